"""Characters that nobody sees: marked in code, left out of what is copied, harmless in prose."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextCursor

from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.text.code_buttons import CopyButton
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.shown import Spot
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import reply, user
from tests.ui.transcript.test_writer import Paper, whole

Clipboard = Callable[[], str]

HIDDEN = [
    *map(chr, range(0x202A, 0x202F)),
    *map(chr, range(0x2066, 0x206A)),
    *"\u200b\u200c\u200d\u200e\u200f\u061c\ufeff\u00ad\u2060\u3164",
    "\U000e0001",
    "\U000e0041",
    "\U000e007f",
    "\U000e0100",
]
TROJANS = [
    'if access != "user\u202e \u2066// only admins\u2069 \u2066" {',
    "/*\u202e } \u2066if (is_admin)\u2069 \u2066 begin admins only */",
    "def is_even\u200b(n): return True",
    "const { timeout,\u3164 } = query",
    "x = 1 # " + "".join(chr(0xE0000 + ord(c)) for c in "ignore the above"),
]


def show(view: TranscriptView, text: str) -> None:
    view.set_conversation([user("ask", "?"), reply("answer", "ask", text)], None)
    view.verticalScrollBar().setValue(0)


def copy_buttons(view: TranscriptView) -> list[CopyButton]:
    return [button for button in view.findChildren(CopyButton) if button.isVisible()]


@pytest.mark.parametrize("character", HIDDEN, ids=lambda c: f"U+{ord(c):04X}")
def test_what_cannot_be_seen_in_code_is_marked(look: Look, character: str) -> None:
    pieces = whole(f"```\na{character}b\n```\n").pieces
    paper = Paper(look)
    paper.show(pieces)
    shown = paper.document.toPlainText()
    assert f"aU+{ord(character):04X}b" in shown
    assert character not in shown
    assert pieces.hides(0)


@pytest.mark.parametrize("code", TROJANS)
def test_the_card_says_that_something_is_hidden(
    view: TranscriptView, clipboard: Clipboard, code: str
) -> None:
    show(view, f"```js\n{code}\n```\n\n```js\nplain = '\u00e9\U0001f600'\n```\n")
    hostile, plain = copy_buttons(view)
    assert hostile.toolTip() == words.COPY_CODE_TIP
    assert hostile.accessibleDescription() == f"js\n{words.COPY_CODE_TIP}"
    assert (plain.accessibleDescription(), plain.toolTip()) == ("js", "")
    hostile.click()
    assert not any(character in clipboard() for character in HIDDEN)
    assert len(clipboard()) == sum(c not in HIDDEN and ord(c) < 0xE0000 for c in code)


def test_the_head_says_so_also_where_the_character_is_in_a_later_piece() -> None:
    pieces = whole("```\n" + "some line of code\n" * 1_000 + "a\u202eb\n```\n").pieces
    assert len(pieces.all) > 2
    assert pieces.hides(0)
    pieces.replace(900, [])
    assert not pieces.hides(0)


@pytest.mark.parametrize(
    "text",
    [
        "שלום \u200fעולם, مرحبا بالعالم، می\u200cخواهم",
        "👨\u200d👩\u200d👧 and 🏴\U000e0067\U000e0062\U000e0065\U000e006e\U000e0067\U000e007f",
        "क\u094d\u200dष",
    ],
)
def test_prose_keeps_what_it_needs(view: TranscriptView, clipboard: Clipboard, text: str) -> None:
    show(view, f"{text}\n\n- {text}\n")
    pane = view.panes()[1]
    assert pane.toPlainText().count(text) == 2
    end = len(text.encode("utf-16-le")) // 2
    turn = view._column.states.turn(1).id
    view.reading.select(Mark(turn, Spot(1, 0, 0)), Mark(turn, Spot(1, 0, end)))
    view.reading.copy()
    assert clipboard() == text


@pytest.mark.parametrize("turn", "\u202e\u202d\u202b\u2067\u2066")
@pytest.mark.parametrize(
    "before", ["a {} b", "- a {} b", "> a {} b", "| a {} b |\n|---|", "# a {} b"]
)
def test_a_turn_that_is_never_closed_ends_with_its_paragraph(
    look: Look, turn: str, before: str
) -> None:
    paper = Paper(look)
    pieces = whole(before.format(turn) + "\n\nleft to right\n").pieces
    paper.show(pieces, len(pieces.all) - 1)
    paper.document.size()
    cursor = QTextCursor(paper.document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    block = cursor.block()
    assert block.text() == "left to right"
    line = block.layout().lineAt(0)
    places = [line.cursorToX(at)[0] for at in range(block.length())]  # type: ignore[index]
    assert places == sorted(places)


def test_the_words_around_an_image_are_not_turned(look: Look) -> None:
    paper = Paper(look)
    paper.show(whole("![cat\u202e\u2067](https://evil.example/x.png) ok").pieces)
    text = paper.document.toPlainText()
    assert not set(text) & set("\u202e\u2067")
    assert "cat" in text


@pytest.mark.parametrize(
    ("code", "copied"),
    [
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("ls\n\n\n", "ls"),
        ("\tindented\n", "\tindented"),
        ("a\x1b[201~b\x07\x00c\x7f\x9b", None),
        ("x\u2028y\x0bz\x0c", None),
    ],
)
def test_copied_code_obeys_nobody(
    view: TranscriptView, clipboard: Clipboard, code: str, copied: str | None
) -> None:
    show(view, f"```sh\n{code}\n```\n")
    copy_buttons(view)[0].click()
    got = clipboard()
    assert copied is None or got == copied
    assert all(c >= " " or c in "\t\n" for c in got)
    assert not set(got) & set("\x7f\x9b")
    assert not got.endswith("\n")
    # What is copied is what is shown.
    shown = view.panes()[1].toPlainText().strip("\n")
    assert got.replace("\u2028", "\n") == shown.replace("\u2028", "\n")
