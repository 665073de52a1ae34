"""Keys that were pressed before the window had its parts, pressed again."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QObject, QTimer
from PySide6.QtGui import QKeyEvent

from desktop_chat.commands.command import Context
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.commands.ids import CommandId
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.kit.keys import key_source
from desktop_chat.ui.kit.layers import Layer


class Replay(QObject):
    """Presses keys one by one, each where the one before has led.

    What is sent to a widget is no shortcut to Qt, so those are looked up here.
    """

    def __init__(self, actions: WindowActions, presses: Iterable[QKeyEvent]) -> None:
        super().__init__(actions)
        self._actions = actions
        self._presses = list(presses)

    def begin(self) -> None:
        """Press them as soon as the loop runs."""
        QTimer.singleShot(0, self, self._next)

    def _next(self) -> None:
        if not self._presses:
            self.deleteLater()
            return
        press = self._presses.pop(0)
        widget = self._actions.bridge.window.focusWidget()
        around: QObject | None = widget
        while around is not None and not isinstance(around, Layer):
            around = around.parent()
        wanted = _command_of(press) if around is None else None
        if wanted is not None:
            self._actions.run(wanted)
        elif widget is not None:
            QCoreApplication.sendEvent(widget, press)
        self.begin()


def _command_of(press: QKeyEvent) -> CommandId | None:
    of_window = (each.id for each in COMMANDS if each.context is Context.WINDOW)
    return next((id_ for id_ in of_window if key_source().matches(press, id_)), None)
