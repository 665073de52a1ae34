"""The text widget of a piece: it shows, lets read and select, and loads nothing."""

from __future__ import annotations

import math
from collections.abc import Iterable
from contextlib import AbstractContextManager
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QRegion,
    QShowEvent,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QToolTip, QWidget

from desktop_chat.markdown import CodeEnd, CodeHead, CodeLine
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.events import TranscriptEvents
from desktop_chat.ui.transcript.text.caret import Caret
from desktop_chat.ui.transcript.text.code_buttons import CodeButtons
from desktop_chat.ui.transcript.text.gaps import CODE_HEAD
from desktop_chat.ui.transcript.text.highlight import code_formats
from desktop_chat.ui.transcript.text.insets import Inset
from desktop_chat.ui.transcript.text.look import MARGIN, Look
from desktop_chat.ui.transcript.text.page import Link, Page
from desktop_chat.ui.transcript.text.pieces import Piece, Pieces
from desktop_chat.ui.transcript.text.sideways import Sideways
from desktop_chat.ui.transcript.text.underlay import Shift, Underlay
from desktop_chat.ui.transcript.text.wide import WideKind

_MOST_PARTS = 4

KEY_REASONS = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


@guarded
class TextPane(Page):
    """Shows one piece of a message.

    Signals: those of `TranscriptEvents`, which it is given.
    """

    def __init__(self, themes: ThemeSource, events: TranscriptEvents, parent: QWidget) -> None:
        super().__init__(parent)
        self._events = events
        self._version = -1
        self._height = self._left = self._right = 0
        self.new_codes: set[int] = set()
        """Code blocks that were built or changed, and that nobody has asked about yet."""
        self.focus_by_key = False
        self._caret = Caret()
        # Each paragraph has a direction of its own; from the right, code would begin at its end.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setCursorWidth(0)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.viewport().setAutoFillBackground(False)
        self._underlay = Underlay(self.document(), self.writer)
        self._underlay.hides = self._hides
        self._buttons = CodeButtons(themes, events, self.viewport())
        self._sideways = Sideways(self, events)

    def _hides(self, code: int) -> bool:
        return self._pieces.hides(code)

    # -- content ----------------------------------------------------------------------------------

    def show_piece(self, pieces: Pieces, number: int, look: Look, width: int) -> None:
        """Show piece `number` of a message; costs only what has changed since the last time.

        `width` is that of the text, without the margins.
        """
        piece = pieces.all[number]
        if look is not self._look:
            self.dress(look)
        # First, because a document without a width breaks its lines after each letter.
        self._set_text_width(width)
        if self._sideways.set_end(pieces.ends_wide(number)):
            self._height = 0
        if piece is self._piece and piece.version == self._version:
            return
        self._show_wide(pieces, piece, look)
        kept_selection = self._selection()
        self._pieces, self._piece, self._version = pieces, piece, piece.version
        below_wide = number > 0 and pieces.ends_wide(number - 1)
        kept = self.writer.show(piece.blocks, is_start=number == 0, below_wide=below_wide)
        self._height = 0
        self.viewport().update()
        self._restore(kept_selection)
        for block in piece.blocks[kept:]:
            if isinstance(block.content, CodeHead | CodeLine | CodeEnd):
                self.new_codes.add(block.content.code)
        self.colour_code(kept)

    def _show_wide(self, pieces: Pieces, piece: Piece, look: Look) -> None:
        """Break lines as it was chosen for the block that the piece is a part of."""
        self._left, self._right = MARGIN, MARGIN
        if piece.blocks and piece.blocks[0].from_right:
            self._right += look.left_of(piece.blocks[0])
        elif piece.blocks:
            self._left += look.left_of(piece.blocks[0])
        state = None
        if piece.wide is not None:
            state = pieces.wide_state(piece.wide, wraps=self._events.wraps_code)
            is_table = piece.wide.kind is WideKind.TABLE
            state.from_right = is_table and piece.blocks[0].from_right
        mode = self._sideways.show(piece.wide, state)
        if mode is not self.wordWrapMode():
            self.setWordWrapMode(mode)

    def dress(self, look: Look) -> None:
        """Forget what is shown, and take another look."""
        self._look = look
        self._piece = None
        self.setPalette(_palette_for(self.palette(), look))
        self.writer.reset(look)
        frame = self.document().rootFrame().frameFormat()
        frame.setMargin(0)
        frame.setLeftMargin(MARGIN)
        frame.setRightMargin(MARGIN)
        self.document().rootFrame().setFrameFormat(frame)
        self._height = 0

    def clear_piece(self) -> None:
        """Forget the piece, but keep the document: it may come back."""
        self.set_caret(False)
        self.set_link(None)
        self.drop_selection()
        self.show_matches((), None)

    def _set_text_width(self, width: int) -> None:
        whole = width + 2 * MARGIN
        self.writer.set_width(width)
        if self.lineWrapColumnOrWidth() != whole:
            self.setLineWrapColumnOrWidth(whole)
            self._height = 0

    def text_height(self) -> int:
        """Return how high the text is."""
        if not self._height:
            height = math.ceil(self.document().size().height())
            whole = self.lineWrapColumnOrWidth()
            head = self._underlay.head()
            top = 0 if head is None else head[1] + self._code_head()
            line = 0 if self._look is None else self._look.code_line
            ends = self._left, whole - self._right
            beyond = self._sideways.measure(ends, top, whole, height, line=line)
            self._height = height + beyond
            self._buttons.place(self._pieces, head, ends[1] - 6, self._code_head())
        return self._height

    def _code_head(self) -> int:
        return CODE_HEAD if self._look is None else self._look.gaps.code_head

    def ideal_width(self) -> int:
        """Return the width at which no line would have to wrap, without the margins."""
        return math.ceil(self.document().idealWidth()) - 2 * MARGIN + 1

    def colour_code(self, first: int = 0) -> None:
        """Lay the colours that are known over the code, from block `first` of this pane on."""
        if self._piece is None or self._look is None:
            return
        shown = self.writer.blocks[first:]
        known = code_formats(self._pieces, shown, self._piece.start + first, self._look)
        self.writer.lay_over((first + place, ranges) for place, ranges in known)

    def set_growing(self, growing: bool) -> None:
        """Say whether more text comes; a formula that ends it is whole only when none does."""
        if self.writer.insets.set_open(growing) and not growing:
            self.refresh_insets()

    def refresh_insets(self) -> bool:
        """Show the formulas and pictures that are ready by now; return whether sizes changed."""
        changed = self._look is not None and self.writer.refresh_insets()
        self._height = 0 if changed else self._height
        self.viewport().update()
        return changed

    # -- the caret --------------------------------------------------------------------------------

    def set_caret(self, shown: bool) -> None:
        """Show where the text will go on."""
        self._caret.set(self, self.writer.end_of_text() if shown else None, shown=shown)

    def set_link(self, link: Link | None) -> None:
        """Give one of the links the focus, which has a ring then and no text cursor."""
        super().set_link(link)
        self.setCursorWidth(1 if self.focus_by_key and link is None else 0)

    # -- places -----------------------------------------------------------------------------------

    def place_at(self, y: int) -> tuple[int, int]:
        """Return the first position in its block of the line at height `y`, and that block."""
        left = MARGIN - self._sideways.offset
        return self.writer.place_of(self.cursorForPosition(QPoint(left, max(0, y))).position())

    def y_of(self, position: int, block: int) -> int:
        """Return the height at which the line with `position` in `block` begins."""
        return self.rect_at(self.writer.position_in(block, position)).top()

    def held(self) -> AbstractContextManager[None]:
        """Stay where it is sideways, whatever is selected meanwhile."""
        return self._sideways.held()

    def show_across(self, position: int) -> None:
        """Scroll sideways so far that a position is seen."""
        window, left = self._sideways.window(), self.rect_at(position).left()
        if window is not None and not window.left() <= left <= window.right() - MARGIN:
            bar = self.horizontalScrollBar()
            bar.setValue(bar.value() + left - window.center().x())

    def inset_at(self, place: QPoint) -> Inset | None:
        """Return what is painted at a place of the viewport."""
        return self.writer.insets.near(_hit(self, place, self._sideways.offset))

    def _set_focus_by_key(self, by_key: bool) -> None:
        """Show the text cursor where keys move it, and nowhere else."""
        self.focus_by_key = by_key
        self.setCursorWidth(1 if by_key else 0)

    def _paint_part(self, part: QRect) -> None:
        look, window = self._look, self._sideways.window()
        if look is not None:
            painter = self._painter(part)
            shift = Shift(self._sideways.offset, window)
            self._underlay.paint(painter, QRectF(part), look, shift)
            if window is not None:
                painter.setClipRect(window, Qt.ClipOperation.IntersectClip)
            self._caret.paint(painter, look)
            painter.end()
        super().paintEvent(QPaintEvent(part if window is None else part.intersected(window)))
        if look is not None and (window is not None or self._link is not None):
            painter = self._painter(part)
            self._sideways.paint_edges(painter, look)
            if window is not None:
                painter.setClipRect(window, Qt.ClipOperation.IntersectClip)
            if self._link is not None:
                painter.translate(-self._sideways.offset, 0)
                self._underlay.paint_link(painter, self._link.start, self._link.end, look)
            painter.end()

    def _painter(self, part: QRect) -> QPainter:
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(part)
        return painter

    # Qt's own names.

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Leave it to the transcript, which knows the order in which its parts are read."""
        return bool(QWidget.focusNextPrevChild(self, forward))

    def showEvent(self, event: QShowEvent) -> None:
        """Stay where it is sideways: when it is shown first, Qt scrolls to the text cursor."""
        with self.held():
            super().showEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what lies below the text, the text, and the caret."""
        for part in _parts(event.region()):
            self._paint_part(part)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the transcript, unless it turns sideways over something wide."""
        event.setAccepted(self._sideways.wheel(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave all keys to the transcript, but those that scroll what is wide."""
        event.setAccepted(self._sideways.key(event))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell that a selection may begin here; the transcript follows the mouse from then on."""
        if event.button() is Qt.MouseButton.LeftButton:
            place = event.globalPosition().toPoint()
            self._events.pressed.emit(self, place, event.modifiers())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Tell that a word is wanted."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._events.double_pressed.emit(self, event.globalPosition().toPoint())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        if not event.buttons():
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Do nothing: the transcript has the mouse."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the transcript's own menu; Qt's has items that a reader has no use for."""
        self._events.menu_requested.emit(self, event.globalPos())

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is here, and whether it came by a key."""
        super().focusInEvent(event)
        self._set_focus_by_key(event.reason() in KEY_REASONS)
        self._events.focus_moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the focus is gone."""
        super().focusOutEvent(event)
        self._set_focus_by_key(False)
        self.set_link(None)
        self._events.focus_moved.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Show where a link leads."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            tip = _tip_at(self, event.pos(), self._sideways.offset)
            QToolTip.showText(event.globalPos(), tip, self)
            return True
        return bool(super().viewportEvent(event))

    def scrollContentsBy(self, dx: int, _dy: int) -> None:
        """Scroll sideways alone: the pane is as high as its text.

        Nothing is moved on the screen: cards and buttons stay where they are.
        """
        if dx and self._caret.is_shown:
            self.set_caret(True)


