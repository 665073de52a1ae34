"""Copies of conversations: a fork in the list, and all of one for an export."""

from __future__ import annotations

import itertools
import re
from collections.abc import Container
from dataclasses import replace
from typing import Final

from desktop_chat.base.ids import ConversationId, TurnId, new_conversation_id, new_turn_id
from desktop_chat.base.translation import tr, unisolated
from desktop_chat.domain.chat_presets import NO_TUNING
from desktop_chat.domain.conversation import Conversation, Turn, UserTurn
from desktop_chat.domain.endings import STOPPED
from desktop_chat.domain.library import Composition, ConversationInfo, TitleSource
from desktop_chat.generation.library import NEWEST, Library
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import composed

FORK_TITLE: Final = tr("Fork · {title}")
FORK_TITLE_AGAIN: Final = tr("Fork {number} · {title}")


async def fork(library: Library, session: ChatSession, turn: TurnId, now: float) -> ConversationId:
    """Copy the path up to `turn` into a conversation of its own.

    Raises:
        StoreFailed: it cannot be kept.
    """
    title, here = await whole(library, session.state.id)
    copy = Conversation()
    for each in here.at(turn).path():
        copy = copy.add(_copied(each, copy.leaf))
    id_ = new_conversation_id()
    title = fork_source(title)
    known = {hit.title for hit in await library.store.titles(title)}
    info = ConversationInfo(id_, fork_title(title, known), TitleSource.FIRST_WORDS, now, now)
    change = await library.store.put(info, tuple(copy.turns.values()), copy.leaf, copy.chosen)
    if session.state.tuning != NO_TUNING:
        await library.store.compose(id_, Composition(tuning=session.state.tuning))
    library.changed(change)
    return id_


def fork_source(title: str) -> str:
    """Return a title without what tells a fork: one of a fork is a further one of its source."""
    for template in (FORK_TITLE, FORK_TITLE_AGAIN):
        pattern = re.escape(template.format(title="\n", number="\r"))
        pattern = pattern.replace(re.escape("\n"), "(.+)").replace(re.escape("\r"), "[0-9]+")
        if (found := re.fullmatch(pattern, title, re.DOTALL)) is not None:
            return found[1]
    return title


def fork_title(title: str, known: Container[str]) -> str:
    """Return the title of a fork: it begins with what tells it from its source in a narrow list."""
    first = _titled(FORK_TITLE, title)
    if first not in known:
        return first
    again = (_titled(FORK_TITLE_AGAIN, title, number) for number in itertools.count(2))
    return next(each for each in again if each not in known)


def _titled(template: str, title: str, number: int = 0) -> str:
    return unisolated(template.format(title=title, number=number))


async def whole(library: Library, conversation: ConversationId) -> tuple[str, Conversation]:
    """Return the title and all of a conversation, for an export.

    Raises:
        StoreFailed: it cannot be read.
    """
    session = library.find(conversation)
    if session is not None and session.state.is_whole:
        state = session.state
        here = state.conversation
        if state.running is not None and state.live is not None:
            here = here.with_draft(state.running, state.live.draft)
        return library.title(conversation), here
    loaded = await library.store.load(conversation, NEWEST)
    if loaded is None:
        return "", Conversation()
    if loaded.is_whole:
        return loaded.info.title, loaded.conversation
    turns, chosen = await library.store.rest(conversation)
    return loaded.info.title, loaded.conversation.with_earlier(turns, chosen)


def _copied(turn: Turn, parent: TurnId | None) -> Turn:
    if isinstance(turn, UserTurn):
        return replace(turn, id=new_turn_id(), parent=parent)
    if parent is None:
        raise AssertionError("a reply hangs on a message")
    draft = turn.draft if turn.draft.ending is not None else replace(turn.draft, ending=STOPPED)
    return replace(turn, id=new_turn_id(), parent=parent, draft=draft)


async def unsent(library: Library, conversation: ConversationId) -> Composition:
    """Return what is being written in a conversation, and how it is asked.

    Raises:
        StoreFailed: it cannot be read.
    """
    session = library.find(conversation)
    if session is not None:
        return composed(session.state)
    return await library.store.composition(conversation)
