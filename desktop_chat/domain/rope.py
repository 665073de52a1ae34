"""A text that grows at its end, as an immutable value."""

from __future__ import annotations

from collections.abc import Iterator

_CHUNK = 2_048


class Rope:
    """An immutable text to which appending costs the same at any length.

    A chain of chunks, newest first. A chunk below 2,048 characters is copied into its successor,
    so that a chain has one link per 2,048 characters and not one per delta. Equal when the text
    is equal.
    """

    __slots__ = ("_before", "_chunk", "length")

    def __init__(self, text: str = "", before: Rope | None = None) -> None:
        self._before = before
        self._chunk = text
        self.length: int = len(text) + (before.length if before is not None else 0)

    def append(self, text: str) -> Rope:
        """Return this text with `text` after it."""
        if not text:
            return self
        if len(self._chunk) < _CHUNK:
            return Rope(self._chunk + text, self._before)
        return Rope(text, self)

    def since(self, start: int) -> str:
        """Return the text from character `start` on; costs only what is returned."""
        if start >= self.length:
            return ""
        pieces: list[str] = []
        for chunk, offset in self._newest_first():
            if offset <= start:
                pieces.append(chunk[start - offset :])
                break
            pieces.append(chunk)
        return "".join(reversed(pieces))

    def _newest_first(self) -> Iterator[tuple[str, int]]:
        link: Rope | None = self
        while link is not None:
            yield link._chunk, link.length - len(link._chunk)
            link = link._before

    def __len__(self) -> int:
        return self.length

    def __bool__(self) -> bool:
        return self.length > 0

    def __str__(self) -> str:
        return self.since(0)

    def __repr__(self) -> str:
        return f"Rope({self.length} characters)"

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Rope):
            return NotImplemented
        return self.length == other.length and (self is other or str(self) == str(other))

    def __hash__(self) -> int:
        return hash(str(self))


EMPTY = Rope()
