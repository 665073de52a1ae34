"""The sheet of a test: steps as they come, the verdict, and what puts the trouble right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.diagnosis import Diagnosis, Fix, FixKind, Step, StepState, Trouble
from desktop_chat.ui.doctor import DoctorSheet
from desktop_chat.ui.theme import ThemeSource

KEY = "sk-abcdefghijklmnop"
WRONG = parse_base_url("http://127.0.0.1:9/api")
RIGHT = parse_base_url("http://127.0.0.1:9/v1")
CONNECTION = Connection("Mine", Source.PERSON, WRONG, key=Secret(KEY), model="m")
FOUND = Diagnosis(
    False,
    Trouble.ADDRESS,
    "The address is not quite right.",
    "The API is at …",
    Fix(FixKind.ADDRESS, "Use http://127.0.0.1:9/v1", address=RIGHT),
)
KEY_WANTED = Diagnosis(False, Trouble.KEY_NEEDED, "A key.", "Enter it.", Fix(FixKind.KEY, "Enter…"))
WORKS = Diagnosis(True, Trouble.NONE, "The connection works.", "Replies come.")


@pytest.fixture
def sheet(qtbot: QtBot) -> Iterator[DoctorSheet]:
    owner = QWidget()
    owner.resize(900, 700)
    qtbot.addWidget(owner)
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    made = DoctorSheet(ThemeSource(application), owner)
    owner.show()
    yield made
    made.done(0)


def test_it_asks_for_the_test_and_shows_each_step_once(sheet: DoctorSheet, qtbot: QtBot):
    with qtbot.waitSignal(sheet.run_requested) as asked:
        sheet.open_with(CONNECTION)
    assert asked.args == [CONNECTION]
    sheet.show_step(Step(1, "List of models"))
    sheet.show_step(Step(1, "List of models", StepState.FAILED, "No list.", "Not Found", 0.25))
    sheet.show_step(Step(2, "Chat Completions"))
    rows = [row for row in sheet.body.findChildren(QWidget) if "List of" in row.accessibleName()]
    assert [row.accessibleName() for row in rows] == ["List of models: trouble · 0.2 s"]
    assert rows[0].accessibleDescription() == "No list. “Not Found”"
    assert sheet.stop_button.isVisibleTo(sheet)
    assert not sheet.close_button.isVisibleTo(sheet)


def test_a_fix_is_applied_and_tested_again(sheet: DoctorSheet, qtbot: QtBot):
    sheet.open_with(CONNECTION)
    sheet.show_diagnosis(FOUND)
    assert sheet.fix_button.words == "Use http://127.0.0.1:9/v1"
    with qtbot.waitSignals([sheet.fixed, sheet.run_requested]):
        sheet.fix_button.click()
    assert sheet.connection is not None
    assert sheet.connection.address == RIGHT
    assert sheet.connection.key.reveal() == KEY
    assert sheet.verdict.said.startswith("Testing")


def test_what_only_a_person_knows_is_asked_for(sheet: DoctorSheet, qtbot: QtBot):
    sheet.open_with(CONNECTION)
    sheet.show_diagnosis(KEY_WANTED)
    with qtbot.waitSignal(sheet.edit_requested) as wanted:
        sheet.fix_button.click()
    assert wanted.args == [CONNECTION]
    assert not sheet.isVisible()


def test_what_works_offers_nothing_to_put_right(sheet: DoctorSheet):
    sheet.open_with(CONNECTION)
    sheet.show_diagnosis(WORKS)
    assert not sheet.fix_button.isVisibleTo(sheet)
    assert sheet.close_button.isVisibleTo(sheet)


def test_stop_and_closing_end_the_test(sheet: DoctorSheet, qtbot: QtBot):
    sheet.open_with(CONNECTION)
    sheet.show_step(Step(1, "List of models"))
    with qtbot.waitSignal(sheet.stop_requested):
        sheet.stop_button.click()
    assert "Stopped" in sheet.verdict.said
    sheet.again_button.click()
    with qtbot.waitSignal(sheet.stop_requested):
        sheet.reject()


def test_the_report_holds_all_but_the_key(sheet: DoctorSheet):
    sheet.open_with(CONNECTION)
    sheet.show_step(Step(1, "List", StepState.FAILED, "Refused.", f"Incorrect key {KEY}", 1.0))
    sheet.show_diagnosis(FOUND)
    sheet.copy_button.click()
    text = QGuiApplication.clipboard().text()
    assert "1. List: trouble · 1.0 s" in text
    assert FOUND.title in text
    assert "What helps: Use http://127.0.0.1:9/v1" in text
    assert KEY not in text
