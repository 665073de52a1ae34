"""Names of files, and writing them."""

from __future__ import annotations

import ntpath
import os
import sys
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from desktop_chat.exporting import file_name, unused

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")

NAMES = [
    ("Baking bread", "Baking bread.md"),
    ("../../x", "x.md"),
    ("..", "Conversation.md"),
    ("", "Conversation.md"),
    ("   ", "Conversation.md"),
    ("/etc/passwd", "etc passwd.md"),
    ("C:\\Windows\\x", "C Windows x.md"),
    ("\\\\server\\share", "server share.md"),
    ("CON", "_CON.md"),
    ("con.txt", "_con.txt.md"),
    ("Lpt1 ", "_Lpt1.md"),
    ("Console", "Console.md"),
    ("a:b", "a b.md"),
    ("a\x00b", "a b.md"),
    ("a\nb\tc", "a b c.md"),
    ("x" * 300, "x" * 80 + ".md"),
    ("面" * 300, "面" * 60 + ".md"),
    ("\u202egnp.exe", "gnp.exe.md"),
    ("trailing dot.", "trailing dot.md"),
    ("trailing dots . . .", "trailing dots.md"),
    (".hidden", "hidden.md"),
    ("-rf", "rf.md"),
    ("~root", "root.md"),
    ('a "quoted" <tag> | * ?', "a quoted tag.md"),
    ("Grüße 👋", "Grüße 👋.md"),
    ("cafe\u0301", "café.md"),
    ("\ud800", "Conversation.md"),
    ("\x1b]0;x\x07", "]0;x.md"),
]


@pytest.mark.parametrize(("title", "name"), NAMES)
def test_a_title_becomes_a_safe_name(title: str, name: str) -> None:
    assert file_name(title, "md") == name


def is_reserved(name: str) -> bool:
    """Tell whether Windows has that name for a device."""
    if sys.version_info >= (3, 13):
        return ntpath.isreserved(name)
    return PureWindowsPath(name).is_reserved()


@given(st.text(max_size=400))
@example("con\u0301")
def test_every_title_becomes_a_base_name(title: str) -> None:
    name = file_name(title, "json")
    assert PurePosixPath(name).name == name
    assert PureWindowsPath(name).name == name
    assert not is_reserved(name)
    assert len(name.encode()) <= 200
    assert not name.startswith((".", "-", "~"))
    assert file_name(name.removesuffix(".json"), "json") == name


def test_nothing_is_overwritten_silently(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    assert unused(path) == path
    path.touch()
    assert unused(path) == tmp_path / "a (2).md"
    (tmp_path / "a (2).md").mkdir()
    assert unused(path) == tmp_path / "a (3).md"
