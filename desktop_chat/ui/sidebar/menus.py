"""The menus of the list: what can be done with conversations and with folders."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.library import ConversationInfo, Folder, InfoChange
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.menu import MenuItem, MenuLine, MenuPopup, MenuTitle, entry_of
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.sidebar.source import ExportKind
from desktop_chat.ui.theme import ThemeSource

_EXPORTS = (
    (ExportKind.MARKDOWN, CommandId.EXPORT_MARKDOWN, words.EXPORT_MARKDOWN),
    (ExportKind.JSON, CommandId.EXPORT_JSON, words.EXPORT_JSON),
    (ExportKind.PDF, CommandId.EXPORT_PDF, words.EXPORT_PDF),
)
_NAME_LENGTH = 40

Ids = tuple[ConversationId, ...]


class ListMenus(QObject):
    """Opens menus beside rows of the list.

    Signals:
        rename_wanted(): the row's name is to be written in place.
        change_wanted(ids, InfoChange), delete_wanted(ids), export_wanted(ids, ExportKind)
        new_folder_wanted(ids): a folder is to be created, and these are to be moved into it.
        folder_remove_wanted(FolderId)
    """

    rename_wanted = Signal()
    change_wanted = Signal(object, object)
    delete_wanted = Signal(object)
    export_wanted = Signal(object, object)
    new_folder_wanted = Signal(object)
    folder_remove_wanted = Signal(str)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(owner)
        self._themes = themes
        self._owner = owner
        self._menu: MenuPopup | None = None

    @property
    def menu(self) -> MenuPopup:
        """The menu, made when it is first needed."""
        if self._menu is None:
            self._menu = MenuPopup(self._themes, self._owner, words.NAME_MENU)
        return self._menu

    def open_for(
        self, chosen: Sequence[ConversationInfo], folders: Sequence[Folder], beside: QRect
    ) -> None:
        """Open the menu for one conversation or several."""
        if not chosen:
            return
        ids = tuple(info.id for info in chosen)
        one = len(chosen) == 1
        archived = all(info.is_archived for info in chosen)
        items: list[MenuItem] = []
        if one:
            items.append(entry_of(CommandId.RENAME, self.rename_wanted.emit, words.RENAME))
        if not archived:
            items += self._shelf_items(ids, chosen, folders, beside)
        words_of_archive = words.FROM_ARCHIVE if archived else words.TO_ARCHIVE
        change = InfoChange(is_archived=not archived)
        items += [
            entry_of(
                CommandId.UNARCHIVE if archived else CommandId.ARCHIVE,
                self._changer(ids, change),
                words_of_archive,
            ),
            entry_of(
                CommandId.EXPORT,
                partial(self._open_exports, ids, beside),
                words.EXPORT,
                leads_on=True,
            ),
            MenuLine(),
            entry_of(
                CommandId.DELETE,
                partial(self.delete_wanted.emit, ids),
                words.delete_words(len(ids)),
            ),
        ]
        self._open(items, beside)

    def open_for_folder(self, folder: FolderId, beside: QRect) -> None:
        """Open the menu of a folder."""
        items: list[MenuItem] = [
            entry_of(CommandId.RENAME, self.rename_wanted.emit, words.RENAME),
            entry_of(CommandId.REMOVE_FOLDER, partial(self.folder_remove_wanted.emit, folder)),
        ]
        self._open(items, beside)

    def open_folders_for(
        self, chosen: Sequence[ConversationInfo], folders: Sequence[Folder], beside: QRect
    ) -> None:
        """Open the list of folders for conversations that are to be moved."""
        if chosen:
            inside = {info.folder for info in chosen}
            self._open_folders(tuple(info.id for info in chosen), folders, inside, beside)

    def _shelf_items(
        self,
        ids: Ids,
        chosen: Sequence[ConversationInfo],
        folders: Sequence[Folder],
        beside: QRect,
    ) -> list[MenuItem]:
        pinned = all(info.is_pinned for info in chosen)
        pin = words.UNPIN if pinned else words.PIN
        inside = {info.folder for info in chosen}
        move = partial(self._open_folders, ids, folders, inside, beside)
        return [
            entry_of(
                CommandId.UNPIN if pinned else CommandId.PIN,
                self._changer(ids, InfoChange(is_pinned=not pinned)),
                pin,
            ),
            entry_of(CommandId.MOVE_TO_FOLDER, move, words.MOVE, leads_on=True),
        ]

    def _open_folders(
        self, ids: Ids, folders: Sequence[Folder], inside: set[FolderId | None], beside: QRect
    ) -> None:
        items: list[MenuItem] = [MenuTitle(words.MOVE)]
        for folder in folders:
            # What is pinned or archived leaves that shelf for the folder.
            change = InfoChange(folder=folder.id, is_pinned=False, is_archived=False)
            name = one_line(folder.name, _NAME_LENGTH)
            items.append(
                entry_of(
                    CommandId.MOVE_TO_FOLDER,
                    self._changer(ids, change),
                    name,
                    checked=inside == {folder.id},
                )
            )
        if inside != {None}:
            leave = InfoChange(leaves_folder=True)
            items.append(entry_of(CommandId.LEAVE_FOLDER, self._changer(ids, leave)))
        items += [
            MenuLine(),
            entry_of(CommandId.NEW_FOLDER, partial(self.new_folder_wanted.emit, ids)),
        ]
        self._open(items, beside)

    def _open_exports(self, ids: Ids, beside: QRect) -> None:
        items: list[MenuItem] = [MenuTitle(words.EXPORT)]
        items += [
            entry_of(id_, partial(self.export_wanted.emit, ids, kind), text)
            for kind, id_, text in _EXPORTS
        ]
        self._open(items, beside)

    def _changer(self, ids: Ids, change: InfoChange) -> partial[None]:
        return partial(self.change_wanted.emit, ids, change)

    def _open(self, items: list[MenuItem], beside: QRect) -> None:
        self.menu.beside = beside
        self.menu.open_with(items)
