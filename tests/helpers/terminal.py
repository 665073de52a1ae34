"""Running `desktop-chat ask`: as a process of its own, or in this one where that costs too much."""

from __future__ import annotations

import contextlib
import io
import logging
import os
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from desktop_chat import cli
from desktop_chat.options import AskOptions, parse

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command wrote, and how it ended."""

    status: int
    out: str
    err: str


@contextlib.contextmanager
def logging_restored() -> Iterator[None]:
    root = logging.getLogger()
    before, level = tuple(root.handlers), root.level
    try:
        yield
    finally:
        for handler in tuple(root.handlers):
            if handler not in before:
                root.removeHandler(handler)
                handler.close()
        root.setLevel(level)


def ask_here(arguments: Sequence[str], environ: Mapping[str, str]) -> Ran:
    """Run `ask` in this process."""
    options = parse(["ask", *arguments])
    assert isinstance(options, AskOptions)
    out, err = (io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n") for _ in range(2))
    with (
        contextlib.redirect_stdout(out),
        contextlib.redirect_stderr(err),
        logging_restored(),
    ):
        status = cli.main(options, environ)
    return Ran(status, _written(out), _written(err))


def _written(stream: io.TextIOWrapper) -> str:
    stream.flush()
    assert isinstance(stream.buffer, io.BytesIO)
    return stream.buffer.getvalue().decode("utf-8")


def start_ask(arguments: Sequence[str], environ: Mapping[str, str]) -> subprocess.Popen[bytes]:
    """Start `ask` as a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "desktop_chat", "ask", *arguments],
        cwd=ROOT,
        env=environ,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def ended_ask(process: subprocess.Popen[bytes], timeout: float = 30.0) -> Ran:
    """Return what a process wrote, when it has ended."""
    try:
        out, err = process.communicate(timeout=timeout)
    except BaseException:  # whatever it was, no process may be left behind
        process.kill()
        process.communicate()
        raise
    return Ran(process.returncode, out.decode("utf-8"), err.decode("utf-8"))


def clean_environ(home: Path, **more: str) -> dict[str, str]:
    """Return this environment without what would lead a request elsewhere."""
    kept = {
        name: value
        for name, value in os.environ.items()
        if not name.upper().startswith(("OPENAI_", "XDG_", "PYTHON"))
        and not name.upper().endswith("_PROXY")
    }
    return {**kept, "HOME": str(home), **more}
