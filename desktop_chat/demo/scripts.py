"""Load and check the scripts: one TOML file for each model of the demo."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from pathlib import Path

from desktop_chat.demo.chunks import Cutting
from desktop_chat.demo.fields import Fields, ScriptError

PLACEHOLDERS = frozenset({"prompt", "words", "turn", "part"})
_PLACEHOLDER = re.compile(r"\{\{([a-z_]+)\}\}")
MOST_DELTAS = 2_000_000


class EndingKind(StrEnum):
    """How a reply ends; DESIGN.md lists what a client makes of each."""

    STOP = "stop"
    LENGTH = "length"
    CONTENT_FILTER = "content_filter"
    REFUSAL = "refusal"
    TOOL_CALLS = "tool_calls"
    CUT = "cut"  # the connection closes in the middle
    RESET = "reset"  # the same with a TCP reset
    ERROR = "error"  # an error event in the stream
    FAILED = "failed"  # the same as `response.failed` in the Responses API
    NO_FINISH = "no_finish"  # the stream ends cleanly and gives no reason
    STALL = "stall"  # nothing more comes, and the connection stays open
    MUTE = "mute"  # headers, then nothing
    SILENT = "silent"  # not even headers


# What comes out before these endings has a place in the text, and "continue" goes on from there.
BREAKS = frozenset(
    {
        EndingKind.LENGTH,
        EndingKind.CONTENT_FILTER,
        EndingKind.CUT,
        EndingKind.RESET,
        EndingKind.ERROR,
        EndingKind.FAILED,
        EndingKind.NO_FINISH,
        EndingKind.STALL,
    }
)


@dataclass(frozen=True, slots=True)
class Pace:
    """How fast a reply comes; a rate of None is as fast as the reader takes it."""

    deltas_per_second: float | None
    cutting: Cutting
    size: int
    seed: int
    first_delay: float
    keepalive: float | None


@dataclass(frozen=True, slots=True)
class ToolCall:
    """A call the model asks for."""

    name: str
    arguments: str


@dataclass(frozen=True, slots=True)
class ErrorBody:
    """The four fields of an error object in OpenAI's shape."""

    message: str
    type: str
    code: str | None = None
    param: str | None = None

    def as_json(self) -> dict[str, str | None]:
        """Return the object that stands under `error`."""
        return {
            "message": self.message,
            "type": self.type,
            "param": self.param,
            "code": self.code,
        }


@dataclass(frozen=True, slots=True)
class Ending:
    """How and where a reply ends; without a place, after the whole text."""

    kind: EndingKind
    after_deltas: int | None
    after_text: str
    repeats: bool
    refusal: str
    calls: tuple[ToolCall, ...]
    error: ErrorBody


@dataclass(frozen=True, slots=True)
class Failure:
    """An HTTP error that a conversation meets first; `times` of None means always."""

    times: int | None
    status: int
    headers: tuple[tuple[str, str], ...]
    error: ErrorBody
    retry_after: float | None


@dataclass(frozen=True, slots=True)
class Answer:
    """What is said, and when; `plays` hands over to another script."""

    keywords: tuple[str, ...]
    turn: int | None
    attachments: bool
    plays: str
    thinking: str
    text: str

    @property
    def conditional(self) -> bool:
        """Tell whether this answer waits for its cue."""
        return bool(self.keywords or self.turn or self.attachments)


@dataclass(frozen=True, slots=True)
class Script:
    """One model of the demo."""

    id: str
    description: str
    order: int
    listed: bool
    repeat_to_deltas: int | None
    pace: Pace
    answers: tuple[Answer, ...]
    ending: Ending
    failures: tuple[Failure, ...]


class Library:
    """Find a script by its model id."""

    def __init__(self, scripts: Iterable[Script]) -> None:
        self._scripts = {script.id: script for script in scripts}

    @property
    def listed(self) -> list[Script]:
        """List what the model picker shows, in its order."""
        shown = [script for script in self._scripts.values() if script.listed]
        return sorted(shown, key=lambda script: (script.order, script.id))

    def __iter__(self) -> Iterator[Script]:
        """Go through all scripts, listed or not."""
        return iter(self._scripts.values())

    def find(self, model: str) -> tuple[Script, int | None] | None:
        """Return the script and the count of deltas that the id asks for, if it does."""
        if script := self._scripts.get(model):
            return script, script.repeat_to_deltas
        name, _, suffix = model.rpartition("-")
        script = self._scripts.get(name)
        if script is None or script.repeat_to_deltas is None or not suffix.isascii():
            return None
        if not suffix.isdigit() or not 1 <= int(suffix) <= MOST_DELTAS:
            return None
        return script, int(suffix)


