"""The soft limit of what a conversation may cost: it asks before more is sent, stops nothing."""

from __future__ import annotations

import asyncio
import contextlib
import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_chat.base.ids import ConversationId
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.events import Usage
from desktop_chat.domain.prices import NOTHING_KNOWN
from desktop_chat.domain.store import ConversationStore, StoreFailed
from desktop_chat.domain.tokens import MESSAGE, estimate
from desktop_chat.generation.accounts import FactsOf, cost_of, is_free, of_file, tokens_of
from desktop_chat.generation.session_state import SessionState


@dataclass(frozen=True, slots=True)
class Overrun:
    """US dollars: what a conversation has cost, what is about to be sent, and the limit."""

    spent: float
    coming: float
    limit: float

    @property
    def raised(self) -> float:
        """The next limit that both are within: twice the last one, or whole dollars above both."""
        return max(2 * self.limit, float(math.ceil(self.spent + self.coming + 0.01)))


class Budget:
    """Knows the limit of each conversation; `default` gives the one for all, 0 for none.

    A limit that was raised is kept in `store`; without one, in memory only.
    """

    def __init__(
        self,
        facts: FactsOf,
        default: Callable[[], float],
        store: ConversationStore | None = None,
    ) -> None:
        self._facts = facts
        self._default = default
        self._raised: dict[ConversationId, float] = {}
        self._store = store
        self._tasks = TaskScope("budget")

    @classmethod
    def none(cls) -> Budget:
        """Return one without any limit."""
        return cls(lambda _place, _model: NOTHING_KNOWN, lambda: 0.0)

    def limit(self, conversation: ConversationId) -> float:
        """Return the limit of a conversation; 0 for none."""
        default = self._default()
        return max(default, self._raised.get(conversation, 0.0)) if default else 0.0

    async def recall(self, conversation: ConversationId) -> None:
        """Take over the limit that a stored conversation was once given.

        Raises:
            StoreFailed: it cannot be read.
        """
        if self._store is None:
            return
        kept = await self._store.memo(_memo(conversation))
        with contextlib.suppress(ValueError):
            self._raised[conversation] = float(kept)

    def raise_limit(self, conversation: ConversationId, limit: float) -> None:
        """Give one conversation a higher limit, and keep that."""
        self._raised[conversation] = limit
        if self._store is not None:
            self._tasks.spawn("keep", self._keep(self._store, conversation, limit))

    @staticmethod
    async def _keep(store: ConversationStore, conversation: ConversationId, limit: float) -> None:
        # One that cannot be kept holds until the program ends; the store tells of its trouble.
        with contextlib.suppress(StoreFailed):
            await store.put_memo(_memo(conversation), str(limit))

    async def close(self) -> None:
        """Return when what was raised is kept."""
        while running := self._tasks.running():
            await asyncio.wait(running)
        await self._tasks.close()

    def overrun(
        self, state: SessionState, text: str = "", files: Sequence[Attachment] = ()
    ) -> Overrun | None:
        """Return how a message would lead a conversation over its limit; None where it does not.

        What has no known price does not count.
        """
        limit = self.limit(state.id)
        if not limit:
            return None
        spent, _ = cost_of(state.conversation.turns.values(), self._facts)
        coming = self._coming(state, text, files)
        over = (spent or 0.0) + coming > limit or (spent or 0.0) >= limit
        return Overrun(spent or 0.0, coming, limit) if over and (spent or coming) else None

    def _coming(self, state: SessionState, text: str, files: Sequence[Attachment]) -> float:
        """Return about what the request costs that is to be sent, without its reply."""
        place = state.connection.place
        price = self._facts(place, state.model).price
        if price is None or is_free(place):
            return 0.0
        tokens, _ = tokens_of(state.conversation.path())
        sent = tokens + sum(map(of_file, files)) + (estimate(text) + MESSAGE if text else 0)
        return price.cost(Usage(prompt=sent, completion=0)) or 0.0


def _memo(conversation: ConversationId) -> str:
    return f"cost limit of {conversation}"
