"""The files that go with the message, above the box: a chip for each, with what takes it away."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.domain.attachments import Attachment
from desktop_chat.ui import attachment_words as words
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.elements import is_group
from desktop_chat.ui.kit.flow import Flow
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import mirrored, paint_box, painter_for, set_edges
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

PICTURE = 40
"""The side of the picture on a chip, in pixels."""
_NAME_WIDTH = 180


class AttachedStrip(QWidget):
    """Shows the files that go with the message.

    Signals:
        removed(int): that one, from 0, is not to go with it.
    """

    removed = Signal(int)

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._shown: tuple[Attachment, ...] = ()
        self._chips: list[_Chip] = []
        is_group(self, words.STRIP)
        self._flow = Flow(self, gap=8)
        self.hide()

    def show_files(self, files: tuple[Attachment, ...]) -> None:
        """Show these files; none hides it."""
        if files == self._shown:
            return
        had_focus = next((at for at, chip in enumerate(self._chips) if chip.has_focus), None)
        pictures = dict(zip(self._shown, (chip.picture for chip in self._chips), strict=True))
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._shown = files
        self._chips = [_Chip(self._themes, each) for each in files]
        for position, (chip, file) in enumerate(zip(self._chips, files, strict=True)):
            chip.button.clicked.connect(partial(self.removed.emit, position))
            chip.show_picture(pictures.get(file))
            self._flow.addWidget(chip)
            chip.show()
        self.setVisible(bool(files))
        if had_focus is not None and self._chips:
            self._chips[min(had_focus, len(self._chips) - 1)].button.setFocus()

    @property
    def pictures(self) -> list[QPixmap]:
        """What is shown of pictures."""
        return [chip.picture for chip in self._chips if chip.picture is not None]

    def show_picture(self, file: Attachment, picture: QImage) -> None:
        """Show what a picture looks like, if it is still there."""
        for chip, each in zip(self._chips, self._shown, strict=True):
            if each is file:
                chip.show_picture(QPixmap.fromImage(picture))


@guarded
class _Chip(QWidget):
    """One file: its picture or icon, its name and size, and the button that takes it away."""

    def __init__(self, themes: ThemeSource, file: Attachment) -> None:
        super().__init__()
        self._themes = themes
        self._kind = file.kind
        self.picture: QPixmap | None = None
        theme = themes.current
        name = Label(themes, size="small", weight="medium")
        name.setMaximumWidth(theme.px(_NAME_WIDTH))
        name.setText(
            name.fontMetrics().elidedText(
                file.name, Qt.TextElideMode.ElideMiddle, theme.px(_NAME_WIDTH)
            )
        )
        size = Label(themes, words.size_words(file.size), size="caption", colour="text_secondary")
        self.button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            height=26,
            icon_size=14,
            accessible_name=words.REMOVE.format(name=file.name),
        )
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(name)
        said.addWidget(size)
        row = QHBoxLayout(self)
        set_edges(row, theme.px(PICTURE) + 16, 5, 4, 5)
        row.setSpacing(4)
        row.addLayout(said)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setMinimumHeight(theme.px(PICTURE) + 10)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        themes.changed.connect(self.update)

    @property
    def has_focus(self) -> bool:
        """Whether its button has the focus."""
        return self.button.hasFocus()

    def show_picture(self, picture: QPixmap | None) -> None:
        """Show what it looks like."""
        self.picture = picture
        self.update()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the picture."""
        theme = self._themes.current
        painter = painter_for(self)
        ground, border = theme.colour("user_bubble"), theme.colour("border")
        paint_box(painter, self.rect(), theme.radius.control, fill=ground, border=border)
        side = theme.px(PICTURE)
        place = QRect(6, (self.height() - side) // 2, side, side)
        place = mirrored(painter, place, self.rect())
        if self.picture is not None:
            clip = QPainterPath()
            clip.addRoundedRect(place, 5, 5)
            painter.setClipPath(clip)
            painter.drawPixmap(place, self.picture, _middle(self.picture.size()))
        else:
            room = theme.px(8)
            inner = place.adjusted(room, room, -room, -room)
            paint_icon(painter, words.sign_of(self._kind), theme.colours.text_secondary, inner)
        painter.end()


def _middle(size: QSize) -> QRect:
    """Return the largest square in the middle."""
    side = min(size.width(), size.height())
    return QRect((size.width() - side) // 2, (size.height() - side) // 2, side, side)
