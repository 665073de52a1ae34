"""Saves what a message holds where a person wants it, byte for byte."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_chat.base.files import save
from desktop_chat.ui.kit.file_dialogs import ask_where_to_save
from desktop_chat.ui.kit.message import MessageSheet
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words


def save_as(
    themes: ThemeSource, parent: QWidget, title: str, name: str, data: bytes, *, kinds: str = ""
) -> QFileDialog:
    """Ask for a place for `data`, and write it there; a sheet says where that fails."""

    def write(path: Path) -> None:
        try:
            save(path, data)
        except OSError as error:
            say_unsaved(themes, parent, error.strerror or "")

    return ask_where_to_save(parent, title, name, write, kinds=kinds)


def say_unsaved(themes: ThemeSource, parent: QWidget, why: str) -> None:
    """Say that a file was not saved."""
    MessageSheet(
        themes, parent, title=words.FILE_NOT_SAVED, sentence=why, close=words.FIND_CLOSE
    ).open()
