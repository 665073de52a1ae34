"""Asks before a session spends more than its soft limit, and does what was held back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.notices import NoticeKind
from desktop_chat.generation import session_rules as rules
from desktop_chat.generation.budget import Budget, Overrun
from desktop_chat.generation.session_state import SessionState


class Gate:
    """Holds one act back at a time; a reply that runs is never held."""

    def __init__(
        self,
        budget: Budget | None,
        state: Callable[[], SessionState],
        change: Callable[..., None],
    ) -> None:
        self._budget = budget
        self._state = state
        self._change = change
        self._held: tuple[Callable[[], None], Overrun] | None = None
        self._is_open = False

    def holds(
        self, act: Callable[[], None], text: str = "", files: Sequence[Attachment] = ()
    ) -> bool:
        """Return whether `act`, which sends that message, has to wait; then a notice asks."""
        if self._budget is None or self._is_open:
            return False
        overrun = self._budget.overrun(self._state(), text, files)
        if overrun is None:
            return False
        self._held = act, overrun
        self._change(notice=rules.cost_notice(overrun))
        return True

    def let_pass(self) -> None:
        """Do what is held back, this once."""
        held = self._held
        self._put_away()
        if held is None:
            return
        self._is_open = True
        try:
            held[0]()
        finally:
            self._is_open = False

    def raise_limit(self) -> None:
        """Raise the limit of the conversation above what is held back, and do that."""
        if self._held is not None and self._budget is not None:
            self._budget.raise_limit(self._state().id, self._held[1].raised)
        self.let_pass()

    def forget(self) -> None:
        """Hold nothing back any more."""
        self._held = None

    def _put_away(self) -> None:
        self._held = None
        notice = self._state().notice
        if notice is not None and notice.kind is NoticeKind.COST:
            self._change(notice=None)
