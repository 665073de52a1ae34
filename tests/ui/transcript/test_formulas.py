"""Formulas in the transcript: painted over their source, which stays the text."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible, QColor, QImage, QTextCursor
from pytestqt.qtbot import QtBot

from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.transcript.text.insets import STRUT
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.documents import copied_of
from tests.ui.transcript.sample import reply, user


def settle(view: TranscriptView) -> None:
    """Have everything typeset that is asked for, and drawn."""
    view.rich.formulas.settle()
    view.draw_frame()


def pane_of(view: TranscriptView, part: str) -> TextPane:
    return next(pane for pane in view.panes() if part in pane.toPlainText())


def show(view: TranscriptView, text: str) -> TextPane:
    view.set_conversation([user("ask", "Go on"), reply("answer", "ask", text)], None)
    while view.has_work:
        view.draw_frame()
    settle(view)
    return view.panes()[-1]


def strut_width(pane: TextPane, number: int = 0) -> float:
    """Return how wide a formula is in its line."""
    places = [at for at, char in enumerate(pane.toPlainText()) if char == STRUT]
    if not places:
        return 0.0
    block = pane.document().findBlock(places[number])
    at = places[number] - block.position()
    line = block.layout().lineForTextPosition(at)
    start, end = line.cursorToX(at), line.cursorToX(at + 1)
    return float(end[0] - start[0])  # type: ignore[index]


def inked(pane: TextPane, colour: QColor) -> int:
    """Count the pixels of that colour."""
    image: QImage = pane.grab().toImage()
    return sum(
        image.pixelColor(x, y) == colour
        for x in range(image.width())
        for y in range(image.height())
    )


def test_formula_takes_the_place_of_its_source(view: TranscriptView) -> None:
    pane = show(view, r"So $\frac{a}{b}$ it is.")
    assert pane.toPlainText() == r"So $\frac{a}{b}$" + STRUT + " it is."
    assert 5 < strut_width(pane) < 20
    assert pane.ideal_width() < 130


def test_positions_are_the_same_before_and_after(view: TranscriptView) -> None:
    turns: list[Turn] = [
        user("ask", "Go on"),
        reply("answer", "ask", "So $x^2$ it is.\n\n$$y$$\n\nEnd"),
    ]
    view.set_conversation(turns, None)
    view.draw_frame()
    before = view.panes()[-1].toPlainText()
    assert strut_width(view.panes()[-1]) == 0
    settle(view)
    assert view.panes()[-1].toPlainText() == before
    assert strut_width(view.panes()[-1]) > 5


def test_screen_reader_reads_the_source(view: TranscriptView) -> None:
    pane = show(view, r"So \(x^2\) it is.")
    interface = QAccessible.queryAccessibleInterface(pane)
    assert "$x^2$" in interface.text(QAccessible.Text.Value)


@pytest.mark.parametrize(
    ("text", "copied"),
    [
        ("So $x^2$ it is.", "So $x^2$ it is."),
        (r"So \(x^2\) it is.", "So $x^2$ it is."),
        ("Above\n\n$$\na\n+ b\n$$\n\nBelow", "Above\n\n$$\na\n+ b\n$$\n\nBelow"),
        ("- one $x$\n- two", "• one $x$\n• two"),
    ],
)
def test_copy_gives_the_source(view: TranscriptView, text: str, copied: str) -> None:
    pane = show(view, text)
    assert copied_of(view, pane, 0, pane.end) == copied


@pytest.mark.parametrize("is_typeset", [True, False])
def test_part_of_a_line_is_copied_with_its_source_once(
    view: TranscriptView, is_typeset: bool
) -> None:
    formula = "x^2" if is_typeset else r"\nowhere"
    pane = show(view, f"So ${formula}$ it is.")
    text = pane.toPlainText()
    strut = text.index(STRUT)
    assert copied_of(view, pane, 1, strut + 4) == f"o ${formula}$ it"
    # A mouse ends a selection right before or right after the painted formula.
    assert copied_of(view, pane, strut, strut + 4) == f"${formula}$ it"
    assert copied_of(view, pane, 1, strut) == f"o ${formula}$"


def test_unknown_maths_shows_its_source(view: TranscriptView) -> None:
    pane = show(view, r"So $\nowhere{x}$ it is.")
    assert strut_width(pane) == 0
    block = pane.document().begin()
    at = pane.toPlainText().index("nowhere")
    cursor = QTextCursor(block)
    cursor.setPosition(at + 1)
    assert cursor.charFormat().foreground().color().alpha() == 255
    assert cursor.charFormat().fontFixedPitch()


def test_hostile_formulas_leave_their_source(view: TranscriptView) -> None:
    long = "$$ " + "a + " * 2_000 + "a $$"
    pane = show(view, long + "\n\n$" + "{" * 300 + "x" + "}" * 300 + "$\n\nEnd")
    assert all(strut_width(pane, number) == 0 for number in range(pane.toPlainText().count(STRUT)))
    assert "End" in view.panes()[-1].toPlainText()


def test_wide_display_maths_is_made_smaller(view: TranscriptView) -> None:
    pane = show(view, "$$ " + " + ".join(f"a_{{{n}}}" for n in range(27)) + " $$")
    wide = strut_width(pane)
    assert wide == pytest.approx(view.width() - 2 * 16, abs=90)
    view.resize(600, 600)
    view.draw_frame()
    assert strut_width(view.panes()[-1]) < wide - 80


def test_theme_inks_formulas(view: TranscriptView, themes: ThemeSource) -> None:
    pane = show(view, "$$ \\blacksquare\\blacksquare $$")
    light = themes.current.colour("text")
    assert inked(pane, light) > 100
    themes.choose(ThemeChoice.DARK)
    view.draw_frame()
    pane = view.panes()[-1]
    assert inked(pane, light) == 0
    assert inked(pane, themes.current.colour("text")) > 100


def first_line(view: TranscriptView) -> tuple[str, int]:
    """Return the text and the place of the first line in sight that begins below the top."""
    top = view.viewport().mapToGlobal(QPoint(0, 0)).y()
    for pane in view.panes():
        block = pane.document().begin()
        while block.isValid():
            y = (
                pane.mapToGlobal(
                    QPoint(0, pane.y_of(0, pane.writer.block_at(block.position())))
                ).y()
                - top
            )
            if y >= 0 and block.text():
                return block.text(), y
            block = block.next()
    raise AssertionError("nothing is in sight")


def test_reader_stays_while_formulas_above_arrive(view: TranscriptView) -> None:
    tall = "\n\n".join(
        f"Line {n} $\\begin{{pmatrix}} {n} \\\\ b \\\\ c \\\\ d \\end{{pmatrix}}$"
        for n in range(12)
    )
    plain = "\n\n".join(f"Plain line {n}" for n in range(80))
    view.set_conversation(
        [user("ask", "Go on"), reply("answer", "ask", f"{tall}\n\n{plain}")], None
    )
    view.draw_frame()
    bar = view.verticalScrollBar()
    bar.setValue(0)
    view.draw_frame()
    bar.setValue(640)
    before, height = first_line(view), view.panes()[-1].height()
    assert before[0].startswith("Plain line")
    assert not view.rich.formulas.is_idle
    settle(view)
    assert view.panes()[-1].height() > height + 200
    assert first_line(view) == before


def test_unfinished_formula_is_not_typeset_before_it_ends(
    view: TranscriptView, stream: Callable[..., Stream], qtbot: QtBot
) -> None:
    live = stream()
    shown: list[bool] = []
    for part in ("So $x", "^", "2 + y", "$"):
        live.give(part)
        live.draw()
        settle(view)
        shown.append(strut_width(pane_of(view, "So")) > 0)
    live.give(" it is.")
    live.draw()
    settle(view)
    shown.append(strut_width(pane_of(view, "So")) > 0)
    assert shown == [False, False, False, False, True]
    assert view.rich.formulas.asked == 1


def test_formula_that_ends_a_reply_is_typeset_when_it_ends(
    view: TranscriptView, stream: Callable[..., Stream], qtbot: QtBot
) -> None:
    live = stream()
    live.give("So $x$")
    live.draw()
    live.end()
    live.draw()
    qtbot.waitUntil(lambda: strut_width(pane_of(view, "So")) > 0)


def test_growing_text_keeps_its_formulas(
    view: TranscriptView, stream: Callable[..., Stream]
) -> None:
    live = stream()
    text = "A $x$ and **bold $y^2$** text\n\n| a | b |\n|---|---|\n| $z$ | $w$ |\n\n$$q$$\n\nEnd"
    for char in text:
        live.give(char)
        live.draw()
        settle(view)
    live.end()
    live.draw()
    settle(view)
    streamed, widths = texts(view), widths_in(view)
    show(view, text)
    assert streamed == texts(view)
    assert widths == widths_in(view)
    assert len(widths) == 5
    assert all(width > 3 for width in widths)


def texts(view: TranscriptView) -> list[str]:
    return [pane.toPlainText() for pane in view.panes()[1:]]


def widths_in(view: TranscriptView) -> list[float]:
    return [
        strut_width(pane, number)
        for pane in view.panes()[1:]
        for number in range(pane.toPlainText().count(STRUT))
    ]
