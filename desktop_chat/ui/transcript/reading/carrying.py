"""Carries what is selected out with the mouse, into the message box or another program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer
from PySide6.QtGui import QDrag, QGuiApplication
from PySide6.QtWidgets import QWidget


def _follow_mouse(drag: QDrag) -> None:
    # Qt has no other way, and returns when the button is up.
    drag.exec(Qt.DropAction.CopyAction)


def _is_held() -> bool:
    return bool(QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton)


class Carrier(QObject):
    """Begins to carry while the button is down, from a timer of its own.

    Not from within the event of the mouse: the text that it was pressed on may be given back
    while it is carried. No task is entered then either, so the others go on.
    """

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        self._mime: QMimeData | None = None
        self.follow: Callable[[QDrag], object] = _follow_mouse
        self.is_held: Callable[[], bool] = _is_held
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._begin)

    @property
    def waits(self) -> bool:
        """Whether something is about to be carried."""
        return self._mime is not None

    def carry(self, mime: QMimeData) -> None:
        """Have that follow the mouse, until its button is up."""
        self._mime = mime
        self._soon.start()

    def _begin(self) -> None:
        mime, self._mime = self._mime, None
        if mime is not None and self.is_held():
            drag = QDrag(self._viewport)
            drag.setMimeData(mime)
            self.follow(drag)
