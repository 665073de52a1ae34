"""What assistive technology gets of a message that is shown in pieces."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.messages import speaking
from desktop_chat.ui.transcript.text.spoken import SpokenMessage
from desktop_chat.ui.transcript.view import TranscriptView
from desktop_chat.ui.transcript.words import ENDED
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import conversation, reply, user

Streams = Callable[..., Stream]
PARAGRAPHS = [f"Paragraph {number} of **many**, with some words." for number in range(900)]


@pytest.fixture
def listener(view: TranscriptView) -> Iterator[None]:
    """Have assistive technology listen."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def first_named(view: TranscriptView, name: str) -> QWidget:
    """Return what a search for that name through the tree comes to first."""

    def walk(widget: QWidget) -> Iterator[QWidget]:
        yield widget
        for child in widget.children():
            if isinstance(child, QWidget):
                yield from walk(child)

    return next(w for w in walk(view) if w.accessibleName() == name and w.isVisible())


@pytest.mark.usefixtures("listener")
def test_a_long_reply_is_one_element_with_all_of_its_text(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", "\n\n".join(PARAGRAPHS))], None)
    while view.has_work:
        view.draw_frame()
    found = first_named(view, "Reply")
    assert isinstance(found, SpokenMessage)
    expected = "\n".join(PARAGRAPHS).replace("**", "")
    qtbot.waitUntil(lambda: found.toPlainText() == expected)
    assert {pane.accessibleName() for pane in view.panes()} == {"Reply, in part"}


@pytest.mark.usefixtures("listener")
def test_what_comes_is_added_and_what_changes_is_changed(
    view: TranscriptView, stream: Streams, qtbot: QtBot
) -> None:
    live = stream()
    live.give("\n\n".join(PARAGRAPHS[:400]))
    live.draw()
    for number in range(400, 430):
        live.give(f"\n\n{PARAGRAPHS[number]}")
        live.draw()
    found = first_named(view, "Reply")
    assert isinstance(found, SpokenMessage)
    expected = "\n".join(PARAGRAPHS[:430]).replace("**", "")
    qtbot.waitUntil(lambda: found.toPlainText() == expected)


@pytest.mark.usefixtures("listener")
def test_a_short_reply_is_its_own_element(view: TranscriptView) -> None:
    view.set_conversation(conversation(2), None)
    assert view.findChildren(SpokenMessage) == []
    assert {pane.accessibleName() for pane in view.panes()} == {"Your message", "Reply"}


def test_nobody_listens_and_nothing_is_made(view: TranscriptView) -> None:
    was = QAccessible.isActive()
    QAccessible.setActive(False)
    view.set_conversation([user("u", "q"), reply("r", "u", "\n\n".join(PARAGRAPHS))], None)
    assert view.findChildren(SpokenMessage) == []
    QAccessible.setActive(was)


@pytest.mark.usefixtures("listener")
def test_a_reply_is_announced_in_sentences_and_code_as_it_is(
    stream: Streams, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(speaking, "announce", lambda _, text: said.append(text))
    monkeypatch.setattr(speaking, "_PAUSE", 0.0)
    live = stream()
    for part in ("It is **so", "**. And\n", "```py\n", "a = b*c*d\n", "e = *f\n```\n", "*Done*"):
        live.give(part)
        live.draw()
    live.end()
    live.draw()
    assert list(filter(None, said)) == ["It is so. And", "a = b*c*d", "e = *f", f"Done\n{ENDED}"]


@pytest.mark.usefixtures("listener")
def test_no_line_of_it_is_too_long_to_be_laid_out(view: TranscriptView, qtbot: QtBot) -> None:
    text = "word " * 20_000
    view.set_conversation([user("u", "q"), reply("r", "u", f"Begin.\n\n{text}\n\nEnd.")], None)
    while view.has_work:
        view.draw_frame()
    found = first_named(view, "Reply")
    assert isinstance(found, SpokenMessage)
    qtbot.waitUntil(lambda: found.toPlainText().endswith("End."))
    lines = found.toPlainText().split("\n")
    assert max(map(len, lines)) < 20_000
    assert "".join(lines[1:-1]).split() == text.split()
