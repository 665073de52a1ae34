"""What differs on a desktop of Wayland, where a program neither learns nor chooses its places."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def is_wayland() -> bool:
    """Whether the windows are shown by way of Wayland."""
    return QGuiApplication.platformName().startswith("wayland")
