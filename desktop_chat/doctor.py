"""`desktop-chat doctor`: the test of a connection in a terminal, without Qt."""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from collections.abc import Mapping
from typing import TextIO

from desktop_chat.base.languages import decimal
from desktop_chat.base.logs import set_up_logs
from desktop_chat.base.paths import AppPaths, app_paths
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr
from desktop_chat.cli import STOPPED, open_stream, run_unwaited
from desktop_chat.demo.engine import DemoServer
from desktop_chat.domain.address import AddressError, KeyFormatError
from desktop_chat.domain.diagnosis import Diagnosis, Step, StepState
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.text import clean, one_line
from desktop_chat.engine import choose_connection, open_connections
from desktop_chat.options import BAD_ARGUMENTS, DoctorOptions
from desktop_chat.providers.facts import NAME as FACTS
from desktop_chat.providers.source import Providers

WORKS, TROUBLE = 0, 1
_LONGEST = 400


class Report:
    """Writes each step when it has ended, and the diagnosis; where nobody listens, nothing."""

    def __init__(self, out: TextIO) -> None:
        self._out = out

    def step(self, step: Step) -> None:
        """Write one line for a step, and one for what the server said."""
        if step.state is StepState.RUNNING:
            return
        said = tr("{state} ({seconds} s)").format(
            state=step.state.words, seconds=decimal(step.seconds)
        )
        self.say(f"{step.number:>2}. {step.title}: {said}")
        for words in (
            step.said,
            tr("“{words}”").format(words=step.server_words) if step.server_words else "",
        ):
            if words:
                self.say(words, indent=4)

    def diagnosis(self, diagnosis: Diagnosis) -> None:
        """Write what is the matter, and what helps."""
        self.say("")
        self.say(diagnosis.title)
        self.say(diagnosis.sentence)
        fix = diagnosis.fix
        if fix is not None and not (fix.is_learned or diagnosis.works):
            self.say(tr("What helps: {words}.").format(words=fix.words.rstrip("…")))

    def say(self, text: str, *, indent: int = 0) -> None:
        """Write one line."""
        line = " " * indent + one_line(redact(clean(text)), _LONGEST)
        with contextlib.suppress(OSError):  # whoever read it has gone; the exit status says it
            self._out.write(line + "\n")
            self._out.flush()


def main(options: DoctorOptions, environ: Mapping[str, str] = os.environ) -> int:
    """Run `doctor`; return its exit status."""
    out, err = Report(open_stream(sys.stdout)), Report(open_stream(sys.stderr))
    paths = app_paths(options.connection.data_dir)
    _, complaint = set_up_logs(paths.logs, debug=options.connection.debug)
    if complaint:
        err.say(complaint)
    try:
        return run_unwaited(_examine(options, out, err, environ, paths))
    except KeyboardInterrupt:
        return STOPPED


async def _examine(
    options: DoctorOptions, out: Report, err: Report, environ: Mapping[str, str], paths: AppPaths
) -> int:
    source = Providers(in_process=DemoServer(), facts=paths.config / FACTS)
    try:
        connections = open_connections(options.connection, environ, paths)
        if connections.complaint:
            err.say(connections.complaint)
        connection = await choose_connection(options.connection, environ, connections)
        out.say(f"{connection.name}: {connection.place}")
        diagnosis = await source.examine(connection, out.step)
    except (AddressError, KeyFormatError, KeyFailed) as error:
        err.say(str(error))
        return BAD_ARGUMENTS
    except asyncio.CancelledError:
        return STOPPED
    finally:
        await source.aclose()
    out.diagnosis(diagnosis)
    return WORKS if diagnosis.works else TROUBLE
