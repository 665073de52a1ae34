"""asyncio comes without OpenSSL, and whoever wants TLS later has it."""

from __future__ import annotations

import subprocess
import sys

from scripts.shipping.description import ROOT

_LOOK = """
import sys
from desktop_chat.base.plain_asyncio import import_asyncio
import_asyncio()
assert "asyncio" in sys.modules and "_ssl" not in sys.modules and "ssl" not in sys.modules
import asyncio, ssl
import_asyncio()
assert ssl.create_default_context() is not None
async def hear():
    server = await asyncio.start_server(lambda reader, writer: writer.close(), "127.0.0.1", 0)
    reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
    assert await reader.read() == b""
    writer.close()
    server.close()
asyncio.run(hear())
"""


def test_asyncio_comes_without_openssl_and_tls_can_be_had_later() -> None:
    subprocess.run([sys.executable, "-c", _LOOK], cwd=ROOT, check=True, timeout=50)
