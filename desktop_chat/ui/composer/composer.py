"""The composer: a card with the box, Send or Stop, and the queued message above it."""

from __future__ import annotations

import time
from collections.abc import Callable
from enum import Enum

from PySide6.QtCore import QMimeData, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.base.languages import whole
from desktop_chat.commands.chords import chord
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.words import TIP
from desktop_chat.domain.attachments import Attachment
from desktop_chat.settings.declared import SendKey
from desktop_chat.ui import attachment_words, strings
from desktop_chat.ui.composer.attached import AttachedStrip
from desktop_chat.ui.composer.box import LONGEST, MessageBox, given_files
from desktop_chat.ui.composer.prompts import PromptInsertion
from desktop_chat.ui.composer.queued import QueuedRow
from desktop_chat.ui.composer.spelling_menu import SpellingMenu
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind, plain_tool_tip
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.layers import focus_behind_layers
from desktop_chat.ui.kit.paint import RING, paint_box, painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.spelling import spelling
from desktop_chat.ui.theme import ThemeSource

_HINT_MS = 5_000


class _Mode(Enum):
    """What the button does."""

    SEND = "send"
    STOP = "stop"


class Composer(QWidget):
    """Takes a message and hands it over; it never starts a request and never empties itself.

    The shape is 3 pixels smaller than the widget on each side.

    Signals:
        submitted(str): a message, without blank lines around it; it is not empty, or files go
            with it. The box keeps it until `clear` is called.
        stop_requested(): Stop was pressed.
        edit_last_requested(): Up was pressed in the empty box, and no message is queued.
        refused_empty(): there was nothing to send; the hint is shown already.
        queued_send_now(), queued_edit(), queued_remove(): the buttons of the queued message.
        send_key_changed(SendKey): another send key was chosen.
        text_changed(): the text is another one.
        attach_requested(): files are to be chosen.
        files_given(list[Path]), picture_given(QImage): they were dropped or pasted.
        attachment_removed(int): that file is not to go with the message.
        files_shown(tuple[Attachment, ...]): these go with the message now.
    """

    submitted = Signal(str)
    stop_requested = Signal()
    edit_last_requested = Signal()
    refused_empty = Signal()
    queued_send_now = Signal()
    queued_edit = Signal()
    queued_remove = Signal()
    send_key_changed = Signal(object)
    text_changed = Signal()
    attach_requested = Signal()
    files_given = Signal(object)
    picture_given = Signal(object)
    attachment_removed = Signal(int)
    files_shown = Signal(object)

    def __init__(
        self,
        themes: ThemeSource,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._running = False
        self._waiting = False
        self._mode = _Mode.SEND
        self._pressed_mode: _Mode | None = None
        self._standing = ""
        self.queued = QueuedRow(themes)
        self.box = MessageBox(themes, monotonic=monotonic)
        self.button = Button(
            themes,
            kind=ButtonKind.SOFT,
            icon="send",
            height=36,
            icon_size=20,
            radius=10,
            accessible_name=strings.NAME_SEND,
        )
        self.attach_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="attach",
            height=36,
            icon_size=20,
            ink="text_secondary",
            radius=10,
            accessible_name=attachment_words.ATTACH,
        )
        self.attached = AttachedStrip(themes)
        self._has_files = False
        self._reading = 0
        self._sends_when_read = False
        self.hint = Label(themes, size="caption", wraps=True)
        self._hint_timer = QTimer(self)
        self._hint_timer.setSingleShot(True)
        self._hint_timer.setInterval(_HINT_MS)
        self._hint_timer.timeout.connect(self.unsay)
        self._card = _Card(themes, self.box)
        self.insertion = PromptInsertion(themes, self.box, self._card)
        self.spelling = SpellingMenu(themes, self.box, spelling(), self.say)
        self._lay_out()
        self._join()
        self.set_running(False)

    # What the window does with it.

    def text(self) -> str:
        """Return what stands in the box, clean."""
        return self.box.text()

    def set_text(self, text: str) -> None:
        """Replace what stands in the box."""
        self.box.set_text(text)

    def load_text(self, text: str) -> None:
        """Show another text, to which nothing of the one before can be undone."""
        self.box.load_text(text)

    def clear(self) -> None:
        """Empty the box."""
        self.box.clear_text()

    def show_attached(self, files: tuple[Attachment, ...]) -> None:
        """Show which files go with the message."""
        self._has_files = bool(files)
        self.attached.show_files(files)
        self._show_state()
        self.files_shown.emit(files)

    def begin_reading(self) -> None:
        """Hold back what is sent until the files that are being read are there."""
        self._reading += 1
        self.unsay()

    def end_reading(self, refused: str = "") -> None:
        """Send what was held back, unless files are still read; or say why one was `refused`."""
        self._reading -= 1
        if refused:
            self._sends_when_read = False
            self.say(refused)
        if self._sends_when_read and not self._reading:
            self._sends_when_read = False
            self._submit()

    def can_take(self, mime: QMimeData) -> bool:
        """Return whether `take` would take something."""
        return bool(given_files(mime)) or (mime.hasImage() and not mime.hasText())

    def take(self, mime: QMimeData) -> bool:
        """Take files or a picture out of what was dropped or pasted; return whether it has any."""
        if paths := given_files(mime):
            self.files_given.emit(paths)
            return True
        if not self.can_take(mime):
            return False
        self.picture_given.emit(mime.imageData())
        return True

    def focus_box(self) -> None:
        """Give the box the focus; where something stands over the window, once that is closed."""
        focus_behind_layers(self.box, Qt.FocusReason.ShortcutFocusReason)

    def set_running(self, running: bool) -> None:
        """Say whether a reply runs: Send becomes Stop."""
        self._running = running
        self._mode = _Mode.STOP if running else _Mode.SEND
        self._show_state()

    def set_waiting(self, waiting: bool) -> None:
        """Say whether a running reply waits (for its first word, or to try again)."""
        self._waiting = waiting
        self._show_state()

    def show_queued(self, text: str | None) -> None:
        """Show the message that waits for the reply to end; None for no message."""
        if text is not None:
            self.queued.show_text(text)
        self.queued.setVisible(text is not None)

    @property
    def send_key(self) -> SendKey:
        """Which key sends."""
        return self.box.send_key

    @send_key.setter
    def send_key(self, key: SendKey) -> None:
        self.box.set_send_key(key)
        self._show_state()

    def say(self, sentence: str) -> None:
        """Show a sentence in the card for five seconds, and have it read out."""
        self.hint.setText(sentence)
        self._card.set_edge("warning", self.hint)
        self._hint_timer.start()
        announce(self.box, sentence)

    def stand(self, sentence: str) -> None:
        """Show a sentence in the card for as long as it is true; "" for no longer."""
        self._standing = sentence
        self.unsay()
        announce(self.box, sentence)

    def _lay_out(self) -> None:
        inside = QVBoxLayout(self._card)
        set_edges(inside, RING + 5, RING + 15, RING + 8, RING + 8)
        inside.setSpacing(8)
        for part in (self.attached, self.box):
            row = QHBoxLayout()
            set_edges(row, 12, 0, 4, 0)
            row.addWidget(part)
            inside.addLayout(row)
        below = QHBoxLayout()
        below.setSpacing(8)
        self.hint.setSizePolicy(_as_high_as_its_words())
        below.addWidget(self.attach_button)
        below.addWidget(self.hint, 1)
        below.addWidget(self.button)
        inside.addLayout(below)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(2)
        outer.addWidget(self.queued)
        outer.addWidget(self._card)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setTabOrder(self.box, self.attach_button)
        self.setTabOrder(self.attach_button, self.button)

    def _join(self) -> None:
        key_source().changed.connect(self._show_state)
        self.box.send_pressed.connect(self._submit)
        self.box.edit_last_pressed.connect(self._edit_last)
        self.box.textChanged.connect(self._text_changed)
        self.box.cut_short.connect(self._say_cut)
        self.box.replaced.connect(lambda: self.say(strings.REPLACED))
        self.box.send_key_changed.connect(self._key_changed)
        self.button.pressed.connect(self._remember_mode)
        self.button.clicked.connect(self._press)
        self.attach_button.clicked.connect(self.attach_requested)
        self.attached.removed.connect(self.attachment_removed)
        self.box.rich_pasted.connect(self.take)
        self.queued.send_now.connect(self.queued_send_now)
        self.queued.edit.connect(self.queued_edit)
        self.queued.remove.connect(self.queued_remove)

    def _edit_last(self) -> None:
        waits = not self.queued.isHidden()
        (self.queued_edit if waits else self.edit_last_requested).emit()

    def _remember_mode(self) -> None:
        self._pressed_mode = self._mode

    def _press(self) -> None:
        meant, self._pressed_mode = self._pressed_mode or self._mode, None
        if meant is not self._mode:
            # The reply ended between press and release: Stop was meant, and must not send.
            return
        if self._mode is _Mode.STOP:
            self.stop_requested.emit()
        else:
            self._submit()

    def _submit(self) -> None:
        if self._reading:
            self._sends_when_read = True
            return
        message = _trimmed(self.text())
        if message or self._has_files:
            self.submitted.emit(message)
            return
        self.say(strings.EMPTY_REFUSED)
        self.refused_empty.emit()

    def _say_cut(self, given: int) -> None:
        self.say(strings.TOO_LONG.format(given=whole(given), limit=whole(LONGEST)))

    def _text_changed(self) -> None:
        if self._hint_timer.isActive() and not self.box.document().isEmpty():
            self.unsay()
        self._show_state()
        self.text_changed.emit()

    def unsay(self) -> None:
        """Take back what is said for a while."""
        self._hint_timer.stop()
        self.hint.setText(self._standing)
        self._card.set_edge("accent" if self._standing else "", self.hint)

    def _key_changed(self, key: SendKey) -> None:
        self._show_state()
        self.send_key_changed.emit(key)

    def _show_state(self) -> None:
        if not self._running:
            words = strings.PLACEHOLDER
        elif self._waiting:
            words = strings.PLACEHOLDER_WAITING
        else:
            words = strings.PLACEHOLDER_RUNNING
        if self.box.placeholderText() != words:
            self.box.setPlaceholderText(words)
            # NOTE(Qt 6.11): it repaints only when the placeholder comes or goes, not when it
            # changes.
            self.box.viewport().update()
        if self._mode is _Mode.STOP:
            self.button.set_look(ButtonKind.STRONG, "stop")
            name = strings.NAME_STOP
            tip = key_source().tip(CommandId.STOP, strings.NAME_STOP)
        else:
            empty = self.box.document().isEmpty() and not self._has_files
            self.button.set_look(ButtonKind.SOFT if empty else ButtonKind.PRIMARY, "send")
            name = strings.NAME_SEND
            sends = chord("Return" if self.send_key is SendKey.ENTER else "Ctrl+Return")
            keys = sends.text(key_source().keymap.notation)
            tip = TIP.format(title=strings.NAME_SEND, keys=keys)
        if self.button.accessibleName() != name:
            self.button.setAccessibleName(name)
        plain_tool_tip(self.button, tip)


