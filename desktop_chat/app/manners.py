"""How the program behaves on a desktop: tray, notifications, the badge, and quick questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.app.first_window import FirstWindow
from desktop_chat.app.windows import Windows
from desktop_chat.base.ids import ConversationId
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.library import Change
from desktop_chat.domain.notices import NoticeAction, status_words
from desktop_chat.domain.store import StoreFailed
from desktop_chat.domain.text import one_line
from desktop_chat.generation.library import Library
from desktop_chat.settings.declared import (
    NOTIFY_REPLIES,
    NOTIFY_TEXT,
    SHOW_THINKING,
    TRAY,
    WRAP_CODE,
    Setting,
)
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.desktop import DesktopWishes, Notifier, Tray, words
from desktop_chat.ui.icons import app_icon
from desktop_chat.ui.instance import raise_window
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from desktop_chat.ui.quick_desk import QuickDesk

_LONGEST_TITLE = 80
_LONGEST_TEXT = 240


class Manners(QObject):
    """Stands beside the windows, hears the library, and does what only a desktop can show."""

    def __init__(
        self, windows: Windows, settings: Settings, themes: ThemeSource, app: QApplication
    ) -> None:
        super().__init__(windows)
        self._windows = windows
        self._settings = settings
        self._themes = themes
        self._app = app
        self._library: Library | None = None
        self._replying: frozenset[ConversationId] = frozenset()
        self._unseen: set[ConversationId] = set()
        self._quick: QuickDesk | None = None
        icon = app.windowIcon()
        if icon.isNull():
            icon = app_icon()  # which takes a MiB for each time that it is drawn
        self.tray = Tray(icon, self)
        self.notifier = Notifier(icon, self)
        self._wishes = DesktopWishes(app, themes.hear_desktop)
        self.tray.wanted.connect(self._command)
        self.notifier.clicked.connect(self._clicked)
        self.tray.set_wanted(settings.value(TRAY))
        settings.listen(self._changed)
        app.focusWindowChanged.connect(self._looked)
        windows.stays = lambda: self.tray.is_there
        windows.hidden.connect(self.tray.say_still_here)
        windows.quick_requested.connect(self.ask)
        windows.companions.join(self)

    @property
    def quick(self) -> QuickDesk:
        """The desk of quick questions; made when it is first wanted."""
        if self._quick is None:
            from desktop_chat.ui.quick_desk import QuickDesk

            quick = self._quick = QuickDesk(self._themes)
            quick.handed_over.connect(self._handed_over)
            quick.closed.connect(self._quick_closed)
            self._windows.pictures.serve(quick.window.transcript)
            if self._library is not None:
                quick.furnish(self._library)
        return self._quick

    def begin(self, question: str, *, first: FirstWindow | None) -> None:
        """Open the `first` window; without it the small one for a question, the other one ready."""
        self._windows.open(first, shown=first is not None)
        if first is None:
            self.ask(question)

    def ask(self, question: str = "", token: str = "") -> None:
        """Show the window of a quick question, and ask what is given."""
        transcript = self.quick.window.transcript
        transcript.wrap_code(self._settings.value(WRAP_CODE))
        transcript.open_thinking(self._settings.value(SHOW_THINKING))
        if token:
            raise_window(self.quick.window, token)
        self.quick.open(question)

    async def end(self) -> None:
        """Take everything away from the desktop."""
        self._app.focusWindowChanged.disconnect(self._looked)
        self._settings.stop_listening(self._changed)
        self.tray.set_wanted(False)
        if self._quick is not None:
            self._quick.closed.disconnect(self._quick_closed)
            self._quick.end()
        await self._wishes.close()
        await self.notifier.close()

    # Companion.

    def furnish(self, library: Library) -> None:
        """Hear of the replies of a library."""
        self._library = library
        library.listen(self)
        self._wishes.begin()
        if self._quick is not None:
            self._quick.furnish(library)

    def strip(self) -> None:
        """Leave the library alone."""
        if self._library is not None:
            self._library.stop_listening(self)
        self._library = None
        self._replying = frozenset()
        if self._quick is not None:
            self._quick.strip()

    def release(self, conversation: ConversationId) -> None:
        """Let a window show what a quick question is asked in."""
        if self._quick is not None:
            self._quick.release(conversation)

    # LibraryListener.

    def library_changed(self, change: Change) -> None:
        """What is listed is no concern of the desktop's."""

    def store_trouble(self, failed: StoreFailed | None) -> None:
        """The windows say it."""

    def live_changed(self, conversation: ConversationId) -> None:
        """Tell of a reply that has ended where nobody looks."""
        if self._library is None:
            return
        was, self._replying = self._replying, self._library.replying()
        if conversation in was - self._replying and not self._is_seen(conversation):
            self._tell(self._library, conversation)

    def _tell(self, library: Library, conversation: ConversationId) -> None:
        session = library.find(conversation)
        reply = session.state.conversation.last_reply() if session is not None else None
        if session is None or reply is None or reply.draft.ending is None:
            return
        if reply.draft.ending.state is EndState.STOPPED or not self._settings.value(NOTIFY_REPLIES):
            return
        self._unseen.add(conversation)
        title = words.TEMPORARY
        if not session.state.is_temporary:
            title = one_line(library.title(conversation), _LONGEST_TITLE) or words.UNTITLED
        self.notifier.show(conversation, title, self._said(reply))
        self.notifier.count(len(self._unseen))
        window = self._windows.shows(conversation)
        if window is not None:
            QApplication.alert(window)

    def _said(self, reply: ReplyTurn) -> str:
        """Return how a reply ended, and its beginning if that may be seen."""
        said = status_words(reply.draft.ending) if reply.draft.ending is not None else ""
        lines = [said or words.COMPLETE]
        text = one_line(reply.draft.text.since(0)[: 2 * _LONGEST_TEXT], _LONGEST_TEXT)
        if self._settings.value(NOTIFY_TEXT) and text:
            lines = [text] if not said else [said, text]
        return "\n".join(lines)

    # Who looks.

    def _front(self) -> QWidget | None:
        # The active window, as a toolkit's own focus: a sheet is part of its window.
        return QApplication.activeWindow()

    def _is_seen(self, conversation: ConversationId) -> bool:
        """Return whether a window in front shows a conversation, or at least its mark."""
        front = self._front()
        if front is None:
            return False
        if self._quick is not None and self._quick.conversation == conversation:
            return front is self._quick.window
        shown = self._windows.shows(conversation)
        return shown is None or shown is front

    def _looked(self, _window: object) -> None:
        seen = {each for each in self._unseen if self._is_seen(each)}
        if seen:
            self._unseen -= seen
            self.notifier.count(len(self._unseen))
            for each in seen:
                self.notifier.withdraw(each)

    # What a person does.

    def _clicked(self, key: str, token: str) -> None:
        conversation = ConversationId(key)
        if self._quick is not None and self._quick.conversation == conversation:
            raise_window(self._quick.window, token)
        elif self._library is not None:
            self._windows.bring(conversation, token)

    def _handed_over(self, conversation: str, action: NoticeAction | None) -> None:
        if conversation:
            self._windows.bring(ConversationId(conversation))
        else:
            raise_window(self._windows.active.window)
        if action is not None:
            self._windows.active.window_action(action)

    def _quick_closed(self) -> None:
        if not self._windows.is_shown and not self.tray.is_there:
            self._windows.end_requested.emit()

    def _command(self, id_: CommandId) -> None:
        match id_:
            case CommandId.QUICK_QUESTION:
                self.ask()
            case CommandId.QUIT:
                self._windows.end_requested.emit()
            case _:
                bridge = self._windows.active
                raise_window(bridge.window)
                if id_ is CommandId.NEW_CONVERSATION:
                    bridge.new_requested.emit()

    def _changed(self, setting: Setting[Any]) -> None:
        if setting is TRAY:
            self.tray.set_wanted(self._settings.value(TRAY))
            if not self._windows.is_shown and not self.tray.is_there:
                # What can be reached no more comes back.
                raise_window(self._windows.active.window)
