"""Send requests to servers: what fills `ports.ReplySource`."""

from __future__ import annotations

from desktop_chat.base.clock import Clock, SystemClock
from desktop_chat.domain.connection import Connection, ModelInfo, ReplyRequest
from desktop_chat.domain.ports import InProcessServer, ReplySource, ReplyStream
from desktop_chat.providers.attempt import Shared
from desktop_chat.providers.clients import Clients
from desktop_chat.providers.limits import Limits
from desktop_chat.providers.models import list_models
from desktop_chat.providers.stream import Reply

__all__ = ["Limits", "Providers"]

_CLOCK = SystemClock()
_LIMITS = Limits()


class Providers(ReplySource):
    """Opens replies, keeps their connections, and remembers what servers taught it.

    Importing this module does not import `openai`; the first request does. `in_process` answers
    the connections without an address: the demo.
    """

    def __init__(
        self,
        *,
        in_process: InProcessServer | None = None,
        clock: Clock = _CLOCK,
        limits: Limits = _LIMITS,
    ) -> None:
        self._shared = Shared(Clients(in_process, limits), clock, limits)

    def open(self, connection: Connection, request: ReplyRequest) -> ReplyStream:
        """Return the stream of one attempt at a reply; nothing is sent yet."""
        return Reply(connection, request, self._shared)

    async def models(self, connection: Connection) -> tuple[ModelInfo, ...]:
        """Return the models that a server lists, in its order.

        Raises:
            RequestFailed: it has no list, or did not answer.
        """
        return await list_models(connection, self._shared)

    async def aclose(self) -> None:
        """Close every connection."""
        await self._shared.clients.aclose()
