"""A conversation: turns in a tree by parent links, and the path through it that is shown.

Nothing is overwritten: an edited message or a regenerated reply is a sibling of the old one, a
further *version*. Values only; ids are given by whoever adds a turn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.connection import PromptMessage, Role
from desktop_chat.domain.draft import Draft


@dataclass(frozen=True, slots=True)
class UserTurn:
    """What the person wrote; `created_at` is in seconds since the epoch, 0 where unknown.

    The text may be empty where files go with it.
    """

    id: TurnId
    parent: TurnId | None
    text: str
    created_at: float = 0.0
    attachments: tuple[Attachment, ...] = ()

    role = Role.USER


@dataclass(frozen=True, slots=True)
class ReplyFacts:
    """How a reply came to be; seconds, and 0 for what has not happened or is not known.

    `connection` and `place` name the server, `api` the API that was asked for ("" for automatic).
    `parameters` is what the request asked for besides its messages, as JSON.
    """

    connection: str = ""
    place: str = ""
    api: str = ""
    parameters: str = "{}"
    waited: float = 0.0
    lasted: float = 0.0


@dataclass(frozen=True, slots=True)
class ReplyTurn:
    """A reply of a model, coming or come; `model` is the one that was asked for."""

    id: TurnId
    parent: TurnId
    model: str
    draft: Draft = field(default_factory=Draft)
    created_at: float = 0.0
    facts: ReplyFacts = field(default_factory=ReplyFacts)

    role = Role.ASSISTANT


Turn = UserTurn | ReplyTurn

Chosen = Mapping[TurnId | None, TurnId]
"""For each turn (None for the top) the version below it that was shown last."""


@dataclass(frozen=True)
class Conversation:
    """All turns by id, oldest first, and the last turn of the path that is shown.

    `leaf` is None while nothing is shown. `chosen` remembers, for each turn, which version below it
    was shown last, so that walking back to a version shows what followed it then. Of a conversation
    that was not read to its beginning, the oldest turn's parent is not here.
    """

    turns: Mapping[TurnId, Turn] = field(default_factory=lambda: MappingProxyType({}))
    leaf: TurnId | None = None
    chosen: Chosen = field(default_factory=lambda: MappingProxyType({}))

    def add(self, turn: Turn) -> Conversation:
        """Return the conversation with `turn` in it, as the end of the path.

        Raises:
            ValueError: the id is taken, or the parent is not here.
        """
        if turn.id in self.turns:
            raise ValueError(f"turn {turn.id} is already in the conversation")
        if turn.parent is not None and turn.parent not in self.turns:
            raise ValueError(f"turn {turn.id} hangs on {turn.parent}, which is not here")
        turns = MappingProxyType({**self.turns, turn.id: turn})
        return Conversation(turns, turn.id, _with_choice(self.chosen, turn))

    def with_draft(self, reply: TurnId, draft: Draft) -> Conversation:
        """Return the conversation in which `reply` has come as far as `draft`."""
        turn = self.turns[reply]
        if not isinstance(turn, ReplyTurn):
            raise ValueError(f"turn {reply} is not a reply")
        return self.with_turn(replace(turn, draft=draft))

    def with_turn(self, turn: Turn) -> Conversation:
        """Return the conversation in which `turn` stands for the one of its id.

        Raises:
            ValueError: there is none, or it hangs elsewhere.
        """
        if turn.id not in self.turns or self.turns[turn.id].parent != turn.parent:
            raise ValueError(f"turn {turn.id} has no place in the conversation")
        return replace(self, turns=MappingProxyType({**self.turns, turn.id: turn}))

    def at(self, leaf: TurnId | None) -> Conversation:
        """Return the conversation with the path that ends at `leaf`."""
        if leaf is not None and leaf not in self.turns:
            raise ValueError(f"turn {leaf} is not in the conversation")
        return replace(self, leaf=leaf)

    def path(self) -> tuple[Turn, ...]:
        """Return the turns that are shown, oldest first; of what is here, where that is a part."""
        return self._path

    @cached_property
    def _path(self) -> tuple[Turn, ...]:
        return tuple(reversed(tuple(self._upwards())))

    def _upwards(self) -> Iterator[Turn]:
        turn = None if self.leaf is None else self.turns[self.leaf]
        while turn is not None:
            yield turn
            turn = None if turn.parent is None else self.turns.get(turn.parent)

    # Versions.

    @cached_property
    def _below(self) -> Mapping[TurnId | None, tuple[TurnId, ...]]:
        below: dict[TurnId | None, list[TurnId]] = {}
        for turn in self.turns.values():
            below.setdefault(turn.parent, []).append(turn.id)
        return {parent: tuple(turns) for parent, turns in below.items()}

    def versions(self, turn: TurnId) -> tuple[TurnId, ...]:
        """Return `turn` and its siblings, the oldest first."""
        return self._below[self.turns[turn].parent]

    def choose(self, turn: TurnId) -> Conversation:
        """Return the conversation that shows `turn`, and below it what was shown there last."""
        chosen = dict(self.chosen)
        above: TurnId | None = turn
        while above is not None and above in self.turns:
            parent = self.turns[above].parent
            chosen[parent] = above
            above = parent
        return Conversation(self.turns, self._end_below(turn), MappingProxyType(chosen))

    def _end_below(self, turn: TurnId) -> TurnId:
        at = turn
        while below := self._below.get(at, ()):
            wanted = self.chosen.get(at)
            at = wanted if wanted in below else below[-1]
        return at

    def step_version(self, turn: TurnId, step: int) -> Conversation:
        """Return the conversation that shows the version `step` after `turn`, if there is one."""
        versions = self.versions(turn)
        at = versions.index(turn) + step
        return self.choose(versions[at]) if 0 <= at < len(versions) else self

    def subtree(self, turn: TurnId) -> tuple[TurnId, ...]:
        """Return `turn` and everything below it, parents before children."""
        found = [turn]
        for each in found:
            found += self._below.get(each, ())
        return tuple(found)

    def without(self, turn: TurnId) -> Conversation:
        """Return the conversation without `turn` and everything below it.

        Where it was shown, the version before it is shown, else the next one, else the path ends
        above it.
        """
        gone = frozenset(self.subtree(turn))
        left = {id_: each for id_, each in self.turns.items() if id_ not in gone}
        chosen = {
            parent: child
            for parent, child in self.chosen.items()
            if child not in gone and parent not in gone
        }
        rest = Conversation(MappingProxyType(left), None, MappingProxyType(chosen))
        if self.leaf is None or self.leaf not in gone:
            return replace(rest, leaf=self.leaf)
        versions = self.versions(turn)
        at = versions.index(turn)
        others = versions[:at][::-1] + versions[at + 1 :]
        if others:
            return rest.choose(others[0])
        return replace(rest, leaf=self.turns[turn].parent)

    def with_earlier(self, turns: Iterable[Turn], chosen: Chosen) -> Conversation:
        """Return the conversation with turns that are older than, or beside, those that are here.

        What is here already stays as it is.
        """
        merged = {turn.id: self.turns.get(turn.id, turn) for turn in turns}
        merged |= {id_: turn for id_, turn in self.turns.items() if id_ not in merged}
        return Conversation(
            MappingProxyType(merged), self.leaf, MappingProxyType({**chosen, **self.chosen})
        )

    # What is asked of it.

    def last_user_turn(self) -> UserTurn | None:
        """Return the last message of the path that the person wrote."""
        return next((turn for turn in self._upwards() if isinstance(turn, UserTurn)), None)

    def last_reply(self) -> ReplyTurn | None:
        """Return the reply at the end of the path, None where something else stands there."""
        last = next(self._upwards(), None)
        return last if isinstance(last, ReplyTurn) else None

    def prompt(self, until: TurnId) -> tuple[PromptMessage, ...]:
        """Return the messages of a request whose last turn is `until`.

        Replies without anything to read are left out, and a user message that no reply followed is
        joined to the next one: some servers refuse two messages of one role in a row.
        """
        messages: list[PromptMessage] = []
        for turn in self.at(until).path():
            text, files = said(turn)
            if not text and not files:
                continue
            if messages and messages[-1].role is turn.role:
                before = messages.pop()
                text = "\n\n".join(each for each in (before.text, text) if each)
                files = (*before.attachments, *files)
            messages.append(PromptMessage(turn.role, text, files))
        return tuple(messages)


def said(turn: Turn) -> tuple[str, tuple[Attachment, ...]]:
    """Return what a turn says: its text, and the files that go with it."""
    if isinstance(turn, UserTurn):
        return turn.text, turn.attachments
    return turn.draft.visible_text, ()


def _with_choice(chosen: Chosen, turn: Turn) -> Chosen:
    return MappingProxyType({**chosen, turn.parent: turn.id})
