"""One preset or prompt of the library: its icon, name and a line, pressed to be edited."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.parameter_words import names_of
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.list_page import (
    ROW_HEIGHT,
    ListRow,
    mark_and_room,
    paint_row_ground,
    paint_two_lines,
)
from desktop_chat.ui.kit.menu import MenuItem, MenuPopup
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.kit.press import PressButton
from desktop_chat.ui.kit.texts import Badge
from desktop_chat.ui.presets import words
from desktop_chat.ui.presets.marks import paint_mark
from desktop_chat.ui.theme import ThemeSource


def line_of(item: ChatPreset | SavedPrompt) -> str:
    """Return what the list says of an item below its name."""
    if isinstance(item, SavedPrompt):
        return one_line(item.text, 200)
    system = item.parameters.system
    said = [item.model] if item.model else []
    if isinstance(system, str) and system:
        said.append(one_line(system, 200))
    elif names := names_of([parameter for parameter, _ in item.parameters.said()]):
        said.append(names)
    return " · ".join(said)


@guarded
class _Body(PressButton):
    """The part of a row that is pressed."""

    def __init__(self, themes: ThemeSource, item: ChatPreset | SavedPrompt, icon: str) -> None:
        super().__init__()
        self._themes = themes
        self._icon = icon
        self._line = line_of(item)
        self._name = item.name if isinstance(item, ChatPreset) else f"/{item.name}"
        self.setText(self._name.replace("&", "&&"))
        self.setAccessibleName(words.EDIT.format(name=item.name))
        self.setAccessibleDescription(self._line)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be as high as two lines."""
        return QSize(200, self._themes.current.tall(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let the words be elided."""
        return QSize(100, self._themes.current.tall(ROW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words."""
        theme = self._themes.current
        painter = painter_for(self)
        box = paint_row_ground(painter, self, theme)
        mark, room = mark_and_room(painter, box, theme.px(20), theme)
        font = theme.ui_font(theme.px(14))
        paint_mark(painter, self._icon, theme.colours.text_secondary, mark, font)
        paint_two_lines(painter, room, theme, self._name, self._line)
        painter.end()


class ItemRow(ListRow):
    """One item and what can be done with it.

    Signals:
        edit_requested(str), menu_requested(str): of the item of that id.
    """

    edit_requested = Signal(str)
    menu_requested = Signal(str)

    def __init__(
        self, themes: ThemeSource, item: ChatPreset | SavedPrompt, *, is_default: bool
    ) -> None:
        body = _Body(themes, item, item.icon if isinstance(item, ChatPreset) else "text")
        super().__init__(themes, item.id, body)
        self.body = body
        self.more_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="more",
            ink="text_secondary",
            accessible_name=words.MORE.format(name=item.name),
        )
        self.menu = MenuPopup(themes, self.more_button, words.MORE.format(name=item.name))
        if is_default:
            self.put_behind(Badge(themes, words.DEFAULT, tip=words.TIP_DEFAULT), gap=6)
        self.put_behind(self.more_button)
        self.body.clicked.connect(lambda: self.edit_requested.emit(self.id))
        self.more_button.clicked.connect(lambda: self.menu_requested.emit(self.id))

    def open_menu(self, items: list[MenuItem]) -> None:
        """Offer what can be done with it."""
        self.menu.open_with(items)
