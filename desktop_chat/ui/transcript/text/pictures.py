"""The pictures of a transcript: decoded beside the window's thread, fetched on demand alone."""

from __future__ import annotations

import itertools
from collections import OrderedDict
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias
from weakref import WeakValueDictionary

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desktop_chat.domain.pictures import (
    data_of,
    is_shown_data,
    is_too_large,
    picture_size,
    size_of_source,
)
from desktop_chat.ui.links import safe_url
from desktop_chat.ui.transcript.text.beside import Beside

SCHEME = "picture"
"""Of the links on what stands for a picture that is not loaded; never seen outside."""

_WIDEST = 1_520
"""Pixels of a picture that are kept: a column's width on a fine screen."""

_MOST_KEPT = 96 * 1024 * 1024
_FORMATS = frozenset({b"png", b"jpeg", b"jpg", b"gif", b"webp"})

Decoded: TypeAlias = tuple[tuple[int, int] | None, QImage | None]
"""The size that a picture has, and an image of it; None for what is not known."""


class Stage(Enum):
    """How far a picture has come."""

    REMOTE = "remote"
    """It is elsewhere, and nobody has asked for it."""
    COMING = "coming"
    """It is being fetched or decoded."""
    READY = "ready"
    REFUSED = "refused"
    """It is broken, too large, or not to be had."""


