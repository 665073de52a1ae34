"""The form of parameters: one for connections, presets and conversations."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.parameter_fields import ParameterError
from desktop_chat.domain.parameters import (
    NO_PARAMETERS,
    InForce,
    Parameter,
    Parameters,
    Unset,
    in_force,
)
from desktop_chat.domain.ports import Untaken
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.parameters import words
from desktop_chat.ui.parameters.rows import ParameterRow
from desktop_chat.ui.theme import ThemeSource


class WrongParameter(Exception):
    """A field holds what cannot be used; `row` is which."""

    def __init__(self, row: ParameterRow, sentence: str) -> None:
        super().__init__(sentence)
        self.row = row


@guarded
class ParameterForm(QWidget):
    """Shows what one layer says, over what the layers below it do.

    `empty` stands in fields that say nothing, "" for what a server does then.

    Signals:
        edited(): a person changed a field; `read` may raise now.
    """

    edited = Signal()

    def __init__(
        self, themes: ThemeSource, parent: QWidget | None = None, *, empty: str = ""
    ) -> None:
        super().__init__(parent)
        self.rows = {each: ParameterRow(themes, each, self, empty=empty) for each in Parameter}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)
            row.edited.connect(self.edited)
        self.fill(NO_PARAMETERS)

    def fill(
        self, own: Parameters, below: InForce | None = None, untaken: Untaken | None = None
    ) -> None:
        """Show what the layer says, what counts without it, and what is not sent."""
        below = below or in_force()
        for parameter, row in self.rows.items():
            beneath = below.values.get(parameter)
            row.show_value(
                own.get(parameter),
                None if isinstance(beneath, Unset) else beneath,
                below.layers[parameter],
                _why(parameter, untaken),
            )

    def read(self) -> Parameters:
        """Return what the fields say.

        Raises:
            WrongParameter: one of them cannot be used.
        """
        found = NO_PARAMETERS
        for parameter, row in self.rows.items():
            try:
                found = found.put(parameter, row.value)
            except ParameterError as error:
                raise WrongParameter(row, str(error)) from error
        return found

    def reset(self) -> None:
        """Say nothing in any field."""
        for row in self.rows.values():
            row.reset()

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the choices to the width."""
        super().resizeEvent(event)
        for row in self.rows.values():
            row.fit(self.width())


def _why(parameter: Parameter, untaken: Untaken | None) -> str:
    if untaken is None:
        return ""
    if parameter in untaken.no_field:
        return words.NOT_SENT.format(api=words.API_NAMES[untaken.api])
    return words.REFUSED if parameter in untaken.refused else ""
