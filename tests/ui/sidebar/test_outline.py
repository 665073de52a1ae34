"""Where rows are, by number and by height."""

from __future__ import annotations

from desktop_chat.base.ids import FolderId
from desktop_chat.domain.library import PINNED, Folder, day_sections, folder_section
from desktop_chat.ui.sidebar.outline import Outline, RowKind
from tests.ui.sidebar.shelves import NOW

DAYS = day_sections(NOW, NOW.timestamp() - 40 * 86_400)
WORK = folder_section(Folder(FolderId("f1"), "Work"))
SECTIONS = ((PINNED, 2), (WORK, 3), (DAYS[0], 0), (DAYS[1], 120))


def test_rows_and_heights_agree() -> None:
    outline = Outline(SECTIONS, archived=4)
    y = 0
    for row in range(outline.count):
        assert outline.top(row) == y
        height = outline.row_height(row)
        assert outline.row_at(y) == row
        assert outline.row_at(y + height - 1) == row
        y += height
    assert y < outline.height


def test_a_place_and_its_row_are_each_others() -> None:
    outline = Outline(SECTIONS)
    for row in range(outline.count):
        spot = outline.spot(row)
        assert spot is not None
        assert spot.section is not None
        if spot.kind is RowKind.CONVERSATION:
            assert outline.row_of(spot.section, spot.index) == row
        else:
            assert outline.heading_of(spot.section) == row
    assert outline.spot(outline.count) is None
    assert outline.spot(-1) is None


def test_spans_name_each_conversation_once() -> None:
    outline = Outline(SECTIONS, closed=frozenset({FolderId("f1")}), archived=1)
    for first, last in ((0, outline.count - 1), (-5, 4), (2, 2), (5, 60), (90, 500)):
        named = [
            (section, index)
            for section, start, stop in outline.spans(first, last)
            for index in range(start, stop)
        ]
        spots = [outline.spot(row) for row in range(max(0, first), last + 1)]
        expected = [
            (spot.section, spot.index)
            for spot in spots
            if spot is not None and spot.kind is RowKind.CONVERSATION
        ]
        assert named == expected


def test_a_closed_folder_holds_its_rows_and_shows_none() -> None:
    outline = Outline(SECTIONS, closed=frozenset({FolderId("f1")}))
    assert outline.is_closed(WORK)
    assert outline.held(WORK) == 3
    assert outline.row_of(WORK, 0) is None
    assert not outline.is_closed(PINNED)


def test_an_empty_list_has_no_rows() -> None:
    outline = Outline(((DAYS[0], 0),))
    assert outline.count == outline.height == 0
    assert outline.spot(0) is None
    assert list(outline.spans(0, 10)) == []
