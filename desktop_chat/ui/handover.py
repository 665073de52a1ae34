"""One window for each data folder: a second start hands over what it was asked for, and ends.

Knows of Qt only where something is handed over: each start comes by here before its first paint.

Who holds the lock in the folder is the first. What may be handed over is a closed set: raise the
window, begin a conversation, send a text, ask a quick question. Nothing is run, and no
file is opened that a person has not agreed to in the window.
"""

from __future__ import annotations

import json
import logging
import os
import stat
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_chat import APP_ID
from desktop_chat.base.lock import FileLock
from desktop_chat.base.loggers import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.ui.peers import is_same_user

if TYPE_CHECKING:
    from PySide6.QtNetwork import QLocalSocket

LIMIT = 64 * 1024
"""Bytes that may be handed over."""

PATIENCE = 6.0
"""Seconds in which a first window that has begun to listen must answer."""

START_PATIENCE = 15.0
"""Seconds that a first window may take to begin to listen."""

GREETING = f"{APP_ID} 1\n".encode()
"""Sent before anything is handed over: to a window that hangs, nothing is."""

DONE = b"done\n"

_LONGEST_ADDRESS = 100
"""Bytes of a socket's path; systems allow 104 or 108."""

_LONGEST_PATH = 4_096
_EXPORTS = frozenset({".json", ".jsonl"})
_PAUSE = 0.05
STARTING, LISTENING, DEAF = "starting", "listening", "deaf"
_log = logging.getLogger(Log.APP)


@dataclass(frozen=True, slots=True)
class Handover:
    """What a second start wants of the first; the window is raised in any case.

    `token` is what the desktop gave the second start, so that the window may take the focus.
    """

    new: bool = False
    prompt: str = ""
    token: str = ""
    quick: bool = False
    """The small window is raised instead, and `prompt` asked in it."""
    file: str = ""
    """The whole path of an export; the first window asks a person before it reads it."""

    def to_bytes(self) -> bytes:
        """Return it as one line."""
        command = "new" if self.new else "prompt" if self.prompt else "raise"
        command = "quick" if self.quick else command
        if self.file and _is_path(self.file):
            return _line("open", self.file, self.token)
        return _line(command, self.prompt, self.token)

    @staticmethod
    def from_bytes(line: bytes) -> Handover:
        """Return what a line says.

        Raises:
            ValueError: it is not exactly one of the commands, with their texts.
        """
        try:
            fields = json.loads(line.decode("utf-8"))
        except RecursionError:
            raise ValueError("this is nested too deeply") from None
        if not isinstance(fields, dict) or set(fields) != {"command", "prompt", "token"}:
            raise ValueError("this is no command")
        command, prompt, token = fields["command"], fields["prompt"], fields["token"]
        if command not in ("raise", "new", "prompt", "quick", "open") or type(prompt) is not str:
            raise ValueError("this is no command")
        if not isinstance(token, str) or not _is_token(token):
            raise ValueError("this is no token")
        if command == "open":
            if not _is_path(prompt):
                raise ValueError("this is no path")
            return Handover(token=token, file=prompt)
        from desktop_chat.domain.text import clean

        text = "" if command == "raise" else clean(prompt)
        return Handover(command == "new", text, token, command == "quick")


def _line(command: str, prompt: str, token: str) -> bytes:
    token = token if _is_token(token) else ""
    return json.dumps({"command": command, "prompt": prompt, "token": token}).encode() + b"\n"


def _is_path(text: str) -> bool:
    path = Path(text)
    plain = len(text) <= _LONGEST_PATH and text.isprintable() and path.is_absolute()
    return plain and path.suffix.lower() in _EXPORTS


def _is_token(token: str) -> bool:
    return len(token) <= 500 and token.isprintable()


class Claimed(Enum):
    """What became of the wish to be the one who writes to a data folder."""

    FIRST = "first"
    UNLOCKED = "unlocked"
    """The folder cannot be locked; nobody is known to be there."""
    HANDED_OVER = "handed over"
    SILENT = "silent"
    """The first window is there and does not answer."""
    UNREACHABLE = "unreachable"
    """The first window is there and cannot be spoken to."""
    TOO_LONG = "too long"
    """What is to be handed over is too long; the first window is raised without it."""


@dataclass(frozen=True, slots=True)
class Claim:
    """The answer; `lock` is held where this is the first. `process` is the first's number or 0."""

    what: Claimed
    lock: FileLock
    data: Path
    process: int = 0

    @property
    def may_run(self) -> bool:
        """Whether this process may open the data folder."""
        return self.what in {Claimed.FIRST, Claimed.UNLOCKED}


@dataclass(frozen=True, slots=True)
class Note:
    """What the first says of itself in the lock's file."""

    state: str = STARTING
    process: int = 0
    address: str = ""

    def __str__(self) -> str:
        return f"{self.state}\n{self.process}\n{self.address}\n"

    @staticmethod
    def read(text: str) -> Note:
        """Return what the lock's file says; that it starts, where that is nothing."""
        lines = text.split("\n")
        if len(lines) < 3 or lines[0] not in {STARTING, LISTENING, DEAF}:
            return Note()
        number = lines[1] if lines[1].isascii() and lines[1].isdigit() else "0"
        return Note(lines[0], int(number[:12]), lines[2])


