"""Something that is said and closed: in a sheet over a window, or in a window of its own."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.paint import painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 440
_SIGN = 22


class MessageSheet(Sheet):
    """Says one thing over a window; closed with Enter, Esc, or its button."""

    def __init__(
        self, themes: ThemeSource, owner: QWidget, *, title: str, sentence: str, close: str
    ) -> None:
        super().__init__(themes, owner, title=title, width=_WIDTH)
        self.setAccessibleDescription(sentence)
        self.close_button = _fill(self.body, themes, title, sentence, close)
        self.close_button.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)

    def first_focus(self) -> QWidget:
        """Close at once with Enter."""
        return self.close_button


@guarded
class MessageWindow(QDialog):
    """Says one thing in a window of its own; closed with Enter, Esc, or its button."""

    def __init__(
        self, themes: ThemeSource, *, window: str, title: str, sentence: str, close: str
    ) -> None:
        super().__init__()
        self._said = f"{title} {sentence}"
        self.setWindowTitle(window)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        self.close_button = _fill(self, themes, title, sentence, close)
        self.close_button.clicked.connect(self.accept)
        self.setFixedWidth(themes.current.px(_WIDTH))

    # Qt's own names.

    def showEvent(self, event: QShowEvent) -> None:
        """Have it read out, and take the height of the words."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setFixedHeight(layout.totalHeightForWidth(self.width()))
        self.close_button.setFocus(Qt.FocusReason.PopupFocusReason)
        announce(self, self._said, urgent=True)


@guarded
class _Sign(QWidget):
    """The sign of a warning, beside words that say the same."""

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self._themes = themes
        size = themes.current.px(_SIGN)
        self.setFixedSize(size, size)

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign."""
        painter = painter_for(self)
        ink = self._themes.current.colours.warning
        paint_icon(painter, "warning", ink, QRect(0, 0, self.width(), self.height()))
        painter.end()


def _fill(body: QWidget, themes: ThemeSource, title: str, sentence: str, close: str) -> Button:
    """Lay out what is said; return the button that closes it."""
    button = Button(themes, close, kind=ButtonKind.PRIMARY)
    words = QVBoxLayout()
    words.setSpacing(themes.current.space[2])
    words.addWidget(Label(themes, title, size="lead", weight="semibold", wraps=True))
    if sentence:
        said = Label(themes, sentence, colour="text_secondary", wraps=True)
        said.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        words.addWidget(said)
    beside = QHBoxLayout()
    beside.setSpacing(themes.current.space[3])
    beside.addWidget(_Sign(themes), 0, Qt.AlignmentFlag.AlignTop)
    beside.addLayout(words, 1)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(button)
    column = QVBoxLayout(body)
    set_edges(column, 24, 24, 21, 17)
    column.setSpacing(themes.current.space[4])
    column.addLayout(beside)
    column.addLayout(row)
    return button
