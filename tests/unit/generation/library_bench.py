"""A library on a real store in a folder, with replies that are scripted."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.library import (
    Change,
    ConversationInfo,
    Heading,
    HeadingKind,
    Section,
    Shelf,
)
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.store import StoreFailed
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.library import Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore
from tests.helpers.clock import FakeClock
from tests.helpers.replies import COMPLETE, DEMO, ScriptedSource, Step

ALL = Section(Shelf.DAYS, Heading(HeadingKind.OLDER))


class Window:
    """Shows a session, and knows what it was told."""

    def __init__(self) -> None:
        self.box = ""

    def session_changed(self, state: SessionState) -> None:
        pass

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        pass

    def text_returned(self, text: str, *, replaces: bool = False) -> None:
        self.box = text

    def window_action(self, action: NoticeAction) -> None:
        pass


class Hall:
    """A library that was opened on a folder; it hears what changes."""

    def __init__(self, store: SqliteStore, scripts: tuple[tuple[Step, ...], ...]) -> None:
        self.store = store
        self.source = ScriptedSource(scripts)
        self.clock = FakeClock()
        self.library = Library(self.source, store, lambda: DEMO, clock=self.clock)
        self.window = Window()
        self.changes: list[Change] = []
        self.live: list[ConversationId] = []
        self.troubles: list[StoreFailed | None] = []
        self.library.listen(self)

    def library_changed(self, change: Change) -> None:
        self.changes.append(change)

    def live_changed(self, conversation: ConversationId) -> None:
        self.live.append(conversation)

    def store_trouble(self, failed: StoreFailed | None) -> None:
        self.troubles.append(failed)

    def shown(self, session: ChatSession) -> ChatSession:
        """Show a session in the window."""
        self.library.show(session, self.window, None)
        return session

    async def rest(self) -> None:
        """Return when all that was asked of the disk is done, and told."""
        for _ in range(6):
            # Every call comes after those before it.
            await self.store.memo("")
            await asyncio.sleep(0)

    async def ended(self, session: ChatSession) -> None:
        """Return when the reply has ended and is on disk."""
        while session.state.running is not None:
            await self.store.memo("")
            await asyncio.sleep(0)
        await self.rest()

    async def rows(self) -> list[ConversationInfo]:
        (count,) = await self.store.counts([ALL])
        return list(await self.store.rows(ALL, 0, count))


def path_of(session: ChatSession) -> list[str]:
    return [
        str(turn.draft.text) if isinstance(turn, ReplyTurn) else turn.text
        for turn in session.state.conversation.path()
    ]


def in_hall(
    folder: Path, check: Callable[[Hall], Awaitable[None]], *scripts: tuple[Step, ...]
) -> None:
    """Open the library of a folder, and close it in order."""

    async def run() -> None:
        opened = await open_store(folder)
        hall = Hall(opened.store, scripts or (COMPLETE,))
        try:
            await check(hall)
        finally:
            await hall.library.close()
            assert await opened.store.verify() == ()
            await opened.store.close()
        assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())
