"""The desktop's dialogs for files and folders: opened, never waited for; a choice is a call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.ui.kit.stock import dress


def ask_where_to_save(
    parent: QWidget | None,
    title: str,
    name: str,
    chosen: Callable[[Path], object],
    *,
    kinds: str = "",
    folder: str = "",
) -> QFileDialog:
    """Ask where a file is to be saved that would be called `name`.

    `kinds` is a filter of Qt's, and `folder` where to begin, else among the documents.
    """
    dialog = _dialog(parent, title, folder)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    if kinds:
        dialog.setNameFilter(kinds)
    dialog.setDefaultSuffix(Path(name).suffix.removeprefix("."))
    dialog.selectFile(name)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def ask_for_files(
    parent: QWidget | None,
    title: str,
    chosen: Callable[[list[Path]], object],
    *,
    kinds: Sequence[str] = (),
    several: bool = True,
) -> QFileDialog:
    """Ask for files that are there, or for one."""
    mode = QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
    dialog = _dialog(parent, title)
    dialog.setFileMode(mode)
    if kinds:
        dialog.setNameFilters(kinds)
    dialog.filesSelected.connect(lambda names: chosen([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_for_folder(
    parent: QWidget | None, title: str, chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a folder."""
    dialog = _dialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.fileSelected.connect(lambda path: chosen(Path(path)))
    dialog.open()
    return dialog


def _dialog(parent: QWidget | None, title: str, folder: str = "") -> QFileDialog:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    dialog = QFileDialog(parent, title, folder or QStandardPaths.writableLocation(place))
    dress(dialog)
    dialog.finished.connect(dialog.deleteLater)
    return dialog
