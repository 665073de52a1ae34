"""The file of connections: whole or not at all, and never with a key."""

from __future__ import annotations

import json
import os
import stat
import sys
from pathlib import Path

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Api, Habits, TimeOuts
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile, ProfilesFailed, Saved
from desktop_chat.storage.profiles import ProfileFile

HERE = parse_base_url("https://api.example.com/v1")
FULL = Profile(
    "abc123",
    "Mine",
    HERE,
    preset="openai",
    api=Api.CHAT,
    key=KeyRef(KeySource.COMMAND, HERE.origin, command=("pass", "show", "a b")),
    model="m-1",
    organisation="org-1",
    project="proj-1",
    headers=(("X-Title", "Desktop Chat"),),
    time_outs=TimeOuts(5.0, None, 60.0),
    proxy="socks5://127.0.0.1:1080",
    ca_file="/etc/ssl/own  ca.pem",
)
PLAIN = Profile("2", "Local", parse_base_url("http://127.0.0.1:11434/v1"))
NAMED = Profile("3", "V", HERE, key=KeyRef(KeySource.VARIABLE, HERE.origin, variable="MY_KEY"))


def written(folder: Path) -> Path:
    return folder / "connections.json"


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    saved = Saved((FULL, PLAIN, NAMED), "abc123")
    folder = tmp_path / "new" / "config"
    ProfileFile(folder).save(saved)
    assert ProfileFile(folder).load() == (saved, "")
    assert [path.name for path in folder.iterdir()] == ["connections.json"]
    if os.name == "posix":
        assert stat.S_IMODE(written(folder).stat().st_mode) == 0o600
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_no_file_is_no_connection(tmp_path: Path) -> None:
    assert ProfileFile(tmp_path).load() == (Saved(), "")
    assert list(tmp_path.iterdir()) == []


def test_no_key_has_a_place_in_the_file(tmp_path: Path) -> None:
    connection = FULL.connection(Secret("sk-canary-0123456789"), Habits())
    ProfileFile(tmp_path).save(Saved((FULL,), connection.profile))
    assert "canary" not in written(tmp_path).read_text("utf-8")


@pytest.mark.parametrize(
    "damage",
    [
        b"",
        b"{",
        b"[]",
        b"\xff\xfe",
        b'{"version": 1}',
        b'{"version": "x", "connections": []}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_kept_aside_and_told(damage: bytes, tmp_path: Path) -> None:
    written(tmp_path).write_bytes(damage)
    file = ProfileFile(tmp_path)
    saved, complaint = file.load()
    assert saved == Saved()
    assert "connections.json.bad" in complaint
    assert (tmp_path / "connections.json.bad").read_bytes() == damage
    file.save(Saved((PLAIN,)))
    assert ProfileFile(tmp_path).load() == (Saved((PLAIN,)), "")


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("address", "ftp://x"),
        ("address", 3),
        ("id", ""),
        ("id", "../x"),
        ("api", "telepathy"),
        ("headers", [["Authorization", "Bearer x"]]),
        ("headers", 7),
        ("proxy", "nonsense"),
        ("organisation", "a\nX-Planted: yes"),
        ("key", {"source": "plain", "value": "sk-1"}),
        ("key", {"source": "command", "command": []}),
        ("time_outs", {"connect": -1}),
    ],
)
def test_one_connection_that_is_wrong_costs_no_other(
    field: str, value: object, tmp_path: Path
) -> None:
    ProfileFile(tmp_path).save(Saved((FULL, PLAIN), "2"))
    whole = json.loads(written(tmp_path).read_bytes())
    whole["connections"][0][field] = value
    written(tmp_path).write_text(json.dumps(whole), "utf-8")
    saved, complaint = ProfileFile(tmp_path).load()
    assert saved == Saved((PLAIN,), "2")
    assert complaint.startswith("1 of the connections")
    assert json.loads((tmp_path / "connections.json.bad").read_bytes()) == whole


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    text = '{"version": 9, "connections": [{"id": "x"}], "default": ""}'
    written(tmp_path).write_text(text, "utf-8")
    file = ProfileFile(tmp_path)
    saved, complaint = file.load()
    assert saved == Saved()
    assert "newer version" in complaint
    with pytest.raises(ProfilesFailed):
        file.save(Saved((PLAIN,)))
    assert written(tmp_path).read_text("utf-8") == text


@pytest.mark.skipif(sys.platform == "win32", reason="folders are closed otherwise there")
def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("x", "utf-8")
    with pytest.raises(ProfilesFailed, match=r"connections\.json"):
        ProfileFile(blocked).save(Saved())
