"""Where an unfinished text may be cut: what is above the cut is final, what is below parses alone.

Below a cut the text goes on inside lists, quotes, a fence or a table. A `Context` is the shortest source that
opens the same ones: each container's own first line with a heading for content (a heading ends itself, so nothing
below can continue it), a sibling before an item that is not the first (which carries its number), and the opening
lines of a code block, an HTML block or a table as they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from desktop_chat.markdown.builder import MAX_DEPTH, blank_before, fence_is_closed
from desktop_chat.markdown.scanner import INLINE_TOKENS, Token

LONGEST_CONTEXT: Final = 2048
_STAND_IN: Final = b"# x\n"
_NOT_QUOTE: Final = re.compile(rb"[^>\t]")
_ORDERED: Final = re.compile(rb"\d{1,9}([.)])")
_ENDED_BY_MARK: Final = re.compile(rb"<(?:[!?]|(?:script|pre|style|textarea)\b)", re.IGNORECASE)
_BLANKS: Final = re.compile(rb"[ \t]*")
_LARGEST_NUMBER: Final = 999_999_999
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
    last_text: int = -1

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
                parent.last_text = token.start
            continue
        text = None
        sign, tag = token.name[0], token.name[1:]
        if token.name == "Rule":
            parent.adopt(Node("Rule", None, token.start, token.end))
        elif tag not in _BLOCKS:
            if token.name == "Html":
                parent.last_text = token.start
        elif sign == "+":
            # NOTE(pulldown-cmark 0.13): an item below an empty one starts before its indentation.
            indent = _BLANKS.match(source, token.start) if tag == "Item" else None
            start = indent.end() if indent else token.start
            node = Node(tag, token.data, start, token.end, token)
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
    """Find the last place above which nothing can change, beyond `floor`; `source` is complete lines."""
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
    """Cut through code, HTML or a table that is still open at the end."""
    if len(source) <= floor or not goes_on(source, chain.leaf):
        return None
    context = leaf_context(source, chain)
    return None if context is None else Cut(len(source), context, inside=True)


def goes_on(source: bytes, leaf: Node) -> bool:
    """Tell whether code, HTML or a table is still open at the end."""
    # What does not reach the end was ended by a blank line, or by the end of a container around it.
    rest = source[leaf.end :]
    if rest and (rest != b"\n" or source[leaf.end - 1 : leaf.end] == b"\n"):
        return False
    if leaf.tag == "CodeBlock":
        if leaf.data == "Indented":
            return True
        return leaf.token is not None and not fence_is_closed(source, leaf.token, leaf.last_text)
    if leaf.tag == "HtmlBlock" and _ENDED_BY_MARK.match(source, leaf.start):
        # Comments, scripts and the like end with the line that holds their end mark.
        return b">" not in source[source.rfind(b"\n", 0, leaf.end - 1) + 1 :]
    return leaf.tag in ("HtmlBlock", "Table")


def _opening_end(source: bytes, leaf: Node) -> int:
    """Return the end of the lines that open a leaf: two for a table, else one."""
    end = source.find(b"\n", leaf.start) + 1
    if leaf.tag == "Table":
        end = source.find(b"\n", end) + 1
    return end


def leaf_context(source: bytes, chain: Chain) -> bytes | None:
    """Build the source that opens the leaf and all around it, so that its next line can follow."""
    leaf = chain.leaf
    if len(chain.nodes) > MAX_DEPTH:
        return None
    line_start = source.rfind(b"\n", 0, leaf.start) + 1
    opening = source[line_start : _opening_end(source, leaf)]
    around = _open_containers(source, chain.nodes[1:-1], line_start)
    if around is None or len(around) + len(opening) > LONGEST_CONTEXT:
        return None
    context = around + opening
    prefix = line_prefix(source, leaf.start)
    if blank_before(source, len(source), quoted=b">" in prefix):
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

    That is where `last` starts, or link definitions above it, which may still swallow its first line.
    """
    start = source.rfind(b"\n", 0, last.start) + 1
    position = previous.end
    if position and source[position - 1 : position] != b"\n":
        position = source.find(b"\n", position) + 1
    while position < start:
        end = source.find(b"\n", position)
        if source[position:end].strip(b" \t>"):
            return position
        position = end + 1
    return start


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
    number = parent.data + parent.count - 2
    if marker is None or number > _LARGEST_NUMBER:
        return None
    return before + b"%d" % number + marker[1] + b" " + _STAND_IN


def _open_containers(source: bytes, nodes: Sequence[Node], stop: int | None) -> bytes | None:
    """Build lines that open `nodes`, but for the line at `stop`, which opens what is on it by itself."""
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
        if any(node.tag == "FootnoteDefinition" or node.first_code for node, _ in group):
            return None
        parts.append(_opening_line(source, line_start, innermost))
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


def _opening_line(source: bytes, line_start: int, node: Node) -> bytes:
    line_end = source.find(b"\n", line_start)
    if line_end == -1:
        line_end = len(source)
    line = source[line_start:line_end]
    if node.tag == "BlockQuote" and node.data is not None:
        return line + b"\n"
    if line_start <= node.inner < line_end:
        return source[line_start : node.inner] + _STAND_IN
    return line.rstrip() + b" " + _STAND_IN
