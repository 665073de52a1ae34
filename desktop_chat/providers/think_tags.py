"""Tell thinking from text where a server streams both as text, between `<think>` tags.

An opening tag counts only at the very beginning of a reply, after white space. A closing tag
without an opening one (FACTS.md 1.2: the template had put it into the prompt) counts only on a
line of its own, outside code. Everything else is text that talks about tags.
"""

from __future__ import annotations

import re
from enum import Enum
from typing import NamedTuple

_OPEN = ("<think>", "<thinking>")
_CLOSE = ("</think>", "</thinking>")
_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})(.*)")
_LINE_HEAD = 80
_MOST_BLANK = 4_096
"""White space that is held; more of it is no reply, and holding it would cost its square."""


class Channel(Enum):
    """Where a piece of the text belongs."""

    TEXT = "text"
    THINKING = "thinking"
    WAS_THINKING = "was_thinking"
    """No text of its own: all text before it was thinking."""


class Piece(NamedTuple):
    """A stretch of one channel."""

    channel: Channel
    text: str


class _State(Enum):
    START = "nothing but white space yet"
    THINKING = "inside the tags"
    AFTER = "white space after the closing tag"
    TEXT = "the answer"


class Fences:
    """Follows lines of Markdown as far as needed to know whether they are code."""

    __slots__ = ("_fence", "line")

    def __init__(self) -> None:
        self._fence = ""
        self.line = ""
        """The beginning of the line that is not yet ended."""

    @property
    def inside(self) -> bool:
        """Whether the present line stands in a fenced block."""
        return bool(self._fence)

    def feed(self, text: str) -> None:
        """Take more of the text."""
        if "\n" not in text:
            if len(self.line) < _LINE_HEAD:
                self.line += text[:_LINE_HEAD]
            return
        lines = text.split("\n")
        self._end_line(self.line + lines[0])
        for line in lines[1:-1]:
            self._end_line(line)
        self.line = lines[-1][:_LINE_HEAD]

    def _end_line(self, line: str) -> None:
        match = _FENCE.match(line)
        if match is None:
            return
        marks, rest = match.groups()
        if not self._fence:
            if marks[0] == "~" or "`" not in rest:
                self._fence = marks
        elif marks.startswith(self._fence) and not rest.strip():
            self._fence = ""


