"""The list as Qt and assistive technology read it: rows over what is loaded, and their states."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from enum import Enum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from desktop_chat.base.ids import ConversationId
from desktop_chat.base.languages import enumerated
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.library import ConversationInfo, Section, Shelf
from desktop_chat.domain.text import one_line
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.sidebar import words
from desktop_chat.ui.sidebar.outline import Outline, RowKind, Spot
from desktop_chat.ui.sidebar.pages import PAGE, PageKey, Pages
from desktop_chat.ui.sidebar.source import Contents

Index = QModelIndex | QPersistentModelIndex

_FAILED = frozenset({EndState.FAILED, EndState.INTERRUPTED})


class Mark(Enum):
    """What is going on in a conversation; the value is the word for it."""

    REPLYING = words.REPLYING
    FAILED = words.FAILED
    UNREAD = words.UNREAD


class Listing:
    """One state of the list: what there is, where it is, and what of it is loaded."""

    def __init__(self, contents: Contents, outline: Outline, pages: Pages) -> None:
        self.contents = contents
        self.outline = outline
        self.pages = pages

    def info(self, row: int) -> ConversationInfo | None:
        """Return the conversation of a row, None while it is not loaded or where there is none."""
        spot = self.outline.spot(row)
        if spot is None or spot.section is None or spot.kind is not RowKind.CONVERSATION:
            return None
        return self.pages.get(spot.section, spot.index)

    def row_of(self, conversation: ConversationId) -> int | None:
        """Return the row of a conversation, as far as it is known."""
        place = self.pages.where(conversation) or self.contents.places.get(conversation)
        return None if place is None else self.outline.row_of(*place)

    def keys(self, first: int, last: int) -> list[PageKey]:
        """Return the pages that the conversations of these rows are on."""
        return [
            (section, number)
            for section, start, stop in self.outline.spans(first, last)
            for number in range(start // PAGE, (stop - 1) // PAGE + 1)
        ]


@guarded
class ConversationRows(QAbstractListModel):
    """The rows of a `Listing`; another one replaces it whole."""

    def __init__(self) -> None:
        super().__init__()
        self.listing = Listing(Contents(), Outline(), Pages(lambda *_: None))
        self._replying: frozenset[ConversationId] = frozenset()
        self.today = datetime.now().astimezone().date()
        """The day by which headings are worded."""

    def show(self, listing: Listing) -> None:
        """Show another listing."""
        self.beginResetModel()
        self.listing = listing
        self.today = datetime.now().astimezone().date()
        self.endResetModel()

    def loaded(self, first: int, last: int) -> None:
        """Tell that rows have come."""
        self.dataChanged.emit(self.index(first), self.index(last))

    @property
    def replying(self) -> frozenset[ConversationId]:
        """The conversations in which a reply comes."""
        return self._replying

    def set_replying(self, conversations: frozenset[ConversationId]) -> None:
        """Mark these as ones in which a reply comes."""
        changed = self._replying ^ conversations
        self._replying = conversations
        self._tell(changed)

    def _tell(self, conversations: Iterable[ConversationId]) -> None:
        for conversation in conversations:
            row = self.listing.row_of(conversation)
            if row is not None:
                self.loaded(row, row)

    def spot(self, row: int) -> Spot | None:
        """Return what a row is."""
        return self.listing.outline.spot(row)

    def info(self, row: int) -> ConversationInfo | None:
        """Return the conversation of a row, None while it is not loaded or where there is none."""
        return self.listing.info(row)

    def mark(self, info: ConversationInfo) -> Mark | None:
        """Return what is going on in a conversation."""
        if info.id in self._replying:
            return Mark.REPLYING
        if info.is_unread:
            return Mark.FAILED if info.ending in _FAILED else Mark.UNREAD
        return Mark.FAILED if info.ending is EndState.FAILED else None

    def title(self, row: int) -> str:
        """Return what stands on a row."""
        spot = self.spot(row)
        if spot is None:
            return ""
        if spot.kind is RowKind.ARCHIVE:
            return words.ARCHIVE
        if spot.kind is RowKind.HEADING and spot.section is not None:
            return one_line(words.heading_words(spot.section.heading, self.today))
        info = self.info(row)
        return title_of(info) if info is not None else ""

    def spoken(self, row: int) -> str:
        """Return what a screen reader says of a row."""
        spot = self.spot(row)
        if spot is None:
            return ""
        if spot.kind is RowKind.ARCHIVE:
            return words.ARCHIVE_ROW.format(
                count=words.conversation_words(self.listing.outline.archived)
            )
        if spot.kind is RowKind.HEADING and spot.section is not None:
            return self._spoken_heading(row, spot.section)
        info = self.info(row)
        if info is None:
            return words.LOADING
        mark = self.mark(info)
        said = [title_of(info)]
        said += [mark.value] if mark is not None else []
        said += [words.PINNED] if info.is_pinned else []
        return enumerated(said)

    def _spoken_heading(self, row: int, section: Section) -> str:
        if section.shelf is not Shelf.FOLDER:
            return self.title(row)
        outline = self.listing.outline
        held = outline.held(section)
        if not held:
            return words.FOLDER_EMPTY.format(name=self.title(row))
        state = words.CLOSED if outline.is_closed(section) else words.OPEN
        return words.FOLDER.format(
            name=self.title(row), count=words.conversation_words(held), state=state
        )

    # Qt's own names.

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        """Return how many rows there are, loaded or not."""
        return 0 if parent.isValid() else self.listing.outline.count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return a row's words, or all of it for whoever reads it aloud."""
        if role == Qt.ItemDataRole.DisplayRole:
            return self.title(index.row())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let conversations be selected, and the rest be gone to where it does something."""
        spot = self.spot(index.row())
        if spot is None:
            return Qt.ItemFlag.NoItemFlags
        if spot.kind is RowKind.CONVERSATION:
            return (
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemNeverHasChildren
            )
        if is_stop(spot):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemNeverHasChildren


def is_stop(spot: Spot) -> bool:
    """Return whether the arrow keys stop at a row."""
    if spot.kind is RowKind.HEADING:
        return spot.section is not None and spot.section.shelf is Shelf.FOLDER
    return True


def title_of(info: ConversationInfo) -> str:
    """Return a conversation's title as one plain line."""
    return one_line(info.title) or words.UNTITLED
