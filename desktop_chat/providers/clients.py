"""Keep one client per server and key, so that connections are used again."""

from __future__ import annotations

import asyncio
import functools
import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_chat.base.logs import Log
from desktop_chat.base.redact import REDACTOR
from desktop_chat.domain.connection import DIRECT, Connection, Habits, Source
from desktop_chat.domain.endings import Failure
from desktop_chat.domain.ports import InProcessServer
from desktop_chat.providers import loading
from desktop_chat.providers.limits import Limits

if TYPE_CHECKING:
    from desktop_chat.providers.sdk import Client

_log = logging.getLogger(Log.PROVIDERS)


class SetupError(Exception):
    """No client can be built for a connection; `failure` says why."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.sentence)
        self.failure = failure


class Clients:
    """Builds clients when they are first needed, and closes them all."""

    def __init__(self, in_process: InProcessServer | None, limits: Limits) -> None:
        self._in_process = in_process
        self._limits = limits
        self._clients: dict[Connection, Client] = {}

    async def get(self, connection: Connection) -> Client:
        """Return the client of a connection's server and key, and of its way there.

        Raises:
            SetupError: a proxy, a certificate file or the address cannot be used.
        """
        await loading.loaded()
        name = _reached(connection)
        client = self._clients.get(name)
        if client is None:
            client = await self._build(connection)
            # Another task may have built one meanwhile; one of the two is enough.
            kept = self._clients.setdefault(name, client)
            if kept is not client:
                await client.close()
                client = kept
        return client

    async def _build(self, connection: Connection) -> Client:
        from desktop_chat.providers import in_process, sdk, transport_errors

        REDACTOR.learn(connection.key)
        address = connection.address
        headers = _headers(connection)
        limits = self._limits.within(connection.time_outs)
        if address is None:
            if self._in_process is None:
                raise RuntimeError("this program was built without a server inside it")
            transport = in_process.InProcessTransport(self._in_process)
            return sdk.make_client(
                in_process.BASE_URL, headers, limits, sdk.Way(direct=True), transport=transport
            )
        route = transport_errors.route_of(connection)
        way = sdk.Way(
            address.is_loopback or connection.proxy == DIRECT, connection.proxy, connection.ca_file
        )
        build = functools.partial(sdk.make_client, str(address), headers, limits, way)
        try:
            # Reading the system's certificates takes tens of milliseconds: not on the loop.
            return await asyncio.get_running_loop().run_in_executor(None, build)
        except sdk.CaFileError as error:
            raise SetupError(transport_errors.ca_file_failure(connection.ca_file, error)) from error
        except Exception as error:  # the libraries raise anything: FACTS.md 4.3 names four types
            _log.warning("no client could be built: %s", type(error).__name__)
            raise SetupError(transport_errors.setup_failure(error, route)) from error

    async def aclose(self) -> None:
        """Close every connection."""
        clients = tuple(self._clients.values())
        self._clients.clear()
        for client in clients:
            await client.close()


def _reached(connection: Connection) -> Connection:
    """Return what of a connection its client depends on."""
    return replace(
        connection,
        name="",
        source=Source.PERSON,
        api=None,
        model="",
        habits=Habits(),
        profile="",
    )


def _headers(connection: Connection) -> dict[str, str]:
    headers = dict(connection.headers)
    if connection.organisation:
        headers["OpenAI-Organization"] = connection.organisation
    if connection.project:
        headers["OpenAI-Project"] = connection.project
    if connection.key:
        headers["Authorization"] = f"Bearer {connection.key.reveal()}"
    return headers
