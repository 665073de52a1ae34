"""What a form is made of: a line to type into, and a choice of a few words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.edit_menu import open_edit_menu
from desktop_chat.ui.kit.elements import is_group, passes_focus_on
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import (
    RING,
    choice_colours,
    field_colours,
    mirrored,
    paint_box,
    paint_ring,
    painter_for,
    set_edges,
    type_into,
)
from desktop_chat.ui.kit.written import WrittenSide
from desktop_chat.ui.theme import Theme, ThemeSource

_HEIGHT = 36
_BEFORE = 12
"""Pixels before what is typed."""

_LINES_MARGIN = 2


@guarded
class TextField(QWidget):
    """A rounded line to type into; `line` is the field itself.

    `icon` stands before the text. A field with an error has its border in the error's colour; a
    `quiet` one has none otherwise. A `bare` one is part of a card that shows ground and focus.
    """

    def __init__(
        self,
        themes: ThemeSource,
        name: str,
        *,
        placeholder: str = "",
        icon: str = "",
        quiet: bool = False,
        bare: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon = icon
        self._quiet = quiet
        self._bare = bare
        self._wrong = False
        self.line = _Line(themes, self)
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.setFocusProxy(self.line)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._row = QHBoxLayout(self)
        self._at_end = 0
        self._row.addWidget(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.focus_changed.connect(self.update)
        self._retheme()
        themes.changed.connect(self._retheme)
        passes_focus_on(self)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.text()

    def set_text(self, text: str) -> None:
        """Put `text` in, and show its beginning."""
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def set_placeholder(self, text: str) -> None:
        """Show `text` while nothing is typed."""
        self.line.setPlaceholderText(text)
        self.line.update()

    def put_at_end(self, widget: QWidget) -> None:
        """Put a small widget behind the text, within the field."""
        self._row.addWidget(widget)
        self._at_end = 8
        self._retheme()

    def set_wrong(self, wrong: bool) -> None:
        """Mark it as holding an error, or as well again."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.update()

    def _retheme(self) -> None:
        theme = self._themes.current
        self.setFixedHeight(theme.tall(_HEIGHT) + 2 * RING)
        before, after = theme.px(38 if self._icon else _BEFORE), theme.px(10)
        set_edges(self._row, RING + before, RING, RING + after - self._at_end, RING)
        self.line.setFont(theme.ui_font(theme.px(14)))
        type_into(theme, self.line)
        self.update()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the field's box, ring and icon."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        if not self._bare:
            self._paint_box(painter, box, theme)
        if self._icon:
            side = theme.px(18)
            middle = box.top() + (box.height() - side) // 2
            place = QRect(box.left() + theme.px(10), middle, side, side)
            place = mirrored(painter, place, box)
            ink = theme.colour("text_secondary" if self.isEnabled() else "text_disabled")
            paint_icon(painter, self._icon, ink, place)
        painter.end()

    def _paint_box(self, painter: QPainter, box: QRect, theme: Theme) -> None:
        quiet = self._quiet and not self._wrong
        fill, edge = field_colours(theme, self, wrong=self._wrong)
        border = None if quiet and not theme.is_high_contrast else edge
        if quiet and self.isEnabled():
            fill = theme.colour("selected" if self.underMouse() else "hover")
        paint_box(painter, box, theme.radius.control, fill=fill, border=border)
        if self.line.hasFocus():
            paint_ring(painter, box, theme.radius.control, theme)


@guarded
class _Line(QLineEdit):
    """The field itself, without a frame.

    Signals:
        focus_changed(): it took or lost the focus.
    """

    focus_changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrame(False)
        self.setTextMargins(-2, 0, 0, 0)
        # Its palette alone does not keep it from painting a ground.
        self.setStyleSheet("background: transparent;")

    # Qt's own names.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu of the program's own kind."""
        open_edit_menu(self._themes, self, event)

    def focusInEvent(self, event: object) -> None:
        """Tell the box around."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.focus_changed.emit()

    def focusOutEvent(self, event: object) -> None:
        """Tell the box around."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.focus_changed.emit()


@guarded
class TextArea(QWidget):
    """A rounded box for a few lines of plain text; `line` is the field itself."""

    def __init__(
        self,
        themes: ThemeSource,
        name: str,
        *,
        placeholder: str = "",
        lines: int = 3,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._lines = lines
        self._wrong = False
        self.line = _Lines(themes, self)
        passes_focus_on(self.line.viewport())
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.setFocusProxy(self.line)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.line)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.focus_changed.connect(self.update)
        self._retheme()
        themes.changed.connect(self._retheme)
        passes_focus_on(self)

    @property
    def text(self) -> str:
        """What was typed."""
        return self.line.toPlainText()

    def set_text(self, text: str) -> None:
        """Put `text` in."""
        self.line.setPlainText(text)

    def set_wrong(self, wrong: bool) -> None:
        """Mark it as holding an error, or as well again."""
        if wrong != self._wrong:
            self._wrong = wrong
            self.update()

    def _retheme(self) -> None:
        theme = self._themes.current
        font = theme.ui_font(theme.px(14))
        self.line.setFont(font)
        type_into(theme, self.line)
        before = theme.px(_BEFORE) - _LINES_MARGIN
        set_edges(self._row, RING + before, RING + 5, RING + 6, RING + 5)
        self.setFixedHeight(QFontMetrics(font).lineSpacing() * self._lines + 2 * RING + 20)
        self.update()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box and its ring."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        fill, border = field_colours(theme, self, wrong=self._wrong)
        paint_box(painter, box, theme.radius.control, fill=fill, border=border)
        if self.line.hasFocus():
            paint_ring(painter, box, theme.radius.control, theme)
        painter.end()


