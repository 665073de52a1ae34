"""The SDK's client as this program uses it, and nothing of it that this program did not ask for.

Importing this module imports `openai`, which takes 0.3 s (DESIGN.md 11): `loading.py` does so
when it is first needed.
"""

from __future__ import annotations

import contextvars
import ssl
from collections.abc import AsyncGenerator, Mapping
from dataclasses import dataclass
from typing import Any

import httpcore2
import httpx2
import openai

from desktop_chat import APP_ID, __version__
from desktop_chat.providers.bounded import read_at_most
from desktop_chat.providers.fields import JsonObject
from desktop_chat.providers.limits import Limits

_KEPT_HEADERS = {
    "host",
    "accept",
    "accept-encoding",
    "connection",
    "content-length",
    "content-type",
    "transfer-encoding",
}
"""All that may leave, beside our own `User-Agent` and what the connection says.

An allow-list, because the SDK adds what stands in OPENAI_CUSTOM_HEADERS, OPENAI_ORG_ID and
OPENAI_PROJECT_ID, and x-stainless-* headers about this machine (FACTS.md 1.1, FAULTS.md S14, S45).
"""

_CONNECTED = {"connection.connect_tcp.complete", "connection.start_tls.complete"}
_FIRST_BYTES = 16


class StatusReceived(Exception):
    """The server answered with a status other than success; the body is cut to a limit."""

    def __init__(self, status: int, headers: Mapping[str, str], body: bytes) -> None:
        super().__init__(f"status {status}")
        self.status = status
        self.headers = headers
        self.body = body


@dataclass(slots=True)
class RequestNotes:
    """What one request found out about its connection."""

    fresh: bool = False
    """A new connection was opened for it; else one was reused."""
    first: bytes = b""
    """The first bytes that came back: enough to tell HTTP from something else."""
    headers: tuple[tuple[str, str], ...] = ()
    """What was sent, the key and all: to be shown only without it."""


notes: contextvars.ContextVar[RequestNotes | None] = contextvars.ContextVar(
    "desktop_chat_request_notes", default=None
)


class RawStream(openai.AsyncStream[bytes]):
    """Hands out the decoded bytes of a body, as they come; events are our own decoder's."""

    @property
    def headers(self) -> Mapping[str, str]:
        """The answer's headers, with names in lower case."""
        return {name.lower(): value for name, value in self.response.headers.items()}

    def pieces(self) -> AsyncGenerator[bytes, None]:
        """Return the decoded bytes as they come; errors are the HTTP client's own."""
        return self.response.aiter_bytes()


class Client(openai.AsyncOpenAI):
    """The SDK's client without anything that it would read from the environment.

    Every value is given, so that none is looked up; headers are decided in one place, by the
    request hook below.
    """

    def __init__(self, base_url: str, http: httpx2.AsyncClient, limits: Limits) -> None:
        super().__init__(
            # An empty key is refused; the hook is what sends the key, or does not.
            api_key="unused",
            admin_api_key="unused",
            organization="",
            project="",
            webhook_secret="",
            base_url=base_url,
            max_retries=0,
            timeout=timeouts(limits),
            http_client=http,
        )
        # Else the first request asks the system for its version, in a thread, for a header that
        # is not sent.
        self._platform = "Unknown"

    @property
    def default_headers(self) -> dict[str, str | openai.Omit]:
        """Return the headers of every request, without those from the environment."""
        return {"Accept": "application/json", "Content-Type": "application/json"}


async def post(client: Client, path: str, body: JsonObject) -> RawStream:
    """Send `body` and return the open answer, streamed or not (DESIGN.md 2)."""
    return await client.post(path, cast_to=object, stream=True, stream_cls=RawStream, body=body)


async def get(client: Client, path: str) -> RawStream:
    """Ask for `path` and return the open answer."""
    return await client.get(path, cast_to=object, stream=True, stream_cls=RawStream)


