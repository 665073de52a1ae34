"""Copying and following links, in safe texts and hostile ones."""

from __future__ import annotations

import builtins
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.events import CitationAdded
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.links import destination, openable
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import MARKDOWN, reply, user

Clipboard = Callable[[], str]


def show(view: TranscriptView, text: str) -> TextPane:
    view.set_conversation([user("u", "Question"), reply("r", "u", text)], None)
    return view.panes()[-1]


def click(view: TranscriptView, pane: TextPane, place: QPoint, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(pane.viewport(), left, pos=place)
    there = view.viewport().mapFromGlobal(pane.mapToGlobal(place))
    qtbot.mouseRelease(view.viewport(), left, pos=there)


def named(view: TranscriptView, name: str) -> list[QWidget]:
    return [w for w in view.findChildren(QWidget) if w.accessibleName() == name and w.isVisible()]


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
    view.reading.copier.copy_last_code()
    assert clipboard() == "second"
    view.set_conversation([user("x", "no code")], None)
    view.reading.copier.copy_last_code()
    assert clipboard() == "second"


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
    show(view, "start")
    live = Draft(text=Rope("x"), citations=(CitationAdded(target, "a title"),))
    view.set_conversation([user("u", "q"), replace(reply("r", "u"), draft=live)], None)
    for each in view.panes():
        assert not _hrefs(each.document())
    pane = view.panes()[-1]
    with qtbot.assertNotEmitted(view.link_activated):
        click(view, pane, pane.rect_at(5).center(), qtbot)


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
    pane = show(view, "[bank](https://example.com/a) and more")
    assert set(_hrefs(pane.document())) == {"https://example.com/a"}
    with qtbot.waitSignal(view.link_activated) as told:
        click(view, pane, pane.rect_at(2).center(), qtbot)
    assert told.args == ["https://example.com/a"]
    with qtbot.assertNotEmitted(view.link_activated):
        click(view, pane, pane.rect_at(8).center(), qtbot)


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
