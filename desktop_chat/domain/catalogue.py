"""What is known of well-known models beforehand, and what a person says of theirs."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from desktop_chat.base.paths import resources_dir
from desktop_chat.domain.address import AddressError, parse_base_url
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate

_DATED = re.compile(r"-(?:20\d\d-\d\d-\d\d|20\d{6})$")
_LARGEST_WINDOW = 1_000_000_000
_DEAREST = 1_000_000.0
_FIELDS = frozenset({"name", "vendor", "window", "input", "output", "cached", "thinking", "long"})
_OWN_FIELDS = _FIELDS - {"vendor"} | {"server"}
_RATE_FIELDS = frozenset({"input", "output", "cached", "thinking"})


class CatalogueError(ValueError):
    """The catalogue is not as it must be; the message says where."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One model, or with a `*` at the end of the name a family of them.

    `vendor` is whose own service has the price; `server` the address for which alone a person
    says it, "" for all.
    """

    name: str
    facts: ModelFacts
    vendor: str = ""
    server: str = ""


class Table:
    """Entries by name.

    The name itself counts before the same name with a date, and that before the family with the
    longest beginning.
    """

    def __init__(self, entries: Iterable[Entry]) -> None:
        self.entries = tuple(entries)
        self._exact = {each.name: each for each in self.entries if not each.name.endswith("*")}
        families = [each for each in self.entries if each.name.endswith("*")]
        self._families = sorted(families, key=lambda each: -len(each.name))

    def find(self, model: str) -> Entry | None:
        """Return the entry of a model; `openai/gpt-4o:free` is found as `gpt-4o` as well."""
        whole = model.strip().lower()
        short = plain_name(whole)
        for name in dict.fromkeys((whole, short, _DATED.sub("", short))):
            if (found := self._exact.get(name)) is not None:
                return found
        names = (whole, short)
        return next(
            (each for each in self._families if any(n.startswith(each.name[:-1]) for n in names)),
            None,
        )


def plain_name(model: str) -> str:
    """Return a model's name without the vendor before it and the variant behind it.

    A model that was tuned (`ft:gpt-4o:…`) is another one, and keeps its name.
    """
    if model.startswith("ft:"):
        return model
    return model.rpartition("/")[2].partition(":")[0].strip()


class Catalogue:
    """The models that are known beforehand; `priced` is of which day."""

    def __init__(
        self, entries: Iterable[Entry], priced: date, vendors: Mapping[str, Sequence[str]]
    ) -> None:
        self._table = Table(entries)
        self._vendors = {name: frozenset(hosts) for name, hosts in vendors.items()}
        self.priced = priced

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All that it holds."""
        return self._table.entries

    def find(self, place: str, model: str) -> ModelFacts:
        """Return what is known of a model of a server.

        Its price holds at its vendor's own service alone: a gateway may ask for another one. Of
        servers on the own network nothing is known: they are told there how much to take in.
        """
        try:
            address = parse_base_url(place)
        except AddressError:
            return NOTHING_KNOWN
        entry = self._table.find(model)
        if entry is None or address.is_private:
            return NOTHING_KNOWN
        if address.host in self._vendors.get(entry.vendor, ()):
            return entry.facts
        return ModelFacts(entry.facts.window)


class OwnFacts:
    """What a person says of models; what they say of one server's goes before the rest."""

    def __init__(self, entries: Iterable[Entry] = ()) -> None:
        self.entries = tuple(entries)
        by_server: dict[str, list[Entry]] = {}
        for each in self.entries:
            by_server.setdefault(each.server, []).append(each)
        self._tables = {server: Table(found) for server, found in by_server.items()}

    def find(self, place: str, model: str) -> ModelFacts:
        """Return what they say of a model of a server."""
        found = NOTHING_KNOWN
        for server in (place, ""):
            table = self._tables.get(server)
            entry = table.find(model) if table is not None else None
            if entry is not None:
                found = found.over(entry.facts)
        return found

    def put(self, entry: Entry) -> OwnFacts:
        """Return them with an entry in place of the one of its name and server; empty: without."""
        same = (entry.server, entry.name)
        others = (each for each in self.entries if (each.server, each.name) != same)
        return OwnFacts((*others, entry) if entry.facts else others)


