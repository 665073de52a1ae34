"""Remember what servers taught, from one start of the program to the next.

`facts.json` lies in the folder of settings. It holds addresses, names of models and of fields, and
no key. It is read when something is first asked of a server, and written when something is new.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_chat.base.files import save
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.domain.connection import Api, Connection
from desktop_chat.providers.endpoints import Endpoints
from desktop_chat.providers.fields import object_of, text_of
from desktop_chat.providers.quirks import Fact, Quirks

NAME = "facts.json"
_VERSION = 1
_MOST_BYTES = 1024 * 1024
_MOST_FACTS = 2_000
_LONGEST = 2_000

_log = logging.getLogger(Log.PROVIDERS)


class Memory:
    """Keeps quirks and endpoints in a file; without a path, in memory only."""

    def __init__(self, path: Path | None = None) -> None:
        self._quirks = Quirks()
        self._endpoints = Endpoints()
        self._path = path
        self._is_loaded = path is None
        self._writing: asyncio.Future[None] | None = None
        self._is_stale = False

    @property
    def quirks(self) -> Quirks:
        """What servers and models do not take."""
        self._load()
        return self._quirks

    @property
    def endpoints(self) -> Endpoints:
        """Which APIs they have."""
        self._load()
        return self._endpoints

    def _load(self) -> None:
        """Recall what the file holds, once; a damaged one is as good as none."""
        if self._is_loaded or self._path is None:
            return
        self._is_loaded = True
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
            if len(data) <= _MOST_BYTES:
                recall(json.loads(data), self._quirks, self._endpoints)
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("what servers taught cannot be read: %s", type(error).__name__)

    def take_over(self, other: Memory, connection: Connection) -> None:
        """Believe what another one knows of a server, and nothing that was known before."""
        self.quirks.forget(connection)
        self.endpoints.forget(connection)
        recall(as_value(other.quirks, other.endpoints), self.quirks, self.endpoints)
        self.keep()

    def keep(self) -> None:
        """Write the file soon, off the loop; what is new meanwhile is written after it."""
        if self._path is None:
            return
        self._is_stale = True
        if self._writing is None:
            self._write()

    def _write(self) -> None:
        assert self._path is not None
        self._is_stale = False
        data = json.dumps(as_value(self._quirks, self._endpoints), indent=1).encode()
        loop = asyncio.get_running_loop()
        self._writing = loop.run_in_executor(None, _save, self._path, data)
        self._writing.add_done_callback(self._written)

    def _written(self, done: asyncio.Future[None]) -> None:
        self._writing = None
        if not done.cancelled() and (error := done.exception()) is not None:
            # Learned again next time: nothing that a person would miss.
            _log.warning("what servers taught cannot be kept: %s", type(error).__name__)
        elif self._is_stale and not done.cancelled():
            self._write()

    async def aclose(self) -> None:
        """Return when everything is written."""
        while self._writing is not None:
            await asyncio.wait({self._writing})


def _save(path: Path, data: bytes) -> None:
    make_private_folder(path.parent)
    save(path, data)


def as_value(quirks: Quirks, endpoints: Endpoints) -> dict[str, Any]:
    """Return all that is known as a value for JSON; the newest where there is too much."""
    found: dict[tuple[str, str], dict[str, Any]] = {}
    for fact in quirks.facts():
        entry = found.setdefault((fact.place, fact.model), {})
        if fact.without:
            entry["without"] = sorted(fact.without)
        if fact.limit_field:
            entry["limit_field"] = fact.limit_field
    for place, model, api in endpoints.facts():
        found.setdefault((place, model), {})["api"] = api.value
    entries = [
        {"server": place, "model": model, **entry} for (place, model), entry in found.items()
    ]
    return {"version": _VERSION, "facts": entries[-_MOST_FACTS:]}


def recall(value: object, quirks: Quirks, endpoints: Endpoints) -> None:
    """Take over what `as_value` returned once; whatever else stands there is passed over."""
    body = object_of(value)
    entries = body.get("facts")
    if body.get("version") != _VERSION or not isinstance(entries, list):
        return
    for entry in entries[:_MOST_FACTS]:
        _recall_entry(object_of(entry), quirks, endpoints)


def _recall_entry(entry: Mapping[str, object], quirks: Quirks, endpoints: Endpoints) -> None:
    place, model = text_of(entry.get("server")), text_of(entry.get("model"))
    if not place or len(place) > _LONGEST or len(model) > _LONGEST:
        return
    without = entry.get("without")
    names = frozenset(map(text_of, without)) if isinstance(without, list) else frozenset()
    quirks.recall(Fact(place, model, names, text_of(entry.get("limit_field"))))
    api = text_of(entry.get("api"))
    if api in set(Api):
        endpoints.recall(place, model, Api(api))
