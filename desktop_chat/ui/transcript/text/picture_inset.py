"""A picture in the text, or a card that says why it is not there and what brings it."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen

from desktop_chat.domain.text import one_line
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.text.file_card import FileCard
from desktop_chat.ui.transcript.text.insets import Box
from desktop_chat.ui.transcript.text.links import openable
from desktop_chat.ui.transcript.text.pictures import SCHEME, Picture, Pictures, Stage

_CARD_WIDTH, _CARD_HEIGHT = 420, 56
_TALLEST = 720.0
_AROUND = 4.0
_PADDING = 14


class PictureInset:
    """A picture, scaled down to the line where it is wider."""

    def __init__(
        self, pictures: Pictures, picture: Picture, alt: str, link: str | None, theme: Theme
    ) -> None:
        self.centred = False
        self.is_changing = True
        self._pictures = pictures
        self.picture = picture
        self._alt = alt
        self._link = openable(link) if link else None
        self._theme = theme
        self.most = math.inf
        """Pixels that it is wide and high at most."""
        self.card: FileCard | None = None
        """Whose file it is, which a click opens."""

    @property
    def source(self) -> str:
        """What is copied: the words that stand for it."""
        return self._alt

    @property
    def link(self) -> str:
        """Where a click leads: to the picture while that is elsewhere, then to its own link."""
        picture = self.picture
        if picture.is_remote and picture.data is None and picture.stage is not Stage.COMING:
            return f"{SCHEME}:{picture.number}"
        return self._link or (self.card.link if self.card is not None else "")

    def want(self) -> None:
        """Have it decoded."""
        self._pictures.want(self.picture)

    def box(self, room: float) -> Box:
        """Return its room; while it comes, the room that it will take."""
        if self._shows_card:
            card = self._theme.px(_CARD_HEIGHT)
            return Box(min(room, self._theme.px(_CARD_WIDTH)), card + _AROUND, _AROUND)
        assert self.picture.size is not None
        width, height = self.picture.size
        scale = min(1.0, min(room, self.most) / width, min(_TALLEST, self.most) / height)
        return Box(max(1.0, width * scale), max(1.0, height * scale) + _AROUND, _AROUND)

    @property
    def _shows_card(self) -> bool:
        stage = self.picture.stage
        return self.picture.size is None or stage is Stage.REMOTE or stage is Stage.REFUSED

    def draw(self, painter: QPainter, rect: QRectF, base: float) -> None:
        """Paint the picture, or the card."""
        box = self.box(rect.width())
        place = QRectF(rect.left(), base - box.ascent + _AROUND, rect.width(), box.ascent - _AROUND)
        painter.save()
        if self.picture.image is not None and not self._shows_card:
            self._pictures.used(self.picture)
            dpr = painter.device().devicePixelRatioF()
            scaled = self.picture.scaled(round(place.width()), round(place.height()), dpr)
            if scaled is not None:
                if self.card is not None:
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    corners = QPainterPath()
                    radius = self._theme.radius.control
                    corners.addRoundedRect(place, radius, radius)
                    painter.setClipPath(corners)
                painter.drawPixmap(place.topLeft().toPoint(), scaled)
        else:
            self.want()
            self._draw_card(painter, place)
        painter.restore()

    def _draw_card(self, painter: QPainter, place: QRectF) -> None:
        theme = self._theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("border"), 1))
        painter.setBrush(theme.colour("code_background"))
        painter.drawRoundedRect(
            place.adjusted(0.5, 0.5, -0.5, -0.5), theme.radius.card, theme.radius.card
        )
        if place.height() < self._theme.px(_CARD_HEIGHT) - 1:
            return
        title, below = self._said()
        room = place.adjusted(_PADDING, 8, -_PADDING, -8)
        middle = room.center().y()
        self._say(
            painter, QRectF(room.left(), room.top(), room.width(), middle - room.top()), title
        )
        ink = "accent" if self.link.startswith(SCHEME) else "text_secondary"
        lower = QRectF(room.left(), middle, room.width(), room.bottom() - middle)
        self._say(painter, lower, below, ink)

    def _say(self, painter: QPainter, place: QRectF, text: str, ink: str = "text") -> None:
        font = self._theme.ui_font(self._theme.scale.small)
        painter.setFont(font)
        painter.setPen(self._theme.colour(ink))
        shown = QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), shown)

    def _said(self) -> tuple[str, str]:
        """Return the two lines of the card."""
        picture = self.picture
        alt = one_line(self._alt, 80)
        host = one_line(picture.host, 80)
        if picture.stage is Stage.REMOTE:
            return alt or words.IMAGE, words.LOAD_IMAGE.format(host=host)
        if picture.stage is Stage.REFUSED:
            why = picture.why or words.IMAGE_BROKEN
            return alt or words.IMAGE, f"{host} · {why}" if host else why
        return alt or words.IMAGE, words.IMAGE_COMES
