"""What the program is, in a few plain words."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat import __version__
from desktop_chat.ui import strings
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextArea
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import EDGE, Sheet
from desktop_chat.ui.kit.paint import RING, painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_LICENCES_LINES, _LICENCES_GAP = 24, 12


class AboutDialog(Sheet):
    """Shows name, version and licence; opened with `open()`."""

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=strings.MENU_ABOUT, width=400)
        self._close = Button(themes, strings.CLOSE, kind=ButtonKind.PRIMARY)
        self._close.clicked.connect(self.accept)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(32, 32, 32, 20)
        column.setSpacing(4)
        column.addWidget(_Mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(12)
        lines = (
            (strings.ABOUT_TITLE, "h2", "semibold", "text"),
            (
                strings.ABOUT_VERSION.format(version=__version__),
                "small",
                "regular",
                "text_secondary",
            ),
            (strings.ABOUT_LINE, "body", "regular", "text"),
            (strings.ABOUT_LICENCE, "caption", "regular", "text_secondary"),
        )
        for text, size, weight, colour in lines:
            label = Label(themes, text, size=size, weight=weight, colour=colour, wraps=True)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
            column.addSpacing(6)
        column.addSpacing(10)
        self.licences_button = Button(themes, strings.ABOUT_LICENCES)
        self.licences_button.clicked.connect(self._show_licences)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.licences_button)
        row.addSpacing(8)
        row.addWidget(self._close)
        row.addStretch()
        column.addLayout(row)

    def first_focus(self) -> QWidget:
        """Close at once with Enter."""
        return self._close

    def _show_licences(self) -> None:
        sheet = LicencesSheet(self.themes, self)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open()


class LicencesSheet(Sheet):
    """Everything that the program is made of, and the licences of all of it."""

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        # What reads them takes its time to load.
        from desktop_chat.base.components import all_licences

        super().__init__(themes, owner, title=strings.ABOUT_LICENCES, width=720)
        self._close = Button(themes, strings.CLOSE, kind=ButtonKind.PRIMARY)
        self._close.clicked.connect(self.accept)
        self.text = TextArea(themes, strings.ABOUT_LICENCES)
        self.text.line.setReadOnly(True)
        self.text.set_text(all_licences())
        self._column = column = QVBoxLayout(self.body)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(_LICENCES_GAP)
        self._title = Label(themes, strings.ABOUT_LICENCES, size="h2", weight="semibold")
        set_edges(self._title, RING, 0, 0, 0)
        column.addWidget(self._title)
        column.addWidget(self.text)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self._close)
        column.addLayout(row)

    def place_card(self) -> None:
        """Let the text alone scroll, also in a low window."""
        margins = self._column.contentsMargins()
        around = self._title.sizeHint().height() + self._close.sizeHint().height()
        around += margins.top() + margins.bottom() + 2 * _LICENCES_GAP + 2
        room = self.height() - 2 * EDGE - around
        lines = QFontMetrics(self.text.line.font()).lineSpacing() * _LICENCES_LINES
        self.text.setFixedHeight(max(120, min(room, lines)))
        super().place_card()

    def first_focus(self) -> QWidget:
        """Close at once with Enter."""
        return self._close


@guarded
class _Mark(QWidget):
    """The program's sign."""

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be a square."""
        return QSize(72, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign in its own colours."""
        painter = painter_for(self)
        paint_icon(painter, "app", "#000000", self.rect())
        painter.end()
