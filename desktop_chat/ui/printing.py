"""A conversation to a printer or into a PDF, a few milliseconds at a time.

Dialogs are opened and answer by signal; pages are drawn between frames, and drawing can be given
up at any time. A PDF is written whole or not at all.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QObject, QTimer, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QDialog, QWidget

from desktop_chat import APP_NAME
from desktop_chat.base.files import save
from desktop_chat.base.logs import Log
from desktop_chat.domain.conversation import Turn
from desktop_chat.exporting import file_name
from desktop_chat.exporting.as_markdown import said_time
from desktop_chat.ui import strings
from desktop_chat.ui.kit.file_dialogs import ask_where_to_save
from desktop_chat.ui.kit.stock import dress
from desktop_chat.ui.toasts import ProgressCard
from desktop_chat.ui.transcript.paper import Printed, draw_pages

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

MARGINS = QMarginsF(18, 16, 18, 14)
"""Millimetres: left, top, right, bottom."""

_SLICE = 0.008

_log = logging.getLogger(Log.UI)


class Printing(QObject):
    """Prints one conversation at a time; a further one ends the one that is being printed.

    Signals:
        finished(str): it is done; words for the status line.
        failed(str): it could not be done, and why, as a sentence.
    """

    finished = Signal(str)
    failed = Signal(str)

    def __init__(self, window: QWidget, progress: ProgressCard) -> None:
        super().__init__(window)
        self._window = window
        self._job: _Job | None = None
        self._printed = Printed("", ())
        self._folder = ""
        self._printer: QPrinter | None = None
        self._progress = progress
        progress.cancelled.connect(self.cancel)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._work)

    @property
    def is_running(self) -> bool:
        """Whether pages are being drawn."""
        return self._job is not None

    def save_as_pdf(self, title: str, turns: Sequence[Turn], *, thinking: bool = False) -> None:
        """Ask where to save a conversation's shown turns as PDF, and do so."""
        self._printed = _printed(title, turns, thinking=thinking)
        ask_where_to_save(
            self._window,
            strings.PRINT_SAVE_TITLE,
            file_name(title, "pdf"),
            self._path_chosen,
            kinds=strings.PRINT_PDF_FILES,
            folder=self._folder,
        )

    def print_out(self, title: str, turns: Sequence[Turn], *, thinking: bool = False) -> None:
        """Ask for a printer, and print a conversation's shown turns."""
        try:
            from PySide6.QtPrintSupport import QPrintDialog, QPrinter
        except ImportError as error:
            _log.warning("printing is not there: %s", error)
            self.failed.emit(strings.PRINT_NOT_THERE)
            return
        self._printed = _printed(title, turns, thinking=thinking)
        self._printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        self._printer.setDocName(self._printed.title)
        self._printer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        dialog = QPrintDialog(self._printer, self._window)
        dress(dialog)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, False)
        dialog.accepted.connect(self._printer_chosen)
        dialog.finished.connect(dialog.deleteLater)
        QDialog.open(dialog)

    def write_pdf(self, printed: Printed, path: Path) -> None:
        """Begin to write a PDF; `finished` or `failed` says when it is done."""
        self._begin(_PdfJob(printed, path))

    def cancel(self) -> None:
        """Give up what is being drawn; of a PDF nothing is written."""
        if self._job is not None:
            self._job.give_up()
            self._end()

    # What follows from it.

    def _path_chosen(self, path: Path) -> None:
        self._folder = str(path.parent)
        self.write_pdf(self._printed, path)

    def _printer_chosen(self) -> None:
        if self._printer is not None:
            self._begin(_PrintJob(self._printed, self._printer))

    def _begin(self, job: _Job) -> None:
        self.cancel()
        self._job = job
        self._progress.begin(job.said, len(job.printed.turns))
        self._timer.start()

    def _end(self) -> None:
        self._job = None
        self._timer.stop()
        self._progress.end()

    def _work(self) -> None:
        job = self._job
        if job is None:
            return
        try:
            done = job.go_on(time.perf_counter() + _SLICE)
        except OSError as error:
            _log.warning("printing failed: %s", type(error).__name__)
            job.give_up()
            self._end()
            self.failed.emit(strings.PRINT_FAILED.format(reason=error.strerror or str(error)))
            return
        except Exception:  # a page that cannot be drawn must not be tried for ever
            job.give_up()
            self._end()
            self.failed.emit(strings.PRINT_BROKEN)
            raise
        if done is None:
            self._end()
            self.finished.emit(job.done_words)
        else:
            self._progress.set_done(done)


class _Job:
    """Pages that are being drawn on a device."""

    said = ""
    done_words = ""

    def __init__(self, printed: Printed, device: QPagedPaintDevice) -> None:
        self.printed = printed
        self._device = device
        self._steps: Iterator[int] = draw_pages(device, printed)

    def go_on(self, deadline: float) -> int | None:
        """Draw until then; return how many turns are drawn, None when all is done.

        Raises:
            OSError: there is nothing to draw on, or it cannot be written.
        """
        for done in self._steps:
            if time.perf_counter() > deadline:
                return done
        self.finish()
        return None

    def finish(self) -> None:
        """Do what is left when all pages are drawn."""

    def give_up(self) -> None:
        """Stop drawing, before the device goes."""
        close = getattr(self._steps, "close", None)
        if close is not None:
            close()


class _PdfJob(_Job):
    said = strings.PRINT_WRITING
    done_words = strings.PRINT_SAVED

    def __init__(self, printed: Printed, path: Path) -> None:
        self._path = path
        self._buffer = QBuffer()
        self._buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(self._buffer)
        writer.setCreator(APP_NAME)
        writer.setTitle(printed.title)
        writer.setPageSize(QPageSize(_page_size()))
        writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
        super().__init__(printed, writer)

    def finish(self) -> None:
        """Write the file."""
        self._buffer.close()
        save(self._path, bytes(self._buffer.data().data()))


class _PrintJob(_Job):
    said = strings.PRINT_PRINTING
    done_words = strings.PRINT_SENT

    def __init__(self, printed: Printed, printer: QPrinter) -> None:
        self._printer = printer
        super().__init__(printed, printer)

    def give_up(self) -> None:
        """Have the printer forget the pages that it has."""
        self._printer.abort()
        super().give_up()


def _printed(title: str, turns: Sequence[Turn], *, thinking: bool) -> Printed:
    said = tuple(said_time(turn.created_at) for turn in turns)
    return Printed(title, tuple(turns), said, thinking)


def _page_size() -> QPageSize.PageSizeId:
    metric = QLocale().measurementSystem() is not QLocale.MeasurementSystem.ImperialUSSystem
    return QPageSize.PageSizeId.A4 if metric else QPageSize.PageSizeId.Letter
