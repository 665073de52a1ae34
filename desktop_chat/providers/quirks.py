"""What was learned about servers and models while talking to them; in memory only."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_chat.domain.connection import Api, Connection
from desktop_chat.domain.endings import Failure, FailureKind

_OPTIONAL = {
    Api.RESPONSES: re.compile(r"\bstore\b"),
    Api.CHAT: re.compile(r"\bstream_options\b"),
    Api.COMPLETIONS: re.compile(r"\bstream_options\b"),
}
_LIMITS = ("max_completion_tokens", "max_tokens")
_REFUSALS = re.compile(
    r"(?i)unsupported|not supported|not permitted|extra[_ ](?:forbidden|inputs|fields)|unknown"
    r"|unrecogni[sz]ed|not allowed|unexpected|invalid param"
)


class Body(NamedTuple):
    """The fields of a request that depend on what a server takes."""

    without: frozenset[str]
    limit_field: str


@dataclass(slots=True)
class Quirks:
    """Facts by server, and by server and model; each is learned from a refusal that names it."""

    _without: dict[str, set[str]] = field(default_factory=dict)
    _limit: dict[tuple[str, str], str] = field(default_factory=dict)

    def body(self, connection: Connection, model: str) -> Body:
        """Return what a request to `model` should hold."""
        habits = connection.habits
        without = habits.without.union(self._without.get(connection.place, ()))
        address = connection.address
        known = self._limit.get((connection.place, model))
        openai = address is not None and address.is_openai
        return Body(without, known or habits.limit_field or _LIMITS[0 if openai else 1])

    def learn(self, connection: Connection, model: str, api: Api, failure: Failure) -> bool:
        """Learn from a refusal; return whether the same request may now be sent once more."""
        if failure.kind is not FailureKind.BAD_REQUEST or failure.status not in {400, 422}:
            return False
        said = " ".join((failure.server_words, *failure.details))
        if not _REFUSALS.search(said):
            return False
        without = self._without.setdefault(connection.place, set())
        named = _OPTIONAL[api].search(said)
        if named is not None and named.group() not in without:
            without.add(named.group())
            return True
        return api is Api.CHAT and self._learn_limit(connection, model, failure)

    def _learn_limit(self, connection: Connection, model: str, failure: Failure) -> bool:
        used = self.body(connection, model).limit_field
        other = _LIMITS[1 - _LIMITS.index(used)]
        param = next((d for d in failure.details if d.startswith("param: ")), "")
        words = f"{param} {failure.server_words}"
        # The refusal of one usually recommends the other: what is refused is named first.
        found = re.search(r"max_completion_tokens|max_tokens", words)
        if found is None or found.group() != used:
            return False
        key = (connection.place, model)
        if self._limit.get(key) == used:
            # It was learned the other way round before: neither is taken.
            return False
        self._limit[key] = other
        return True
