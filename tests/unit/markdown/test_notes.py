"""Footnotes: numbered by their first use, led to and back from."""

from __future__ import annotations

from desktop_chat.markdown import FlowBlock, MarkdownStream, Prose, Run, RunKind, flow_of
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
        "  2. The first.<back ↩>",
        "  1. The *second*.<back ↩>",
    ]


def test_uses_and_ways_back_name_the_note() -> None:
    text, first, second = flow_of(TEXT)
    assert [run.note for run in runs(text, RunKind.FOOTNOTE)] == ["b", "a", "b"]
    assert text.uses == ("b", "a", "b")
    assert (first.note, second.note) == ("a", "b")
    assert [run.note for run in runs(second, RunKind.BACK)] == ["b"]


def test_a_note_of_several_blocks_leads_back_from_its_last() -> None:
    assert said("a[^1]\n\n[^1]: One.\n\n    Two.\n\nb") == [
        "a<footnote 1>",
        "  1. One.",
        "  Two.<back ↩>",
        "b",
    ]


def test_a_note_that_ends_with_code_leads_back_below_it() -> None:
    assert said("a[^1]\n\n[^1]: One.\n\n        code\n\nb")[-2:] == ["  <back ↩>", "b"]


def test_a_reference_to_nothing_keeps_its_label_and_leads_nowhere() -> None:
    (block,) = flow_of("See[^7] there.")
    (run,) = runs(block, RunKind.FOOTNOTE)
    assert (run.text, run.note, block.uses) == ("7", "", ())


def test_a_note_that_nobody_uses_keeps_its_label() -> None:
    assert said("a[^x]\n\n[^x]: One.\n[^y]: Two.") == [
        "a<footnote 1>",
        "  1. One.<back ↩>",
        "  y Two.",
    ]


def test_of_two_notes_with_one_label_the_first_holds() -> None:
    assert said("a[^x]\n\n[^x]: One.\n\n[^x]: Two.")[1:] == ["  1. One.<back ↩>", "  x Two."]


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
