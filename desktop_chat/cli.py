"""`desktop-chat ask`: one reply in a terminal, by the same engine, without Qt."""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import io
import json
import os
import sys
from collections.abc import Coroutine, Mapping
from dataclasses import asdict, replace
from typing import Any, TextIO

from desktop_chat import APP_ID
from desktop_chat.base.clock import SystemClock
from desktop_chat.base.languages import sentences
from desktop_chat.base.logs import set_up_logs
from desktop_chat.base.paths import AppPaths, app_paths
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr
from desktop_chat.demo.engine import DemoServer
from desktop_chat.domain.address import AddressError, KeyFormatError
from desktop_chat.domain.connection import (
    Connection,
    PromptMessage,
    ReplyRequest,
    Role,
    default_model,
)
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState, FailureKind
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.notices import failure_notice, reply_notice, wait_words
from desktop_chat.domain.parameter_words import refused_notice
from desktop_chat.domain.parameters import NO_PARAMETERS, Parameters, in_force
from desktop_chat.domain.ports import ReplySource, RequestFailed
from desktop_chat.domain.text import clean, one_line
from desktop_chat.engine import choose_connection, open_connections
from desktop_chat.generation.controller import ReplyController, Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.options import BAD_ARGUMENTS, AskOptions
from desktop_chat.providers.facts import NAME as FACTS
from desktop_chat.providers.source import Providers

OUTPUT_LOST = 1
KEY_REFUSED = 7
STOPPED = 130

_BY_STATE = {
    EndState.COMPLETE: 0,
    EndState.TOOL_CALLS: 0,
    EndState.LENGTH: 3,
    EndState.FAILED: 5,
    EndState.INTERRUPTED: 6,
    EndState.FILTERED: 8,
    EndState.REFUSED: 8,
    EndState.EMPTY: 10,
    EndState.STOPPED: STOPPED,
}

_BY_FAILURE = {
    FailureKind.RATE_LIMITED: 4,
    FailureKind.QUOTA: 4,
    FailureKind.SERVER: 5,
    FailureKind.NETWORK: 6,
    FailureKind.KEY_REFUSED: KEY_REFUSED,
    FailureKind.PROMPT_FILTERED: 8,
    FailureKind.CONTEXT_OVERFLOW: 9,
    FailureKind.MODEL_UNKNOWN: 9,
    FailureKind.ENDPOINT_MISSING: 9,
    FailureKind.WRONG_ADDRESS: 9,
    FailureKind.BAD_REQUEST: 9,
    FailureKind.SETUP: 9,
    FailureKind.PROGRAM: 9,
    FailureKind.CLOSED: 9,
}

_LONGEST_SENTENCE = 2_000


def exit_status(ending: Ending) -> int:
    """Return the exit status that stands for an ending (UX.md, “Command line”)."""
    if ending.state is not EndState.INTERRUPTED and ending.failure is not None:
        return _BY_FAILURE[ending.failure.kind]
    return _BY_STATE[ending.state]


class OutputLost(Exception):
    """The reply cannot be written where it was to go; the cause says why."""


