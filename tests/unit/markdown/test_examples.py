"""What the CommonMark and GFM specifications show, we show: all of it, and in order."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import CodeHead, flow_of
from tests.helpers.markdown_examples import EXAMPLES, Example, squeezed
from tests.unit.markdown.helpers import streamed, texts


def test_the_examples_are_all_there() -> None:
    assert len(EXAMPLES) == 676
    assert {example.section for example in EXAMPLES} >= {"Tabs", "Links", "Tables (extension)"}


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.name)
def test_all_that_an_example_shows_is_in_the_flow(example: Example) -> None:
    flow = [block for block in flow_of(example.markdown) if not isinstance(block.content, CodeHead)]
    assert squeezed("".join(texts(flow))) == "".join(example.parts)


def test_examples_character_by_character_end_as_the_whole() -> None:
    for example in EXAMPLES:
        text = example.markdown
        assert streamed(text, range(len(text))) == flow_of(text), example.name
