"""The file of presets and prompts: whole or not at all, and a damaged one kept aside."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.notebook import Notebook, NotebookFailed
from desktop_chat.domain.parameters import Effort, Parameter, Parameters
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.storage.notebook import (
    NAME,
    NotebookFile,
    as_text,
    built_in,
    read_file,
    write_file,
)

PRESET = ChatPreset(
    "p1", "Übersetzer", "🌍", "m", "c1", Parameters(effort=Effort.LOW, top_p=None, system="日本")
)
PROMPT = SavedPrompt("q1", "mail", "Write to {{who}}\n\nat once")
MINE = Notebook((PRESET,), (PROMPT,), "p1")


def test_without_a_file_there_is_what_the_program_brings_along(tmp_path: Path) -> None:
    notebook, complaint = NotebookFile(tmp_path).load()
    assert complaint == ""
    assert notebook == built_in()
    assert {"Translator", "Proofreader", "Code reviewer", "Explain simply", "Summarise"} <= {
        each.name for each in notebook.presets
    }
    assert notebook.prompts
    assert not (tmp_path / NAME).exists()


def test_what_is_kept_is_read_again(tmp_path: Path) -> None:
    NotebookFile(tmp_path).save(MINE)
    assert NotebookFile(tmp_path).load() == (MINE, "")
    NotebookFile(tmp_path).save(Notebook())
    assert NotebookFile(tmp_path).load() == (Notebook(), "")


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"format": "x"}', b"\xff\xfe", b"[" * 9_999]
)
def test_a_damaged_file_is_kept_aside(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / NAME).write_bytes(damage)
    file = NotebookFile(tmp_path)
    notebook, complaint = file.load()
    assert notebook == built_in()
    assert "presets.json.bad" in complaint
    assert (tmp_path / "presets.json.bad").read_bytes() == damage
    file.save(MINE)
    assert NotebookFile(tmp_path).load() == (MINE, "")


def test_of_a_file_with_one_bad_preset_the_others_are_used(tmp_path: Path) -> None:
    whole = json.loads(as_text(MINE))
    whole["presets"].append({"id": "x", "name": "Hot", "parameters": {"temperature": 9}})
    (tmp_path / NAME).write_text(json.dumps(whole), "utf-8")
    notebook, complaint = NotebookFile(tmp_path).load()
    assert notebook == MINE
    assert "presets.json.bad" in complaint


def test_a_newer_file_is_left_alone(tmp_path: Path) -> None:
    whole = json.dumps({**json.loads(as_text(MINE)), "version": 9})
    (tmp_path / NAME).write_text(whole, "utf-8")
    file = NotebookFile(tmp_path)
    notebook, complaint = file.load()
    assert notebook == built_in()
    assert "newer version" in complaint
    with pytest.raises(NotebookFailed):
        file.save(MINE)
    assert (tmp_path / NAME).read_text("utf-8") == whole


def test_files_are_exchanged(tmp_path: Path) -> None:
    path = tmp_path / "mine.json"
    write_file(path, MINE)
    assert read_file(path) == (MINE, "")
    assert "日本" in path.read_text("utf-8")
    with pytest.raises(NotebookFailed, match=r"gone\.json cannot be read"):
        read_file(tmp_path / "gone.json")
    (tmp_path / "other.json").write_text("{}", "utf-8")
    with pytest.raises(NotebookFailed, match="no file of presets"):
        read_file(tmp_path / "other.json")


def test_what_is_taken_in_replaces_nothing() -> None:
    other = Notebook((ChatPreset("p1", "Another"), PRESET), (PROMPT,))
    whole = MINE.with_all(other)
    assert [each.name for each in whole.presets] == ["Übersetzer", "Another"]
    assert len({each.id for each in whole.presets}) == 2
    assert whole.prompts == (PROMPT,)
    assert whole.default == "p1"


def test_the_built_in_ones_are_sound() -> None:
    whole = built_in()
    ids = [each.id for each in whole.presets] + [each.id for each in whole.prompts]
    assert len(ids) == len(set(ids))
    for preset in whole.presets:
        assert preset.builtin == preset.id
        assert preset.parameters.get(Parameter.SYSTEM)
