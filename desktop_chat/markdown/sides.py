"""From which side the blocks of a message are read, and from which side it is laid out.

A text is read as its first letter and most of its letters say; where those differ, as the message
is. A list or a quote is laid out as its first text is read, a table as what is around it: all that
is in them begins on that side. Nothing depends on what comes further below, so that what is on the
screen stays where it is.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import chain
from typing import Final, NamedTuple

from desktop_chat.markdown.flow import AlertHead, FlowBlock, Prose, TableRow, Title
from desktop_chat.markdown.model import Inline, InlineStyle, Run, RunKind

_RIGHT_BYTES: Final = re.compile(
    rb"[\xd6-\xdf]|\xe0[\xa0-\xa3]|\xef[\xac-\xb7\xb9-\xbb]|\xf0\x90[\xa0-\xbf]|\xf0\x9e[\xa0-\xbf]|&"
)
"""The beginnings of letters from the right in UTF-8; an entity may be one as well."""
_RIGHT: Final = re.compile(
    "[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LETTER: Final = re.compile(r"[^\W\d_]")
_ADDRESS: Final = "://"
_LOOKED_AT: Final = 120
"""Characters of a text that are looked at: a line or two."""

_FEW: Final = 24
"""Letters that do not turn a list or a quote of a message from the right: a name, a term."""


class _Letters(NamedTuple):
    """The letters of some text: from which side the first one is read, and how many of each."""

    first: bool | None
    right: int
    left: int


_NONE: Final = _Letters(None, 0, 0)


@dataclass(frozen=True, slots=True)
class Course:
    """What is known below a flow: the sides of the message and of the list or quote that is open.

    `outer` is what the last block was in, outermost; "" for nothing.
    """

    message: bool | None = None
    outer: str = ""
    inner: bool | None = None
    side: bool = False
    text: bool | None = None

    @property
    def is_plain(self) -> bool:
        """Whether what has no letter from the right is all read from the left below here."""
        return self.message is False and not (self.inner or self.side) and self.text is None


def may_be_from_right(source: bytes) -> bool:
    """Return whether UTF-8 text may hold a letter that is read from the right."""
    if source.isascii():
        return b"&" in source
    return _RIGHT_BYTES.search(source) is not None


def begins_from_right(runs: Iterable[Inline]) -> bool:
    """Return whether the first letter of a text is read from the right."""
    return bool(_count(runs).first)


def is_read_from_right(runs: Iterable[Inline]) -> bool:
    """Return whether a cell of a table from the right is read from there, too: any letter tells."""
    letters = _count(runs)
    return letters.right > 0 or letters.first is None


def directed(flow: list[FlowBlock], course: Course, *, may_be_right: bool = True) -> Course:
    """Give the blocks of a flow their sides, in place; return what to go on with below it."""
    if not may_be_right and course.is_plain:
        return _below_plain(flow, course)
    for place, block in enumerate(flow):
        following = flow[place + 1] if place + 1 < len(flow) else None
        course = _step(course, block, following)
        if (course.side, course.text) != (block.from_right, block.text_from_right):
            flow[place] = replace(block, from_right=course.side, text_from_right=course.text)
    return course


def _below_plain(flow: list[FlowBlock], course: Course) -> Course:
    """Return what `_step` would come to below a flow that is all read from the left."""
    if not flow:
        return course
    outer = _outer(flow[-1])
    if not outer:
        return Course(False)
    for block in reversed(flow):
        if _outer(block) != outer:
            return Course(False, outer)
        if not _is_bare(block):
            return Course(False, outer, False)
        if _begins_quote(block):
            return Course(False, outer)
    return Course(False, outer, course.inner if course.outer == outer else None)


def _step(course: Course, block: FlowBlock, following: FlowBlock | None) -> Course:
    """Return what to go on with below a block, with its sides."""
    if block.continued:
        return course
    letters = _letters(block)
    message = course.message
    own = _side(letters, message)
    if message is None and own is not None:
        message = letters.right > letters.left
    outer, inner = _outer(block), course.inner
    if outer != course.outer or _begins_quote(block):
        inner = None
    if outer and inner is None:
        inner = _side_of_outer(letters, course.message)
        if inner is None and not _is_bare(block):
            inner = message
    around = bool(message if inner is None else inner)
    text = None
    match block.content:
        case Prose() | Title():
            text = around if own is None else own
            side = around if outer else text
        case AlertHead():
            found = None if following is None else _side_of_outer(_letters(following), message)
            side = text = bool(message if found is None else found)
        case TableRow(header=header):
            side = around or bool(own) if header else course.side
        case _:
            side = around and bool(outer)
    if not (text or side or letters.right):
        text = None
    return Course(message, outer, inner, side, text)


def _outer(block: FlowBlock) -> str:
    """Return what a block is in, outermost."""
    if block.quotes and not (block.quote_indents and block.quote_indents[0]):
        return "quote"
    if not block.indent:
        return ""
    return f"note {block.note}" if block.note else "list"


def _is_bare(block: FlowBlock) -> bool:
    """Return whether a block is the mark of an item alone, or a label: what follows tells more."""
    match block.content:
        case Prose(runs):
            return not runs
        case AlertHead():
            return True
        case _:
            return False


def _begins_quote(block: FlowBlock) -> bool:
    """Return whether the outermost quote around a block begins with it."""
    return bool(block.quotes) and block.quotes_opened == len(block.quotes)


def _side(letters: _Letters, message: bool | None) -> bool | None:
    """Return the side from which a text is read; None for one without a letter."""
    if letters.first is None:
        return None
    most = letters.right > letters.left
    if message is None:
        return most or letters.first
    return most if most == letters.first else message


def _side_of_outer(letters: _Letters, message: bool | None) -> bool | None:
    """Return the side of a list or quote that begins with a text; None while it has no letter."""
    if message and 0 < letters.left <= _FEW:
        return True
    return _side(letters, message)


def _letters(block: FlowBlock) -> _Letters:
    match block.content:
        case Prose(runs) | Title(_, runs):
            return _count(runs)
        case TableRow(header=True, cells=cells):
            return _count(chain.from_iterable(cells))
        case _:
            return _NONE


def _count(runs: Iterable[Inline]) -> _Letters:
    text = ""
    for run in runs:
        text += _words(run)
        if len(text) >= _LOOKED_AT:
            text = text[:_LOOKED_AT]
            break
    first = _LETTER.search(text)
    if first is None:
        return _NONE
    if text.isascii() or _RIGHT.search(text) is None:
        # How many does not matter, only whether they are few.
        return _Letters(False, 0, len(text))
    letters = _LETTER.findall(text)
    right = sum(map(bool, map(_RIGHT.match, letters)))
    return _Letters(_RIGHT.match(first[0]) is not None, right, len(letters) - right)


def _words(run: Inline) -> str:
    """Return what of a run tells how it is read: not code, formulas, marks and addresses."""
    if not isinstance(run, Run) or run.kind is not RunKind.TEXT or _ADDRESS in run.text:
        return ""
    return "" if run.style & InlineStyle.CODE else run.text
