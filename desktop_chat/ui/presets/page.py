"""The library of presets and prompts, as a page of the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.base.languages import sentences
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notebook import Notebook, NotebookFailed
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine
from desktop_chat.ui.kit.paint import paint_box, painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.presets import words
from desktop_chat.ui.presets.editors import PresetEditor, PromptEditor
from desktop_chat.ui.presets.rows import ItemRow
from desktop_chat.ui.theme import ThemeSource

_MARGIN = 32

Item = ChatPreset | SavedPrompt
ReadFile = Callable[[Path], tuple[Notebook, str]]
WriteFile = Callable[[Path, Notebook], None]


class Library(QWidget):
    """Lists presets and prompts, and does with them what a person asks for.

    `read` and `write` take a notebook in from a file and write one; `connections` gives the saved
    ones, which a preset may name.
    """

    def __init__(
        self,
        themes: ThemeSource,
        notebooks: Notebooks,
        *,
        read: ReadFile,
        write: WriteFile,
        connections: Callable[[], Sequence[Connection]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._notebooks = notebooks
        self._read = read
        self._write = write
        self._connections = connections
        self._back: Callable[[], None] | None = None
        self.rows: list[ItemRow] = []
        self.said = Label(themes, size="small", colour="text_secondary", wraps=True)
        self.undo_button = Button(
            themes, words.UNDO, kind=ButtonKind.GHOST, ink="accent", height=28
        )
        self.add_preset_button = Button(
            themes, words.ADD_PRESET, kind=ButtonKind.PRIMARY, icon="plus"
        )
        self.add_prompt_button = Button(
            themes, words.ADD_PROMPT, kind=ButtonKind.PRIMARY, icon="plus"
        )
        self.import_button = Button(themes, words.IMPORT)
        self.export_button = Button(themes, words.EXPORT, icon="export")
        self.restore_button = Button(themes, words.RESTORE, kind=ButtonKind.GHOST, icon="retry")
        self._presets, self._prompts = _Card(themes), _Card(themes)
        self._lay_out()
        self.add_preset_button.clicked.connect(self.add_preset)
        self.add_prompt_button.clicked.connect(self.add_prompt)
        self.undo_button.clicked.connect(self._undo)
        self.restore_button.clicked.connect(self._restore)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)
        self.say("")
        self._show()
        notebooks.listen(self._show)
        self.destroyed.connect(partial(notebooks.stop_listening, self._show))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        parts = (
            (words.PRESETS, words.PRESETS_LINE, self._presets, self.add_preset_button),
            (words.PROMPTS, words.PROMPTS_LINE, self._prompts, self.add_prompt_button),
        )
        for title_words, line_words, card, button in parts:
            title = Label(self._themes, title_words, size="h2", weight="semibold")
            line = Label(
                self._themes, line_words, size="small", colour="text_secondary", wraps=True
            )
            title.setContentsMargins(3, 0, 3, 0)
            line.setContentsMargins(3, 4, 3, 14)
            for part in (title, line, card):
                column.addWidget(part)
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(28)
        said = QHBoxLayout()
        said.addWidget(self.said, 1)
        said.addWidget(self.undo_button)
        self.said.setContentsMargins(3, 0, 3, 0)
        column.addLayout(said)
        column.addSpacing(8)
        for row in ((self.import_button, self.export_button), (self.restore_button,)):
            line_of_buttons = QHBoxLayout()
            line_of_buttons.setSpacing(4)
            for button in row:
                line_of_buttons.addWidget(button)
            line_of_buttons.addStretch(1)
            column.addLayout(line_of_buttons)

    def say(self, sentence: str, *, is_error: bool = False, can_undo: bool = False) -> None:
        """Say what came of something."""
        self.said.setText(sentence)
        self.said.set_colour("error" if is_error else "text_secondary")
        self.said.setVisible(bool(sentence))
        self.undo_button.setVisible(can_undo)
        if sentence:
            announce(self.said, sentence, urgent=is_error)

    def _show(self) -> None:
        now = self._notebooks.now
        focused = next((row.id for row in self.rows if row.isAncestorOf(self.focusWidget())), "")
        self.rows = [
            *self._presets.show_items(now.presets, now.default, words.NO_PRESETS),
            *self._prompts.show_items(now.prompts, now.default, words.NO_PROMPTS),
        ]
        for row in self.rows:
            row.edit_requested.connect(self.edit)
            row.menu_requested.connect(self._open_menu)
            if row.id == focused:
                row.more_button.setFocus(Qt.FocusReason.OtherFocusReason)
        missing = self._notebooks.missing
        self.restore_button.setVisible(bool(missing.presets or missing.prompts))

    # What a person does.

    def add_preset(self) -> None:
        """Ask for a new preset."""
        self._open_preset(None)

    def add_prompt(self) -> None:
        """Ask for a new prompt."""
        self._open_prompt(None)

    def edit(self, id_: str) -> None:
        """Let an item be changed."""
        now = self._notebooks.now
        preset, prompt = now.preset(id_), now.prompt(id_)
        if preset is not None:
            self._open_preset(preset)
        elif prompt is not None:
            self._open_prompt(prompt)

    def _open_preset(self, known: ChatPreset | None) -> None:
        editor = PresetEditor(self._themes, self, known, self._connections())
        editor.saved.connect(self._saved)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def _open_prompt(self, known: SavedPrompt | None) -> None:
        others = (each for each in self._notebooks.now.prompts if each != known)
        taken = frozenset(each.name.casefold() for each in others)
        editor = PromptEditor(self._themes, self, known, taken)
        editor.saved.connect(self._saved)
        editor.finished.connect(editor.deleteLater)
        editor.open()

    def _saved(self, item: Item) -> None:
        self.say("")
        self._notebooks.put(item)

    def _open_menu(self, id_: str) -> None:
        now = self._notebooks.now
        item = now.preset(id_) or now.prompt(id_)
        row = next((each for each in self.rows if each.id == id_), None)
        if item is None or row is None:
            return
        move = self._notebooks.move
        items: list[MenuItem] = [
            MenuEntry(words.MENU_EDIT, lambda: self.edit(id_), icon="edit", command=None),
            MenuEntry(
                words.MENU_DUPLICATE, lambda: self._duplicate(item), icon="copy", command=None
            ),
            MenuEntry(words.MENU_UP, lambda: move(id_, -1), icon="chevron-up", command=None),
            MenuEntry(words.MENU_DOWN, lambda: move(id_, 1), icon="chevron-down", command=None),
        ]
        if isinstance(item, ChatPreset):
            is_default = now.default == id_
            said = words.MENU_NO_DEFAULT if is_default else words.MENU_DEFAULT
            chosen = "" if is_default else id_
            choose = partial(self._notebooks.choose_default, chosen)
            items += [MenuLine(), MenuEntry(said, choose, icon="check", command=None)]
        items += [
            MenuLine(),
            MenuEntry(words.MENU_DELETE, lambda: self._delete(item), icon="trash", command=None),
        ]
        row.open_menu(items)

    def _duplicate(self, item: Item) -> None:
        self._notebooks.duplicate(item.id, words.COPY_OF.format(name=item.name))

    def _delete(self, item: Item) -> None:
        self._back = self._notebooks.remove(item.id)
        self.say(words.DELETED.format(name=item.name), can_undo=True)
        self.undo_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _undo(self) -> None:
        back, self._back = self._back, None
        self.say("")
        if back is not None:
            back()
            self.add_preset_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _restore(self) -> None:
        self._notebooks.restore()
        self.say(words.RESTORED)

    # Files.

    def _import(self) -> None:
        dialog = QFileDialog(self.window(), words.IMPORT)
        dialog.setNameFilter(words.FILES)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.import_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def import_file(self, path: str) -> None:
        """Take in what a file holds."""
        try:
            notebook, complaint = self._read(Path(path))
        except NotebookFailed as failed:
            self.say(str(failed), is_error=True)
            return
        count = self._notebooks.take_in(notebook)
        self.say(sentences(words.imported_words(count), complaint), is_error=bool(complaint))

    def _export(self) -> None:
        dialog = QFileDialog(self.window(), words.EXPORT)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(words.FILES)
        dialog.setDefaultSuffix("json")
        dialog.selectFile(f"{words.FILE_NAME}.json")
        dialog.fileSelected.connect(self.export_file)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export_file(self, path: str) -> None:
        """Write all presets and prompts to a file."""
        try:
            self._write(Path(path), self._notebooks.now)
        except NotebookFailed as failed:
            self.say(str(failed), is_error=True)
            return
        self.say(words.EXPORTED.format(name=Path(path).name))


class LibraryPlace(QScrollArea):
    """The library, filling a window's place; it scrolls where the lists are long."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.library = library
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, _MARGIN)
        column.addWidget(library)
        column.addStretch(1)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)


@guarded
class _Card(QWidget):
    """The frame around a list."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        self._list = QVBoxLayout(self)
        self._list.setContentsMargins(1, 1, 1, 1)
        self._list.setSpacing(0)
        themes.changed.connect(self.update)

    def show_items(self, items: Sequence[Item], default: str, nothing: str) -> list[ItemRow]:
        """List these in place of what is listed; return their rows."""
        while (old := self._list.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        rows = [
            ItemRow(
                self._themes,
                each,
                is_default=bool(default) and each.id == default,
                is_last=each is items[-1],
            )
            for each in items
        ]
        for row in rows:
            self._list.addWidget(row)
        if not rows:
            empty = Label(self._themes, nothing, size="small", colour="text_secondary", wraps=True)
            empty.setContentsMargins(16, 16, 16, 16)
            self._list.addWidget(empty)
        return rows

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and border."""
        theme = self._themes.current
        painter = painter_for(self)
        paint_box(
            painter,
            self.rect(),
            theme.radius.card,
            fill=theme.colour("surface"),
            border=theme.colour("border"),
        )
        painter.end()
