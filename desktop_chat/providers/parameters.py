"""What each of the three APIs calls the parameters, and how a refusal names them."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping

from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import Failure
from desktop_chat.domain.parameters import Parameter, Parameters
from desktop_chat.providers.fields import JsonObject

_COMMON = {Parameter.TEMPERATURE: "temperature", Parameter.TOP_P: "top_p"}
FIELDS: Mapping[Api, Mapping[Parameter, str]] = {
    Api.RESPONSES: {
        **_COMMON,
        Parameter.MAX_TOKENS: "max_output_tokens",
        Parameter.EFFORT: "reasoning.effort",
        Parameter.VERBOSITY: "text.verbosity",
    },
    Api.CHAT: {
        **_COMMON,
        Parameter.EFFORT: "reasoning_effort",
        Parameter.VERBOSITY: "verbosity",
        Parameter.STOP: "stop",
        Parameter.SEED: "seed",
    },
    Api.COMPLETIONS: {
        **_COMMON,
        Parameter.MAX_TOKENS: "max_tokens",
        Parameter.STOP: "stop",
        Parameter.SEED: "seed",
    },
}
"""Dotted where the field stands inside another. The system prompt has a place of its own in each
API, the limit of Chat Completions a name that depends on the server."""

_EVERYWHERE = frozenset({Parameter.SYSTEM, Parameter.MAX_TOKENS, Parameter.EXTRA})

REFUSABLE = frozenset(
    name for fields in FIELDS.values() for name in fields.values() if name != "max_tokens"
)
"""The fields that a refused request is sent again without."""

_PLAIN = frozenset({"temperature", "top_p", "reasoning_effort", "verbosity", "max_output_tokens"})
"""Names that are no words of a sentence: wherever one stands, the field is meant."""

_LEFT_OUT = re.compile(r"(?im)^param: (?:body\.)?(?P<name>[\w.]+)$")


def has_no_field(api: Api) -> frozenset[Parameter]:
    """Return the parameters for which an API has no field."""
    return frozenset(Parameter).difference(FIELDS[api], _EVERYWHERE)


def add_parameters(built: JsonObject, api: Api, asked: Parameters, limit_field: str) -> None:
    """Write into a body what is asked for, as far as its API has a field for it."""
    names = {**FIELDS[api]}
    names.setdefault(Parameter.MAX_TOKENS, limit_field)
    for parameter, value in asked.said():
        name = names.get(parameter)
        if name is not None and value is not None:
            _put(built, name, list(value) if isinstance(value, tuple) else value)


def leave_out(built: JsonObject, names: Iterable[str]) -> None:
    """Take fields out of a body, dotted names out of the objects that they stand in."""
    for name in names:
        outer, _, inner = name.rpartition(".")
        holder = built.get(outer) if outer else built
        if isinstance(holder, dict):
            holder.pop(inner, None)
            if outer and not holder:
                del built[outer]


def merge_extra(built: JsonObject, asked: Parameters) -> None:
    """Merge the extra body into a body: objects field by field, anything else in its place."""
    if isinstance(asked.extra, str) and asked.extra:
        _merge(built, json.loads(asked.extra))


def refused_field(failure: Failure, sent: Iterable[str]) -> str | None:
    """Return which of the fields that were sent a refusal names, None where it names none."""
    candidates = [name for name in sent if name in REFUSABLE]
    words = "\n".join((failure.server_words, *failure.details))
    named = _LEFT_OUT.search(words)
    if named is not None:
        param = named.group("name")
        return next((each for each in candidates if _names(param, each)), None)
    longest_first = sorted(candidates, key=len, reverse=True)
    return next((each for each in longest_first if _stands_in(each, words)), None)


def parameters_named(names: Iterable[str]) -> tuple[Parameter, ...]:
    """Return the parameters that these fields of any API are."""
    wanted = frozenset(names)
    return tuple(
        parameter
        for parameter in Parameter
        if any(fields.get(parameter) in wanted for fields in FIELDS.values())
    )


def fields_sent(api: Api, asked: Parameters) -> tuple[str, ...]:
    """Return the fields by which `asked` is sent, without those of the extra body."""
    names = FIELDS[api]
    return tuple(names[each] for each, value in asked.said() if value is not None and each in names)


def _names(param: str, field: str) -> bool:
    outer, _, _ = field.rpartition(".")
    return param == field or (bool(outer) and param == outer)


def _stands_in(name: str, words: str) -> bool:
    escaped = re.escape(name)
    if name in _PLAIN or "." in name:
        return re.search(rf"(?<![\w.]){escaped}(?!\w)|body\.{escaped}\b", words) is not None
    # The others are words of every sentence: they have to stand as a name does.
    return (
        re.search(
            rf"(?i)[\"'`“‘]{escaped}[\"'`”’]|\bbody\.{escaped}\b"
            rf"|(?:parameters?|arguments?(?: supplied)?|fields?|inputs?)[:\s]+{escaped}\b"
            rf"|^{escaped}: ",
            words,
        )
        is not None
    )


def _put(built: JsonObject, name: str, value: object) -> None:
    outer, _, inner = name.rpartition(".")
    holder = built.setdefault(outer, {}) if outer else built
    holder[inner] = value


def _merge(built: JsonObject, more: JsonObject) -> None:
    for name, value in more.items():
        there = built.get(name)
        if isinstance(there, dict) and isinstance(value, dict):
            _merge(there, value)
        else:
            built[name] = value
