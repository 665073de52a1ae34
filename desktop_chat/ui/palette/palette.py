"""The palette itself: a field over a list, above everything else in the window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Layer
from desktop_chat.ui.kit.lists import FoundList
from desktop_chat.ui.kit.paint import painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.palette import words
from desktop_chat.ui.palette.entries import Entry, Offered
from desktop_chat.ui.palette.finder import Finder
from desktop_chat.ui.palette.rows import HEADING_HEIGHT, ROW_HEIGHT, PaletteRows, RowPainter
from desktop_chat.ui.theme import ThemeSource

_WIDTH, _TALLEST, _TOP, _EDGE = 620, 460, 72, 12
_FIELD, _FIELD_SIDE = 54, 20
_HINTS = (
    (">", words.HINT_COMMANDS),
    ("#", words.HINT_CONVERSATIONS),
    ("@", words.HINT_MODELS),
)


@guarded
class Palette(Layer):
    """Finds by name and does; the focus stays in the field.

    Signals:
        chosen(Entry): it was done; those that stay open are told of each time.
        conversations_wanted(str): see `Finder`.
        offer_wanted(): what is offered has changed by what was done; `offer` is the answer.
    """

    chosen = Signal(object)
    conversations_wanted = Signal(str)
    offer_wanted = Signal()

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, dims=True, radius=themes.current.radius.composer)
        self.setAccessibleName(words.NAME_PALETTE)
        self.setWindowTitle(words.NAME_PALETTE)
        self.finder = Finder(self)
        self.rows = PaletteRows()
        self._kept = ""
        self._is_moved = False
        self.field = _Field(themes, self.card)
        self.list = FoundList(themes, words.NAME_LIST, self.rows, RowPainter(themes, self.rows))
        self.list.setViewportMargins(3, 0, 3, 2)
        self._nothing = Label(themes, colour="text_secondary", size="small", wraps=True)
        self._nothing.setContentsMargins(20, 10, 20, 14)
        self._hints = _Foot(themes, self.card)
        self._lay_out(themes)
        self.field.line.textChanged.connect(self._look_for)
        self.finder.changed.connect(self._show_rows)
        self.finder.conversations_wanted.connect(self.conversations_wanted)
        self.list.clicked.connect(self._choose)

    def _lay_out(self, themes: ThemeSource) -> None:
        hints = QHBoxLayout(self._hints)
        hints.setContentsMargins(20, 7, 20, 0)
        hints.setSpacing(14)
        for sign, text in _HINTS:
            label = Label(themes, f"{sign}  {text}", size="caption", colour="text_secondary")
            hints.addWidget(label)
        hints.addStretch(1)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 8)
        column.setSpacing(0)
        column.addWidget(self.field)
        column.addSpacing(4)
        inside = QVBoxLayout()
        inside.setContentsMargins(5, 0, 5, 0)
        inside.addWidget(self.list)
        column.addLayout(inside, 1)
        column.addWidget(self._nothing)
        column.addWidget(self._hints)

    def start(self, offered: Offered) -> None:
        """Open with an empty field."""
        self.field.line.blockSignals(True)
        self.field.line.clear()
        self.field.line.blockSignals(False)
        self._kept, self._is_moved = "", False
        self.finder.start(offered)
        self.open()
        self._show_rows()

    def offer(self, offered: Offered) -> None:
        """Offer other entries; what is lit stays so where it is still there."""
        self._keep()
        self.finder.offer(offered)

    def place_card(self) -> None:
        """Hang the card below the upper edge, as high as its rows need."""
        px = self.themes.current.px
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width = min(px(_WIDTH), room.width())
        rows = sum(
            px(HEADING_HEIGHT if self.rows.is_heading(at) else ROW_HEIGHT)
            for at in range(self.rows.rowCount())
        )
        margins = self.card.layout().contentsMargins()  # type: ignore[union-attr]
        height = margins.top() + margins.bottom() + self.field.height() + 4
        height += self._hints.sizeHint().height()
        if rows:
            height += min(rows + 6, px(_TALLEST))
        else:
            height += self._nothing.heightForWidth(width - 2)
        top = room.top() + max(0, min(px(_TOP), room.height() - height))
        left = room.left() + (room.width() - width) // 2
        self.card.setGeometry(QRect(left, top, width, min(height, room.height())))

    def first_focus(self) -> QWidget:
        """Type at once."""
        return self.field.line

    # What is shown.

    def _look_for(self, typed: str) -> None:
        self._is_moved, self._kept = False, ""
        self.finder.look_for(typed)

    def _keep(self) -> None:
        line = self.rows.line(self.list.currentIndex().row())
        self._kept = line.entry.key if line is not None else ""

    def _show_rows(self) -> None:
        if self._is_moved:
            self._keep()
        self.rows.show_rows(self.finder.rows)
        at = self.rows.row_of(self._kept) if self._kept else -1
        self._light(at if at >= 0 else self.rows.first_ready(), from_top=at < 0)
        some = bool(self.finder.rows)
        self.list.setVisible(some)
        text = words.NOTHING.format(text=self.finder.words)
        text = text if self.finder.words else words.NOTHING_HERE
        self._nothing.setText("" if self.finder.is_busy else text)
        self._nothing.setVisible(not some)
        if self.isVisible():
            self._cover()

    def _light(self, at: int, *, from_top: bool = False) -> None:
        index = self.rows.index(at) if at >= 0 else QModelIndex()
        self.list.setCurrentIndex(index)
        if from_top:
            self.list.scrollToTop()
        elif at >= 0:
            # With the heading above the first entry.
            self.list.scrollTo(self.rows.index(max(0, at - 1)) if at <= 1 else index)

    def _move(self, step: int) -> None:
        now = self.list.currentIndex().row()
        count = self.rows.rowCount()
        way = 1 if step > 0 else -1
        first, last = (0, count - 1) if way > 0 else (count - 1, 0)
        if abs(step) == 1:
            at = self.rows.near(now + step, way)
            # Round, as in every palette.
            at = at if at >= 0 else self.rows.near(first, way)
        else:
            at = self.rows.near(max(0, min(now + step, count - 1)), way)
            at = at if at >= 0 else self.rows.near(last, -way)
        if at >= 0:
            self._is_moved = True
            self._light(at)
            announce(self.field.line, self.rows.spoken(at))

    def _choose(self, index: QModelIndex) -> None:
        line = self.rows.line(index.row())
        if line is None:
            return
        entry = line.entry
        if entry.why_not:
            announce(self.field.line, entry.why_not, urgent=True)
        elif entry.stays:
            self._is_moved = True
            self._do(entry)
            self.offer_wanted.emit()
            self._say_again(entry)
        else:
            # First the focus goes back to where it was: many commands are about that place.
            self.accept()
            self._do(entry)

    def _do(self, entry: Entry) -> None:
        self.chosen.emit(entry)
        entry.act()

    def _say_again(self, entry: Entry) -> None:
        at = self.rows.row_of(entry.key)
        if at >= 0:
            announce(self.field.line, self.rows.spoken(at))

    # Qt's own names.

    def done(self, result: int) -> None:
        """Look for nothing more."""
        self.finder.stop()
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list, choose, or close."""
        page = max(1, self.list.height() // self.themes.current.px(ROW_HEIGHT) - 1)
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


@guarded
class _Field(TextField):
    """The field, as wide as the card and without a box: nothing else takes the focus here."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(
            themes,
            words.NAME_FIELD,
            placeholder=words.PLACEHOLDER,
            icon="search",
            parent=parent,
        )

    def _retheme(self) -> None:
        super()._retheme()
        theme = self._themes.current
        self.setFixedHeight(theme.px(_FIELD))
        side = theme.px(_FIELD_SIDE)
        set_edges(self._row, side + theme.px(30), 0, side, 1)
        self.line.setFont(theme.ui_font(theme.scale.lead))

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon, and the line below."""
        theme = self._themes.current
        painter = painter_for(self)
        side, icon = theme.px(_FIELD_SIDE), theme.px(20)
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = self.width() - side - icon if mirrored else side
        place = QRect(left, (self.height() - icon) // 2, icon, icon)
        paint_icon(painter, "search", theme.colours.text_secondary, place)
        painter.fillRect(0, self.height() - 1, self.width(), 1, theme.colour("border"))
        painter.end()


@guarded
class _Foot(QWidget):
    """What stands below the rows, with a line between."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line above."""
        painter = painter_for(self)
        painter.fillRect(0, 0, self.width(), 1, self._themes.current.colour("border"))
        painter.end()
