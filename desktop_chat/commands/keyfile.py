"""The file of keys: TOML that a person can read and write, with what differs from the defaults.

```toml
version = 1

[keys]
regenerate = ["Ctrl+R", "F5"]
print = []
```

What this version does not know in `[keys]` is written back as it was.
"""

from __future__ import annotations

import json
import logging
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desktop_chat.base.files import Unusable, put_aside, read_small, save
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.commands import words
from desktop_chat.commands.chords import ChordError, chord
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.keymap import Keymap, Keys

NAME = "keys.toml"
VERSION = 1
LARGEST = 200_000
"""Bytes; a larger file is not ours."""

_log = logging.getLogger(Log.COMMANDS)


@dataclass(frozen=True, slots=True)
class Loaded:
    """What a file holds: the keys, what is there beside them, and what there is to say about it."""

    keymap: Keymap = field(default_factory=Keymap)
    others: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    said: tuple[str, ...] = ()
    may_save: bool = True


def load(path: Path) -> Loaded:
    """Return what the file at `path` holds; the defaults, and why, where it holds nothing."""
    try:
        return parse(read_small(path, LARGEST))
    except FileNotFoundError:
        return Loaded()
    except OSError as error:
        _log.warning("the keys cannot be read: %s", error.strerror)
        return Loaded(said=(words.FILE_UNREADABLE.format(reason=error.strerror),), may_save=False)
    except Unusable as damaged:
        return _put_aside(path, damaged)


def parse(raw: bytes) -> Loaded:
    """Return what a file holds.

    Raises:
        Unusable: it holds no keys.
    """
    try:
        whole = tomllib.loads(raw.decode("utf-8"))
    except (ValueError, RecursionError) as error:
        raise Unusable(type(error).__name__) from error
    version, keys = whole.get("version"), whole.get("keys", {})
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise Unusable("no version")
    if not isinstance(keys, dict):
        raise Unusable("no keys")
    changes: dict[CommandId, Keys] = {}
    others: dict[str, tuple[str, ...]] = {}
    said: list[str] = []
    for name, given in keys.items():
        if not isinstance(given, list) or not all(isinstance(each, str) for each in given):
            said.append(words.FILE_NO_LIST.format(name=name))
        elif name not in CommandId.__members__.values():
            others[name] = tuple(given)
        elif not command(CommandId(name)).fixed:
            changes[CommandId(name)] = _read(name, given, said)
    keymap = Keymap(changes)
    for id_, wanted in changes.items():
        said += [
            words.FILE_TAKEN.format(keys=each.text(keymap.notation), title=command(id_).title)
            for each in wanted
            if each not in keymap.keys(id_)
        ]
    return Loaded(keymap, others, tuple(said))


def _read(name: str, given: list[str], said: list[str]) -> Keys:
    keys = []
    for text in given:
        try:
            keys.append(chord(text))
        except ChordError:
            said.append(words.FILE_NO_KEYS.format(text=text[:40], name=name))
    return tuple(dict.fromkeys(keys))


def written(keymap: Keymap, others: Mapping[str, tuple[str, ...]]) -> bytes:
    """Return the file that holds these keys."""
    lines = [f"# {words.FILE_HEAD}", f"version = {VERSION}", "", "[keys]"]
    rows = {str(id_): tuple(map(str, keys)) for id_, keys in keymap.changes.items()}
    for name, keys in sorted({**others, **rows}.items()):
        # A JSON text is one of TOML's, but for the letter that it leaves as it is.
        texts = ", ".join(json.dumps(each).replace("\x7f", "\\u007f") for each in keys)
        lines.append(f"{_key(name)} = [{texts}]")
    return ("\n".join(lines) + "\n").encode("utf-8")


def _key(name: str) -> str:
    plain = name.isascii() and name.replace("_", "").replace("-", "").isalnum()
    return name if plain else json.dumps(name).replace("\x7f", "\\u007f")


def store(path: Path, keymap: Keymap, others: Mapping[str, tuple[str, ...]]) -> None:
    """Write the file whole or not at all, for its owner alone.

    Raises:
        OSError: it cannot be written; the one before is still there.
    """
    make_private_folder(path.parent)
    save(path, written(keymap, others))


def _put_aside(path: Path, damaged: Unusable) -> Loaded:
    _log.warning("the file of keys is damaged: %s", damaged)
    try:
        kept = put_aside(path)
    except OSError as error:
        _log.warning("the damaged file of keys stays where it is: %s", error.strerror)
        return Loaded(said=(words.FILE_DAMAGED_STAYS,), may_save=False)
    return Loaded(said=(words.FILE_DAMAGED.format(name=kept.name),))
