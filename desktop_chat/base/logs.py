"""The table of loggers, a ring in memory, and a rotating file; secrets in none of them.

Prompts and replies are never passed to a logger at all (FAULTS.md S21): what is logged is what
happened, with counts and kinds. The redacting filter is the second net, for what libraries say.
"""

from __future__ import annotations

import logging
import logging.handlers
import os
from collections import deque
from enum import StrEnum
from pathlib import Path

from desktop_chat.base.redact import redact

RING_RECORDS = 2_000
FILE_BYTES = 1_000_000
FILE_COPIES = 3
LINE_CHARACTERS = 4_000

_FORMAT = "%(asctime)s %(levelname)-7s %(name)s: %(message)s"


class Log(StrEnum):
    """Each logger of this program, by its name."""

    APP = "desktop_chat.app"
    CLI = "desktop_chat.cli"
    TASKS = "desktop_chat.tasks"
    PROVIDERS = "desktop_chat.providers"
    GENERATION = "desktop_chat.generation"
    DEMO = "desktop_chat.demo"
    UI = "desktop_chat.ui"
    QT = "desktop_chat.qt"
    CRASH = "desktop_chat.crash"


LIBRARIES: dict[str, int] = {
    # httpx2 writes whole addresses at INFO; openai wrote prompts at DEBUG before 3.7.
    "httpx2": logging.WARNING,
    "httpcore2": logging.WARNING,
    "openai": logging.WARNING,
    "qasync": logging.WARNING,
    "asyncio": logging.WARNING,
}
"""The least level at which a library is heard, also under `--debug`."""


class SafeFormatter(logging.Formatter):
    """Formats a record as one line that holds no secret and no control character."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; a longer one than `LINE_CHARACTERS` is cut in its middle."""
        text = redact(super().format(record))
        text = "".join(c if c >= " " or c in "\n\t" else "\ufffd" for c in text)
        text = text.replace("\x7f", "\ufffd").encode("utf-8", "replace").decode("utf-8")
        if len(text) > LINE_CHARACTERS:
            half = LINE_CHARACTERS // 2
            text = f"{text[:half]} … {text[-half:]}"
        return text


class RingHandler(logging.Handler):
    """Keeps the newest formatted lines, for a problem report."""

    def __init__(self, records: int = RING_RECORDS) -> None:
        super().__init__()
        self._lines: deque[str] = deque(maxlen=records)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        try:
            self._lines.append(self.format(record))
        except Exception:  # logging must never raise into the code that logs
            self.handleError(record)

    def lines(self) -> tuple[str, ...]:
        """Return what is kept, oldest first."""
        return tuple(self._lines)


def _private_opener(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


class PrivateRotatingFileHandler(logging.handlers.RotatingFileHandler):
    """A rotating file that only its owner may read, from its first byte."""

    def _open(self):  # type: ignore[no-untyped-def]  # typeshed: TextIOWrapper, a private alias
        return open(  # noqa: SIM115, PTH123 - closed by the handler; pathlib has no opener
            self.baseFilename,
            self.mode,
            encoding="utf-8",
            errors="replace",
            opener=_private_opener,
        )


def set_up_logs(folder: Path | None, *, debug: bool) -> tuple[RingHandler, str]:
    """Join the handlers to the root logger.

    Returns the ring, and one sentence when the file could not be opened ("" when it could): a
    home that cannot be written to costs the log file, not the program.
    """
    formatter = SafeFormatter(_FORMAT)
    root = logging.getLogger()
    for old in tuple(root.handlers):
        if isinstance(old, RingHandler | PrivateRotatingFileHandler):
            root.removeHandler(old)
            old.close()
    ring = RingHandler()
    ring.setFormatter(formatter)
    root.addHandler(ring)
    root.setLevel(logging.DEBUG if debug else logging.INFO)
    for name, level in LIBRARIES.items():
        logging.getLogger(name).setLevel(level)
    if folder is None:
        return ring, ""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        file = PrivateRotatingFileHandler(
            folder / "desktop-chat.log", maxBytes=FILE_BYTES, backupCount=FILE_COPIES
        )
    except OSError as error:
        return (
            ring,
            f"The log file cannot be written to {folder} ({error.strerror or error}).",
        )
    file.setFormatter(formatter)
    root.addHandler(file)
    return ring, ""
