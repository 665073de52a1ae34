"""The control of a setting, by the kind of its values."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from desktop_chat.base.languages import around, enumerated
from desktop_chat.settings.declared import SPELLING_LANGUAGES, Setting
from desktop_chat.settings.kinds import OneOf, OnOff, Whole
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.fields import Choice
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuPopup
from desktop_chat.ui.kit.stepper import Stepper
from desktop_chat.ui.kit.switch import Switch
from desktop_chat.ui.settings_window import words
from desktop_chat.ui.spelling import language_name, spelling
from desktop_chat.ui.theme import ThemeSource

_MOST_BESIDE = 5
"""Words that may stand beside each other; more are a list."""


class Control(QWidget):
    """Shows a value, and lets it be changed.

    Signals:
        changed(object): a person chose another value.
        noted(): the note is another one.
    """

    changed = Signal(object)
    noted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def _tell(self, value: object) -> None:
        self.changed.emit(value)

    def show_value(self, value: Any) -> None:
        """Show what holds; tells of no change that it is."""
        raise NotImplementedError

    def said(self, value: Any) -> str:
        """Return a value in words."""
        raise NotImplementedError

    def fit(self, width: int) -> None:
        """Be content with that width."""

    @property
    def focused(self) -> QWidget:
        """What takes the focus."""
        raise NotImplementedError

    @property
    def note(self) -> str:
        """What is to be known now, beside the sentence about the setting."""
        return ""


class SwitchControl(Control):
    """Yes or no."""

    def __init__(self, themes: ThemeSource, setting: Setting[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self.switch = Switch(themes, setting.title, self)
        self.switch.setAccessibleDescription(setting.help)
        self._row.addWidget(self.switch)
        self.switch.toggled.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Put the switch there."""
        self.switch.setChecked(value)

    def said(self, value: Any) -> str:
        """Say it as the switch does."""
        return words.ON if value else words.OFF

    @property
    def focused(self) -> QWidget:
        """The switch."""
        return self.switch


