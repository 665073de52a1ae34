"""What the window shows in its first instant: the grounds of its panes, and a box to type in.

It is there before the parts of the window are imported, and stands where they will stand.

NOTE(PySide6 6.11): the first use of `Qt`, and of QStyle, makes all of their enums: a fifth of the
start. Nothing here uses them before it is painted.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QRect, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPalette
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop_chat import APP_NAME
from desktop_chat.settings.declared import SendKey
from desktop_chat.ui import strings
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QPaintEvent, QResizeEvent

_RING = 3
_NARROW = 760
_HEADER = 52
_BUTTON = 36
_MOST_LINES = 10
_NOTHING = QColor(0, 0, 0, 0)


@guarded
class Threshold(QWidget):
    """Stands in the place of all parts of the window until they are made.

    Signals:
        painted(): it can be seen for the first time.
    """

    painted = Signal()

    def __init__(self, themes: ThemeSource, *, sidebar: int, send_key: SendKey) -> None:
        """`sidebar` is the width of the sidebar at a text size of 100 %; 0 where it is hidden."""
        super().__init__()
        self._themes = themes
        self._sidebar = sidebar
        self._was_painted = False
        self.box = _Box(themes, send_key)
        self.box.setParent(self)
        self.box.document().documentLayout().documentSizeChanged.connect(self._place)
        self.setFocusProxy(self.box)

    # Where things stand.

    def _side(self) -> int:
        theme = self._themes.current
        if not self._sidebar or self.width() < theme.px(_NARROW):
            return 0
        wanted = round(self._sidebar * theme.text_size / 100)
        return max(theme.column.sidebar_min, min(wanted, theme.column.sidebar_max))

    def card(self) -> QRect:
        """Return the place of the composer's card, with the room for its ring, left to right."""
        theme = self._themes.current
        side = self._side()
        left = side + 1 if side else 0
        room = self.width() - left
        # What is beside the column in its layout has a thousandth of the room each.
        column = min(room - 2 * round(room / 1_002), theme.column.text_max + 2 * theme.space[4])
        inset = theme.space[4] - _RING
        caption = QFontMetrics(theme.ui_font(theme.scale.caption)).height()
        status = caption + 2 + 2 + 8
        below = theme.space[2] + status + max(0, theme.space[2] - 2 * _RING)
        button = theme.tall(_BUTTON) + 2 * _RING
        height = _RING + 15 + self.box.height() + 8 + button + _RING + 8
        x = left + (room - column + 1) // 2 + inset
        return QRect(x, self.height() - below - height, column - 2 * inset, height)

    def _place(self) -> None:
        card = self.card()
        inner = QRect(0, 0, card.width() - 2 * _RING - 13 - 16, self.box.wanted_height())
        inner.moveTopLeft(card.topLeft())
        inner.translate(_RING + 5 + 12, _RING + 15)
        self.box.resize(inner.size())
        if self.card() != card:
            inner.translate(0, self.card().y() - card.y())
        self.box.setGeometry(self._turned(inner))
        self.update()

    def _turned(self, place: QRect) -> QRect:
        """Return a place from the other side where one reads from the right."""
        if self.isRightToLeft():
            return QRect(
                self.width() - place.x() - place.width(), place.y(), place.width(), place.height()
            )
        return place

    def _drawing(self) -> str:
        """Return all of it as SVG: pens and brushes would bring the enums of `Qt` with them."""
        theme = self._themes.current
        colours, side, header = theme.colours, self._side(), theme.tall(_HEADER)
        width, height = self.width(), self.height()
        parts = [_rect(QRectF(self.rect()), colours.window)]
        parts.append(self._ground(QRect(side, header - 1, width - side, 1), colours.border))
        if side:
            parts.append(self._ground(QRect(0, 0, side, height), colours.sidebar))
            parts.append(self._ground(QRect(side, 0, 1, height), colours.border))
        card = QRectF(self._turned(self.card()).adjusted(_RING, _RING, -_RING, -_RING))
        radius = theme.radius.composer
        shadow = f'rx="{radius + 1}" fill-opacity="{(14 if theme.is_dark else 5) / 255:.4f}"'
        for step in (3, 2, 1):
            soft = card.adjusted(-step / 2, 0, step / 2, step)
            parts.append(_rect(soft, "#000000", shadow))
        border = colours.focus if self.box.hasFocus() else colours.border
        ring = f'rx="{radius - 0.5}" stroke="{border}"'
        parts.append(_rect(card.adjusted(0.5, 0.5, -0.5, -0.5), colours.surface, ring))
        size = f'width="{width}" height="{height}" viewBox="0 0 {width} {height}"'
        return f'<svg xmlns="http://www.w3.org/2000/svg" {size}>{"".join(parts)}</svg>'

    def _ground(self, place: QRect, colour: str) -> str:
        return _rect(QRectF(self._turned(place)), colour)

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the box where it belongs."""
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the grounds, the lines between them, and the card."""
        painter = QPainter(self)
        QSvgRenderer(QByteArray(self._drawing().encode())).render(painter, QRectF(self.rect()))
        painter.end()
        if not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self, self.painted.emit)


