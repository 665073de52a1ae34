"""Check the rules of this project that no general tool knows.

Usage: python scripts/house_rules.py [path ...]

Sizes: a module has at most 500 lines, a class at most 300 (functions are ruff's part: PLR0915 and
C901). Calls: what opens nested loops, renders foreign markup, loosens TLS or hides a task. Classes
of the window: what overrides Qt is guarded. An exception is made in `EXCEPTIONS` alone, each for
one file and one rule, with its reason.
"""

from __future__ import annotations

import ast
import io
import re
import sys
import tokenize
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PLACES = ("desktop_chat", "dev.py", "conftest.py", "scripts", "tests", "packaging")
WINDOW = "desktop_chat/ui/"
KINDS = {".py", ".spec"}
MODULE_LINES, CLASS_LINES = 500, 300

NESTED_LOOP = (
    "a nested Qt loop inside a task breaks other tasks; use open() or popup(), and signals"
)
FOREIGN_MARKUP = "Qt's own HTML and Markdown readers load what the text names; use desktop_chat's"
HIDDEN_TASK = "it hides its task, so nobody can cancel it; use a TaskScope"
CALLS = {
    "exec": ("nested-loop", NESTED_LOOP),
    "exec_": ("nested-loop", NESTED_LOOP),
    "processEvents": ("nested-loop", NESTED_LOOP),
    "setHtml": ("foreign-markup", FOREIGN_MARKUP),
    "setMarkdown": ("foreign-markup", FOREIGN_MARKUP),
    "insertHtml": ("foreign-markup", FOREIGN_MARKUP),
}
NAMES = {"asyncSlot": ("hidden-task", HIDDEN_TASK), "asyncClose": ("hidden-task", HIDDEN_TASK)}
KEYWORDS = {
    ("verify", False): ("tls", "certificates are always verified"),
    ("follow_redirects", True): ("redirects", "a redirect carries the key and prompt elsewhere"),
}
# Qt's functions that are overridden are known by their way of writing, all but these.
CAMEL_CASE = re.compile(r"[a-z]+[A-Z]")
OVERRIDES = {"accept", "data", "done", "event", "flags", "index", "paint", "parent", "reject"}
# A comment that only speaks to a tool gives no reason.
TOOL_COMMENT = re.compile(r"#\s*(noqa|type:|pragma|fmt:|ruff:|mypy:)")


@dataclass(frozen=True, slots=True)
class Allowed:
    """One file that may break one rule, and why."""

    path: str
    rule: str
    reason: str


