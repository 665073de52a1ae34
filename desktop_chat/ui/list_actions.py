"""What the commands do that are about the conversations of the list, or the one that is shown."""

from __future__ import annotations

from collections.abc import Callable

from desktop_chat.base.ids import ConversationId
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.library import InfoChange
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.sidebar import ExportKind


class ListActions:
    """Does them to what is selected while the list has the focus, else to what is shown."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge
        self._window = bridge.window
        self._shown_to_name = False
        """Whether the sidebar has come for a name alone."""
        self._window.sidebar.list.naming_ended.connect(self._named)

    def does(self) -> dict[CommandId, Callable[[], object]]:
        """Return what each command does."""
        return {
            CommandId.RENAME: self._rename,
            CommandId.PIN: lambda: self._change(InfoChange(is_pinned=True)),
            CommandId.UNPIN: lambda: self._change(InfoChange(is_pinned=False)),
            CommandId.ARCHIVE: lambda: self._change(InfoChange(is_archived=True)),
            CommandId.UNARCHIVE: lambda: self._change(InfoChange(is_archived=False)),
            CommandId.MOVE_TO_FOLDER: self._move,
            CommandId.OPEN_ARCHIVE: self._open_archive,
            CommandId.EXPORT_MARKDOWN: lambda: self._export(ExportKind.MARKDOWN),
            CommandId.EXPORT_JSON: lambda: self._export(ExportKind.JSON),
            CommandId.EXPORT_PDF: lambda: self._export(ExportKind.PDF),
            CommandId.DELETE: self._delete,
        }

    def _ids(self) -> tuple[ConversationId, ...]:
        rows = self._window.sidebar.list
        chosen = tuple(info.id for info in rows.chosen()) if rows.hasFocus() else ()
        session = self._bridge.session
        return chosen or (() if session is None else (session.state.id,))

    def _change(self, what: InfoChange) -> None:
        self._window.sidebar.change_requested.emit(self._ids(), what)

    def _export(self, kind: ExportKind) -> None:
        self._window.sidebar.export_requested.emit(self._ids(), kind)

    def _delete(self) -> None:
        session = self._bridge.session
        ids = self._ids()
        if session is not None and ids == (session.state.id,):
            self._bridge.delete_requested.emit()
        elif ids:
            self._window.sidebar.delete_requested.emit(ids)

    def _rename(self) -> None:
        comes = not self._window.split.is_shown
        self._window.split.set_shown(True)
        rows = self._window.sidebar.list
        if rows.hasFocus():
            rows.rename_row(rows.currentIndex().row())
        else:
            rows.rename_opened()
        self._shown_to_name = comes and rows.is_naming

    def _named(self) -> None:
        goes, self._shown_to_name = self._shown_to_name, False
        if goes:
            self._window.split.set_shown(False)

    def _move(self) -> None:
        self._window.split.set_shown(True)
        self._window.sidebar.move_chosen()

    def _open_archive(self) -> None:
        self._window.split.set_shown(True)
        self._window.sidebar.list.archive_wanted.emit()
        self._window.sidebar.focus_list()
