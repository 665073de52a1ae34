"""The places of spelling in the message box are no cursors of the document."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from desktop_chat.ui.composer import Composer
from desktop_chat.ui.theme import ThemeSource


def test_a_box_that_is_cleared_has_no_cursor_made_moved_or_dropped(
    qtbot: QtBot, themes: ThemeSource, monkeypatch: pytest.MonkeyPatch
) -> None:
    # The document would go on with one that is gone, and write where it was.
    composer = Composer(themes)
    qtbot.addWidget(composer)
    composer.show()
    composer.focus_box()
    qtbot.waitUntil(composer.box.hasFocus)
    qtbot.keyClicks(composer.box, "the hous")
    made: list[object] = []
    monkeypatch.setattr("desktop_chat.ui.composer.misspelled.QTextCursor", made.append)
    composer.box.clear()
    composer.set_text("the\ntrea\nis\nnwo\n" * 3)
    composer.box.clear()
    assert made == []
