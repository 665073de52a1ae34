"""The button at the top that says what a conversation is asked with, and opens the choice."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.domain.chat_presets import NO_TUNING, Tuning
from desktop_chat.domain.parameter_words import names_of
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import plain_tool_tip
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.menu import MenuPopup
from desktop_chat.ui.kit.paint import RING, draw_line, mirrored, paint_box, paint_ring, painter_for
from desktop_chat.ui.kit.press import PressButton
from desktop_chat.ui.presets import words
from desktop_chat.ui.presets.marks import paint_mark
from desktop_chat.ui.theme import ThemeSource

_MOST_NAME = 150
_DOT = 7


@guarded
class PresetButton(PressButton):
    """Shows icon and name of the preset in force, and a dot for parameters of the own.

    Signals:
        parameters_wanted(), library_wanted(): that is to be shown.
    """

    parameters_wanted = Signal()
    library_wanted = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._tuning = NO_TUNING
        self._compact = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAutoDefault(False)
        themes.changed.connect(self._retheme)
        self.show_tuning(NO_TUNING)

    @cached_property
    def choice(self) -> MenuPopup:
        """The menu to choose a preset from."""
        return MenuPopup(self._themes, self, words.BUTTON)

    @property
    def tuning(self) -> Tuning:
        """What is shown."""
        return self._tuning

    def show_tuning(self, tuning: Tuning) -> None:
        """Show what a conversation says of its requests."""
        if tuning == self._tuning and self.accessibleName():
            return
        self._tuning = tuning
        said = []
        if tuning.preset is not None:
            said.append(words.TIP_PRESET.format(name=tuning.preset.name))
        own = [parameter for parameter, _ in tuning.parameters.said()]
        if own:
            said.append(words.TIP_OWN.format(names=names_of(own)))
        tip = "\n".join(said) or words.TIP_NONE
        self.setAccessibleName(words.BUTTON)
        self.setAccessibleDescription(tip)
        plain_tool_tip(self, tip)
        self._retheme()

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, where there is no room for the name."""
        if compact != self._compact:
            self._compact = compact
            self._retheme()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    @property
    def _name(self) -> str:
        preset = self._tuning.preset
        return preset.name if preset is not None and not self._compact else ""

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be as wide as icon and name."""
        theme = self._themes.current
        width = theme.px(34)
        if self._name:
            metrics = QFontMetrics(theme.ui_font(theme.px(13), theme.weight.medium))
            width += min(metrics.horizontalAdvance(self._name), theme.px(_MOST_NAME)) + 10
        return QSize(width + 2 * RING, theme.px(34) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Keep the size."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon, name and dot."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        if self.isDown() or self.underMouse():
            paint_box(painter, box, theme.radius.control, fill=theme.colour("hover"))
        if self.hasFocus():
            paint_ring(painter, box, theme.radius.control, theme)
        side = theme.px(19)
        left = box.left() + (theme.px(34) - side) // 2
        mark = QRect(left, box.center().y() - side // 2, side, side)
        mark = mirrored(painter, mark, box)
        preset = self._tuning.preset
        icon = (preset.icon or "spark") if preset is not None else "sliders"
        ink = theme.colours.text if preset is not None else theme.colours.text_secondary
        if preset is None:
            paint_icon(painter, icon, ink, mark)
        else:
            paint_mark(painter, icon, ink, mark, theme.ui_font(14))
        if self._name:
            font = theme.ui_font(theme.px(13), theme.weight.medium)
            painter.setFont(font)
            painter.setPen(theme.colour("text"))
            room = box.adjusted(theme.px(34) - 2, 0, -8, 0)
            shown = QFontMetrics(font).elidedText(
                self._name, Qt.TextElideMode.ElideRight, room.width()
            )
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            draw_line(painter, mirrored(painter, room, box), int(flags), shown)
        if not self._tuning.parameters.is_unset:
            size = theme.px(_DOT)
            dot = QRect(mark.right() - size // 2, mark.top() - size // 2, size, size)
            paint_box(painter, dot, size / 2, fill=theme.colour("accent"))
        painter.end()
