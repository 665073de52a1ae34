"""The lines of the model picker: made for tens of thousands of models, and bounded in work."""

from __future__ import annotations

import heapq
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from itertools import islice

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt, QTimer, Signal

from desktop_chat.base.languages import enumerated
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import Finder, Marks, ModelRef
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts
from desktop_chat.domain.text import one_line
from desktop_chat.generation.model_lists import Shelf
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.model_picker import words

SLICE = 1_500
"""Models that are looked at in one go; then whatever else waits has its turn."""

MOST_FOUND = 300
MOST_LISTED = 400
"""Models of one connection that are listed unless all are asked for."""

_MOST_RECENT = 5
_Index = QModelIndex | QPersistentModelIndex
_Found = tuple[tuple[int, int], int, int, int]
"""How well a model fits, then where it stands: favourites first, its shelf, its number there."""


class RowKind(Enum):
    """What a line is."""

    HEADING = auto()
    MODEL = auto()
    GIVEN = auto()
    """A name that was typed, and that no list has."""
    TROUBLE = auto()
    """Why a list could not be had; chosen, it is asked for again."""
    NOTE = auto()
    ALL = auto()
    """Shows the rest of a long list."""
    REFRESH = auto()


_CHOSEN = frozenset(RowKind) - {RowKind.HEADING, RowKind.NOTE}


@dataclass(frozen=True, slots=True)
class Row:
    """One line; `shelf` is the connection that it belongs to, where it belongs to one."""

    kind: RowKind
    text: str
    shelf: Shelf | None = None
    beside: str = ""
    is_favourite: bool = False
    names_server: bool = False
    """Whether the line has to say whose model it is."""

    @property
    def model(self) -> ModelRef | None:
        """The model that the line stands for."""
        if self.shelf is None or self.kind not in {RowKind.MODEL, RowKind.GIVEN}:
            return None
        return ModelRef(self.shelf.place, self.text)

    @property
    def words(self) -> str:
        """What stands on the line."""
        if self.kind is RowKind.GIVEN:
            return words.USE.format(name=self.text)
        if self.kind is RowKind.TROUBLE:
            return words.TRY_AGAIN.format(trouble=self.text)
        return self.text

    @property
    def can_be_chosen(self) -> bool:
        """Whether the line does anything."""
        return self.kind in _CHOSEN


