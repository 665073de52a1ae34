"""What a widget is for assistive technology, where Qt would take it for something else."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from desktop_chat.ui.kit.guard import guarded

_kept: Final[dict[int, QAccessibleWidget]] = {}
"""NOTE(PySide6 6.11): Qt takes an element over without saying so to Python, which must not be the
first to let go of it. It is deleted with its widget."""


def is_element(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a widget be found as what it is; called before anything of it was found."""
    take_element(widget, QAccessibleWidget(widget, role))


def take_element(widget: QWidget, element: QAccessibleWidget) -> None:
    """Have `element` stand for its widget on the accessibility bus, as long as that is there."""
    key = QAccessible.registerAccessibleInterface(element)
    _kept[key] = element
    widget.destroyed.connect(partial(_kept.pop, key, None))


@guarded
class PressElement(QAccessibleWidget):
    """A button that is found as something else: it can be pressed still."""

    def __init__(
        self,
        button: QAbstractButton,
        role: QAccessible.Role,
        *,
        keys: str = "",
        mark: Callable[[QAccessible.State], None] | None = None,
    ) -> None:
        super().__init__(button, role)
        self._keys = keys
        self._mark = mark

    # Qt's own names.

    def state(self) -> QAccessible.State:
        """Add what holds for a button."""
        state, button = super().state(), self.widget()
        if isinstance(button, QAbstractButton):
            state.checkable = button.isCheckable()
            state.checked = button.isChecked()
        if self._mark is not None:
            self._mark(state)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        """Tell also the keys that do the same."""
        if kind == QAccessible.Text.Accelerator and self._keys:
            return self._keys
        return super().text(kind)

    def actionNames(self) -> list[str]:
        """Put the press first."""
        press = [QAccessibleActionInterface.pressAction()] if self.widget().isEnabled() else []
        return press + super().actionNames()

    def doAction(self, name: str) -> None:
        """Press the button, after the answer to who asked; Windows toggles what can be checked."""
        button = self.widget()
        presses = {
            QAccessibleActionInterface.pressAction(),
            QAccessibleActionInterface.toggleAction(),
        }
        if name in presses and isinstance(button, QAbstractButton):
            QTimer.singleShot(0, button, button.click)
        else:
            super().doAction(name)

    def keyBindingsForAction(self, name: str) -> list[str]:
        """Tell the keys that do the same."""
        if name == QAccessibleActionInterface.pressAction() and self._keys:
            return [self._keys]
        return super().keyBindingsForAction(name)
