"""Sent files are cards and pictures that open over the window; no reply can look like one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind, data_uri
from desktop_chat.domain.conversation import UserTurn
from desktop_chat.ui.kit.fields import TextArea
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.file_sheet import FileSheet, ask_where, safe_name
from desktop_chat.ui.transcript.text.file_card import FileCard
from desktop_chat.ui.transcript.text.insets import STRUT
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.picture_inset import PictureInset
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.documents import click
from tests.ui.transcript.sample import reply
from tests.ui.transcript.test_pictures import painted

TEXT = Attachment(AttachmentKind.TEXT, "notes.py", "a = 1\nb = 2\n", 12)
PDF = Attachment(
    AttachmentKind.DOCUMENT, "Report.pdf", data_uri("application/pdf", b"%PDF-1"), 1_200
)
IMAGE = Attachment(AttachmentKind.IMAGE, "a.png", data_uri("image/png", painted(900, 900)), 1_000)


def show(view: TranscriptView, *files: Attachment, answer: str = "Yes") -> TextPane:
    asked = UserTurn(TurnId("ask"), None, "", attachments=files)
    view.set_conversation([asked, reply("answer", "ask", answer)], None)
    view.draw_frame()
    view.rich.pictures.settle()
    view.draw_frame()
    return view.panes()[0]


def press(view: TranscriptView, pane: TextPane, qtbot: QtBot) -> None:
    """Click into the card or picture of a text."""
    place = pane.rect_at(pane.toPlainText().index(STRUT)).center()
    click(view, pane, place + QPoint(20, 0), qtbot)


def opened(view: TranscriptView) -> FileSheet:
    (sheet,) = view.window().findChildren(FileSheet)
    return sheet


def test_a_file_is_a_card_with_its_kind_and_size(view: TranscriptView) -> None:
    pane = show(view, TEXT, PDF)
    cards = [each.inset for each in pane.writer.insets._records]
    assert [type(each) for each in cards] == [FileCard, FileCard]
    assert pane.toPlainText().replace(STRUT, "").split("\n") == [
        "notes.py, PY · 12 bytes",
        "Report.pdf, PDF · 1 kB",
    ]
    assert pane.accessibleName() == "Your files"


def test_a_text_opens_over_the_window(view: TranscriptView, qtbot: QtBot) -> None:
    pane = show(view, TEXT)
    press(view, pane, qtbot)
    sheet = opened(view)
    assert isinstance(sheet.shown, TextArea)
    assert sheet.shown.text == TEXT.data
    assert sheet.windowTitle() == "notes.py"
    sheet.reject()


def test_a_card_is_reached_and_opened_by_keys(view: TranscriptView, qtbot: QtBot) -> None:
    pane = show(view, TEXT)
    view.activateWindow()
    pane.setFocus()
    qtbot.waitUntil(pane.hasFocus)
    # From the text that begins with it.
    assert view.reading.tab(forward=True, inside=True)
    assert pane.link is not None
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    opened(view).reject()


def test_a_picture_is_small_and_opens_in_its_own_size(view: TranscriptView, qtbot: QtBot) -> None:
    pane = show(view, IMAGE)
    at = pane.toPlainText().index(STRUT)
    inset = pane.writer.insets.near(at)
    assert isinstance(inset, PictureInset)
    assert inset.box(10_000).width == 320
    press(view, pane, qtbot)
    sheet = opened(view)
    assert sheet.shown.accessibleName() == "a.png"
    assert sheet.shown.heightForWidth(10_000) == 900
    sheet._copy.click()
    assert QGuiApplication.clipboard().image().width() == 900
    sheet.reject()


def test_a_document_is_saved_as_it_was_sent(
    view: TranscriptView, themes: ThemeSource, tmp_path: Path
) -> None:
    dialog = ask_where(themes, PDF, view)
    assert dialog is not None
    dialog.fileSelected.emit(str(tmp_path / "here.pdf"))
    assert (tmp_path / "here.pdf").read_bytes() == b"%PDF-1"
    dialog.close()


def test_what_is_long_is_shown_in_part(view: TranscriptView, qtbot: QtBot) -> None:
    pane = show(view, Attachment(AttachmentKind.TEXT, "a.txt", "x" * 900_000, 900_000))
    press(view, pane, qtbot)
    shown = opened(view).shown
    assert isinstance(shown, TextArea)
    assert len(shown.text) < 3_000
    opened(view).reject()


def test_no_reply_makes_a_card(view: TranscriptView, qtbot: QtBot) -> None:
    show(view, TEXT, answer="[open](sent-file:1) ![x](sent-file:1) <sent-file:1>")
    assert not view.panes()[-1].writer.insets
    pane = view.panes()[-1]
    click(view, pane, pane.rect_at(1).center(), qtbot)
    assert not view.window().findChildren(FileSheet)
    assert not view.window().findChildren(QFileDialog)


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.py", "a.py"),
        (".bashrc", "bashrc"),
        ("../../x.sh", "x.sh"),
        ("con.txt", "_con.txt"),
        ("a.\u202egpj", "a. gpj"),
    ],
)
def test_names_are_safe_on_this_computer(name: str, safe: str) -> None:
    assert safe_name(name) == safe
