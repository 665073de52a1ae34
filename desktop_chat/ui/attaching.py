"""Files for a message: chosen, dropped or pasted, read in a thread, and given to the session."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.base.memory import no_collection
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.attachments import (
    MOST_FILES,
    Attachment,
    AttachmentKind,
    AttachmentRefused,
    Refusal,
    attachment_of,
)
from desktop_chat.domain.pictures import data_of
from desktop_chat.domain.text import clean
from desktop_chat.generation.attaching import private_ones, read_attachment
from desktop_chat.generation.session import ChatSession
from desktop_chat.ui import attachment_words as words
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.composer import PICTURE
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.file_dialogs import ask_for_files
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label, SpokenText
from desktop_chat.ui.png import png_of
from desktop_chat.ui.theme import ThemeSource

_PIXELS: Final = 3 * PICTURE
"""The shorter side of what a chip shows: sharp at three times its size."""


class Attaching(QObject):
    """Takes what one window's composer is given, for the session that is shown then."""

    def __init__(
        self,
        bridge: Bridge,
        themes: ThemeSource,
        on_error: ErrorHandler,
        *,
        own_folders: Iterable[Path] = (),
        home: Callable[[], Path] = Path.home,
    ) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._themes = themes
        self._own_folders = tuple(own_folders)
        self._home = home
        self._composer = bridge.window.composer
        self._tasks = TaskScope("attaching", on_error)
        self._pictured: list[Attachment] = []
        composer = self._composer
        composer.attach_requested.connect(self.choose)
        composer.files_given.connect(self.take)
        composer.picture_given.connect(self._take_picture)
        composer.attachment_removed.connect(self._remove)
        composer.files_shown.connect(self._show_pictures)

    def choose(self) -> None:
        """Let files be chosen in the system's own dialog."""
        ask_for_files(self._bridge.window, words.CHOOSE_TITLE, self.take)

    def take(self, paths: list[Path]) -> None:
        """Read files and have them go with the message; what cannot be is said."""
        session = self._session()
        if session is None:
            return
        if len(paths) > MOST_FILES:
            refused = AttachmentRefused(paths[-1].name, Refusal.TOO_MANY, MOST_FILES)
            self._composer.say(words.refusal_words(refused))
            return
        self._composer.begin_reading()
        self._tasks.spawn("read", self._take(session, paths))

    async def _take(self, session: ChatSession, paths: list[Path]) -> None:
        private = await asyncio.to_thread(private_ones, paths, self._own_folders, self._home())
        if not private:
            await self._read(session, paths)
            return
        sheet = _PrivateSheet(self._themes, self._bridge.window, private)

        def agreed() -> None:
            self._composer.begin_reading()
            self._tasks.spawn("read", self._read(session, paths))

        sheet.agree_button.clicked.connect(agreed)
        sheet.finished.connect(self._composer.unsay)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()
        # What is decided there is no answer to an Enter that was pressed before.
        self._composer.end_reading(words.PRIVATE_TITLE)

    async def _read(self, session: ChatSession, paths: list[Path]) -> None:
        refused = ""
        for path in paths:
            refused = await self._give(session, partial(read_attachment, path)) or refused
        self._composer.end_reading(refused)
        self._composer.focus_box()

    def _take_picture(self, picture: QImage) -> None:
        session = self._session()
        if session is not None and not picture.isNull():
            self._composer.begin_reading()
            self._tasks.spawn("picture", self._give_picture(session, picture))

    async def _give_picture(self, session: ChatSession, picture: QImage) -> None:
        self._composer.end_reading(await self._give(session, partial(_as_png, picture)))

    async def _give(self, session: ChatSession, make: Callable[[], Attachment]) -> str:
        """Have a file go with the message; return why not, "" where it does."""
        try:
            session.attach(await asyncio.to_thread(make))
        except AttachmentRefused as refused:
            return words.refusal_words(refused)
        return ""

    def _remove(self, position: int) -> None:
        if self._bridge.session is not None:
            self._bridge.session.detach(position)

    def _session(self) -> ChatSession | None:
        if self._bridge.session is None:
            self._composer.say(words.WAIT)
        return self._bridge.session

    # Pictures of pictures.

    def _show_pictures(self, files: tuple[Attachment, ...]) -> None:
        known, self._pictured = self._pictured, list(files)
        for file in files:
            if file.kind is AttachmentKind.IMAGE and not any(file is each for each in known):
                self._tasks.spawn("thumbnail", self._show_picture(file))

    async def _show_picture(self, file: Attachment) -> None:
        picture = await asyncio.to_thread(thumbnail, file)
        if not picture.isNull():
            self._composer.attached.show_picture(file, picture)

    async def close(self) -> None:
        """Read nothing more."""
        await self._tasks.close()


def thumbnail(file: Attachment) -> QImage:
    """Return a small picture of a picture; a null one where it cannot be read. For a thread."""
    with no_collection():
        data = data_of(file.data)
        if data is None:
            return QImage()
        buffer = QBuffer()
        buffer.setData(QByteArray(data))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        reader = QImageReader(buffer)
        reader.setAutoTransform(True)
        size = reader.size()
        if size.isValid():
            least = QSize(_PIXELS, _PIXELS)
            small = size.scaled(least, Qt.AspectRatioMode.KeepAspectRatioByExpanding)
            # A long narrow one is cut anyway: it need not be large the other way.
            small = small.boundedTo(QSize(8 * _PIXELS, 8 * _PIXELS))
            if small.width() < size.width():
                reader.setScaledSize(small)
        return reader.read()


def _as_png(picture: QImage) -> Attachment:
    with no_collection():
        return attachment_of(f"{words.PASTED}.png", png_of(picture))


class _PrivateSheet(Sheet):
    """Asks before files are attached that hold keys."""

    def __init__(self, themes: ThemeSource, owner: QWidget, paths: list[Path]) -> None:
        super().__init__(themes, owner, title=words.PRIVATE_TITLE, width=480)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(24, 22, 24, 16)
        column.setSpacing(10)
        title = Label(themes, words.PRIVATE_TITLE, size="lead", weight="semibold", wraps=True)
        column.addWidget(title)
        column.addWidget(Label(themes, words.PRIVATE_QUESTION, wraps=True))
        shown = SpokenText(themes, words.PRIVATE_FILES)
        shown.say("", clean("\n".join(str(path) for path in paths)))
        shown.setFixedHeight(min(120, 24 * len(paths) + 8))
        column.addWidget(shown)
        row = QHBoxLayout()
        row.addStretch(1)
        self._cancel = Button(themes, words.PRIVATE_CANCEL)
        self._cancel.clicked.connect(self.reject)
        self.agree_button = Button(themes, words.PRIVATE_AGREE)
        self.agree_button.clicked.connect(self.accept)
        row.addWidget(self._cancel)
        row.addWidget(self.agree_button)
        column.addLayout(row)

    def first_focus(self) -> QWidget:
        """Begin where nothing happens."""
        return self._cancel
