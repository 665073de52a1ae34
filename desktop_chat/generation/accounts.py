"""What a conversation uses of its model's window, and what it has cost."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.address import AddressError, parse_base_url
from desktop_chat.domain.attachments import Attachment, AttachmentKind, estimated_tokens
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.prices import ModelFacts
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.tokens import MESSAGE, estimate, estimate_long
from desktop_chat.generation.session_state import SessionState

FactsOf = Callable[[str, str], ModelFacts]
"""What is known of a model of a server, by the server's address and the model's name."""

_READ_CLOSELY = 100
"""Messages that are estimated by their text; what is older, by the same measure."""
_SAMPLE = 4_096


@dataclass(frozen=True, slots=True)
class Account:
    """Tokens in the window after the newest message, the window, and US dollars so far.

    `is_estimate` where not all of the tokens were counted by the server. `cost` is that of every
    version, None where none has a known price; `cost_is_partial` where some of them have none.
    """

    tokens: int = 0
    is_estimate: bool = False
    window: int | None = None
    cost: float | None = None
    cost_is_partial: bool = False


class Accountant:
    """Keeps the account of what is shown; a conversation that is the same is not counted anew."""

    def __init__(self, facts: FactsOf) -> None:
        self._facts = facts
        self._counted: tuple[Conversation, TurnId | None] | None = None
        self._before = Account()

    def learn(self, facts: FactsOf) -> None:
        """Count by these facts from now on; to be called as well when they have changed."""
        self._facts = facts
        self._counted = None

    def account(self, state: SessionState) -> Account:
        """Return the account of `state`, with the reply that runs and what is not sent yet."""
        before = self._of_path(state)
        window = self._facts(state.connection.place, state.model).window
        tokens, is_estimate = before.tokens, before.is_estimate
        live = state.live
        if live is not None and state.running is not None:
            draft = live.draft
            if draft.usage is not None and (used := in_window(draft)):
                tokens, is_estimate = used, False
            else:
                tokens, is_estimate = tokens + _of_draft(draft, start=draft.continued), True
        if unsent := of_unsent(state):
            tokens, is_estimate = tokens + unsent, True
        is_partial = before.cost_is_partial or not state.is_whole
        return Account(tokens, is_estimate, window, before.cost, is_partial)

    def _of_path(self, state: SessionState) -> Account:
        conversation = state.conversation
        counted = self._counted
        if counted is None or counted[0] is not conversation or counted[1] != state.edited:
            path = _before(conversation.path(), state.edited)
            tokens, is_estimate = tokens_of(path, state.running)
            # All versions were paid for, not only those that are shown.
            cost, is_partial = cost_of(conversation.turns.values(), self._facts)
            self._before = Account(tokens, is_estimate, None, cost, is_partial)
            self._counted = conversation, state.edited
        return self._before


def _before(path: tuple[Turn, ...], edited: TurnId | None) -> tuple[Turn, ...]:
    """Return what a message that is written anew follows; all where none is."""
    at = next((at for at, turn in enumerate(path) if turn.id == edited), len(path))
    return path[:at]


def tokens_of(path: tuple[Turn, ...], running: object = None) -> tuple[int, bool]:
    """Return the tokens of a path, and whether that is an estimate.

    The newest reply whose tokens the server counted includes everything before it.
    """
    tokens, is_estimate = 0, False
    per_character = 0.0
    for number, turn in enumerate(reversed(path)):
        if isinstance(turn, ReplyTurn) and turn.id != running and (used := in_window(turn.draft)):
            return tokens + used, is_estimate
        is_estimate = True
        if number < _READ_CLOSELY:
            tokens += _of_turn(turn) + MESSAGE
            continue
        if not per_character:
            read = sum(map(_length, path[-_READ_CLOSELY:]))
            per_character = max(0.0, tokens - _READ_CLOSELY * MESSAGE) / max(1, read)
        tokens += round(_length(turn) * per_character) + MESSAGE
    return tokens, is_estimate


def of_unsent(state: SessionState) -> int:
    """Return about how many tokens the message that waits and the one that is written will add."""
    unsent = ((state.queued, state.queued_files), (state.written.strip(), state.attached))
    return sum(
        MESSAGE + estimate_long(len(text), text) + sum(map(of_file, files))
        for text, files in unsent
        if text or files
    )


def in_window(draft: Draft) -> int:
    """Return the tokens that filled the window when a reply ended; 0 where nobody counted."""
    usage = draft.part_usage
    if usage is None:
        return 0
    total = (usage.prompt or 0) + (usage.completion or 0)
    return total or usage.total or 0


def cost_of(turns: Iterable[Turn], facts: FactsOf) -> tuple[float | None, bool]:
    """Return what replies cost in US dollars, and whether some are not counted."""
    total: float | None = None
    is_partial = False
    for turn in turns:
        if not isinstance(turn, ReplyTurn) or not turn.draft.size or is_free(turn.facts.place):
            continue
        cost = _cost(turn, facts)
        if cost is None:
            is_partial = True
        else:
            total = (total or 0.0) + cost
    return total, is_partial


def _cost(turn: ReplyTurn, facts: FactsOf) -> float | None:
    usage = turn.draft.usage
    for model in (turn.model, turn.draft.model):
        price = facts(turn.facts.place, model).price if model else None
        if price is not None:
            return price.cost(usage) if usage is not None else None
    return None


def is_free(place: str) -> bool:
    """Return whether a reply came from this computer or its own network."""
    try:
        return place == "demo" or parse_base_url(place).is_private
    except AddressError:
        return False


def _of_turn(turn: Turn) -> int:
    if isinstance(turn, UserTurn):
        return estimate(turn.text) + sum(map(of_file, turn.attachments))
    return _of_draft(turn.draft)


def of_file(file: Attachment) -> int:
    """Return about how many tokens a file that goes with a message has."""
    if file.kind is AttachmentKind.TEXT:
        return estimate_long(len(file.data), file.data[:_SAMPLE])
    return estimated_tokens(file)


def _of_draft(draft: Draft, start: int = 0) -> int:
    """Return about how many tokens the text of a reply has, from character `start` on."""
    return _of_rope(draft.text, start) + _of_rope(draft.refusal, 0)


def _of_rope(rope: Rope, start: int) -> int:
    return estimate_long(rope.length - start, rope.since(max(start, rope.length - _SAMPLE)))


def _length(turn: Turn) -> int:
    return len(turn.text) if isinstance(turn, UserTurn) else turn.draft.text.length
