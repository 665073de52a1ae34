"""The line at the top: a new conversation, the title, the model, and a menu of the rest."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.text import one_line
from desktop_chat.ui import strings
from desktop_chat.ui.header_menu import HeaderMenu
from desktop_chat.ui.kit.buttons import Button, ButtonKind, plain_tool_tip
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import show_keys
from desktop_chat.ui.kit.menu import MenuItem, MenuPopup
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.kit.texts import Badge, Label
from desktop_chat.ui.theme import ThemeSource

_HEIGHT = 52
_BADGE_GAP = 10


@guarded
class Header(QWidget):
    """Holds the title and what is always at hand; the widgets are put in as they are given.

    Signals:
        command_wanted(CommandId): a button or a row of the menu was pressed.
        sidebar_requested(): the sidebar is to be shown.
    """

    command_wanted = Signal(object)
    sidebar_requested = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        picker: QWidget,
        parent: QWidget | None = None,
        *,
        before_picker: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.sidebar_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="sidebar",
            icon_size=20,
            ink="text_secondary",
            accessible_name=strings.NAME_SIDEBAR,
        )
        self.sidebar_button.hide()
        self.new_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="new-chat",
            icon_size=20,
            accessible_name=strings.NAME_NEW_CONVERSATION,
        )
        self.more_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="more",
            icon_size=20,
            ink="text_secondary",
            accessible_name=strings.NAME_MORE,
        )
        self.offer = HeaderMenu(themes, self._show_menu, self.command_wanted.emit)
        self._title = Label(themes, weight="semibold")
        self._title.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._badge = Badge(themes, strings.TEMPORARY, tip=strings.TIP_TEMPORARY)
        self._badge.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(13, 0, 13, 1)
        row.setSpacing(0)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.new_button)
        row.addSpacing(14)
        row.addWidget(self._badge)
        row.addWidget(self._title, 1)
        row.addSpacing(16)
        if before_picker is not None:
            row.addWidget(before_picker)
        row.addWidget(picker)
        row.addSpacing(4)
        row.addWidget(self.more_button)
        self._retheme()
        show_keys(self.sidebar_button, CommandId.SIDEBAR, strings.TIP_SIDEBAR)
        show_keys(self.new_button, CommandId.NEW_CONVERSATION)
        self.new_button.clicked.connect(self._new_wanted)
        self.sidebar_button.clicked.connect(self.sidebar_requested)
        self.more_button.clicked.connect(self.open_menu)
        themes.changed.connect(self._retheme)
        self.set_title("")

    def _show_menu(self, items: list[MenuItem]) -> None:
        self.menu.open_with(items)

    def _new_wanted(self) -> None:
        self.command_wanted.emit(CommandId.NEW_CONVERSATION)

    def _retheme(self) -> None:
        self.setFixedHeight(self._themes.current.tall(_HEIGHT))
        self.update()

    @cached_property
    def menu(self) -> MenuPopup:
        """The menu behind ⋯."""
        return MenuPopup(self._themes, self.more_button, strings.NAME_MORE)

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
        gap = _BADGE_GAP if temporary else 0
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._title.setContentsMargins(0 if is_mirrored else gap, 0, gap if is_mirrored else 0, 0)

    def set_sidebar_shown(self, shown: bool) -> None:
        """Offer what the sidebar offers as well, unless that is shown."""
        self.sidebar_button.setVisible(not shown)
        self.new_button.setVisible(not shown)

    def open_menu(self) -> None:
        """Open the menu."""
        self.offer.open()

    # Qt's own names.

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Have the title written anew."""
        if self._title.geometry().contains(event.position().toPoint()):
            self.command_wanted.emit(CommandId.RENAME)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        theme = self._themes.current
        painter = painter_for(self)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        painter.end()