def _rect(place: QRectF, fill: str, more: str = "") -> str:
    corner = f'x="{place.x()}" y="{place.y()}"'
    size = f'width="{place.width()}" height="{place.height()}"'
    return f'<rect {corner} {size} fill="{fill}" {more}/>'


def is_shortcut(event: QKeyEvent) -> bool:
    """Return whether a key press asks for something, and neither types nor edits."""
    from PySide6.QtCore import Qt

    key, modifier = Qt.Key, Qt.KeyboardModifier
    pressed, held = event.key(), event.modifiers()
    if key.Key_F1 <= pressed <= key.Key_F35:
        return True
    ctrl, alt = bool(held & modifier.ControlModifier), bool(held & modifier.AltModifier)
    if not ctrl or pressed in {key.Key_Return, key.Key_Enter, key.Key_Insert}:
        return False
    # AltGr is both of them on some systems.
    if alt and event.text().isprintable() and event.text():
        return False
    moves = key.Key_Home <= pressed <= key.Key_PageDown
    deletes = pressed in {key.Key_Backspace, key.Key_Delete}
    edits = pressed in {getattr(key, f"Key_{letter}") for letter in "ACVXYZ"}
    is_held = key.Key_Shift <= pressed <= key.Key_ScrollLock or pressed >= key.Key_Super_L
    return not (moves or deletes or edits or is_held)


@guarded
class _Box(QPlainTextEdit):
    """Takes what is typed; the message box has it when that is there."""

    def __init__(self, themes: ThemeSource, send_key: SendKey) -> None:
        super().__init__()
        theme = themes.current
        self._send_key = send_key
        self.sent = ""
        """A message that was sent already."""
        self.kept: list[QKeyEvent] = []
        """A shortcut, and all that was pressed after it: who comes knows what is meant."""
        # Who looks for the message box by its name finds the one that stays.
        self.setAccessibleName(APP_NAME)
        self.setPlaceholderText(strings.PLACEHOLDER)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setAcceptDrops(False)
        self.document().setDocumentMargin(0)
        self.setFont(theme.ui_font(theme.scale.body))
        palette = self.palette()
        # Not by the viewport: to return a plain widget, PySide makes the classes of all others.
        palette.setColor(QPalette.ColorRole.Base, _NOTHING)
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text_secondary"))
        self.setPalette(palette)

    def wanted_height(self) -> int:
        """Return how high it is with its lines."""
        first = self.document().firstBlock()
        spacing = self.blockBoundingRect(first).height() / max(1, first.lineCount())
        spacing = max(spacing, QFontMetrics(self.font()).lineSpacing())
        lines = int(self.document().documentLayout().documentSize().height())
        shown = max(1, min(lines, _MOST_LINES))
        return math.ceil(shown * spacing) + 2

    def take(self) -> tuple[str, int]:
        """Return what was typed, and where its cursor is; a composition is ended with its text."""
        from PySide6.QtGui import QGuiApplication

        QGuiApplication.inputMethod().commit()
        return self.toPlainText(), self.textCursor().position()

    # Qt's own names.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show no menu of Qt's: the box that comes has one of its own."""
        event.accept()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the card show it."""
        super().focusInEvent(event)
        if (around := self.parentWidget()) is not None:
            around.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Have the card show it."""
        super().focusOutEvent(event)
        if (around := self.parentWidget()) is not None:
            around.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Remember a message that is sent, once, and what is a shortcut; all else is typed."""
        from PySide6.QtCore import Qt

        if self.kept or is_shortcut(event):
            self.kept.append(QKeyEvent(event))
            event.accept()
            return
        if event.key() not in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            super().keyPressEvent(event)
            return
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        with_ctrl = held == Qt.KeyboardModifier.ControlModifier
        plain = held == Qt.KeyboardModifier.NoModifier and self._send_key is SendKey.ENTER
        text = self.toPlainText().strip()
        if not (with_ctrl or plain):
            self.textCursor().insertBlock()
        elif text and not self.sent:
            self.sent = text
            self.clear()
        event.accept()
