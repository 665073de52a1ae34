"""What is painted into the text of a transcript: the stores behind it, shared by all its panes."""

from __future__ import annotations

import math

from PySide6.QtCore import QObject, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter

from desktop_chat.domain.pictures import is_shown_data, size_of_source
from desktop_chat.markdown import (
    FlowBlock,
    ImageRun,
    Inline,
    Inlines,
    MathLines,
    Prose,
    Run,
    RunKind,
    Title,
)
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.copying import display_source
from desktop_chat.ui.transcript.text.file_card import FileCards, FileRun
from desktop_chat.ui.transcript.text.formulas import Formula, Formulas
from desktop_chat.ui.transcript.text.insets import Box, Inset, hidden_format, strut_format
from desktop_chat.ui.transcript.text.picture_inset import PictureInset
from desktop_chat.ui.transcript.text.pictures import Pictures

_LETTERS = 1.14
"""How much larger formulas are set than text: the letters of their face are smaller."""

_SMALLEST = 0.5
_WIDEST = 760
"""A formula that would have to be smaller than that part of its size is shown as its source."""

_SPARE_ABOVE, _SPARE_BELOW = 0.22, 0.16
"""The parts of the type size that a line has above and below its letters, between the lines."""

_BETWEEN = 2
_AROUND = 6
"""Pixels above and below display maths."""


_FORMULA, _CARD, _TALL = 24, 41, 400
"""About how much higher than a line display maths, the card of a picture and a picture are."""


class Rich(QObject):
    """Everything that is painted into text.

    Signals:
        found(): something that was asked for is there.
    """

    found = Signal()

    def __init__(self, events: TranscriptEvents) -> None:
        super().__init__(events)
        self.formulas = Formulas(self)
        self.pictures = Pictures(self)
        self.files = FileCards()
        self.formulas.found.connect(self.found)
        self.pictures.found.connect(self.found)
        events.picture_wanted.connect(self.pictures.ask)


class FormulaInset:
    """A formula in text of type size `size`, or `display` maths.

    `letters` are the ascent and the descent of the text around it, in pixels.
    """

    def __init__(
        self,
        formulas: Formulas,
        tex: str,
        size: float,
        ink: QColor,
        letters: tuple[float, float],
        *,
        display: bool = False,
    ) -> None:
        self._formulas = formulas
        self._formula = Formula(tex, display)
        self._text_size = size
        self._size = size * _LETTERS
        self._ink = ink
        self._letters = letters
        self.centred = display

    @property
    def source(self) -> str:
        """The TeX with its delimiters."""
        return display_source(self._formula.tex) if self.centred else f"${self._formula.tex}$"

    @property
    def link(self) -> str:
        """A formula leads nowhere."""
        return ""

    @property
    def is_changing(self) -> bool:
        """A formula stays what it is."""
        return False

    def want(self) -> None:
        """Have it typeset."""
        self._formulas.want(self._formula)

    def box(self, room: float) -> Box | None:
        """Return its room; a formula that is wider than that is made smaller."""
        drawing = self._formulas.get(self._formula)
        if drawing is None or drawing.width * self._size * _SMALLEST > _WIDEST:
            return None
        width = drawing.width * self._size
        size = self._size * min(1.0, room / width)
        ascent, descent = drawing.ascent * size, drawing.descent * size
        if self.centred:
            return Box(drawing.width * size, ascent + _AROUND, descent + _AROUND)
        return Box(
            drawing.width * size,
            self._beyond(ascent, self._letters[0], _SPARE_ABOVE),
            self._beyond(descent, self._letters[1], _SPARE_BELOW),
        )

    def _beyond(self, pixels: float, letters: float, spare: float) -> float:
        """Return how far a line has to reach: as far as for its letters, if there is room."""
        if pixels <= letters + spare * self._text_size:
            return letters
        return pixels + _BETWEEN

    def draw(self, painter: QPainter, rect: QRectF, base: float) -> None:
        """Paint it in the ink of the text around it."""
        drawing = self._formulas.get(self._formula)
        size = rect.width() / drawing.width if drawing is not None else self._size
        place = QPointF(rect.left(), base)
        self._formulas.draw(painter, place, self._formula, round(size, 2), self._ink)


class InsetMaker:
    """Makes the insets of one look, in its `ink`; `hidden` and `strut` are their formats."""

    def __init__(self, rich: Rich, theme: Theme, font: QFont, ink: QColor) -> None:
        self.rich = rich
        self._theme = theme
        self.hidden = hidden_format()
        self.strut = strut_format()
        self._size = font.pixelSize()
        self._ink = ink
        metrics = QFontMetricsF(font)
        self._ascent = metrics.ascent() / self._size
        self._descent = metrics.descent() / self._size

    @classmethod
    def of_look(
        cls, rich: Rich | None, theme: Theme, font: QFont, ink: QColor
    ) -> InsetMaker | None:
        """Return the maker of a look; None where nothing is painted into its text."""
        return None if rich is None else cls(rich, theme, font, ink)

    def of(self, run: Inline, size: int) -> Inset | None:
        """Return what is painted in the place of a run; None for one that is text."""
        if isinstance(run, FileRun) and run.is_card:
            return self.rich.files.of(run, self._theme)
        if isinstance(run, ImageRun):
            pictures = self.rich.pictures
            picture = pictures.of(run.source) if run.source else None
            if picture is None:
                return None
            inset = PictureInset(pictures, picture, run.alt, run.link, self._theme)
            if isinstance(run, FileRun):
                inset.most = self._theme.px(run.side)
                inset.card = self.rich.files.of(run, self._theme)
            return inset
        if not _is_maths(run):
            return None
        return self._formula(run.text, size or self._size, display=False)

    def width(self, run: Inline) -> float | None:
        """Return how wide what is painted for a run is; None for text, and while it is unknown."""
        inset = self.of(run, 0)
        box = None if inset is None else inset.box(math.inf)
        return None if box is None else box.width

    def display(self, tex: str) -> Inset:
        """Return what is painted for display maths."""
        return self._formula(tex, self._size, display=True)

    def _formula(self, tex: str, size: int, *, display: bool) -> Inset:
        letters = (self._ascent * size, self._descent * size)
        return FormulaInset(self.rich.formulas, tex, size, self._ink, letters, display=display)


def _is_maths(run: Run) -> bool:
    return run.kind is RunKind.MATH or run.kind is RunKind.DISPLAY_MATH


def is_tall(runs: Inlines) -> bool:
    """Return whether a line of these runs may be higher than a line of text."""
    return any(isinstance(run, ImageRun) or _is_maths(run) for run in runs)


def is_tall_block(block: FlowBlock) -> bool:
    """Return whether lines of a paragraph may be higher than lines of text."""
    match block.content:
        case Prose(runs) | Title(_, runs):
            return is_tall(runs)
        case MathLines():
            return True
        case _:
            return False


def estimated_beyond(block: FlowBlock) -> int:
    """Return about how much higher a paragraph is than its lines of text, in pixels."""
    match block.content:
        case MathLines():
            return _FORMULA
        case Prose(runs) if is_tall(runs):
            return sum(_picture_height(run) for run in runs if isinstance(run, ImageRun))
        case _:
            return 0


def _picture_height(run: ImageRun) -> int:
    if isinstance(run, FileRun):
        return _CARD if run.is_card else run.side // run.number_of
    if not is_shown_data(run.source):
        return _CARD if run.source.startswith("http") else 0
    size = size_of_source(run.source)
    return _CARD if size is None else min(size[1], _TALL)