def _parts(region: QRegion) -> list[QRect]:
    """Return what is to be painted one by one: a strip at either end is not all between them."""
    parts = list(cast("Iterable[QRect]", region))
    whole = region.boundingRect()
    spread = sum(part.width() * part.height() for part in parts) * 2
    return (
        parts if len(parts) <= _MOST_PARTS and spread < whole.width() * whole.height() else [whole]
    )


def _tip_at(edit: QTextEdit, place: QPoint, offset: int) -> str:
    """Return the tool tip of the text at a place of the viewport; `offset`: scrolled sideways."""
    hit = _hit(edit, place, offset)
    return edit.cursorForPosition(place).charFormat().toolTip() if hit >= 0 else ""


def _hit(edit: QTextEdit, place: QPoint, offset: int) -> int:
    """Return the position of what is at a place of the viewport; -1 for nothing."""
    in_text = QPointF(place + QPoint(offset, 0))
    return edit.document().documentLayout().hitTest(in_text, Qt.HitTestAccuracy.ExactHit)


def _palette_for(palette: QPalette, look: Look) -> QPalette:
    """Return a palette with the selection's colours, and no ground."""
    palette.setColor(QPalette.ColorRole.Base, QColor(0, 0, 0, 0))
    for group in (QPalette.ColorGroup.Active, QPalette.ColorGroup.Inactive):
        palette.setColor(group, QPalette.ColorRole.Highlight, look.colour("selection"))
        palette.setColor(group, QPalette.ColorRole.HighlightedText, look.colour("text"))
    return palette
