"""A session with everything around it scripted, for the tests beside this file."""

from __future__ import annotations

import asyncio
import itertools
from collections.abc import Awaitable, Callable

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.chat_presets import Tuning
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.conversation import Conversation, ReplyTurn
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.parameters import NO_PARAMETERS, Parameters
from desktop_chat.domain.ports import ReplyView
from desktop_chat.generation.budget import Budget
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.keeping import Keeper
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import Sent, SessionState
from tests.helpers.clock import FakeClock, settle
from tests.helpers.replies import (
    COMPLETE,
    DEMO,
    ScriptedSource,
    Step,
)


class Watcher:
    """Hears what a session says."""

    def __init__(self) -> None:
        self.states: list[SessionState] = []
        self.grown: list[tuple[TurnId, Phase, str]] = []
        self.returned: list[str] = []
        self.box = ""
        self.window: list[NoticeAction] = []
        self.on_change: Callable[[SessionState], None] | None = None

    def session_changed(self, state: SessionState) -> None:
        self.states.append(state)
        if self.on_change is not None:
            self.on_change(state)

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        self.grown.append((turn, snapshot.phase, str(snapshot.draft.text)))

    def text_returned(self, text: str, *, replaces: bool = False) -> None:
        self.returned.append(text)
        self.box = text if replaces or not self.box else f"{text}\n\n{self.box}"

    def window_action(self, action: NoticeAction) -> None:
        self.window.append(action)


class Bench:
    """A session with a scripted source, a clock that stands still, and a watcher."""

    def __init__(
        self,
        *scripts: tuple[Step, ...],
        connection: Connection = DEMO,
        view: ReplyView | None = None,
        parameters: Parameters = NO_PARAMETERS,
        keeper: Keeper | None = None,
        newest: Conversation | None = None,
        budget: Budget | None = None,
    ) -> None:
        self.source = ScriptedSource(scripts or (COMPLETE,))
        self.clock = FakeClock()
        self.watcher = Watcher()
        numbers = itertools.count(1)
        self.session = ChatSession(
            self.source,
            SessionState(
                connection,
                connection.model,
                tuning=Tuning(parameters=parameters),
                conversation=newest or Conversation(),
                is_whole=newest is None,
            ),
            self.watcher,
            clock=self.clock,
            view=view,
            keeper=keeper,
            budget=budget,
            make_id=lambda: TurnId(f"t{next(numbers)}"),
        )

    @property
    def state(self) -> SessionState:
        return self.session.state

    @property
    def actions(self) -> tuple[NoticeAction, ...]:
        return self.state.notice.actions if self.state.notice is not None else ()

    @property
    def path(self) -> list[str]:
        """The texts on the path."""
        return [
            str(turn.draft.text) if isinstance(turn, ReplyTurn) else turn.text
            for turn in self.state.conversation.path()
        ]

    async def send(self, words: str) -> Sent:
        sent = self.session.send(words)
        await settle()
        return sent

    async def act(self, action: NoticeAction) -> None:
        self.session.act(action)
        await settle()

    def asked(self, number: int = -1) -> list[str]:
        """The messages of a request."""
        return [message.text for message in self.source.requests[number].messages]


def bench(made: Bench, check: Callable[[Bench], Awaitable[None]]) -> None:
    async def run() -> None:
        try:
            await check(made)
        finally:
            await made.session.close()
            assert made.source.opened == 0
            assert asyncio.all_tasks() == {asyncio.current_task()}

    asyncio.run(run())


def check_with(made: Bench) -> Callable[[Callable[[Bench], Awaitable[None]]], None]:
    return lambda check: bench(made, check)
