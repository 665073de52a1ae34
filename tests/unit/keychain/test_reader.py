"""Keys from a variable, and from a command that prints one."""

from __future__ import annotations

import asyncio
import logging
import sys
from pathlib import Path

import pytest

from desktop_chat.domain.keys import KeyFailed, KeyTrouble
from desktop_chat.domain.profiles import KeyRef, KeySource
from desktop_chat.keychain.reader import ForeignKeys

KEY = "sk-canary-of-the-command-0123456789"


def variable(name: str) -> KeyRef:
    return KeyRef(KeySource.VARIABLE, "https://h:443", variable=name)


def command(*words: str) -> KeyRef:
    return KeyRef(KeySource.COMMAND, "https://h:443", command=words)


def python(program: str, *more: str) -> KeyRef:
    return command(sys.executable, "-c", program, *more)


def read(ref: KeyRef, *, seconds: float = 10.0) -> str:
    environ = {"MY_KEY": f" {KEY}\n", "EMPTY": " ", "BROKEN": "a b"}
    return asyncio.run(ForeignKeys(environ, seconds=seconds).read(ref)).reveal()


def trouble(ref: KeyRef, *, seconds: float = 10.0) -> KeyFailed:
    with pytest.raises(KeyFailed) as caught:
        read(ref, seconds=seconds)
    return caught.value


def test_a_variable_holds_a_key() -> None:
    assert read(variable("MY_KEY")) == KEY
    assert trouble(variable("EMPTY")).trouble is KeyTrouble.MISSING
    assert "NOWHERE is not set" in str(trouble(variable("NOWHERE")))
    assert trouble(variable("BROKEN")).trouble is KeyTrouble.UNUSABLE


def test_a_command_prints_a_key(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        assert read(python(f"print('{KEY}')")) == KEY
    assert KEY not in caplog.text


def test_no_shell_reads_a_command(tmp_path: Path) -> None:
    canary = tmp_path / "made"
    said = read(python("import sys; print(sys.argv[1])", f"$(touch${{IFS}}{canary});`x`"))
    assert said.startswith("$(touch")
    assert not canary.exists()


@pytest.mark.parametrize(
    ("ref", "words"),
    [
        (command("/nowhere/at/all"), "could not be run"),
        (command("no\0such"), "could not be run"),
        (python("raise SystemExit(3)"), "status 3"),
        (python(f"print('{KEY}'); raise SystemExit(1)"), "status 1"),
        (python("pass"), "printed nothing"),
    ],
)
def test_a_command_that_fails_is_said_without_what_it_printed(
    ref: KeyRef, words: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        failed = trouble(ref)
    assert failed.trouble is KeyTrouble.COMMAND
    assert words in str(failed)
    assert KEY not in str(failed) + caplog.text


def test_the_arguments_of_a_command_are_not_said() -> None:
    failed = trouble(command("/nowhere/at/all", "--password", KEY))
    assert KEY not in str(failed)


def test_a_command_that_prints_without_end_is_no_key() -> None:
    failed = trouble(python("while True: print('x' * 1000)"))
    assert failed.trouble is KeyTrouble.UNUSABLE


def test_a_command_that_hangs_is_ended(tmp_path: Path) -> None:
    mark = tmp_path / "begun"
    program = f"import time, pathlib; pathlib.Path({str(mark)!r}).touch(); time.sleep(60)"
    failed = trouble(python(program), seconds=1.0)
    assert failed.trouble is KeyTrouble.COMMAND
    assert "longer than 1 second." in str(failed)
