"""The row of a message: what both kinds share, and the person's own."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.menu import MenuItem, MenuPopup, entry_of
from desktop_chat.ui.kit.paint import edge_of, paint_box, paint_ring
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.chrome import ActionBar, Offer, icon_of, name_of
from desktop_chat.ui.transcript.messages.menu import COMMANDS
from desktop_chat.ui.transcript.messages.state import RowState, UserState
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.pane_pool import PanePool
from desktop_chat.ui.transcript.text.pieces import Pieces
from desktop_chat.ui.transcript.text.stack import Band, PaneStack, Place

SIDE = 16
"""Pixels that a row is wider than the column, on both sides, for rings and grounds."""

_BUBBLE_SHARE = 0.85
_PADDING_X = 16
_PICTURE_WIDTH = 360
"""How wide a picture of one's own is shown at most, at a text size of 100 %."""


@guarded
class MessageRow(QWidget):
    """A row; subclasses show one kind of turn, and can be given another turn of that kind."""

    def __init__(self, themes: ThemeSource, panes: PanePool, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._events = panes.events
        self._bar: ActionBar | None = None
        self._menu: MenuPopup | None = None
        self._version: tuple[int, int] | None = None
        self._is_last = False
        self._hovered = False
        self._has_ring = False
        # A row that becomes higher is not painted again where it was; it says what has changed.
        self.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        panes.events.reshaped.connect(self._reshape)

    # What a subclass does.

    def turn_id(self) -> TurnId:
        """Return whose row this is."""
        raise NotImplementedError

    def arrange(self, width: int, band: Band, look: Look) -> int:
        """Put everything in its place for a column of `width`; return the height."""
        raise NotImplementedError

    def stacks(self) -> list[PaneStack]:
        """Return the stacks of panes, from the top down; a place names one by its number."""
        raise NotImplementedError

    def offered(self) -> tuple[TurnAction, ...]:
        """Return what has a button: of the newest turn more than of others."""
        raise NotImplementedError

    def changes(self) -> tuple[TurnAction, ...]:
        """Return what changes the turn, in the order of the menu."""
        raise NotImplementedError

    def menu_actions(self) -> tuple[TurnAction, ...]:
        """Return what the menu of the message offers to change."""
        versions = (TurnAction.DELETE_VERSION,) if self._version is not None else ()
        return (*self.changes(), *versions)

    @property
    def is_newest(self) -> bool:
        """Whether the window's keys for changing a message mean this one."""
        return self._is_last

    # What all rows do.

    def _reshape(self, pieces: Pieces) -> None:
        """Have this row laid out again if that flow is in it."""
        if any(stack.shows(pieces) for stack in self.stacks()):
            self._events.resized.emit(self.turn_id())

    def release(self) -> None:
        """Stop showing the turn."""
        self.hide()
        self._hovered = False
        for stack in self.stacks():
            stack.release()

    @property
    def panes(self) -> list[TextPane]:
        """The panes that are built, from the top down."""
        return [pane for stack in self.stacks() for pane in stack.panes]

    def set_last(self, is_last: bool) -> None:
        """Show the actions always on the last row."""
        if is_last != self._is_last:
            self._is_last = is_last
            self.refresh_actions()

    def set_version(self, version: tuple[int, int] | None) -> None:
        """Show which version this is, from 1, and of how many; None for the only one."""
        if version != self._version:
            self._version = version
            self.refresh_actions()

    def _offer(self) -> Offer:
        direct = self.offered()
        more = [action for action in self.changes() if action not in direct]
        more += [TurnAction.DELETE_VERSION] if self._version is not None else []
        return Offer(direct, tuple(more), self._version)

    def refresh_actions(self) -> None:
        """Show the actions if someone may want them now: their place is kept anyway."""
        wanted = self._wants_actions()
        if self._bar is not None and self._bar.offered != self._offer():
            self._bar.hide()
            self._bar.deleteLater()
            self._bar = None
        if wanted and self._bar is None:
            self._bar = ActionBar(self._themes, self._offer(), self)
            self._bar.chosen.connect(self._act)
            self._bar.stepped.connect(self._step_version)
            self._bar.more_wanted.connect(self._open_menu)
            self._place_bar()
        if self._bar is not None:
            self._bar.setVisible(wanted)
        had_ring, self._has_ring = self._has_ring, self._shows_ring
        if had_ring or self._has_ring:
            self.update()

    @property
    def _shows_actions(self) -> bool:
        return self._bar is not None and self._bar.isVisibleTo(self)

    def _wants_actions(self) -> bool:
        return self._hovered or self.has_focus or self._version is not None

    def _place_bar(self) -> None:
        raise NotImplementedError

    def _act(self, action: TurnAction) -> None:
        self._events.action.emit(self.turn_id(), action)

    def _step_version(self, step: int) -> None:
        self._events.version_requested.emit(self.turn_id(), step)

    def _open_menu(self, place: QRect) -> None:
        """Open the menu of what has no button; the row outlives the bar that asks for it."""
        if self._bar is None:
            return
        if self._menu is None:
            self._menu = MenuPopup(self._themes, self, words.MORE_ACTIONS)
        self._menu.beside = place.translated(self._bar.pos())
        turn = self.turn_id()
        act = self._events.action.emit
        items: list[MenuItem] = [
            entry_of(
                COMMANDS[action],
                partial(act, turn, action),
                name_of(action),
                icon=icon_of(action),
                with_keys=False,
            )
            for action in self._bar.offered.more
        ]
        self._menu.open_with(items)

    @property
    def has_focus(self) -> bool:
        """Whether the focus is in this row."""
        focused = self.window().focusWidget() if self.isVisible() else None
        return focused is not None and self.isAncestorOf(focused) and focused.hasFocus()

    def give_focus_up(self) -> None:
        """Hand the focus to the transcript before the row is hidden: Qt would hand it anywhere."""
        host = self.parentWidget()
        if host is not None and self.has_focus:
            host.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _shows_ring(self) -> bool:
        return any(
            pane.hasFocus() and pane.focus_by_key and pane.link is None for pane in self.panes
        )

    def place_at(self, y: int) -> Place | None:
        """Return the place that is at height `y`: what stays where it is when heights change.

        Where nothing is built it is the first one below that is; None where there is none.
        """
        found: Place | None = Place(-1)
        for part, stack in enumerate(self.stacks()):
            if stack.panes and y >= stack.top:
                found = stack.place_at(part, y)
        return found

    def y_of(self, place: Place) -> int:
        """Return the height at which a place is now."""
        stacks = self.stacks()
        return stacks[place.part].y_of(place) if 0 <= place.part < len(stacks) else 0

    def hold(self, place: Place | None) -> None:
        """Keep that place built until another is held, or none."""
        for part, stack in enumerate(self.stacks()):
            stack.held = place.piece if place is not None and place.part == part else None

    def refresh_insets(self) -> None:
        """Show the formulas and pictures that are ready by now."""
        for stack in self.stacks():
            stack.refresh_insets()

    def colour_code(self) -> None:
        """Lay newly found colours over the code."""
        for stack in self.stacks():
            stack.colour_code()

    # Qt's own names.

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the actions."""
        super().enterEvent(event)
        self._hovered = True
        self.refresh_actions()

    def leaveEvent(self, event: QEvent) -> None:
        """Hide the actions, unless they are wanted for another reason."""
        super().leaveEvent(event)
        self._hovered = False
        self.refresh_actions()


@guarded
class UserRow(MessageRow):
    """What the person wrote: a bubble at the right, in which white space is kept.

    Signals: those of `TranscriptEvents`, which it is given.
    """

    def __init__(self, themes: ThemeSource, panes: PanePool, parent: QWidget) -> None:
        super().__init__(themes, panes, parent)
        self._files = PaneStack(panes, self, words.YOUR_FILES)
        self._stack = PaneStack(panes, self, words.YOUR_MESSAGE)
        self._state: UserState | None = None
        self._bubble = QRect()
        self._measured: object = None
        self._room = 0

    def bind(self, state: RowState) -> None:
        """Show that turn from now on."""
        assert isinstance(state, UserState)
        self._state = state
        self._measured = None

    def turn_id(self) -> TurnId:
        """Return whose row this is."""
        assert self._state is not None
        return self._state.turn.id

    def stacks(self) -> list[PaneStack]:
        """Return the stack of the files, where there are any, and that of the text."""
        assert self._state is not None
        return [self._files, self._stack] if self._state.turn.attachments else [self._stack]

    def offered(self) -> tuple[TurnAction, ...]:
        """Return what has a button: the newest message can be edited at once."""
        newest = (TurnAction.COPY, TurnAction.EDIT)
        return newest if self._is_last else newest[:1]

    def changes(self) -> tuple[TurnAction, ...]:
        """Return what changes a message: it can be written anew, and gone on from elsewhere."""
        return (TurnAction.EDIT, TurnAction.FORK)

    def arrange(self, width: int, band: Band, look: Look) -> int:
        """Put bubble and text in their place; return the height."""
        assert self._state is not None
        self._stack.show(self._state.pieces)
        room = self._text_width(round(width * _BUBBLE_SHARE) - 2 * _PADDING_X, look)
        left = SIDE + width - room - _PADDING_X
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = SIDE + _PADDING_X
        inside = look.theme.space[2] + 2
        above = self._place_files(left, inside, room, band, look)
        # A line has its spare height above its letters.
        height = above
        if self._state.turn.text or not above:
            height += self._stack.arrange(left, above + inside - 1, room, band, look)
        bubble = QRect(
            left - _PADDING_X, 0, room + 2 * _PADDING_X, max(look.line, height) + 2 * inside
        )
        if bubble != self._bubble:
            self._bubble = bubble
            self.update()
        self._place_bar()
        return bubble.height() + look.gaps.below_message

    def _place_files(self, left: int, top: int, room: int, band: Band, look: Look) -> int:
        assert self._state is not None
        if not self._state.turn.attachments:
            self._files.release()
            return 0
        self._files.show(self._state.files)
        below = look.theme.space[2] if self._state.turn.text else 0
        whole, room = room, min(room, look.theme.px(_PICTURE_WIDTH))
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left += whole - room
        return self._files.arrange(left, top, room, band, look) + below

    def _text_width(self, most: int, look: Look) -> int:
        """Return the width of the text, which is laid out twice only when something changed."""
        assert self._state is not None
        key = (self._state, len(self._state.pieces), most, look)
        if key != self._measured:
            self._measured = key
            turn = self._state.turn
            self._room = 0
            if turn.text or not turn.attachments:
                self._room = self._stack.ideal_width(most, look)
            if turn.attachments:
                self._files.show(self._state.files)
                most = min(most, look.theme.px(_PICTURE_WIDTH))
                self._room = max(self._room, self._files.ideal_width(most, look))
        return self._room

    def _place_bar(self) -> None:
        if self._bar is not None:
            left = self._bubble.right() - self._bar.width() + 4
            if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
                left = self._bubble.left() - 4
            self._bar.move(left, self._bubble.bottom() + 1)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bubble."""
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, edge = theme.colour("user_bubble"), edge_of(theme)
        paint_box(painter, self._bubble, theme.radius.card, fill=ground, border=edge)
        if self._shows_ring:
            paint_ring(painter, self._bubble.adjusted(3, 3, -3, -3), theme.radius.card - 3, theme)
        painter.end()
