"""Taking a conversation out: as Markdown or JSON to a file, as PDF, on paper."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_chat.base.files import being_saved, save
from desktop_chat.base.ids import ConversationId
from desktop_chat.base.languages import whole as grouped
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.chat_presets import NO_TUNING
from desktop_chat.domain.store import StoreFailed
from desktop_chat.exporting.as_json import to_json
from desktop_chat.exporting.as_library import ENDING, Shelved, first_line, last_line, line_of
from desktop_chat.exporting.as_markdown import to_markdown
from desktop_chat.exporting.files import file_name, unused
from desktop_chat.exporting.value import Exported
from desktop_chat.generation.copies import unsent, whole
from desktop_chat.generation.library import Library
from desktop_chat.generation.moving import all_listed
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.kit.file_dialogs import ask_for_folder, ask_where_to_save
from desktop_chat.ui.printing import Printing
from desktop_chat.ui.sidebar import ExportKind
from desktop_chat.ui.toasts import ProgressCard

_ENDINGS = {ExportKind.MARKDOWN: "md", ExportKind.JSON: "desktop-chat.json"}
_SAID_EVERY = 50
_log = logging.getLogger(Log.UI)


class Takeout(QObject):
    """Exports and prints the conversations of a library, for one window.

    Signals:
        done(str): it is done; words for the status line.
        failed(str): it could not be done, as a sentence.
    """

    done = Signal(str)
    failed = Signal(str)

    def __init__(
        self,
        window: QWidget,
        progress: ProgressCard,
        library: Library,
        on_error: ErrorHandler,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._library = library
        self._printing = Printing(window, progress)
        self._tasks = TaskScope("takeout", on_error)
        self._printing.finished.connect(self.done)
        self._printing.failed.connect(self.failed)

    def export(self, ids: tuple[ConversationId, ...], kind: ExportKind) -> None:
        """Ask where to, and export conversations there: one to a file, several to a folder."""
        self._tasks.spawn("export", self._export(ids, kind))

    def print_out(self, conversation: ConversationId) -> None:
        """Print the turns of a conversation that are shown."""
        self._tasks.spawn("print", self._print_out(conversation))

    async def _export(self, ids: tuple[ConversationId, ...], kind: ExportKind) -> None:
        try:
            if kind is ExportKind.PDF:
                title, conversation = await whole(self._library, ids[0])
                self._printing.save_as_pdf(title, conversation.path())
                return
            exported = [await self._exported(each) for each in ids]
        except StoreFailed as failed:
            self.failed.emit(failed.sentence)
            return

        def chosen(path: Path) -> None:
            self._tasks.spawn("write", self._write(exported, kind, path))

        if len(exported) == 1:
            name = file_name(exported[0].title, _ENDINGS[kind])
            ask_where_to_save(self._window, strings.EXPORT_TITLE, name, chosen)
        else:
            ask_for_folder(self._window, strings.EXPORT_TITLE, chosen)

    def export_all(self) -> None:
        """Ask where to, and export all conversations into one file."""
        today = datetime.now().astimezone().date()
        name = file_name(strings.EXPORT_ALL_NAME.format(date=today), ENDING)
        ask_where_to_save(self._window, strings.EXPORT_TITLE, name, self.write_all)

    def write_all(self, path: Path) -> None:
        """Export all conversations into a file."""
        self._tasks.spawn("export all", self._write_all(path))

    async def _write_all(self, path: Path) -> None:
        try:
            with being_saved(path) as file:
                file.write(first_line().encode())
                listed = await all_listed(self._library.store)
                for number, (info, folder) in enumerate(listed):
                    here = await self._exported(info.id)
                    written = replace(await unsent(self._library, info.id), tuning=NO_TUNING)
                    shelved = Shelved(here, info.is_pinned, info.is_archived, folder, written)
                    line = await asyncio.to_thread(line_of, shelved)
                    await asyncio.to_thread(file.write, line.encode())
                    if number % _SAID_EVERY == 0:
                        said = strings.EXPORTING.format(
                            number=grouped(number), count=grouped(len(listed))
                        )
                        self.done.emit(said)
                file.write(last_line(len(listed)).encode())
        except StoreFailed as failed:
            self.failed.emit(failed.sentence)
        except OSError as error:
            _log.warning("no export: %s", error.strerror)
            self.failed.emit(strings.EXPORT_FAILED.format(reason=error.strerror or error))
        else:
            self.done.emit(strings.EXPORTED.format(name=path.name))

    async def _exported(self, conversation: ConversationId) -> Exported:
        title, here = await whole(self._library, conversation)
        info = await self._library.listing.info(conversation)
        tuning = (await unsent(self._library, conversation)).tuning
        if info is None:
            return Exported(title=title, conversation=here, tuning=tuning)
        times = info.created_at, info.updated_at
        return Exported(info.title, info.title_source, *times, here, tuning)

    async def _write(self, exported: list[Exported], kind: ExportKind, path: Path) -> None:
        write = to_json if kind is ExportKind.JSON else to_markdown
        try:
            if len(exported) == 1:
                await asyncio.to_thread(save, path, write(exported[0]).encode())
            else:
                for each in exported:
                    name = unused(path / file_name(each.title, _ENDINGS[kind]))
                    await asyncio.to_thread(save, name, write(each).encode())
        except OSError as error:
            _log.warning("no export: %s", error.strerror)
            self.failed.emit(strings.EXPORT_FAILED.format(reason=error.strerror or error))
            return
        self.done.emit(strings.EXPORTED.format(name=path.name))

    async def _print_out(self, conversation: ConversationId) -> None:
        try:
            title, here = await whole(self._library, conversation)
        except StoreFailed as failed:
            self.failed.emit(failed.sentence)
            return
        self._printing.print_out(title, here.path())

    async def close(self) -> None:
        """Give up what is being drawn."""
        self._printing.cancel()
        await self._tasks.close()
