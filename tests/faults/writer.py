"""A process that writes to a store until it is killed: `python -m tests.faults.writer FOLDER`.

Each token of its replies says how many came before it, and when it was shown. A line `shown N MS`
tells of each, and `kept N` that everything up to a token was acknowledged.
"""

from __future__ import annotations

import asyncio
import contextlib
import itertools
import sys
import time
from pathlib import Path

from desktop_chat.base.ids import ConversationId, TurnId, new_conversation_id, new_turn_id
from desktop_chat.domain.conversation import ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.journal import Channel, JournalText
from desktop_chat.domain.library import Composition, ConversationInfo, InfoChange, TitleSource
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.store import StoreFailed
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore

FLUSH = 0.25
"""Seconds between two additions to a journal, as in `generation`."""
C = ConversationId("c")
INFO = ConversationInfo(C, "Killed", TitleSource.FIRST_WORDS, 1.0, 1.0)


def say(line: str) -> None:
    print(line, flush=True)


async def stream(store: SqliteStore) -> None:
    """Write one reply after the other, a token every few milliseconds."""
    numbers = itertools.count()
    parent: TurnId | None = None
    begun = time.monotonic()
    while True:
        user = UserTurn(new_turn_id(), parent, "go on")
        reply = ReplyTurn(new_turn_id(), user.id, "m")
        await store.put(INFO, [user, reply], reply.id, {parent: user.id, user.id: reply.id})
        text = waiting = ""
        flushed, number = time.monotonic(), 0
        for _ in range(150):
            number = next(numbers)
            shown = int((time.monotonic() - begun) * 1000)
            waiting += f"{number}:{shown} "
            say(f"shown {number} {shown}")
            await asyncio.sleep(0.004)
            if time.monotonic() - flushed >= FLUSH:
                await store.append(reply.id, [JournalText(Channel.TEXT, waiting)])
                say(f"kept {number}")
                text, waiting, flushed = text + waiting, "", time.monotonic()
        draft = Draft(text=Rope(text + waiting), ending=Ending(EndState.COMPLETE))
        await store.end(C, ReplyTurn(reply.id, user.id, "m", draft), unread=True)
        say(f"kept {number}")
        parent = reply.id


async def live(store: SqliteStore) -> None:
    """Do what a person does beside it: write, delete, search, back up."""
    for number in itertools.count():
        name = new_conversation_id()
        row = ConversationInfo(name, f"Other {number}", TitleSource.MODEL, 1.0, 1.0)
        user = UserTurn(new_turn_id(), None, f"words {number} " * 200)
        await store.put(row, [user], user.id, {None: user.id})
        await store.compose(name, Composition(f"draft {number}"))
        await store.search("wor")
        if number % 3 == 0:
            await store.change([name], InfoChange(is_deleted=True))
            await store.purge()
        if number % 7 == 0:
            with contextlib.suppress(StoreFailed):  # a full disk is no fault of this test's
                await store.back_up()


async def main(folder: Path) -> None:
    store = (await open_store(folder)).store
    say("open")
    await asyncio.gather(stream(store), live(store))


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
