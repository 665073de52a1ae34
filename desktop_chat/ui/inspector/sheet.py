"""The sheet in which one reply's requests are looked at."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.inspection import Inspection, as_curl
from desktop_chat.ui.inspector import words
from desktop_chat.ui.inspector.panel import TextPanel
from desktop_chat.ui.inspector.texts import error_text, events_text, request_text, timing_text
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import Choice
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 820
_MOST_ATTEMPTS = 6

_TEXTS: tuple[Callable[[Inspection], str], ...] = (
    request_text,
    events_text,
    timing_text,
    error_text,
)


@guarded
class InspectorSheet(Sheet):
    """Shows requests as text that can be walked through, selected and copied."""

    def __init__(
        self, themes: ThemeSource, owner: QWidget, inspections: Sequence[Inspection]
    ) -> None:
        super().__init__(themes, owner, title=words.TITLE, width=_WIDTH)
        self._inspections = tuple(inspections)[-_MOST_ATTEMPTS:]
        self.views = Choice(themes, words.VIEW, words.VIEWS)
        numbers = [str(number + 1) for number in range(len(self._inspections))]
        self.attempts = Choice(themes, words.ATTEMPT, numbers or [""])
        self.attempts.setVisible(len(numbers) > 1)
        self.attempts.select(max(0, len(numbers) - 1))
        self.place = Label(themes, size="small", colour="text_secondary")
        self.text = TextPanel(themes)
        self.copy_button = Button(themes, words.COPY, kind=ButtonKind.GHOST, icon="copy")
        self.curl_button = Button(themes, words.COPY_CURL, kind=ButtonKind.GHOST, icon="copy")
        self.close_button = Button(themes, words.CLOSE)
        self._lay_out()
        self.views.changed.connect(self._show)
        self.attempts.changed.connect(self._show)
        self.copy_button.clicked.connect(self._copy)
        self.curl_button.clicked.connect(self._copy_curl)
        self.close_button.clicked.connect(self.reject)
        if self._inspection is not None and self._inspection.error:
            self.views.select(words.VIEWS.index(words.ERROR))
        self._show()

    def first_focus(self) -> QWidget:
        """Begin at the choice of what to show."""
        return self.views.buttons[self.views.index]

    @property
    def _inspection(self) -> Inspection | None:
        return self._inspections[self.attempts.index] if self._inspections else None

    def _lay_out(self) -> None:
        title = Label(self.themes, words.TITLE, size="h2", weight="semibold")
        above = QHBoxLayout()
        above.addWidget(self.views)
        above.addStretch()
        above.addWidget(self.attempts)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.curl_button)
        buttons.addStretch()
        buttons.addWidget(self.close_button)
        self.curl_button.setVisible(self._inspection is not None)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 28, 29, 20)
        column.setSpacing(0)
        for label in (title, self.place):
            label.setContentsMargins(3, 0, 3, 4)
            column.addWidget(label)
        column.addSpacing(10)
        column.addLayout(above)
        column.addSpacing(6)
        column.addWidget(self.text)
        column.addSpacing(12)
        column.addLayout(buttons)

    def _show(self) -> None:
        inspection = self._inspection
        self.place.setText(inspection.url if inspection is not None else "")
        self.place.setVisible(inspection is not None)
        name = words.VIEWS[self.views.index]
        said = words.NONE if inspection is None else _TEXTS[self.views.index](inspection)
        self.text.show_text(name, said, wraps=name != words.EVENTS)
        for button, text in ((self.copy_button, words.COPY), (self.curl_button, words.COPY_CURL)):
            button.set_words(text)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.edit.toPlainText())
        self._say_copied(self.copy_button)

    def _copy_curl(self) -> None:
        if self._inspection is not None:
            QGuiApplication.clipboard().setText(as_curl(self._inspection))
            self._say_copied(self.curl_button)

    def _say_copied(self, button: Button) -> None:
        button.set_words(words.COPIED)
        announce(button, words.COPIED)
