"""Read a body up to a limit, and close it properly where it goes on."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from typing import Protocol


class OpenBody(Protocol):
    """An answer whose body can be read and closed; httpx2's response is one."""

    def aiter_bytes(self) -> AsyncGenerator[bytes, None]:
        """Return the decoded bytes as they come."""
        ...

    async def aclose(self) -> None:
        """Close the connection, or give it back."""
        ...


async def read_at_most(response: OpenBody, limit: int) -> bytes:
    """Return the body, or its first `limit` bytes and a little more."""
    body = bytearray()
    pieces = response.aiter_bytes()
    try:
        async for piece in pieces:
            body += piece
            if len(body) >= limit:
                break
    finally:
        # The response first: generators that are dropped while it is open await on their way
        # out, which ends in a RuntimeError where no loop closes them (FACTS.md 2.1 B2).
        await response.aclose()
        await pieces.aclose()
    return bytes(body)
