"""Reading files that are to go with a message."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from desktop_chat.domain.attachments import AttachmentKind, AttachmentRefused, Refusal
from desktop_chat.generation import attaching
from desktop_chat.generation.attaching import private_ones, read_attachment


def refused(path: Path) -> Refusal:
    with pytest.raises(AttachmentRefused) as caught:
        read_attachment(path)
    return caught.value.why


def test_a_file_is_read(tmp_path: Path) -> None:
    path = tmp_path / "notes é.md"
    path.write_text("# Title\n", "utf-8")
    made = read_attachment(path)
    assert (made.kind, made.name, made.data) == (AttachmentKind.TEXT, "notes é.md", "# Title\n")


def test_what_is_not_there_or_is_a_folder_is_said(tmp_path: Path) -> None:
    assert refused(tmp_path / "gone") is Refusal.MISSING
    assert refused(tmp_path) is Refusal.NO_FILE
    assert refused(Path("a\0b")) is Refusal.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such files")
def test_pipes_devices_and_loops_are_not_opened(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    assert refused(pipe) is Refusal.NO_FILE
    assert refused(Path("/dev/zero")) is Refusal.NO_FILE
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert refused(loop) is Refusal.UNREADABLE


def test_a_large_file_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "large"
    with path.open("wb") as file:
        file.truncate(10 * 1024**3)  # no disk holds it; its size is what it says
    monkeypatch.setattr(attaching, "attachment_of", lambda name, data: pytest.fail("it was read"))
    assert refused(path) is Refusal.TOO_LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="such a file is in /proc")
def test_a_file_that_has_grown_since_its_size_was_asked_is_not_read_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = Path("/proc/self/maps")
    assert path.stat().st_size == 0
    monkeypatch.setattr(attaching, "_MOST", 100)
    monkeypatch.setattr(attaching, "attachment_of", lambda name, data: pytest.fail("it was taken"))
    assert refused(path) is Refusal.TOO_LARGE


def test_where_keys_are_is_known_also_behind_a_link(tmp_path: Path) -> None:
    home, own = tmp_path / "home", tmp_path / "own"
    keys = home / ".ssh"
    keys.mkdir(parents=True)
    own.mkdir()
    key, plain, data = keys / "id_ed25519", home / "plain.txt", own / "chats.db"
    for each in (key, plain, data):
        each.write_text("text", "utf-8")
    link = home / "innocent.txt"
    link.symlink_to(key)
    asked = [key, plain, link, data, home / ".ssh.txt"]
    assert private_ones(asked, [own], home) == [key, link, data]
