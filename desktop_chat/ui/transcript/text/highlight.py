"""Colours for code: found by Pygments in small slices between frames, kept per code block.

Nothing here is on the way of a frame. A lexer is asked for its tokens one by one, so that it can
be left after a few milliseconds at any place; code that is very long stays plain.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCharFormat, QTextLayout

from desktop_chat.domain.text import INVISIBLE
from desktop_chat.markdown import CodeLine, FlowBlock
from desktop_chat.ui.transcript.text.beside import Beside
from desktop_chat.ui.transcript.text.code_colours import CodeColours, LineColours
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pieces import Pieces

if TYPE_CHECKING:
    from pygments.lexer import Lexer
    from pygments.token import _TokenType

_MOST_LINES = 2_000
_MOST_CHARACTERS = 200_000
_LONGEST_LINE = 2_000
_SLICE = 0.003
"""Seconds of lexing at a time."""
_LATEST = 2.0
"""Seconds after which a lexer that finds no end is given up."""
_MOST_LEXERS = 100
_GROWTH = 1.25
"""An open block is coloured again when it has grown by this factor, so the cost stays linear."""


class Lexers(QObject):
    """The lexers of all languages that have been asked for.

    A lexer's module and its patterns take 50 to 200 ms to load.

    Signals:
        loaded(): a lexer that was asked for in vain is there.
    """

    loaded = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known: dict[str, Lexer | None] = {"": None}
        self._asked = 0
        self._beside = Beside(self, "lexers", _load, self._known.__setitem__, self.loaded.emit)

    def is_known(self, language: str) -> bool:
        """Return whether it is known if there is a lexer; if not, have it loaded."""
        if language in self._known:
            return True
        if language not in self._beside and self._asked < _MOST_LEXERS:
            self._asked += 1
            self._beside.ask(language, language)
        return False

    def get(self, language: str) -> Lexer | None:
        """Return the lexer of a language, if there is one and it is loaded."""
        return self._known.get(language)

    def take_up(self) -> None:
        """Take up what is loaded by now, for who waits without leaving it to the loop."""
        self._beside.take_up()

    def settle(self) -> None:
        """Wait until everything that was asked for is loaded, and tell."""
        self._beside.settle()


def _load(language: str) -> Lexer | None:
    from pygments.lexers import get_lexer_by_name
    from pygments.util import ClassNotFound

    try:
        return get_lexer_by_name(language, stripnl=False, ensurenl=False)
    except ClassNotFound:
        return None


@lru_cache(maxsize=512)
def colour_of(token: _TokenType) -> str:
    """Return the theme colour of a Pygments token type; "" for the text's own."""
    from pygments.token import Token

    table = (
        (Token.Comment, "comment"),
        (Token.Keyword.Type, "type_"),
        (Token.Keyword.Constant, "number"),
        (Token.Keyword, "keyword"),
        (Token.Operator.Word, "keyword"),
        (Token.Name.Function, "function"),
        (Token.Name.Decorator, "function"),
        (Token.Name.Class, "type_"),
        (Token.Name.Builtin, "type_"),
        (Token.Name.Exception, "type_"),
        (Token.Name.Tag, "keyword"),
        (Token.Name.Attribute, "function"),
        (Token.Literal.String, "string"),
        (Token.Literal.Number, "number"),
        (Token.Generic.Deleted, "error"),
        (Token.Generic.Inserted, "success"),
        (Token.Generic.Heading, "function"),
    )
    kinds = token.split()
    return next((colour for kind, colour in table if kind in kinds), "")


def format_ranges(line: LineColours, look: Look) -> list[QTextLayout.FormatRange]:
    """Return the ranges of a line as Qt lays them over a paragraph, without changing it."""
    ranges: list[QTextLayout.FormatRange] = []
    for start, length, colour in line:
        each = QTextLayout.FormatRange()
        each.start = start
        each.length = length
        each.format = _ink(look, colour)
        ranges.append(each)
    return ranges


def code_formats(
    pieces: Pieces, shown: Sequence[FlowBlock], start: int, look: Look
) -> Iterator[tuple[int, list[QTextLayout.FormatRange]]]:
    """Iterate over the lines of code whose colours are known.

    `shown` are blocks of the message, the first of them number `start`; a line is given with its
    number among them.
    """
    for place, block in enumerate(shown):
        content = block.content
        if not isinstance(content, CodeLine):
            continue
        colours = pieces.colours.get(content.code)
        head = pieces.head_of(content.code)
        if colours is None or head is None:
            continue
        line = start + place - head - 1
        if 0 <= line < len(colours.lines):
            yield place, format_ranges(colours.lines[line], look)


def _ink(look: Look, colour: str) -> QTextCharFormat:
    made = look.inks.get(colour)
    if made is None:
        made = look.inks[colour] = QTextCharFormat()
        made.setForeground(look.colour(colour))
    return made


@dataclass(slots=True, eq=False)
class _Job:
    pieces: Pieces
    code: int
    work: Iterator[None]
    started: float = 0.0
    again: bool | None = None
    """Whether the message had ended when lines were told of that came since it was begun."""


