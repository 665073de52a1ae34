"""Conversations that come from a file: all of them are added, or none is."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace
from itertools import count

from desktop_chat.base.ids import (
    ConversationId,
    FolderId,
    TurnId,
    new_conversation_id,
    new_folder_id,
)
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn
from desktop_chat.domain.endings import cut_by_end
from desktop_chat.domain.library import (
    TITLE_LENGTH,
    Change,
    Composition,
    ConversationInfo,
    Folder,
    InfoChange,
    first_words,
)
from desktop_chat.domain.store import ConversationStore, StoreFailed
from desktop_chat.domain.text import one_line

NOTHING_UNSENT = Composition()


@dataclass(frozen=True, slots=True)
class Brought:
    """A conversation that is to be added; `folder` is the name of a folder, "" for none.

    Of `info` the id is not used, and times that lie in the future are not believed.
    """

    info: ConversationInfo
    conversation: Conversation
    folder: str = ""
    unsent: Composition = NOTHING_UNSENT
    """What was being written in it, and how it is asked."""


class Importing:
    """Adds conversations to a store, where nobody sees them until `finish`.

    Until then they are marked as deleted: whatever happens meanwhile, the next start removes them.
    """

    def __init__(self, store: ConversationStore, now: float) -> None:
        self._store = store
        self._now = now
        self._added: list[ConversationId] = []
        self._brought: set[TurnId] = set()
        self._folders: dict[str, FolderId] | None = None
        self._moves: dict[str, list[ConversationId]] = {}

    @property
    def added(self) -> tuple[ConversationId, ...]:
        """The conversations that were added."""
        return tuple(self._added)

    async def begin(self) -> None:
        """Keep a copy of what there is.

        Raises:
            StoreFailed: no copy can be made.
        """
        await self._store.back_up()

    async def add(self, brought: Brought) -> bool:
        """Add a conversation; return whether it was not there yet.

        Raises:
            StoreFailed: it cannot be written.
        """
        turns = _in_order(brought.conversation)
        fitting = await self._fitting(turns)
        if not fitting:
            return False
        names = {old.id: new.id for old, new in zip(turns, fitting, strict=True)}
        here = brought.conversation
        leaf = names[here.leaf] if here.leaf is not None else fitting[-1].id
        chosen = {
            names[parent] if parent is not None else None: names[child]
            for parent, child in here.chosen.items()
        }
        info = self._info(brought)
        await self._store.put(info, fitting, leaf, chosen)
        if brought.unsent != NOTHING_UNSENT:
            edited = brought.unsent.edited
            unsent = replace(brought.unsent, edited=names.get(edited) if edited else None)
            await self._store.compose(info.id, unsent)
        self._added.append(info.id)
        self._brought.update(names.values())
        if brought.folder:
            self._moves.setdefault(brought.folder, []).append(info.id)
        return True

    async def finish(self) -> Change:
        """Show everything that was added, at once.

        Raises:
            StoreFailed: it cannot be shown; nothing is.
        """
        for name, ids in self._moves.items():
            await self._store.change(ids, InfoChange(folder=await self._folder(name)))
        change = await self._store.change(self._added, InfoChange(is_deleted=False))
        return replace(change, listing=True, folders=bool(self._moves))

    async def take_back(self) -> None:
        """Remove what was added; what cannot be removed now, the next start removes."""
        if self._added:
            try:
                await self._store.purge(self._added)
            except StoreFailed:
                return

    async def _fitting(self, turns: tuple[Turn, ...]) -> tuple[Turn, ...]:
        """Return the turns under names that are free; none where all of them are here already."""
        for number in count():
            named = turns if not number else _renamed(turns, number)
            known = await self._store.known([turn.id for turn in named])
            seen = {each for each, is_deleted in known.items() if not is_deleted}
            here = seen | (self._brought & {turn.id for turn in named})
            if len(here) == len(named):
                return ()
            if not known:
                return named
            # Some of it has gone on here, or was deleted: it is added beside that, under names
            # that the same file has again the next time.
        raise AssertionError("numbers do not end")

    async def _folder(self, name: str) -> FolderId:
        if self._folders is None:
            self._folders = {each.name: each.id for each in await self._store.folders()}
        if name not in self._folders:
            self._folders[name] = new_folder_id()
            await self._store.put_folder(Folder(self._folders[name], name))
        return self._folders[name]

    def _info(self, brought: Brought) -> ConversationInfo:
        info = brought.info
        times = [turn.created_at for turn in brought.conversation.turns.values()]
        updated = min(info.updated_at or max(times, default=0.0) or self._now, self._now)
        title = one_line(info.title, TITLE_LENGTH)
        if not title:
            path = brought.conversation.path() or tuple(brought.conversation.turns.values())
            title = next((first_words(t.text) for t in path if not isinstance(t, ReplyTurn)), "")
        return replace(
            info,
            id=new_conversation_id(),
            title=title,
            created_at=min(info.created_at or updated, updated),
            updated_at=updated,
            folder=None,
            is_deleted=True,
            is_unread=False,
        )


def _in_order(conversation: Conversation) -> tuple[Turn, ...]:
    """Return the turns so that each comes after the one that it hangs on; all have ended."""
    below: dict[TurnId | None, list[Turn]] = {}
    for turn in conversation.turns.values():
        below.setdefault(turn.parent, []).append(turn)
    order = {id_: number for number, id_ in enumerate(conversation.turns)}
    is_in_order = all(
        turn.parent is None or order[turn.parent] < order[turn.id]
        for turn in conversation.turns.values()
    )
    if is_in_order:
        return tuple(map(_ended, conversation.turns.values()))
    found: list[Turn] = list(below.get(None, ()))
    for turn in found:
        found += below.get(turn.id, ())
    return tuple(map(_ended, found))


def _ended(turn: Turn) -> Turn:
    if isinstance(turn, ReplyTurn) and turn.draft.ending is None:
        return replace(turn, draft=replace(turn.draft, ending=cut_by_end()))
    return turn


def _renamed(turns: Iterable[Turn], number: int) -> tuple[Turn, ...]:
    """Return the turns under names that depend on what they are, and on nothing else."""
    whole = hashlib.sha256(str(number).encode())
    for turn in turns:
        said = str(turn.draft.text) if isinstance(turn, ReplyTurn) else turn.text
        whole.update(f"{turn.id}\0{said}\0".encode("utf-8", "surrogatepass"))

    def name(old: TurnId) -> TurnId:
        digest = hashlib.sha256(f"{whole.hexdigest()} {old}".encode("utf-8", "surrogatepass"))
        return TurnId(digest.hexdigest()[:32])

    return tuple(_hung(turn, name(turn.id), turn.parent and name(turn.parent)) for turn in turns)


def _hung(turn: Turn, id_: TurnId, parent: TurnId | None) -> Turn:
    if isinstance(turn, ReplyTurn):
        assert parent is not None  # a reply hangs on a message
        return replace(turn, id=id_, parent=parent)
    return replace(turn, id=id_, parent=parent)
