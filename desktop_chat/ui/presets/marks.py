"""The icon of a preset, painted: one of the program's own, or an emoji."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFont, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.elements import TippedElement, is_group, take_element
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for
from desktop_chat.ui.presets import words
from desktop_chat.ui.theme import ThemeSource

ICONS = tuple(words.ICON_NAMES)
USUAL = "spark"
_LONGEST_EMOJI = 16


def icon_of(icon: str) -> str:
    """Return which of the program's icons stands for a preset's; "" for an emoji."""
    if not icon:
        return USUAL
    return icon if icon in ICONS else ""


def emoji_of(icon: str) -> str:
    """Return the emoji that is a preset's icon; "" for one of the program's."""
    return "" if not icon or icon in ICONS or icon.isascii() else icon[:_LONGEST_EMOJI]


def paint_mark(painter: QPainter, icon: str, colour: str | QColor, box: QRect, font: QFont) -> None:
    """Paint a preset's icon into the middle of `box`."""
    emoji = emoji_of(icon)
    if not emoji:
        paint_icon(painter, icon_of(icon) or USUAL, colour, box)
        return
    font.setPixelSize(max(8, round(min(box.width(), box.height()) * 0.85)))
    painter.setFont(font)
    painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), emoji)


@guarded
class _IconChoice(QRadioButton):
    """One icon of the picker."""

    def __init__(self, themes: ThemeSource, icon: str, parent: QWidget) -> None:
        super().__init__(parent)
        take_element(self, partial(TippedElement, self, QAccessible.Role.RadioButton))
        self._themes = themes
        self.icon_name = icon
        self.setAccessibleName(words.ICON_NAMES[icon])
        self.setToolTip(words.ICON_NAMES[icon])
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be a small square."""
        side = self._themes.current.px(34)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Let many stand in a narrow row."""
        return QSize(22, self.sizeHint().height())

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere."""
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, in a frame and on an accent ground where chosen."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        radius = theme.px(6)
        if self.isChecked():
            ground, edge = theme.colour("accent_soft"), theme.colour("accent")
            paint_box(painter, box, radius, fill=ground, border=edge)
        elif self.underMouse():
            paint_box(painter, box, radius, fill=theme.colour("hover"))
        ink = theme.colours.accent if self.isChecked() else theme.colours.text_secondary
        side = theme.px(18)
        middle = box.center()
        place = QRect(middle.x() - side // 2, middle.y() - side // 2, side, side)
        paint_icon(painter, self.icon_name, ink, place)
        if self.hasFocus():
            paint_ring(painter, box, radius, theme)
        painter.end()


@guarded
class IconPicker(QWidget):
    """A row of icons of which one holds, and a field for an emoji, which counts before them."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_group(self, words.ICON)
        self._group = QButtonGroup(self)
        self._columns = 0
        self.emoji = TextField(themes, words.EMOJI, placeholder=words.EMOJI_EXAMPLE)
        self.emoji.line.setMaxLength(_LONGEST_EMOJI)
        self._grid = QGridLayout()
        self._grid.setSpacing(0)
        for at, icon in enumerate(ICONS):
            self._group.addButton(_IconChoice(themes, icon, self), at)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(self._grid)
        row.addWidget(self.emoji, 1)
        self._arrange(len(ICONS) // 2)

    @property
    def value(self) -> str:
        """The icon that holds."""
        return emoji_of(self.emoji.text.strip()) or ICONS[max(0, self._group.checkedId())]

    def show_value(self, icon: str) -> None:
        """Let an icon hold."""
        self.emoji.set_text(emoji_of(icon))
        known = icon_of(icon) or USUAL
        self._group.button(ICONS.index(known)).setChecked(True)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for at, choice in enumerate(self._group.buttons()):
            self._grid.addWidget(choice, at // columns, at % columns)
        self.updateGeometry()

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the icons into one row where there is room for it."""
        super().resizeEvent(event)
        wide = (len(ICONS) + 4) * self._group.button(0).sizeHint().width()
        self._arrange(len(ICONS) if self.width() >= wide else len(ICONS) // 2)
