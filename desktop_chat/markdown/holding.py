"""Pictures within the text: their data is held aside, and never seen by the parser.

A picture of a hundred kilobytes is one long word to a parser that looks at a few thousand
characters at a time. So as soon as a destination begins with enough data to be told, a short key
takes the place of it, the rest is collected as it comes, and the destination is given back whole
where a link or an image is built. Where the key ends up in a text that is no destination after all,
the beginning of the data stands for it: nobody reads the rest.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Final

LEAST: Final = 200
"""Characters of data that are seen before they are held: a shorter destination is left alone."""

_MARK: Final = "\ufdd0"
"""Around a key: no character of any text, and none that ends a destination."""
_START: Final = re.compile(
    r"(?:\]\(|\]:[ \t]{0,8})(<?)"
    rf"(data:image/[a-z0-9+.-]{{1,40}}(?:;[\w=.-]{{0,80}}){{0,4}},[\w+/=%.:;,-]{{{LEAST}}})",
    re.IGNORECASE | re.ASCII,
)
_DATA: Final = re.compile(r"[\w+/=%.:;,-]+", re.ASCII)
_KEY: Final = re.compile(f"{_MARK}\\d+{_MARK}")
_LONGEST_START: Final = 700
_SHOWN: Final = 60


@dataclass(frozen=True, slots=True)
class Start:
    """Where a destination begins to be long: `length` characters of it end at `end` of a text.

    `closer` is what would end it.
    """

    end: int
    length: int
    closer: str


@dataclass(slots=True)
class Holding:
    """The data of one message, by the keys that stand for it."""

    whole: dict[str, str] = field(default_factory=dict)
    _parts: list[str] = field(default_factory=list)
    _recent: str = ""

    @property
    def is_open(self) -> bool:
        """Whether data is being collected."""
        return bool(self._parts)

    def begins_in(self, text: str) -> bool:
        """Tell whether a destination becomes long within the next piece of text."""
        return _START.search(self._recent + text) is not None

    def start_in(self, text: str) -> Start | None:
        """Find the first destination that becomes long within the next piece of text."""
        before = len(self._recent)
        joined = self._recent + text
        found = _START.search(joined)
        if found is None:
            self._recent = joined[-_LONGEST_START:]
            return None
        self._recent = ""
        closer = f"{'>' if found[1] else ''}{')' if '](' in found[0] else ''}\n"
        return Start(found.end() - before, len(found[2]), closer)

    def hold(self, data: str) -> str:
        """Begin to collect data; return the key that stands for it."""
        self._parts = [data]
        return f"{_MARK}{len(self.whole)}{_MARK}"

    def take(self, text: str) -> str:
        """Collect what of the next piece of text belongs to the data; return the rest."""
        more = _DATA.match(text)
        if more is not None:
            self._parts.append(more[0])
        rest = text if more is None else text[more.end() :]
        if rest:
            self.close()
        return rest

    def close(self) -> None:
        """End the data here."""
        if self._parts:
            self.whole[f"{_MARK}{len(self.whole)}{_MARK}"] = "".join(self._parts)
            self._parts = []

    def destination(self, text: str, *, limit: int | None = None) -> str:
        """Return a destination with its data, of a link at most so much of it."""
        if _MARK not in text:
            return text
        known = self.whole.get(text)
        if known is not None:
            return known if limit is None else known[:limit]
        return _KEY.sub(lambda key: self.whole.get(key[0], "")[:limit], text)

    def legible(self, text: str) -> str:
        """Return a text in which the beginning of the data stands for the keys in it."""
        if _MARK not in text:
            return text
        return _KEY.sub(self._beginning, text)

    def _beginning(self, key: re.Match[str]) -> str:
        known = self.whole.get(key[0], "".join(self._parts[:1]))
        return known if len(known) <= _SHOWN else f"{known[:_SHOWN]}…"