class ThinkTags:
    """Splits one reply's text, in pieces of any size, into text and thinking.

    `before` is the text that a continued reply already has.
    """

    def __init__(self, before: str = "") -> None:
        self._state = _State.START
        self._held = ""
        self._fences = Fences()
        self._fences.feed(before)
        self._tag_seen = False
        self._thought = False
        self._recent = ""

    def feed(self, text: str) -> list[Piece]:
        """Return what `text` makes certain."""
        if self._state is _State.TEXT and not self._held and self._is_plain(text):
            self._pass(text)
            return [Piece(Channel.TEXT, text)]
        pieces: list[Piece] = []
        text = self._held + text
        self._held = ""
        while text:
            match self._state:
                case _State.START:
                    text = self._start(text)
                case _State.THINKING:
                    text = self._thinking(text, pieces)
                case _State.AFTER:
                    text = self._after(text)
                case _State.TEXT:
                    text = self._text(text, pieces)
        return pieces

    def finish(self, *, clean: bool) -> list[Piece]:
        """Return what is still held; with an unclean end, not what may be half a tag."""
        held, self._held = self._held, ""
        match self._state:
            case _State.START:
                half_tag = held.lstrip()
                if clean and half_tag:
                    return [Piece(Channel.TEXT, held)]
            case _State.THINKING:
                if clean and held.strip():
                    return [Piece(Channel.THINKING, held)]
            case _State.TEXT:
                if clean and held.rstrip(" ") in _CLOSE:
                    return [Piece(Channel.WAS_THINKING, "")]
                if clean and held:
                    return [Piece(Channel.TEXT, held)]
            case _State.AFTER:
                pass
        return []

    def _is_plain(self, text: str) -> bool:
        return self._tag_seen or "<" not in text

    def _start(self, text: str) -> str:
        shown = text.lstrip()
        if len(text) - len(shown) > _MOST_BLANK:
            self._state = _State.TEXT
            return text
        for tag in _OPEN:
            if shown.startswith(tag):
                self._tag_seen = True
                self._state = _State.THINKING
                return shown[len(tag) :]
        if any(tag.startswith(shown) for tag in _OPEN):
            self._held = text
            return ""
        self._state = _State.TEXT
        return text

    def _thinking(self, text: str, pieces: list[Piece]) -> str:
        found = [(at, tag) for tag in _CLOSE if (at := text.find(tag)) >= 0]
        if not found:
            shown = text[: len(text) - _half_tag_at_end(text)].rstrip()
            self._held = text[len(shown) :][-_MOST_BLANK:]
            self._think(shown, pieces)
            return ""
        at, tag = min(found)
        self._think(text[:at].rstrip(), pieces)
        self._state = _State.AFTER
        return text[at + len(tag) :]

    def _think(self, text: str, pieces: list[Piece]) -> None:
        """Emit thinking without the white space around all of it (Qwen3 sends empty blocks)."""
        if not self._thought:
            text = text.lstrip()
        if text:
            self._thought = True
            pieces.append(Piece(Channel.THINKING, text))

    def _after(self, text: str) -> str:
        if not (shown := text.lstrip()):
            self._held = text[-_MOST_BLANK:]
            return ""
        # Blank lines go; what indents the answer's first line stays.
        blank = text[: len(text) - len(shown)]
        self._state = _State.TEXT
        return blank[blank.rfind("\n") + 1 :] + shown

    def _text(self, text: str, pieces: list[Piece]) -> str:
        """Emit text up to a lone closing tag, or to what may become one."""
        at = 0
        while not self._tag_seen and at < len(text):
            if self._at_line_start(text, at):
                verdict = self._closing_tag(text, at, pieces)
                if verdict is not None:
                    return verdict
            line_end = text.find("\n", at)
            stop = len(text) if line_end < 0 else line_end + 1
            self._pass(text[at:stop])
            at = stop
        if at < len(text):
            self._pass(text[at:])
        pieces.append(Piece(Channel.TEXT, text))
        return ""

    def _at_line_start(self, text: str, at: int) -> bool:
        return not self._fences.inside and not self._fences.line and text[at] == "<"

    def _closing_tag(self, text: str, at: int, pieces: list[Piece]) -> str | None:
        """Return what follows the lone tag at `at`, "" to wait for more, None if it is none."""
        line_end = text.find("\n", at)
        line = text[at:] if line_end < 0 else text[at:line_end]
        if line_end < 0:
            if line.rstrip(" ") not in _CLOSE and not any(tag.startswith(line) for tag in _CLOSE):
                return None
            self._held = line
            if at:
                pieces.append(Piece(Channel.TEXT, text[:at]))
            return ""
        if line.rstrip(" ") not in _CLOSE:
            return None
        if at:
            pieces.append(Piece(Channel.TEXT, text[:at]))
        pieces.append(Piece(Channel.WAS_THINKING, ""))
        self._tag_seen = True
        self._state = _State.AFTER
        return text[line_end:]

    def _pass(self, text: str) -> None:
        """Let text by, and remember what it means for a closing tag after it."""
        self._fences.feed(text)
        if not self._tag_seen:
            # A text that names the opening tag talks about tags: a closing one is text too.
            self._tag_seen = "<think" in self._recent + text
            self._recent = (self._recent + text)[-5:]


def _half_tag_at_end(text: str) -> int:
    """Return how many of the last characters may be the beginning of a closing tag."""
    at = text.rfind("<", max(0, len(text) - max(map(len, _CLOSE))))
    if at >= 0 and any(tag.startswith(text[at:]) for tag in _CLOSE):
        return len(text) - at
    return 0
