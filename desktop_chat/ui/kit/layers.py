"""Layers over the window: a popup that hangs on a control, and a sheet over a dimmed ground.

They are children of the window instead of windows, so that shadow and corners need no compositor,
and assistive technology finds them. Nothing here blocks: a layer opens, and answers by signal.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QApplication, QDialog, QScrollArea, QVBoxLayout, QWidget
from shiboken6 import isValid

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import paint_box, paint_shadow, painter_for
from desktop_chat.ui.theme import ThemeSource

EDGE = 16
"""What a sheet leaves free around itself."""


@guarded
class Layer(QDialog):
    """Covers its window, holds one card, keeps the focus inside, and goes away with Esc.

    Signals:
        closed(): it went away, by whatever way.
    """

    closed = Signal()

    def __init__(self, themes: ThemeSource, owner: QWidget, *, dims: bool, radius: int) -> None:
        super().__init__(owner)
        # A QDialog for its role and its keys, but no window.
        self.setWindowFlags(Qt.WindowType.Widget)
        self.setAttribute(Qt.WidgetAttribute.WA_Moved)
        self._themes = themes
        self._owner = owner
        self._dims = dims
        # At a text size of 100 %, since a layer may outlive the size that it was made at.
        self._radius = round(radius * 100 / themes.current.text_size)
        self._before: QWidget | None = None
        self.card = QWidget(self)
        self.hide()
        themes.changed.connect(self.update)

    @property
    def themes(self) -> ThemeSource:
        """Where the colours come from."""
        return self._themes

    @property
    def before(self) -> QWidget | None:
        """What gets the focus when it closes."""
        # NOTE(PySide6 6.11): touching a widget that is gone raises, and an exception in an
        # override that C++ calls ends the process.
        before = self._before
        return before if before is not None and isValid(before) else None

    def give_back_to(self, widget: QWidget) -> None:
        """Give the focus to `widget` when it closes, in place of what had it."""
        self._before = widget

    def place_card(self) -> None:
        """Give the card its place; called when it opens and when the window changes its size."""
        raise NotImplementedError

    def first_focus(self) -> QWidget:
        """Return what takes the focus when it opens."""
        return self.card

    def _cover(self) -> None:
        host = self.parentWidget()
        if host is not None:
            before = self.geometry(), self.card.geometry()
            self.setGeometry(host.rect())
            self.place_card()
            if (self.geometry(), self.card.geometry()) != before:
                self.update()

    def _focusable(self) -> list[QWidget]:
        # NOTE(PySide6 6.11): walking the window's focus chain instead would give wrappers to
        # widgets of Qt's own, and the documents of text widgets made later lose theirs.
        return [
            each
            for each in self.card.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            # What hands the focus on would be where it goes round for ever.
            and each.focusProxy() is None
            and each.isVisible()
            and each.isEnabled()
        ]

    # Qt's own names.

    def open(self) -> None:
        """Show it over the owner's window, and take the focus."""
        host = self._owner.window()
        if self.parentWidget() is not host:
            self.setParent(host, Qt.WindowType.Widget)
        host.installEventFilter(self)
        # The window's own, which is there also while another window is in front.
        now: QWidget | None = host.focusWidget()
        if now is not None and not self.isAncestorOf(now):
            self._before = now
        self._cover()
        self.show()
        self.raise_()
        # Again, because only what is shown has its final fonts.
        self._cover()
        self.first_focus().setFocus(Qt.FocusReason.PopupFocusReason)

    def done(self, result: int) -> None:
        """Hide it and give the focus back."""
        was_open = self.isVisible()
        host = self.parentWidget()
        if host is not None:
            host.removeEventFilter(self)
        super().done(result)
        if not was_open:
            return
        before, self._before = self.before, None
        if before is not None and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Keep the window's shortcuts from working behind it."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self.parentWidget():
            self._cover()
        return False

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Go round within the card."""
        ring = self._focusable()
        if not ring:
            return True
        now = QApplication.focusWidget()
        step = 1 if forward else -1
        at = ring.index(now) + step if now in ring else (0 if forward else -1)
        reason = Qt.FocusReason.TabFocusReason if forward else Qt.FocusReason.BacktabFocusReason
        ring[at % len(ring)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc; keep every other key from the window."""
        if event.key() == Qt.Key.Key_Escape:
            self.reject()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Close when the ground beside the card is pressed."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.reject()
        event.accept()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, shadow and card."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.card.geometry()
        if not box.contains(event.rect()):
            if self._dims:
                painter.fillRect(self.rect(), QColor(0, 0, 0, 130 if theme.is_dark else 75))
            paint_shadow(painter, box, theme.px(self._radius), theme)
        paint_box(
            painter,
            box,
            theme.px(self._radius),
            fill=theme.colour("window" if self._dims else "raised"),
            border=theme.colour("border"),
        )
        painter.end()


