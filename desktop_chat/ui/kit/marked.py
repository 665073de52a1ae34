"""A text some words of which are lit, because they were looked for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QTextLayout
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import painter_for, paragraph
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource


def marks_of(text: str, words: Sequence[str]) -> list[tuple[int, int]]:
    """Return where the words, in lower case, stand in `text`: from where, and how far."""
    lower = text.lower()
    if len(lower) != len(text):  # a few letters become two; then nothing can be told
        return []
    found = []
    for word in words:
        at = lower.find(word)
        while at >= 0:
            found.append((at, len(word)))
            at = lower.find(word, at + len(word))
    return found


@guarded
class MarkedLabel(Label):
    """A label that wraps, with places that can be lit."""

    def __init__(
        self,
        themes: ThemeSource,
        text: str,
        *,
        size: str = "body",
        weight: str = "regular",
        colour: str = "text",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            themes, text, size=size, weight=weight, colour=colour, wraps=True, parent=parent
        )
        self._marks: Sequence[tuple[int, int]] = ()
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    @property
    def marks(self) -> Sequence[tuple[int, int]]:
        """What is lit."""
        return self._marks

    def set_marks(self, marks: Sequence[tuple[int, int]]) -> None:
        """Light these places, and no others."""
        if marks != self._marks:
            self._marks = marks
            self.update()

    def _places(self) -> list[QRectF]:
        """Return the boxes of what is lit, where the label draws its words."""
        room = QRectF(self.contentsRect())
        layout = self._laid_out(room)
        places = []
        for line in map(layout.lineAt, range(layout.lineCount())):
            for start, length in self._marks:
                first = max(start, line.textStart())
                last = min(start + length, line.textStart() + line.textLength())
                if first < last:
                    left, right = (line.cursorToX(at)[0] for at in (first, last))  # type: ignore[index]
                    box = QRectF(min(left, right), line.y(), abs(right - left), line.height())
                    places.append(box.translated(room.topLeft()).adjusted(-1, 0, 1, 0))
        return places

    def _laid_out(self, room: QRectF) -> QTextLayout:
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            return paragraph(self.text(), self.font(), int(room.width()), self.alignment())[0]
        # As QLabel does it.
        layout = QTextLayout(self.text(), self.font())
        leading = QFontMetricsF(self.font()).leading()
        top = -leading
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room.width())
            top += leading
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    # Qt's own names.

    def paintEvent(self, event: QPaintEvent) -> None:
        """Light the ground below the words."""
        if self._marks:
            painter = painter_for(self)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._themes.current.colour("selection"))
            for place in self._places():
                painter.drawRoundedRect(place, 3, 3)
            painter.end()
        super().paintEvent(event)
