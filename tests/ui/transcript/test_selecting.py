"""Selecting by mouse and keys: across messages, also where nothing is built, and what is copied."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.markdown import FlowBlock
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.transcript.column.marks import END, Mark
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.passages import excerpts, plain_text
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.text.shown import Spot, shown_text, stretches, units
from desktop_chat.ui.transcript.text.spans import Spans
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import MARKDOWN, conversation, reply, user

Streams = Callable[..., Stream]
Clipboard = Callable[[], str]
LEFT = Qt.MouseButton.LeftButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
HARD = MARKDOWN + "\n\n| a\u00e9\U0001f600 | `b c` |\n|---|---|\n| 1 | 2 |\n\n```\nx\u200by\n```\n"


def mark(turn: str, block: int, unit: int, part: int = 1) -> Mark:
    return Mark(TurnId(turn), Spot(part, block, unit))


def selected(view: TranscriptView) -> list[str]:
    return [text for pane in view.panes() if (text := pane.textCursor().selectedText())]


def press(view: TranscriptView, pane: TextPane, position: int, qtbot: QtBot) -> None:
    qtbot.mousePress(pane.viewport(), LEFT, pos=pane.rect_at(position).center())


def drag(view: TranscriptView, pane: TextPane, position: int, qtbot: QtBot) -> None:
    place = pane.mapToGlobal(pane.rect_at(position).center())
    qtbot.mouseMove(view.viewport(), view.viewport().mapFromGlobal(place))


def release(view: TranscriptView, qtbot: QtBot) -> None:
    qtbot.mouseRelease(view.viewport(), LEFT, pos=view.viewport().rect().center())


def focus(view: TranscriptView, pane: TextPane, position: int, qtbot: QtBot) -> None:
    view.activateWindow()
    pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
    qtbot.waitUntil(pane.hasFocus)
    press(view, pane, position, qtbot)
    release(view, qtbot)


def two(view: TranscriptView) -> tuple[TextPane, TextPane]:
    view.set_conversation([user("u", "A question"), reply("r", "u", "The answer\n\nis long")], None)
    question, answer = view.panes()
    return question, answer


# -- the model -------------------------------------------------------------------------------------


def test_what_a_block_shows_is_what_its_document_has(view: TranscriptView) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", HARD)], None)
    state = view._column.states[1]
    spans = Spans(view._look)
    for block in state.pieces:
        written = "".join(text for text, _ in spans.of(block))
        assert written in {shown_text(block), ""}
    for pane in view.panes()[1:]:
        for place, block in enumerate(pane.writer.blocks):
            first, last = pane.writer.range_of(place)
            assert last - first == units(shown_text(block))


@pytest.mark.parametrize("seed", range(6))
def test_a_selection_reads_as_the_model_between_any_two_places(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot, seed: int
) -> None:
    turns: list[Turn] = []
    for number in range(12):
        parent = f"r{number - 1}" if number else None
        turns.append(user(f"u{number}", f"Line one {number}\n  line \U0001f600 two", parent))
        turns.append(reply(f"r{number}", f"u{number}", HARD))
    view.set_conversation(turns, None)
    chance = random.Random(seed)
    for _ in range(6):
        ends: list[tuple[int, Spot]] = []
        for _ in range(2):
            row = chance.randrange(len(turns))
            state = view._column.states.peek(row)
            state.work(float("inf"))
            part = 1 if row % 2 else 0
            pieces = state.parts[part]
            block = chance.randrange(len(pieces))
            unit = chance.randrange(units(shown_text(pieces[block])) + 1)
            ends.append((row, Spot(part, block, unit)))
        view.reading.select(*(Mark(turns[row].id, spot) for row, spot in ends))
        view.reading.copy()
        qtbot.waitUntil(lambda: not view.reading.copier.is_busy)
        (first, start), (last, end) = sorted(ends)
        texts = []
        for row in range(first, last + 1):
            state = view._column.states.peek(row)
            state.work(float("inf"))
            texts.append(
                plain_text(
                    excerpts(
                        state.parts,
                        start if row == first else None,
                        end if row == last else None,
                    )
                )
            )
        expected = "\n\n".join(text for text in texts if text)
        if expected:
            assert clipboard() == expected


def test_a_selection_is_additive(view: TranscriptView) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", HARD)], None)
    blocks = list(view._column.states[1].pieces)
    for block in blocks:
        shown = units(shown_text(block))
        whole = "".join(each.copied for each in stretches(block))
        spot = Spot(0, 0, shown)
        assert plain_text([next(iter(excerpts([_one(block)], None, spot)))]) in {whole, ""}


def _one(block: FlowBlock) -> Pieces:
    pieces = Pieces()
    pieces.replace(0, [block])
    return pieces


# -- the mouse -------------------------------------------------------------------------------------


def test_a_drag_goes_on_in_other_messages(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot
) -> None:
    question, answer = two(view)
    press(view, question, 2, qtbot)
    drag(view, answer, 10, qtbot)
    release(view, qtbot)
    assert selected(view) == ["question", "The answer"]
    view.reading.copy()
    assert clipboard() == "question\n\nThe answer"
    press(view, question, 0, qtbot)
    release(view, qtbot)
    assert selected(view) == []


def test_a_drag_backwards_selects_the_same(view: TranscriptView, qtbot: QtBot) -> None:
    question, answer = two(view)
    press(view, answer, 10, qtbot)
    drag(view, question, 2, qtbot)
    release(view, qtbot)
    assert selected(view) == ["question", "The answer"]


def test_what_is_selected_is_carried_out_by_the_mouse(view: TranscriptView, qtbot: QtBot) -> None:
    question, answer = two(view)
    press(view, question, 2, qtbot)
    drag(view, answer, 10, qtbot)
    release(view, qtbot)
    carried: list[str] = []
    carrier = view.reading.carrier
    carrier.follow = lambda drag: carried.append(drag.mimeData().text())
    carrier.is_held = lambda: True
    press(view, answer, 4, qtbot)
    drag(view, question, 0, qtbot)
    qtbot.waitUntil(lambda: bool(carried))
    assert carried == ["question\n\nThe answer"]
    assert selected(view) == ["question", "The answer"]
    carrier.is_held = lambda: False  # let go before it was collected
    press(view, answer, 4, qtbot)
    drag(view, question, 0, qtbot)
    qtbot.waitUntil(lambda: not carrier.waits)
    assert len(carried) == 1


def test_a_click_on_what_is_selected_selects_nothing(view: TranscriptView, qtbot: QtBot) -> None:
    question, answer = two(view)
    press(view, question, 2, qtbot)
    drag(view, answer, 10, qtbot)
    release(view, qtbot)
    press(view, answer, 4, qtbot)
    assert selected(view) == ["question", "The answer"]
    release(view, qtbot)
    assert selected(view) == []


def test_shift_and_a_click_extend(view: TranscriptView, qtbot: QtBot) -> None:
    question, answer = two(view)
    press(view, question, 2, qtbot)
    release(view, qtbot)
    qtbot.mousePress(answer.viewport(), LEFT, SHIFT, answer.rect_at(3).center())
    release(view, qtbot)
    assert selected(view) == ["question", "The"]


def test_double_click_takes_a_word_and_a_third_one_the_paragraph(
    view: TranscriptView, qtbot: QtBot
) -> None:
    _, answer = two(view)
    place = answer.rect_at(6).center()
    qtbot.mouseDClick(answer.viewport(), LEFT, pos=place)
    release(view, qtbot)
    assert selected(view) == ["answer"]
    qtbot.mousePress(answer.viewport(), LEFT, pos=place)
    release(view, qtbot)
    assert selected(view) == ["The answer"]


def test_a_drag_beyond_the_edge_scrolls_and_selects_what_was_not_built(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(40), None)
    view.verticalScrollBar().setValue(0)
    first = view.panes()[0]
    press(view, first, 0, qtbot)
    qtbot.mouseMove(view.viewport(), QPoint(200, view.viewport().height() + 200))
    qtbot.waitUntil(lambda: view.verticalScrollBar().value() > 1_500, timeout=10_000)
    release(view, qtbot)
    view.reading.copy()
    copied = clipboard()
    assert copied.startswith("Question 0\n\nAn answer of one line.\n\nQuestion 1")
    assert copied.count("Question") >= 8


# -- the keyboard ----------------------------------------------------------------------------------


def test_keys_extend_from_text_to_text(view: TranscriptView, qtbot: QtBot) -> None:
    question, answer = two(view)
    focus(view, question, 2, qtbot)
    for _ in range(4):
        qtbot.keyClick(question, Qt.Key.Key_Right, SHIFT)
    assert selected(view) == ["ques"]
    qtbot.keyClick(question, Qt.Key.Key_End, SHIFT)
    assert selected(view) == ["question"]
    qtbot.keyClick(question, Qt.Key.Key_Right, SHIFT)
    qtbot.keyClick(question, Qt.Key.Key_Right, SHIFT | CONTROL)
    assert selected(view) == ["question", "The "]
    qtbot.keyClick(question, Qt.Key.Key_Home, SHIFT)
    assert selected(view) == ["question"]
    qtbot.keyClick(question, Qt.Key.Key_Down, SHIFT)
    assert selected(view)[0] == "question"
    assert len(selected(view)) == 2
    qtbot.keyClick(question, Qt.Key.Key_Home, SHIFT | CONTROL)
    assert selected(view) == ["A "]
    assert answer is view.panes()[1]


def test_pages_extend_and_show_where_they_come_to(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation(conversation(40), None)
    view.verticalScrollBar().setValue(0)
    focus(view, view.panes()[0], 0, qtbot)
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_PageDown, SHIFT)
    extent = view.reading.selection
    assert extent is not None
    assert extent.first == 0
    assert extent.last >= 10
    for _ in range(4):
        qtbot.keyClick(view, Qt.Key.Key_PageUp, SHIFT)
    assert view.reading.selection is None


def test_everything_is_selected_and_copied_also_what_is_not_built(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot
) -> None:
    view.set_conversation(conversation(300), None)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_A, CONTROL)
    view.reading.copy()
    qtbot.waitUntil(lambda: not view.reading.copier.is_busy, timeout=20_000)
    parts = [f"Question {number}\n\nAn answer of one line." for number in range(300)]
    assert clipboard() == "\n\n".join(parts)


def test_the_end_of_a_long_message_is_shown_when_it_is_reached_by_key(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", (MARKDOWN + "\n\n") * 6)], None)
    view.verticalScrollBar().setValue(0)
    focus(view, view.panes()[0], 0, qtbot)
    qtbot.keyClick(view, Qt.Key.Key_End, SHIFT | CONTROL)
    bar = view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() >= bar.maximum() - 120 > 0)
    assert view.reading.selected_text().startswith("q\n\nA title")


# -- what does not end a selection -----------------------------------------------------------------


def test_a_selection_survives_streaming_and_does_not_grow(
    view: TranscriptView, stream: Streams
) -> None:
    live = stream()
    live.give("The first paragraph.\n\nThe second ")
    live.draw()
    view.reading.select(mark("live", 0, 4), mark("live", 0, 9))
    for _ in range(50):
        live.give("word **bold** ")
        view.draw_frame()
        assert selected(view) == ["first"]
    live.end()
    live.draw()
    assert selected(view) == ["first"]


def test_a_selection_up_to_the_end_does_not_grow(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give("Some text")
    live.draw()
    view.reading.select(mark("live", 0, 0), mark("live", 0, 9))
    live.give(" and more")
    live.draw()
    assert selected(view) == ["Some text"]


def test_the_view_stays_while_something_is_selected(view: TranscriptView, stream: Streams) -> None:
    live = stream(conversation(20))
    live.give("Words to select\n\n")
    live.draw()
    assert view.is_following
    view.reading.select(mark("live", 0, 0), mark("live", 0, 5))
    pane = next(pane for pane in view.panes() if "Words to select" in pane.toPlainText())
    before = pane.mapTo(view.viewport(), QPoint(0, 0)).y()
    for _ in range(20):
        live.give("Another paragraph of it.\n\n")
        live.draw()
    assert not view.is_following
    assert pane.mapTo(view.viewport(), QPoint(0, 0)).y() == before
    view.reading.clear_selection()
    view.jump_to_end()
    assert view.is_following


def test_a_selection_survives_going_out_of_sight_resizing_and_another_theme(
    view: TranscriptView, themes: ThemeSource
) -> None:
    view.set_conversation(conversation(60), None)
    view.verticalScrollBar().setValue(0)
    view.reading.select(mark("u0", 0, 2, part=0), mark("r0", 0, 9))
    assert selected(view) == ["estion 0", "An answer"]
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert selected(view) == []
    view.resize(500, 500)
    themes.choose(ThemeChoice.DARK)
    themes.set_text_size(125)
    view.verticalScrollBar().setValue(0)
    assert selected(view) == ["estion 0", "An answer"]


def test_a_selection_goes_with_its_messages(view: TranscriptView) -> None:
    view.set_conversation(conversation(3), None)
    view.reading.select(mark("u2", 0, 0, part=0), mark("r2", 0, 4))
    view.set_conversation(conversation(1), None)
    assert view.reading.selection is None
    assert selected(view) == []


def test_the_end_of_the_last_message_can_be_named(view: TranscriptView) -> None:
    two(view)
    view.reading.select(mark("u", 0, 0, part=0), Mark(TurnId("r"), END))
    assert selected(view) == ["A question", "The answer\u2029is long"]


# -- what is copied --------------------------------------------------------------------------------


def copied_html() -> str:
    mime = QApplication.clipboard().mimeData()
    return bytes(mime.data("text/html").data()).decode("utf-8")


def copy_reply(view: TranscriptView, text: str) -> str:
    view.set_conversation([user("u", "q"), reply("r", "u", text)], None)
    view.reading.copier.copy_last_reply()
    return copied_html()


def test_copied_text_is_as_it_reads(view: TranscriptView, clipboard: Clipboard) -> None:
    lists = "# Title\n\n- one\n- [x] two\n\n"
    text = lists + "| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx = 1\n\ny\n```\n\nEnd"
    made = copy_reply(view, text)
    assert clipboard() == "Title\n\n• one\n[x] two\n\na\tb\n1\t2\n\nx = 1\n\ny\n\nEnd"
    assert made == (
        "<h1>Title</h1><ul><li><p>one</p></li><li><p>[x] two</p></li></ul>"
        '<table border="1"><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>'
        "<pre><code>x = 1\n\ny</code></pre><p>End</p>"
    )


def test_rich_text_has_nested_lists_quotes_and_styles(view: TranscriptView) -> None:
    made = copy_reply(
        view,
        "1. **a**\n   - *b*\n2. c\n\n> quote\n>\n> > deeper\n\n[x](https://example.com/?a=1&b=2)",
    )
    assert made == (
        "<ol><li><p><b>a</b></p><ul><li><p><i>b</i></p></li></ul></li><li><p>c</p></li></ol>"
        "<blockquote><p>quote</p><blockquote><p>deeper</p></blockquote></blockquote>"
        '<p><a href="https://example.com/?a=1&amp;b=2">x</a></p>'
    )


@pytest.mark.parametrize(
    "text",
    [
        "![x](https://evil.example/p.png)",
        "<img src=https://evil.example/p.png>",
        "<script>alert(1)</script>",
        "[x](javascript:alert(1)) [y](file:///etc/passwd)",
        "```\n</code></pre><img src=x>\n```",
        "a `<b>` \"quoted\" & 'so'",
    ],
)
def test_rich_text_names_nothing_to_load_and_escapes_all(view: TranscriptView, text: str) -> None:
    made = copy_reply(view, text)
    assert "<img" not in made
    assert "<script" not in made
    assert "src=" not in made.replace("src=https://evil.example/p.png&gt;", "").replace("src=x", "")
    assert "href" not in made


def test_the_menu_copies_and_names_what_applies(
    view: TranscriptView, qtbot: QtBot, clipboard: Clipboard
) -> None:
    view.set_conversation(
        [user("u", "q"), reply("r", "u", "A **bold** [word](https://example.com/)")], None
    )
    pane = view.panes()[-1]

    def opened() -> dict[str, QPushButton]:
        rows = view.reading._menu.card.findChildren(QPushButton)
        return {row.accessibleName(): row for row in rows if row.isVisibleTo(view)}

    view._events.menu_requested.emit(pane, pane.mapToGlobal(pane.rect_at(9).center()))
    for_text = ["Copy", "Copy as Markdown", "Copy link address"]
    assert list(opened()) == [*for_text, "Regenerate", "Fork from here", "Select all", "Find…"]
    opened()["Copy as Markdown"].click()
    assert clipboard() == "A **bold** [word](https://example.com/)"
    view._events.menu_requested.emit(pane, pane.mapToGlobal(QPoint(10, 10)))
    assert "Copy link address" not in opened()
    opened()["Copy"].click()
    assert clipboard() == "A bold word"
    view._events.menu_requested.emit(pane, pane.mapToGlobal(QPoint(10, 10)))
    with qtbot.waitSignal(view.action_requested):
        opened()["Regenerate"].click()


# -- the size of type ------------------------------------------------------------------------------


def test_the_text_is_higher_the_larger_it_is(view: TranscriptView, themes: ThemeSource) -> None:
    view.set_conversation(conversation(3, MARKDOWN), None)
    heights = []
    for size in (50, 100, 150, 200, 300, 100):
        themes.set_text_size(size)
        heights.append(view.panes()[-1].text_height())
    assert heights.pop() == heights[1]
    assert heights == sorted(set(heights))


def test_words_beside_the_text_have_room_in_any_size(
    view: TranscriptView, themes: ThemeSource
) -> None:
    view.set_conversation(conversation(1), None)
    themes.set_text_size(150)
    label = next(each for each in view.findChildren(QLabel) if each.text() == "model-1")
    assert label.width() >= label.sizeHint().width()
    assert label.height() >= QFontMetrics(label.font()).height()