@guarded
class ModelRows(QStringListModel):
    """Shows favourites, recent models and each connection's; or what fits what was typed.

    The lines are counted and kept by Qt: a view asks for the number of rows once for each row.

    Signals:
        rebuilt(): the lines are others.
    """

    rebuilt = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._shelves: tuple[Shelf, ...] = ()
        self._marks = Marks()
        self._facts: Callable[[str, str], ModelFacts] = lambda _place, _model: NOTHING_KNOWN
        self._here = ""
        self._current = ""
        self._finder = Finder("")
        self._typed = ""
        self._shown: list[Row] = []
        self._whole: set[str] = set()
        self._found: list[_Found] = []
        self._matching: list[tuple[int, int]] | None = None
        self._rest: Iterator[tuple[int, int]] = iter(())
        self._hits: list[tuple[int, int]] = []
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self.look_on)

    # What there is.

    @property
    def shelves(self) -> tuple[Shelf, ...]:
        """The connections and their models."""
        return self._shelves

    @property
    def current(self) -> str:
        """The model in use."""
        return self._current

    @property
    def is_searching(self) -> bool:
        """Whether models are still looked through."""
        return self._next.isActive()

    @property
    def found(self) -> int:
        """How many models fit what was typed."""
        return len(self._hits)

    @property
    def finder(self) -> Finder:
        """What was typed, for marking it."""
        return self._finder

    def facts(self, row: Row) -> ModelFacts:
        """Return what is known of a line's model."""
        model = row.model
        return self._facts(model.place, model.model) if model is not None else NOTHING_KNOWN

    def set_facts(self, facts: Callable[[str, str], ModelFacts]) -> None:
        """Ask `facts` for windows and prices from now on."""
        self._facts = facts

    def set_shelves(self, shelves: Sequence[Shelf], marks: Marks) -> None:
        """Hold these connections and marks."""
        self._shelves, self._marks = tuple(shelves), marks
        self._matching = None
        self.look_for(self._typed)

    def set_here(self, entry: str) -> None:
        """Say which connection the conversation uses; its models stand first."""
        if entry != self._here:
            self._here = entry
            self._matching = None
            self.look_for(self._typed)

    def set_current(self, name: str) -> None:
        """Mark that model as the one in use."""
        self._current = one_line(name)
        if self._shown:
            self.dataChanged.emit(self.index(0), self.index(len(self._shown) - 1))

    def is_current(self, row: Row) -> bool:
        """Return whether a line is the model in use."""
        here = row.shelf is not None and row.shelf.entry == self._here
        return here and row.kind is RowKind.MODEL and row.text == self._current

    # What is shown.

    def row(self, at: int) -> Row | None:
        """Return the line of that number."""
        return self._shown[at] if 0 <= at < len(self._shown) else None

    def first(self) -> int:
        """Return the first line to light: the model in use in its own list, else the best."""
        if not self._finder.typed:
            for at in range(len(self._shown) - 1, -1, -1):
                if self.is_current(self._shown[at]):
                    return at
        kinds = (row.kind for row in self._shown)
        model = next((at for at, kind in enumerate(kinds) if kind is RowKind.MODEL), None)
        return self.step(-1, 1) if model is None else model

    def step(self, at: int, by: int) -> int:
        """Return the line that can be chosen so many lines on, or the last one on the way."""
        direction = 1 if by > 0 else -1
        best, to = at, at
        for _ in range(abs(by)):
            to += direction
            while 0 <= to < len(self._shown) and not self._shown[to].can_be_chosen:
                to += direction
            if not 0 <= to < len(self._shown):
                break
            best = to
        return best

    def show_whole(self, shelf: Shelf) -> None:
        """List all models of a connection."""
        self._whole.add(shelf.entry)
        self.look_for(self._typed)

    def forget_whole(self) -> None:
        """List the first models of long lists again."""
        self._whole.clear()

    def look_for(self, typed: str) -> None:
        """Show what fits `typed`, best first; all where nothing is."""
        before, self._typed = self._finder.typed, typed
        self._next.stop()
        self._finder = Finder(one_line(typed))
        if not self._finder.typed:
            self._matching = None
            self._show(self._everything())
            return
        # Whoever types on can only lose matches, so the rest is not looked through again.
        goes_on = bool(before) and self._finder.typed.startswith(before)
        within = self._matching if goes_on else None
        self._rest = iter(within) if within is not None else self._all()
        self._matching, self._found, self._hits = None, [], []
        self.look_on()

    def _all(self) -> Iterator[tuple[int, int]]:
        for at, shelf in enumerate(self._shelves):
            for number in range(len(shelf.models)):
                yield at, number

    def look_on(self) -> None:
        """Look at the next models, and come back for the rest; shown are the first and all."""
        is_first = not self._next.isActive() and not self._hits
        part = list(islice(self._rest, SLICE))
        new = [found for place in part if (found := self._rank(*place)) is not None]
        self._hits.extend((found[2], found[3]) for found in new)
        self._found = heapq.nsmallest(MOST_FOUND, [*self._found, *new])
        if len(part) == SLICE:
            self._next.start(0)
        else:
            self._next.stop()
            self._matching = self._hits
        if is_first or not self._next.isActive():
            self._show(self._best())

    def _rank(self, at: int, number: int) -> _Found | None:
        shelf = self._shelves[at]
        name, beside = shelf.folded[number]
        rank = self._finder.rank(name, f"{shelf.name.casefold()} {beside}")
        if rank is None:
            return None
        is_here = shelf.entry == self._here
        return (rank[0], 0 if is_here else 1), rank[1], at, number

    def _best(self) -> list[Row]:
        starred = frozenset(self._marks.favourites)
        rows = []
        several = len(self._shelves) > 1
        for _rank, _spread, at, number in self._found:
            rows.append(self._model(self._shelves[at], number, starred, names_server=several))
        typed = one_line(self._typed)
        here = next((each for each in self._shelves if each.entry == self._here), None)
        here = here or (self._shelves[0] if self._shelves else Shelf("", "", ""))
        if all(row.text != typed or row.shelf != here for row in rows):
            rows.append(Row(RowKind.GIVEN, typed, here, words.USE_WHY, names_server=several))
        return rows

    def _everything(self) -> list[Row]:
        starred = frozenset(self._marks.favourites)
        rows = [*self._marked(words.FAVOURITES, self._marks.favourites, starred)]
        recent = [each for each in self._marks.recent if each not in starred]
        rows += self._marked(words.RECENT, recent[:_MOST_RECENT], starred)
        for shelf in sorted(self._shelves, key=lambda each: each.entry != self._here):
            rows += self._section(shelf, starred)
        if any(shelf.entry for shelf in self._shelves):
            rows.append(Row(RowKind.REFRESH, words.REFRESH))
        return rows

    def _marked(
        self, title: str, models: Sequence[ModelRef], starred: frozenset[ModelRef]
    ) -> list[Row]:
        by_place: dict[str, Shelf] = {}
        for shelf in self._shelves:
            if shelf.place not in by_place or shelf.entry == self._here:
                by_place[shelf.place] = shelf
        rows = [
            Row(
                RowKind.MODEL,
                each.model,
                by_place[each.place],
                is_favourite=each in starred,
                names_server=True,
            )
            for each in models
            if each.place in by_place
        ]
        return [Row(RowKind.HEADING, title), *rows] if rows else []

    def _section(self, shelf: Shelf, starred: frozenset[ModelRef]) -> list[Row]:
        rows = [Row(RowKind.HEADING, shelf.name, shelf)] if shelf.name else []
        count = len(shelf.models)
        shown = count if shelf.entry in self._whole or count <= MOST_LISTED else MOST_LISTED
        rows += [self._model(shelf, number, starred) for number in range(shown)]
        if shown < count:
            rows.append(Row(RowKind.ALL, words.show_all(count), shelf))
        if shelf.trouble:
            rows.append(Row(RowKind.TROUBLE, one_line(shelf.trouble), shelf))
        elif not count and not shelf.is_asking:
            note = words.NO_LIST if shelf.asked_at is None else words.NO_MODELS
            rows.append(Row(RowKind.NOTE, note, shelf))
        return rows

    @staticmethod
    def _model(
        shelf: Shelf, number: int, starred: frozenset[ModelRef], *, names_server: bool = False
    ) -> Row:
        info = shelf.models[number]
        return Row(
            RowKind.MODEL,
            info.id,
            shelf,
            info.description or info.owner,
            ModelRef(shelf.place, info.id) in starred,
            names_server,
        )

    def _show(self, rows: list[Row]) -> None:
        self._shown = rows
        self.setStringList([row.words for row in rows])
        self.rebuilt.emit()

    # Qt's own names.

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a line's words, or all of it for whoever reads it aloud."""
        row = self.row(index.row())
        if row is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(row)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return row.beside
        return None

    def spoken(self, row: Row) -> str:
        """Return a line as it is read aloud."""
        if row.kind is RowKind.TROUBLE and row.shelf is not None:
            return words.TRY_AGAIN_NAME.format(name=row.shelf.name, trouble=row.text)
        said = [row.words]
        if row.names_server and row.shelf is not None:
            said.append(row.shelf.name)
        if row.is_favourite:
            said.append(words.FAVOURITE)
        if self.is_current(row):
            said.append(words.CURRENT)
        if known := words.facts(self.facts(row)):
            said.append(known)
        return enumerated(said)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let lines be chosen, not edited; headings are only read."""
        row = self.row(index.row())
        if row is None or not row.can_be_chosen:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def shelf_of(models: Sequence[ModelInfo]) -> Shelf:
    """Return the shelf of a server that nobody names, each model once, in its order."""
    listed = {name: model for model in models if (name := one_line(model.id))}
    folded = tuple(
        (name.casefold(), f"{model.owner} {model.description}".casefold())
        for name, model in listed.items()
    )
    return Shelf("", "", "", tuple(listed.values()), folded, asked_at=0.0)
