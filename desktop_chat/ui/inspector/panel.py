"""A text in the fixed-width face on the ground of code, to be walked through and selected."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.ui.kit.edit_menu import open_edit_menu
from desktop_chat.ui.kit.elements import passes_focus_on
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for, set_edges
from desktop_chat.ui.theme import ThemeSource

_HEIGHT = 420
_RADIUS = 8


@guarded
class TextPanel(QWidget):
    """The text and the box around it; `edit` is the text itself."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        passes_focus_on(self)
        self._themes = themes
        self.edit = _Edit(themes, self)
        passes_focus_on(self.edit.viewport())
        self.setFocusProxy(self.edit)
        column = QVBoxLayout(self)
        set_edges(column, RING + 10, RING + 8, RING + 2, RING + 8)
        column.addWidget(self.edit)
        self.setFixedHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.edit.focus_changed.connect(self.update)
        self._retheme()
        themes.changed.connect(self._retheme)

    def show_text(self, name: str, text: str, *, wraps: bool = True) -> None:
        """Show a text under that name, from its beginning."""
        mode = QPlainTextEdit.LineWrapMode
        self.edit.setLineWrapMode(mode.WidgetWidth if wraps else mode.NoWrap)
        bar = Qt.ScrollBarPolicy
        self.edit.setHorizontalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if wraps else bar.ScrollBarAsNeeded
        )
        self.edit.setAccessibleName(name)
        self.edit.setPlainText(text)

    def _retheme(self) -> None:
        theme = self._themes.current
        self.edit.setFont(theme.mono_font(theme.scale.caption))
        palette = self.edit.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        palette.setColor(QPalette.ColorRole.Highlight, theme.colour("selection"))
        palette.setColor(QPalette.ColorRole.HighlightedText, theme.colour("text"))
        self.edit.setPalette(palette)
        self.update()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box, and the ring where the text has the focus."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        fill, border = theme.colour("code_background"), theme.colour("border")
        paint_box(painter, box, _RADIUS, fill=fill, border=border)
        if self.edit.hasFocus():
            paint_ring(painter, box, _RADIUS, theme)
        painter.end()


@guarded
class _Edit(QPlainTextEdit):
    """The text itself, without a ground.

    Signals:
        focus_changed(): it took or lost the focus.
    """

    focus_changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)

    # Qt's own names.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu of the program's own kind."""
        open_edit_menu(self._themes, self, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the box around."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the box around."""
        super().focusOutEvent(event)
        self.focus_changed.emit()
