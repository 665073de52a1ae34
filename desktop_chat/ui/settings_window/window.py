"""The settings over their window: sections at the left, at the right what can be set."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QKeyEvent, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from desktop_chat.settings.declared import Section, Setting
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Layer
from desktop_chat.ui.kit.paint import RING, mirrored, painter_for, set_edges
from desktop_chat.ui.settings_window import words
from desktop_chat.ui.settings_window.page import SIDE, SettingsPage
from desktop_chat.ui.settings_window.sections import SectionList
from desktop_chat.ui.theme import ThemeSource

_WIDTH, _HEIGHT = 940, 680
_EDGE = 16
_NARROW = 640
"""Pixels of the card's width below which the sections are icons alone."""

_ICONS = {
    Section.GENERAL: "settings",
    Section.APPEARANCE: "contrast",
    Section.READING: "book",
    Section.DESKTOP: "desktop",
}


@guarded
class SettingsWindow(Layer):
    """Shows the declared settings, and pages of others; opened with `open()`."""

    def __init__(self, themes: ThemeSource, owner: QWidget, settings: Settings) -> None:
        super().__init__(themes, owner, dims=True, radius=themes.current.radius.composer)
        self._settings = settings
        self._makers: list[Callable[[], QWidget] | None] = []
        self._made: dict[int, QWidget] = {}
        self.setAccessibleName(words.NAME_SETTINGS)
        self.setWindowTitle(words.NAME_SETTINGS)
        self.sections = SectionList(themes, self.card)
        self.search = TextField(
            themes,
            words.NAME_SEARCH,
            placeholder=words.SEARCH,
            icon="search",
            quiet=True,
            parent=self.card,
        )
        self.close_button = Button(
            themes,
            kind=ButtonKind.GHOST,
            icon="close",
            height=36,
            ink="text_secondary",
            accessible_name=words.CLOSE,
            tip=words.TIP_CLOSE,
            parent=self.card,
        )
        self.page = SettingsPage(themes, settings, self.card)
        self.pages = QStackedWidget(self.card)
        self.pages.addWidget(self.page)
        self._lay_out()
        for section in Section:
            self._makers.append(None)
            self.sections.add(section.words, _ICONS[section])
        self.sections.currentRowChanged.connect(self._show_row)
        self.sections.itemSelectionChanged.connect(self._selected)
        self.sections.itemClicked.connect(self._leave_search)
        self.search.line.textChanged.connect(self._look_for)
        self.close_button.clicked.connect(self.accept)
        self.sections.setCurrentRow(0)
        settings.listen(self._changed)
        themes.changed.connect(self._retheme)

    def add_page(self, title: str, icon: str, make: Callable[[], QWidget]) -> None:
        """Add a page below the sections; `make` is called when it is looked at first."""
        self._makers.append(make)
        self.sections.add(title, icon)

    def show_page(self, title: str) -> None:
        """Show the section or page of that title, if there is one."""
        for item in self.sections.findItems(title, Qt.MatchFlag.MatchExactly):
            self.sections.setCurrentItem(item)

    def show_setting(self, setting: Setting[Any]) -> None:
        """Show the section of a setting, and give its control the focus."""
        if setting.section is not None:
            self.sections.setCurrentRow(list(Section).index(setting.section))
            row = self.page.row(setting)
            row.control.focused.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.page.ensureWidgetVisible(row)

    def first_focus(self) -> QWidget:
        """Begin at the sections."""
        return self.sections

    # Parts.

    def _lay_out(self) -> None:
        self._left = QVBoxLayout()
        self._left.setContentsMargins(12, 12, 12, 12)
        self._left.addWidget(self.sections)
        self._top = QHBoxLayout()
        self._top.setSpacing(6)
        self._top.addWidget(self.search, 1)
        self._top.addWidget(self.close_button)
        right = QVBoxLayout()
        set_edges(right, 0, 0, 2, 2)
        right.setSpacing(0)
        right.addLayout(self._top)
        right.addWidget(self.pages, 1)
        self._row = QHBoxLayout(self.card)
        self._row.setContentsMargins(1, 1, 1, 1)
        self._row.setSpacing(0)
        self._row.addLayout(self._left)
        self._row.addLayout(right, 1)

    def place_card(self) -> None:
        """Put the card into the middle; a narrow one shows its sections as icons."""
        px = self.themes.current.px
        room = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        width, height = min(px(_WIDTH), room.width()), min(px(_HEIGHT), room.height())
        left = room.left() + (room.width() - width) // 2
        top = room.top() + (room.height() - height) // 2
        narrow = width < px(_NARROW)
        self.sections.set_narrow(narrow)
        self.sections.setFixedWidth(self.sections.wanted_width())
        edge = 6 if narrow else 12
        self._left.setContentsMargins(edge, 14, edge, 12)
        side = (SIDE if width - self.sections.width() > 440 else SIDE // 2) - RING
        set_edges(self._top, side, 12 - RING, 12 - RING, 6)
        self.card.setGeometry(left, top, width, height)

    def _retheme(self) -> None:
        if self.isVisible():
            self._cover()

    # What is shown.

    def _show_row(self, at: int) -> None:
        if at < 0:
            return
        if self.search.line.text():
            self._leave_search()
        make = self._makers[at]
        if make is None:
            self.page.show_section(list(Section)[at])
            self.pages.setCurrentWidget(self.page)
        else:
            self._show_page(at, make)

    def _show_page(self, at: int, make: Callable[[], QWidget]) -> None:
        if at not in self._made:
            self._made[at] = make()
            self.pages.addWidget(self._made[at])
        self.pages.setCurrentWidget(self._made[at])

    def _selected(self) -> None:
        # Assistive technology selects a title, and leaves the current one where it was.
        for item in self.sections.selectedItems():
            self.sections.setCurrentItem(item)

    def _leave_search(self) -> None:
        self.search.line.clear()

    def _look_for(self, text: str) -> None:
        sought = text.lower().split()
        if not sought:
            for at in range(self.sections.count()):
                self.sections.item(at).setHidden(False)
            at = max(0, self.sections.currentRow())
            self.page.show_section(Section.GENERAL)
            self.sections.item(at).setSelected(True)
            self._show_row(at)
            return
        self.sections.clearSelection()
        counts = self.page.show_matches(text)
        named: list[tuple[int, Callable[[], QWidget]]] = []
        for at, make in enumerate(self._makers):
            item = self.sections.item(at)
            if make is None:
                item.setHidden(list(Section)[at] not in counts)
                continue
            title = item.text().lower()
            item.setHidden(not all(word in title for word in sought))
            if not item.isHidden():
                named.append((at, make))
        found = sum(counts.values())
        if named and not found:
            self._show_page(*named[0])
            announce(self.search.line, self.sections.item(named[0][0]).text())
            return
        self.pages.setCurrentWidget(self.page)
        announce(self.search.line, words.found_words(found) if found else self.page.nothing.text())

    def _changed(self, setting: Setting[Any]) -> None:
        self.page.show_value(setting)

    # Qt's own names.

    def done(self, result: int) -> None:
        """Hear of no further change."""
        self._settings.stop_listening(self._changed)
        super().done(result)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Search with Ctrl+F or by typing; end a search with Esc before the window."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        held = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
        text = event.text()
        if event.key() == Qt.Key.Key_F and ctrl:
            self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.line.selectAll()
            event.accept()
        elif event.key() == Qt.Key.Key_Escape and self.search.line.text():
            self._leave_search()
            event.accept()
        elif text.strip() and text.isprintable() and not held:
            # What no control takes can only mean to look for something.
            self.search.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self.search.line.insert(text)
            event.accept()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of the sections within the card."""
        super().paintEvent(event)
        theme = self.themes.current
        box = self.card.geometry().adjusted(1, 1, -1, -1)
        painter = painter_for(self)
        shape = QPainterPath()
        radius = theme.radius.composer - 1
        shape.addRoundedRect(box, radius, radius)
        painter.setClipPath(shape)
        width = self._left.geometry().width()
        left = QRect(box.left(), box.top(), width, box.height())
        edge = QRect(left.right(), left.top(), 1, left.height())
        painter.fillRect(mirrored(painter, left, box), theme.colour("sidebar"))
        painter.fillRect(mirrored(painter, edge, box), theme.colour("border"))
        painter.end()
