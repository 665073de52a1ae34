"""Takes the keys that a person presses, whatever they do otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.base.languages import listed, quoted
from desktop_chat.commands.chords import Chord
from desktop_chat.commands.command import Command, Context
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.elements import is_element
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keycaps import caps_width, paint_caps
from desktop_chat.ui.kit.keys import chord_of, key_source
from desktop_chat.ui.kit.layers import Popup
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.shortcut_editor import words
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 400
_LEAVING = frozenset({"Esc", "Tab", "Return", "Enter"})
"""Keys that keep their meaning while they are pressed alone (Tab also with Shift)."""


@guarded
class KeyField(QWidget):
    """Shows the keys that were pressed last; it hears every key but those that leave it.

    Signals:
        pressed(Chord): these keys were pressed.
        unknown_pressed(): keys that have no name were.
        taken(): Enter was pressed.
        left(): Esc was.
    """

    pressed = Signal(object)
    unknown_pressed = Signal()
    taken = Signal()
    left = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        is_element(self, QAccessible.Role.HotkeyField)
        self._themes = themes
        self.chord: Chord | None = None
        self.setAccessibleName(words.RECORDER_FIELD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.updateGeometry)

    def show_chord(self, chord: Chord | None) -> None:
        """Show keys."""
        self.chord = chord
        text = words.PRESS if chord is None else chord.text(key_source().keymap.notation)
        self.setAccessibleDescription(text)
        self.update()

    def _take(self, event: QKeyEvent) -> bool:
        """Do what a key press says; return whether it is taken."""
        chord = chord_of(event)
        if chord is None:
            if event.key() == Qt.Key.Key_unknown:
                self.unknown_pressed.emit()
            return True
        if chord.key in _LEAVING and not (chord.ctrl or chord.alt or chord.meta):
            if chord.key == "Tab":
                return False
            if not chord.shift:
                (self.left if chord.key == "Esc" else self.taken).emit()
                return True
        if not event.isAutoRepeat():
            self.pressed.emit(chord)
        return True

    # Qt's own names.

    def event(self, event: QEvent) -> bool:
        """Keep shortcuts from working, and hear Tab with Ctrl as well."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and self._take(event)
        ):
            event.accept()
            return True
        return super().event(event)

    def sizeHint(self) -> QSize:
        """Make room for large keys."""
        px = self._themes.current.px
        return QSize(px(200), px(56) + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a well with the keys in its middle."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        paint_box(
            painter,
            box,
            theme.radius.control,
            fill=theme.colour("surface"),
            border=theme.colour("border"),
        )
        if self.hasFocus():
            paint_ring(painter, box, theme.radius.control, theme)
        if self.chord is None:
            painter.setFont(theme.ui_font(theme.scale.small))
            painter.setPen(theme.colour("text_secondary"))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words.PRESS)
        else:
            parts = self.chord.parts(key_source().keymap.notation)
            left = box.left() + (box.width() - caps_width(parts, theme)) // 2
            paint_caps(painter, QRect(left, box.top(), box.width(), box.height()), parts, theme)
        painter.end()


def objection(command: Command, chord: Chord) -> str:
    """Return why a command cannot have these keys, "" where it can."""
    keymap = key_source().keymap
    keys = chord.text(keymap.notation)
    in_list = command.context is Context.LIST and chord.key in {"Del", "Backspace"}
    if chord.is_typed:
        return words.TYPED.format(keys=keys)
    if chord.is_needed and not in_list:
        return words.NEEDED.format(keys=keys)
    for holder in keymap.holders(command.id, chord):
        if holder.fixed:
            return words.HELD_FIXED.format(keys=keys, title=holder.title)
    return ""


@guarded
class Recorder(Popup):
    """Asks for the keys of a command; nothing is changed here.

    Signals:
        given(Chord): these are wanted; whoever else has them loses them.
        removed(): the keys that it was opened for are to be taken away.
    """

    given = Signal(object)
    removed = Signal()

    def __init__(
        self, themes: ThemeSource, owner: QWidget, command: Command, before: Chord | None
    ) -> None:
        super().__init__(themes, owner)
        self._command = command
        self._replaced = before
        self.setAccessibleName(words.RECORDER.format(title=command.title))
        self.title = Label(
            themes, words.RECORDER.format(title=command.title), weight="semibold", wraps=True
        )
        self.field = KeyField(themes, self.card)
        self.said = Label(themes, words.HINT, size="small", colour="text_secondary", wraps=True)
        self.use_button = Button(themes, words.USE, kind=ButtonKind.PRIMARY)
        self.cancel_button = Button(themes, words.CANCEL)
        self.remove_button = Button(themes, kind=ButtonKind.GHOST, ink="error")
        self._lay_out()
        self.field.pressed.connect(self._pressed)
        self.field.unknown_pressed.connect(self._unknown)
        self.field.taken.connect(self._use)
        self.field.left.connect(self.reject)
        self.use_button.clicked.connect(self._use)
        self.cancel_button.clicked.connect(self.reject)
        self.remove_button.clicked.connect(self._remove)
        self.field.show_chord(None)
        self.use_button.setEnabled(False)
        if before is not None:
            keys = before.text(key_source().keymap.notation)
            self.remove_button.set_words(words.REMOVE.format(keys=keys))
            self.remove_button.setAccessibleName(self.remove_button.words)
        self.remove_button.setVisible(before is not None)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.remove_button)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.use_button)
        for label in (self.title, self.said):
            label.setContentsMargins(RING, 0, RING, 0)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(14, 14, 14, 12)
        column.setSpacing(8)
        column.addWidget(self.title)
        column.addWidget(self.field)
        column.addWidget(self.said)
        column.addLayout(buttons)

    def wanted_size(self, room: QRect) -> tuple[int, int]:
        """Be as high as what is said needs."""
        width = min(self.themes.current.px(_WIDTH), room.width())
        layout = self.card.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else 200
        return width, min(height, room.height())

    def first_focus(self) -> QWidget:
        """Hear keys at once."""
        return self.field

    # What was pressed.

    def _pressed(self, chord: Chord) -> None:
        self.field.show_chord(chord)
        keymap = key_source().keymap
        keys = chord.text(keymap.notation)
        against = objection(self._command, chord)
        holders = keymap.holders(self._command.id, chord)
        self.use_button.set_words(words.USE)
        if against:
            self._say(against, "error", usable=False)
        elif chord != self._replaced and chord in keymap.keys(self._command.id):
            self._say(words.SAME.format(title=self._command.title), "text_secondary", usable=False)
        elif holders:
            titles = listed([quoted(each.title) for each in holders])
            self.use_button.set_words(words.TAKE_OVER)
            self._say(words.HELD.format(keys=keys, titles=titles), "warning", usable=True)
        else:
            self._say(words.HINT, "text_secondary", usable=True)
        announce(self.field, f"{keys}. {self.said.text()}")

    def _unknown(self) -> None:
        self.field.show_chord(None)
        self._say(words.UNKNOWN, "error", usable=False)
        announce(self.field, words.UNKNOWN)

    def _say(self, text: str, colour: str, *, usable: bool) -> None:
        self.said.setText(text)
        self.said.set_colour(colour)
        self.use_button.setEnabled(usable)
        self.use_button.setAccessibleName(self.use_button.words)
        self._cover()

    def _use(self) -> None:
        chord = self.field.chord
        if chord is not None and self.use_button.isEnabled():
            self.accept()
            self.given.emit(chord)

    def _remove(self) -> None:
        self.accept()
        self.removed.emit()
