"""What is painted of lists, quotes and alerts begins on the side where they are read."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton

from desktop_chat.markdown import AlertKind, CodeHead, MathLines, TableRow, flow_of
from desktop_chat.ui.transcript.text.look import MARGIN, Look
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.piece_text import piece_text
from desktop_chat.ui.transcript.text.shown import read_text
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.documents import copied_of, shown
from tests.ui.transcript.sample import user
from tests.ui.transcript.test_selecting import copied_html
from tests.ui.transcript.test_wide import most, offset, panes_with, show, turn_wheel

ARABIC = "هذه رسالة طويلة مكتوبة باللغة العربية"
LATIN = "This one is written in letters from the left"
CODE = "```\nx = 1\n```"


BOTH = pytest.mark.parametrize(
    ("text", "from_right"), [(ARABIC, True), (LATIN, False)], ids=["right", "left"]
)


def of_reply(view: TranscriptView) -> list[TextPane]:
    """Return the panes below the question's."""
    return view.panes()[1:]


def inset(text: str, prefix: str) -> str:
    return "\n".join(prefix + line for line in text.split("\n"))


def columns(view: TranscriptView, pane: TextPane, first: int, count: int) -> Iterator[list[QColor]]:
    """Iterate over columns of what is seen of a pane; a negative one counts from its end."""
    image: QImage = view.grab().toImage()
    place = pane.mapTo(view, pane.rect().topLeft())
    left = place.x() + (first if first >= 0 else pane.width() + first)
    for x in range(left, left + count):
        yield [image.pixelColor(x, place.y() + y) for y in range(pane.height())]


def ink(view: TranscriptView, pane: TextPane, first: int, count: int) -> bool:
    """Return whether anything is painted in some columns."""
    ground = view.grab().toImage().pixelColor(2, 300)
    return any(
        colour != ground for column in columns(view, pane, first, count) for colour in column
    )


@BOTH
@pytest.mark.parametrize("kind", [None, AlertKind.NOTE], ids=["quote", "alert"])
def test_the_bar_of_a_quote_stays_on_its_side_beside_code(
    view: TranscriptView, look: Look, text: str, kind: AlertKind | None, from_right: bool
) -> None:
    head = "" if kind is None else f"[!{kind.name}]\n"
    show(view, inset(f"{head}{text}\n\n{CODE}\n\n12\n\n---\n\n- x", "> "))
    bar = look.alert_colour(kind).name()
    assert len(of_reply(view)) == 3
    for pane in of_reply(view):
        near = next(columns(view, pane, -MARGIN - 2 if from_right else MARGIN + 1, 1))
        far = next(columns(view, pane, MARGIN + 1 if from_right else -MARGIN - 2, 1))
        assert {colour.name() for colour in near[2:-2]} == {bar}
        assert {colour.name() for colour in far} != {bar}


@BOTH
def test_all_marks_of_a_list_stand_on_one_side(
    view: TranscriptView, text: str, from_right: bool
) -> None:
    show(view, f"- {text}\n- `x`\n- {CODE.replace(chr(10), chr(10) + '  ')}\n- 12\n- [ ] {LATIN}")
    for pane in of_reply(view):
        assert ink(view, pane, -MARGIN - 20 if from_right else MARGIN + 8, 10)
        assert not ink(view, pane, 0 if from_right else -MARGIN, MARGIN)


def test_code_in_a_list_from_the_right_keeps_its_room_at_the_right(view: TranscriptView) -> None:
    show(view, f"- {ARABIC}\n\n  {CODE.replace(chr(10), chr(10) + '  ')}")
    pane = panes_with(view, CodeHead)[0]
    assert ink(view, pane, MARGIN, 4)
    assert not ink(view, pane, -MARGIN - 20, 20)
    buttons = [each for each in pane.findChildren(QAbstractButton) if each.isVisible()]
    assert max(each.geometry().right() for each in buttons) < pane.width() - MARGIN - 20


