"""The model picker over 20,000 models: what one key costs, and opening it."""

from __future__ import annotations

import time

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from desktop_chat.base.memory import settle
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import Marks
from desktop_chat.domain.prices import ModelFacts
from desktop_chat.generation.model_lists import Shelf
from desktop_chat.settings.declared import ThemeChoice
from desktop_chat.ui.model_picker.picker import ModelPicker
from desktop_chat.ui.theme import ThemeSource
from tests.benchmarks.figure import Figure, at_most

COUNT = 20_000
_FRAME = 16.7


def _many() -> Shelf:
    names = (f"vendor-{n % 60}/model-{n}-{('mini', 'large', 'pro')[n % 3]}" for n in range(COUNT))
    models = tuple(ModelInfo(name, "Does many things well") for name in names)
    folded = tuple((model.id, model.description.casefold()) for model in models)
    return Shelf("a", "Router", "https://api.example.com/v1", models, folded, 0.0)


def measure_picker() -> list[Figure]:
    """Return the longest that the GUI thread is held by opening, by a key, and by a slice."""
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    host = QWidget()
    host.resize(800, 600)
    picker = ModelPicker(ThemeSource(app, ThemeChoice.LIGHT), host)
    QVBoxLayout(host).addWidget(picker)
    host.show()
    shelf = _many()
    picker.feed(lambda: ([shelf], Marks()), lambda _place, _model: ModelFacts())
    picker.open_popup()  # which makes it, once
    picker.popup.reject()
    settle()  # as the program does after its start
    begun = time.process_time()
    picker.open_popup()
    opened = (time.process_time() - begun) * 1_000
    longest = sliced = 0.0
    rows, line = picker.popup.rows, picker.popup.field.line
    for letter in "mdl 19":
        begun = time.process_time()
        QTest.keyClick(line, Qt.Key(ord(letter.upper())), Qt.KeyboardModifier.NoModifier)
        longest = max(longest, (time.process_time() - begun) * 1_000)
        while rows.is_searching:
            begun = time.process_time()
            rows.look_on()
            sliced = max(sliced, (time.process_time() - begun) * 1_000)
    host.close()
    return [
        at_most(f"picker opened over {COUNT:,} models (CPU)", opened, _FRAME, unit="ms"),
        at_most("one key in its search (CPU)", longest, _FRAME, unit="ms"),
        at_most("one slice of the rest (CPU)", sliced, _FRAME, unit="ms"),
    ]


MODELS = {"picker": measure_picker}
