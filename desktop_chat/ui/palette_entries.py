"""What the palette of a window offers: commands, settings, models, presets and more."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, overload

from desktop_chat.base.languages import around
from desktop_chat.commands.command import Shown, why_not
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.domain.text import one_line
from desktop_chat.generation.connections import Connections
from desktop_chat.settings.declared import DECLARED, Setting
from desktop_chat.settings.kinds import OneOf, OnOff, Whole
from desktop_chat.settings.settings import Settings
from desktop_chat.ui import palette_words as words
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.palette.entries import Entry, Kind
from desktop_chat.ui.presets.marks import USUAL, icon_of


class Joined(Sequence[Entry]):
    """Several sequences of entries as one, none of which is copied."""

    def __init__(self, *parts: Sequence[Entry]) -> None:
        self._parts = parts

    def __len__(self) -> int:
        return sum(map(len, self._parts))

    @overload
    def __getitem__(self, at: int) -> Entry: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...

    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        for part in self._parts:
            if at < len(part):
                return part[at]
            at -= len(part)
        raise IndexError(at)


class Models(Sequence[Entry]):
    """A server's models, of which there may be tens of thousands: each is made when looked at."""

    def __init__(
        self, models: Sequence[ModelInfo], current: str, choose: Callable[[str], object]
    ) -> None:
        self._models = models
        self._current = current
        self._choose = choose

    def __len__(self) -> int:
        return len(self._models)

    @overload
    def __getitem__(self, at: int) -> Entry: ...

    @overload
    def __getitem__(self, at: slice) -> Sequence[Entry]: ...

    def __getitem__(self, at: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        model = self._models[at]
        in_use = model.id == self._current
        return Entry(
            Kind.MODEL,
            f"model:{model.id}",
            one_line(model.id),
            partial(self._choose, model.id),
            "spark",
            detail=words.CURRENT_MODEL if in_use else "",
            beside=one_line(model.description or model.owner, 200),
            is_on=True if in_use else None,
        )


def command_entries(actions: WindowActions) -> list[Entry]:
    """Return the commands that a window knows; those that do nothing now say why."""
    keymap = key_source().keymap
    found = []
    for each in COMMANDS:
        if each.shown is not Shown.EVERYWHERE or not actions.offers(each.id):
            continue
        keys = keymap.keys(each.id)
        found.append(
            Entry(
                Kind.COMMAND,
                f"command:{each.id}",
                each.title,
                partial(actions.run, each.id),
                each.icon,
                keys=keys[0].parts(keymap.notation) if keys else (),
                beside=each.help,
                why_not="" if actions.can(each.id) else why_not(each.when),
            )
        )
    return found


def setting_entries(settings: Settings, show: Callable[[Setting[Any]], object]) -> list[Entry]:
    """Return the settings: a switch is put over in its place, any other one is shown."""
    found = []
    for setting in DECLARED:
        if setting.section is None:
            continue
        value = settings.value(setting)
        toggles = isinstance(setting.kind, OnOff)
        act = partial(settings.change, setting, not value) if toggles else partial(show, setting)
        found.append(
            Entry(
                Kind.SETTING,
                f"setting:{setting.key}",
                setting.title,
                act,
                "settings",
                detail=_said(setting, value),
                beside=f"{setting.section} {setting.help}",
                is_on=value if toggles else None,
                stays=toggles,
            )
        )
    return found


def _said(setting: Setting[Any], value: Any) -> str:
    match setting.kind:
        case OnOff():
            return words.ON if value else words.OFF
        case OneOf(labels):
            return str(labels[value])
        case Whole() as kind if kind.is_off(value):
            return words.OFF
        case Whole(unit=unit):
            before, behind = around(unit)
            return f"{before}{value}{behind}"
    return ""


def connection_entries(
    connections: Connections, current: str, choose: Callable[[str], object]
) -> list[Entry]:
    """Return the connections; `current` is the place of the one that is used."""
    return [
        Entry(
            Kind.CONNECTION,
            f"connection:{each.id}",
            one_line(each.connection.name),
            partial(choose, each.id),
            "link",
            detail=words.CURRENT_CONNECTION if each.connection.place == current else "",
            beside=each.connection.place,
            is_on=True if each.connection.place == current else None,
        )
        for each in connections.entries()
    ]


def preset_entries(
    presets: Sequence[ChatPreset], current: str, choose: Callable[[ChatPreset | None], object]
) -> list[Entry]:
    """Return the presets; `current` is the id of the one in use, "" for none."""
    found = [
        Entry(
            Kind.PRESET,
            f"preset:{each.id}",
            one_line(each.name),
            partial(choose, each),
            icon_of(each.icon) or USUAL,
            detail=words.CURRENT_PRESET if each.id == current else "",
            beside=one_line(each.model),
            is_on=True if each.id == current else None,
        )
        for each in presets
    ]
    if current:
        none = partial(choose, None)
        found.append(Entry(Kind.PRESET, "preset:", words.NO_PRESET, none, "minus"))
    return found


def prompt_entries(
    prompts: Sequence[SavedPrompt], insert: Callable[[SavedPrompt], object]
) -> list[Entry]:
    """Return the saved prompts, which are put into the message box."""
    return [
        Entry(
            Kind.PROMPT,
            f"prompt:{each.id}",
            one_line(each.name),
            partial(insert, each),
            "text",
            beside=one_line(each.text, 200),
        )
        for each in prompts
    ]
