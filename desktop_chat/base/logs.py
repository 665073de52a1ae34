"""The table of loggers, a ring in memory, and a rotating file; secrets in none of them.

Prompts and replies are never passed to a logger at all (FAULTS.md S21): what is logged is what
happened, with counts and kinds. The redacting formatter is the second net, for what libraries say.
"""

from __future__ import annotations

import contextlib
import io
import logging
import os
import re
import sys
from collections import deque
from itertools import pairwise
from pathlib import Path

from desktop_chat.base.loggers import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr, unisolated

__all__ = [
    "LIBRARIES",
    "Log",
    "PrivateRotatingFileHandler",
    "RingHandler",
    "SafeFormatter",
    "set_up_logs",
]

RING_RECORDS = 2_000
FILE_BYTES = 1_000_000
FILE_COPIES = 3
RECORD_CHARACTERS = 4_000

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"
_UNSAFE = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]")


LIBRARIES: dict[str, int] = {
    # httpx2 writes whole addresses at INFO; openai wrote prompts at DEBUG before 3.7.
    "httpx2": logging.WARNING,
    "httpcore2": logging.WARNING,
    "openai": logging.WARNING,
    "qasync": logging.WARNING,
    "asyncio": logging.WARNING,
}
"""The least level at which a library is heard, also under `--debug`; WARNING for any other."""


def _is_heard(record: logging.LogRecord) -> bool:
    """Return whether a record may be kept.

    A logger's level is not enough: openai sets its own and httpx2's to DEBUG when it is imported
    with `OPENAI_LOG=debug` in the environment (`openai/_utils/_logs.py`).
    """
    family = record.name.partition(".")[0]
    return family == "desktop_chat" or record.levelno >= LIBRARIES.get(family, logging.WARNING)


class SafeFormatter(logging.Formatter):
    """Formats a record as text that holds no secret and no control character.

    Every line after the first is indented, so that none can pass for a record of its own.
    """

    def format(self, record: logging.LogRecord) -> str:
        """Return the text; one longer than `RECORD_CHARACTERS` is cut in its middle."""
        text = redact(unisolated(super().format(record)))
        text = _UNSAFE.sub("\ufffd", text).replace("\n", "\n    ")
        if len(text) > RECORD_CHARACTERS:
            half = RECORD_CHARACTERS // 2
            text = f"{text[:half]} … {text[-half:]}"
        return text


class RingHandler(logging.Handler):
    """Keeps the newest formatted records, for a problem report."""

    def __init__(self, records: int = RING_RECORDS) -> None:
        super().__init__()
        self._records: deque[str] = deque(maxlen=records)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        try:
            self._records.append(self.format(record))
        except Exception:  # logging must never raise into the code that logs
            self.handleError(record)

    def handleError(self, record: logging.LogRecord) -> None:
        """Keep that a record was lost; the standard library would print its arguments."""
        kind = sys.exc_info()[0]
        self._records.append(
            f"a record of {record.name}, line {record.lineno}, was lost: "
            f"{kind.__name__ if kind is not None else 'unknown'}"
        )

    def lines(self) -> tuple[str, ...]:
        """Return what is kept, oldest first."""
        return tuple(self._records)


class PrivateRotatingFileHandler(logging.FileHandler):
    """A rotating file that only its owner may read, from its first byte.

    `logging.handlers` has one, and brings sockets and pickles along.
    """

    def __init__(self, file: Path) -> None:
        super().__init__(file)
        self._most = FILE_BYTES

    def emit(self, record: logging.LogRecord) -> None:
        """Write one record, into a new file where this one is full."""
        try:
            if self._is_full():
                self._put_aside()
            super().emit(record)
        except OSError:
            self.handleError(record)

    def _is_full(self) -> bool:
        # Asked of the file that is written to: another process may have put it aside.
        return self.stream is not None and os.fstat(self.stream.fileno()).st_size >= self._most

    def _put_aside(self) -> None:
        """Move each file on by one; go on in it where Windows holds it, as `ask` writes to it too.

        It is opened anew by the next record.
        """
        self.close()
        file = Path(self.baseFilename)
        copies = [file.with_name(f"{file.name}.{number + 1}") for number in range(FILE_COPIES)]
        try:
            if file.stat().st_size < self._most:
                return  # another process did
            for newer, older in reversed(list(pairwise([file, *copies]))):
                with contextlib.suppress(FileNotFoundError):
                    newer.replace(older)
        except OSError:
            # Not at each record: every attempt moves the older files on.
            self._most += FILE_BYTES

    def _open(self) -> io.TextIOWrapper:
        descriptor = os.open(self.baseFilename, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        if os.name == "posix":
            # It may be there already, with the rights that someone else gave it.
            with contextlib.suppress(OSError):
                os.fchmod(descriptor, 0o600)
        return os.fdopen(descriptor, "a", encoding="utf-8", errors="replace")

    def handleError(self, record: logging.LogRecord) -> None:
        """Lose the record: a full disk must not have its arguments printed; the ring has it."""


def set_up_logs(folder: Path | None, *, debug: bool) -> tuple[RingHandler, str]:
    """Join the handlers to the root logger.

    Returns the ring, and one sentence when the file could not be opened ("" when it could): a
    home that cannot be written to costs the log file, not the program.
    """
    root = logging.getLogger()
    for old in tuple(root.handlers):
        if isinstance(old, RingHandler | PrivateRotatingFileHandler):
            root.removeHandler(old)
            with contextlib.suppress(OSError):  # a full disk keeps it from writing the rest
                old.close()
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    for name, level in LIBRARIES.items():
        logging.getLogger(name).setLevel(level)
    ring = RingHandler()
    _join(root, ring)
    if folder is None:
        return ring, ""
    try:
        _join(root, _open_file(folder))
    except OSError as error:
        said = tr("The log file cannot be written to {folder} ({reason}).")
        return ring, said.format(folder=folder, reason=error.strerror or error)
    return ring, ""


def _open_file(folder: Path) -> PrivateRotatingFileHandler:
    make_private_folder(folder)
    return PrivateRotatingFileHandler(folder / "desktop-chat.log")


def _join(root: logging.Logger, handler: logging.Handler) -> None:
    handler.setFormatter(SafeFormatter(_FORMAT))
    handler.addFilter(_is_heard)
    root.addHandler(handler)
