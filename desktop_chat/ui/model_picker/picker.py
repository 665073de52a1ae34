"""The model picker: a button, and a popup with a search field over a list of any length."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFrame,
    QListView,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.text import one_line
from desktop_chat.ui import strings
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, plain_tool_tip
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.layers import Popup
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.model_picker.rows import ROW_HEIGHT, TALL_ROW_HEIGHT, ModelRows, RowPainter
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 380
_TALLEST_LIST = 360
_WIDEST_BUTTON = 260


class ModelPicker(Button):
    """Shows the model in use; a press opens the list.

    Signals:
        chosen(str): a model was chosen or typed. The button shows it after `set_current`.
    """

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(
            themes,
            strings.NO_MODEL,
            icon_after="chevron-down",
            icon_size=16,
            accessible_name=strings.NAME_MODEL,
            parent=parent,
        )
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._rows = ModelRows()
        self._popup: ModelPopup | None = None
        self._limit()
        themes.changed.connect(self._limit)
        self.clicked.connect(self.open_popup)
        key_source().changed.connect(self._show_tip)
        self._show_tip()

    def _limit(self) -> None:
        self.setMaximumWidth(self._themes.current.px(_WIDEST_BUTTON))

    @property
    def current(self) -> str:
        """The model that is shown; "" for none."""
        return self._rows.current

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._popup is not None and self._popup.isVisible()

    @property
    def popup(self) -> ModelPopup:
        """The popup, made when it is first needed."""
        if self._popup is None:
            self._popup = ModelPopup(self._themes, self, self._rows)
            self._popup.chosen.connect(self.chosen)
        return self._popup

    def set_models(self, models: Sequence[ModelInfo]) -> None:
        """List these models."""
        self._rows.set_models(models)
        if self._popup is not None:
            self._popup.refit()

    def set_current(self, model: str) -> None:
        """Show that model as the one in use; "" for none."""
        self._rows.set_current(model)
        name = one_line(model)
        self.set_words(name or strings.NO_MODEL)
        self.setAccessibleDescription(name)
        self._show_tip()

    def _show_tip(self) -> None:
        tip, name = key_source().tip(CommandId.CHOOSE_MODEL), one_line(self.current)
        plain_tool_tip(self, f"{name}\n{tip}" if name else tip)

    def open_popup(self) -> None:
        """Open the list, with the model in use marked."""
        self.popup.start()


@guarded
class ModelPopup(Popup):
    """The list of models under a search field; the focus stays in the field.

    Signals:
        chosen(str): a model was chosen.
    """

    chosen = Signal(str)

    def __init__(self, themes: ThemeSource, owner: QWidget, rows: ModelRows) -> None:
        super().__init__(themes, owner)
        self.setAccessibleName(strings.NAME_MODELS)
        self._rows = rows
        self.field = TextField(
            themes, strings.NAME_MODEL_SEARCH, placeholder=strings.MODEL_SEARCH, icon="search"
        )
        self.list = _List(themes, rows)
        self._note = Label(themes, size="caption", colour="text_secondary")
        layout = QVBoxLayout(self.card)
        layout.setContentsMargins(5, 5, 5, 8)
        layout.setSpacing(2)
        layout.addWidget(self.field)
        layout.addWidget(self.list, 1)
        layout.addWidget(self._note)
        self._note.setContentsMargins(15, 2, 15, 0)
        self.field.line.textChanged.connect(self._look_for)
        self.list.clicked.connect(self._choose)

    def start(self) -> None:
        """Open with an empty field and the model in use lit."""
        self.field.line.blockSignals(True)
        self.field.line.clear()
        self.field.line.blockSignals(False)
        self._rows.look_for("")
        self._light(max(0, self._rows.row_of(self._rows.current)))
        self._show_count()
        self.open()
        self.list.scrollTo(self.list.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)

    def refit(self) -> None:
        """Take the size that the list needs now."""
        if self.isVisible():
            self._light(max(0, self.list.currentIndex().row()))
            self._show_count()
            self._cover()

    def wanted_size(self, room: QRect) -> tuple[int, int]:
        """Be as high as the list needs, up to a limit."""
        tall = self._rows.has_descriptions
        each = TALL_ROW_HEIGHT if tall else ROW_HEIGHT
        px = self.themes.current.px
        rows = min(self._rows.rowCount() * self.themes.current.tall(each) + 4, px(_TALLEST_LIST))
        note = self._note.sizeHint().height() + 2 if self._note.isVisibleTo(self.card) else 0
        height = 5 + self.field.height() + 2 + rows + note + 8
        return min(px(_WIDTH), room.width()), min(height, room.height())

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self.field.line

    def _look_for(self, typed: str) -> None:
        self._rows.look_for(typed)
        self._light(0)
        self._show_count()
        self._cover()

    def _show_count(self) -> None:
        count = self._rows.rowCount()
        words = "" if count else strings.NO_MODELS
        if count > _TALLEST_LIST // ROW_HEIGHT:
            words = strings.model_words(count)
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def _light(self, at: int) -> None:
        index = self._rows.index(at)
        self.list.setCurrentIndex(index)
        self.list.scrollTo(index)

    def _move(self, step: int) -> None:
        count = self._rows.rowCount()
        if count:
            at = max(0, min(self.list.currentIndex().row() + step, count - 1))
            self._light(at)
            if row := self._rows.row(at):
                announce(self.field.line, f"{row.words}. {row.description}")

    def _choose(self, index: QModelIndex) -> None:
        if row := self._rows.row(index.row()):
            self.accept()
            self.chosen.emit(row.name)

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list, choose, or close."""
        page = max(1, self.list.height() // self.themes.current.tall(TALL_ROW_HEIGHT) - 1)
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: page,
            Qt.Key.Key_PageUp: -page,
        }
        if event.key() in steps:
            self._move(steps[Qt.Key(event.key())])
            event.accept()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._choose(self.list.currentIndex())
            event.accept()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """The list itself: never focused, painted by `RowPainter`, fluent at any length."""

    def __init__(self, themes: ThemeSource, rows: ModelRows) -> None:
        super().__init__()
        self._themes = themes
        self._painter = RowPainter(themes, rows)
        self.setAccessibleName(strings.NAME_MODELS)
        self.setModel(rows)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setViewportMargins(3, 2, 3, 2)
        self._retheme()
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        palette = QApplication.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.viewport().update()
