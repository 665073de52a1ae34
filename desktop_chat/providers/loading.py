"""Import the SDK when it is first needed, beside the event loop and not on it."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging

from desktop_chat.base.logs import LIBRARIES
from desktop_chat.base.memory import no_collection

_MODULES = (
    "desktop_chat.providers.stream",
    "desktop_chat.providers.models",
    "desktop_chat.providers.sdk",
    "desktop_chat.providers.in_process",
    "desktop_chat.providers.transport_errors",
)
_LATER = ("anyio._backends._asyncio", "anyio.streams.memory", "anyio.streams.stapled")
"""What the SDK imports with the first connection, on the thread that makes it."""

_done: list[bool] = []


def load() -> None:
    """Import what talks to servers; takes 0.3 s the first time (DESIGN.md 11).

    Whatever OPENAI_LOG makes the SDK do to logging meanwhile is undone: what a library may say,
    and where, is not for the environment to decide (FAULTS.md S14).
    """
    root = logging.getLogger()
    handlers = root.handlers[:]
    with no_collection():
        for name in _MODULES:
            importlib.import_module(name)
        # Under other names it would be late again, but not missing.
        with contextlib.suppress(ImportError):
            for name in _LATER:
                importlib.import_module(name)
    for handler in set(root.handlers).difference(handlers):
        root.removeHandler(handler)
    logging.getLogger("openai").setLevel(LIBRARIES["openai"])
    _done.append(True)


async def loaded() -> None:
    """Return when it is imported; a thread does it, so that a window goes on."""
    if not _done:
        await asyncio.get_running_loop().run_in_executor(None, load)
