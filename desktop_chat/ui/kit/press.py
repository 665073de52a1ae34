"""What every button of our own is: pressed with Enter as well as with Space."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from desktop_chat.ui.kit.guard import guarded


@guarded
class PressButton(QPushButton):
    """A button without a look: Qt's own takes Enter in a dialog alone."""

    # Qt's own names.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as well as with Space, on every platform."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)