def claim(data: Path, handover: Handover) -> Claim:
    """Return whether this process may open `data`; else hand over to the one that has it.

    Returns at once where this is the first, and within `PATIENCE` where the first has begun to
    listen. Never opens anything in the folder but the lock.
    """
    lock = FileLock(data / "lock")
    try:
        make_private_folder(data)
        if lock.take():
            lock.leave(str(Note(STARTING, os.getpid())))
            return Claim(Claimed.FIRST, lock, data)
        return _reach(lock, data, handover)
    except OSError as error:
        # Too early for a log: whoever opens the folder will say what is wrong with it.
        _log.info("the data folder cannot be locked: %s", error)
        return Claim(Claimed.UNLOCKED, lock, data)


def _reach(lock: FileLock, data: Path, handover: Handover) -> Claim:
    message, fits = handover.to_bytes(), True
    if len(message) > LIMIT:
        message, fits = Handover(token=handover.token).to_bytes(), False
    begun = heard = time.monotonic()
    while True:
        note = Note.read(lock.note())
        now = time.monotonic()
        if note.state == STARTING:
            heard = now
        until = min(heard + PATIENCE, begun + START_PATIENCE)
        if note.state == DEAF or now >= until:
            what = Claimed.UNREACHABLE if note.state == DEAF else Claimed.SILENT
            return Claim(what, lock, data, note.process)
        if note.state == LISTENING and _hand_over(note.address, message, until):
            what = Claimed.HANDED_OVER if fits else Claimed.TOO_LONG
            return Claim(what, lock, data, note.process)
        # The first may be at its end.
        if lock.take():
            lock.leave(str(Note(STARTING, os.getpid())))
            return Claim(Claimed.FIRST, lock, data)
        time.sleep(_PAUSE)


def _hand_over(address: str, message: bytes, until: float) -> bool:
    """Return whether the first window has taken the message; waits until it has, or `until`."""
    from PySide6.QtNetwork import QLocalSocket

    if os.name == "posix" and not is_private(Path(address).parent):
        return False
    socket = QLocalSocket()
    socket.connectToServer(address)
    try:
        if not socket.waitForConnected(_left(until)) or not is_same_user(descriptor_of(socket)):
            return False
        if _read_line(socket, until) != GREETING:
            return False
        _let_come_to_the_front()
        socket.write(message)
        while socket.bytesToWrite() and time.monotonic() < until:
            if not socket.waitForBytesWritten(_left(until)):
                return False
        return _read_line(socket, until) == DONE
    finally:
        socket.abort()


def _left(until: float) -> int:
    return max(1, round((until - time.monotonic()) * 1_000))


def _read_line(socket: QLocalSocket, until: float) -> bytes:
    line = b""
    while not line.endswith(b"\n") and len(line) < 100:
        if not socket.bytesAvailable() and not socket.waitForReadyRead(_left(until)):
            return b""
        line += socket.read(100 - len(line)).data()
        if time.monotonic() >= until and not line.endswith(b"\n"):
            return b""
    return line


def descriptor_of(socket: QLocalSocket) -> int:
    """Return the system's number of a connection."""
    return int(socket.socketDescriptor())


def _let_come_to_the_front() -> None:
    """Let the first window take the focus, which Windows grants to whom a person just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)


# The first window.


def socket_address(data: Path, environ: Mapping[str, str] = os.environ) -> str:
    """Return where the first window of a data folder listens; "" where there is no safe place.

    That is a folder which only this user can look into, never one that all may write to.
    """
    whole = os.path.normcase(os.path.realpath(data))
    name = f"{APP_ID}-{_digits(os.fsencode(whole))}"
    if os.name != "posix":
        return name
    # macOS has a short folder of its own for each user, for those whose home is too deep.
    runtime, temporary = (Path(environ.get(each, "")) for each in ("XDG_RUNTIME_DIR", "TMPDIR"))
    for folder in (runtime, data, temporary):
        address = folder / f"{name}.sock"
        short = len(os.fsencode(address)) <= _LONGEST_ADDRESS
        if short and folder.is_absolute() and is_private(folder):
            return str(address)
    return ""


def _digits(path: bytes) -> str:
    """Return 16 digits for a path, by FNV-1a: `hashlib` would bring OpenSSL along."""
    found = 0xCBF29CE484222325
    for byte in path:
        found = (found ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return f"{found:016x}"


def is_private(folder: Path) -> bool:
    """Return whether a folder is this user's, and closed to all others; not on Windows."""
    if os.name != "posix":
        return False
    try:
        found = folder.stat()
    except OSError:
        return False
    mine = found.st_uid == os.geteuid() and not found.st_mode & 0o077
    return mine and stat.S_ISDIR(found.st_mode)
