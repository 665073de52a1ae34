"""Pictures in the text: an image however long its data is, and never a wall of letters."""

from __future__ import annotations

import random

import pytest

from desktop_chat.markdown import ImageRun, MarkdownStream, Prose, Run, flow_of
from desktop_chat.markdown.streaming import WINDOW
from tests.unit.markdown.helpers import lines, streamed

DATA = "data:image/png;base64," + "iVBORw0KGgo/+A" * 8_000 + "=="
LONG = "Some words before it. "


def images(text: str) -> list[ImageRun]:
    return [
        run
        for block in flow_of(text)
        if isinstance(block.content, Prose)
        for run in block.content.runs
        if isinstance(run, ImageRun)
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"![a plot]({DATA})",
        f'![a plot]({DATA} "its title")',
        f"![a plot](<{DATA}>)",
        f"before ![a plot]({DATA}) behind",
        f"- item\n\n  > ![a plot]({DATA})\n",
        f"[![a plot]({DATA})](https://a.example)",
        f"![a plot][p]\n\n[p]: {DATA}\n\nbehind",
        f"![a plot][p]\n\n[p]: <{DATA}>\n",
        f"[p]: <{DATA}>\n\n![a plot][p]",
        f"![a plot][p]\n\n[p]: {DATA}",
    ],
)
def test_a_picture_of_any_length_is_an_image(text: str) -> None:
    assert [(image.alt, image.source) for image in images(text)] == [("a plot", DATA)]


def test_each_picture_has_its_own_data() -> None:
    other = DATA.replace("png", "jpeg")
    found = images(f"![a]({DATA}) and ![b]({other})\n\n![c]({DATA})")
    assert [(image.alt, image.source) for image in found] == [
        ("a", DATA),
        ("b", other),
        ("c", DATA),
    ]


def test_text_around_a_picture_reads_as_ever() -> None:
    assert lines(flow_of(f"# One\n\na **b** ![c]({DATA}) *d*\n\n- e")) == [
        "# One",
        f"a **b** <image c|{DATA}> *d*",
        "  • e",
    ]


@pytest.mark.parametrize(
    "text",
    [
        f"```md\n![a plot]({DATA})\n```",
        f"    ![a plot]({DATA})",
        f"<div>\n![a plot]({DATA})\n</div>",
    ],
)
def test_code_keeps_every_letter_of_it(text: str) -> None:
    said = "".join(getattr(block.content, "text", "") for block in flow_of(text))
    assert DATA in said.replace("\n", "")


@pytest.mark.parametrize("text", [f"![a]({DATA} not a title)", f"`x ![a]({DATA})` y"])
def test_what_is_no_image_shows_the_beginning(text: str) -> None:
    said = "\n".join(lines(flow_of(text)))
    assert DATA[:60] + "…" in said
    assert len(said) < 400


def test_a_reply_that_ends_within_a_picture_shows_an_image() -> None:
    for text in (f"![a]({DATA}", f"![a](<{DATA}", f"![a][p]\n\n[p]: {DATA[:5_000]}"):
        assert [image.alt for image in images(text)] == ["a"]


def test_however_it_comes_it_ends_the_same() -> None:
    text = f"{LONG * 100}\n\n- one ![a]({DATA[:3_000]}) two\n- ![b]({DATA[:8_500]} 'x')\n\n" + (
        f"```\n![c]({DATA[:1_000]})\n```\n\n{LONG * 250} ![d]({DATA[:2_000]}) z\n\n![e][p]\n\n"
        f"[p]: {DATA[:900]}\n"
    )
    dice = random.Random(7)
    whole = flow_of(text)
    for step in (37, 190, 4_000):
        assert streamed(text, range(0, len(text), step)) == whole
    for _ in range(4):
        assert streamed(text, sorted(dice.choices(range(len(text)), k=20))) == whole


def test_nothing_of_it_is_ever_seen_while_it_comes() -> None:
    text = f"Here it is:\n\n![a plot]({DATA})\n\nbehind"
    stream = MarkdownStream()
    shown: list[str] = []
    for at in range(0, len(text), 70):
        stream.append(text[at : at + 70])
        update = stream.update()
        for block in (*update.closed, *update.tail):
            assert isinstance(block.content, Prose)
            shown += [run.text for run in block.content.runs if isinstance(run, Run)]
            alts = [run.alt for run in block.content.runs if isinstance(run, ImageRun)]
            assert all("a plot".startswith(alt) for alt in alts)
    assert not any("data:" in said or "iVBOR" in said for said in shown)


def test_what_is_held_costs_the_parser_nothing() -> None:
    stream = MarkdownStream()
    stream.append(f"{LONG}\n\n![a plot]({DATA}")
    updates = [stream.update()]
    while updates[-1].more:
        updates.append(stream.update())
    assert sum(update.parsed for update in updates) < 4 * WINDOW


def test_many_beginnings_in_code_cost_a_bounded_part() -> None:
    stream = MarkdownStream()
    stream.append("```\n" + f"![a]({DATA[:230]})\n" * 400)
    updates = [stream.update()]
    while updates[-1].more:
        updates.append(stream.update())
    assert max(update.parsed for update in updates) <= 20 * WINDOW
