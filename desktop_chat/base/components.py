"""What the program is made of beside its own code, and under which licences."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

from desktop_chat import APP_ID
from desktop_chat.base.paths import resources_dir

COLLECTED = "licences.txt"
"""The file in the resources of a bundle that has all of it; elsewhere it is read as installed."""

_LICENCE_FILE = re.compile(r"(?i)^(licen[cs]e|copying|notice|authors)")
_REQUIRED = re.compile(r"^[A-Za-z0-9._-]+")
_UNKNOWN = "see its homepage"


@dataclass(frozen=True, slots=True)
class Component:
    """A part that others made. `licence` is an SPDX expression or its maker's own words."""

    name: str
    version: str
    licence: str
    texts: tuple[str, ...] = ()
    purl: str = ""


def all_licences() -> str:
    """Return every part with its licence, and then the licences' texts, for a person to read."""
    try:
        return (resources_dir() / COLLECTED).read_text("utf-8")
    except OSError:
        return as_text(of_distributions(required_by(APP_ID)))


def as_text(components: Iterable[Component]) -> str:
    """Return a list of all parts, and below it the texts; a text that several share comes once."""
    listed = sorted(components, key=lambda each: each.name.lower())
    lines = [f"{each.name} {each.version}: {each.licence}".replace("  ", " ") for each in listed]
    owners: dict[str, list[str]] = {}
    for each in listed:
        for text in each.texts:
            owners.setdefault(text.strip(), []).append(each.name)
    parts = ["\n".join(lines)]
    for text, names in owners.items():
        title = ", ".join(dict.fromkeys(names))
        parts.append(f"{'=' * 78}\n{title}\n{'=' * 78}\n\n{text}")
    return "\n\n".join(parts) + "\n"


def required_by(name: str) -> set[str]:
    """Return the names of all distributions that one needs, with what those need."""
    found: set[str] = set()
    pending = [name]
    while pending:
        try:
            requires = metadata.requires(pending.pop()) or ()
        except metadata.PackageNotFoundError:
            continue
        for each in requires:
            match = _REQUIRED.match(each)
            if match and "extra ==" not in each and normal(match[0]) not in found:
                found.add(normal(match[0]))
                pending.append(match[0])
    return found


def of_distributions(names: Iterable[str]) -> list[Component]:
    """Return the installed distributions of these names; others are left out."""
    return [found for name in sorted(names) for found in _installed(name)]


def normal(name: str) -> str:
    """Return the name of a distribution in the form that all its spellings share."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _installed(name: str) -> Iterator[Component]:
    try:
        found = metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return
    own = normal(found.metadata["Name"])
    yield Component(
        found.metadata["Name"],
        found.version,
        licence_of(found.metadata),
        tuple(_texts(found)),
        f"pkg:pypi/{own}@{found.version}",
    )


def licence_of(about: metadata.PackageMetadata) -> str:
    """Return the licence that a distribution names, however it does."""
    for key in ("License-Expression", "License"):
        said = str((about.get_all(key) or [""])[0]).strip()
        if said and "\n" not in said and said.upper() != "UNKNOWN":
            return said
    classifiers = about.get_all("Classifier") or ()
    named = [
        str(each).rpartition(" :: ")[2] for each in classifiers if str(each).startswith("License")
    ]
    return ", ".join(named) or _UNKNOWN


def _texts(found: metadata.Distribution) -> Iterator[str]:
    for file in found.files or ():
        place = Path(str(file))
        if ".dist-info" in str(file) and _LICENCE_FILE.match(place.name):
            try:
                yield Path(str(found.locate_file(file))).read_text("utf-8", errors="replace")
            except OSError:
                continue