@guarded
class _Card(QWidget):
    """The rounded ground of the box; its border tells focus, warnings, and that one edits."""

    def __init__(self, themes: ThemeSource, box: MessageBox) -> None:
        super().__init__()
        self._themes = themes
        self._box = box
        self._edge = ""
        self.setCursor(Qt.CursorShape.IBeamCursor)
        box.focus_changed.connect(self.update)
        themes.changed.connect(self.update)

    def set_edge(self, colour: str, hint: Label) -> None:
        """Show border and hint in a colour of the theme; "" for the border of its state."""
        self._edge = colour
        if colour:
            hint.set_colour(colour)
        self.update()

    # Qt's own names.

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Show the box's own menu from anywhere in the card."""
        self._box.contextMenuEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Give the box the focus from anywhere in the card."""
        self._box.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow, ground and border."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        radius = theme.radius.composer
        painter.setPen(Qt.PenStyle.NoPen)
        for step in (3, 2, 1):
            painter.setBrush(QColor(0, 0, 0, 14 if theme.is_dark else 5))
            soft = QRectF(box).adjusted(-step / 2, 0, step / 2, step)
            painter.drawRoundedRect(soft, radius + 1, radius + 1)
        focused = self._box.hasFocus()
        name = self._edge or ("focus" if focused else "border")
        width = 1.5 if self._edge else 1.0
        fill, border = theme.colour("surface"), theme.colour(name)
        paint_box(painter, box, radius, fill=fill, border=border, width=width)
        painter.end()


def _trimmed(text: str) -> str:
    """Return `text` without white space at its end and blank lines at its beginning."""
    lines = text.rstrip().split("\n")
    while lines and not lines[0].strip():
        del lines[0]
    return "\n".join(lines)


def _as_high_as_its_words() -> QSizePolicy:
    """Return the policy of a text that takes what width is left, and wraps in it."""
    made = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    made.setHeightForWidth(True)
    return made
