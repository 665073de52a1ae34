"""What is said of misspelled words to those who do not see them marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.composer import misspelled_spoken
from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.composer.misspelled_spoken import SpokenMarks
from desktop_chat.ui.theme import ThemeSource


def wrong_in(document: QTextDocument, position: int) -> QTextCursor | None:
    """Return the misspelled word at a position: each one with an x in it."""
    cursor = QTextCursor(document)
    cursor.setPosition(position)
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    return cursor if "x" in cursor.selectedText() else None


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    heard: list[str] = []
    monkeypatch.setattr(misspelled_spoken, "announce", lambda _, text: heard.append(text))
    return heard


def test_a_misspelled_word_is_said_each_time_the_cursor_comes_to_it(
    qtbot: QtBot, themes: ThemeSource, said: list[str]
) -> None:
    box = MessageBox(themes)
    qtbot.addWidget(box)
    box.set_text("the hxuse is hxuse hxuse green")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    SpokenMarks(box, lambda position: wrong_in(box.document(), position))
    expected = []
    for word in ("hxuse", "", "hxuse", "hxuse", ""):
        QTest.keyClick(box, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
        expected += [f"Misspelled: {word}"] if word else []
        assert said == expected
        if word:
            QTest.keyClick(box, Qt.Key.Key_Right)  # within the word, nothing is said again
            assert said == expected
    QTest.keyClick(box, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert said == expected
