"""The menu of a message: what can be done with it, with what is selected, and with a link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.kit.menu import MenuItem, MenuLine, MenuPopup, entry_of
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.chrome import icon_of, name_of
from desktop_chat.ui.transcript.messages.picture_menu import picture_entries
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.copying import to_clipboard
from desktop_chat.ui.transcript.text.pictures import Picture

COMMANDS = {
    TurnAction.COPY: CommandId.COPY_MESSAGE,
    TurnAction.COPY_MARKDOWN: CommandId.COPY_MARKDOWN,
    TurnAction.EDIT: CommandId.EDIT_MESSAGE,
    TurnAction.RETRY: CommandId.REGENERATE,
    TurnAction.CONTINUE: CommandId.CONTINUE,
    TurnAction.FORK: CommandId.FORK,
    TurnAction.DELETE_VERSION: CommandId.DELETE_VERSION,
    TurnAction.INSPECT: CommandId.INSPECT,
}
"""Which command each action is, done with any message."""
_OF_NEWEST = {TurnAction.EDIT: CommandId.EDIT_LAST}
"""Of the window's commands, which mean the newest message."""


class MessageMenu(MenuPopup):
    """Opens at a place of `owner`, for one message.

    Signals:
        action_chosen(TurnId, TurnAction): that is to be done with the message.
        copy_chosen(): what is selected is to be copied.
        select_all_chosen(): the whole conversation is to be selected.
        find_chosen(): something is to be looked for.
    """

    action_chosen = Signal(object, object)
    copy_chosen = Signal()
    select_all_chosen = Signal()
    find_chosen = Signal()

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, words.MESSAGE_ACTIONS)

    def open_for(
        self,
        turn: TurnId,
        changes: tuple[TurnAction, ...],
        place: QPoint,
        *,
        newest: bool,
        selected: bool,
        link: str | None,
        picture: Picture | None = None,
    ) -> None:
        """Offer what applies; `place` is in the owner.

        `link` is the address under the mouse, `picture` the picture.
        """
        items: list[MenuItem] = [
            entry_of(CommandId.COPY, self.copy_chosen.emit, words.COPY)
            if selected
            else entry_of(CommandId.COPY_MESSAGE, self._acts(turn, TurnAction.COPY), words.COPY),
            entry_of(
                CommandId.COPY_MARKDOWN,
                self._acts(turn, TurnAction.COPY_MARKDOWN),
                words.COPY_AS_MARKDOWN,
            ),
        ]
        if link is not None:
            items.append(entry_of(CommandId.COPY_LINK, lambda: to_clipboard(link)))
        if picture is not None:
            items += picture_entries(self.themes, picture, self.parentWidget() or self)
        if changes:
            items.append(MenuLine())
        for action in changes:
            id_ = _OF_NEWEST.get(action, COMMANDS[action]) if newest else COMMANDS[action]
            items.append(
                entry_of(
                    id_,
                    self._acts(turn, action),
                    name_of(action),
                    icon=icon_of(action),
                    with_keys=newest,
                )
            )
        items += [
            MenuLine(),
            entry_of(CommandId.SELECT_ALL, self.select_all_chosen.emit),
            entry_of(CommandId.FIND, self.find_chosen.emit, words.FIND_MENU),
        ]
        self.beside = QRect(place, place)
        self.open_with(items)

    def _acts(self, turn: TurnId, action: TurnAction) -> Callable[[], None]:
        return lambda: self.action_chosen.emit(turn, action)
