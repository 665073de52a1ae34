"""One conversation with a model: what a person can do in it, without a window.

The window shows a `SessionState` and calls the methods here; nothing else starts a request.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Protocol

from desktop_chat.base.clock import Clock
from desktop_chat.base.ids import TurnId, new_turn_id
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.connection import (
    Api,
    Connection,
    ModelInfo,
    ReplyRequest,
    default_model,
)
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft, continuation_of
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, reply_notice
from desktop_chat.domain.ports import ReplySource, ReplyView, RequestFailed
from desktop_chat.domain.text import clean
from desktop_chat.generation import session_rules as rules
from desktop_chat.generation.controller import ReplyController, Snapshot
from desktop_chat.generation.life import Phase

_log = logging.getLogger(Log.GENERATION)


class Sent(StrEnum):
    """What became of a message that was handed over."""

    SENT = "sent"
    QUEUED = "queued"
    EMPTY = "empty"
    """Nothing but white space: refused, and nothing else happens."""
    NO_MODEL = "no_model"
    """No model is chosen, and the server has not said which it has; one has to be named."""


@dataclass(frozen=True, slots=True)
class SessionState:
    """Everything that a view shows of a session; immutable.

    `running` is the reply that comes, whose newest draft is in `live` (the conversation holds it
    from its end on). `queued` is the message that is sent when the reply ends. `edited` is the
    user turn that the next message replaces.
    """

    connection: Connection
    model: str
    conversation: Conversation = field(default_factory=Conversation)
    live: Snapshot | None = None
    running: TurnId | None = None
    notice: Notice | None = None
    queued: str = ""
    edited: TurnId | None = None
    models: tuple[ModelInfo, ...] = ()
    max_tokens: int | None = None
    skip: int = 0
    """How many of the oldest messages are left out of each request, because they did not fit."""

    @property
    def phase(self) -> Phase:
        """The phase of the newest reply."""
        return self.live.phase if self.live is not None else Phase.IDLE


class SessionObserver(Protocol):
    """Whoever shows a session. Calls come on the loop's thread, after the state has changed."""

    def session_changed(self, state: SessionState) -> None:
        """Something other than the text of the running reply changed."""
        ...

    def reply_grew(self, turn: TurnId, snapshot: Snapshot) -> None:
        """The running reply has more; called for every batch, so it must cost next to nothing."""
        ...

    def text_returned(self, text: str) -> None:
        """A message comes back to the message box, to be edited or because it was not sent."""
        ...

    def window_action(self, action: NoticeAction) -> None:
        """A notice's action that only a window can do: a dialog, a picker, the clipboard."""
        ...


