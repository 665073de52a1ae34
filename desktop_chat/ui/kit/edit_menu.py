"""The menu of whatever text can be edited or selected in, in place of Qt's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QTextEdit

from desktop_chat.commands.chords import chord
from desktop_chat.ui.kit import edit_words as words
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine, MenuPopup
from desktop_chat.ui.theme import ThemeSource

Field = QLineEdit | QPlainTextEdit | QTextEdit


def edit_items(field: Field) -> list[MenuItem]:
    """Return the rows of a field: what it can be told to do, and whether that does anything now."""
    selected, undoable, redoable, pastes = _state(field)
    hidden = isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal
    items: list[MenuItem] = []
    if not field.isReadOnly():
        items += [
            _row(words.UNDO, field.undo, "Ctrl+Z", enabled=undoable),
            _row(words.REDO, field.redo, "Ctrl+Shift+Z", enabled=redoable),
            MenuLine(),
            _row(words.CUT, field.cut, "Ctrl+X", enabled=selected and not hidden),
        ]
    items.append(_row(words.COPY, field.copy, "Ctrl+C", enabled=selected and not hidden))
    if not field.isReadOnly():
        items.append(_row(words.PASTE, field.paste, "Ctrl+V", enabled=pastes))
    items += [MenuLine(), _row(words.SELECT_ALL, field.selectAll, "Ctrl+A", enabled=True)]
    return items


def open_edit_menu(
    themes: ThemeSource,
    field: Field,
    event: QContextMenuEvent,
    more: Sequence[MenuItem] = (),
) -> MenuPopup:
    """Open the menu of a field where it was asked for, with further rows below its own."""
    event.accept()
    menu = MenuPopup(themes, field, words.NAME_MENU)
    menu.beside = _place(field, event)
    menu.finished.connect(menu.deleteLater)
    menu.open_with([*edit_items(field), *more])
    return menu


def _row(text: str, act: Callable[[], object], keys: str, *, enabled: bool) -> MenuEntry:
    shown = chord(keys).text(key_source().keymap.notation)
    return MenuEntry(text, act, keys=shown, is_enabled=enabled, command=None)


def _state(field: Field) -> tuple[bool, bool, bool, bool]:
    """Return whether something is selected, can be undone, done again and pasted."""
    if isinstance(field, QLineEdit):
        pastes = QGuiApplication.clipboard().mimeData().hasText()
        return field.hasSelectedText(), field.isUndoAvailable(), field.isRedoAvailable(), pastes
    document = field.document()
    return (
        field.textCursor().hasSelection(),
        document.isUndoAvailable(),
        document.isRedoAvailable(),
        not field.isReadOnly() and field.canPaste(),
    )


def _place(field: Field, event: QContextMenuEvent) -> QRect:
    if event.reason() is QContextMenuEvent.Reason.Keyboard:
        place: Any = field.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        return QRect(place.toRect() if hasattr(place, "toRect") else place)
    return QRect(field.mapFromGlobal(event.globalPos()), QSize(1, 1))
