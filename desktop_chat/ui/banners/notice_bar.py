"""One notice: an icon, a bold title and a sentence, and the buttons that help."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetrics, QHideEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop_chat.base.languages import sentences
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity, wait_words
from desktop_chat.domain.text import clean
from desktop_chat.ui import strings
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import RING, mirrored, paint_box, painter_for, put
from desktop_chat.ui.kit.texts import SpokenText
from desktop_chat.ui.theme import ThemeSource

_PAD = 10
_TEXT_LEFT = 48
_ICON = 18
_ROW, _CLOSE = 32, 28
_TEXT_LEAST = 340
_TEXT_TALLEST = 190
_ICONS = {Severity.INFO: "info", Severity.WARNING: "warning", Severity.ERROR: "error"}


@guarded
class NoticeBar(QWidget):
    """Shows one notice, or nothing; the seconds to a retry count down by themselves.

    The shape is 3 pixels smaller than the widget on each side. On the accessibility bus the text
    is the element `Notice`; what appears is announced.

    Signals:
        action_chosen(NoticeAction): a button was pressed.
        dismissed(): the cross was pressed; the bar stays until `show_notice(None)`.
    """

    action_chosen = Signal(object)
    dismissed = Signal()

    def __init__(
        self,
        themes: ThemeSource,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._themes = themes
        self._monotonic = monotonic
        self._notice: Notice | None = None
        self._buttons: list[Button] = []
        self._room = 16_000_000
        self._text = SpokenText(themes, strings.NAME_NOTICE, self)
        self._close = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            height=_CLOSE,
            icon_size=16,
            accessible_name=strings.NAME_DISMISS,
            tip=strings.NAME_DISMISS,
            parent=self,
        )
        self._close.clicked.connect(self.dismissed)
        self._tick = QTimer(self)
        self._tick.setSingleShot(True)
        self._tick.setTimerType(Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._count_down)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.hide()
        themes.changed.connect(self._retheme)

    @property
    def notice(self) -> Notice | None:
        """What is shown."""
        return self._notice

    @property
    def buttons(self) -> tuple[Button, ...]:
        """The buttons of the actions, in order."""
        return tuple(self._buttons)

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._text.toPlainText()

    def show_notice(self, notice: Notice | None) -> None:
        """Show `notice`; None hides the bar."""
        before, self._notice = self._notice, notice
        if notice is None:
            self._tick.stop()
            self.hide()
            return
        if before is None or before.actions != notice.actions:
            self._set_buttons(notice)
        self._restyle(notice)
        self._say(notice)
        self._arrange()
        self.show()
        self._count_down()
        if before is None or replace(before, retry_at=notice.retry_at) != notice:
            words = sentences(notice.title, self._sentence(notice))
            announce(self, words, urgent=notice.severity is Severity.ERROR)

    @property
    def is_counting(self) -> bool:
        """Whether a timer waits for the next second."""
        return self._tick.isActive()

    def _set_buttons(self, notice: Notice) -> None:
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = []
        for action in notice.actions:
            if action is NoticeAction.DISMISS:
                continue
            button = Button(self._themes, action.words, parent=self)
            button.clicked.connect(lambda _=False, chosen=action: self.action_chosen.emit(chosen))
            self._buttons.append(button)
        after: QWidget = self._text
        for button in (*self._buttons, self._close):
            QWidget.setTabOrder(after, button)
            button.show()
            after = button

    def _restyle(self, notice: Notice) -> None:
        severity = notice.severity.value
        self._close.set_look(ButtonKind.GHOST, "close", ink=severity)
        # What goes on by itself has no first choice; everything else has.
        loud = ButtonKind.SECONDARY if notice.retry_at is not None else ButtonKind.PRIMARY
        for index, button in enumerate(self._buttons):
            button.set_look(loud if index == 0 else ButtonKind.SECONDARY, "")
        self.update()

    def _retheme(self) -> None:
        if self._notice is not None:
            self._restyle(self._notice)
            self._arrange()

    def _sentence(self, notice: Notice) -> str:
        sentence = clean(notice.sentence)
        if notice.retry_at is None:
            return sentence
        left = notice.retry_at - self._monotonic()
        wait = (
            strings.TRYING_AGAIN_IN.format(wait=wait_words(math.ceil(left)))
            if left > 0
            else strings.TRYING_AGAIN_NOW
        )
        return sentences(sentence, wait)

    def _say(self, notice: Notice) -> None:
        self._text.say(clean(notice.title), self._sentence(notice))

    def _count_down(self) -> None:
        self._tick.stop()
        notice = self._notice
        if notice is None or notice.retry_at is None or not self.isVisible():
            return
        self._say(notice)
        self._arrange()
        left = notice.retry_at - self._monotonic()
        if left > 0:
            to_next = left - (math.ceil(left) - 1)
            self._tick.start(math.ceil(to_next * 1000) + 1)

    # Places. Side by side while the sentence has room; else the buttons go below it.

    def _arrange(self) -> None:
        if self._notice is None:
            return
        px = self._themes.current.px
        width = max(self.width(), 120) - 2 * RING
        close = self._close.sizeHint()
        room = width - px(_TEXT_LEFT) - close.width() - 8
        taken = sum(b.sizeHint().width() for b in self._buttons) + (12 if self._buttons else 0)
        beside = room - taken
        if not self._buttons or beside >= min(self._text.ideal_width(), px(_TEXT_LEAST)):
            height = self._place_beside(beside)
        else:
            height = self._place_below(room)
        right = RING + width - close.width() - 4
        top = _PAD + (px(_ROW) - px(_CLOSE)) // 2
        put(self._close, QRect(right, top, close.width(), close.height()), self.rect())
        if height + 2 * RING != self.height() or self.minimumHeight() != self.maximumHeight():
            self.setFixedHeight(height + 2 * RING)

    def set_room(self, pixels: int) -> None:
        """Be no higher than that from now on, as far as buttons and one line allow it."""
        if pixels != self._room:
            self._room = pixels
            self._arrange()

    def _text_height(self, width: int, *, beside: int = 0) -> int:
        needed = self._text.height_for(width)
        policy = Qt.ScrollBarPolicy
        line = QFontMetrics(self._text.font()).lineSpacing()
        tallest = min(
            self._themes.current.px(_TEXT_TALLEST), max(line, (self._room - beside) // line * line)
        )
        scrolls = needed > tallest
        self._text.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if scrolls else policy.ScrollBarAlwaysOff
        )
        return min(needed, tallest)

    def _lead(self) -> int:
        """Return how far the first line stands below the padding, to be level with a button."""
        row = self._themes.current.px(_ROW)
        return max(0, (row - QFontMetrics(self._text.font()).lineSpacing()) // 2)

    def _place_beside(self, width: int) -> int:
        lead = self._lead()
        text = self._text_height(width, beside=2 * (lead + _PAD + RING))
        px = self._themes.current.px
        height = max(text + 2 * lead, px(_ROW)) + 2 * _PAD
        place = QRect(RING + px(_TEXT_LEFT), RING + _PAD + lead, width, text)
        put(self._text, place, self.rect())
        left = RING + px(_TEXT_LEFT) + width + 12
        for button in self._buttons:
            size = button.sizeHint()
            top = _PAD + (px(_ROW) + 2 * RING - size.height()) // 2
            put(button, QRect(left, top, size.width(), size.height()), self.rect())
            left += size.width()
        return height

    def _place_below(self, width: int) -> int:
        lead = self._lead()
        begin = self._themes.current.px(_TEXT_LEFT)
        places, rows = self._rows(begin)
        text = self._text_height(width, beside=2 * (_PAD + RING) + lead + 10 + rows)
        put(self._text, QRect(RING + begin, RING + _PAD + lead, width, text), self.rect())
        top = _PAD + lead + text + 10
        for button, place in zip(self._buttons, places, strict=True):
            put(button, place.translated(0, top), self.rect())
        return top + rows - RING + _PAD

    def _rows(self, begin: int) -> tuple[list[QRect], int]:
        """Return the places of the buttons in rows, and the height of all rows."""
        edge, left, top, height = self.width() - 8, begin, 0, 0
        places = []
        for button in self._buttons:
            size = button.sizeHint()
            if left > begin and left + size.width() > edge:
                left, top = begin, top + size.height()
            shown = min(size.width(), max(96, edge - left))
            places.append(QRect(left, top, shown, size.height()))
            left, height = left + size.width(), top + size.height()
        return places, height

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Take any width."""
        return QSize(480, self.height())

    def minimumSizeHint(self) -> QSize:
        """Take a narrow column as well."""
        return QSize(240, self.height())

    def hideEvent(self, event: QHideEvent) -> None:
        """Count no seconds that nobody sees."""
        self._tick.stop()
        super().hideEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on with counting."""
        super().showEvent(event)
        self._count_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find places for the new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._arrange()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground and the icon."""
        notice = self._notice
        if notice is None:
            return
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(RING, RING, -RING, -RING)
        severity = notice.severity.value
        ground = theme.colour(f"{severity}_soft")
        edge = theme.colour(severity) if theme.is_high_contrast else None
        paint_box(painter, box, theme.radius.card, fill=ground, border=edge)
        px = theme.px
        icon = px(_ICON)
        top = box.top() + _PAD + (px(_ROW) - icon) // 2
        place = QRect(box.left() + px(17), top, icon, icon)
        place = mirrored(painter, place, box)
        paint_icon(painter, _icon(notice), getattr(theme.colours, severity), place)
        painter.end()


def _icon(notice: Notice) -> str:
    if notice.kind is NoticeKind.DEMO:
        return "bulb"
    if notice.retry_at is not None:
        return "clock"
    return _ICONS[notice.severity]
