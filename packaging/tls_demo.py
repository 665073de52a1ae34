"""The demo server behind TLS: `python packaging/tls_demo.py FOLDER EVENTS`.

FOLDER has `server.pem` and `server.key`; what happens is written to the file EVENTS.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
import sys
from pathlib import Path

from desktop_chat.demo.engine import DemoServer
from desktop_chat.demo.http_server import HttpServer


async def serve(folder: Path, events: Path) -> None:
    """Serve until the process is ended."""
    file = events.open("a", encoding="utf-8", buffering=1)

    def report(event: str, fields: dict[str, object]) -> None:
        file.write(f"{event} {sorted(fields)}\n")

    async with HttpServer(DemoServer(speed=20.0), report=report) as inner:
        port = int(inner.base_url.rpartition(":")[2].partition("/")[0])

        async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            there, back = await asyncio.open_connection("127.0.0.1", port)
            await asyncio.gather(_copy(reader, back), _copy(there, writer), return_exceptions=True)

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(folder / "server.pem", folder / "server.key")
        outer = await asyncio.start_server(pass_on, "127.0.0.1", 0, ssl=context)
        file.write(f"listening {outer.sockets[0].getsockname()[1]}\n")
        await asyncio.get_running_loop().create_future()


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    with contextlib.suppress(OSError):
        while data := await reader.read(65_536):
            writer.write(data)
            await writer.drain()
    writer.close()


if __name__ == "__main__":
    asyncio.run(serve(Path(sys.argv[1]), Path(sys.argv[2])))
