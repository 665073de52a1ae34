"""Walking through the versions of a turn, and taking one away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Conversation
from desktop_chat.generation.session_core import SessionCore


@dataclass(frozen=True, slots=True)
class Removed:
    """Turns that were taken out of a conversation, and what it was with them."""

    before: Conversation
    turns: tuple[TurnId, ...]


class Versions:
    """What a person does with the versions of a session's turns.

    A reply that comes goes on, also where its path is not the one that is shown.
    """

    def __init__(self, core: SessionCore) -> None:
        self._core = core

    def step(self, turn: TurnId, step: int) -> None:
        """Show the version of a turn that comes `step` after it, and what followed that one."""
        self._show(turn, lambda conversation: conversation.step_version(turn, step))

    def show(self, turn: TurnId) -> None:
        """Show the path on which a turn lies, if it does not lie on the one that is shown."""

        def choose(conversation: Conversation) -> Conversation:
            is_shown = any(each.id == turn for each in conversation.path())
            return conversation if is_shown else conversation.choose(turn)

        self._show(turn, choose)

    def _show(self, turn: TurnId, choose: Callable[[Conversation], Conversation]) -> None:
        if self._core.waits_for_all(lambda: self._show(turn, choose)):
            return
        here = self._core.state.conversation
        if turn in here.turns and (chosen := choose(here)) is not here:
            self._core.end_edit()
            self._core.change(conversation=chosen)
            self._core.keeper.chose(chosen)

    def remove(self, turn: TurnId) -> Removed | None:
        """Take a turn and what is below it out of the conversation; until `forget`, not for good.

        Returns what `put_back` needs; None where the turn is not here.
        """
        if turn not in self._core.state.conversation.turns or not self._core.state.is_whole:
            return None
        if self._core.refuses():
            return None
        gone = self._core.state.conversation.subtree(turn)
        self._core.end_edit()
        if self._core.state.running in gone:
            self._core.controller.stop()
        before = self._core.state.conversation
        after = before.without(turn)
        self._core.change(conversation=after, notice=None)
        self._core.keeper.chose(after)
        return Removed(before, gone)

    def put_back(self, removed: Removed) -> None:
        """Undo a removal; what came since stays."""
        whole = self._core.state.conversation.with_earlier(
            removed.before.turns.values(), removed.before.chosen
        )
        back = whole.choose(removed.turns[0])
        self._core.change(conversation=back)
        self._core.keeper.chose(back)

    def forget(self, removed: Removed) -> None:
        """Forget removed turns for good, but for those that were put back."""
        here = self._core.state.conversation
        gone = tuple(turn for turn in removed.turns if turn not in here.turns)
        if gone:
            self._core.keeper.removed(here, gone)