EXCEPTIONS: tuple[Allowed, ...] = (
    Allowed(
        "desktop_chat/ui/first_loop.py",
        "nested-loop",
        "it is the outermost one: it has ended before there is a task",
    ),
    Allowed(
        "desktop_chat/ui/transcript/reading/carrying.py",
        "nested-loop",
        "Qt drags in no other way; it begins in a timer, where no task is entered",
    ),
    Allowed(
        "tests/benchmarks/window.py",
        "sleep",
        "a repaint that takes longer on purpose is what the slow view is measured with",
    ),
    Allowed(
        "tests/benchmarks/bundle.py",
        "sleep",
        "the log of a program that starts tells of no event for each line",
    ),
    Allowed(
        "tests/benchmarks/start_probe.py",
        "nested-loop",
        "an empty window of Qt's is run as Qt's documentation does it",
    ),
    Allowed(
        "tests/e2e/bus_agent.py",
        "sleep",
        "the accessibility bus tells of no event for each change that a test waits for",
    ),
)


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One broken rule."""

    path: str
    line: int
    rule: str
    text: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.rule}: {self.text}"


def check_source(path: str, source: str) -> list[Problem]:
    """Return what is wrong with one module; `path` is relative to the checkout."""
    found: list[Problem] = []
    lines = len(source.splitlines())
    if lines > MODULE_LINES:
        text = f"{lines} lines; {MODULE_LINES} at most"
        found.append(Problem(path, 1, "module-size", text))
    try:
        tree = ast.parse(source)
    except SyntaxError as error:
        return [*found, Problem(path, error.lineno or 1, "syntax", error.msg)]
    explained = _explained_lines(source)
    for node in ast.walk(tree):
        for line, rule, text in _problems(node, explained, in_tests=path.startswith("tests/")):
            found.append(Problem(path, line, rule, text))
        if isinstance(node, ast.ClassDef) and path.startswith(WINDOW):
            found += [Problem(path, line, "unguarded", text) for line, text in _unguarded(node)]
    return sorted(found)


def check_files(files: Iterable[Path], root: Path = ROOT) -> tuple[list[Problem], set[Allowed]]:
    """Return the problems that no exception covers, and the exceptions that were needed."""
    problems: list[Problem] = []
    used: set[Allowed] = set()
    allowed = {(exception.path, exception.rule): exception for exception in EXCEPTIONS}
    for file in files:
        path = file.relative_to(root).as_posix()
        for problem in check_source(path, file.read_text("utf-8")):
            if exception := allowed.get((path, problem.rule)):
                used.add(exception)
            else:
                problems.append(problem)
    return problems, used


def modules(places: Sequence[str], root: Path = ROOT) -> Iterator[Path]:
    """Yield the modules in some files and folders."""
    for place in places:
        start = root / place
        files = sorted(start.rglob("*")) if start.is_dir() else [start]
        yield from (file for file in files if file.suffix in KINDS and file.is_file())


def _problems(
    node: ast.AST, explained: set[int], *, in_tests: bool
) -> Iterator[tuple[int, str, str]]:
    match node:
        case ast.ClassDef():
            size = (node.end_lineno or node.lineno) - node.lineno + 1
            if size > CLASS_LINES:
                text = f"{node.name} has {size} lines; {CLASS_LINES} at most"
                yield node.lineno, "class-size", text
        case ast.ExceptHandler():
            yield from _handler(node, explained)
        case ast.Call():
            yield from _call(node, in_tests=in_tests)
        case ast.Name(id=name) | ast.Attribute(attr=name) if name in NAMES:
            yield node.lineno, *NAMES[name]
        case ast.ImportFrom():
            yield from _import(node, in_tests=in_tests)
    for mark in getattr(node, "decorator_list", ()):
        if _dotted(mark) == "pytest.mark.skip":
            yield mark.lineno, "skip-reason", "say why this is skipped"


def _unguarded(node: ast.ClassDef) -> Iterator[tuple[int, str]]:
    # What is derived from nothing overrides nothing.
    if not node.bases or any(_dotted(mark) == "guarded" for mark in node.decorator_list):
        return
    for member in node.body:
        if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef) and (
            CAMEL_CASE.match(member.name) or member.name in OVERRIDES
        ):
            text = f"what {node.name}.{member.name} raises may end the process; add @guarded"
            yield node.lineno, text
            return


def _handler(node: ast.ExceptHandler, explained: set[int]) -> Iterator[tuple[int, str, str]]:
    if node.type is None:
        yield node.lineno, "bare-except", "name what is caught"
        return
    caught = node.type.elts if isinstance(node.type, ast.Tuple) else [node.type]
    broad = [name for each in caught if (name := _dotted(each)) in {"Exception", "BaseException"}]
    if broad and not explained & {node.lineno, node.lineno - 1}:
        text = f"say in a comment, here or on the line above, why {broad[0]} is caught"
        yield node.lineno, "broad-except", text


def _call(node: ast.Call, *, in_tests: bool) -> Iterator[tuple[int, str, str]]:
    if isinstance(node.func, ast.Attribute):
        name = node.func.attr
        if name in CALLS:
            yield node.lineno, *CALLS[name]
        if name == "setOpenExternalLinks" and not _is_false(node.args):
            text = "links are opened by our own code, from a list of schemes"
            yield node.lineno, "links", text
    for keyword in node.keywords:
        value = keyword.value.value if isinstance(keyword.value, ast.Constant) else None
        if isinstance(value, bool) and (rule := KEYWORDS.get((keyword.arg or "", value))):
            yield node.lineno, *rule
    called = _dotted(node.func)
    if in_tests and called == "time.sleep":
        yield node.lineno, "sleep", "wait for a signal, an event or a log line; never for a time"
    if called in {"pytest.skip", "pytest.mark.skip"} and not _has_reason(node):
        yield node.lineno, "skip-reason", "say why this is skipped"


def _import(node: ast.ImportFrom, *, in_tests: bool) -> Iterator[tuple[int, str, str]]:
    for alias in node.names:
        if alias.name in NAMES:
            yield node.lineno, *NAMES[alias.name]
        if in_tests and (node.module, alias.name) == ("time", "sleep"):
            yield node.lineno, "sleep", "wait for a signal, an event or a log line"


def _dotted(node: ast.AST) -> str:
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{_dotted(value)}.{name}"
    return ""


def _is_false(args: Sequence[ast.expr]) -> bool:
    return len(args) == 1 and isinstance(args[0], ast.Constant) and args[0].value is False


def _has_reason(node: ast.Call) -> bool:
    given = [*node.args, *(word.value for word in node.keywords if word.arg in {"reason", "msg"})]
    return any(not (isinstance(each, ast.Constant) and not each.value) for each in given)


def _explained_lines(source: str) -> set[int]:
    """Return the numbers of the lines on which a comment says something to a reader."""
    tokens = tokenize.generate_tokens(io.StringIO(source).readline)
    return {
        token.start[0]
        for token in tokens
        if token.type == tokenize.COMMENT and not TOOL_COMMENT.match(token.string)
    }


def main(argv: Sequence[str]) -> int:
    """Check the whole checkout, or the files and folders that are named."""
    problems, used = check_files(modules(argv or PLACES))
    for problem in problems:
        print(problem)
    stale = [] if argv else [exception for exception in EXCEPTIONS if exception not in used]
    for exception in stale:
        print(f"{exception.path}: the exception from {exception.rule} is no longer needed")
    return 1 if problems or stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
