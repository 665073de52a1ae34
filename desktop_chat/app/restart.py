"""A start of the program after its end, when a person asks for one."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable

from desktop_chat.base.frozen import for_a_fresh_start
from desktop_chat.options import ConnectionOptions, arguments_of


class Restart:
    """Remembers that the program is to begin again; what is kept is on disk by then."""

    def __init__(self) -> None:
        self._is_asked_for = False

    def ask_for(self, end: Callable[[], None]) -> None:
        """End the program, and have it begin again when it has ended."""
        self._is_asked_for = True
        end()

    def begin_if_asked(self, options: ConnectionOptions) -> None:
        """Start a program of the same options, but without the message of the first start."""
        if self._is_asked_for:
            import subprocess

            frozen = bool(getattr(sys, "frozen", False))
            program = [sys.executable] if frozen else [sys.executable, "-m", "desktop_chat"]
            environ = dict(os.environ)
            if frozen:
                for_a_fresh_start(environ)
            # It lives on when this process, or the terminal that began it, has ended.
            subprocess.Popen(
                [*program, *arguments_of(options)], env=environ, start_new_session=True
            )
