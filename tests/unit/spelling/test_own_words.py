from __future__ import annotations

from pathlib import Path

import pytest

from desktop_chat.base.files import Unusable
from desktop_chat.spelling.own_words import add, load


def test_a_word_is_kept_in_a_file_that_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "data" / "dictionary.txt"
    assert load(path) == frozenset()
    for word in ("zebra", "Äpfel", "apple"):
        add(path, word)
    lines = path.read_text("utf-8").splitlines()
    assert lines[0].startswith("# ")
    assert lines[1:] == ["apple", "zebra", "Äpfel"]
    assert load(path) == {"zebra", "Äpfel", "apple"}


def test_what_was_added_by_hand_stays(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.txt"
    path.write_text("# mine\n\n  by hand \r\n", "utf-8")
    add(path, "word")
    assert load(path) == {"by hand", "word"}


def test_a_damaged_file_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "dictionary.txt"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(Unusable, match=r"dictionary\.txt\.bad"):
        load(path)
    assert load(path) == frozenset()
    assert (tmp_path / "dictionary.txt.bad").exists()
