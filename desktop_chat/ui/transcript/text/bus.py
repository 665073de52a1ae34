"""Keeps widgets that wait to be used again off the accessibility bus."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

_PASSED_OVER: Final = "qt_rubberband"
"""NOTE(Qt 6.11): the name of widgets that `QAccessibleWidget` leaves out, with all in them.

Another parent would do the same, and takes ten times as long.
"""


def put_on_bus(widget: QWidget) -> None:
    """Let assistive technology find a widget again, and what is in it."""
    widget.setObjectName("")


def take_off_bus(widget: QWidget) -> None:
    """Have assistive technology find neither a widget nor what was shown in it last."""
    widget.setObjectName(_PASSED_OVER)
