"""The window: lays its parts out, and holds no logic.

It can be shown before its parts are there: then it is a frame, with what stands in their place.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from desktop_chat import APP_NAME
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import Theme, ThemeSource

if TYPE_CHECKING:
    # The frame is shown before any of these is needed.
    from PySide6.QtCore import QMimeData
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QKeyEvent,
        QMoveEvent,
        QResizeEvent,
    )

    from desktop_chat.ui.sidebar import ListSource
    from desktop_chat.ui.transcript.view import TranscriptView

_COMPACT = 760
"""Pixels of width below which the preset is an icon alone."""


@guarded
class MainWindow(QMainWindow):
    """One conversation: header, transcript, notice, message box, status line; and a sidebar.

    Signals:
        close_requested(): the person closes the window; it stays until whoever listens is done.
        import_requested(), export_all_requested(): they want conversations brought in, or all of
            them taken out.
        settings_requested(): they want to see the settings.
        size_wanted(int): they want the text so many steps larger; 0: in its own size.
        files_given(list[Path]): they agreed to bring in what is in these.
        placed(): it has another place, size or state.
    """

    close_requested = Signal()
    import_requested = Signal()
    files_given = Signal(object)
    export_all_requested = Signal()
    settings_requested = Signal()
    size_wanted = Signal(int)
    placed = Signal()

    def __init__(self, themes: ThemeSource, *, filled: bool = True) -> None:
        super().__init__()
        self._themes = themes
        self.setWindowTitle(APP_NAME)
        self.resize(_fitting(QSize(1_080, 760)))
        self._may_close = False
        self._is_filled = False
        self._has_conversations = False
        self.setMinimumSize(least_size(themes.current))
        if filled:
            self.fill()

    def fill(self) -> None:
        """Make its parts, in place of what was shown before; they are imported by that."""
        from desktop_chat.ui.window_parts import WindowParts

        self._is_filled = True
        self.setAcceptDrops(True)
        self._parts = parts = WindowParts(self._themes)
        self.picker = parts.picker
        self.preset_button = parts.preset_button
        self.header = parts.header
        self.reading = parts.reading
        self.empty_state = parts.empty_state
        self.notice_bar = parts.notice_bar
        self.composer = parts.composer
        self.status_line = parts.status_line
        self.pages = parts.pages
        self.toast = parts.toast
        self.progress = parts.progress
        self.sidebar = parts.sidebar
        self.split = parts.split
        self.setCentralWidget(self.split)
        self.reading.when_made(self._transcript_made)
        self.sidebar.settings_requested.connect(self.settings_requested)
        self._themes.changed.connect(self._retheme)
        self._retheme(self._themes.current)
        self.preset_button.set_compact(self.width() < _COMPACT)
        self.composer.focus_box()

    @property
    def transcript(self) -> TranscriptView:
        """The transcript; it is made by whoever asks for it first."""
        return self.reading.view

    def _transcript_made(self, transcript: TranscriptView) -> None:
        transcript.size_wanted.connect(self.size_wanted)
        self.composer.box.page_turned.connect(transcript.turn_page)
        self.composer.box.start_wanted.connect(transcript.jump_to_start)

    def show_conversation(self, *, empty: bool) -> None:
        """Show the transcript, or what stands in its place while there is nothing to read."""
        self.pages.setCurrentWidget(self.empty_state if empty else self.transcript)
        self.toast.raise_()

    def offer_conversations(self, source: ListSource, *, shown: bool = True) -> None:
        """Let conversations be listed beside the one that is shown."""
        self.split.set_wanted(shown)
        self.header.set_sidebar_shown(self.split.is_shown)
        self.sidebar.set_source(source)
        if self._has_conversations:
            return
        self._has_conversations = True
        self.split.shown_changed.connect(self.header.set_sidebar_shown)
        self.header.sidebar_requested.connect(self.toggle_sidebar)
        self.sidebar.hide_requested.connect(self.split.toggle)
        self.sidebar.opened.connect(self.split.put_away)
        self.sidebar.hit_opened.connect(self.split.put_away)

    @property
    def has_conversations(self) -> bool:
        """Whether conversations can be listed beside the one that is shown."""
        return self._has_conversations

    def toggle_sidebar(self) -> None:
        """Show the sidebar, or hide it."""
        if self._has_conversations:
            self.split.toggle()
            if self.split.is_narrow and self.split.is_shown:
                self.sidebar.focus_list()

    def search_conversations(self) -> None:
        """Show the sidebar, and begin to search in it."""
        if self._has_conversations:
            self.split.set_shown(True)
            self.sidebar.focus_search()

    def _retheme(self, theme: Theme) -> None:
        self._parts.column.setMaximumWidth(theme.column.text_max + 2 * theme.space[4])
        self.setMinimumSize(least_size(theme))

    def close_for_good(self) -> None:
        """Close without asking anyone again."""
        self._may_close = True
        self.close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have what is typed reach the message box, wherever the focus is."""
        if not self._is_filled:
            super().keyPressEvent(event)
            return
        from PySide6.QtCore import Qt

        text = event.text()
        held = event.modifiers() & ~(
            Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        )
        if text and text.isprintable() and not held:
            self.composer.focus_box()
            self.composer.box.insertPlainText(text)
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take files, pictures and text that are dragged anywhere over the window."""
        if self.composer.can_take(event.mimeData()) or _is_text(event.mimeData()):
            from PySide6.QtCore import Qt

            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            if self.composer.can_take(event.mimeData()):
                self._parts.drop_sign.show_over()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Say no longer what a drop would do."""
        super().dragLeaveEvent(event)
        self._parts.drop_sign.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have files and pictures go with the message; put text into the box."""
        from PySide6.QtCore import Qt

        self._parts.drop_sign.hide()
        data = event.mimeData()
        if not self.composer.take(data):
            if not _is_text(data):
                return
            from desktop_chat.domain.text import clean

            self.composer.box.insert_text(clean(data.text()))
        if event.source() is None:
            # From another program, which is still in front: what is typed next belongs here.
            self.activateWindow()
        self.composer.focus_box()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Tell that it was maximised, or is no longer."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.WindowStateChange:
            self.placed.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Tell that it stands elsewhere."""
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell that it has another size."""
        super().resizeEvent(event)
        if self._is_filled:
            self.preset_button.set_compact(self.width() < _COMPACT)
        self.placed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the listener end what runs before the window goes."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()


def least_size(theme: Theme) -> QSize:
    """Return how small the window can be."""
    return _fitting(QSize(theme.px(420), theme.px(360)))


def _fitting(wanted: QSize) -> QSize:
    """Return a size that the screen has room for, with the window's own frame around it."""
    screen = QGuiApplication.primaryScreen()
    if screen is None:
        return wanted
    room = screen.availableSize()
    return wanted.boundedTo(QSize(room.width() - 16, room.height() - 48))


def _is_text(data: QMimeData) -> bool:
    """Return whether a text was dragged; the name of a file that cannot be taken is none."""
    return data.hasText() and not data.hasUrls()
