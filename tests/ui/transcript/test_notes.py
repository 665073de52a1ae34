"""Footnotes: from their use to their text and back, by mouse and keys, over what is not built."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.text.page import Link
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.documents import click, copied_of
from tests.ui.transcript.sample import reply, user
from tests.ui.transcript.test_keyboard import between, where
from tests.ui.transcript.test_view import in_sight

__all__ = ["between"]

FILLER = "A paragraph of some words that fills the page, and another. " * 6 + "\n\n"
NOTES = "[^a]: What the *first* says.\n[^b]: What the second says.\n"
SHORT = f"Used[^b] and used[^a].\n\n{NOTES}"
LONG = f"Used[^b] and used[^a].\n\n{FILLER * 200}Used again[^b].\n\n{FILLER * 200}{NOTES}"


def link_of(view: TranscriptView, address: str) -> tuple[TextPane, Link]:
    for pane in view.panes():
        for link in pane.links():
            if link.address == address and in_sight(view, pane):
                return pane, link
    raise AssertionError(f"{address} is not in sight")


def press(view: TranscriptView, qtbot: QtBot, address: str) -> None:
    pane, link = link_of(view, address)
    start, end = pane.rect_at(link.start), pane.rect_at(link.end)
    click(view, pane, QPoint((start.left() + end.left()) // 2, start.center().y()), qtbot)


def seen(view: TranscriptView) -> str:
    """Return the text that is in sight."""
    height = view.viewport().height()
    said = []
    for pane in view.panes():
        top = pane.mapTo(view.viewport(), pane.rect().topLeft()).y()
        block = pane.document().begin()
        while block.isValid():
            y = top + pane.rect_at(block.position()).top()
            if 0 <= y < height:
                said.append(block.text())
            block = block.next()
    return "\n".join(said)


def show(view: TranscriptView, text: str) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", text)], None)
    while view.has_work:
        view.draw_frame()


def test_a_use_shows_its_number_and_a_note_its_way_back(view: TranscriptView) -> None:
    show(view, SHORT)
    pane = view.panes()[-1]
    assert pane.toPlainText().replace("\ufe0e", "") == (
        "Used1 and used2.\n\n1.\u2002What the second says. \u21a9\n"
        "2.\u2002What the first says. \u21a9"
    )
    assert [link.address for link in pane.links()] == [
        "note:b", "note:a", "note-back:b", "note-back:a",
    ]  # fmt: skip


def test_a_click_leads_to_a_note_that_is_not_built_and_back(
    view: TranscriptView, qtbot: QtBot
) -> None:
    opened: list[str] = []
    view.link_activated.connect(opened.append)
    show(view, LONG)
    view.show_turn(view._column.states.turn(1).id)
    press(view, qtbot, "note:a")
    assert "What the first says." in seen(view)
    assert not view.is_following
    press(view, qtbot, "note-back:a")
    assert "Used1 and used2." in seen(view)
    assert opened == []


def test_the_way_back_leads_to_where_one_came_from(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, LONG)
    view.jump_to_end()
    press(view, qtbot, "note-back:b")
    assert "Used1 and used2." in seen(view)
    view.reading.finder.open("Used again", None)
    qtbot.waitUntil(lambda: view.reading.finder.search.is_done)
    assert "Used again1." in seen(view)
    view.reading.finder.close()
    press(view, qtbot, "note:b")
    assert "What the second says." in seen(view)
    press(view, qtbot, "note-back:b")
    assert "Used again1." in seen(view)


def test_keys_lead_there_and_back_with_the_focus(
    between: QWidget, view: TranscriptView, qtbot: QtBot
) -> None:
    show(view, LONG)
    view.show_turn(view._column.states.turn(1).id)
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key, place in (
        (Qt.Key.Key_Tab, "note:b"),
        (Qt.Key.Key_Tab, "note:a"),
        (Qt.Key.Key_Return, "note-back:a"),
        (Qt.Key.Key_Return, "note:a"),
    ):
        focused = QApplication.focusWidget()
        assert focused is not None
        qtbot.keyClick(focused, key)
        assert where() == place
        link_of(view, place)


@pytest.mark.parametrize("by", ["key", "click"])
def test_a_text_that_goes_out_of_sight_leaves_the_focus_in_the_transcript(
    between: QWidget, view: TranscriptView, qtbot: QtBot, by: str
) -> None:
    show(view, LONG)
    view.show_turn(view._column.states.turn(1).id)
    if by == "key":
        view.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.keyClick(view, Qt.Key.Key_Tab)
        assert where() == "note:b"
    else:
        click(view, view.panes()[-1], QPoint(300, 5), qtbot)
        assert where() == "text"
    for _ in range(4):
        view.turn_page(1)
    before = view.verticalScrollBar().value()
    view.draw_frame()
    assert view.hasFocus()
    assert view.verticalScrollBar().value() == before
    view.jump_to_end()
    assert view.is_following


def test_a_note_that_does_not_exist_is_no_link(view: TranscriptView) -> None:
    show(view, "See[^7].")
    assert view.panes()[-1].links() == []
    assert view.panes()[-1].toPlainText() == "See7."


def test_a_link_that_looks_like_ours_leads_nowhere(view: TranscriptView) -> None:
    show(view, f"[x](note:a) [y](note-back:a) [z](#a)\n\n{SHORT}")
    assert len(view.panes()[-1].links()) == 4


def test_a_note_that_has_not_come_leads_nowhere_yet(view: TranscriptView, qtbot: QtBot) -> None:
    live = Stream(view, [])
    live.give("Used[^1] there.\n\n")
    live.draw()
    press(view, qtbot, "note:1")
    live.give(f"{FILLER * 60}[^1]: The note.\n")
    live.draw()
    live.end()
    live.draw()
    view.show_turn(live.turn)
    press(view, qtbot, "note:1")
    assert "The note." in seen(view)


@pytest.mark.parametrize(("start", "end", "copied"), [(0, 5, "Used[1]"), (0, 4, "Used")])
def test_a_use_is_copied_as_one(view: TranscriptView, start: int, end: int, copied: str) -> None:
    show(view, SHORT)
    assert copied_of(view, view.panes()[-1], start, end) == copied


def test_the_way_back_is_not_copied(view: TranscriptView) -> None:
    show(view, SHORT)
    pane = view.panes()[-1]
    assert copied_of(view, pane, 0, pane.end).endswith(
        "1. What the second says.\n\n2. What the first says."
    )
