"""The rule that keeps streaming honest: however a text is cut, it ends as if it had come whole."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop_chat.markdown import FlowBlock, MarkdownStream, flow_of, parse, project, settled_notes
from desktop_chat.markdown.sides import Course, directed
from tests.unit.markdown.grammar import DEFINITIONS, texts
from tests.unit.markdown.helpers import streamed, take

NASTY = [
    "1. a\n\n2. b",
    "1. a\n\n2 b",
    "- a\n\n-",
    "- a\n\n  b",
    "- a\n\n\n\n- b\n\n      code\n",
    "- a\n  - b\n\n    c\n  - d\n- e",
    "> a\nlazy\n> b\n\n> c",
    "> - a\n>\n> - b\n>   c",
    "a\n===\nb\n---\nc",
    "a\n| b |\n|---|\n| c |\nd\n\ne",
    "- | a |\n  |---|\n  | 1 |\n\n  x\n- y",
    "````\n```\n~~~\n````\nx",
    "- ```\n  a\n\n  b\n  ```\n\n  c\n- d",
    "> ```\n> a\n>\n> b\n\n> c",
    "    a\n\n\n    b\n\nc",
    "-     a\n\n      b\n\n  c",
    "<div>\na\n</div>\n\nb",
    "<!-- a\n\nb\n-->\nc",
    "- <div>\n  a\n\n  b",
    "a\r\n\r\n- b\r\n  c\r\r- d",
    "-\ta\n\n\tb\n\n\t\tc",
    "$$\nx\n- y\n$$\n\nz",
    "$$\nx\n- y\n\nz $$",
    "\\[\n$$\n- $$\n>\n",
    "> $$\n> a > b\n> + c\n> $$",
    "7. a\n7. b\n   1. c\n   1. d\n\n7. e",
    "999999999. a\n1. b\n1. c\n1. d",
    "> [!NOTE]\n> - a\n> - b\n>\n> c\n\nd",
    "- [x] a\n\n  b\n- [ ]\n- [ ] c",
    ">|\n||\n>-|\n",
    "-\n -\n",
    "+ h\n**\n\t- -\n",
    "- - a\n  - b\n- c",
    "\ud83d\ude00 \ud800 \x00 \x1b[0m \x85 \x0c",
]


def cut(data: st.DataObject, text: str) -> list[int]:
    return data.draw(st.lists(st.integers(0, len(text)), max_size=12).map(sorted))


@given(texts(), st.data())
@settings(max_examples=150, deadline=None)
def test_any_cut_of_a_text_ends_as_the_whole(text: str, data: st.DataObject) -> None:
    assert streamed(text, cut(data, text)) == flow_of(text)


@given(texts())
@settings(max_examples=150, deadline=None)
def test_a_text_character_by_character_is_what_one_parse_of_it_shows(text: str) -> None:
    # The oracle is a single pass of the parser, which knows nothing of cuts.
    clean = flow_text(text)
    assert streamed(text, range(len(text))) == in_one_pass(clean)


def in_one_pass(text: str) -> tuple[FlowBlock, ...]:
    flow = settled_notes(project(parse(text)))
    directed(flow, Course())
    return tuple(flow)


def test_nasty_texts_character_by_character_are_what_one_parse_of_them_shows() -> None:
    for text in NASTY:
        clean = flow_text(text)
        assert streamed(text, range(len(text))) == in_one_pass(clean), repr(text)


def flow_text(text: str) -> str:
    """Clean a text the plain way, with all of it at hand."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    controls = {n: 0x2400 + n for n in range(0x20) if chr(n) not in "\t\n"}
    text = text.translate(controls | {0x7F: 0x2421} | dict.fromkeys(range(0x80, 0xA0), 0xFFFD))
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


@given(texts(), st.integers(40, 200), st.data())
@settings(max_examples=150, deadline=None)
def test_text_that_overflows_the_window_is_cut_alike_however_it_came(
    text: str, window: int, data: st.DataObject
) -> None:
    whole = streamed(text, window=window)
    assert streamed(text, range(len(text)), window=window) == whole
    assert streamed(text, cut(data, text), window=window) == whole


@given(texts(*DEFINITIONS), st.data())
@settings(max_examples=150, deadline=None)
@example("see [a]\n\n[a]: /one\n\n[a]: /other\n\n[a]", None)
@example("a[^note]\n\n- b\n\n[^note]: text\n\n    more", None)
@example("$$\n- [a]:$$[a]", None)
def test_late_definitions_are_settled_when_the_text_ends(
    text: str, data: st.DataObject | None
) -> None:
    cuts = cut(data, text) if data else range(len(text))
    assert streamed(text, cuts) == flow_of(text)


@given(texts(*DEFINITIONS))
@settings(max_examples=120, deadline=None)
def test_what_is_closed_stays_as_it_is_until_the_end(text: str) -> None:
    stream = MarkdownStream()
    flow: list[FlowBlock] = []
    for character in text:
        stream.append(character)
        update = stream.update()
        assert not update.reset
        take(flow, update)
    end = stream.finish()
    if end.reset:
        assert "]:" in text or "[^" in text
    assert end.reset or end.start == len(flow)


@given(texts())
@settings(max_examples=80, deadline=None)
def test_what_is_decided_is_shown_as_it_will_stay(text: str) -> None:
    text += "\n\n.\n"
    stream = MarkdownStream()
    stream.append(text)
    update = stream.update(len(text))
    assert tuple(settled_notes((*update.closed, *update.tail))) == flow_of(text)