@pytest.mark.parametrize(
    "text", [f"- {ARABIC}\n- {LATIN}.", f"- {LATIN}\n- {ARABIC}."], ids=["left", "right"]
)
def test_an_item_that_is_read_the_other_way_ends_with_its_full_stop(
    view: TranscriptView, text: str
) -> None:
    show(view, text)
    pane = of_reply(view)[0]
    start, end = pane.writer.range_of(1)
    letters = sorted((pane.rect_at(at).left(), at) for at in range(start + 4, end + 1))
    # What is in its own direction runs from one end to the other without a leap back.
    order = [at for _, at in letters]
    assert order in (sorted(order), sorted(order, reverse=True))
    assert copied_of(view, pane, start, end).endswith(text.rpartition("- ")[2])


def test_a_formula_is_no_wider_than_a_list_from_the_right_has_room(view: TranscriptView) -> None:
    tex = " + ".join(f"a_{{{at}}}" for at in range(28))
    show(view, f"1. {ARABIC}\n   - ثم\n\n     $${tex}$$")
    view.rich.formulas.settle()
    view.draw_frame()
    pane = panes_with(view, MathLines)[0]
    assert pane.document().size().width() <= pane.width()
    assert not ink(view, pane, 0, MARGIN)


@BOTH
def test_an_alert_has_its_icon_where_its_label_begins(
    view: TranscriptView, look: Look, text: str, from_right: bool
) -> None:
    for kind in AlertKind:
        show(view, f"> [!{kind.name}]\n> {text}")
        pane = of_reply(view)[0]
        begin = MARGIN + look.gaps.quote_indent
        height = pane.rect_at(0).height()
        first = -begin - 18 if from_right else begin + 2
        shown = [column[: height - 2] for column in columns(view, pane, first, 16)]
        assert any(look.alert_colour(kind) in column for column in shown), kind
        words = sorted(pane.rect_at(at).left() for at in range(len(kind.words) + 1))
        if from_right:
            assert pane.width() - begin - 30 < words[-1] < pane.width() - begin - 18
        else:
            assert begin + 18 < words[0] < begin + 30


@BOTH
def test_the_label_of_an_alert_stands_at_its_bar_in_the_language_of_the_window(
    text: str, from_right: bool, look: Look
) -> None:
    head = flow_of(f"> [!NOTE]\n> {text}")[0]
    made = look.block_format(head, first=True).layoutDirection()
    sides = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert made is sides[from_right]


def test_the_ground_of_code_lies_below_it_where_both_directions_meet(view: TranscriptView) -> None:
    show(view, f"{ARABIC}\n\nPython `pip` أداة")
    pane = of_reply(view)[0]
    place = pane.writer.block_at(pane.toPlainText().index("pip"))
    ((position, length),) = pane.writer.chips_of(place)
    block = pane.document().findBlock(position)
    look = pane.look
    assert look is not None
    (rect,) = pane._underlay._line_rects(block, position - block.position(), length, look)
    assert rect.width() < look.chip_metrics.horizontalAdvance("pip") + 16
    assert rect.contains(QPointF(pane.rect_at(position + 1).left(), rect.center().y()))


# -- tables ----------------------------------------------------------------------------------------

TABLE = "| الاسم | Kind | العدد |\n|---|:-:|:--|\n| بايثون | `x` | ١٢ |\n| Python | y | ١ |\n"
WIDE = (
    f"{ARABIC}\n\n| {' | '.join(f'العمود {at}' for at in range(15))} |\n{'|---' * 15}|\n"
    f"| {' | '.join(f'قيمة {at}' for at in range(15))} |\n"
)


def lefts(pane: TextPane, words: list[str]) -> list[int]:
    text = pane.toPlainText()
    return [pane.rect_at(text.index(word)).left() for word in words]


def test_the_columns_of_a_table_from_the_right_run_from_there(view: TranscriptView) -> None:
    show(view, f"{ARABIC}\n\n{TABLE}")
    pane = panes_with(view, TableRow)[0]
    first, second, third = lefts(pane, ["الاسم", "Kind", "العدد"])
    assert pane.width() - MARGIN - 3 < first <= pane.width() - MARGIN
    assert third < second < first
    # All of its text stands at the right of its column.
    assert abs(lefts(pane, ["بايثون"])[0] - first) <= 1
    python = pane.toPlainText().index("Python")
    assert abs(pane.rect_at(python + len("Python")).left() - first) <= 2
    assert ink(view, pane, -MARGIN - 40, 40)
    assert not ink(view, pane, 0, 200)


