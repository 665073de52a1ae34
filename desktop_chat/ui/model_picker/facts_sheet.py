"""A small editor of what is known of a model: its window, and its price."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.base.languages import in_dollars
from desktop_chat.domain.models import ModelRef
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.model_picker import words
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 480
_MOST_NAME = 140
"""Pixels of the names of the fields, which leave more to the fields."""
_TOKENS = re.compile(r"(\d{1,12}(?:[.]\d{1,3})?) *([kKmM]?)")
_UNITS = {"": 1, "k": 1_000, "m": 1_000_000}
_LARGEST = 1_000_000_000
_DEAREST = 1_000_000.0


class WrongField(ValueError):
    """A field that cannot be used; its text is a sentence for whoever filled it in."""

    def __init__(self, field: TextField, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class FactsSheet(Sheet):
    """Asks for a model's window and price; what is left empty is as it is known otherwise.

    Signals:
        save_requested(ModelRef, ModelFacts): it is to be believed.
    """

    save_requested = Signal(object, object)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=words.FACTS_TITLE, width=_WIDTH)
        self._model = ModelRef("", "")
        title = Label(themes, words.FACTS_TITLE, size="h2", weight="semibold")
        self._line = Label(themes, size="small", colour="text_secondary", wraps=True)
        self.window_field = TextField(themes, words.FIELD_WINDOW)
        self.input_field = TextField(themes, words.FIELD_INPUT)
        self.output_field = TextField(themes, words.FIELD_OUTPUT)
        self.cached_field = TextField(themes, words.FIELD_CACHED)
        self._error = Label(themes, size="small", colour="error", wraps=True)
        self._error.hide()
        grid = self._grid()
        self.save_button = Button(themes, words.SAVE, kind=ButtonKind.PRIMARY)
        self.cancel_button = Button(themes, words.CANCEL)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(29, 26, 29, 20)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._line)
        column.addSpacing(6)
        column.addLayout(grid)
        column.addWidget(self._error)
        column.addSpacing(8)
        column.addLayout(buttons)
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.reject)

    def _grid(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        most, widest = self.themes.current.px(_MOST_NAME), 0
        for at, field in enumerate(self._fields()):
            label = Label(self.themes, field.line.accessibleName(), size="small", wraps=True)
            label.setMaximumWidth(most)
            widest = max(widest, QFontMetrics(label.font()).horizontalAdvance(label.text()) + 4)
            grid.addWidget(label, at, 0)
            grid.addWidget(field, at, 1)
            field.line.textEdited.connect(self._clear)
            field.line.returnPressed.connect(self._save)
        # A name is wrapped only where it is longer than that.
        grid.setColumnMinimumWidth(0, min(most, widest))
        return grid

    def _fields(self) -> tuple[TextField, ...]:
        return self.window_field, self.input_field, self.output_field, self.cached_field

    def open_with(self, model: ModelRef, name: str, own: ModelFacts, known: ModelFacts) -> None:
        """Open for a model of the connection of that name; `own` is what was said of it so far."""
        self._model = model
        self._line.setText(words.FACTS_LINE.format(model=one_line(model.model), name=name))
        self.window_field.set_text(f"{own.window:,}".replace(",", "") if own.window else "")
        self.window_field.set_placeholder(
            words.window_known(known.window) if known.window else words.WINDOW_EXAMPLE
        )
        rate = own.price.rate if own.price is not None else None
        otherwise = known.price.rate if known.price is not None else None
        for field, side in zip(self._fields()[1:], ("input", "output", "cached"), strict=True):
            said = getattr(rate, side, None)
            field.set_text(words.amount(said) if said is not None else "")
            there = getattr(otherwise, side, None)
            field.set_placeholder(
                words.PRICE_EXAMPLE
                if there is None
                else words.PRICE_KNOWN.format(price=in_dollars(words.amount(there)))
            )
        self.open()

    def first_focus(self) -> QWidget:
        """Begin at the window."""
        return self.window_field.line

    def say_trouble(self, sentence: str, field: TextField | None = None) -> None:
        """Say what is wrong, and stay open."""
        self._error.setText(sentence)
        self._error.show()
        self.refit()
        announce(self, sentence, urgent=True)
        if field is not None:
            field.set_wrong(True)
            field.line.setFocus(Qt.FocusReason.OtherFocusReason)

    def _clear(self) -> None:
        self._error.hide()
        for field in self._fields():
            field.set_wrong(False)

    def _save(self) -> None:
        self._clear()
        try:
            facts = ModelFacts(_tokens(self.window_field), self._price())
        except WrongField as wrong:
            self.say_trouble(str(wrong), wrong.field)
            return
        self.save_requested.emit(self._model, facts or NOTHING_KNOWN)

    def _price(self) -> Price | None:
        given, made, cached = (_dollars(each) for each in self._fields()[1:])
        if given is None and made is None and cached is None:
            return None
        for side, field in ((given, self.input_field), (made, self.output_field)):
            if side is None:
                raise WrongField(field, words.BOTH_SIDES)
        assert given is not None
        assert made is not None
        return Price(Rate(given, made, cached))


def _tokens(field: TextField) -> int | None:
    text = field.text.strip()
    if not text:
        return None
    plain = re.sub(r"[\s_\u2019]", "", text)
    if plain[-1:].isdigit():  # a point or comma in a whole number of tokens parts its thousands
        plain = re.sub(r"(?<=\d)[.,](?=\d{3}(?!\d))", "", plain)
    else:
        plain = re.sub(r",(?=\d{3})", "", plain).replace(",", ".")
    found = _TOKENS.fullmatch(plain)
    count = round(float(found[1]) * _UNITS[found[2].lower()]) if found is not None else 0
    if not 0 < count <= _LARGEST:
        raise WrongField(field, words.NOT_TOKENS.format(text=one_line(text, 40)))
    return count


def _dollars(field: TextField) -> float | None:
    text = field.text.strip().removeprefix("$").strip()
    if not text:
        return None
    try:
        price = float(text.replace(",", "."))
    except ValueError:
        price = -1.0
    if not 0 <= price <= _DEAREST:
        raise WrongField(field, words.NOT_PRICE.format(text=one_line(text, 40)))
    return price
