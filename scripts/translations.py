"""The translations: kept in step with the source, checked, compiled, and passed to translators.

Usage: python scripts/translations.py [update | check | export CODE FILE | import CODE FILE]

`update` (without arguments as well) writes the `.ts` files anew, with what is translated, and
compiles them. `check` names what is missing or wrong in the languages that are complete
(`COMPLETE` in desktop_chat/base/languages.py), and what of the source cannot be translated.
`export` writes what a language lacks as JSON; `import` takes such a file, filled in, and refuses
what cannot be right. See docs/translating.md.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from desktop_chat.base.catalogue import DamagedCatalogue, read_catalogue
from desktop_chat.base.languages import COMPLETE, ENGLISH
from scripts.sentences import ROOT, Sentence, all_sentences
from scripts.ts_files import FORMS, Entry, Key, faults, read_ts, written_ts

FOLDER = ROOT / "resources" / "translations"


def ts_file(code: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"desktop_chat_{code}.ts"


def update(args: Sequence[str]) -> int:
    """Write the files of every language that has one, or is named, and compile them."""
    sentences, problems = all_sentences()
    FOLDER.mkdir(exist_ok=True)
    for code in args or [code for code in FORMS if ts_file(code).exists() or code in COMPLETE]:
        write(code, sentences, read_ts(ts_file(code)))
    for problem in problems:
        print(f"desktop_chat/{problem}")
    return 1 if problems else 0


def write(code: str, sentences: dict[Key, Sentence], entries: dict[Key, Entry]) -> None:
    """Write the file of a language, and compile it."""
    file = ts_file(code)
    file.write_text(written_ts(code, sentences, entries), "utf-8", newline="\n")
    compile_ts(file)
    open_ones = sum(not entries.get(key, Entry()).is_done for key in sentences)
    print(f"{file.name}: {len(sentences)} sentences, {open_ones} to be translated")


def compile_ts(file: Path) -> None:
    """Make the file that the program reads."""
    import PySide6

    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    program = Path(PySide6.__file__).parent / name
    command = [program, "-silent", "-nounfinished", file, "-qm", file.with_suffix(".qm")]
    subprocess.run(list(map(str, command)), check=True)


def check(args: Sequence[str]) -> int:
    """Name what is wrong with the source and with the complete languages."""
    if args:
        return usage()
    sentences, problems = all_sentences()
    said = [f"desktop_chat/{problem}" for problem in problems]
    for code in COMPLETE:
        if code != ENGLISH.code:
            said += faults_of(code, sentences)
    for line in said:
        print(line)
    return 1 if said else 0


def faults_of(code: str, sentences: dict[Key, Sentence], folder: Path = FOLDER) -> list[str]:
    """Return what is wrong with the files of a language."""
    file = folder / f"desktop_chat_{code}.ts"
    entries = read_ts(file)
    said = [
        f"{file.name}: “{key[0]}” is no sentence any more" for key in entries.keys() - sentences
    ]
    for key, sentence in sentences.items():
        entry = entries.get(key, Entry())
        if not entry.is_done:
            said.append(f"{file.name}: “{sentence.source}” is not translated")
            continue
        said += [f"{file.name}: {fault}" for fault in faults(code, sentence, entry.forms)]
    if said:
        said.append(f"{file.name}: see docs/translating.md; python3 dev.py translations")
    elif not is_compiled(file.with_suffix(".qm"), entries):
        said.append(f"{file.name} is not compiled; run: python3 dev.py translations")
    return sorted(said)


def is_compiled(file: Path, entries: dict[Key, Entry]) -> bool:
    """Return whether a compiled file holds exactly these."""
    try:
        catalogue = read_catalogue(file)
    except (OSError, DamagedCatalogue):
        return False
    same = all(catalogue.all_forms(*key) == entry.forms for key, entry in entries.items())
    return same and len(catalogue.forms) == len(entries)


def export(args: Sequence[str]) -> int:
    """Write what a language lacks, for a translator."""
    if len(args) != 2 or args[0] not in FORMS:
        return usage()
    code, file = args
    sentences, _ = all_sentences()
    entries = read_ts(ts_file(code))
    wanted = [
        exported(code, sentences[key]) for key in sentences if not entries.get(key, Entry()).is_done
    ]
    text = json.dumps(wanted, ensure_ascii=False, indent=1) + "\n"
    Path(file).write_text(text, "utf-8", newline="\n")
    print(f"{file}: {len(wanted)} sentences to be translated")
    return 0


def exported(code: str, sentence: Sentence) -> dict[str, Any]:
    """Return a sentence as a translator is given it; `translation` is to be filled in."""
    whole: dict[str, Any] = {"source": sentence.source}
    if sentence.meaning:
        whole["meaning"] = sentence.meaning
    if sentence.note:
        whole["note"] = sentence.note
    whole["where"] = ", ".join(dict.fromkeys(sentence.places))
    if sentence.one:
        whole["for_one"] = sentence.one
        whole["forms_for"] = list(FORMS[code])
        whole["translation"] = ["" for _ in FORMS[code]]
    else:
        whole["translation"] = ""
    return whole


def take(args: Sequence[str]) -> int:
    """Take what a translator filled in; what cannot be right is named and left out."""
    if len(args) != 2 or args[0] not in FORMS:
        return usage()
    code, file = args
    sentences, _ = all_sentences()
    entries = read_ts(ts_file(code))
    said: list[str] = []
    for given in json.loads(Path(file).read_text("utf-8")):
        key = (given["source"], given.get("meaning", ""))
        raw = given["translation"]
        forms = (raw,) if isinstance(raw, str) else tuple(raw)
        if not any(forms):
            continue
        sentence = sentences.get(key)
        wrong = (
            ["it is no sentence of the program"]
            if sentence is None
            else faults(code, sentence, forms)
        )
        said += [f"“{key[0]}”: {fault}" for fault in wrong]
        if not wrong:
            entries[key] = Entry(forms)
    write(code, sentences, entries)
    for line in said:
        print(line)
    return 1 if said else 0


COMMANDS: dict[str, Callable[[Sequence[str]], int]] = {
    "update": update,
    "check": check,
    "export": export,
    "import": take,
}


def usage() -> int:
    """Say how this is called."""
    print(__doc__)
    return 2


def main(argv: Sequence[str]) -> int:
    """Run one command."""
    command = COMMANDS.get(argv[0] if argv else "update")
    return command(argv[1:]) if command is not None else usage()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