def parse(text: str) -> Catalogue:
    """Return the catalogue that `text` is, as TOML.

    Raises:
        CatalogueError: it is none; the message names the entry.
    """
    found = _read(text)
    day, vendors = found.get("date"), found.get("vendors")
    if not isinstance(day, date) or not isinstance(vendors, dict):
        raise CatalogueError("a date and the hosts of vendors are needed")
    if not all(isinstance(hosts, list) for hosts in vendors.values()):
        raise CatalogueError("hosts are lists")
    entries = [_entry(each, _FIELDS) for each in _entries(found)]
    for each in entries:
        if each.facts.price is not None and (each.name.endswith("*") or not each.vendor):
            raise CatalogueError(f"{each.name}: a price is one model’s, at its vendor’s")
        if each.vendor and each.vendor not in vendors:
            raise CatalogueError(f"{each.name}: nobody knows where {each.vendor} is")
    if len({each.name for each in entries}) < len(entries):
        raise CatalogueError("a name stands there twice")
    return Catalogue(entries, day, vendors)


def parse_own(text: str) -> OwnFacts:
    """Return what a person says of models, as TOML of the same form, with `server` where wanted.

    Raises:
        CatalogueError: it cannot be understood; the message names the entry.
    """
    return OwnFacts(_entry(each, _OWN_FIELDS) for each in _entries(_read(text)))


def _read(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise CatalogueError(str(error)) from error


def _entries(found: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    entries = found.get("model", [])
    if not isinstance(entries, list) or not all(isinstance(each, dict) for each in entries):
        raise CatalogueError("models are [[model]] entries")
    return entries


def _entry(given: Mapping[str, Any], fields: frozenset[str]) -> Entry:
    name, vendor, server = (given.get(key, "") for key in ("name", "vendor", "server"))
    if not isinstance(name, str) or not name or name != name.lower() or "*" in name[:-1]:
        raise CatalogueError(f"{given}: a name in lower case is needed")
    if unknown := given.keys() - fields:
        raise CatalogueError(f"{name}: unknown {sorted(unknown)}")
    if not isinstance(vendor, str) or not isinstance(server, str):
        raise CatalogueError(f"{name}: a vendor and a server are names")
    return Entry(name, ModelFacts(_window(name, given), _price(name, given)), vendor, server)


def _window(name: str, given: Mapping[str, Any]) -> int | None:
    window = given.get("window")
    if window is None:
        return None
    if isinstance(window, bool) or not isinstance(window, int):
        raise CatalogueError(f"{name}: the window is a number of tokens")
    if not 0 < window <= _LARGEST_WINDOW:
        raise CatalogueError(f"{name}: the window is a number of tokens")
    return window


def _price(name: str, given: Mapping[str, Any]) -> Price | None:
    long = given.get("long")
    if not given.keys() & _RATE_FIELDS:
        if long is not None:
            raise CatalogueError(f"{name}: a price of long requests beside none")
        return None
    rate = _rate(name, given)
    if long is None:
        return Price(rate)
    if not isinstance(long, dict) or long.keys() - _RATE_FIELDS - {"above"}:
        raise CatalogueError(f"{name}: long is above, input and output")
    above = long.get("above")
    if isinstance(above, bool) or not isinstance(above, int) or above <= 0:
        raise CatalogueError(f"{name}: above is a number of tokens")
    return Price(rate, _rate(name, long), above)


def _rate(name: str, given: Mapping[str, Any]) -> Rate:
    if "input" not in given or "output" not in given:
        raise CatalogueError(f"{name}: a price has both sides")
    rates: dict[str, float] = {}
    for side in sorted(given.keys() & _RATE_FIELDS):
        price = given[side]
        if isinstance(price, bool) or not isinstance(price, int | float):
            raise CatalogueError(f"{name}: {side} is a price")
        if not 0 <= price <= _DEAREST:
            raise CatalogueError(f"{name}: {side} is a price")
        rates[side] = float(price)
    return Rate(**rates)


@cache
def catalogue() -> Catalogue:
    """Return the catalogue that comes with the program."""
    return parse((resources_dir() / "models.toml").read_text("utf-8"))
