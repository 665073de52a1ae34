"""The demo server in a process of its own, and what it says that it saw."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from types import TracebackType
from typing import Any, Self


class DemoProcess:
    """`python -m desktop_chat.demo --events` on a free port; a context manager."""

    def __init__(self) -> None:
        self.base_url = ""
        self._lines: queue.Queue[dict[str, Any]] = queue.Queue()

    def __enter__(self) -> Self:
        self._process = subprocess.Popen(
            [sys.executable, "-m", "desktop_chat.demo", "--port", "0", "--events"],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self._process.stdout is not None
        first = self._process.stdout.readline()
        self.base_url = first.split()[-1]
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._process.terminate()
        self._process.wait(10)
        self._reader.join(10)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            if line.startswith("{"):
                self._lines.put(json.loads(line))

    def forget(self) -> None:
        """Drop what was said so far."""
        while not self._lines.empty():
            self._lines.get_nowait()

    def wait_for(self, *events: str, seconds: float = 20) -> dict[str, Any]:
        """Return the next of these events.

        Raises:
            queue.Empty: it did not come.
        """
        while True:
            said = self._lines.get(timeout=seconds)
            if said["event"] in events:
                return said
