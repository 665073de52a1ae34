"""Find the sentences of the program in its source, and those that cannot be translated.

A sentence is the literal argument of `tr`, `trn` or `mark` (desktop_chat/base/translation.py). What
is shown to a person without one of them is hard-coded; an exception is made in `EXCEPTIONS` alone,
each with its reason.
"""

from __future__ import annotations

import ast
import functools
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
        tree = _parsed(file.read_text("utf-8"))
        for sentence, line in _sentences(tree, file.read_text("utf-8")):
            problems += [Problem(path, line, text) for text in faults_of_source(sentence)]
            known = found.setdefault(sentence.key, sentence)
            if known.one != sentence.one:
                text = f"“{sentence.source}” has a form for one thing here, and another elsewhere"
                problems.append(Problem(path, line, text))
            known.places.append(path)
            known.note = known.note or sentence.note
        problems += [Problem(path, line, text) for line, text in _not_literal(tree, path)]
        for line, text in hard_coded(tree, path):
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


def _parsed(source: str) -> ast.Module:
    """Return a module in which each node knows what it is a part of."""
    tree = ast.parse(source)
    for node in ast.walk(tree):
        for child in ast.iter_child_nodes(node):
            child.above = node  # type: ignore[attr-defined]
    return tree


def _above(node: ast.AST) -> Iterator[ast.AST]:
    while (above := getattr(node, "above", None)) is not None:
        yield above
        node = above


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    return getattr(node.func, "id", "") or getattr(node.func, "attr", "")


def _translates(node: ast.AST) -> str:
    """Return which of the functions a call is of; a method of the same name is none."""
    if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Name):
        return ""
    name = node.func.id
    return name if name in FUNCTIONS and name in _imported(_top(node)) else ""


def _top(node: ast.AST) -> ast.AST:
    return list(_above(node))[-1]


@functools.cache
def _imported(tree: ast.AST) -> frozenset[str]:
    """Return what a module takes from `base.translation`; another function of the name is none."""
    return frozenset(
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == "desktop_chat.base.translation"
        for alias in node.names
    )


def _sentences(tree: ast.Module, source: str) -> Iterator[tuple[Sentence, int]]:
    notes = _notes(source)
    for node in ast.walk(tree):
        name = _translates(node)
        if not isinstance(node, ast.Call) or not name:
            continue
        given = [each.value for each in node.args if isinstance(each, ast.Constant)]
        given += [
            each.value.value
            for each in node.keywords
            if each.arg == "meaning" and isinstance(each.value, ast.Constant)
        ]
        texts = [each for each in given if isinstance(each, str)]
        if len(texts) < FUNCTIONS[name]:
            continue
        one = texts.pop(0) if name == "trn" else ""
        meaning = texts[1] if texts[1:] else ""
        note = next((notes[at] for at in (node.lineno, node.lineno - 1) if at in notes), "")
        yield Sentence(texts[0], meaning, one, note), node.lineno


def _notes(source: str) -> dict[int, str]:
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    found = (
        (token.start[0], NOTE.match(token.string))
        for token in tokens
        if token.type == tokenize.COMMENT
    )
    return {line: match[1] for line, match in found if match}


def _not_literal(tree: ast.Module, path: str) -> Iterator[tuple[int, str]]:
    if path == "base/translation.py":
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and (count := FUNCTIONS.get(_translates(node))):
            for given in node.args[:count]:
                if not isinstance(given, ast.Constant) or not isinstance(given.value, str):
                    yield node.lineno, "what is translated is a plain literal"


def hard_coded(tree: ast.Module, path: str) -> Iterator[tuple[int, str]]:
    """Yield the texts of a module that a person is shown as they are."""
    if path.startswith(UNSAID_PLACES):
        return
    docstrings = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    in_words = WORDS_MODULE.search(path) is not None
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            text, place = node.value, id(node)
            parts = isinstance(getattr(node, "above", None), ast.JoinedStr)
            if place not in docstrings and not parts and _is_said(node, text, in_words=in_words):
                yield node.lineno, text
        elif isinstance(node, ast.JoinedStr):
            text = "".join(
                str(part.value) if isinstance(part, ast.Constant) else "{…}" for part in node.values
            )
            if LETTERS.search(text.replace("{…}", "")) and _is_said(node, text, in_words=in_words):
                yield node.lineno, text


def _is_said(node: ast.AST, text: str, *, in_words: bool) -> bool:
    above = list(_above(node))
    for each in above:
        called = _called(each)
        if _translates(each):
            return False
        if called and UNSAID.fullmatch(called):
            return False
        if isinstance(each, ast.Compare | ast.Subscript | ast.Raise | ast.Assert):
            break
    if not LETTERS.search(text) or KEYS.fullmatch(text):
        return False
    if SENTENCE.fullmatch(text) and not STATEMENT.match(text):
        return True
    if in_words:
        is_key = isinstance(above[0], ast.Dict) and node in above[0].keys
        inside = any(isinstance(each, ast.FunctionDef | ast.ClassDef) for each in above)
        return not is_key and not inside
    return (
        _called(above[0]) in SHOWING
        and isinstance(above[0], ast.Call)
        and (text[:1].isupper() or " " in text)
    )
