"""What any text becomes before it is parsed: newlines end lines, nothing in it is unsafe."""

from __future__ import annotations

from collections import deque
from typing import Final

from desktop_chat.domain.text import clean

_HIGH_SURROGATES: Final = ("\ud800", "\udbff")


class Intake:
    """Join deltas and hand them out cleaned, as if they had come in one piece."""

    def __init__(self) -> None:
        self._waiting: deque[str] = deque()
        self._held = ""

    def __bool__(self) -> bool:
        return bool(self._waiting)

    def put(self, delta: str) -> None:
        """Add a piece of text, cut anywhere."""
        if delta:
            self._waiting.append(delta)

    def take(self, limit: int) -> str:
        """Hand out up to `limit` characters; half a line end or character waits for the rest."""
        parts = [self._held]
        room = limit
        while self._waiting and room > 0:
            part = self._waiting.popleft()
            if len(part) > room:
                self._waiting.appendleft(part[room:])
                part = part[:room]
            room -= len(part)
            parts.append(part)
        text = "".join(parts)
        last = text[-1:]
        self._held = ""
        if last == "\r" or _HIGH_SURROGATES[0] <= last <= _HIGH_SURROGATES[1]:
            self._held, text = last, text[:-1]
        return clean(text)

    def drain(self) -> str:
        """Hand out what was held back; the text ends here."""
        held, self._held = self._held, ""
        return clean(held)
