"""The program itself with two keys, driven from within; says when it can be searched.

Usage: python -m tests.faults.canary_worker FOLDER FIRST SECOND: the folder of data, and the
addresses of two servers. The first one's key is in the environment, the second one's is given
here, on standard input, and kept in the Secret Service of this D-Bus session.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Callable
from pathlib import Path

from desktop_chat.__main__ import main
from desktop_chat.app.life import Life
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.inspection import as_curl
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from tests.unit.keychain.worker import start_service

SEARCH = "SEARCH"
"""Printed when everything has been done and the program still runs."""


class Driver:
    """Does in the program what a person would, and what goes wrong by itself."""

    def __init__(self, life: Life, folder: Path, second: str, key: str) -> None:
        self._life = life
        self._folder = folder
        self._second = second
        self._key = key
        self.copied: list[str] = []

    async def until(self, what: Callable[[], object]) -> None:
        """Return when something has come true."""
        async with asyncio.timeout(20):
            while True:
                if what():
                    return
                await asyncio.sleep(0.005)

    async def run(self) -> None:
        from PySide6.QtGui import QGuiApplication

        life = self._life
        windows, connections = life.windows, life.connecting.connections
        await self.until(lambda: windows.desks and windows.desks[0].session is not None)
        bridge = windows.active
        await self._talk()
        await connections.put(self._profile(), Secret(self._key))
        bridge.use_connection(await connections.connection("p1"))
        await self._talk()
        life.connecting.models.look_everywhere()
        await self.until(lambda: not life.connecting.models.is_asking)
        # What is copied and what is shown.
        self._inspect()
        bridge.notices.copy_details()
        self.copied.append(QGuiApplication.clipboard().text())
        for error in (RuntimeError(f"a bug near {self._key}"), ValueError(f"Bearer {self._key}")):
            life.net.caught(type(error), error, None)
            await self.until(lambda: bridge.window.notice_bar.notice is not None)
            bridge.notices.copy_details()
            self.copied.append(QGuiApplication.clipboard().text())
        await self._export()
        assert life.conversations.store is not None
        await life.conversations.store.back_up()
        (self._folder / "copied.txt").write_text("\n".join(self.copied), "utf-8")

    def _profile(self) -> Profile:
        address = parse_base_url(self._second)
        key = KeyRef(KeySource.KEYCHAIN, address.origin)
        return Profile("p1", "Second", address, key=key, model="m")

    async def _talk(self) -> None:
        """Have a reply, one that fails with the key in its words, one that is sent elsewhere."""
        session = self._life.windows.active.session
        assert session is not None
        for text in ("reply", "echo", "redirect"):
            session.choose_model("m")
            session.send(text)
            await self.until(lambda: session.state.running is None)
        session.regenerate()
        await self.until(lambda: session.state.running is None)

    def _inspect(self) -> None:
        from desktop_chat.ui.inspector import texts

        session = self._life.windows.active.session
        assert session is not None
        for turn in session.state.conversation.turns:
            for each in self._life.source.inspections(turn):
                self.copied += [
                    texts.request_text(each),
                    texts.events_text(each),
                    texts.error_text(each),
                    as_curl(each),
                ]

    async def _export(self) -> None:
        from desktop_chat.ui.sidebar import ExportKind

        desk = self._life.windows.desks[0]
        session = desk.session
        assert session is not None
        takeout = desk.takeout
        exported = [await takeout._exported(session.state.id)]
        for kind, name in ((ExportKind.JSON, "out.json"), (ExportKind.MARKDOWN, "out.md")):
            await takeout._write(exported, kind, self._folder / name)


def drive(folder: Path, first: str, second: str, key: str) -> int:
    """Run the program, and in it the driver; return its exit status."""
    lived = Life.run

    async def run(self: Life) -> int:
        driver = Driver(self, folder, second, key)

        async def driven() -> None:
            try:
                await driver.run()
                print(SEARCH, flush=True)
                await asyncio.to_thread(sys.stdin.readline)
            finally:
                self.end()

        task = asyncio.ensure_future(driven())
        status = await lived(self)
        await task
        return status

    Life.run = run  # type: ignore[method-assign]  # to be inside the loop of the program
    os.environ["OPENAI_BASE_URL"] = first
    return main(["--data-dir", str(folder), "--debug", "--model", "m"])


if __name__ == "__main__":
    start_service()
    secret = sys.stdin.readline().strip()
    sys.exit(drive(Path(sys.argv[1]), sys.argv[2], sys.argv[3], secret))
