"""Texts that are never read as HTML, and that keep both name and text on the accessibility bus."""

from __future__ import annotations

import math

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QSizePolicy, QTextEdit, QWidget

from desktop_chat.ui.kit.elements import passes_focus_on
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import (
    draw_line,
    draw_paragraph,
    edge_of,
    paint_box,
    painter_for,
    paragraph,
)
from desktop_chat.ui.theme import ThemeSource

_READ_MARGIN = 5


@guarded
class Label(QLabel):
    """Plain text in a size, weight and colour of the theme; wraps, or ends in an ellipsis."""

    def __init__(
        self,
        themes: ThemeSource,
        text: str = "",
        *,
        size: str = "body",
        weight: str = "regular",
        colour: str = "text",
        wraps: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._size = size
        self._weight = weight
        self._colour = colour
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setText(text)
        if not wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._retheme()
        themes.changed.connect(self._retheme)

    def set_colour(self, colour: str) -> None:
        """Take another colour of the theme."""
        if colour != self._colour:
            self._colour = colour
            self._retheme()

    def _retheme(self) -> None:
        theme = self._themes.current
        size: int = getattr(theme.scale, self._size)
        weight: int = getattr(theme.weight, self._weight)
        self.setFont(theme.ui_font(size, weight))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.WindowText, theme.colour(self._colour))
        self.setPalette(palette)

    # Qt's own names.

    def heightForWidth(self, width: int) -> int:
        """Return how high the words are at that width.

        NOTE(Qt 6.11): QLabel measures letters from the right as if they were read from the left,
        and lower than they are.
        """
        if not self.wordWrap() or self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            return super().heightForWidth(width)
        edges = self.contentsMargins()
        inner = max(1, width - edges.left() - edges.right())
        _, height = paragraph(self.text(), self.font(), inner, self.alignment())
        return math.ceil(height) + edges.top() + edges.bottom()

    def minimumSizeHint(self) -> QSize:
        """Let a line that does not wrap become short."""
        if self.wordWrap():
            # One line; the layout asks for the height at the width that it gives.
            return QSize(48, QFontMetrics(self.font()).height())
        hint = super().minimumSizeHint()
        return QSize(min(hint.width(), 24), hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """End a line that is too long in an ellipsis; wrap one from the right without QLabel.

        NOTE(Qt 6.11): it counts the space at which a line is wrapped, so that all lines but the
        last are set in from the right; and it puts words from the left at the left.
        """
        if self.wordWrap() and self.layoutDirection() is Qt.LayoutDirection.LeftToRight:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._themes.current.colour(self._colour))
        room = self.contentsRect()
        if self.wordWrap():
            draw_paragraph(painter, room, self.alignment(), self.text())
            painter.end()
            return
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, room.width()
        )
        # Three dots alone say nothing.
        if shown != "…":
            draw_line(painter, room, int(self.alignment()), shown)
        painter.end()


@guarded
class Badge(Label):
    """One or two words on a soft ground, and a tool tip that says more."""

    def __init__(self, themes: ThemeSource, text: str, *, tip: str) -> None:
        super().__init__(themes, text, size="caption", weight="medium", colour="info")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(tip)
        self.setAccessibleDescription(tip)

    def _retheme(self) -> None:
        super()._retheme()
        across, above = map(self._themes.current.px, (8, 2))
        self.setContentsMargins(across, above, across, above)

    # Qt's own names.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground below the words."""
        painter = painter_for(self)
        ground = self._themes.current.colour("info_soft")
        edge = edge_of(self._themes.current)
        paint_box(painter, self.rect(), self.height() / 2, fill=ground, border=edge)
        painter.end()
        super().paintEvent(event)


@guarded
class SpokenLine(QLineEdit):
    """A line that says something under a fixed accessible name.

    A label would lose its text by being named (FACTS.md 4.2a); a read-only field keeps both. It
    is painted as a label is, with an ellipsis, and takes no focus.
    """

    def __init__(self, themes: ThemeSource, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setFrame(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._retheme()
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        theme = self._themes.current
        self.setFont(theme.ui_font(theme.scale.caption))
        self.update()

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Ask for the whole text."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 2, metrics.height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Be content with a few letters."""
        return QSize(40, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text alone, without a field around it."""
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setPen(self._themes.current.colour("text_secondary"))
        shown = QFontMetrics(self.font()).elidedText(
            self.text(), Qt.TextElideMode.ElideRight, self.width()
        )
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, self.rect(), int(flags), shown)
        painter.end()


@guarded
class SpokenText(QTextEdit):
    """A paragraph with a bold beginning, under a fixed accessible name; plain text only.

    It can be selected and copied. `height_for` says how high it must be for a width.
    """

    def __init__(self, themes: ThemeSource, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        passes_focus_on(self.viewport())
        self._themes = themes
        self._title = ""
        self._sentence = ""
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.viewport().setAutoFillBackground(False)
        self._retheme()
        themes.changed.connect(self._retheme)

    def let_tab_in(self) -> None:
        """Be reached by Tab as well, to be read and copied by keys, and show it."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.document().setDocumentMargin(_READ_MARGIN)

    def say(self, title: str, sentence: str) -> None:
        """Show a bold title and a sentence after it."""
        if (title, sentence) != (self._title, self._sentence):
            self._title, self._sentence = title, sentence
            self._write()

    def height_for(self, width: int) -> int:
        """Return the height that the whole text takes at `width`."""
        copy = self.document().clone()
        copy.setTextWidth(width)
        height = copy.size().height()
        copy.deleteLater()
        return int(height + 0.999)

    def ideal_width(self) -> int:
        """Return the width at which the text is one line."""
        theme = self._themes.current
        bold = QFontMetrics(theme.ui_font(theme.px(14), theme.weight.semibold))
        plain = QFontMetrics(theme.ui_font(theme.px(14)))
        return (
            bold.horizontalAdvance(self._title) + plain.horizontalAdvance(f"  {self._sentence}") + 2
        )

    def _retheme(self) -> None:
        theme = self._themes.current
        self.setFont(theme.ui_font(theme.px(14)))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        self.setPalette(palette)
        self._write()

    def _write(self) -> None:
        theme = self._themes.current
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        bold, plain = QTextCharFormat(), QTextCharFormat()
        bold.setFontWeight(theme.weight.semibold)
        plain.setFontWeight(theme.weight.regular)
        for each in (bold, plain):
            each.setForeground(theme.colour("text"))
        cursor.beginEditBlock()
        cursor.insertText(self._title, bold)
        if self._sentence:
            cursor.insertText(f" {self._sentence}" if self._title else self._sentence, plain)
        cursor.endEditBlock()
        # What is too high for its place is read from its beginning.
        self.moveCursor(QTextCursor.MoveOperation.Start)

    # Qt's own names.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu of the program's own kind."""
        # Here, because menus are made of texts.
        from desktop_chat.ui.kit.edit_menu import open_edit_menu

        open_edit_menu(self._themes, self, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, and a frame where the focus came by Tab."""
        super().paintEvent(event)
        if self.hasFocus() and self.focusPolicy() & Qt.FocusPolicy.TabFocus:
            painter = painter_for(self.viewport())
            ink = self._themes.current.colour("focus")
            paint_box(painter, self.viewport().rect(), 6, border=ink, width=2)
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show it around the whole of the text."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what lies behind; there is nothing to scroll."""
        event.ignore()
