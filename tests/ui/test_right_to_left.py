"""A window in a language that is written from the right is turned round; content is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter, QTextCursor
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QStyle, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.translation import isolate_fields
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.markdown import flow_of
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.fields import TextArea, TextField
from desktop_chat.ui.kit.marked import MarkedLabel
from desktop_chat.ui.kit.paint import draw_line, mirrored, turned
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.sidebar.hits import _Words
from desktop_chat.ui.split_pane import SplitPane
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.extras import attachment_blocks
from desktop_chat.ui.transcript.messages.reply_row import _Waiting
from desktop_chat.ui.transcript.messages.rows import MessageRow
from desktop_chat.ui.transcript.text.file_card import about
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import reply, user

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(autouse=True)
def _from_the_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_place_is_turned_as_qt_turns_it(direction: Qt.LayoutDirection) -> None:
    within = QRect(7, 3, 100, 40)
    for place in (QRect(7, 3, 10, 5), QRect(30, 9, 21, 1), within, QRect(-4, 0, 300, 60)):
        assert turned(place, within, direction) == QStyle.visualRect(direction, within, place)


def inked(draw, direction=RIGHT) -> tuple[int, int]:
    """Return the first and the last column of 200 in which something is painted."""
    image = QImage(200, 30, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw(painter)
    painter.end()
    white = image.pixel(0, 0)
    columns = [x for x in range(200) if any(image.pixel(x, y) != white for y in range(30))]
    return columns[0], columns[-1]


def test_the_sidebar_stands_at_the_right(qtbot: QtBot, themes: ThemeSource) -> None:
    side, main = QWidget(), QWidget()
    pane = SplitPane(themes, side, main)
    qtbot.addWidget(pane)
    pane.resize(1_000, 600)
    pane.show()
    assert side.geometry().right() == 999
    assert main.geometry().left() == 0
    assert main.geometry().right() == side.geometry().left() - 2


def test_a_notice_begins_at_the_right(qtbot: QtBot, themes: ThemeSource) -> None:
    bar = NoticeBar(themes)
    qtbot.addWidget(bar)
    bar.resize(900, 80)
    actions = (NoticeAction.RETRY,)
    bar.show_notice(Notice(NoticeKind.SERVER, Severity.ERROR, "١.", "٢", actions))
    close = bar._close.geometry()
    text = bar._text.geometry()
    assert close.right() < bar.buttons[0].geometry().left() < text.left()
    assert text.right() < 900


def test_the_icon_of_a_field_stands_before_its_text(qtbot: QtBot, themes: ThemeSource) -> None:
    field = TextField(themes, "x", icon="search")
    qtbot.addWidget(field)
    field.resize(300, 40)
    field.show()
    qtbot.waitUntil(lambda: field.line.width() > 100)
    assert 300 - field.line.geometry().right() > field.line.geometry().left()


def test_places_are_turned_round_within_what_holds_them() -> None:
    found: list[QRect] = []
    whole = QRect(0, 0, 200, 30)

    def look(painter: QPainter) -> None:
        found.append(mirrored(painter, QRect(10, 5, 20, 20), whole))
        painter.fillRect(found[-1], Qt.GlobalColor.black)

    assert inked(look) == (170, 189)
    assert inked(look, LEFT) == (10, 29)


def test_content_keeps_its_direction_and_begins_where_one_reads(qapp: QApplication) -> None:
    room = QRect(0, 0, 200, 30)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for text in ("Draw it.", "ارسم"):
        first, last = inked(lambda painter, text=text: draw_line(painter, room, flags, text))
        assert first > 100
        assert last > 190
    # The full stop of an English title stays behind it.
    latin = inked(lambda painter: draw_line(painter, room, flags, "M."))
    alone = inked(lambda painter: draw_line(painter, room, flags, "."))
    assert latin[1] == alone[1]


def test_what_points_points_the_other_way(qapp: QApplication) -> None:
    place = QRect(0, 0, 30, 30)

    def one(name: str) -> tuple[tuple[int, int], tuple[int, int]]:
        def draw(painter: QPainter) -> None:
            paint_icon(painter, name, "#000000", place)

        return inked(draw, LEFT), inked(draw, RIGHT)

    left, right = one("chevron-left"), one("chevron-right")
    assert left[1] == right[0]
    assert right[1] == left[0]
    plain = one("chevron-down")
    assert plain[0] == plain[1]


def test_a_sentence_is_turned_round_by_its_own_letters_not_by_a_name_in_it() -> None:
    room = QRect(0, 0, 200, 30)
    flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    named = inked(lambda painter: draw_line(painter, room, flags, "\u2068M\u2069 ل."))
    plain = inked(lambda painter: draw_line(painter, room, flags, "م ل."))
    full_stop = inked(lambda painter: draw_line(painter, room, flags, "M"))
    # What the sentence ends with is at its left.
    assert named[0] < full_stop[0]
    assert plain[0] < full_stop[0]


def test_the_dots_of_waiting_stand_before_their_words(qtbot: QtBot, themes: ThemeSource) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    waiting = _Waiting(themes, host)
    waiting.resize(300, 24)
    waiting.say("5")
    dots, label = waiting._dots.geometry(), waiting._words.geometry()
    assert dots.right() == 299
    assert label.right() < dots.left()


@pytest.mark.parametrize(
    ("markdown", "from_right"),
    [
        ("- مرحبا", True),
        ("- `x` 1. مرحبا", True),
        ("- **2026**: مرحبا", True),
        ("> مرحبا", True),
        ("- Welcome", False),
        ("- שלום and more", True),
        ("- 12", False),
    ],
)
def test_lists_and_quotations_keep_their_room_where_they_begin(
    qapp: QApplication, themes: ThemeSource, markdown: str, from_right: bool
) -> None:
    block = flow_of(markdown)[0]
    made = Look(themes.current).block_format(block, first=True)
    assert block.from_right is from_right
    assert (made.rightMargin() > 0) is from_right
    assert (made.leftMargin() > 0) is not from_right


SENTENCE = "شمل البحث عناوين كل النسخ ورسائلها لكن لا شيء يحتوي على \u2068«zebra»\u2069."


def _rows(widget: QWidget) -> list[tuple[int, int] | None]:
    """Return the first and the last column that is painted, for every row of pixels."""
    image = widget.grab().toImage()
    ground = image.pixel(0, 0)
    found: list[tuple[int, int] | None] = []
    for y in range(image.height()):
        inked = [x for x in range(image.width()) if image.pixel(x, y) != ground]
        found.append((inked[0], inked[-1]) if inked else None)
    return found


def test_every_line_of_a_label_begins_at_the_right(qtbot: QtBot, themes: ThemeSource) -> None:
    label = Label(themes, " ".join(["ااااااا"] * 7), wraps=True)
    qtbot.addWidget(label)
    label.resize(200, label.heightForWidth(200))
    label.show()
    # The last one has no space at its end.
    ends = {row[1] for row in _rows(label) if row}
    assert max(ends) - min(ends) <= 1
    assert max(ends) > 190


def test_a_label_is_as_high_as_its_words_of_two_scripts(qtbot: QtBot, themes: ThemeSource) -> None:
    label = Label(themes, SENTENCE, size="caption", wraps=True)
    qtbot.addWidget(label)
    label.resize(216, label.heightForWidth(216))
    whole = Label(themes, SENTENCE, size="caption", wraps=True)
    qtbot.addWidget(whole)
    whole.setAlignment(Qt.AlignmentFlag.AlignTop)
    whole.resize(216, 200)
    for each in (label, whole):
        each.show()
    inked = [y for y, row in enumerate(_rows(whole)) if row]
    assert inked[-1] < label.height()
    assert [y for y, row in enumerate(_rows(label)) if row] == inked


def test_words_from_the_left_stand_at_the_right_too(qtbot: QtBot, themes: ThemeSource) -> None:
    label = Label(themes, "Not saved.", wraps=True)
    qtbot.addWidget(label)
    label.resize(200, 30)
    label.show()
    inked = [row for row in _rows(label) if row]
    assert min(row[0] for row in inked) > 100
    assert max(row[1] for row in inked) > 190


def test_what_is_lit_in_a_label_is_where_its_words_are(qtbot: QtBot, themes: ThemeSource) -> None:
    label = MarkedLabel(themes, "اللغة")
    qtbot.addWidget(label)
    label.resize(300, 30)
    label.set_marks([(0, 5)])
    (place,) = label._places()
    assert place.right() > 290


def test_what_is_read_stands_above_the_message_box(qtbot: QtBot, themes: ThemeSource) -> None:
    view = TranscriptView(themes)
    qtbot.addWidget(view)
    view.resize(700, 500)
    view.show()
    view.set_conversation([user("a", "مرحبا"), reply("b", "a", "مرحبا")], None)
    view.draw_frame()
    rows = [row for row in view.findChildren(MessageRow) if row.isVisible()]
    assert rows
    for row in rows:
        left = row.mapTo(view, row.rect().topLeft()).x()
        right = row.mapTo(view, row.rect().topRight()).x()
        assert abs(left - (view.width() - 1 - right)) <= 1


def test_found_titles_stand_below_each_other(qapp: QApplication, themes: ThemeSource) -> None:
    font = themes.current.ui_font(14)
    room = QRect(0, 0, 200, 30)
    for text in ("Draw it", "ارسم"):
        shown = _Words(text, (), font, "text")
        first, last = inked(lambda at, shown=shown: shown.paint(at, room, themes.current))
        assert first > 100
        assert last > 190


@pytest.mark.parametrize("make", [MessageBox, lambda themes: TextArea(themes, "Prompt")])
def test_what_is_written_begins_at_the_side_of_its_script(
    qtbot: QtBot, themes: ThemeSource, make: Callable[[ThemeSource], QWidget]
) -> None:
    made = make(themes)
    qtbot.addWidget(made)
    made.resize(300, 60)
    made.show()
    edit = made.line if isinstance(made, TextArea) else made
    assert isinstance(edit, QPlainTextEdit)
    right = edit.viewport().width() - 20

    def begin() -> int:
        return edit.cursorRect(QTextCursor(edit.document())).center().x()

    # An empty one waits where its placeholder is, and the cursor can be seen.
    assert right < begin() < edit.viewport().width()
    edit.setPlainText("hello")
    assert begin() < 20
    edit.setPlainText("1. مرحبا")
    assert begin() > right
    edit.clear()
    assert begin() > right


def test_the_cards_of_files_stand_at_the_right_of_their_bubble(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    isolate_fields(True)
    try:
        file = Attachment(AttachmentKind.DOCUMENT, "final.pdf", "", 1_234_567)
        # Else the number would stand beside the kind, and its unit behind both.
        assert about(file).startswith("\u2068PDF\u2069 · ")
    finally:
        isolate_fields(False)
    (block,) = attachment_blocks((file,))
    made = Look(themes.current).block_format(block, first=True)
    assert made.alignment() & Qt.AlignmentFlag.AlignRight
