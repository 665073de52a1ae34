"""What is read stays where it is while the reply below still comes, whatever else happens."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.transcript.text.highlight import Highlighter
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import conversation, reply, user
from tests.ui.transcript.test_pictures import noisy, painted
from tests.ui.transcript.test_view import settled, wheel
from tests.unit.domain.test_pictures import uri

Streams = Callable[..., Stream]
REMOTE = "https://example.com/a.png"
LINE = "Some words that make a line, and then another one, and so on until it wraps. "
CODE = "```python\n" + "def f(x): return [x, 'a', 1]  # why\n" * 12 + "```\n\n"
ABOVE = (
    f"![in it]({uri(painted(200, 90))})\n\n![elsewhere]({REMOTE})\n\n{CODE}"
    f"$$\\int_0^1 \\frac{{x^2}}{{\\sqrt{{1 + x}}}}\\,dx$$\n\n{LINE}\n\n"
)
BELOW = "".join(f"Paragraph {number}. {LINE * 2}\n\n" for number in range(40))


def first(view: TranscriptView) -> tuple[str, int]:
    """Return the paragraph of the first line in sight, and the place of that line."""
    for pane in view.panes():
        top = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
        if pane.isVisible() and top + pane.height() > 0:
            cursor = pane.cursorForPosition(QPoint(20, max(0, -top) + 2))
            cursor.movePosition(cursor.MoveOperation.StartOfLine)
            return cursor.block().text()[:40], pane.cursorRect(cursor).top() + top
    raise AssertionError("nothing is in sight")


class Reader:
    """Somebody who reads the reply that comes, some way above its end."""

    def __init__(self, view: TranscriptView, live: Stream) -> None:
        self.view = view
        self.live = live
        live.give(ABOVE + BELOW)
        live.draw()
        wheel(view, 12)
        self.settle()
        self.before = first(view)
        assert self.before[0].startswith("Paragraph")
        assert not view.is_following

    def settle(self) -> None:
        settled(self.view)
        self.live.draw()

    def reads_on(self, *, within: int = 0) -> None:
        """Have more of the reply come, and see that the first line has not moved."""
        for each in (0, 1):
            paragraph, place = first(self.view)
            assert paragraph == self.before[0], each
            assert abs(place - self.before[1]) <= within, each
            self.live.give(f"{LINE}\n\n" * 3 + CODE)
            self.settle()
        assert self.view.is_growing
        assert not self.view.is_following


@pytest.fixture
def reader(
    view: TranscriptView, stream: Streams, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> Reader:
    # Colours, pictures and formulas come when a test says so.
    monkeypatch.setattr(Highlighter, "work", lambda _: None)
    return Reader(view, stream(conversation(6, LINE * 4)))


def test_it_stays_while_more_comes(reader: Reader) -> None:
    for _ in range(5):
        reader.reads_on()


@pytest.mark.parametrize("lines", [-3, 2, 9])
def test_it_stays_after_scrolling(reader: Reader, lines: int) -> None:
    wheel(reader.view, lines)
    reader.before = first(reader.view)
    reader.reads_on()


@pytest.mark.parametrize("width", [520, 1_000])
def test_it_stays_after_a_resize(reader: Reader, width: int) -> None:
    reader.view.resize(width, 600)
    reader.settle()
    # The line has other words, and begins at most a line higher or lower.
    reader.reads_on(within=48)
    reader.view.resize(width, 380)
    reader.settle()
    reader.reads_on(within=48)


def test_it_stays_when_the_text_is_made_larger(reader: Reader, themes: ThemeSource) -> None:
    themes.set_text_size(150)
    reader.settle()
    reader.reads_on(within=48)


def test_it_stays_when_the_theme_changes(reader: Reader, themes: ThemeSource) -> None:
    themes.choose(ThemeChoice.DARK)
    reader.settle()
    reader.reads_on()


def test_it_stays_when_pictures_above_arrive(reader: Reader) -> None:
    pictures = reader.view.rich.pictures
    picture = pictures.of(REMOTE)
    assert picture is not None
    wheel(reader.view, 40)
    reader.settle()
    wheel(reader.view, -30)
    reader.settle()
    reader.before = first(reader.view)
    pictures.ask(picture.number)
    pictures.give(REMOTE, noisy(300, 200))
    pictures.settle()
    reader.settle()
    reader.reads_on()


def test_it_stays_when_formulas_above_arrive(reader: Reader) -> None:
    reader.view.rich.formulas.settle()
    reader.settle()
    reader.reads_on()


def test_it_stays_when_code_above_is_coloured(
    view: TranscriptView, stream: Streams, qtbot: QtBot
) -> None:
    reader = Reader(view, stream(conversation(2, LINE)))
    wheel(view, 60)
    reader.settle()
    wheel(view, -14)
    reader.settle()
    reader.before = first(view)
    qtbot.waitUntil(lambda: view._care._highlighter.is_idle)
    reader.settle()
    reader.reads_on()


def test_it_stays_when_older_messages_come(reader: Reader) -> None:
    shown: list[Turn] = [reader.view._column.states.turn(row) for row in range(14)]
    older: list[Turn] = [user("o1", "Older"), reply("o2", "o1", LINE * 30)]
    older += [user("o3", "And", "o2"), reply("o4", "o3", CODE * 3)]
    reader.view.set_conversation([*older, *shown], TurnId("live"))
    reader.settle()
    reader.reads_on()


def test_it_stays_when_the_reply_ends(reader: Reader) -> None:
    reader.live.give("And a late [link].\n\n[link]: https://example.com\n")
    reader.live.end()
    reader.settle()
    assert first(reader.view) == reader.before
