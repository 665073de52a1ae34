"""The house rules find what they forbid, and leave alone what is allowed."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts import house_rules
from scripts.house_rules import Allowed, check_files, check_source, modules


def rules(source: str, path: str = "desktop_chat/x.py") -> list[str]:
    return [problem.rule for problem in check_source(path, source)]


@pytest.mark.parametrize(
    ("source", "rule"),
    [
        ("dialog.exec()", "nested-loop"),
        ("menu.exec_(here)", "nested-loop"),
        ("QApplication.processEvents()", "nested-loop"),
        ("view.setHtml(text)", "foreign-markup"),
        ("view.document().setMarkdown(text)", "foreign-markup"),
        ("cursor.insertHtml(text)", "foreign-markup"),
        ("view.setOpenExternalLinks(True)", "links"),
        ("view.setOpenExternalLinks(wanted)", "links"),
        ("from qasync import asyncSlot", "hidden-task"),
        ("@qasync.asyncClose\ndef close(self): ...", "hidden-task"),
        ("Client(verify=False)", "tls"),
        ("Client(follow_redirects=True)", "redirects"),
        ("try:\n    f()\nexcept:\n    pass", "bare-except"),
        ("try:\n    f()\nexcept Exception:\n    pass", "broad-except"),
        ("try:\n    f()\nexcept (OSError, BaseException) as e:\n    pass", "broad-except"),
        ("try:\n    f()\nexcept Exception:  # noqa: BLE001\n    pass", "broad-except"),
        ("pytest.skip()", "skip-reason"),
        ("pytest.skip('')", "skip-reason"),
        ("@pytest.mark.skip\ndef test(): ...", "skip-reason"),
        ("@pytest.mark.skip()\ndef test(): ...", "skip-reason"),
        ("def f(:", "syntax"),
    ],
)
def test_what_is_forbidden_is_found(source: str, rule: str) -> None:
    assert rules(source) == [rule]


@pytest.mark.parametrize(
    "source",
    [
        "dialog.open()",
        "exec",
        "view.setOpenExternalLinks(False)",
        "Client(verify=True, follow_redirects=False)",
        "Client(verify=context)",
        "try:\n    f()\nexcept OSError:\n    pass",
        "try:\n    f()\nexcept Exception:  # a plug-in may raise anything\n    pass",
        "try:\n    f()\n# A plug-in may raise anything.\nexcept Exception:\n    pass",
        "pytest.skip('no display')",
        "@pytest.mark.skip(reason='no display')\ndef test(): ...",
        "text = 'view.setHtml(text)'  # view.setHtml(text)",
    ],
)
def test_what_is_allowed_is_left_alone(source: str) -> None:
    assert rules(source) == []


@pytest.mark.parametrize("source", ["import time\ntime.sleep(1)", "from time import sleep"])
def test_sleep_is_forbidden_in_tests_alone(source: str) -> None:
    assert rules(source, "tests/unit/test_x.py") == ["sleep"]
    assert rules(source, "desktop_chat/x.py") == []


@pytest.mark.parametrize(
    "body",
    [
        "def paintEvent(self, event): ...",
        "def event(self, event): ...",
        "a = 1\n    @override\n    def sizeHint(self): ...",
        "@overload\n    def data(self): ...\n    def flags(self): ...",
    ],
)
def test_what_overrides_qt_is_guarded(body: str) -> None:
    bare = f"class A(QWidget):\n    {body}"
    path = "desktop_chat/ui/kit/x.py"
    assert rules(bare, path) == ["unguarded"]
    assert rules(f"@final\n{bare}", path) == ["unguarded"]
    assert rules(f"@final\n@guarded\n{bare}", path) == []
    assert rules(f"def make():\n    {bare.replace(chr(10), chr(10) + '    ')}", path) == [
        "unguarded"
    ]
    assert rules(bare, "desktop_chat/base/x.py") == []
    assert rules(bare, "tests/ui/test_x.py") == []


@pytest.mark.parametrize(
    "source",
    [
        "class A(QWidget):\n    def paint_row(self): ...\n    def __init__(self): ...",
        "class A(QWidget):\n    changedAt = Signal()",
        "class A:\n    def event(self): ...",
        "def paintEvent(self, event): ...",
    ],
)
def test_what_overrides_nothing_needs_no_guard(source: str) -> None:
    assert rules(source, "desktop_chat/ui/x.py") == []


def test_sizes_count_lines() -> None:
    lines_500 = "a = 1\n" * 500
    assert rules(lines_500) == []
    assert rules(lines_500 + "a = 1\n") == ["module-size"]
    class_300 = "class A:\n" + "    a = 1\n" * 299
    assert rules(class_300) == []
    assert rules(class_300 + "    a = 1\n") == ["class-size"]


def test_a_problem_names_its_place() -> None:
    [problem] = check_source("desktop_chat/x.py", "\nmenu.exec()\n")
    assert str(problem).startswith("desktop_chat/x.py:2: nested-loop: ")


def test_an_exception_covers_one_rule_in_one_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("a.py", "b.py"):
        (tmp_path / name).write_text("menu.exec()\nview.setHtml(text)\n", "utf-8")
    allowed = Allowed("a.py", "nested-loop", "a test of this test")
    monkeypatch.setattr(house_rules, "EXCEPTIONS", (allowed,))
    problems, used = check_files(modules(["."], tmp_path), tmp_path)
    assert [(problem.path, problem.rule) for problem in problems] == [
        ("a.py", "foreign-markup"),
        ("b.py", "nested-loop"),
        ("b.py", "foreign-markup"),
    ]
    assert used == {allowed}


def test_every_exception_has_a_reason_and_a_file() -> None:
    for exception in house_rules.EXCEPTIONS:
        assert exception.reason
        assert (house_rules.ROOT / exception.path).is_file()
