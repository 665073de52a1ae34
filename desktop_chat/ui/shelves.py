"""The sidebar and the library: what a person does with the list, and what changes in it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_chat.base.ids import ConversationId, FolderId, new_folder_id
from desktop_chat.base.tasks import ErrorHandler
from desktop_chat.domain.library import Folder, InfoChange
from desktop_chat.generation.library import Library
from desktop_chat.ui.list_source import StoredList
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.toasts.words import archived_words, deleted_words
from desktop_chat.ui.undo import Undo

_SEARCH_MS = 60

Ids = tuple[ConversationId, ...]


class Shelves(QObject):
    """Joins a window's sidebar to the library.

    Signals:
        taken_back(Ids): these were deleted, and are in the list again.
    """

    taken_back = Signal(object)

    def __init__(
        self, window: MainWindow, library: Library, undo: Undo, on_error: ErrorHandler
    ) -> None:
        # It goes with the desk, and with it all that it hears of the sidebar.
        super().__init__(undo.parent())
        self._sidebar = window.sidebar
        self._library = library
        self._undo = undo
        self._sought = ""
        self.source = StoredList(library.store, window.sidebar, on_error)
        self._seek = QTimer(self)
        self._seek.setSingleShot(True)
        self._seek.setInterval(_SEARCH_MS)
        self._seek.timeout.connect(self._search)
        self._connect()
        window.offer_conversations(self.source)

    def _connect(self) -> None:
        sidebar = self._sidebar
        sidebar.renamed.connect(self._renamed)
        sidebar.change_requested.connect(self._change)
        sidebar.delete_requested.connect(self.delete)
        sidebar.folder_created.connect(self._folder_created)
        sidebar.folder_renamed.connect(self._folder_renamed)
        sidebar.folder_removed.connect(self._folder_removed)
        sidebar.search_changed.connect(self._search_changed)

    def refresh(self) -> None:
        """Show the list as it is now."""
        self._sidebar.refresh()
        if self._sought:
            self._seek.start()

    def show_replying(self) -> None:
        """Mark the conversations in which a reply comes."""
        self._sidebar.set_replying(self._library.replying())

    def delete(self, ids: Ids) -> None:
        """Delete conversations, and offer to take that back."""
        listing = self._library.listing
        if listing.refuses():
            return
        listing.delete(ids)

        def take_back() -> None:
            listing.take_back(ids)
            self.taken_back.emit(ids)

        self._undo.offer(
            deleted_words(len(ids)), take_back=take_back, finish=lambda: listing.forget(ids)
        )

    def _change(self, ids: Ids, what: InfoChange) -> None:
        listing = self._library.listing
        if listing.refuses():
            return
        listing.change(ids, what)
        if what.is_archived:
            self._undo.offer(
                archived_words(len(ids)),
                take_back=lambda: listing.change(ids, InfoChange(is_archived=False)),
                finish=lambda: None,
            )

    def _renamed(self, conversation: str, title: str) -> None:
        if not self._library.listing.refuses():
            self._library.listing.rename(ConversationId(conversation), title)

    def _folder_created(self, name: str, ids: Ids) -> None:
        if not self._library.listing.refuses():
            self._library.listing.put_folder(Folder(new_folder_id(), name), ids)

    def _folder_renamed(self, folder: str, name: str) -> None:
        if not self._library.listing.refuses():
            self._library.listing.put_folder(Folder(FolderId(folder), name))

    def _folder_removed(self, folder: str) -> None:
        if not self._library.listing.refuses():
            self._library.listing.remove_folder(FolderId(folder))

    def _search_changed(self, text: str) -> None:
        self._sought = text
        if text:
            self._seek.start()

    def _search(self) -> None:
        if self._sought:
            self.source.request_hits(self._sought)

    async def close(self) -> None:
        """Ask the store for nothing more."""
        self._seek.stop()
        await self.source.close()
