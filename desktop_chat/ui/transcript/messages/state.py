"""What the transcript keeps of each turn, whether or not it is in sight."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from desktop_chat.base.languages import decimal, whole
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.notices import wait_words
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.life import Phase
from desktop_chat.markdown import FlowBlock
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.messages.extras import attachment_blocks, extra_blocks
from desktop_chat.ui.transcript.messages.feed import PlainFeed, ReplyFeed
from desktop_chat.ui.transcript.text.pieces import Moves, Pieces
from desktop_chat.ui.transcript.text.wide import Wide, WideKind, WideState

_NOTHING = 0.05
"""Seconds that one decimal would call none."""

_WORTH_KEEPING = 64 * 1024
"""Characters of a text that is not worked out again whenever it comes into sight."""


@dataclass(slots=True)
class Times:
    """When what happened, by the monotonic clock; 0 for what has not, or was not seen."""

    started: float = 0.0
    thinking: float = 0.0
    text: float = 0.0
    ended: float = 0.0

    def note(self, draft: Draft, phase: Phase) -> None:
        """Take note of the moment in which the reply has come as far as `draft`."""
        now = time.monotonic()
        self.started = self.started or now
        if draft.thinking:
            self.thinking = self.thinking or now
        if draft.text.length > draft.continued or draft.refusal:
            self.text = self.text or now
        if not phase.is_running:
            self.ended = self.ended or now

    def thought(self, now: float) -> float:
        """Return the seconds that the model has thought; 0 where that is not known."""
        return (self.text or self.ended or now) - self.thinking if self.thinking else 0.0

    def words(self, draft: Draft) -> str:
        """Return how fast the reply came, and what it cost."""
        said: list[str] = []
        if self.text:
            wait = self.text - self.started
            seconds = decimal(wait, 1 if wait >= _NOTHING else 2)
            said.append(words.FIRST_WORD.format(seconds=seconds))
        if rate := self._rate(draft):
            said.append(words.RATE.format(rate=whole(rate)))
        tokens = draft.usage.completion if draft.usage is not None else None
        if tokens:
            said.append(words.token_words(tokens))
        return " · ".join(said)

    def _rate(self, draft: Draft) -> int:
        """Return tokens per second, thinking included in both; 0 where too little is known."""
        begun = min(time for time in (self.thinking, self.text, self.ended) if time)
        part = draft.part_usage
        tokens = part.completion if part is not None else None
        lasted = self.ended - begun
        return round(tokens / lasted) if tokens and lasted >= 0.5 else 0


class UserState:
    """A message of the person."""

    __slots__ = ("_feed", "_files", "turn")

    def __init__(self, turn: UserTurn) -> None:
        self.turn = turn
        self._feed: PlainFeed | None = None
        self._files: Pieces | None = None

    @property
    def files(self) -> Pieces:
        """The files that went with it, as blocks."""
        if self._files is None:
            self._files = Pieces()
            self._files.replace(0, attachment_blocks(self.turn.attachments))
        return self._files

    @property
    def pieces(self) -> Pieces:
        """The blocks, as far as they are worked out."""
        if self._feed is None:
            self._feed = PlainFeed()
            self._feed.give(Rope(self.turn.text))
        return self._feed.pieces

    @property
    def is_begun(self) -> bool:
        """Whether the blocks are worked out, or begun to be."""
        return self._feed is not None

    @property
    def needs_work(self) -> bool:
        """Whether `work` has something to do."""
        return self._feed is None or self._feed.needs_work

    def work(self, deadline: float) -> bool:
        """Work out blocks until then; return whether they changed."""
        _ = self.pieces
        assert self._feed is not None
        return self._feed.work(deadline)

    def release(self) -> None:
        """Forget the blocks: they can be worked out again."""
        self._feed = None
        self._files = None

    def adopt(self, other: UserState) -> None:
        """Take over the blocks of another state of the same turn."""
        self._feed = self._feed or other._feed

    @property
    def is_worth_keeping(self) -> bool:
        """Whether the blocks stay when the row goes out of sight."""
        return len(self.turn.text) > _WORTH_KEEPING

    @property
    def parts(self) -> list[Pieces]:
        """All that is shown, in the order in which it is read."""
        return [self.files, self.pieces] if self.turn.attachments else [self.pieces]

    @property
    def message(self) -> list[Pieces]:
        """What is copied as the message."""
        return [self.pieces]

    @property
    def source(self) -> str:
        """The text as it is stored."""
        return self.turn.text


class ReplyState:
    """A reply, coming or come."""

    __slots__ = (
        "_extras",
        "_extras_of",
        "_feed",
        "_thinking",
        "_wide_states",
        "draft",
        "phase",
        "thinking_open",
        "times",
        "turn",
    )

    def __init__(self, turn: ReplyTurn, phase: Phase) -> None:
        self.turn = turn
        self.draft = turn.draft
        self.phase = phase
        self.times: Times | None = None
        self.thinking_open = False
        self._feed: ReplyFeed | None = None
        self._wide_states: dict[Wide, WideState] = {}
        self._thinking: ReplyFeed | None = None
        self._extras = Pieces()
        self._extras_of: Sequence[object] = ()

    @property
    def is_running(self) -> bool:
        """Whether more may come."""
        return self.phase.is_running

    @property
    def is_waiting(self) -> bool:
        """Whether nothing of the answer has come yet."""
        draft = self.draft
        shown = draft.text or draft.refusal or draft.calls or draft.media
        return self.is_running and not shown

    def take(self, draft: Draft, phase: Phase) -> None:
        """Take note of what the reply is now; costs only what is new."""
        self.draft = draft
        if phase is not self.phase and phase.is_running and not self.phase.is_running:
            self.times = None
        self.phase = phase
        if self.times is None:
            self.times = Times()
        self.times.note(draft, phase)
        if self._feed is not None:
            self._feed.give(draft, running=self.is_running)
        if self._thinking is not None:
            self._thinking.give(self._thought, running=self.is_running)

    def start_over_unless(self, text: Rope) -> None:
        """Forget the blocks unless `text` begins with the text that they were made of."""
        old = self.draft.text
        if text is not old and not str(text).startswith(str(old)):
            self.release()

    @property
    def backlog(self) -> int:
        """Characters that wait; none while nobody looks."""
        return 0 if self._feed is None else self._feed.backlog

    def begin(self) -> None:
        """Begin to work the blocks out again, if they were forgotten while they are in sight."""
        _ = self.feed

    @property
    def feed(self) -> ReplyFeed:
        """The blocks of the text; begins to work them out when it is first asked for."""
        if self._feed is None:
            self._feed = ReplyFeed()
            self._feed.pieces.wide_states.update(self._wide_states)
            self._feed.give(self.draft, running=self.is_running)
        return self._feed

    @property
    def pieces(self) -> Pieces:
        """The blocks of the text, as far as they are worked out."""
        return self.feed.pieces

    @property
    def thinking(self) -> Pieces:
        """The blocks of what the model thinks, as far as they are worked out."""
        if self._thinking is None:
            self._thinking = ReplyFeed()
            self._thinking.give(self._thought, running=self.is_running)
        return self._thinking.pieces

    @property
    def _thought(self) -> Draft:
        """What the model thinks, as a text that grows of its own."""
        return Draft(text=self.draft.thinking, revision=self.draft.revision)

    def open_thinking(self, *, is_open: bool) -> None:
        """Show what the model thinks, or no longer; closed, it costs nothing."""
        self.thinking_open = is_open
        if not is_open:
            self._thinking = None

    @property
    def extras(self) -> Pieces:
        """Refusal, tool calls, media and sources, as blocks."""
        draft = self.draft
        now = (draft.refusal.length, draft.calls, draft.citations, draft.media)
        if now != self._extras_of:
            self._extras_of = now
            blocks: Sequence[FlowBlock] = extra_blocks(draft)
            self._extras.replace(0, blocks)
        return self._extras

    @property
    def is_begun(self) -> bool:
        """Whether the blocks are worked out, begun to be, or must be: more of them come."""
        return self._feed is not None or self.is_running

    @property
    def needs_work(self) -> bool:
        """Whether `work` has something to do."""
        thinking = self.thinking_open and (self._thinking is None or self._thinking.needs_work)
        return thinking or self._feed is None or self._feed.needs_work

    def work(self, deadline: float) -> bool:
        """Work out blocks until then; return whether they changed."""
        changed = self.feed.work(deadline)
        if self.thinking_open:
            _ = self.thinking
            assert self._thinking is not None
            changed = self._thinking.work(deadline) or changed
        return changed

    def release(self) -> None:
        """Forget the blocks: they can be worked out again; how wide ones are shown cannot."""
        if self._feed is not None:
            self._wide_states = self._feed.pieces.wide_states
        self._feed = None
        self._thinking = None
        self._extras = Pieces()
        self._extras_of = ()

    def adopt(self, other: ReplyState) -> None:
        """Take over the blocks of another state of the same turn."""
        if self._feed is None and other._feed is not None:
            self._feed = other._feed
            self._feed.pieces.wide_states.update(self._wide_states)
        self._thinking = self._thinking or other._thinking

    def wrap_code(self, *, wraps: bool) -> None:
        """Wrap the lines of all code that was shown, or wrap them no longer."""
        pieces = self._feed.pieces if self._feed is not None else None
        known = self._wide_states if pieces is None else pieces.wide_states
        for wide, shown in known.items():
            if wide.kind is not WideKind.CODE or shown.wraps == wraps:
                continue
            if pieces is None:
                shown.wrap(wraps)
            else:
                pieces.wrap(wide, wraps)

    def thinking_words(self) -> str:
        """Return the line that stands for what the model thinks; "" where it does not."""
        if not self.draft.thinking:
            return ""
        if self.is_running and not self.draft.text:
            return words.THINKING_RUNS
        seconds = self.times.thought(time.monotonic()) if self.times is not None else 0.0
        if seconds >= 1:
            return words.THOUGHT_FOR.format(wait=wait_words(seconds))
        return words.THOUGHT

    def take_moves(self) -> list[tuple[int, Moves]]:
        """Return what has become of the places of each part since this was last asked."""
        taken: list[tuple[int, Moves]] = []
        for part, feed in enumerate((self._thinking, self._feed)):
            if feed is not None and feed.pieces.moves:
                taken += [(part, moves) for moves in feed.pieces.moves]
                feed.pieces.moves = []
        return taken

    @property
    def is_worth_keeping(self) -> bool:
        """Whether the blocks stay when the row goes out of sight."""
        return self.is_running or self.draft.text.length > _WORTH_KEEPING

    @property
    def parts(self) -> list[Pieces]:
        """All that is shown, in the order in which it is read: thinking, text, what follows."""
        thinks = self.thinking_open and self.draft.thinking
        return [self.thinking if thinks else Pieces(), self.pieces, self.extras]

    @property
    def message(self) -> list[Pieces]:
        """What is copied as the message."""
        return [self.pieces, *([self.extras] if self.draft.refusal else [])]

    @property
    def source(self) -> str:
        """The text as it is stored."""
        return self.draft.visible_text


RowState = UserState | ReplyState


def turn_length(turn: Turn) -> int:
    """Return how many characters there are to be worked out of a turn, about."""
    if isinstance(turn, UserTurn):
        return len(turn.text)
    return turn.draft.text.length + turn.draft.thinking.length


def state_of(turn: Turn, *, running: bool) -> RowState:
    """Return the state of a turn that has not been shown yet."""
    if isinstance(turn, UserTurn):
        return UserState(turn)
    return ReplyState(turn, Phase.STREAMING if running else Phase.ENDED)
