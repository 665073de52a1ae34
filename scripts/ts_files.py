"""Qt's files of translations: `.ts`, which people and tools edit, read, written and judged.

A file has one context and is sorted by source, so that two who add sentences do not meet.
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ET  # our own files
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from scripts.sentences import Sentence, fields_of

CONTEXT = "DesktopChat"

FORMS: dict[str, tuple[str, ...]] = {
    "de": ("1", "0, 2, 3 …"),
    "es": ("1", "0, 2, 3 …"),
    "fr": ("0, 1", "2, 3 …"),
    "pt_BR": ("0, 1", "2, 3 …"),
    "ru": ("1, 21, 31 …", "2–4, 22–24 …", "0, 5–20, 25–30 …"),
    "zh_CN": ("any number",),
    "ja": ("any number",),
    "ko": ("any number",),
    "ar": ("0", "1", "2", "3–10, 103–110 …", "11–99, 111–199 …", "100–102, 200–202 …"),
}
"""For each language, the numbers with which each form stands, in the order of Qt's rules."""

# What is said in the same letters in every language.
FIXED = re.compile(r"https?://[\w./:-]*\w|\b[A-Z]+_[A-Z_]+\b|/v1\b|\bstream_options\b|Desktop Chat")
LETTERS = re.compile(r"[^\W\d_]")

Forms = tuple[str, ...]
Key = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Entry:
    """A translation; no forms, or an empty one among them: it is not done."""

    forms: Forms = ()

    @property
    def is_done(self) -> bool:
        """Whether there is all of it."""
        return bool(self.forms) and all(self.forms)


def read_ts(path: Path) -> dict[Key, Entry]:
    """Return the translations of a file; an empty one where there is no file.

    In a file in which a merge met a conflict, those of both sides are found, ours first.
    """
    if not path.exists():
        return {}
    ours, theirs = sides(path.read_text("utf-8"))
    found = _read(ours)
    if theirs != ours:
        for key, entry in _read(theirs).items():
            if not found.get(key, Entry()).is_done:
                found[key] = entry
    return found


def sides(text: str) -> tuple[str, str]:
    """Return both sides of a text with Git's marks of conflicts in it."""
    both: tuple[list[str], list[str]] = ([], [])
    now: tuple[int, ...] = (0, 1)
    for line in text.splitlines(keepends=True):
        mark = line[:7]
        if mark in {"<<<<<<<", "|||||||", "=======", ">>>>>>>"}:
            now = {"<<<<<<<": (0,), "|||||||": (), "=======": (1,)}.get(mark, (0, 1))
            continue
        for side in now:
            both[side].append(line)
    return "".join(both[0]), "".join(both[1])


def _read(text: str) -> dict[Key, Entry]:
    found: dict[Key, Entry] = {}
    for message in ET.fromstring(text.encode()).iter("message"):
        key = (message.findtext("source", ""), message.findtext("comment", ""))
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            found[key] = Entry()
            continue
        forms = tuple(each.text or "" for each in translation.iter("numerusform"))
        found[key] = Entry(forms or (translation.text or "",))
    return found


def written_ts(code: str, sentences: Mapping[Key, Sentence], entries: Mapping[Key, Entry]) -> str:
    """Return the file of a language: every sentence, with what is translated of it."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{code}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for key in sorted(sentences):
        lines += _message(code, sentences[key], entries.get(key, Entry()))
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _message(code: str, sentence: Sentence, entry: Entry) -> Iterable[str]:
    yield '    <message numerus="yes">' if sentence.one else "    <message>"
    yield f"        <source>{escape(sentence.source)}</source>"
    if sentence.meaning:
        yield f"        <comment>{escape(sentence.meaning)}</comment>"
    notes = [sentence.note, f"For one: {sentence.one}" if sentence.one else ""]
    if any(notes):
        yield f"        <extracomment>{escape(' '.join(filter(None, notes)))}</extracomment>"
    state = "" if entry.is_done else ' type="unfinished"'
    if sentence.one:
        yield f"        <translation{state}>"
        for form in entry.forms or ("",) * len(FORMS[code]):
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(''.join(entry.forms))}</translation>"
    yield "    </message>"


def faults(code: str, sentence: Sentence, forms: Forms) -> list[str]:
    """Return what is wrong with a translation of `sentence`."""
    wanted = len(FORMS[code]) if sentence.one else 1
    if len(forms) != wanted:
        return [f"{wanted} forms are needed, and there are {len(forms)}"]
    said: list[str] = []
    for form in forms:
        said += _faults_of_form(sentence, form)
    return said


def _faults_of_form(sentence: Sentence, form: str) -> Iterable[str]:
    source = sentence.source
    if not form:
        yield "it is empty"
        return
    try:
        fields = fields_of(form)
    except ValueError as error:
        yield f"“{form}”: {error}"
        return
    # A form for one or two things may say their number in words.
    spoken = sentence.one and sorted([*fields, "count"]) == fields_of(source)
    if fields != fields_of(source) and not spoken:
        yield f"“{form}” has the fields {fields}, and not {fields_of(source)}"
    if form != form.strip():
        yield f"“{form}” begins or ends with a space"
    if (source[-1] == "…") is not (form[-1] == "…") and not form.endswith("……"):
        yield f"“{form}” has to end with “…” exactly where the source does"
    if "&" in form and "&" not in source:
        yield f"“{form}”: an “&” is a mark for Qt"
    for word in FIXED.findall(source):
        if word not in form:
            yield f"“{form}” has to name {word}"
    if source.count("\n") != form.count("\n"):
        yield f"“{form}” has other lines"
