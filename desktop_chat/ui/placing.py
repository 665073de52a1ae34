"""Where a window stands: put where it stood last, if that can be seen, and told when it moves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.settings.kinds import Frame
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.wayland import is_wayland

_QUIET_MS = 400
_TITLE = 32
"""Pixels that a title bar takes above a window."""
_TO_GRASP = 96
"""Pixels of a title bar's width that must be seen, so that the window can be moved."""
_STEP = 32
_LEAST = QSize(480, 400)
"""How small a window may be made so that all of it is seen beside another one."""


def put_window(window: MainWindow, frame: Frame | None, *, maximised: bool) -> None:
    """Give a window that is not shown yet its place; without a `frame` the system finds one."""
    if frame is not None:
        screens = [each.availableGeometry() for each in QGuiApplication.screens()]
        wanted = QRect(frame.x, frame.y, frame.width, frame.height)
        # Wayland says of all windows that they are at one place, and finds another for each.
        others = [] if is_wayland() else QApplication.topLevelWidgets()
        while any(_is_at(other, wanted.topLeft()) for other in others):
            wanted.translate(_STEP, _STEP)
            # What does not go below the screen's edge, so that the whole window is seen.
            seen = next(
                (each & wanted for each in screens if each.contains(wanted.topLeft())), wanted
            )
            wanted = seen if _LEAST.boundedTo(seen.size()) == _LEAST else wanted
        window.setGeometry(onto_screen(wanted, screens))
    if maximised:
        from PySide6.QtCore import Qt  # its enums take a while, and few need them so early

        window.setWindowState(Qt.WindowState.WindowMaximized)


def toggle_full_screen(window: QWidget) -> None:
    """Fill the screen with a window, or make it again as it was before, maximised or not."""
    from PySide6.QtCore import Qt

    window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)


def onto_screen(wanted: QRect, screens: Sequence[QRect]) -> QRect:
    """Return `wanted`, or the nearest place on one of the screens, the first of which is the main.

    A window whose title bar can be grasped stays where it was; one that is larger than its screen
    becomes smaller.
    """
    if not screens:
        return wanted
    screen = max(screens, key=lambda each: _area(each.intersected(wanted)))
    room = QSize(screen.width(), screen.height() - _TITLE)
    placed = QRect(wanted.topLeft(), wanted.size().boundedTo(room))
    title = QRect(placed.x(), placed.y() - _TITLE, placed.width(), _TITLE)
    seen = title.intersected(screen)
    if seen.height() == _TITLE and seen.width() >= min(_TO_GRASP, placed.width()):
        return placed
    if not screen.intersects(wanted):
        placed.moveCenter(screen.center())
    left = max(screen.left(), min(placed.left(), screen.right() - placed.width() + 1))
    top = max(screen.top() + _TITLE, min(placed.top(), screen.bottom() - placed.height() + 1))
    placed.moveTopLeft(QPoint(left, top))
    return placed


def _area(rect: QRect) -> int:
    return max(0, rect.width()) * max(0, rect.height())


def _is_at(other: object, place: QPoint) -> bool:
    if not isinstance(other, MainWindow) or not other.isVisible():
        return False
    return bool(other.geometry().topLeft() == place)


class PlaceKeeper(QObject):
    """Tells where its window stands, a while after it was moved last, and when it is closed.

    Signals:
        moved(Frame, bool): its place when it is not maximised, and whether it is.
    """

    moved = Signal(object, bool)

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._tell)
        window.placed.connect(self._timer.start)
        window.close_requested.connect(self._tell_last)

    def _tell_last(self) -> None:
        if self._timer.isActive():
            self._tell()

    def _tell(self) -> None:
        self._timer.stop()
        window = self._window
        if not window.isVisible() or window.isMinimized():
            return
        # Qt keeps no normal geometry of a window that was maximised before it was shown.
        away = window.isMaximized() or window.isFullScreen()
        place = window.normalGeometry() if away else window.geometry()
        if is_wayland():
            # Nobody knows the place: a desktop that asks for one later shows it in the middle.
            place.moveCenter(window.screen().availableGeometry().center())
        if place.isValid():
            frame = Frame(place.x(), place.y(), place.width(), place.height())
            self.moved.emit(frame, window.isMaximized())
