"""The end of what was copied, where Qt keeps it for longer than there is a Python."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

_OUR_OWN = frozenset(
    {
        "directfb",
        "eglfs",
        "linuxfb",
        "minimal",
        "minimalegl",
        "offscreen",
        "vkkhrdisplay",
        "vnc",
    }
)
"""Platforms without a desktop: no other program ever sees the clipboard."""


def let_go_of_the_clipboard() -> None:
    """Empty a clipboard that ends with the process; nothing else may be copied after that.

    WORKAROUND(PySide6 6.11): on these platforms Qt deletes what is on it among the process' static
    objects. What was made in Python then asks for an interpreter that has ended, and the process
    dies of it. Elsewhere the clipboard goes with the application, and what is on it belongs to a
    person, who may paste it when the program has ended.
    """
    if QGuiApplication.platformName() in _OUR_OWN:
        QGuiApplication.clipboard().clear()
