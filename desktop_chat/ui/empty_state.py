"""What an empty conversation shows: a question, and four things to try."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from desktop_chat.ui import strings
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, paint_box, paint_ring, painter_for
from desktop_chat.ui.kit.press import PressButton
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.strings import Suggestion
from desktop_chat.ui.theme import ThemeSource

_CARD_HEIGHT = 62
_WIDTH = 566
_TWO_COLUMNS = 460


@guarded
class EmptyState(QScrollArea):
    """Asks what is on one's mind, and offers prompts.

    Signals:
        chosen(str, str): a suggestion's prompt, and the model it is for ("" for the current one).
        offer_taken(str): a server that was found is to be used, by the entry of its connection.
        look_requested(): servers on this computer are to be looked for.
    """

    chosen = Signal(str, str)
    offer_taken = Signal(str)
    look_requested = Signal()

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._cards: list[_Card] = []
        self._columns = 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        ground = QWidget()
        ground.setAutoFillBackground(False)
        self._title = Label(
            themes, strings.EMPTY_TITLE, size="h1", weight="semibold", wraps=True, parent=ground
        )
        self._line = Label(
            themes, strings.EMPTY_LINE, colour="text_secondary", wraps=True, parent=ground
        )
        for label in (self._title, self._line):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._middle = QWidget(ground)
        self._middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._grid = QGridLayout(self._middle)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(2)
        column = QVBoxLayout(ground)
        column.setContentsMargins(16, 24, 16, 24)
        column.setSpacing(0)
        column.addStretch(4)
        column.addWidget(self._title)
        column.addSpacing(8)
        column.addWidget(self._line)
        column.addSpacing(24)
        column.addWidget(self._middle, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(14)
        self._below = QVBoxLayout()
        self._below.setSpacing(2)
        self._offers: list[Button] = []
        self.look_button = Button(themes, strings.LOOK, kind=ButtonKind.GHOST, icon="search")
        self.look_button.clicked.connect(self.look_requested)
        self._below.addWidget(self.look_button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addLayout(self._below)
        column.addStretch(5)
        self.setWidget(ground)
        self.set_demo(False)
        themes.changed.connect(self._place)

    @property
    def cards(self) -> Sequence[QPushButton]:
        """The suggestions as buttons, in order."""
        return tuple(self._cards)

    @property
    def offers(self) -> Sequence[QPushButton]:
        """The servers that were found, as buttons."""
        return tuple(self._offers)

    def set_offers(self, offers: Sequence[tuple[str, str]]) -> None:
        """Offer servers that were found: each by the entry of its connection, and in words."""
        if [each.accessibleName() for each in self._offers] == [said for _, said in offers]:
            return
        for old in self._offers:
            old.hide()
            old.deleteLater()
        self._offers = []
        for at, (entry, said) in enumerate(offers):
            button = Button(self._themes, said, kind=ButtonKind.SOFT, icon="link")
            button.clicked.connect(lambda _=False, e=entry: self.offer_taken.emit(e))
            self._below.insertWidget(at, button, 0, Qt.AlignmentFlag.AlignHCenter)
            self._offers.append(button)
            announce(self, said)

    def set_looking(self, looking: bool) -> None:
        """Show that servers are being looked for."""
        self.look_button.setEnabled(not looking)
        self.look_button.set_words(strings.LOOKING if looking else strings.LOOK)

    def set_demo(self, demo: bool) -> None:
        """Offer what the demo can show, or prompts for any model."""
        self.look_button.setVisible(demo)
        for old in self._cards:
            old.hide()
            old.deleteLater()
        offered = strings.DEMO_SUGGESTIONS if demo else strings.SUGGESTIONS
        self._cards = []
        for suggestion in offered:
            card = _Card(self._themes, suggestion, self._middle)
            card.clicked.connect(lambda _=False, s=suggestion: self.chosen.emit(s.prompt, s.model))
            self._cards.append(card)
        self._columns = 0
        self._place()

    def _place(self) -> None:
        px = self._themes.current.px
        columns = 2 if self.width() >= px(_TWO_COLUMNS) else 1
        self._middle.setFixedWidth(max(200, min(px(_WIDTH), self.width() - 32)))
        if columns == self._columns:
            return
        self._columns = columns
        for card in self._cards:
            self._grid.removeWidget(card)
        for at, card in enumerate(self._cards):
            self._grid.addWidget(card, at // columns, at % columns)
            card.show()

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards into one column where there is no room for two."""
        super().resizeEvent(event)
        self._place()


@guarded
class _Card(PressButton):
    """One suggestion: a title, and a line about it."""

    def __init__(self, themes: ThemeSource, suggestion: Suggestion, parent: QWidget) -> None:
        super().__init__(parent)
        self._themes = themes
        self._suggestion = suggestion
        self.setText(suggestion.title)
        self.setAccessibleName(suggestion.title)
        self.setAccessibleDescription(suggestion.line)
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self._retheme)

    def _retheme(self) -> None:
        self.updateGeometry()
        self.update()

    def _height(self) -> int:
        return self._themes.current.tall(_CARD_HEIGHT) + 2 * RING

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Give all cards one size."""
        return QSize(self._themes.current.px(276) + 2 * RING, self._height())

    def minimumSizeHint(self) -> QSize:
        """Become narrow where the window is."""
        return QSize(140, self._height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        over = self.underMouse() or self.isDown()
        fill = theme.colour("hover" if self.isDown() else "surface")
        border = theme.colour("border_strong" if over else "border")
        paint_box(painter, box, theme.radius.card, fill=fill, border=border)
        if self.hasFocus():
            paint_ring(painter, box, theme.radius.card, theme)
        px = theme.px
        top = (box.height() - px(40)) // 2
        inner = box.adjusted(px(15), top, -px(15), -top)
        lines = (
            (self._suggestion.title, px(14), "text", 0),
            (self._suggestion.line, theme.scale.caption, "text_secondary", px(20)),
        )
        for text, size, colour, top in lines:
            font = theme.ui_font(size)
            metrics = QFontMetrics(font)
            painter.setFont(font)
            painter.setPen(theme.colour(colour))
            place = QRect(inner.left(), inner.top() + top, inner.width(), metrics.height())
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
            painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)
        painter.end()
