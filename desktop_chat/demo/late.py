"""The demo's server, which is imported with the first request to it."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop_chat.base.memory import no_collection

if TYPE_CHECKING:
    from desktop_chat.demo.engine import DemoServer, ServerReply


class LateDemo:
    """Answers as a `DemoServer` does; what that takes is only there when somebody asks it."""

    def __init__(self) -> None:
        self._server: DemoServer | None = None

    async def respond(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> ServerReply:
        """Answer one request."""
        if self._server is None:
            await asyncio.get_running_loop().run_in_executor(None, _load)
        return await self._made().respond(method, path, headers, body)

    def _made(self) -> DemoServer:
        from desktop_chat.demo.engine import DemoServer

        if self._server is None:
            self._server = DemoServer()
        return self._server


def _load() -> None:
    with no_collection():
        importlib.import_module("desktop_chat.demo.engine")
