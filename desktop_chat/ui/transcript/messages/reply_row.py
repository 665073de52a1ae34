"""The row of a reply: who answers, what was thought, the text, how it ended, what can be done."""

from __future__ import annotations

import time

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.notices import status_words, wait_words
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, put
from desktop_chat.ui.kit.texts import Label, SpokenLine
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.chrome import ThinkingToggle
from desktop_chat.ui.transcript.messages.rows import SIDE, MessageRow
from desktop_chat.ui.transcript.messages.state import ReplyState, RowState
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pane_pool import PanePool
from desktop_chat.ui.transcript.text.stack import Band, PaneStack
from desktop_chat.ui.typing_indicator import TypingIndicator

_HEADER = 5 / 3
"""The height of the header, as a multiple of the size of its type."""

_THOUGHT_INDENT = 16
_STATUS_BUTTON = 28
_WAIT_SHOWN_AFTER = 3.0
_SUMMARY_LOOKS_BACK = 400

_STARTED = time.time()
"""What was asked for before was asked for by another run of the program."""

_CONTINUED = frozenset({EndState.LENGTH, EndState.STOPPED, EndState.FAILED, EndState.INTERRUPTED})
_EDITED = frozenset({EndState.FILTERED, EndState.REFUSED})


def helping_action(state: ReplyState) -> TurnAction | None:
    """Return what helps after the way in which a reply has ended, if anything does."""
    ending = state.draft.ending
    if ending is None or state.is_running:
        return None
    if ending.state in _EDITED:
        return TurnAction.EDIT
    if ending.state in _CONTINUED and state.draft.text:
        return TurnAction.CONTINUE
    if ending.state in _CONTINUED or ending.state is EndState.EMPTY:
        return TurnAction.RETRY
    return None


