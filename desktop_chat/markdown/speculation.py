"""What an unfinished text will most likely become, so that no raw marks flash by.

Only what is shown of the open tail depends on this; where blocks close does not. Undecided marks
at the end are held back, and what is open (emphasis, code, a link, maths, a table head) is shown
as if it ended here.
"""

from __future__ import annotations

import re
from typing import Final

from desktop_chat.markdown.parser import Reading, read
from desktop_chat.markdown.scanner import INLINE_TOKENS, Scanner, Token
from desktop_chat.markdown.structure import goes_on, last_blocks, line_prefix

_MARKER: Final = rb"[ \t>]*+(?:(?:[-+*]|\d{1,9}[.)])[ \t]+)*+"
_UNDECIDED_LINE: Final = re.compile(
    # a list marker or a number to be; nothing but marks; a check box to be
    _MARKER + rb"(?:\d{1,9}[.)]?|[-+*#=_~`|:\[\]!\\$<^> \t]*+|\[[ xX]?\]?)[ \t]*\Z"
    # an alert to be, a footnote to be, a link definition
    rb"|[ \t]*>[ \t>]*\[![A-Za-z]*\]?[ \t]*\Z|[ \t>]*\[\^[^\]\s]*\]?\Z|[ \t>]*\[[^\]\n^][^\]\n]*\]:"
)
_UNDECIDED_END: Final = re.compile(
    rb"(?:[*_~`\\]+|<[\w.+-]{0,40}(?:@|:?/{0,2})|!?\[|\[\^[^\]\s]*|(?<![^\s>\[(*_~])!"
    # money or maths, an entity
    rb"|(?<![\w$\\])\$[\d.,]*|&(?:#[xX]?[0-9A-Fa-f]{0,7}|[A-Za-z0-9]{0,24}))\Z"
)
_TARGET: Final = re.compile(
    rb"\](?:"
    rb"\((?:<[^<>\n]*>?|(?:[^\s()]|\([^\s()]*\)?)*+)"
    rb"(?:[ \t]+(?:\"[^\"\n]*\"?|'[^'\n]*'?|\([^()\n]*\)?)?)?"
    rb"|\[[^\[\]\n]*"
    rb")?\Z"
)
_AUTOLINK: Final = re.compile(
    rb"<(?:(?:https?://|mailto:)[^\s<>]*|[\w.+-]{1,64}@[A-Za-z0-9][A-Za-z0-9.-]*)\Z", re.IGNORECASE
)
_TABLE_LINE: Final = re.compile(_MARKER + rb"(?=\|)")
_DELIMITERS: Final = re.compile(rb"[ \t>]*+[|:-][|:\- \t]*\Z")
_PIPE: Final = re.compile(rb"(?<!\\)\|")
_BLANK_END: Final = re.compile(
    rb"(?:\s|\xc2[\x85\xa0]|\xe1\x9a\x80|\xe2\x80[\x80-\x8a\xa8\xa9\xaf]|\xe2\x81\x9f|\xe3\x80\x80)+\Z"
)
_LINK_END: Final = b"]()"
_LONGEST_MATHS: Final = 2000
_LONGEST_MARK: Final = 1000


def completed(source: bytes, floor: int, scanner: Scanner) -> Reading:
    """Read a source, whose text beyond `floor` is being written, as it will most likely read."""
    reading = read(source, scanner)
    leaf = last_blocks(source, reading.tokens).leaf
    line_start = max(source.rfind(b"\n") + 1, floor)
    if leaf.tag in ("CodeBlock", "HtmlBlock"):
        if goes_on(source, leaf) and _may_end_fence(source, leaf.start, line_start):
            return read(source[:line_start], scanner)
        return reading
    text = source
    if _UNDECIDED_LINE.match(source, line_start):
        text = source[:line_start]
    if _ends_blank(text):
        return reading if text is source else read(text, scanner)
    draft = _Draft(text, floor, scanner, reading)
    in_table = _is_table(draft.reading())
    _end_marks(draft)
    if not in_table and (table := _with_table_row(draft.text, floor)):
        shown = read(table, scanner)
        if _is_table(shown):
            return shown
    return reading if draft.text == source else draft.reading()


