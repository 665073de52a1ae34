"""The form of parameters, and the sheet of a conversation's own."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from desktop_chat.domain.chat_presets import ChatPreset, Tuning
from desktop_chat.domain.connection import Api
from desktop_chat.domain.parameters import (
    NO_PARAMETERS,
    UNSET,
    Effort,
    Parameter,
    Parameters,
    in_force,
)
from desktop_chat.domain.ports import Untaken
from desktop_chat.engine import DEMO
from desktop_chat.ui.kit.fields import Choice, TextArea, TextField
from desktop_chat.ui.parameters import ParameterForm, ParameterSheet, WrongParameter
from desktop_chat.ui.theme import ThemeSource

EVERYTHING = Parameters(
    system="be brief",
    temperature=0.5,
    top_p=None,
    max_tokens=77,
    effort=Effort.LOW,
    stop=("END", "\n"),
    seed=3,
    extra='{\n  "top_k": 40\n}',
)


@pytest.fixture
def form(qtbot, themes: ThemeSource) -> ParameterForm:
    made = ParameterForm(themes)
    made.resize(560, 900)
    qtbot.addWidget(made)
    made.show()
    return made


def type_into(form: ParameterForm, parameter: Parameter, text: str) -> None:
    field = form.rows[parameter].field
    assert isinstance(field, TextField | TextArea)
    field.line.selectAll()
    QTest.keyClicks(field.line, text)


def test_the_form_gives_back_what_it_was_filled_with(form: ParameterForm) -> None:
    form.fill(EVERYTHING)
    assert form.read() == EVERYTHING
    form.fill(NO_PARAMETERS)
    assert form.read() == NO_PARAMETERS


def test_what_is_typed_and_chosen_is_read(qtbot, form: ParameterForm) -> None:
    type_into(form, Parameter.TEMPERATURE, "0.7")
    type_into(form, Parameter.SYSTEM, "be kind")
    effort = form.rows[Parameter.EFFORT].field
    assert isinstance(effort, Choice)
    with qtbot.waitSignal(form.edited):
        effort.buttons[5].click()
    assert form.read() == Parameters(system="be kind", temperature=0.7, effort=Effort.HIGH)


def test_a_value_that_cannot_be_used_is_said_at_its_field(form: ParameterForm) -> None:
    type_into(form, Parameter.EXTRA, "[1]")
    row = form.rows[Parameter.EXTRA]
    assert row.note.isVisible()
    assert "no JSON object" in row.note.text()
    assert "no JSON object" in row.focused.accessibleDescription()
    with pytest.raises(WrongParameter) as wrong:
        form.read()
    assert wrong.value.row is row
    row.reset()
    assert form.read() == NO_PARAMETERS


def test_each_field_says_where_its_value_is_from(form: ParameterForm) -> None:
    below = in_force(Parameters(temperature=0.2, top_p=None), Parameters(seed=5))
    form.fill(Parameters(max_tokens=9), below)
    notes = {each: row.note.text() for each, row in form.rows.items()}
    assert notes[Parameter.TEMPERATURE] == "From the connection: 0.2"
    assert notes[Parameter.SEED] == "From the preset: 5"
    assert notes[Parameter.TOP_P] == "Left to the server by the connection."
    assert notes[Parameter.MAX_TOKENS] == ""
    assert form.rows[Parameter.MAX_TOKENS].reset_button.isVisible()
    assert not form.rows[Parameter.SEED].reset_button.isVisible()


def test_what_is_below_can_be_left_to_the_server_and_followed_again(form: ParameterForm) -> None:
    form.fill(NO_PARAMETERS, in_force(Parameters(temperature=0.2)))
    row = form.rows[Parameter.TEMPERATURE]
    row.leave_button.click()
    assert form.read() == Parameters(temperature=None)
    assert row.note.text() == "Left to the server here."
    row.reset_button.click()
    assert form.read().temperature is UNSET
    assert row.note.text() == "From the connection: 0.2"


def test_what_is_not_sent_is_said(form: ParameterForm) -> None:
    untaken = Untaken(
        Api.RESPONSES, frozenset({Parameter.SEED}), frozenset({Parameter.TEMPERATURE})
    )
    form.fill(Parameters(seed=3, temperature=1.0), untaken=untaken)
    assert "Responses API has no field" in form.rows[Parameter.SEED].note.text()
    assert "refused" in form.rows[Parameter.TEMPERATURE].note.text()


def test_every_control_has_a_name(form: ParameterForm) -> None:
    form.fill(EVERYTHING, in_force(Parameters(top_p=0.2)))
    for each in form.findChildren(QWidget):
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isVisible():
            assert each.accessibleName(), each


def test_the_sheet_tells_what_counts_at_once_and_stays_with_what_is_wrong(
    qtbot, themes: ThemeSource
) -> None:
    window = QWidget()
    window.resize(800, 700)
    qtbot.addWidget(window)
    window.show()
    sheet = ParameterSheet(themes, window)
    told: list[Parameters] = []
    sheet.tuned.connect(told.append)
    preset = ChatPreset("p", "Translator", parameters=Parameters(temperature=0.3))
    work = replace(DEMO, parameters=Parameters(seed=1))
    sheet.show_tuning(Tuning(preset), work, None)
    sheet.open()
    assert "“Translator”" in sheet.line.text()
    assert sheet.form.rows[Parameter.TEMPERATURE].note.text() == "From the preset: 0.3"
    assert sheet.form.rows[Parameter.SEED].note.text() == "From the connection: 1"
    assert not sheet.reset_button.isVisible()
    type_into(sheet.form, Parameter.SEED, "12")
    assert told[-1] == Parameters(seed=12)
    type_into(sheet.form, Parameter.TOP_P, "9")
    assert told[-1] == Parameters(seed=12)
    sheet.done_button.click()
    assert sheet.isVisible()
    assert window.focusWidget() is sheet.form.rows[Parameter.TOP_P].focused
    sheet.reset_button.click()
    assert told[-1] == NO_PARAMETERS
    sheet.done_button.click()
    assert not sheet.isVisible()
