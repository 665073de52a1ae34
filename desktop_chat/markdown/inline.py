"""Inline tokens → flat runs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from desktop_chat.domain.text import undirected
from desktop_chat.markdown.maths import Span, tex
from desktop_chat.markdown.model import ImageRun, Inline, Inlines, InlineStyle, Run, RunKind
from desktop_chat.markdown.scanner import Scanner, Token

_STYLES: Final = {"Emphasis": 0, "Strong": 1, "Strikethrough": 2}
"""The place of each style in `_COMBINED`, which saves the slow arithmetic of flags."""
_COMBINED: Final = {
    (italic, bold, strike): (InlineStyle.ITALIC if italic else InlineStyle.PLAIN)
    | (InlineStyle.BOLD if bold else InlineStyle.PLAIN)
    | (InlineStyle.STRIKE if strike else InlineStyle.PLAIN)
    for italic in (False, True)
    for bold in (False, True)
    for strike in (False, True)
}
_REFERENCES: Final = frozenset({"Reference", "Collapsed", "Shortcut"})
_URL: Final = re.compile(r"(?<![\w@/.:-])(?:https?://|www\.)[^\s<>\"`]+", re.IGNORECASE)
_MAIL: Final = re.compile(
    r"(?<![\w@/.:+-])[\w.+-]+@(?:[a-z0-9][\w-]*\.)+[a-z]{2,}(?![\w@:/-])", re.IGNORECASE | re.ASCII
)
"""Not `name@1.2.0` and `git@host:path`, which GitHub makes addresses too."""
_WWW: Final = re.compile(r"www\.", re.IGNORECASE)
_URL_TAIL: Final = re.compile(r"[?!.,:;*_~'’”»…]+\Z")
_LONGEST_LABEL: Final = 100
_LONGEST_LINK: Final = 4_000
"""What is kept of the data that a link leads to: it is never opened."""


class InlineBuilder:
    """Collect the inline tokens of one paragraph, heading or cell."""

    def __init__(self, source: bytes, spans: Sequence[Span], scanner: Scanner) -> None:
        self._source = source
        self._spans = spans
        self._scanner = scanner
        self._next_span = 0
        self._maths_end = 0
        self._runs: list[Inline] = []
        self._text: list[str] = []
        self._depths = [0, 0, 0]
        self._style = InlineStyle.PLAIN
        self._links: list[str] = []
        self._images: list[str] = []
        self._alt: list[str] = []
        self._brackets: list[Token] = []

    def add(self, token: Token) -> None:
        """Take the next token."""
        name = token.name
        if name == "Text":
            self._add_text(token)
        elif name == "SoftBreak":
            if token.start >= self._maths_end:
                self._put(" ")
        elif name == "HardBreak":
            self._put("\n", RunKind.BREAK)
        elif name == "Code":
            self._put(token.data, code=True)
        elif name == "InlineHtml":
            self._put(token.data, RunKind.HTML)
        elif name == "FootnoteReference":
            self._put(token.data, RunKind.FOOTNOTE)
        elif name[1:] in _STYLES:
            self._shift_style(name)
        else:
            self._shift_link(token)

    def finish(self) -> Inlines:
        """Hand out the runs and start afresh."""
        self._end_text()
        runs, self._runs = self._runs, []
        self._brackets.clear()
        while runs and isinstance(runs[-1], Run) and runs[-1].text == " ":
            runs.pop()
        return tuple(linkified(runs))

    @property
    def has_runs(self) -> bool:
        """Whether anything was added since the last `finish`."""
        return bool(self._runs or self._text)

    def _put(self, text: str, kind: RunKind = RunKind.TEXT, *, code: bool = False) -> None:
        text = self._scanner.holding.legible(text)
        if self._images:
            self._alt.append(text)
        elif code or kind is not RunKind.TEXT:
            if text:
                self._end_text()
                style = self._style | InlineStyle.CODE if code else self._style
                note = text.casefold() if kind is RunKind.FOOTNOTE else ""
                self._runs.append(Run(text, style, self._link(), kind, note))
        else:
            self._text.append(text)

    def _link(self) -> str | None:
        return self._links[-1] if self._links else None

    def _end_text(self) -> None:
        """Make a run of the text so far: what follows looks different."""
        if self._text:
            text = "".join(self._text)
            self._text.clear()
            if text:
                self._runs.append(Run(text, self._style, self._link()))

    def _add_text(self, token: Token) -> None:
        while self._next_span < len(self._spans):
            if self._spans[self._next_span].end > token.start:
                break
            self._next_span += 1
        position = max(token.start, self._maths_end)
        if self._next_span == len(self._spans) or self._spans[self._next_span].start >= token.end:
            if position > token.start:
                self._put(self._source[position : token.end].decode())
            else:
                self._add_plain(token)
            return
        while self._next_span < len(self._spans):
            span = self._spans[self._next_span]
            if span.start >= token.end:
                break
            if span.start >= position:
                self._put(self._source[position : span.start].decode())
                kind = RunKind.DISPLAY_MATH if span.display else RunKind.MATH
                self._put(tex(self._source, span), kind)
            self._maths_end = position = span.end
            if span.end > token.end:
                return
            self._next_span += 1
        self._put(self._source[position : token.end].decode())

    def _add_plain(self, token: Token) -> None:
        text: str = token.data
        if text == "[" and not self._images and not self._is_escaped(token):
            self._brackets = [token]
        elif self._brackets:
            self._brackets.append(token)
            if self._closes_footnote():
                return
        self._put(text)

    def _is_escaped(self, token: Token) -> bool:
        return self._source[token.start - 1 : token.start] == b"\\"

    def _closes_footnote(self) -> bool:
        """Make `[`, `^label`, `]` a reference: the parser knows definitions of this piece only."""
        tokens = self._brackets
        if len(tokens) == 2:
            label: str = tokens[1].data
            if not label.startswith("^") or tokens[0].end != tokens[1].start:
                self._brackets = []
            return False
        label = tokens[1].data[1:]
        whole = tokens[1].end == tokens[2].start and tokens[2].data == "]"
        self._brackets = []
        if not whole or not label or len(label) > _LONGEST_LABEL or any(map(str.isspace, label)):
            return False
        if not self._scanner.knows_footnote(label):
            return False
        del self._text[-2:]
        self._put(label, RunKind.FOOTNOTE)
        return True

    def _shift_style(self, name: str) -> None:
        self._end_text()
        self._depths[_STYLES[name[1:]]] += 1 if name[0] == "+" else -1
        italic, bold, strike = self._depths
        self._style = _COMBINED[italic > 0, bold > 0, strike > 0]

    def _shift_link(self, token: Token) -> None:
        if not self._images:
            self._end_text()
        if token.name in ("+Link", "+Image"):
            data = token.data
            destination: str = data["dest_url"]
            if data["link_type"] in _REFERENCES:
                destination = self._scanner.destination(data["id"], destination)
            holding = self._scanner.holding
            if token.name == "+Link":
                self._links.append(holding.destination(destination, limit=_LONGEST_LINK))
            else:
                self._images.append(holding.destination(destination))
        elif token.name == "-Link":
            self._links.pop()
        elif token.name == "-Image":
            source = self._images.pop()
            if not self._images:
                alt, self._alt = undirected("".join(self._alt)), []
                self._runs.append(ImageRun(alt, source, self._link()))


def linkified(runs: Sequence[Inline]) -> list[Inline]:
    """Make bare web addresses links, outside code and links."""
    result: list[Inline] = []
    for run in runs:
        if isinstance(run, Run) and _may_hold_address(run):
            result.extend(_linkify(run))
        else:
            result.append(run)
    return result


def _may_hold_address(run: Run) -> bool:
    text = run.text
    if "://" not in text and "@" not in text and _WWW.search(text) is None:
        return False
    return run.kind is RunKind.TEXT and run.link is None and InlineStyle.CODE not in run.style


def _linkify(run: Run) -> list[Run]:
    text = run.text
    pieces: list[Run] = []
    position = 0
    for start, address, destination in _addresses(text):
        if start > position:
            pieces.append(Run(text[position:start], run.style))
        pieces.append(Run(address, run.style, destination))
        position = start + len(address)
    if not pieces:
        return [run]
    if position < len(text):
        pieces.append(Run(text[position:], run.style))
    return pieces


def _addresses(text: str) -> Iterator[tuple[int, str, str]]:
    """Iterate over where addresses begin, what they say, and where they lead."""
    at = 0
    for match in _URL.finditer(text):
        address = _trimmed(match[0])
        bare = address.lower()
        if bare in ("http://", "https://", "www."):
            continue
        yield from _mails(text, at, match.start())
        yield match.start(), address, f"http://{address}" if bare.startswith("www.") else address
        at = match.start() + len(address)
    yield from _mails(text, at, len(text))


def _mails(text: str, start: int, end: int) -> Iterator[tuple[int, str, str]]:
    if text.find("@", start, end) >= 0:
        for match in _MAIL.finditer(text, start, end):
            yield match.start(), match[0], f"mailto:{match[0]}"


def _trimmed(address: str) -> str:
    """Leave out what ends a sentence or closes a bracket that was opened before the address."""
    surplus = address.count(")") - address.count("(")
    while True:
        shorter = _URL_TAIL.sub("", address)
        if shorter.endswith(")") and surplus > 0:
            shorter = shorter[:-1]
            surplus -= 1
        if shorter == address:
            return address
        address = shorter
