"""The pane at the left, put together: what begins a conversation, finds one, and lists them."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.library import (
    ConversationInfo,
    Folder,
    SearchHit,
    Section,
    Shelf,
)
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.elements import is_group
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import show_keys
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.sidebar.empty import EmptyWords
from desktop_chat.ui.sidebar.folder_popup import FolderPopup
from desktop_chat.ui.sidebar.list import ConversationList
from desktop_chat.ui.sidebar.menus import ListMenus
from desktop_chat.ui.sidebar.midnight import Midnight
from desktop_chat.ui.sidebar.outline import Spot
from desktop_chat.ui.sidebar.search import SearchPane
from desktop_chat.ui.sidebar.source import Contents, ListSource, Showing
from desktop_chat.ui.theme import ThemeSource


@guarded
class Sidebar(QWidget):
    """Conversations, their folders and their archive; a search takes the list's place.

    Rows come from a `ListSource`. Nothing is changed here: each wish is a signal, and the list
    shows another state after `refresh`.

    Signals:
        opened(ConversationId), new_requested(), settings_requested(), hide_requested()
        renamed(ConversationId, str): the person gave a title.
        change_requested(ids, InfoChange), delete_requested(ids), export_requested(ids, ExportKind):
            `ids` is a tuple of `ConversationId`.
        folder_created(str, ids): a folder of that name, into which these are to be moved.
        folder_renamed(FolderId, str), folder_removed(FolderId)
        folders_closed(frozenset[FolderId]): of these the heading alone is shown from now on.
        search_changed(str): what is looked for; "" when the search is over.
        hit_opened(SearchHit)
    """

    opened = Signal(str)
    new_requested = Signal()
    settings_requested = Signal()
    hide_requested = Signal()
    renamed = Signal(str, str)
    change_requested = Signal(object, object)
    delete_requested = Signal(object)
    export_requested = Signal(object, object)
    folder_created = Signal(str, object)
    folder_renamed = Signal(str, str)
    folder_removed = Signal(str)
    folders_closed = Signal(object)
    search_changed = Signal(str)
    hit_opened = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        parent: QWidget | None = None,
        *,
        still: Callable[[], bool] = reduced_motion,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._folders: tuple[Folder, ...] = ()
        self._to_move: tuple[ConversationId, ...] = ()
        self._popup: FolderPopup | None = None
        self._came_from: QWidget | None = None
        """What had the focus before the search."""
        is_group(self, words.NAME_SIDEBAR)
        self.new_button = Button(themes, words.NAME_NEW, icon="plus", height=36, parent=self)
        self.hide_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="sidebar",
            height=36,
            icon_size=20,
            ink="text_secondary",
            accessible_name=words.NAME_SIDEBAR,
            parent=self,
        )
        quiet = ButtonKind.GHOST
        self.settings_button = Button(
            themes, words.NAME_SETTINGS, kind=quiet, icon="settings", height=36, parent=self
        )
        for wide in (self.new_button, self.settings_button):
            wide.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        show_keys(self.new_button, CommandId.NEW_CONVERSATION)
        show_keys(self.hide_button, CommandId.SIDEBAR, words.TIP_HIDE)
        show_keys(self.settings_button, CommandId.SETTINGS)
        self.search = SearchPane(themes, self)
        self.list = ConversationList(themes, self, still=still)
        self._back = Button(
            themes,
            words.ARCHIVE,
            kind=ButtonKind.GHOST,
            icon="chevron-left",
            height=36,
            accessible_name=words.BACK,
            tip=words.BACK,
            parent=self,
        )
        self._empty = EmptyWords(themes, self)
        self._pages = QStackedWidget(self)
        self._menus = ListMenus(themes, self.list.viewport())
        self._midnight = Midnight(self)
        self._lay_out()
        self._connect()
        self._show_state()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(9, 9, 9, 3)
        top.setSpacing(3)
        top.addWidget(self.new_button, 1)
        top.addWidget(self.hide_button)
        field = QHBoxLayout()
        field.setContentsMargins(9, 0, 9, 5)
        field.addWidget(self.search.field)
        back = QHBoxLayout()
        back.setContentsMargins(9, 0, 9, 2)
        back.addWidget(self._back)
        back.addStretch(1)
        bottom = QHBoxLayout()
        bottom.setContentsMargins(9, 5, 9, 5)
        bottom.addWidget(self.settings_button)
        for page in (self.list, self._empty, self.search):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addLayout(field)
        column.addLayout(back)
        column.addWidget(self._pages, 1)
        column.addLayout(bottom)

    def _connect(self) -> None:
        rows, menus = self.list, self._menus
        self.new_button.clicked.connect(self.new_requested)
        self.hide_button.clicked.connect(self.hide_requested)
        self.settings_button.clicked.connect(self.settings_requested)
        self._back.clicked.connect(self.leave_archive)
        self._back.clicked.connect(self.focus_list)
        self.search.changed.connect(self._search_changed)
        self.search.hit_opened.connect(self.hit_opened)
        self.search.left.connect(self._leave_search)
        self.search.list_wanted.connect(self.focus_list)
        rows.opened.connect(self.opened)
        rows.renamed.connect(self.renamed)
        rows.folder_renamed.connect(self.folder_renamed)
        rows.delete_wanted.connect(self._delete_chosen)
        rows.menu_wanted.connect(self._open_menu)
        rows.folder_toggled.connect(self._toggle_folder)
        rows.archive_wanted.connect(self._enter_archive)
        rows.filled.connect(self._filled)
        menus.rename_wanted.connect(self._rename_current)
        menus.change_wanted.connect(self.change_requested)
        menus.delete_wanted.connect(self.delete_requested)
        menus.export_wanted.connect(self.export_requested)
        menus.new_folder_wanted.connect(self._ask_for_folder)
        menus.folder_remove_wanted.connect(self.folder_removed)
        self._midnight.passed.connect(self.refresh)
        self._themes.changed.connect(self.update)

    # -- what the caller gives --------------------------------------------------------------------

    def set_source(self, source: ListSource) -> None:
        """Take the rows from there, and ask for them."""
        self.list.keeper.set_source(source)
        self._midnight.wait()

    def refresh(self) -> None:
        """Ask for the list again, which has changed; nothing in sight moves without need."""
        self.list.keeper.refresh()

    def contents_came(self, ask: int, contents: Contents) -> None:
        """Answer `ListSource.request_contents`."""
        self.list.keeper.contents_came(ask, contents)

    def rows_came(
        self, ask: int, section: Section, start: int, rows: Sequence[ConversationInfo]
    ) -> None:
        """Answer `ListSource.request_rows`; `start` is the one that was asked for."""
        self.list.rows_came(ask, section, start, rows)

    def give_up(self, ask: int) -> None:
        """Answer that a question cannot be answered; what is shown stays until `refresh`."""
        self.list.keeper.give_up(ask)

    def set_opened(self, conversation: ConversationId | None) -> None:
        """Mark the conversation that the window shows; one that is in no list marks none."""
        self.list.set_opened(conversation)

    def set_replying(self, conversations: Collection[ConversationId]) -> None:
        """Mark the conversations in which a reply comes."""
        self.list.set_replying(frozenset(conversations))

    def set_closed_folders(self, folders: Collection[FolderId]) -> None:
        """Show the heading alone of these folders."""
        self.list.keeper.close_folders(frozenset(folders))

    def show_hits(self, text: str, hits: Sequence[SearchHit]) -> None:
        """Show what a search for `text` found, unless something else is looked for by now."""
        self.search.show_hits(text, hits)

    def step(self, step: int) -> None:
        """Open the conversation below the open one (1) or above it (-1)."""
        self.list.step(step)

    def focus_list(self) -> None:
        """Give the focus to the list, or to the field where nothing is listed."""
        target = self.list if self._pages.currentWidget() is self.list else self.search.field.line
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def focus_search(self) -> None:
        """Give the focus to the search field, with its text selected; Esc gives it back."""
        now = QApplication.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._came_from = now
        self.search.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.field.line.selectAll()

    @property
    def showing(self) -> Showing:
        """Which list is shown."""
        return self.list.keeper.showing

    # -- what is shown ----------------------------------------------------------------------------

    def _filled(self) -> None:
        if self.showing is Showing.CONVERSATIONS:
            sections = self.list.rows.listing.contents.sections
            self._folders = tuple(
                Folder(section.folder, section.heading.name)
                for section, _ in sections
                if section.shelf is Shelf.FOLDER and section.folder is not None
            )
        self._show_state()

    def _show_state(self) -> None:
        in_archive = self.showing is Showing.ARCHIVE
        searches = bool(self.search.text)
        self._back.setVisible(in_archive and not searches)
        if searches:
            self._pages.setCurrentWidget(self.search)
        elif self.list.outline.count or not self.list.keeper.has_listing:
            self._pages.setCurrentWidget(self.list)
        else:
            had_focus = self.list.hasFocus()
            self._empty.say(*(words.ARCHIVE_EMPTY if in_archive else words.NOTHING_YET))
            self._pages.setCurrentWidget(self._empty)
            if had_focus:
                target = self._back if in_archive else self.new_button
                target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_changed(self, text: str) -> None:
        self._show_state()
        self.search_changed.emit(text)

    def _leave_search(self) -> None:
        before, self._came_from = self._came_from, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self.focus_list()

    def _enter_archive(self) -> None:
        self.list.show_other(Showing.ARCHIVE)
        self._show_state()

    def leave_archive(self) -> None:
        """List the conversations again, if the archive is shown."""
        self.list.show_other(Showing.CONVERSATIONS)
        self._show_state()

    def _toggle_folder(self, folder: FolderId) -> None:
        closed = self.list.keeper.closed ^ {folder}
        self.list.keeper.close_folders(closed)
        self.folders_closed.emit(closed)

    # -- what a person does -----------------------------------------------------------------------

    def _delete_chosen(self) -> None:
        ids = tuple(info.id for info in self.list.chosen())
        if ids:
            self.delete_requested.emit(ids)

    def _open_menu(self, spot: Spot, place: QRect) -> None:
        if spot.index < 0 and spot.section is not None and spot.section.folder is not None:
            self._menus.open_for_folder(spot.section.folder, place)
        else:
            self._menus.open_for(self.list.chosen(), self._folders, place)

    def _rename_current(self) -> None:
        self.list.rename_row(self.list.currentIndex().row())

    def move_chosen(self) -> None:
        """Let a folder be chosen for what is selected."""
        beside = self.list.place(self.list.currentIndex().row())
        self._menus.open_folders_for(self.list.chosen(), self._folders, beside)

    def _ask_for_folder(self, ids: tuple[ConversationId, ...]) -> None:
        if self._popup is None:
            self._popup = FolderPopup(self._themes, self.list.viewport())
            self._popup.named.connect(self._folder_named)
        self._to_move = ids
        self._popup.start(self.list.place(self.list.currentIndex().row()))

    def _folder_named(self, name: str) -> None:
        self.folder_created.emit(name, self._to_move)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, and the line above the settings."""
        theme = self._themes.current
        painter = painter_for(self)
        painter.fillRect(self.rect(), theme.colour("sidebar"))
        y = self._pages.geometry().bottom() + 1
        painter.fillRect(0, y, self.width(), 1, theme.colour("border"))
        painter.end()
