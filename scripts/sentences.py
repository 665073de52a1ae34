"""Find the sentences of the program in its source, and those that cannot be translated.

A sentence is the literal argument of `tr`, `trn` or `mark` (desktop_chat/base/translation.py). What
is shown to a person without one of them is hard-coded; an exception is made in `EXCEPTIONS` alone,
each with its reason.
"""

from __future__ import annotations

import ast
import io
import re
import string
import tokenize
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "desktop_chat"
FUNCTIONS = {"tr": 1, "trn": 2, "mark": 1}
NOTE = re.compile(r"#\s*translators:\s*(.+)")

EXCEPTIONS: dict[tuple[str, str], str] = {
    ("domain/connection.py", "*"): "what the model is asked to do",
    ("generation/titles.py", "*"): "what the model is asked to do",
    ("providers/doctor/probes.py", "Say OK."): "what the model is asked to do",
    ("spelling/own_words.py", "dictionary.txt"): "the name of a file",
}
"""A file and a text in it that is not translated, and why; “*” stands for the whole file."""

# Where a text that is passed is shown to a person.
SHOWING = {
    "setText", "setToolTip", "setAccessibleName", "setAccessibleDescription", "setStatusTip",
    "setPlaceholderText", "setWindowTitle", "setInformativeText", "setTitle", "announce", "say",
    "Notice", "Failure", "Label", "Button", "MenuEntry", "Command", "Setting", "StoreFailed",
    "KeyFailed", "KeyFormatError", "AddressError", "FieldError", "PictureRefused",
    "ProfilesFailed", "ExportUnreadable", "Fix", "Suggestion",
}  # fmt: skip
WORDS_MODULE = re.compile(r"(^|_)(words|strings)\.py$")
LETTERS = re.compile(r"[^\W\d_]{2,}")
SENTENCE = re.compile(r"[“{(]?[A-Z][^\n]* [^\n]*[.!?…]")
NAMED = r"(Ctrl|Shift|Alt|Cmd)\+"
KEYS = re.compile(rf"({NAMED})*(Ctrl|Shift|Alt|Esc|F\d+|Del|Enter|Return|\S)|({NAMED})+\S+")
STATEMENT = re.compile(r"SELECT|UPDATE|INSERT|DELETE|CREATE|PRAGMA|WITH")
# What these are given is for the log, for a developer or for the database, not for a person.
UNSAID = re.compile(
    r"(debug|info|warning|error|exception|critical|log|compile|execute\w*|value|rows|one|sub"
    r"|add_argument|add_parser|\w*Parser|\w*Error|\w*Exception|Unfit|Damaged\w*|match|search"
    r"|fullmatch|TypeVar|NewType|getattr|environ|get|run|setStyleSheet|replace)"
)
UNSAID_PLACES = ("demo/", "markdown/", "options.py", "storage/schema.py", "storage/verify.py")


