"""Conversations for tests of the store, short to write."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.library import ConversationInfo, TitleSource
from desktop_chat.domain.rope import Rope
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore

T = TypeVar("T")
COMPLETE = Ending(EndState.COMPLETE)
_numbers = itertools.count()


def info(name: str = "c", title: str = "A title", updated_at: float = 1_000.0) -> ConversationInfo:
    return ConversationInfo(ConversationId(name), title, TitleSource.FIRST_WORDS, 500.0, updated_at)


def user(name: str, parent: str | None = None, text: str = "a question") -> UserTurn:
    return UserTurn(TurnId(name), TurnId(parent) if parent else None, text, 7.0)


def coming(name: str, parent: str) -> ReplyTurn:
    return ReplyTurn(TurnId(name), TurnId(parent), "m", created_at=8.0)


def reply(name: str, parent: str, text: str = "an answer") -> ReplyTurn:
    draft = Draft(text=Rope(text), ending=COMPLETE)
    return ReplyTurn(TurnId(name), TurnId(parent), "m", draft, 8.0)


def grown(*turns: Turn) -> Conversation:
    conversation = Conversation()
    for turn in turns:
        conversation = conversation.add(turn)
    return conversation


async def put(store: SqliteStore, row: ConversationInfo, *turns: Turn) -> None:
    """Put turns, of which the last ends the path and each is chosen."""
    chosen = {turn.parent: turn.id for turn in turns}
    await store.put(row, turns, turns[-1].id if turns else None, chosen)


def run(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    return asyncio.run(work())


def with_store(
    folder: Path, work: Callable[[SqliteStore], Awaitable[T]], *, check: bool = True
) -> T:
    """Open the store of a folder, work with it, verify it, and close it."""

    async def whole() -> T:
        store = (await open_store(folder)).store
        try:
            done = await work(store)
            if check:
                problems = await store.verify()
                assert not problems, problems
        finally:
            await store.close()
        return done

    return asyncio.run(whole())
