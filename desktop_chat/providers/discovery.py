"""Find model servers on this machine: for a first run without anything to set up."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Coroutine, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, TypeVar

from desktop_chat.base.memory import no_collection
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.ports import RequestFailed
from desktop_chat.providers.bounded import read_at_most

T = TypeVar("T")

_MOST_BYTES = 4 * 1024 * 1024
_SECONDS = 0.9


class WellKnown(NamedTuple):
    """A program and the port that it listens on unless told otherwise."""

    name: str
    port: int


WELL_KNOWN = (
    WellKnown("Ollama", 11434),
    WellKnown("LM Studio", 1234),
    WellKnown("llama.cpp", 8080),
    WellKnown("vLLM", 8000),
    WellKnown("Jan", 1337),
)
"""In the order of preference."""


@dataclass(frozen=True, slots=True)
class LocalServer:
    """A server that lists at least one model."""

    name: str
    address: BaseUrl
    models: tuple[ModelInfo, ...]


async def find_local_servers(
    places: Sequence[WellKnown] = WELL_KNOWN, *, seconds: float = _SECONDS
) -> tuple[LocalServer, ...]:
    """Return the servers that answer within `seconds`, in the order of `places`.

    Nothing but `GET /models` is sent, without a key, and only to this machine.
    """
    listening = await _within(seconds, [_listening(place) for place in places])
    if not listening:
        return ()
    # The HTTP client alone: the SDK is not needed to look, nor this where nobody listens.
    await asyncio.get_running_loop().run_in_executor(None, _load)
    return await _within(seconds, [_probe(place) for place in listening])


async def _within(seconds: float, asked: Sequence[Coroutine[Any, Any, T | None]]) -> tuple[T, ...]:
    """Return what comes of it in time, in order; what fails or finds nothing is left out."""
    tasks = [asyncio.ensure_future(each) for each in asked]
    try:
        await asyncio.wait(tasks, timeout=seconds)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    found = (task.result() for task in tasks if not task.cancelled() and not task.exception())
    return tuple(each for each in found if each is not None)


async def _listening(place: WellKnown) -> WellKnown | None:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", place.port)
    except OSError:
        return None
    writer.close()
    return place


async def _probe(place: WellKnown) -> LocalServer | None:
    from desktop_chat.providers.errors import Answer
    from desktop_chat.providers.models import read_models

    address = BaseUrl(f"http://127.0.0.1:{place.port}/v1")
    body = await _fetch(address)
    if body is None:
        return None
    try:
        models = read_models(body, Answer(place=str(address)))
    except RequestFailed:
        return None
    return LocalServer(place.name, address, models) if models else None


def _load() -> None:
    with no_collection():
        for name in ("httpx2", "desktop_chat.providers.models"):
            importlib.import_module(name)


async def _fetch(address: BaseUrl) -> bytes | None:
    """Return the body of a model list's address, None where there is nothing of the kind."""
    import ssl

    import httpx2

    # No certificates are read: nothing here is encrypted, and redirects are not followed.
    empty = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    try:
        async with (
            httpx2.AsyncClient(verify=empty, trust_env=False, timeout=None) as client,
            client.stream("GET", f"{address}/models") as response,
        ):
            if response.status_code != 200:
                return None
            body = await read_at_most(response, _MOST_BYTES)
    except (httpx2.HTTPError, OSError):
        return None
    return body if len(body) < _MOST_BYTES else None
