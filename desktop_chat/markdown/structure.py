"""Where an unfinished text may be cut: what is above is final, what is below parses alone.

Below a cut the text goes on inside lists, quotes, a fence or a table. A `Context` is the shortest
source that opens the same ones: each container's own first line with a heading for content (a
heading ends itself, so nothing below can continue it), a sibling before an item that is not the
first (which carries its number), and the opening lines of a code block, an HTML block or a table
as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_chat.markdown.builder import MAX_DEPTH, blank_before, block_start, fence_is_closed
from desktop_chat.markdown.flow import LARGEST_NUMBER
from desktop_chat.markdown.scanner import INLINE_TOKENS, Token

LONGEST_CONTEXT: Final = 2048
_STAND_IN: Final = b"# x\n"
_NOT_QUOTE: Final = re.compile(rb"[^>\t]")
_ORDERED: Final = re.compile(rb"\d{1,9}([.)])")
_HTML_ENDS: Final = (
    (re.compile(rb"<!--"), re.compile(rb"-->")),
    (re.compile(rb"<\?"), re.compile(rb"\?>")),
    (re.compile(rb"<!\[CDATA\["), re.compile(rb"\]\]>")),
    (re.compile(rb"<![a-z]", re.IGNORECASE), re.compile(rb">")),
    (
        re.compile(rb"<(?:script|pre|style|textarea)(?=[\s>]|\Z)", re.IGNORECASE),
        re.compile(rb"</(?:script|pre|style|textarea)>", re.IGNORECASE),
    ),
)
"""How HTML blocks start and end that do not end at a blank line (CommonMark 4.6)."""
_MARKER: Final = re.compile(rb"[>*+-]|\d{1,9}[.)]|\[\^[^\]\n]+\]:")
_DELIMITER_ROW: Final = re.compile(rb"[ \t>|:-]+(?=\n|\Z)")
_CONTAINERS: Final = frozenset({"BlockQuote", "List", "Item", "FootnoteDefinition"})
_BLOCKS: Final = _CONTAINERS | {"Paragraph", "Heading", "CodeBlock", "HtmlBlock", "Table"}


@dataclass(slots=True)
class Node:
    """A block with only its last two children: all that a cut can depend on."""

    tag: str
    data: Any
    start: int
    end: int
    token: Token | None = None
    count: int = 0
    inner: int = -1
    """Where its content starts."""
    first_code: bool = False
    """Whether it starts with indented code."""
    previous: Node | None = None
    last: Node | None = None
    text_end: int = -1

    def adopt(self, child: Node) -> None:
        """Make `child` the last one."""
        self.previous, self.last = self.last, child
        self.count += 1
        if self.count == 1:
            self.first_code = child.tag == "CodeBlock" and child.data == "Indented"
        if self.inner == -1:
            self.inner = child.start


@dataclass(slots=True)
class Chain:
    """The root and, each in the one before, the last blocks of a source."""

    nodes: list[Node] = field(default_factory=list)

    @property
    def leaf(self) -> Node:
        """The innermost last block."""
        return self.nodes[-1]


@dataclass(frozen=True, slots=True)
class Cut:
    """A place to cut, and the context for what is below it."""

    position: int
    context: bytes
    lead: bytes = b""
    """What stands before the text below on its first line, if the cut is within a line."""
    inside: bool = False
    """Whether the cut goes through code, HTML or a table."""
    mid_line: bool = False


def last_blocks(source: bytes, tokens: Sequence[Token]) -> Chain:
    """Follow the last block of each level, down to text or code."""
    root = Node("Root", None, 0, len(source))
    open_nodes = [root]
    text: Node | None = None
    for token in tokens:
        parent = open_nodes[-1]
        if token.name in INLINE_TOKENS:
            if token.name == "TaskListMarker":
                item = parent if parent.tag == "Item" else open_nodes[-2]
                item.inner = token.start
            elif parent.tag in _CONTAINERS or parent is root:
                text = _loose_text(source, parent, text, token)
            else:
                parent.text_end = token.end
            continue
        text = None
        sign, tag = token.name[0], token.name[1:]
        if token.name == "Rule":
            parent.adopt(Node("Rule", None, token.start, token.end))
        elif tag not in _BLOCKS:
            if token.name == "Html":
                parent.text_end = token.end
        elif sign == "+":
            node = Node(tag, token.data, block_start(source, token), token.end, token)
            parent.adopt(node)
            open_nodes.append(node)
        else:
            open_nodes.pop()
    chain = Chain([root])
    while (last := chain.leaf.last) is not None:
        chain.nodes.append(last)
    return chain


def _loose_text(source: bytes, parent: Node, text: Node | None, token: Token) -> Node:
    """Take text that stands in a tight item for the paragraph it is."""
    start = token.start - (source[token.start - 1 : token.start] == b"\\")
    if text is None:
        text = Node("Paragraph", None, start, token.end)
        parent.adopt(text)
    text.end = max(text.end, token.end)
    return text


def find_cut(source: bytes, chain: Chain, floor: int) -> Cut | None:
    """Find the last place beyond `floor` above which all is final; `source` is whole lines."""
    return _cut_inside(source, chain, floor) or cut_between(source, chain, floor)


def cut_between(source: bytes, chain: Chain, floor: int) -> Cut | None:
    """Find the start of the innermost last block that has another before it."""
    for depth in range(min(len(chain.nodes) - 1, MAX_DEPTH), -1, -1):
        node = chain.nodes[depth]
        if node.last is None or node.previous is None:
            continue
        position = _start_of_last(source, node.previous, node.last)
        if position <= floor:
            return None
        context = _context_below(source, chain.nodes[1 : depth + 1], node, position)
        if context is not None:
            return Cut(position, context)
    return None


def _cut_inside(source: bytes, chain: Chain, floor: int) -> Cut | None:
    """Cut through code, HTML or a table: each complete line is final, but for one that ends it."""
    leaf = chain.leaf
    if leaf.tag not in ("CodeBlock", "HtmlBlock", "Table"):
        return None
    position = leaf.end
    if _has_ended(source, leaf):
        position = source.rfind(b"\n", 0, leaf.end - 1) + 1
    elif source[position - 1 : position] != b"\n":
        position = source.find(b"\n", position) + 1
    if position <= floor or position < _opening_end(source, leaf):
        return None
    context = leaf_context(source, chain, position)
    return None if context is None else Cut(position, context, inside=True)


def _has_ended(source: bytes, leaf: Node) -> bool:
    """Tell whether the last line of code or HTML is one that ends it, whatever follows."""
    if leaf.tag == "CodeBlock":
        if leaf.data == "Indented" or leaf.token is None:
            return False
        return fence_is_closed(source, leaf.token, leaf.text_end)
    if leaf.tag == "HtmlBlock":
        last_line = source.rfind(b"\n", 0, leaf.end - 1) + 1
        for start, end in _HTML_ENDS:
            if start.match(source, leaf.start):
                return end.search(source, max(last_line, leaf.start), leaf.end) is not None
    return False


def goes_on(source: bytes, leaf: Node) -> bool:
    """Tell whether code, HTML or a table is still open at the very end."""
    reaches_end = leaf.end >= len(source)
    return (
        reaches_end
        and leaf.tag in ("CodeBlock", "HtmlBlock", "Table")
        and not _has_ended(source, leaf)
    )


def _opening_end(source: bytes, leaf: Node) -> int:
    """Return the end of the lines that open a leaf: two for a table, else one."""
    end = source.find(b"\n", leaf.start) + 1
    if leaf.tag == "Table":
        end = source.find(b"\n", end) + 1
    return end


def leaf_context(source: bytes, chain: Chain, position: int) -> bytes | None:
    """Build the source that opens the leaf and all around it; its line at `position` can follow."""
    leaf = chain.leaf
    if len(chain.nodes) > MAX_DEPTH:
        return None
    line_start = source.rfind(b"\n", 0, leaf.start) + 1
    opening = source[line_start : _opening_end(source, leaf)]
    prefix = line_prefix(source, leaf.start)
    quotes = sum(node.tag == "BlockQuote" for node in chain.nodes)
    if prefix.count(b">") < quotes:
        # NOTE(pulldown-cmark 0.13): HTML below the line of an alert is in it also without a quote
        # mark.
        return None
    around = _open_containers(source, chain.nodes[1:-1], line_start)
    if around is None or len(around) + len(opening) > LONGEST_CONTEXT:
        return None
    context = around + opening
    if blank_before(source, position, quoted=b">" in prefix):
        context += prefix.rstrip() + b"\n"
    return context


def text_context(source: bytes, chain: Chain) -> bytes | None:
    """Build the source that opens all around the leaf, a paragraph or heading."""
    if len(chain.nodes) > MAX_DEPTH:
        return None
    around = _open_containers(source, chain.nodes[1:-1], None)
    return around if around is not None and len(around) <= LONGEST_CONTEXT else None


def line_prefix(source: bytes, position: int) -> bytes:
    """Return what a further line needs to stand where `position` stands: quote marks and blanks."""
    return _NOT_QUOTE.sub(b" ", source[source.rfind(b"\n", 0, position) + 1 : position])


def _start_of_last(source: bytes, previous: Node, last: Node) -> int:
    """Return the start of the first line behind `previous`, blank ones aside.

    That is where `last` starts, or link definitions above it, which may yet swallow its first line.
    """
    start = source.rfind(b"\n", 0, last.start) + 1
    while previous.last is not None and "List" in (previous.tag, previous.last.tag):
        # NOTE(pulldown-cmark 0.13): a list that ends with an empty item reaches over definitions
        # below it.
        previous = previous.last
    position = previous.end
    if position and source[position - 1 : position] != b"\n":
        position = source.find(b"\n", position) + 1
    while position < start:
        end = source.find(b"\n", position)
        if source[position:end].strip(b" \t>"):
            return position
        position = end + 1
    return start


def ends_table_head(source: bytes, position: int) -> bool:
    """Tell whether the line at `position` decides how the one above it reads.

    NOTE(pulldown-cmark 0.13): what looks like a delimiter row ends the text above also where no
    table comes of it.
    """
    above = source[source.rfind(b"\n", 0, max(0, position - 1)) + 1 : position]
    row = _DELIMITER_ROW.match(source, position)
    return row is not None and b"-" in row[0] and (b"|" in above or b"|" in row[0])


def _context_below(
    source: bytes, containers: Sequence[Node], node: Node, position: int
) -> bytes | None:
    """Build the context for the last child of `node`, which is the innermost of `containers`."""
    around = _open_containers(source, containers, None)
    if around is None:
        return None
    if node.tag == "List" and node.last is not None:
        sibling = _sibling(source, node, node.last)
        if sibling is None:
            return None
        around += sibling
    blank = _blank_line(source, containers) if containers else b""
    if containers and blank_before(source, position, quoted=b">" in blank):
        around += blank
    return around if len(around) <= LONGEST_CONTEXT else None


def _blank_line(source: bytes, containers: Sequence[Node]) -> bytes:
    inner = containers[-1].start + (containers[-1].tag == "BlockQuote")
    return line_prefix(source, inner).rstrip() + b"\n"


def _sibling(source: bytes, parent: Node, item: Node) -> bytes | None:
    """Build an item that stands for the one before `item`, so that its number is counted on."""
    line_start = source.rfind(b"\n", 0, item.start) + 1
    before = source[line_start : item.start]
    if parent.data is None:
        return before + source[item.start : item.start + 1] + b" " + _STAND_IN
    marker = _ORDERED.match(source, item.start)
    number = min(parent.data + parent.count - 2, LARGEST_NUMBER - 1)
    if marker is None:
        return None
    return before + b"%d" % number + marker[1] + b" " + _STAND_IN


def _open_containers(source: bytes, nodes: Sequence[Node], stop: int | None) -> bytes | None:
    """Build lines that open `nodes`, but not what the line at `stop` opens by itself."""
    parts: list[bytes] = []
    for line_start, group in _by_line(source, nodes):
        first, parent = group[0]
        if first.tag == "Item" and parent is not None and parent.count > 1:
            sibling = _sibling(source, parent, first)
            if sibling is None:
                return None
            parts.append(sibling)
        if line_start == stop:
            continue
        innermost = group[-1][0]
        parts.append(_opening_line(source, line_start, innermost))
        if _is_alert(innermost):
            stand_in = b" " + _STAND_IN if innermost.count > 1 else b"\n"
            parts.append(line_prefix(source, innermost.start + 1) + stand_in)
    return b"".join(parts)


def _by_line(
    source: bytes, nodes: Sequence[Node]
) -> Iterator[tuple[int, list[tuple[Node, Node | None]]]]:
    """Group quotes and items, each with its list, by the line that opens them."""
    group: list[tuple[Node, Node | None]] = []
    group_start = -1
    parent: Node | None = None
    for node in nodes:
        if node.tag != "List":
            line_start = source.rfind(b"\n", 0, node.start) + 1
            if group and line_start != group_start:
                yield group_start, group
                group = []
            group_start = line_start
            group.append((node, parent))
        parent = node
    if group:
        yield group_start, group


def _is_alert(node: Node) -> bool:
    return node.tag == "BlockQuote" and node.data is not None


def _opening_line(source: bytes, line_start: int, node: Node) -> bytes:
    line_end = source.find(b"\n", line_start)
    if line_end == -1:
        line_end = len(source)
    line = source[line_start:line_end]
    if _is_alert(node):
        return line + b"\n"
    if line_start <= node.inner < line_end and not node.first_code:
        return source[line_start : node.inner] + _STAND_IN
    # Content that starts below the marker, or is indented code, stands one blank behind the marker.
    marker = _MARKER.match(source, node.start)
    return source[line_start : marker.end() if marker else line_end].rstrip() + b" " + _STAND_IN
