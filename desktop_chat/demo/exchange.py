"""Send one HTTP reply, and report what is seen of it."""

import asyncio
import contextlib
import json
import logging
import socket
import struct
import sys
from collections.abc import AsyncGenerator, Callable
from http import HTTPStatus
from time import monotonic

from desktop_chat.demo.asks import peek_model
from desktop_chat.demo.engine import DemoServer, ServerReply
from desktop_chat.demo.http_parser import HttpRequest, Inbox
from desktop_chat.demo.playback import ConnectionCut

# Takes an event's name and its fields; `at`, in seconds of time.monotonic(), is one of them.
Report = Callable[[str, dict[str, object]], None]

_PROGRESS_SECONDS = 0.1
_BEFORE_RESET = 0.05  # lets the other side read what came before, which a reset may discard
_LINGER = struct.pack("hh" if sys.platform == "win32" else "ii", 1, 0)
_log = logging.getLogger(__name__)


class Exchange:
    """One request and its reply on an open connection."""

    def __init__(
        self,
        number: int,
        request: HttpRequest,
        writer: asyncio.StreamWriter,
        report: Report | None,
    ) -> None:
        self._number = number
        self._request = request
        self._writer = writer
        self._report = report
        self._written = 0
        self._phase = "before-headers"
        self._progressed = monotonic()

    async def run(self, demo: DemoServer, inbox: Inbox) -> bool:
        """Reply, watching for the other side to go; tell whether the connection stays open."""
        self._tell("request", path=self._request.path, model=self._model())
        reply = asyncio.create_task(self._reply(demo), name=f"demo-reply-{self._number}")
        watch = asyncio.create_task(inbox.watch(), name=f"demo-watch-{self._number}")
        try:
            await asyncio.wait((reply, watch), return_when=asyncio.FIRST_COMPLETED)
            if reply.done():
                return reply.result()
            self._gone()
            return False
        except ConnectionError:
            self._gone()
            return False
        finally:
            reply.cancel()
            watch.cancel()
            await asyncio.gather(reply, watch, return_exceptions=True)

    async def _reply(self, demo: DemoServer) -> bool:
        request = self._request
        try:
            reply = await demo.respond(request.method, request.path, request.headers, request.body)
        except Exception:  # a bug here must not look like a network fault to the client
            _log.exception("the demo failed to answer %s", request.path)
            await self._write(plain_reply(HTTPStatus.INTERNAL_SERVER_ERROR, "see the server's log"))
            return False
        chunked = request.chunked_replies and not _has_length(reply)
        keep = request.keep_alive and (chunked or _has_length(reply))
        await self._write(_head(reply, chunked=chunked, keep=keep))
        self._phase = "before-first-byte"
        self._tell("headers-sent", status=reply.status)
        async with contextlib.AsyncExitStack() as stack:
            if isinstance(reply.body, AsyncGenerator):
                await stack.enter_async_context(contextlib.aclosing(reply.body))
            try:
                await self._send(reply, chunked=chunked)
            except ConnectionCut as cut:
                await self._break(cut)
                return False
        self._tell("response-ended", ending="whole", sent=self._written)
        return keep

    async def _send(self, reply: ServerReply, *, chunked: bool) -> None:
        async for block in reply.body:
            if not block or self._request.method == "HEAD":
                continue
            await self._write(b"%x\r\n%b\r\n" % (len(block), block) if chunked else block)
            if self._phase != "streaming":
                self._phase = "streaming"
                self._tell("first-byte-sent")
        if chunked:
            await self._write(b"0\r\n\r\n")

    async def _write(self, data: bytes) -> None:
        self._writer.write(data)
        self._written += len(data)
        await self._writer.drain()
        if self._report and monotonic() - self._progressed >= _PROGRESS_SECONDS:
            self._progressed = monotonic()
            self._tell("progress", sent=self._sent())

    async def _break(self, cut: ConnectionCut) -> None:
        if cut.reset:
            transport = self._writer.transport
            transport.set_write_buffer_limits(0)
            await self._writer.drain()
            await asyncio.sleep(_BEFORE_RESET)
            sock = transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _LINGER)
            transport.abort()
        self._tell("response-ended", ending="reset" if cut.reset else "cut", sent=self._written)

    def _gone(self) -> None:
        self._tell("disconnected", phase=self._phase, sent=self._sent())
        self._writer.transport.abort()

    def _sent(self) -> int:
        """Count what the system has taken; what waits in this process is not sent."""
        return self._written - self._writer.transport.get_write_buffer_size()

    def _model(self) -> str | None:
        return peek_model(self._request.body) if self._report and self._request.body else None

    def _tell(self, event: str, **fields: object) -> None:
        if self._report:
            self._report(event, {"request": self._number, **fields, "at": monotonic()})


def plain_reply(status: HTTPStatus, message: str) -> bytes:
    """Render a whole error reply that closes the connection."""
    error = {"message": message, "type": "invalid_request_error", "param": None, "code": None}
    body = json.dumps({"error": error}).encode()
    lines = f"content-type: application/json\r\ncontent-length: {len(body)}\r\nconnection: close"
    return f"HTTP/1.1 {status} {status.phrase}\r\n{lines}\r\n\r\n".encode() + body


def _has_length(reply: ServerReply) -> bool:
    return any(name == "content-length" for name, _ in reply.headers)


def _head(reply: ServerReply, *, chunked: bool, keep: bool) -> bytes:
    try:
        phrase = HTTPStatus(reply.status).phrase
    except ValueError:
        phrase = "Unknown"  # such as 529
    lines = [f"HTTP/1.1 {reply.status} {phrase}"]
    lines += [f"{name}: {value}" for name, value in reply.headers]
    if chunked:
        lines.append("transfer-encoding: chunked")
    lines.append(f"connection: {'keep-alive' if keep else 'close'}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")
