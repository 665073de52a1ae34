"""Buttons: one painted shape in a few kinds, with a focus ring and icons in the theme's colours."""

from __future__ import annotations

from enum import Enum
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.elements import TippedElement, take_element
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import (
    RING,
    draw_line,
    edge_of,
    mirrored,
    paint_box,
    paint_ring,
    painter_for,
    pressed,
)
from desktop_chat.ui.kit.press import PressButton
from desktop_chat.ui.theme import Theme, ThemeSource

_PADDING = 12
_GAP = 8


class ButtonKind(Enum):
    """How loud a button is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    GHOST = "ghost"
    STRONG = "strong"
    SOFT = "soft"


def plain_words(text: str) -> str:
    """Return what a tool tip has to be given to show `text` as it is, never read as HTML."""
    # Without a “<”, Qt takes no text for HTML; escaped, a screen reader would read the tags.
    if "<" not in text:
        return text
    from html import escape  # with all the names of HTML's signs

    return f"<span>{escape(text)}</span>"


def plain_tool_tip(widget: QWidget, text: str) -> None:
    """Give `widget` a tool tip that is never read as HTML."""
    widget.setToolTip(plain_words(text))


@guarded
class Button(PressButton):
    """A button with words, an icon, or both; the shape is 3 pixels smaller than the widget.

    A button without words is as wide as high and needs `accessible_name`, which is also its tool
    tip unless `tip` says more. `height` is the shape's at a text size of 100 %, as all sizes are.
    """

    def __init__(
        self,
        themes: ThemeSource,
        text: str = "",
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str = "",
        icon_after: str = "",
        height: int = 32,
        icon_size: int = 18,
        radius: int | None = None,
        ink: str = "",
        accessible_name: str = "",
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._kind = kind
        self._icon = icon
        self._icon_after = icon_after
        self._height = height
        self._icon_size = icon_size
        self._radius = radius
        self._ink = ink
        # `&` in a name that a server gave is a letter, not a mnemonic.
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(accessible_name or text)
        plain_tool_tip(self, tip or ("" if text else accessible_name))
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAutoDefault(False)
        themes.changed.connect(self._retheme)
        take_element(self, partial(TippedElement, self))

    @property
    def words(self) -> str:
        """The words on it."""
        return self.text().replace("&&", "&")

    @property
    def kind(self) -> ButtonKind:
        """How loud it is."""
        return self._kind

    def set_words(self, text: str) -> None:
        """Put other words on it; the accessible name stays."""
        self.setText(text.replace("&", "&&"))
        self.updateGeometry()

    def set_look(self, kind: ButtonKind, icon: str, *, ink: str = "") -> None:
        """Change kind and icon at once."""
        if (kind, icon, ink) != (self._kind, self._icon, self._ink):
            self._kind, self._icon, self._ink = kind, icon, ink
            self.update()

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def _metrics(self) -> QFontMetrics:
        theme = self._themes.current
        return QFontMetrics(theme.ui_font(theme.scale.small, self._weight(theme)))

    def _weight(self, theme: Theme) -> int:
        loud = self._kind is ButtonKind.PRIMARY
        return theme.weight.medium if loud else theme.weight.regular

    def _colours(self, theme: Theme) -> tuple[QColor | None, QColor | None, QColor]:
        """Return fill, border and ink."""
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        ink = theme.colour(self._ink or "text")
        fill: QColor | None
        border: QColor | None = None
        match self._kind:
            case ButtonKind.PRIMARY:
                fill = theme.colour("accent_hover" if over else "accent")
                ink = theme.colour("on_accent")
            case ButtonKind.STRONG:
                fill = theme.colour("text_secondary" if over else "text")
                ink = theme.colour("window")
            case ButtonKind.SOFT:
                fill = theme.colour("accent_soft")
                border = theme.colour("accent") if over else edge_of(theme)
                ink = theme.colour("accent")
            case ButtonKind.SECONDARY:
                fill = theme.colour("hover" if over else "surface")
                border = theme.colour("border")
            case ButtonKind.GHOST:
                fill = theme.colour("hover") if over else None
        quiet = self._kind in {ButtonKind.SECONDARY, ButtonKind.GHOST}
        if not self.isEnabled():
            ink = theme.colour("text_disabled")
            if not quiet:
                fill, border = theme.colour("hover"), edge_of(theme) and theme.colour("border")
        elif self.isDown() and fill is not None:
            fill = theme.colour("selected") if quiet else pressed(fill)
        return fill, border, ink

    def _paint_content(self, painter: QPainter, box: QRect, ink: QColor, theme: Theme) -> None:
        size, padding, gap = map(theme.px, (self._icon_size, _PADDING, _GAP))
        if not self.text():
            paint_icon(painter, self._icon, ink, _middle(box, size))
            return
        inner = box.adjusted(padding, 0, -padding, 0)
        if self._icon:
            place = _middle(QRect(inner.left(), box.top(), size, box.height()), size)
            paint_icon(painter, self._icon, ink, mirrored(painter, place, box))
            inner.setLeft(inner.left() + size + gap)
        if self._icon_after:
            place = QRect(inner.right() - size + 1, box.top(), size, box.height())
            place = mirrored(painter, _middle(place, size), box)
            paint_icon(painter, self._icon_after, ink, place)
            inner.setRight(inner.right() - size - gap)
        painter.setFont(theme.ui_font(theme.scale.small, self._weight(theme)))
        painter.setPen(ink)
        shown = self._metrics().elidedText(self.words, Qt.TextElideMode.ElideRight, inner.width())
        both = bool(self._icon or self._icon_after)
        side = Qt.AlignmentFlag.AlignLeft if both else Qt.AlignmentFlag.AlignHCenter
        room = mirrored(painter, inner, box)
        draw_line(painter, room, int(side | Qt.AlignmentFlag.AlignVCenter), shown)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for icon, words and ring."""
        theme = self._themes.current
        px, height = theme.px, theme.tall(self._height) + 2 * RING
        if not self.text():
            return QSize(height, height)
        icons = bool(self._icon) + bool(self._icon_after)
        width = self._metrics().horizontalAdvance(self.words) + 2 * px(_PADDING) + 1
        width += icons * px(self._icon_size + _GAP)
        return QSize(width + 2 * RING, height)

    def minimumSizeHint(self) -> QSize:
        """Let words be elided where the policy allows it."""
        whole = self.sizeHint()
        return QSize(min(whole.width(), self._themes.current.px(96)), whole.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shape, ring and content."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        radius = theme.radius.control if self._radius is None else theme.px(self._radius)
        fill, border, ink = self._colours(theme)
        if fill is not None or border is not None:
            paint_box(painter, box, radius, fill=fill, border=border)
        if self.hasFocus():
            paint_ring(painter, box, radius, theme)
        self._paint_content(painter, box, ink, theme)
        painter.end()


def _middle(place: QRect, size: int) -> QRect:
    return QRect(
        place.x() + (place.width() - size) // 2,
        place.y() + (place.height() - size) // 2,
        size,
        size,
    )
