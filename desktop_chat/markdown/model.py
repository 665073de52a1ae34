"""The block model: what a Markdown text says, free of how it is drawn.

Every value is immutable and equal by content. `Block` and `Inline` are closed unions: match on
them and end with `assert_never`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, Flag
from typing import Final, TypeAlias

from desktop_chat.base.translation import mark, tr_marked

PENDING: Final = ""
"""The destination of a link or image that is being written: show it as one, open nothing."""


class InlineStyle(Flag):
    """How a run looks; combined with `|`."""

    PLAIN = 0
    BOLD = 1
    ITALIC = 2
    STRIKE = 4
    CODE = 8


class RunKind(Enum):
    """What the text of a run is."""

    TEXT = "text"
    BREAK = "break"
    """A hard line break; the text is a newline."""
    HTML = "html"
    """Raw inline HTML, to be shown as the literal text it is."""
    FOOTNOTE = "footnote"
    """A reference to a footnote; the text is its number, or its label until all is known."""
    BACK = "back"
    """What leads from a footnote back to its use."""
    MATH = "math"
    """Inline maths; the text is TeX without its delimiters."""
    DISPLAY_MATH = "display_math"
    """Display maths where a block of its own is not possible (heading, table cell)."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one style; `link` is the raw, unchecked destination, or `PENDING`.

    `note` is the footnote that a reference leads to, or that is led back from.
    """

    text: str
    style: InlineStyle = InlineStyle.PLAIN
    link: str | None = None
    kind: RunKind = RunKind.TEXT
    note: str = ""


@dataclass(frozen=True, slots=True)
class ImageRun:
    """An image that must not be loaded unasked; `source` is raw and unchecked, or `PENDING`."""

    alt: str
    source: str
    link: str | None = None


Inline: TypeAlias = Run | ImageRun
Inlines: TypeAlias = tuple[Inline, ...]


class AlertKind(Enum):
    """The five alerts of GitHub Flavored Markdown."""

    NOTE = mark("Note")
    TIP = mark("Tip")
    IMPORTANT = mark("Important")
    WARNING = mark("Warning")
    CAUTION = mark("Caution")

    @property
    def words(self) -> str:
        """What a reader is shown."""
        return tr_marked(self.value)


class Alignment(Enum):
    """The alignment of a table column."""

    NONE = "None"
    LEFT = "Left"
    CENTER = "Center"
    RIGHT = "Right"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Running text."""

    runs: Inlines


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading of level 1 to 6."""

    level: int
    runs: Inlines


@dataclass(frozen=True, slots=True)
class CodeBlock:
    """Code, fenced or indented; each line of `text` ends with a newline, maybe but the last.

    `closed` is false for a fence whose end has not been written.
    """

    language: str
    text: str
    closed: bool = True


@dataclass(frozen=True, slots=True)
class Quote:
    """A block quote, or an alert."""

    children: tuple[Block, ...]
    alert: AlertKind | None = None


@dataclass(frozen=True, slots=True)
class ListItem:
    """One item; `spaced` says that a blank line stands before it.

    Looseness is kept per item, not per list: a blank line that comes late must not change items
    above it.
    """

    children: tuple[Block, ...]
    task: bool | None = None
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class ListBlock:
    """A bullet list (`start` is None) or an ordered one."""

    start: int | None
    items: tuple[ListItem, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A table; each row has one cell per column."""

    alignments: tuple[Alignment, ...]
    header: tuple[Inlines, ...]
    rows: tuple[tuple[Inlines, ...], ...]


@dataclass(frozen=True, slots=True)
class Rule:
    """A thematic break."""


@dataclass(frozen=True, slots=True)
class HtmlBlock:
    """Raw HTML, to be shown as the literal text it is; no final newline."""

    text: str


@dataclass(frozen=True, slots=True)
class MathBlock:
    """Display maths; TeX without its delimiters."""

    text: str


@dataclass(frozen=True, slots=True)
class FootnoteDefinition:
    """The text of a footnote, at the place where it is written."""

    label: str
    children: tuple[Block, ...]


Block: TypeAlias = (
    Paragraph
    | Heading
    | CodeBlock
    | Quote
    | ListBlock
    | Table
    | Rule
    | HtmlBlock
    | MathBlock
    | FootnoteDefinition
)
