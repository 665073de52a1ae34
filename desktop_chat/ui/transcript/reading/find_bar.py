"""The bar in which words to look for are typed, over the upper right corner of the transcript."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget

from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import paint_box, painter_for, set_edges, turned
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words

_WIDTH, _COUNT = 440, 76
_MARGIN = 8


@guarded
class FindBar(QWidget):
    """A field, a count, and three buttons.

    Signals:
        text_changed(str): other words are to be looked for.
        moved(int): the next match (1) or the one before (-1) is wanted.
        closed(): the bar is no longer wanted.
    """

    text_changed = Signal(str)
    moved = Signal(int)
    closed = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self.field = TextField(themes, words.FIND, placeholder=words.FIND, icon="search", bare=True)
        self._count = Label(themes, size="caption", colour="text_secondary")
        self._count.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        row = QHBoxLayout(self)
        set_edges(row, 2, 1, 4, 1)
        row.setSpacing(0)
        row.addWidget(self.field, 1)
        row.addSpacing(4)
        row.addWidget(self._count)
        row.addSpacing(4)
        self._buttons: list[Button] = []
        for name, icon, tip in (
            (words.FIND_PREVIOUS, "chevron-up", words.TIP_FIND_PREVIOUS),
            (words.FIND_NEXT, "chevron-down", words.TIP_FIND_NEXT),
            (words.FIND_CLOSE, "close", words.TIP_FIND_CLOSE),
        ):
            button = Button(
                themes,
                kind=ButtonKind.GHOST,
                icon=icon,
                height=28,
                icon_size=16,
                ink="text_secondary",
                accessible_name=name,
                tip=tip,
            )
            self._buttons.append(button)
            row.addWidget(button)
        previous, following, close = self._buttons
        previous.clicked.connect(self._back)
        following.clicked.connect(self._forward)
        close.clicked.connect(self.closed)
        self.field.line.textChanged.connect(self.text_changed)
        self.field.line.focus_changed.connect(self.update)
        themes.changed.connect(self._retheme)
        self._retheme()
        self.hide()

    def _retheme(self) -> None:
        self._make_room()
        host = self.parentWidget()
        if host is not None:
            self.place(host.size())
        self.update()

    def _make_room(self) -> None:
        """Have the count shown whole; it moves nothing while it stays short."""
        metrics = QFontMetrics(self._count.font())
        whole = metrics.horizontalAdvance(self._count.text()) + 2
        self._count.setMinimumWidth(max(self._themes.current.px(_COUNT), whole))

    def _back(self) -> None:
        self.moved.emit(-1)

    def _forward(self) -> None:
        self.moved.emit(1)

    @property
    def text(self) -> str:
        """What is typed."""
        return self.field.line.text()

    @property
    def room(self) -> int:
        """How far down it covers what lies below."""
        return 0 if self.isHidden() else self.geometry().bottom() + _MARGIN

    def open_with(self, text: str) -> None:
        """Show the bar, all of its text selected; `text` replaces what was typed before."""
        if text:
            self.field.line.setText(text)
        self.show()
        self.raise_()
        self.field.line.selectAll()
        self.field.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def say(self, text: str, *, nothing: bool) -> None:
        """Show how many matches there are; `nothing`: there are none."""
        if text != self._count.text():
            self._count.setText(text)
            self._make_room()
            if text:
                announce(self.field.line, text)
        self._count.set_colour("error" if nothing else "text_secondary")
        for button in self._buttons[:2]:
            button.setEnabled(bool(text) and not nothing)

    def place(self, room: QSize, match: QRect | None = None) -> None:
        """Take its place in the upper corner of `room`, where lines end, or beside a `match`."""
        width = min(self._themes.current.px(_WIDTH), room.width() - 2 * _MARGIN)
        at_end = QRect(room.width() - width - _MARGIN, _MARGIN, width, self.sizeHint().height())
        place = turned(at_end, QRect(QPoint(), room), self.layoutDirection())
        if match is not None and place.intersects(match):
            # What stands at the beginning of a conversation cannot be moved from under the bar.
            before = place.translated(match.left() - _MARGIN - place.right(), 0)
            behind = place.translated(match.right() + _MARGIN - place.left(), 0)
            inside = QRect(QPoint(), room)
            place = next((each for each in (before, behind) if inside.contains(each)), place)
        self.setGeometry(place)

    # Qt's own names.

    def event(self, event: QEvent) -> bool:
        """Have Esc close the bar before the window's shortcut stops a reply."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from match to match with Enter and F3, and close with Esc."""
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_F3:
                self.moved.emit(-1 if back else 1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Escape:
                self.closed.emit()
            case _:
                event.ignore()
                return
        event.accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the bar."""
        ring = [self.field.line, *(button for button in self._buttons if button.isEnabled())]
        now = QApplication.focusWidget()
        at = next((number for number, each in enumerate(ring) if each is now), 0)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[(at + (1 if forward else -1)) % len(ring)].setFocus(reason)
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card; its border is the field's, which has none of its own."""
        theme = self._themes.current
        painter = painter_for(self)
        has_focus = self.field.line.hasFocus()
        border = theme.colour("focus" if has_focus else "border_strong")
        width = (3.0 if theme.is_high_contrast else 2.0) if has_focus else 1.0
        fill, radius = theme.colour("raised"), theme.radius.card
        paint_box(painter, self.rect(), radius, fill=fill, border=border, width=width)
        painter.end()
