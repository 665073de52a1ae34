"""Which dictionaries are used, and which words they can say anything about."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Final

_SCRIPTS: Final = {
    "CYRILLIC": "be bg kk ky mk mn ru sr tg tt uk",
    "GREEK": "el",
    "ARABIC": "ar ckb fa ps ug ur",
    "HEBREW": "he yi",
    "ARMENIAN": "hy",
    "GEORGIAN": "ka",
    "HANGUL": "ko",
    # Words of these are not cut out of a text, so they are never asked for.
    "": "am as bn bo dz gu hi ja km kn lo ml mr my ne or pa sa si ta te th ti zh",
}
_SCRIPT_OF: Final = {
    language: script for script, languages in _SCRIPTS.items() for language in languages.split()
}
_CHECKED: Final = {"LATIN", *filter(None, _SCRIPTS)}
_USUAL: Final = {
    "en": "en_US",
    "pt": "pt_PT",
    "sv": "sv_SE",
    "da": "da_DK",
    "cs": "cs_CZ",
    "el": "el_GR",
    "uk": "uk_UA",
    "ko": "ko_KR",
}


def script_of_language(tag: str) -> str:
    """Return the script of a dictionary, as Unicode calls it; "" for one that is never asked."""
    return _SCRIPT_OF.get(_language(tag), "LATIN")


def script_of_word(word: str) -> str:
    """Return the script of a word's first letter; "" for one that is never checked."""
    return _script(word[0]) if word else ""


@lru_cache(maxsize=4_096)
def _script(letter: str) -> str:
    script = unicodedata.name(letter, "").partition(" ")[0]
    return script if script in _CHECKED else ""


def automatic(spoken: Iterable[str], available: Sequence[str]) -> tuple[str, ...]:
    """Return the dictionaries of the languages that are spoken, each once; tags as `de-AT` too."""
    there = {each.replace("-", "_").casefold(): each for each in available}
    found: list[str] = []
    for tag in spoken:
        plain = tag.partition(".")[0].partition("@")[0].replace("-", "_")
        language = _language(plain)
        likely = (plain, _USUAL.get(language, ""), f"{language}_{language}", language)
        exact = (there[each.casefold()] for each in likely if each.casefold() in there)
        related = (each for each in sorted(available) if _language(each) == language)
        best = next(exact, None) or next(related, None)
        if best is not None and best not in found:
            found.append(best)
    return tuple(found)


def _language(tag: str) -> str:
    return tag.replace("-", "_").partition("_")[0].casefold()
