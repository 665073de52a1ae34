"""What stays where it is when the list changes: by what a row is about, never by its number."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QItemSelection, QItemSelectionModel

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.ui.sidebar.flat import FlatList, ranges
from desktop_chat.ui.sidebar.outline import Spot
from desktop_chat.ui.sidebar.rows import Listing


@dataclass(frozen=True, slots=True)
class Landmark:
    """What a row is about: a conversation, or a folder's heading; neither for any other row."""

    conversation: ConversationId | None = None
    folder: FolderId | None = None

    def row_in(self, listing: Listing) -> int:
        """Return its row in a listing, -1 where that is not known."""
        if self.conversation is not None:
            row = listing.row_of(self.conversation)
            return -1 if row is None else row
        if self.folder is not None:
            for section in listing.outline.sections:
                if section.folder == self.folder:
                    found = listing.outline.heading_of(section)
                    return -1 if found is None else found
        return -1


@dataclass(frozen=True, slots=True)
class Marks:
    """What was noted of a list: what stood first, how far it was above the edge, and so on.

    `row` is the number that the current row had, or the first of those that were selected.
    """

    first: Landmark
    offset: int
    value: int
    current: Landmark
    row: int
    selected: tuple[ConversationId, ...] = field(default=())


class Bearings:
    """Notes where a list is, and brings it back there in another listing."""

    def __init__(self, view: FlatList) -> None:
        self._view = view

    def landmark(self, row: int) -> Landmark:
        """Return what a row is about."""
        info = self._view.rows.info(row)
        if info is not None:
            return Landmark(conversation=info.id)
        spot: Spot | None = self._view.rows.spot(row)
        is_heading = spot is not None and spot.index < 0 and spot.section is not None
        return Landmark(folder=spot.section.folder) if is_heading else Landmark()  # type: ignore[union-attr]

    def _first(self) -> int:
        """Return the first conversation in sight below the upper edge; -1 for none."""
        first, last = self._view.visible_rows()
        for row in range(first, last + 1):
            if self._view.rows.info(row) is not None and self._view.place(row).top() >= 0:
                return row
        return -1

    def first_in_sight(self) -> ConversationId | None:
        """Return the first conversation in sight."""
        return self.landmark(self._first()).conversation

    def current(self) -> ConversationId | None:
        """Return the conversation that keys are at."""
        return self.landmark(self._view.currentIndex().row()).conversation

    def take(self) -> Marks:
        """Note where the list is."""
        view = self._view
        first = self._first()
        row = view.currentIndex().row()
        selected: list[ConversationId] = []
        parts = ranges(view.selectionModel().selection())
        for start, end in parts:
            infos = (view.rows.info(each) for each in range(start, end + 1))
            selected += [info.id for info in infos if info is not None]
        return Marks(
            first=self.landmark(first),
            offset=view.place(first).top() if first >= 0 else 0,
            value=view.verticalOffset(),
            current=self.landmark(row),
            row=min([row, *(start for start, _ in parts)]) if row >= 0 else row,
            selected=tuple(selected),
        )

    def value_in(self, listing: Listing) -> int:
        """Return how far another listing has to be scrolled for nothing to move."""
        return _value(self.take(), listing)

    def restore(self, marks: Marks, listing: Listing) -> None:
        """Scroll, select and point as noted, as far as that is still there."""
        view = self._view
        view.verticalScrollBar().setValue(_value(marks, listing))
        row = marks.current.row_in(listing)
        if row < 0 and marks.row >= 0 and view.hasFocus():
            # What keys were at is gone: they go on from its place.
            row = view.stop_near(min(marks.row, listing.outline.count - 1), 1)
        model = view.selectionModel()
        flag = QItemSelectionModel.SelectionFlag
        if row >= 0:
            model.setCurrentIndex(view.rows.index(row), flag.NoUpdate)
        chosen = QItemSelection()
        for conversation in marks.selected:
            at = listing.row_of(conversation)
            if at is not None:
                chosen.select(view.rows.index(at), view.rows.index(at))
        if chosen.isEmpty() and marks.selected and row >= 0:
            chosen.select(view.rows.index(row), view.rows.index(row))
        model.select(chosen, flag.ClearAndSelect)


def _value(marks: Marks, listing: Listing) -> int:
    row = marks.first.row_in(listing)
    if not marks.value or row < 0:
        # At the top the list stays at the top: what is new is seen to arrive.
        return marks.value
    return max(0, listing.outline.top(row) - marks.offset)
