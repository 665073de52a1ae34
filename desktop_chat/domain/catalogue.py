"""What is known of well-known models: how much they can take in, and what they cost."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from fnmatch import fnmatchcase
from functools import cache, lru_cache

from desktop_chat.base.paths import resources_dir
from desktop_chat.domain.events import Usage

_MILLION = 1_000_000


class CatalogueError(ValueError):
    """The catalogue is not as it must be; the message says where."""


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """One model: its context window in tokens, and US dollars for 1,000,000 tokens.

    None where it is not known; a model that is run at home has no price.
    """

    pattern: str
    window: int | None = None
    input: float | None = None
    output: float | None = None

    def cost(self, usage: Usage) -> float | None:
        """Return what that use costs in US dollars, None where a price or a count is missing."""
        if self.input is None or self.output is None:
            return None
        if usage.prompt is None or usage.completion is None:
            return None
        return (usage.prompt * self.input + usage.completion * self.output) / _MILLION


@dataclass(frozen=True)
class Catalogue:
    """The models in the order in which their patterns are tried; `priced` is of which day."""

    models: tuple[ModelFacts, ...]
    priced: date

    def find(self, model: str) -> ModelFacts | None:
        """Return what is known of the model of that name."""
        return _find(self.models, model)


@lru_cache(maxsize=1_024)
def _find(models: tuple[ModelFacts, ...], model: str) -> ModelFacts | None:
    # `openai/gpt-4o:free` and `models/gemini-2.5-pro` as well as the bare names.
    name = model.lower().rpartition("/")[2].partition(":")[0].strip()
    return next((each for each in models if fnmatchcase(name, each.pattern)), None)


def parse(text: str) -> Catalogue:
    """Return the catalogue that `text` is, as TOML.

    Raises:
        CatalogueError: it is none; the message names the entry.
    """
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise CatalogueError(str(error)) from error
    day, entries = found.get("date"), found.get("model")
    if not isinstance(day, date) or not isinstance(entries, list):
        raise CatalogueError("a date and [[model]] entries are needed")
    return Catalogue(tuple(_model(entry) for entry in entries), day)


def _model(entry: Mapping[str, object]) -> ModelFacts:
    name = entry.get("name")
    if not isinstance(name, str) or not name or name != name.lower():
        raise CatalogueError(f"{entry}: a name in lower case is needed")
    if unknown := entry.keys() - {"name", "window", "input", "output"}:
        raise CatalogueError(f"{name}: unknown {sorted(unknown)}")
    window = entry.get("window")
    if window is not None and (not isinstance(window, int) or window <= 0):
        raise CatalogueError(f"{name}: the window is a number of tokens")
    if ("input" in entry) != ("output" in entry):
        raise CatalogueError(f"{name}: a price has both sides")
    return ModelFacts(name, window, _price(name, entry, "input"), _price(name, entry, "output"))


def _price(name: str, entry: Mapping[str, object], side: str) -> float | None:
    price = entry.get(side)
    if price is None:
        return None
    if isinstance(price, bool) or not isinstance(price, int | float) or price < 0:
        raise CatalogueError(f"{name}: {side} is a price")
    return float(price)


@cache
def catalogue() -> Catalogue:
    """Return the catalogue that comes with the program."""
    return parse((resources_dir() / "models.toml").read_text("utf-8"))
