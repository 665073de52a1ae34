r"""Maths in Markdown: `$$…$$`, `\(…\)`, `\[…\]`, and `$…$` where it cannot be money.

A span of maths is masked with letters of the same byte length before the text is parsed, so that
neither `_` nor `- y` at the start of a line means anything inside it, and every offset stays what
it was.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from desktop_chat.markdown.scanner import INLINE_TOKENS, Token

_HINT: Final = re.compile(rb"\$|\\[\[(]")
_DISPLAY_START: Final = re.compile(
    rb"^[ \t>]*+(?:(?:[-+*]|\d{1,9}[.)])[ \t][ \t>]*+)*+(\$\$|\\\[)", re.MULTILINE
)
_BLANK_LINE: Final = re.compile(rb"\n[ \t>]*+(?=\n|\Z)")
_MARK: Final = re.compile(rb"\\.|\$\$|\$", re.DOTALL)
_PREFIX: Final = re.compile(rb"[ \t>]*")
_CLOSER: Final = {b"$$": b"$$", rb"\[": rb"\]", rb"\(": rb"\)"}
_OPERATOR: Final = re.compile(rb"[=+<>*/-]")
_UNMISTAKABLE: Final = re.compile(rb"\\[A-Za-z]|[\^_{]")
_NUMBER_IN_MATHS: Final = re.compile(rb"\A[\d.,]*[A-Za-z]?[\^_{]|\\[A-Za-z]")
_COMMAND: Final = re.compile(rb"\\[A-Za-z]+|\{[^}]*")
_LONG_WORD: Final = re.compile(rb"[A-Za-z\x80-\xff]{3}")
_RAW: Final = {"+CodeBlock": 1, "+HtmlBlock": 1, "-CodeBlock": -1, "-HtmlBlock": -1}
_LONGEST_INLINE: Final = 1000


class Span(NamedTuple):
    """Maths at `start:end` of the source, delimiters included."""

    start: int
    end: int
    display: bool
    delimiter: int
    """The length of each delimiter."""


@dataclass(frozen=True, slots=True)
class OpenMaths:
    """Maths whose end has not been written, and what would end it."""

    start: int
    closer: bytes


def may_hold_maths(source: bytes) -> bool:
    """Tell cheaply whether a source needs the passes below."""
    return _HINT.search(source) is not None


def display_blocks(
    source: bytes, barriers: Sequence[tuple[int, int]]
) -> tuple[list[Span], OpenMaths | None]:
    """Find display maths that begins a line, and the one that is still open at the end.

    It may run over lines that look like lists or rules, but not over a blank line nor a barrier
    (code, HTML).
    """
    spans: list[Span] = []
    opened: OpenMaths | None = None
    end = 0
    blank: re.Match[bytes] | None = _BLANK_LINE.search(source)
    starts = [start for start, _ in barriers]
    for match in _DISPLAY_START.finditer(source):
        start = match.start(1)
        index = bisect_left(starts, start + 1)
        if start < end or (index and start < barriers[index - 1][1]):
            continue
        if blank is not None and blank.start() < start:
            blank = _BLANK_LINE.search(source, start)
        limit = blank.start() if blank else len(source)
        walled = blank is not None and blank.end() < len(source)
        if index < len(starts) and starts[index] < limit:
            limit, walled = starts[index], True
        close = _find_closer(source, match.end(1), limit, _CLOSER[match[1]])
        if close is None:
            if not walled and opened is None:
                opened = OpenMaths(start, _CLOSER[match[1]])
            continue
        end = close + 2
        if source[start + 2 : close].strip():
            spans.append(Span(start, end, True, 2))
    return spans, opened


def _find_closer(source: bytes, start: int, limit: int, closer: bytes) -> int | None:
    for mark in _MARK.finditer(source, start, limit):
        if mark[0] == closer:
            return mark.start()
    return None


def inline_spans(source: bytes, tokens: Sequence[Token], taken: Sequence[Span]) -> list[Span]:
    """Find maths in each paragraph, heading and cell, outside code, HTML and what is `taken`."""
    spans: list[Span] = []
    for leaf in _leaves(source, tokens, taken):
        spans.extend(leaf.spans())
    return spans


def open_inline(source: bytes, tokens: Sequence[Token], taken: Sequence[Span]) -> OpenMaths | None:
    """Find maths that the last paragraph, heading or cell opens and does not close."""
    leaves = _leaves(source, tokens, taken)
    return leaves[-1].unclosed() if leaves else None


class _Leaf:
    """One stretch of inline text, and the parts of it that are not text."""

    def __init__(self, source: bytes, start: int) -> None:
        self.source = source
        # An escape's token starts behind its backslash.
        self.start = start - 1 if source[start - 1 : start] == b"\\" else start
        self.end = start
        self.holes: list[tuple[int, int]] = []

    def _marks(self) -> list[tuple[int, bytes]]:
        marks: list[tuple[int, bytes]] = []
        position = self.start
        for hole_start, hole_end in [*sorted(self.holes), (self.end, self.end)]:
            stop = max(hole_start, position)
            marks.extend((m.start(), m[0]) for m in _MARK.finditer(self.source, position, stop))
            position = max(position, hole_end)
        return marks

    def spans(self) -> list[Span]:
        return self._read()[0]

    def unclosed(self) -> OpenMaths | None:
        return self._read()[1]

    def _read(self) -> tuple[list[Span], OpenMaths | None]:
        marks = self._marks()
        places: dict[bytes, list[int]] = {}
        for index, (_, text) in enumerate(marks):
            places.setdefault(text, []).append(index)
        holes = sorted(self.holes)
        spans: list[Span] = []
        unclosed: OpenMaths | None = None
        # Looking for what a dollar may open reads to the end: only dollars near it are worth that.
        patience = self.end - _LONGEST_INLINE
        index = 0
        while index < len(marks):
            start, text = marks[index]
            index += 1
            if text == b"$":
                close = self._dollar_close(marks, index)
                width = 1
            elif text in _CLOSER:
                close = self._paired_close(marks, places.get(_CLOSER[text], []), index)
                width = 2
            else:
                continue
            if close is None or self._crosses(holes, start, marks[close][0]):
                if (
                    close is None
                    and unclosed is None
                    and start >= patience
                    and self._opens(start, text)
                ):
                    unclosed = OpenMaths(start, _CLOSER.get(text, text))
                continue
            spans.append(Span(start, marks[close][0] + width, text in (b"$$", rb"\["), width))
            index = close + 1
        return spans, unclosed

    @staticmethod
    def _crosses(holes: Sequence[tuple[int, int]], start: int, close: int) -> bool:
        index = bisect_left(holes, (start, 0))
        return index < len(holes) and holes[index][0] < close

    def _paired_close(
        self, marks: Sequence[tuple[int, bytes]], places: Sequence[int], index: int
    ) -> int | None:
        found = bisect_left(places, index)
        if found == len(places):
            return None
        close = places[found]
        start = marks[index - 1][0] + 2
        return close if self.source[start : marks[close][0]].strip() else None

    def _opens(self, start: int, text: bytes) -> bool:
        if text != b"$":
            return True
        content = self.source[start + 1 : self.end]
        if not self._dollar_opens(start) or b"\n" in content:
            return False
        # A price says so by its number, and a name of the shell by its length.
        is_decided = not content[:1].isdigit() or _NUMBER_IN_MATHS.search(content) is not None
        return is_decided and _LONG_WORD.search(_COMMAND.sub(b"", content)) is None

    def _dollar_opens(self, start: int) -> bool:
        before = self.source[start - 1 : start] if start > self.start else b""
        after = self.source[start + 1 : start + 2]
        return not (_is_word(before) or before == b"$" or not after.strip())

    def _dollar_close(self, marks: Sequence[tuple[int, bytes]], index: int) -> int | None:
        """Apply the dollar rule: only the next dollar can close, and only on the same line."""
        start = marks[index - 1][0]
        if not self._dollar_opens(start):
            return None
        for place in range(index, min(index + 100, len(marks))):
            position, text = marks[place]
            if text == b"$$":
                return None
            if text == b"$":
                return place if self._is_dollar_maths(start, position) else None
        return None

    def _is_dollar_maths(self, start: int, close: int) -> bool:
        content = self.source[start + 1 : close]
        after = self.source[close + 1 : close + 2] if close + 1 < self.end else b""
        if len(content) > _LONGEST_INLINE or b"\n" in content or content != content.strip():
            return False
        if _is_word(after) or not content:
            return False
        if b" " not in content and content.isascii():
            return True
        has_words = _LONG_WORD.search(_COMMAND.sub(b"", content)) is not None
        if _UNMISTAKABLE.search(content):
            return b"\\" in content or not (content[:1].isdigit() and has_words)
        # What is left between two prices has words in it, or only numbers.
        is_price = content[:1].isdigit() and _OPERATOR.search(content) is None
        return not is_price and not has_words


def _is_word(byte: bytes) -> bool:
    return byte.isalnum()


def _leaves(source: bytes, tokens: Sequence[Token], taken: Sequence[Span]) -> list[_Leaf]:
    leaves: list[_Leaf] = []
    leaf: _Leaf | None = None
    raw = 0
    for token in tokens:
        if token.name not in INLINE_TOKENS:
            leaf = None
            raw += _RAW.get(token.name, 0)
            continue
        if raw or token.name == "TaskListMarker":
            continue
        if leaf is None:
            leaf = _Leaf(source, token.start)
            leaves.append(leaf)
        leaf.end = max(leaf.end, token.end)
        if _is_hole(token):
            leaf.holes.append((token.start, token.end))
    index = 0
    for span in taken:
        while index < len(leaves) and leaves[index].end <= span.start:
            index += 1
        if index < len(leaves):
            leaves[index].holes.append((span.start, span.end))
    return leaves


def _is_hole(token: Token) -> bool:
    if token.name == "+Link":
        return token.data["link_type"] in ("Autolink", "Email")
    return token.name in ("Code", "InlineHtml")


def mask(source: bytes, spans: Sequence[Span]) -> bytes:
    """Replace spans by letters; line ends, indentation and quote marks inside them stay."""
    masked = bytearray(source)
    for span in spans:
        depth = _quote_depth(source, span.start)
        line_end = source.find(b"\n", span.start, span.end)
        start = span.start
        while line_end != -1:
            masked[start:line_end] = b"x" * (line_end - start)
            start = line_end + 1 + _prefix_length(source, line_end + 1, depth)
            line_end = source.find(b"\n", start, span.end)
        masked[start : span.end] = b"x" * (span.end - start)
    return bytes(masked)


def tex(source: bytes, span: Span) -> str:
    """Return the TeX of a span, without delimiters, indentation and quote marks."""
    depth = _quote_depth(source, span.start)
    inner = source[span.start + span.delimiter : span.end - span.delimiter]
    first, *rest = inner.split(b"\n")
    lines = [first, *(line[_prefix_length(line, 0, depth) :] for line in rest)]
    return b"\n".join(lines).strip().decode()


def _quote_depth(source: bytes, position: int) -> int:
    start = source.rfind(b"\n", 0, position) + 1
    prefix = _PREFIX.match(source, start, position)
    return prefix[0].count(b">") if prefix else 0


def _prefix_length(source: bytes, start: int, depth: int) -> int:
    end = start
    while end < len(source):
        if source[end] == 0x3E and depth:
            depth -= 1
        elif source[end] not in b" \t":
            break
        end += 1
    return end - start


def masked_in_text(spans: Sequence[Span], tokens: Sequence[Token]) -> list[Span]:
    """Keep the spans that the parser took for text of one paragraph, heading or cell."""
    kept: list[Span] = []
    texts: list[tuple[int, int, int]] = []
    leaf = raw = 0
    for token in tokens:
        if token.name not in INLINE_TOKENS:
            leaf += 1
            raw += _RAW.get(token.name, 0)
        elif token.name == "Text" and not raw:
            texts.append((token.start, token.end, leaf))
    starts = [start for start, _, _ in texts]
    for span in spans:
        first = bisect_left(starts, span.start + 1) - 1
        last = bisect_left(starts, span.end) - 1
        if first < 0 or last < 0:
            continue
        covered = texts[first][1] > span.start and texts[last][1] >= span.end
        if covered and texts[first][2] == texts[last][2]:
            kept.append(span)
    return kept