class Highlighter(QObject):
    """Works through code blocks while nothing else is to do.

    `done(pieces)` is called whenever lines of a message have got their colours.
    """

    def __init__(self, done: Callable[[Pieces], None], parent: QObject) -> None:
        super().__init__(parent)
        self._done = done
        self._jobs: list[_Job] = []
        self._lexers = Lexers(self)
        self._lexers.loaded.connect(self._want_again)
        self._early: list[tuple[Pieces, int, bool]] = []
        """What waits for a lexer to be loaded."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(4)
        self._timer.timeout.connect(self.work)

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to do."""
        return not self._jobs and not self._early

    def want(self, pieces: Pieces, code: int, *, ended: bool) -> None:
        """Have a code block coloured, if it has changed enough since it was.

        `ended`: no more of the message comes.
        """
        language = pieces.language_of(code)
        if not self._lexers.is_known(language):
            self._early.append((pieces, code, ended))
            return
        known = pieces.colours.setdefault(code, CodeColours())
        count = pieces.code_count(code)
        whole = ended or pieces.code_is_whole(code)
        if known.whole or (not whole and count < max(2, known.seen * _GROWTH, known.seen + 1)):
            return
        for job in self._jobs:
            if job.pieces is pieces and job.code == code:
                job.again = ended
                return
        lexer = self._lexers.get(language)
        if lexer is None or count > _MOST_LINES:
            known.whole = whole
            return
        known.seen, known.whole = count, whole
        # Not begun here, in the frame: looking at all of its lines is work, too.
        self._jobs.append(_Job(pieces, code, _colour(pieces, code, known, lexer)))
        if not self._timer.isActive():
            self._timer.start()

    def _want_again(self) -> None:
        early, self._early = self._early, []
        for pieces, code, ended in early:
            self.want(pieces, code, ended=ended)

    def forget(self, pieces: Pieces) -> None:
        """Drop the work on a message that is no longer shown."""
        for job in self._jobs:
            if job.pieces is pieces:
                pieces.colours.pop(job.code, None)
        self._jobs = [job for job in self._jobs if job.pieces is not pieces]
        self._early = [each for each in self._early if each[0] is not pieces]

    def work(self) -> None:
        """Do one slice of the first job."""
        if not self._jobs:
            return
        job = self._jobs[0]
        begin = time.perf_counter()
        job.started = job.started or begin
        ended = True
        for _ in job.work:
            if time.perf_counter() - begin > _SLICE:
                ended = begin - job.started > _LATEST
                break
        if ended:
            self._jobs.remove(job)
            self._done(job.pieces)
            if job.again is not None:
                self.want(job.pieces, job.code, ended=job.again)
        if self._jobs:
            self._timer.start()


def _colour(pieces: Pieces, code: int, known: CodeColours, lexer: Lexer) -> Iterator[None]:
    """Colour a block, and stop after every token; one that is very long stays plain."""
    if pieces.code_count(code) > _MOST_LINES:
        return
    lines = pieces.code_lines(code)
    texts = [line.content.text for line in lines if isinstance(line.content, CodeLine)]
    if sum(map(len, texts)) > _MOST_CHARACTERS or max(map(len, texts), default=0) > _LONGEST_LINE:
        return
    joins = [not line.continued for line in lines]
    yield from _tokens(lexer, texts, joins, known)


def colour_block(pieces: Pieces, code: int, lexers: Lexers) -> Iterator[None]:
    """Colour a whole code block, a token at a time; begins when its lexer is loaded."""
    language = pieces.language_of(code)
    while not lexers.is_known(language):
        yield
        lexers.take_up()
    known = pieces.colours.setdefault(code, CodeColours())
    lexer = lexers.get(language)
    if lexer is None:
        return
    started = time.perf_counter()
    for _ in _colour(pieces, code, known, lexer):
        if time.perf_counter() - started > _LATEST:
            return
        yield


def _tokens(
    lexer: Lexer, texts: list[str], joins: list[bool], known: CodeColours
) -> Iterator[None]:
    """Colour lines one token at a time; the new colours replace the old ones at the end."""
    lines: list[tuple[int, str]] = []
    source: list[str] = []
    at = 0
    for number, text in enumerate(texts):
        if number and joins[number]:
            source.append("\n")
            at += 1
        lines.append((at, text))
        source.append(text)
        at += len(text)
    # Many lexers, as that of differences, know a line by its end.
    source.append("\n")
    made: list[LineColours] = [[] for _ in texts]
    line = 0
    for start, token, value in lexer.get_tokens_unprocessed("".join(source)):
        colour = colour_of(token)
        if colour:
            line = _spread(range(start, start + len(value)), colour, line, lines, made)
        yield
    known.lines = made


def _spread(
    span: range, colour: str, line: int, lines: list[tuple[int, str]], made: list[LineColours]
) -> int:
    """Give a token's colour to the lines that it touches; return the first of them.

    `lines` has each line and where it begins in the source; the search begins at `line`.
    """
    while line + 1 < len(lines) and lines[line + 1][0] <= span.start:
        line += 1
    for at in range(line, len(lines)):
        begin, text = lines[at]
        if begin >= span.stop:
            break
        first = max(0, span.start - begin)
        last = min(len(text), span.stop - begin)
        if first < last:
            if text.isascii():
                made[at].append((first, last - first, colour))
            elif INVISIBLE.search(text) is None:
                before = _units(text[:first])
                made[at].append((before, _units(text[first:last]), colour))
    return line


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
