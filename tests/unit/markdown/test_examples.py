"""What the CommonMark and GFM specifications show, we show: all of it, and in order."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from desktop_chat.markdown import (
    CodeLine,
    FlowBlock,
    HtmlLine,
    ImageRun,
    Inline,
    MathLines,
    Prose,
    TableRow,
    Title,
    flow_of,
)
from tests.helpers.markdown_examples import EXAMPLES, Example, squeezed
from tests.unit.markdown.helpers import streamed


def texts(flow: Iterable[FlowBlock]) -> Iterator[str]:
    """Iterate over all that a flow says, without markers, which are ours."""
    for block in flow:
        match block.content:
            case Prose(runs) | Title(_, runs):
                yield from map(text_of, runs)
            case CodeLine(_, text) | HtmlLine(text) | MathLines(text):
                yield text
            case TableRow(cells=cells):
                yield from (text_of(run) for cell in cells for run in cell)
            case _:
                pass


def text_of(run: Inline) -> str:
    return run.alt if isinstance(run, ImageRun) else run.text


def test_the_examples_are_all_there() -> None:
    assert len(EXAMPLES) == 676
    assert {example.section for example in EXAMPLES} >= {"Tabs", "Links", "Tables (extension)"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_all_that_an_example_shows_is_in_the_flow(example: Example) -> None:
    assert squeezed("".join(texts(flow_of(example.markdown)))) == "".join(example.parts)


def test_examples_character_by_character_end_as_the_whole() -> None:
    for example in EXAMPLES:
        text = example.markdown
        assert streamed(text, range(len(text))) == flow_of(text), example.name
