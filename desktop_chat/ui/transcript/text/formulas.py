"""The formulas that have been asked for: typeset beside the window's thread, kept as paths."""

from __future__ import annotations

from collections import OrderedDict
from typing import NamedTuple

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPixmap

from desktop_chat.markdown.typesetting import Figure, Typeset, typeset
from desktop_chat.ui.transcript.text.beside import Beside

_MOST = 1_000
"""Formulas that are kept; one takes about 20 kB."""

_MOST_PIXMAPS = 300
_LARGEST_PIXMAP = 4_000_000
_EDGE = 2
"""Pixels around a picture of a formula, for slanted letters that reach beyond their box."""


class Formula(NamedTuple):
    """TeX without delimiters, and whether it stands by itself."""

    tex: str
    display: bool


class Drawing(NamedTuple):
    """A formula in ems: its base line is at y = 0."""

    width: float
    ascent: float
    descent: float
    path: QPainterPath


class Formulas(QObject):
    """Typesets what it is asked for.

    Signals:
        found(): a formula that was asked for is there.
    """

    found = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._known: OrderedDict[Formula, Drawing | None] = OrderedDict()
        self._pixmaps: OrderedDict[tuple[Formula, float, int, float], QPixmap] = OrderedDict()
        self._beside = Beside(self, "formulas", _draw, self._take, self.found.emit)
        self.asked = 0
        """How many were asked for; for tests and measurements."""

    def get(self, formula: Formula) -> Drawing | None:
        """Return how a formula looks; None while that is not known, or where it is none."""
        drawing = self._known.get(formula)
        if drawing is not None:
            self._known.move_to_end(formula)
        return drawing

    def want(self, formula: Formula) -> None:
        """Have a formula typeset, unless it is or could not be."""
        if formula in self._known or formula in self._beside:
            return
        self.asked += 1
        self._beside.ask(formula, formula)

    @property
    def is_idle(self) -> bool:
        """Whether everything that was asked for is there."""
        return self._beside.is_idle

    def settle(self) -> None:
        """Wait until everything that was asked for is typeset, and tell."""
        self._beside.settle()

    def _take(self, formula: Formula, drawing: Drawing | None) -> None:
        self._known[formula] = drawing
        if len(self._known) > _MOST:
            self._known.popitem(last=False)

    # -- painting ---------------------------------------------------------------------------------

    def draw(
        self, painter: QPainter, place: QPointF, formula: Formula, size: float, ink: QColor
    ) -> None:
        """Paint a formula of type size `size`, its base line beginning at `place`."""
        drawing = self.get(formula)
        if drawing is None:
            self.want(formula)
            return
        dpr = painter.device().devicePixelRatioF()
        pixmap = self._pixmap(formula, drawing, size, ink, dpr)
        top = QPointF(place.x() - _EDGE, round(place.y()) - _rise(drawing, size))
        painter.drawPixmap(top, pixmap)

    def _pixmap(
        self, formula: Formula, drawing: Drawing, size: float, ink: QColor, dpr: float
    ) -> QPixmap:
        key = (formula, size, ink.rgba(), dpr)
        pixmap = self._pixmaps.get(key)
        if pixmap is not None:
            self._pixmaps.move_to_end(key)
            return pixmap
        width = round(drawing.width * size) + 2 * _EDGE + 1
        height = _rise(drawing, size) + round(drawing.descent * size) + _EDGE + 1
        if width * height * dpr * dpr > _LARGEST_PIXMAP:
            dpr = 1.0
        pixmap = QPixmap(max(1, round(width * dpr)), max(1, round(height * dpr)))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(_EDGE, _rise(drawing, size))
        painter.scale(size, size)
        painter.fillPath(drawing.path, ink)
        painter.end()
        self._pixmaps[key] = pixmap
        if len(self._pixmaps) > _MOST_PIXMAPS:
            self._pixmaps.popitem(last=False)
        return pixmap


def _rise(drawing: Drawing, size: float) -> int:
    """Return the whole pixels above the base line, so that it stays sharp."""
    return int(drawing.ascent * size) + 1 + _EDGE


def _draw(formula: Formula) -> Drawing | None:
    found = typeset(formula.tex, display=formula.display)
    return None if found is None else _drawing(found)


def _drawing(found: Typeset) -> Drawing:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for figure in found.figures:
        path.addPath(_path(figure))
    return Drawing(found.width, found.ascent, found.descent, path)


def _path(figure: Figure) -> QPainterPath:
    path = QPainterPath()
    for name, at in figure.steps:
        match name:
            case "M":
                path.moveTo(*at)
            case "L":
                path.lineTo(*at)
            case "Q":
                path.quadTo(*at)
            case "C":
                path.cubicTo(*at)
            case _:
                path.closeSubpath()
    if not figure.pen:
        return path
    stroker = QPainterPathStroker()
    stroker.setWidth(figure.pen)
    return stroker.createStroke(path)
