"""What the program says by itself in one window: one notice, and at most one behind it."""

from __future__ import annotations

from desktop_chat.domain.notices import Notice, NoticeKind


class OwnNotices:
    """The notice that is shown while the session has none."""

    def __init__(self) -> None:
        self.current: Notice | None = None
        self.put_away: set[NoticeKind] = set()
        """What a person has dismissed, and need not be told again by itself."""
        self._behind: Notice | None = None

    def tell(self, notice: Notice) -> None:
        """Take a notice; it stays until it is dismissed."""
        before = self.current
        if before is not None and before.kind is NoticeKind.DISK is not notice.kind:
            # Where the conversations are comes before everything else.
            self._behind = notice
            return
        if before is None or before.kind is not notice.kind:
            self._behind = before
        self.current = notice

    def untell(self, kind: NoticeKind) -> None:
        """Forget the notice, if it is of that kind; what is behind it comes forward."""
        if self.current is not None and self.current.kind is kind:
            self._forget()

    def dismiss(self) -> None:
        """Forget the notice, which a person has read; what is behind it comes forward."""
        if self.current is not None:
            self.put_away.add(self.current.kind)
        self._forget()

    def _forget(self) -> None:
        self.current, self._behind = self._behind, None
