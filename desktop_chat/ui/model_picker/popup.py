"""The list of models under a search field; the focus stays in the field."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.base.languages import whole
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Popup
from desktop_chat.ui.kit.lists import FoundList
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuPopup
from desktop_chat.ui.kit.paint import RING, turned
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.model_picker import words
from desktop_chat.ui.model_picker.painting import ROW_HEIGHT, SIDE, RowPainter, star_box
from desktop_chat.ui.model_picker.rows import MOST_FOUND, ModelRows, Row, RowKind
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 500
_TALLEST_LIST = 420


@guarded
class ModelPopup(Popup):
    """Models to choose from.

    Signals:
        chosen(Shelf, str): a model of a connection was chosen.
        starred(ModelRef): a model is to be a favourite, or no longer.
        refresh_requested(str): a list is to be asked for, by its connection's entry; "" for all.
        facts_requested(Shelf, str): window and price of a model are to be given.
    """

    chosen = Signal(object, str)
    starred = Signal(object)
    refresh_requested = Signal(str)
    facts_requested = Signal(object, str)

    def __init__(self, themes: ThemeSource, owner: QWidget, rows: ModelRows) -> None:
        super().__init__(themes, owner)
        self.setAccessibleName(words.NAME_MODELS)
        self.rows = rows
        self._lit: Row | None = None
        self._awaited = False
        """Whether Enter was pressed, and chooses when the list is there."""
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._choose_awaited)
        self.field = TextField(
            themes, words.NAME_MODEL_SEARCH, placeholder=words.SEARCH, icon="search"
        )
        self.list = _List(themes, rows)
        self.menu = MenuPopup(themes, self.list, words.MENU_NAME)
        self._note = Label(themes, size="caption", colour="text_secondary")
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(5, 5, 5, 8)
        layout.setSpacing(2)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._note)
        self.field.line.textChanged.connect(self._look_for)
        self.list.clicked.connect(self._choose)
        self.list.star_pressed.connect(self._star)
        self.list.menu_requested.connect(self._open_menu)
        rows.rebuilt.connect(self._rebuilt)

    def start(self) -> None:
        """Open with an empty field and the model in use lit."""
        self.field.line.blockSignals(True)
        self.field.line.clear()
        self.field.line.blockSignals(False)
        self.rows.forget_whole()
        self._lit, self._awaited = None, False
        self.rows.look_for("")
        self.open()
        self._light(self.rows.first(), remember=False)
        # Letters of another script may be higher than the empty note was.
        self._cover()
        self.list.scrollTo(self.list.currentIndex(), FoundList.ScrollHint.PositionAtCenter)

    def wanted_size(self, room: QRect) -> tuple[int, int]:
        """Be as high as the list needs, up to a limit."""
        px = self.themes.current.px
        rows = min(
            self.rows.rowCount() * self.themes.current.tall(ROW_HEIGHT) + 4, px(_TALLEST_LIST)
        )
        # Below the words of the rows.
        self._note.setContentsMargins(px(SIDE) + RING, 2, px(SIDE) + RING, 0)
        note = self._note.sizeHint().height() + 2
        height = 5 + self.field.height() + 2 + rows + note + 8
        return min(px(_WIDTH), room.width()), min(height, room.height())

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self.field.line

    # What is shown.

    def _look_for(self, typed: str) -> None:
        self._lit, self._awaited = None, False
        self.rows.look_for(typed)

    def _rebuilt(self) -> None:
        if not self.isVisible():
            return
        # Lists come while somebody reads: what is lit stays lit, wherever it stands now.
        self._light(self._place_of(self._lit), remember=False)
        self._show_note()
        self._cover()
        if self._awaited and not self.rows.is_searching:
            self._later.start()

    def _choose_awaited(self) -> None:
        row = self._row()
        if self._awaited and self.isVisible() and not (row is not None and _is_early(row)):
            self._choose(self.list.currentIndex())

    def _place_of(self, lit: Row | None) -> int:
        if lit is not None:
            for at in range(self.rows.rowCount()):
                row = self.rows.row(at)
                if row is not None and _is_same(row, lit):
                    return at
        return self.rows.first()

    def _light(self, at: int, *, remember: bool = True) -> None:
        row = self.rows.row(at)
        if remember:
            self._lit = row
        index = self.rows.index(at)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)
        if at == self.rows.step(-1, 1):
            self.list.scrollToTop()  # with the heading above it
        self._show_note()

    def _show_note(self) -> None:
        found, typed = self.rows.found, self.rows.finder.typed
        if typed and found > MOST_FOUND:
            said = words.BEST_OF.format(shown=MOST_FOUND, count=whole(found))
        elif typed and not found and not self.rows.is_searching:
            said = words.NOTHING
        else:
            said = words.KEYS
        self._note.setText(said)

    # What a person does.

    def _row(self) -> Row | None:
        return self.rows.row(self.list.currentIndex().row())

    def _move(self, step: int) -> None:
        at = self.rows.step(self.list.currentIndex().row(), step)
        self._light(at)
        if row := self.rows.row(at):
            announce(self.field.line, f"{self.rows.spoken(row)}. {row.beside}")

    def _choose(self, index: QModelIndex) -> None:
        row = self.rows.row(index.row())
        if row is None or not row.can_be_chosen:
            return
        if row.kind is RowKind.REFRESH:
            self.refresh_requested.emit("")
        elif row.shelf is None:
            return
        elif row.kind is RowKind.TROUBLE:
            self.refresh_requested.emit(row.shelf.entry)
        elif row.kind is RowKind.ALL:
            self.rows.show_whole(row.shelf)
            self._light(index.row())
        else:
            self._awaited = False
            self.accept()
            self.chosen.emit(row.shelf, row.text)

    def _star(self, row: Row) -> None:
        if row.model is not None:
            self._lit = row
            said = words.UNSTAR if row.is_favourite else words.STAR
            self.starred.emit(row.model)
            announce(self.field.line, f"{said}: {row.text}")

    def _edit(self, row: Row) -> None:
        if row.model is not None and row.shelf is not None:
            self.accept()
            self.facts_requested.emit(row.shelf, row.text)

    def _open_menu(self, row: Row, at: QPoint) -> None:
        if row.model is None:
            return
        self._lit = row
        star = words.UNSTAR if row.is_favourite else words.STAR
        items: list[MenuItem] = [
            MenuEntry(star, partial(self._star, row), icon="star", keys="Ctrl+S", command=None),
            MenuEntry(
                words.EDIT_FACTS, partial(self._edit, row), icon="edit", keys="F2", command=None
            ),
            MenuEntry(words.COPY_NAME, partial(_copy, row.text), icon="copy", command=None),
        ]
        self.menu.beside = QRect(at, at)
        self.menu.open_with(items)

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list, choose, star, refresh, or close."""
        page = max(1, self.list.height() // self.themes.current.tall(ROW_HEIGHT) - 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        key, row = event.key(), self._row()
        if key in steps:
            self._move(steps[Qt.Key(key)])
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            # What was typed may be the beginning of a name. A second Enter does not wait.
            if row is not None and _is_early(row) and not self._awaited:
                self._awaited = True
            else:
                self._choose(self.list.currentIndex())
        elif key == Qt.Key.Key_F5:
            self.refresh_requested.emit("")
        elif key == Qt.Key.Key_F2 and row is not None:
            self._edit(row)
        elif key == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            if row is not None:
                self._star(row)
        else:
            super().keyPressEvent(event)
            return
        event.accept()


@guarded
class _List(FoundList):
    """The list itself: fluent at any length.

    Signals:
        star_pressed(Row): the star of a line was pressed.
        menu_requested(Row, QPoint): the menu of a line is wanted, at a place within the list.
    """

    star_pressed = Signal(object)
    menu_requested = Signal(object, object)

    def __init__(self, themes: ThemeSource, rows: ModelRows) -> None:
        super().__init__(themes, words.NAME_MODELS, rows, RowPainter(themes, rows))
        self._themes = themes
        self.rows = rows
        self.setUniformItemSizes(True)
        self.setViewportMargins(3, 2, 3, 2)

    def star_of(self, index: QModelIndex) -> QRect:
        """Return where the star of a line is pressed."""
        line = self.visualRect(index)
        box = star_box(line, self._themes.current).adjusted(-6, -8, 6, 8)
        return turned(box, line, self.layoutDirection())

    # Qt's own names.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Press a star, or light a line."""
        place = event.position().toPoint()
        index = self.indexAt(place)
        row = self.rows.row(index.row())
        is_left = event.button() == Qt.MouseButton.LeftButton
        if is_left and row is not None and row.model and self.star_of(index).contains(place):
            self.star_pressed.emit(row)
            event.accept()
            return
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of a line."""
        row = self.rows.row(self.indexAt(event.pos()).row())
        if row is not None:
            self.menu_requested.emit(row, self.viewport().mapTo(self, event.pos()))
        event.accept()


def _is_same(one: Row, other: Row) -> bool:
    """Return whether two lines stand for the same, whatever else has changed."""
    entries = tuple(row.shelf.entry if row.shelf is not None else "" for row in (one, other))
    return (one.kind, one.text, entries[0], one.names_server) == (
        other.kind,
        other.text,
        entries[1],
        other.names_server,
    )


def _is_early(row: Row) -> bool:
    """Return whether a name is to be used as typed while the list that may have it is to come."""
    shelf = row.shelf
    return row.kind is RowKind.GIVEN and shelf is not None and shelf.is_asking and not shelf.models


def _copy(name: str) -> None:
    QGuiApplication.clipboard().setText(name)
