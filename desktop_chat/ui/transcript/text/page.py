"""A document with its places: what is selected in it, what was found, and where its links are."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from typing import Any, NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QUrl
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget

from desktop_chat.markdown import TableRow
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.transcript.text.copying import as_mime
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pieces import Piece, Pieces
from desktop_chat.ui.transcript.text.wide import WideKind
from desktop_chat.ui.transcript.text.writer import PaneWriter


class Link(NamedTuple):
    """A link in a document: its positions, and the address that it opens."""

    start: int
    end: int
    address: str


@guarded
class Page(QTextBrowser):
    """A text widget that shows a piece of a message, loads nothing, and knows its places."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._look: Look | None = None
        self._pieces = Pieces()
        self._piece: Piece | None = None
        self._link: Link | None = None
        self._has_matches = False
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        # Else the viewport, too, is said to have the focus.
        self.viewport().setFocusProxy(None)  # type: ignore[arg-type]
        self.document().setDocumentMargin(0)
        # Where it stands nothing is pushed on by what is written there, so it need not be put back.
        cursor = self.textCursor()
        cursor.setKeepPositionOnInsert(True)
        self.setTextCursor(cursor)
        self.writer = PaneWriter(self.document(), self._sample)

    def _sample(self, table: int) -> list[TableRow]:
        return self._pieces.table_sample(table)

    # -- places and selection ---------------------------------------------------------------------

    def held(self) -> AbstractContextManager[None]:
        """Stay where it is, whatever is selected meanwhile."""
        return nullcontext()

    def _selection(self) -> tuple[int, int]:
        cursor = self.textCursor()
        return cursor.anchor(), cursor.position()

    def _restore(self, selection: tuple[int, int]) -> None:
        if self._selection() != selection:
            self.select(*selection)

    def select(self, anchor: int, position: int) -> None:
        """Select from `anchor` to `position`."""
        last = self.document().characterCount() - 1
        cursor = self.textCursor()
        cursor.setPosition(min(anchor, last))
        cursor.setPosition(min(position, last), QTextCursor.MoveMode.KeepAnchor)
        with self.held():
            self.setTextCursor(cursor)

    def select_if_new(self, anchor: int, position: int) -> None:
        """Select from `anchor` to `position`, unless just that is selected."""
        self._restore((min(anchor, self.end), min(position, self.end)))

    def drop_selection(self) -> None:
        """Select nothing."""
        if self.textCursor().hasSelection():
            self.select(0, 0)

    def show_matches(self, matches: Sequence[tuple[int, int]], current: int | None) -> None:
        """Lay a ground behind what was found, and another one behind match number `current`."""
        if not matches and not self._has_matches:
            return
        self._has_matches = bool(matches)
        made: list[QTextEdit.ExtraSelection] = []
        for number, (start, end) in enumerate(matches):
            each: Any = QTextEdit.ExtraSelection()
            each.cursor = self.cursor_at(start)
            each.cursor.setPosition(min(end, self.end), QTextCursor.MoveMode.KeepAnchor)
            if self._look is not None:
                each.format = self._look.found[number == current]
            made.append(each)
        self.setExtraSelections(made)

    @property
    def end(self) -> int:
        """The last position."""
        return self.document().characterCount() - 1

    @property
    def first_block(self) -> int:
        """The number in the message of the first block."""
        return 0 if self._piece is None else self._piece.start

    @property
    def shown(self) -> tuple[Pieces, int] | None:
        """The message and the number of the piece that is shown; None before there is one."""
        piece = self._piece
        if piece is None or piece not in self._pieces.all:
            return None
        return self._pieces, self._pieces.index_of(piece.start)

    @property
    def piece(self) -> Piece | None:
        """The piece that is shown, or was shown last."""
        return self._piece

    @property
    def kind(self) -> WideKind | None:
        """What the piece is a part of, if that is wide."""
        wide = None if self._piece is None else self._piece.wide
        return None if wide is None else wide.kind

    @property
    def is_last(self) -> bool:
        """Whether the message ends with what is shown here."""
        return self._piece is not None and self._pieces.all[-1:] == [self._piece]

    @property
    def look(self) -> Look | None:
        """How it is dressed."""
        return self._look

    def spot_at(self, position: int) -> tuple[int, int]:
        """Return the block of the message, and the unit in it, at a position."""
        if not self.writer.blocks:
            return self.first_block, 0
        place = self.writer.block_at(position)
        first, last = self.writer.range_of(place)
        return self.first_block + place, max(0, min(position, last) - first)

    def position_of(self, block: int, unit: int) -> int | None:
        """Return the position of a unit of a block; None when that is shown elsewhere."""
        place = block - self.first_block
        if not 0 <= place < len(self.writer.blocks):
            return None
        first, last = self.writer.range_of(place)
        return min(first + unit, last)

    def position_near(self, place: QPoint) -> int:
        """Return the position that is nearest to a place in this widget."""
        return self.cursorForPosition(place).position()

    def rect_at(self, position: int) -> QRect:
        """Return where a text cursor would be at a position."""
        return self.cursorRect(self.cursor_at(position))

    def cursor_at(self, position: int) -> QTextCursor:
        """Return a cursor at a position."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(max(0, min(position, self.end)))
        return cursor

    def around(self, position: int, unit: QTextCursor.SelectionType) -> tuple[int, int]:
        """Return the ends of the word or paragraph at a position."""
        cursor = self.cursor_at(position)
        if unit is QTextCursor.SelectionType.BlockUnderCursor:
            # Qt's own would take the end of the paragraph above as well.
            block = cursor.block()
            return block.position(), block.position() + block.length() - 1
        cursor.select(unit)
        return cursor.selectionStart(), cursor.selectionEnd()

    # -- links ------------------------------------------------------------------------------------

    def links(self) -> list[Link]:
        """Return all links that may be opened, in the order in which they are read."""
        found: list[Link] = []
        block = self.document().begin()
        while block.isValid():
            place = block.begin()
            while not place.atEnd():
                part = place.fragment()
                made = part.charFormat()
                if made.isAnchor():
                    href, start = made.anchorHref(), part.position()
                    if found and found[-1].end == start and found[-1].address == href:
                        start = found.pop().start
                    found.append(Link(start, part.position() + part.length(), href))
                place += 1
            block = block.next()
        return found

    @property
    def link(self) -> Link | None:
        """The link that has the focus."""
        return self._link

    def set_link(self, link: Link | None) -> None:
        """Give one of the links the focus, or none."""
        if link != self._link:
            self._link = link
            self.viewport().update()

    def link_at(self, place: QPoint) -> str:
        """Return the link at a place of the viewport, "" for none."""
        return self.anchorAt(place)

    # Qt's own names.

    def loadResource(self, _kind: int, _name: QUrl | str) -> Any:
        """Load nothing.

        A picture that is not null is what keeps Qt from opening the file itself (FACTS.md 4.2).
        """
        picture = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        return picture

    def createMimeDataFromSelection(self) -> QMimeData:
        """Give plain text alone to whoever asks the widget and not the transcript."""
        return as_mime(self.textCursor().selection().toPlainText())