@cache
def load_library(directory: Path) -> Library:
    """Read every `*.toml` of a directory; raise `ScriptError` for the first fault."""
    scripts = [load_script(file) for file in sorted(directory.glob("*.toml"))]
    if not scripts:
        raise ScriptError(f"{directory}: there are no scripts here")
    known = {script.id for script in scripts}
    for script in scripts:
        for answer in script.answers:
            if answer.plays and answer.plays not in known:
                raise ScriptError(f"{script.id}.toml: plays: there is no script {answer.plays!r}")
    return Library(scripts)


def load_script(file: Path) -> Script:
    """Read one script; the file is named after the model."""
    try:
        fields = Fields(file.name, tomllib.loads(file.read_text(encoding="utf-8")))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ScriptError(f"{file.name}: {error}") from error
    if (name := fields.text("id")) != file.stem:
        fields.fail("id", f"must be {file.stem!r} like the file, not {name!r}")
    script = Script(
        id=name,
        description=fields.text("description"),
        order=fields.whole("order", 1000),
        listed=fields.flag("listed", True),
        repeat_to_deltas=fields.optional_whole("repeat_to_deltas", least=1),
        pace=_pace(fields.table("pace")),
        answers=read_answers(fields),
        ending=_ending(fields.table("ending")),
        failures=tuple(_failure(each) for each in fields.tables("failures")),
    )
    _check(script, fields)
    fields.finish()
    return script


def _check(script: Script, fields: Fields) -> None:
    if not any(not answer.conditional and not answer.plays for answer in script.answers):
        fields.fail("answers", "needs one with a text and without a condition")
    marker = script.ending.after_text
    for index, answer in enumerate(script.answers):
        if not answer.plays and marker not in answer.text:
            fields.fail("ending.after_text", f"does not occur in answers[{index}].text")


def _pace(fields: Fields) -> Pace:
    fast = fields.flag("as_fast_as_possible", False)
    keepalive = fields.optional_whole("keepalive_ms", least=1)
    pace = Pace(
        deltas_per_second=None if fast else fields.number("deltas_per_second", 60),
        cutting=fields.choice("chunk", Cutting.WORD),
        size=fields.whole("size", 6, least=1),
        seed=fields.whole("seed", 1),
        first_delay=fields.whole("first_delay_ms", 400) / 1000,
        keepalive=keepalive / 1000 if keepalive else None,
    )
    fields.finish()
    return pace


def read_answers(fields: Fields) -> tuple[Answer, ...]:
    """Take the answers of a script."""
    return tuple(_answer(each) for each in fields.tables("answers"))


def _answer(fields: Fields) -> Answer:
    plays = fields.text("plays", "")
    answer = Answer(
        keywords=fields.texts("keywords"),
        turn=fields.optional_whole("turn", least=1),
        attachments=fields.flag("attachments", False),
        plays=plays,
        thinking=fields.text("thinking", "").strip(),
        text=fields.text("text", "" if plays else None).strip(),
    )
    if plays and not answer.conditional:
        fields.fail("plays", "needs keywords, a turn or attachments")
    for name in _PLACEHOLDER.findall(answer.text + answer.thinking):
        if name not in PLACEHOLDERS:
            fields.fail("text", f"has an unknown placeholder {{{{{name}}}}}")
    fields.finish()
    return answer


def _ending(fields: Fields) -> Ending:
    ending = Ending(
        kind=fields.choice("kind", EndingKind.STOP),
        after_deltas=fields.optional_whole("after_deltas"),
        after_text=fields.text("after_text", ""),
        repeats=fields.flag("repeats", False),
        refusal=fields.text("refusal", "").strip(),
        calls=tuple(_call(each) for each in fields.tables("calls")),
        error=_error(fields.table("error")),
    )
    if ending.kind is EndingKind.REFUSAL and not ending.refusal:
        fields.fail("refusal", "is missing")
    if ending.kind is EndingKind.TOOL_CALLS and not ending.calls:
        fields.fail("calls", "is missing")
    if ending.after_text and ending.after_deltas is not None:
        fields.fail("after_text", "and after_deltas exclude each other")
    fields.finish()
    return ending


def _call(fields: Fields) -> ToolCall:
    call = ToolCall(name=fields.text("name"), arguments=fields.text("arguments"))
    fields.finish()
    return call


def _failure(fields: Fields) -> Failure:
    wait = fields.optional_whole("retry_after_ms")
    failure = Failure(
        times=fields.optional_whole("times", least=1),
        status=fields.whole("status", least=400),
        headers=fields.headers("headers"),
        error=_error(fields.table("error")),
        retry_after=wait / 1000 if wait is not None else None,
    )
    if failure.status > 599:
        fields.fail("status", f"must be between 400 and 599, not {failure.status}")
    fields.finish()
    return failure


def _error(fields: Fields) -> ErrorBody:
    error = ErrorBody(
        message=fields.text("message", "The server had an error. Please try again."),
        type=fields.text("type", "server_error"),
        code=fields.text("code", "") or None,
        param=fields.text("param", "") or None,
    )
    fields.finish()
    return error
