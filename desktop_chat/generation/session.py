"""One conversation with a model: what a person can do in it, without a window.

The window shows a `SessionState` and calls the methods here; nothing else starts a request.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial

from desktop_chat.base.clock import Clock
from desktop_chat.base.ids import TurnId, new_turn_id
from desktop_chat.domain.attachments import Attachment, check_together
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.connection import Api, Connection
from desktop_chat.domain.conversation import Chosen, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import continuation_of
from desktop_chat.domain.notices import NoticeAction
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.ports import ReplySource, ReplyView
from desktop_chat.domain.text import clean
from desktop_chat.generation import session_rules as rules
from desktop_chat.generation.budget import Budget
from desktop_chat.generation.keeping import Keeper
from desktop_chat.generation.session_core import SessionCore
from desktop_chat.generation.session_state import (
    Contact,
    Sent,
    SessionObserver,
    SessionState,
)
from desktop_chat.generation.versions import Versions


class ChatSession:
    """A conversation, the connection it talks to, and the reply that may be coming.

    `observer` hears everything; `show` gives it to another one. `keeper` takes what has to outlive
    the session; `budget` knows what it may cost.
    """

    def __init__(
        self,
        source: ReplySource,
        state: SessionState,
        observer: SessionObserver,
        *,
        clock: Clock,
        view: ReplyView | None = None,
        keeper: Keeper | None = None,
        budget: Budget | None = None,
        make_id: Callable[[], TurnId] = new_turn_id,
    ) -> None:
        self._core = SessionCore(
            source,
            state,
            observer,
            clock=clock,
            view=view,
            keeper=keeper,
            budget=budget,
            make_id=make_id,
        )
        self.versions = Versions(self._core)

    @property
    def state(self) -> SessionState:
        """What there is to show."""
        return self._core.state

    @property
    def keeper(self) -> Keeper:
        """Where it is kept."""
        return self._core.keeper

    def show(self, observer: SessionObserver, view: ReplyView | None) -> None:
        """Tell another observer from now on; replies go at the pace of `view`."""
        self._core.observer = observer
        self._core.sinks.view = view

    # What a person does.

    def send(self, text: str) -> Sent:
        """Send a message; while a reply comes, queue it, after what is queued already.

        A message that was edited is sent at once, and replaces the reply in progress. Where no
        model is chosen, the server is asked which it has, and the message waits for that.
        """
        text, files = clean(text), self._core.state.attached
        if not text.strip() and not files:
            return Sent.EMPTY
        if self._core.refuses():
            return Sent.READING
        edited = self._core.state.edited
        has_model = self._core.has_model()
        if not has_model and edited is not None:
            return Sent.NO_MODEL
        waits = not (has_model and self._core.state.is_whole)
        if waits or (self._core.is_running and edited is None):
            before = self._core.state
            self._core.change(
                queued="\n\n".join(each for each in (before.queued, text) if each),
                queued_files=(*before.queued_files, *files),
                attached=(),
            )
            return Sent.QUEUED
        if self._core.gate.holds(self._core.send_box, text, files):
            return Sent.HELD
        self._core.send_now(text)
        return Sent.SENT

    def attach(self, *files: Attachment) -> None:
        """Have files go with what is being written.

        Raises:
            AttachmentRefused: together they are too much for one message; none was added.
        """
        together = (*self._core.state.attached, *files)
        check_together(together)
        self._core.change(attached=together)

    def detach(self, position: int) -> None:
        """Let a file go with what is being written no longer."""
        attached = self._core.state.attached
        self._core.change(attached=(*attached[:position], *attached[position + 1 :]))

    def send_queued_now(self) -> None:
        """Send the queued message at once; it replaces the reply in progress."""
        if not self._core.state.is_whole:
            return
        if self._core.state.has_queued:
            text, files = self._core.take_queued()
            self._core.controller.stop()
            self._core.ask_or_return(text, files)

    def edit_queued(self) -> None:
        """Put the queued message back into the box."""
        if self._core.state.has_queued:
            self._core.give_back(*self._core.take_queued())

    def drop_queued(self) -> None:
        """Forget the queued message."""
        self._core.take_queued()

    def stop(self) -> None:
        """End the reply that comes; what has come stays."""
        self._core.controller.stop()

    def retry_now(self) -> None:
        """Make the next attempt without waiting for its time."""
        self._core.controller.retry_now()

    def regenerate(self, reply: TurnId | None = None) -> None:
        """Ask again for a reply, the last one if none is named; the old one is kept beside it."""
        asked = self._asked_by(reply)
        again = partial(self.regenerate, reply)
        if asked is None or self._core.refuses() or self._core.waits_for_all(again):
            return
        if not self._core.gate.holds(again):
            self._core.controller.stop()
            self._core.reply_to(asked, self._core.state.conversation.at(asked.id))

    def _asked_by(self, reply: TurnId | None) -> UserTurn | None:
        conversation = self._core.state.conversation
        if reply is None:
            return conversation.last_user_turn()
        turn = conversation.turns.get(reply)
        above = conversation.turns.get(turn.parent) if isinstance(turn, ReplyTurn) else None
        return above if isinstance(above, UserTurn) else None

    def continue_reply(self) -> None:
        """Have the last reply go on in the same message, after any ending but a complete one."""
        turn = self._core.state.conversation.last_reply()
        if turn is None or self._core.controller.is_running or not rules.can_continue(turn.draft):
            return
        if self._core.refuses():
            return
        if self._core.waits_for_all(self.continue_reply):
            return
        if self._core.gate.holds(self.continue_reply):
            return
        if not turn.draft.text:
            self.regenerate()
            return
        if not self._core.state.model:
            self._core.tell_no_model()
            return
        request = self._core.request(turn.parent, continue_text=str(turn.draft.text))
        opened = replace(turn, draft=continuation_of(turn.draft))
        self._core.change(conversation=self._core.state.conversation.with_turn(opened))
        self._core.run(opened, request)

    def edit(self, message: TurnId | None = None) -> None:
        """Put a message back into the box, the last one if none is named.

        Sending replaces it; the old one, and what followed it, is kept beside the new one.
        """
        conversation = self._core.state.conversation
        turn = conversation.last_user_turn() if message is None else conversation.turns.get(message)
        if isinstance(turn, UserTurn) and not self._core.refuses():
            state = self._core.state
            if state.edited is None:
                self._core.change(aside=state.written, aside_files=state.attached)
            self._core.change(edited=turn.id, attached=turn.attachments)
            self._core.observer.text_returned(turn.text, replaces=True)

    def waits_for_all(self, act: Callable[[], None]) -> bool:
        """Return whether turns are missing; then `act` is done when they have come."""
        return self._core.waits_for_all(act)

    def cancel_edit(self) -> None:
        """Forget that a message is being edited; the next one is a new one."""
        self._core.end_edit()

    def dismiss_notice(self) -> None:
        """Put the notice away, and what it asked about with it."""
        self._core.gate.forget()
        self._core.change(notice=None)

    def choose_model(self, model: str) -> None:
        """Use `model` from the next request on; its context may hold the whole conversation."""
        if model and model != self._core.state.model:
            self._core.change(model=model, skip=0)
            self._core.release_queue()

    def tune(self, parameters: Parameters) -> None:
        """Let the conversation's own parameters be these from the next request on."""
        tuning = self._core.state.tuning
        if parameters != tuning.parameters:
            self._core.change(tuning=replace(tuning, parameters=parameters))

    def use_preset(self, preset: ChatPreset | None) -> None:
        """Ask with a preset from the next request on, and with its model where it names one."""
        tuning = self._core.state.tuning
        if preset != tuning.preset:
            self._core.change(tuning=replace(tuning, preset=preset))
        if preset is not None:
            self.choose_model(preset.model)

    def use_connection(self, connection: Connection) -> None:
        """Talk to another server from the next request on, and ask it for its models."""
        # The notice of a reply that still comes is about the server that it comes from.
        notice = self._core.state.notice if self._core.controller.is_running else None
        self._core.change(
            connection=connection,
            model=connection.model,
            models=(),
            contact=Contact.UNKNOWN,
            notice=notice,
            skip=0,
        )
        self.refresh_models()
        if connection.model:
            self._core.release_queue()

    def write(self, text: str) -> None:
        """Remember what stands in the message box."""
        if text != self._core.state.written:
            self._core.state = replace(self._core.state, written=text)
            self._core.keep_composition()

    def refresh_models(self) -> None:
        """Ask the server for its models; a good one of them is used where none was chosen."""
        self._core.refresh_models()

    def act(self, action: NoticeAction) -> None:
        """Do what a button of the notice says."""
        if action is NoticeAction.RETRY_NOW and self._core.controller.is_running:
            self.retry_now()
            return
        gate = self._core.gate
        acts: dict[NoticeAction, Callable[[], None]] = {
            NoticeAction.RETRY: self.regenerate,
            NoticeAction.RETRY_NOW: self.regenerate,
            NoticeAction.CONTINUE: self.continue_reply,
            NoticeAction.STOP: self.stop,
            NoticeAction.RAISE_LIMIT: self._raise_limit,
            NoticeAction.EDIT_AND_RESEND: self.edit,
            NoticeAction.DROP_OLDEST: self._send_shortened,
            NoticeAction.USE_CHAT: self._use_chat,
            NoticeAction.SEND_ANYWAY: gate.let_pass,
            NoticeAction.RAISE_COST_LIMIT: gate.raise_limit,
            NoticeAction.CANCEL: self.dismiss_notice,
            NoticeAction.DISMISS: self.dismiss_notice,
        }
        if (act := acts.get(action)) is not None:
            act()
        else:
            self._core.observer.window_action(action)

    def _use_chat(self) -> None:
        self._core.change(connection=replace(self._core.state.connection, api=Api.CHAT))
        self.regenerate()

    def join_earlier(self, turns: Iterable[Turn], chosen: Chosen) -> None:
        """Take over the turns that were not here yet; then do what waited for them."""
        self._core.now_whole(self._core.state.conversation.with_earlier(turns, chosen))

    async def close(self) -> None:
        """Stop what runs, keep what came, and return when nothing is left of it."""
        await self._core.close()

    def _raise_limit(self) -> None:
        turn = self._core.state.conversation.last_reply()
        draft = turn.draft if turn is not None else None
        limit = self._core.state.in_force.values.max_tokens
        raised = rules.raised_limit(limit if isinstance(limit, int) else None, draft)
        tuning = self._core.state.tuning
        own = replace(tuning.parameters, max_tokens=raised)
        self._core.change(tuning=replace(tuning, parameters=own))
        self.continue_reply()

    def _send_shortened(self) -> None:
        last = self._core.state.conversation.last_user_turn()
        if last is None or self._core.waits_for_all(self._send_shortened):
            return
        if self._core.gate.holds(self._send_shortened):
            return
        self._core.controller.stop()
        left = len(self._core.state.conversation.prompt(last.id)) - self._core.state.skip
        more = rules.skip_more(left)
        if not more:
            self._core.change(notice=rules.too_long_notice())
            return
        self._core.change(skip=self._core.state.skip + more)
        self._core.reply_to(last, self._core.state.conversation.at(last.id))
