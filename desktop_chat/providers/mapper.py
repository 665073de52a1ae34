"""Take the frames of one reply, whatever API they turn out to be of, and end in one ending."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable
from dataclasses import replace

from desktop_chat.base.logs import Log
from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import StreamEvent
from desktop_chat.providers.chat_completions import ChatMapper
from desktop_chat.providers.completions import CompletionsMapper
from desktop_chat.providers.decoder import EventDecoder, Frame, LineTooLongError, Mark, NamedFrame
from desktop_chat.providers.errors import Answer, find_error, read_error, stream_failure
from desktop_chat.providers.fields import JsonObject
from desktop_chat.providers.foreign import ForeignMapper
from desktop_chat.providers.judge import Evidence, judge
from desktop_chat.providers.limits import Limits
from desktop_chat.providers.reply import ReplyBuilder, ReplyTooLargeError
from desktop_chat.providers.responses import ResponsesMapper

_log = logging.getLogger(Log.PROVIDERS)

_CLEAN = {
    EndState.COMPLETE,
    EndState.LENGTH,
    EndState.FILTERED,
    EndState.REFUSED,
    EndState.TOOL_CALLS,
    EndState.EMPTY,
}


def too_large() -> Failure:
    """Return the failure of a reply, or a body, over its limit."""
    return Failure(FailureKind.SERVER, tr("The reply was stopped: too large."))


class ReplyMapper:
    """Decodes, maps and judges one body. Sans I/O: bytes in, events and an ending out.

    `over` says that the ending is certain, and that nothing more need be read.
    """

    def __init__(
        self, api: Api, answer: Answer, limits: Limits, *, continue_text: str = ""
    ) -> None:
        self._answer = answer
        self._decoder = EventDecoder(line_limit=limits.line, document_limit=limits.document)
        self._reply = ReplyBuilder(
            before=continue_text, tags=api is not Api.RESPONSES, limit=limits.text
        )
        self.seen: Evidence = self._reply.seen
        self._chat = ChatMapper(self._reply)
        self._completions = CompletionsMapper(self._reply)
        self._responses = ResponsesMapper(self._reply, self._fail_with)
        self._foreign = ForeignMapper(self._reply, self._chat)
        self.over = False

    @property
    def has_reason(self) -> bool:
        """Whether the server has said why it ended."""
        return bool(self.seen.reason)

    @property
    def tokens(self) -> int | None:
        """How many tokens the server says that it made."""
        return self._reply.made

    def feed(self, data: bytes) -> list[StreamEvent]:
        """Return the events that more of the body brings."""
        return self._take(lambda: self._decoder.feed(data))

    def end(self, broken: Ending | None = None) -> tuple[list[StreamEvent], Ending]:
        """Return the last events and the ending; `broken` where the transport failed."""
        seen = self.seen
        seen.broken = broken
        events: list[StreamEvent] = []
        if not self.over:
            events += self._take(self._decoder.finish)
        seen.truncated = self._decoder.truncated
        seen.is_page = self._decoder.is_page
        seen.head = self._decoder.head
        clean = judge(seen).state in _CLEAN
        try:
            events += self._reply.end(clean_end=clean)
        except ReplyTooLargeError:
            seen.failure = too_large()
        return events, judge(seen)

    def _take(self, decode: Callable[[], Iterable[Frame]]) -> list[StreamEvent]:
        try:
            for frame in decode():
                self._frame(frame)
                if self.over:
                    break
            return self._reply.take()
        except LineTooLongError:
            self._stop(
                Failure(FailureKind.SERVER, tr("The reply was stopped: a line is too long."))
            )
        except ReplyTooLargeError:
            self._stop(too_large())
        return []

    def _frame(self, frame: Frame) -> None:
        if type(frame) is dict:
            self._event(frame)
        elif isinstance(frame, NamedFrame):
            self._named(frame)
        elif frame is Mark.KEEP_ALIVE:
            self._reply.waiting()
        elif frame is Mark.DONE:
            self.seen.done = True
            self.over = True
        else:
            self.seen.malformed += 1

    def _named(self, frame: NamedFrame) -> None:
        event = frame.value
        if frame.name == "error" and not find_error(event):
            event = {"error": event or {"message": tr("The server sent an error without words.")}}
        elif "type" not in event:
            event = {**event, "type": frame.name}
        self._event(event)

    def _event(self, event: JsonObject) -> None:
        try:
            self._map(event)
            self.seen.valid += 1
        except ReplyTooLargeError:
            raise
        # One odd object must not cost the reply. What it holds is never logged, and the error's
        # own words may quote it.
        except Exception as error:
            _log.warning("an event could not be mapped: %s", type(error).__name__)
            self.seen.malformed += 1

    def _map(self, event: JsonObject) -> None:
        choices = event.get("choices")
        if type(choices) is list:
            self.seen.understood += 1
            first = choices[0] if choices and type(choices[0]) is dict else {}
            if "text" in first:
                self._completions.map(event)
            else:
                self._chat.map(event)
            if "error" in event or "error" in first:
                self._look_for_error(event)
            return
        if self._responses.map(event):
            self.seen.understood += 1
            self.over = self.over or self._responses.ended
        elif self._look_for_error(event):
            pass
        elif self._foreign.map(event):
            self.seen.understood += 1
        elif not self._decoder.is_bare:
            # Nothing to show, but an event of a stream: unknown types, and chunks without choices.
            self.seen.understood += 1
            self._chat.map(event)

    def _look_for_error(self, event: JsonObject) -> bool:
        error = find_error(event)
        if error is None:
            return False
        self._fail_with(error)
        return True

    def _fail_with(self, error: object) -> None:
        read = read_error(error)
        self._stop(stream_failure(replace(self._answer, status=None), read))

    def _stop(self, failure: Failure) -> None:
        if self.seen.failure is None:
            self.seen.failure = failure
        self.over = True
