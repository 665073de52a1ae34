"""The menu of a message: what can be done with it, with what is selected, and with a link."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine, MenuPopup
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.chrome import icon_of, name_of
from desktop_chat.ui.transcript.copying import to_clipboard
from desktop_chat.ui.transcript.picture_menu import picture_entries
from desktop_chat.ui.transcript.pictures import Picture
from desktop_chat.ui.transcript.turn_action import TurnAction

_KEYS = {
    TurnAction.EDIT: "Ctrl+E",
    TurnAction.RETRY: "Ctrl+R",
    TurnAction.CONTINUE: "Ctrl+Shift+Enter",
}
"""Of the window's shortcuts, which mean the newest message."""


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
            MenuEntry(words.COPY, self.copy_chosen.emit, "copy", "Ctrl+C")
            if selected
            else MenuEntry(words.COPY, self._acts(turn, TurnAction.COPY), "copy"),
            MenuEntry(words.COPY_AS_MARKDOWN, self._acts(turn, TurnAction.COPY_MARKDOWN)),
        ]
        if link is not None:
            items.append(MenuEntry(words.COPY_LINK, lambda: to_clipboard(link), "link"))
        if picture is not None:
            items += picture_entries(picture, self.parentWidget() or self)
        if changes:
            items.append(MenuLine())
        for action in changes:
            keys = _KEYS.get(action, "") if newest else ""
            items.append(
                MenuEntry(name_of(action), self._acts(turn, action), icon_of(action), keys)
            )
        items += [
            MenuLine(),
            MenuEntry(words.SELECT_ALL, self.select_all_chosen.emit, keys="Ctrl+A"),
            MenuEntry(words.FIND_MENU, self.find_chosen.emit, "search", "Ctrl+F"),
        ]
        self.beside = QRect(place, place)
        self.open_with(items)

    def _acts(self, turn: TurnId, action: TurnAction) -> Callable[[], None]:
        return lambda: self.action_chosen.emit(turn, action)