@guarded
class ReplyRow(MessageRow):
    """What a model answers.

    Signals: those of `TranscriptEvents`, which it is given.
    """

    def __init__(self, themes: ThemeSource, panes: PanePool, parent: QWidget) -> None:
        super().__init__(themes, panes, parent)
        self._state: ReplyState | None = None
        self._model = Label(themes, size="caption", weight="semibold", parent=self)
        self._stats = Label(themes, size="caption", colour="text_secondary", parent=self)
        self._thinking = PaneStack(panes, self, words.THINKING)
        self._body = PaneStack(panes, self, words.REPLY)
        self._extras = PaneStack(panes, self, words.SOURCES)
        self._toggle: ThinkingToggle | None = None
        self._waiting: _Waiting | None = None
        self._status: _Status | None = None
        self._thought_bar = (0, 0)
        self._width = 0
        self._model_room = 0
        self._header = 0
        self._bar_top = 0

    def bind(self, state: RowState) -> None:
        """Show that turn from now on."""
        assert isinstance(state, ReplyState)
        self._state = state

    @property
    def state(self) -> ReplyState:
        """What is shown."""
        assert self._state is not None
        return self._state

    def turn_id(self) -> TurnId:
        """Return whose row this is."""
        return self.state.turn.id

    def stacks(self) -> list[PaneStack]:
        """Return thinking, text, and what follows the text."""
        return [self._thinking, self._body, self._extras]

    def offered(self) -> tuple[TurnAction, ...]:
        """Return what has a button: the newest reply can be asked for anew at once."""
        draft = self.state.draft
        copying = (TurnAction.COPY,) if draft.text or draft.refusal else ()
        return (*copying, TurnAction.RETRY) if self._is_last else copying

    def changes(self) -> tuple[TurnAction, ...]:
        """Return what can be done with a reply: ask anew, go on from elsewhere, look behind it.

        Only requests of this run can be looked at.
        """
        of_this_run = self.state.turn.created_at >= _STARTED
        inspecting = (TurnAction.INSPECT,) if of_this_run else ()
        return (TurnAction.RETRY, TurnAction.FORK, *inspecting)

    def menu_actions(self) -> tuple[TurnAction, ...]:
        """Return what the menu offers to change; nothing while the reply still comes."""
        if self.state.is_running:
            return ()
        helps = helping_action(self.state) if self._is_last else None
        first = (helps,) if helps is TurnAction.CONTINUE else ()
        return (*first, *super().menu_actions())

    def release(self) -> None:
        """Stop showing the turn."""
        if self._waiting is not None:
            self._waiting.hide()
        super().release()

    def uncoloured(self) -> set[int]:
        """Return the code blocks that were built or changed since this was last asked."""
        found: set[int] = set()
        for pane in self._body.panes:
            found |= pane.new_codes
            pane.new_codes = set()
        return found

    # -- layout -----------------------------------------------------------------------------------

    def arrange(self, width: int, band: Band, look: Look) -> int:
        """Put everything in its place for a column of `width`; return the height."""
        self._width = width
        header = round(look.theme.scale.caption * _HEADER)
        if header != self._header:
            self._header, self._model_room = header, 0
        self._place_header()
        y = header + look.gaps.below_header
        y += self._place_thinking(y, width, band, look)
        y += self._place_waiting(y, width, look)
        self._body.set_caret(self.state.is_running)
        self._body.show(self.state.pieces)
        y += self._body.arrange(SIDE, y, width, band, look)
        y += self._place_extras(y, width, band, look)
        y += self._place_status(y, width, look)
        self._set_bar_top(y + 2)
        if self._shows_actions != self._wants_actions() or self._offers_others():
            # A reply has begun, or ended, since they were last asked about.
            self.refresh_actions()
        self._place_bar()
        return y + look.gaps.bar + look.gaps.below_reply

    def _set_bar_top(self, top: int) -> None:
        if top != self._bar_top:
            self._bar_top = top
            if self._shows_ring:
                self.update()

    def _place_header(self) -> None:
        model = one_line(self.state.draft.model or self.state.turn.model, 80)
        if self._model.text() != model or not self._model_room:
            self._model.setText(model)
            self._model_room = self._model.sizeHint().width() + 2
        room = min(self._model_room, max(60, self._width - 160))
        self._put(self._model, SIDE, 0, QSize(room, self._header))
        said = self.state.thinking_words()
        if not said:
            if self._toggle is not None:
                self._toggle.hide()
            return
        if self._toggle is None:
            self._toggle = ThinkingToggle(self._themes, self)
            # Not a click: assistive technology toggles what can be checked.
            self._toggle.toggled.connect(self._toggle_thinking)
        self._toggle.say(said)
        self._toggle.setChecked(self.state.thinking_open)
        size = self._toggle.sizeHint()
        self._put(self._toggle, SIDE + room + 4, (self._header - size.height()) // 2, size)
        self._toggle.show()

    def _toggle_thinking(self, is_open: bool) -> None:
        if is_open == self.state.thinking_open:
            return
        self._events.unfolding.emit(self.turn_id())
        self.state.open_thinking(is_open=is_open)
        self._events.resized.emit(self.turn_id())

    def _place_thinking(self, top: int, width: int, band: Band, look: Look) -> int:
        if not self.state.thinking_open or not self.state.draft.thinking:
            self._thinking.release()
            self._set_thought_bar(0, 0)
            return 0
        self._thinking.show(self.state.thinking)
        left = SIDE + _THOUGHT_INDENT
        height = self._thinking.arrange(left, top, width - _THOUGHT_INDENT, band, look.quiet)
        self._set_thought_bar(top, top + height)
        return height + 12

    def _set_thought_bar(self, top: int, bottom: int) -> None:
        if (top, bottom) != self._thought_bar:
            self._thought_bar = (top, bottom)
            self.update()

    def _place_waiting(self, top: int, width: int, look: Look) -> int:
        if not self.state.is_waiting:
            if self._waiting is not None:
                self._waiting.hide()
            return 0
        if self._waiting is None:
            self._waiting = _Waiting(self._themes, self)
        self._waiting.setGeometry(SIDE, top, width, look.line)
        self.refresh_waiting()
        self._waiting.show()
        return look.line

    def refresh_waiting(self) -> None:
        """Say how long it has been, or what is being thought."""
        if self._waiting is None or not self.state.is_waiting:
            return
        self._waiting.say(self._waiting_words())

    def _waiting_words(self) -> str:
        draft, times = self.state.draft, self.state.times
        if draft.thinking and self.state.thinking_open:
            return ""
        if draft.thinking:
            back = max(0, draft.thinking.length - _SUMMARY_LOOKS_BACK)
            lines = [line for line in draft.thinking.since(back).split("\n") if line.strip()]
            return one_line(lines[-1].strip(" *#-"), 120) if lines else ""
        seconds = time.monotonic() - times.started if times is not None else 0.0
        return wait_words(seconds) if seconds >= _WAIT_SHOWN_AFTER else ""

    def _place_extras(self, top: int, width: int, band: Band, look: Look) -> int:
        pieces = self.state.extras
        self._extras.show(pieces)
        if not pieces.all:
            self._extras.release()
            return 0
        has_text = bool(self.state.draft.text)
        self._extras.set_name(words.REPLY if self.state.draft.refusal else words.SOURCES)
        gap = 12 if has_text else 0
        return gap + self._extras.arrange(SIDE, top + gap, width, band, look)

    def _place_status(self, top: int, width: int, look: Look) -> int:
        ending = self.state.draft.ending
        said = status_words(ending) if ending is not None and not self.state.is_running else ""
        if not said:
            if self._status is not None:
                self._status.hide()
            return 0
        if self._status is None:
            self._status = _Status(self._themes, self)
        action = helping_action(self.state) if self._is_last else None
        self._status.setGeometry(SIDE, top + 4, width, look.gaps.status)
        self._status.say(said, action, look.gaps.status)
        self._status.show()
        return look.gaps.status + 4

    def _place_bar(self) -> None:
        if self._bar is not None:
            self._put(self._bar, SIDE - 8, self._bar_top, self._bar.size())
        said = ""
        if not self.state.is_running and self.state.times is not None:
            said = self.state.times.words(self.state.draft)
        if not said:
            self._stats.hide()
            return
        if self._stats.text() != said:
            self._stats.setText(said)
        room = min(self._width - 120, self._stats.sizeHint().width() + 2)
        bar = self._themes.current.tall(_STATUS_BUTTON) + 2 * RING
        height = max(bar, self._stats.sizeHint().height())
        self._put(self._stats, SIDE + self._width - room, self._bar_top, QSize(room, height))
        self._stats.show()

    def _put(self, part: QWidget, left: int, top: int, size: QSize) -> None:
        """Give a part its place, counted from where one begins to read."""
        put(part, QRect(QPoint(left, top), size), QRect(0, 0, self._width + 2 * SIDE, top))

    def _offers_others(self) -> bool:
        return self._bar is not None and self._bar.offered != self._offer()

    def _wants_actions(self) -> bool:
        wanted = self._is_last or super()._wants_actions()
        return wanted and not self.state.is_running

    def help_out(self) -> None:
        """Do what the button beside the status does."""
        action = helping_action(self.state)
        if action is not None:
            self._act(action)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar beside the thinking, and the one that shows the focus."""
        theme = self._themes.current
        painter = QPainter(self)
        top, bottom = self._thought_bar
        if bottom > top:
            painter.fillRect(SIDE, top, 2, bottom - top, theme.colour("border"))
        if self._shows_ring:
            top = self._body.top
            painter.fillRect(0, top, 2, self._bar_top - top, theme.colour("focus"))
        painter.end()


class _Waiting(QWidget):
    """The dots, and a few words beside them."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._dots = TypingIndicator(themes, self)
        self._words = Label(themes, size="small", colour="text_secondary", parent=self)
        self._dots.setAccessibleName(words.WAITING)

    def say(self, text: str) -> None:
        """Show those words."""
        if text != self._words.text():
            self._words.setText(text)
        size = self._dots.sizeHint()
        put(self._dots, QRect(0, 0, size.width(), self.height()), self.rect())
        left = size.width() + 8
        put(self._words, QRect(left, 0, self.width() - left, self.height()), self.rect())


class _Status(QWidget):
    """How the reply ended, and a button that helps."""

    def __init__(self, themes: ThemeSource, row: ReplyRow) -> None:
        super().__init__(row)
        self._line = SpokenLine(themes, words.REPLY_STATUS, self)
        self._button = Button(themes, " ", height=_STATUS_BUTTON, parent=self)
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(row.help_out)

    def say(self, text: str, action: TurnAction | None, height: int) -> None:
        """Show that text, and the button for that action, in a line of that height."""
        if text != self._line.text():
            self._line.setText(text)
            self._line.setCursorPosition(0)
        self._button.setVisible(action is not None)
        if action is not None and self._button.words != action.words:
            self._button.set_words(action.words)
            self._button.setAccessibleName(action.words)
        size = self._button.sizeHint()
        room = self._line.sizeHint().width() + 8
        put(self._line, QRect(0, 0, room, height), self.rect())
        place = QRect(QPoint(room + 8, (height - size.height()) // 2), size)
        put(self._button, place, self.rect())
