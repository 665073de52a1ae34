"""What a conversation uses of its model's window, and what it has cost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_chat.domain.address import AddressError, parse_base_url
from desktop_chat.domain.attachments import Attachment, AttachmentKind, estimated_tokens
from desktop_chat.domain.catalogue import Catalogue
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.events import Usage
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.tokens import MESSAGE, estimate, estimate_long
from desktop_chat.generation.session_state import SessionState

_READ_CLOSELY = 100
"""Messages that are estimated by their text; what is older, by the same measure."""
_SAMPLE = 4_096


@dataclass(frozen=True, slots=True)
class Account:
    """Tokens in the window after the newest message, the window, and US dollars so far.

    `is_estimate` where not all of the tokens were counted by the server. `cost` is None where no
    reply of the path has a known price; `cost_is_partial` where some of them have none.
    """

    tokens: int = 0
    is_estimate: bool = False
    window: int | None = None
    cost: float | None = None
    cost_is_partial: bool = False


class Accountant:
    """Keeps the account of what is shown; a conversation that is the same is not counted anew."""

    def __init__(self, load: Callable[[], Catalogue]) -> None:
        self._load = load
        self._counted: Conversation | None = None
        self._before = Account()

    def account(self, state: SessionState) -> Account:
        """Return the account of `state`, with what the running reply has added so far."""
        before = self._of_path(state)
        known = self._load().find(state.model)
        window = known.window if known is not None else None
        tokens, is_estimate = before.tokens, before.is_estimate
        live = state.live
        if live is not None and state.running is not None:
            draft = live.draft
            if draft.usage is not None and (used := in_window(draft)):
                tokens, is_estimate = used, False
            else:
                tokens, is_estimate = tokens + _of_draft(draft, start=draft.continued), True
        return Account(tokens, is_estimate, window, before.cost, before.cost_is_partial)

    def _of_path(self, state: SessionState) -> Account:
        conversation = state.conversation
        if self._counted is not conversation:
            path = conversation.path()
            tokens, is_estimate = tokens_of(path, state.running)
            cost, is_partial = cost_of(path, self._load())
            self._before = Account(tokens, is_estimate, None, cost, is_partial)
            self._counted = conversation
        return self._before


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


def in_window(draft: Draft) -> int:
    """Return the tokens that filled the window when a reply ended; 0 where nobody counted."""
    usage = draft.part_usage
    if usage is None:
        return 0
    total = (usage.prompt or 0) + (usage.completion or 0)
    return total or usage.total or 0


def cost_of(path: tuple[Turn, ...], catalogue: Catalogue) -> tuple[float | None, bool]:
    """Return what the replies of a path cost in US dollars, and whether some are not counted."""
    total: float | None = None
    is_partial = False
    for turn in path:
        if not isinstance(turn, ReplyTurn) or not turn.draft.size or _is_free(turn.facts.place):
            continue
        cost = _cost(turn, turn.draft.usage, catalogue)
        if cost is None:
            is_partial = True
        else:
            total = (total or 0.0) + cost
    return total, is_partial


def _cost(turn: ReplyTurn, usage: Usage | None, catalogue: Catalogue) -> float | None:
    known = catalogue.find(turn.model) or catalogue.find(turn.draft.model)
    return known.cost(usage) if known is not None and usage is not None else None


def _is_free(place: str) -> bool:
    """Return whether a reply came from this computer or its own network."""
    try:
        return place == "demo" or parse_base_url(place).is_private
    except AddressError:
        return False


def _of_turn(turn: Turn) -> int:
    if isinstance(turn, UserTurn):
        return estimate(turn.text) + sum(map(_of_file, turn.attachments))
    return _of_draft(turn.draft)


def _of_file(file: Attachment) -> int:
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