@dataclass(slots=True, eq=False, weakref_slot=True)
class Picture:
    """One source of a picture and what is known of it; `size` is in its own pixels."""

    number: int
    source: str
    stage: Stage
    size: tuple[int, int] | None = None
    image: QImage | None = None
    data: bytes | None = None
    """What was fetched; a data URI has its own."""
    why: str = ""
    _scaled: tuple[tuple[int, int, float], QPixmap] | None = None

    def scaled(self, width: int, height: int, dpr: float) -> QPixmap | None:
        """Return the image at that size; scaling it for every painting would cost a frame."""
        if self.image is None:
            return None
        key = (width, height, dpr)
        if self._scaled is None or self._scaled[0] != key:
            image = self.image.scaled(
                round(width * dpr),
                round(height * dpr),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            image.setDevicePixelRatio(dpr)
            self._scaled = (key, QPixmap.fromImage(image))
        return self._scaled[1]

    def let_go(self) -> None:
        """Forget the image, and what was fetched; what is in the message can be decoded again."""
        self.image = self._scaled = None
        if self.is_remote:
            self.data = None
            self.stage = Stage.REMOTE

    @property
    def host(self) -> str:
        """Where it comes from, in punycode; "" for what is in the message."""
        url = QUrl(self.source)
        return url.host(QUrl.ComponentFormattingOption.FullyEncoded) if self.is_remote else ""

    @property
    def is_remote(self) -> bool:
        """Whether it is elsewhere."""
        return not self.source.startswith("data:")

    def bytes(self) -> bytes | None:
        """Return the picture's file."""
        return self.data if self.data is not None else data_of(self.source)


def remote_address(source: str) -> str | None:
    """Return the address that a picture may be fetched from on demand; None for no such."""
    url = safe_url(source.strip())
    if url is None or url.scheme().lower() not in {"http", "https"}:
        return None
    return url.toString(QUrl.ComponentFormattingOption.FullyEncoded)


class Pictures(QObject):
    """Knows every picture by its source.

    Signals:
        found(): something is known about a picture that was not before.
        wanted(str): a person asks for the picture at that address.
    """

    found = Signal()
    wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # What no text shows any more, and what was not kept, is forgotten.
        self._known: WeakValueDictionary[str, Picture] = WeakValueDictionary()
        self._all: WeakValueDictionary[int, Picture] = WeakValueDictionary()
        self._numbers = itertools.count()
        self._kept: OrderedDict[int, Picture] = OrderedDict()
        self._asked: dict[str, Picture] = {}
        self._beside = Beside(self, "pictures", _decode, self._take, self.found.emit)

    def of(self, source: str) -> Picture | None:
        """Return the picture of a source; None for one that is never loaded, such as a file."""
        picture = self._known.get(source)
        if picture is not None:
            return picture
        if is_shown_data(source):
            picture = Picture(next(self._numbers), source, Stage.COMING, size_of_source(source))
            if picture.size is not None and is_too_large(picture.size):
                picture.stage = Stage.REFUSED
        elif (address := remote_address(source)) is not None:
            picture = Picture(next(self._numbers), address, Stage.REMOTE)
        else:
            return None
        self._all[picture.number] = picture
        self._known[source] = picture
        return picture

    def numbered(self, number: int) -> Picture | None:
        """Return a picture by its number."""
        return self._all.get(number)

    def want(self, picture: Picture) -> None:
        """Have a picture decoded whose bytes are here."""
        is_missing = picture.image is None and picture.stage in {Stage.COMING, Stage.READY}
        if not is_missing or picture.number in self._beside:
            return
        if picture.data is None and picture.is_remote:
            return
        self._beside.ask(picture.number, picture.data or picture.source)

    def ask(self, number: int) -> None:
        """Have a picture fetched: a person wants it."""
        picture = self.numbered(number)
        if picture is None or not picture.is_remote:
            return
        if picture.stage in {Stage.REMOTE, Stage.REFUSED} and picture.data is None:
            picture.stage, picture.why = Stage.COMING, ""
            self._asked[picture.source] = picture
            self.found.emit()
            self.wanted.emit(picture.source)

    def give(self, address: str, data: bytes) -> None:
        """Take what was fetched from an address."""
        picture = self._asked.pop(address, None)
        if picture is None:
            return
        picture.data = data
        picture.size = picture_size(data)
        if picture.size is not None and is_too_large(picture.size):
            picture.stage = Stage.REFUSED
        self.want(picture)
        self.found.emit()

    def refuse(self, address: str, why: str) -> None:
        """Take note that an address has no picture to give."""
        picture = self._asked.pop(address, None)
        if picture is not None:
            picture.stage, picture.why = Stage.REFUSED, why
            self.found.emit()

    def settle(self) -> None:
        """Wait until everything that was asked for is decoded, and tell."""
        self._beside.settle()

    def _take(self, number: int, decoded: Decoded | None) -> None:
        picture = self._all.get(number)
        if picture is None:
            return
        size, picture.image = decoded or (None, None)
        picture.size = size or picture.size
        picture.stage = Stage.REFUSED if picture.image is None else Stage.READY
        if picture.image is not None:
            self._keep(picture)

    def used(self, picture: Picture) -> None:
        """Take note that a picture is in sight."""
        if picture.number in self._kept:
            self._kept.move_to_end(picture.number)

    def _keep(self, picture: Picture) -> None:
        """Keep an image, and let go of those that were not in sight for longest."""
        self._kept[picture.number] = picture
        while sum(map(_cost, self._kept.values())) > _MOST_KEPT and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            old.let_go()


def _cost(picture: Picture) -> int:
    image = 0 if picture.image is None else picture.image.sizeInBytes()
    return image + len(picture.source) + len(picture.data or b"")


def _decode(source: str | bytes) -> Decoded:
    return decode(data_of(source) if isinstance(source, str) else source)


def decode(data: bytes | None) -> Decoded:
    """Return a picture's size and an image of it of bounded size; None for one that is broken."""
    if data is None:
        return None, None
    told = picture_size(data)
    if told is None or is_too_large(told):
        return told, None
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setDecideFormatFromContent(True)
    reader.setAutoTransform(True)
    size = reader.size()
    if bytes(reader.format().data()) not in _FORMATS or size.isEmpty():
        return None, None
    if is_too_large((size.width(), size.height())):
        return (size.width(), size.height()), None
    if size.width() > _WIDEST:
        reader.setScaledSize(QSize(_WIDEST, max(1, size.height() * _WIDEST // size.width())))
    image = reader.read()
    if image.isNull():
        return None, None
    turned = (image.width() > image.height()) != (size.width() > size.height())
    shown = (size.height(), size.width()) if turned else (size.width(), size.height())
    return shown, image
