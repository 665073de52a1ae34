"""Footnotes: numbered by their first use, led to and back from."""

from __future__ import annotations

from desktop_chat.markdown import (
    FlowBlock,
    MarkdownStream,
    Prose,
    Run,
    RunKind,
    flow_of,
    places_after,
)
from desktop_chat.markdown.notes import BACK
from tests.unit.markdown.helpers import lines, streamed

TEXT = "Two[^b], one[^a], two again[^b].\n\n[^a]: The first.\n[^b]: The *second*.\n"


def said(text: str) -> list[str]:
    return [line.replace(BACK, "↩") for line in lines(flow_of(text))]


def runs(block: FlowBlock, kind: RunKind) -> list[Run]:
    assert isinstance(block.content, Prose)
    return [run for run in block.content.runs if isinstance(run, Run) and run.kind is kind]


def test_notes_are_numbered_by_their_first_use() -> None:
    assert said(TEXT) == [
        "Two<footnote 1>, one<footnote 2>, two again<footnote 1>.",
        "---",
        "  1. The *second*.<back ↩>",
        "  2. The first.<back ↩>",
    ]


def test_uses_and_ways_back_name_the_note() -> None:
    text, _, second, first = flow_of(TEXT)
    assert [run.note for run in runs(text, RunKind.FOOTNOTE)] == ["b", "a", "b"]
    assert text.uses == ("b", "a", "b")
    assert (first.note, second.note) == ("a", "b")
    assert [run.note for run in runs(second, RunKind.BACK)] == ["b"]


def test_a_note_of_several_blocks_leads_back_from_its_last() -> None:
    assert said("a[^1]\n\n[^1]: One.\n\n    Two.\n\nb") == [
        "a<footnote 1>",
        "b",
        "---",
        "  1. One.",
        "  Two.<back ↩>",
    ]


def test_a_note_that_ends_with_code_leads_back_below_it() -> None:
    assert said("a[^1]\n\n[^1]: One.\n\n        code\n\nb")[-2:] == ["  ```", "  <back ↩>"]


def test_a_reference_to_nothing_keeps_its_label_and_leads_nowhere() -> None:
    (block,) = flow_of("See[^7] there.")
    (run,) = runs(block, RunKind.FOOTNOTE)
    assert (run.text, run.note, block.uses) == ("7", "", ())


def test_a_note_that_nobody_uses_keeps_its_label() -> None:
    assert said("a[^x]\n\n[^x]: One.\n[^y]: Two.") == [
        "a<footnote 1>",
        "---",
        "  1. One.<back ↩>",
        "  y Two.",
    ]


def test_notes_stand_at_the_end_wherever_they_are_defined() -> None:
    text = (
        "a[^1]\n\n[^no]: Unused.\n\n[^1]: One.\n\nb[^2]\n\n"
        "> [^2]: Two.\n>\n>     Still.\n>\n> q\n\nc"
    )
    assert said(text) == [
        "a<footnote 1>",
        "b<footnote 2>",
        ">q",
        "c",
        "---",
        "  1. One.<back ↩>",
        ">  2. Two.",
        ">  Still.<back ↩>",
        "  no Unused.",
    ]


def test_a_note_comes_out_of_the_list_in_which_it_is_defined() -> None:
    assert said("- x[^1]\n\n  [^1]: > One.\n\n  y\n") == [
        "  • x<footnote 1>",
        "  y",
        "---",
        ">  1. One.<back ↩>",
    ]


def test_each_block_is_found_again_when_the_notes_have_moved() -> None:
    text = "a[^1] b[^2]\n\n[^2]: Two.\n\n[^1]: One.\n\n    Still.\n\nb\n\nc"
    stream = MarkdownStream()
    stream.append(text)
    update = stream.update(len(text))
    old, new = [*update.closed, *update.tail], flow_of(text)
    before = [block.note or str(block.content)[:20] for block in old]
    after = [new[place].note or str(new[place].content)[:20] for place in places_after(old, new)]
    assert after == before
    assert len(set(places_after(old, new))) == len(old)


def test_of_two_notes_with_one_label_the_first_holds() -> None:
    assert said("a[^x]\n\n[^x]: One.\n\n[^x]: Two.")[1:] == [
        "---",
        "  1. One.<back ↩>",
        "  x Two.",
    ]


def test_notes_are_found_in_cells_and_headings() -> None:
    text = "# a[^1]\n\n| b[^2] |\n|---|\n| c[^1] |\n\n[^2]: x\n[^1]: y\n"
    assert [block.uses for block in flow_of(text)][:3] == [("1",), ("2",), ("1",)]


def test_a_note_that_is_written_is_a_link_before_all_is_known() -> None:
    stream = MarkdownStream()
    stream.append("One[^1] and more")
    (block,) = stream.update().tail
    assert [run.note for run in runs(block, RunKind.FOOTNOTE)] == ["1"]


def test_however_it_comes_it_ends_the_same() -> None:
    text = "More words.\n\n".join([TEXT, "- x[^c]\n\n", "[^c]: y\n\n    > z[^a]\n\n", "q[^9]\n"])
    for step in (1, 3, 50):
        assert streamed(text, range(0, len(text), step)) == flow_of(text)


def test_what_was_final_stays_where_no_note_is() -> None:
    stream = MarkdownStream()
    stream.append("a\n\nb\n\nc")
    stream.update()
    assert not stream.finish().reset
