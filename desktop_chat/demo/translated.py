"""The scripts in the person's language, where what they say has been translated.

Failures and endings are those of the English script: a translation has words alone, and how they
are cut.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path

from desktop_chat.base.paths import resources_dir
from desktop_chat.demo.fields import Fields, ScriptError
from desktop_chat.demo.scripts import Library, Script, load_library, read_answers


@cache
def spoken_library(code: str) -> Library:
    """Return the program's own scripts in the language of that code, else in English.

    Raises:
        ScriptError: a file of them is wrong.
    """
    resources = resources_dir()
    library = load_library(resources / "demo")
    file = resources / "languages" / code / "demo.toml"
    return translated(library, file) if file.is_file() else library


def translated(library: Library, file: Path) -> Library:
    """Return the scripts with what `file` says in place of theirs.

    Raises:
        ScriptError: the file does not fit the scripts.
    """
    try:
        tables = tomllib.loads(file.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ScriptError(f"{file.name}: {error}") from error
    return Library(_translated(library, tables, file.name))


def _translated(
    scripts: Iterable[Script], tables: Mapping[str, object], name: str
) -> Iterable[Script]:
    left = Fields(name, tables)
    for script in scripts:
        yield _one(script, left.table(script.id)) if script.id in tables else script
    left.finish()


def _one(script: Script, fields: Fields) -> Script:
    answers = read_answers(fields) or script.answers
    ending = replace(
        script.ending,
        after_text=fields.text("after_text", script.ending.after_text),
        refusal=fields.text("refusal", script.ending.refusal).strip(),
    )
    for answer in answers:
        if not answer.plays and ending.after_text not in answer.text:
            fields.fail("after_text", "does not occur in what is said")
    # By words, a language without gaps between them would come a sentence at a time.
    pace = replace(
        script.pace,
        cutting=fields.choice("chunk", script.pace.cutting),
        size=fields.whole("size", script.pace.size, least=1),
    )
    description = fields.text("description", script.description)
    fields.finish()
    return replace(script, description=description, answers=answers, ending=ending, pace=pace)
