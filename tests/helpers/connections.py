"""Connections over a folder of a test's own, with a keychain in memory."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from desktop_chat.base.secret import Secret
from desktop_chat.domain.keys import Keychain, KeyFailed, KeyTrouble
from desktop_chat.engine import DEMO
from desktop_chat.generation.connections import Around, Connections, Server
from desktop_chat.keychain.reader import ForeignKeys
from desktop_chat.providers.presets import presets
from desktop_chat.storage.profiles import ProfileFile


class MemoryKeychain(Keychain):
    """Keeps keys in `kept`, unless `trouble` is set; counts how often it is asked."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.trouble: KeyTrouble | None = None
        self.asked = 0

    async def get(self, account: str) -> Secret:
        self._enter()
        return Secret(self.kept.get(account, ""))

    async def put(self, account: str, key: Secret) -> None:
        self._enter()
        self.kept[account] = key.reveal()

    async def remove(self, account: str) -> None:
        self._enter()
        self.kept.pop(account, None)

    def _enter(self) -> None:
        self.asked += 1
        if self.trouble is not None:
            raise KeyFailed(self.trouble)


def connections_in(
    folder: Path,
    keychain: Keychain | None = None,
    *,
    environ: Mapping[str, str] | None = None,
    around: Around | None = None,
    found: Sequence[Server] = (),
) -> Connections:
    async def probe() -> Sequence[Server]:
        return found

    return Connections(
        ProfileFile(folder),
        keychain or MemoryKeychain(),
        ForeignKeys(environ or {}),
        around=around or Around(DEMO),
        presets=presets(),
        probe=probe,
    )
