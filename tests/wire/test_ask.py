"""`desktop-chat ask` against every row: the text alone, the exit code, no traceback, no key.

Most rows run in this process; those of `PROCESSES` as a process of their own. Q90 needs 300 s of
silence here, so it is what Ctrl+C interrupts instead.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from tests.helpers.terminal import Ran, ask_here, clean_environ, ended_ask, start_ask
from tests.helpers.wire_server import Action, Hold, WireServer
from tests.wire.macros import D, K
from tests.wire.reading import answerer
from tests.wire.rows import ROWS
from tests.wire.rows_http_errors import KEY, REFUSED_FIELDS
from tests.wire.schema import Answer, End, Expect, Row
from tests.wire.verify import matches

ASKED = [row for row in ROWS if row.id != "Q90"]
PROCESSES = frozenset(
    """
    Q01 Q17 Q26 Q60 Q87-chat Q103 Q123-echo
    """.split()  # noqa: SIM905 - as the page lists them
)


def arguments_for(row: Row, server: WireServer, home: Path) -> list[str]:
    options = {
        "--base-url": server.base_url,
        "--api": str(row.api),
        "--model": "m",
        "--data-dir": str(home / "data"),
    }
    if row.max_tokens is not None:
        options["--max-tokens"] = str(row.max_tokens)
    return [*(part for option in options.items() for part in option), "hi"]


def served(row: Row) -> Row:
    """Return the row as `ask` meets it, retries included."""
    answers, expect = row.ask.answers or row.answers, row.ask.expect
    expects = (expect,) if expect is not None else row.expects
    return replace(row, answers=answers, expects=expects)


def check(row: Row, ran: Ran, server: WireServer) -> None:
    told = f"{row.key} {row.name}: {ran.status}\n{ran.out[:300]!r}\n{ran.err[:2000]}"
    assert "Traceback" not in ran.err, told
    assert "<html" not in ran.err.lower(), told
    assert KEY not in ran.out + ran.err, told
    assert any(_fits(expect, ran) for expect in row.expects), told
    assert re.search(row.ask.notice, ran.err), f"{told}\nno {row.ask.notice!r}"
    _check_requests(row, ran, server)


def _fits(expect: Expect, ran: Ran) -> bool:
    shown = ran.out.removesuffix("\n")
    texts = (ran.out, shown)
    return ran.status in expect.exits and any(matches(expect.shown, text) for text in texts)


def _check_requests(row: Row, ran: Ran, server: WireServer) -> None:
    count = len(server.requests)
    if row.ask.requests is not None:
        assert count == row.ask.requests, f"{count} requests\n{ran.err}"
    elif ran.out and row.key not in REFUSED_FIELDS:
        assert count == 1, f"{count} requests for a reply of which text was shown"
    if row.ask.pause and count > 1:
        first, second = server.exchanges[:2]
        assert second.arrived - first.arrived >= row.ask.pause - 0.005


@pytest.mark.parametrize(
    "row", [row for row in ASKED if row.key not in PROCESSES], ids=lambda row: row.key
)
def test_ask_prints_the_text_alone_and_ends_with_the_right_code(row: Row, tmp_path: Path):
    row = served(row)
    with WireServer(answerer(row)) as server:
        environ = clean_environ(tmp_path, OPENAI_API_KEY=KEY)
        ran = ask_here(arguments_for(row, server, tmp_path), environ)
        check(row, ran, server)


@pytest.mark.parametrize(
    "row", [row for row in ASKED if row.key in PROCESSES], ids=lambda row: row.key
)
def test_ask_as_a_process_of_its_own(row: Row, tmp_path: Path):
    row = served(row)
    with WireServer(answerer(row)) as server:
        environ = clean_environ(tmp_path, OPENAI_API_KEY=KEY)
        process = start_ask(arguments_for(row, server, tmp_path), environ)
        check(row, ended_ask(process), server)


def test_every_row_that_runs_as_a_process_exists():
    assert {row.key for row in ASKED} >= PROCESSES


# ---- Ctrl+C


def interrupt(process: subprocess.Popen[bytes]) -> None:
    process.send_signal(signal.SIGINT)


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for one process")
@pytest.mark.parametrize(
    ("actions", "text"),
    [
        pytest.param([Hold()], b"", id="before headers"),
        pytest.param(
            Answer(items=(D(K("partial")),), end=End.HOLD).actions(),
            b"partial",
            id="silent mid-stream (Q90)",
        ),
    ],
)
def test_ctrl_c_ends_with_130_and_closes_the_connection(
    actions: Sequence[Action], text: bytes, tmp_path: Path
):
    row = next(row for row in ROWS if row.key == "Q90-chat")
    with WireServer([actions]) as server:
        environ = clean_environ(tmp_path, OPENAI_API_KEY=KEY)
        process = start_ask(arguments_for(row, server, tmp_path), environ)
        try:
            exchange = server.wait_for_exchange()
            assert process.stdout is not None
            shown = process.stdout.read(len(text))
            interrupt(process)
            closed = exchange.closed.wait(10)
        finally:
            ran = ended_ask(process)
        assert shown == text
        assert closed, "the server still has its connection"
        assert ran.status == 130, ran.err
        assert ran.out.strip() == ""
        assert "Traceback" not in ran.err


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGINT for one process")
def test_ctrl_c_while_a_retry_is_waited_for_ends_with_130(tmp_path: Path):
    row = next(row for row in ROWS if row.key == "Q125")
    slow = tuple(
        (name, "60000" if name == "retry-after-ms" else value) for name, value in row.answer.headers
    )
    with WireServer([replace(row.answer, headers=slow).actions()]) as server:
        environ = clean_environ(tmp_path, OPENAI_API_KEY=KEY)
        process = start_ask(arguments_for(row, server, tmp_path), environ)
        try:
            assert process.stderr is not None
            notice = process.stderr.readline()
            asked_at = time.monotonic()
            interrupt(process)
        finally:
            ran = ended_ask(process)
        assert b"Trying again" in notice or b"rying" in ran.err.encode()
        assert ran.status == 130, ran.err
        assert time.monotonic() - asked_at < 30
        assert len(server.requests) == 1
