"""What stands in a line of text and is painted: formulas and pictures, each behind its own source.

In the document an inset is its source, then one character that takes the room of what is painted.
While nothing can be painted yet the source is in sight, afterwards it takes no room. So what is
read aloud, found and counted is the same text all the time, and no position ever changes.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPyTextObject,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextTable,
)

from desktop_chat.ui.kit.guard import guarded

STRUT = "\ufffc"
"""The character that takes the room."""

_HIDDEN_PER_PIXEL = 64
"""Letters of a hidden text that take a pixel."""

OBJECT = QTextFormat.ObjectTypes.UserObject.value + 1
_PIXEL_SIZE = QTextFormat.Property.FontPixelSize.value
_GAP = 24
"""Pixels of a table's column that are not for its text."""


class Box(NamedTuple):
    """The room of an inset, in pixels; its base line is that of the text."""

    width: float
    ascent: float
    descent: float


class Inset(Protocol):
    """Something that is painted into a line.

    `source` is its text for copying; `link` where a click on it leads, "" for nowhere; `centred`
    whether it has its paragraph to itself, in the middle.
    """

    @property
    def source(self) -> str:
        """The text that it stands for."""
        ...

    @property
    def link(self) -> str:
        """Where a click leads."""
        ...

    @property
    def centred(self) -> bool:
        """Whether it stands in the middle of its paragraph."""
        ...

    @property
    def is_changing(self) -> bool:
        """Whether its room, once known, may be another one later."""
        ...

    def want(self) -> None:
        """Have it made ready to be painted."""
        ...

    def box(self, room: float) -> Box | None:
        """Return the room that it takes of a line of `room` pixels; None while it is unknown."""
        ...

    def draw(self, painter: QPainter, rect: QRectF, base: float) -> None:
        """Paint it into a rectangle, its base line at the height `base`."""
        ...


def strut_format() -> QTextCharFormat:
    """Return the format of a strut that takes no room yet."""
    made = QTextCharFormat()
    made.setObjectType(OBJECT)
    made.setProperty(_PIXEL_SIZE, 1)
    return made


def hidden_format() -> QTextCharFormat:
    """Return the format of text that is there, and takes no room."""
    made = QTextCharFormat()
    made.setProperty(_PIXEL_SIZE, 1)
    made.setForeground(QColor(Qt.GlobalColor.transparent))
    made.setFontLetterSpacingType(QFont.SpacingType.PercentageSpacing)
    # A part of a pixel for each letter is the least that counts: 0 means no spacing.
    made.setFontLetterSpacing(1)
    return made


class _Type(NamedTuple):
    """What of a document's font its letters are measured by, but for their size."""

    families: tuple[str, ...]
    weight: QFont.Weight
    hinting: QFont.HintingPreference
    strategy: QFont.StyleStrategy

    @classmethod
    def of(cls, font: QFont) -> _Type:
        """Take it from a font."""
        families, hinting = tuple(font.families()), font.hintingPreference()
        return cls(families, font.weight(), hinting, font.styleStrategy())


@lru_cache(maxsize=256)
def _descent_of(pixels: int, type_: _Type) -> float:
    made = QFont(type_.families)
    made.setPixelSize(pixels)
    made.setWeight(type_.weight)
    made.setHintingPreference(type_.hinting)
    made.setStyleStrategy(type_.strategy)
    return QFontMetricsF(made).descent()


@lru_cache(maxsize=256)
def _size_for(descent: float, type_: _Type) -> int:
    """Return the type size whose letters reach that far below the base line, or a little more.

    A strut's ascent and descent are told to Qt by the size of its type: its descent is the type's
    (`QTextCharFormat.AlignBaseline`), its ascent what is left of its height. `type_` is that of the
    document, in whose letters Qt measures.
    """
    pixels = 1
    while _descent_of(pixels, type_) < descent and pixels < 4_000:
        pixels = max(pixels + 1, int(pixels * descent / max(_descent_of(pixels, type_), 0.2)))
    while pixels > 1 and _descent_of(pixels - 1, type_) >= descent:
        pixels -= 1
    return pixels


