"""All conversations in one file, a line for each, and back (docs/export-format.md).

It is written and read a conversation at a time, so that its size costs no memory.
"""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop_chat import __version__
from desktop_chat.domain.attachments import is_sound
from desktop_chat.domain.library import Composition
from desktop_chat.domain.text import one_line
from desktop_chat.exporting import words
from desktop_chat.exporting.as_json import (
    MOST_BYTES,
    ExportUnreadable,
    as_value,
    parse_export,
    parse_value,
)
from desktop_chat.exporting.codec import Unfit, decode, encode
from desktop_chat.exporting.value import Exported

FORMAT = "desktop-chat-library"
VERSION = 1
ENDING = "jsonl"
_LONGEST_NAME = 200
_NOTHING = Composition()


@dataclass(frozen=True, slots=True)
class Shelved:
    """A conversation and where it stands in the list; `folder` is a folder's name, "" for none.

    `unsent` is what was being written in it; how it is asked is in `exported`, not there.
    """

    exported: Exported
    is_pinned: bool = False
    is_archived: bool = False
    folder: str = ""
    unsent: Composition = _NOTHING


def first_line() -> str:
    """Return the line with which a file of conversations begins."""
    return _line({"format": FORMAT, "version": VERSION, "program": __version__})


def line_of(shelved: Shelved) -> str:
    """Return the line of one conversation."""
    more: dict[str, object] = {
        "is_pinned": shelved.is_pinned,
        "is_archived": shelved.is_archived,
        "folder": one_line(shelved.folder, _LONGEST_NAME),
    }
    if shelved.unsent != _NOTHING:
        more["unsent"] = {
            name: value for name, value in encode(shelved.unsent).items() if name != "tuning"
        }
    return _line({**as_value(shelved.exported), **more})


def last_line(count: int) -> str:
    """Return the line with which a file of so many conversations ends."""
    return _line({"conversations": count})


def _line(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), allow_nan=False) + "\n"


def read_file(path: Path) -> Iterator[Shelved]:
    """Yield the conversations of a file, one or many.

    Raises:
        ExportUnreadable: there is something else in it, somewhere: what came before is not all.
        OSError: it cannot be read.
    """
    if not stat.S_ISREG(path.stat().st_mode):
        raise ExportUnreadable(words.NO_FILE)
    with path.open("rb") as file:
        if _is_library(_next_line(file)):
            yield from _conversations(file)
            return
        file.seek(0)
        # One more: then it is too large, and is told so.
        yield Shelved(parse_export(file.read(MOST_BYTES + 1)))


def _next_line(file: BinaryIO) -> bytes:
    line = file.readline(MOST_BYTES + 1)
    if len(line) > MOST_BYTES:
        sizes = {"size": MOST_BYTES >> 20, "limit": MOST_BYTES >> 20}
        raise ExportUnreadable(words.TOO_LARGE.format(**sizes))
    return line


def _is_library(line: bytes) -> bool:
    try:
        head = json.loads(line.decode("utf-8-sig"))
    except (ValueError, RecursionError):
        return False
    if not isinstance(head, dict) or head.get("format") != FORMAT:
        return False
    version = head.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ExportUnreadable(words.OTHER_FORMAT)
    if version > VERSION:
        found = str(version) if version < 10**9 else "?"
        raise ExportUnreadable(words.NEWER.format(found=found, known=VERSION))
    return True


def _conversations(file: BinaryIO) -> Iterator[Shelved]:
    count = 0
    while True:
        try:
            value = json.loads(_next_line(file).decode())
        except (ValueError, RecursionError):
            raise ExportUnreadable(words.CUT_OFF) from None
        if isinstance(value, dict) and "format" not in value:
            if value.get("conversations") != count or file.readline(2).strip():
                raise ExportUnreadable(words.CUT_OFF)
            return
        exported = parse_value(value)
        folder = value.get("folder")
        count += 1
        yield Shelved(
            exported,
            value.get("is_pinned") is True,
            value.get("is_archived") is True,
            one_line(folder, _LONGEST_NAME) if isinstance(folder, str) else "",
            _unsent(value.get("unsent", {})),
        )


def _unsent(value: object) -> Composition:
    try:
        if isinstance(value, dict) and "tuning" in value:
            raise Unfit("unsent has an unknown field")
        unsent = decode(Composition, value, "unsent")
        if not all(map(is_sound, (*unsent.attached, *unsent.queued_files, *unsent.aside_files))):
            raise Unfit("unsent has a file that is not what it says")
    except Unfit as error:
        raise ExportUnreadable(words.DAMAGED.format(what=error)) from None
    return unsent
