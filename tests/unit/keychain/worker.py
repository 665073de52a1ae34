"""Works the real keychain in a process of its own; prints what came of it, as JSON.

Usage: python -m tests.unit.keychain.worker FOLDER STATE, where STATE is `open`, `locked` or
`absent`: what the Secret Service of this D-Bus session is to be.
"""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys

from desktop_chat.base.secret import Secret
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.keychain.system import SERVICE, SystemKeychain

ACCOUNT = "https://api.example.com:443 p1"
KEY = "sk-canary-of-the-keychain-0123456789"


def start_service() -> None:
    """Start a Secret Service with an open collection; its home is a folder of the test's."""
    command = ["gnome-keyring-daemon", "--unlock", "--components=secrets"]
    done = subprocess.run(command, input=b"desktop", check=True, capture_output=True)
    for line in done.stdout.decode().splitlines():
        name, _, value = line.partition("=")
        os.environ[name] = value


def lock() -> None:
    import secretstorage

    bus = secretstorage.dbus_init()
    secretstorage.get_default_collection(bus).lock()
    bus.close()


async def work(state: str) -> dict[str, object]:
    keychain = SystemKeychain()
    said: dict[str, object] = {}
    try:
        said["before"] = (await keychain.get(ACCOUNT)).reveal()
        await keychain.put(ACCOUNT, Secret("sk-first-0123456789"))
        await keychain.put(ACCOUNT, Secret(KEY))
        said["same"] = (await SystemKeychain().get(ACCOUNT)).reveal() == KEY
        said["elsewhere"] = (await keychain.get(ACCOUNT.replace("443", "8443"))).reveal()
        said["service"] = SERVICE
        if state == "locked":
            lock()
            await SystemKeychain(seconds=3.0).get(ACCOUNT)
        await keychain.remove(ACCOUNT)
        await keychain.remove(ACCOUNT)
        said["after"] = (await keychain.get(ACCOUNT)).reveal()
    except KeyFailed as failed:
        said["trouble"] = failed.trouble
        said["sentence"] = str(failed)
    return said


if __name__ == "__main__":
    os.environ["XDG_DATA_HOME"] = os.environ["XDG_RUNTIME_DIR"] = sys.argv[1]
    if sys.argv[2] != "absent":
        start_service()
    print(json.dumps(asyncio.run(work(sys.argv[2]))))
