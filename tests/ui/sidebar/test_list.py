"""The list of conversations with real widgets, over sources of every size."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import ConversationId
from desktop_chat.ui.sidebar import Showing, Sidebar
from desktop_chat.ui.sidebar.flat import MOST_SELECTED
from desktop_chat.ui.sidebar.pages import MOST_ASKED, MOST_PAGES, PAGE
from desktop_chat.ui.theme import ThemeSource
from tests.ui.sidebar.shelves import Shelves, info
from tests.ui.sidebar.using import KEY, SHIFT, chosen, current, point_at, press, row_of, said

# What is listed.


def test_conversations_stand_under_their_headings(sidebar: Sidebar, few: Shelves) -> None:
    assert said(sidebar)[:13] == [
        "Pinned",
        "Title 7, pinned",
        "Folder Work, 1 conversation, open",
        "Title 8",
        "Folder Recipes, empty",
        "Today",
        "Title 0",
        "Title 1, unread",
        "Title 2, failed",
        "Yesterday",
        "Title 3",
        "Previous 7 days",
        "Title 4",
    ]
    assert said(sidebar)[-1] == "Archive, 1 conversation"


def test_a_reply_that_comes_is_told_in_the_name(sidebar: Sidebar, few: Shelves) -> None:
    sidebar.set_replying({ConversationId("c1")})
    assert "Title 1, replying" in said(sidebar)
    sidebar.set_replying(())
    assert "Title 1, unread" in said(sidebar)


def test_a_title_is_plain_text(sidebar: Sidebar, few: Shelves) -> None:
    few.change("c0", title="<b>x</b>\n<img src='file:///etc/passwd'>\x00")
    sidebar.refresh()
    assert "<b>x</b> <img src='file:///etc/passwd'>\u2400" in said(sidebar)


def test_only_conversations_can_be_selected(sidebar: Sidebar, few: Shelves) -> None:
    rows = sidebar.list.rows
    flags = {
        str(rows.data(rows.index(row))): rows.flags(rows.index(row))
        for row in range(rows.rowCount())
    }
    selectable = {name for name, flag in flags.items() if flag & Qt.ItemFlag.ItemIsSelectable}
    assert selectable == {f"Title {number}" for number in range(9)}
    assert not flags["Today"] & Qt.ItemFlag.ItemIsEnabled
    assert flags["Work"] & Qt.ItemFlag.ItemIsEnabled


def test_nothing_yet_is_said_in_words(sidebar: Sidebar) -> None:
    Shelves([]).join(sidebar)
    assert not sidebar.list.isVisible()
    assert sidebar._empty.text.startswith("No conversations yet")


def test_the_first_conversation_is_not_shown_before_its_row_is_there(sidebar: Sidebar) -> None:
    source = Shelves([])
    source.join(sidebar)
    lacking: list[int] = []

    def look() -> None:
        rows = sidebar.list.rows
        found = range(rows.rowCount())
        lacking.extend(
            row for row in found if rows.info(row) is None and not rows.index(row).data()
        )

    sidebar.list.filled.connect(look)
    source.put([info(0)])
    source.waits = True
    sidebar.refresh()
    source.answer()
    assert said(sidebar) == ["Today", "Title 0"]
    assert lacking == []
    assert sidebar.list.isVisible()


# 100,000 of them.


def test_a_hundred_thousand_are_listed_by_a_few_pages(sidebar: Sidebar, many: Shelves) -> None:
    assert sidebar.list.rows.rowCount() > 100_000
    assert len(many.asked_rows) <= 3
    assert all(stop - start == PAGE for _, start, stop in many.asked_rows)


def test_a_scroll_paints_what_is_in_sight_and_asks_for_its_pages(
    sidebar: Sidebar, many: Shelves
) -> None:
    view = sidebar.list
    bar = view.verticalScrollBar()
    for value in range(0, bar.maximum(), bar.maximum() // 20):
        asked, painted = len(many.asked_rows), view.painted
        bar.setValue(value)
        view.viewport().repaint()
        in_sight = view.viewport().height() // 34 + 2
        assert view.painted - painted <= 2 * in_sight
        assert len(many.asked_rows) - asked <= 4
        first, last = view.visible_rows()
        spots = [view.rows.spot(row) for row in range(first, last + 1)]
        assert all(
            view.rows.info(first + at) is not None
            for at, spot in enumerate(spots)
            if spot is not None and spot.index >= 0
        )
    assert len(view.rows.listing.pages) <= MOST_PAGES + 4


def test_what_a_fast_scroll_passes_is_not_asked_for(sidebar: Sidebar, many: Shelves) -> None:
    many.waits = True
    before = len(many.asked_rows)
    bar = sidebar.list.verticalScrollBar()
    for value in range(0, bar.maximum(), bar.maximum() // 500):
        bar.setValue(value)
    assert len(many.asked_rows) - before <= MOST_ASKED
    many.answer()
    first, last = sidebar.list.visible_rows()
    assert all(sidebar.list.rows.title(row) for row in range(first, last + 1)), (
        "what is in sight at the end is loaded after all"
    )


def test_pages_that_were_scrolled_past_are_forgotten(sidebar: Sidebar, many: Shelves) -> None:
    for _ in range(3 * MOST_PAGES):
        press(sidebar, KEY.Key_PageDown)
        sidebar.list.verticalScrollBar().setValue(
            sidebar.list.verticalScrollBar().value() + PAGE * 36
        )
    assert len(sidebar.list.rows.listing.pages) <= MOST_PAGES + 4


def test_home_and_end_reach_the_ends(sidebar: Sidebar, many: Shelves) -> None:
    sidebar.list.setFocus()
    press(sidebar, KEY.Key_End)
    assert current(sidebar) == "c99999"
    assert (
        sidebar.list.viewport()
        .rect()
        .contains(sidebar.list.place(sidebar.list.currentIndex().row()))
    )
    press(sidebar, KEY.Key_Home)
    assert current(sidebar) == "c0"


def test_one_range_is_bounded(sidebar: Sidebar, many: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_End, SHIFT)
    assert MOST_SELECTED - 10 < len(sidebar.list.chosen()) <= MOST_SELECTED


# What stays.


def test_the_selection_stays_on_its_conversation_when_rows_move(
    sidebar: Sidebar, few: Shelves
) -> None:
    point_at(sidebar, "c2")
    few.change("c4", updated_at=few.infos[ConversationId("c0")].updated_at + 10)
    sidebar.refresh()
    assert current(sidebar) == "c2"
    assert chosen(sidebar) == ["c2"]


def test_a_selection_of_several_stays(sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c0")
    press(sidebar, KEY.Key_Down, SHIFT)
    few.change("c7", is_pinned=False)
    sidebar.refresh()
    assert chosen(sidebar) == ["c0", "c1"]


def test_what_is_in_sight_stays_where_it_is(sidebar: Sidebar, many: Shelves) -> None:
    view = sidebar.list
    view.verticalScrollBar().setValue(36 * 5_000 + 11)
    row = view.visible_rows()[0] + 3
    seen = view.rows.info(row)
    assert seen is not None
    top = view.place(row).top()
    for number in range(3):
        many.change(f"c{90_000 + number}", updated_at=many.infos[ConversationId("c0")].updated_at)
    sidebar.refresh()
    assert view.place(row_of(sidebar, seen.id)).top() == top


def test_what_is_new_is_seen_at_the_top(sidebar: Sidebar, few: Shelves) -> None:
    few.put([*few.infos.values(), info(50, -0.01)])
    sidebar.refresh()
    assert sidebar.list.verticalOffset() == 0
    assert "Title 50" in said(sidebar)


def test_what_was_shown_stays_until_all_that_is_in_sight_is_there(
    sidebar: Sidebar, few: Shelves
) -> None:
    before = said(sidebar)
    few.waits = True
    few.change("c0", title="Another")
    sidebar.refresh()
    assert said(sidebar) == before
    few.answer()
    assert "Another" in said(sidebar)
    assert "Loading" not in said(sidebar)


def test_a_change_during_a_refresh_is_shown_too(sidebar: Sidebar, few: Shelves) -> None:
    few.waits = True
    sidebar.refresh()
    for _ in range(20):
        sidebar.refresh()
    asked = few.asked_contents
    few.change("c0", title="Another")
    few.answer()
    assert "Another" in said(sidebar)
    assert few.asked_contents == asked + 1


def test_a_question_without_an_answer_is_asked_again(sidebar: Sidebar, few: Shelves) -> None:
    few.waits = True
    sidebar.refresh()
    few.drop(sidebar)
    few.waits = False
    few.change("c0", title="Another")
    sidebar.refresh()
    assert "Another" in said(sidebar)


def test_an_answer_to_an_older_question_is_dropped(sidebar: Sidebar, few: Shelves) -> None:
    before = said(sidebar)
    sidebar.contents_came(0, few._contents(Showing.ARCHIVE, frozenset()))
    assert said(sidebar) == before


def test_the_opened_conversation_is_brought_into_sight(sidebar: Sidebar, many: Shelves) -> None:
    sidebar.set_opened(ConversationId("c70000"))
    view = sidebar.list
    assert current(sidebar) == "c70000"
    assert view.viewport().rect().contains(view.place(view.currentIndex().row()))


def test_a_deleted_row_leaves_the_keys_at_its_place(sidebar: Sidebar, few: Shelves) -> None:
    point_at(sidebar, "c1")
    few.remove("c1")
    sidebar.refresh()
    assert current(sidebar) == "c2"


# What moves, and how it looks.


def test_marks_move_only_while_they_are_seen(qtbot: QtBot, themes: ThemeSource) -> None:
    sidebar = Sidebar(themes, still=lambda: False)
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 600)
    shelves = Shelves([info(number, number * 0.01) for number in range(1_000)])
    sidebar.show()
    shelves.join(sidebar)
    sidebar.set_replying({ConversationId("c1")})
    assert sidebar.list.is_moving
    sidebar.list.verticalScrollBar().setValue(5_000)
    assert not sidebar.list.is_moving
    sidebar.list.verticalScrollBar().setValue(0)
    assert sidebar.list.is_moving
    sidebar.hide()
    assert not sidebar.list.is_moving


def test_marks_rest_where_motion_is_not_wanted(sidebar: Sidebar, few: Shelves) -> None:
    sidebar.set_replying({ConversationId("c1")})
    assert not sidebar.list.is_moving


def test_the_opened_row_is_painted_on_another_ground(
    sidebar: Sidebar, few: Shelves, themes: ThemeSource
) -> None:
    sidebar.set_opened(ConversationId("c0"))
    row = row_of(sidebar, "c0")
    place = sidebar.list.place(row)
    picture = sidebar.list.viewport().grab().toImage()
    ground = picture.pixelColor(place.left() + 16, place.center().y())
    assert ground == themes.current.colour("selected")


def test_midnight_is_waited_for(sidebar: Sidebar, few: Shelves) -> None:
    left = timedelta(milliseconds=sidebar._midnight.left)
    assert timedelta(0) < left <= timedelta(days=1, hours=1)


def test_it_is_one_list_for_assistive_technology(sidebar: Sidebar, few: Shelves) -> None:
    assert sidebar.list.accessibleName() == "Conversations"
    assert sidebar.search.field.line.accessibleName() == "Search conversations"
    assert sidebar.new_button.accessibleName() == "New conversation"
    assert sidebar.list.selectionMode() is QAbstractItemView.SelectionMode.ExtendedSelection
