"""The list that keeps itself up to date: what is loaded, what moves, and which row is open."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QTimer, Signal
from PySide6.QtGui import QAccessible, QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.library import ConversationInfo, Section
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.sidebar.anchor import Bearings
from desktop_chat.ui.sidebar.flat import FlatList, ranges
from desktop_chat.ui.sidebar.keeper import Keeper
from desktop_chat.ui.sidebar.outline import FOOT, HEADING, ROW, RowKind
from desktop_chat.ui.sidebar.pages import PAGE, PageKey
from desktop_chat.ui.sidebar.painter import RowState
from desktop_chat.ui.sidebar.rows import ConversationRows, Listing, Mark
from desktop_chat.ui.sidebar.source import Showing
from desktop_chat.ui.theme import Theme, ThemeSource

_AROUND = 25
"""Rows beyond those in sight that are loaded as well."""

_FRAME_MS = 66


@guarded
class LiveList(FlatList):
    """Shows what its `keeper` holds, with the selection and the place kept when that changes.

    Signals:
        opened(ConversationId): a conversation is to be shown.
        folder_toggled(FolderId): a folder is to be opened or closed.
        archive_wanted(): the archive is to be shown.
        filled(): another listing is shown.
    """

    opened = Signal(str)
    folder_toggled = Signal(str)
    archive_wanted = Signal()
    filled = Signal()

    def __init__(
        self, themes: ThemeSource, parent: QWidget, *, still: Callable[[], bool] = reduced_motion
    ) -> None:
        super().__init__(themes, ConversationRows(), parent)
        self._is_still = still
        self._bearings = Bearings(self)
        self.keeper = Keeper(self._show_listing, self._needed, self._places)
        self._resize_rows(themes.current)
        themes.changed.connect(self._resize_rows)
        self._opened: ConversationId | None = None
        self._awaited = -1
        """The row that is opened once it is loaded."""
        self._finds_opened = False
        self._is_own = False
        """While it is set, what is selected is selected by a key, the mouse or the program."""
        self._motion = QTimer(self)
        self._motion.setInterval(_FRAME_MS)
        self._motion.timeout.connect(self._move_marks)

    @property
    def is_moving(self) -> bool:
        """Whether a mark moves."""
        return self._motion.isActive()

    # -- listings ---------------------------------------------------------------------------------

    def rows_came(
        self, ask: int, section: Section, start: int, rows: Sequence[ConversationInfo]
    ) -> None:
        """Show rows that were asked for."""
        listing = self.keeper.rows_came(ask, section, start, rows)
        if listing is None or listing is not self.rows.listing or not rows:
            return
        first = listing.outline.row_of(section, start)
        last = listing.outline.row_of(section, start + len(rows) - 1)
        if first is not None and last is not None:
            self.rows.loaded(first, last)
        if self._awaited >= 0:
            self.open_row(self._awaited)
        self.looked_elsewhere()
        self.viewport().update()

    def _places(self) -> Collection[ConversationId]:
        found = {self._opened, self._bearings.first_in_sight(), self._bearings.current()}
        return frozenset(each for each in found if each is not None)

    def _resize_rows(self, theme: Theme) -> None:
        self.keeper.set_heights((theme.tall(ROW), theme.tall(HEADING), theme.tall(FOOT)))

    def _needed(self, listing: Listing) -> Sequence[PageKey]:
        """Return the pages that must be there before a listing takes the place of this one."""
        outline = listing.outline
        if not outline.count:
            return []
        value = self._bearings.value_in(listing)
        last = outline.row_at(value + self.viewport().height())
        keys = dict.fromkeys(listing.keys(outline.row_at(value), last))
        # What is selected is most likely still on pages of the same numbers.
        held = {section: outline.held(section) for section in outline.sections}
        kept = (key for key in self.rows.listing.pages.kept if key[1] * PAGE < held.get(key[0], 0))
        keys.update(dict.fromkeys(kept))
        return list(keys)

    def _show_listing(self, listing: Listing) -> None:
        marks = self._bearings.take()
        self._holds_still = True
        self.rows.show(listing)
        self.updateGeometries()
        self._bearings.restore(marks, listing)
        self._holds_still = False
        if self._finds_opened or self.currentIndex().row() < 0:
            self._finds_opened = False
            if not self._point_at_opened() and self.hasFocus():
                self.point_at(self.stop_near(0, 1))
        self.looked_elsewhere()
        self.filled.emit()

    def looked_elsewhere(self) -> None:
        """Load what is in sight, and a little beyond it."""
        listing = self.rows.listing
        first, last = self.visible_rows()
        if last < first or not self.isVisible():
            return
        listing.pages.want(listing.keys(first, last))
        listing.pages.want(listing.keys(first - _AROUND, last + _AROUND))
        self._rule_motion()

    def show_other(self, showing: Showing) -> None:
        """Show another list from its beginning."""
        if showing is not self.keeper.showing:
            self.selectionModel().clear()
            self.verticalScrollBar().setValue(0)
            self.keeper.switch(showing)

    # -- the open conversation --------------------------------------------------------------------

    def set_opened(self, conversation: ConversationId | None) -> None:
        """Mark this conversation as the one that the window shows, and bring it into sight."""
        if conversation == self._opened:
            return
        self._opened = conversation
        found = self._point_at_opened()
        if not found and conversation is not None:
            self._finds_opened = True
            self.keeper.refresh()
        self.viewport().update()

    def _point_at_opened(self) -> bool:
        """Select the open conversation; return whether it is in the list."""
        row = None if self._opened is None else self.rows.listing.row_of(self._opened)
        if row is None:
            self.selectionModel().clear()
            return False
        if row != self.currentIndex().row() or not self.selectionModel().hasSelection():
            # Not as a key press would: Ctrl, of Ctrl+Tab, would add it to what is selected.
            flag = QItemSelectionModel.SelectionFlag
            was, self._is_own = self._is_own, True
            self.selectionModel().setCurrentIndex(self.rows.index(row), flag.ClearAndSelect)
            self._is_own = was
        return True

    def open_row(self, row: int) -> None:
        """Do what a press on a row does, once it is loaded."""
        self._awaited = -1
        spot = self.rows.spot(row)
        if spot is None:
            return
        if spot.kind is RowKind.ARCHIVE:
            self.archive_wanted.emit()
        elif spot.kind is RowKind.HEADING:
            if spot.section is not None and spot.section.folder is not None:
                self.folder_toggled.emit(spot.section.folder)
        elif (info := self.rows.info(row)) is not None:
            self.opened.emit(info.id)
        else:
            self._awaited = row
            self.rows.listing.pages.want(self.rows.listing.keys(row, row))

    def step(self, step: int) -> None:
        """Open the conversation below the open one (1), or above it (-1)."""
        at = None if self._opened is None else self.rows.listing.row_of(self._opened)
        row = at + step if at is not None else 0
        while (spot := self.rows.spot(row)) is not None:
            if spot.kind is RowKind.CONVERSATION:
                self.open_row(row)
                return
            row += step if at is not None else 1

    def point_at(self, row: int) -> None:
        """Have keys begin at a row, without selecting it."""
        flag = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(self.rows.index(row), flag.NoUpdate)

    # -- the selection ----------------------------------------------------------------------------

    def chosen(self) -> list[ConversationInfo]:
        """Return the selected conversations that are loaded, from the top down."""
        infos = (self.rows.info(row) for row in self._selected_rows())
        return [info for info in infos if info is not None]

    def _selected_rows(self) -> list[int]:
        parts = ranges(self.selectionModel().selection())
        return [row for first, last in parts for row in range(first, last + 1)]

    def _is_several(self) -> bool:
        parts = ranges(self.selectionModel().selection())
        return len(parts) > 1 or any(first < last for first, last in parts)

    # -- what moves -------------------------------------------------------------------------------

    def set_replying(self, conversations: frozenset[ConversationId]) -> None:
        """Mark these as ones in which a reply comes."""
        self.rows.set_replying(conversations)
        self._rule_motion()
        self.viewport().update()

    def _moving_rows(self) -> list[int]:
        if not self.rows.replying:
            return []
        first, last = self.visible_rows()
        infos = ((row, self.rows.info(row)) for row in range(first, last + 1))
        return [row for row, info in infos if info and self.rows.mark(info) is Mark.REPLYING]

    def _rule_motion(self) -> None:
        if not self.isVisible() or not self._moving_rows() or self._is_still():
            self._motion.stop()
        elif not self._motion.isActive():
            self._motion.start()

    def _move_marks(self) -> None:
        for row in self._moving_rows():
            self.viewport().update(self.place(row))

    def state_of(self, row: int) -> RowState:
        """Return what holds for a row that is painted."""
        info = self.rows.info(row)
        is_open = info is not None and info.id == self._opened
        selected = self.selectionModel().isSelected(self.rows.index(row))
        return RowState(
            is_open=is_open,
            is_selected=selected and (self._is_several() or (self.hasFocus() and not is_open)),
            is_hovered=row == self._hovered,
            has_focus=self.currentIndex().row() == row and self.shows_focus,
            phase=time.monotonic() if self._motion.isActive() else 0.0,
        )

    # Qt's own names.

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Load the pages of what is selected, and keep them."""
        super().selectionChanged(selected, deselected)
        listing = self.rows.listing
        keys: dict[PageKey, None] = {}
        for first, last in ranges(self.selectionModel().selection()):
            keys.update(dict.fromkeys(listing.keys(first, last)))
        listing.pages.kept = frozenset(keys)
        listing.pages.want(list(keys), most=max(len(keys), 1))
        by_others = QAccessible.isActive() and not self._is_own and not self._holds_still
        if by_others and [last - first for first, last in ranges(selected)] == [0]:
            # Of a row, Qt offers assistive technology nothing but to select it.
            self.open_row(ranges(selected)[0][0])

    def showEvent(self, event: QShowEvent) -> None:
        """Load what is seen now."""
        super().showEvent(event)
        self.looked_elsewhere()

    def hideEvent(self, event: QHideEvent) -> None:
        """Let nothing move that is not seen."""
        super().hideEvent(event)
        self._motion.stop()