class NumberControl(Control):
    """A whole number."""

    def __init__(
        self, themes: ThemeSource, setting: Setting[Any], kind: Whole, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._kind = kind
        self.stepper = Stepper(
            themes,
            setting.title,
            (kind.low, kind.high),
            step=kind.step,
            unit=kind.unit,
            less=words.LESS.format(title=setting.title),
            more=words.MORE.format(title=setting.title),
            off=words.OFF if kind.can_be_off else "",
            parent=self,
        )
        self.stepper.field.setAccessibleDescription(setting.help)
        self._row.addWidget(self.stepper)
        self.stepper.changed.connect(self._tell)

    def show_value(self, value: Any) -> None:
        """Show the number."""
        self.stepper.set_value(value)

    def said(self, value: Any) -> str:
        """Say the number with its unit, or that it is off."""
        if self._kind.is_off(value):
            return words.OFF
        before, behind = around(self._kind.unit)
        return f"{before}{value}{behind}"

    @property
    def focused(self) -> QWidget:
        """The field."""
        return self.stepper.field


class ChoiceControl(Control):
    """One of a few words."""

    def __init__(
        self, themes: ThemeSource, setting: Setting[Any], kind: OneOf[Any], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._values = list(kind.labels)
        self._labels = list(kind.labels.values())
        self.choice = Choice(themes, setting.title, self._labels, self)
        self.choice.setAccessibleDescription(setting.help)
        self._row.addWidget(self.choice)
        self.choice.changed.connect(self._chosen)

    def _chosen(self, index: int) -> None:
        self.changed.emit(self._values[index])

    def show_value(self, value: Any) -> None:
        """Let that word hold."""
        self.choice.select(self._values.index(value))

    def said(self, value: Any) -> str:
        """Return the word."""
        return self._labels[self._values.index(value)]

    def fit(self, width: int) -> None:
        """Put the words below each other where they do not fit."""
        self.choice.set_stacked(self.choice.row_width > width)
        self._row.invalidate()
        self.updateGeometry()

    @property
    def focused(self) -> QWidget:
        """The word that holds."""
        return self.choice.buttons[self.choice.index]


class ListControl(Control):
    """One of many words, in a list that opens."""

    def __init__(
        self, themes: ThemeSource, setting: Setting[Any], kind: OneOf[Any], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._labels: dict[Any, str] = dict(kind.labels)
        self._title = setting.title
        self._held: Any = setting.default
        self.button = Button(themes, self._labels[self._held], icon_after="chevron-down")
        self.button.setAccessibleDescription(setting.help)
        self.menu = MenuPopup(themes, self.button, setting.title)
        self._row.addWidget(self.button)
        self.button.clicked.connect(self._open)

    def _open(self) -> None:
        self.menu.open_with(
            [
                MenuEntry(
                    label, partial(self._tell, value), checked=value == self._held, command=None
                )
                for value, label in self._labels.items()
            ]
        )

    def show_value(self, value: Any) -> None:
        """Show that word on the button."""
        self._held = value
        self.button.set_words(self._labels[value])
        self.button.setAccessibleName(f"{self._title}: {self._labels[value]}")

    def said(self, value: Any) -> str:
        """Return the word."""
        return self._labels[value]

    @property
    def focused(self) -> QWidget:
        """The button."""
        return self.button


class DictionariesControl(Control):
    """The dictionaries of the spelling check, of those that this computer has."""

    def __init__(self, themes: ThemeSource, setting: Setting[Any], parent: QWidget) -> None:
        super().__init__(parent)
        self._title = setting.title
        self._chosen: frozenset[str] = frozenset()
        self._source = spelling()
        self.button = Button(themes, words.AUTOMATIC, icon_after="chevron-down")
        self.button.setAccessibleDescription(setting.help)
        self.menu = MenuPopup(themes, self.button, setting.title)
        self._row.addWidget(self.button)
        self.button.clicked.connect(self._open)
        self._source.looked.connect(self._looked)
        self._source.look()

    @property
    def note(self) -> str:
        """Which are used, and why others are not."""
        now = self._source.now
        used = "" if self._chosen else enumerated(map(language_name, now.used))
        return " ".join(filter(None, (used and words.CHECKED_BY.format(names=used), now.said)))

    def _looked(self) -> None:
        self.show_value(self._chosen)
        self.noted.emit()

    def _open(self) -> None:
        rows: list[MenuItem] = [
            MenuEntry(
                words.AUTOMATIC,
                partial(self._tell, frozenset()),
                checked=not self._chosen,
                command=None,
            )
        ]
        for tag in self._offered():
            rows.append(
                MenuEntry(
                    language_name(tag),
                    partial(self._tell, self._chosen ^ {tag}),
                    checked=tag in self._chosen,
                    command=None,
                )
            )
        self.menu.open_with(rows)

    def _offered(self) -> list[str]:
        return sorted({*self._source.now.available, *self._chosen}, key=language_name)

    def show_value(self, value: Any) -> None:
        """Show the names on the button."""
        self._chosen = value
        self.button.set_words(self.said(value))
        self.button.setAccessibleName(f"{self._title}: {self.said(value)}")

    def said(self, value: Any) -> str:
        """Return the names."""
        return enumerated(sorted(map(language_name, value))) if value else words.AUTOMATIC

    @property
    def focused(self) -> QWidget:
        """The button."""
        return self.button


def control_for(themes: ThemeSource, setting: Setting[Any], parent: QWidget) -> Control:
    """Return the control of a setting that is shown.

    Raises:
        TypeError: there is none for values of its kind.
    """
    if setting is SPELLING_LANGUAGES:
        return DictionariesControl(themes, setting, parent)
    match setting.kind:
        case OnOff():
            return SwitchControl(themes, setting, parent)
        case Whole() as kind:
            return NumberControl(themes, setting, kind, parent)
        case OneOf() as kind if len(kind.labels) > _MOST_BESIDE:
            return ListControl(themes, setting, kind, parent)
        case OneOf() as kind:
            return ChoiceControl(themes, setting, kind, parent)
    raise TypeError(f"{setting.key} has no control")