class ChatSession:
    """A conversation, the connection it talks to, and the reply that may be coming."""

    def __init__(
        self,
        source: ReplySource,
        connection: Connection,
        observer: SessionObserver,
        *,
        clock: Clock,
        view: ReplyView | None = None,
        max_tokens: int | None = None,
        make_id: Callable[[], TurnId] = new_turn_id,
    ) -> None:
        self._source = source
        self._observer = observer
        self._clock = clock
        self._view = view
        self._make_id = make_id
        self._controller = ReplyController(source, clock=clock, view=view)
        self._tasks = TaskScope("session")
        self._watch: asyncio.Task[None] | None = None
        self._silence_said: float | None = None
        self._state = SessionState(connection, connection.model, max_tokens=max_tokens)

    @property
    def state(self) -> SessionState:
        """What there is to show."""
        return self._state

    # What a person does.

    def send(self, text: str) -> Sent:
        """Send a message; while a reply comes, queue it, after what is queued already."""
        text = clean(text)
        if not text.strip():
            return Sent.EMPTY
        if not self._state.model:
            return Sent.NO_MODEL
        if self._controller.is_running:
            before = self._state.queued
            self._change(queued=f"{before}\n\n{text}" if before else text)
            return Sent.QUEUED
        self._ask(text)
        return Sent.SENT

    def send_queued_now(self) -> None:
        """Send the queued message at once; it replaces the reply in progress."""
        text = self.take_queued()
        if text:
            self._controller.stop()
            self._ask_or_return(text)

    def take_queued(self) -> str:
        """Return the queued message and queue it no more."""
        text = self._state.queued
        if text:
            self._change(queued="")
        return text

    def stop(self) -> None:
        """End the reply that comes; what has come stays."""
        self._controller.stop()

    def retry_now(self) -> None:
        """Make the next attempt without waiting for its time."""
        self._controller.retry_now()

    def regenerate(self) -> None:
        """Ask again for the last reply; the old one is kept beside the new one."""
        last = self._state.conversation.last_user_turn()
        if last is not None:
            self._controller.stop()
            self._reply_to(last, self._state.conversation.at(last.id))

    def continue_reply(self) -> None:
        """Have the last reply go on in the same message, after any ending but a complete one."""
        turn = self._state.conversation.last_reply()
        if turn is None or self._controller.is_running or not rules.can_continue(turn.draft):
            return
        if not turn.draft.text:
            self.regenerate()
            return
        if not self._state.model:
            self._change(notice=rules.no_model_notice())
            return
        request = self._request(turn.parent, continue_text=str(turn.draft.text))
        self._run(turn, request, continuation_of(turn.draft))

    def edit_last(self) -> None:
        """Put the last message back into the box; sending replaces it and keeps the old one."""
        last = self._state.conversation.last_user_turn()
        if last is not None and not self._controller.is_running:
            self._change(edited=last.id)
            self._observer.text_returned(last.text)

    def cancel_edit(self) -> None:
        """Forget that a message is being edited; the next one is a new one."""
        if self._state.edited is not None:
            self._change(edited=None)

    def dismiss_notice(self) -> None:
        """Put the notice away."""
        self._change(notice=None)

    def choose_model(self, model: str) -> None:
        """Use `model` from the next request on; its context may hold the whole conversation."""
        if model and model != self._state.model:
            self._change(model=model, skip=0)

    def use_connection(self, connection: Connection) -> None:
        """Talk to another server from the next request on, and ask it for its models."""
        # The notice of a reply that still comes is about the server that it comes from.
        notice = self._state.notice if self._controller.is_running else None
        self._change(
            connection=connection, model=connection.model, models=(), notice=notice, skip=0
        )
        self.refresh_models()

    def new_conversation(self) -> None:
        """Begin an empty conversation."""
        self._controller.stop()
        self._change(
            conversation=Conversation(),
            live=None,
            running=None,
            notice=None,
            queued="",
            edited=None,
            skip=0,
        )

    def refresh_models(self) -> None:
        """Ask the server for its models; a good one of them is used where none was chosen."""
        self._tasks.spawn("models", self._fetch_models(self._state.connection))

    def act(self, action: NoticeAction) -> None:
        """Do what a button of the notice says."""
        match action:
            case NoticeAction.RETRY_NOW if self._controller.is_running:
                self.retry_now()
            case NoticeAction.RETRY | NoticeAction.RETRY_NOW:
                self.regenerate()
            case NoticeAction.CONTINUE:
                self.continue_reply()
            case NoticeAction.STOP:
                self.stop()
            case NoticeAction.RAISE_LIMIT:
                self._raise_limit()
            case NoticeAction.EDIT_AND_RESEND:
                self.edit_last()
            case NoticeAction.DROP_OLDEST:
                self._send_shortened()
            case NoticeAction.USE_CHAT:
                self._change(connection=replace(self._state.connection, api=Api.CHAT))
                self.regenerate()
            case NoticeAction.DISMISS:
                self.dismiss_notice()
            case _:
                self._observer.window_action(action)

    async def close(self) -> None:
        """Stop what runs and return when nothing is left of it."""
        await self._controller.close()
        await self._tasks.close()

    # What follows from it.

    def _ask(self, text: str) -> None:
        conversation, edited = self._state.conversation, self._state.edited
        if edited is not None:
            conversation = conversation.at(conversation.turns[edited].parent)
        turn = UserTurn(self._make_id(), conversation.leaf, text)
        self._reply_to(turn, conversation.add(turn))

    def _ask_or_return(self, text: str) -> None:
        if self._state.model:
            self._ask(text)
        else:
            self._change(notice=rules.no_model_notice())
            self._observer.text_returned(text)

    def _reply_to(self, asked: UserTurn, conversation: Conversation) -> None:
        # No reply runs: what stops one changes the conversation that is handed over here.
        if not self._state.model:
            self._change(notice=rules.no_model_notice())
            return
        reply = ReplyTurn(self._make_id(), asked.id, self._state.model)
        self._change(conversation=conversation.add(reply), edited=None)
        self._run(reply, self._request(asked.id), Draft())

    def _request(self, until: TurnId, *, continue_text: str = "") -> ReplyRequest:
        messages = self._state.conversation.prompt(until)
        return ReplyRequest(
            model=self._state.model,
            messages=messages[min(self._state.skip, len(messages) - 1) :],
            max_tokens=self._state.max_tokens,
            continue_text=continue_text,
        )

    def _run(self, turn: ReplyTurn, request: ReplyRequest, draft: Draft) -> None:
        self._change(running=turn.id, live=None, notice=None)
        self._silence_said = None
        self._watch = self._tasks.spawn("silence", self._watch_silence(turn.id))
        self._controller.start(
            self._state.connection,
            request,
            lambda snapshot: self._reply_changed(turn.id, snapshot),
            draft=draft,
        )

    def _reply_changed(self, turn: TurnId, snapshot: Snapshot) -> None:
        before = self._state.live
        self._state = replace(self._state, live=snapshot)
        if snapshot.phase is Phase.ENDED:
            self._reply_ended(turn, snapshot)
            return
        self._observer.reply_grew(turn, snapshot)
        if snapshot.phase is Phase.RETRYING and snapshot.retry is not None:
            self._change(notice=rules.retry_notice(snapshot.retry, snapshot.retry_at))
        elif before is None or before.phase is not snapshot.phase or self._silence_is_shown():
            self._change(notice=None)

    def _reply_ended(self, turn: TurnId, snapshot: Snapshot) -> None:
        draft = snapshot.draft
        if draft.ending is None:
            raise AssertionError("an ended reply has an ending")
        if self._watch is not None:
            self._watch.cancel()
        self._observer.reply_grew(turn, snapshot)
        self._change(
            conversation=self._state.conversation.with_draft(turn, draft),
            running=None,
            notice=reply_notice(draft),
        )
        self._release_queue(draft.ending.state)

    def _release_queue(self, state: EndState) -> None:
        if self._controller.is_running:
            return  # whoever heard of the end has begun the next reply; the message waits for it
        text = self.take_queued()
        if text and state in rules.SENDS_QUEUE:
            self._ask_or_return(text)
        elif text:
            # After a failure or a Stop the person decides; the text is theirs.
            self._observer.text_returned(text)

    async def _watch_silence(self, turn: TurnId) -> None:
        while self._state.running == turn:
            await self._clock.sleep(1.0)
            live = self._state.live
            if self._state.running != turn or live is None or self._state.notice is not None:
                continue
            quiet = rules.is_silent(live, self._clock.monotonic(), self._view)
            if quiet and self._silence_said != live.heard_at:
                # Once for each silence: a person may put the notice away.
                self._silence_said = live.heard_at
                self._change(notice=rules.silence_notice(live.phase))

    def _silence_is_shown(self) -> bool:
        notice = self._state.notice
        return notice is not None and notice.kind is NoticeKind.SILENCE

    def _raise_limit(self) -> None:
        turn = self._state.conversation.last_reply()
        draft = turn.draft if turn is not None else None
        self._change(max_tokens=rules.raised_limit(self._state.max_tokens, draft))
        self.continue_reply()

    def _send_shortened(self) -> None:
        last = self._state.conversation.last_user_turn()
        if last is None:
            return
        self._controller.stop()
        left = len(self._state.conversation.prompt(last.id)) - self._state.skip
        more = rules.skip_more(left)
        if not more:
            self._change(notice=rules.too_long_notice())
            return
        self._change(skip=self._state.skip + more)
        self._reply_to(last, self._state.conversation.at(last.id))

    async def _fetch_models(self, connection: Connection) -> None:
        try:
            models = await self._source.models(connection)
        except RequestFailed as failed:
            # A server without a list still answers; a name can be typed.
            _log.info("no model list: %s", failed.failure.kind)
            return
        now = self._state.connection
        if (connection.address, connection.key) == (now.address, now.key):
            self._change(models=models, model=self._state.model or default_model(models))

    def _change(self, **changes: object) -> None:
        self._state = replace(self._state, **changes)  # type: ignore[arg-type]  # by field name
        self._observer.session_changed(self._state)
