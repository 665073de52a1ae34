"""The words that a person has added: a text file, one word on a line, that can be edited."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from pathlib import Path

from desktop_chat.base.files import Unusable, put_aside, read_small, save
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.spelling import words

NAME = "dictionary.txt"
LARGEST = 2_000_000
"""Bytes; a larger file is not ours."""

_LONGEST = 100

_log = logging.getLogger(Log.SPELLING)


def load(path: Path) -> frozenset[str]:
    """Return the words of the file at `path`, none where it is not there.

    Raises:
        OSError: it cannot be read.
        Unusable: it holds no text; it was put aside.
    """
    try:
        return parse(read_small(path, LARGEST).decode("utf-8-sig"))
    except FileNotFoundError:
        return frozenset()
    except (Unusable, UnicodeDecodeError) as error:
        kept = put_aside(path)
        _log.warning("the file of words is damaged, and put aside: %s", type(error).__name__)
        raise Unusable(kept.name) from error


def parse(text: str) -> frozenset[str]:
    """Return the words of a text, without lines that begin with `#`."""
    lines = (line.strip() for line in text.splitlines())
    return frozenset(each for each in lines if 0 < len(each) <= _LONGEST and each[0] != "#")


def add(path: Path, word: str) -> None:
    """Add a word to the file, whole or not at all; what was added by hand meanwhile stays.

    Raises:
        OSError: it cannot be written; the one before is still there.
        Unusable: it holds no text; it was put aside.
    """
    known = load(path)
    make_private_folder(path.parent)
    save(path, written({*known, word}))


def written(known: Iterable[str]) -> bytes:
    """Return the file that holds these words."""
    rows = sorted(known, key=lambda each: (each.casefold(), each))
    return "\n".join((f"# {words.FILE_HEAD}", *rows, "")).encode("utf-8")
