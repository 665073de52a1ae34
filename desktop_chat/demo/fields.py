"""Read TOML tables field by field, with errors that name the file and the field."""

from collections.abc import Mapping
from enum import StrEnum
from typing import NoReturn, TypeVar

Choice = TypeVar("Choice", bound=StrEnum)


class ScriptError(ValueError):
    """Tell which file and which field of a script is wrong."""


class Fields:
    """Hand out the fields of one table, and refuse what nobody asked for."""

    def __init__(self, file: str, table: Mapping[str, object], where: str = "") -> None:
        self._file = file
        self._left = dict(table)
        self._where = where

    def fail(self, name: str, problem: str) -> NoReturn:
        """Raise `ScriptError` for one field."""
        raise ScriptError(f"{self._file}: {self._where}{name}: {problem}")

    def text(self, name: str, default: str | None = None) -> str:
        """Take a string; without a default it must be there."""
        value = self._left.pop(name, default)
        if value is None:
            self.fail(name, "is missing")
        if not isinstance(value, str):
            self.fail(name, f"must be text, not {value!r}")
        return value

    def texts(self, name: str) -> tuple[str, ...]:
        """Take a list of strings; none when the field is absent."""
        values = self._left.pop(name, [])
        if not isinstance(values, list) or not all(isinstance(each, str) for each in values):
            self.fail(name, f"must be a list of texts, not {values!r}")
        return tuple(values)

    def whole(self, name: str, default: int | None = None, *, least: int = 0) -> int:
        """Take a whole number that is not below `least`."""
        value = self._left.pop(name, default)
        if value is None:
            self.fail(name, "is missing")
        if not isinstance(value, int) or isinstance(value, bool):
            self.fail(name, f"must be a whole number, not {value!r}")
        if value < least:
            self.fail(name, f"must be {least} or more, not {value}")
        return value

    def optional_whole(self, name: str, *, least: int = 0) -> int | None:
        """Take a whole number, or None when the field is absent."""
        return self.whole(name, least=least) if name in self._left else None

    def number(self, name: str, default: float) -> float:
        """Take a number above zero."""
        value = self._left.pop(name, default)
        if not isinstance(value, int | float) or isinstance(value, bool) or not value > 0:
            self.fail(name, f"must be a number above 0, not {value!r}")
        return float(value)

    def flag(self, name: str, default: bool) -> bool:
        """Take true or false."""
        value = self._left.pop(name, default)
        if not isinstance(value, bool):
            self.fail(name, f"must be true or false, not {value!r}")
        return value

    def choice(self, name: str, default: Choice) -> Choice:
        """Take one value of an enumeration."""
        value = self._left.pop(name, default)
        options = type(default)
        if not isinstance(value, str) or value not in list(options):
            self.fail(name, f"must be one of {', '.join(options)}, not {value!r}")
        return options(value)

    def mapping(self, name: str) -> dict[str, object]:
        """Take a table as it is; empty when the field is absent."""
        value = self._left.pop(name, {})
        if not isinstance(value, dict):
            self.fail(name, "must be a table")
        return value

    def headers(self, name: str) -> tuple[tuple[str, str], ...]:
        """Take a table of texts as header lines."""
        lines = self.mapping(name)
        for header, value in lines.items():
            if not isinstance(value, str) or "\n" in value or not value.isascii():
                self.fail(f"{name}.{header}", f"must be one line of ASCII text, not {value!r}")
        return tuple((header.lower(), str(value)) for header, value in lines.items())

    def table(self, name: str) -> "Fields":
        """Take a table for reading its fields; an empty one when absent."""
        return Fields(self._file, self.mapping(name), f"{self._where}{name}.")

    def tables(self, name: str) -> "list[Fields]":
        """Take a list of tables; none when the field is absent."""
        values = self._left.pop(name, [])
        if not isinstance(values, list) or not all(isinstance(each, dict) for each in values):
            self.fail(name, "must be a list of tables")
        return [
            Fields(self._file, each, f"{self._where}{name}[{index}].")
            for index, each in enumerate(values)
        ]

    def finish(self) -> None:
        """Refuse fields that were not taken, which are mostly misspelt."""
        for name in self._left:
            self.fail(name, "is not a field that is known here")
