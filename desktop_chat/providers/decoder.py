"""An incremental decoder of server-sent events that takes what servers really send.

Bytes in, frames out, no I/O. It differs from the standard, and from the SDK's decoder, where
FACTS.md 1.1 and 1.2 show that a server would otherwise be misread: events without a blank line
after them, events that ran together, an `error:` field, JSON lines without any field name, and
bodies that are no event stream at all.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass
from enum import Enum
from typing import Any

JsonObject = dict[str, Any]

_LINE_END = re.compile(r"[\r\n]")
_FIELDS = ("data", "event", "id", "retry", "error")
_BETWEEN = re.compile(r"\s*(?:data:\s*)?")
_HEAD = 4_096
_SLICE = 65_536
_BARE_LINES = 128
_BARE_SIZE = 65_536
_raw_decode = json.JSONDecoder().raw_decode


class Mark(Enum):
    """A frame that carries nothing but its kind."""

    DONE = "[DONE]"
    KEEP_ALIVE = "comment"
    MALFORMED = "malformed"


@dataclass(frozen=True, slots=True)
class NamedFrame:
    """An object whose `event:` (or field) name says more than its own `type` does."""

    name: str
    value: JsonObject


Frame = JsonObject | NamedFrame | Mark


class LineTooLongError(Exception):
    """A line, or a body that is one object, went over its limit; nothing more is decoded."""


class _Shape(Enum):
    UNKNOWN = "nothing came yet"
    LINES = "events, or one object per line"
    DOCUMENT = "one object over the whole body"
    PAGE = "markup"


class _BareValue:
    """Collects a JSON value that stands on lines of its own, on one or on many."""

    __slots__ = ("_lines", "_size")

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._size = 0

    def wants(self, line: str) -> bool:
        """Return whether a line begins a value, or goes on with one."""
        return bool(self._lines) or line[0] in "{["

    def add(self, line: str, frames: list[Frame]) -> str:
        """Add a line, and the frames of a value that it ends; return what is given up."""
        self._lines.append(line)
        self._size += len(line)
        if len(self._lines) == 1 or line.rstrip() in {"}", "]"}:
            try:
                value = json.loads("\n".join(self._lines))
            except (ValueError, RecursionError):
                pass
            else:
                self.drop()
                _emit("", value, frames)
                return ""
        too_long = len(self._lines) > _BARE_LINES or self._size > _BARE_SIZE
        return self.drop() if too_long else ""

    def drop(self) -> str:
        """Forget the lines, and return them."""
        text = "\n".join(self._lines)
        self._lines.clear()
        self._size = 0
        return text


class EventDecoder:
    """Decodes one body. The same bytes give the same frames however they are cut.

    `head` is the beginning of what was not understood, for the judge. `truncated` says, after
    `finish`, that the body ended inside an event.
    """

    def __init__(self, *, line_limit: int, document_limit: int) -> None:
        self._line_limit = line_limit
        self._document_limit = document_limit
        self._utf8 = codecs.getincrementaldecoder("utf-8")("replace")
        self._shape = _Shape.UNKNOWN
        self._pieces: list[str] = []
        self._size = 0
        self._skip_lf = False
        self._bom_checked = False
        self._event = ""
        self._data: list[str] = []
        self._data_size = 0
        self._bare = _BareValue()
        self._waited = False
        self._pretty = False
        self._bare_body = False
        self.head = ""
        self.truncated = False

    @property
    def is_page(self) -> bool:
        """Whether the body began as markup."""
        return self._shape is _Shape.PAGE

    @property
    def is_bare(self) -> bool:
        """Whether the body began as JSON, not as an event stream."""
        return self._bare_body

    def feed(self, data: bytes) -> list[Frame]:
        """Return the frames that `data` completes.

        Raises:
            LineTooLongError: the body is no longer worth reading.
        """
        frames: list[Frame] = []
        if len(data) <= _SLICE:
            self._feed_text(self._utf8.decode(data), frames)
        else:
            # The C scanner counts the lines before an error: cheap only on a short text.
            for start in range(0, len(data), _SLICE):
                self._feed_text(self._utf8.decode(data[start : start + _SLICE]), frames)
        return frames

    def finish(self) -> list[Frame]:
        """Return the frames that only the end of the body completes."""
        frames: list[Frame] = []
        tail = self._utf8.decode(b"", final=True)
        if tail and self._shape is _Shape.UNKNOWN:
            # Nothing but a part of a character: a byte order mark that was cut.
            self.truncated = True
            return frames
        self._feed_text(tail, frames)
        rest = "".join(self._pieces)
        self._pieces.clear()
        if self._shape is _Shape.DOCUMENT:
            self._end_document(rest, frames)
            return frames
        if self._shape is _Shape.LINES:
            if rest:
                before = len(frames)
                self._line(rest, frames)
                self.truncated = len(frames) == before and _begins_field(rest)
            self._end_lines(frames)
        return frames

    def _feed_text(self, text: str, frames: list[Frame]) -> None:
        if not text:
            return
        if self._shape is not _Shape.LINES:
            text = self._begin(text, frames)
            if not text:
                return
        if self._skip_lf:
            self._skip_lf = False
            if text[0] == "\n":
                text = text[1:]
        if self._pieces:
            self._pieces.append(text)
            if "\n" not in text and "\r" not in text:
                self._grow(len(text), self._line_limit)
                return
            text = "".join(self._pieces)
            self._pieces.clear()
        self._size = 0
        rest = self._lines(text, frames)
        if rest:
            self._pieces.append(rest)
            self._grow(len(rest), self._line_limit)

    def _grow(self, by: int, limit: int) -> None:
        self._size += by
        if self._size > limit:
            self._pieces.clear()
            raise LineTooLongError

    # ---- the fast path: whole events, one `raw_decode` each

    def _lines(self, text: str, frames: list[Frame]) -> str:
        """Decode the complete lines of `text` and return the incomplete last one."""
        at = 0
        length = len(text)
        while at < length:
            if not self._data and not self._event:
                at = self._whole_events(text, at, frames)
            end = _LINE_END.search(text, at)
            if end is None:
                break
            self._line(text[at : end.start()], frames)
            at = end.end()
            if end.group() == "\r":
                if at == length:
                    self._skip_lf = True
                elif text[at] == "\n":
                    at += 1
        return text[at:]

    def _whole_events(self, text: str, at: int, frames: list[Frame]) -> int:
        """Take events that stand complete at `at`; return where the first other thing begins."""
        while True:
            name = ""
            start = at
            if text.startswith("event: ", at):
                line_end = text.find("\n", at)
                if line_end < 0:
                    return at
                name = text[at + 7 : line_end].rstrip(" ")
                if "\r" in name:
                    return at
                start = line_end + 1
            if not text.startswith("data: {", start):
                return at
            try:
                value, end = _raw_decode(text, start + 6)
            except (ValueError, RecursionError):
                return at
            if not text.startswith("\n\n", end) or _LINE_END.search(text, start, end):
                # White space between tokens may be a line end, and then this is no whole event.
                return at
            _emit(name, value, frames)
            at = end + 2

    # ---- the slow path: line by line

    def _line(self, line: str, frames: list[Frame]) -> None:
        if not line:
            self._dispatch(frames)
        elif line[0] == ":":
            frames.append(Mark.KEEP_ALIVE)
        else:
            name, _, value = line.partition(":")
            value = value.removeprefix(" ")
            match name:
                case "data":
                    self._data_line(value, frames)
                case "event":
                    self._event = value.rstrip(" ")
                case "id" | "retry":
                    pass
                case "error":
                    # llama.cpp before its PR 16109 (September 2025)
                    self._dispatch(frames)
                    _decode(value, "error", frames)
                case _:
                    self._other_line(line, frames)

    def _data_line(self, value: str, frames: list[Frame]) -> None:
        if value.startswith("[DONE]"):
            self._dispatch(frames)
            frames.append(Mark.DONE)
            return
        self._data_size += len(value)
        if self._data_size > self._line_limit:
            raise LineTooLongError
        self._data.append(value)

    def _dispatch(self, frames: list[Frame]) -> None:
        data, name = "\n".join(self._data), self._event
        self._data.clear()
        self._data_size = 0
        self._event = ""
        if data.strip():
            _decode(data, name, frames)

    # ---- what is not an event

    def _other_line(self, line: str, frames: list[Frame]) -> None:
        """Take a line without a field name: JSON on its own (Ollama, Gemini), or words."""
        if line.startswith("[DONE]"):
            frames.append(Mark.DONE)
        elif self._bare.wants(line):
            if dropped := self._bare.add(line, frames):
                self._keep_head(dropped)
        else:
            self._keep_head(line)

    def _keep_head(self, text: str) -> None:
        if len(self.head) < _HEAD:
            self.head = (self.head + text + "\n")[:_HEAD]

    def _end_lines(self, frames: list[Frame]) -> None:
        before = len(frames)
        self._dispatch(frames)
        if Mark.MALFORMED in frames[before:]:
            # Not damage: the body ended inside its last event.
            frames[before:] = [frame for frame in frames[before:] if frame is not Mark.MALFORMED]
            self.truncated = True
        if rest := self._bare.drop():
            self._keep_head(rest)
            self.truncated = True

    # ---- the beginning, and bodies that are one object

    def _begin(self, text: str, frames: list[Frame]) -> str:
        """Find out what kind of body this is; return the text that is left for lines."""
        if self._shape is _Shape.PAGE:
            self._keep_page(text)
            return ""
        if self._shape is _Shape.DOCUMENT:
            return self._feed_document(text)
        if not self._bom_checked:
            self._bom_checked = True
            text = text.removeprefix("\ufeff")
        shown = text.lstrip()
        if not self._waited and "\n" in text[: len(text) - len(shown)]:
            # DeepSeek keeps a request that is not streamed alive with blank lines.
            self._waited = True
            frames.append(Mark.KEEP_ALIVE)
        if not shown:
            return ""
        if shown[0] in "{[":
            self._shape = _Shape.DOCUMENT
            self._bare_body = True
            return self._feed_document(shown)
        if shown[0] == "<":
            self._shape = _Shape.PAGE
            self._keep_page(shown)
            return ""
        self._shape = _Shape.LINES
        return shown

    def _keep_page(self, text: str) -> None:
        if len(self.head) < _HEAD:
            self.head = (self.head + text)[:_HEAD]

    def _feed_document(self, text: str) -> str:
        """Collect the body; return it as lines when its first line is an object of its own."""
        self._pieces.append(text)
        self._grow(len(text), self._document_limit)
        if self._pretty or "\n" not in text:
            return ""
        whole = "".join(self._pieces)
        first = whole[: whole.index("\n")]
        try:
            json.loads(first)
        except (ValueError, RecursionError):
            self._pretty = True
            self._pieces[:] = [whole]
            return ""
        self._pieces.clear()
        self._size = 0
        self._shape = _Shape.LINES
        return whole

    def _end_document(self, text: str, frames: list[Frame]) -> None:
        if text.startswith("[DONE]"):
            frames.append(Mark.DONE)
            return
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            self.head = text[:_HEAD]
            self.truncated = True
            return
        _emit("", value, frames)


def _begins_field(line: str) -> bool:
    name = line.partition(":")[0]
    return bool(name) and any(known.startswith(name) for known in _FIELDS)


def _decode(data: str, name: str, frames: list[Frame]) -> None:
    try:
        value = json.loads(data)
    except RecursionError:
        frames.append(Mark.MALFORMED)
    except ValueError:
        _decode_run(data, name, frames)
    else:
        _emit(name, value, frames)


def _decode_run(data: str, name: str, frames: list[Frame]) -> None:
    """Decode values that follow each other without a blank line (llama.cpp issue 14268)."""
    at = 0
    while at < len(data):
        if data.startswith("[DONE]", at):
            frames.append(Mark.DONE)
            return
        try:
            value, end = _raw_decode(data, at)
        except (ValueError, RecursionError):
            if name == "error" and at == 0:
                _emit("error", {"message": data}, frames)
            else:
                frames.append(Mark.MALFORMED)
            return
        _emit(name, value, frames)
        between = _BETWEEN.match(data, end)
        at = end if between is None else between.end()


def _emit(name: str, value: object, frames: list[Frame]) -> None:
    if type(value) is dict:
        if not name or name == "message" or name == value.get("type"):
            frames.append(value)
        else:
            frames.append(NamedFrame(name, value))
    elif isinstance(value, list) and value and all(type(item) is dict for item in value):
        for item in value:
            _emit(name, item, frames)
    elif name == "error" and isinstance(value, str):
        frames.append(NamedFrame(name, {"message": value}))
    else:
        frames.append(Mark.MALFORMED)
