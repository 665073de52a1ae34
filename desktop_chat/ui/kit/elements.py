"""What a widget is for assistive technology, where Qt would take it for something else."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

import shiboken6
from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleActionInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget

from desktop_chat.ui.kit.guard import guarded

_kept: Final[dict[int, QAccessibleWidget]] = {}
"""NOTE(PySide6 6.11): Qt takes an element over without saying so to Python, which must not be the
first to let go of it. It is deleted with its widget."""


def is_element(widget: QWidget, role: QAccessible.Role) -> None:
    """Have a widget be found as what it is; called before anything of it was found."""
    take_element(widget, partial(QAccessibleWidget, widget, role))


def take_element(widget: QWidget, make: Callable[[], QAccessibleWidget]) -> None:
    """Have what is made stand for its widget on the accessibility bus, as long as that is there."""
    known = _register(widget, make())
    QTimer.singleShot(0, widget, partial(_take_again, widget, make, known))


def _register(widget: QWidget, element: QAccessibleWidget) -> Sequence[int]:
    key = QAccessible.registerAccessibleInterface(element)
    _kept[key] = element
    widget.destroyed.connect(partial(_kept.pop, key, None))
    return shiboken6.getCppPointer(widget.metaObject())


def _take_again(
    widget: QWidget, make: Callable[[], QAccessibleWidget], known: Sequence[int]
) -> None:
    # NOTE(PySide6 6.11): connected to a method of its own, a widget has another meta-object from
    # then on, and Qt finds no element that it had before. While one is made, that happens often.
    if shiboken6.getCppPointer(widget.metaObject()) != known:
        _register(widget, make())


def is_group(widget: QWidget, name: str) -> None:
    """Have what a widget holds be found as belonging together, under a name."""
    is_element(widget, QAccessible.Role.Grouping)
    widget.setAccessibleName(name)


def passes_focus_on(widget: QWidget) -> None:
    """Have a widget that only hands the focus on not be said to have it."""
    take_element(widget, partial(_PassingElement, widget, QAccessible.Role.Client))


@guarded
class _PassingElement(QAccessibleWidget):
    """What has a focus proxy has the focus, as Qt sees it: two would have it."""

    # Qt's own names.

    def state(self) -> QAccessible.State:
        """Leave the focus to who really has it."""
        state = super().state()
        state.focused = False
        state.focusable = False
        return state


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


@guarded
class FoldElement(PressElement):
    """A button that can be checked and, checked, shows more: it opens and closes that."""

    def __init__(self, button: QAbstractButton) -> None:
        super().__init__(button, QAccessible.Role.Button)

    # Qt's own names.

    def state(self) -> QAccessible.State:
        """Say open or closed; of a change, Qt tells AT-SPI by `checked` alone."""
        state = super().state()
        state.expandable = True
        state.expanded, state.collapsed = state.checked, not state.checked
        return state


@guarded
class TippedElement(PressElement):
    """A button with a tool tip, of which only that is said which its name does not say."""

    def __init__(
        self, button: QAbstractButton, role: QAccessible.Role = QAccessible.Role.Button
    ) -> None:
        super().__init__(button, role)

    # Qt's own names.

    def text(self, kind: QAccessible.Text) -> str:
        """Leave the name out of the description."""
        said = super().text(kind)
        if kind != QAccessible.Text.Description:
            return said
        return beyond(super().text(QAccessible.Text.Name), said)


def beyond(name: str, tip: str) -> str:
    """Return what a tool tip says beyond a name: the keys of a command, most often."""
    if tip.casefold() in name.casefold():
        return ""
    rest = tip.removeprefix(name)
    return tip if rest == tip else rest.strip(" ()（）:：")
