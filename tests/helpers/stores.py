"""A store that does what a test says: it fills `domain.store.ConversationStore` for the keeper."""

from __future__ import annotations

import asyncio
from collections.abc import Collection, Sequence

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Chosen, ReplyTurn, Turn
from desktop_chat.domain.journal import JournalEntry
from desktop_chat.domain.library import Change, Composition, ConversationInfo, Place
from desktop_chat.domain.store import StoreFailed, Trouble


class ScriptedStore:
    """Notes each write; `fails` makes them fail, `gate` makes them wait."""

    def __init__(self) -> None:
        self.log: list[tuple[str, object]] = []
        self.fails: Trouble | None = None
        self.gate: asyncio.Event | None = None
        self.attempts = 0

    def names(self) -> list[str]:
        return [name for name, _ in self.log]

    async def _do(self, name: str, what: object) -> Change:
        self.attempts += 1
        if self.gate is not None:
            await self.gate.wait()
        else:
            await asyncio.sleep(0)
        if self.fails is not None:
            raise StoreFailed(self.fails, "It cannot be written.")
        self.log.append((name, what))
        return Change(listing=True)

    async def put(
        self, info: ConversationInfo, turns: Sequence[Turn], leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        return await self._do("put", tuple(turn.id for turn in turns))

    async def append(self, reply: TurnId, entries: Sequence[JournalEntry]) -> None:
        await self._do("append", tuple(entries))

    async def end(self, conversation: ConversationId, reply: ReplyTurn, *, unread: bool) -> Change:
        return await self._do("end", (str(reply.draft.text), unread))

    async def choose(
        self, conversation: ConversationId, leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        return await self._do("choose", leaf)

    async def remove_turns(self, conversation: ConversationId, turns: Collection[TurnId]) -> Change:
        return await self._do("remove", tuple(sorted(turns)))

    async def compose(self, conversation: ConversationId, composition: Composition) -> None:
        await self._do("compose", composition.text)

    async def remember_place(self, conversation: ConversationId, place: Place) -> None:
        await self._do("place", place)
