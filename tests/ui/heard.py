"""Whether assistive technology finds a widget."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget


def is_heard_of(widget: QWidget, root: QWidget) -> bool:
    """Return whether each ancestor up to `root` tells of the one below."""
    while widget is not root:
        parent = widget.parentWidget()
        assert parent is not None
        element = QAccessible.queryAccessibleInterface(parent)
        if not any(element.child(at).object() is widget for at in range(element.childCount())):
            return False
        widget = parent
    return True
