"""Turns texts that grow into the blocks of a message, a bounded share at a time. No Qt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Sequence

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.text import StreamCleaner
from desktop_chat.markdown import FlowBlock, Gap, MarkdownStream, Prose, Run, weight, window_end
from desktop_chat.markdown.streaming import Update
from desktop_chat.ui.transcript.text.pieces import Pieces

SHARE = 4_096
"""Characters that are taken in one step of plain text; the clock is looked at between steps."""

_LEAST, _MOST = 1_200, 4_000
"""How much Markdown one step takes, as `weight` counts it: its speed decides how much."""

LINE_LIMIT = 2_000
"""Characters after which a line of plain text goes on in another paragraph."""


class Intake:
    """What was given and not yet taken of a text that grows at its end."""

    def __init__(self) -> None:
        self._waiting: deque[str] = deque()
        self._given = 0
        self.taken = 0

    @property
    def backlog(self) -> int:
        """Characters that wait."""
        return self._given - self.taken

    def give(self, text: Rope) -> None:
        """Take note of what is new; costs only that."""
        if text.length > self._given:
            self._waiting.append(text.since(self._given))
            self._given = text.length

    def take_markdown(self, share: int) -> str:
        """Return the next characters, as many as weigh `share` where there are as many."""
        text = self.take(share)
        end = window_end(text, share)
        if end is not None and end < len(text):
            self._waiting.appendleft(text[end:])
            self.taken -= len(text) - end
            text = text[:end]
        return text

    def take(self, share: int = SHARE) -> str:
        """Return the next characters, `share` of them where there are as many."""
        parts: list[str] = []
        while self._waiting and share > 0:
            first = self._waiting.popleft()
            while len(first) > 2 * share:
                # By halves, so that a huge text is not copied once for each share.
                half = len(first) // 2
                self._waiting.appendleft(first[half:])
                first = first[:half]
            if len(first) > share:
                self._waiting.appendleft(first[share:])
                first = first[:share]
            parts.append(first)
            share -= len(first)
        text = "".join(parts)
        self.taken += len(text)
        return text


class ReplyFeed:
    """The blocks of a reply's text, as far as they have been worked out.

    What is shown is never taken back while the same text is worked out again: when a reply is
    changed or continued, the new blocks take the old ones' place when they have come as far.
    """

    def __init__(self) -> None:
        self._speed = 200_000.0
        """How much Markdown is worked out per second, as measured lately."""
        self._draft = Draft()
        self._running = True
        self._begin()
        self.pieces = self._building

    def _begin(self) -> None:
        self._building = Pieces()
        self._stream = MarkdownStream()
        self._intake = Intake()
        self._finished = False

    @property
    def backlog(self) -> int:
        """Characters that were given and are not among the blocks."""
        return self._intake.backlog

    @property
    def is_done(self) -> bool:
        """Whether the reply has ended and all of it is among the blocks."""
        return self._finished and self.pieces is self._building

    @property
    def needs_work(self) -> bool:
        """Whether `work` has something to do."""
        return bool(self._intake.backlog) or (not self._running and not self.is_done)

    def give(self, draft: Draft, *, running: bool) -> None:
        """Take note of what the reply is now; costs only what is new."""
        again = draft.revision != self._draft.revision or (
            self._finished and draft.text.length > self._draft.text.length
        )
        self._draft = draft
        self._running = running
        if again:
            self._begin()
        self._intake.give(draft.text)

    def work(self, deadline: float) -> bool:
        """Work until `time.perf_counter()` passes `deadline`; return whether blocks changed."""
        changed = False
        if not self._running and not self._finished and self._intake.backlog <= _MOST:
            # The end is near: it takes all that is left in one step, unless that weighs too much.
            self._stream.append(self._intake.take_markdown(_MOST))
        while self._intake.backlog:
            begin = time.perf_counter()
            wanted = max(0.0, deadline - begin) * self._speed
            text = self._intake.take_markdown(round(min(_MOST, max(_LEAST, wanted))))
            self._stream.append(text)
            self._apply(self._stream.update(_MOST))
            changed = True
            now = time.perf_counter()
            self._speed = (self._speed + weight(text) / max(1e-6, now - begin)) / 2
            if now > deadline:
                break
        if not self._intake.backlog and not self._running and not self._finished:
            self._apply(self._stream.finish(cut=_is_cut(self._draft)))
            self._finished = True
            changed = True
        return self._swap() or (changed and self.pieces is self._building)

    def _swap(self) -> bool:
        if self.pieces is self._building:
            return False
        as_far = len(self._building) >= len(self.pieces)
        ready = as_far or self._finished or not self._intake.backlog
        if ready:
            self._building.adopt(self.pieces)
            self.pieces = self._building
        return ready

    def _apply(self, update: Update) -> None:
        if update.reset:
            self._building.settle(update.closed)
        else:
            self._building.replace(update.start, update.closed + update.tail)


def _is_cut(draft: Draft) -> bool:
    """Return whether a reply has ended before its text did, or may have."""
    return draft.ending is None or draft.ending.state is not EndState.COMPLETE


class PlainFeed:
    """The blocks of a text that is shown as it is: a message, or what a model thinks."""

    def __init__(self) -> None:
        self._begin()

    def _begin(self) -> None:
        self.pieces = Pieces()
        self._intake = Intake()
        self._cleaner = StreamCleaner()
        self._line_start = 0
        self._line = ""
        self._continues = False
        """Whether that line is the rest of a longer one."""

    @property
    def needs_work(self) -> bool:
        """Whether `work` has something to do."""
        return bool(self._intake.backlog)

    def give(self, text: Rope) -> None:
        """Take note of what the text is now; one that became shorter begins anew."""
        if text.length < self._intake.taken + self._intake.backlog:
            self._begin()
        self._intake.give(text)

    def work(self, deadline: float) -> bool:
        """Work until `time.perf_counter()` passes `deadline`; return whether blocks changed."""
        changed = False
        while self._intake.backlog:
            self._add(self._cleaner.feed(self._intake.take()))
            changed = True
            if time.perf_counter() > deadline:
                break
        if not self._intake.backlog and (rest := self._cleaner.flush()):
            self._add(rest)
        return changed

    def _add(self, text: str) -> None:
        *lines, last = (self._line + text).split("\n")
        blocks: list[FlowBlock] = []
        for line in lines:
            blocks += plain_line(line, continued=self._continues)
            self._continues = False
        kept = self._line_start + len(blocks)
        tail = plain_line(last, continued=self._continues)
        self.pieces.replace(self._line_start, [*blocks, *tail])
        # Only the last part of a line without an end is open.
        self._line_start = kept + len(tail) - 1
        self._line = last[(len(tail) - 1) * LINE_LIMIT :]
        self._continues = self._continues or len(tail) > 1


def plain_line(line: str, *, continued: bool = False) -> Sequence[FlowBlock]:
    """Return the blocks of one line of plain text."""
    cuts = range(0, max(1, len(line)), LINE_LIMIT)
    return [
        FlowBlock(
            Prose((Run(line[at : at + LINE_LIMIT]),)), gap=Gap.NONE, continued=continued or at > 0
        )
        for at in cuts
    ]
