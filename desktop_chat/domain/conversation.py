"""A conversation: turns in a tree by parent links, and the path through it that is shown.

Nothing is overwritten: an edited message or a regenerated reply is a sibling of the old one.
Values only; ids are given by whoever adds a turn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.connection import PromptMessage, Role
from desktop_chat.domain.draft import Draft


@dataclass(frozen=True, slots=True)
class UserTurn:
    """What the person wrote."""

    id: TurnId
    parent: TurnId | None
    text: str

    role = Role.USER


@dataclass(frozen=True, slots=True)
class ReplyTurn:
    """A reply of a model, coming or come; `model` is the one that was asked for."""

    id: TurnId
    parent: TurnId
    model: str
    draft: Draft = field(default_factory=Draft)

    role = Role.ASSISTANT


Turn = UserTurn | ReplyTurn


@dataclass(frozen=True, slots=True)
class Conversation:
    """All turns by id, and the last turn of the path that is shown (None while empty)."""

    turns: Mapping[TurnId, Turn] = field(default_factory=lambda: MappingProxyType({}))
    leaf: TurnId | None = None

    def add(self, turn: Turn) -> Conversation:
        """Return the conversation with `turn` in it, as the end of the path.

        Raises:
            ValueError: the id is taken, or the parent is not here.
        """
        if turn.id in self.turns:
            raise ValueError(f"turn {turn.id} is already in the conversation")
        if turn.parent is not None and turn.parent not in self.turns:
            raise ValueError(f"turn {turn.id} hangs on {turn.parent}, which is not here")
        return Conversation(MappingProxyType({**self.turns, turn.id: turn}), turn.id)

    def with_draft(self, reply: TurnId, draft: Draft) -> Conversation:
        """Return the conversation in which `reply` has come as far as `draft`."""
        turn = self.turns[reply]
        if not isinstance(turn, ReplyTurn):
            raise ValueError(f"turn {reply} is not a reply")
        changed = replace(turn, draft=draft)
        return Conversation(MappingProxyType({**self.turns, reply: changed}), self.leaf)

    def at(self, leaf: TurnId | None) -> Conversation:
        """Return the conversation with the path that ends at `leaf`."""
        if leaf is not None and leaf not in self.turns:
            raise ValueError(f"turn {leaf} is not in the conversation")
        return Conversation(self.turns, leaf)

    def path(self) -> tuple[Turn, ...]:
        """Return the turns that are shown, oldest first."""
        return tuple(reversed(tuple(self._upwards())))

    def _upwards(self) -> Iterator[Turn]:
        at = self.leaf
        while at is not None:
            turn = self.turns[at]
            yield turn
            at = turn.parent

    def last_user_turn(self) -> UserTurn | None:
        """Return the last message of the path that the person wrote."""
        return next((turn for turn in self._upwards() if isinstance(turn, UserTurn)), None)

    def last_reply(self) -> ReplyTurn | None:
        """Return the reply at the end of the path, None where something else stands there."""
        last = next(self._upwards(), None)
        return last if isinstance(last, ReplyTurn) else None

    def prompt(self, until: TurnId) -> tuple[PromptMessage, ...]:
        """Return the messages of a request whose last turn is `until`.

        Replies without any text are left out, and a user message that no reply followed is
        joined to the next one: some servers refuse two messages of one role in a row.
        """
        messages: list[PromptMessage] = []
        for turn in self.at(until).path():
            text = turn.text if isinstance(turn, UserTurn) else turn.draft.visible_text
            if not text:
                continue
            if messages and messages[-1].role is turn.role:
                text = messages.pop().text + "\n\n" + text
            messages.append(PromptMessage(turn.role, text))
        return tuple(messages)
