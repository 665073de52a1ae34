"""The real program, in a process of its own: what goes wrong in it, and how it ends."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.helpers.terminal import ROOT, clean_environ
from tests.helpers.wire_server import Exchange, WireServer
from tests.wire.macros import D, K
from tests.wire.schema import Answer, End

PATIENCE = 50.0
SAID = "Something went wrong in the program."

posix = pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")


@dataclass
class Program:
    """A program that runs, and its folder."""

    process: subprocess.Popen[str]
    data: Path

    @property
    def log(self) -> str:
        """What is in its log."""
        return (self.data / "logs" / "desktop-chat.log").read_text("utf-8")

    def ended(self) -> str:
        """Wait for its end, which has to be in order; return what it printed."""
        out, err = self.process.communicate(timeout=PATIENCE)
        told = f"{self.process.returncode}\n{err}\n{self.log}"
        assert self.process.returncode == 0, told
        assert err == "", told
        return out


Start = Callable[..., Program]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts a module of ours with options, without a screen."""
    running: list[subprocess.Popen[str]] = []

    def begin(module: str, *arguments: str, **environ: str) -> Program:
        data = tmp_path / "data"
        process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments, "--data-dir", str(data)],
            cwd=ROOT,
            env={**clean_environ(tmp_path), "QT_QPA_PLATFORM": "offscreen", **environ},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        running.append(process)
        return Program(process, data)

    yield begin
    for process in running:
        if process.poll() is None:
            process.kill()
        process.communicate()


@pytest.fixture
def server() -> Iterator[WireServer]:
    """A server whose reply begins and does not end."""
    begun = Answer(items=(D(K("partial")),), end=End.HOLD).actions()
    with WireServer([begun]) as running:
        yield running


def asked(server: WireServer) -> list[str]:
    return ["--base-url", server.base_url, "--api", "chat", "--model", "m", "--prompt", "hi"]


def streaming(server: WireServer) -> Exchange:
    """Return the reply's exchange, as soon as its first bytes were sent."""
    number = 0
    while True:
        exchange = server.wait_for_exchange(number)
        if exchange.request.path.endswith("/chat/completions"):
            return exchange
        number += 1


# What goes wrong (F21, F22).


@pytest.mark.parametrize("fault", ["slots", "callback", "task", "thread"])
def test_an_error_is_logged_and_told_once_and_the_program_goes_on(start: Start, fault: str) -> None:
    program = start("tests.helpers.faulty_window", fault, "--demo")
    assert program.ended().strip() == SAID
    assert len(re.findall(r" ERROR ", program.log)) == 1
    assert program.log.count("ValueError: injected") == 1
    assert "sk-proj" not in program.log


def test_an_error_in_every_paint_neither_ends_the_program_nor_fills_the_log(start: Start) -> None:
    program = start("tests.helpers.faulty_window", "paint", "--demo")
    assert program.ended().strip() == SAID
    assert len(re.findall(r" ERROR ", program.log)) == 1
    # Qt complains of each painter that was left as it was.
    assert len(program.log.splitlines()) < 30


def test_an_error_that_cannot_be_said_is_told_all_the_same(start: Start) -> None:
    program = start("tests.helpers.faulty_window", "unsayable", "--demo")
    assert program.ended().strip() == SAID
    assert "UnsayableError" in program.log


def test_a_reply_that_cannot_be_shown_still_comes_to_its_end(start: Start) -> None:
    program = start("tests.helpers.faulty_window", "show", "--demo", "--prompt", "hi")
    assert program.ended().strip() == SAID
    assert "reply ended: complete" in program.log
    assert len(re.findall(r" ERROR ", program.log)) == 1


def test_an_error_in_telling_of_an_error_ends_there(start: Start) -> None:
    program = start("tests.helpers.faulty_window", "notice", "--demo")
    assert program.ended().strip() != SAID
    assert len(re.findall(r" ERROR ", program.log)) == 2


# The end (F20, F23).


@posix
@pytest.mark.serial
@pytest.mark.parametrize("number", ["SIGTERM", "SIGINT", "SIGHUP"])
def test_a_signal_while_a_reply_comes_closes_everything(
    start: Start, server: WireServer, number: str
) -> None:
    program = start("desktop_chat", *asked(server))
    exchange = streaming(server)
    program.process.send_signal(signal.Signals[number])
    assert exchange.closed.wait(PATIENCE)
    assert program.ended() == ""
    assert " ERROR " not in program.log
    # What outlasts the share of time that each part of the end has is warned of.
    assert " WARNING " not in program.log


@posix
def test_signals_one_after_another_change_nothing(start: Start, server: WireServer) -> None:
    program = start("desktop_chat", *asked(server))
    streaming(server)
    # Up to its very last step.
    while program.process.poll() is None:
        program.process.send_signal(signal.SIGTERM)
        program.process.send_signal(signal.SIGINT)
    program.ended()


@posix
def test_a_signal_that_was_ignored_before_stays_ignored(start: Start, server: WireServer) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        program = start("desktop_chat", *asked(server))
    finally:
        signal.signal(signal.SIGHUP, before)
    exchange = streaming(server)
    program.process.send_signal(signal.SIGHUP)
    assert not exchange.closed.wait(0.5)
    program.process.send_signal(signal.SIGTERM)
    program.ended()


@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="needs Xvfb")
def test_when_the_screen_is_gone_the_reply_is_ended_and_nothing_is_dumped(
    start: Start, server: WireServer
) -> None:
    read, write = os.pipe()
    command = ["Xvfb", "-noreset", "-nolisten", "tcp", "-displayfd", str(write)]
    with subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL) as screen:
        try:
            os.close(write)
            with os.fdopen(read) as said:
                display = f":{said.readline().strip()}"
            program = start("desktop_chat", *asked(server), QT_QPA_PLATFORM="xcb", DISPLAY=display)
            exchange = streaming(server)
        finally:
            screen.kill()
    assert exchange.closed.wait(PATIENCE)
    _, err = program.process.communicate(timeout=PATIENCE)
    assert program.process.returncode == 1, err
    assert "Traceback" not in err
    assert "reply ended: stopped" in program.log


def test_what_was_copied_does_not_keep_the_program_from_its_end(start: Start) -> None:
    program = start("tests.helpers.faulty_window", "copied", "--demo")
    program.ended()


@pytest.mark.parametrize("way", ["close", "close-twice"])
def test_closing_the_window_while_a_reply_comes_closes_everything(
    start: Start, server: WireServer, way: str
) -> None:
    program = start("tests.helpers.faulty_window", way, *asked(server))
    exchange = streaming(server)
    assert exchange.closed.wait(PATIENCE)
    program.ended()
    assert " ERROR " not in program.log
    assert " WARNING " not in program.log
