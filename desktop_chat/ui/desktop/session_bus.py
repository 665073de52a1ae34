"""The user's D-Bus session, through jeepney; on Linux alone."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any

from jeepney import DBusAddress, HeaderFields, MatchRule, Message, new_method_call, new_signal
from jeepney.bus_messages import message_bus
from jeepney.io.asyncio import DBusConnection, DBusRouter, open_dbus_connection
from jeepney.io.common import RouterClosed
from jeepney.wrappers import DBusErrorResponse, unwrap_msg

from desktop_chat.base.tasks import TaskScope

Heard = Callable[[str, tuple[Any, ...]], None]
"""Told the name of a signal, and what came with it."""

PATIENCE = 3.0
"""Seconds for one call; a service that is started by it takes a moment."""


class BusError(Exception):
    """There is no bus, it has gone, or whoever was called does not answer as wanted."""


class SessionBus:
    """One connection to the bus."""

    def __init__(self, connection: DBusConnection, heard: Heard) -> None:
        self._connection = connection
        self._router = DBusRouter(connection)
        self._heard = heard
        self._messages: asyncio.Queue[Message] = asyncio.Queue(64)
        self._tasks = TaskScope("session bus")
        self._tasks.spawn("signals", self._hear())

    @staticmethod
    async def opened(heard: Heard) -> SessionBus:
        """Return a connection to the bus that the environment names.

        Raises:
            BusError: there is none.
        """
        try:
            async with asyncio.timeout(PATIENCE):
                return SessionBus(await open_dbus_connection("SESSION"), heard)
        except (OSError, EOFError, KeyError, ValueError, RuntimeError, TimeoutError) as error:
            raise BusError(f"{type(error).__name__}: {error}") from error

    async def call(
        self, address: DBusAddress, member: str, signature: str | None = None, *arguments: object
    ) -> tuple[Any, ...]:
        """Call a method; return what it returns.

        Raises:
            BusError: it returns an error, or nothing in time.
        """
        return await self._asked(new_method_call(address, member, signature, arguments))

    async def _asked(self, message: Message) -> tuple[Any, ...]:
        try:
            async with asyncio.timeout(PATIENCE):
                answer = await self._router.send_and_get_reply(message)
                body: tuple[Any, ...] = unwrap_msg(answer)
                return body
        # NOTE(jeepney 0.9): a call that waits while the bus goes fails with a KeyError of its own.
        except (
            DBusErrorResponse,
            RouterClosed,
            OSError,
            EOFError,
            KeyError,
            TimeoutError,
        ) as error:
            raise BusError(f"{type(error).__name__}: {error}") from error

    async def emit(
        self, address: DBusAddress, member: str, signature: str, *arguments: object
    ) -> None:
        """Tell everybody who listens.

        Raises:
            BusError: the bus has gone.
        """
        try:
            await self._router.send(new_signal(address, member, signature, arguments))
        except (OSError, EOFError) as error:
            raise BusError(f"{type(error).__name__}: {error}") from error

    async def listen(self, address: DBusAddress, member: str) -> None:
        """Hear a signal from now on.

        Raises:
            BusError: the bus has gone.
        """
        rule = MatchRule(
            type="signal",
            interface=address.interface,
            path=address.object_path,
            member=member,
        )
        self._router.filter(rule, queue=self._messages)
        await self._asked(message_bus.AddMatch(rule))

    async def close(self) -> None:
        """Leave the bus."""
        await self._tasks.close()
        # What broke the connection has been told by the call that found out.
        # NOTE(jeepney 0.9): it would tell its end to a call that was cancelled meanwhile.
        with contextlib.suppress(OSError, EOFError, asyncio.InvalidStateError):
            await self._router.__aexit__(None, None, None)
        with contextlib.suppress(OSError):
            await self._connection.close()

    async def _hear(self) -> None:
        while True:
            message = await self._messages.get()
            member = message.header.fields.get(HeaderFields.member, "")
            self._heard(str(member), message.body)
