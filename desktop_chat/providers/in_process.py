"""Reach a server inside this process through the same client as any other server."""

from __future__ import annotations

from collections.abc import AsyncGenerator, AsyncIterator

import httpx2

from desktop_chat.domain.ports import InProcessServer

BASE_URL = "http://demo.invalid/v1"
"""Never resolved: the reserved domain makes a mistake visible instead of sending it anywhere."""


class InProcessTransport(httpx2.AsyncBaseTransport):
    """Answers every request from `server`; opens no socket."""

    def __init__(self, server: InProcessServer) -> None:
        self._server = server

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the server's answer."""
        body = await request.aread()
        headers = {name.lower(): value for name, value in request.headers.items()}
        reply = await self._server.respond(request.method, request.url.path, headers, body)
        return httpx2.Response(
            reply.status,
            headers=list(reply.headers),
            stream=_Body(reply.body, request),
            request=request,
        )


class _Body(httpx2.AsyncByteStream):
    def __init__(self, body: AsyncIterator[bytes], request: httpx2.Request) -> None:
        self._body = body
        self._request = request

    async def __aiter__(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._body:
                yield piece
        except ConnectionResetError as error:
            raise httpx2.ReadError(str(error), request=self._request) from error

    async def aclose(self) -> None:
        if isinstance(self._body, AsyncGenerator):
            await self._body.aclose()
