"""The files about models: favourites and recent ones, servers' lists, and a person's own facts.

`models.json` holds what was starred and used, `models.toml` windows and prices that a person
gives, both in the folder of settings; `model-lists` in the data folder has a file for each server.
None of them holds a key, and each can be deleted without harm.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from desktop_chat.base.files import save
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.translation import tr
from desktop_chat.domain.catalogue import CatalogueError, Entry, OwnFacts, parse_own
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import MOST_FAVOURITES, MOST_RECENT, Marks, ModelList, ModelRef
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.domain.text import one_line

_VERSION = 1
_MOST_BYTES = 32 * 1024 * 1024
_MOST_OWN = 4 * 1024 * 1024
_MOST_LISTS = 100
_LONGEST = 2_000

_OWN_HEAD = """\
# Context windows and prices that you gave; they go before those of the servers and the program.
# The program writes this file anew when you change one in its window. Prices are US dollars for
# 1,000,000 tokens; without `server`, an entry holds for every server. A name that ends in * stands
# for all that begin so.
"""

_NOT_USED = tr("The file {file} is not used: {reason}.")

_log = logging.getLogger(Log.STORAGE)


class ModelFiles:
    """Reads and writes them; every call may wait for the disk, so none belongs on the loop."""

    def __init__(self, config: Path, data: Path) -> None:
        self._marks = config / "models.json"
        self._own = config / "models.toml"
        self._lists = data / "model-lists"
        self._may_write_own = True

    def marks(self) -> Marks:
        """Return what was starred and used; a damaged file is as good as none."""
        found = _json_of(self._marks)
        return Marks(
            tuple(_refs(found.get("favourites")))[:MOST_FAVOURITES],
            tuple(_refs(found.get("recent")))[:MOST_RECENT],
        )

    def save_marks(self, marks: Marks) -> None:
        """Write what was starred and used.

        Raises:
            OSError: it cannot be written.
        """
        written = {
            "version": _VERSION,
            "favourites": [[each.place, each.model] for each in marks.favourites],
            "recent": [[each.place, each.model] for each in marks.recent],
        }
        _write(self._marks, json.dumps(written, ensure_ascii=False, indent=1) + "\n")

    def list_of(self, place: str) -> ModelList | None:
        """Return what a server listed when it was asked last, None where nobody knows."""
        found = _json_of(self._list_path(place))
        models, asked_at = found.get("models"), found.get("asked_at")
        if found.get("server") != place or not isinstance(models, list):
            return None
        if isinstance(asked_at, bool) or not isinstance(asked_at, int | float):
            return None
        infos = (_info(each) for each in models if isinstance(each, list))
        return ModelList(tuple(each for each in infos if each.id), float(asked_at))

    def save_list(self, place: str, listed: ModelList) -> None:
        """Keep what a server listed; those that were not asked for longest make room.

        Raises:
            OSError: it cannot be written.
        """
        models = [_as_list(each) for each in listed.models]
        written = {"server": place, "asked_at": listed.asked_at, "models": models}
        path = self._list_path(place)
        _write(path, json.dumps(written, ensure_ascii=False, separators=(",", ":")))
        there = sorted(path.parent.glob("*.json"), key=lambda each: each.stat().st_mtime)
        for old in there[:-_MOST_LISTS]:
            old.unlink()

    def own(self) -> tuple[OwnFacts, str]:
        """Return what a person says of models, and a sentence about what is wrong with it."""
        try:
            with self._own.open("rb") as file:
                data = file.read(_MOST_OWN + 1)
            if len(data) > _MOST_OWN:
                raise CatalogueError("it is too large")
            return parse_own(data.decode("utf-8")), ""
        except (FileNotFoundError, NotADirectoryError):
            return OwnFacts(), ""
        except OSError as error:
            reason = error.strerror or type(error).__name__
        except (CatalogueError, UnicodeDecodeError) as error:
            reason = one_line(str(error), 120)
        # What a person wrote by hand is theirs to mend, and not written over.
        self._may_write_own = False
        return OwnFacts(), _NOT_USED.format(file=self._own, reason=reason)

    def save_own(self, own: OwnFacts) -> None:
        """Write what a person says of models.

        Raises:
            OSError: it cannot be written, or holds what was not understood.
        """
        if not self._may_write_own:
            raise OSError(f"{self._own.name} holds what is not understood")
        _write(self._own, _OWN_HEAD + "".join(map(_as_toml, own.entries)))

    def _list_path(self, place: str) -> Path:
        import hashlib  # with OpenSSL: not before there is a list

        return self._lists / f"{hashlib.sha256(place.encode()).hexdigest()[:32]}.json"


def _write(path: Path, text: str) -> None:
    make_private_folder(path.parent)
    save(path, text.encode("utf-8", "replace"))


def _json_of(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
        found = json.loads(data) if len(data) <= _MOST_BYTES else None
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError, RecursionError) as error:
        _log.warning("%s cannot be read: %s", path.name, type(error).__name__)
        return {}
    return found if isinstance(found, dict) else {}


def _refs(found: object) -> Iterable[ModelRef]:
    for each in found if isinstance(found, list) else ():
        if isinstance(each, list) and len(each) == 2 and all(isinstance(x, str) for x in each):
            place, model = each
            if place and model and len(place) <= _LONGEST and len(model) <= _LONGEST:
                yield ModelRef(place, model)


def _as_list(info: ModelInfo) -> list[Any]:
    written: list[Any] = [info.id, info.description, info.owner]
    if info.facts:
        price = info.facts.price
        rate = price.rate if price is not None else None
        rates = [rate.input, rate.output, rate.cached, rate.thinking] if rate is not None else None
        written += [info.facts.window, rates]
    return written


def _info(found: list[Any]) -> ModelInfo:
    texts = [each if isinstance(each, str) else "" for each in [*found[:3], "", "", ""][:3]]
    window, rates = [*found[3:5], None, None][:2]
    facts = ModelFacts(window if isinstance(window, int) and window > 0 else None, _price_of(rates))
    return ModelInfo(texts[0], texts[1], texts[2], facts)


def _price_of(rates: object) -> Price | None:
    if not isinstance(rates, list) or len(rates) != 4:
        return None
    if any(isinstance(each, bool) or not isinstance(each, int | float) for each in rates[:2]):
        return None
    beside = (float(each) if isinstance(each, int | float) else None for each in rates[2:])
    return Price(Rate(float(rates[0]), float(rates[1]), *beside))


def _as_toml(entry: Entry) -> str:
    lines = ["", "[[model]]", f"name = {_text(entry.name)}"]
    if entry.server:
        lines.append(f"server = {_text(entry.server)}")
    if entry.facts.window is not None:
        lines.append(f"window = {entry.facts.window}")
    price = entry.facts.price
    if price is not None:
        lines += [f"{side} = {value}" for side, value in _sides(price.rate)]
        if price.long is not None:
            sides = [("above", price.above), *_sides(price.long)]
            lines.append(f"long = {{ {', '.join(f'{s} = {value}' for s, value in sides)} }}")
    return "\n".join(lines) + "\n"


def _sides(rate: Rate) -> Iterable[tuple[str, float]]:
    for side in ("input", "output", "cached", "thinking"):
        if (value := getattr(rate, side)) is not None:
            yield side, value


def _text(text: str) -> str:
    """Return a basic string of TOML, whose escapes are those of JSON."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
