"""A menu of our own within the window, where assistive technology finds it (a QMenu it does not).

Its rows are buttons that are told to be the items of a menu.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.elements import PressElement, is_element, take_element
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.layers import Popup
from desktop_chat.ui.kit.paint import draw_line, edge_of, mirrored, paint_box, painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_HEIGHT = 32
_ICON = 18
_SIDE = 10


@dataclass(frozen=True, slots=True)
class MenuEntry:
    """One row: words, an icon, the keys that do the same, and what it does.

    `checked` is None for a row that is no choice. One that `leads_on` opens further rows.
    One that is not `is_enabled` does nothing now. `command` is the one that it does, for which
    rows are made by `entry_of`; None for what is no command, such as a value to choose.
    """

    text: str
    act: Callable[[], object]
    icon: str = ""
    keys: str = ""
    checked: bool | None = None
    leads_on: bool = False
    is_enabled: bool = True
    command: CommandId | None = field(kw_only=True)


def entry_of(
    id_: CommandId,
    act: Callable[[], object],
    text: str = "",
    *,
    icon: str = "",
    with_keys: bool = True,
    checked: bool | None = None,
    leads_on: bool = False,
) -> MenuEntry:
    """Return the row that does a command: with its title, icon and keys unless others are given."""
    declared = command(id_)
    return MenuEntry(
        text or declared.title,
        act,
        icon or declared.icon,
        key_source().text(id_) if with_keys else "",
        checked,
        leads_on,
        command=id_,
    )


@dataclass(frozen=True, slots=True)
class MenuTitle:
    """Words above a group of rows."""

    text: str


class MenuLine:
    """A line between groups of rows."""


def _mark(entry: MenuEntry, state: QAccessible.State) -> None:
    state.hasPopup = entry.leads_on


MenuItem = MenuEntry | MenuTitle | MenuLine


@guarded
class _Row(QPushButton):
    """One row of a menu."""

    def __init__(
        self, themes: ThemeSource, entry: MenuEntry, parent: QWidget, *, has_icons: bool
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._entry = entry
        self._gutter = _ICON + 10 if has_icons else 0
        role, mark = QAccessible.Role.MenuItem, partial(_mark, entry)
        take_element(self, partial(PressElement, self, role, keys=entry.keys, mark=mark))
        self.setEnabled(entry.is_enabled)
        self.setText(entry.text.replace("&", "&&"))
        self.setAccessibleName(entry.text)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        if entry.checked is not None:
            self.setCheckable(True)
            self.setChecked(entry.checked)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Make room for icon, words and keys."""
        theme = self._themes.current
        metrics = QFontMetrics(theme.ui_font(theme.px(14)))
        width = metrics.horizontalAdvance(self._entry.text) + theme.px(
            2 * _SIDE + self._gutter + 48
        )
        if self._entry.keys:
            width += metrics.horizontalAdvance(self._entry.keys)
        return QSize(width, theme.tall(_HEIGHT))

    def enterEvent(self, event: object) -> None:
        """Let the pointer move the focus, so that there is one lit row."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the row; the lit one has the focus."""
        theme = self._themes.current
        painter = painter_for(self)
        if self.hasFocus():
            lit, edge = theme.colour("selected"), edge_of(theme)
            paint_box(painter, self.rect(), theme.px(6), fill=lit, border=edge)
            bar = QRect(0, 9, 3, self.height() - 18)
            bar = mirrored(painter, bar, self.rect())
            paint_box(painter, bar, 1.5, fill=theme.colour("focus"))
        side, icon = theme.px(_SIDE), theme.px(_ICON)
        middle = (self.height() - icon) // 2
        if self._entry.icon:
            place = QRect(side, middle, icon, icon)
            place = mirrored(painter, place, self.rect())
            paint_icon(painter, self._entry.icon, theme.colours.text_secondary, place)
        painter.setFont(theme.ui_font(theme.px(14)))
        painter.setPen(theme.colour("text" if self.isEnabled() else "text_disabled"))
        box = self.rect().adjusted(side + theme.px(self._gutter), 0, -side, 0)
        flags = Qt.AlignmentFlag.AlignVCenter
        room = mirrored(painter, box, self.rect())
        draw_line(painter, room, int(flags | Qt.AlignmentFlag.AlignLeft), self._entry.text)
        if self._entry.leads_on:
            place = QRect(box.right() - icon + 5, middle, icon, icon)
            place = mirrored(painter, place, self.rect())
            paint_icon(painter, "chevron-right", theme.colours.text_secondary, place)
        elif self._entry.checked:
            place = QRect(box.right() - icon + 1, middle, icon, icon)
            place = mirrored(painter, place, self.rect())
            paint_icon(painter, "check", theme.colours.accent, place)
        elif self._entry.keys:
            painter.setFont(theme.ui_font(theme.scale.caption))
            painter.setPen(theme.colour("text_secondary" if self.isEnabled() else "text_disabled"))
            draw_line(painter, room, int(flags | Qt.AlignmentFlag.AlignRight), self._entry.keys)
        painter.end()


