"""The models, and what is said of one, have room for words of every length and script."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import ModelRef
from desktop_chat.domain.prices import NOTHING_KNOWN
from desktop_chat.ui.model_picker import words
from desktop_chat.ui.model_picker.facts_sheet import FactsSheet
from desktop_chat.ui.model_picker.picker import ModelPicker
from desktop_chat.ui.theme import ThemeSource


def test_all_rows_are_in_sight_above_a_note_in_high_letters(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, themes: ThemeSource
) -> None:
    # As those of Japanese are, beside the empty note that is measured at first.
    monkeypatch.setattr(words, "KEYS", "a\nb")
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    picker = ModelPicker(themes, host)
    picker.set_models([ModelInfo("a"), ModelInfo("b")])
    host.show()
    picker.open_popup()
    layout = picker.popup.card.layout()
    assert layout is not None
    layout.activate()
    bar = picker.popup.list.verticalScrollBar()
    assert bar.maximum() == bar.minimum()


def test_a_long_name_of_a_field_leaves_room_for_what_is_typed(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, themes: ThemeSource
) -> None:
    monkeypatch.setattr(words, "FIELD_CACHED", "Preis hinein, zwischengespeichert")
    themes.set_text_size(200)
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(1_080, 760)
    host.show()
    made = FactsSheet(themes, host)
    made.open_with(ModelRef("https://a.example/v1", "m"), "OpenAI", NOTHING_KNOWN, NOTHING_KNOWN)
    qtbot.waitUntil(lambda: made.cached_field.width() > 100)
    assert made.cached_field.width() > made.body.width() / 2
