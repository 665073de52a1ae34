"""Serve the demo over HTTP/1.1 on the loopback interface."""

import asyncio
import contextlib
import ipaddress
import itertools
import socket

from desktop_chat.demo.engine import DemoServer
from desktop_chat.demo.exchange import Exchange, Report, plain_reply
from desktop_chat.demo.http_parser import HttpError, HttpRequest, Inbox, read_request

_SEND_BUFFER = 256 * 1024  # bytes in the system; Linux would let it grow to megabytes
_LINGER = 1.0  # seconds
_WAITING = 256 * 1024  # bytes in this process before a write has to wait


class HttpServer:
    """A loopback server; use it with `async with`, or `start()` and `close()`."""

    def __init__(
        self,
        demo: DemoServer,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        report: Report | None = None,
    ) -> None:
        """Take the address; raises ValueError when it is not a loopback one."""
        self._demo = demo
        self._host = loopback(host)
        self._port = port
        self._report = report
        self._server: asyncio.Server | None = None
        self._connections: set[asyncio.Task[None]] = set()
        self._numbers = itertools.count(1)

    @property
    def base_url(self) -> str:
        """Return what a client takes as its base URL."""
        host = f"[{self._host}]" if ":" in self._host else self._host
        return f"http://{host}:{self._port}/v1"

    async def start(self) -> None:
        """Listen; raises OSError when the port is taken."""
        self._server = await asyncio.start_server(self._serve, self._host, self._port)
        self._port = self._server.sockets[0].getsockname()[1]

    async def close(self) -> None:
        """Stop listening, and end what is open."""
        if self._server is None:
            return
        self._server.close()
        tasks = list(self._connections)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._server.wait_closed()
        self._server = None

    async def __aenter__(self) -> "HttpServer":
        """Start."""
        await self.start()
        return self

    async def __aexit__(self, *exc_info: object) -> None:
        """Close."""
        await self.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if task := asyncio.current_task():
            self._connections.add(task)
            task.add_done_callback(self._connections.discard)
        writer.transport.set_write_buffer_limits(_WAITING)
        sock = writer.get_extra_info("socket")
        sock.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, _SEND_BUFFER)
        inbox = Inbox(reader)
        try:
            while request := await _next_request(inbox, writer):
                number = next(self._numbers)
                exchange = Exchange(number, request, writer, self._report)
                if not await exchange.run(self._demo, inbox):
                    break
        except asyncio.CancelledError:
            # The server is closing; StreamReaderProtocol would log a cancelled task as an error.
            writer.transport.abort()
        finally:
            writer.close()
            with contextlib.suppress(ConnectionError):
                await writer.wait_closed()


async def _next_request(inbox: Inbox, writer: asyncio.StreamWriter) -> HttpRequest | None:
    async def send_continue() -> None:
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        await writer.drain()

    try:
        return await read_request(inbox, send_continue)
    except HttpError as error:
        await _refuse(error, inbox, writer)
    except ConnectionError:
        pass  # it closes anyway
    return None


async def _refuse(error: HttpError, inbox: Inbox, writer: asyncio.StreamWriter) -> None:
    """Answer what cannot be read, and close so that the answer arrives."""
    with contextlib.suppress(ConnectionError, TimeoutError):
        writer.write(plain_reply(error.status, str(error)))
        writer.write_eof()
        # Closing while bytes wait unread resets the connection, which would destroy the answer.
        async with asyncio.timeout(_LINGER):
            await inbox.discard()


def loopback(host: str) -> str:
    """Return the address to bind; raises ValueError for any that others could reach."""
    if host == "localhost":
        return "127.0.0.1"
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        raise ValueError(f"{host!r} is not an IP address") from None
    if not address.is_loopback:
        raise ValueError(f"{host} can be reached from outside; the demo serves this machine only")
    return str(address)
