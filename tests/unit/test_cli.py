"""`ask` writes the reply and nothing else, and its exit status says how it ended."""

from __future__ import annotations

import asyncio
import errno
import io
import json
import os
import signal
import subprocess
import sys
import threading
from dataclasses import replace
from pathlib import Path
from typing import IO

import pytest

from desktop_chat import cli, engine
from desktop_chat.cli import OutputLost, Printer, exit_status
from desktop_chat.domain.draft import Draft, fold_all
from desktop_chat.domain.endings import Ending, EndState, FailureKind
from desktop_chat.domain.events import (
    RefusalDelta,
    ReplyEnded,
    StreamEvent,
    TextDelta,
    TextReplaced,
    TextWasThinking,
    ThinkingDelta,
    ToolCallDelta,
    Usage,
    UsageReported,
)
from desktop_chat.domain.parameters import Parameters
from desktop_chat.generation.controller import Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.generation.retry import RetryPlan
from desktop_chat.options import AskOptions, ConnectionOptions
from tests.helpers.replies import failure
from tests.helpers.terminal import ROOT, Ran, ask_here, clean_environ, ended_ask, start_ask

# Exit statuses

BY_FAILURE = {
    FailureKind.RATE_LIMITED: 4,
    FailureKind.QUOTA: 4,
    FailureKind.SERVER: 5,
    FailureKind.NETWORK: 6,
    FailureKind.KEY_REFUSED: 7,
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
BY_STATE = {
    EndState.COMPLETE: 0,
    EndState.TOOL_CALLS: 0,
    EndState.LENGTH: 3,
    EndState.FAILED: 5,
    EndState.INTERRUPTED: 6,
    EndState.FILTERED: 8,
    EndState.REFUSED: 8,
    EndState.EMPTY: 10,
    EndState.STOPPED: 130,
}


@pytest.mark.parametrize("kind", FailureKind)
def test_the_status_of_each_failure(kind: FailureKind) -> None:
    assert exit_status(Ending(EndState.FAILED, failure(kind))) == BY_FAILURE[kind]


@pytest.mark.parametrize("state", EndState)
def test_the_status_of_each_end(state: EndState) -> None:
    assert exit_status(Ending(state)) == BY_STATE[state]


@pytest.mark.parametrize("kind", FailureKind)
def test_an_interrupted_reply_is_6_whatever_broke_it(kind: FailureKind) -> None:
    assert exit_status(Ending(EndState.INTERRUPTED, failure(kind))) == 6


def test_a_filtered_prompt_is_8() -> None:
    filtered = Ending(EndState.FILTERED, failure(FailureKind.PROMPT_FILTERED))
    assert exit_status(filtered) == 8


# Printing


def printed(*batches: tuple[StreamEvent, ...], as_json: bool = False) -> tuple[str, str]:
    """Return what is written to both streams for a reply that comes in batches."""
    out, err = io.StringIO(), io.StringIO()
    printer, draft = Printer(out, err, as_json=as_json), Draft()
    for events in batches:
        draft = fold_all(draft, events)
        phase = Phase.STREAMING if draft.ending is None else Phase.ENDED
        printer.changed(Snapshot(phase, draft, 0.0, 0.0))
    return out.getvalue(), err.getvalue()


def over(state: EndState = EndState.COMPLETE) -> ReplyEnded:
    return ReplyEnded(Ending(state))


def test_the_text_alone_is_written() -> None:
    out, err = printed(
        (ThinkingDelta("hm"), TextDelta("Hel")),
        (TextDelta("lo"), UsageReported(Usage(1))),
        (over(),),
    )
    assert (out, err) == ("Hello", "")


def test_a_refusal_is_text_and_a_notice() -> None:
    out, err = printed((RefusalDelta("I can't"),), (over(EndState.REFUSED),))
    assert out == "I can't"
    assert err == "desktop-chat: The model declined. Another wording may help.\n"


def test_a_refusal_that_comes_with_a_correction_is_not_lost() -> None:
    out, _ = printed((TextDelta("a"),), (TextReplaced("b"), RefusalDelta("no")), (over(),))
    assert out == "a\nbno"


def test_text_that_was_thinking_is_not_written_again() -> None:
    out, _ = printed((TextDelta("hm"),), (TextWasThinking(),), (TextDelta("Hi"), over()))
    assert out == "hmHi"


def test_a_tool_call_is_said_and_not_run() -> None:
    out, err = printed((ToolCallDelta(0, "id", "f", '{"a":1}'), over(EndState.TOOL_CALLS)))
    assert out == ""
    assert err == 'desktop-chat: The model asks for f({"a":1}). Nothing was run.\n'


def test_a_retry_is_said_once() -> None:
    out, err = io.StringIO(), io.StringIO()
    printer = Printer(out, err, as_json=False)
    plan = RetryPlan(failure(FailureKind.RATE_LIMITED), 1, 12.0)
    for _ in range(2):
        printer.changed(Snapshot(Phase.RETRYING, Draft(), 0.0, 0.0, retry=plan, retry_at=12.0))
    assert out.getvalue() == ""
    assert err.getvalue().count("Trying again in 12 s.") == 1


def test_what_is_said_is_one_line_without_secrets_or_control_characters() -> None:
    err = io.StringIO()
    Printer(io.StringIO(), err, as_json=False).say(
        "a\nb \x1b[31m sk-0123456789abcdef " + "x" * 9_000
    )
    said = err.getvalue()
    assert said.startswith("desktop-chat: a b ␛[31m ••• xxx")
    assert said.count("\n") == 1
    assert len(said) < 2_100


def test_each_event_is_one_line_of_ascii_json_and_the_end_comes_last() -> None:
    out, _ = printed(
        (ThinkingDelta("hm"), TextDelta("é😀\n")),
        (TextReplaced("é"), RefusalDelta("no")),
        (ToolCallDelta(0, "id", "f", "{}"), over(EndState.LENGTH)),
        as_json=True,
    )
    assert out.isascii()
    events = [json.loads(line) for line in out.splitlines()]
    assert [event["type"] for event in events] == [
        "thinking", "text", "replaced", "refusal", "notice", "end",
    ]  # fmt: skip
    assert events[1]["text"] == "é😀\n"
    assert events[2]["text"] == "é"
    assert events[-1]["state"] == "length"
    assert events[-1]["exit_status"] == 3
    assert events[-1]["tool_calls"] == [
        {"index": 0, "call_id": "id", "name": "f", "arguments": "{}"}
    ]


def test_a_stream_that_cannot_be_written_to_is_told_apart() -> None:
    class Gone(io.StringIO):
        def write(self, _text: str) -> int:
            raise BrokenPipeError(errno.EPIPE, "Broken pipe")

    printer = Printer(Gone(), Gone(), as_json=False)
    printer.say("nobody hears this")
    with pytest.raises(OutputLost):
        printer.changed(Snapshot(Phase.STREAMING, fold_all(Draft(), [TextDelta("a")]), 0, 0))


# The whole line, against the demo in this process


@pytest.fixture
def ask(tmp_path: Path):
    return lambda *arguments: ask_here(
        ["--demo", "--data-dir", str(tmp_path), *arguments], clean_environ(tmp_path)
    )


def test_the_demo_answers_and_standard_output_has_its_text_alone(ask) -> None:
    ran: Ran = ask("--model", "demo-pieces", "hello")
    assert ran.status == 0
    assert ran.out.strip()
    assert ran.err == ""
    spoken = "".join(
        event["text"]
        for event in map(
            json.loads, ask("--model", "demo-pieces", "--json", "hello").out.splitlines()
        )
        if event["type"] == "text"
    )
    assert spoken == ran.out


@pytest.mark.parametrize("api", ["auto", "responses", "chat", "completions"])
@pytest.mark.parametrize("extra", [[], ["--no-stream"]])
def test_every_api_ends_complete(ask, api: str, extra: list[str]) -> None:
    ran: Ran = ask("--model", "demo-pieces", "--api", api, *extra, "--json", "hello")
    events = [json.loads(line) for line in ran.out.splitlines()]
    assert ran.status == 0
    assert events[-1]["type"] == "end"
    assert events[-1]["state"] == "complete"
    assert [event["type"] for event in events].count("end") == 1


@pytest.mark.parametrize(
    ("model", "status", "said"),
    [
        ("demo-empty", 10, "The reply is empty."),
        ("demo-length", 3, "Cut by the length limit."),
        ("demo-filter", 8, "Stopped by the content filter."),
        ("demo-refusal", 8, "The model declined."),
        ("demo-quota", 4, "No credit left."),
        ("demo-context", 9, "The conversation is too long."),
        ("demo-cut", 6, ""),
        ("demo-tools", 0, "Nothing was run."),
        ("no-such-model", 9, "The server does not know this model."),
    ],
)
def test_each_bad_end_is_said_and_has_its_status(ask, model: str, status: int, said: str) -> None:
    ran: Ran = ask("--model", model, "hello")
    assert ran.status == status
    assert said in ran.err
    assert all(line.startswith("desktop-chat: ") for line in ran.err.splitlines())


def test_neither_the_prompt_nor_the_reply_is_in_the_log(ask, tmp_path: Path) -> None:
    ran: Ran = ask("--debug", "--model", "demo-pieces", "canary-of-the-prompt")
    logged = "".join(file.read_text("utf-8") for file in (tmp_path / "logs").iterdir())
    assert "reply ended: complete" in logged
    assert "canary" not in logged
    assert ran.out.strip()[:30] not in logged


def test_a_key_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    environ = clean_environ(tmp_path, OPENAI_API_KEY="sk-canary é", OPENAI_BASE_URL="http://h/v1")
    ran = ask_here(["--data-dir", str(tmp_path), "hello"], environ)
    assert ran.status == 7
    assert "canary" not in ran.out + ran.err


def test_an_address_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    environ = clean_environ(tmp_path, OPENAI_BASE_URL="localhost:1")
    ran = ask_here(["--data-dir", str(tmp_path), "hello"], environ)
    assert ran.status == 2
    assert "has no scheme" in ran.err


def test_a_home_that_cannot_be_written_to_costs_the_log_alone(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    arguments = ["--demo", "--data-dir", str(tmp_path / "file"), "--model", "demo-pieces", "hello"]
    ran = ask_here(arguments, clean_environ(tmp_path))
    assert ran.status == 0
    assert ran.out.strip()
    assert ran.err.startswith("desktop-chat: The log file cannot be written to ")
    assert ran.err.count("\n") == 1


def test_a_blocked_look_up_does_not_hold_up_the_end() -> None:
    release = threading.Event()

    async def look_up() -> int:
        # As a resolver that does not answer.
        asyncio.get_running_loop().run_in_executor(None, release.wait)
        return 130

    try:
        assert cli.run_unwaited(look_up()) == 130
        assert not release.is_set()
    finally:
        release.set()


# In a process of its own


def run(
    arguments: list[str], home: Path, *, sent: bytes = b"", out: int | IO[bytes] = subprocess.PIPE
) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "desktop_chat", *arguments],
        cwd=ROOT,
        env=clean_environ(home),
        input=sent,
        stdout=out,
        stderr=subprocess.PIPE,
        timeout=60,
        check=False,
    )


