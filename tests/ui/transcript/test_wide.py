"""Code and tables wider than the column: scrolled or wrapped, never cut, never squeezed."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollBar
from pytestqt.qtbot import QtBot

from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.markdown import CodeLine, Run, TableRow
from desktop_chat.ui.theme import load_theme
from desktop_chat.ui.transcript.text.columns import lay_columns
from desktop_chat.ui.transcript.text.look import MARGIN, Look
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import reply, user

Streams = Callable[..., Stream]
LONG = "value = " + " + ".join(f"number_{at}" for at in range(60))
CODE = f"Before.\n\n```python\nshort = 1\n{LONG}\n```\n\nAfter.\n"
MANY = "```\n" + "".join(f"{at} {'x' * 300}\n" for at in range(200)) + "```\n"
TABLE = (
    "| "
    + " | ".join(f"column {at}" for at in range(12))
    + " |\n"
    + "|---" * 12
    + "|\n"
    + ("| " + " | ".join(f"a cell of some words {at}" for at in range(12)) + " |\n") * 3
)


def show(view: TranscriptView, text: str) -> None:
    view.set_conversation([user("q", "Go on"), reply("r", "q", text)], None)
    settle(view)


def settle(view: TranscriptView) -> None:
    view.draw_frame()
    while view.has_work:
        view.draw_frame()


def panes_with(view: TranscriptView, kind: type[object]) -> list[TextPane]:
    return [
        pane
        for pane in view.panes()
        if any(isinstance(block.content, kind) for block in pane.writer.blocks)
    ]


def code(view: TranscriptView) -> TextPane:
    return panes_with(view, CodeLine)[0]


def button(pane: TextPane, name: str) -> QAbstractButton:
    found = [each for each in pane.findChildren(QAbstractButton) if each.accessibleName() == name]
    assert len(found) == 1
    return found[0]


def offset(pane: TextPane) -> int:
    return pane.horizontalScrollBar().value()


def most(pane: TextPane) -> int:
    return pane.horizontalScrollBar().maximum()


def turn_wheel(pane: TextPane, delta: QPoint, *, shift: bool = False) -> bool:
    """Turn the wheel over a pane; return whether it took that."""
    place = QPointF(40, 60)
    keys = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        place,
        pane.viewport().mapToGlobal(place),
        QPoint(),
        delta,
        Qt.MouseButton.NoButton,
        keys,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pane.viewport(), event)
    return event.isAccepted()


def line_count(pane: TextPane) -> int:
    block = pane.document().begin()
    count = 0
    while block.isValid():
        count += block.layout().lineCount()
        block = block.next()
    return count


# -- scrolling -------------------------------------------------------------------------------------


def test_a_long_line_of_code_is_one_line_and_is_scrolled(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    assert line_count(pane) == 4  # the head, two lines, the end
    assert most(pane) > 1_000
    assert view.horizontalScrollBar().maximum() == 0
    before = [each.geometry() for each in view.panes()]
    assert turn_wheel(pane, QPoint(0, -120), shift=True)
    assert offset(pane) > 0
    assert turn_wheel(pane, QPoint(-120, 0))
    assert [each.geometry() for each in view.panes()] == before


def test_the_wheel_turned_down_over_code_is_left_to_the_page(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    assert not turn_wheel(pane, QPoint(10, 120))
    assert offset(pane) == 0


def test_short_code_leaves_the_wheel_alone(view: TranscriptView) -> None:
    show(view, "```\nshort\n```\n")
    pane = code(view)
    assert most(pane) == 0
    turn_wheel(pane, QPoint(0, -120), shift=True)
    assert offset(pane) == 0
    assert not [bar for bar in pane.viewport().findChildren(QScrollBar) if bar.isVisible()]


def test_the_page_does_not_stop_at_the_bar(view: TranscriptView) -> None:
    show(view, CODE)
    bar = next(bar for bar in code(view).viewport().findChildren(QScrollBar) if bar.isVisible())
    place = QPointF(bar.rect().center())
    event = QWheelEvent(
        place,
        bar.mapToGlobal(place),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(bar, event)
    assert not event.isAccepted()
    assert offset(code(view)) == 0


def test_arrow_keys_scroll_code_that_has_the_focus(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    right = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Right, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(pane, right)
    assert 0 < offset(pane) < most(pane)


def test_code_follows_the_caret_of_a_selection_by_keys(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    place = pane.document().find("value").selectionStart()
    pane.select(place, place)
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(pane, Qt.Key.Key_End, Qt.KeyboardModifier.ShiftModifier)
    assert view.reading.selected_text() == LONG
    assert offset(pane) > most(pane) - 40


def test_selecting_all_does_not_scroll_code(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    pane.select(0, pane.end)
    assert offset(pane) == 0
    turn_wheel(pane, QPoint(-240, 0))
    there = offset(pane)
    pane.drop_selection()
    assert offset(pane) == there > 0


def test_a_click_hits_the_letter_that_is_seen(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    turn_wheel(pane, QPoint(-600, 0))
    place = pane.document().find("number_9 ").selectionStart()
    cursor = QTextCursor(pane.document())
    cursor.setPosition(place)
    seen = pane.cursorRect(cursor)
    assert pane.viewport().rect().contains(seen)
    assert pane.cursorForPosition(seen.center() + QPoint(1, 0)).position() == place


def test_what_is_scrolled_stays_inside_the_card(view: TranscriptView) -> None:
    show(view, CODE)
    pane = code(view)
    for scrolled in (0, most(pane) // 2):
        pane.horizontalScrollBar().setValue(scrolled)
        picture = pane.grab().toImage()
        ground = view.grab().toImage().pixelColor(2, 2)
        width, height = pane.width(), pane.height()
        edges = {
            picture.pixelColor(x, y).name()
            for y in range(60, height - 16)
            for x in (*range(6), *range(width - 7, width))
        }
        assert len(edges) == 1, (scrolled, ground.name())


def test_all_pieces_of_a_block_are_scrolled_as_one(view: TranscriptView) -> None:
    view.resize(800, 4_000)
    show(view, MANY)
    panes = panes_with(view, CodeLine)
    assert len(panes) > 2
    turn_wheel(panes[1], QPoint(-360, 0))
    assert len({offset(pane) for pane in panes}) == 1
    assert offset(panes[0]) > 0
    bars = [
        bar for bar in view.findChildren(QScrollBar) if bar.accessibleName() == "Scroll sideways"
    ]
    shown = [bar for bar in bars if bar.isVisible()]
    assert len(shown) == 1
    shown[0].setValue(shown[0].maximum())
    assert {offset(pane) for pane in panes} == {shown[0].maximum()}


def test_a_piece_with_short_lines_is_scrolled_with_the_others(view: TranscriptView) -> None:
    view.resize(800, 4_000)
    lines = ["y" * 400, *(f"line {at}" for at in range(400))]
    show(view, "```\n" + "\n".join(lines) + "\n```\n")
    view.verticalScrollBar().setValue(0)
    settle(view)
    panes = panes_with(view, CodeLine)
    assert len(panes) > 1
    turn_wheel(panes[0], QPoint(-24_000, 0))
    assert offset(panes[0]) == most(panes[0]) > 1_000
    assert {offset(pane) for pane in panes} == {offset(panes[0])}


def test_a_longer_line_that_comes_later_is_reached_from_above(
    view: TranscriptView, stream: Streams
) -> None:
    view.resize(800, 4_000)
    live = stream()
    live.give("```\n" + f"{'x' * 300}\n" * 60)
    live.draw()
    live.give(f"{'y' * 600}\n" + "z\n")
    live.draw()
    panes = panes_with(view, CodeLine)
    assert len(panes) > 2
    turn_wheel(panes[0], QPoint(-360, 0))
    assert {offset(pane) for pane in panes} == {288}
    turn_wheel(panes[0], QPoint(-24_000, 0))
    assert {offset(pane) for pane in panes} == {most(panes[-1])}
    view.resize(500, 4_000)
    settle(view)
    assert {offset(pane) for pane in panes_with(view, CodeLine)} == {offset(panes[0])}


def test_an_offset_survives_what_is_added_below(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give(f"```\n{LONG}\nnext\n")
    live.draw()
    pane = code(view)
    turn_wheel(pane, QPoint(-360, 0))
    there = offset(pane)
    live.give("another line\n" * 3)
    live.draw()
    assert offset(code(view)) == there > 0
    live.end()
    live.draw()
    assert offset(code(view)) == there


def test_a_narrower_window_scrolls_further(view: TranscriptView) -> None:
    show(view, CODE)
    wide = most(code(view))
    view.resize(500, 600)
    settle(view)
    assert most(code(view)) > wide
    view.resize(800, 600)
    settle(view)
    assert most(code(view)) == wide


# -- wrapping --------------------------------------------------------------------------------------


def test_the_switch_wraps_one_block_and_those_that_come(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, CODE + CODE)
    first, second = panes_with(view, CodeLine)
    switch = button(first, "Wrap lines")
    assert switch.isCheckable()
    assert not switch.isChecked()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    settle(view)
    assert switch.isChecked()
    assert line_count(first) > 4
    assert most(first) == 0
    assert line_count(second) == 4
    tops = [(pane.y(), pane.y() + pane.height()) for pane in view.panes()[1:]]
    assert all(above[1] == below[0] for above, below in pairwise(tops))
    turns = [view._column.states.turn(row) for row in range(len(view._column.states))]
    view.set_conversation([*turns, user("q2", "Again", "r"), reply("r2", "q2", CODE)], None)
    settle(view)
    assert button(panes_with(view, CodeLine)[-1], "Wrap lines").isChecked()
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    settle(view)
    assert line_count(panes_with(view, CodeLine)[0]) == 4


def test_the_switch_stays_under_the_mouse(view: TranscriptView) -> None:
    show(view, "Words.\n\n" * 40 + CODE)
    switch = button(code(view), "Wrap lines")
    place = switch.mapToGlobal(QPoint(0, 0))
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    settle(view)
    assert most(code(view)) == 0
    assert switch.mapToGlobal(QPoint(0, 0)) == place


def test_wrapped_code_is_copied_as_it_was_written(
    view: TranscriptView, clipboard: Callable[[], str]
) -> None:
    show(view, CODE)
    QTest.mouseClick(button(code(view), "Wrap lines"), Qt.MouseButton.LeftButton)
    settle(view)
    QTest.mouseClick(button(code(view), "Copy code"), Qt.MouseButton.LeftButton)
    assert clipboard() == f"short = 1\n{LONG}"


def test_a_block_of_many_pieces_is_wrapped_whole(view: TranscriptView) -> None:
    view.resize(800, 4_000)
    show(view, MANY)
    view.verticalScrollBar().setValue(0)
    settle(view)
    head = panes_with(view, CodeLine)[0]
    QTest.mouseClick(button(head, "Wrap lines"), Qt.MouseButton.LeftButton)
    settle(view)
    for pane in panes_with(view, CodeLine):
        assert most(pane) == 0
        assert line_count(pane) >= 4 * (len(pane.writer.blocks) - 2)


def test_the_choice_is_kept_while_the_row_is_away(view: TranscriptView) -> None:
    show(view, CODE + CODE + "Words.\n\n" * 400)
    view.verticalScrollBar().setValue(0)
    settle(view)
    for pane, clicks in zip(panes_with(view, CodeLine), (1, 2), strict=True):
        for _ in range(clicks):
            QTest.mouseClick(button(pane, "Wrap lines"), Qt.MouseButton.LeftButton)
            settle(view)
    view.jump_to_end()
    settle(view)
    assert not panes_with(view, CodeLine)
    view.verticalScrollBar().setValue(0)
    settle(view)
    first, second = panes_with(view, CodeLine)
    assert button(first, "Wrap lines").isChecked()
    assert most(first) == 0
    assert not button(second, "Wrap lines").isChecked()
    assert most(second) > 0


# -- tables ----------------------------------------------------------------------------------------


def cell_widths(pane: TextPane) -> list[float]:
    table = pane.writer.table_of(0)
    assert table is not None
    return [width.rawValue() for width in table[0].format().columnWidthConstraints()]


def test_a_table_with_many_columns_is_scrolled_and_no_word_is_broken(
    view: TranscriptView,
) -> None:
    show(view, TABLE)
    pane = panes_with(view, TableRow)[0]
    assert most(pane) > 200
    block = pane.document().begin()
    while block.isValid():
        layout = block.layout()
        for number in range(layout.lineCount() - 1):
            line = layout.lineAt(number)
            assert block.text()[line.textStart() + line.textLength() - 1].isspace(), block.text()
        block = block.next()
    assert turn_wheel(pane, QPoint(-120, 0))
    assert offset(pane) > 0


@pytest.mark.parametrize("width", [420, 760])
def test_a_table_that_can_wrap_is_not_scrolled(view: TranscriptView, width: int) -> None:
    view.resize(width + 52, 600)
    long = "A description that is long and goes on for quite some words. " * 4
    show(view, f"| name | text |\n|---|---|\n| one | {long} |\n| two | short |\n")
    pane = panes_with(view, TableRow)[0]
    assert most(pane) == 0
    room = pane.width() - 2 * MARGIN
    assert room - 4 <= sum(cell_widths(pane)) <= room


def test_columns_are_never_narrower_than_a_few_words(view: TranscriptView) -> None:
    view.resize(472, 600)
    cells = "| ".join(["some text of a cell that is rather long, as it happens "] * 9)
    show(view, f"|{cells}|\n{'|---' * 9}|\n|{cells}|\n")
    pane = panes_with(view, TableRow)[0]
    assert min(cell_widths(pane)) >= 120


@pytest.mark.parametrize(
    "end", ["| a | b |", "| a | b |\n|--", "| a | b |\n|---|---|\n| 1 | 2 |\n|"]
)
def test_a_reply_that_is_stopped_in_a_table_shows_a_table(
    view: TranscriptView, stream: Streams, end: str
) -> None:
    live = stream()
    live.give(f"Look:\n\n{end}")
    live.draw()
    streamed = [pane.toPlainText() for pane in view.panes()]
    live.end(Ending(EndState.STOPPED))
    live.draw()
    assert [pane.toPlainText() for pane in view.panes()] == streamed
    assert panes_with(view, TableRow)
    assert "|" not in "".join(streamed)


def test_a_row_of_ten_thousand_is_one_of_few_that_are_built(
    view: TranscriptView, stream: Streams
) -> None:
    live = stream()
    live.give("| a | b |\n|---|---|\n" + "".join(f"| {at} | row |\n" for at in range(10_000)))
    live.end()
    frames = view.frames
    live.draw()
    assert view.frames - frames > 5  # the work was spread
    rows = sum(len(pane.writer.blocks) for pane in view.panes())
    assert 0 < rows < 400
    assert "9999" in panes_with(view, TableRow)[-1].toPlainText()
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    settle(view)
    assert sum(len(pane.writer.blocks) for pane in view.panes()) < 400


def test_a_line_of_a_million_characters_is_built_in_parts(
    view: TranscriptView, stream: Streams
) -> None:
    live = stream()
    live.give("```\n" + "z" * 1_000_000)
    live.end()
    live.draw()
    for where in (0, view.verticalScrollBar().maximum() // 2):
        view.verticalScrollBar().setValue(where)
        settle(view)
        built = sum(pane.document().characterCount() for pane in view.panes())
        assert 0 < built < 500_000
        longest = max(len(block) for pane in view.panes() for block in pane.toPlainText().split())
        assert longest <= 8_000


# -- the caret -------------------------------------------------------------------------------------


@pytest.mark.parametrize("width", [500, 501, 502, 503])
def test_the_caret_is_whole_also_after_a_full_line(
    view: TranscriptView, stream: Streams, width: int
) -> None:
    view.resize(width, 600)
    live = stream()
    accent = load_theme("light").colour("accent")
    seen = 0
    for _ in range(130):
        live.give("i")
        live.draw()
        pane = view.panes()[-1]
        cursor = QTextCursor(pane.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        if pane.cursorRect(cursor).right() < pane.width() - 14:
            continue
        seen += 1
        picture = pane.grab().toImage()
        middle = pane.cursorRect(cursor).center().y()
        colours = [picture.pixelColor(x, middle) for x in range(picture.width())]
        assert sum(colour == accent for colour in colours) == 7
    assert seen


def test_columns_fit_where_nothing_can_be_scrolled(look: Look) -> None:
    rows = [TableRow(0, True, (), ((Run("some words of a cell"),),) * 12)]
    widths = [width.rawValue() for width in lay_columns(rows, look, 600, scrolls=False)]
    assert sum(widths) <= 600
    assert sum(width.rawValue() for width in lay_columns(rows, look, 600)) > 600
