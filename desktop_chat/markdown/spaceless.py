"""Emphasis in texts without spaces: `**「重点」**は` is bold, though CommonMark says it is not.

CommonMark lets a mark between punctuation and a letter only open emphasis, or only close it, as
spaces would show. Chinese and Japanese set none. Here such a mark may do both if one of the two
is a character of theirs, which is the rule of the CommonMark CJK-friendly amendments
(https://github.com/tats-u/markdown-cjk-friendly).

The parser does not know that rule. So, before it reads, one of the two characters is replaced by
another of the same length in bytes that is of the other's kind; tokens keep the real text.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from desktop_chat.markdown.scanner import Token

_MARKS: Final = re.compile(r"(?<!\\)(?:\*+|~+)")
_LETTERS: Final = (b"x", "\u00e9".encode(), "\u4e00".encode(), "\U00020000".encode())
_STOPS: Final = (b".", "\u00a7".encode(), "\u3002".encode(), "\U00010100".encode())
"""A letter and a punctuation mark of one, two, three and four bytes."""
_STRUCTURAL: Final = frozenset("*~_`[]<>\\&!")
_RAW: Final = {"+CodeBlock": 1, "+HtmlBlock": 1, "-CodeBlock": -1, "-HtmlBlock": -1}
_LABELS: Final = frozenset({"Autolink", "Email", "Shortcut", "Collapsed"})
"""Links whose text is their address or their label as well."""
_WIDE: Final = frozenset("WFH")
_HANGUL: Final = range(0x1100, 0x1200)
_VARIANTS: Final = range(0xE0100, 0xE01F0)
"""Selectors that follow an ideograph."""
_SYMBOLS: Final = range(0x2300, 0x2C00)
_EMOJI: Final = range(0x1F000, 0x20000)


def mask_neighbours(source: bytes, tokens: Sequence[Token]) -> bytes:
    """Return `source` with what the parser must read in another way replaced, of equal length."""
    if source.isascii():
        return source
    masked: bytearray | None = None
    plain: _PlainText | None = None
    text = source.decode()
    known = place = 0
    for marks in _MARKS.finditer(text):
        start, end = marks.span()
        before, after = text[start - 1 : start], text[end : end + 1]
        if not _is_misread(before, after):
            continue
        place += len(text[known:start].encode())
        known = start
        plain = plain or _PlainText(source, tokens)
        sides = [(before, place - len(before.encode())), (after, place + end - start)]
        # Punctuation first: a letter in its place has the fewest consequences.
        if _is_punctuation(after):
            sides.reverse()
        for kinds, (character, at) in zip((_LETTERS, _STOPS), sides, strict=True):
            length = len(character.encode())
            if plain.may_replace(character, at, at + length):
                masked = masked or bytearray(source)
                masked[at : at + length] = kinds[length - 1]
                break
    return source if masked is None else bytes(masked)


def with_real_text(masked: bytes, source: bytes, tokens: list[Token]) -> list[Token]:
    """Give the tokens of a masked source the text that stands there in truth."""
    for index, token in enumerate(tokens):
        place = slice(token.start, token.end)
        if token.name == "Text" and masked[place] != source[place]:
            tokens[index] = token._replace(data=source[place].decode())
    return tokens


@lru_cache(maxsize=4_096)
def _is_misread(before: str, after: str) -> bool:
    """Tell whether a mark stands between punctuation and a letter, one of them spaceless."""
    if not (before and after) or before.isspace() or after.isspace():
        return False
    if _is_punctuation(before) == _is_punctuation(after):
        return False
    return _is_spaceless(before) or _is_spaceless(after)


def _is_punctuation(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _is_spaceless(character: str) -> bool:
    code = ord(character)
    if code in _HANGUL or code in _VARIANTS:
        return True
    is_emoji = code in _EMOJI or (code in _SYMBOLS and _is_punctuation(character))
    return unicodedata.east_asian_width(character) in _WIDE and not is_emoji


class _PlainText:
    """Where a source has text that means nothing but itself."""

    def __init__(self, source: bytes, tokens: Sequence[Token]) -> None:
        self._source = source
        self._starts: list[int] = []
        self._ends: list[int] = []
        labels_end = raw = 0
        for token in tokens:
            raw += _RAW.get(token.name, 0)
            if token.name == "+Link" and token.data["link_type"] in _LABELS:
                labels_end = token.end
            is_text = token.name == "Text" and not raw and token.start >= labels_end
            if is_text and token.data.encode() == source[token.start : token.end]:
                self._starts.append(token.start)
                self._ends.append(token.end)

    def may_replace(self, character: str, start: int, end: int) -> bool:
        """Tell whether the parser would read all the rest as before."""
        index = bisect_right(self._starts, start) - 1
        if index < 0 or end > self._ends[index] or character in _STRUCTURAL:
            return False
        # Whether an underscore is a mark depends on what stands beside it.
        return b"_" not in (self._source[start - 1 : start], self._source[end : end + 1])
