"""The transcript: shows a conversation and the reply that comes, at most once per frame."""

from __future__ import annotations

import time
from collections.abc import Collection, Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollBar, QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.library import Line, Place
from desktop_chat.generation.life import Phase
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.area import ReadingArea
from desktop_chat.ui.transcript.column.care import Care
from desktop_chat.ui.transcript.column.column import NEAR, Column, hold_still
from desktop_chat.ui.transcript.column.preferred import open_all_thinking, wrap_all_code
from desktop_chat.ui.transcript.column.turns import show_turns
from desktop_chat.ui.transcript.column.versions import message_at_hand, versions_at_hand
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.jump_button import JumpButton
from desktop_chat.ui.transcript.messages.backlog import CAUGHT_UP, Backlog
from desktop_chat.ui.transcript.messages.file_sheet import FileOpener
from desktop_chat.ui.transcript.messages.pace import Pace
from desktop_chat.ui.transcript.messages.reply_row import ReplyRow
from desktop_chat.ui.transcript.messages.row_pool import RowPool
from desktop_chat.ui.transcript.messages.rows import SIDE, MessageRow
from desktop_chat.ui.transcript.messages.speaking import Speaker
from desktop_chat.ui.transcript.messages.state import ReplyState, RowState
from desktop_chat.ui.transcript.reading.reading import Reading
from desktop_chat.ui.transcript.text import stack
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.pane_pool import PanePool
from desktop_chat.ui.transcript.text.rich import Rich

_WORK = 0.002
"""Seconds of a frame that may go into working out blocks."""

_AHEAD = 8 * 1024
"""Characters of backlog above which blocks are worked out between frames as well."""

_SLICE = 0.004
"""Seconds of that work at a time."""

_FIRST_WORK = 0.004
"""The same for a row that comes into sight."""

_STEP = 48

_NO_VERSIONS: Mapping[TurnId, tuple[int, int]] = MappingProxyType({})


