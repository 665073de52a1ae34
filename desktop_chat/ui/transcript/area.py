"""The scroll area of the transcript: its keys, its wheel, and what shows that it has the focus."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QFrame,
    QWidget,
)

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.rows import MessageRow
from desktop_chat.ui.transcript.reading.reading import Reading
from desktop_chat.ui.transcript.text.pane import KEY_REASONS, TextPane

_STEP = 48
_MOST_STOPS = 1_000
_WHEEL_STEP = 120


@guarded
class ReadingArea(QAbstractScrollArea):
    """Scrolls by keys and wheel; `reading`, which a subclass makes, does what else keys say.

    Signals:
        size_wanted(int): the text is wanted so many steps larger.
    """

    size_wanted = Signal(int)

    reading: Reading
    offers_end = True
    """Whether a button leads to the end; where nothing comes, it would only cover words."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._focus_by_key = False
        self._turned = 0
        self.setAccessibleName(words.CONVERSATION)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.viewport().setAutoFillBackground(False)
        # It paints all of itself: so Qt can move what is painted, and need not paint it again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.verticalScrollBar().setSingleStep(_STEP)

    def jump_to_start(self) -> None:
        """Show the beginning."""
        raise NotImplementedError

    def jump_to_end(self) -> None:
        """Show the end."""
        raise NotImplementedError

    def turn_page(self, step: int) -> None:
        """Scroll by a page, down (1) or up (-1)."""
        actions = QAbstractSlider.SliderAction
        page = actions.SliderPageStepAdd if step > 0 else actions.SliderPageStepSub
        self.verticalScrollBar().triggerAction(page)

    def move_rows(self, pixels: int) -> None:
        """Move all rows down, and what is painted of them; what lies over them stays.

        A layout that then puts them where they are already has nothing painted again.
        """
        viewport = self.viewport()
        # NOTE(Qt 6.11): what waits to be painted after a change of shape does not move along.
        viewport.repaint(0, 0, 1, 1)
        over = [
            (child, child.pos())
            for child in viewport.children()
            if isinstance(child, QWidget) and not isinstance(child, MessageRow)
        ]
        viewport.scroll(0, pixels)
        for child, place in over:
            child.move(place)
        if self._shows_focus:
            viewport.update()

    @property
    def _shows_focus(self) -> bool:
        return self.hasFocus() and self._focus_by_key

    def _has_focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and self.viewport().isAncestorOf(focused)

    def after_layout(self, kept: int) -> None:
        """Show what belongs to what is built now; texts are kept so many pixels out of sight."""
        self.reading.after_layout()
        self._hand_focus_over(kept)

    def _hand_focus_over(self, beyond: int) -> None:
        """Take the focus from a text that is so many pixels out of sight, before it is given up.

        Hidden with the focus, Qt would go on to the next stop instead, and scroll there.
        """
        text = QApplication.focusWidget() if self._has_focus_inside() else None
        while text is not None and not isinstance(text, TextPane | MessageRow):
            text = text.parentWidget()
        if not isinstance(text, TextPane):
            return
        top = text.mapTo(self.viewport(), QPoint(0, 0)).y()
        if top > self.viewport().height() + beyond or top + text.height() < -beyond:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _leave(self, forward: bool) -> bool:
        """Go on to what is beside the transcript, past all that is in it."""
        for _ in range(_MOST_STOPS):
            if not QWidget.focusNextPrevChild(self, forward):
                return False
            if self.hasFocus() or not self._has_focus_inside():
                return True
        return True

    # Qt's own names.

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go through links and buttons as they are read, then on to what is beside."""
        inside = self._has_focus_inside()
        if (inside or forward) and self.reading.tab(forward, inside=inside):
            return True
        if inside:
            # From the first of them back to the transcript itself.
            self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return (inside and not forward) or self._leave(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus where it came by a key; from below, begin at the last button."""
        super().focusInEvent(event)
        self._focus_by_key = event.reason() in KEY_REASONS
        self.viewport().update()
        if event.reason() is Qt.FocusReason.BacktabFocusReason:
            self.reading.tab(False, inside=False)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no longer."""
        super().focusOutEvent(event)
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl make the type larger or smaller."""
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._turned += event.angleDelta().y()
        steps = int(self._turned / _WHEEL_STEP)
        self._turned -= steps * _WHEEL_STEP
        if steps:
            self.size_wanted.emit(steps)
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read, and scroll to the ends as well as by pages and lines."""
        if self.reading.take_key(event):
            return
        match event.key():
            case Qt.Key.Key_Home:
                self.jump_to_start()
            case Qt.Key.Key_End:
                self.jump_to_end()
            case Qt.Key.Key_Space:
                back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
                self.turn_page(-1 if back else 1)
            case _:
                super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, and a thin line around it where the focus is."""
        theme = self._themes.current
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), theme.colour("window"))
        if self._shows_focus:
            painter.setPen(theme.colour("focus"))
            painter.drawRect(self.viewport().rect().adjusted(0, 0, -1, -1))
        painter.end()
