"""Everything of the program that opens, by what it is, for tests that ask the same of all of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.commands.declared import COMMANDS
from desktop_chat.domain.chat_presets import ChatPreset, Tuning
from desktop_chat.domain.connection import Connection, ModelInfo, Source
from desktop_chat.domain.diagnosis import Step, StepState
from desktop_chat.domain.models import ModelRef
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.providers.presets import presets
from desktop_chat.settings.declared import Section
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.notebook import NotebookFile, built_in, read_file, write_file
from desktop_chat.ui.about import AboutDialog, LicencesSheet
from desktop_chat.ui.attaching import _PrivateSheet
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.page import ConnectionsPlace
from desktop_chat.ui.connections.sheet import ConnectionsSheet
from desktop_chat.ui.doctor import DoctorSheet
from desktop_chat.ui.help import HelpSheet
from desktop_chat.ui.inspector import InspectorSheet
from desktop_chat.ui.kit.edit_menu import open_edit_menu
from desktop_chat.ui.kit.layers import Layer
from desktop_chat.ui.kit.message import MessageSheet
from desktop_chat.ui.links import _LinkSheet, safe_url
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.model_picker.facts_sheet import FactsSheet
from desktop_chat.ui.palette.palette import Palette
from desktop_chat.ui.parameters import ParameterSheet
from desktop_chat.ui.presets.editors import PresetEditor, PromptEditor
from desktop_chat.ui.presets.page import Library, LibraryPlace
from desktop_chat.ui.settings_window import SettingsWindow
from desktop_chat.ui.shortcut_editor.page import ShortcutsPage
from desktop_chat.ui.shortcut_editor.recorder import Recorder
from desktop_chat.ui.shortcut_sheet import ShortcutSheet
from desktop_chat.ui.sidebar.folder_popup import FolderPopup
from desktop_chat.ui.theme import ThemeSource

Open = Callable[[ThemeSource, MainWindow], Layer]


def _header_menu(_themes: ThemeSource, window: MainWindow) -> Layer:
    window.header.open_menu()
    return window.header.menu


def _model_picker(_themes: ThemeSource, window: MainWindow) -> Layer:
    window.picker.set_models([ModelInfo("m-1"), ModelInfo("m-2")])
    window.picker.open_popup()
    return window.picker.popup


def _edit_menu(themes: ThemeSource, window: MainWindow) -> Layer:
    place = window.composer.box.mapToGlobal(QPoint(5, 5))
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(5, 5), place)
    return open_edit_menu(themes, window.composer.box, event)


def _settings(section: Section) -> Open:
    def make(themes: ThemeSource, window: MainWindow) -> Layer:
        shown = SettingsWindow(themes, window, Settings())
        shown.open()
        shown.sections.setCurrentRow(list(Section).index(section))
        return shown

    return make


def _page(make_page: Callable[[ThemeSource], QWidget]) -> Open:
    """Return what shows a page of the settings."""

    def make(themes: ThemeSource, window: MainWindow) -> Layer:
        shown = SettingsWindow(themes, window, Settings())
        shown.add_page("A page", "list", lambda: make_page(themes))
        shown.open()
        shown.show_page("A page")
        return shown

    return make


def _library(themes: ThemeSource) -> LibraryPlace:
    # Nothing is changed, so nothing is written there.
    notebooks = Notebooks(NotebookFile(Path("nowhere")), built_in)
    return LibraryPlace(
        Library(themes, notebooks, read=read_file, write=write_file, connections=list)
    )


def _new_connection(themes: ThemeSource, window: MainWindow) -> Layer:
    editor = ConnectionEditor(themes, window, presets())
    editor.open_new()
    return editor


def _connection(themes: ThemeSource, window: MainWindow) -> Layer:
    editor = ConnectionEditor(themes, window, presets())
    editor.open_new()
    editor.begin_with(presets()[0])
    editor.advanced_button.click()
    return editor


def _doctor(themes: ThemeSource, window: MainWindow) -> Layer:
    sheet = DoctorSheet(themes, window)
    sheet.open_with(Connection("Demo", Source.DEMO))
    for number, state in enumerate(StepState, 1):
        sheet.show_step(Step(number, "A step", state))
    return sheet


def _parameters(themes: ThemeSource, window: MainWindow) -> Layer:
    sheet = ParameterSheet(themes, window)
    preset = ChatPreset("p", "Translator", parameters=Parameters(temperature=0.3))
    sheet.show_tuning(Tuning(preset), Connection("Demo", Source.DEMO), None)
    return _opened(sheet)


def _facts(themes: ThemeSource, window: MainWindow) -> Layer:
    sheet = FactsSheet(themes, window)
    known = ModelFacts(128_000, Price(Rate(1.0, 2.0)))
    sheet.open_with(ModelRef("place", "m-1"), "Demo", NOTHING_KNOWN, known)
    return sheet


def _recorder(themes: ThemeSource, window: MainWindow) -> Layer:
    return _opened(Recorder(themes, window.composer.button, COMMANDS[0], None))


def _folder(themes: ThemeSource, window: MainWindow) -> Layer:
    popup = FolderPopup(themes, window.composer.button)
    popup.start(QRect(0, 0, 1, 1))
    return popup


def _opened(layer: Layer) -> Layer:
    layer.open()
    return layer


EVERY: dict[str, Open] = {
    "header menu": _header_menu,
    "model picker": _model_picker,
    "edit menu": _edit_menu,
    **{f"settings, {each.name.lower()}": _settings(each) for each in Section},
    "shortcuts page": _page(ShortcutsPage),
    "connections page": _page(ConnectionsPlace),
    "presets page": _page(_library),
    "connections": lambda themes, window: _opened(ConnectionsSheet(themes, window)),
    "services": _new_connection,
    "connection editor": _connection,
    "doctor": _doctor,
    "preset editor": lambda themes, window: _opened(PresetEditor(themes, window, None)),
    "prompt editor": lambda themes, window: _opened(PromptEditor(themes, window, None)),
    "parameters": _parameters,
    "window and price": _facts,
    "recorder of keys": _recorder,
    "new folder": _folder,
    "palette": lambda themes, window: _opened(Palette(themes, window)),
    "shortcut sheet": lambda themes, window: _opened(ShortcutSheet(themes, window)),
    "help": lambda themes, window: _opened(HelpSheet(themes, window)),
    "about": lambda themes, window: _opened(AboutDialog(themes, window)),
    "licences": lambda themes, window: _opened(LicencesSheet(themes, window)),
    "inspector": lambda themes, window: _opened(InspectorSheet(themes, window, ())),
    "link": lambda themes, window: _opened(
        _LinkSheet(themes, window, safe_url("https://a.example/"), "https://a.example/")
    ),
    "refused link": lambda themes, window: _opened(_LinkSheet(themes, window, None, "x:y")),
    "private files": lambda themes, window: _opened(_PrivateSheet(themes, window, [Path("k")])),
    "message": lambda themes, window: _opened(
        MessageSheet(themes, window, title="Not saved.", sentence="No space.", close="Close")
    ),
}
"""What opens over a window, by its name."""