def cut_table(source: bytes, floor: int, scanner: Scanner) -> Reading | None:
    """Read a source that was cut where a table or a row of it begins as that table, if it was."""
    if _is_table(read(source, scanner)):
        return None
    text = source.removesuffix(b"\n")
    line_start = source.rfind(b"\n") + 1
    if line_start >= max(1, floor) and _DELIMITERS.match(source, line_start):
        text = source[: line_start - 1]
        above = read(text, scanner)
        if _is_table(above):
            return above
    table = _with_table_row(text, floor)
    shown = None if table is None else read(table, scanner)
    return shown if shown is not None and _is_table(shown) else None


def _is_table(reading: Reading) -> bool:
    return last_blocks(reading.source, reading.tokens).leaf.tag == "Table"


def _ends_blank(text: bytes) -> bool:
    """Tell whether the last paragraph is over, or there is none."""
    lines = text.rsplit(b"\n", 2)
    return not b"".join(lines[1:] if len(lines) > 2 else lines).strip()


def _may_end_fence(source: bytes, leaf_start: int, line_start: int) -> bool:
    line = source[line_start:].strip(b" \t>")
    mark = source[leaf_start : leaf_start + 1]
    return leaf_start < line_start and bool(line) and mark in (b"`", b"~") and not line.strip(mark)


class _Draft:
    """The text without what is undecided, and the last reading of it."""

    def __init__(self, text: bytes, floor: int, scanner: Scanner, reading: Reading) -> None:
        self.text = text
        self.floor = floor
        self._scanner = scanner
        self._reading = reading

    @property
    def line_start(self) -> int:
        """Where the last line starts."""
        return max(self.text.rfind(b"\n") + 1, self.floor)

    def reading(self) -> Reading:
        """Read the text as it is now."""
        if self._reading.source != self.text:
            self._reading = read(self.text, self._scanner)
        return self._reading

    def open_tokens(self) -> list[Token]:
        """Return the inline tokens of the last line, if they reach the end."""
        found: list[Token] = []
        line_start = self.line_start
        for token in reversed(self.reading().tokens):
            if token.name not in INLINE_TOKENS:
                if found:
                    break
            elif token.start < line_start:
                break
            else:
                found.append(token)
        if not any(token.end >= len(self.text) for token in found):
            return []
        return found[::-1]


def _end_marks(draft: _Draft) -> None:
    """End what the last line leaves open."""
    # A blank behind a bracket decides that no address follows it.
    near = max(draft.line_start, len(draft.text) - _LONGEST_MARK)
    target = _TARGET.search(draft.text, near)
    draft.text = _BLANK_END.sub(b"", draft.text)
    near = max(draft.line_start, len(draft.text) - _LONGEST_MARK)
    while match := _UNDECIDED_END.search(draft.text, near):
        draft.text = _BLANK_END.sub(b"", draft.text[: match.start()])
    if _AUTOLINK.search(draft.text, near) and not _in_code(_open_marks(draft)):
        draft.text = draft.text.rstrip(b".-") + b">"
    _end_maths(draft)
    stack = _open_marks(draft)
    if target is not None and not _in_code(stack):
        opening = _bracket_of(draft.text, draft.open_tokens(), target.start())
        if opening is not None:
            draft.text = draft.text[: target.start() + 1] + b"()"
            stack = [mark for mark in stack if mark[0] < opening]
            if draft.text[opening : opening + 1] == b"[":
                stack = _without_links(stack)
    draft.text += b"".join(closer for _, closer in reversed(stack))


def _in_code(stack: list[tuple[int, bytes]]) -> bool:
    return bool(stack) and stack[-1][1].endswith(b"`")


def _end_maths(draft: _Draft) -> None:
    reading = draft.reading()
    opened = reading.open_display or reading.open_inline
    if opened is None or opened.start < max(draft.floor, len(draft.text) - _LONGEST_MATHS):
        return
    body = draft.text.rstrip(b"$\\ \t\n")
    if len(body) <= opened.start + len(opened.closer):
        draft.text = draft.text[: opened.start].rstrip()
    else:
        draft.text = body + opened.closer