def focus_behind_layers(widget: QWidget, reason: Qt.FocusReason) -> None:
    """Give `widget` the focus; where a layer of its window has it, once that layer is closed.

    What comes about by itself must not take the focus from what a person has opened meanwhile.
    """
    at: QWidget | None = widget.window().focusWidget()
    lowest: Layer | None = None
    while at is not None:
        if isinstance(at, Layer):
            if at.isAncestorOf(widget):
                break
            lowest = at
            at = at.before
        else:
            at = at.parentWidget()
    if lowest is None:
        widget.setFocus(reason)
    else:
        lowest.give_back_to(widget)


class Popup(Layer):
    """A card that hangs on its owner, to the left or right edge, below it or above."""

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, dims=False, radius=themes.current.radius.card)
        self.beside: QRect | None = None
        """The part of the owner that it hangs on; None for all of it."""

    def wanted_size(self, room: QRect) -> tuple[int, int]:
        """Return width and height of the card where `room` is what the window has."""
        hint = self.card.sizeHint()
        return min(hint.width(), room.width()), min(hint.height(), room.height())

    def place_card(self) -> None:
        """Hang the card on the owner, within the window."""
        room = self.rect().adjusted(8, 8, -8, -8)
        part = self.beside or self._owner.rect()
        anchor = part.translated(self._owner.mapTo(self._owner.window(), QPoint(0, 0)))
        width, height = self.wanted_size(room)
        if anchor.width() > 1:
            from_right = anchor.center().x() > room.center().x()
        else:
            # At the pointer: on the side where menus hang.
            from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = anchor.right() - width + 1 if from_right else anchor.left()
        left = max(room.left(), min(left, room.right() - width + 1))
        below = anchor.bottom() + 2
        above = anchor.top() - height - 2
        top = below if below + height <= room.bottom() or above < room.top() else above
        top = max(room.top(), min(top, room.bottom() - height + 1))
        self.card.setGeometry(left, top, width, height)


@guarded
class Sheet(Layer):
    """A card in the middle of the dimmed window; its content scrolls where the window is small."""

    def __init__(self, themes: ThemeSource, owner: QWidget, *, title: str, width: int) -> None:
        super().__init__(themes, owner, dims=True, radius=themes.current.radius.composer)
        self.setAccessibleName(title)
        self.setWindowTitle(title)
        self._width = width
        self.body = QWidget()
        self._area = QScrollArea(self.card)
        self._area.setFrameShape(QScrollArea.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.body)
        self._area.viewport().setAutoFillBackground(False)
        self.body.setAutoFillBackground(False)
        outer = QVBoxLayout(self.card)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self._area)
        # The bar stays within the round corners.
        edge = themes.current.radius.composer
        self._area.verticalScrollBar().setStyleSheet(
            f"QScrollBar:vertical {{ margin: {edge}px 3px; width: 12px; }}"
        )
        self.body.installEventFilter(self)

    def refit(self) -> None:
        """Take the height that the content needs now."""
        if self.isVisible():
            self._cover()

    def place_card(self) -> None:
        """Put the card into the middle."""
        room = self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE)
        width = min(self._themes.current.px(self._width), room.width())
        layout = self.body.layout()
        needed = self.body.sizeHint().height()
        if layout is not None and layout.hasHeightForWidth():
            layout.invalidate()
            needed = layout.totalHeightForWidth(width - 2)
        height = min(needed + 2, room.height())
        # A bar takes width, which takes height: it would need itself where words just fit.
        bar = Qt.ScrollBarPolicy
        fits = needed + 2 <= room.height()
        self._area.setVerticalScrollBarPolicy(
            bar.ScrollBarAlwaysOff if fits else bar.ScrollBarAsNeeded
        )
        left = room.left() + (room.width() - width) // 2
        top = room.top() + max(0, (room.height() - height) * 2 // 5)
        self.card.setGeometry(left, top, width, height)

    # Qt's own names.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the height of the content as well."""
        if event.type() == QEvent.Type.LayoutRequest and watched is self.body:
            self.refit()
        return super().eventFilter(watched, event)
