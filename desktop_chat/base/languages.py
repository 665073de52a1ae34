"""The languages of the program: which there are, which one is wanted, and how it writes numbers."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from desktop_chat.base.catalogue import DamagedCatalogue, read_catalogue
from desktop_chat.base.loggers import Log
from desktop_chat.base.paths import resources_dir
from desktop_chat.base.spoken import spoken_languages
from desktop_chat.base.translation import install, isolate_fields

_log = logging.getLogger(Log.APP)

SYSTEM: Final = "system"
"""Stands for the language of the system, in the settings."""


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the program.

    `name` is what its speakers call it. `group` parts the thousands of a number of at least
    `grouped_from` digits, `point` its decimals. `gap` stands between two sentences, `comma` and
    `last` between the parts of a list. `quotes` stand around what is quoted; `dollars` and
    `percent` are how an amount of them is written.
    """

    code: str
    name: str
    group: str = ","
    point: str = "."
    grouped_from: int = 4
    gap: str = " "
    comma: str = ", "
    last: str = " and "
    quotes: tuple[str, str] = ("“", "”")
    dollars: str = "${}"
    percent: str = "{}%"
    is_right_to_left: bool = False


_BEHIND: Final = "{}\u00a0$"
_APART: Final = "{}\u00a0%"

ENGLISH: Final = Language("en", "English")

LANGUAGES: Final = (
    ENGLISH,
    Language(
        "de", "Deutsch", ".", ",", last=" und ", quotes=("„", "“"), dollars=_BEHIND, percent=_APART
    ),
    Language(
        "es", "Español", ".", ",", 5, last=" y ", quotes=("«", "»"), dollars=_BEHIND, percent=_APART
    ),
    Language(
        "fr",
        "Français",
        "\u202f",
        ",",
        last=" et ",
        quotes=("«\u00a0", "\u00a0»"),
        dollars=_BEHIND,
        percent=_APART,
    ),
    Language("pt_BR", "Português (Brasil)", ".", ",", last=" e ", dollars="US$\u00a0{}"),
    Language(
        "ru",
        "Русский",
        "\u00a0",
        ",",
        last=" и ",
        quotes=("«", "»"),
        dollars=_BEHIND,
        percent=_APART,
    ),
    Language("zh_CN", "简体中文", gap="", comma="、", last="和"),
    Language("ja", "日本語", gap="", comma="、", last="、", quotes=("「", "」")),
    Language("ko", "한국어", last=" 및 "),
    # Digits as the program shows them everywhere: the Western ones, with their signs.
    Language(
        "ar",
        "العربية",
        comma="، ",
        last=" و",
        quotes=("«", "»"),
        dollars=_BEHIND,
        is_right_to_left=True,
    ),
)

COMPLETE: Final = ("en", "de", "es", "fr", "pt_BR", "ru", "zh_CN", "ja", "ko", "ar")
"""The codes of those whose every sentence is translated: these are offered, and checked."""

_current = ENGLISH


def offered() -> tuple[Language, ...]:
    """Return the languages that a person may choose."""
    return tuple(each for each in LANGUAGES if each.code in COMPLETE)


def current() -> Language:
    """Return the language that the program speaks."""
    return _current


def speak(wanted: str, environ: Mapping[str, str] = os.environ) -> Language:
    """Speak the language of the code `wanted`, or the system's; to be called before all else.

    A catalogue that is missing or damaged leaves the program in English: that is worth a line of
    the log, and no more.
    """
    language = best(wanted, () if wanted not in {"", SYSTEM} else spoken_languages(environ))
    if language is not ENGLISH:
        try:
            install(read_catalogue(catalogue_path(language.code)))
        except (OSError, DamagedCatalogue) as error:
            _log.warning("the language %s cannot be read: %s", language.code, error)
            language = ENGLISH
    if language is ENGLISH:
        install(None)
    isolate_fields(language.is_right_to_left)
    use(language)
    return language


def use(language: Language) -> None:
    """Write numbers and lists as `language` does."""
    global _current  # noqa: PLW0603 - the language is one for the process
    _current = language


def catalogue_path(code: str) -> Path:
    """Return where the compiled sentences of a language are."""
    return resources_dir() / "translations" / f"desktop_chat_{code}.qm"


def best(wanted: str, spoken: Iterable[str], among: Sequence[Language] | None = None) -> Language:
    """Return the language of the code `wanted`, else the first of `spoken` that there is.

    `spoken` are tags such as `de-AT` or `pt_BR.UTF-8`. Portuguese of any country is that of
    Brazil; Chinese that is written in the traditional script is not the simplified one.
    """
    there = {each.code: each for each in (offered() if among is None else among)}
    if wanted in there:
        return there[wanted]
    for tag in spoken:
        parts = tag.replace("-", "_").partition(".")[0].partition("@")[0].split("_")
        found = there.get(_code(parts))
        if found is not None:
            return found
    return ENGLISH


def _code(parts: Sequence[str]) -> str:
    language, rest = parts[0].lower(), {each.upper() for each in parts[1:]}
    if language == "zh":
        traditional = rest & {"HANT", "TW", "HK", "MO"} and "HANS" not in rest
        return "" if traditional else "zh_CN"
    if language in {"", "c", "posix"}:
        return ENGLISH.code
    return {"pt": "pt_BR"}.get(language, language)


# --- numbers and lists ----------------------------------------------------------------------------


def whole(number: int) -> str:
    """Return a whole number as the language writes it: `12,345`."""
    if len(str(abs(number))) < _current.grouped_from:
        return str(number)
    return f"{number:,}".replace(",", _current.group)


def decimal(number: float, places: int = 1) -> str:
    """Return a number with so many decimals: `1,234.5`."""
    before, point, after = f"{abs(number):.{places}f}".partition(".")
    sign = "-" if number < 0 else ""
    return f"{sign}{whole(int(before))}{_current.point if point else ''}{after}"


def shortest(number: float) -> str:
    """Return a number with the decimals that it has, and no more: `2.5`, `10`."""
    return f"{number:g}".replace(".", _current.point)


def dollars(amount: float) -> str:
    """Return an amount of dollars with as many places as say something: `$1.20`, `$0.0312`."""
    places = 2 if amount >= 1 or not amount else 3 if amount >= 0.01 else 4
    return in_dollars(decimal(amount, places))


def around(unit: str) -> tuple[str, str]:
    """Return what stands before and behind a number of that unit."""
    form = {"$": _current.dollars, "%": _current.percent}.get(unit, f"{{}} {unit}".rstrip())
    before, _, behind = form.partition("{}")
    return before, behind


def in_dollars(number: str) -> str:
    """Return a number that is written out already, as an amount of dollars."""
    return _current.dollars.format(number)


def sentences(*parts: str) -> str:
    """Return sentences one after the other; empty ones are left out."""
    return _current.gap.join(part for part in parts if part)


def listed(parts: Sequence[str]) -> str:
    """Return a list as it is said: `a, b and c`."""
    if len(parts) < 2:
        return "".join(parts)
    return f"{_current.comma.join(parts[:-1])}{_current.last}{parts[-1]}"


def quoted(text: str) -> str:
    """Return words in the quotation marks of the language."""
    before, after = _current.quotes
    return f"{before}{text}{after}"


def enumerated(parts: Iterable[str]) -> str:
    """Return a list that is only named: `a, b, c`."""
    return _current.comma.join(parts)