def _open_marks(draft: _Draft) -> list[tuple[int, bytes]]:
    """List marks taken for text that may yet be closed: the place of each, and what closes it."""
    text = draft.text
    stack: list[tuple[int, bytes]] = []
    for start, run in _mark_runs(text, draft.open_tokens()):
        before, after = text[start - 1 : start], text[start + len(run) : start + len(run) + 1]
        if before == b"\\":
            continue
        if run == b"":
            stack = _without_links(stack)
        elif run == b"]":
            while stack and stack.pop()[1] not in (_LINK_END, b"]"):
                pass
        elif not after.strip() and not run.startswith(b"``"):
            continue
        elif run.startswith(b"`"):
            # A blank behind the opening mark belongs to it if one stands before the closing one.
            blank = b" " if after == b" " else b""
            return [*stack, (start, blank + run)]
        elif run.endswith(b"["):
            _open_link(text, start, run, stack)
        elif _opens_emphasis(run, before):
            stack.append((start, run))
    return stack


def _open_link(text: bytes, start: int, run: bytes, stack: list[tuple[int, bytes]]) -> None:
    if not _may_be_link(text, start, run):
        return
    # `[[1]](u)` is a link with brackets in its text; else the inner one will be it.
    is_within = run == b"[" and stack[-1:] == [(start - 1, _LINK_END)]
    if run == b"[" and not is_within:
        stack[:] = _without_links(stack)
    stack.append((start, b"]" if is_within else _LINK_END))


def _without_links(stack: list[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
    """Leave out the brackets around a link, which can be no link themselves."""
    return [mark for mark in stack if mark[1] != _LINK_END]


def _mark_runs(text: bytes, tokens: list[Token]) -> list[tuple[int, bytes]]:
    """List runs of marks that were taken for text, and an empty one for each link."""
    runs: list[tuple[int, bytes]] = []
    for token in tokens:
        if token.name == "-Link":
            runs.append((token.end, b""))
            continue
        mark = text[token.start : token.end]
        if token.name != "Text" or not mark or mark.strip(b"*_~`[]!"):
            continue
        if runs and mark[0] in b"*_~" and runs[-1][0] + len(runs[-1][1]) == token.start:
            start, before = runs[-1]
            if before[:1] == mark[:1]:
                runs[-1] = (start, before + mark)
                continue
        runs.append((token.start, mark))
    return runs


def _opens_emphasis(run: bytes, before: bytes) -> bool:
    if run[:1] not in b"*_~" or len(run) > 3:
        return False
    if run[:1] == b"~":
        return len(run) == 2
    # `2*3` and `snake_case` are not emphasis; `重点**这` may be.
    return run == b"**" or not before.isalnum()


def _is_word(byte: bytes) -> bool:
    return byte.isalnum() or byte in (b"]", b")", b"_")


def _bracket_of(text: bytes, tokens: list[Token], closing: int) -> int | None:
    """Find the bracket that the one at `closing` closes, if the parser took both for text."""
    depth = 0
    for token in reversed(tokens):
        mark = text[token.start : token.end]
        if (
            token.name != "Text"
            or token.start > closing
            or text[token.start - 1 : token.start] == b"\\"
        ):
            continue
        if mark == b"]":
            depth += 1
        elif mark in (b"[", b"!["):
            depth -= 1
            if depth == 0:
                return token.start if _may_be_link(text, token.start, mark) else None
    return None


def _may_be_link(text: bytes, start: int, mark: bytes) -> bool:
    """Tell a link from an index (`a[0]`) and from a footnote."""
    if mark == b"![":
        return True
    return not _is_word(text[start - 1 : start]) and text[start + 1 : start + 2] != b"^"


def _with_table_row(text: bytes, floor: int) -> bytes | None:
    """Append the delimiter row that would make the last line the head of a table."""
    line_start = text.rfind(b"\n") + 1
    match = _TABLE_LINE.match(text, line_start) if line_start >= floor else None
    if match is None:
        return None
    row = text[match.end() :].strip()
    if not row.strip(b"|:- \t"):
        return None
    cells = len(_PIPE.findall(row)) - (row.endswith(b"|") and not row.endswith(b"\\|"))
    return text + b"\n" + line_prefix(text, match.end()) + b"|" + b"---|" * max(1, cells)
