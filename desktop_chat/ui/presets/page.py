"""The library of presets and prompts, as a page of the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.base.languages import sentences
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notebook import Notebook, NotebookFailed
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.generation.notebooks import Notebooks
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.file_dialogs import ask_for_files, ask_where_to_save
from desktop_chat.ui.kit.list_page import ListCard, ListPlace, Said, add_heading
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine
from desktop_chat.ui.presets import words
from desktop_chat.ui.presets.editors import PresetEditor, PromptEditor
from desktop_chat.ui.presets.rows import ItemRow
from desktop_chat.ui.theme import ThemeSource

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
        self._told = Said(themes, words.UNDO)
        self.said, self.undo_button = self._told.label, self._told.undo_button
        self.add_preset_button = Button(
            themes, words.ADD_PRESET, kind=ButtonKind.PRIMARY, icon="plus"
        )
        self.add_prompt_button = Button(
            themes, words.ADD_PROMPT, kind=ButtonKind.PRIMARY, icon="plus"
        )
        self.import_button = Button(themes, words.IMPORT)
        self.export_button = Button(themes, words.EXPORT, icon="export")
        self.restore_button = Button(themes, words.RESTORE, kind=ButtonKind.GHOST, icon="retry")
        self._presets = ListCard(themes, words.NO_PRESETS)
        self._prompts = ListCard(themes, words.NO_PROMPTS)
        self._lay_out()
        self.add_preset_button.clicked.connect(self.add_preset)
        self.add_prompt_button.clicked.connect(self.add_prompt)
        self.undo_button.clicked.connect(self._undo)
        self.restore_button.clicked.connect(self._restore)
        self.import_button.clicked.connect(self._import)
        self.export_button.clicked.connect(self._export)
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
        for title, line, card, button in parts:
            add_heading(column, self._themes, title, line)
            column.addWidget(card)
            column.addSpacing(8)
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
            column.addSpacing(28)
        column.addWidget(self._told)
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
        self._told.say(sentence, is_error=is_error, can_undo=can_undo)

    def _show(self) -> None:
        now = self._notebooks.now
        focused = next((row.id for row in self.rows if row.isAncestorOf(self.focusWidget())), "")
        presets = [self._row(each, is_default=each.id == now.default) for each in now.presets]
        prompts = [self._row(each) for each in now.prompts]
        self._presets.show_rows(presets)
        self._prompts.show_rows(prompts)
        self.rows = [*presets, *prompts]
        for row in self.rows:
            row.edit_requested.connect(self.edit)
            row.menu_requested.connect(self._open_menu)
            if row.id == focused:
                row.more_button.setFocus(Qt.FocusReason.OtherFocusReason)
        missing = self._notebooks.missing
        self.restore_button.setVisible(bool(missing.presets or missing.prompts))

    def _row(self, item: Item, *, is_default: bool = False) -> ItemRow:
        return ItemRow(self._themes, item, is_default=is_default)

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
        def chosen(paths: list[Path]) -> None:
            self.import_file(paths[0])

        ask_for_files(self.window(), words.IMPORT, chosen, kinds=[words.FILES], several=False)

    def import_file(self, path: Path) -> None:
        """Take in what a file holds."""
        try:
            notebook, complaint = self._read(path)
        except NotebookFailed as failed:
            self.say(str(failed), is_error=True)
            return
        count = self._notebooks.take_in(notebook)
        self.say(sentences(words.imported_words(count), complaint), is_error=bool(complaint))

    def _export(self) -> None:
        name = f"{words.FILE_NAME}.json"
        ask_where_to_save(self.window(), words.EXPORT, name, self.export_file, kinds=words.FILES)

    def export_file(self, path: Path) -> None:
        """Write all presets and prompts to a file."""
        try:
            self._write(path, self._notebooks.now)
        except NotebookFailed as failed:
            self.say(str(failed), is_error=True)
            return
        self.say(words.EXPORTED.format(name=path.name))


class LibraryPlace(ListPlace):
    """The library, filling a window's place."""

    def __init__(self, library: Library, parent: QWidget | None = None) -> None:
        super().__init__(library, parent)
        self.library = library
