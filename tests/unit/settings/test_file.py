"""The file of settings: whole or not at all, and nothing in it is ever thrown away."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.base.files import Unusable
from desktop_chat.settings.declared import DECLARED, TEXT_SIZE, THEME, ThemeChoice
from desktop_chat.settings.file import LARGEST, Contents, load, parse, store
from desktop_chat.settings.settings import Settings

WHOLE = Contents({"theme": "dark", "text_size": 150, "later": [1]}, {"who": "me"}).bytes()
posix = pytest.mark.skipif(os.name != "posix", reason="modes, pipes and signals of POSIX")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "config" / "settings.json"


def put(path: Path, raw: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(raw)


def test_without_a_file_the_defaults_hold_and_nothing_is_said(path: Path) -> None:
    loaded = load(path)
    assert (loaded.contents, loaded.said, loaded.may_save) == (Contents(), (), True)
    assert not path.parent.exists()


@posix
def test_file_and_folder_are_private(path: Path) -> None:
    before = os.umask(0)
    try:
        store(path, Contents({"theme": "dark"}))
    finally:
        os.umask(before)
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700


def test_what_was_stored_is_loaded(path: Path) -> None:
    store(path, parse(WHOLE))
    assert load(path).contents == parse(WHOLE)


@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"null",
        b"[]",
        b"{}",
        b'{"settings": {}}',
        b'{"version": 0, "settings": {}}',
        b'{"version": true, "settings": {}}',
        b'{"version": 1, "settings": []}',
        b'{"version": 1, "settings": {"text_size": NaN}}',
        b'{"version": 1, "settings": {"text_size": 1e999}}',
        b'{"version": 1, "settings": {"text_size": ' + b"9" * 5_000 + b"}}",
        b'{"version": 1, "settings": {}}\xff',
        b"\x00" * 500,
        b"[" * 100_000,
        b'{"version": 1, "settings": {"x": ' + b"[" * 900 + b"]" * 900 + b"}}",
        b" " * LARGEST + WHOLE,
    ],
)
def test_a_damaged_file_is_kept_aside_and_the_defaults_hold(path: Path, raw: bytes) -> None:
    put(path, raw)
    loaded = load(path)
    if loaded.said:
        assert loaded.contents == Contents()
        assert loaded.may_save
        assert path.with_name("settings.json.bad").read_bytes() == raw
        assert "settings.json.bad" in loaded.said[0]
        assert not path.exists()
    else:  # some versions of Python read and write 900 levels
        assert raw.count(b"[") == 900


def test_no_file_that_was_kept_aside_is_ever_overwritten(path: Path) -> None:
    for number in range(4):
        put(path, b"%d {" % number)
        load(path)
    kept = {each.name: each.read_bytes() for each in path.parent.iterdir()}
    assert kept == {
        "settings.json.bad": b"0 {",
        "settings.json.bad2": b"1 {",
        "settings.json.bad3": b"2 {",
        "settings.json.bad4": b"3 {",
    }


def test_a_folder_in_its_place_is_kept_aside(path: Path) -> None:
    (path / "inside").mkdir(parents=True)
    assert load(path).may_save
    assert (path.with_name("settings.json.bad") / "inside").is_dir()


@posix
def test_a_pipe_in_its_place_does_not_hang_the_start(path: Path) -> None:
    path.parent.mkdir()
    os.mkfifo(path)
    assert load(path).said
    assert not path.exists()


@posix
@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root reads everything")
def test_a_file_that_cannot_be_read_is_never_written_over(path: Path) -> None:
    put(path, WHOLE)
    path.chmod(0)
    loaded = load(path)
    assert loaded.said
    assert not loaded.may_save


def test_a_wrong_value_is_said_with_its_title(path: Path) -> None:
    put(path, Contents({"theme": "pink", "text_size": 150}).bytes())
    loaded = load(path)
    assert len(loaded.said) == 1
    assert "“Theme”" in loaded.said[0]
    assert Settings(loaded.contents).value(TEXT_SIZE) == 150
    assert path.exists()


def test_an_older_file_is_upgraded_step_by_step_and_a_newer_one_left_as_it_is() -> None:
    upgrades = (
        lambda was: {**was, "steps": [*was.get("steps", ()), 1]},
        lambda was: {**was, "steps": [*was.get("steps", ()), 2]},
    )
    raw = b'{"version": %d, "settings": {"theme": "dark"}}'
    assert parse(raw % 1, upgrades) == Contents({"theme": "dark", "steps": [1, 2]}, {}, 3)
    assert parse(raw % 2, upgrades) == Contents({"theme": "dark", "steps": [2]}, {}, 3)
    assert parse(raw % 9, upgrades) == Contents({"theme": "dark"}, {}, 9)


@settings(max_examples=100, deadline=None)
@given(st.integers(0, len(WHOLE) * 8 - 1), st.integers(0, len(WHOLE)))
def test_a_flipped_bit_or_a_cut_end_never_keeps_the_program_from_starting(
    bit: int, end: int
) -> None:
    flipped = bytearray(WHOLE)
    flipped[bit // 8] ^= 1 << bit % 8
    for raw in (bytes(flipped), WHOLE[:end]):
        try:
            contents = parse(raw)
        except Unusable:
            continue
        held = Settings(contents)
        for setting in DECLARED:
            setting.kind.write(held.value(setting))


WRITER = """
import sys, itertools
from pathlib import Path
from desktop_chat.settings.file import Contents, store
for number in itertools.count():
    store(Path(sys.argv[1]), Contents({"padding": "x" * 20_000, "text_size": 50 + number % 200}))
    if not number:
        print("writing", flush=True)
"""


@posix
def test_a_process_that_is_killed_while_it_saves_leaves_a_whole_file(path: Path) -> None:
    for _ in range(5):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, str(path)], stdout=subprocess.PIPE, text=True
        ) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "writing\n"
            writer.send_signal(signal.SIGKILL)
        loaded = load(path)
        assert not loaded.said
        assert len(loaded.contents.settings["padding"]) == 20_000


def test_the_file_is_plain_json_with_what_differs_from_the_defaults(path: Path) -> None:
    held = Settings()
    held.change(THEME, ThemeChoice.DARK)
    store(path, held.contents())
    assert json.loads(path.read_text("utf-8")) == {"version": 1, "settings": {"theme": "dark"}}
