"""Whether anything may move."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

_WISH = "motionIsReduced"
_SYSTEM = "motionIsReducedBySystem"


def reduce_motion(app: QCoreApplication, *, reduced: bool) -> None:
    """Keep everything still from now on, or leave that to the system again."""
    app.setProperty(_WISH, reduced)


def system_reduces_motion(app: QCoreApplication, *, reduced: bool) -> None:
    """Take note of what the desktop says beside Qt."""
    app.setProperty(_SYSTEM, reduced)


def reduced_motion() -> bool:
    """Return whether less motion is wanted, by the person or by the system.

    Ask when a motion is about to start.

    NOTE(Qt 6.11): it has no such hint of its own; the style hands on what the platform says about
    animated widgets (Windows' “Animation effects”). A newer Qt's accessibility hint goes first.
    """
    app = QCoreApplication.instance()
    if app is not None and (app.property(_WISH) or app.property(_SYSTEM)):
        return True
    # NOTE(PySide6 6.11): the wrapper of the hints ends with that of what they were asked of.
    style = QGuiApplication.styleHints()
    hints = style.accessibility()
    preference = getattr(hints, "motionPreference", None) if isValid(hints) else None
    if preference is not None and "Reduc" in str(preference()):
        return True
    look = QApplication.style()
    return not look.styleHint(look.StyleHint.SH_Widget_Animate)
