"""The program itself, with note taken of whom it turns to; prints that at the end, as JSON.

Usage: python -m tests.faults.outbound_worker FOLDER [ARGUMENTS]: the folder of data, and what the
program is started with. With an address among those it has a conversation, of whose replies the
last one names pictures and links of other hosts; without one it is only looked at.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_chat.__main__ import main
from desktop_chat.app.life import Life

MESSAGES = ("first", "second")
"""What is sent, one after the other."""

_seen: list[tuple[str, str]] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    match event:
        case "socket.connect" | "socket.sendto":
            where = arguments[1]
            if isinstance(where, tuple):  # else one of this computer's own
                _seen.append(("reached", f"{where[0]}:{where[1]}"))
        case "socket.getaddrinfo" | "socket.gethostbyname":
            _seen.append(("looked up", str(arguments[0])))
        case "subprocess.Popen" | "os.system" | "os.posix_spawn" | "webbrowser.open":
            _seen.append(("began", str(arguments[0])))


async def _until(what: Callable[[], object]) -> None:
    async with asyncio.timeout(40):
        while True:
            if what():
                return
            await asyncio.sleep(0.01)


async def _use(life: Life, *, talks: bool) -> None:
    windows = life.windows
    await _until(lambda: windows.desks and windows.desks[0].session is not None)
    session = windows.desks[0].session
    assert session is not None
    for message in MESSAGES if talks else ():
        session.send(message)
        await _until(lambda: session.state.running is None)
    bridge = windows.active
    bridge.open_picker()
    windows.preferences.open_settings(bridge.window)
    await _until(lambda: not life.connecting.models.is_asking)


def _drive(folder: Path, arguments: list[str]) -> int:
    lived = Life.run

    async def run(self: Life) -> int:
        async def driven() -> None:
            try:
                await _use(self, talks=bool(arguments))
            finally:
                self.end()

        task = asyncio.ensure_future(driven())
        status = await lived(self)
        await task
        return status

    Life.run = run  # type: ignore[method-assign]  # to be inside the loop of the program
    return main(["--data-dir", str(folder), *arguments])


if __name__ == "__main__":
    sys.addaudithook(_watch)
    status = _drive(Path(sys.argv[1]), sys.argv[2:])
    network = sys.modules.get("PySide6.QtNetwork")
    by_qt = sorted(
        name
        for name in ("QNetworkAccessManager", "QTcpSocket", "QUdpSocket", "QSslSocket", "QHostInfo")
        if network is not None and name in vars(network)
    )
    print(json.dumps({"seen": sorted(set(_seen)), "by_qt": by_qt}))
    sys.exit(status)
