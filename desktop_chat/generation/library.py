"""All conversations: which are open, what changes in the list, and what is deleted.

Windows show sessions that they get here; several may have replies coming, seen or unseen. Whatever
changes is told to every listener, and every view refreshes by that.
"""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol

from desktop_chat.base.clock import Clock
from desktop_chat.base.ids import ConversationId, new_conversation_id
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.chat_presets import Tuning
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.conversation import Conversation, ReplyFacts, ReplyTurn
from desktop_chat.domain.library import (
    Change,
    Composition,
    ConversationInfo,
    InfoChange,
    Place,
    TitleSource,
)
from desktop_chat.domain.ports import ReplySource, ReplyView
from desktop_chat.domain.store import ConversationStore, Loaded, StoreFailed
from desktop_chat.generation.beginning import (
    beginning_of,
    begun_state,
    going_on,
    opened_state,
    renew,
    row_of,
    untuned,
)
from desktop_chat.generation.budget import Budget
from desktop_chat.generation.ear import Ear
from desktop_chat.generation.keeping import Keeper, NoKeeper, StoreKeeper
from desktop_chat.generation.listing import Listing
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionObserver, SessionState
from desktop_chat.generation.titles import Titles

NEWEST = 60
"""Turns that are read before a conversation is shown; the others follow."""

_KEPT_OPEN = 8
"""Conversations that stay in memory after they were left, so that going back is instant."""

_READ_AGAIN = 5.0
"""Seconds after which what could not be read of a conversation is read again."""

_FIRST = TitleSource.FIRST_WORDS

_log = logging.getLogger(Log.GENERATION)


class LibraryListener(Protocol):
    """Whoever shows the list or a conversation of it. Calls come on the loop's thread."""

    def library_changed(self, change: Change) -> None:
        """Rows, folders or conversations are different on disk."""
        ...

    def live_changed(self, conversation: ConversationId) -> None:
        """A reply began or ended in a conversation."""
        ...

    def store_trouble(self, failed: StoreFailed | None) -> None:
        """Something could not be kept; None when everything could be again."""
        ...


Reconnect = Callable[[ReplyFacts], Awaitable[Connection | None]]


@dataclass(slots=True)
class _Open:
    """A conversation in memory; `info` is its row, None while it has none."""

    session: ChatSession
    ear: Ear
    info: ConversationInfo | None
    place: Place = field(default_factory=Place)