class Strut(str):
    """The text of a strut in a span, with what is known of its inset.

    `visible` has the parts of its source, which are right before it: their lengths in UTF-16
    units, and their formats while the source is in sight.
    """

    __slots__ = ("inset", "visible")

    inset: Inset
    visible: Sequence[tuple[int, QTextCharFormat]]

    @classmethod
    def of(cls, inset: Inset, visible: Sequence[tuple[int, QTextCharFormat]]) -> Strut:
        """Return the strut of an inset."""
        made = cls(STRUT)
        made.inset = inset
        made.visible = visible
        return made


@dataclass(slots=True)
class _Record:
    """An inset in a document: `start` is where its source begins, `strut` where its strut is."""

    start: int
    strut: int
    inset: Inset
    visible: Sequence[tuple[int, QTextCharFormat]]
    """The lengths of the parts of its source, and their formats while it is in sight."""
    box: Box | None = None


@guarded
class _Painter(QPyTextObject):
    """Answers for all struts of one document."""

    def __init__(self, insets: Insets, parent: QObject) -> None:
        super().__init__(parent)
        self._insets = insets

    # Qt's own names.

    def intrinsicSize(self, _doc: QTextDocument, position: int, _made: QTextFormat) -> QSizeF:
        """Return the room that a strut takes."""
        record = self._insets.at(position)
        if record is None or record.box is None:
            return QSizeF(0, 0)
        box = record.box
        return QSizeF(box.width, box.ascent + self._insets.descent_of(box))

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        _doc: QTextDocument,
        position: int,
        _made: QTextFormat,
    ) -> None:
        """Paint the inset of a strut."""
        record = self._insets.at(position)
        if record is not None and record.box is not None:
            place = QRectF(rect)
            base = place.bottom() - self._insets.descent_of(record.box)
            record.inset.draw(painter, place, base)


