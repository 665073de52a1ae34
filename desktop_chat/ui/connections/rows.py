"""One connection of the list: chosen by a press, with buttons to change or remove it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from desktop_chat.generation.connections import Entry, EntryKind
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.checks import CheckState, Outcome
from desktop_chat.ui.connections.names import entry_name
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.list_page import (
    ROW_HEIGHT,
    ListRow,
    mark_and_room,
    paint_row_ground,
    paint_two_lines,
)
from desktop_chat.ui.kit.paint import paint_box, painter_for
from desktop_chat.ui.kit.texts import Badge
from desktop_chat.ui.theme import ThemeSource


def line_of(entry: Entry) -> str:
    """Return what the list says of an entry below its name."""
    address = entry.connection.address
    place = address.place if address is not None else ""
    line = words.ENTRY_LINES[entry.kind].format(place=place)
    model = entry.connection.model
    return f"{line} · {model}" if model and entry.kind is EntryKind.SAVED else line


_SIGNS = {
    None: ("check", "text_secondary"),
    CheckState.RUNNING: ("clock", "text_secondary"),
    CheckState.WORKS: ("check", "success"),
    CheckState.TROUBLE: ("warning", "warning"),
}


@guarded
class EntryChoice(QRadioButton):
    """The part of a row that is pressed: a mark, the name, and a line."""

    def __init__(self, themes: ThemeSource, entry: Entry) -> None:
        super().__init__()
        self._themes = themes
        self._name = entry_name(entry)
        self._place = self._line = line_of(entry)
        self.setText(self._name.replace("&", "&&"))
        self.setAccessibleName(self._name)
        self.setAccessibleDescription(self._line)
        self.setAutoExclusive(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._retheme)

    def say(self, outcome: str) -> None:
        """Say below the name what came of a test, before the place; "" for nothing."""
        self._line = f"{outcome} · {self._place}" if outcome else self._place
        self.setAccessibleDescription(self._line)
        self.update()

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

    def hitButton(self, pos: object) -> bool:
        """Take a press anywhere, not only on the mark."""
        return True

    def nextCheckState(self) -> None:
        """Leave the mark to what happens: a connection without its key is not chosen."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint mark and words."""
        theme = self._themes.current
        painter = painter_for(self)
        box = paint_row_ground(painter, self, theme)
        mark, room = mark_and_room(painter, box, theme.px(18), theme)
        chosen = self.isChecked()
        ring = theme.colour("accent" if chosen else "border_strong")
        paint_box(painter, mark, mark.width() / 2, fill=ring if chosen else None, border=ring)
        if chosen:
            paint_icon(painter, "check", theme.colours.on_accent, mark.adjusted(3, 3, -3, -3))
        paint_two_lines(painter, room, theme, self._name, self._line)
        painter.end()


class EntryRow(ListRow):
    """One connection and what can be done with it.

    Signals:
        chosen(str), test_requested(str), edit_requested(str), remove_requested(str): by the id of
            the entry.
    """

    chosen = Signal(str)
    test_requested = Signal(str)
    edit_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, themes: ThemeSource, entry: Entry) -> None:
        choice = EntryChoice(themes, entry)
        super().__init__(themes, entry.id, choice)
        self.choice = choice
        self.choice.clicked.connect(self._choose)
        self.badge: Badge | None = None
        if entry.is_default:
            self.badge = Badge(themes, words.DEFAULT, tip=words.TIP_DEFAULT)
            self.put_behind(self.badge, gap=6)
        self.buttons: tuple[Button, ...] = ()
        self.test_button: Button | None = None
        if entry.kind is not EntryKind.DEMO:
            said = words.TEST.format(name=entry_name(entry))
            self.test_button = self._button("check", said)
            self.test_button.clicked.connect(self._test)
        if entry.profile is not None:
            name = entry_name(entry)
            self.buttons = (
                self._button("edit", words.EDIT.format(name=name)),
                self._button("trash", words.REMOVE.format(name=name)),
            )
            for button, act in zip(self.buttons, (self._edit, self._remove), strict=True):
                button.clicked.connect(act)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Say what came of the last test; the button of the test shows it as a sign, too."""
        self.choice.say(outcome.said if outcome is not None else "")
        if self.test_button is not None:
            icon, ink = _SIGNS[outcome.state if outcome is not None else None]
            self.test_button.set_look(ButtonKind.GHOST, icon, ink=ink)

    def _button(self, icon: str, name: str) -> Button:
        made = Button(
            self._themes,
            kind=ButtonKind.GHOST,
            icon=icon,
            ink="text_secondary",
            accessible_name=name,
            parent=self,
        )
        self.put_behind(made)
        return made

    def _choose(self) -> None:
        self.chosen.emit(self.id)

    def _test(self) -> None:
        self.test_requested.emit(self.id)

    def _edit(self) -> None:
        self.edit_requested.emit(self.id)

    def _remove(self) -> None:
        self.remove_requested.emit(self.id)
