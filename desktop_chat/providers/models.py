"""Ask a server which models it has."""

from __future__ import annotations

import asyncio
import json
import math
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Connection, ModelInfo
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.ports import RequestFailed
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.domain.text import one_line
from desktop_chat.providers import words
from desktop_chat.providers.clients import SetupError
from desktop_chat.providers.errors import (
    Answer,
    find_error,
    http_failure,
    is_markup,
    read_error,
    stream_failure,
)
from desktop_chat.providers.exchange import BodyTooLargeError, Exchange, RawBody, SilenceError
from desktop_chat.providers.fields import JsonObject, count_of, object_of, text_of
from desktop_chat.providers.shared import Shared

if TYPE_CHECKING:
    from desktop_chat.providers import transport_errors

_ANSWER_SECONDS = 30.0
_ID = 300
_DESCRIPTION = 200
_AT_ONCE = 64 * 1024
_MILLION = 1_000_000
_WINDOWS = ("context_length", "context_window", "max_model_len", "max_context_length")


async def list_models(connection: Connection, shared: Shared) -> tuple[ModelInfo, ...]:
    """Return the models that a server lists, in its order.

    Raises:
        RequestFailed: it has no list, or did not answer.
    """
    from desktop_chat.providers import sdk, transport_errors

    route = transport_errors.route_of(connection)
    answer = Answer(
        place=connection.place,
        has_key=bool(connection.key),
        proxy=route.proxy,
        now=shared.clock.now(),
    )
    try:
        body = await _fetch(connection, shared)
    except SetupError as error:
        raise RequestFailed(error.failure) from error
    except sdk.StatusReceived as said:
        answer = replace(answer, status=said.status, headers=said.headers)
        raise RequestFailed(_no_list(http_failure(answer, said.body))) from said
    except (SilenceError, BodyTooLargeError) as error:
        raise RequestFailed(_over_limit(error, route)) from error
    except transport_errors.TRANSPORT as error:
        ending = transport_errors.transport_ending(error, route, answered=False)
        raise RequestFailed(ending.failure or _not_a_list()) from error
    if len(body) < _AT_ONCE:
        return read_models(body, answer)
    # Tens of thousands of models take longer to read than a frame may.
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(None, read_models, body, answer)


async def _fetch(connection: Connection, shared: Shared) -> bytes:
    from desktop_chat.providers import sdk

    client = await shared.clients.get(connection)
    limits = shared.limits.within(connection.time_outs)
    limits = replace(
        limits,
        headers=min(limits.headers, _ANSWER_SECONDS),
        idle=min(limits.idle, _ANSWER_SECONDS),
        body=limits.model_list,
    )

    async def send() -> RawBody:
        return await sdk.get(client, "/models")

    exchange = Exchange(send, limits=limits, clock=shared.clock)
    body = bytearray()
    try:
        await exchange.open()
        while piece := await exchange.read():
            body += piece
    finally:
        exchange.abort()
        await exchange.close()
    return bytes(body)


def read_models(body: bytes, answer: Answer) -> tuple[ModelInfo, ...]:
    """Return the models of a list in any shape that servers use.

    Raises:
        RequestFailed: the body is no list.
    """
    text = body.decode("utf-8", "replace")
    if is_markup(text):
        failure = Failure(
            FailureKind.WRONG_ADDRESS,
            words.PAGE_FOR_MODELS,
        )
        raise RequestFailed(failure)
    try:
        parsed = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise RequestFailed(_not_a_list()) from error
    entries = parsed
    if isinstance(parsed, dict):
        entries = parsed.get("data", parsed.get("models"))
        if entries is None and (said := find_error(parsed)) is not None:
            raise RequestFailed(stream_failure(answer, read_error(said)))
    if not isinstance(entries, list):
        raise RequestFailed(_not_a_list())
    models = {info.id: info for entry in entries if (info := _read_entry(entry)).id}
    return tuple(models.values())


def _read_entry(entry: object) -> ModelInfo:
    if isinstance(entry, str):
        return ModelInfo(one_line(entry, _ID))
    fields = object_of(entry)
    name = next((text for key in ("id", "model", "name") if (text := text_of(fields.get(key)))), "")
    return ModelInfo(
        one_line(name, _ID),
        one_line(text_of(fields.get("description")), _DESCRIPTION),
        one_line(text_of(fields.get("owned_by")), 80),
        ModelFacts(_window(fields), _price(fields.get("pricing"))),
    )


def _window(fields: JsonObject) -> int | None:
    """Return the context window, by the names that OpenRouter, Groq, vLLM and Mistral give it."""
    counts = (count_of(fields.get(name)) for name in _WINDOWS)
    return next((count for count in counts if count), None)


def _price(pricing: object) -> Price | None:
    """Return the price: OpenRouter's for one token, as texts, or Together's for a million."""
    if not isinstance(pricing, dict):
        return None
    by_token = "prompt" in pricing
    names = ("prompt", "completion") if by_token else ("input", "output")
    sides = [_number(pricing.get(name)) for name in names]
    cached = _number(pricing.get("input_cache_read" if by_token else "cached_input"))
    scale = _MILLION if by_token else 1
    # A negative one is OpenRouter's for “as the model that is chosen costs”.
    if any(side is None or side < 0 for side in sides) or (cached or 0) < 0:
        return None
    if not by_token and not any(sides):
        return None  # Together's for models that are not to be had by the token
    if _number(pricing.get("request")):
        return None  # what comes with each request cannot be said by the token
    read = round(cached * scale, 9) if cached else None
    prompt, completion = (round((side or 0.0) * scale, 9) for side in sides)
    return Price(Rate(prompt, completion, read))


def _number(value: object) -> float | None:
    try:
        number = float(text_of(value))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _no_list(failure: Failure) -> Failure:
    """Return the failure of a server that has no list; its models can still be typed in."""
    if failure.kind not in {FailureKind.ENDPOINT_MISSING, FailureKind.MODEL_UNKNOWN}:
        return failure
    return replace(
        failure,
        kind=FailureKind.WRONG_ADDRESS,
        sentence=tr(
            "The server lists no models at this address. Check the address (most end in /v1), or "
            "type the model's name."
        ),
    )


def _not_a_list() -> Failure:
    return Failure(
        FailureKind.WRONG_ADDRESS,
        tr("What the server sent is no list of models. Check the address; most end in /v1."),
    )


def _over_limit(error: Exception, route: transport_errors.Route) -> Failure:
    if isinstance(error, SilenceError):
        return Failure(FailureKind.NETWORK, tr("{place} did not answer.").format(place=route.place))
    return Failure(FailureKind.SERVER, tr("The server's list of models is too large."))
