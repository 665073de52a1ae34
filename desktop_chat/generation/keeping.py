"""How a conversation gets to disk: what was said at once, a growing reply a moment behind it.

A `Keeper` is handed what changes and returns at once. What cannot be written stays in memory and is
tried again; a reply never waits for a disk that fails, and never outruns one that works.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from typing import Protocol

from desktop_chat.base.clock import Clock
from desktop_chat.base.ids import TurnId
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.journal import journal_of
from desktop_chat.domain.library import Change, Composition, ConversationInfo, Place
from desktop_chat.domain.store import ConversationStore, StoreFailed

BEHIND_SECONDS = 0.25
"""How far the disk may be behind what was received (DESIGN.md, “One answer”)."""

BEHIND_CHARACTERS = 4 * 1024

_CAUGHT_UP = 128 * 1024
"""Characters of backlog below which a reply is read on."""

_WAITS = (2.0, 5.0, 15.0, 30.0)
"""Seconds between attempts while the disk fails; the last one is kept up."""

_log = logging.getLogger(Log.GENERATION)


class Keeper(Protocol):
    """Where a session hands what has to outlive it."""

    @property
    def is_idle(self) -> bool:
        """Whether everything that was handed over is on disk."""
        ...

    @property
    def backlog(self) -> int:
        """Characters of a reply that wait to be written; 0 while nothing can be written."""
        ...

    async def caught_up(self) -> None:
        """Return when most of the backlog is written, or cannot be."""
        ...

    async def committed(self) -> None:
        """Return when the turns handed over are on disk, or cannot be."""
        ...

    def keep(self, conversation: Conversation, turns: Collection[Turn]) -> None:
        """Keep turns that are new or changed; replies among them have not ended."""
        ...

    def grew(self, reply: TurnId, draft: Draft) -> None:
        """Take note of how far a reply has come; called for every batch."""
        ...

    def ended(self, conversation: Conversation, reply: ReplyTurn) -> None:
        """Keep a reply that has ended."""
        ...

    def chose(self, conversation: Conversation) -> None:
        """Remember which path is shown."""
        ...

    def removed(self, conversation: Conversation, turns: Collection[TurnId]) -> None:
        """Forget turns for good."""
        ...

    def composing(self, composition: Composition) -> None:
        """Remember what is being written."""
        ...

    def reading(self, place: Place) -> None:
        """Remember where the reader is."""
        ...

    def try_now(self) -> None:
        """Try again at once, if the disk has failed."""
        ...

    async def close(self) -> None:
        """Write what is left, as far as that can be done."""
        ...


class NoKeeper:
    """Keeps nothing: for a temporary conversation."""

    is_idle = True
    backlog = 0

    async def caught_up(self) -> None:
        """Return."""

    async def committed(self) -> None:
        """Return."""

    def keep(self, conversation: Conversation, turns: Collection[Turn]) -> None:
        """Do nothing."""

    def grew(self, reply: TurnId, draft: Draft) -> None:
        """Do nothing."""

    def ended(self, conversation: Conversation, reply: ReplyTurn) -> None:
        """Do nothing."""

    def chose(self, conversation: Conversation) -> None:
        """Do nothing."""

    def removed(self, conversation: Conversation, turns: Collection[TurnId]) -> None:
        """Do nothing."""

    def composing(self, composition: Composition) -> None:
        """Do nothing."""

    def reading(self, place: Place) -> None:
        """Do nothing."""

    def try_now(self) -> None:
        """Do nothing."""

    async def close(self) -> None:
        """Return."""


@dataclass(slots=True)
class _Growing:
    """A reply that comes: how much of it is in the journal, and since when more waits."""

    reply: TurnId
    written: Draft
    latest: Draft
    since: float

    @property
    def waiting(self) -> int:
        return _length(self.latest) - _length(self.written)

    @property
    def is_due_by_size(self) -> bool:
        # A text that was taken back is shorter: then all of it is new.
        return not 0 <= self.waiting < BEHIND_CHARACTERS


@dataclass(slots=True)
class _Unwritten:
    """What was handed over and is not on disk."""

    turns: dict[TurnId, Turn] = field(default_factory=dict)
    removed: set[TurnId] = field(default_factory=set)
    ended: dict[TurnId, ReplyTurn] = field(default_factory=dict)
    path: Conversation | None = None
    composition: Composition | None = None
    place: Place | None = None
    growing: _Growing | None = None
    noted_at: float = 0.0


class StoreKeeper:
    """Keeps one conversation in a store.

    `make_info` gives the row under which the conversation is created; `on_change` hears what each
    write changed; `on_trouble` of a disk that fails, and with None that it works again; `is_seen`
    tells whether a reply that ends now ends before somebody's eyes.
    """

    def __init__(
        self,
        store: ConversationStore,
        make_info: Callable[[Conversation], ConversationInfo],
        *,
        clock: Clock,
        on_change: Callable[[Change], None],
        on_trouble: Callable[[StoreFailed | None], None],
        is_seen: Callable[[], bool],
    ) -> None:
        self._store = store
        self._make_info = make_info
        self._clock = clock
        self._on_change = on_change
        self._on_trouble = on_trouble
        self._is_seen = is_seen
        self._tasks = TaskScope("keeper")
        self._due = _Unwritten()
        self._conversation = Conversation()
        self._writing: asyncio.Task[None] | None = None
        self._woken = asyncio.Event()
        self._moved = asyncio.Event()
        self._failures = 0
        self._is_closing = False

    # What is handed over.

    @property
    def is_idle(self) -> bool:
        """Whether everything that was handed over is on disk."""
        return self._writing is None

    @property
    def backlog(self) -> int:
        """Characters of a reply that wait to be written; 0 while nothing can be written."""
        growing = self._due.growing
        return max(0, growing.waiting) if growing is not None and not self._failures else 0

    async def caught_up(self) -> None:
        """Return when most of the backlog is written, or cannot be."""
        while self.backlog > _CAUGHT_UP:
            await self._next_step()

    async def committed(self) -> None:
        """Return when the turns handed over are on disk, or cannot be."""
        while self._due.turns and not self._failures:
            await self._next_step()

    def keep(self, conversation: Conversation, turns: Collection[Turn]) -> None:
        """Keep turns that are new or changed; replies among them have not ended."""
        self._conversation = conversation
        self._due.path = None  # it goes with the turns
        for turn in turns:
            self._due.turns[turn.id] = turn
            self._due.ended.pop(turn.id, None)
            if isinstance(turn, ReplyTurn):
                now = self._clock.monotonic()
                self._due.growing = _Growing(turn.id, turn.draft, turn.draft, now)
        self._go_on()

    def grew(self, reply: TurnId, draft: Draft) -> None:
        """Take note of how far a reply has come; called for every batch."""
        growing = self._due.growing
        if growing is None or growing.reply != reply:
            return
        if growing.latest is growing.written:
            growing.since = self._clock.monotonic()
        growing.latest = draft
        if growing.is_due_by_size or self._writing is None:
            self._go_on()

    def ended(self, conversation: Conversation, reply: ReplyTurn) -> None:
        """Keep a reply that has ended."""
        self._conversation = conversation
        self._due.ended[reply.id] = reply
        if self._due.growing is not None and self._due.growing.reply == reply.id:
            self._due.growing = None
        self._go_on()

    def chose(self, conversation: Conversation) -> None:
        """Remember which path is shown."""
        self._conversation = self._due.path = conversation
        self._go_on()

    def removed(self, conversation: Conversation, turns: Collection[TurnId]) -> None:
        """Forget turns for good."""
        self._conversation = self._due.path = conversation
        for turn in turns:
            self._due.turns.pop(turn, None)
            self._due.ended.pop(turn, None)
        self._due.removed.update(turns)
        self._go_on()

    def composing(self, composition: Composition) -> None:
        """Remember what is being written."""
        self._note()
        self._due.composition = composition
        self._go_on()

    def reading(self, place: Place) -> None:
        """Remember where the reader is."""
        self._note()
        self._due.place = place
        self._go_on()

    def try_now(self) -> None:
        """Try again at once, if the disk has failed."""
        self._woken.set()
        self._go_on()

    async def close(self) -> None:
        """Write what is left, as far as that can be done."""
        self._is_closing = True
        self._woken.set()
        if self._writing is not None:
            await asyncio.wait({self._writing})
        await self._tasks.close()

    # How it is written.

    def _note(self) -> None:
        if self._due.composition is None and self._due.place is None:
            self._due.noted_at = self._clock.monotonic()

    def _go_on(self) -> None:
        if not self._failures:
            # A disk that fails is left alone until its time has come.
            self._woken.set()
        if self._writing is None and not self._is_closing:
            self._writing = self._tasks.spawn("write", self._write())

    async def _write(self) -> None:
        try:
            while (wait := self._next_wait()) is not None:
                if wait > 0 and not self._is_closing:
                    await self._pause(wait)
                    continue
                try:
                    await self._step()
                except StoreFailed as failed:
                    await self._failed(failed)
                    if self._is_closing:
                        return
                else:
                    self._worked()
                self._tell_waiting()
        finally:
            self._writing = None
            self._tell_waiting()

    def _next_wait(self) -> float | None:
        """Return the seconds until there is something to write; None where there is nothing."""
        due, now = self._due, self._clock.monotonic()
        if due.turns or due.removed or due.ended or due.path is not None:
            return 0.0
        waits = []
        if due.growing is not None and due.growing.latest is not due.growing.written:
            left = 0.0 if due.growing.is_due_by_size else due.growing.since + BEHIND_SECONDS - now
            waits.append(left)
        if due.composition is not None or due.place is not None:
            waits.append(due.noted_at + BEHIND_SECONDS - now)
        return min(waits, default=None)

    async def _step(self) -> None:
        due = self._due
        if due.turns:
            await self._put()
        elif due.removed:
            gone = tuple(due.removed)
            change = await self._store.remove_turns(self._info().id, gone)
            due.removed.difference_update(gone)
            self._on_change(change)
        elif due.path is not None:
            path = due.path
            change = await self._store.choose(self._info().id, path.leaf, path.chosen)
            if due.path is path:
                due.path = None
            self._on_change(change)
        elif due.ended:
            await self._end(next(iter(due.ended.values())))
        elif due.growing is not None and due.growing.latest is not due.growing.written:
            await self._append(due.growing)
        else:
            await self._write_notes()

    async def _put(self) -> None:
        turns = tuple(self._due.turns.values())
        at = self._conversation
        change = await self._store.put(self._make_info(at), turns, at.leaf, at.chosen)
        for turn in turns:
            if self._due.turns.get(turn.id) is turn:
                del self._due.turns[turn.id]
        self._on_change(change)

    async def _end(self, reply: ReplyTurn) -> None:
        unread = not self._is_seen()
        change = await self._store.end(self._info().id, reply, unread=unread)
        if self._due.ended.get(reply.id) is reply:
            del self._due.ended[reply.id]
        self._on_change(change)

    async def _append(self, growing: _Growing) -> None:
        latest, started = growing.latest, self._clock.monotonic()
        entries = journal_of(growing.written, latest)
        if entries:
            await self._store.append(growing.reply, entries)
        growing.written = latest
        growing.since = started

    async def _write_notes(self) -> None:
        due = self._due
        if due.composition is not None:
            composition = due.composition
            await self._store.compose(self._info().id, composition)
            if due.composition is composition:
                due.composition = None
        if due.place is not None:
            place = due.place
            await self._store.remember_place(self._info().id, place)
            if due.place is place:
                due.place = None

    def _info(self) -> ConversationInfo:
        return self._make_info(self._conversation)

    # When it cannot be written.

    async def _failed(self, failed: StoreFailed) -> None:
        self._failures += 1
        _log.warning("the disk: %s (attempt %d)", failed.trouble, self._failures)
        self._tell_waiting()
        self._on_trouble(failed)
        if not self._is_closing:
            await self._pause(_WAITS[min(self._failures, len(_WAITS)) - 1])

    def _worked(self) -> None:
        if self._failures:
            self._failures = 0
            self._on_trouble(None)

    async def _pause(self, seconds: float) -> None:
        self._woken.clear()
        if self._is_closing:
            return
        sleeping = self._tasks.spawn("pause", self._clock.sleep(seconds))
        woken = self._tasks.spawn("woken", self._woken.wait())
        try:
            await asyncio.wait({sleeping, woken}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            sleeping.cancel()
            woken.cancel()

    async def _next_step(self) -> None:
        self._moved.clear()
        await self._moved.wait()

    def _tell_waiting(self) -> None:
        self._moved.set()


def _length(draft: Draft) -> int:
    return draft.text.length + draft.thinking.length + draft.refusal.length
