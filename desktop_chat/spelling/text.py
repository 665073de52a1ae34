"""What of a text is prose: the words that are checked, line by line."""

from __future__ import annotations

import re
from typing import NamedTuple

LONGEST_LINE = 10_000
"""Characters; a longer line is data, and none of its words is checked."""

_LONGEST_WORD = 60
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})([^\n]*)")
_INDENTED = re.compile(r"(?: {4,}|\t)(?!\s*(?:[-*+]|\d{1,9}[.)])\s)")
_NO_PROSE = re.compile(
    r"(?<!`)(`+)(?!`).*?(?<!`)\1(?!`)"  # inline code
    r"|\]\([^)\s]*\)"  # the address of a link
    r"|</?[A-Za-z][^<>]*>"  # a tag, or an address in pointed brackets
    r"|\{\{.*?\}\}"  # a field of a prompt
)
_TOKEN = re.compile(r"\S+")
_OPENERS = "\"'([{<*_~«»„“”‘’"
_CLOSERS = "\"')]}>*_~«»“”‘’.,;:!?…"
_NO_TOKEN = re.compile(
    r"[/@#$&%]|--?\w|~"  # commands, names, tags, variables, switches
    r"|.*[/\\@=_^|{}<>]|.*\w[.:]+\w|.*\w\(\)"  # paths, addresses, identifiers, domains, calls
)
_MARKS = "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u0610-\u061a\u064b-\u065f\u0670"
_LETTER = rf"(?:[^\W_]|[{_MARKS}])"
_RUN = re.compile(rf"{_LETTER}+(?:['’]{_LETTER}+)*")


class Word(NamedTuple):
    """A word of a line, from `start` to before `end`, in characters."""

    start: int
    end: int
    text: str


def words_of(line: str, fence: int = 0) -> tuple[list[Word], int]:
    """Return the words of a line that are to be checked, and the state after it.

    The state is 0 in prose; within fenced code it stands for the fence that ends it.
    """
    if fence:
        return [], 0 if _closes(line, fence) else fence
    opened = _opened(line)
    if opened or len(line) > LONGEST_LINE or _INDENTED.match(line):
        return [], opened
    if any(each in line for each in "`]<{"):
        line = _NO_PROSE.sub(lambda found: " " * len(found[0]), line)
    words: list[Word] = []
    for token in _TOKEN.finditer(line):
        text = token[0]
        bare = text.lstrip(_OPENERS).rstrip(_CLOSERS)
        if bare.isalpha():
            # Most of a text; the rest is looked at letter by letter.
            if _is_word(bare):
                start = token.start() + text.index(bare)
                words.append(Word(start, start + len(bare), bare))
        elif bare and not _NO_TOKEN.match(text.strip(_OPENERS)):
            runs = _RUN.finditer(line, token.start(), token.end())
            words += [Word(*run.span(), run[0]) for run in runs if _is_word(run[0])]
    return words, 0


def word_at(line: str, position: int) -> tuple[int, int]:
    """Return where the run of letters begins and ends that a position is in or beside."""
    for run in _RUN.finditer(line):
        if run.start() <= position <= run.end():
            return run.start(), run.end()
    return position, position


def _is_word(run: str) -> bool:
    """Leave out what is no word: with digits, or with capitals after its first letter."""
    if not 1 < len(run) <= _LONGEST_WORD:
        return False
    if run.islower() and run.isalpha():
        return True
    return not any(each.isnumeric() for each in run) and not any(map(str.isupper, run[1:]))


def _opened(line: str) -> int:
    found = _FENCE.match(line)
    if found is None or (found[1][0] == "`" and "`" in found[2]):
        return 0
    return 2 * min(len(found[1]), 1_000) + (found[1][0] == "~")


def _closes(line: str, fence: int) -> bool:
    found = _FENCE.match(line)
    if found is None or found[2].strip():
        return False
    return len(found[1]) >= fence // 2 and (found[1][0] == "~") == bool(fence % 2)
