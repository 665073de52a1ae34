"""The inspector: four views of a request, each of its attempts, and copies without a key."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.inspection import NO_KEY, Inspection, WireEvent
from desktop_chat.ui.inspector import InspectorSheet
from desktop_chat.ui.inspector import words as said
from desktop_chat.ui.theme import ThemeSource

GOOD = Inspection(
    sent_at=1_770_000_000.0,
    url="https://api.example.com/v1/chat/completions",
    api="chat",
    headers=(("Authorization", NO_KEY),),
    body='{\n  "model": "m"\n}',
    status=200,
    answered=0.1,
    first_byte=0.2,
    first_output=0.25,
    ended=2.25,
    size=1_234,
    tokens=100,
    events=(WireEvent(0.2, "", '{"a":1}', 7), WireEvent(2.2, "ping", "[DONE]", 6)),
    ending="complete (stop)",
)
BAD = replace(GOOD, status=500, error="It broke.\nstatus: 500", events=(), tokens=None)


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    made = QWidget()
    made.resize(1000, 760)
    qtbot.addWidget(made)
    made.show()
    return made


def opened(owner: QWidget, *inspections: Inspection) -> InspectorSheet:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    sheet = InspectorSheet(ThemeSource(application), owner, inspections)
    sheet.open()
    return sheet


def test_the_views(owner: QWidget):
    sheet = opened(owner, GOOD)
    edit = sheet.text.edit
    assert "Authorization: (key removed)" in edit.toPlainText()
    assert edit.accessibleName() == said.REQUEST
    sheet.views.select(1)
    assert edit.accessibleName() == said.EVENTS
    assert edit.toPlainText().splitlines()[1].split() == ["2.200", "s", "ping", "[DONE]"]
    sheet.views.select(2)
    assert "First word" in edit.toPlainText()
    assert "50 tokens/s" in edit.toPlainText()
    sheet.views.select(3)
    assert edit.toPlainText() == said.NO_ERROR


def test_an_error_is_shown_first_and_each_attempt_can_be_seen(owner: QWidget):
    sheet = opened(owner, GOOD, BAD)
    assert sheet.views.index == 3
    assert "It broke." in sheet.text.edit.toPlainText()
    sheet.attempts.select(0)
    assert sheet.text.edit.toPlainText() == said.NO_ERROR
    assert not opened(owner, GOOD).attempts.isVisible()


def test_copies(owner: QWidget):
    sheet = opened(owner, GOOD)
    sheet.curl_button.click()
    assert QGuiApplication.clipboard().text().startswith("curl https://api.example.com/v1/chat")
    assert sheet.curl_button.words == said.COPIED
    sheet.copy_button.click()
    assert QGuiApplication.clipboard().text() == sheet.text.edit.toPlainText()


def test_a_request_that_is_no_longer_known(owner: QWidget):
    sheet = opened(owner)
    assert sheet.text.edit.toPlainText() == said.NONE
    assert not sheet.curl_button.isVisible()
    # An empty line would leave a gap below the title.
    assert not sheet.place.isVisible()
    assert opened(owner, GOOD).place.isVisible()


def test_events_that_begin_alike_are_shortened(owner: QWidget):
    start = '{"id":"' + "x" * 40 + '","choices":['
    events = tuple(WireEvent(0.1 * n, "", f'{start}{{"content":"{n}"}}]}}', 9) for n in range(3))
    sheet = opened(owner, replace(GOOD, events=events, left_out=1_000))
    sheet.views.select(1)
    first, left_out, *rest = sheet.text.edit.toPlainText().splitlines()
    assert start in first
    assert "1,000 bytes" in left_out
    assert [line.split("s  ", 1)[1] for line in rest] == [
        f'… {{"content":"{n}"}}]}}' for n in (1, 2)
    ]
