"""The windows of the program: each has a desk, once there is a library; the last one ends it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.app.companions import Companions
from desktop_chat.app.feature import Feature
from desktop_chat.app.first_window import FirstWindow
from desktop_chat.app.keys import KeyKeeper
from desktop_chat.app.pictures import PictureBringer
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.said import keys_notice, spelling_notice, unsaved_notice
from desktop_chat.app.window_set import WindowSet
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.commands.keyfile import NAME as KEYS
from desktop_chat.commands.words import FILE_UNSAVED
from desktop_chat.domain.notices import Notice, NoticeKind
from desktop_chat.generation.library import Library
from desktop_chat.spelling.enchant import open_enchant
from desktop_chat.spelling.worker import SpellingWorker
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.attaching import Attaching
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.desk import Desk
from desktop_chat.ui.guidance import Guidance
from desktop_chat.ui.instance import raise_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.menu_bar import build_menu_bar
from desktop_chat.ui.palette_desk import PaletteDesk
from desktop_chat.ui.shortcut_editor.words import TITLE as SHORTCUTS_TITLE
from desktop_chat.ui.spelling import spelling
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.workbench import Workbench


class Windows(QObject):
    """Opens and closes windows.

    Signals:
        end_requested(): the last window is to be closed, or a person quits.
        quick_requested(): a person wants to ask something in the small window.
        hidden(): the last window was closed, and the program goes on.
        new_requested(): a person begins another conversation; a desk does it, if there is one.
        writing_begun(): something is typed, so that a request will follow.
    """

    end_requested = Signal()
    quick_requested = Signal()
    hidden = Signal()
    new_requested = Signal()
    writing_begun = Signal()

    def __init__(
        self, themes: ThemeSource, preferences: Preferences, own_folders: tuple[Path, ...] = ()
    ) -> None:
        super().__init__()
        self._own_folders = own_folders
        self._themes = themes
        self.preferences = preferences
        self._sets: list[WindowSet] = []
        self._features: list[Feature] = []
        self._library: Library | None = None
        self.on_error: ErrorHandler = lambda _name, _error: None
        """Hears of what fails in a window; whoever that is comes after the first one."""
        self._tasks = TaskScope("windows")
        self.companions = Companions()
        self.pictures = PictureBringer(self._failed)
        self.stays: Callable[[], bool] = lambda: False
        """Whether the program can be reached without a window, and goes on without one."""
        self._keys: KeyKeeper | None = None
        preferences.add_page(SHORTCUTS_TITLE, "keyboard", partial(_shortcuts_page, themes))

    @property
    def desks(self) -> tuple[Desk, ...]:
        """The desks, the oldest first; none before there is a library."""
        return tuple(each.desk for each in self._sets if each.desk is not None)

    @property
    def active(self) -> Bridge:
        """The bridge of the window that is in front, else of the newest one."""
        front = QApplication.activeWindow()
        return next(
            (each.bridge for each in self._sets if each.window is front), self._sets[-1].bridge
        )

    def tell(self, notice: Notice) -> None:
        """Show a notice in the window that is in front."""
        self.active.notices.tell(notice)

    def untell(self, kind: NoticeKind) -> None:
        """Put notices of that kind away that the program showed by itself."""
        for each in self._sets:
            each.bridge.notices.untell(kind)

    def _failed(self, name: str, error: BaseException) -> None:
        self.on_error(name, error)

    def join(self, feature: Feature) -> None:
        """Have a feature in every window, also in those that come later."""
        self._features.append(feature)
        for made in self._sets:
            feature.enter(made)

    def settings_unsaved(self, error: OSError) -> None:
        """Say that the settings cannot be saved."""
        self.tell(unsaved_notice(error.strerror or str(error)))

    @property
    def is_shown(self) -> bool:
        """Whether there is a window to be seen."""
        return any(each.window.isVisible() for each in self._sets)

    def keep_keys(self, folder: Path) -> None:
        """Use the shortcuts that a file there holds, and keep in it what is changed of them."""
        self._keys = KeyKeeper(folder / KEYS, lambda error: self.tell(_unsaved_keys(error)))
        if self._keys.said:
            self.tell(keys_notice(self._keys.said))

    def keep_words(self, folder: Path) -> None:
        """Check spelling from the first word that is written on, with own words kept there."""
        spelling().troubled.connect(self._spelling_troubled)
        spelling().begin(SpellingWorker(folder, open_enchant))

    def _spelling_troubled(self, said: str) -> None:
        self.tell(spelling_notice(said))

    def open(self, first: FirstWindow | None = None, *, shown: bool = True) -> Bridge:
        """Open a window, or have one ready; it has a desk if there is a library.

        `first` is one that is open already, and is given its parts.
        """
        if first is not None:
            first.fill()
        window = MainWindow(self._themes) if first is None else first.window
        self.preferences.dress(window, is_placed=first is not None)
        bridge = Bridge(window, self._themes)
        actions = WindowActions(bridge)
        if sys.platform == "darwin":
            window.setMenuBar(build_menu_bar(actions))
        palette = PaletteDesk(bridge, actions, self.preferences.settings)
        attaching = Attaching(bridge, self._themes, self._failed, own_folders=self._own_folders)
        workbench = Workbench(bridge, self._themes)
        made = WindowSet(self._themes, window, bridge, actions, workbench, palette, attaching)
        palette.setting_wanted.connect(partial(self.preferences.show_setting, window))
        guidance = Guidance(bridge, actions)
        guidance.editor_wanted.connect(
            partial(self.preferences.open_settings, window, SHORTCUTS_TITLE)
        )
        self._sets.append(made)
        window.composer.text_changed.connect(partial(self._written, window))
        window.close_requested.connect(partial(self._close_wanted, made))
        bridge.quit_requested.connect(self.end_requested)
        bridge.new_requested.connect(self.new_requested)
        bridge.window_requested.connect(self._open_another)
        bridge.quick_requested.connect(self.quick_requested)
        window.reading.when_made(self.pictures.serve)
        for feature in self._features:
            feature.enter(made)
        if self._library is not None:
            self._furnish(made, self._library)
        if first is not None:
            first.hand_over(actions)
        elif shown:
            window.show()
        return bridge

    def _written(self, window: MainWindow) -> None:
        if not window.composer.box.document().isEmpty():
            self.writing_begun.emit()

    def furnish(self, library: Library) -> None:
        """Give every window that has none a desk on `library`, also those that come later."""
        self._library = library
        for made in self._sets:
            if made.desk is None:
                self._furnish(made, library)
        self.companions.furnish(library)

    def _furnish(self, made: WindowSet, library: Library) -> None:
        desk = made.furnish(library, self._failed)
        desk.taken_elsewhere.connect(self.bring)
        self.preferences.furnish(made.window)

    def _open_another(self) -> None:
        bridge = self.open()
        for each in self._sets:
            if each.bridge is bridge and each.desk is not None:
                each.desk.begin()

    def shows(self, conversation: ConversationId) -> MainWindow | None:
        """Return the window that shows a conversation."""
        for each in self._sets:
            session = each.bridge.session
            if session is not None and session.state.id == conversation:
                return each.window
        return None

    def bring(self, conversation: ConversationId, token: str = "") -> None:
        """Show a conversation in front, in the window that has it or else in the newest one."""
        window = self.shows(conversation)
        if window is not None:
            raise_window(window, token)
            return
        self.companions.release(conversation)
        active = self.active
        raise_window(active.window, token)
        for each in self._sets:
            if each.bridge is active and each.desk is not None:
                each.desk.open(conversation)

    def _close_wanted(self, made: WindowSet) -> None:
        if len(self._sets) == 1:
            if self.stays():
                made.window.hide()
                self.hidden.emit()
            else:
                self.end_requested.emit()
            return
        self._sets.remove(made)
        self.preferences.forget(made.window)
        made.window.hide()
        self._tasks.spawn("close", self._close(made))

    async def _close(self, made: WindowSet) -> None:
        await self._leave(made)
        made.close()

    async def _leave(self, made: WindowSet) -> None:
        await made.end()
        for feature in reversed(self._features):
            await feature.leave(made)

    async def strip(self) -> None:
        """Take the desks away, so that the library can be closed or exchanged."""
        self._library = None
        self.companions.strip()
        for each in self._sets:
            await each.strip()

    async def end(self) -> None:
        """Take everything away that works by itself; the windows stay until they are closed."""
        spelling().end()
        await self.strip()
        for each in self._sets:
            await self._leave(each)
        if self._keys is not None:
            await self._keys.close()
        await self.pictures.close()
        await self._tasks.close()

    def close_for_good(self) -> None:
        """Close every window without asking."""
        for each in self._sets:
            each.window.close_for_good()


def _unsaved_keys(error: OSError) -> Notice:
    return keys_notice([FILE_UNSAVED.format(reason=error.strerror or error)])


def _shortcuts_page(themes: ThemeSource) -> QWidget:
    from desktop_chat.ui.shortcut_editor.page import ShortcutsPage

    return ShortcutsPage(themes)
