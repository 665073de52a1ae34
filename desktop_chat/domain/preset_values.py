"""Presets and what a conversation says of its requests, as values for JSON and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from desktop_chat.base.translation import tr
from desktop_chat.domain.chat_presets import NO_TUNING, ChatPreset, Tuning
from desktop_chat.domain.parameter_fields import ParameterError, as_value, from_value, recall
from desktop_chat.domain.text import clean, one_line

LONGEST_NAME = 80
_LONGEST_ICON = 40
_LONGEST_ID = 200

_NO_NAME = tr("A preset needs a name.")


def check_name(text: str) -> str:
    """Return the name of a preset or a prompt.

    Raises:
        ParameterError: there is none.
    """
    name = one_line(clean(text), LONGEST_NAME)
    if not name:
        raise ParameterError(_NO_NAME)
    return name


def preset_as_value(preset: ChatPreset) -> dict[str, Any]:
    """Return a preset as a value for JSON, without what is empty."""
    found: dict[str, Any] = {"id": preset.id, "name": preset.name}
    for name in ("icon", "model", "connection", "builtin"):
        if value := getattr(preset, name):
            found[name] = value
    if not preset.parameters.is_unset:
        found["parameters"] = as_value(preset.parameters)
    return found


def preset_from_value(value: object) -> ChatPreset:
    """Return the preset of a file, each field of which was checked.

    Raises:
        ParameterError: it is none.
    """
    if not isinstance(value, Mapping):
        raise ParameterError("not an object")
    id_ = _text(value, "id", _LONGEST_ID)
    if not id_:
        raise ParameterError("no id")
    return ChatPreset(
        id_,
        check_name(_text(value, "name", LONGEST_NAME)),
        _text(value, "icon", _LONGEST_ICON),
        _text(value, "model", _LONGEST_ID),
        _text(value, "connection", _LONGEST_ID),
        from_value(value.get("parameters", {})),
        _text(value, "builtin", _LONGEST_ID),
    )


def tuning_as_value(tuning: Tuning) -> dict[str, Any]:
    """Return what a conversation says, as a value for JSON; empty where it says nothing."""
    found: dict[str, Any] = {}
    if tuning.preset is not None:
        found["preset"] = preset_as_value(tuning.preset)
    if not tuning.parameters.is_unset:
        found["parameters"] = as_value(tuning.parameters)
    return found


def recall_tuning(value: object) -> Tuning:
    """Return as much of what a conversation said as can be used."""
    if not isinstance(value, Mapping):
        return NO_TUNING
    preset = None
    if "preset" in value:
        try:
            preset = preset_from_value(value["preset"])
        except ParameterError:
            preset = None
    return Tuning(preset, recall(value.get("parameters")))


def _text(value: Mapping[str, Any], name: str, longest: int) -> str:
    found = value.get(name, "")
    if not isinstance(found, str):
        raise ParameterError(f"{name} is no text")
    return one_line(clean(found), longest)
