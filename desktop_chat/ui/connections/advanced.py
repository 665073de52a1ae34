"""The editor's folded part: what few people need."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.base.languages import shortest
from desktop_chat.domain.connection import Api, TimeOuts
from desktop_chat.domain.parameters import NO_PARAMETERS, UNSET, Parameters
from desktop_chat.domain.profiles import (
    FieldError,
    Profile,
    check_headers,
    check_id,
    check_proxy,
    check_seconds,
)
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.parts import Form, Row
from desktop_chat.ui.kit.fields import Choice, TextArea, TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.parameters import ParameterForm, ParameterRow, WrongParameter
from desktop_chat.ui.theme import ThemeSource

_Value = TypeVar("_Value")

_SECONDS = (10.0, 600.0, 300.0)
"""The program's own time-outs, for the fields' examples."""


@dataclass(frozen=True, slots=True)
class Advanced:
    """What the part holds, checked."""

    api: Api | None
    organisation: str
    project: str
    headers: tuple[tuple[str, str], ...]
    proxy: str
    ca_file: str
    time_outs: TimeOuts
    parameters: Parameters


class Wrong(Exception):
    """A field cannot be used; `row` is where that is to be said."""

    def __init__(self, row: Row | ParameterRow, sentence: str) -> None:
        super().__init__(sentence)
        self.row = row


@guarded
class AdvancedPart(QWidget):
    """Asks for the API, headers, the way to the server, and time-outs."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        fields = QWidget()
        self.form = form = Form(themes, fields)
        self.api = Choice(themes, words.FIELD_API, [each for each, _ in words.API_LABELS])
        # Else it holds the form at the width of all words in a row.
        self.api.setMinimumWidth(1)
        form.add_widget(words.FIELD_API, self.api)
        self.organisation = self._line(form, words.FIELD_ORGANISATION, words.OPTIONAL)
        self.project = self._line(form, words.FIELD_PROJECT, words.OPTIONAL)
        area = TextArea(themes, words.FIELD_HEADERS, placeholder=words.HEADERS_EXAMPLE)
        self.headers = form.add(words.FIELD_HEADERS, area)
        self.proxy = self._line(form, words.FIELD_PROXY, words.PROXY_EXAMPLE)
        self.ca_file = self._line(form, words.FIELD_CA_FILE, words.CA_EXAMPLE)
        names = (words.FIELD_CONNECT, words.FIELD_ANSWER, words.FIELD_SILENCE)
        self.seconds = tuple(
            self._line(form, name, words.SECONDS_EXAMPLE.format(seconds=shortest(seconds)))
            for name, seconds in zip(names, _SECONDS, strict=True)
        )
        heading = Label(themes, words.PARAMETERS, weight="semibold")
        line = Label(
            themes, words.PARAMETERS_LINE, size="small", colour="text_secondary", wraps=True
        )
        heading.setContentsMargins(3, 12, 3, 0)
        line.setContentsMargins(3, 2, 3, 10)
        self.parameters = ParameterForm(themes)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (fields, heading, line, self.parameters):
            column.addWidget(part)

    def fill(self, profile: Profile | None, api: Api | None) -> None:
        """Show a profile's fields; without one, empty ones and the API of a preset."""
        chosen = profile.api if profile is not None else api
        self.api.select(next(i for i, (_, each) in enumerate(words.API_LABELS) if each is chosen))
        times = profile.time_outs if profile is not None else TimeOuts()
        headers = profile.headers if profile is not None else ()
        self.organisation.fill(profile.organisation if profile is not None else "")
        self.project.fill(profile.project if profile is not None else "")
        self.headers.fill("\n".join(f"{name}: {value}" for name, value in headers))
        self.proxy.fill(profile.proxy if profile is not None else "")
        self.ca_file.fill(profile.ca_file if profile is not None else "")
        parameters = profile.parameters if profile is not None else NO_PARAMETERS
        self.parameters.fill(parameters)
        given = (times.connect, times.answer, times.silence)
        for row, value in zip(self.seconds, given, strict=True):
            row.fill("" if value is None else shortest(value))

    @property
    def is_used(self) -> bool:
        """Whether anything in it was set."""
        rows = (
            self.organisation,
            self.project,
            self.headers,
            self.proxy,
            self.ca_file,
            *self.seconds,
        )
        is_said = any(row.value is not UNSET for row in self.parameters.rows.values())
        return is_said or any(row.text.strip() for row in rows)

    def read(self) -> Advanced:
        """Return what the fields hold.

        Raises:
            Wrong: one of them cannot be used.
        """
        times = [_checked(row, lambda row: check_seconds(row.text)) for row in self.seconds]
        return Advanced(
            words.API_LABELS[self.api.index][1],
            _checked(self.organisation, lambda row: check_id(row.text)),
            _checked(self.project, lambda row: check_id(row.text)),
            _checked(self.headers, lambda row: check_headers(row.text)),
            _checked(self.proxy, lambda row: check_proxy(row.text)),
            self.ca_file.text.strip(),
            TimeOuts(*times),
            self._read_parameters(),
        )

    def _read_parameters(self) -> Parameters:
        try:
            return self.parameters.read()
        except WrongParameter as wrong:
            raise Wrong(wrong.row, str(wrong)) from wrong

    def _line(self, form: Form, name: str, example: str) -> Row:
        return form.add(name, TextField(self._themes, name, placeholder=example))

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the names of the APIs below each other where they do not fit."""
        super().resizeEvent(event)
        self.api.set_stacked(self.api.row_width > self.width() - self.form.beside)


def _checked(row: Row, check: Callable[[Row], _Value]) -> _Value:
    try:
        return check(row)
    except FieldError as error:
        raise Wrong(row, str(error)) from error
