"""Find in conversation: what is counted, what it costs, where it goes, and what it leaves."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.conversation import Turn
from desktop_chat.markdown import FlowBlock
from desktop_chat.ui.transcript.reading.find_bar import FindBar
from desktop_chat.ui.transcript.reading.matching import Query
from desktop_chat.ui.transcript.reading.searching import STEP
from desktop_chat.ui.transcript.text import piece_text
from desktop_chat.ui.transcript.text.shown import shown_text
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import MARKDOWN, conversation, reply, user
from tests.ui.transcript.test_view import top_line

Streams = Callable[..., Stream]
CLOSE = "Close"


def bar(view: TranscriptView) -> FindBar:
    found = view.findChild(FindBar)
    assert found is not None
    return found


def said(view: TranscriptView) -> str:
    return bar(view).findChildren(QLabel)[0].text()


def look_for(view: TranscriptView, text: str, qtbot: QtBot) -> str:
    view.reading.find()
    bar(view).field.line.setText(text)
    qtbot.waitUntil(lambda: view.reading.finder.search.is_done, timeout=30_000)
    return said(view)


def lit(view: TranscriptView) -> list[str]:
    """Return what has a ground behind it, in the texts that are built."""
    return [each.cursor.selectedText() for pane in view.panes() for each in pane.extraSelections()]


def in_sight(view: TranscriptView, text: str) -> bool:
    height = view.viewport().height()
    for pane in view.panes():
        for each in pane.extraSelections():
            cursor = each.cursor
            top = pane.mapTo(view.viewport(), pane.cursorRect(cursor).topLeft()).y()
            if text in cursor.block().text() and 0 <= top < height and pane.isVisible():
                return True
    return False


def test_the_bar_never_covers_what_it_has_led_to(view: TranscriptView, qtbot: QtBot) -> None:
    view.resize(900, 600)
    view.set_conversation([user("u", "An apple"), reply("r", "u", "A pear")], None)
    assert look_for(view, "pear", qtbot) == "1 of 1"
    corner = bar(view).geometry()
    assert look_for(view, "apple", qtbot) == "1 of 1"
    question = view.panes()[0]
    place = question.mapTo(view.viewport(), question.rect_at(5).center())
    assert corner.contains(place)  # where it would be without this
    assert not bar(view).geometry().contains(place)
    assert view.viewport().rect().contains(bar(view).geometry())
    assert look_for(view, "pear", qtbot) == "1 of 1"
    assert bar(view).geometry() == corner


def test_matches_are_counted_and_lit(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation(
        [
            user("u", "Apple and apple"),
            reply("r", "u", "An **app**le, `APPLE` and pine\n\n- apple\n\n| apple |\n|---|\n| x |"),
        ],
        None,
    )
    assert look_for(view, "apple", qtbot) == "1 of 6"
    assert [text.lower() for text in lit(view)] == ["apple"] * 6
    assert look_for(view, "apple and", qtbot) == "1 of 2"
    assert look_for(view, "nowhere", qtbot) == "No matches"
    assert lit(view) == []
    assert look_for(view, "", qtbot) == ""


@pytest.mark.parametrize(
    ("query", "count"),
    [
        ("two with code", 1),
        ("left", 1),
        ("U+", 0),
        ("example.com/a", 0),
        ("2. second", 1),
        ("☑ done", 1),
    ],
)
def test_what_is_shown_is_found_and_what_is_not_is_not(
    view: TranscriptView, qtbot: QtBot, query: str, count: int
) -> None:
    view.set_conversation([user("u", "q"), reply("r", "u", MARKDOWN)], None)
    look_for(view, query, qtbot)
    assert view.reading.finder.search.count == count


def test_a_match_in_a_row_that_is_not_built_is_shown_with_room_around_it(
    view: TranscriptView, qtbot: QtBot
) -> None:
    turns: list[Turn] = [*conversation(300, "Nothing here.\n\n" * 5)]
    turns[101] = reply("r50", "u50", ("A line.\n\n" * 60) + "the **need**le\n\n" + "More.\n\n" * 60)
    view.set_conversation(turns, None)
    assert look_for(view, "needle", qtbot) == "1 of 1"
    assert in_sight(view, "needle")
    assert not view.is_following


def test_what_a_search_found_is_lit_in_its_message_until_the_next_action(
    view: TranscriptView, qtbot: QtBot
) -> None:
    turns: list[Turn] = [*conversation(300, "A needle.\n\n" * 5)]
    turns[101] = reply("r50", "u50", ("A line.\n\n" * 60) + "the **Need**les\n\n" + "X.\n\n" * 60)
    view.set_conversation(turns, None)
    view.show_turn(turns[101].id, {"need", "nowhere"})
    qtbot.waitUntil(lambda: in_sight(view, "Needles"))
    assert lit(view) == ["Need"]
    view.set_conversation([*turns, user("next", "r299")], None)
    assert lit(view) == []
    view.show_turn(turns[101].id, {"need"})
    assert lit(view) == ["Need"]
    look_for(view, "line", qtbot)
    assert {text.lower() for text in lit(view)} == {"line"}
    view.reading.finder.close()
    assert lit(view) == []


def test_a_message_without_what_was_found_is_shown_from_its_beginning(
    view: TranscriptView, qtbot: QtBot
) -> None:
    turns = conversation(300, "A line.\n\n" * 50)
    view.set_conversation(turns, None)
    view.show_turn(turns[101].id, {"nowhere"})
    assert lit(view) == []
    qtbot.waitUntil(lambda: view.place().turn == turns[101].id)


def test_keys_go_round_and_the_bar_gives_the_focus_back(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation(conversation(5), None)
    view.verticalScrollBar().setValue(0)
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    assert look_for(view, "question", qtbot) == "1 of 5"
    line = bar(view).field.line
    for key, shown in (
        (Qt.Key.Key_Return, "2 of 5"),
        (Qt.Key.Key_F3, "3 of 5"),
        (Qt.Key.Key_Down, "4 of 5"),
    ):
        qtbot.keyClick(line, key)
        assert said(view) == shown
    qtbot.keyClick(line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert said(view) == "3 of 5"
    for _ in range(3):
        qtbot.keyClick(line, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert said(view) == "5 of 5"
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    assert not bar(view).isVisible()
    assert view.hasFocus()
    assert lit(view) == []


def test_the_selection_becomes_what_is_looked_for(view: TranscriptView, qtbot: QtBot) -> None:
    view.set_conversation(conversation(3), None)
    view.reading.select_all()
    view.reading.find()
    assert bar(view).text == "Question 0"
    qtbot.waitUntil(lambda: said(view) == "1 of 1")
    # What is selected would hide what was found.
    assert view.reading.selection is None
    assert lit(view) == ["Question 0"]


def test_matches_that_come_in_a_stream_are_counted(
    view: TranscriptView, stream: Streams, qtbot: QtBot
) -> None:
    live = stream(conversation(3))
    live.give("apple\n\n")
    live.draw()
    assert look_for(view, "apple", qtbot) == "1 of 1"
    for number in range(5):
        live.give("An app")
        live.draw()
        live.give("le.\n\n")
        live.draw()
        qtbot.waitUntil(lambda: view.reading.finder.search.is_done)
        assert view.reading.finder.search.count == number + 2
    live.end()
    live.draw()
    qtbot.waitUntil(lambda: said(view) == "1 of 6")


def test_a_new_turn_is_looked_through_and_another_conversation_too(
    view: TranscriptView, qtbot: QtBot
) -> None:
    turns = conversation(3)
    view.set_conversation(turns, None)
    assert look_for(view, "question", qtbot) == "1 of 3"
    view.set_conversation([*turns, user("new", "Question and question", "r2")], None)
    qtbot.waitUntil(lambda: said(view).endswith("of 5"))
    view.set_conversation(turns[:2], None)
    view.reading.finder.after_layout()
    assert view.reading.finder.search.count == 1
    view.set_conversation([user("other", "No such word")], None)
    qtbot.waitUntil(lambda: said(view) == "No matches")


def test_ten_thousand_messages_are_looked_through_in_bounded_steps(
    view: TranscriptView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view.set_conversation(conversation(5_000, "An answer of **one** line. " * 40), None)
    view.verticalScrollBar().setValue(0)
    looked: list[int] = []
    steps: list[int] = []
    step = type(view.reading.finder.search).step

    def counted(block: FlowBlock) -> str:
        text = shown_text(block)
        looked.append(len(text))
        return text

    def stepped(search: object) -> bool:
        looked.clear()
        before = step(search)  # type: ignore[arg-type]
        steps.append(sum(looked))
        return before

    monkeypatch.setattr(piece_text, "shown_text", counted)
    monkeypatch.setattr(type(view.reading.finder.search), "step", stepped)
    assert look_for(view, "question 4", qtbot) == "1 of 1,111"
    assert max(steps) <= 3 * STEP
    assert len(steps) > 50


def test_older_messages_that_come_are_looked_through_and_nothing_moves(
    view: TranscriptView, qtbot: QtBot
) -> None:
    turns = conversation(40)
    view.set_conversation(turns[40:], None)
    assert look_for(view, "question 2", qtbot).endswith("of 10")
    view.reading.finder.move(-1)
    before = top_line(view)
    view.set_conversation(turns, None)
    assert top_line(view) == before
    qtbot.waitUntil(lambda: view.reading.finder.search.is_done)
    assert said(view).endswith("of 11")
    assert top_line(view) == before


@pytest.mark.parametrize(
    ("query", "source", "can"),
    [
        ("bold word", "a **bold** word", True),
        ("absent", "a **bold** word", False),
        ("a&b", "a&amp;b", True),
        ("3. x", "1. a\n1. b\n1. x", True),
        ("link text", "[link](http://x) text", True),
        ("\u212a", "k", True),
    ],
)
def test_no_message_is_passed_over_that_shows_the_words(query: str, source: str, can: bool) -> None:
    assert Query(query).can_be_in(reply("r", "u", source)) is can


def test_the_bar_names_its_parts(view: TranscriptView) -> None:
    view.set_conversation(conversation(1), None)
    view.reading.find()
    names = {each.accessibleName() for each in bar(view).findChildren(QWidget) if each.isVisible()}
    assert {"Find in conversation", "Next match", "Previous match", CLOSE} <= names
