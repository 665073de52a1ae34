"""The keys of the running program: one keymap for all its windows, and what shows it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from desktop_chat.commands import words
from desktop_chat.commands.chords import Chord, ChordError, chord
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.keymap import Keymap
from desktop_chat.ui.kit.buttons import plain_tool_tip

_NAME = "keySource"
_HELD_KEYS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)


class KeySource(QObject):
    """Holds the keymap that holds now.

    Signals:
        changed(): commands have other keys from now on.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self._keymap = Keymap()

    @property
    def keymap(self) -> Keymap:
        """What holds now."""
        return self._keymap

    def set_keymap(self, keymap: Keymap) -> None:
        """Let other keys hold from now on, in every window."""
        if keymap != self._keymap:
            self._keymap = keymap
            self.changed.emit()

    def sequences(self, id_: CommandId) -> list[QKeySequence]:
        """Return, as Qt takes them, the keys that are heard wherever the focus is in the window."""
        portable = QKeySequence.SequenceFormat.PortableText
        keys = self._keymap.window_keys(id_)
        return [QKeySequence.fromString(str(each), portable) for each in keys]

    def window_text(self, id_: CommandId) -> str:
        """Return the first key that is heard wherever the focus is; "" for none."""
        keys = self._keymap.window_keys(id_)
        return keys[0].text(self._keymap.notation) if keys else ""

    def text(self, id_: CommandId) -> str:
        """Return the first of a command's keys as the system writes them; "" for none."""
        return self._keymap.text(id_)

    def matches(self, event: QKeyEvent, id_: CommandId) -> bool:
        """Return whether a key press is one of the command's."""
        pressed = chord_of(event)
        return pressed is not None and pressed in self._keymap.keys(id_)

    def tip(self, id_: CommandId, text: str = "") -> str:
        """Return the tool tip of what does a command: its words, the title unless given; keys."""
        shown, keys = text or command(id_).title, self.text(id_)
        return words.TIP.format(title=shown, keys=keys) if keys else shown


def closes(event: QKeyEvent) -> bool:
    """Return whether a key press is one that closes a window."""
    return key_source().matches(event, CommandId.CLOSE_WINDOW)


def key_source() -> KeySource:
    """Return the one source of the program, as there is one application."""
    app = QCoreApplication.instance()
    found = None if app is None else app.findChild(KeySource, _NAME)
    return found if isinstance(found, KeySource) else KeySource(app)


def chord_of(event: QKeyEvent) -> Chord | None:
    """Return what a key press is; None for keys that are only held, and for those unknown."""
    if event.key() in _HELD_KEYS or not event.key():
        return None
    modifier = Qt.KeyboardModifier
    held = event.modifiers()
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Backtab:
        key, held = Qt.Key.Key_Tab, held | modifier.ShiftModifier
    try:
        name = chord(QKeySequence(key).toString(QKeySequence.SequenceFormat.PortableText)).key
    except ChordError:
        return None
    return Chord(
        name,
        ctrl=bool(held & modifier.ControlModifier),
        alt=bool(held & modifier.AltModifier),
        shift=bool(held & modifier.ShiftModifier),
        meta=bool(held & modifier.MetaModifier),
    )


def show_keys(widget: QWidget, id_: CommandId, text: str = "") -> None:
    """Have the tool tip of `widget` say what it does and its keys, also when those change."""
    source = key_source()

    def show() -> None:
        plain_tool_tip(widget, source.tip(id_, text))

    show()
    _Follower(widget, show)


class _Follower(QObject):
    """Calls `show` whenever keys change, as long as its widget is there."""

    def __init__(self, widget: QWidget, show: Callable[[], None]) -> None:
        super().__init__(widget)
        self._show = show
        key_source().changed.connect(self._again)

    def _again(self) -> None:
        self._show()