@guarded
class _Line(QFrame):
    """A thin line between groups."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        is_element(self, QAccessible.Role.Separator)
        self.setFixedHeight(9)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint one pixel."""
        painter = painter_for(self)
        painter.fillRect(4, 4, self.width() - 8, 1, self._themes.current.colour("border"))
        painter.end()


@guarded
class MenuPopup(Popup):
    """A menu that hangs on its owner; arrows, Home, End, Enter, Esc and first letters work it."""

    def __init__(self, themes: ThemeSource, owner: QWidget, name: str) -> None:
        super().__init__(themes, owner)
        is_element(self, QAccessible.Role.Client)
        self._rows: list[_Row] = []
        self._has_icons = False
        self.items: list[MenuItem] = []
        """What is shown."""
        # In a low window, or with large type, the rows scroll.
        self._body = QWidget()
        is_element(self._body, QAccessible.Role.PopupMenu)
        self._body.setAccessibleName(name)
        self._area = QScrollArea(self.card)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(self._body)
        self._body.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        outer = QVBoxLayout(self.card)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        self._layout = QVBoxLayout(self._body)
        self._layout.setContentsMargins(5, 5, 5, 5)
        self._layout.setSpacing(0)

    @property
    def name(self) -> str:
        """What assistive technology calls it."""
        return self._body.accessibleName()

    def open_with(self, items: list[MenuItem]) -> None:
        """Show these rows."""
        while (old := self._layout.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        self._rows, self.items = [], items
        self._has_icons = any(isinstance(item, MenuEntry) and item.icon for item in items)
        for item in items:
            self._layout.addWidget(self._made(item))
        self.open()

    def wanted_size(self, room: QRect) -> tuple[int, int]:
        """Return the size that the rows need, as far as there is room."""
        hint = self._body.sizeHint()
        width, height = hint.width() + 2, hint.height() + 2
        if height > room.height():
            width += self._area.verticalScrollBar().sizeHint().width()
        return min(width, room.width()), min(height, room.height())

    def _made(self, item: MenuItem) -> QWidget:
        match item:
            case MenuEntry():
                row = _Row(self.themes, item, self._body, has_icons=self._has_icons)
                row.clicked.connect(lambda: self._act(item))
                if item.is_enabled:
                    self._rows.append(row)
                return row
            case MenuTitle(text):
                title = Label(
                    self.themes,
                    text,
                    size="caption",
                    weight="semibold",
                    colour="text_secondary",
                    parent=self._body,
                )
                title.setContentsMargins(_SIDE, 6, _SIDE, 4)
                return title
            case MenuLine():
                return _Line(self.themes, self._body)

    def _act(self, entry: MenuEntry) -> None:
        self.accept()
        entry.act()

    def first_focus(self) -> QWidget:
        """Begin at the first row."""
        return self._rows[0] if self._rows else self.card

    def _move(self, to: int) -> None:
        row = self._rows[to % len(self._rows)]
        row.setFocus(Qt.FocusReason.TabFocusReason)
        self._area.ensureWidgetVisible(row, 0, 8)

    def _at(self) -> int:
        return next((i for i, row in enumerate(self._rows) if row.hasFocus()), -1)

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, press, or close."""
        moves = {
            Qt.Key.Key_Down: self._at() + 1,
            Qt.Key.Key_Up: self._at() - 1 if self._at() >= 0 else -1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: -1,
        }
        letter = event.text().casefold()
        if event.key() in moves and self._rows:
            self._move(moves[Qt.Key(event.key())])
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._at() >= 0:
            self._rows[self._at()].click()
        elif letter.strip():
            self._to_letter(letter)
        super().keyPressEvent(event)

    def _to_letter(self, letter: str) -> None:
        count = len(self._rows)
        for step in range(1, count + 1):
            at = (self._at() + step) % count
            if self._rows[at].accessibleName().casefold().startswith(letter):
                self._move(at)
                return
