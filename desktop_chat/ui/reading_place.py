"""Where a window's transcript stands: it is made, and imported, when there is something to read."""

from __future__ import annotations

import asyncio
import importlib
import sys
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.ui.theme import ThemeSource

if TYPE_CHECKING:
    from desktop_chat.ui.transcript.view import TranscriptView

IN_ORDER = (
    *("markdown", "markdown.speculation", "markdown.streaming", "ui.kit.message"),
    *(f"ui.transcript.text.{each}" for each in ("pictures", "pieces", "formulas", "picture_inset")),
    *(f"ui.transcript.text.{each}" for each in ("look", "highlight", "shown", "writer")),
    *(f"ui.transcript.text.{each}" for each in ("sideways", "underlay", "pane", "stack")),
    *(f"ui.transcript.messages.{each}" for each in ("state", "rows", "reply_row", "row_pool")),
    *(f"ui.transcript.column.{each}" for each in ("column", "revealing")),
    *(f"ui.transcript.reading.{each}" for each in ("matching", "finder", "gathering", "pointer")),
    *("ui.transcript.reading.reading", "ui.transcript.view"),
)
"""What the transcript needs, from below: each brings a few further modules with it."""


async def imported() -> None:
    """Import what the transcript needs, with frames between one module and the next."""
    if f"desktop_chat.{IN_ORDER[-1]}" in sys.modules:
        return
    for name in IN_ORDER:
        importlib.import_module(f"desktop_chat.{name}")
        await asyncio.sleep(0)


class ReadingPlace(QObject):
    """Holds the transcript once it is made; fills `domain.ports.ReplyView` before as well.

    Signals:
        appeared(TranscriptView): it has been made.
    """

    appeared = Signal(object)

    def __init__(self, themes: ThemeSource, pages: QStackedWidget) -> None:
        super().__init__(pages)
        self._themes = themes
        self._pages = pages
        self.made: TranscriptView | None = None
        """The transcript, if there is one by now."""

    @property
    def view(self) -> TranscriptView:
        """The transcript; made now, if it is not there."""
        if self.made is None:
            from desktop_chat.ui.transcript.view import TranscriptView

            self.made = TranscriptView(self._themes)
            self._pages.addWidget(self.made)
            self.appeared.emit(self.made)
        return self.made

    def when_made(self, do: Callable[[TranscriptView], object]) -> None:
        """Do something with the transcript as soon as it is there.

        Where whoever wants it may go before the window, that is a method of a `QObject`.
        """
        if self.made is None:
            self.appeared.connect(do)
        else:
            do(self.made)

    def show(
        self,
        path: Sequence[Turn],
        running: TurnId | None,
        versions: Mapping[TurnId, tuple[int, int]],
    ) -> None:
        """Show the turns of a conversation; there need be no transcript to show none."""
        if path or self.made is not None:
            self.view.set_conversation(path, running, versions)

    # ReplyView.

    @property
    def backlog(self) -> int:
        """Characters that wait to be drawn."""
        return self.made.backlog if self.made is not None else 0

    async def caught_up(self) -> None:
        """Return when most of the backlog is drawn, or the view is gone."""
        if self.made is not None:
            await self.made.caught_up()
