"""Import the SDK when it is first needed, beside the event loop and not on it."""

from __future__ import annotations

import asyncio
import importlib

_MODULES = (
    "desktop_chat.providers.sdk",
    "desktop_chat.providers.in_process",
    "desktop_chat.providers.transport_errors",
)
_done: list[bool] = []


def load() -> None:
    """Import what talks to servers; takes 0.3 s the first time (DESIGN.md 11)."""
    for name in _MODULES:
        importlib.import_module(name)
    _done.append(True)


async def loaded() -> None:
    """Return when it is imported; a thread does it, so that a window goes on."""
    if not _done:
        await asyncio.get_running_loop().run_in_executor(None, load)
