"""The program's own icons: one family on a grid of 24, tinted by the theme, sharp at any scale."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPixmapCache, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop_chat.base.paths import resources_dir

_DENSITIES = (1.0, 1.25, 1.5, 2.0, 3.0)
_POINTING = frozenset({"chevron-left", "chevron-right", "continue", "sidebar"})
"""What points to a side in the order of reading, and so to the other one in Arabic."""
_DRAWN_FOR = {16: "app-16", 24: "app-24", 32: "app-16", 48: "app-24"}
"""The sizes whose lines fall on whole pixels in a drawing of their own."""

_APP_SIZES = (16, 20, 24, 32, 40, 48, 64, 96, 128, 256)


@cache
def _source(name: str) -> str:
    return (resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")


def _renderer(name: str, colour: str | QColor) -> QSvgRenderer:
    tint = QColor(colour).name(QColor.NameFormat.HexRgb)
    svg = _source(name).replace("currentColor", tint)
    return QSvgRenderer(QByteArray(svg.encode()))


def pixmap(name: str, colour: str | QColor, size: int, dpr: float = 1.0) -> QPixmap:
    """Return the icon as a picture of `size` device-independent pixels at density `dpr`."""
    key = f"icon/{name}/{QColor(colour).name()}/{size}/{dpr:.3f}"
    found = QPixmap()
    if QPixmapCache.find(key, found):
        return found
    side = max(1, round(size * dpr))
    made = QPixmap(QSize(side, side))
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    _renderer(name, colour).render(painter, QRectF(0, 0, side, side))
    painter.end()
    made.setDevicePixelRatio(dpr)
    QPixmapCache.insert(key, made)
    return made


def icon(name: str, colour: str | QColor, size: int = 20, dpr: float = 1.0) -> QIcon:
    """Return the icon for Qt's own widgets, at the usual densities and at `dpr`."""
    made = QIcon()
    for density in {*_DENSITIES, dpr}:
        made.addPixmap(pixmap(name, colour, size, density))
    return made


def paint_icon(painter: QPainter, name: str, colour: str | QColor, rect: QRect) -> None:
    """Paint the icon into the middle of `rect`, as large as its shorter side."""
    size = min(rect.width(), rect.height())
    device = painter.device()
    picture = pixmap(name, colour, size, device.devicePixelRatioF())
    if name in _POINTING and painter.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        picture = picture.transformed(QTransform.fromScale(-1, 1))
    left = rect.x() + (rect.width() - size) // 2
    top = rect.y() + (rect.height() - size) // 2
    painter.drawPixmap(left, top, picture)


def app_icon() -> QIcon:
    """Return the program's icon, at all sizes that desktops ask for."""
    made = QIcon()
    for side in _APP_SIZES:
        renderer = QSvgRenderer(QByteArray(_source(_DRAWN_FOR.get(side, "app")).encode()))
        picture = QPixmap(QSize(side, side))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        made.addPixmap(picture)
    return made
