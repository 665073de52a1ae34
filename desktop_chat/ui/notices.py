"""The notices of one window: which one is shown, and who does what its buttons say."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from desktop_chat.base.languages import sentences
from desktop_chat.base.logs import Log
from desktop_chat.base.translation import unisolated
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.generation.session import ChatSession
from desktop_chat.ui import window_strings as strings
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.own_notices import OwnNotices

_log = logging.getLogger(Log.UI)

DEMO_NOTICE = Notice(
    NoticeKind.DEMO,
    Severity.INFO,
    strings.DEMO_TITLE,
    strings.DEMO_SENTENCE,
    (NoticeAction.ADD_KEY,),
)


class Notices(QObject):
    """Shows the session's notice, or else the program's own.

    What the session cannot do itself is done by whoever has offered it.
    """

    def __init__(
        self, window: MainWindow, session: Callable[[], ChatSession | None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._session = session
        self._of_session: Notice | None = None
        self._own = OwnNotices()
        self._acts: dict[NoticeAction, Callable[[], object]] = {}
        self.offer({NoticeAction.COPY_DETAILS: self.copy_details})
        window.notice_bar.action_chosen.connect(self._chosen)
        window.notice_bar.dismissed.connect(self.dismiss)

    def offer(self, acts: Mapping[NoticeAction, Callable[[], object]]) -> None:
        """Have these actions done from now on, in place of who did them before."""
        self._acts.update(acts)

    def withdraw(self, actions: Iterable[NoticeAction]) -> None:
        """Have these actions done no more."""
        for action in actions:
            self._acts.pop(action, None)

    def act(self, action: NoticeAction) -> None:
        """Do what a button says that is not the session's."""
        act = self._acts.get(action)
        if act is None:
            _log.warning("nobody does %s", action)
        else:
            act()

    def tell(self, notice: Notice) -> None:
        """Show a notice of the program's own; it stays until it is dismissed."""
        self._own.tell(notice)
        self._show()

    def untell(self, kind: NoticeKind) -> None:
        """Put a notice of the program's own away, if it is of that kind; show the one before it."""
        self._own.untell(kind)
        self._show()

    def show(self, notice: Notice | None) -> None:
        """Show the session's notice; without one, the program's own."""
        self._of_session = notice
        self._show()

    def show_demo(self, *, answers: bool) -> None:
        """Say that the demo answers, unless that was read before; or that no longer."""
        if not answers:
            self._own.put_away.discard(NoticeKind.DEMO)
            self._own.untell(NoticeKind.DEMO)
        elif self._own.current is None and NoticeKind.DEMO not in self._own.put_away:
            self._own.current = DEMO_NOTICE
        self._show()

    def forget(self) -> None:
        """Put the program's own notice away, which is about a server that is used no more."""
        self._own.current = None
        self._show()

    def dismiss(self) -> None:
        """Put the notice away that is shown."""
        session = self._session()
        if session is not None and session.state.notice is not None:
            session.dismiss_notice()
        else:
            self._own.dismiss()
            self._show()

    def copy_details(self) -> None:
        """Copy what is known of the last problem; secrets were taken out of it before."""
        notice = self._window.notice_bar.notice
        if notice is not None:
            lines = (sentences(notice.title, notice.sentence), *notice.details)
            QGuiApplication.clipboard().setText(unisolated("\n".join(lines)))
            self._window.status_line.show_right(strings.DETAILS_COPIED)

    def _chosen(self, action: NoticeAction) -> None:
        session = self._session()
        if self._window.notice_bar.notice is self._own.current:
            self.act(action)
        elif session is not None:
            session.act(action)

    def _show(self) -> None:
        self._window.notice_bar.show_notice(self._of_session or self._own.current)
