"""What can be done with a picture, in the transcript's menu."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QMessageBox, QWidget

from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.copying import to_clipboard
from desktop_chat.ui.transcript.pictures import Picture

_ENDINGS = {b"\x89PNG": "png", b"\xff\xd8": "jpg", b"GIF8": "gif", b"RIFF": "webp"}


def add_picture_actions(menu: QMenu, picture: Picture, parent: QWidget) -> None:
    """Offer what a picture allows: its file is there once it is shown."""
    menu.addSeparator()
    if picture.image is not None:
        image = picture.image
        menu.addAction(words.COPY_IMAGE).triggered.connect(
            lambda: QGuiApplication.clipboard().setImage(image)
        )
        menu.addAction(words.SAVE_IMAGE).triggered.connect(lambda: ask_where(picture, parent))
    if picture.is_remote:
        address = picture.source
        menu.addAction(words.COPY_IMAGE_ADDRESS).triggered.connect(lambda: to_clipboard(address))


def ask_where(picture: Picture, parent: QWidget) -> QFileDialog | None:
    """Ask for a file, and write the picture into it as it came."""
    data = picture.bytes()
    if data is None:
        return None
    ending = next((each for start, each in _ENDINGS.items() if data.startswith(start)), "png")
    dialog = QFileDialog(parent, words.SAVE_IMAGE_TITLE)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(words.IMAGE_FILES.format(ending=ending))
    dialog.setDefaultSuffix(ending)
    dialog.selectFile(f"{words.IMAGE.lower()}.{ending}")
    dialog.fileSelected.connect(lambda path: _save(data, path, parent))
    dialog.open()
    return dialog


def _save(data: bytes, path: str, parent: QWidget) -> None:
    try:
        Path(path).write_bytes(data)
    except OSError as error:
        box = QMessageBox(parent)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(words.SAVE_IMAGE_TITLE)
        box.setText(words.NOT_SAVED)
        box.setInformativeText(error.strerror or "")
        box.open()
