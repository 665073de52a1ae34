"""What a card of a sent file opens: its text or its picture over the window, or where to save it.

Nothing is given to another program: what a file holds may have come from anywhere.
"""

from __future__ import annotations

import base64
import binascii

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QFontMetrics, QGuiApplication, QImage, QPaintEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.text import one_line
from desktop_chat.exporting.files import file_name
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextArea
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import EDGE, Sheet
from desktop_chat.ui.kit.paint import painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.saving import save_as, say_unsaved
from desktop_chat.ui.transcript.text.file_card import about
from desktop_chat.ui.transcript.text.rich import Rich

_WIDTH, _LINES = 760, 30
_MOST, _LONGEST_LINE = 200_000, 2_000
"""Characters that are shown of a file, and of one of its lines; more would take seconds."""
_LONGEST_ENDING = 10


class FileOpener(QObject):
    """Opens sent files over the window of `owner`."""

    def __init__(self, themes: ThemeSource, rich: Rich, owner: QWidget) -> None:
        super().__init__(owner)
        self._themes = themes
        self._rich = rich
        self._owner = owner
        self.sheet: FileSheet | None = None

    def open(self, number: int) -> None:
        """Open the file of a card."""
        file = self._rich.files.numbered(number)
        if file is None:
            return
        picture = self._rich.pictures.of(file.data) if file.kind is AttachmentKind.IMAGE else None
        image = picture.image if picture is not None else None
        if file.kind is AttachmentKind.TEXT or image is not None:
            self.sheet = FileSheet(self._themes, self._owner, file, image)
            self.sheet.open()
        else:
            ask_where(self._themes, file, self._owner)


class FileSheet(Sheet):
    """A text or a picture as it was sent, with what saves it."""

    def __init__(
        self, themes: ThemeSource, owner: QWidget, file: Attachment, image: QImage | None
    ) -> None:
        name = one_line(file.name, 120)
        super().__init__(themes, owner, title=name, width=_WIDTH)
        self._file = file
        self._title = Label(themes, name, size="lead", weight="semibold", wraps=True)
        self._about = Label(themes, about(file), size="small", colour="text_secondary")
        self.shown: QWidget = self._of_text(name) if image is None else _Picture(image, name)
        self._copy = Button(themes, words.COPY, kind=ButtonKind.GHOST, icon="copy")
        self.save_button = Button(themes, words.SAVE_FILE, kind=ButtonKind.GHOST, icon="export")
        self._close = Button(themes, words.FIND_CLOSE, kind=ButtonKind.PRIMARY)
        self._copy.clicked.connect(lambda: self._copied(image))
        self.save_button.clicked.connect(lambda: ask_where(themes, file, self))
        self._close.clicked.connect(self.accept)
        self.finished.connect(self.deleteLater)
        self._lay_out()

    def _of_text(self, name: str) -> TextArea:
        shown = TextArea(self.themes, name)
        theme = self.themes.current
        shown.line.setReadOnly(True)
        shown.line.setFont(theme.mono_font(theme.scale.small))
        shown.set_text(_shortened(self._file.data))
        return shown

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self._copy)
        buttons.addWidget(self.save_button)
        buttons.addStretch()
        buttons.addWidget(self._close)
        self._column = column = QVBoxLayout(self.body)
        column.setContentsMargins(24, 20, 24, 17)
        column.setSpacing(0)
        for label in (self._title, self._about):
            label.setContentsMargins(3, 0, 3, 2)
            column.addWidget(label)
        column.addSpacing(10)
        column.addWidget(self.shown)
        column.addSpacing(12)
        column.addLayout(buttons)

    def _copied(self, image: QImage | None) -> None:
        if image is None:
            QGuiApplication.clipboard().setText(self._file.data)
        else:
            QGuiApplication.clipboard().setImage(image)
        self._copy.set_words(words.COPIED)
        announce(self._copy, words.COPIED)

    def place_card(self) -> None:
        """Let the text alone scroll, and the picture be as large as there is room."""
        around = self._title.sizeHint().height() + self._about.sizeHint().height()
        around += self._close.sizeHint().height() + 22 + 37 + 2
        room = self.height() - 2 * EDGE - around
        wanted = self.shown.heightForWidth(self.themes.current.px(_WIDTH) - 50)
        if isinstance(self.shown, TextArea):
            metrics = QFontMetrics(self.shown.line.font())
            wanted = metrics.lineSpacing() * min(_LINES, 2 + self._file.data.count("\n")) + 24
        self.shown.setFixedHeight(max(96, min(room, wanted)))
        super().place_card()

    def first_focus(self) -> QWidget:
        """Close at once with Enter."""
        return self._close


@guarded
class _Picture(QWidget):
    """A picture in the middle of its room, no larger than it is."""

    def __init__(self, image: QImage, name: str) -> None:
        super().__init__()
        self._image = image
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    # Qt's own names.

    def heightForWidth(self, width: int) -> int:
        """Keep its proportions."""
        size = self._image.size()
        return round(size.height() * min(1.0, width / max(1, size.width())))

    def sizeHint(self) -> QSize:
        """Be as large as there is room."""
        return QSize(120, 120)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint it."""
        ratio = self.devicePixelRatioF()
        room = self.size() * ratio
        size = self._image.size()
        if size.width() > room.width() or size.height() > room.height():
            size.scale(room, Qt.AspectRatioMode.KeepAspectRatio)
        shown = self._image.scaled(
            size,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        shown.setDevicePixelRatio(ratio)
        painter = painter_for(self)
        left = (self.width() - shown.deviceIndependentSize().width()) / 2
        top = (self.height() - shown.deviceIndependentSize().height()) / 2
        painter.drawImage(round(left), round(top), shown)
        painter.end()


def _shortened(text: str) -> str:
    lines = text[:_MOST].split("\n")
    shown = "\n".join(
        line if len(line) <= _LONGEST_LINE else f"{line[:_LONGEST_LINE]}…" for line in lines
    )
    return f"{shown}\n…" if len(text) > _MOST else shown


def bytes_of(file: Attachment) -> bytes | None:
    """Return a file as it was sent; None for one that is damaged."""
    if file.kind is AttachmentKind.TEXT:
        return file.data.encode("utf-8", "replace")
    try:
        return base64.b64decode(file.data.partition(",")[2], validate=True)
    except (binascii.Error, ValueError):
        return None


def safe_name(name: str) -> str:
    """Return what a file may be called on this computer."""
    stem, _, ending = name.rpartition(".")
    if stem and ending.isalnum() and len(ending) <= _LONGEST_ENDING:
        return file_name(stem, ending)
    return file_name(name, "").rstrip(".")


def ask_where(themes: ThemeSource, file: Attachment, parent: QWidget) -> QFileDialog | None:
    """Ask for a place, and save the file there as it was sent."""
    data = bytes_of(file)
    if data is None:
        say_unsaved(themes, parent, "")
        return None
    return save_as(themes, parent, words.SAVE_FILE_TITLE, safe_name(file.name), data)
