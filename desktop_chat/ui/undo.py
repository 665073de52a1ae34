"""What can be taken back while the toast stands, and is done for good when it goes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from desktop_chat.generation.listing import UNDO_SECONDS
from desktop_chat.ui.toasts import Toast


class Undo(QObject):
    """Offers one thing at a time; what is offered after it makes the one before final."""

    def __init__(self, toast: Toast, parent: QObject) -> None:
        super().__init__(parent)
        self._toast = toast
        self._take_back: Callable[[], object] | None = None
        self._finish: Callable[[], object] | None = None
        toast.undone.connect(self._undone)
        toast.gone.connect(self._gone)

    def offer(
        self, words: str, take_back: Callable[[], object], finish: Callable[[], object]
    ) -> None:
        """Say `words`; then either `take_back` or `finish` is called, once."""
        self._toast.show_undo(words, UNDO_SECONDS)
        self._take_back, self._finish = take_back, finish

    def settle(self) -> None:
        """Make what is offered final."""
        self._toast.dismiss()

    def _undone(self) -> None:
        take_back, self._take_back, self._finish = self._take_back, None, None
        if take_back is not None:
            take_back()

    def _gone(self) -> None:
        finish, self._take_back, self._finish = self._finish, None, None
        if finish is not None:
            finish()
