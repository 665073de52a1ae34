"""All the lists of connections that one desk works for, which say the same."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from desktop_chat.generation.connections import Entry
from desktop_chat.ui.connections.checks import Checks

if TYPE_CHECKING:
    from desktop_chat.ui.connections.page import ConnectionsPage


class Pages:
    """Tells every page that is there; `all_gone` is called when the last one is not any more."""

    def __init__(self, checks: Checks, all_gone: Callable[[], None]) -> None:
        self._checks = checks
        self._all_gone = all_gone
        checks.changed.connect(self._show_outcomes)
        self._pages: dict[int, ConnectionsPage] = {}

    @property
    def are_seen(self) -> bool:
        """Whether one of them is shown."""
        return any(page.isVisible() for page in self._pages.values())

    def __len__(self) -> int:
        return len(self._pages)

    def add(self, page: ConnectionsPage) -> None:
        """Tell a page, too, for as long as it is there."""
        self._pages[id(page)] = page
        page.destroyed.connect(partial(self._gone, id(page)))

    def show(self, entries: Sequence[Entry], current: str) -> None:
        """List these entries, and mark the one of that id as chosen."""
        for page in self._pages.values():
            page.show_entries(entries, current)
        self._show_outcomes()

    def _show_outcomes(self) -> None:
        outcomes = self._checks.outcomes
        for page in self._pages.values():
            page.show_outcomes(outcomes)

    def say(self, sentence: str, *, is_error: bool = False, can_undo: bool = False) -> None:
        """Say what came of something."""
        for page in self._pages.values():
            page.say(sentence, is_error=is_error, can_undo=can_undo)

    def set_looking(self, looking: bool) -> None:
        """Show that servers are being looked for."""
        for page in self._pages.values():
            page.set_looking(looking)

    def _gone(self, page: int) -> None:
        self._pages.pop(page, None)
        if not self._pages:
            self._all_gone()
