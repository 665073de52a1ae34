"""The settings, joined to what they change: the application and its windows, both ways."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.base.ids import FolderId
from desktop_chat.commands.chords import chords
from desktop_chat.commands.ids import CommandId
from desktop_chat.settings.declared import (
    CLOSED_FOLDERS,
    CONTRAST,
    DENSITY,
    MOTION,
    SEND_KEY,
    SHOW_THINKING,
    SIDEBAR_SHOWN,
    SIDEBAR_WIDTH,
    SPELLING,
    SPELLING_LANGUAGES,
    TEXT_SIZE,
    TEXT_SIZES,
    THEME,
    WINDOW_FRAME,
    WINDOW_MAXIMISED,
    WRAP_CODE,
    MotionChoice,
    SendKey,
    Setting,
    ThemeChoice,
)
from desktop_chat.settings.kinds import Frame
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.motion import reduce_motion
from desktop_chat.ui.placing import PlaceKeeper, put_window
from desktop_chat.ui.spelling import spelling
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from desktop_chat.ui.settings_window import SettingsWindow
    from desktop_chat.ui.transcript.view import TranscriptView

MakePage = Callable[[], QWidget]

_WITH_CTRL = {
    CommandId.SEND: chords("Ctrl+Return"),
    CommandId.NEW_LINE: chords("Return Shift+Return"),
}


class Preferences(QObject):
    """Applies the settings to the application, and knows those of its windows.

    Signals:
        restart_wanted(): a person wants the program to end and to start again.
    """

    restart_wanted = Signal()

    def __init__(self, settings: Settings, themes: ThemeSource, app: QApplication) -> None:
        super().__init__(themes)
        self.settings = settings
        self._themes = themes
        self._app = app
        self._ways: dict[MainWindow, WindowWays] = {}
        self._pages: list[tuple[str, str, MakePage]] = []
        reduce_motion(app, reduced=settings.value(MOTION) is MotionChoice.REDUCED)
        self._rule_keys()
        self._rule_spelling()
        themes.chosen.connect(self._theme_chosen)
        settings.listen(self._changed)

    def add_page(self, title: str, icon: str, make: MakePage) -> None:
        """Have the settings show a further page, which `make` makes when it is looked at."""
        self._pages.append((title, icon, make))

    def dress(self, window: MainWindow, *, is_placed: bool = False) -> None:
        """Give a window its ways, and its place before it is shown, unless it has one."""
        value = self.settings.value
        if not is_placed:
            put_window(window, value(WINDOW_FRAME), maximised=value(WINDOW_MAXIMISED))
        self._ways[window] = WindowWays(window, self)

    def furnish(self, window: MainWindow) -> None:
        """Give the sidebar of a window, which lists conversations by now, its ways."""
        self._ways[window].furnish()

    def forget(self, window: MainWindow) -> None:
        """Leave a window alone that is about to go."""
        self._ways.pop(window).stop()

    def open_settings(self, window: MainWindow, page: str = "") -> SettingsWindow:
        """Show the settings over a window, at the page of that title if one is given."""
        from desktop_chat.ui.settings_window import SettingsWindow

        shown = SettingsWindow(self._themes, window, self.settings)
        for title, icon, make in self._pages:
            shown.add_page(title, icon, make)
        shown.page.restart_wanted.connect(self.restart_wanted)
        shown.finished.connect(shown.deleteLater)
        shown.open()
        if page:
            shown.show_page(page)
        return shown

    def show_setting(self, window: MainWindow, setting: Setting[Any]) -> None:
        """Show one setting over a window."""
        self.open_settings(window).show_setting(setting)

    def _theme_chosen(self, choice: ThemeChoice) -> None:
        self.settings.change(THEME, choice)

    def _changed(self, setting: Setting[Any]) -> None:
        value = self.settings.value
        if setting is THEME:
            self._themes.choose(value(THEME))
        elif setting is TEXT_SIZE:
            self._themes.set_text_size(value(TEXT_SIZE))
        elif setting is CONTRAST:
            self._themes.set_contrast(value(CONTRAST))
        elif setting is DENSITY:
            self._themes.set_density(value(DENSITY))
        elif setting is SEND_KEY:
            self._rule_keys()
        elif setting is MOTION:
            reduce_motion(self._app, reduced=value(MOTION) is MotionChoice.REDUCED)

        elif setting in {SPELLING, SPELLING_LANGUAGES}:
            self._rule_spelling()

    def _rule_spelling(self) -> None:
        chosen: frozenset[str] = self.settings.value(SPELLING_LANGUAGES)
        spelling().set_languages(chosen)
        spelling().set_wanted(self.settings.value(SPELLING))

    def _rule_keys(self) -> None:
        source = key_source()
        with_enter = self.settings.value(SEND_KEY) is SendKey.ENTER
        ruled = {} if with_enter else _WITH_CTRL
        source.set_keymap(replace(source.keymap, ruled=ruled))


class WindowWays(QObject):
    """Applies the settings to one window, and takes note of what a person changes in it."""

    def __init__(self, window: MainWindow, preferences: Preferences) -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._settings = preferences.settings
        self._is_furnished = False
        # The sidebar's ground is there before what it lists: nothing jumps when that comes.
        window.split.set_side_width(self._settings.value(SIDEBAR_WIDTH))
        window.split.set_wanted(self._settings.value(SIDEBAR_SHOWN))
        window.header.set_sidebar_shown(window.split.is_shown)
        self._changed(SEND_KEY)
        window.reading.when_made(self._transcript_made)
        self._settings.listen(self._changed)
        PlaceKeeper(window).moved.connect(self._moved)
        window.settings_requested.connect(self._open_settings)
        window.size_wanted.connect(self._size_wanted)
        window.composer.send_key_changed.connect(self._send_key_changed)

    def _transcript_made(self, transcript: TranscriptView) -> None:
        transcript.wrap_code(self._settings.value(WRAP_CODE))
        transcript.open_thinking(self._settings.value(SHOW_THINKING))

    def furnish(self) -> None:
        """Give the sidebar its width and its folders, and show it if it is wanted."""
        closed = self._settings.value(CLOSED_FOLDERS)
        self._window.sidebar.set_closed_folders([FolderId(each) for each in closed])
        self._window.split.set_side_width(self._settings.value(SIDEBAR_WIDTH))
        self._window.split.set_wanted(self._settings.value(SIDEBAR_SHOWN))
        if not self._is_furnished:
            self._is_furnished = True
            self._window.sidebar.folders_closed.connect(self._folders_closed)
            self._window.split.width_changed.connect(self._widened)
            self._window.split.wanted_changed.connect(self._sidebar_wanted)

    def stop(self) -> None:
        """Hear of no further change."""
        self._settings.stop_listening(self._changed)

    def _changed(self, setting: Setting[Any]) -> None:
        value, window = self._settings.value, self._window
        transcript = window.reading.made
        if setting is SEND_KEY:
            window.composer.send_key = value(SEND_KEY)
        elif setting is WRAP_CODE and transcript is not None:
            transcript.wrap_code(value(WRAP_CODE))
        elif setting is SHOW_THINKING and transcript is not None:
            transcript.open_thinking(value(SHOW_THINKING))
        elif setting is SIDEBAR_SHOWN and self._is_furnished:
            window.split.set_wanted(value(SIDEBAR_SHOWN))

    # What a person changes in the window.

    def _open_settings(self) -> None:
        self._preferences.open_settings(self._window)

    def _size_wanted(self, steps: int) -> None:
        size = TEXT_SIZES.stepped(self._settings.value(TEXT_SIZE), steps) if steps else 100
        self._settings.change(TEXT_SIZE, size)

    def _send_key_changed(self, key: object) -> None:
        self._settings.change(SEND_KEY, SEND_KEY.kind.read(key))

    def _moved(self, frame: Frame, maximised: bool) -> None:
        self._settings.change(WINDOW_FRAME, frame)
        self._settings.change(WINDOW_MAXIMISED, maximised)

    def _folders_closed(self, closed: frozenset[FolderId]) -> None:
        names: frozenset[str] = frozenset(closed)
        self._settings.change(CLOSED_FOLDERS, names)

    def _widened(self, width: int) -> None:
        self._settings.change(SIDEBAR_WIDTH, width)

    def _sidebar_wanted(self, wanted: bool) -> None:
        self._settings.change(SIDEBAR_SHOWN, wanted)
