"""Finds words in what messages show, piece by piece."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desktop_chat.domain.conversation import Turn, UserTurn
from desktop_chat.domain.text import INVISIBLE
from desktop_chat.ui.transcript.messages.state import turn_length
from desktop_chat.ui.transcript.text.piece_text import PieceText, piece_text
from desktop_chat.ui.transcript.text.pieces import Piece, Pieces
from desktop_chat.ui.transcript.text.shown import Spot, units

_GLANCED_AT = 50_000
"""Characters of a message that is not glanced at before it is looked through."""

_NOT_LETTERS = re.compile(r"[\W_]+")
_NUMBERED = re.compile(r"^[ \t>]*\d", re.MULTILINE)
_SHOWN_OTHERWISE = re.compile(r"[\[&<\u0130\u0131\u017f\u212a]")
"""What is in a source where more is shown than it says, less, or in another case."""


class Query:
    """Words to look for, in whatever case; white space stands for any within a paragraph."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pattern = re.compile(_spaced(text), re.IGNORECASE)
        self._letters = _NOT_LETTERS.sub("", text).lower()
        self._has_digits = any(letter.isdigit() for letter in text)

    @staticmethod
    def any_of(texts: Collection[str]) -> Query:
        """Return what looks for any of several texts, and takes the longest that is there."""
        query = Query(" ".join(texts))
        longest = sorted(texts, key=len, reverse=True)
        query.pattern = re.compile("|".join(map(_spaced, longest)), re.IGNORECASE)
        return query

    def can_be_in(self, turn: Turn) -> bool:
        """Return whether a turn may show the words: false only where it certainly does not."""
        if turn_length(turn) > _GLANCED_AT:
            # To look through all of it once would take longer than a step may.
            return True
        if isinstance(turn, UserTurn):
            return not self._letters or self._letters in _NOT_LETTERS.sub("", turn.text).lower()
        draft = turn.draft
        if draft.calls or draft.citations or draft.media or draft.refusal or draft.thinking:
            return True
        source = str(draft.text)
        if not self._letters or _SHOWN_OTHERWISE.search(source) is not None:
            return True
        if not source.isascii() and INVISIBLE.search(source) is not None:
            return True
        if self._has_digits and _NUMBERED.search(source) is not None:
            return True
        return self._letters in _NOT_LETTERS.sub("", source).lower()


def _spaced(text: str) -> str:
    return r"[^\S\n\t]+".join(re.escape(word) for word in re.split(r"\s+", text))


class Match(NamedTuple):
    """A place where the words are: match number `nth` of a piece."""

    part: int
    piece: int
    nth: int
    start: Spot
    end: Spot


@dataclass(slots=True)
class _Known:
    piece: Piece
    version: int
    following: Piece | None
    count: int


class PieceMatches(NamedTuple):
    """How many matches there are in a piece."""

    part: int
    piece: int
    matches: int


class RowCount:
    """Counts matches in one message, and looks again only at the pieces that have changed."""

    def __init__(self) -> None:
        self._known: dict[tuple[int, int], _Known] = {}

    @property
    def total(self) -> int:
        """All matches that were counted."""
        return sum(known.count for known in self._known.values())

    def places(self) -> tuple[PieceMatches, ...]:
        """Return the pieces in which there are matches, in order."""
        return tuple(
            PieceMatches(part, number, known.count)
            for (part, number), known in sorted(self._known.items())
            if known.count
        )

    def count(self, parts: Sequence[Pieces], query: Query) -> Iterator[int]:
        """Count anew; yields after each piece how many characters were looked at."""
        wanted: set[tuple[int, int]] = set()
        for part, pieces in enumerate(parts):
            for number, piece in enumerate(list(pieces.all)):
                key = (part, number)
                wanted.add(key)
                following = pieces.all[number + 1] if number + 1 < len(pieces.all) else None
                known = self._known.get(key)
                if (
                    known is not None
                    and known.piece is piece
                    and known.version == piece.version
                    and known.following is following
                ):
                    continue
                text = piece_text(pieces, number)
                matches = sum(1 for _ in text.matches(query.pattern))
                self._known[key] = _Known(piece, piece.version, following, matches)
                yield len(text.text)
        for key in [key for key in self._known if key not in wanted]:
            del self._known[key]


def match_at(
    parts: Sequence[Pieces], query: Query, index: int, counted: Sequence[PieceMatches]
) -> Match | None:
    """Return match number `index` of a message, in which matches were counted; None for none."""
    for part, number, count in counted:
        if index >= count:
            index -= count
        elif part < len(parts) and number < len(parts[part].all):
            text = piece_text(parts[part], number)
            for nth, (start, end) in enumerate(text.matches(query.pattern)):
                if nth == index:
                    return Match(part, number, nth, text.spot(part, start), _end(text, part, end))
            return None
    return None


def first_match(parts: Sequence[Pieces], query: Query) -> Match | None:
    """Return the first match of a message; None where it has none."""
    for part, pieces in enumerate(parts):
        for number in range(len(pieces.all)):
            text = piece_text(pieces, number)
            for start, end in text.matches(query.pattern):
                return Match(part, number, 0, text.spot(part, start), _end(text, part, end))
    return None


def _end(text: PieceText, part: int, end: int) -> Spot:
    spot = text.spot(part, end - 1)
    last = text.text[end - 1 : end]
    return Spot(part, spot.block, spot.unit + units(last))


def spans_in(text: PieceText, query: Query) -> Iterator[tuple[Spot, Spot]]:
    """Iterate over the matches of one piece."""
    for start, end in text.matches(query.pattern):
        yield text.spot(0, start), _end(text, 0, end)
