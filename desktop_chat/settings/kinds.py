"""What a setting's value may be: how it is read from the file, written to it, and described."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Generic, Protocol, TypeVar

from desktop_chat.base.languages import enumerated
from desktop_chat.base.translation import tr

Value = TypeVar("Value")
Word = TypeVar("Word", bound=StrEnum)

_FARTHEST = 100_000
"""Pixels from the origin beyond which no window is."""


class Kind(Protocol[Value]):
    """A kind of values; they are immutable, and equal by content."""

    def read(self, raw: object) -> Value:
        """Return the value that `raw`, out of JSON, stands for.

        Raises:
            ValueError: it stands for none.
        """

    def write(self, value: Value) -> Any:
        """Return what stands for `value` in JSON.

        Raises:
            ValueError: it is none of this kind.
        """

    @property
    def words(self) -> str:
        """What may be chosen, in Markdown."""


@dataclass(frozen=True, slots=True)
class OnOff:
    """Yes or no."""

    def read(self, raw: object) -> bool:
        """Take JSON's own two words alone."""
        if not isinstance(raw, bool):
            raise ValueError(tr("it is neither true nor false"))
        return raw

    def write(self, value: bool) -> Any:
        """Return the value itself."""
        return self.read(value)

    @property
    def words(self) -> str:
        """What may be chosen, in Markdown."""
        return "`true` or `false`"


@dataclass(frozen=True, slots=True)
class Whole:
    """A whole number from `low` to `high`, changed in steps of `step`.

    Of one that `can_be_off`, the lowest number switches it off.
    """

    low: int
    high: int
    step: int = 1
    unit: str = ""
    can_be_off: bool = False

    def is_off(self, value: int) -> bool:
        """Return whether a value switches it off."""
        return self.can_be_off and value == self.low

    def read(self, raw: object) -> int:
        """Take a whole number within the bounds."""
        if not isinstance(raw, int) or isinstance(raw, bool):
            raise ValueError(tr("it is not a whole number"))
        if not self.low <= raw <= self.high:
            raise ValueError(
                tr("it is not within {low} and {high}").format(low=self.low, high=self.high)
            )
        return raw

    def write(self, value: int) -> Any:
        """Return the value itself."""
        return self.read(value)

    def stepped(self, value: int, steps: int) -> int:
        """Return the value so many steps up (or down), within the bounds."""
        return max(self.low, min(value + steps * self.step, self.high))

    @property
    def words(self) -> str:
        """What may be chosen, in Markdown."""
        return f"{self.low} to {self.high}{f' {self.unit}' if self.unit else ''}"


@dataclass(frozen=True, slots=True)
class OneOf(Generic[Word]):
    """One of a few words; `labels` says each of them to a person, in the order of the choice."""

    labels: Mapping[Word, str]

    def read(self, raw: object) -> Word:
        """Take one of the words."""
        found = next((word for word in self.labels if word.value == raw), None)
        if found is None:
            raise ValueError(tr("it is none of {words}").format(words=enumerated(self.labels)))
        return found

    def write(self, value: Word) -> Any:
        """Return the word."""
        return self.read(value).value

    @property
    def words(self) -> str:
        """What may be chosen, in Markdown."""
        return ", ".join(f"`{word}` ({label})" for word, label in self.labels.items())


@dataclass(frozen=True, slots=True)
class Frame:
    """The place and size of a window, in pixels that do not depend on the screen's density."""

    x: int
    y: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class FrameOrNone:
    """A frame, in JSON `[x, y, width, height]`; None where a window was never placed."""

    def read(self, raw: object) -> Frame | None:
        """Take four whole numbers that a window can have."""
        if raw is None:
            return None
        if not isinstance(raw, list) or len(raw) != 4:
            raise ValueError(tr("it is not a list of four numbers"))
        if not all(isinstance(each, int) and not isinstance(each, bool) for each in raw):
            raise ValueError(tr("one of the numbers is not whole"))
        if any(abs(each) > _FARTHEST for each in raw) or min(raw[2:]) <= 0:
            raise ValueError(tr("no window can be there"))
        return Frame(*raw)

    def write(self, value: Frame | None) -> Any:
        """Return the four numbers."""
        raw = None if value is None else [value.x, value.y, value.width, value.height]
        self.read(raw)
        return raw

    @property
    def words(self) -> str:
        """What may be chosen, in Markdown."""
        return "left, top, width and height, in pixels"


@dataclass(frozen=True, slots=True)
class Names:
    """A set of at most `most` names, in JSON a sorted list."""

    most: int
    longest: int = 200

    def read(self, raw: object) -> frozenset[str]:
        """Take a list of texts; one that is there twice counts once."""
        if not isinstance(raw, list) or not all(isinstance(each, str) for each in raw):
            raise ValueError(tr("it is not a list of names"))
        if len(raw) > self.most or any(len(each) > self.longest for each in raw):
            raise ValueError(tr("it is too long"))
        return frozenset(raw)

    def write(self, value: frozenset[str]) -> Any:
        """Return the names as a list."""
        raw = sorted(value)
        self.read(raw)
        return raw

    @property
    def words(self) -> str:
        """What may be chosen, in Markdown."""
        return f"a list of at most {self.most:,} names"
