"""Who gets how much of a low window: a little for what is read, then the notice and the box."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.theme import ThemeSource

_LEAST_READ = 24


@guarded
class Room(QObject):
    """Bounds the notice and the message box, which scroll then, so that none covers the other."""

    def __init__(
        self,
        themes: ThemeSource,
        page: QWidget,
        *,
        notice_bar: NoticeBar,
        composer: Composer,
        others: tuple[QWidget, ...],
    ) -> None:
        super().__init__(page)
        self._themes = themes
        self._page = page
        self._notice_bar = notice_bar
        self._composer = composer
        self._others = others
        for each in (page, notice_bar, composer, *others):
            each.installEventFilter(self)

    def share(self) -> None:
        """Say to both how high they may be."""
        theme = self._themes.current
        between = 3 * theme.space[2]
        taken = sum(each.height() for each in self._others) + between
        free = self._page.height() - taken - theme.px(_LEAST_READ)
        box = self._composer.box
        around = self._composer.height() - box.height()
        self._notice_bar.set_room(free - around - box.line_height())
        notice = self._notice_bar.height() if self._notice_bar.isVisibleTo(self._page) else 0
        box.set_room(free - around - notice)

    # Qt's own names.

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Share again when one of them has another height, comes or goes."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide}:
            self.share()
        return super().eventFilter(watched, event)
