"""A file is written whole or not at all, for its owner alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from desktop_chat.base.files import save


class HeldError(PermissionError):
    """What Windows says of a file that a virus scanner has open."""

    winerror = 32


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


@pytest.mark.parametrize(("held", "gives_up"), [(3, False), (1_000, True)])
def test_a_file_that_another_program_looks_into_is_replaced_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, held: int, *, gives_up: bool
) -> None:
    refusals, replace = iter(range(held)), Path.replace
    pauses: list[float] = []

    def held_for_a_while(draft: Path, path: Path) -> Path:
        if next(refusals, None) is not None:
            raise HeldError
        return replace(draft, path)

    monkeypatch.setattr(Path, "replace", held_for_a_while)
    monkeypatch.setattr("desktop_chat.base.files.time.sleep", pauses.append)
    path = tmp_path / "a.json"
    path.write_bytes(b"old")
    if gives_up:
        with pytest.raises(HeldError):
            save(path, b"new")
        assert sum(pauses) < 1
    else:
        save(path, b"new")
    assert path.read_bytes() == (b"old" if gives_up else b"new")
    assert [each.name for each in tmp_path.iterdir()] == ["a.json"]
