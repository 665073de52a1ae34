"""The text box of the composer: growth, the send key, input methods, and what may be pasted."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QPalette,
    QResizeEvent,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from desktop_chat.domain.text import clean
from desktop_chat.settings.declared import SendKey
from desktop_chat.ui import strings
from desktop_chat.ui.kit.edit_menu import open_edit_menu
from desktop_chat.ui.kit.elements import passes_focus_on
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.menu import MenuEntry, MenuItem, MenuLine
from desktop_chat.ui.kit.written import WrittenSide
from desktop_chat.ui.theme import ThemeSource

LONGEST = 1_000_000
"""Characters that the box takes; more of them are no message, and would make typing slow."""

_LONG_LINE = 10_000
_MOST_LINES = 10
_NO_BOUND = 16_000_000
_IME_GRACE = 0.05
_MODIFIERS = (
    Qt.KeyboardModifier.ShiftModifier
    | Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_LINE_ENDS = str.maketrans({"\u2028": "\n", "\u2029": "\n", "\ufdd0": "\n", "\ufdd1": "\n"})


@guarded
class MessageBox(QPlainTextEdit):
    """Takes the text of a message; grows from one line to ten, then scrolls.

    Signals:
        send_pressed(): the send key was pressed, and no input method was at work.
        edit_last_pressed(): Up was pressed in the empty box.
        page_turned(int): Page Up (-1) or Page Down (1) was pressed, and nothing scrolls here.
        start_wanted(): Ctrl+Home was pressed at the beginning of the text.
        cut_short(int): a text of so many characters was cut to `LONGEST`.
        replaced(): a pasted text held characters that cannot be kept.
        send_key_changed(SendKey): another key was chosen in the box's own menu.
        focus_changed(): it took or lost the focus.
        rich_pasted(QMimeData): what was pasted holds a picture or files.
        composed(): an input method has ended what it was at.
    """

    send_pressed = Signal()
    edit_last_pressed = Signal()
    page_turned = Signal(int)
    start_wanted = Signal()
    cut_short = Signal(int)
    replaced = Signal()
    send_key_changed = Signal(object)
    focus_changed = Signal()
    rich_pasted = Signal(object)
    composed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        passes_focus_on(self.viewport())
        self._themes = themes
        self._monotonic = monotonic
        self._send_key = SendKey.ENTER
        self._composing = False
        self._composed_at = float("-inf")
        self.key_taker: Callable[[QKeyEvent], bool] = lambda event: False
        """Asked first for each key that no input method is at work on; returns if it took it."""
        self.tab_taker: Callable[[bool], bool] = lambda forward: False
        """The same for Tab and Shift+Tab."""
        self.menu_taker: Callable[[QContextMenuEvent], bool] = lambda event: False
        """The same for the menu, which may be that of a word."""
        self.setAccessibleName(strings.NAME_MESSAGE)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        # Beyond the right end of a line there is no room for the cursor.
        self.document().setDocumentMargin(1 if self.isRightToLeft() else 0)
        # NOTE(Qt 6.11): the margin is a step that could be undone.
        self.document().clearUndoRedoStacks()
        self.viewport().setAutoFillBackground(False)
        self._room = _NO_BOUND
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        # NOTE(Qt 6.11): the layout tells of no new size when many wrapped lines become few.
        self.document().contentsChanged.connect(self._fit)
        WrittenSide(self)
        self._retheme()
        themes.changed.connect(self._retheme)

    @property
    def send_key(self) -> SendKey:
        """Which key sends."""
        return self._send_key

    def set_send_key(self, key: SendKey) -> None:
        """Let that key send from now on."""
        self._send_key = key

    def text(self) -> str:
        """Return the text, clean, with `\\n` between lines."""
        # toPlainText() would turn no-break spaces into spaces.
        return clean(self.document().toRawText().translate(_LINE_ENDS))

    def set_text(self, text: str) -> None:
        """Replace the text, and put the cursor at its end."""
        self.selectAll()
        self.insert_text(text)

    def load_text(self, text: str) -> None:
        """Show another text, to which nothing of the one before can be undone."""
        self.clear_text()
        self.insert_text(text)
        self.document().clearUndoRedoStacks()

    def insert_text(self, text: str) -> None:
        """Put `text` over the selection, cleaned, and cut where the box would overflow."""
        cursor = self.textCursor()
        taken = self.document().characterCount() - 1 - len(cursor.selectedText())
        room = max(0, LONGEST - taken)
        given = len(text)
        kept = text[:room].translate(_LINE_ENDS)
        safe = clean(kept)
        if max(map(len, safe.split("\n"))) > _LONG_LINE:
            # Measured: at word boundaries, a line of 200,000 letters costs 2.6 s for each key;
            # anywhere, 0.05 s.
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)
        cursor.insertText(safe)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        if given > room:
            self.cut_short.emit(taken + given)
        elif safe != kept.replace("\r\n", "\n").replace("\r", "\n"):
            self.replaced.emit()

    def clear_text(self) -> None:
        """Empty the box; the wrapping goes back to whole words."""
        self.clear()
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)

    @property
    def is_composing(self) -> bool:
        """Whether an input method is at work, or was within the last 50 ms."""
        return self._composing or self._monotonic() - self._composed_at < _IME_GRACE

    def _retheme(self) -> None:
        theme = self._themes.current
        self.setFont(theme.ui_font(theme.scale.body))
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        palette.setColor(QPalette.ColorRole.PlaceholderText, theme.colour("text_secondary"))
        self.setPalette(palette)
        # NOTE(Qt 6.11): the placeholder is painted in the viewport's font, which keeps its size.
        self.viewport().setFont(self.font())
        self._fit()

    def line_height(self) -> int:
        """Return how high the box is with one line."""
        return math.ceil(self._spacing()) + 2

    def set_room(self, pixels: int) -> None:
        """Be no higher than that from now on, but one line at least."""
        if pixels != self._room:
            self._room = pixels
            self._fit()

    def _spacing(self) -> float:
        first = self.document().firstBlock()
        # What a line really takes; the font's own spacing may be a fraction less.
        spacing = self.blockBoundingRect(first).height() / max(1, first.lineCount())
        return max(spacing, QFontMetrics(self.font()).lineSpacing())

    def _fit(self) -> None:
        spacing = self._spacing()
        lines = int(self.document().documentLayout().documentSize().height())
        most = max(1, min(_MOST_LINES, int((self._room - 2) // spacing)))
        shown = max(1, min(lines, most))
        policy = Qt.ScrollBarPolicy
        scrolls = lines > most
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(math.ceil(shown * spacing) + 2)
        if not scrolls:
            self.verticalScrollBar().setValue(0)

    def _press_enter(self, event: QKeyEvent) -> None:
        event.accept()
        if self.is_composing:
            return
        held = event.modifiers() & _MODIFIERS
        none = Qt.KeyboardModifier.NoModifier
        if held == Qt.KeyboardModifier.ControlModifier or (
            held == none and self._send_key is SendKey.ENTER
        ):
            if not event.isAutoRepeat():
                self.send_pressed.emit()
        elif held in {none, Qt.KeyboardModifier.ShiftModifier}:
            # A block, because Qt's own Shift+Enter is U+2028 (FACTS.md 4.2a).
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
        else:
            event.ignore()

    def send_key_items(self) -> list[MenuItem]:
        """Return the rows that choose which key sends."""
        return [
            MenuEntry(
                text, partial(self._choose_key, key), checked=key is self._send_key, command=None
            )
            for key, text in (
                (SendKey.ENTER, strings.SEND_WITH_ENTER),
                (SendKey.CTRL_ENTER, strings.SEND_WITH_CTRL_ENTER),
            )
        ]

    def _choose_key(self, key: SendKey) -> None:
        self._send_key = key
        self.send_key_changed.emit(key)

    # Qt's own names.

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take text; what is dropped besides is for the window."""
        return source.hasText() and not given_files(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the box's own menu: editing, and which key sends."""
        if not self.menu_taker(event):
            open_edit_menu(self._themes, self, event, [MenuLine(), *self.send_key_items()])

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the card around."""
        super().focusInEvent(event)
        self.focus_changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell the card around; a composition ends with the focus."""
        self._composing = False
        super().focusOutEvent(event)
        self.focus_changed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Remember when an input method is at work, and when it has ended."""
        was, self._composing = self._composing, bool(event.preeditString())
        if event.commitString() or (was and not self._composing):
            self._composed_at = self._monotonic()
        super().inputMethodEvent(event)
        if was and not self._composing:
            self.composed.emit()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste or drop as plain text."""
        if self.canInsertFromMimeData(source):
            self.insert_text(source.text())
        else:
            self.rich_pasted.emit(source)

    def event(self, event: QEvent) -> bool:
        """Leave Ctrl+Z and Ctrl+End to the window while they would do nothing here."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and self._has_no_use_for(event)
        ):
            event.ignore()
            return False
        return super().event(event)

    def _has_no_use_for(self, event: QKeyEvent) -> bool:
        if event.matches(QKeySequence.StandardKey.Undo):
            return not self.document().isUndoAvailable()
        cursor = self.textCursor()
        to_end = event.matches(QKeySequence.StandardKey.MoveToEndOfDocument)
        return to_end and cursor.atEnd() and not cursor.hasSelection()

    def _turns_page(self, event: QKeyEvent) -> bool:
        """Let a page of the conversation be turned where the box has no second page."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()))
        if step is None or event.modifiers() & _MODIFIERS or self.verticalScrollBar().maximum():
            return False
        self.page_turned.emit(step)
        event.accept()
        return True

    def _goes_to_start(self, event: QKeyEvent) -> bool:
        """Let the beginning of the conversation be shown where the cursor is at the box's own."""
        cursor = self.textCursor()
        to_start = event.matches(QKeySequence.StandardKey.MoveToStartOfDocument)
        if not (to_start and cursor.atStart()) or cursor.hasSelection():
            return False
        self.start_wanted.emit()
        event.accept()
        return True

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Let Tab mean something else while something is to be filled in."""
        if not self.is_composing and self.tab_taker(forward):
            return True
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Send, break the line, edit the last message, or type."""
        key = event.key()
        if not self.is_composing and self.key_taker(event):
            event.accept()
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._press_enter(event)
        elif (
            key == Qt.Key.Key_Up
            and not event.modifiers() & _MODIFIERS
            and self.document().isEmpty()
            and not self.is_composing
        ):
            self.edit_last_pressed.emit()
        elif not (self._turns_page(event) or self._goes_to_start(event)):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the height to the lines at the new width."""
        super().resizeEvent(event)
        self._fit()


def given_files(mime: QMimeData) -> list[Path]:
    """Return the files of this computer that were dropped or pasted.

    One that names another computer is left out: to look at it would already greet that one.
    """
    return [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile() and not url.host()]
