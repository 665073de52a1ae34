"""Read HTTP/1.1 requests from a stream."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from http import HTTPStatus
from urllib.parse import urlsplit

_BLOCK = 65536
_HEAD_LIMIT = 65536
_BODY_LIMIT = 64 * 1024 * 1024
_HELD_LIMIT = 1024 * 1024
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_VERSION = re.compile(r"HTTP/1\.\d")
_HEX = re.compile(rb"[0-9A-Fa-f]{1,8}")


class HttpError(Exception):
    """Tell that a request is not HTTP as this server reads it; the connection then closes."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """One request; header names are in lower case."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    keep_alive: bool
    chunked_replies: bool


class Inbox:
    """Read from a connection, also ahead of need, to see at once that the other side is gone."""

    def __init__(self, reader: asyncio.StreamReader) -> None:
        self._reader = reader
        self._held = bytearray()
        self._ended = False

    async def until(self, mark: bytes, limit: int) -> bytes:
        """Read up to and with `mark`; empty at a clean end, HttpError beyond the limit."""
        start = 0
        while (at := self._held.find(mark, start)) < 0:
            start = max(0, len(self._held) - len(mark) + 1)
            if len(self._held) > limit:
                raise HttpError(HTTPStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "too long a header")
            if not await self._more():
                if self._held:
                    raise HttpError(HTTPStatus.BAD_REQUEST, "the request stops in the middle")
                return b""
        return self._take(at + len(mark))

    async def exactly(self, size: int) -> bytes:
        """Read so many bytes."""
        while len(self._held) < size:
            if not await self._more():
                raise HttpError(HTTPStatus.BAD_REQUEST, "the request stops in the middle")
        return self._take(size)

    async def watch(self) -> None:
        """Return when the other side has closed; what it sends meanwhile is kept for later."""
        while await self._more():
            if len(self._held) > _HELD_LIMIT:
                return

    async def discard(self) -> None:
        """Read and forget until the other side closes."""
        while await self._more():
            self._held.clear()

    async def _more(self) -> bool:
        if self._ended:
            return False
        try:
            block = await self._reader.read(_BLOCK)
        except ConnectionError:
            block = b""
        self._held += block
        self._ended = not block
        return bool(block)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._held[:size])
        del self._held[:size]
        return taken


async def read_request(
    inbox: Inbox, send_continue: Callable[[], Awaitable[None]]
) -> HttpRequest | None:
    """Read the next request, or None when the connection ends before one; raises HttpError."""
    head = await inbox.until(b"\r\n\r\n", _HEAD_LIMIT)
    if not head:
        return None
    first, *lines = head[:-4].lstrip(b"\r\n").decode("latin-1").split("\r\n")
    method, path, version = _request_line(first)
    headers = _headers(lines)
    if headers.get("expect", "").lower() == "100-continue":
        await send_continue()
    connection = {each.strip().lower() for each in headers.get("connection", "").split(",")}
    modern = version != "HTTP/1.0"
    return HttpRequest(
        method=method,
        path=path,
        headers=headers,
        body=await _body(inbox, headers),
        keep_alive="close" not in connection and (modern or "keep-alive" in connection),
        chunked_replies=modern,
    )


def _request_line(line: str) -> tuple[str, str, str]:
    parts = line.split(" ")
    if len(parts) != 3 or not _TOKEN.fullmatch(parts[0]):
        raise HttpError(HTTPStatus.BAD_REQUEST, "this is not an HTTP request")
    method, target, version = parts
    if not _VERSION.fullmatch(version):
        raise HttpError(HTTPStatus.HTTP_VERSION_NOT_SUPPORTED, "only HTTP/1.1 is spoken here")
    try:
        path = urlsplit(target).path if "://" in target else target.partition("?")[0]
    except ValueError as error:
        raise HttpError(HTTPStatus.BAD_REQUEST, "the address is malformed") from error
    return method, path, version


def _headers(lines: list[str]) -> dict[str, str]:
    headers: dict[str, str] = {}
    for line in lines:
        name, colon, value = line.partition(":")
        if not colon or not _TOKEN.fullmatch(name):
            raise HttpError(HTTPStatus.BAD_REQUEST, "a header line is malformed")
        name, value = name.lower(), value.strip(" \t")
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return headers


async def _body(inbox: Inbox, headers: dict[str, str]) -> bytes:
    coding, length = headers.get("transfer-encoding"), headers.get("content-length")
    if coding is not None:
        if coding.lower() != "chunked" or length is not None:
            raise HttpError(HTTPStatus.BAD_REQUEST, "only chunked bodies are known here")
        return await _chunked(inbox)
    if length is None:
        return b""
    if not length.isascii() or not length.isdigit():
        raise HttpError(HTTPStatus.BAD_REQUEST, "Content-Length is not a number")
    if len(length) > len(str(_BODY_LIMIT)) or int(length) > _BODY_LIMIT:
        raise HttpError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long a body")
    return await inbox.exactly(int(length))


async def _chunked(inbox: Inbox) -> bytes:
    body = bytearray()
    while True:
        line = (await inbox.until(b"\r\n", _HEAD_LIMIT)).partition(b";")[0].strip()
        if not _HEX.fullmatch(line):
            raise HttpError(HTTPStatus.BAD_REQUEST, "a chunk has no size")
        size = int(line, 16)
        if len(body) + size > _BODY_LIMIT:
            raise HttpError(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, "too long a body")
        if size == 0:
            break
        body += await inbox.exactly(size)
        if await inbox.exactly(2) != b"\r\n":
            raise HttpError(HTTPStatus.BAD_REQUEST, "a chunk has another size than it says")
    while (await inbox.until(b"\r\n", _HEAD_LIMIT)).strip():
        pass  # trailers
    return bytes(body)
