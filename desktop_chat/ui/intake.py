"""Bringing conversations in: from exported files, chosen in a dialog or dropped on the list."""

from __future__ import annotations

import logging
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.notices import Notice, NoticeKind, Severity
from desktop_chat.generation.library import Library
from desktop_chat.ui import intake_words as words
from desktop_chat.ui.kit.file_dialogs import ask_for_files
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.main_window import MainWindow

_ENDINGS = (".json", ".jsonl")
_log = logging.getLogger(Log.UI)


class Intake(QObject):
    """Imports files into a library, one lot after the other, for one window.

    Signals:
        said(str): how far it is; words for the status line.
        done(tuple[ConversationId, ...]): these were added.
        failed(Notice): nothing was added.
    """

    said = Signal(str)
    done = Signal(object)
    failed = Signal(object)

    def __init__(
        self, window: MainWindow, library: Library, on_error: ErrorHandler, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._tasks = TaskScope("intake", on_error)
        self._is_busy = False
        drops = _Drops(window.sidebar, self)
        drops.dropped.connect(self.take)

    def ask(self) -> None:
        """Ask for files, and bring in what is in them."""
        if self._library.listing.refuses():
            return
        kinds = [words.IMPORT_FILES, words.ALL_FILES]
        ask_for_files(self._window, words.IMPORT_TITLE, self.take, kinds=kinds)

    def take(self, paths: list[Path]) -> None:
        """Bring in what is in files: all of it, or nothing."""
        if paths and not self._is_busy and not self._library.listing.refuses():
            self._is_busy = True
            self._tasks.spawn("import", self._take(paths))

    async def _take(self, paths: list[Path]) -> None:
        from desktop_chat.ui.bringing_in import BringingIn

        bringing = BringingIn(self._library, lambda count: self.said.emit(words.importing(count)))
        refused: str | None = words.GIVEN_UP
        try:
            refused = await bringing.run(paths)
        except OSError as error:
            refused = words.UNREADABLE.format(reason=error.strerror or error)
        finally:
            self._is_busy = False
            if refused is not None:
                await bringing.take_back()
        if refused is not None:
            self.failed.emit(_notice(bringing.path, refused))
        else:
            _log.info("%d conversations were imported", len(bringing.added))
            self.done.emit(bringing.added)

    async def close(self) -> None:
        """Give up what is being brought in; the next start removes it."""
        await self._tasks.close()


def _notice(path: Path, sentence: str) -> Notice:
    said = words.OF_FILE.format(name=path.name, sentence=sentence)
    return Notice(NoticeKind.PROGRAM, Severity.WARNING, words.NOTHING_IMPORTED, said)


@guarded
class _Drops(QObject):
    """Hears of files that are dropped on a widget.

    Signals:
        dropped(list[Path]): these.
    """

    dropped = Signal(object)

    def __init__(self, target: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        target.setAcceptDrops(True)
        target.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take files that may have been exported, and nothing else."""
        wanted = {QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop}
        if event.type() not in wanted or not isinstance(event, QDropEvent):
            return super().eventFilter(watched, event)
        paths = _files(event.mimeData())
        if paths:
            event.acceptProposedAction()
            if event.type() is QEvent.Type.Drop:
                self.dropped.emit(paths)
        else:
            event.ignore()
        return True


def _files(data: QMimeData) -> list[Path]:
    """Return the files that are carried, if all of them may be exports."""
    paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
    is_all = len(paths) == len(data.urls())
    return paths if is_all and all(path.suffix.lower() in _ENDINGS for path in paths) else []