@guarded
class TranscriptView(ReadingArea):
    """Shows the turns of a conversation in a centred column.

    It fills `domain.ports.ReplyView`: `show_draft` takes note; a frame draws what is new, within
    bounds; what it could not draw is the backlog.

    Signals:
        action_requested(TurnId, TurnAction): a turn is to be changed; copying is done here.
        version_requested(TurnId, int): the version before (-1) or after (1) the turn's is wanted.
        link_activated(str): a link to http, https or mailto was clicked. drained(): all is drawn.
    """

    action_requested = Signal(object, object)
    version_requested = Signal(object, int)
    link_activated = Signal(str)
    drained = Signal()
    reply_row: type[ReplyRow] = ReplyRow

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(themes, parent)
        self._events = TranscriptEvents(self)
        self.rich = Rich(self._events)
        self._look = Look(themes.current, rich=self.rich)
        panes = PanePool(themes, self._events, self.viewport())
        self._pool = RowPool(themes, panes, self.viewport(), self.reply_row)
        self._column = Column(self._take_row, self._pool.give)
        self._backlog = Backlog(self._arm)
        self.reading = Reading(
            themes, self._column, self._events, self.viewport(), self._backlog.when_done
        )
        self._speaker = Speaker(self)
        self._care = Care(self._column, panes, self)
        self._pace = Pace(self)
        self._is_syncing = False
        self.frames = 0
        """How often a frame was drawn; for tests and measurements."""
        # Of a scroll area's own children, assistive technology sees the viewport alone.
        self._jump = JumpButton(themes, self.viewport())
        self._connect()

    def _connect(self) -> None:
        events = self._events
        events.link_activated.connect(self.link_activated)
        events.version_requested.connect(self.version_requested)
        events.file_wanted.connect(FileOpener(self._themes, self.rich, self.viewport()).open)
        events.unfolding.connect(self._column.hold_row)
        events.resized.connect(self._row_changed)
        self.rich.found.connect(self._insets_found)
        self.reading.moved.connect(self._lay_out_soon)
        self.reading.scroll_wanted.connect(self._scroll_by)
        self.reading.action_requested.connect(self.action_requested)
        self._jump.clicked.connect(self.jump_to_end)
        self._themes.settled.connect(self._theme_changed)
        self._pace.frame_due.connect(self.draw_frame)
        self._pace.work_due.connect(self._work_ahead)
        # Not a method of the view, which is gone by then.
        self.destroyed.connect(self._backlog.release)

    # -- ReplyView --------------------------------------------------------------------------------

    @property
    def backlog(self) -> int:
        """Characters that were given and are not drawn; a view that is hidden has none."""
        if not self.isVisible():
            return 0
        return self._backlog.size

    @property
    def has_work(self) -> bool:
        """Whether anything that was given is still to be drawn."""
        return bool(self._backlog)

    async def caught_up(self) -> None:
        """Return when most of the backlog is drawn, or nobody can see the view."""
        if self.backlog >= CAUGHT_UP:
            await self._backlog.wait()

    def show_draft(self, turn_id: TurnId, draft: Draft, phase: Phase) -> None:
        """Take note of how far a reply has come; a frame will draw it."""
        row = self._column.row_of(turn_id)
        if row is None or not isinstance(state := self._column.states[row], ReplyState):
            return
        state.take(draft, phase)
        self._backlog.add(state)
        self._arm()

    # -- the conversation -------------------------------------------------------------------------

    def set_conversation(
        self,
        turns: Sequence[Turn],
        running: TurnId | None,
        versions: Mapping[TurnId, tuple[int, int]] = _NO_VERSIONS,
    ) -> None:
        """Show these turns; `running` is the reply that still comes.

        What is shown already stays as it is and where it is; another conversation is shown from
        its end. `versions` says of turns with several versions which one is shown, from 1, and
        how many there are.
        """
        self._column.versions = versions
        show_turns(self._column, self._backlog, turns, running)
        self.reading.conversation_changed()
        self._lay_out_soon()

    def place(self) -> Place:
        """Return where the reader is."""
        turn, place, above = self._column.reader_place()
        return Place(turn, above, Line(*place) if place.part >= 0 else None)

    def restore(self, place: Place) -> None:
        """Go to where a reader was."""
        if place.turn is not None:
            self._column.put_reader(place.turn, place.offset, stack.Place(*(place.line or (-1,))))
            self._lay_out_soon()

    def show_turn(self, turn_id: TurnId, texts: Collection[str] = ()) -> None:
        """Put the beginning of a turn at the top, or show the first of some texts in it, lit."""
        row = self._column.row_of(turn_id)
        if row is not None:
            self._column.show_row(row)
            self._lay_out_soon()
            self.reading.finder.light(turn_id, texts)

    def step_version(self, step: int) -> None:
        """Ask for another version of the message that has the focus, or of the newest."""
        turn = versions_at_hand(self._column)
        if turn is not None:
            self.version_requested.emit(turn, step)

    def turn_at_hand(self) -> TurnId | None:
        """Return the message that has the focus, else the newest."""
        return message_at_hand(self._column)

    def wrap_code(self, wraps: bool) -> None:
        """Wrap the lines of all code from now on, or let it scroll sideways."""
        wrap_all_code(self._column, self._events, wraps=wraps)

    def open_thinking(self, is_open: bool) -> None:
        """Show what models think from now on, or a line in its place."""
        open_all_thinking(self._column, self._events, is_open=is_open)

    # -- frames -----------------------------------------------------------------------------------

    def _arm(self) -> None:
        if self.isVisible():
            self._pace.want_frame()
            if self._backlog.size > _AHEAD:
                self._pace.want_work()

    def _work_ahead(self) -> None:
        """Work out blocks in a flood; what leaves the view before the next frame is not drawn."""
        self._backlog.work_ahead(_SLICE)
        self._arm()

    def _lay_out_soon(self) -> None:
        if self.isVisible():
            self.draw_frame()

    def draw_frame(self) -> None:
        """Draw what is new, for a few milliseconds; the rest waits for the next frame."""
        begun = self._pace.begin_frame()
        self.frames += 1
        had_work = bool(self._backlog)
        self._backlog.work_in_frame(_WORK)
        self.reading.follow_moves(self._backlog.replies())
        self._lay_out(NEAR)
        for reply in self._backlog.replies():
            self._speaker.follow(reply)
        self._pace.end_frame(begun)
        if self._backlog.settle():
            self._arm()
        elif had_work:
            self.drained.emit()
        self._care.after_frame(self._look)

    # -- layout -----------------------------------------------------------------------------------

    def _take_row(self, state: RowState) -> MessageRow:
        if state.needs_work:
            state.work(time.perf_counter() + _FIRST_WORK)
            if state.needs_work:
                self._backlog.add(state)
            self._arm()
        self._jump.is_covered = True
        return self._pool.take(state)

    def _lay_out(self, near: int = 0) -> None:
        """Build what is in sight or nearly, while there is time; the rest waits for a frame."""
        column = self._column
        room = self.viewport().width()
        column.width = max(120, min(self._themes.current.column.text_max, room - 2 * SIDE))
        column.view_height = self.viewport().height()
        column.near = 0 if self._backlog.size > _AHEAD or column.budget.has_gaps else near
        # Centred in the window and not beside the scroll bar, to stand above the message box.
        column.lay_out((self.width() - column.width) // 2 - self.viewport().x(), self._look)
        self._is_syncing = True
        _show_place(self.verticalScrollBar(), column)
        self._is_syncing = False
        self._jump.offer(
            wanted=self.offers_end and not column.follows and column.value < column.maximum - 2,
            more_comes=column.is_growing,
            room=self.viewport().size(),
        )
        if column.near < NEAR or column.budget.has_more:
            self._arm()
        self.after_layout(NEAR)

    def _scrolled(self) -> None:
        column = self._column
        value = self.verticalScrollBar().value()
        pixels = value - column.value
        if value >= column.maximum - 1 and pixels >= 0:
            # Not while something is selected: it would run away.
            column.follows = self.reading.selection is None
            if not column.follows:
                column.scroll_by(pixels)
        else:
            column.stop_following()
            if abs(pixels) < 2 * column.view_height:
                column.scroll_by(pixels)
            else:
                column.scroll_to(value)
        if abs(pixels) <= column.view_height // 2:
            self.move_rows(-pixels)
        self._lay_out()

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def jump_to_start(self) -> None:
        """Show the beginning."""
        if self._column.states:
            self._column.show_row(0)
            self._lay_out()

    def jump_to_end(self) -> None:
        """Show the end, and follow it from now on."""
        self._column.follows = True
        self._lay_out()

    @property
    def is_following(self) -> bool:
        """Whether the view stays at the end while more comes."""
        return self._column.follows

    @property
    def is_growing(self) -> bool:
        """Whether a reply still comes."""
        return self._column.is_growing

    def _theme_changed(self) -> None:
        old, self._look = self._look, Look(self._themes.current, rich=self.rich)
        self._column.scale(self._look.line / old.line)
        self._lay_out_soon()
        self.viewport().update()

    def _insets_found(self) -> None:
        self._pool.refresh_insets(self._column.bound.values())
        self._lay_out_soon()

    def _row_changed(self, turn: TurnId) -> None:
        row = self._column.row_of(turn)
        if row is not None:
            hold_still(self._column)
            self._backlog.add(self._column.states[row])
            self._lay_out_soon()
            self._column.follows = self._column.at_end and self.reading.selection is None

    # -- reading ----------------------------------------------------------------------------------

    def panes(self) -> list[TextPane]:
        """Return the texts that are built, in the order in which they are read."""
        return self.reading.panes()

    # Qt's own names.

    def scrollContentsBy(self, _dx: int, _dy: int) -> None:
        """Move to where the scroll bar is."""
        if not self._is_syncing:
            self._scrolled()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew around what is at the top, or at the end."""
        super().resizeEvent(event)
        if self.isVisible():
            self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        """Draw what has come while nobody looked."""
        super().showEvent(event)
        self.draw_frame()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep nobody waiting for frames that do not come."""
        super().hideEvent(event)
        self._pace.stop()
        self._care.stop()
        self._backlog.release()


def _show_place(bar: QScrollBar, column: Column) -> None:
    bar.setPageStep(max(_STEP, column.view_height - _STEP))
    bar.setRange(0, column.maximum)
    # It keeps its place, so that nothing moves when it is needed, and shows no handle before.
    bar.setEnabled(column.maximum > 0)
    bar.setValue(column.value)
