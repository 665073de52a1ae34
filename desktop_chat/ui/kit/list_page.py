"""A page of a list: a heading, rows in a card, and what came of the last thing that was done.

The shapes of buttons stand inside their widgets, so that labels and cards of a page are moved in by
as much and all of them begin on one line.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import (
    RING,
    draw_line,
    mirrored,
    paint_box,
    painter_for,
    set_edges,
)
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import Theme, ThemeSource

ROW_HEIGHT = 58
_MARGIN, _NARROW = 32, 420
_LINE_GAP = 2


@guarded
class ListPlace(QScrollArea):
    """A page that fills a window's place, and scrolls where its list is long."""

    def __init__(self, page: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.addWidget(page)
        self._column.addStretch(1)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(inner)
        self.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        self._fit()

    def _fit(self) -> None:
        side = (_MARGIN if self.width() > _NARROW else _MARGIN // 2) - RING
        self._column.setContentsMargins(side, 8, side, _MARGIN)

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take less room at the sides of a narrow one."""
        self._fit()
        super().resizeEvent(event)


def add_heading(column: QVBoxLayout, themes: ThemeSource, title: str, line: str) -> None:
    """Put a heading and a sentence about what follows into the column of a page."""
    heading = Label(themes, title, size="h2", weight="semibold")
    heading.setContentsMargins(RING, 0, RING, 0)
    about = Label(themes, line, size="small", colour="text_secondary", wraps=True)
    about.setContentsMargins(RING, 4, RING, 14)
    column.addWidget(heading)
    column.addWidget(about)


@guarded
class ListCard(QWidget):
    """A frame around rows, or around a sentence where there are none."""

    def __init__(self, themes: ThemeSource, nothing: str = "") -> None:
        super().__init__()
        self._themes = themes
        self._nothing = nothing
        self._list = QVBoxLayout(self)
        edge = RING + 1
        self._list.setContentsMargins(edge, 1, edge, 1)
        self._list.setSpacing(0)
        themes.changed.connect(self.update)
        self.hide()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Show these in place of those that are shown."""
        while (old := self._list.takeAt(0)) is not None:
            if (gone := old.widget()) is not None:
                gone.hide()
                gone.deleteLater()
        for row in rows:
            row.set_last(row is rows[-1])
            self._list.addWidget(row)
            row.show()
        if not rows and self._nothing:
            empty = Label(
                self._themes, self._nothing, size="small", colour="text_secondary", wraps=True
            )
            empty.setContentsMargins(16, 16, 16, 16)
            self._list.addWidget(empty)
        # Of a box without anything in it, two lines would be left.
        self.setVisible(bool(rows or self._nothing))

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint ground and border."""
        theme = self._themes.current
        painter = painter_for(self)
        paint_box(
            painter,
            self.rect().adjusted(RING, 0, -RING, 0),
            theme.radius.card,
            fill=theme.colour("surface"),
            border=theme.colour("border"),
        )
        painter.end()


@guarded
class ListRow(QWidget):
    """One thing of a list: what is pressed, and behind it what else can be done."""

    def __init__(self, themes: ThemeSource, id_: str, body: QWidget) -> None:
        super().__init__()
        self._themes = themes
        self._is_last = False
        self.id = id_
        self._row = QHBoxLayout(self)
        self._row.setSpacing(0)
        self._row.addWidget(body, 1)
        themes.changed.connect(self.update)

    def put_behind(self, widget: QWidget, gap: int = 0) -> None:
        """Put something behind what is pressed, and a gap behind that."""
        self._row.addWidget(widget)
        if gap:
            self._row.addSpacing(gap)

    def set_last(self, last: bool) -> None:
        """Say whether no further row follows: it has no line below."""
        self._is_last = last
        set_edges(self._row, 0, 0, 8, 0 if last else 1)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line below."""
        if not self._is_last:
            painter = painter_for(self)
            line = self._themes.current.colour("border")
            painter.fillRect(12, self.height() - 1, self.width() - 24, 1, line)
            painter.end()


class Said(QWidget):
    """What came of the last thing that was done on a page, and a button that takes it back."""

    def __init__(self, themes: ThemeSource, undo: str) -> None:
        super().__init__()
        self.label = Label(themes, size="small", colour="text_secondary", wraps=True)
        self.label.setContentsMargins(RING, 4, RING, 4)
        self.undo_button = Button(themes, undo, kind=ButtonKind.GHOST, ink="accent", height=28)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.label, 1)
        row.addWidget(self.undo_button)
        self.say("")

    def say(self, sentence: str, *, is_error: bool = False, can_undo: bool = False) -> None:
        """Say it, and have it read out; "" for nothing any more."""
        self.label.setText(sentence)
        self.label.set_colour("error" if is_error else "text_secondary")
        self.label.setVisible(bool(sentence))
        self.undo_button.setVisible(can_undo)
        if sentence:
            announce(self.label, sentence, urgent=is_error)


def paint_row_ground(painter: QPainter, row: QAbstractButton, theme: Theme) -> QRect:
    """Paint what shows that a row is under the pointer or has the focus; return its box."""
    box = row.rect().adjusted(4, 4, -4, -4)
    if row.underMouse():
        paint_box(painter, box, theme.radius.control, fill=theme.colour("hover"))
    if row.hasFocus():
        paint_box(painter, box, theme.radius.control, border=theme.colour("focus"), width=2)
    return box


def paint_two_lines(
    painter: QPainter, room: QRect, theme: Theme, name: str, line: str, *, bold: bool = False
) -> None:
    """Paint a name and a quieter line below it into the middle of `room`, cut where it is narrow.

    `room` is where it is to be painted, turned round already where one reads from the right.
    """
    weight = theme.weight.semibold if bold else theme.weight.medium
    fonts = theme.ui_font(theme.px(14), weight), theme.ui_font(theme.scale.caption)
    heights = [QFontMetrics(font).height() for font in fonts]
    gap = theme.px(_LINE_GAP)
    top = room.top() + (room.height() - sum(heights) - gap) // 2
    for text, font, height, ink in zip(
        (name, line), fonts, heights, ("text", "text_secondary"), strict=True
    ):
        painter.setFont(font)
        painter.setPen(theme.colour(ink))
        shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room.width())
        place = QRect(room.left(), top, room.width(), height)
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        draw_line(painter, place, int(flags), shown)
        top += height + gap


def mark_and_room(painter: QPainter, box: QRect, side: int, theme: Theme) -> tuple[QRect, QRect]:
    """Return where in a row its mark of that size stands, and where its words do."""
    mark = QRect(box.left() + 12, box.top() + (box.height() - side) // 2, side, side)
    room = box.adjusted(12 + side + theme.px(14), 0, -6, 0)
    return mirrored(painter, mark, box), mirrored(painter, room, box)
