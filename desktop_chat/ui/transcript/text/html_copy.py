"""Excerpts as HTML for the clipboard: made from the blocks, escaped, with nothing to be loaded.

Only links that may be opened are links (FAULTS.md S07); images are their words (S26).
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from desktop_chat.domain.text import clean
from desktop_chat.markdown import (
    AlertHead,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    Gap,
    HtmlLine,
    ImageRun,
    InlineStyle,
    MathLines,
    Prose,
    RuleLine,
    Run,
    RunKind,
    TableRow,
    Title,
)
from desktop_chat.markdown.sides import begins_from_right
from desktop_chat.ui.transcript.text.links import openable
from desktop_chat.ui.transcript.text.passages import Excerpt, copied_text
from desktop_chat.ui.transcript.text.shown import CELL, Stretch, between

_TAGS = (
    (InlineStyle.CODE, "code"),
    (InlineStyle.BOLD, "b"),
    (InlineStyle.ITALIC, "i"),
    (InlineStyle.STRIKE, "s"),
)


def html_text(parts: Iterable[Excerpt]) -> str:
    """Return blocks that follow each other as HTML without a head."""
    page = HtmlText()
    for excerpt in parts:
        page.add(excerpt)
    return page.end()


def _escaped(text: str) -> str:
    return escape(clean(text)).replace("\n", "<br>")


def _inline(stretch: Stretch) -> str:
    run = stretch.run
    if run is None:
        return _escaped(stretch.copied)
    if isinstance(run, ImageRun):
        made = _escaped(run.alt)
    else:
        made = _styled(run, _escaped(stretch.copied))
    address = openable(run.link) if run.link else None
    return made if address is None else f'<a href="{escape(address)}">{made}</a>'


def _styled(run: Run, made: str) -> str:
    if run.kind in {RunKind.MATH, RunKind.DISPLAY_MATH, RunKind.HTML}:
        made = f"<code>{made}</code>"
    elif run.kind is RunKind.FOOTNOTE and made:
        made = f"<sup>{made}</sup>"
    for style, tag in _TAGS:
        if run.style & style:
            made = f"<{tag}>{made}</{tag}>"
    return made


def _turned(block: FlowBlock) -> str:
    """Return the direction of a list, a quote or a table that a block begins."""
    return ' dir="rtl"' if block.from_right else ""


def _kept(block: FlowBlock) -> str:
    """Return the direction of code in what is turned."""
    return ' dir="ltr"' if block.from_right else ""


def _read(block: FlowBlock) -> str:
    """Return the direction of a text, where it is not that of what is around it."""
    side = block.text_from_right
    if side is None and not block.from_right and isinstance(block.content, Prose | Title):
        # A question is shown as it was typed, and each of its lines by itself.
        side = begins_from_right(block.content.runs) or None
    return "" if side is None else f' dir="{"rtl" if side else "ltr"}"'


class HtmlText:
    """Opens and closes what is around the blocks: quotes, in them lists, in them one block."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._quotes = 0
        self._lists: list[str] = []
        self._open = ""
        """What the last block may go on in: the tag that ends it."""
        self._of: object = None

    def add(self, excerpt: Excerpt) -> None:
        """Take the next block."""
        block = excerpt.block
        if copied_text(excerpt) is None and not isinstance(block.content, RuleLine):
            if isinstance(block.content, CodeHead | CodeEnd):
                self._close_block()
            return
        key = self._key(block)
        if self._open and key is not None and key == self._of and self._goes_on(block):
            self._go_on(excerpt)
            return
        self._close_block()
        self._enter(block)
        self._begin(excerpt)
        self._of = key

    def end(self) -> str:
        """Return all of it."""
        self._close_block()
        self._close_lists(0)
        self._close_quotes(0)
        return "".join(self._out)

    # -- what is around a block -------------------------------------------------------------------

    def _enter(self, block: FlowBlock) -> None:
        depth = len(block.quotes)
        shared = depth - block.quotes_opened
        if shared < self._quotes or depth != self._quotes:
            self._close_lists(0)
            self._close_quotes(min(shared, self._quotes))
        while self._quotes < depth:
            self._out.append(f"<blockquote{_turned(block)}>")
            self._quotes += 1
        self._close_lists(block.indent)
        if block.marker or block.task is not None:
            self._enter_item(block)

    def _enter_item(self, block: FlowBlock) -> None:
        tag = "ol" if block.marker[:-1].isdecimal() else "ul"
        if len(self._lists) == block.indent:
            self._out.append("</li>")
            if self._lists[-1] != tag:
                self._out.append(f"</{self._lists.pop()}>")
        while len(self._lists) < block.indent:
            start = block.marker[:-1]
            number = f' start="{start}"' if tag == "ol" and start != "1" else ""
            self._out.append(f"<{tag}{number}{_turned(block)}>")
            self._lists.append(tag)
            if len(self._lists) < block.indent:
                self._out.append("<li>")
        self._out.append("<li>")

    def _close_lists(self, depth: int) -> None:
        while len(self._lists) > depth:
            self._out.append(f"</li></{self._lists.pop()}>")

    def _close_quotes(self, depth: int) -> None:
        while self._quotes > depth:
            self._out.append("</blockquote>")
            self._quotes -= 1

    # -- one block --------------------------------------------------------------------------------

    def _key(self, block: FlowBlock) -> object:
        """Return what two blocks have in common that are one element; None for one of its own."""
        match block.content:
            case CodeLine(code):
                return "code", code
            case TableRow():
                return "table", block.content.table
            case HtmlLine():
                return "html"
            case Prose():
                return "prose"
            case Title(level):
                return "title", level
            case _:
                return None

    def _goes_on(self, block: FlowBlock) -> bool:
        if isinstance(block.content, CodeLine | TableRow):
            return True
        return block.continued or (block.gap is Gap.NONE and not block.marker)

    def _go_on(self, excerpt: Excerpt) -> None:
        block = excerpt.block
        if isinstance(block.content, TableRow):
            self._out.append(self._row(excerpt, "td"))
            return
        if not block.continued:
            self._out.append("\n" if isinstance(block.content, CodeLine | HtmlLine) else "<br>")
        self._out.append(self._text(excerpt))

    def _begin(self, excerpt: Excerpt) -> None:
        content = excerpt.block.content
        match content:
            case Title(level):
                tag = f"h{min(6, max(1, level))}"
                begin, self._open = f"<{tag}{_read(excerpt.block)}>", f"</{tag}>"
            case CodeLine() | HtmlLine():
                begin, self._open = f"<pre{_kept(excerpt.block)}><code>", "</code></pre>"
            case MathLines():
                begin, self._open = f"<p{_kept(excerpt.block)}><code>", "</code></p>"
            case TableRow():
                head = "th" if content.header else "td"
                turned = _turned(excerpt.block)
                self._out.append(f'<table border="1"{turned}>{self._row(excerpt, head)}')
                self._open = "</table>"
                return
            case RuleLine():
                self._out.append("<hr>")
                return
            case AlertHead():
                begin, self._open = f"<p{_read(excerpt.block)}><b>", "</b></p>"
            case _:
                begin, self._open = f"<p{_read(excerpt.block)}>", "</p>"
        self._out += (begin, self._text(excerpt))

    def _text(self, excerpt: Excerpt) -> str:
        found = between(*excerpt)
        block = excerpt.block
        if isinstance(block.content, CodeLine | HtmlLine | MathLines):
            return escape(clean("".join(stretch.copied for stretch in found)))
        if found and found[0].run is None and block.marker and block.task is None:
            # The list numbers its items itself.
            found = found[1:]
        return "".join(_inline(stretch) for stretch in found)

    def _row(self, excerpt: Excerpt, tag: str) -> str:
        cells = [""]
        for stretch in between(*excerpt):
            if stretch is CELL or (stretch.run is None and stretch.text == "\t"):
                cells.append("")
            else:
                cells[-1] += _inline(stretch)
        return "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in cells) + "</tr>"

    def _close_block(self) -> None:
        self._out.append(self._open)
        self._open = ""
        self._of = None
