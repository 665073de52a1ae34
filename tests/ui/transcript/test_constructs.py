"""Each construct of Markdown as a picture: all of it is seen, at any width, in both themes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

import pytest
from pygments.token import STANDARD_TYPES
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QTextBlock

from desktop_chat.markdown import TableRow
from desktop_chat.ui.theme import ThemeChoice, ThemeSource, load_theme
from desktop_chat.ui.transcript.text.highlight import colour_of
from desktop_chat.ui.transcript.text.look import CODE_PADDING, MARGIN, is_code
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.colour_use import contrast
from tests.ui.transcript.sample import reply, user

LONG = "words that make a line which has to wrap at any width that a window has, and then some. "
WORD = "a" * 90
CELL = "a cell of some words"
CONSTRUCTS = {
    "headings": "# One `code`\n\n## Two\n\n### Three\n\n#### Four\n\n##### Five\n\n###### " + LONG,
    "prose": f"{LONG}**bold** *italic* ~~gone~~ `code` [link](https://example.com) {LONG}",
    "long word": f"{WORD} `{WORD}` <https://example.com/{WORD}>",
    "hard breaks": "one\\\ntwo  \nthree",
    "cjk": "\u4e2d\u6587\u5b57\u7b26\u4e0e\u7c97\u4f53**\u91cd\u70b9**\u6df7\u6392\u3002" * 12,
    "lists": f"- one\n- {LONG}\n  - deep\n    - deeper\n      - {LONG}\n",
    "numbers": f"998. one\n999. {LONG}\n1000. three\n     1. nested\n",
    "tasks": f"- [x] done\n- [ ] {LONG}\n  - [ ] nested\n",
    "quotes": f"> {LONG}\n>\n> > {LONG}\n",
    "alerts": "".join(f"> [!{kind}]\n> {LONG}\n\n" for kind in ("NOTE", "WARNING", "CAUTION")),
    "footnotes": f"A note[^1].\n\n[^1]: {LONG}\n",
    "rule": "above\n\n---\n\nbelow",
    "code": f"```python\ndef f(x: int) -> str:\n    return {LONG!r}\n```\n",
    "code in an item in a quote": f"> 1. ```sh\n>    echo {LONG}\n>    ```\n",
    "code without a line": "```\n```\n",
    "narrow table": "| a | b |\n|:-:|--:|\n| 1 | `2` |\n",
    "wrapped table": f"| a | b |\n|---|---|\n| `code` | {LONG * 2} |\n",
    "wide table": f"{f'| {CELL} ' * 9}|\n{'|---' * 9}|\n{f'| {CELL} ' * 9}|\n",
    "table in an item": f"- item\n\n  | {CELL} | b | c |\n  |---|---|---|\n  {f'| {LONG} ' * 3}|\n",
    "html": f"<div>{LONG}</div>\n",
}


def blocks_of(pane: TextPane) -> Iterator[QTextBlock]:
    block = pane.document().begin()
    while block.isValid():
        yield block
        block = block.next()


def lines_of(pane: TextPane) -> Iterator[QRectF]:
    """Iterate over where the text of each line is in its document."""
    layout = pane.document().documentLayout()
    for block in blocks_of(pane):
        origin = layout.blockBoundingRect(block).topLeft()
        for number in range(block.layout().lineCount()):
            line = block.layout().lineAt(number)
            if line.textLength():
                yield line.naturalTextRect().translated(origin)


def right_edge(pane: TextPane) -> float:
    """Return how far right a pane shows text, in its document, when it is scrolled to its end."""
    most = pane.horizontalScrollBar().maximum()
    padding = CODE_PADDING if is_code(pane.writer.blocks[0]) else 0
    return float(pane.width() - MARGIN - padding + most)


@pytest.fixture(params=[420, 760])
def column(request: pytest.FixtureRequest, view: TranscriptView) -> TranscriptView:
    view.resize(request.param + 52, 1_400)
    return view


def show(view: TranscriptView, text: str) -> list[TextPane]:
    view.set_conversation([user("q", "Go on"), reply("r", "q", text)], None)
    while view.has_work:
        view.draw_frame()
    return [pane for pane in view.panes() if pane.accessibleName() == "Reply"]


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_no_line_is_cut_at_the_right_or_left(column: TranscriptView, name: str) -> None:
    for pane in show(column, CONSTRUCTS[name]):
        assert pane.height() >= pane.document().size().height()
        assert pane.verticalScrollBar().value() == 0
        for line in lines_of(pane):
            assert line.left() >= 0
            assert line.right() <= right_edge(pane) + 1, name
    assert column.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    "text",
    [
        f"`code` begins it. {LONG * 2}`more` {LONG}`{'and_more' * 30}`",
        f"> `code` {LONG}",
        f"- `code` {LONG}",
        "| `a` | `b` |\n|---|---|\n| `c` | d |\n",
        "![local](file:///a.png) is not loaded",
    ],
)
def test_no_ground_begins_left_of_its_paragraph(column: TranscriptView, text: str) -> None:
    (pane,) = show(column, text)
    layout, look = pane.document().documentLayout(), pane.look
    assert look is not None
    seen = 0
    for place, block in enumerate(pane.writer.blocks):
        for position, length in pane.writer.chips_of(place):
            found = pane.document().findBlock(position)
            left = float(MARGIN + look.left_of(block))
            if isinstance(block.content, TableRow):
                left = layout.blockBoundingRect(found).left()
            for rect in pane._underlay._line_rects(
                found, position - found.position(), length, look, flush=True
            ):
                seen += 1
                assert rect.left() >= left - 1
    assert seen


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_only_code_and_tables_are_scrolled(column: TranscriptView, name: str) -> None:
    for pane in show(column, CONSTRUCTS[name]):
        if pane.horizontalScrollBar().maximum():
            block = pane.writer.blocks[0]
            assert is_code(block) or isinstance(block.content, TableRow)


@pytest.mark.parametrize("name", CONSTRUCTS)
def test_lines_do_not_lie_on_each_other(column: TranscriptView, name: str) -> None:
    for pane in show(column, CONSTRUCTS[name]):
        if isinstance(pane.writer.blocks[0].content, TableRow):
            continue
        tops = [line.center().y() for line in lines_of(pane)]
        assert all(below - above >= 16 for above, below in pairwise(tops))


@pytest.mark.parametrize("name", [name for name in CONSTRUCTS if "table" in name])
def test_columns_have_room_for_words(column: TranscriptView, name: str) -> None:
    for pane in show(column, CONSTRUCTS[name]):
        found = pane.writer.table_of(0)
        if found is None:
            continue
        for block in blocks_of(pane):
            layout = block.layout()
            for number in range(layout.lineCount() - 1):
                line = layout.lineAt(number)
                last = block.text()[line.textStart() + line.textLength() - 1]
                assert last.isspace(), block.text()


def inks(picture: QImage, ground: QColor) -> int:
    """Count the pixels of a picture that are clearly not its ground."""
    across, down = range(0, picture.width(), 2), range(0, picture.height(), 2)
    colours = Counter(picture.pixel(x, y) for x in across for y in down)
    return sum(count for colour, count in colours.items() if contrast(QColor(colour), ground) >= 3)


@pytest.mark.parametrize("name", [name for name in CONSTRUCTS if name != "code without a line"])
def test_both_themes_show_all_of_it(view: TranscriptView, themes: ThemeSource, name: str) -> None:
    view.resize(472, 500)
    counts = []
    for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
        themes.choose(choice)
        panes = show(view, CONSTRUCTS[name])
        ground = load_theme(choice.value).colour("window")
        counts.append(sum(inks(pane.grab().toImage(), ground) for pane in panes))
    light, dark = counts
    assert min(light, dark) > 20
    assert 0.5 < light / dark < 2, counts


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_colour_of_code_can_be_read(name: str) -> None:
    theme = load_theme(name)
    ground = theme.colour("code_background")
    colours = {colour_of(token) or "text" for token in STANDARD_TYPES}
    assert len(colours) > 6
    for colour in (*colours, "text_secondary"):
        assert contrast(theme.colour(colour), ground) >= 4.5, colour


def runs_of(pane: TextPane) -> list[tuple[str, int]]:
    """Return the face and the weight of each run of glyphs."""
    return [
        (run.rawFont().familyName(), run.rawFont().weight())
        for block in blocks_of(pane)
        for run in block.layout().glyphRuns()
    ]


def test_chinese_has_the_same_face_and_weight_in_both_themes(
    view: TranscriptView, themes: ThemeSource
) -> None:
    # NOTE(Qt 6.11): letters of OpenType/CFF faces, as many of Chinese are, are blended with a gamma
    # of 1.7: lighter than they are on a light ground, heavier on a dark one, by a tenth each way.
    light = [runs_of(pane) for pane in show(view, CONSTRUCTS["cjk"])]
    themes.choose(ThemeChoice.DARK)
    assert [runs_of(pane) for pane in show(view, CONSTRUCTS["cjk"])] == light


@pytest.mark.parametrize("dark", [False, True])
def test_the_bar_of_a_quote_has_no_gap(
    view: TranscriptView, themes: ThemeSource, dark: bool
) -> None:
    themes.choose(ThemeChoice.DARK if dark else ThemeChoice.LIGHT)
    show(
        view,
        "> Text.\n>\n> ```py\n> x = 1\n>\n> y = 2\n> ```\n>\n> | a | b |\n> |---|---|\n> | 1 | 2 |"
        "\n> | 3 | 4 |\n>\n> - item\n>\n> The end.\n",
    )
    panes = [pane for pane in view.panes() if pane.accessibleName() == "Reply"]
    assert len(panes) > 3
    image = view.grab().toImage()
    first, last = panes[0], panes[-1]
    left = first.mapTo(view, QPoint(MARGIN + 1, 0))
    bottom = last.mapTo(view, QPoint(0, last.height() - 1)).y()
    colours = {image.pixelColor(left.x(), y).name() for y in range(left.y() + 1, bottom)}
    assert len(colours) == 1


@pytest.mark.parametrize("size", [100, 200])
def test_what_is_nested_stands_right_of_what_it_is_in(
    view: TranscriptView, themes: ThemeSource, size: int
) -> None:
    themes.set_text_size(size)
    (pane,) = show(view, "1. one\n   1. nested\n      - deeper\n\n   a paragraph\n2. two\n")
    first, nested, deeper, paragraph, _ = (
        pane.rect_at(block.position() + block.text().find("\u2002") + 1).left()
        for block in blocks_of(pane)
    )
    assert first < nested < deeper
    assert nested - first >= 0.9 * 24 * size / 100
    assert abs(paragraph - first) <= 1
