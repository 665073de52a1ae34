"""The file of settings: read whatever is in it, and keep what cannot be used.

It holds one JSON object, `{"version": 1, "settings": {key: value}}`, with the values that are not
the defaults. What this version does not know, in either object, is written back as it was.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from desktop_chat.base.files import Unusable, put_aside, read_small, save
from desktop_chat.base.loggers import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.settings import words
from desktop_chat.settings.declared import DECLARED

LARGEST = 1_000_000
"""Bytes; a larger file is not ours."""

Upgrade = Callable[[dict[str, Any]], dict[str, Any]]
"""Returns the settings of one version as the next one has them."""

UPGRADES: Sequence[Upgrade] = ()
"""From version 1 to 2, from 2 to 3, and so on; one that has been released is never changed."""

_log = logging.getLogger(Log.SETTINGS)


@dataclass(frozen=True, slots=True)
class Contents:
    """What a file holds: all its settings as JSON has them, and what else is in it."""

    settings: Mapping[str, Any] = field(default_factory=dict)
    others: Mapping[str, Any] = field(default_factory=dict)
    version: int = 1

    def bytes(self) -> bytes:
        """Return the file."""
        whole = {**self.others, "version": self.version, "settings": self.settings}
        return json.dumps(whole, indent=2, sort_keys=True, allow_nan=False).encode("ascii") + b"\n"


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was found at the start: what there is to say about it, and whether it may be saved."""

    contents: Contents = field(default_factory=Contents)
    said: tuple[str, ...] = ()
    may_save: bool = True


def load(path: Path) -> Loaded:
    """Return what the file at `path` holds; the defaults, and why, where it holds nothing."""
    try:
        raw = read_small(path, LARGEST)
    except FileNotFoundError:
        return Loaded()
    except OSError as error:
        _log.warning("the settings cannot be read: %s", error.strerror)
        return Loaded(said=(words.UNREADABLE.format(reason=error.strerror),), may_save=False)
    except Unusable as damaged:
        return _put_aside(path, damaged)
    try:
        contents = parse(raw)
    except Unusable as damaged:
        return _put_aside(path, damaged)
    return Loaded(contents, tuple(_complaints(contents)))


def parse(raw: bytes, upgrades: Sequence[Upgrade] = UPGRADES) -> Contents:
    """Return what a file holds, brought up to this version; a newer one's stays as it is.

    Raises:
        Unusable: it holds no settings.
    """
    try:
        whole = json.loads(raw.decode("utf-8"), parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise Unusable(type(error).__name__) from error
    if not isinstance(whole, dict):
        raise Unusable("no object")
    version, settings = whole.pop("version", None), whole.pop("settings", None)
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Unusable("no version")
    if not isinstance(settings, dict):
        raise Unusable("no settings")
    for upgrade in upgrades[version - 1 :]:
        settings = upgrade(settings)
    contents = Contents(settings, whole, max(version, 1 + len(upgrades)))
    try:
        contents.bytes()
    except (ValueError, RecursionError) as error:  # what cannot be written again would be lost
        raise Unusable("a value") from error
    return contents


def store(path: Path, contents: Contents) -> None:
    """Write the file whole or not at all, for its owner alone.

    Raises:
        OSError: it cannot be written; the one before is still there.
    """
    make_private_folder(path.parent)
    save(path, contents.bytes())


def _no_number(word: str) -> object:
    raise ValueError(f"{word} is no number")


def _complaints(contents: Contents) -> list[str]:
    """Return a sentence for each value that is not used; the default holds in its place."""
    said = []
    for setting in DECLARED:
        if setting.key in contents.settings:
            try:
                setting.kind.read(contents.settings[setting.key])
            except ValueError as error:
                _log.warning("%s in the file of settings is not used: %s", setting.key, error)
                said.append(words.NOT_USED.format(title=setting.title, reason=error))
    return said


def _put_aside(path: Path, damaged: Unusable) -> Loaded:
    _log.warning("the file of settings is damaged: %s", damaged)
    try:
        kept = put_aside(path)
    except OSError as error:
        _log.warning("the damaged file of settings stays where it is: %s", error.strerror)
        return Loaded(said=(words.DAMAGED_STAYS,), may_save=False)
    return Loaded(said=(words.DAMAGED.format(name=kept.name),))
