"""A file that went with a message: a card in the text, which opens it."""

from __future__ import annotations

import itertools
from dataclasses import dataclass, field
from pathlib import PurePath
from weakref import WeakValueDictionary

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QGuiApplication, QPainter, QPen

from desktop_chat.base.translation import isolated
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.text import one_line
from desktop_chat.markdown import ImageRun
from desktop_chat.ui.attachment_words import sign_of, size_words
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.paint import turned
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.transcript.text.insets import Box

SCHEME = "sent-file"
"""Of the links on cards; never seen outside."""

_WIDTH, _HEIGHT, _SIGN, _ICON = 300, 52, 36, 20
_AROUND = 4.0
_PADDING = 8
_LONGEST_ENDING = 5
_THUMB, _THUMB_OF_SEVERAL = 320, 168
"""How wide and high the picture of a message is at most, and each of several."""


@dataclass(frozen=True, slots=True)
class FileRun(ImageRun):
    """A file that a person sent. No Markdown makes one, so that no reply can look like it."""

    file: Attachment | None = field(default=None, kw_only=True)
    number_of: int = field(default=1, kw_only=True)
    """How many of its kind stand beside each other."""

    @property
    def side(self) -> int:
        """How wide and high a picture is at most, at a text size of 100 %."""
        return _THUMB if self.number_of == 1 else _THUMB_OF_SEVERAL

    @property
    def is_card(self) -> bool:
        """Whether it is shown as a card, not as what it looks like."""
        return self.file is not None and self.file.kind is not AttachmentKind.IMAGE


def run_of(file: Attachment, number_of: int = 1) -> FileRun:
    """Return what stands for a file in the text."""
    if file.kind is AttachmentKind.IMAGE:
        return FileRun(file.name, file.data, file=file, number_of=number_of)
    return FileRun(f"{one_line(file.name, 120)}, {about(file)}", "", file=file)


def about(file: Attachment) -> str:
    """Return a file's kind and size in words: `PDF · 12 kB`."""
    ending = PurePath(file.name).suffix.lstrip(".").upper()
    if file.kind is AttachmentKind.DOCUMENT:
        ending = "PDF"
    shown = ending if ending.isalnum() and len(ending) <= _LONGEST_ENDING else ""
    # A number that follows letters from the left would be parted from its unit.
    return " · ".join(str(isolated(each)) for each in (shown, size_words(file.size)) if each)


class FileCard:
    """The card of one file: what it is, its name and its size."""

    def __init__(self, run: FileRun, number: int, theme: Theme) -> None:
        assert run.file is not None
        self.file = run.file
        self.source = run.alt
        self.link = f"{SCHEME}:{number}"
        self.centred = False
        self.is_changing = False
        self._theme = theme

    def want(self) -> None:
        """Be ready at once."""

    def box(self, room: float) -> Box:
        """Return its room."""
        theme = self._theme
        return Box(min(room, theme.px(_WIDTH)), theme.px(_HEIGHT) + _AROUND, _AROUND)

    def draw(self, painter: QPainter, rect: QRectF, base: float) -> None:
        """Paint the card."""
        theme = self._theme
        box = self.box(rect.width())
        place = QRectF(rect.left(), base - box.ascent + _AROUND, rect.width(), box.ascent - _AROUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("surface"))
        radius = theme.radius.control
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        whole = place.toRect()
        side, icon = theme.px(_SIGN), theme.px(_ICON)
        sign = QRect(whole.left() + _PADDING, whole.center().y() - side // 2 + 1, side, side)
        left = sign.right() + 1 + theme.px(10)
        words = QRect(left, whole.top(), whole.right() - _PADDING - left, whole.height())
        direction = QGuiApplication.layoutDirection()
        sign, words = (turned(each, whole, direction) for each in (sign, words))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent_soft"))
        painter.drawRoundedRect(sign, radius - 2, radius - 2)
        middle = QRect(0, 0, icon, icon)
        middle.moveCenter(sign.center())
        paint_icon(painter, sign_of(self.file.kind), theme.colours.accent, middle)
        half = words.height() // 2
        gap = theme.px(1)
        upper = words.adjusted(0, 0, 0, -(words.height() - half) - gap)
        self._say(painter, upper, one_line(self.file.name, 120), is_name=True)
        self._say(painter, words.adjusted(0, half + gap, 0, 0), about(self.file), is_name=False)
        painter.restore()

    def _say(self, painter: QPainter, place: QRect, text: str, *, is_name: bool) -> None:
        theme = self._theme
        font = theme.ui_font(theme.scale.small if is_name else theme.scale.caption)
        if is_name:
            font.setWeight(font.Weight.Medium)
        painter.setFont(font)
        painter.setPen(theme.colour("text" if is_name else "text_secondary"))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideMiddle, place.width())
        vertical = Qt.AlignmentFlag.AlignBottom if is_name else Qt.AlignmentFlag.AlignTop
        is_mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if is_mirrored else Qt.AlignmentFlag.AlignLeft
        painter.drawText(place, int(vertical | side | Qt.AlignmentFlag.AlignAbsolute), shown)


class FileCards:
    """Knows every card that is in a text by its number."""

    def __init__(self) -> None:
        self._all: WeakValueDictionary[int, FileCard] = WeakValueDictionary()
        self._numbers = itertools.count(1)

    def of(self, run: FileRun, theme: Theme) -> FileCard:
        """Return a card for a file."""
        number = next(self._numbers)
        card = self._all[number] = FileCard(run, number, theme)
        return card

    def numbered(self, number: int) -> Attachment | None:
        """Return the file of a card; None for one that is gone."""
        card = self._all.get(number)
        return None if card is None else card.file
