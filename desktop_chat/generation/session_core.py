"""The middle of a session: its state, the reply that comes, and what is told and kept of both."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from dataclasses import replace

from desktop_chat.base.clock import Clock
from desktop_chat.base.ids import TurnId, new_turn_id
from desktop_chat.base.logs import Log
from desktop_chat.base.tasks import TaskScope
from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.chat_presets import NO_TUNING
from desktop_chat.domain.connection import Connection, ReplyRequest, default_model
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.endings import EndState, Failure, FailureKind
from desktop_chat.domain.notices import NoticeKind, reply_notice
from desktop_chat.domain.parameter_words import refused_notice
from desktop_chat.domain.ports import ReplySource, ReplyView, RequestFailed
from desktop_chat.domain.store_notices import refusing_notice
from desktop_chat.domain.text import clean
from desktop_chat.generation import session_rules as rules
from desktop_chat.generation.budget import Budget
from desktop_chat.generation.controller import ReplyController, Snapshot
from desktop_chat.generation.gate import Gate
from desktop_chat.generation.keeping import Keeper, NoKeeper
from desktop_chat.generation.life import Phase
from desktop_chat.generation.session_state import (
    Contact,
    SessionObserver,
    SessionState,
    composed,
)
from desktop_chat.generation.silence import SilenceWatch
from desktop_chat.generation.sinks import Sinks

_log = logging.getLogger(Log.GENERATION)


Files = tuple[Attachment, ...]


class SessionCore:
    """Holds the state of one session and runs its replies; `session` and `versions` act on it."""

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
        self._source = source
        self._gate = Gate(budget, lambda: self.state, self.change)
        self.observer = observer
        self._clock = clock
        self._make_id = make_id
        self.keeper = keeper if keeper is not None else NoKeeper()
        self.sinks = Sinks(self.keeper, view)
        self.controller = ReplyController(source, clock=clock, view=self.sinks)
        self._tasks = TaskScope("session")
        self._silence = SilenceWatch(
            clock, lambda: self.state, lambda: self.sinks.backlog, self._tell_silence
        )
        self._when_whole: list[Callable[[], None]] = []
        self._listing: asyncio.Task[None] | None = None
        self._unlisted: Failure | None = None
        self.state = state

    @property
    def gate(self) -> Gate:
        """What asks before the soft limit is passed."""
        return self._gate

    @property
    def is_running(self) -> bool:
        """Whether a reply comes."""
        return self.controller.is_running

    def change(self, **changes: object) -> None:
        """Change fields of the state by name, and tell."""
        before = self.state
        self.state = replace(self.state, **changes)  # type: ignore[arg-type]  # by field name
        if _composed(before) != _composed(self.state):
            self.keep_composition()
        self.observer.session_changed(self.state)

    def keep_composition(self) -> None:
        """Have what is being written kept."""
        self.keeper.composing(composed(self.state))

    def end_edit(self) -> None:
        """Edit nothing more; what stood in the box before comes back."""
        if self.state.edited is not None:
            aside, files = self.state.aside, self.state.aside_files
            self.change(edited=None, aside="", attached=files, aside_files=())
            self.observer.text_returned(aside, replaces=True)

    def refuses(self) -> bool:
        """Return whether nothing may be changed here, and say so."""
        if self.state.is_reading:
            self.change(notice=refusing_notice())
        return self.state.is_reading

    def waits_for_all(self, act: Callable[[], None]) -> bool:
        """Return whether turns are missing; then `act` is done when they have come."""
        if self.state.is_whole:
            return False
        self._when_whole.append(act)
        return True

    def now_whole(self, conversation: Conversation) -> None:
        """Take over the whole conversation, and do what waited for it."""
        self.change(conversation=conversation, is_whole=True)
        waiting, self._when_whole = self._when_whole, []
        for act in waiting:
            act()
        if self.state.model or not self._is_listing:
            self.release_queue()

    async def close(self) -> None:
        """Stop what runs, keep what came, and return when nothing is left of it."""
        await self.controller.close()
        await self._tasks.close()
        await self.keeper.close()

    # Asking.

    def send_now(self, text: str) -> None:
        """Send a message and what is attached, in place of a message that is edited."""
        files, edited = self.state.attached, self.state.edited
        # First the box: a queued message that comes back stands in front of what was put aside.
        self.end_edit()
        if edited is None:
            self.change(attached=())
        self.controller.stop()
        self.ask(text, files, instead_of=edited)

    def send_box(self) -> None:
        """Send what stands in the message box, and empty it."""
        text, edited = clean(self.state.written), self.state.edited
        if self.state.model and (text.strip() or self.state.attached):
            self.send_now(text)
            if edited is None:
                self.observer.text_returned("", replaces=True)

    def release_queue(self) -> None:
        """Send the queued message, or give it back, unless it waits for something else."""
        if not self.is_running and self.state.is_whole and self.state.has_queued:
            self.ask_or_return(*self.take_queued())

    def take_queued(self) -> tuple[str, Files]:
        """Return the queued message and queue it no more."""
        text, files = self.state.queued, self.state.queued_files
        if self.state.has_queued:
            self.change(queued="", queued_files=())
        return text, files

    def ask(self, text: str, files: Files = (), *, instead_of: TurnId | None = None) -> None:
        """Send a message at the end of the path, or as a version of another one."""
        conversation = self.state.conversation
        if instead_of is not None:
            conversation = conversation.at(conversation.turns[instead_of].parent)
        turn = UserTurn(self._make_id(), conversation.leaf, text, self._clock.now(), files)
        self.reply_to(turn, conversation.add(turn))

    def ask_or_return(self, text: str, files: Files = ()) -> None:
        """Send a message, or give it back where no model is chosen."""
        if self.state.model and not self._gate.holds(self.send_box, text, files):
            self.ask(text, files)
            return
        if not self.state.model:
            self.tell_no_model()
        self.give_back(text, files)

    def give_back(self, text: str, files: Files) -> None:
        """Put a message that was not sent into the box, before what stands there."""
        if files:
            self.change(attached=(*files, *self.state.attached))
        self.observer.text_returned(text)

    def reply_to(self, asked: UserTurn, conversation: Conversation) -> None:
        """Ask for a reply to `asked`, which ends the path of `conversation`."""
        # No reply runs: what stops one changes the conversation that is handed over here.
        if not self.state.model:
            self.tell_no_model()
            return
        if asked.parent is None and self.state.tuning != NO_TUNING:
            self.keep_composition()  # what it began with is not kept before
        is_new = asked.id not in self.state.conversation.turns
        reply = ReplyTurn(
            self._make_id(),
            asked.id,
            self.state.model,
            created_at=self._clock.now(),
            facts=rules.facts_of(self.state.connection, self.state.in_force.values),
        )
        self.change(conversation=conversation.add(reply))
        self.run(reply, self.request(asked.id), (asked,) if is_new else ())

    def request(self, until: TurnId, *, continue_text: str = "") -> ReplyRequest:
        """Return the request whose last message is `until`."""
        messages = self.state.conversation.prompt(until)
        return ReplyRequest(
            model=self.state.model,
            messages=messages[min(self.state.skip, len(messages) - 1) :],
            parameters=self.state.in_force.values,
            continue_text=continue_text,
        )

    def run(self, turn: ReplyTurn, request: ReplyRequest, before: tuple[Turn, ...] = ()) -> None:
        """Begin a reply, or go on with it; `before` are the turns that are new with it."""
        self._gate.forget()
        # On disk before the request leaves: the question, and that a reply to it is coming.
        self.keeper.keep(self.state.conversation, (*before, turn))
        self.change(running=turn.id, live=None, notice=None)
        self._silence.begin(self._tasks)
        self.controller.start(
            self.state.connection,
            replace(request, tag=turn.id),
            lambda snapshot: self._reply_changed(turn.id, snapshot),
            draft=turn.draft,
            prepare=self.keeper.committed,
        )

    def _reply_changed(self, turn: TurnId, snapshot: Snapshot) -> None:
        before = self.state.live
        self.state = replace(self.state, live=snapshot)
        if snapshot.phase is Phase.ENDED:
            self._reply_ended(turn, snapshot)
            return
        self.keeper.grew(turn, snapshot.draft)
        self.observer.reply_grew(turn, snapshot)
        if snapshot.phase is Phase.RETRYING and snapshot.retry is not None:
            self.change(notice=rules.retry_notice(snapshot.retry, snapshot.retry_at))
        elif before is None or before.phase is not snapshot.phase or self._silence_is_shown():
            self.change(notice=None)

    def _reply_ended(self, turn: TurnId, snapshot: Snapshot) -> None:
        draft = snapshot.draft
        if draft.ending is None:
            raise AssertionError("an ended reply has an ending")
        self._silence.end()
        conversation = self.state.conversation
        reply = conversation.turns[turn]
        assert isinstance(reply, ReplyTurn)
        reply = replace(reply, draft=draft, facts=rules.timed(reply.facts, snapshot))
        conversation = conversation.with_turn(reply)
        # First the disk: what shows the end may begin the next reply.
        self.keeper.ended(conversation, reply)
        self.observer.reply_grew(turn, snapshot)
        stopped = draft.ending.state is EndState.STOPPED
        contact = rules.contact_after(draft.ending.failure)
        self.change(
            conversation=conversation,
            running=None,
            notice=reply_notice(draft) or refused_notice(draft.refused),
            contact=self.state.contact if stopped else contact,
        )
        self._release_queue(draft.ending.state)

    def _release_queue(self, state: EndState) -> None:
        if self.controller.is_running:
            return  # whoever heard of the end has begun the next reply; the message waits for it
        if not self.state.has_queued:
            return
        is_sent = state in rules.SENDS_QUEUE
        if is_sent and self._is_listing and not self.state.model:
            return  # another server was chosen meanwhile, and is asked for its models
        text, files = self.take_queued()
        if is_sent:
            self.ask_or_return(text, files)
        else:
            # After a failure or a Stop the person decides; the message is theirs.
            self.give_back(text, files)

    def _tell_silence(self) -> None:
        self.change(notice=rules.silence_notice(self.state.phase))

    def _silence_is_shown(self) -> bool:
        notice = self.state.notice
        return notice is not None and notice.kind is NoticeKind.SILENCE

    # Models.

    def tell_no_model(self) -> None:
        """Say that no model is chosen, or why the server has named none."""
        self.change(notice=rules.no_model_notice(self._unlisted))

    def has_model(self) -> bool:
        """Return whether a model is chosen; where none is, ask the server which it has."""
        if not self.state.model and not self._is_listing:
            self.refresh_models()
        return bool(self.state.model)

    @property
    def _is_listing(self) -> bool:
        return self._listing is not None and not self._listing.done()

    def refresh_models(self) -> None:
        """Ask the server for its models; a good one of them is used where none was chosen."""
        self._unlisted = None
        self._listing = self._tasks.spawn("models", self._fetch_models(self.state.connection))

    async def _fetch_models(self, connection: Connection) -> None:
        try:
            models = await self._source.models(connection)
        except RequestFailed as failed:
            # A server without a list still answers; a name can be typed.
            _log.info("no model list: %s", failed.failure.kind)
            has_none = failed.failure.kind is FailureKind.WRONG_ADDRESS
            contact = self.state.contact if has_none else rules.contact_after(failed.failure)
            if self._talks_to(connection):
                self._unlisted = failed.failure
                if self.state.contact is not contact:
                    self.change(contact=contact)
        else:
            if self._talks_to(connection):
                self.change(
                    models=models,
                    model=self.state.model or default_model(models),
                    contact=Contact.MADE,
                )
        if self._talks_to(connection):
            self.release_queue()

    def _talks_to(self, connection: Connection) -> bool:
        now = self.state.connection
        return (connection.address, connection.key) == (now.address, now.key)


def _composed(state: SessionState) -> tuple[object, ...]:
    """Return what is being written besides the texts of the box."""
    files = state.attached, state.queued_files, state.aside_files
    return state.edited, state.queued, state.tuning, files