class Printer:
    """Writes a reply as it comes: its text to one stream, what is to be said to another."""

    def __init__(self, out: TextIO, err: TextIO, *, as_json: bool) -> None:
        self._out = out
        self._err = err
        self._as_json = as_json
        self._shown = Draft()
        self._before: Phase | None = None

    def changed(self, snapshot: Snapshot) -> None:
        """Write what `snapshot` has and the one before had not."""
        draft, shown = snapshot.draft, self._shown
        if draft.revision != shown.revision:
            self._write_again(draft)
        else:
            self._grown("thinking", draft.thinking.since(shown.thinking.length))
            self._grown("text", draft.text.since(shown.text.length))
            self._grown("refusal", draft.refusal.since(shown.refusal.length))
        self._shown = draft
        if snapshot.phase is Phase.RETRYING and self._before is not Phase.RETRYING:
            self._say_retry(snapshot)
        self._before = snapshot.phase
        if draft.ending is not None:
            self._ended(draft, draft.ending)

    def say(self, sentence: str) -> None:
        """Write one line for the person, on standard error."""
        with contextlib.suppress(OSError):  # where that is closed, there is nobody to tell
            # Redacted before it is cut: half a key is not known for one.
            said = one_line(redact(clean(sentence)), _LONGEST_SENTENCE)
            self._err.write(f"{APP_ID}: {said}\n")
            self._err.flush()

    def _grown(self, kind: str, text: str) -> None:
        if not text:
            return
        if self._as_json:
            self._event(kind, text=text)
        elif kind != "thinking":
            self._write(text)

    def _write_again(self, draft: Draft) -> None:
        # What is on a terminal cannot be taken back: the corrected text follows on a new line.
        if self._as_json:
            self._event("replaced", text=str(draft.text), thinking=str(draft.thinking))
        elif draft.text:
            self._write(("\n" if self._shown.text else "") + str(draft.text))
        self._grown("refusal", draft.refusal.since(self._shown.refusal.length))

    def _say_retry(self, snapshot: Snapshot) -> None:
        if snapshot.retry is None:
            return
        notice = failure_notice(snapshot.retry.failure, has_text=False, retrying=True)
        wait = snapshot.retry.wait
        if self._as_json:
            self._event("retry", notice=notice.kind, sentence=notice.sentence, seconds=wait)
        again = tr("Trying again in {wait}.").format(wait=wait_words(wait))
        self.say(sentences(notice.title, notice.sentence, again))

    def _ended(self, draft: Draft, ending: Ending) -> None:
        if not self._as_json and draft.visible_text and self._out.isatty():
            self._write("\n")
        for call in draft.calls:
            said = tr("The model asks for {call}. Nothing was run.")
            self.say(said.format(call=f"{call.name}({call.arguments})"))
        notice = reply_notice(draft) or refused_notice(draft.refused)
        if notice is not None:
            if self._as_json:
                self._event("notice", notice=notice.kind, sentence=notice.sentence)
            self.say(sentences(notice.title, notice.sentence))
        if self._as_json:
            self._event(
                "end",
                state=ending.state,
                reason=ending.reason,
                details=list(ending.details),
                exit_status=exit_status(ending),
                model=draft.model,
                usage=asdict(draft.usage) if draft.usage is not None else None,
                tool_calls=[asdict(call) for call in draft.calls],
                citations=[asdict(source) for source in draft.citations],
            )

    def _event(self, kind: str, **fields: object) -> None:
        # ASCII only: whatever reads lines can read it, in any locale.
        self._write(json.dumps({"type": kind, **fields}) + "\n")

    def _write(self, text: str) -> None:
        try:
            self._out.write(text)
            self._out.flush()
        except OSError as error:
            raise OutputLost from error


def main(options: AskOptions, environ: Mapping[str, str] = os.environ) -> int:
    """Run `ask`; return its exit status."""
    printer = Printer(open_stream(sys.stdout), open_stream(sys.stderr), as_json=options.as_json)
    paths = app_paths(options.connection.data_dir)
    _, complaint = set_up_logs(paths.logs, debug=options.connection.debug)
    if complaint:
        printer.say(complaint)
    try:
        prompt = options.prompt if options.prompt is not None else _read_prompt()
        if not prompt.strip():
            printer.say(tr("The message on standard input is empty."))
            return BAD_ARGUMENTS
        return run_unwaited(_ask(options, prompt, printer, environ, paths))
    except KeyboardInterrupt:
        return STOPPED
    except OutputLost as lost:
        return _output_lost(lost.__cause__, printer)


def open_stream(stream: TextIO | None) -> TextIO:
    """Return a standard stream as UTF-8, or one that leads nowhere where it is closed."""
    if stream is None:
        return open(os.devnull, "w", encoding="utf-8")  # noqa: PTH123 - until exit
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    return stream


