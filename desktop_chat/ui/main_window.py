"""The window: lays its parts out, and holds no logic."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QMoveEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMainWindow,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop_chat import APP_NAME
from desktop_chat.domain.text import clean
from desktop_chat.ui import strings
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.empty_state import EmptyState
from desktop_chat.ui.header import Header
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.model_picker import ModelPicker
from desktop_chat.ui.presets import PresetButton
from desktop_chat.ui.room import Room
from desktop_chat.ui.sidebar import ListSource, Sidebar
from desktop_chat.ui.split_pane import SplitPane
from desktop_chat.ui.status_line import StatusLine
from desktop_chat.ui.theme import Theme, ThemeSource
from desktop_chat.ui.toasts import ProgressCard, Toast
from desktop_chat.ui.transcript import TranscriptView

_FOCUS_INSET = 3
"""How far the shapes below stand inside their widgets, to leave room for the focus ring."""

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

    def __init__(self, themes: ThemeSource) -> None:
        super().__init__()
        self.setWindowTitle(APP_NAME)
        self.setAcceptDrops(True)
        self.resize(_fitting(QSize(1_080, 760)))
        self._may_close = False
        self._has_conversations = False
        self.picker = ModelPicker(themes)
        self.preset_button = PresetButton(themes)
        self.header = Header(themes, self.picker, before_picker=self.preset_button)
        self.transcript = TranscriptView(themes)
        self.empty_state = EmptyState(themes)
        self.notice_bar = NoticeBar(themes)
        self.composer = Composer(themes)
        self.status_line = StatusLine(themes)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.empty_state)
        self.pages.addWidget(self.transcript)
        # NOTE(Qt 6.11): of a stack, assistive technology learns the pages alone.
        self._reading = QWidget()
        filled = QVBoxLayout(self._reading)
        filled.setContentsMargins(0, 0, 0, 0)
        filled.addWidget(self.pages)
        self.toast = Toast(themes, self._reading)
        self.progress = ProgressCard(themes, self._reading, strings.CANCEL)
        self.sidebar = Sidebar(themes)
        self.split = SplitPane(themes, self.sidebar, self._laid_out(themes))
        self.split.set_wanted(False)
        self.setCentralWidget(self.split)
        self.transcript.size_wanted.connect(self.size_wanted)
        self.sidebar.settings_requested.connect(self.settings_requested)
        themes.changed.connect(self._retheme)
        self._retheme(themes.current)
        self.composer.focus_box()

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
        self._column.setMaximumWidth(theme.column.text_max + 2 * theme.space[4])
        self.setMinimumSize(_fitting(QSize(theme.px(420), theme.px(360))))

    def close_for_good(self) -> None:
        """Close without asking anyone again."""
        self._may_close = True
        self.close()

    def _laid_out(self, themes: ThemeSource) -> QWidget:
        space = themes.current.space
        side = space[4] - _FOCUS_INSET
        self._column = QWidget()
        below = QVBoxLayout(self._column)
        below.setContentsMargins(side, 0, side, space[2])
        below.setSpacing(space[2] - 2 * _FOCUS_INSET)
        below.addWidget(self.notice_bar)
        below.addWidget(self.composer)
        below.addWidget(self.status_line)

        centred = QHBoxLayout()
        centred.setContentsMargins(0, 0, 0, 0)
        centred.addStretch(1)
        centred.addWidget(self._column, 1_000)
        centred.addStretch(1)

        page = QWidget()
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # What takes the focus when the sidebar that had it is hidden.
        page.setFocusProxy(self.composer.box)
        rows = QVBoxLayout(page)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.header)
        rows.addWidget(self._reading, 1)
        rows.addLayout(centred)
        # What is read can be as low as it must.
        self.pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        Room(
            themes,
            page,
            notice_bar=self.notice_bar,
            composer=self.composer,
            others=(self.header, self.status_line),
        )
        return page

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Have what is typed reach the message box, wherever the focus is."""
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
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        """Have files and pictures go with the message; put text into the box."""
        data = event.mimeData()
        if not self.composer.take(data):
            if not _is_text(data):
                return
            self.composer.box.insert_text(clean(data.text()))
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
        self.preset_button.set_compact(self.width() < _COMPACT)
        self.placed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the listener end what runs before the window goes."""
        if self._may_close:
            event.accept()
            return
        event.ignore()
        self.close_requested.emit()


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
