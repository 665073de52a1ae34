"""One window for each data folder, with the real program in processes of their own."""

from __future__ import annotations

import contextlib
import json
import os
import select
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from desktop_chat.app import NOT_STARTED
from desktop_chat.base.lock import FileLock
from desktop_chat.ui.handover import (
    DONE,
    GREETING,
    LIMIT,
    Claim,
    Claimed,
    Handover,
    claim,
    socket_address,
)
from desktop_chat.ui.instance import InstanceDoor
from desktop_chat.ui.listening import MOST_VISITORS
from tests.helpers.patience import PATIENCE, wait_until
from tests.helpers.terminal import ROOT, clean_environ

linux = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
posix = pytest.mark.skipif(os.name != "posix", reason="sockets and signals of POSIX")


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A private folder for sockets, with a short name: pytest's own are too deep for one."""
    with tempfile.TemporaryDirectory(prefix="dc") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


class Programs:
    """Starts the program; ends all that are left."""

    def __init__(self, home: Path, runtime: Path) -> None:
        self.data = home / "data"
        self._environ = {
            **clean_environ(home),
            "QT_QPA_PLATFORM": "offscreen",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        self._all: list[subprocess.Popen[str]] = []

    def start(self, *arguments: str, data: Path | None = None) -> subprocess.Popen[str]:
        folder = str(data or self.data)
        process = subprocess.Popen(
            [sys.executable, "-m", "desktop_chat", "--demo", "--data-dir", folder, *arguments],
            cwd=ROOT,
            env=self._environ,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self._all.append(process)
        return process

    def listening(self, *arguments: str, data: Path | None = None) -> subprocess.Popen[str]:
        """Start the program and wait until it listens."""
        process = self.start(*arguments, data=data)
        lock = (data or self.data) / "lock"
        said = f"listening\n{process.pid}\n"
        wait_until(lambda: lock.is_file() and lock.read_text().startswith(said))
        return process

    def log(self, data: Path | None = None) -> str:
        return ((data or self.data) / "logs" / "desktop-chat.log").read_text("utf-8")

    def end_all(self) -> None:
        for process in self._all:
            if process.poll() is None:
                with contextlib.suppress(OSError):
                    process.kill()
            process.communicate()


@pytest.fixture
def programs(tmp_path: Path, runtime: Path) -> Iterator[Programs]:
    made = Programs(tmp_path, runtime)
    yield made
    made.end_all()


def terminate(process: subprocess.Popen[str]) -> None:
    """Ask a program to end, once it hears that in order."""
    status = Path(f"/proc/{process.pid}/status")

    def hears() -> bool:
        lines = status.read_text().splitlines()
        caught = next(int(line[7:], 16) for line in lines if line.startswith("SigCgt:"))
        return bool(caught >> (signal.SIGTERM - 1) & 1)

    wait_until(hears)
    process.send_signal(signal.SIGTERM)


def ended(process: subprocess.Popen[str]) -> tuple[int, str]:
    _, err = process.communicate(timeout=PATIENCE)
    return process.returncode, err


# The real program. Where the first has to answer, it has the six seconds of the program for it.


@posix
@pytest.mark.serial
def test_a_second_start_hands_over_and_ends(programs: Programs) -> None:
    first = programs.listening()
    assert ended(programs.start("--new", "--prompt", "Hello there")) == (0, "")
    assert ended(programs.start()) == (0, "")
    assert first.poll() is None
    # The demo answers what was handed over.
    wait_until(lambda: "reply ended" in programs.log())
    first.send_signal(signal.SIGTERM)
    assert ended(first) == (0, "")
    assert programs.log().count("Python") == 1, "the second wrote to the first one's log"


@posix
def test_another_data_folder_is_another_window(programs: Programs, tmp_path: Path) -> None:
    first = programs.listening()
    other = programs.listening(data=tmp_path / "other")
    assert first.poll() is None
    assert other.poll() is None


@linux
def test_a_message_that_is_too_long_is_refused_and_said(programs: Programs) -> None:
    first = programs.listening()
    second = programs.start("--prompt", "x" * (LIMIT + 1))
    assert second.stderr is not None
    assert "too long" in second.stderr.readline()
    terminate(second)
    assert ended(second)[0] == NOT_STARTED
    assert first.poll() is None


@linux
@pytest.mark.serial
def test_a_first_window_that_hangs_is_told_apart(programs: Programs) -> None:
    first = programs.listening()
    logged = programs.log()
    first.send_signal(signal.SIGSTOP)
    second = programs.start("--prompt", "Never sent")
    assert second.stderr is not None
    said = second.stderr.readline()
    assert "does not answer" in said
    assert str(first.pid) in said
    assert programs.log() == logged
    # The sentence stands in a small window, until it is closed.
    terminate(second)
    assert ended(second)[0] == NOT_STARTED
    first.send_signal(signal.SIGCONT)
    assert ended(programs.start()) == (0, "")
    # What could not be handed over is not done later either.
    first.send_signal(signal.SIGTERM)
    ended(first)
    assert "reply ended" not in programs.log()


@posix
@pytest.mark.serial
def test_after_kill_the_next_start_is_the_first_again(programs: Programs, runtime: Path) -> None:
    for _ in range(2):
        first = programs.listening()
        assert len(list(runtime.iterdir())) == 1
        first.kill()
        ended(first)
    third = programs.listening()
    assert ended(programs.start()) == (0, "")
    assert third.poll() is None


@linux
def test_while_the_first_ends_the_second_takes_over(programs: Programs) -> None:
    first = programs.listening()
    first.send_signal(signal.SIGSTOP)
    second = programs.start()
    wait_until(lambda: b"desktop_chat" in Path(f"/proc/{second.pid}/cmdline").read_bytes())
    first.send_signal(signal.SIGTERM)
    first.send_signal(signal.SIGCONT)
    ended(first)
    wait_until(lambda: f"listening\n{second.pid}\n" in (programs.data / "lock").read_text())


CLAIMS = """
import sys, time
from pathlib import Path
from desktop_chat.ui import handover
while not Path(sys.argv[2]).exists():
    pass
claimed = handover.claim(Path(sys.argv[1]), handover.Handover())
print(claimed.what.name, flush=True)
sys.stdin.read()
"""


@posix
def test_of_many_starts_at_once_one_is_the_first(tmp_path: Path, runtime: Path) -> None:
    for number in range(12):
        data, go = tmp_path / str(number), tmp_path / f"go{number}"
        command = [sys.executable, "-c", CLAIMS, str(data), str(go)]
        starts = [
            subprocess.Popen(
                command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
            for _ in range(3)
        ]
        try:
            go.touch()
            # The first says so; the others wait for it to listen, which it never does.
            pipes = [start.stdout for start in starts if start.stdout is not None]
            ready, _, _ = select.select(pipes, [], [], PATIENCE)
            assert [os.read(pipe.fileno(), 100).strip() for pipe in ready] == [b"FIRST"]
            assert not FileLock(data / "lock").take()
        finally:
            for start in starts:
                start.kill()
                start.communicate()


# The door, in this process.


@pytest.fixture
def door(tmp_path: Path, runtime: Path, qtbot: QtBot) -> Iterator[InstanceDoor]:
    del runtime
    held = claim(tmp_path / "data", Handover())
    assert held.what is Claimed.FIRST
    made = InstanceDoor(held)
    made.open()
    yield made
    made.close()
    held.lock.release()


class Asked(QObject):
    """Remembers what was asked for."""

    def __init__(self, door: InstanceDoor) -> None:
        super().__init__()
        self.all: list[Handover] = []
        door.asked.connect(self.all.append)


def connected(tmp_path: Path) -> socket.socket:
    made = socket.socket(socket.AF_UNIX)
    made.settimeout(10)
    made.connect(socket_address(tmp_path / "data"))
    return made


def is_closed(peer: socket.socket) -> bool:
    peer.setblocking(False)
    try:
        while data := peer.recv(4_096):
            assert data in {GREETING, DONE, GREETING + DONE}
    except BlockingIOError:
        return False
    except OSError:
        pass
    return True


@posix
def test_only_this_user_can_reach_the_socket(
    door: InstanceDoor, tmp_path: Path, runtime: Path
) -> None:
    (found,) = runtime.iterdir()
    assert str(found) == socket_address(tmp_path / "data")
    assert stat.S_ISSOCK(found.stat().st_mode)
    assert found.stat().st_mode & 0o077 == 0
    assert (tmp_path / "data" / "lock").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


@posix
@pytest.mark.parametrize(
    "line",
    [
        b"\x00\xff\xfe garbage\n",
        b"{}\n",
        b"[" * 60_000 + b"\n",
        b'{"command":"open","prompt":"/etc/passwd","token":""}\n',
        b'{"command":"raise","prompt":"","token":"","path":"/etc/passwd"}\n',
        b'{"command":["raise"],"prompt":"","token":""}\n',
        b'{"command":"prompt","prompt":7,"token":""}\n',
        b'{"command":"raise","prompt":"","token":"a\\nb"}\n',
        b'{"command":"raise","prompt":"","token":""}\n{"command":"raise"}\n',
        b"x" * (LIMIT + 10),
    ],
)
def test_what_is_no_command_is_refused(
    door: InstanceDoor, tmp_path: Path, qtbot: QtBot, line: bytes
) -> None:
    asked = Asked(door)
    with connected(tmp_path) as peer:
        peer.sendall(line)
        qtbot.waitUntil(lambda: is_closed(peer))
    assert asked.all == []


@posix
def test_a_hundred_megabytes_are_not_taken_in(
    door: InstanceDoor, tmp_path: Path, qtbot: QtBot
) -> None:
    asked = Asked(door)
    sent = 0
    with connected(tmp_path) as peer:
        peer.setblocking(False)
        block = b"x" * 65_536

        def refused() -> bool:
            nonlocal sent
            try:
                while sent < 100_000_000:
                    sent += peer.send(block)
            except BlockingIOError:
                return False
            except OSError:
                return True
            return True

        qtbot.waitUntil(refused)
    assert sent < 4_000_000
    assert asked.all == []


@posix
def test_silent_clients_are_few_and_do_not_stay(
    door: InstanceDoor, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop_chat.ui.instance.VISIT_MS", 200)
    asked = Asked(door)
    with contextlib.ExitStack() as stack:
        peers = []
        for _ in range(2 * MOST_VISITORS):
            peers.append(stack.enter_context(connected(tmp_path)))
            qtbot.wait(1)
        # On a busy machine it may have been sent away by now.
        with contextlib.suppress(BrokenPipeError):
            peers[0].sendall(b'{"comm')
        qtbot.waitUntil(lambda: all(is_closed(peer) for peer in peers))
        with connected(tmp_path) as late:
            late.sendall(Handover().to_bytes())
            qtbot.waitUntil(lambda: len(asked.all) == 1)
    assert asked.all == [Handover()]


@posix
@pytest.mark.parametrize(
    "handover",
    [
        Handover(),
        Handover(new=True),
        Handover(prompt="Grüße\nfrom a terminal 👋"),
        Handover(new=True, prompt="hi", token="launcher_TIME123"),
        Handover(file="/home/a person/Größe.desktop-chat.json", token="launcher_TIME123"),
        Handover(quick=True),
        Handover(quick=True, prompt="hi"),
    ],
)
def test_what_is_handed_over_arrives(
    door: InstanceDoor, tmp_path: Path, qtbot: QtBot, handover: Handover
) -> None:
    asked = Asked(door)
    with connected(tmp_path) as peer:
        line = handover.to_bytes()
        for at in range(0, len(line), 7):
            peer.sendall(line[at : at + 7])
            qtbot.wait(0)
        qtbot.waitUntil(lambda: is_closed(peer))
    assert asked.all == [handover]


def test_a_token_that_is_none_does_not_keep_the_rest_from_arriving() -> None:
    for token in ("a\nb", "x" * 501):
        sent = Handover(new=True, prompt="hi", token=token).to_bytes()
        assert Handover.from_bytes(sent.strip()) == Handover(new=True, prompt="hi")


def test_control_characters_of_a_prompt_are_made_visible() -> None:
    assert Handover.from_bytes(Handover(prompt="a\x1b]0;b").to_bytes()).prompt == "a␛]0;b"
    with pytest.raises(ValueError, match="command"):
        Handover.from_bytes(json.dumps(["raise"]).encode())


# Where it listens, and what it locks.


@posix
def test_the_socket_is_where_nobody_else_can_put_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shared, data = tmp_path / "shared", tmp_path / "data"
    shared.mkdir(mode=0o700)
    shared.chmod(0o777)
    data.mkdir(mode=0o700)
    for runtime in (str(shared), "relative", "", str(tmp_path / "missing")):
        address = socket_address(data, {"XDG_RUNTIME_DIR": runtime})
        assert address in {"", str(data / Path(address).name)}
    data.chmod(0o755)
    assert socket_address(data, {}) == ""
    long = tmp_path / ("x" * 120)
    long.mkdir(mode=0o700)
    assert socket_address(long, {}) == ""


@posix
def test_a_home_that_is_too_deep_for_a_socket_has_it_in_the_folder_for_this_user(
    tmp_path: Path,
) -> None:
    data = tmp_path / ("x" * 120)
    data.mkdir(mode=0o700)
    with tempfile.TemporaryDirectory(prefix="dc") as folder:
        address = socket_address(data, {"TMPDIR": folder})
        assert Path(address).parent == Path(folder)
        Path(folder).chmod(0o777)
        assert socket_address(data, {"TMPDIR": folder}) == ""


@posix
def test_two_ways_to_one_folder_are_one_window(tmp_path: Path, runtime: Path) -> None:
    data, other = tmp_path / "data", tmp_path / "other"
    link = tmp_path / "link"
    data.mkdir()
    other.mkdir()
    link.symlink_to(data)
    environ = {"XDG_RUNTIME_DIR": str(runtime)}
    assert socket_address(link, environ) == socket_address(data, environ)
    assert socket_address(other, environ) != socket_address(data, environ)


@posix
@pytest.mark.parametrize("planted", ["symlink", "folder", "pipe"])
def test_a_lock_that_is_no_plain_file_is_not_followed(tmp_path: Path, planted: str) -> None:
    data, target = tmp_path / "data", tmp_path / "target"
    data.mkdir()
    target.write_text("precious")
    if planted == "symlink":
        (data / "lock").symlink_to(target)
    elif planted == "folder":
        (data / "lock").mkdir()
    else:
        os.mkfifo(data / "lock")
    found = claim(data, Handover())
    assert found.what is Claimed.UNLOCKED
    assert found.may_run
    assert target.read_text() == "precious"


@posix
def test_without_a_place_for_a_socket_the_second_start_says_so(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    data = tmp_path / ("x" * 120)
    held = claim(data, Handover())
    door = InstanceDoor(held)
    door.open()
    second: Claim = claim(data, Handover())
    assert second.what is Claimed.UNREACHABLE
    assert second.process == os.getpid()
    held.lock.release()
    assert claim(data, Handover()).what is Claimed.FIRST
