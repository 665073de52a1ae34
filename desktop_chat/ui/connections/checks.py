"""What came of the tests of connections; one that was saved is tested at once, unseen."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QObject, Signal

from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis
from desktop_chat.generation.connections import Connections
from desktop_chat.ui.connections import words

Examine = Callable[[Connection], Awaitable[Diagnosis | None]]
"""Tests a connection; None where nothing is there yet that could."""


class CheckState(Enum):
    """How the test of a connection stands."""

    RUNNING = auto()
    WORKS = auto()
    TROUBLE = auto()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a row says of the last test of its connection."""

    state: CheckState
    said: str


_RUNNING = Outcome(CheckState.RUNNING, words.TESTING)


class Checks(QObject):
    """Tests connections beside all else that happens, and keeps what came of it by entry.

    Signals:
        changed(): something else is to be said of an entry.
        ended(str, Connection, Diagnosis): the test of an entry that was begun here has ended.
    """

    changed = Signal()
    ended = Signal(str, object, object)

    def __init__(self, parent: QObject, connections: Connections, on_error: ErrorHandler) -> None:
        super().__init__(parent)
        self._connections = connections
        self.examine: Examine | None = None
        self._tasks = TaskScope("checks", on_error)
        self._runs: dict[str, object] = {}
        self._outcomes: dict[str, Outcome] = {}

    @property
    def outcomes(self) -> dict[str, Outcome]:
        """What is known, by the ids of entries."""
        return dict(self._outcomes)

    def begin(self, id_: str, connection: Connection) -> None:
        """Test an entry from the beginning; an earlier test of it counts no more."""
        if self.examine is None:
            return
        run = self._runs[id_] = object()
        self._set(id_, _RUNNING)
        self._tasks.spawn("check", self._check(id_, run, self.examine(connection), connection))

    async def _check(
        self, id_: str, run: object, work: Awaitable[Diagnosis | None], connection: Connection
    ) -> None:
        diagnosis: Diagnosis | None = None
        try:
            diagnosis = await work
        finally:
            if self._runs.get(id_) is run:
                del self._runs[id_]
                self._learn(id_, diagnosis)
                if diagnosis is not None:
                    self.ended.emit(id_, connection, diagnosis)

    def diagnosed(self, connection: Connection, diagnosis: Diagnosis) -> None:
        """Say what a test found that was made elsewhere."""
        entry = self._connections.entry_of(connection)
        if entry is not None:
            self._learn(entry.id, diagnosis)

    def _learn(self, id_: str, diagnosis: Diagnosis | None) -> None:
        if diagnosis is None:
            self._set(id_, None)
            return
        state = CheckState.WORKS if diagnosis.works else CheckState.TROUBLE
        self._set(id_, Outcome(state, diagnosis.title))

    def forget(self, id_: str) -> None:
        """Say nothing of an entry any more; what a test of it finds is not wanted."""
        self._runs.pop(id_, None)
        self._set(id_, None)

    def _set(self, id_: str, outcome: Outcome | None) -> None:
        if outcome == self._outcomes.get(id_):
            return
        if outcome is None:
            del self._outcomes[id_]
        else:
            self._outcomes[id_] = outcome
        self.changed.emit()

    async def close(self) -> None:
        """End what runs, and begin nothing."""
        self._runs.clear()
        await self._tasks.close()
