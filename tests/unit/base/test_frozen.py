"""A bundle loads nothing that the environment names, and hands nothing of its own on (S44)."""

from __future__ import annotations

import ctypes
import sys
from types import SimpleNamespace

import pytest

from desktop_chat.base.frozen import keep_to_itself, libraries_hidden


def test_places_of_plugins_are_not_taken_from_outside() -> None:
    environ = {"QT_PLUGIN_PATH": "/planted", "QT_QPA_PLATFORM_PLUGIN_PATH": "/p", "HOME": "/h"}
    environ["SBK_EMBED"] = "0"
    keep_to_itself(environ)
    assert environ == {"HOME": "/h"}


def test_other_programs_find_their_libraries_where_they_did() -> None:
    environ = {"LD_LIBRARY_PATH": "/bundle", "LD_LIBRARY_PATH_ORIG": "/theirs"}
    keep_to_itself(environ)
    assert environ == {"LD_LIBRARY_PATH": "/theirs"}


def test_other_programs_do_not_find_those_of_the_bundle() -> None:
    environ = {"LD_LIBRARY_PATH": "/bundle"}
    keep_to_itself(environ)
    assert environ == {}


def test_a_program_that_is_begun_on_windows_does_not_look_into_the_bundle(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str | None] = []
    kernel = SimpleNamespace(SetDllDirectoryW=told.append)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(kernel32=kernel), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    with libraries_hidden():
        pass
    assert told == []  # not from a bundle
    monkeypatch.setattr(sys, "_MEIPASS", "C:\\bundle", raising=False)
    with libraries_hidden():
        assert told == [None]
    assert told == [None, "C:\\bundle"]
