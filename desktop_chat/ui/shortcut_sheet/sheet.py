"""All commands that have keys, by category, on one card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_chat.commands.command import Category, Command
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.commands.fuzzy import fit, words_of
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keycaps import caps_width, paint_caps
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.layers import Layer
from desktop_chat.ui.kit.paint import painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.shortcut_sheet import words
from desktop_chat.ui.theme import ThemeSource

_WIDTH, _HEIGHT, _EDGE = 900, 660, 16
_TWO_COLUMNS = 700
_ROW = 30


@guarded
class ShortcutSheet(Layer):
    """Lists shortcuts, and finds some of them; opened with `open()`.

    Signals:
        change_wanted(): they are to be changed.
    """

    change_wanted = Signal()

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, dims=True, radius=themes.current.radius.composer)
        self.setAccessibleName(words.TITLE)
        self.setWindowTitle(words.TITLE)
        self.blocks: list[_Block] = []
        self.field = TextField(
            themes, words.SEARCH, placeholder=words.SEARCH, icon="search", quiet=True
        )
        self.change_button = Button(themes, words.CHANGE, icon="keyboard")
        self.close_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            ink="text_secondary",
            accessible_name=words.CLOSE,
        )
        self.nothing = Label(themes, colour="text_secondary", wraps=True)
        self._area = QScrollArea()
        self._lay_out(themes)
        self.field.line.textChanged.connect(self._look_for)
        self.change_button.clicked.connect(self._change)
        self.close_button.clicked.connect(self.accept)

    def _lay_out(self, themes: ThemeSource) -> None:
        self._title = Label(themes, words.TITLE, size="h2", weight="semibold")
        top = QHBoxLayout()
        set_edges(top, 28, 16, 14, 8)
        top.setSpacing(10)
        top.addWidget(self._title)
        top.addWidget(self.field, 1)
        top.addWidget(self.change_button)
        top.addWidget(self.close_button)
        body = QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        self._columns.setContentsMargins(28, 0, 28, 20)
        self._columns.setSpacing(44)
        sides = [QVBoxLayout(), QVBoxLayout()]
        count, done = sum(map(_is_listed, COMMANDS)), 0
        for category in Category:
            shown = [each for each in COMMANDS if _is_listed(each) and each.category is category]
            if not shown:
                continue
            block = _Block(themes, category, shown)
            self.blocks.append(block)
            # The second column begins once the first one holds its half.
            at = 0 if 2 * (done + len(shown) // 2) <= count else 1
            sides[at].addWidget(block)
            done += len(shown)
        for side in sides:
            side.setSpacing(18)
            side.addStretch(1)
            self._columns.addLayout(side, 1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setWidget(body)
        body.setAutoFillBackground(False)
        self._area.viewport().setAutoFillBackground(False)
        self.nothing.setContentsMargins(28, 8, 28, 28)
        self.nothing.hide()
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(self._area, 1)
        column.addWidget(self.nothing, 1, Qt.AlignmentFlag.AlignTop)

    def place_card(self) -> None:
        """Put the card into the middle; a narrow one has one column."""
        px = self.themes.current.px
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width, height = min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height())
        ways = QBoxLayout.Direction
        two = width >= px(_TWO_COLUMNS)
        # What is searched needs the room more than the name of the sheet.
        self._title.setVisible(two)
        self._columns.setDirection(ways.LeftToRight if two else ways.TopToBottom)
        left = room.left() + (room.width() - width) // 2
        top = room.top() + (room.height() - height) // 2
        self.card.setGeometry(left, top, width, height)

    def first_focus(self) -> QWidget:
        """Search at once."""
        return self.field.line

    def _change(self) -> None:
        self.accept()
        self.change_wanted.emit()

    def _look_for(self, typed: str) -> None:
        sought = words_of(typed)
        count = sum(block.show_fitting(sought) for block in self.blocks)
        self.nothing.setText(words.NOTHING.format(text=typed.strip()))
        self.nothing.setVisible(not count)
        self._area.setVisible(bool(count))
        said = words.count_words(count) if count else self.nothing.text()
        announce(self.field.line, said)

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll while the focus stays in the field."""
        bar = self._area.verticalScrollBar()
        step = {
            Qt.Key.Key_Down: self.themes.current.px(_ROW),
            Qt.Key.Key_Up: -self.themes.current.px(_ROW),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
        }.get(Qt.Key(event.key()))
        if step is not None:
            bar.setValue(bar.value() + step)
            event.accept()
        else:
            super().keyPressEvent(event)


def _is_listed(each: Command) -> bool:
    return bool(key_source().keymap.keys(each.id))


class _Block(QWidget):
    """A category: its name, and its commands below each other."""

    def __init__(self, themes: ThemeSource, category: Category, commands: list[Command]) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        heading = Label(
            themes, category.heading, size="small", weight="semibold", colour="text_secondary"
        )
        heading.setContentsMargins(0, 0, 0, 6)
        column.addWidget(heading)
        self._category = category
        self.rows = [_Row(themes, each) for each in commands]
        for row in self.rows:
            column.addWidget(row)

    def show_fitting(self, sought: tuple[str, ...]) -> int:
        """Show the rows that fit what is looked for; return how many do."""
        count = 0
        for row in self.rows:
            fits = row.fits(sought, self._category.heading)
            row.setVisible(fits)
            count += fits
        self.setVisible(bool(count))
        return count


@guarded
class _Row(QWidget):
    """A command and all of its keys."""

    def __init__(self, themes: ThemeSource, command: Command) -> None:
        super().__init__()
        self._themes = themes
        self.command = command
        keymap = key_source().keymap
        keys = keymap.keys(command.id)
        # More than two would only be other ways to reach the same sign, as on the keypad.
        named = [key for key in keys if key.key != "Enter"] or keys
        self._keys = [key.parts(keymap.notation) for key in named[:2]]
        self._said = f" {words.OR} ".join(key.text(keymap.notation) for key in keys)
        self.label = Label(themes, command.title, size="small")
        self.label.setAccessibleName(words.SPOKEN.format(title=command.title, keys=self._said))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.label, 1)
        self._fit()
        themes.changed.connect(self._fit)

    def fits(self, sought: tuple[str, ...], category: str) -> bool:
        """Return whether it is what is looked for."""
        beside = f"{self.command.help} {category} {self._said} {self._said.replace('+', ' ')}"
        return fit(sought, self.command.title, beside) is not None

    def _keys_width(self) -> int:
        theme = self._themes.current
        gaps = theme.px(14) * max(0, len(self._keys) - 1)
        return sum(caps_width(parts, theme) for parts in self._keys) + gaps

    def _fit(self) -> None:
        self.setFixedHeight(self._themes.current.px(_ROW))
        set_edges(self._row, 0, 0, self._keys_width() + 10, 0)
        self.update()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the keys, and a thin line below."""
        theme = self._themes.current
        painter = painter_for(self)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        left = 0 if mirrored else self.width() - self._keys_width()
        for parts in self._keys:
            width = caps_width(parts, theme)
            place = self.rect()
            place.setLeft(left)
            place.setWidth(width)
            paint_caps(painter, place, parts, theme)
            left += width + theme.px(14)
        painter.end()
