"""The services and programs that are known beforehand, from `resources/presets.toml`."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from desktop_chat.base.paths import resources_dir
from desktop_chat.base.translation import tr_marked
from desktop_chat.domain.address import AddressError, parse_base_url
from desktop_chat.domain.connection import Api, Habits
from desktop_chat.domain.profiles import FieldError, Preset, check_variable

_FIELDS = frozenset(
    {
        "id",
        "name",
        "address",
        "line",
        "key_page",
        "needs_key",
        "variable",
        "api",
        "without",
        "limit",
        "local",
    }
)
_LIMITS = frozenset({"", "max_tokens", "max_completion_tokens"})
_OPTIONAL = frozenset({"stream_options", "store"})


class PresetsError(ValueError):
    """The file of presets is wrong, which is a fault of this program's."""


@cache
def presets() -> tuple[Preset, ...]:
    """Return the presets, in the order in which they are offered.

    Raises:
        PresetsError: the file is wrong; the message names the preset.
    """
    return read_presets((resources_dir() / "presets.toml").read_text("utf-8"))


def read_presets(text: str) -> tuple[Preset, ...]:
    """Return the presets in `text`, each of which was checked.

    Raises:
        PresetsError: one of them is wrong.
    """
    try:
        whole = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PresetsError(str(error)) from error
    found: dict[str, Preset] = {}
    for each in whole.get("preset", ()):
        try:
            preset = _preset(each)
        except (KeyError, TypeError, AddressError, FieldError, ValueError) as error:
            raise PresetsError(f"{each.get('id', 'a preset')}: {error}") from error
        if preset.id in found:
            raise PresetsError(f"{preset.id} stands there twice")
        found[preset.id] = preset
    return tuple(found.values())


def _preset(given: Mapping[str, Any]) -> Preset:
    if unknown := given.keys() - _FIELDS:
        raise ValueError(f"unknown fields: {', '.join(sorted(unknown))}")
    address, page = str(given["address"]), str(given.get("key_page", ""))
    filled = parse_base_url(address.replace("{", "").replace("}", ""))
    if str(filled) != address.replace("{", "").replace("}", ""):
        raise ValueError(f"the address is written {filled}")
    if page:
        if not page.startswith("https://"):
            raise ValueError("the page of keys has to begin with https://")
        parse_base_url(page)
    is_local = bool(given.get("local", False))
    if not (is_local or filled.is_encrypted):
        raise ValueError("a service has to be reached by https://")
    limit, without = str(given.get("limit", "")), frozenset(given.get("without", ()))
    if limit not in _LIMITS or not without <= _OPTIONAL:
        raise ValueError("a habit that nothing knows")
    variable = str(given.get("variable", ""))
    return Preset(
        str(given["id"]),
        str(given["name"]),
        address,
        line=tr_marked(str(given["line"])),
        key_page=page,
        needs_key=bool(given.get("needs_key", False)),
        variable=check_variable(variable) if variable else "",
        api=Api(given["api"]) if "api" in given else None,
        habits=Habits(without, limit),
        is_local=is_local,
    )
