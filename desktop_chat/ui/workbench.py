"""What helps where something is wrong, for one window: the doctor and the inspector."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from desktop_chat.base.ids import TurnId
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis, Step
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.ports import Dialects, Examiner, Inspector
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.turn_action import TurnAction

if TYPE_CHECKING:
    from desktop_chat.ui.doctor import DoctorSheet


class Tools(Examiner, Inspector, Dialects, Protocol):
    """What looks behind replies and connections."""


class Workbench(QObject):
    """Opens the test of a connection over a bridge's window and runs it, and shows requests.

    Signals:
        diagnosed(Connection, Diagnosis): the test that was shown has ended.
    """

    diagnosed = Signal(object, object)

    def __init__(self, bridge: Bridge, themes: ThemeSource) -> None:
        super().__init__(bridge)
        self._bridge = bridge
        self._themes = themes
        self._examiner: Examiner | None = None
        self._inspector: Inspector | None = None
        self._tasks = TaskScope("workbench")
        bridge.check_requested.connect(self.check)
        bridge.notices.offer({NoticeAction.CHECK_CONNECTION: self.check})
        bridge.turn_action.connect(self._turn_action)

    def equip(self, tools: Tools) -> None:
        """Give it what tests connections and shows requests."""
        self._examiner = self._inspector = tools

    def _turn_action(self, turn: TurnId, action: TurnAction) -> None:
        if action is TurnAction.INSPECT and self._inspector is not None:
            from desktop_chat.ui.inspector import InspectorSheet

            inspections = self._inspector.inspections(turn)
            sheet = InspectorSheet(self._themes, self._bridge.window, inspections)
            sheet.finished.connect(sheet.deleteLater)
            sheet.open()

    def check(self, connection: Connection | None = None) -> None:
        """Test a connection, the one of the conversation where none is named."""
        session = self._bridge.session
        if connection is None and session is not None:
            connection = session.state.connection
        if connection is None or self._examiner is None:
            return
        if not connection.model and session is not None:
            connection = replace(connection, model=session.state.model)
        from desktop_chat.ui.doctor import DoctorSheet

        sheet = DoctorSheet(self._themes, self._bridge.window)
        sheet.run_requested.connect(partial(self._run, sheet))
        sheet.stop_requested.connect(self._tasks.cancel)
        sheet.fixed.connect(self._bridge.use_connection)
        sheet.edit_requested.connect(self._bridge.connections_requested)
        sheet.finished.connect(sheet.deleteLater)
        sheet.open_with(connection)

    def _run(self, sheet: DoctorSheet, connection: Connection) -> None:
        self._tasks.cancel()
        self._tasks.spawn("examine", self._examine(sheet, connection))

    async def _examine(self, sheet: DoctorSheet, connection: Connection) -> None:
        examiner = self._examiner
        assert examiner is not None
        try:
            diagnosis = await examiner.examine(connection, sheet.show_step)
        # A bug of ours: the sheet would say “Testing…” for ever; the log has it from the task.
        except Exception:
            sheet.show_failure()
            raise
        sheet.show_diagnosis(diagnosis)
        self.diagnosed.emit(connection, diagnosis)

    async def examine(self, connection: Connection) -> Diagnosis | None:
        """Test a connection without showing the steps; None where nothing is there that can."""
        if self._examiner is None:
            return None
        return await self._examiner.examine(connection, _unseen)

    def cancel(self) -> None:
        """End the test that runs; another one may follow."""
        self._tasks.cancel()

    async def close(self) -> None:
        """End the test that runs, and begin none."""
        await self._tasks.close()


def _unseen(_step: Step) -> None:
    """Show nothing of a step."""
