"""The one description of the program, as a value."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = ROOT / "packaging" / "description.toml"
_FIRST_DAY = 1_767_225_600
"""The first of January 2026."""


@dataclass(frozen=True)
class Document:
    """The kind of file that the program opens."""

    name: str
    mime_type: str
    extension: str
    marks: tuple[str, ...]
    within: int


@dataclass(frozen=True)
class Description:
    """What `packaging/description.toml` says, and the version."""

    table: dict[str, Any]
    version: str

    def __getattr__(self, name: str) -> str:
        """Return one of the words at the top of the file.

        Raises:
            AttributeError: it has no such word.
        """
        value = self.table.get(name)
        if not isinstance(value, str):
            raise AttributeError(f"packaging/description.toml has no {name!r}")
        return value

    def names(self, key: str, section: str = "") -> tuple[str, ...]:
        """Return a list of words."""
        table = self.table[section] if section else self.table
        return tuple(map(str, table[key]))

    def sizes(self, system: str) -> tuple[int, ...]:
        """Return the sides of a system's icons, in pixels."""
        return tuple(self.table["icons"][system])

    def word(self, section: str, key: str) -> str:
        """Return a word of a section."""
        return str(self.table[section][key])

    @cached_property
    def icon(self) -> Path:
        """The drawing of which every icon is made."""
        return ROOT / str(self.table["icons"]["source"])

    @cached_property
    def document(self) -> Document:
        """The kind of file that the program opens."""
        given = self.table["document"]
        return Document(
            given["name"],
            given["mime_type"],
            given["extension"],
            tuple(given["marks"]),
            given["within"],
        )

    @cached_property
    def numbers(self) -> tuple[int, int, int, int]:
        """The version as four numbers, which is how Windows counts."""
        found = [int(each) for each in re.findall(r"\d+", self.version)][:3]
        first, second, third = (*found, 0, 0, 0)[:3]
        return first, second, third, 0

    def most(self, what: str) -> int:
        """Return how large the result may be, in bytes."""
        return int(self.table["size"][f"{what}_mb"]) * 1_000_000


def read_description() -> Description:
    """Return the description of this checkout."""
    package = (ROOT / "desktop_chat" / "__init__.py").read_text("utf-8")
    version = re.search(r'__version__ = "(.+)"', package)
    if version is None:
        raise ValueError("desktop_chat/__init__.py names no version")
    return Description(tomllib.loads(FILE.read_text("utf-8")), version[1])


def source_date() -> int:
    """Return the time that packed files carry: the same for the same source.

    `SOURCE_DATE_EPOCH` is what distributions set (reproducible-builds.org/specs/source-date-epoch).
    """
    given = os.environ.get("SOURCE_DATE_EPOCH", "")
    if given.isdigit():
        return int(given)
    command = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    try:
        said = subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return _FIRST_DAY  # an archive of the source, without its history
    return int(said)