@guarded
class _Lines(QPlainTextEdit):
    """The field of an area, without a frame; Tab leaves it.

    Signals:
        focus_changed(): it took or lost the focus.
    """

    focus_changed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setStyleSheet("background: transparent;")
        # Its lines are wrapped; without this there is a bar for the margin's two pixels.
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(_LINES_MARGIN)
        WrittenSide(self)

    # Qt's own names.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show a menu of the program's own kind."""
        open_edit_menu(self._themes, self, event)

    def focusInEvent(self, event: object) -> None:
        """Tell the box around."""
        super().focusInEvent(event)  # type: ignore[arg-type]
        self.focus_changed.emit()

    def focusOutEvent(self, event: object) -> None:
        """Tell the box around."""
        super().focusOutEvent(event)  # type: ignore[arg-type]
        self.focus_changed.emit()


@guarded
class _Segment(QRadioButton):
    """One of the words of a choice."""

    def __init__(self, themes: ThemeSource, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._themes = themes
        self.setAccessibleName(text)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for the words in their heavier weight."""
        theme = self._themes.current
        metrics = QFontMetrics(theme.ui_font(theme.px(13), theme.weight.semibold))
        return QSize(metrics.horizontalAdvance(self.text()) + 24, theme.tall(34))

    def minimumSizeHint(self) -> QSize:
        """Never squeeze the words."""
        theme = self._themes.current
        metrics = QFontMetrics(theme.ui_font(theme.px(13), theme.weight.semibold))
        return QSize(metrics.horizontalAdvance(self.text()) + 18, theme.tall(34))

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere, not only on a dot."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words, on an accent ground where chosen."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(3, 3, -3, -3)
        chosen = self.isChecked()
        if chosen:
            fill = theme.colour("accent_soft" if self.isEnabled() else "hover")
            border = theme.colour("accent") if theme.is_high_contrast else None
            paint_box(painter, box, theme.px(6), fill=fill, border=border)
        elif self.isEnabled() and (self.isDown() or self.underMouse()):
            paint_box(
                painter,
                box,
                theme.px(6),
                fill=theme.colour("selected" if self.isDown() else "hover"),
            )
        weight = theme.weight.semibold if chosen else theme.weight.regular
        painter.setFont(theme.ui_font(theme.px(13), weight))
        ink = "accent" if chosen else "text"
        painter.setPen(theme.colour(ink if self.isEnabled() else "text_disabled"))
        painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), self.text())
        if self.hasFocus():
            paint_box(painter, box, theme.px(6), border=theme.colour("focus"), width=2)
        painter.end()


@guarded
class Choice(QWidget):
    """A row of words of which one holds; arrows move it.

    Signals:
        changed(int): the word of that index holds now.
    """

    changed = Signal(int)

    def __init__(
        self,
        themes: ThemeSource,
        name: str,
        words: Sequence[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._group = QButtonGroup(self)
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(RING + 1, RING + 1, RING + 1, RING + 1)
        row.setSpacing(0)
        for index, text in enumerate(words):
            segment = _Segment(themes, text, self)
            segment.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            self._group.addButton(segment, index)
            row.addWidget(segment)
        self._group.idToggled.connect(self._tell)
        self.select(0)
        self._refit()
        themes.changed.connect(self._refit)
        is_group(self, name)

    @property
    def row_width(self) -> int:
        """The width that all words take beside each other."""
        return sum(each.sizeHint().width() for each in self.buttons) + 2 * (RING + 1)

    def set_stacked(self, stacked: bool) -> None:
        """Put the words below each other, where there is no room for them in a row."""
        ways = QBoxLayout.Direction
        way = ways.TopToBottom if stacked else ways.LeftToRight
        if way is not self._row.direction():
            self._row.setDirection(way)
            self._refit()

    def _refit(self) -> None:
        stacked = self._row.direction() is QBoxLayout.Direction.TopToBottom
        rows = len(self.buttons) if stacked else 1
        self.setFixedHeight(self._themes.current.tall(_HEIGHT) * rows + 2 * RING)
        for each in self.buttons:
            each.updateGeometry()
        self.update()

    def _tell(self, index: int, checked: bool) -> None:
        # One stop for Tab, as in every group of this kind; arrows go on from there.
        policy = Qt.FocusPolicy.StrongFocus if checked else Qt.FocusPolicy.ClickFocus
        self._group.button(index).setFocusPolicy(policy)
        if checked:
            self.changed.emit(index)

    def select(self, index: int) -> None:
        """Let the word of that index hold."""
        self._group.button(index).setChecked(True)

    @property
    def index(self) -> int:
        """Which word holds."""
        return self._group.checkedId()

    @property
    def buttons(self) -> list[QAbstractButton]:
        """The words as buttons, in order."""
        return self._group.buttons()

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to the next or previous word; at the end, stay."""
        keys = Qt.Key
        step = {keys.Key_Left: -1, keys.Key_Up: -1, keys.Key_Right: 1, keys.Key_Down: 1}.get(
            keys(event.key())
        )
        if step is None:
            super().keyPressEvent(event)
            return
        event.accept()
        to = max(0, min(self.index + step, len(self.buttons) - 1))
        self._group.button(to).setFocus(Qt.FocusReason.TabFocusReason)
        self._group.button(to).click()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box around all words."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        fill, border = choice_colours(theme, self)
        paint_box(painter, box, theme.radius.control, fill=fill, border=border)
        painter.end()
