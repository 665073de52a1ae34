"""The message that waits until the reply has ended, above the box."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.domain.text import one_line
from desktop_chat.ui import strings
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, edge_of, mirrored, paint_box, painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_NARROW = 480


@guarded
class QueuedRow(QWidget):
    """Shows the beginning of the queued message and what can be done with it.

    Signals:
        send_now(), edit(), remove(): a button was pressed.
    """

    send_now = Signal()
    edit = Signal()
    remove = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._label = Label(themes, size="small", colour="text")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setSpacing(0)
        self._row.addWidget(self._label, 1)
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(0)
        self._row.addLayout(self._buttons)
        for words, tip, signal in (
            (strings.QUEUED_SEND_NOW, strings.TIP_QUEUED_SEND_NOW, self.send_now),
            (strings.QUEUED_EDIT, strings.TIP_QUEUED_EDIT, self.edit),
            (strings.QUEUED_REMOVE, strings.TIP_QUEUED_REMOVE, self.remove),
        ):
            button = Button(themes, words, kind=ButtonKind.GHOST, height=28, tip=tip)
            button.clicked.connect(signal)
            self._buttons.addWidget(button)
        self._buttons.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._turn()
        self.hide()
        themes.changed.connect(self._turn)

    def show_text(self, text: str) -> None:
        """Show the beginning of `text`."""
        self._label.setText(strings.QUEUED.format(text=one_line(text)))

    def _turn(self) -> None:
        px = self._themes.current.px
        narrow = self.width() < px(_NARROW)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        # A button's words begin 15 pixels inside of it; the label's stand above them.
        top = RING + (9 if narrow else 1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            self._row.setContentsMargins(RING + 3, top, RING + px(33), RING + 1)
            self._label.setContentsMargins(8, 0, 15, 0)
        else:
            self._row.setContentsMargins(RING + px(33), top, RING + 3, RING + 1)
            self._label.setContentsMargins(15, 0, 8, 0)
        self.update()

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the buttons below the text where there is no room beside it."""
        super().resizeEvent(event)
        self._turn()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card and its icon."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        ground, edge = theme.colour("user_bubble"), edge_of(theme)
        paint_box(painter, box, theme.radius.card, fill=ground, border=edge)
        side, left = theme.px(18), box.left() + theme.px(17)
        # In the middle of the label, which a narrow row has above its buttons.
        top = self._label.geometry().center().y() - side // 2 + 1
        place = QRect(left, top, side, side)
        paint_icon(painter, "clock", theme.colours.text_secondary, mirrored(painter, place, box))
        painter.end()