def _read_prompt() -> str:
    if sys.stdin is None:
        return ""
    return clean(sys.stdin.buffer.read().decode("utf-8", "replace"))


def _output_lost(cause: BaseException | None, printer: Printer) -> int:
    # What is still buffered would fail again at exit, with a traceback.
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)
    if isinstance(cause, BrokenPipeError):
        return STOPPED  # whoever read the reply has gone
    reason = cause.strerror if isinstance(cause, OSError) else None
    printer.say(tr("The reply cannot be written ({reason}).").format(reason=reason or cause))
    return OUTPUT_LOST


class _UnwaitedThreads(concurrent.futures.ThreadPoolExecutor):
    """Does not hold up the end: a look-up of a name takes as long as the resolver likes."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:
        """Take no more work; `asyncio.run` would wait for what is under way."""
        del wait, cancel_futures
        super().shutdown(wait=False, cancel_futures=True)


def run_unwaited(work: Coroutine[Any, Any, int]) -> int:
    """Return what `work` does, as `asyncio.run`, but without a wait for threads at its end."""

    async def run() -> int:
        asyncio.get_running_loop().set_default_executor(_UnwaitedThreads())
        return await work

    return asyncio.run(run())


async def _ask(
    options: AskOptions,
    prompt: str,
    printer: Printer,
    environ: Mapping[str, str],
    paths: AppPaths,
) -> int:
    source = Providers(in_process=DemoServer(), facts=paths.config / FACTS)
    try:
        connections = open_connections(options.connection, environ, paths)
        if connections.complaint:
            printer.say(connections.complaint)
        connection = await choose_connection(options.connection, environ, connections)
        if not connection.model:
            connection = replace(connection, model=default_model(await source.models(connection)))
        if not connection.model:
            printer.say(tr("The server does not say which models it has. Name one with --model."))
            return BAD_ARGUMENTS
        return await _reply(source, connection, options, prompt, printer)
    except AddressError as error:
        printer.say(str(error))
        return BAD_ARGUMENTS
    except (KeyFormatError, KeyFailed) as error:
        printer.say(str(error))
        return KEY_REFUSED
    except RequestFailed as failed:
        notice = failure_notice(failed.failure, has_text=False)
        printer.say(sentences(notice.title, notice.sentence))
        return _BY_FAILURE[failed.failure.kind]
    except asyncio.CancelledError:
        return STOPPED
    finally:
        await source.aclose()


def asked_parameters(connection: Connection, options: AskOptions) -> Parameters:
    """Return what the command line says over what the connection does."""
    given = NO_PARAMETERS
    if options.system:
        given = replace(given, system=options.system)
    if options.max_tokens is not None:
        given = replace(given, max_tokens=options.max_tokens)
    return in_force(connection.parameters, conversation=given).values


async def _reply(
    source: ReplySource,
    connection: Connection,
    options: AskOptions,
    prompt: str,
    printer: Printer,
) -> int:
    request = ReplyRequest(
        model=connection.model,
        messages=(PromptMessage(Role.USER, prompt),),
        parameters=asked_parameters(connection, options),
        stream=options.stream,
    )
    controller = ReplyController(source, clock=SystemClock())
    last: list[Snapshot] = []
    lost: list[OutputLost] = []

    def changed(snapshot: Snapshot) -> None:
        last[:] = [snapshot]
        try:
            if not lost:
                printer.changed(snapshot)
        except OutputLost as error:
            lost.append(error)
            controller.stop()

    try:
        controller.start(connection, request, changed)
        await controller.ended()
    except asyncio.CancelledError:
        # Ctrl+C: what has come stays on the screen, and the server sees the connection close.
        controller.stop()
    finally:
        await controller.close()
    if lost:
        raise lost[0]
    ending = last[-1].draft.ending
    if ending is None:
        raise AssertionError("an ended reply has an ending")
    return exit_status(ending)
