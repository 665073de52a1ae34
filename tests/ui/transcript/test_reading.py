"""Selecting, copying and following links, in safe texts and hostile ones."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.events import CitationAdded
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.transcript import TranscriptView, TurnAction
from desktop_chat.ui.transcript.links import destination, openable
from desktop_chat.ui.transcript.pane import TextPane
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.sample import MARKDOWN, reply, user

Streams = Callable[..., Stream]
Clipboard = Callable[[], str]


def show(view: TranscriptView, text: str) -> TextPane:
    view.set_conversation([user("u", "Question"), reply("r", "u", text)], None)
    return view.panes()[-1]


def named(view: TranscriptView, name: str) -> list[QWidget]:
    return [w for w in view.findChildren(QWidget) if w.accessibleName() == name and w.isVisible()]


def test_selection_before_the_tail_survives_streaming(
    view: TranscriptView, stream: Streams
) -> None:
    live = stream()
    live.give("The first paragraph.\n\nThe second ")
    live.draw()
    pane = view.panes()[-1]
    pane.select(4, 9)
    for _ in range(50):
        live.give("word **bold** ")
        view.draw_frame()
    live.end()
    live.draw()
    assert pane.textCursor().selectedText() == "first"


def test_selection_up_to_the_end_does_not_grow(view: TranscriptView, stream: Streams) -> None:
    live = stream()
    live.give("Some text")
    live.draw()
    pane = view.panes()[-1]
    pane.select(0, pane.end)
    live.give(" and more")
    live.draw()
    assert pane.textCursor().selectedText() == "Some text"


def test_selection_goes_on_in_other_messages(view: TranscriptView, clipboard: Clipboard) -> None:
    pane = show(view, "The answer\n\nin two parts")
    question = view.panes()[0]
    events = view._events
    events.pressed.emit(question)
    question.select(0, 3)
    middle = pane.rect().center()
    events.dragged.emit(question, pane.mapToGlobal(middle))
    assert question.textCursor().selectedText() == "Question"
    assert pane.textCursor().selectedText().startswith("The answer")
    events.released.emit(question)
    events.copy_requested.emit()
    assert clipboard().startswith("Question\n\nThe answer")


def test_a_new_selection_ends_the_old_one(view: TranscriptView) -> None:
    pane = show(view, "The answer")
    pane.select(0, 3)
    view._events.pressed.emit(view.panes()[0])
    assert not pane.textCursor().hasSelection()


def test_copied_text_is_plain_and_as_it_reads(view: TranscriptView, clipboard: Clipboard) -> None:
    lists = "# Title\n\n- one\n- [x] two\n\n"
    text = lists + "| a | b |\n|---|---|\n| 1 | 2 |\n\n```py\nx = 1\n\ny\n```\n\nEnd"
    pane = show(view, text)
    view._events.select_all_requested.emit(pane)
    view._events.copy_requested.emit()
    assert clipboard() == "Title\n\n• one\n[x] two\n\na\tb\n1\t2\n\nx = 1\n\ny\n\nEnd"
    mime = pane.createMimeDataFromSelection()
    assert isinstance(mime, QMimeData)
    assert mime.formats() == ["text/plain"]


def test_part_of_a_line_is_copied_as_it_is(view: TranscriptView, clipboard: Clipboard) -> None:
    pane = show(view, "A **bold** word\n\nand more")
    pane.select(2, 11)
    view._events.copy_requested.emit()
    assert clipboard() == "bold word"


@pytest.mark.parametrize(
    ("code", "copied"),
    [
        ("a\n\n\tb", "a\n\n\tb"),
        ("last line\n\n", "last line"),
        ("hid\u202eden\u200b", "hidden"),
        ("x" * 9_000, "x" * 9_000),
        ("\U0001f600 = '\u00e9'", "\U0001f600 = '\u00e9'"),
    ],
)
def test_copy_code_copies_exactly_the_code(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot, code: str, copied: str
) -> None:
    show(view, f"Text\n\n```python\n{code}\n```\n\nmore text")
    view.verticalScrollBar().setValue(0)
    [button] = named(view, "Copy code")
    button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: clipboard() == copied)


def test_code_that_is_not_all_worked_out_is_copied_whole(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    # As on a slow machine: the row comes into sight before all of its blocks are known.
    monkeypatch.setattr("desktop_chat.ui.transcript.view._FIRST_WORK", 0.0)
    code = "\n".join(f"line {number}" for number in range(20_000))
    show(view, f"```python\n{code}\n```\n\nmore text")
    assert view.has_work
    view.verticalScrollBar().setValue(0)
    [button] = named(view, "Copy code")
    button.click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: clipboard() == code, timeout=30_000)


def test_a_message_that_is_not_all_worked_out_is_copied_whole(
    view: TranscriptView, clipboard: Clipboard, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_chat.ui.transcript.view._FIRST_WORK", 0.0)
    text = "\n\n".join(f"Paragraph {number}" for number in range(10_000))
    show(view, text)
    assert view.has_work
    view._events.action.emit(TurnId("r"), TurnAction.COPY)
    qtbot.waitUntil(lambda: clipboard() == text, timeout=30_000)


def test_the_last_code_is_copied_by_command(view: TranscriptView, clipboard: Clipboard) -> None:
    show(view, "```\nfirst\n```\n\n```\nsecond\n```\n")
    assert view.copy_last_code()
    assert clipboard() == "second"
    view.set_conversation([user("x", "no code")], None)
    assert not view.copy_last_code()


def test_copy_buttons_copy_text_and_source(
    view: TranscriptView, qtbot: QtBot, clipboard: Clipboard
) -> None:
    pane = show(view, "A **bold** word")
    view._events.menu_requested.emit(pane, pane.mapToGlobal(pane.rect().center()))
    menu = pane.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions()}
    assert list(actions) == ["Copy", "Copy as Markdown", "", "Select all"]
    actions["Copy as Markdown"].trigger()
    assert clipboard() == "A **bold** word"
    actions["Copy"].trigger()
    assert clipboard() == "A bold word"
    menu.close()


def test_user_text_is_kept_as_it_was_written(view: TranscriptView) -> None:
    text = "  *not* Markdown\n\n    <b>x</b>\n# no title"
    view.set_conversation([user("u", text)], None)
    assert view.panes()[0].toPlainText() == text


def test_lone_surrogates_are_shown(view: TranscriptView) -> None:
    view.set_conversation([user("u", "a\ud83db"), reply("r", "u", "c\udc00d")], None)
    assert [pane.toPlainText() for pane in view.panes()] == ["a\ufffdb", "c\ufffdd"]


# -- links and files -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "target",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "file:///etc/passwd",
        "smb://host/share",
        "//host/share",
        "\\\\host\\share",
        "data:text/html,x",
        "vscode://x",
        "ms-msdt:x",
        "tel:123",
        "/etc/passwd",
        "../x",
        "https://bank.com@evil.com/",
        "https:evil",
        "https://good.com\\@evil.com",
        "",
    ],
)
def test_other_links_are_inert(view: TranscriptView, qtbot: QtBot, target: str) -> None:
    assert openable(target) is None
    pane = show(view, "start")
    live = Draft(text=Rope("x"), citations=(CitationAdded(target, "a title"),))
    view.upsert(replace(reply("r", "u"), draft=live))
    for each in view.panes():
        assert not _hrefs(each.document())
    with qtbot.assertNotEmitted(view.link_activated):
        pane.anchorClicked.emit(QUrl(target))


@pytest.mark.parametrize(
    ("target", "said"),
    [
        ("https://example.com/a", "example.com"),
        ("http://xn--xample-2of.com", "xn--xample-2of.com"),
        ("https://\u0435xample.com/", "xn--xample-2of.com"),
        ("mailto:a@b.c", "a@b.c"),
    ],
)
def test_a_link_says_where_it_leads(target: str, said: str) -> None:
    assert openable(target) is not None
    assert destination(target).split("\n", 1)[0] == said


def _hrefs(document: QTextDocument) -> list[str]:
    found: list[str] = []
    cursor = QTextCursor(document)
    while cursor.movePosition(QTextCursor.MoveOperation.NextCharacter):
        if cursor.charFormat().isAnchor():
            found.append(cursor.charFormat().anchorHref())
    return found


def test_a_link_is_told_once_when_it_is_clicked(view: TranscriptView, qtbot: QtBot) -> None:
    pane = show(view, "[bank](https://example.com/a)")
    assert set(_hrefs(pane.document())) == {"https://example.com/a"}
    with qtbot.waitSignal(view.link_activated) as told:
        pane.anchorClicked.emit(QUrl("https://example.com/a"))
    assert told.args == ["https://example.com/a"]


def test_nothing_is_ever_loaded(view: TranscriptView, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    real = builtins.open

    def spy(file: Any, *rest: Any, **named: Any) -> Any:
        opened.append(file)
        return real(file, *rest, **named)

    monkeypatch.setattr(builtins, "open", spy)
    hostile = "![x](file:///etc/passwd) ![x](//attacker/a.png) ![x](../a.png)\n\n" + MARKDOWN
    pane = show(view, hostile)
    pane.grab()
    assert not [file for file in opened if "passwd" in str(file) or "attacker" in str(file)]
    for kind in QTextDocument.ResourceType:
        found = pane.loadResource(kind.value, QUrl("file:///etc/passwd"))
        assert isinstance(found, QImage)
        assert not found.isNull()
