"""The one place that calls the parser: source bytes → flat tokens, references resolved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, NamedTuple, cast

import pyromark
from pyromark import Options
from pyromark.event import BrokenLink

from desktop_chat.markdown.holding import Holding

_OPTIONS: Final = (
    Options.ENABLE_TABLES
    | Options.ENABLE_STRIKETHROUGH
    | Options.ENABLE_TASKLISTS
    | Options.ENABLE_FOOTNOTES
    | Options.ENABLE_GFM
)

_SIGNS: Final = {"Start": "+", "End": "-"}
INLINE_TAGS: Final = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})
INLINE_TOKENS: Final = frozenset(
    {
        "Text",
        "Code",
        "SoftBreak",
        "HardBreak",
        "InlineHtml",
        "FootnoteReference",
        "TaskListMarker",
    }
    | {sign + tag for sign in "+-" for tag in INLINE_TAGS}
)


class Token(NamedTuple):
    """An event: `+Tag` starts, `-Tag` ends, other names stand alone. Offsets are in bytes."""

    name: str
    data: Any
    start: int
    end: int


class Missing(NamedTuple):
    """References of a text that nothing defines yet."""

    links: frozenset[str]
    footnotes: frozenset[str]


def label_key(label: str) -> str:
    """Normalise a link label as CommonMark compares it."""
    return " ".join(label.split()).casefold()


class Scanner:
    """Scan pieces of one message; definitions found so far hold for every later piece.

    `parsed` counts the characters handed to the parser, which is what a frame pays for. `holding`
    has what is never handed to it.
    """

    def __init__(self) -> None:
        self.parsed = 0
        self.holding = Holding()
        self._links: dict[str, str] = {}
        self._footnotes: set[str] = set()
        self._missing_links: set[str] = set()
        self._missing_footnotes: set[str] = set()

    def tokens(self, source: bytes) -> list[Token]:
        """Scan a source; it must be valid UTF-8."""
        text = source.decode()
        self.parsed += len(text)
        events = pyromark.events_with_range(
            text, options=_OPTIONS, broken_link_callback=self._resolve_broken
        )
        tokens: list[Token] = []
        for event, span in events:
            name: str
            data: Any = None
            if isinstance(event, str):
                name = event
            else:
                ((name, data),) = cast("dict[str, Any]", event).items()
                if name in _SIGNS:
                    sign = _SIGNS[name]
                    if isinstance(data, str):
                        name, data = sign + data, None
                    else:
                        ((tag, data),) = data.items()
                        name = sign + tag
            # Half the cost of the constructor; a frame makes thousands.
            tokens.append(tuple.__new__(Token, (name, data, span["start"], span["end"])))
        return tokens

    def _resolve_broken(self, link: BrokenLink) -> tuple[str, str] | None:
        key = label_key(link["reference"])
        destination = self._links.get(key)
        if destination is None:
            self._missing_links.add(key)
            return None
        return destination, ""

    def destination(self, label: str, found: str) -> str:
        """Say where a reference leads: the first definition in the message wins over `found`."""
        return self._links.get(label_key(label), found)

    def knows_footnote(self, label: str) -> bool:
        """Tell whether `[^label]` is a reference; numbers always are, and need not wait."""
        if label.isdecimal() or label.casefold() in self._footnotes:
            return True
        self._missing_footnotes.add(label.casefold())
        return False

    def start_collecting(self) -> None:
        """Forget the missing references of earlier scans."""
        self._missing_links.clear()
        self._missing_footnotes.clear()

    def collected(self) -> Missing:
        """Hand out the references that scans since `start_collecting` found undefined."""
        return Missing(frozenset(self._missing_links), frozenset(self._missing_footnotes))

    def learn(self, source: bytes, tokens: Sequence[Token]) -> None:
        """Keep the definitions of a closed piece; the first of each label holds."""
        if b"]:" not in source:
            return
        for token in tokens:
            if token.name == "+FootnoteDefinition":
                self._footnotes.add(token.data.casefold())
        text = source.decode()
        self.parsed += len(text)
        for label, definition in pyromark.reference_definitions(text, options=_OPTIONS).items():
            self._links.setdefault(label_key(label), definition["dest"])

    def defines(self, source: bytes, destination: str) -> bool:
        """Tell whether a source defines a link that leads there."""
        text = source.decode()
        self.parsed += len(text)
        found = pyromark.reference_definitions(text, options=_OPTIONS).values()
        return any(definition["dest"] == destination for definition in found)

    def settles(self, missing: Missing) -> bool:
        """Tell whether a definition that came later answers one of these references."""
        return not (
            missing.links.isdisjoint(self._links) and missing.footnotes.isdisjoint(self._footnotes)
        )
