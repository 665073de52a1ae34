"""A file is written whole or not at all, for its owner alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_chat.base.files import save

posix = pytest.mark.skipif(os.name != "posix", reason="modes and links of POSIX")


@posix
def test_a_file_is_private_whole_and_follows_no_link(tmp_path: Path) -> None:
    target, path = tmp_path / "target", tmp_path / "a.md"
    target.write_text("precious")
    path.symlink_to(target)
    before = os.umask(0)
    try:
        save(path, b"text")
    finally:
        os.umask(before)
    assert not path.is_symlink()
    assert path.read_bytes() == b"text"
    assert path.stat().st_mode & 0o777 == 0o600
    assert target.read_text() == "precious"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.md", "target"]


def test_what_cannot_be_written_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "a.md").mkdir()
    (tmp_path / "a.md" / "x").touch()
    with pytest.raises(OSError, match=r".*"):
        save(tmp_path / "a.md", b"text")
    with pytest.raises(OSError, match=r".*"):
        save(tmp_path / "missing" / "a.md", b"text")
    assert [each.name for each in tmp_path.iterdir()] == ["a.md"]
