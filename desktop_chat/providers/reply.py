"""Collect what one reply brings, as cleaned events and as evidence for the judge.

The mappers of the three APIs write into a `ReplyBuilder`; it alone knows how a text is cleaned,
split into thinking and answer, rid of what a continuation repeats, and limited in size. Texts
that follow each other in one network read become one event: cleaning and splitting then cost the
same for a flood as for a trickle.
"""

from __future__ import annotations

from collections.abc import Callable

from desktop_chat.domain.events import (
    Activity,
    ActivityNoted,
    CitationAdded,
    MediaAdded,
    MediaKind,
    ModelNamed,
    RefusalDelta,
    StreamEvent,
    TextDelta,
    TextReplaced,
    TextWasThinking,
    ThinkingDelta,
    ToolCallDelta,
    Usage,
    UsageReported,
)
from desktop_chat.domain.text import StreamCleaner, clean, one_line
from desktop_chat.providers.continuation import Overlap, without_overlap
from desktop_chat.providers.judge import Evidence
from desktop_chat.providers.think_tags import Channel, ThinkTags


class ReplyTooLargeError(Exception):
    """The reply went over its limit of characters."""


class ReplyBuilder:
    """One reply as it comes. `tags`: thinking may stand in the text between `<think>` tags."""

    def __init__(self, *, before: str = "", tags: bool = True, limit: int) -> None:
        self.seen = Evidence(text_before=bool(before))
        self.model = ""
        self._before = before
        self._limit = limit
        self._size = 0
        self._events: list[StreamEvent] = []
        self._texts: list[str] = []
        self._shown: list[str] = []
        self._cleaner = StreamCleaner()
        self._thinking_cleaner = StreamCleaner()
        self._refusal_cleaner = StreamCleaner()
        self._tags = ThinkTags(before) if tags else None
        self._overlap = Overlap(before) if before else None
        self._usage: Usage | None = None
        self._names: set[int] = set()
        self._sounds: list[str] = []

    @property
    def made(self) -> int | None:
        """How many tokens the server says that it made."""
        return self._usage.completion if self._usage is not None else None

    # ---- what the mappers write

    def text(self, piece: str) -> None:
        """Add to the answer's text, tags and all."""
        self._texts.append(piece)

    def thinking(self, piece: str) -> None:
        """Add to what the model thinks."""
        if piece:
            self._flush_text()
            self._add_thinking(self._thinking_cleaner.feed(piece))

    def refusal(self, piece: str) -> None:
        """Add to the text in which the model refuses."""
        if piece:
            self._flush_text()
            self._emit_text(RefusalDelta, self._refusal_cleaner.feed(piece))
            self.seen.has_refusal = True

    def replace_text(self, whole: str) -> None:
        """Take the server's own final text, which wins over its deltas."""
        self._settle(clean_end=True)
        final = without_overlap(self._before, clean(whole))
        shown = "".join(self._shown)
        if final != shown:
            self._grow(max(0, len(final) - len(shown)))
            self._shown = [final]
            self.seen.has_text = bool(final)
            self._events.append(TextReplaced(final))

    def tool_call(self, index: int, *, call_id: str = "", name: str = "", more: str = "") -> None:
        """Add to tool call `index`; its name counts once, because some servers repeat it."""
        self._flush_text()
        name = "" if index in self._names else one_line(name, 200)
        if name:
            self._names.add(index)
        self._grow(len(more))
        self.seen.has_calls = True
        self._events.append(ToolCallDelta(index, one_line(call_id, 200), name, clean(more)))

    def citation(self, url: str, title: str) -> None:
        """Add a source."""
        if url:
            self._emit(CitationAdded(one_line(url, 4_096), one_line(title)))

    def image(self, address: str) -> None:
        """Add an image as the data URI, or the address, that the server sent."""
        if address:
            self.seen.has_media = True
            self._emit(MediaAdded(MediaKind.IMAGE, clean(address)))

    def sound(self, base64: str) -> None:
        """Add to the reply's sound, which is one however many pieces it comes in."""
        self._sounds.append(base64)

    def usage(self, usage: Usage) -> None:
        """Take a count of tokens."""
        if usage not in (self._usage, Usage()):
            self._usage = usage
            self._emit(UsageReported(usage))

    def name_model(self, model: str) -> None:
        """Take the server's name of the model."""
        if model and model != self.model:
            self.model = model
            self._emit(ModelNamed(one_line(model, 200)))

    def activity(self, activity: Activity) -> None:
        """Note what the server does; the same twice in one read is one event."""
        event = ActivityNoted(activity)
        self._flush_text()
        if event not in self._events:
            self._events.append(event)

    def waiting(self) -> None:
        """Note a keep-alive: before anything else came, it means that the request is queued."""
        self._flush_text()
        if not (self.seen.has_answer or self.seen.has_thinking):
            self.activity(Activity.QUEUED)

    def finish_reason(self, reason: object) -> None:
        """Take a finish reason; the first one counts."""
        if isinstance(reason, str) and reason and not self.seen.reason:
            self.seen.reason = one_line(reason, 80)

    # ---- what the stream takes

    def take(self) -> list[StreamEvent]:
        """Return what has come since the last call."""
        self._flush_text()
        events, self._events = self._events, []
        return events

    def end(self, *, clean_end: bool) -> list[StreamEvent]:
        """Return the last events: what was held back until it was certain."""
        self._settle(clean_end=clean_end)
        self._add_thinking(self._thinking_cleaner.flush())
        self._emit_text(RefusalDelta, self._refusal_cleaner.flush())
        if self._sounds:
            self.seen.has_media = True
            data = clean("".join(self._sounds))
            self._emit(MediaAdded(MediaKind.AUDIO, f"data:audio/wav;base64,{data}"))
        return self.take()

    def _settle(self, *, clean_end: bool) -> None:
        """Decide about everything that the text's stages hold back."""
        self._flush_text()
        self._add_text(self._cleaner.flush())
        if self._tags is not None:
            for channel, text in self._tags.finish(clean=clean_end):
                self._add_piece(channel, text)
        if self._overlap is not None:
            self._show(self._overlap.finish(clean=clean_end))

    def _flush_text(self) -> None:
        if self._texts:
            text = "".join(self._texts)
            self._texts.clear()
            self._add_text(self._cleaner.feed(text))

    def _add_text(self, text: str) -> None:
        if not text:
            return
        if self._tags is None:
            self._add_answer(text)
            return
        for channel, piece in self._tags.feed(text):
            self._add_piece(channel, piece)

    def _add_piece(self, channel: Channel, text: str) -> None:
        match channel:
            case Channel.TEXT:
                self._add_answer(text)
            case Channel.THINKING:
                self._add_thinking(text)
            case Channel.WAS_THINKING:
                if self._overlap is not None:
                    self._show(self._overlap.finish(clean=True))
                    self._overlap = Overlap(self._before)
                self._shown.clear()
                self.seen.has_thinking = self.seen.has_thinking or self.seen.has_text
                self.seen.has_text = False
                self._events.append(TextWasThinking())

    def _add_answer(self, text: str) -> None:
        self._show(text if self._overlap is None else self._overlap.feed(text))

    def _show(self, text: str) -> None:
        if text:
            self.seen.has_text = True
            self._shown.append(text)
            self._emit_text(TextDelta, text)

    def _add_thinking(self, text: str) -> None:
        if text:
            self.seen.has_thinking = True
            self._emit_text(ThinkingDelta, text)

    def _emit_text(self, kind: Callable[[str], StreamEvent], text: str) -> None:
        if text:
            self._grow(len(text))
            self._events.append(kind(text))

    def _emit(self, event: StreamEvent) -> None:
        self._flush_text()
        self._events.append(event)

    def _grow(self, by: int) -> None:
        self._size += by
        if self._size > self._limit:
            raise ReplyTooLargeError
