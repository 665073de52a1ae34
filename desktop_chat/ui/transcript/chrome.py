"""The small parts of a message around its text: actions, and the line that opens the thinking."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import paint_ring
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.turn_action import TurnAction

_ICONS = {
    TurnAction.COPY: "copy",
    TurnAction.COPY_MARKDOWN: "copy",
    TurnAction.RETRY: "retry",
    TurnAction.CONTINUE: "continue",
    TurnAction.EDIT: "edit",
}

_NAMES = {TurnAction.RETRY: words.REGENERATE}


class ActionBar(QWidget):
    """A row of small icon buttons.

    Signals:
        chosen(TurnAction): one of them was pressed.
    """

    chosen = Signal(object)

    def __init__(
        self, themes: ThemeSource, actions: tuple[TurnAction, ...], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.offered = actions
        left = 0
        height = 0
        for action in actions:
            button = Button(
                themes,
                kind=ButtonKind.GHOST,
                icon=_ICONS[action],
                height=28,
                icon_size=16,
                ink="text_secondary",
                accessible_name=_NAMES.get(action, str(action)),
                parent=self,
            )
            button.clicked.connect(lambda _=False, action=action: self.chosen.emit(action))
            size = button.sizeHint()
            button.setGeometry(left, 0, size.width(), size.height())
            left += size.width() - 2
            height = size.height()
        self.resize(left, height)


@guarded
class ThinkingToggle(QAbstractButton):
    """One quiet line, `thought for 4 s`, that opens and closes what the model thought."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(words.THINKING)
        themes.changed.connect(self.update)

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
        return QSize(metrics.horizontalAdvance(self.text()) + 28, 22)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words and the arrow."""
        theme = self._themes.current
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.colour("text" if self.underMouse() else "text_secondary")
        painter.setFont(theme.ui_font(theme.scale.caption))
        painter.setPen(colour)
        room = self.rect().adjusted(4, 0, -18, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(room, int(flags), self.text())
        arrow = QRect(self.width() - 18, (self.height() - 14) // 2, 14, 14)
        name = "chevron-up" if self.isChecked() else "chevron-down"
        paint_icon(painter, name, colour, arrow)
        if self.hasFocus():
            paint_ring(painter, self.rect().adjusted(3, 3, -3, -3), 4, theme)
        painter.end()
