"""The end of the program: each part has its own share of the time, whatever the others do."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from dataclasses import dataclass
from typing import Any

from desktop_chat.base.logs import Log

_log = logging.getLogger(Log.APP)


@dataclass(frozen=True, slots=True)
class Part:
    """Something that has to end: `share` are the seconds that it may take.

    A system that shuts down waits for little more than two seconds for all of them.
    """

    name: str
    end: Callable[[], Coroutine[Any, Any, object]]
    share: float


async def end_in_order(parts: Iterable[Part]) -> None:
    """End one part after the other, whatever one of them raises or however long it takes.

    One that is not done within its share is cancelled, and not waited for any longer.
    """
    for part in parts:
        ending = asyncio.ensure_future(part.end())
        done, _ = await asyncio.wait({ending}, timeout=part.share)
        if not done:
            _log.warning("%s did not end within %s s", part.name, part.share)
            ending.cancel()
            ending.add_done_callback(_look_at)
        elif not ending.cancelled() and (error := ending.exception()) is not None:
            # There is nobody to tell but the log.
            _log.error("the end of %s was not in order", part.name, exc_info=error)


def _look_at(ended: asyncio.Future[object]) -> None:
    """Take note of what came too late, so that nothing complains of it."""
    if not ended.cancelled():
        ended.exception()
