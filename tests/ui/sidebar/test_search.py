"""The search field, and what is found in the list's place."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.library import SearchHit
from desktop_chat.ui.sidebar import Sidebar
from desktop_chat.ui.sidebar.hits import from_first_mark
from desktop_chat.ui.theme import ThemeSource
from tests.ui.sidebar.shelves import Shelves, info

KEY = Qt.Key
HITS = (
    SearchHit(ConversationId("c0"), "Letters", None, "Letters", ((0, 3),), 0.0),
    SearchHit(ConversationId("c1"), "Trip", TurnId("t"), "a <b>let</b> go", ((5, 8),), 0.0),
    SearchHit(ConversationId("c2"), "Bread", TurnId("u"), "let it rise", ((0, 3),), 0.0),
)


@pytest.fixture
def listed(sidebar: Sidebar) -> Sidebar:
    Shelves([info(0), info(1)]).join(sidebar)
    return sidebar


def type_(sidebar: Sidebar, text: str) -> None:
    QTest.keyClicks(sidebar.search.field.line, text)


def press(sidebar: Sidebar, key: Qt.Key) -> None:
    QTest.keyClick(sidebar.search.field.line, key)


def found(qtbot: QtBot, sidebar: Sidebar, text: str = "let", hits: object = HITS) -> None:
    with qtbot.waitSignal(sidebar.search_changed):
        type_(sidebar, text)
    sidebar.show_hits(text, hits)  # type: ignore[arg-type]


def test_hits_take_the_lists_place_while_something_is_typed(qtbot: QtBot, listed: Sidebar) -> None:
    found(qtbot, listed)
    assert listed.search.isVisible()
    assert not listed.list.isVisible()
    assert listed.search.says == "3 results"
    listed.search.clear()
    assert listed.list.isVisible()


def test_a_pause_in_typing_asks_once(qtbot: QtBot, listed: Sidebar) -> None:
    told: list[str] = []
    listed.search_changed.connect(told.append)
    with qtbot.waitSignal(listed.search_changed):
        type_(listed, "  let it ")
    assert told == ["let it"]
    listed.search.clear()
    assert told == ["let it", ""]


def test_arrows_and_enter_work_the_hits_from_the_field(qtbot: QtBot, listed: Sidebar) -> None:
    found(qtbot, listed)
    press(listed, KEY.Key_Down)
    press(listed, KEY.Key_Down)
    press(listed, KEY.Key_Down)
    press(listed, KEY.Key_Up)
    with qtbot.waitSignal(listed.hit_opened) as told:
        press(listed, KEY.Key_Return)
    assert told.args == [HITS[1]]


def test_enter_before_the_answer_opens_the_first_hit_once_it_is_there(
    qtbot: QtBot, listed: Sidebar
) -> None:
    type_(listed, "let")
    press(listed, KEY.Key_Return)
    assert listed.search.is_busy
    with qtbot.waitSignal(listed.hit_opened) as told:
        listed.show_hits("let", HITS)
    assert told.args == [HITS[0]]


def test_an_answer_to_something_else_is_not_shown(qtbot: QtBot, listed: Sidebar) -> None:
    found(qtbot, listed)
    with qtbot.waitSignal(listed.search_changed):
        type_(listed, "ters")
    listed.show_hits("let", ())
    assert listed.search.hits.rows.rowCount() == 3
    assert listed.search.is_busy
    listed.show_hits("letters", HITS[:1])
    assert listed.search.says == "1 result"


def test_waiting_and_nothing_found_are_said_in_words(qtbot: QtBot, listed: Sidebar) -> None:
    with qtbot.waitSignal(listed.search_changed):
        type_(listed, "zz<b>")
    assert listed.search.says == "Searching…"
    listed.show_hits("zz<b>", ())
    assert listed.search.says.startswith("No conversation matches")
    assert "“zz<b>”" in listed.search.says


def test_esc_clears_and_gives_the_focus_to_the_list_and_not_to_the_window(
    qtbot: QtBot, listed: Sidebar
) -> None:
    stopped: list[int] = []
    shortcut = QShortcut(QKeySequence("Esc"), listed)
    shortcut.activated.connect(lambda: stopped.append(1))
    listed.focus_search()
    found(qtbot, listed)
    press(listed, KEY.Key_Escape)
    assert not listed.search.field.line.text()
    assert listed.list.hasFocus()
    assert not stopped


def test_a_hit_is_read_aloud_as_plain_text(qtbot: QtBot, listed: Sidebar) -> None:
    found(qtbot, listed)
    rows = listed.search.hits.rows
    read = [rows.data(rows.index(at), Qt.ItemDataRole.AccessibleTextRole) for at in range(3)]
    assert read == ["Letters", "Trip: a <b>let</b> go", "Bread: let it rise"]


def test_what_matches_is_painted_in_the_accent(
    qtbot: QtBot, listed: Sidebar, themes: ThemeSource
) -> None:
    found(qtbot, listed, hits=HITS[2:])
    listed.search.hits.setCurrentIndex(listed.search.hits.rows.index(-1))
    picture = listed.search.hits.viewport().grab().toImage()
    accent = themes.current.colour("accent")
    inks = {picture.pixelColor(x, y).name() for x in range(20, 60) for y in range(30, 52)}
    assert accent.name() in inks


@pytest.mark.parametrize("passage", ["word " * 40 + "needle in hay", "x" * 300 + "needle"])
def test_a_passage_begins_shortly_before_its_first_match(passage: str) -> None:
    at = passage.index("needle")
    shown, marks = from_first_mark(passage, ((at, at + 6),))
    (start, end), *_ = marks
    assert shown[start:end] == "needle"
    assert shown.startswith("…")
    assert start <= 20


def test_a_passage_of_any_letters_is_painted(qtbot: QtBot, listed: Sidebar) -> None:
    passage = "😀 " * 60 + "שלום needle 漢字" + " 😀" * 60
    at = passage.index("needle")
    hit = SearchHit(ConversationId("c0"), "😀" * 80, TurnId("t"), passage, ((at, at + 6),), 0.0)
    found(qtbot, listed, hits=(hit,))
    assert not listed.search.hits.viewport().grab().isNull()


def test_the_cross_clears_what_was_typed(qtbot: QtBot, listed: Sidebar) -> None:
    assert not listed.search.clear_button.isVisible()
    found(qtbot, listed)
    assert listed.search.clear_button.isVisible()
    listed.search.clear_button.click()
    assert not listed.search.field.line.text()
    assert not listed.search.clear_button.isVisible()
    assert listed.list.isVisible()
