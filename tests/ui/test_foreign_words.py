"""Words of servers, models and files are words: no HTML, no mnemonic, no turned line (S06)."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.events import CitationAdded
from desktop_chat.domain.notices import Notice, NoticeKind, Severity
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.header import Header
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.links import LinkOpener
from desktop_chat.ui.model_picker.picker import ModelPicker
from desktop_chat.ui.status_line import StatusLine
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import COMPLETE, reply, user

TAGS = "<b>x</b><img src='file:///canary'> &amp; &y"
FOREIGN = f"\u202e\u2067{TAGS}\x1b]0;title\x07\x00"
TURNS = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
CONTROLS = {chr(code) for code in range(32)} - set("\t\n")


@pytest.fixture
def window(qtbot: QtBot, themes: ThemeSource) -> QWidget:
    """All parts of the window that show words from outside, showing the worst of them."""
    host = QWidget()
    host.resize(900, 700)
    qtbot.addWidget(host)
    picker = ModelPicker(themes)
    picker.set_models([ModelInfo(FOREIGN, FOREIGN, FOREIGN)])
    picker.set_current(FOREIGN)
    header = Header(themes, picker, host)
    header.set_title(FOREIGN)
    bar = NoticeBar(themes, parent=host)
    bar.show_notice(Notice(NoticeKind.SERVER, Severity.ERROR, "Trouble", TAGS + "\x1b[0m"))
    composer = Composer(themes, parent=host)
    composer.show_queued(FOREIGN)
    line = StatusLine(themes, host)
    line.show_left(FOREIGN)
    view = TranscriptView(themes, host)
    view.resize(800, 600)
    draft = Draft(
        text=Rope(
            f"```{FOREIGN.replace(' ', '')}\nx\n```\n\n![\u202e\u2067canary](https://e.example/x)"
        ),
        model=FOREIGN,
        calls=(ToolCall(0, "id", FOREIGN, "{}"),),
        citations=(CitationAdded("https://e.example/", FOREIGN),),
        ending=COMPLETE,
    )
    host.show()
    view.set_conversation([user("u", "?"), replace(reply("r", "u"), draft=draft)], None)
    return host


def words_of(window: QWidget) -> list[str]:
    found: list[str] = []
    for widget in window.findChildren(QWidget):
        found += [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        for name in ("text", "title", "windowTitle", "placeholderText", "plainText"):
            value = widget.property(name)
            found += [value] if isinstance(value, str) else []
    return [words for words in found if words]


def test_tags_stay_words(window: QWidget) -> None:
    for label in window.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    shown = [words for words in words_of(window) if "canary" in words]
    assert len(shown) >= 8
    for widget in window.findChildren(QWidget):
        tip = widget.toolTip()
        if "canary" in tip:
            assert "<img" not in tip
            assert "<b>" not in tip


def test_no_line_of_ours_is_turned_nor_holds_a_control_character(window: QWidget) -> None:
    for words in words_of(window):
        assert not TURNS & set(words), words
        assert not CONTROLS & set(words), words


def test_an_ampersand_is_no_mnemonic(window: QWidget) -> None:
    for widget in window.findChildren(QWidget):
        text = widget.property("text")
        if (
            isinstance(text, str)
            and "canary" in text
            and widget.metaObject().className() != "Label"
        ):
            assert "&&y" in text or not hasattr(widget, "shortcut") or widget.shortcut().isEmpty()


def test_a_link_that_is_refused_is_shown_as_it_is(qtbot: QtBot, themes: ThemeSource) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    LinkOpener(themes, window).open("javascript:\u202e<b>x</b>\x1b[0m\n" + "x" * 5_000)
    [sheet] = window.findChildren(Sheet)
    said = next(iter(sheet.findChildren(QTextEdit))).toPlainText()
    assert said.startswith("javascript:<b>x</b>\u241b[0m x")
    assert len(said) <= 300
    sheet.reject()
