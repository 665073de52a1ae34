"""Send requests to servers: what fills `ports.ReplySource`."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_chat.base.clock import Clock, SystemClock
from desktop_chat.domain.connection import Connection, ModelInfo, ReplyRequest
from desktop_chat.domain.diagnosis import Diagnosis, Step
from desktop_chat.domain.inspection import Inspection
from desktop_chat.domain.ports import (
    Dialects,
    Examiner,
    InProcessServer,
    Inspector,
    ReplySource,
    ReplyStream,
    Untaken,
)
from desktop_chat.providers.clients import Clients
from desktop_chat.providers.facts import Memory
from desktop_chat.providers.limits import DoctorLimits, Limits
from desktop_chat.providers.shared import Shared

__all__ = ["Limits", "Providers"]

_CLOCK = SystemClock()
_LIMITS = Limits()
_DOCTOR = DoctorLimits()


class Providers(ReplySource, Examiner, Inspector, Dialects):
    """Opens replies, keeps their connections, and remembers what servers taught it.

    What a request takes is imported with the first one, unless `loading` has done it before: the
    SDK, and all that reads an answer. `in_process` answers the connections without an address: the
    demo. `facts` is the file in which what servers taught is remembered.
    """

    def __init__(
        self,
        *,
        in_process: InProcessServer | None = None,
        clock: Clock = _CLOCK,
        limits: Limits = _LIMITS,
        doctor: DoctorLimits = _DOCTOR,
        facts: Path | None = None,
    ) -> None:
        self._in_process = in_process
        self._doctor = doctor
        self._shared = Shared(Clients(in_process, limits), clock, limits, Memory(facts))

    def open(self, connection: Connection, request: ReplyRequest) -> ReplyStream:
        """Return the stream of one attempt at a reply; nothing is sent yet."""
        from desktop_chat.providers.stream import Reply

        return Reply(connection, request, self._shared)

    async def models(self, connection: Connection) -> tuple[ModelInfo, ...]:
        """Return the models that a server lists, in its order.

        Raises:
            RequestFailed: it has no list, or did not answer.
        """
        from desktop_chat.providers.models import list_models

        return await list_models(connection, self._shared)

    async def examine(self, connection: Connection, tell: Callable[[Step], object]) -> Diagnosis:
        """Test a connection; what it teaches about its server is used from then on."""
        from desktop_chat.providers.doctor import Examination

        shared = self._shared
        clients = Clients(self._in_process, self._doctor.of_exchange())
        examination = Examination(
            connection, tell, clients=clients, clock=shared.clock, limits=self._doctor
        )
        try:
            diagnosis = await examination.run()
        finally:
            await clients.aclose()
        if diagnosis.works:
            shared.memory.take_over(examination.memory, connection)
        return diagnosis

    def inspections(self, tag: str) -> tuple[Inspection, ...]:
        """Return the requests that were made for a reply, the oldest first; none that are old."""
        return self._shared.inspections.of(tag)

    def untaken(self, connection: Connection, model: str) -> Untaken:
        """Return which parameters are not sent to a model, as far as is known now."""
        from desktop_chat.providers.parameters import has_no_field, parameters_named

        memory = self._shared.memory
        api = memory.endpoints.order(connection, model)[0]
        refused = parameters_named(memory.quirks.body(connection, model).without)
        return Untaken(api, has_no_field(api), frozenset(refused))

    async def aclose(self) -> None:
        """Close every connection; what was learned is written."""
        await self._shared.memory.aclose()
        await self._shared.clients.aclose()
