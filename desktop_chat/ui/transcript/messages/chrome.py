"""The small parts of a message around its text: actions, and the line that opens the thinking."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.elements import FoldElement, take_element
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, mirrored, paint_ring
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.turn_action import TurnAction

_BUTTON, _ARROW = 28, 14

BAR = _BUTTON + 2 * RING
"""The height of the bar in pixels, at a text size of 100 %, comfortable."""

_ICONS = {
    TurnAction.COPY: "copy",
    TurnAction.COPY_MARKDOWN: "copy",
    TurnAction.RETRY: "retry",
    TurnAction.CONTINUE: "continue",
    TurnAction.EDIT: "edit",
    TurnAction.FORK: "fork",
    TurnAction.DELETE_VERSION: "trash",
    TurnAction.INSPECT: "code",
}

_NAMES = {TurnAction.RETRY: words.REGENERATE}


@dataclass(frozen=True, slots=True)
class Offer:
    """What the bar of a message holds: buttons, rows of the menu behind `⋯`, and the version.

    `version` is which one is shown, from 1, and how many there are; None where there is one.
    """

    actions: tuple[TurnAction, ...]
    more: tuple[TurnAction, ...] = ()
    version: tuple[int, int] | None = None


class ActionBar(QWidget):
    """A row of small icon buttons, and the way through the versions of a message.

    Signals:
        chosen(TurnAction): one of them was pressed.
        stepped(int): the version before (-1) or after (1) the one that is shown is wanted.
        more_wanted(QRect): the menu is wanted, beside that place of the bar.
    """

    chosen = Signal(object)
    stepped = Signal(int)
    more_wanted = Signal(object)

    def __init__(self, themes: ThemeSource, offered: Offer, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.offered = offered
        self._parts: list[tuple[QWidget, int]] = []
        for action in offered.actions:
            button = self._add(icon_of(action), name_of(action))
            button.clicked.connect(partial(self.chosen.emit, action))
        if offered.more:
            self._more = self._add("more", words.MORE_ACTIONS)
            self._more.clicked.connect(self._ask_for_more)
        if offered.version is not None:
            self._add_versions(*offered.version)
        self._lay_out()
        themes.changed.connect(self._lay_out)

    def _lay_out(self) -> None:
        """Put all parts side by side; each says by how much the next one overlaps it."""
        theme = self._themes.current
        height, left = theme.tall(_BUTTON) + 2 * RING, 0
        for part, overlap in self._parts:
            width = part.sizeHint().width() + (2 if isinstance(part, Label) else 0)
            part.setGeometry(left, 0, width, height)
            left += width - overlap
        self.resize(left + 2, height)

    def _add(self, icon: str, name: str) -> Button:
        button = Button(
            self._themes,
            kind=ButtonKind.GHOST,
            icon=icon,
            height=_BUTTON,
            icon_size=16,
            ink="text_secondary",
            accessible_name=name,
            parent=self,
        )
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._parts.append((button, 2))
        return button

    def _add_versions(self, number: int, count: int) -> None:
        previous = self._add("chevron-left", words.PREVIOUS_VERSION)
        self._parts[-1] = (previous, 6)
        said = words.VERSION.format(number=number, count=count)
        label = Label(self._themes, said, size="caption", colour="text_secondary", parent=self)
        label.setAccessibleName(words.VERSION_SPOKEN.format(number=number, count=count))
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._parts.append((label, 4))
        following = self._add("chevron-right", words.NEXT_VERSION)
        previous.setEnabled(number > 1)
        following.setEnabled(number < count)
        previous.clicked.connect(partial(self.stepped.emit, -1))
        following.clicked.connect(partial(self.stepped.emit, 1))

    def _ask_for_more(self) -> None:
        self.more_wanted.emit(self._more.geometry())


def name_of(action: TurnAction) -> str:
    """Return the words for an action."""
    return _NAMES.get(action, action.words)


def icon_of(action: TurnAction) -> str:
    """Return the icon of an action."""
    return _ICONS[action]


@guarded
class ThinkingToggle(QAbstractButton):
    """One quiet line, `thought for 4 s`, that opens and closes what the model thought."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        # The transcript walks through its buttons itself, in the order in which they are read.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words.THINKING)
        themes.changed.connect(self.update)
        take_element(self, partial(FoldElement, self))

    def say(self, text: str) -> None:
        """Show that text."""
        if text != self.text():
            self.setText(text)
            self.setAccessibleDescription(text)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for the words and the arrow."""
        theme = self._themes.current
        metrics = QFontMetrics(theme.ui_font(theme.scale.caption))
        width = metrics.horizontalAdvance(self.text()) + 10 + theme.px(_ARROW + 4)
        return QSize(width, max(22, metrics.height() + 6))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the arrow."""
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour("text" if self.underMouse() else "text_secondary")
        painter.setFont(theme.ui_font(theme.scale.caption))
        painter.setPen(colour)
        side = theme.px(_ARROW)
        edge = side + theme.px(4)
        room = self.rect().adjusted(4, 0, -edge, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        room = mirrored(painter, room, self.rect())
        painter.drawText(room, int(flags), self.text())
        arrow = QRect(self.width() - edge, (self.height() - side) // 2, side, side)
        name = "chevron-up" if self.isChecked() else "chevron-down"
        paint_icon(painter, name, colour, mirrored(painter, arrow, self.rect()))
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(3, 3, -3, -3), 4, theme)
        painter.end()
