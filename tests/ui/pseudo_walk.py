"""Opens the window and what hangs on it, and prints each text that is in English: neither
translated nor content.

It runs in a process of its own, where the language that nobody speaks was installed before this
module, and with it all modules with sentences, is imported.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from desktop_chat.base.languages import LANGUAGES
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.domain.connection import Connection, ModelInfo, Source
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.diagnosis import Step, StepState
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.notices import Notice, ending_notice, failure_notice, status_words
from desktop_chat.domain.store import Trouble
from desktop_chat.domain.store_notices import opening_notice, saving_notice
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_rules import no_model_notice, silence_notice, too_long_notice
from desktop_chat.providers.presets import presets
from desktop_chat.settings.declared import Section
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.faults import failed
from desktop_chat.ui.about import AboutDialog
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.page import ConnectionsPage
from desktop_chat.ui.doctor import DoctorSheet
from desktop_chat.ui.help import HelpSheet
from desktop_chat.ui.inspector import InspectorSheet
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.palette.palette import Palette
from desktop_chat.ui.parameters import ParameterSheet
from desktop_chat.ui.quick_window import QuickWindow
from desktop_chat.ui.settings_window import SettingsWindow
from desktop_chat.ui.shortcut_editor.page import ShortcutsPage
from desktop_chat.ui.shortcut_sheet import ShortcutSheet
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from tests.helpers.pseudo import BEGIN, END
from tests.ui.every_window import EVERY
from tests.ui.transcript.sample import COMPLETE, reply, user

WORDS = re.compile(r"[^\W\d_]{2,}")
TRANSLATED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*{END}")
KEYS = re.compile(r"(Ctrl|Shift|Alt|Meta|Esc|Return|Enter|Del|Tab|Up|Down|Left|Right|F\d+)\b")

CONTENT = {
    "Desktop Chat",
    "OpenAI",
    "model-1",
    # Names of formats and of what a server has.
    "Markdown",
    "JSON",
    "PDF",
    "Responses",
    "Chat Completions",
    "Completions",
    *(preset.name for preset in presets()),
    *(language.name for language in LANGUAGES),
    # What a field may look like, and the place of the demo among those of servers.
    "X-Title: Desktop Chat",
    "https://api.openai.com/v1",
    "demo",
}

FURTHER = (
    "header menu",
    "edit menu",
    "services",
    "preset editor",
    "prompt editor",
    "window and price",
    "recorder of keys",
    "new folder",
    "link",
    "refused link",
    "private files",
)
"""Of all that opens, what is looked at as it is for every other test."""


def said_by(widget: QWidget) -> Iterator[str]:
    """Yield what a widget shows or says itself, whether it is seen now or not."""
    yield widget.toolTip()
    yield widget.windowTitle()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    if isinstance(widget, QLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()


def said_below(element: QAccessibleInterface) -> Iterator[str]:
    """Yield the names that assistive technology reads, down to what is only painted."""
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description):
        yield element.text(kind)
    for at in range(min(element.childCount(), 200)):
        child = element.child(at)
        if child.isValid():
            yield from said_below(child)


def untranslated(text: str) -> str:
    """Return what of a text is neither translated nor content."""
    left = re.sub(r"<[^>]*>", " ", text)
    while TRANSLATED.search(left):
        left = TRANSLATED.sub(" ", left)
    for known in sorted(CONTENT, key=len, reverse=True):
        left = left.replace(known, " ")
    left = KEYS.sub(" ", left)
    return text if WORDS.search(left) else ""


def look_at(root: QWidget, where: str) -> None:
    """Print what is said in English in and below a widget."""
    seen: set[str] = set()
    for widget in (root, *root.findChildren(QWidget)):
        seen.update(said_by(widget))
    element = QAccessible.queryAccessibleInterface(root)
    if element is not None:
        seen.update(said_below(element))
    say(where, seen)


def say(where: str, texts: object) -> None:
    """Print those that are in English."""
    for text in sorted(set(texts)):  # type: ignore[call-overload]
        if text and untranslated(text):
            print(f"{where}: {text!r}")


def notices() -> Iterator[Notice]:
    """Yield every notice whose words are the program's own."""
    for kind in FailureKind:
        for has_text in (False, True):
            yield failure_notice(Failure(kind, "1."), has_text=has_text)
    for state in EndState:
        for thought in (False, True):
            notice = ending_notice(Ending(state), has_text=False, thought_only=thought)
            if notice is not None:
                yield notice
    for trouble in Trouble:
        yield opening_notice(failed(trouble), has_backup=True)
        yield saving_notice(failed(trouble))
    yield from (no_model_notice(), too_long_notice(), silence_notice(Phase.STREAMING))


def walk(themes: ThemeSource) -> None:
    """Open one thing after the other."""
    window = MainWindow(themes)
    window.resize(1_000, 700)
    window.show()
    window.picker.set_models([ModelInfo("1"), ModelInfo("2")])
    look_at(window, "the empty window")
    turns: list[Turn] = [user("a", "1"), reply("b", "a", "2", COMPLETE), user("c", "3", "b")]
    turns.append(reply("d", "c", "4", Ending(EndState.LENGTH)))
    window.show_conversation(empty=False)
    window.transcript.set_conversation(turns, None)
    look_at(window, "a conversation")
    for notice in notices():
        window.notice_bar.show_notice(notice)
        look_at(window.notice_bar, f"the notice of {notice.kind}")
    window.picker.popup.open()
    look_at(window.picker.popup, "the models")
    window.picker.popup.reject()
    settings = SettingsWindow(themes, window, Settings())
    settings.open()
    for section in Section:
        settings.page.show_section(section)
        look_at(settings, f"the settings, {section}")
    settings.reject()
    look_at(ConnectionsPage(themes, window), "the connections")
    look_at(ConnectionEditor(themes, window, presets()), "the editor of a connection")
    sheet = DoctorSheet(themes, window)
    sheet.open_with(Connection("1", Source.DEMO))
    for number, state in enumerate(StepState, 1):
        sheet.show_step(Step(number, "1", state))
    look_at(sheet, "the test of a connection")
    look_at(AboutDialog(themes, window), "about")
    look_at(InspectorSheet(themes, window, ()), "the inspector")
    look_at(Palette(themes, window), "the palette")
    look_at(ShortcutSheet(themes, window), "the shortcuts")
    look_at(ShortcutsPage(themes, window), "the editor of shortcuts")
    look_at(HelpSheet(themes, window), "the help")
    look_at(ParameterSheet(themes, window), "the parameters")
    look_at(QuickWindow(themes), "the quick question")
    for name in FURTHER:
        layer = EVERY[name](themes, window)
        look_at(layer, name)
        layer.reject()
    say("the commands", [each.title for each in COMMANDS])
    say("the commands", [each.category.heading for each in COMMANDS])
    say("endings", [status_words(Ending(each)) for each in EndState])
    window.close_for_good()


def main() -> None:
    """Look at everything."""
    app = QApplication(sys.argv)
    walk(ThemeSource(app, ThemeChoice.LIGHT))
