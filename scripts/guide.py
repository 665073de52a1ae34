"""The guide and its translations: what is checked of them, and what says that one is up to date.

Usage: python scripts/guide.py [check | stamp PAGE ...]

`check` names the pages that are missing, those whose English source has changed, and what of a
page cannot be right: headings, lists, tables, links, pictures, code and keys are those of the
source, and what stands in italics is a name that the program says in that language. `stamp` notes
in translated pages (such as `de/privacy`; without names, in all) that they say what the English
page says now. See docs/translating.md.
"""

from __future__ import annotations

import hashlib
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_chat.base.languages import COMPLETE, ENGLISH
from scripts.sentences import ROOT
from scripts.translations import ts_file
from scripts.ts_files import read_ts

FOLDER = ROOT / "docs" / "guide"
CODES = tuple(code for code in COMPLETE if code != ENGLISH.code)

_STAMP = re.compile(r"\A<!-- of ([0-9a-f]{12}) -->\n\n")
_CODE = re.compile(r"`([^`\n]+)`")
_KEYS = re.compile(
    r"\*\*((?:(?:Ctrl|Shift|Alt)\+)*(?:Ctrl|Shift|F\d+|Enter|Esc|Tab|Up|Down|\S))\*\*"
)
_NAME = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?!\*)")
_LINK = re.compile(r"(?<!!)\[[^\]]+\]\(([^)]+)\)")
_PICTURE = re.compile(r"!\[[^\]]+\]\((?:\.\./)?([^)]+)\)")
_ARROW = re.compile(r" [→←] ")


def pages() -> list[str]:
    """Return the names of the English pages."""
    return sorted(path.stem for path in FOLDER.glob("*.md"))


def digest(text: str) -> str:
    """Return what changes when a page says something else, and not when its lines are filled."""
    return hashlib.sha256(" ".join(text.split()).encode()).hexdigest()[:12]


def shape(text: str) -> dict[str, object]:
    """Return of a page what is the same in every language."""
    without_code = _CODE.sub("`", text)
    lines = text.splitlines()
    return {
        "headings": [line.split()[0] for line in lines if line.startswith("#")],
        "points of a list": Counter(
            found[1] for found in re.finditer(r"^(-|\d+\.) ", text, re.MULTILINE)
        ),
        "columns of a table": [
            line.count("|") for line in _CODE.sub("", text).splitlines() if "|" in line
        ],
        "links": Counter(_LINK.findall(text)),
        "pictures": _PICTURE.findall(text),
        "code": Counter(_CODE.findall(text)),
        "keys": Counter(_KEYS.findall(without_code)),
    }


def names(text: str) -> Iterator[str]:
    """Yield what stands in italics; a way through menus by its parts."""
    for found in _NAME.findall(_CODE.sub("`", text).replace("\\*", "")):
        yield from _ARROW.split(found)


@cache
def said(code: str) -> dict[str, set[str]]:
    """Return the sentences of a language, each with the translations that it has."""
    found: dict[str, set[str]] = {}
    for (source, _), entry in read_ts(ts_file(code)).items():
        found.setdefault(source, set()).update(entry.forms)
    return found


def faults_of_source(text: str) -> list[str]:
    """Return what is wrong with an English page."""
    known = said(CODES[0])
    return [
        f"“{name}” is nothing that the program says" for name in names(text) if name not in known
    ]


def faults(code: str, source: str, text: str) -> list[str]:
    """Return what is wrong with a translated page."""
    stamp = _STAMP.match(text)
    if stamp is None or stamp[1] != digest(source):
        return ["its source has changed: translate that, then `dev.py guide stamp`"]
    text = text[stamp.end() :]
    wanted, has = shape(source), shape(text)
    found = [
        f"its {part} are not those of the source: {difference(wanted[part], has[part])}"
        for part in wanted
        if wanted[part] != has[part]
    ]
    here = set(names(text))
    for name in dict.fromkeys(names(source)):
        forms = said(code).get(name, set())
        if forms and not forms & here:
            found.append(f"“{name}” is called {' or '.join(sorted(forms))} in the program")
    return found


def difference(wanted: object, has: object) -> str:
    """Return what differs, as far as it can be said shortly."""
    if isinstance(wanted, Counter) and isinstance(has, Counter):
        return f"{dict(wanted - has)} is missing, {dict(has - wanted)} is too much"
    return f"{wanted} became {has}"


def check() -> int:
    """Name what is wrong with all pages."""
    found = []
    for name in pages():
        source = (FOLDER / f"{name}.md").read_text("utf-8")
        found += [f"{name}.md: {fault}" for fault in faults_of_source(source)]
        for code in CODES:
            page = FOLDER / code / f"{name}.md"
            if not page.is_file():
                found.append(f"{code}/{name}.md: it is missing")
                continue
            found += [
                f"{code}/{name}.md: {fault}"
                for fault in faults(code, source, page.read_text("utf-8"))
            ]
    for line in found:
        print(f"docs/guide/{line}")
    return 1 if found else 0


def stamp(wanted: Sequence[str]) -> int:
    """Note in pages that they say what their source says now."""
    for name in wanted or [f"{code}/{page}" for code in CODES for page in pages()]:
        page = FOLDER / f"{name.removesuffix('.md')}.md"
        if page.is_file():
            text = _STAMP.sub("", page.read_text("utf-8"))
            source = (FOLDER / page.name).read_text("utf-8")
            page.write_text(f"<!-- of {digest(source)} -->\n\n{text}", "utf-8", newline="\n")
    return 0


def main(args: Sequence[str]) -> int:
    """Do what is asked for."""
    match args:
        case [] | ["check"]:
            return check()
        case ["stamp", *wanted]:
            return stamp(wanted)
    print(__doc__)
    return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