DEMO = ["ask", "--demo", "--model", "demo-pieces"]


@pytest.mark.parametrize(
    ("sent", "status"), [(b"hello\n", 0), (b"\xff\xfe a \x00", 0), (b"", 2), (b" \n", 2)]
)
def test_the_message_may_come_from_standard_input(tmp_path: Path, sent: bytes, status: int) -> None:
    ran = run([*DEMO, "-"], tmp_path, sent=sent)
    assert ran.returncode == status
    assert bool(ran.stdout) == (status == 0)
    assert ran.stderr.count(b"\n") == (0 if status == 0 else 1)


@pytest.mark.skipif(os.name != "posix", reason="pipes and signals are POSIX")
class TestPosix:
    def test_a_reader_that_goes_ends_the_reply_without_a_traceback(self, tmp_path: Path) -> None:
        arguments = ["--demo", "--model", "demo-flood", "hello"]
        process = start_ask(arguments, clean_environ(tmp_path))
        assert process.stdout is not None
        assert process.stdout.read(1)
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == b""
        process.stderr.close()
        assert process.wait(60) == 130

    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full")
    def test_a_full_disk_is_said(self, tmp_path: Path) -> None:
        with Path("/dev/full").open("wb") as full:
            ran = run([*DEMO, "hello"], tmp_path, out=full)
        assert ran.returncode == cli.OUTPUT_LOST
        assert ran.stderr == (
            b"desktop-chat: The reply cannot be written (No space left on device).\n"
        )

    def test_closed_streams_are_no_reason_to_crash(self, tmp_path: Path) -> None:
        command = (
            f'exec "{sys.executable}" -m desktop_chat ask --demo --model demo-pieces - <&- >&-'
        )
        ran = subprocess.run(
            ["sh", "-c", command],
            cwd=ROOT,
            env=clean_environ(tmp_path),
            stderr=subprocess.PIPE,
            timeout=60,
            check=False,
        )
        assert ran.returncode == 2
        assert ran.stderr == b"desktop-chat: The message on standard input is empty.\n"

    def test_ctrl_c_keeps_what_came_and_exits_130(self, tmp_path: Path) -> None:
        process = start_ask(["--demo", "--model", "demo-stall", "hello"], clean_environ(tmp_path))
        assert process.stdout is not None
        first = process.stdout.read(1)
        process.send_signal(signal.SIGINT)
        ran = ended_ask(process)
        assert first
        assert ran.status == 130
        assert "Traceback" not in ran.err


def test_the_command_line_comes_before_the_parameters_of_the_connection() -> None:
    given = Parameters(system="be kind", temperature=0.5, max_tokens=9)
    connection = replace(engine.DEMO, parameters=given)
    plain = AskOptions(ConnectionOptions(), "hi")
    asked = cli.asked_parameters(connection, plain)
    assert (asked.system, asked.temperature, asked.max_tokens) == ("be kind", 0.5, 9)
    asked = cli.asked_parameters(connection, replace(plain, system="be brief", max_tokens=3))
    assert (asked.system, asked.temperature, asked.max_tokens) == ("be brief", 0.5, 3)
