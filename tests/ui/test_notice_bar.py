from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.banners import notice_bar as module
from desktop_chat.ui.kit.buttons import ButtonKind
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from tests.ui.conftest import FakeTime

A = NoticeAction


@pytest.fixture
def bar(qtbot, themes: ThemeSource, clock: FakeTime) -> NoticeBar:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(760, 400)
    made = NoticeBar(themes, monotonic=clock)
    layout = QVBoxLayout(host)
    layout.addWidget(made)
    layout.addStretch()
    host.show()
    made.host = host  # type: ignore[attr-defined]
    return made


def limited(clock: FakeTime, seconds: float) -> Notice:
    return Notice(
        NoticeKind.RATE_LIMITED,
        Severity.WARNING,
        "Rate limit reached.",
        "Requests per minute.",
        (A.RETRY_NOW,),
        retry_at=clock.now + seconds,
    )


def failed(*actions: NoticeAction, sentence: str = "It answered 503.") -> Notice:
    return Notice(NoticeKind.SERVER, Severity.ERROR, "The server has a problem.", sentence, actions)


def timer_of(bar: NoticeBar) -> QTimer:
    (timer,) = bar.findChildren(QTimer, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert timer.isSingleShot()
    return timer


def tick(bar: NoticeBar) -> None:
    """Let the time that the bar waits for have come."""
    timer_of(bar).timeout.emit()


def test_title_and_sentence_are_one_text(bar: NoticeBar) -> None:
    bar.show_notice(failed())
    assert bar.isVisible()
    assert bar.text == "The server has a problem. It answered 503."


def test_words_of_a_server_stay_words(bar: NoticeBar) -> None:
    hostile = "<b>x</b><img src='file:///etc/passwd'> [a](b) &amp; \x1b[31m\x00"
    bar.show_notice(failed(sentence=hostile))
    assert "<b>x</b><img src='file:///etc/passwd'> [a](b) &amp;" in bar.text
    assert "\x00" not in bar.text
    assert "\x1b" not in bar.text


def test_buttons_bear_the_words_of_the_actions(qtbot, bar: NoticeBar) -> None:
    bar.show_notice(failed(A.RETRY, A.COPY_DETAILS, A.DISMISS))
    assert [b.accessibleName() for b in bar.buttons] == ["Retry", "Copy details"]
    assert bar.buttons[0].kind is ButtonKind.PRIMARY
    with qtbot.waitSignal(bar.action_chosen) as told:
        bar.buttons[1].click()
    assert told.args == [A.COPY_DETAILS]


def test_the_cross_is_told_and_leaves_the_rest_to_the_window(qtbot, bar: NoticeBar) -> None:
    bar.show_notice(failed())
    cross = next(b for b in bar.findChildren(QWidget) if b.accessibleName() == "Dismiss")
    with qtbot.waitSignal(bar.dismissed):
        qtbot.mouseClick(cross, Qt.MouseButton.LeftButton)
    assert bar.isVisible()


def test_seconds_count_down_from_one_whole_second_to_the_next(
    bar: NoticeBar, clock: FakeTime
) -> None:
    bar.show_notice(limited(clock, 12))
    assert bar.text.endswith("Requests per minute. Trying again in 12 s.")
    assert bar.is_counting
    assert timer_of(bar).interval() <= 1_001
    clock.now += 1.001
    tick(bar)
    assert bar.text.endswith("Trying again in 11 s.")
    clock.now += 10.5
    tick(bar)
    assert bar.text.endswith("Trying again in 1 s.")
    assert timer_of(bar).interval() <= 501
    clock.now += 0.5
    tick(bar)
    assert bar.text.endswith("Trying again now.")
    assert not bar.is_counting


def test_what_retries_by_itself_has_no_loud_button(bar: NoticeBar, clock: FakeTime) -> None:
    bar.show_notice(limited(clock, 12))
    assert bar.buttons[0].kind is ButtonKind.SECONDARY


def test_nothing_counts_while_nobody_sees_it(bar: NoticeBar, clock: FakeTime) -> None:
    bar.show_notice(limited(clock, 12))
    bar.hide()
    assert not bar.is_counting
    clock.now += 5
    bar.show()
    assert bar.is_counting
    assert bar.text.endswith("Trying again in 7 s.")


def test_no_notice_shows_nothing_and_runs_no_timer(bar: NoticeBar, clock: FakeTime) -> None:
    bar.show_notice(limited(clock, 12))
    bar.show_notice(None)
    assert not bar.isVisible()
    assert not any(timer.isActive() for timer in bar.findChildren(QTimer))
    bar.show_notice(failed(A.RETRY))
    assert not any(timer.isActive() for timer in bar.findChildren(QTimer))


def test_the_same_actions_keep_their_buttons(bar: NoticeBar, clock: FakeTime) -> None:
    bar.show_notice(limited(clock, 12))
    before = bar.buttons
    bar.show_notice(limited(clock, 30))
    assert bar.buttons == before


def test_what_appears_is_announced_once(
    bar: NoticeBar, clock: FakeTime, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[tuple[str, bool]] = []
    monkeypatch.setattr(module, "announce", lambda w, text, urgent: said.append((text, urgent)))
    bar.show_notice(limited(clock, 12))
    bar.show_notice(limited(clock, 30))
    bar.show_notice(failed())
    assert said == [
        ("Rate limit reached. Requests per minute. Trying again in 12 s.", False),
        ("The server has a problem. It answered 503.", True),
    ]


@pytest.mark.parametrize("width", [300, 420, 560, 760, 1200])
@pytest.mark.parametrize("words", [3, 20, 60])
def test_text_and_buttons_never_overlap_or_leave_the_card(
    bar: NoticeBar, width: int, words: int
) -> None:
    bar.show_notice(failed(A.DROP_OLDEST, A.SWITCH_MODEL, sentence="words and more " * words))
    bar.host.resize(width, 600)  # type: ignore[attr-defined]
    bar.host.layout().activate()  # type: ignore[attr-defined]
    parts = [bar._text, *bar.buttons, bar._close]
    for at, one in enumerate(parts):
        assert bar.rect().contains(one.geometry())
        for other in parts[at + 1 :]:
            shared = one.geometry().intersected(other.geometry())
            # The room for the focus rings may be shared.
            assert min(shared.width(), shared.height()) <= 6


def test_a_change_of_theme_reaches_what_is_shown(bar: NoticeBar, themes: ThemeSource) -> None:
    bar.show_notice(failed(A.RETRY))
    light = bar.grab().toImage()
    themes.choose(ThemeChoice.DARK)
    middle = bar.grab().toImage().pixelColor(20, 8)
    assert middle == themes.current.colour("error_soft")
    assert light.pixelColor(20, 8) != middle
