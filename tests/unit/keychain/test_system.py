"""The system's keychain: a real Secret Service, and keychains that are broken in each way."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, ClassVar

import pytest
from keyring.backend import KeyringBackend
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from desktop_chat.base.secret import Secret
from desktop_chat.domain.keys import KeyFailed, KeyTrouble
from desktop_chat.keychain.system import SystemKeychain, system_backends
from tests.unit.keychain import worker

ACCOUNT, KEY = worker.ACCOUNT, worker.KEY
ROOT = Path(__file__).parents[3]


def in_session(folder: Path, state: str) -> dict[str, Any]:
    """Return what the worker says, in a D-Bus session of its own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service is Linux's")
    missing = [n for n in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(n) is None]
    if missing:
        if os.environ.get("CI"):
            pytest.fail(f"{', '.join(missing)} is missing")
        pytest.skip(f"{', '.join(missing)} is missing")
    folder.chmod(0o700)
    own = {"DISPLAY": "", "DBUS_SESSION_BUS_ADDRESS": "", "GNOME_KEYRING_CONTROL": ""}
    environ = {name: value for name, value in os.environ.items() if name not in own}
    command = [sys.executable, "-m", "tests.unit.keychain.worker", str(folder), state]
    done = subprocess.run(
        ["dbus-run-session", "--", *command],
        cwd=ROOT,
        env=environ,
        capture_output=True,
        text=True,
        timeout=40,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return said


def test_a_real_secret_service_keeps_a_key_for_one_origin(tmp_path: Path) -> None:
    said = in_session(tmp_path, "open")
    assert said == {
        "before": "",
        "same": True,
        "elsewhere": "",
        "service": "Desktop Chat",
        "after": "",
    }
    for file in tmp_path.rglob("*"):
        if file.is_file():
            assert KEY.encode() not in file.read_bytes()


def test_a_locked_secret_service_is_said_so(tmp_path: Path) -> None:
    said = in_session(tmp_path, "locked")
    assert said["same"] is True
    assert said["trouble"] in {KeyTrouble.LOCKED, KeyTrouble.SILENT, KeyTrouble.REFUSED}
    assert "after" not in said
    assert KEY not in said["sentence"]


def test_a_session_without_a_secret_service_has_no_keychain(tmp_path: Path) -> None:
    assert in_session(tmp_path, "absent")["trouble"] == KeyTrouble.ABSENT


def test_only_the_systems_own_keychains_are_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    # What keyring itself would choose, where somebody tells it to.
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.null.Keyring")
    names = {f"{kind.__module__}.{kind.__name__}" for kind in system_backends()}
    assert names <= {
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.macOS.Keyring",
    }


class Memory(KeyringBackend):
    """A keychain that works, until it is told not to."""

    priority = 1.0
    viable = True
    kept: ClassVar[dict[tuple[str, str], str]] = {}
    raises: ClassVar[Exception | None] = None
    threads: ClassVar[set[int]] = set()

    def _enter(self) -> None:
        self.threads.add(threading.get_ident())
        if self.raises is not None:
            raise self.raises

    def get_password(self, service: str, username: str) -> str | None:
        self._enter()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._enter()
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        self._enter()
        del self.kept[service, username]


class Absent(Memory):
    viable = False


@pytest.fixture
def memory() -> Iterator[type[Memory]]:
    Memory.kept.clear()
    Memory.threads.clear()
    Memory.raises = None
    yield Memory
    Memory.raises = None


def trouble_of(keychain: SystemKeychain) -> KeyFailed:
    async def ask() -> KeyFailed:
        with pytest.raises(KeyFailed) as caught:
            await keychain.put(ACCOUNT, Secret(KEY))
        return caught.value

    return asyncio.run(ask())


def test_a_keychain_is_worked_off_this_thread(memory: type[Memory]) -> None:
    async def ask() -> str:
        keychain = SystemKeychain(lambda: (Absent, memory))
        await keychain.put(ACCOUNT, Secret(KEY))
        return (await keychain.get(ACCOUNT)).reveal()

    assert asyncio.run(ask()) == KEY
    assert memory.kept == {("Desktop Chat", ACCOUNT): KEY}
    assert threading.get_ident() not in memory.threads


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (KeyringLocked(f"locked, and {KEY}"), KeyTrouble.LOCKED),
        (InitError("no collection"), KeyTrouble.ABSENT),
        (PasswordSetError(f"denied: {KEY}"), KeyTrouble.REFUSED),
        (OSError(5, KEY), KeyTrouble.REFUSED),
        (RuntimeError(KEY), KeyTrouble.REFUSED),
    ],
)
def test_a_keychain_that_fails_is_said_without_its_words(
    error: Exception,
    trouble: KeyTrouble,
    memory: type[Memory],
    caplog: pytest.LogCaptureFixture,
) -> None:
    memory.raises = error
    with caplog.at_level(logging.DEBUG):
        failed = trouble_of(SystemKeychain(lambda: (memory,)))
    assert failed.trouble is trouble
    assert KEY not in str(failed) + caplog.text
    assert failed.__cause__ is None


def test_a_system_without_a_keychain_is_said_so() -> None:
    assert trouble_of(SystemKeychain(lambda: (Absent,))).trouble is KeyTrouble.ABSENT
    assert trouble_of(SystemKeychain(lambda: ())).trouble is KeyTrouble.ABSENT


def test_a_keychain_that_hangs_is_given_up_and_answers_later(memory: type[Memory]) -> None:
    go, entered = threading.Event(), threading.Event()

    class Hanging(memory):  # type: ignore[valid-type, misc]
        def get_password(self, service: str, username: str) -> str | None:
            entered.set()
            go.wait(10)
            return "sk-late-0123456789"

    async def ask() -> str:
        keychain = SystemKeychain(lambda: (Hanging,), seconds=0.2)
        for _ in range(2):
            with pytest.raises(KeyFailed) as caught:
                await keychain.get(ACCOUNT)
            assert caught.value.trouble is KeyTrouble.SILENT
        assert entered.is_set()
        patient = SystemKeychain(lambda: (Hanging,), seconds=10)
        patient._hands = keychain._hands
        go.set()
        return (await patient.get(ACCOUNT)).reveal()

    assert asyncio.run(ask()) == "sk-late-0123456789"


def test_what_hangs_does_not_touch_a_loop_that_is_gone(memory: type[Memory]) -> None:
    go, done = threading.Event(), threading.Event()

    class Hanging(memory):  # type: ignore[valid-type, misc]
        def get_password(self, service: str, username: str) -> str | None:
            go.wait(10)
            done.set()
            return None

    failures: list[object] = []
    hook: Callable[..., object] = threading.excepthook
    threading.excepthook = failures.append
    try:
        with contextlib.suppress(KeyFailed):
            asyncio.run(SystemKeychain(lambda: (Hanging,), seconds=0.05).get(ACCOUNT))
        go.set()
        assert done.wait(5)
        for thread in threading.enumerate():
            if thread.name == "desktop-chat-keys":
                thread.join(5)
    finally:
        threading.excepthook = hook
    assert failures == []


def test_a_key_that_cannot_be_one_is_not_used(memory: type[Memory]) -> None:
    memory.kept["Desktop Chat", ACCOUNT] = "two\nlines"

    async def ask() -> KeyTrouble:
        with pytest.raises(KeyFailed) as caught:
            await SystemKeychain(lambda: (memory,)).get(ACCOUNT)
        return caught.value.trouble

    assert asyncio.run(ask()) is KeyTrouble.UNUSABLE