def timeouts(limits: Limits) -> httpx2.Timeout:
    """Return the limits as the HTTP client takes them."""
    return httpx2.Timeout(
        connect=limits.connect, read=limits.read, write=limits.write, pool=limits.pool
    )


@dataclass(frozen=True, slots=True)
class Way:
    """How a server is reached: past any proxy, or by `proxy`, "" for what the system says.

    `ca_file` names certificates that are trusted beside the system's.
    """

    direct: bool = False
    proxy: str = ""
    ca_file: str = ""


def make_client(
    base_url: str,
    headers: Mapping[str, str],
    limits: Limits,
    way: Way,
    *,
    transport: httpx2.AsyncBaseTransport | None = None,
) -> Client:
    """Return a client for one server; `headers`, the key's among them, go with each request.

    Raises:
        CaFileError: the file of certificates cannot be used.
        Exception: whatever a bad proxy or certificate variable makes the library raise;
            `transport_errors.setup_failure` knows them.
    """
    hooks = _Hooks(headers, limits)
    if base_url.startswith("https:"):
        # Built here, because `trust_env=False` would also lose SSL_CERT_FILE.
        context = httpx2.create_ssl_context()
        _trust(context, way.ca_file)
    else:
        # Trusts nobody, reads no file: a broken SSL_CERT_FILE is no trouble of a local server.
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    http = httpx2.AsyncClient(
        verify=context,
        proxy=None if way.direct else way.proxy or None,
        trust_env=not way.direct and not way.proxy,
        transport=transport,
        follow_redirects=False,
        timeout=timeouts(limits),
        event_hooks={"request": [hooks.request], "response": [hooks.response]},
    )
    return Client(base_url, http, limits)


class CaFileError(Exception):
    """A connection's own file of certificates cannot be used."""


def _trust(context: ssl.SSLContext, ca_file: str) -> None:
    if not ca_file:
        return
    try:
        context.load_verify_locations(cafile=ca_file)
    except (OSError, ValueError) as error:  # ssl.SSLError is an OSError
        raise CaFileError(type(error).__name__) from error


class _Hooks:
    """What happens to each request before it leaves, and to each answer before it is used."""

    def __init__(self, headers: Mapping[str, str], limits: Limits) -> None:
        self._headers = headers
        self._limits = limits

    async def request(self, request: httpx2.Request) -> None:
        for name in tuple(request.headers):
            if name.lower() not in _KEPT_HEADERS:
                del request.headers[name]
        request.headers["User-Agent"] = f"{APP_ID}/{__version__}"
        request.headers.update(self._headers)
        mine = notes.get()
        if mine is not None:
            mine.headers = tuple(request.headers.items())
            request.extensions["trace"] = _tracer(mine)

    async def response(self, response: httpx2.Response) -> None:
        if 200 <= response.status_code < 300:
            return
        try:
            body = await read_at_most(response, self._limits.error_body)
        except httpx2.HTTPError:
            # The status says enough.
            body = b""
        headers = {name.lower(): value for name, value in response.headers.items()}
        raise StatusReceived(response.status_code, headers, body)


def _tracer(mine: RequestNotes) -> Any:
    async def trace(name: str, info: Mapping[str, Any]) -> None:
        if name.startswith("connection.connect_"):
            mine.fresh = True
        if name in _CONNECTED:
            _note_first_bytes(info["return_value"])

    return trace


def _note_first_bytes(stream: httpcore2.AsyncNetworkStream) -> None:
    """Make a connection remember how its answers begin.

    WORKAROUND: httpcore2 says “disconnected without sending a response” also where bytes came
    that are no HTTP (WIRE.md Q99), and drops them. A kept connection serves many requests, so
    their notes are looked up at each read.
    """
    read = stream.read

    async def noting(max_bytes: int, timeout: float | None = None) -> bytes:
        data = await read(max_bytes, timeout)
        mine = notes.get()
        if mine is not None and len(mine.first) < _FIRST_BYTES:
            mine.first = (mine.first + data)[:_FIRST_BYTES]
        return data

    stream.read = noting  # type: ignore[method-assign]
