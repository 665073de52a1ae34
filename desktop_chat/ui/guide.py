"""The guide in a window of its own, to be read beside the conversation that it is about."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout

from desktop_chat import APP_NAME
from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope
from desktop_chat.ui import guide_words as words
from desktop_chat.ui.guide_pages import GuidePage, guide_pages, page_of, shown
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.keys import closes, key_source
from desktop_chat.ui.links import LinkOpener
from desktop_chat.ui.settings_window.sections import SectionList
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.messages.plain_row import PlainRow
from desktop_chat.ui.transcript.view import TranscriptView

_SIZE = QSize(960, 720)
_LIST_SHARE = 0.34
_ABOVE = TurnId("guide")


@guarded
class GuideWindow(QDialog):
    """Shows one page, and a list of all that finds words in them."""

    def __init__(self, themes: ThemeSource) -> None:
        # A QDialog, as a plain widget is no window to assistive technology.
        super().__init__(None, Qt.WindowType.Window)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{words.TITLE} – {APP_NAME}")
        self.setMinimumSize(420, 300)
        self._pages = _pages_or_none()
        self._links = LinkOpener(themes, self)
        self.search = TextField(
            themes,
            words.NAME_SEARCH,
            placeholder=words.SEARCH,
            icon="search",
            quiet=True,
            parent=self,
        )
        self.list = SectionList(themes, self)
        self.list.setAccessibleName(words.NAME_PAGES)
        self.view = _PageView(themes, self)
        self.view.setAccessibleName(words.TITLE)
        for page in self._pages:
            self.list.add(page.title, page.icon)
        left = QVBoxLayout()
        left.setContentsMargins(12, 12, 12, 12)
        left.addWidget(self.search)
        left.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addLayout(left)
        row.addWidget(self.view, 1)
        self._themes = themes
        self.resize(_SIZE)
        self._retheme()
        themes.changed.connect(self._retheme)
        self.list.currentRowChanged.connect(self._show_row)
        self.search.line.textChanged.connect(self._look_for)
        self.view.link_activated.connect(self._follow)
        self.list.setCurrentRow(0)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_page(self, name: str) -> None:
        """Show the page of that name."""
        for at, page in enumerate(self._pages):
            if page.name == name:
                self.list.setCurrentRow(at)

    def _follow(self, link: str) -> None:
        name = page_of(link)
        if not name:
            self._links.open(link)
            return
        self.search.line.clear()
        self.show_page(name)

    def _retheme(self) -> None:
        # The page is what is read: where letters are large, names are cut.
        width = min(self.list.wanted_width(), round(self.width() * _LIST_SHARE))
        self.list.setFixedWidth(width)
        self.search.setFixedWidth(width)

    def _show_row(self, at: int) -> None:
        if 0 <= at < len(self._pages):
            page = self._pages[at]
            turn = TurnId(page.name)
            draft = Draft(text=Rope(shown(page)), ending=Ending(EndState.COMPLETE))
            self.view.set_conversation([ReplyTurn(turn, _ABOVE, page.title, draft)], None)
            self._show_found()

    def _show_found(self) -> None:
        """Light the words that are looked for, and begin at the first of them, else at the top."""
        page = self._pages[self.list.currentRow()]
        looked_for = [word for word in self.search.line.text().split() if len(word) > 1]
        self.view.show_turn(TurnId(page.name), looked_for)
        if not looked_for:
            self.view.jump_to_start()

    def _look_for(self, text: str) -> None:
        found = [page.has(text) for page in self._pages]
        for at, has in enumerate(found):
            self.list.item(at).setHidden(not has)
        if True not in found:
            announce(self.search.line, words.NOTHING)
        elif not found[self.list.currentRow()]:
            self.list.setCurrentRow(found.index(True))
        else:
            self._show_found()

    # Qt's own names.

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the page its share."""
        super().resizeEvent(event)
        self._retheme()

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top, which is known when the page has its size."""
        super().showEvent(event)
        self.view.jump_to_start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close as any window, or with Esc, after a search; find words with Ctrl+F."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Escape and self.search.line.text():
            self.search.line.clear()
        elif event.key() == Qt.Key.Key_Escape or closes(event):
            self.close()
        elif event.key() == Qt.Key.Key_F and ctrl:
            self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.line.selectAll()
        else:
            super().keyPressEvent(event)


class _PageView(TranscriptView):
    reply_row = PlainRow
    offers_end = False


def _pages_or_none() -> list[GuidePage]:
    try:
        return guide_pages(key_source().keymap)
    except FileNotFoundError:
        return [GuidePage("index", "warning", words.TITLE, words.MISSING)]
