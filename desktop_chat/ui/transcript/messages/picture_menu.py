"""What can be done with a picture, in the transcript's menu."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.kit.menu import MenuItem, MenuLine, entry_of
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.saving import save_as
from desktop_chat.ui.transcript.text.copying import to_clipboard
from desktop_chat.ui.transcript.text.pictures import Picture

_ENDINGS = {b"\x89PNG": "png", b"\xff\xd8": "jpg", b"GIF8": "gif", b"RIFF": "webp"}


def picture_entries(themes: ThemeSource, picture: Picture, parent: QWidget) -> list[MenuItem]:
    """Return what a picture allows: its file is there once it is shown."""
    entries: list[MenuItem] = [MenuLine()]
    if picture.image is not None:
        image = picture.image
        entries += [
            entry_of(CommandId.COPY_IMAGE, lambda: QGuiApplication.clipboard().setImage(image)),
            entry_of(CommandId.SAVE_IMAGE, lambda: ask_where(themes, picture, parent)),
        ]
    if picture.is_remote:
        address = picture.source
        entries.append(entry_of(CommandId.COPY_IMAGE_ADDRESS, lambda: to_clipboard(address)))
    return entries


def ask_where(themes: ThemeSource, picture: Picture, parent: QWidget) -> QFileDialog | None:
    """Ask for a file, and write the picture into it as it came."""
    data = picture.bytes()
    if data is None:
        return None
    ending = next((each for start, each in _ENDINGS.items() if data.startswith(start)), "png")
    name, kinds = f"{words.IMAGE.lower()}.{ending}", words.IMAGE_FILES.format(ending=ending)
    return save_as(themes, parent, words.SAVE_IMAGE_TITLE, name, data, kinds=kinds)