class Library:
    """Opens, lists, changes and deletes conversations.

    `connect` gives the connection that a conversation begins with, `reconnect` the one that gave a
    reply, None where it is gone, `tuned` what a new one (None) or one that was kept is asked with.
    """

    def __init__(
        self,
        source: ReplySource,
        store: ConversationStore,
        connect: Callable[[], Connection],
        *,
        clock: Clock,
        titles: Titles | None = None,
        reconnect: Reconnect | None = None,
        tuned: Callable[[Tuning | None], Tuning] = untuned,
        budget: Budget | None = None,
    ) -> None:
        self._source = source
        self._store = store
        self._connect = connect
        self._reconnect = reconnect
        self._tuned = tuned
        self._clock = clock
        self._titles = titles
        self._budget = budget or Budget.none()
        self._tasks = TaskScope("library")
        self._is_ending = False
        self._open: OrderedDict[ConversationId, _Open] = OrderedDict()
        self._listeners: list[LibraryListener] = []
        self._listing = Listing(
            store,
            stop=self._stop,
            drop=self._drop,
            on_change=self.changed,
            on_trouble=self._tell_trouble,
        )

    @property
    def listing(self) -> Listing:
        """What changes the list."""
        return self._listing

    @property
    def store(self) -> ConversationStore:
        """Where the list is; what changes it goes through the library."""
        return self._store

    def listen(self, listener: LibraryListener) -> None:
        """Tell `listener` from now on."""
        self._listeners.append(listener)

    def stop_listening(self, listener: LibraryListener) -> None:
        """Tell it no more."""
        self._listeners.remove(listener)

    # Opening.

    def begin(self, *, is_temporary: bool = False, like: SessionState | None = None) -> ChatSession:
        """Return an empty conversation, or one that goes on like another.

        Its row comes with its first message; where the store can only be read it is temporary.
        """
        is_temporary = is_temporary or self._store.is_reading
        left = None if is_temporary else _left_draft(self._open.values())
        if left is not None:
            return left
        state = self._state(new_conversation_id(), is_temporary=is_temporary)
        return self._enter(state if like is None else going_on(state, like), None).session

    async def open(self, conversation: ConversationId) -> ChatSession:
        """Return a conversation; an empty one where none of that id is kept.

        Raises:
            StoreFailed: it cannot be read.
        """
        if conversation not in self._open:
            loaded = await self._store.load(conversation, NEWEST)
            composition = (
                loaded.composition
                if loaded is not None
                else await self._store.composition(conversation)
            )
            connection = await _used_in(loaded, self._reconnect)
            await self._budget.recall(conversation)
            # While that was read, somebody else may have opened it.
            if conversation not in self._open:
                self._take_in(conversation, loaded, composition, connection)
        self._open.move_to_end(conversation)
        return self._open[conversation].session

    def renew(self, connection: Connection) -> None:
        """Have every open conversation of a saved connection talk to it as it is now."""
        for entered in self._open.values():
            renew(entered.session, connection)

    def _take_in(
        self,
        conversation: ConversationId,
        loaded: Loaded | None,
        composition: Composition,
        connection: Connection | None,
    ) -> None:
        begun = self._state(conversation, connection, is_reading=self._store.is_reading)
        state = opened_state(begun, loaded, composition, self._tuned)
        entered = self._enter(state, loaded.info if loaded is not None else None)
        if loaded is not None:
            entered.place = loaded.place
        if not state.is_whole:
            self._tasks.spawn("rest", self._complete(entered.session))

    async def _complete(self, session: ChatSession) -> None:
        while self.find(session.state.id) is session:
            try:
                session.join_earlier(*await self._store.rest(session.state.id))
            except StoreFailed as failed:
                self._tell_trouble(failed)
                await self._clock.sleep(_READ_AGAIN)
            else:
                return

    def _state(
        self, id_: ConversationId, connection: Connection | None = None, **how: bool
    ) -> SessionState:
        newest = next(reversed(self._open.values()), None)
        last = newest.session.state if newest is not None else None
        return begun_state(
            id_, connection or self._connect(), last, tuning=self._tuned(None), **how
        )

    def _enter(self, state: SessionState, info: ConversationInfo | None) -> _Open:
        ear = Ear(state.id, self._heard)
        keeper = self._keeper(state, ear)
        session = ChatSession(
            self._source, state, ear, clock=self._clock, keeper=keeper, budget=self._budget
        )
        ear.session = session
        entered = self._open[state.id] = _Open(session, ear, info)
        return entered

    def _keeper(self, state: SessionState, ear: Ear) -> Keeper:
        if state.is_temporary or state.is_reading:
            return NoKeeper()
        return StoreKeeper(
            self._store,
            lambda conversation: self._row(state.id, conversation),
            clock=self._clock,
            on_change=self.changed,
            on_trouble=self._tell_trouble,
            is_seen=lambda: ear.is_shown,
        )

    def _row(self, id_: ConversationId, conversation: Conversation) -> ConversationInfo:
        known = self._open[id_].info if id_ in self._open else None
        return row_of(id_, conversation, known, self._clock.now())

    def find(self, conversation: ConversationId) -> ChatSession | None:
        """Return an open conversation."""
        entered = self._open.get(conversation)
        return entered.session if entered is not None else None

    # Showing.

    def show(self, session: ChatSession, observer: SessionObserver, view: ReplyView | None) -> None:
        """Have `observer` told of a session from now on; what it did unseen is seen now."""
        entered = self._open[session.state.id]
        entered.ear.front = observer
        session.show(entered.ear, view)
        if entered.info is not None and entered.info.is_unread:
            self._listing.change([session.state.id], InfoChange(is_unread=False))

    def hide(self, session: ChatSession) -> None:
        """Have nobody told of it; its reply goes on."""
        entered = self._open.get(session.state.id)
        if entered is not None:
            entered.ear.front = None
            session.show(entered.ear, None)
            self._tasks.spawn("trim", self._trim())

    def shown_by(self, conversation: ConversationId) -> SessionObserver | None:
        """Return who shows a conversation."""
        entered = self._open.get(conversation)
        return entered.ear.front if entered is not None else None

    def title(self, conversation: ConversationId) -> str:
        """Return the title of an open conversation; "" where it has none yet."""
        entered = self._open.get(conversation)
        return _title_of(entered) if entered is not None else ""

    def info(self, conversation: ConversationId) -> ConversationInfo | None:
        """Return the row of an open conversation; None where it is not in the list."""
        entered = self._open.get(conversation)
        return entered.info if entered is not None else None

    def title_source(self, conversation: ConversationId) -> TitleSource:
        """Return who gave an open conversation its title."""
        entered = self._open.get(conversation)
        return entered.info.title_source if entered is not None and entered.info else _FIRST

    def place(self, conversation: ConversationId) -> Place:
        """Return where the reader of an open conversation was."""
        entered = self._open.get(conversation)
        return entered.place if entered is not None else Place()

    def remember_place(self, conversation: ConversationId, place: Place) -> None:
        """Take note of where the reader is."""
        entered = self._open.get(conversation)
        if entered is not None and entered.place != place:
            entered.place = place
            entered.session.keeper.reading(place)

    def is_replying(self, conversation: ConversationId) -> bool:
        """Return whether a reply comes in a conversation."""
        entered = self._open.get(conversation)
        return entered is not None and entered.session.state.running is not None

    def replying(self) -> frozenset[ConversationId]:
        """Return the conversations in which a reply comes."""
        return frozenset(id_ for id_ in self._open if self.is_replying(id_))

    def save_again(self) -> None:
        """Try again at once to keep what could not be kept."""
        for entered in self._open.values():
            entered.session.keeper.try_now()

    async def _trim(self) -> None:
        for id_ in tuple(self._open):
            # Asked anew each time: while one is closed, another may be shown.
            left = [each for each, entered in self._open.items() if _can_go(entered)]
            if id_ in left and len(left) > _KEPT_OPEN:
                await self._drop(id_)

    def _stop(self, conversation: ConversationId) -> None:
        if (entered := self._open.get(conversation)) is not None:
            entered.session.stop()

    async def _drop(self, conversation: ConversationId) -> None:
        if (entered := self._open.pop(conversation, None)) is not None:
            await entered.session.close()

    async def settle(self) -> None:
        """Stop every reply and keep what came, however long its server takes to let go.

        Nothing is asked of the store after it.
        """
        self._is_ending = True
        opened = tuple(self._open.values())
        for entered in opened:
            entered.ear.front = None
            entered.session.stop()
        await asyncio.gather(*(entered.session.keeper.close() for entered in opened))
        await self._listing.close()
        await self._tasks.close()

    async def close(self) -> None:
        """Stop every reply, keep what came, and return when every connection is closed."""
        await self.settle()
        closing = [self._drop(conversation) for conversation in tuple(self._open)]
        if self._titles is not None:
            closing.append(self._titles.close())
        await asyncio.gather(*closing)

    # What is heard.

    def _heard(self, conversation: ConversationId, ended: ReplyTurn | None) -> None:
        for listener in tuple(self._listeners):
            listener.live_changed(conversation)
        if self._titles is None or self._is_ending:
            return
        if ended is None:
            # The server may answer one request at a time.
            self._titles.give_way()
        elif conversation in self._open and self.title_source(conversation) is _FIRST:
            given = partial(self._titled, conversation)
            self._titles.ask_for(self._open[conversation].session.state, ended, given)

    def _titled(self, conversation: ConversationId, title: str) -> None:
        self._tasks.spawn("entitle", self._listing.entitle(conversation, title))

    def changed(self, change: Change) -> None:
        """Tell everyone that the store is different."""
        self._tasks.spawn("told", self._tell(change))

    async def _tell(self, change: Change) -> None:
        for conversation in change.conversations:
            if conversation in self._open:
                info = await self._listing.info(conversation)
                if conversation in self._open:
                    self._open[conversation].info = info
        for listener in tuple(self._listeners):
            listener.library_changed(change)

    def _tell_trouble(self, failed: StoreFailed | None) -> None:
        if failed is not None:
            _log.warning("the store: %s", failed.trouble)
        for listener in tuple(self._listeners):
            listener.store_trouble(failed)


async def _used_in(loaded: Loaded | None, reconnect: Reconnect | None) -> Connection | None:
    last = loaded.conversation.last_reply() if loaded is not None else None
    if last is None or reconnect is None:
        return None
    return await reconnect(last.facts)


def _left_draft(opened: Iterable[_Open]) -> ChatSession | None:
    """Return a new conversation that was left with something in its box: no list has it."""
    left = (each for each in opened if _is_draft(each) and not each.ear.is_shown)
    found = next(left, None)
    return found.session if found is not None else None


def _is_draft(entered: _Open) -> bool:
    state = entered.session.state
    is_new = entered.info is None and not state.conversation.turns and not state.is_temporary
    return is_new and bool(state.written.strip())


def _can_go(entered: _Open) -> bool:
    """Return whether nothing is lost when a conversation is closed."""
    session = entered.session
    is_busy = entered.ear.is_shown or session.state.running is not None
    return not is_busy and session.keeper.is_idle and not _is_draft(entered)


def _title_of(entered: _Open) -> str:
    if entered.info is not None:
        return entered.info.title
    return beginning_of(entered.session.state.conversation)
