"""What the program asks of the place where conversations are kept, as a protocol.

The adapter is `storage`. Every method is carried out in the order of the calls, on one thread that
is not the caller's; a caller that does not wait for one still knows that it precedes the next.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.base.translation import tr
from desktop_chat.domain.conversation import Chosen, Conversation, ReplyTurn, Turn
from desktop_chat.domain.journal import JournalEntry
from desktop_chat.domain.library import (
    Change,
    Composition,
    ConversationInfo,
    Folder,
    InfoChange,
    Place,
    SearchHit,
    Section,
)


class Trouble(StrEnum):
    """Why something cannot be kept or read, told apart as far as a person can do something."""

    FULL = "full"
    READ_ONLY = "read_only"
    BUSY = "busy"
    """Another program holds the file."""
    DAMAGED = "damaged"
    LOST = "lost"
    """The file is empty or gone where conversations were."""
    FOREIGN = "foreign"
    """The file is not one of this program's."""
    NEWER = "newer"
    """The file was written by a newer version of this program."""
    NETWORK = "network"
    """The folder is on a network, where the file could be damaged."""
    READING = "reading"
    """The conversations are open for reading only."""
    UNREACHABLE = "unreachable"
    """The folder cannot be made or opened."""
    IO = "io"


class StoreFailed(Exception):
    """A call could not be carried out; nothing of it was done, and the store goes on.

    `sentence` says for a person what happened and what is at risk.
    """

    def __init__(self, trouble: Trouble, sentence: str) -> None:
        super().__init__(sentence)
        self.trouble = trouble
        self.sentence = sentence


def reading_only() -> StoreFailed:
    """Return the error of a change of what can only be read."""
    return StoreFailed(
        Trouble.READING,
        tr("Your conversations are open for reading only, so this was not done."),
    )


@dataclass(frozen=True, slots=True)
class Loaded:
    """A conversation as it was read.

    With `is_whole` unset, only the newest turns of the path are in it; `rest` brings the others.
    """

    info: ConversationInfo
    conversation: Conversation
    composition: Composition
    place: Place
    is_whole: bool


class ConversationStore(Protocol):
    """Conversations on disk. All methods raise `StoreFailed`."""

    @property
    def is_reading(self) -> bool:
        """Whether it can only be read."""
        ...

    # The list.

    async def counts(self, sections: Sequence[Section]) -> tuple[int, ...]:
        """Return how many rows each section has."""
        ...

    async def rows(self, section: Section, start: int, stop: int) -> tuple[ConversationInfo, ...]:
        """Return the rows of a section from `start` up to `stop`, newest first."""
        ...

    async def info(self, conversation: ConversationId) -> ConversationInfo | None:
        """Return one row, also of a conversation that is deleted; None where there is none."""
        ...

    async def oldest(self) -> float | None:
        """Return the lowest `updated_at` of the list by days; None where the list is empty."""
        ...

    async def places(
        self, sections: Sequence[Section], conversations: Collection[ConversationId]
    ) -> dict[ConversationId, tuple[Section, int]]:
        """Return in which section and row these are; those that are in none are left out."""
        ...

    async def change(self, conversations: Collection[ConversationId], what: InfoChange) -> Change:
        """Change rows: rename, pin, archive, move, mark, delete and take that back."""
        ...

    async def purge(self, conversations: Collection[ConversationId] | None = None) -> Change:
        """Remove deleted conversations for good, text and all; None for every deleted one.

        Conversations that are not marked as deleted are left alone. It is done in steps, between
        which other calls come; where one fails, what is left stays marked as deleted.
        """
        ...

    async def folders(self) -> tuple[Folder, ...]:
        """Return the folders, by name."""
        ...

    async def put_folder(self, folder: Folder) -> Change:
        """Create a folder, or rename the one of that id."""
        ...

    async def remove_folder(self, folder: FolderId) -> Change:
        """Remove a folder; what was in it stays, in no folder."""
        ...

    async def search(self, words: str, limit: int = 100) -> tuple[SearchHit, ...]:
        """Return the best places for `words`, the last of which may be unfinished."""
        ...

    async def titles(self, words: str, limit: int = 20) -> tuple[SearchHit, ...]:
        """Return the newest titles that have all `words`, the last of which may be unfinished."""
        ...

    # One conversation.

    async def load(self, conversation: ConversationId, newest: int) -> Loaded | None:
        """Return a conversation: all of it, or the `newest` turns of its path where it has more."""
        ...

    async def rest(self, conversation: ConversationId) -> tuple[tuple[Turn, ...], Chosen]:
        """Return all turns of a conversation, oldest first, and the versions shown last."""
        ...

    async def put(
        self, info: ConversationInfo, turns: Sequence[Turn], leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        """Add turns to a conversation, which is created where there is none yet.

        Of an existing conversation's row only `updated_at` is taken from `info`; `ending` is always
        that of the newest reply. A reply without an ending is one that comes: its journal begins.
        One that is there already, with or without an ending, is written anew as it is now: without
        an ending it is opened again for a continuation. Of `chosen`, what is not given stays.
        """
        ...

    async def known(self, turns: Collection[TurnId]) -> Mapping[TurnId, bool]:
        """Return which of these turns are here, and whether their conversation is deleted."""
        ...

    async def append(self, reply: TurnId, entries: Sequence[JournalEntry]) -> None:
        """Write what is new of a reply that comes to its journal.

        Nothing is done where the reply has ended or is gone.
        """
        ...

    async def end(self, conversation: ConversationId, reply: ReplyTurn, *, unread: bool) -> Change:
        """Write a reply that has ended, and forget its journal.

        One that could not be `put` before is added, where its parent is there; where the
        conversation or the parent is gone, nothing is done. `unread` only ever sets the mark.
        """
        ...

    async def choose(
        self, conversation: ConversationId, leaf: TurnId | None, chosen: Chosen
    ) -> Change:
        """Remember which path is shown; of `chosen`, what is not given stays as it was."""
        ...

    async def remove_turns(self, conversation: ConversationId, turns: Collection[TurnId]) -> Change:
        """Remove turns for good, with every turn below one of them.

        A path that ended in one of them ends above it, until another is chosen.
        """
        ...

    async def compose(self, conversation: ConversationId, composition: Composition) -> None:
        """Remember what is being written; also for a conversation that is not kept yet."""
        ...

    async def composition(self, conversation: ConversationId) -> Composition:
        """Return what was being written."""
        ...

    async def remember_place(self, conversation: ConversationId, place: Place) -> None:
        """Remember where the reader is."""
        ...

    # The program's own.

    async def memo(self, key: str) -> str:
        """Return what was kept under `key`; "" where there is nothing."""
        ...

    async def put_memo(self, key: str, value: str) -> None:
        """Keep a short text, such as which conversation is open."""
        ...

    async def back_up(self) -> Path | None:
        """Keep a verified copy of everything; None where there is no file, or one is being made."""
        ...

    async def close(self) -> None:
        """Carry out what was asked, check the file in, and close it; in about two seconds."""
        ...
