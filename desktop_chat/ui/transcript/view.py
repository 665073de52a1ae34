"""The transcript: shows a conversation and the reply that comes, at most once per frame."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QFrame, QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.draft import Draft
from desktop_chat.generation.life import Phase
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.column import Column
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.highlight import Highlighter
from desktop_chat.ui.transcript.look import Look
from desktop_chat.ui.transcript.pane import KEY_REASONS, TextPane
from desktop_chat.ui.transcript.pieces import Pieces
from desktop_chat.ui.transcript.reading import Reading
from desktop_chat.ui.transcript.reply_row import ReplyRow
from desktop_chat.ui.transcript.row_pool import RowPool
from desktop_chat.ui.transcript.rows import SIDE, MessageRow
from desktop_chat.ui.transcript.state import ReplyState, RowState, UserState, state_of

_FRAME = 0.016
_WORK = 0.005
"""Seconds of a frame that may go into working out blocks."""

_FIRST_WORK = 0.008
"""The same for a row that comes into sight."""

_CAUGHT_UP = 128 * 1024
_STEP = 48
_WAITING_MS = 500


class TranscriptView(QAbstractScrollArea):
    """Shows the turns of a conversation in a centred column.

    It fills `domain.ports.ReplyView`: `show_draft` only takes note, and a frame draws what is
    new, within bounds; what it could not draw is the backlog.

    Signals:
        action_requested(TurnId, TurnAction): a person wants something done with a turn. Copying
            is done here already.
        link_activated(str): a link to http, https or mailto was clicked.
        drained(): everything that was given is drawn.
    """

    action_requested = Signal(object, object)
    link_activated = Signal(str)
    drained = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._look = Look(themes.current)
        self._events = TranscriptEvents(self)
        self._pool = RowPool(themes, self._events, self.viewport())
        self._column = Column(self._take_row, self._pool.give)
        self._reading = Reading(self._column, self._events, self.viewport())
        self._highlighter = Highlighter(self._colours_found, self)
        self._waiters: list[asyncio.Future[None]] = []
        self._working: dict[TurnId, ReplyState | UserState] = {}
        self._is_syncing = False
        self._focus_by_key = False
        self._last_frame = 0.0
        self.frames = 0
        """How often a frame was drawn; for tests and measurements."""
        self._frame_timer = self._timer(0, self.draw_frame)
        self._frame_timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._waiting_timer = self._timer(_WAITING_MS, self._refresh_waiting)
        self._jump = Button(
            themes,
            icon="arrow-down",
            height=36,
            radius=18,
            accessible_name=words.JUMP_TO_END,
            parent=self,
        )
        self._jump.hide()
        self._set_up()
        self._connect()

    def _set_up(self) -> None:
        self.setAccessibleName(words.CONVERSATION)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        self.verticalScrollBar().setSingleStep(_STEP)

    def _timer(self, interval: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval)
        timer.timeout.connect(slot)
        return timer

    def _connect(self) -> None:
        events = self._events
        events.link_activated.connect(self.link_activated)
        events.resized.connect(self._arm)
        self._reading.moved.connect(self._lay_out)
        self._reading.scroll_wanted.connect(self._scroll_by)
        self._reading.action_requested.connect(self.action_requested)
        self._jump.clicked.connect(self.jump_to_end)
        self._themes.changed.connect(self._theme_changed)
        waiters = self._waiters
        self.destroyed.connect(lambda: _release(waiters))

    # -- ReplyView --------------------------------------------------------------------------------

    @property
    def backlog(self) -> int:
        """Characters that were given and are not drawn; a view that is hidden has none."""
        if not self.isVisible():
            return 0
        return sum(state.backlog for state in self._replies_at_work())

    async def caught_up(self) -> None:
        """Return when most of the backlog is drawn, or nobody can see the view."""
        if self.backlog < _CAUGHT_UP:
            return
        waiter = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        await waiter

    def show_draft(self, turn_id: TurnId, draft: Draft, phase: Phase) -> None:
        """Take note of how far a reply has come; a frame will draw it."""
        row = self._column.row_of(turn_id)
        if row is None or not isinstance(state := self._column.states[row], ReplyState):
            return
        state.take(draft, phase)
        self._working[turn_id] = state
        self._arm()

    # -- the conversation -------------------------------------------------------------------------

    def set_conversation(self, turns: Sequence[Turn], running: TurnId | None) -> None:
        """Show these turns; `running` is the reply that still comes.

        What is shown already stays as it is and where it is; another conversation is shown from
        its end.
        """
        column = self._column
        kept = 0
        for state, turn in zip(column.states, turns, strict=False):
            if state.turn.id != turn.id:
                break
            kept += 1
        if not kept:
            self._forget_work()
            column.reset([state_of(turn, running=turn.id == running) for turn in turns])
        else:
            column.truncate(kept)
            for row in range(kept):
                self._update(row, turns[row], running)
            for turn in turns[kept:]:
                column.append(state_of(turn, running=turn.id == running))
            if kept < len(turns):
                column.follows = True
        self._lay_out_soon()

    def upsert(self, turn: Turn) -> None:
        """Add a turn at the end, or show that turn again as it is now."""
        row = self._column.row_of(turn.id)
        if row is None:
            self._column.append(state_of(turn, running=False))
        else:
            state = self._column.states[row]
            is_running = isinstance(state, ReplyState) and state.is_running
            self._update(row, turn, turn.id if is_running else None)
        self._lay_out_soon()

    def remove_after(self, turn_id: TurnId) -> None:
        """Remove all turns after that one."""
        row = self._column.row_of(turn_id)
        if row is not None:
            self._column.truncate(row + 1)
            self._lay_out_soon()

    def _update(self, row: int, turn: Turn, running: TurnId | None) -> None:
        state = self._column.states[row]
        if state.turn is turn and not (isinstance(state, ReplyState) and state.is_running):
            return
        if isinstance(state, UserState) or not isinstance(turn, type(state.turn)):
            if state.turn != turn:
                self._column.replace(row, state_of(turn, running=turn.id == running))
            return
        state.turn = turn
        self._working[turn.id] = state
        if turn.id != running:
            state.take(turn.draft, Phase.ENDED)
        elif turn.draft.text.length > state.draft.text.length or not state.is_running:
            state.take(turn.draft, Phase.CONNECTING)

    def _forget_work(self) -> None:
        for state in self._working.values():
            self._highlighter.forget(state.pieces)
        self._working.clear()

    # -- frames -----------------------------------------------------------------------------------

    def _arm(self) -> None:
        if not self._frame_timer.isActive():
            due = self._last_frame + _FRAME - time.perf_counter()
            self._frame_timer.start(max(0, round(due * 1000)))

    def _lay_out_soon(self) -> None:
        if self.isVisible():
            self.draw_frame()

    def _replies_at_work(self) -> Iterator[ReplyState]:
        for state in self._working.values():
            if isinstance(state, ReplyState):
                yield state

    def draw_frame(self) -> None:
        """Draw what is new, for a few milliseconds; the rest waits for the next frame."""
        self._frame_timer.stop()
        if not self.isVisible():
            _release(self._waiters)
            return
        self.frames += 1
        deadline = time.perf_counter() + _WORK
        for state in list(self._working.values()):
            state.work(deadline)
        self._lay_out()
        self._want_colours()
        had_work = bool(self._working)
        for turn in [t for t, s in self._working.items() if not s.needs_work]:
            del self._working[turn]
        self._last_frame = time.perf_counter()
        if any(state.needs_work for state in self._working.values()):
            self._arm()
        elif had_work:
            self.drained.emit()
        if self.backlog < _CAUGHT_UP:
            _release(self._waiters)
        if self._is_anyone_waiting() and not self._waiting_timer.isActive():
            self._waiting_timer.start()

    def _want_colours(self) -> None:
        for state in self._replies_at_work():
            feed = state.feed
            for code in feed.touched:
                self._highlighter.want(feed.pieces, code, ended=feed.is_done)
            feed.touched.clear()

    def _colours_found(self, pieces: Pieces, code: int) -> None:
        for row in self._column.bound.values():
            if isinstance(row, ReplyRow) and row.state.pieces is pieces:
                row.colour_code(code)

    def _is_anyone_waiting(self) -> bool:
        rows = self._column.bound.values()
        return any(isinstance(row, ReplyRow) and row.state.is_waiting for row in rows)

    def _refresh_waiting(self) -> None:
        for row in self._column.bound.values():
            if isinstance(row, ReplyRow):
                row.refresh_waiting()
        if self.isVisible() and self._is_anyone_waiting():
            self._waiting_timer.start()

    # -- layout -----------------------------------------------------------------------------------

    def _take_row(self, state: RowState) -> MessageRow:
        if state.needs_work:
            state.work(time.perf_counter() + _FIRST_WORK)
            if state.needs_work or isinstance(state, ReplyState):
                self._working[state.turn.id] = state
                self._arm()
        return self._pool.take(state)

    def _lay_out(self) -> None:
        column = self._column
        room = self.viewport().width()
        column.width = max(120, min(self._themes.current.column.text_max, room - 2 * SIDE))
        column.view_height = self.viewport().height()
        column.lay_out((room - column.width) // 2, self._look)
        self._is_syncing = True
        bar = self.verticalScrollBar()
        bar.setPageStep(max(_STEP, column.view_height - _STEP))
        bar.setRange(0, column.maximum)
        bar.setValue(column.value)
        self._is_syncing = False
        self._place_jump()

    def _place_jump(self) -> None:
        column = self._column
        wanted = not column.follows and column.value < column.maximum - 2
        running = any(state.is_running for state in self._replies_at_work())
        kind = ButtonKind.PRIMARY if running else ButtonKind.SECONDARY
        self._jump.set_look(kind, "arrow-down")
        size = self._jump.sizeHint()
        left = (self.viewport().width() - size.width()) // 2
        self._jump.setGeometry(
            left, self.viewport().height() - size.height() - 12, size.width(), size.height()
        )
        if self._jump.isHidden() == wanted:
            self._jump.setVisible(wanted)

    def _scrolled(self) -> None:
        column = self._column
        value = self.verticalScrollBar().value()
        pixels = value - column.value
        if value >= column.maximum - 1 and pixels >= 0:
            column.follows = True
        else:
            column.stop_following()
            if abs(pixels) < 2 * column.view_height:
                column.scroll_by(pixels)
            else:
                column.scroll_to(value)
        self._lay_out()

    def _scroll_by(self, pixels: int) -> None:
        bar = self.verticalScrollBar()
        bar.setValue(bar.value() + pixels)

    def jump_to_end(self) -> None:
        """Show the end, and follow it from now on."""
        self._column.follows = True
        self._lay_out()

    @property
    def is_following(self) -> bool:
        """Whether the view stays at the end while more comes."""
        return self._column.follows

    def _theme_changed(self) -> None:
        self._look = Look(self._themes.current)
        self._lay_out_soon()
        self.viewport().update()

    # -- reading ----------------------------------------------------------------------------------

    def panes(self) -> list[TextPane]:
        """Return the texts that are built, in the order in which they are read."""
        return self._reading.panes()

    def previous_message(self) -> None:
        """Go to the message above."""
        self._reading.walk(-1)

    def next_message(self) -> None:
        """Go to the message below; after the last one, to the end."""
        self._reading.walk(1)

    def copy_last_code(self) -> bool:
        """Put the last code block of the newest reply that has one on the clipboard."""
        return self._reading.copy_last_code()

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
        self._frame_timer.stop()
        self._waiting_timer.stop()
        _release(self._waiters)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by a key."""
        super().focusInEvent(event)
        self._focus_by_key = event.reason() in KEY_REASONS
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll to the ends as well as by pages and lines."""
        bar = self.verticalScrollBar()
        match event.key():
            case Qt.Key.Key_Home:
                bar.setValue(bar.minimum())
            case Qt.Key.Key_End:
                self.jump_to_end()
            case Qt.Key.Key_Space:
                step = QAbstractSlider.SliderAction
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                bar.triggerAction(step.SliderPageStepSub if back else step.SliderPageStepAdd)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and a thin line around it where the focus is."""
        theme = self._themes.current
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("window"))
        if self.hasFocus() and self._focus_by_key:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()


def _release(waiters: list[asyncio.Future[None]]) -> None:
    for waiter in waiters:
        if not waiter.done():
            waiter.set_result(None)
    waiters.clear()
