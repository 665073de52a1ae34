"""The tree in which assistive technology finds the transcript."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.transcript.messages.rows import MessageRow
from desktop_chat.ui.transcript.reading import tabbing
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import conversation, reply, user

TABLE = "| a | b |\n|---|---|\n| `c` | $d$ |\n"
CODE = "A paragraph.\n\n```py\nx = 1\n```\n"


@pytest.fixture(autouse=True)
def listener() -> Iterator[None]:
    """Have assistive technology listen."""
    was = QAccessible.isActive()
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(was)


def elements(root: QWidget) -> Iterator[Any]:
    """Iterate over all elements below a widget, as they are found through the bus."""

    def walk(element: Any) -> Iterator[Any]:
        for number in range(element.childCount()):
            child = element.child(number)
            if child is not None:
                yield child
                yield from walk(child)

    return walk(QAccessible.queryAccessibleInterface(root))


def found(view: TranscriptView, kind: type[QWidget]) -> set[QWidget]:
    """Return the widgets of a kind that are on the bus."""
    return {each.object() for each in elements(view) if isinstance(each.object(), kind)}


def spoken(view: TranscriptView, name: str) -> list[str]:
    """Return the texts of the elements of that name that are showing."""
    named = [
        each.textInterface()
        for each in elements(view)
        if each.text(QAccessible.Text.Name) == name and not each.state().invisible
    ]
    return [text.text(0, text.characterCount()) for text in named]


def draw(view: TranscriptView) -> None:
    view.draw_frame()
    while view.has_work:
        view.draw_frame()


def test_only_the_panes_and_rows_that_show_something_are_there(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(60, CODE * 3), None)
    qtbot.waitUntil(lambda: len(view._care._panes._waiting) >= 4)
    for go in (view.jump_to_start, view.jump_to_end, view.jump_to_start):
        go()
        draw(view)
        assert found(view, TextPane) == set(view.panes())
        assert found(view, MessageRow) == set(view._column.bound.values())
    view.set_conversation(conversation(1, "Another."), None)
    draw(view)
    assert found(view, TextPane) == set(view.panes())
    assert spoken(view, "Reply") == ["Another."]


def test_a_table_is_read_cell_by_cell_and_a_formula_as_its_source(view: TranscriptView) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", TABLE)], None)
    draw(view)
    assert spoken(view, "Reply") == ["a\tb\nc\t$d$"]


def test_a_link_that_gets_the_focus_is_said_with_where_it_leads(
    view: TranscriptView, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(tabbing, "announce", lambda _, text: said.append(text))
    text = (
        "A [bank](https://bank.com@evil.com/a), a note[^n] and ![a cat](https://x.org/c.png).\n\n"
        "[Safe](https://example.com/b)\n\n[^n]: It.\n"
    )
    view.set_conversation([reply("r", "u", text)], None)
    draw(view)
    view.setFocus()
    for _ in range(4):
        view.focusNextPrevChild(True)
    assert said == [
        "1\nGo to the footnote",
        "Image · a cat · x.org",
        "Safe\nexample.com\n/b",
        "Back to the text",
    ]


def test_a_copy_button_tells_of_which_language_its_code_is(view: TranscriptView) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", f"{CODE}\n```\nplain\n```\n")], None)
    draw(view)
    buttons = [each for each in elements(view) if each.text(QAccessible.Text.Name) == "Copy code"]
    told = [each.text(QAccessible.Text.Description) for each in buttons]
    assert told == ["py", "code"]


def test_the_wrap_switch_works_by_assistive_technology(view: TranscriptView) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", f"```sh\n{'word ' * 200}\n```\n")], None)
    draw(view)
    (pane,) = view.panes()[-1:]
    high = pane.height()
    (switch,) = (
        each for each in elements(view) if each.text(QAccessible.Text.Name) == "Wrap lines"
    )
    for wraps in (True, False):
        switch.actionInterface().doAction(QAccessibleActionInterface.toggleAction())
        draw(view)
        assert switch.state().checked == wraps
        assert (pane.height() > high) == wraps
        assert view._events.wraps_code == wraps


def test_the_ring_of_a_picture_is_around_its_card(view: TranscriptView) -> None:
    view.set_conversation([reply("r", "u", "![a cat](https://x.org/c.png) and words")], None)
    draw(view)
    (pane,) = view.panes()
    (link,) = pane.links()
    before = pane.grab().toImage()
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    pane.set_link(link)
    after = pane.grab().toImage()
    changed = [
        QPoint(x, y)
        for y in range(after.height())
        for x in range(after.width())
        if before.pixelColor(x, y) != after.pixelColor(x, y)
    ]
    high = max(each.y() for each in changed) - min(each.y() for each in changed)
    assert high > 50


def test_a_reply_in_sight_whose_text_becomes_another_is_shown(view: TranscriptView) -> None:
    view.set_conversation(conversation(1, "One."), None)
    draw(view)
    view.set_conversation(conversation(1, "Another."), None)
    draw(view)
    assert spoken(view, "Reply") == ["Another."]
