"""What Qt is told when something is dragged over a widget, and when it is dropped there."""

from __future__ import annotations

import warnings

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent

_ACTION = Qt.DropAction.CopyAction
_BUTTON = Qt.MouseButton.LeftButton
_NONE = Qt.KeyboardModifier.NoModifier


def dragged(mime: QMimeData, x: int, y: int) -> QDragEnterEvent:
    """Return the event of something that comes over a widget."""
    with warnings.catch_warnings():
        # NOTE(Qt 6.12): deprecated there for one with a QPointF, which 6.11 lacks.
        warnings.simplefilter("ignore", DeprecationWarning)
        return QDragEnterEvent(QPoint(x, y), _ACTION, mime, _BUTTON, _NONE)


def dropped(mime: QMimeData, x: int, y: int) -> QDropEvent:
    """Return the event of something that is let go over a widget."""
    return QDropEvent(QPointF(x, y), _ACTION, mime, _BUTTON, _NONE)