class Insets:
    """The insets of one document, in order."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._records: list[_Record] = []
        self._by_strut: dict[int, _Record] = {}
        self._painter = _Painter(self, document)
        self._is_open = False
        self._width = 0
        document.documentLayout().registerHandler(OBJECT, self._painter)
        self._hidden = hidden_format()

    def at(self, position: int) -> _Record | None:
        """Return the inset whose strut is at `position`."""
        return self._by_strut.get(position)

    def near(self, position: int) -> Inset | None:
        """Return the inset whose strut is right before or right behind a position."""
        for place in (position, position - 1):
            if (record := self._by_strut.get(place)) is not None:
                return record.inset
        return None

    def between(self, start: int, end: int) -> Iterator[tuple[int, int, Box]]:
        """Iterate over what is painted there: where source and strut begin, and the room."""
        for record in self._records:
            if start <= record.start and record.strut < end and record.box is not None:
                yield record.start, record.strut, record.box

    def descent_of(self, box: Box) -> float:
        """Return how far below the base line Qt lets the strut of a box reach."""
        type_ = self._type()
        return _descent_of(_size_for(box.descent, type_), type_)

    def _type(self) -> _Type:
        return _Type.of(self._document.defaultFont())

    def add(self, position: int, strut: Strut) -> None:
        """Take note of a strut that is written there, behind all others."""
        start = position - sum(length for length, _ in strut.visible)
        record = _Record(start, position, strut.inset, strut.visible)
        self._records.append(record)
        self._by_strut[position] = record

    def cut(self, position: int) -> None:
        """Forget what reaches beyond `position`: it is about to be written anew from there."""
        while self._records and self._records[-1].strut >= position:
            record = self._records.pop()
            del self._by_strut[record.strut]
            if record.box is not None and record.start < position:
                record.box = None
                self._dress(record)

    def __bool__(self) -> bool:
        return bool(self._records)

    # -- laying -----------------------------------------------------------------------------------

    def set_open(self, is_open: bool) -> bool:
        """Say whether the text goes on: what ends it may not be whole; return whether it counts."""
        changed = is_open != self._is_open
        self._is_open = is_open
        return changed and bool(self._records) and self._ends(self._records[-1])

    def lay(self, width: int, *, again: bool = False) -> set[int]:
        """Give each inset the room that it takes in a document of this width.

        Those that have it are left alone while the width is the same, unless `again`. Returns
        where the ones are whose room has changed.
        """
        changed: set[int] = set()
        for record in self._records:
            is_known = record.box is not None and width == self._width
            if is_known and not again and not record.inset.is_changing:
                continue
            if self._is_open and self._ends(record):
                continue
            record.inset.want()
            if record.inset.box(math.inf) is None:
                continue
            # Its source stands before it in the line, and is not quite without a width.
            source = 1 + (record.strut - record.start) / _HIDDEN_PER_PIXEL
            box = record.inset.box(self._room(record.strut, width) - source)
            if box != record.box:
                record.box = box
                changed.add(record.strut)
                self._dress(record)
        self._width = width
        return changed

    def _ends(self, record: _Record) -> bool:
        return record.strut >= self._document.characterCount() - 2

    def _room(self, position: int, width: int) -> float:
        block = self._document.findBlock(position)
        table = QTextCursor(block).currentTable()
        if not isinstance(table, QTextTable):
            made = block.blockFormat()
            return width - made.leftMargin() - made.rightMargin()
        widths = table.format().columnWidthConstraints()
        column = table.cellAt(position).column()
        return widths[column].rawValue() - _GAP if column < len(widths) else width

    def _dress(self, record: _Record) -> None:
        strut = strut_format()
        if record.box is not None:
            strut.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBaseline)
            strut.setProperty(_PIXEL_SIZE, _size_for(record.box.descent, self._type()))
            self._make_link(strut, record.inset.link)
            self._set(record.start, record.strut, self._hidden_source(record.inset))
        else:
            at = record.start
            for length, made in record.visible:
                self._set(at, at + length, made)
                at += length
        self._set(record.strut, record.strut + 1, strut)
        if record.inset.centred:
            self._centre(record)

    def _hidden_source(self, inset: Inset) -> QTextCharFormat:
        if not inset.link:
            return self._hidden
        made = QTextCharFormat(self._hidden)
        self._make_link(made, inset.link)
        return made

    @staticmethod
    def _make_link(made: QTextCharFormat, link: str) -> None:
        if link:
            made.setAnchor(True)
            made.setAnchorHref(link)

    def _set(self, start: int, end: int, made: QTextCharFormat) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(made)

    def _centre(self, record: _Record) -> None:
        block: QTextBlock = self._document.findBlock(record.strut)
        side = Qt.AlignmentFlag.AlignHCenter if record.box else Qt.AlignmentFlag.AlignLeft
        if block.blockFormat().alignment() != side:
            made = QTextBlockFormat()
            made.setAlignment(side)
            QTextCursor(block).mergeBlockFormat(made)

    def centre_last(self) -> None:
        """Put the last paragraph back into the middle after it was given its own format again."""
        if self._records and self._records[-1].inset.centred:
            self._centre(self._records[-1])

    # -- reading ----------------------------------------------------------------------------------

    def text(self, start: int, end: int) -> str:
        """Return what is selected from `start` to `end`, with the source of insets in it once."""
        parts: list[str] = []
        for record in self._records:
            if record.strut < start or record.start >= end:
                continue
            parts.append(self._selected(start, max(start, record.start)))
            if start <= record.strut < end:
                parts.append(record.inset.source)
            elif record.box is None:
                parts.append(self._selected(max(start, record.start), min(end, record.strut)))
            start = max(start, min(end, record.strut + 1))
        parts.append(self._selected(start, end))
        return "".join(parts)

    def _selected(self, start: int, end: int) -> str:
        if start >= end:
            return ""
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()
