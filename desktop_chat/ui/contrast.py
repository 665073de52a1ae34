"""Whether the system asks for high contrast, followed live."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAccessibilityHints, QGuiApplication
from shiboken6 import isValid


class SystemContrast(QObject):
    """Tells what the desktop, the portal or Windows' contrast themes say.

    Signals:
        changed(): it says something else.
    """

    changed = Signal()

    def __init__(self, app: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        # NOTE(PySide6 6.11): the wrapper of the hints ends with that of what they were asked of.
        self._style = app.styleHints()
        self._is_high = self._asked()
        hints = self._hints()
        if hints is not None:
            hints.contrastPreferenceChanged.connect(self._take)

    @property
    def is_high(self) -> bool:
        """Whether high contrast is asked for."""
        return self._is_high

    def _hints(self) -> QAccessibilityHints | None:
        hints = self._style.accessibility()
        return hints if isValid(hints) else None

    def _asked(self) -> bool:
        hints = self._hints()
        if hints is None:
            return False
        return bool(hints.contrastPreference() == Qt.ContrastPreference.HighContrast)

    def _take(self, preference: Qt.ContrastPreference) -> None:
        is_high = preference == Qt.ContrastPreference.HighContrast
        if is_high != self._is_high:
            self._is_high = is_high
            self.changed.emit()
