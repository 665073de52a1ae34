"""`python -m desktop_chat`: the command line, to the window or to the terminal."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
from collections.abc import Sequence

from desktop_chat.base.languages import speak
from desktop_chat.base.paths import app_paths
from desktop_chat.base.translation import isolate_fields
from desktop_chat.options import AskOptions, DoctorOptions, parse
from desktop_chat.settings.early import NAME as SETTINGS
from desktop_chat.settings.early import wanted_language

INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; return its exit status."""
    options = parse(sys.argv[1:] if arguments is None else arguments)
    # Before anything that says something is imported: its sentences are made then.
    with contextlib.suppress(OSError, RuntimeError):  # no folder is reported where it is used
        speak(wanted_language(app_paths(options.connection.data_dir).config / SETTINGS))
    if isinstance(options, AskOptions | DoctorOptions):
        isolate_fields(False)  # a terminal may show such marks as signs
    if isinstance(options, AskOptions):
        from desktop_chat import cli

        return cli.main(options)
    if isinstance(options, DoctorOptions):
        from desktop_chat import doctor

        return doctor.main(options)
    from desktop_chat import app

    return app.main(options)


def run() -> None:
    """Run the program and end the process."""
    try:
        status = main()
    except KeyboardInterrupt:
        # Before there was anything that could end in order.
        status = INTERRUPTED
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.flush()
    if any(
        not each.daemon for each in threading.enumerate() if each is not threading.main_thread()
    ):
        # A look-up of a name cannot be cancelled; the interpreter would wait for its thread,
        # for as long as the system's resolver takes.
        os._exit(status)
    sys.exit(status)


if __name__ == "__main__":
    run()
