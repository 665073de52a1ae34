"""Keys that others keep: in a variable of the environment, or behind a command that prints one."""

from __future__ import annotations

import logging
import subprocess
from collections.abc import Mapping
from typing import IO

from desktop_chat.base.frozen import libraries_hidden
from desktop_chat.base.languages import sentences, shortest
from desktop_chat.base.logs import Log
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import Secret
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.address import KeyFormatError, check_key
from desktop_chat.domain.keys import KeyFailed, KeyReader, KeyTrouble
from desktop_chat.domain.profiles import KeyRef, KeySource
from desktop_chat.domain.text import one_line
from desktop_chat.keychain.threads import GivenUp, Hands

SECONDS = 10.0
_MOST_BYTES = 16 * 1024
_NO_WINDOW: int = getattr(subprocess, "CREATE_NO_WINDOW", 0)

_log = logging.getLogger(Log.KEYCHAIN)


class ForeignKeys(KeyReader):
    """Reads variables of `environ`, and runs commands: without a shell, and within `seconds`."""

    def __init__(self, environ: Mapping[str, str], *, seconds: float = SECONDS) -> None:
        self._environ = environ
        self._seconds = seconds

    async def read(self, ref: KeyRef) -> Secret:
        """Return the key that `ref` names."""
        if ref.source is KeySource.VARIABLE:
            text = self._environ.get(ref.variable, "")
            if not text.strip():
                said = tr("The variable {name} is not set.").format(name=ref.variable)
                raise KeyFailed(KeyTrouble.MISSING, said)
            unusable = tr("What comes from the variable {name} is no key.")
            unusable = unusable.format(name=ref.variable)
        else:
            name = one_line(ref.command[0], 60)
            text = await self._printed(ref.command, name)
            unusable = tr("What comes from the command {name} is no key.").format(name=name)
        try:
            secret = Secret(check_key(text))
        except KeyFormatError as error:
            raise KeyFailed(KeyTrouble.UNUSABLE, sentences(unusable, str(error))) from None
        REDACTOR.learn(secret)
        return secret

    async def _printed(self, command: tuple[str, ...], name: str) -> str:
        run = _Run(command)
        try:
            # Of its own each time: a command that hangs keeps nobody from asking another.
            status, text = await Hands().do(run.run, seconds=self._seconds, give_up=run.end)
        except GivenUp:
            said = trn(
                "The command {name} took longer than {seconds} second.",
                "The command {name} took longer than {seconds} seconds.",
                round(self._seconds),
            )
            sentence = said.format(name=name, seconds=shortest(self._seconds))
            raise KeyFailed(KeyTrouble.COMMAND, sentence) from None
        except OSError as error:
            reason = one_line(error.strerror or type(error).__name__, 80)
            sentence = tr("The command {name} could not be run ({reason}).")
            raise KeyFailed(KeyTrouble.COMMAND, sentence.format(name=name, reason=reason)) from None
        except ValueError:
            sentence = tr(
                "The command {name} could not be run: it has a letter that none may have."
            )
            raise KeyFailed(KeyTrouble.COMMAND, sentence.format(name=name)) from None
        if status:
            _log.info("the command for a key ended with %s", status)
            sentence = tr("The command {name} failed, with status {status}.")
            raise KeyFailed(KeyTrouble.COMMAND, sentence.format(name=name, status=status))
        if not text.strip():
            sentence = tr("The command {name} printed nothing.")
            raise KeyFailed(KeyTrouble.COMMAND, sentence.format(name=name))
        return text


class _Run:
    """One run of a command; its output is read up to a limit, and goes nowhere else."""

    def __init__(self, command: tuple[str, ...]) -> None:
        self._command = command
        self._process: subprocess.Popen[bytes] | None = None
        self._is_over = False

    def run(self) -> tuple[int, str]:
        """Return its exit status, and what it printed.

        Raises:
            OSError: it cannot be run.
            ValueError: it cannot be run on any system.
        """
        with libraries_hidden():
            self._process = process = subprocess.Popen(
                self._command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=_NO_WINDOW,
            )
        if self._is_over:
            self._kill(process)
        with process:
            printed = _read(process.stdout)
            if len(printed) > _MOST_BYTES:
                self._kill(process)
                return 0, printed[:_MOST_BYTES].decode("utf-8", "replace") + "\n…"
            return process.wait(), printed.decode("utf-8", "replace")

    def end(self) -> None:
        """End it, if it still runs."""
        self._is_over = True
        if self._process is not None:
            self._kill(self._process)

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        if process.poll() is None:
            process.kill()


def _read(pipe: IO[bytes] | None) -> bytes:
    return pipe.read(_MOST_BYTES + 1) if pipe is not None else b""
