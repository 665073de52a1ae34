"""The menu behind ⋯: what can be done with the conversation that is shown, then the program's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Final

from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.library import ConversationInfo
from desktop_chat.settings.declared import ThemeChoice
from desktop_chat.ui import strings
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine, MenuTitle, entry_of
from desktop_chat.ui.sidebar import words as list_words
from desktop_chat.ui.theme import ThemeSource

_ID = CommandId
_THEMES: Final = (
    (ThemeChoice.SYSTEM, _ID.THEME_SYSTEM, strings.MENU_SYSTEM),
    (ThemeChoice.LIGHT, _ID.THEME_LIGHT, strings.MENU_LIGHT),
    (ThemeChoice.DARK, _ID.THEME_DARK, strings.MENU_DARK),
)
_EXPORTS: Final = {
    _ID.EXPORT_MARKDOWN: list_words.EXPORT_MARKDOWN,
    _ID.EXPORT_JSON: list_words.EXPORT_JSON,
    _ID.EXPORT_PDF: list_words.EXPORT_PDF,
}
_HELP: Final = (_ID.GUIDE, _ID.SHORTCUTS, _ID.CHECK_CONNECTION, _ID.COPY_DETAILS, _ID.ABOUT)
_SHORT: Final = {
    _ID.RENAME: list_words.RENAME,
    _ID.PIN: list_words.PIN,
    _ID.UNPIN: list_words.UNPIN,
    _ID.MOVE_TO_FOLDER: list_words.MOVE,
    _ID.ARCHIVE: list_words.TO_ARCHIVE,
    _ID.UNARCHIVE: list_words.FROM_ARCHIVE,
    _ID.DELETE: list_words.delete_words(1),
}
"""What stands for the titles where it is plain that the conversation is meant."""


class HeaderMenu:
    """Says what the menu offers now; `show` opens it with rows, `do` carries a command out."""

    def __init__(
        self,
        themes: ThemeSource,
        show: Callable[[list[MenuItem]], object],
        do: Callable[[CommandId], object],
    ) -> None:
        self._themes = themes
        self._show = show
        self._do = do
        self.can: Callable[[CommandId], bool] = lambda _id: True
        """Whether a command does anything now; those about the conversation are left out else."""
        self.info: ConversationInfo | None = None
        """What the list knows of the conversation that is shown."""

    def open(self) -> None:
        """Open the menu."""
        self._show(self._entries())

    def _entries(self) -> list[MenuItem]:
        program: list[MenuItem] = [
            self._row(_ID.PALETTE),
            self._row(_ID.SETTINGS),
            self._row(_ID.CONNECTIONS),
            self._row(_ID.IMPORT),
            # Where there is a conversation it is among the ways of exporting.
            *([] if self.can(_ID.EXPORT_PDF) else [self._row(_ID.EXPORT_ALL)]),
            self._leading(strings.MENU_THEME, "contrast", self._themes_page),
            self._leading(command(_ID.HELP).title, "info", self._help_page),
        ]
        asking = [_ID.PARAMETERS, _ID.TEMPORARY_CONVERSATION, _ID.NEW_WINDOW]
        groups = [
            self._conversation(),
            list(map(self._row, asking)),
            program,
            [self._row(_ID.QUIT)],
        ]
        return _parted(*groups)

    def _conversation(self) -> list[MenuItem]:
        info = self.info
        shelf = _ID.UNPIN if info is not None and info.is_pinned else _ID.PIN
        is_archived = info is not None and info.is_archived
        archive = _ID.UNARCHIVE if is_archived else _ID.ARCHIVE
        kept = [_ID.RENAME, _ID.MOVE_TO_FOLDER, archive]
        if not is_archived:
            kept.insert(1, shelf)
        rows = [self._row(id_) for id_ in kept if self.can(id_)]
        if self.can(_ID.EXPORT_PDF):
            rows.append(self._leading(list_words.EXPORT, "export", self._exports_page))
            rows.append(self._row(_ID.PRINT))
        rows += [self._row(_ID.DELETE)] if self.can(_ID.DELETE) else []
        return rows

    def _exports_page(self) -> list[MenuItem]:
        of_this = [self._row(id_, text) for id_, text in _EXPORTS.items() if self.can(id_)]
        return [MenuTitle(list_words.EXPORT), *_parted(of_this, [self._row(_ID.EXPORT_ALL)])]

    def _help_page(self) -> list[MenuItem]:
        return [MenuTitle(command(_ID.HELP).title), *map(self._row, _HELP)]

    def _themes_page(self) -> list[MenuItem]:
        rows = [
            entry_of(id_, partial(self._do, id_), words, checked=choice is self._themes.choice)
            for choice, id_, words in _THEMES
        ]
        return [MenuTitle(strings.MENU_THEME), *rows]

    def _row(self, id_: CommandId, text: str = "") -> MenuItem:
        text = text or _SHORT.get(id_, "")
        made = entry_of(id_, partial(self._do, id_), text)
        # The list's own keys do nothing here: in the message box, Del deletes a letter.
        return replace(made, keys=key_source().window_text(id_))

    def _leading(self, text: str, icon: str, page: Callable[[], list[MenuItem]]) -> MenuItem:
        def lead() -> None:
            self._show(page())

        return MenuEntry(text, lead, icon, leads_on=True, command=None)


def _parted(*groups: list[MenuItem]) -> list[MenuItem]:
    """Return groups with lines between those that have anything."""
    items: list[MenuItem] = []
    for group in filter(None, groups):
        items += [*([MenuLine()] if items else []), *group]
    return items
