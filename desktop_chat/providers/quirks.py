"""What was learned about servers and models while talking to them."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

from desktop_chat.domain.connection import Api, Connection
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.providers.parameters import REFUSABLE, refused_field

_OPTIONAL = {
    Api.RESPONSES: re.compile(r"\bstore\b"),
    Api.CHAT: re.compile(r"\bstream_options\b"),
    Api.COMPLETIONS: re.compile(r"\bstream_options\b"),
}
STREAM_OPTIONS = "stream_options"
STREAM = "stream"
"""Left out, the reply is asked for whole."""

OPTIONAL_FIELDS = REFUSABLE | {"store", STREAM_OPTIONS, STREAM}
LIMIT_FIELDS = ("max_completion_tokens", "max_tokens")
_DEVELOPED = re.compile(r"o[1-9]|gpt-(?:[5-9]|[1-9][0-9])|codex")
"""OpenAI's reasoning models, whose system text is a developer message (FACTS.md 1.2)."""
_REFUSALS = re.compile(
    r"(?i)unsupported|not supported|not permitted|extra[_ ](?:forbidden|inputs|fields)|unknown"
    r"|unrecogni[sz]ed|not allowed|unexpected|invalid param|(?:does not|doesn't) support"
)
_NO_STREAM = re.compile(
    r"(?im)^param: stream$|(?:does not|doesn't|cannot|not) (?:support )?stream(?:ing)?\b"
    r"|stream(?:ing)? (?:mode )?(?:is |are )?(?:not |un)(?:supported|available|allowed)"
    r"|verified to stream|loc[^\n]*\"stream\"|body\.stream:"
)


class Body(NamedTuple):
    """The fields of a request that depend on what a server takes."""

    without: frozenset[str]
    limit_field: str
    system_role: str = "system"


class Fact(NamedTuple):
    """What is known of one server, or of one model of it ("" for all of them)."""

    place: str
    model: str
    without: frozenset[str]
    limit_field: str


@dataclass(slots=True)
class Quirks:
    """Facts by server, and by server and model; each is learned from a refusal that names it.

    That a reply cannot be streamed, or that it takes no temperature, is a fact of the model; that
    it does not know `stream_options`, one of the server.
    """

    _without: dict[tuple[str, str], set[str]] = field(default_factory=dict)
    _limit: dict[tuple[str, str], str] = field(default_factory=dict)

    def body(self, connection: Connection, model: str) -> Body:
        """Return what a request to `model` should hold."""
        of_server = self._without.get((connection.place, ""), set())
        of_model = self._without.get((connection.place, model), set())
        habits = connection.habits
        address = connection.address
        known = self._limit.get((connection.place, model))
        openai = address is not None and address.is_openai
        usual = habits.limit_field or LIMIT_FIELDS[0 if openai else 1]
        role = "developer" if openai and _DEVELOPED.match(model) else "system"
        return Body(habits.without.union(of_server, of_model), known or usual, role)

    def learn(
        self,
        connection: Connection,
        model: str,
        api: Api,
        failure: Failure,
        sent: Collection[str] = (),
    ) -> bool:
        """Learn from a refusal; return whether the same request may now be sent once more.

        `sent` are the fields of parameters that were in the request.
        """
        if failure.kind is not FailureKind.BAD_REQUEST or failure.status not in {400, 422}:
            return False
        said = " ".join((failure.server_words, *failure.details))
        named = _OPTIONAL[api].search(said) if _REFUSALS.search(said) else None
        if named is not None and self.leave_out(connection, "", named.group()):
            return True
        if _NO_STREAM.search("\n".join((failure.server_words, *failure.details))):
            return self.leave_out(connection, model, STREAM)
        if not _REFUSALS.search(said):
            return False
        if api is Api.CHAT and self._learn_limit(connection, model, failure):
            return True
        refused = refused_field(failure, sent)
        return refused is not None and self.leave_out(connection, model, refused)

    def leave_out(self, connection: Connection, model: str, name: str) -> bool:
        """Leave a field out from now on; return whether that is new."""
        without = self._without.setdefault((connection.place, model), set())
        if name in without:
            return False
        without.add(name)
        return True

    def use_limit(self, connection: Connection, model: str, name: str) -> None:
        """Ask for a limit by that field from now on."""
        self._limit[connection.place, model] = name

    def facts(self) -> Iterator[Fact]:
        """Yield all that is known, to be remembered."""
        for place, model in {**self._without, **self._limit}:
            without = frozenset(self._without.get((place, model), ()))
            limit = self._limit.get((place, model), "")
            if without or limit:
                yield Fact(place, model, without, limit)

    def recall(self, fact: Fact) -> None:
        """Take over what was known before; fields that this program does not know are ignored."""
        key = (fact.place, fact.model)
        if without := fact.without & OPTIONAL_FIELDS:
            self._without.setdefault(key, set()).update(without)
        if fact.limit_field in LIMIT_FIELDS:
            self._limit.setdefault(key, fact.limit_field)

    def forget(self, connection: Connection) -> None:
        """Forget what is known of a server and its models."""
        for known in (self._without, self._limit):
            for key in [key for key in known if key[0] == connection.place]:
                del known[key]

    def _learn_limit(self, connection: Connection, model: str, failure: Failure) -> bool:
        used = self.body(connection, model).limit_field
        other = LIMIT_FIELDS[1 - LIMIT_FIELDS.index(used)]
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
