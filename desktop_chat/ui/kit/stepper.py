"""A number that is typed, or made larger and smaller in steps."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QSpinBox, QWidget

from desktop_chat.base.languages import around
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.elements import passes_focus_on
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import (
    RING,
    choice_colours,
    paint_box,
    paint_ring,
    painter_for,
    type_into,
)
from desktop_chat.ui.theme import ThemeSource

_HEIGHT = 36


@guarded
class Stepper(QWidget):
    """A field with a button at each side; Up and Down step as well.

    `off` stands in place of the lowest number while nothing is typed.

    Signals:
        changed(int): another number holds.
    """

    changed = Signal(int)

    def __init__(
        self,
        themes: ThemeSource,
        name: str,
        bounds: tuple[int, int],
        *,
        step: int,
        unit: str,
        less: str,
        more: str,
        off: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.field = _Field(self, off)
        self.field.setRange(*bounds)
        self.field.setSingleStep(step)
        before, behind = around(unit)
        self.field.setPrefix(before)
        self.field.setSuffix(behind)
        self.field.setAccessibleName(name)
        self.field.lineEdit().setAccessibleName(name)
        self.setFocusProxy(self.field)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.less = self._button("minus", less)
        self.more = self._button("plus", more)
        self.less.clicked.connect(self.field.stepDown)
        self.more.clicked.connect(self.field.stepUp)
        row = QHBoxLayout(self)
        row.setContentsMargins(RING, RING, RING, RING)
        row.setSpacing(0)
        row.addWidget(self.less)
        row.addWidget(self.field, 1)
        row.addWidget(self.more)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.field.valueChanged.connect(self._tell)
        self.field.focus_changed.connect(self.update)
        self._retheme()
        themes.changed.connect(self._retheme)
        passes_focus_on(self)

    def _button(self, icon: str, name: str) -> Button:
        button = Button(
            self._themes,
            kind=ButtonKind.GHOST,
            icon=icon,
            height=30,
            icon_size=16,
            ink="text_secondary",
            accessible_name=name,
            parent=self,
        )
        # Up and Down do the same from the field.
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    @property
    def value(self) -> int:
        """The number that holds."""
        return self.field.value()

    def set_value(self, value: int) -> None:
        """Let another number hold."""
        self.field.setValue(value)
        self._show_ends()

    def _tell(self, value: int) -> None:
        self._show_ends()
        self.changed.emit(value)

    def _show_ends(self) -> None:
        self.less.setEnabled(self.value > self.field.minimum())
        self.more.setEnabled(self.value < self.field.maximum())

    def _retheme(self) -> None:
        theme = self._themes.current
        self.field.setFont(theme.ui_font(theme.px(14)))
        type_into(theme, self.field)
        self.setFixedSize(self.sizeHint())
        self.update()

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for the longest number and the buttons."""
        theme = self._themes.current
        metrics = QFontMetrics(theme.ui_font(theme.px(14)))
        words = f"{self.field.maximum()}{self.field.suffix()}"
        buttons = 2 * self.less.sizeHint().width()
        width = metrics.horizontalAdvance(words) + buttons + theme.px(16)
        return QSize(width + 2 * RING, theme.tall(_HEIGHT) + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the box around all three, and the ring."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        fill, border = choice_colours(theme, self)
        paint_box(painter, box, theme.radius.control, fill=fill, border=border)
        if self.field.hasFocus():
            paint_ring(painter, box, theme.radius.control, theme)
        painter.end()


@guarded
class _Field(QSpinBox):
    """The number itself, without a frame.

    Signals:
        focus_changed(): it took or lost the focus.
    """

    focus_changed = Signal()

    def __init__(self, parent: QWidget, off: str) -> None:
        super().__init__(parent)
        self._off = off
        self.setSpecialValueText(off)
        self.setFrame(False)
        self.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        # Half of what is typed is another number.
        self.setKeyboardTracking(False)
        # Its palette alone does not keep it from painting a ground.
        self.lineEdit().setStyleSheet("background: transparent;")

    # Qt's own names.

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the box around; what is typed is a number, and begins as one."""
        self.setSpecialValueText("")
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the box around."""
        super().focusOutEvent(event)
        self.setSpecialValueText(self._off)
        self.focus_changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint nothing: the box around is painted by its parent, the number by the line within."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to what scrolls."""
        event.ignore()