@dataclass(slots=True)
class Sentence:
    """One sentence of the source; with `one`, it has a form for each kind of number."""

    source: str
    meaning: str = ""
    one: str = ""
    note: str = ""
    places: list[str] = field(default_factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What translations are listed under."""
        return self.source, self.meaning


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """A place of the source at which something cannot be translated."""

    path: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.text}"


def all_sentences(package: Path = PACKAGE) -> tuple[dict[tuple[str, str], Sentence], list[Problem]]:
    """Return every sentence of a package, and what is wrong in it."""
    found: dict[tuple[str, str], Sentence] = {}
    problems: list[Problem] = []
    used: set[tuple[str, str]] = set()
    for file in sorted(package.rglob("*.py")):
        path = file.relative_to(package).as_posix()
        module = Module(path, file.read_text("utf-8"))
        for sentence, line in module.sentences():
            problems += [Problem(path, line, text) for text in faults_of_source(sentence)]
            known = found.setdefault(sentence.key, sentence)
            if known.one != sentence.one:
                text = f"“{sentence.source}” has a form for one thing here, and another elsewhere"
                problems.append(Problem(path, line, text))
            known.places.append(path)
            known.note = known.note or sentence.note
        problems += [Problem(path, line, text) for line, text in module.not_literal()]
        for line, text in module.hard_coded():
            exception = next((e for e in ((path, text), (path, "*")) if e in EXCEPTIONS), None)
            if exception is None:
                problems.append(Problem(path, line, f"“{text}” is not translated; wrap it in tr()"))
            else:
                used.add(exception)
    if package == PACKAGE:
        for sentence in _listed():
            found.setdefault(sentence.key, sentence).places.append(sentence.places[0])
        problems += [
            Problem(path, 1, f"the exception for “{text}” is no longer needed")
            for path, text in EXCEPTIONS.keys() - used
        ]
    return found, sorted(problems)


def _listed() -> Iterator[Sentence]:
    """Yield what stands in tables of resources and is shown by `tr_marked`."""
    whole = tomllib.loads((ROOT / "resources" / "presets.toml").read_text("utf-8"))
    for preset in whole["preset"]:
        yield Sentence(preset["line"], places=["resources/presets.toml"])


def fields_of(text: str) -> list[str]:
    """Return the fields in braces of a text, sorted.

    Raises:
        ValueError: its braces do not match.
    """
    return sorted(name for _, name, _, _ in string.Formatter().parse(text) if name is not None)


def faults_of_source(sentence: Sentence) -> list[str]:
    """Return what is wrong with a sentence of the source."""
    faults = []
    for text in filter(None, (sentence.source, sentence.one)):
        try:
            parts = list(string.Formatter().parse(text))
        except ValueError as error:
            faults.append(f"“{text}”: {error}")
            continue
        names = [(name, form, turn) for _, name, form, turn in parts if name is not None]
        if any(not name.isidentifier() for name, _, _ in names):
            faults.append(f"“{text}”: a field has a name")
        if any(form or turn for _, form, turn in names):
            faults.append(f"“{text}”: numbers are written by base.languages, not by a format")
        if text != text.strip():
            faults.append(f"“{text}”: a space at an end belongs to a whole sentence")
    if not LETTERS.search(sentence.source) and not fields_of(sentence.source):
        faults.append(f"“{sentence.source}” has no words")
    return faults


class Module:
    """One module of the source; each node knows what it is a part of."""

    def __init__(self, path: str, source: str) -> None:
        self._path = path
        self._source = source
        self._above: dict[ast.AST, ast.AST] = {}
        self._calls: list[ast.Call] = []
        self._texts: list[ast.Constant | ast.JoinedStr] = []
        self._imported: set[str] = set()
        waiting: list[ast.AST] = [ast.parse(source)]
        while waiting:
            node = waiting.pop()
            for child in ast.iter_child_nodes(node):
                self._above[child] = node
                waiting.append(child)
            self._keep(node)

    def _keep(self, node: ast.AST) -> None:
        match node:
            case ast.Call():
                self._calls.append(node)
            case ast.Constant(value=str()):
                # A text alone is a docstring; one in an f-string is a part of it.
                if not isinstance(self._above[node], ast.Expr | ast.JoinedStr):
                    self._texts.append(node)
            case ast.JoinedStr():
                self._texts.append(node)
            case ast.ImportFrom(module="desktop_chat.base.translation"):
                self._imported.update(alias.name for alias in node.names)

    def _translates(self, node: ast.AST) -> str:
        """Return which of the functions a call is of; another one of the name is none."""
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
            return ""
        name = node.func.id
        return name if name in FUNCTIONS and name in self._imported else ""

    def sentences(self) -> Iterator[tuple[Sentence, int]]:
        """Yield the sentences that are translated, and their lines."""
        notes = _notes(self._source)
        for node in self._calls:
            name = self._translates(node)
            if not name:
                continue
            words = [each.value for each in node.keywords if each.arg == "meaning"]
            given = [each.value for each in (*node.args, *words) if isinstance(each, ast.Constant)]
            texts = [each for each in given if isinstance(each, str)]
            if len(texts) < FUNCTIONS[name]:
                continue
            one = texts.pop(0) if name == "trn" else ""
            meaning = texts[1] if texts[1:] else ""
            note = next((notes[at] for at in (node.lineno, node.lineno - 1) if at in notes), "")
            yield Sentence(texts[0], meaning, one, note), node.lineno

    def not_literal(self) -> Iterator[tuple[int, str]]:
        """Yield where something else than a literal is to be translated."""
        if self._path == "base/translation.py":
            return
        for node in self._calls:
            for given in node.args[: FUNCTIONS.get(self._translates(node), 0)]:
                if not isinstance(given, ast.Constant) or not isinstance(given.value, str):
                    yield node.lineno, "what is translated is a plain literal"

    def hard_coded(self) -> Iterator[tuple[int, str]]:
        """Yield the texts that a person is shown as they are."""
        if self._path.startswith(UNSAID_PLACES):
            return
        for node in self._texts:
            text = _text_of(node)
            if self._is_said(node, text):
                yield node.lineno, text.replace(_HOLE, "{…}")

    def _is_said(self, node: ast.AST, text: str) -> bool:
        if not LETTERS.search(text) or KEYS.fullmatch(text):
            return False
        above = list(self._all_above(node))
        for each in above:
            if self._translates(each) or UNSAID.fullmatch(_called(each) or " "):
                return False
            if isinstance(each, ast.Compare | ast.Subscript | ast.Raise | ast.Assert):
                break
        if SENTENCE.fullmatch(text) and not STATEMENT.match(text):
            return True
        first = above[0]
        if _called(first) in SHOWING and (text[:1].isupper() or " " in text):
            return True
        is_key = isinstance(first, ast.Dict) and node in first.keys
        inside = any(isinstance(each, ast.FunctionDef | ast.ClassDef) for each in above)
        return WORDS_MODULE.search(self._path) is not None and not is_key and not inside

    def _all_above(self, node: ast.AST) -> Iterator[ast.AST]:
        while (above := self._above.get(node)) is not None:
            yield above
            node = above


_HOLE = "\0"


def _text_of(node: ast.Constant | ast.JoinedStr) -> str:
    if isinstance(node, ast.Constant):
        return str(node.value)
    return "".join(
        str(part.value) if isinstance(part, ast.Constant) else _HOLE for part in node.values
    )


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "id", "") or getattr(node.func, "attr", "")


def _notes(source: str) -> dict[int, str]:
    if "translators:" not in source:
        return {}
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    found = (
        (token.start[0], NOTE.match(token.string))
        for token in tokens
        if token.type == tokenize.COMMENT
    )
    return {line: match[1] for line, match in found if match}
