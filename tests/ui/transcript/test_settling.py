"""Late definitions settle when the reply ends, and nothing that a reader sees moves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor

from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.markdown import Prose, Run
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.documents import shown

Streams = Callable[..., Stream]
USES = "See [late], [late] and a note[^why]: "
LINE = "some words that make a line and then another one, until it wraps. "
FILLER = "A paragraph of some words, with **bold** ones among them.\n\n"
DEFINITIONS = "[late]: https://e.com/x\n\n[^why]: Because.\n"


def first_in_sight(view: TranscriptView) -> tuple[TextPane, QTextCursor]:
    """Return the pane at the top of the viewport, and the first position that is in sight."""
    for pane in view.panes():
        top = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
        if pane.isVisible() and top + pane.height() > 0:
            cursor = pane.cursorForPosition(QPoint(20, max(0, -top) + 2))
            cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
            return pane, cursor
    raise AssertionError("nothing is in sight")


def place(view: TranscriptView) -> tuple[str, int]:
    """Return the first paragraph in sight, its words alone, and where it begins."""
    pane, cursor = first_in_sight(view)
    words = "".join(c for c in cursor.block().text() if c.isalpha() or c == " ")
    # A note has its label until all of them are numbered.
    return words.replace("why", ""), pane.mapTo(
        view.viewport(), pane.cursorRect(cursor).topLeft()
    ).y()


def links(view: TranscriptView) -> set[str]:
    found: set[str] = set()
    for pane in view.panes():
        block = pane.document().begin()
        while block.isValid():
            part = block.begin()
            while not part.atEnd():
                found.add(part.fragment().charFormat().anchorHref())
                part += 1
            block = block.next()
    return found - {""}


@pytest.mark.parametrize("scroll", [0, 150, 400, 1_500, 6_000])
def test_nothing_moves_when_late_definitions_settle(
    view: TranscriptView, stream: Streams, scroll: int
) -> None:
    live = stream()
    paragraph = USES + LINE * 4 + "\n\n"
    live.give((paragraph + f"- {USES}\n- {LINE}\n\n" + FILLER) * 40)
    live.draw()
    view.verticalScrollBar().setValue(scroll)
    view.verticalScrollBar().setValue(scroll + 1)
    view.verticalScrollBar().setValue(scroll)
    live.draw()
    before = place(view)
    assert not links(view)
    live.give(FILLER * 400 + DEFINITIONS)
    live.draw()
    assert place(view) == before
    live.end()
    live.draw()
    assert place(view) == before
    assert links(view) == {"https://e.com/x", "note:why"}
    assert not view.is_following


def test_the_end_stays_in_sight_for_one_who_follows(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give((USES + LINE * 4 + "\n\n") * 40 + DEFINITIONS)
    live.draw()
    live.end()
    live.draw()
    bar = view.verticalScrollBar()
    assert view.is_following
    assert bar.value() == bar.maximum()


@pytest.mark.parametrize("scroll", [200, 400, 3_000])
def test_nothing_moves_when_notes_go_to_the_end(
    view: TranscriptView, stream: Streams, scroll: int
) -> None:
    live = stream()
    part = f"See[^N]: {LINE * 3}\n\n[^N]: A note. {LINE * 2}\n\n    Still it.\n\n{FILLER * 3}"
    live.give("".join(part.replace("N", str(number)) for number in range(40)))
    live.draw()
    view.verticalScrollBar().setValue(scroll + 1)
    view.verticalScrollBar().setValue(scroll)
    live.draw()
    pane, _ = first_in_sight(view)
    found = view.reading._places.of_pane(pane)
    assert found is not None
    # Text and no note, whose number may be longer than its label.
    start = view.reading._places.mark(found, pane.toPlainText().index("See"))
    end = start._replace(spot=start.spot._replace(unit=start.spot.unit + 20))
    view.reading.select(start, end)
    before, selected = place(view), view.reading.selected_text()
    assert len(selected) >= 20
    live.end()
    live.draw()
    assert place(view) == before
    assert view.reading.selected_text()[-10:] == selected[-10:]
    last = list(view._column.states[-1].pieces)[-1].content
    assert isinstance(last, Prose)
    assert last.runs[0] == Run("Still it.")


def test_a_stopped_reply_keeps_its_open_emphasis_and_its_source(
    view: TranscriptView, stream: Streams
) -> None:
    coming = stream()
    coming.give("It was *going to be")
    coming.draw()
    before = shown(view.panes()[-1].document())
    coming.end(Ending(EndState.STOPPED))
    coming.draw()
    assert shown(view.panes()[-1].document()) == before
    assert view.panes()[-1].toPlainText() == "It was going to be"
    assert str(coming.draft.text) == "It was *going to be"
