"""Whatever a person does in whatever order, the store holds what a model of it holds."""

from __future__ import annotations

import asyncio
import itertools
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft, continuation_of
from desktop_chat.domain.endings import STOPPED, Ending, EndState, cut_by_end
from desktop_chat.domain.journal import journal_of
from desktop_chat.domain.library import Composition, ConversationInfo, InfoChange, TitleSource
from desktop_chat.domain.text import clean
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore

TEXT = st.text(max_size=12).map(clean)
PICK = st.integers(0, 10_000)


@dataclass
class Kept:
    """What the store should hold of a conversation."""

    conversation: Conversation = field(default_factory=Conversation)
    is_deleted: bool = False
    composition: Composition = field(default_factory=Composition)


def plain(draft: Draft) -> Draft:
    """Return what is kept of a draft: not what is only about the attempt that runs."""
    return replace(draft, activity=None, answered=False, continued=0, revision=0)


class StoreMachine(RuleBasedStateMachine):
    """Sends, stops, edits, regenerates, deletes, undoes, switches and restarts."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.runner = asyncio.Runner()
        self.numbers = itertools.count()
        self.kept: dict[ConversationId, Kept] = {}
        self.store: SqliteStore = self.opened()

    def opened(self) -> SqliteStore:
        return self.runner.run(open_store(Path(self.folder.name) / "data")).store

    def teardown(self) -> None:
        assert self.runner.run(self.store.verify()) == ()
        self.runner.run(self.store.close())
        self.runner.close()
        self.folder.cleanup()

    # What there is to choose from.

    def pick(self, at: int) -> tuple[ConversationId, Kept]:
        names = list(self.kept)
        name = names[at % len(names)]
        return name, self.kept[name]

    def info(self, name: ConversationId) -> ConversationInfo:
        return ConversationInfo(name, f"T {name}", TitleSource.MODEL, 1.0, 2.0)

    def put(self, name: ConversationId, *turns: Turn) -> None:
        conversation = self.kept[name].conversation
        for turn in turns:
            conversation = (
                conversation.with_turn(turn)
                if turn.id in conversation.turns
                else conversation.at(turn.parent).add(turn)
            )
        self.kept[name].conversation = conversation
        row = self.info(name)
        self.runner.run(self.store.put(row, turns, conversation.leaf, conversation.chosen))

    def fresh(self) -> TurnId:
        return TurnId(f"t{next(self.numbers)}")

    # What a person does.

    @initialize()
    def begin(self) -> None:
        self.make("first")

    @rule(text=TEXT)
    def make(self, text: str) -> None:
        name = ConversationId(f"c{next(self.numbers)}")
        self.kept[name] = Kept()
        self.put(name, UserTurn(self.fresh(), None, text, 1.0))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, below=PICK, text=TEXT)
    def send(self, at: int, below: int, text: str) -> None:
        """Also edits: what hangs beside an older message is a version of it."""
        name, kept = self.pick(at)
        replies: list[TurnId | None] = [None]
        replies += [t.id for t in kept.conversation.turns.values() if isinstance(t, ReplyTurn)]
        user = UserTurn(self.fresh(), replies[below % len(replies)], text, 1.0)
        self.put(name, user, ReplyTurn(self.fresh(), user.id, "m", created_at=2.0))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, which=PICK)
    def regenerate(self, at: int, which: int) -> None:
        name, kept = self.pick(at)
        users = [t.id for t in kept.conversation.turns.values() if isinstance(t, UserTurn)]
        if users:
            self.put(name, ReplyTurn(self.fresh(), users[which % len(users)], "m"))

    def replies(self, kept: Kept, *, coming: bool) -> list[ReplyTurn]:
        return [
            turn
            for turn in kept.conversation.turns.values()
            if isinstance(turn, ReplyTurn) and (turn.draft.ending is None) is coming
        ]

    @precondition(lambda self: self.kept)
    @rule(at=PICK, which=PICK, text=TEXT, thinking=TEXT)
    def come(self, at: int, which: int, text: str, thinking: str) -> None:
        _, kept = self.pick(at)
        if replies := self.replies(kept, coming=True):
            turn = replies[which % len(replies)]
            draft = replace(
                turn.draft,
                text=turn.draft.text.append(text),
                thinking=turn.draft.thinking.append(thinking),
            )
            self.runner.run(self.store.append(turn.id, journal_of(turn.draft, draft)))
            kept.conversation = kept.conversation.with_draft(turn.id, draft)

    @precondition(lambda self: self.kept)
    @rule(at=PICK, which=PICK, state=st.sampled_from(EndState), text=TEXT)
    def end(self, at: int, which: int, state: EndState, text: str) -> None:
        name, kept = self.pick(at)
        if replies := self.replies(kept, coming=True):
            turn = replies[which % len(replies)]
            ending = STOPPED if state is EndState.STOPPED else Ending(state)
            draft = replace(turn.draft, text=turn.draft.text.append(text), ending=ending)
            kept.conversation = kept.conversation.with_draft(turn.id, draft)
            ended = replace(turn, draft=draft)
            self.runner.run(self.store.end(name, ended, unread=False))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, which=PICK)
    def go_on(self, at: int, which: int) -> None:
        name, kept = self.pick(at)
        if replies := self.replies(kept, coming=False):
            turn = replies[which % len(replies)]
            self.put(name, replace(turn, draft=continuation_of(turn.draft)))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, which=PICK)
    def choose(self, at: int, which: int) -> None:
        name, kept = self.pick(at)
        if turns := list(kept.conversation.turns):
            kept.conversation = shown = kept.conversation.choose(turns[which % len(turns)])
            self.runner.run(self.store.choose(name, shown.leaf, shown.chosen))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, which=PICK)
    def remove(self, at: int, which: int) -> None:
        name, kept = self.pick(at)
        if turns := list(kept.conversation.turns):
            turn = turns[which % len(turns)]
            gone = kept.conversation.subtree(turn)
            kept.conversation = shown = kept.conversation.without(turn)
            self.runner.run(self.store.remove_turns(name, gone))
            self.runner.run(self.store.choose(name, shown.leaf, shown.chosen))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, text=TEXT, queued=TEXT)
    def write(self, at: int, text: str, queued: str) -> None:
        name, kept = self.pick(at)
        kept.composition = Composition(text, None, queued)
        self.runner.run(self.store.compose(name, kept.composition))

    @precondition(lambda self: self.kept)
    @rule(at=PICK, is_deleted=st.booleans())
    def delete_or_undo(self, at: int, is_deleted: bool) -> None:
        name, kept = self.pick(at)
        kept.is_deleted = is_deleted
        self.runner.run(self.store.change([name], InfoChange(is_deleted=is_deleted)))

    @rule()
    def purge(self) -> None:
        gone = {name for name, kept in self.kept.items() if kept.is_deleted}
        assert self.runner.run(self.store.purge()).conversations == gone
        for name in gone:
            del self.kept[name]

    @rule()
    def restart(self) -> None:
        self.runner.run(self.store.close())
        self.store = self.opened()
        for kept in self.kept.values():
            for turn in self.replies(kept, coming=True):
                draft = replace(turn.draft, ending=cut_by_end())
                kept.conversation = kept.conversation.with_draft(turn.id, draft)

    # What has to be true.

    @invariant()
    def the_store_holds_what_the_model_holds(self) -> None:
        for name, kept in self.kept.items():
            loaded = self.runner.run(self.store.load(name, 1_000))
            assert loaded is not None
            assert loaded.info.is_deleted == kept.is_deleted
            assert loaded.composition == kept.composition
            expected = kept.conversation
            for turn in kept.conversation.turns.values():
                if isinstance(turn, ReplyTurn):
                    expected = expected.with_draft(turn.id, plain(turn.draft))
            assert loaded.conversation == expected


TestStore = StoreMachine.TestCase
TestStore.settings = settings(
    max_examples=8,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
