"""The first step of a new connection: which service or program it is to be."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.domain.profiles import Preset
from desktop_chat.ui.connections import words
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.list_page import paint_two_lines
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for
from desktop_chat.ui.kit.press import PressButton
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_COLUMNS, _COLUMN = 2, 260
"""Cards beside each other, and how wide one has to be for its line, at a text size of 100 %."""
_HEIGHT = 54


@guarded
class PresetCard(PressButton):
    """One service: its name, and a line about it."""

    def __init__(self, themes: ThemeSource, name: str, line: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._name = name
        self._line = line
        self.setAccessibleName(name)
        self.setAccessibleDescription(line)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be as high as two lines."""
        return QSize(200, self._themes.current.px(_HEIGHT) + 2 * RING)

    def minimumSizeHint(self) -> QSize:
        """Let the words be elided."""
        return QSize(120, self._themes.current.px(_HEIGHT) + 2 * RING)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card, its words, and the ring."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        over = self.underMouse() or self.isDown()
        fill = theme.colour("hover" if over else "surface")
        paint_box(painter, box, theme.radius.control, fill=fill, border=theme.colour("border"))
        if self.hasFocus():
            paint_ring(painter, box, theme.radius.control, theme)
        inner = box.adjusted(theme.px(14), 0, -theme.px(14), 0)
        paint_two_lines(painter, inner, theme, self._name, self._line, bold=True)
        painter.end()


@guarded
class PresetPicker(QWidget):
    """Offers the presets as cards, and an address of one's own.

    Signals:
        chosen(Preset | None): one was pressed; None for another server.
    """

    chosen = Signal(object)

    def __init__(
        self, themes: ThemeSource, presets: Sequence[Preset], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self.cards: list[PresetCard] = []
        self._grids: list[tuple[QGridLayout, list[PresetCard]]] = []
        self._columns = _COLUMNS
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        services = [each for each in presets if not each.is_local]
        own = [each for each in presets if each.is_local]
        self._group(column, words.SERVICES, [*services, None])
        self._group(column, words.LOCAL_SERVERS, list(own))
        self._place()

    def _group(self, column: QVBoxLayout, title: str, presets: Sequence[Preset | None]) -> None:
        label = Label(
            self._themes, title, size="caption", weight="semibold", colour="text_secondary"
        )
        label.setContentsMargins(4, 8, 4, 2)
        column.addWidget(label)
        grid = QGridLayout()
        grid.setSpacing(2)
        cards: list[PresetCard] = []
        for preset in presets:
            name = preset.name if preset is not None else words.OTHER
            line = preset.line if preset is not None else words.OTHER_LINE
            card = PresetCard(self._themes, name, line, self)
            card.clicked.connect(partial(self.chosen.emit, preset))
            cards.append(card)
        self.cards += cards
        self._grids.append((grid, cards))
        column.addLayout(grid)

    def _place(self) -> None:
        for grid, cards in self._grids:
            for index, card in enumerate(cards):
                grid.addWidget(card, index // self._columns, index % self._columns)

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards below each other where their lines have no room beside each other."""
        super().resizeEvent(event)
        fits = self.width() >= _COLUMNS * self._themes.current.px(_COLUMN)
        columns = _COLUMNS if fits else 1
        if columns != self._columns:
            self._columns = columns
            self._place()
