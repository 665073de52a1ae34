"""The line at the top: a new conversation, the title, the model, and a menu of the rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.domain.text import one_line
from desktop_chat.settings.declared import ThemeChoice
from desktop_chat.ui import strings
from desktop_chat.ui.kit.buttons import Button, ButtonKind, plain_tool_tip
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine, MenuPopup, MenuTitle
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.kit.texts import Badge, Label
from desktop_chat.ui.theme import ThemeSource

_HEIGHT = 52
_BADGE_GAP = 10
_THEMES = (
    (ThemeChoice.SYSTEM, strings.MENU_SYSTEM, "contrast"),
    (ThemeChoice.LIGHT, strings.MENU_LIGHT, "sun"),
    (ThemeChoice.DARK, strings.MENU_DARK, "moon"),
)


@guarded
class Header(QWidget):
    """Holds the title and what is always at hand; `picker` is put in as it is given.

    Signals:
        new_requested(): New conversation was pressed.
        sidebar_requested(): the sidebar is to be shown.
        temporary_requested(), window_requested(), print_requested(), delete_requested(),
        theme_chosen(ThemeChoice), settings_requested(), connection_requested(), check_requested(),
        copy_details_requested(), about_requested(), quit_requested(): a row of the menu was chosen.
    """

    new_requested = Signal()
    sidebar_requested = Signal()
    temporary_requested = Signal()
    settings_requested = Signal()
    window_requested = Signal()
    print_requested = Signal()
    delete_requested = Signal()
    theme_chosen = Signal(object)
    connection_requested = Signal()
    check_requested = Signal()
    copy_details_requested = Signal()
    about_requested = Signal()
    quit_requested = Signal()

    def __init__(self, themes: ThemeSource, picker: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self.sidebar_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="sidebar",
            icon_size=20,
            ink="text_secondary",
            accessible_name=strings.NAME_SIDEBAR,
            tip=strings.TIP_SIDEBAR,
        )
        self.sidebar_button.hide()
        self.new_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="new-chat",
            icon_size=20,
            accessible_name=strings.NAME_NEW_CONVERSATION,
            tip=strings.TIP_NEW_CONVERSATION,
        )
        self.more_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="more",
            icon_size=20,
            ink="text_secondary",
            accessible_name=strings.NAME_MORE,
            tip=strings.TIP_MORE,
        )
        self.menu = MenuPopup(themes, self.more_button, strings.NAME_MORE)
        self._title = Label(themes, weight="semibold")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._badge = Badge(themes, strings.TEMPORARY, tip=strings.TIP_TEMPORARY)
        self._badge.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 13, 1)
        row.setSpacing(0)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.new_button)
        row.addSpacing(9)
        row.addWidget(self._badge)
        row.addWidget(self._title, 1)
        row.addSpacing(16)
        row.addWidget(picker)
        row.addSpacing(4)
        row.addWidget(self.more_button)
        self._retheme()
        self.new_button.clicked.connect(self.new_requested)
        self.sidebar_button.clicked.connect(self.sidebar_requested)
        self.more_button.clicked.connect(self.open_menu)
        themes.changed.connect(self._retheme)
        self.set_title("")

    def _retheme(self) -> None:
        self.setFixedHeight(self._themes.current.tall(_HEIGHT))
        self.update()

    @property
    def title(self) -> str:
        """What stands as title."""
        return self._title.text()

    def set_title(self, title: str) -> None:
        """Show the conversation's title; "" for a new one."""
        line = one_line(title) or strings.NAME_NEW_CONVERSATION
        self._title.setText(line)
        plain_tool_tip(self._title, line if len(line) > 40 else "")

    def set_temporary(self, temporary: bool) -> None:
        """Say that the conversation is kept in memory only, or no longer."""
        self._badge.setVisible(temporary)
        self._title.setContentsMargins(_BADGE_GAP if temporary else 0, 0, 0, 0)

    def set_sidebar_shown(self, shown: bool) -> None:
        """Offer what the sidebar offers as well, unless that is shown."""
        self.sidebar_button.setVisible(not shown)
        self.new_button.setVisible(not shown)

    def open_menu(self) -> None:
        """Open the menu."""
        self.menu.open_with(self._entries())

    def _entries(self) -> list[MenuItem]:
        items: list[MenuItem] = [
            MenuEntry(strings.MENU_TEMPORARY, self.temporary_requested.emit, icon="clock"),
            MenuEntry(strings.MENU_WINDOW, self.window_requested.emit, icon="plus"),
            MenuEntry(strings.MENU_PRINT, self.print_requested.emit, icon="export"),
            MenuEntry(strings.MENU_DELETE, self.delete_requested.emit, icon="trash"),
            MenuLine(),
            MenuEntry(
                strings.MENU_SETTINGS,
                self.settings_requested.emit,
                icon="settings",
                keys=strings.KEYS_SETTINGS,
            ),
            MenuEntry(strings.MENU_CONNECTION, self.connection_requested.emit, icon="link"),
            MenuEntry(strings.MENU_CHECK, self.check_requested.emit, icon="check"),
            MenuEntry(strings.MENU_COPY_DETAILS, self.copy_details_requested.emit, icon="copy"),
            MenuLine(),
            MenuTitle(strings.MENU_THEME),
        ]
        items += [
            MenuEntry(
                words,
                partial(self.theme_chosen.emit, choice),
                icon=icon,
                checked=choice is self._themes.choice,
            )
            for choice, words, icon in _THEMES
        ]
        items += [
            MenuLine(),
            MenuEntry(strings.MENU_ABOUT, self.about_requested.emit, icon="info"),
            MenuEntry(
                strings.MENU_QUIT, self.quit_requested.emit, icon="close", keys=strings.KEYS_QUIT
            ),
        ]
        return items

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        theme = self._themes.current
        painter = painter_for(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        painter.end()