def test_a_table_from_the_right_is_copied_and_spoken_as_it_is_read(view: TranscriptView) -> None:
    show(view, f"{ARABIC}\n\n{TABLE}")
    pane = panes_with(view, TableRow)[0]
    rows = "الاسم\tKind\tالعدد\nبايثون\tx\t١٢\nPython\ty\t١"
    assert copied_of(view, pane, 0, pane.end) == rows
    start, end = pane.writer.range_of(1)
    assert copied_of(view, pane, start, end) == rows.split("\n")[1]
    pieces, number = pane.shown or (None, 0)
    assert pieces is not None
    assert piece_text(pieces, number, read_text).text == rows


def test_a_table_that_comes_in_pieces_looks_like_one_that_is_opened(
    view: TranscriptView, stream: Callable[..., Stream]
) -> None:
    source = f"{ARABIC}\n\n- ثم\n\n  {TABLE.strip().replace(chr(10), chr(10) + '  ')}"
    coming = stream()
    for letter in source:
        coming.give(letter)
        coming.draw()
    coming.end()
    coming.draw()
    streamed = [shown(pane.document()) for pane in view.panes()[1:]]
    show(view, source)
    assert [shown(pane.document()) for pane in of_reply(view)] == streamed


def test_a_table_that_is_wider_than_its_place_begins_at_the_right(view: TranscriptView) -> None:
    show(view, WIDE)
    pane = panes_with(view, TableRow)[0]
    assert offset(pane) == most(pane) > 100
    (first,) = lefts(pane, ["العمود 0"])
    assert pane.width() - MARGIN - 3 < first <= pane.width() - MARGIN
    assert turn_wheel(pane, QPoint(120, 0))
    assert offset(pane) < most(pane)
    state = (offset(pane), most(pane))
    view.resize(700, 600)
    view.draw_frame()
    assert most(pane) - offset(pane) == state[1] - state[0]


def test_a_table_of_an_english_message_stays_as_it_is(view: TranscriptView) -> None:
    show(view, f"{LATIN}\n\n| Name | مرحبا |\n|---|---|\n| a | b |\n")
    pane = panes_with(view, TableRow)[0]
    first, second = lefts(pane, ["Name", "b"])
    assert first == MARGIN
    assert second > first


# -- what is copied --------------------------------------------------------------------------------


def rich(view: TranscriptView) -> str:
    view.reading.select_all()
    assert view.reading.copy()
    return copied_html()


def test_rich_text_says_from_which_side_it_is_read(view: TranscriptView) -> None:
    code = CODE.replace(chr(10), chr(10) + "  ")
    show(
        view, f"# {ARABIC}\n\n{LATIN}\n\n- {ARABIC}\n- {LATIN}\n\n  {code}\n\n> {ARABIC}\n\n{TABLE}"
    )
    html = rich(view)
    assert "<p>Go on</p>" in html
    assert f'<h1 dir="rtl">{ARABIC}</h1><p>{LATIN}</p><ul dir="rtl">' in html
    assert f'<li><p dir="rtl">{ARABIC}</p></li><li><p dir="ltr">{LATIN}</p>' in html
    assert '<pre dir="ltr"><code>x = 1</code></pre>' in html
    assert f'<blockquote dir="rtl"><p dir="rtl">{ARABIC}</p></blockquote>' in html
    assert '<table border="1" dir="rtl"><tr><th>الاسم</th><th>Kind</th>' in html


def test_rich_text_of_a_question_says_it_as_well(view: TranscriptView) -> None:
    view.set_conversation([user("q", f"{ARABIC}\n{LATIN}")], None)
    view.draw_frame()
    assert f'<p dir="rtl">{ARABIC}' in rich(view)
