"""Files and folders are asked for in one way everywhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_chat.ui.kit.file_dialogs import ask_for_files, ask_for_folder, ask_where_to_save

OPENED: tuple[Callable[[QWidget], QFileDialog], ...] = (
    lambda owner: ask_where_to_save(owner, "Save", "notes.md", lambda _path: None),
    lambda owner: ask_for_files(owner, "Open", lambda _paths: None),
    lambda owner: ask_for_folder(owner, "Folder", lambda _path: None),
)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.show()
    return widget


@pytest.mark.parametrize("opened", OPENED, ids=["save", "files", "folder"])
def test_each_has_our_look_and_goes_when_it_is_closed(
    owner: QWidget, qtbot: QtBot, opened: Callable[[QWidget], QFileDialog]
) -> None:
    dialog = opened(owner)
    assert "QLineEdit" in dialog.styleSheet()
    dialog.reject()
    qtbot.waitUntil(lambda: not isValid(dialog))


def test_a_name_without_its_ending_is_given_it(owner: QWidget, tmp_path: Path) -> None:
    saved: list[Path] = []
    dialog = ask_where_to_save(owner, "Save", "notes.md", saved.append, folder=str(tmp_path))
    assert dialog.selectedFiles() == [str(tmp_path / "notes.md")]
    dialog.selectFile("other")
    dialog.accept()
    assert saved == [tmp_path / "other.md"]


def test_files_are_handed_on_together(owner: QWidget, tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("x", "utf-8")
    chosen: list[list[Path]] = []
    dialog = ask_for_files(owner, "Open", chosen.append)
    dialog.setDirectory(str(tmp_path))
    dialog.filesSelected.emit([str(tmp_path / "a.txt"), str(tmp_path / "b.txt")])
    assert chosen == [[tmp_path / "a.txt", tmp_path / "b.txt"]]
