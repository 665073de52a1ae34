"""Keeps a listing up to date: asks for what is new, and shows it once what is in sight is there."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from functools import partial

from desktop_chat.base.ids import ConversationId, FolderId
from desktop_chat.domain.library import ConversationInfo, Section
from desktop_chat.ui.sidebar.outline import FOOT, HEADING, ROW, Outline
from desktop_chat.ui.sidebar.pages import PageKey, Pages
from desktop_chat.ui.sidebar.rows import Listing
from desktop_chat.ui.sidebar.source import Contents, ListSource, Showing


class Keeper:
    """Holds the listing that is shown, and the one that is to take its place.

    `shown(listing)` is told to show one; `wanted(listing)` returns the pages that must be there
    before. What is shown stays until then, so nothing flickers.
    """

    def __init__(
        self,
        shown: Callable[[Listing], object],
        wanted: Callable[[Listing], Sequence[PageKey]],
        places: Callable[[], Collection[ConversationId]],
    ) -> None:
        self._show = shown
        self._wanted_of = wanted
        self._places = places
        self._source: ListSource | None = None
        self._ask = 0
        self._is_asking = False
        self._again = False
        self._coming: Listing | None = None
        self._needed: Sequence[PageKey] = ()
        self._current: Listing | None = None
        self._current_ask = 0
        self.showing = Showing.CONVERSATIONS
        self.closed: frozenset[FolderId] = frozenset()
        """The folders of which the heading alone is shown."""
        self._heights = (ROW, HEADING, FOOT)

    @property
    def has_listing(self) -> bool:
        """Whether anything was ever shown."""
        return self._current is not None

    def set_source(self, source: ListSource) -> None:
        """Take the rows from there."""
        self._source = source
        self.start_over()

    def switch(self, showing: Showing) -> None:
        """Show another list."""
        if showing is not self.showing:
            self.showing = showing
            self.start_over()

    def start_over(self) -> None:
        """Ask anew, whatever is on its way."""
        self._is_asking = self._again = False
        self.refresh()

    def refresh(self) -> None:
        """Ask for the list as it is now; once more after an answer that is still on its way."""
        if self._source is None:
            return
        if self._is_asking:
            self._again = True
            return
        self._is_asking = True
        self._coming = None
        self._ask += 1
        self._source.request_contents(self._ask, self.showing, self._places())

    def contents_came(self, ask: int, contents: Contents) -> None:
        """Take what was asked for, and ask for the rows that will be in sight."""
        if ask != self._ask or not self._is_asking or self._source is None:
            return
        pages = Pages(partial(self._source.request_rows, ask))
        listing = self._made(contents, pages)
        self._coming = listing
        self._needed = self._wanted_of(listing)
        pages.want(self._needed, most=max(len(self._needed), 1))
        self._finish()

    def rows_came(
        self, ask: int, section: Section, start: int, rows: Sequence[ConversationInfo]
    ) -> Listing | None:
        """Take rows; return the listing that they belong to if it is shown already."""
        if self._coming is not None and ask == self._ask:
            self._coming.pages.put(section, start, rows)
            self._finish()
        elif self._current is not None and ask == self._current_ask:
            self._current.pages.put(section, start, rows)
            return self._current
        return None

    def give_up(self, ask: int) -> None:
        """Take note that a question will not be answered; what is shown stays."""
        if self._current is not None and ask == self._current_ask:
            self._current.pages.lose()
        if self._is_asking and ask == self._ask:
            self._is_asking = False
            self._coming = None
            self._ask_again()

    def close_folders(self, closed: frozenset[FolderId]) -> None:
        """Show the heading alone of these folders, and all of the others."""
        if closed == self.closed:
            return
        self.closed = closed
        self._make_again()

    def set_heights(self, heights: tuple[int, int, int]) -> None:
        """Make every row, heading and the foot that high."""
        if heights != self._heights:
            self._heights = heights
            self._make_again()

    def _make_again(self) -> None:
        if self._current is not None:
            self._current = self._made(self._current.contents, self._current.pages)
            self._show(self._current)
        if self._coming is not None:
            self._coming = self._made(self._coming.contents, self._coming.pages)

    def _made(self, contents: Contents, pages: Pages) -> Listing:
        outline = Outline(
            contents.sections,
            closed=self.closed,
            archived=contents.archived if self.showing is Showing.CONVERSATIONS else 0,
            headings=self.showing is Showing.CONVERSATIONS,
            heights=self._heights,
        )
        return Listing(contents, outline, pages)

    def _finish(self) -> None:
        coming = self._coming
        # A source may answer from within the call that asks.
        if coming is None or coming.pages.lacks(self._needed):
            return
        self._current, self._current_ask = coming, self._ask
        self._coming = None
        self._is_asking = False
        self._show(coming)
        self._ask_again()

    def _ask_again(self) -> None:
        if self._again:
            self._again = False
            self.refresh()
