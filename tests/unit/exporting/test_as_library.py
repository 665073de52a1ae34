"""All conversations in one file, and back; whatever else is in a file is refused as a whole."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.conversation import Conversation, UserTurn
from desktop_chat.domain.library import Composition
from desktop_chat.exporting import Exported, ExportUnreadable, as_json, as_library, to_json
from desktop_chat.exporting.as_library import Shelved, first_line, last_line, line_of, read_file
from tests.unit.exporting.samples import WHOLE, exports

FILE = Attachment(AttachmentKind.TEXT, "notes.txt", "some text", 9)
UNSENT = (
    Composition(),
    Composition("half a mess", TurnId("u"), "queued", "aside", (FILE,), (FILE, FILE), (FILE,)),
)
SHELVED = st.builds(
    Shelved,
    exports,
    st.booleans(),
    st.booleans(),
    st.sampled_from(("", "Work")),
    st.sampled_from(UNSENT),
)


def written(path: Path, *shelved: Shelved) -> Path:
    lines = [first_line(), *map(line_of, shelved), last_line(len(shelved))]
    path.write_text("".join(lines), "utf-8", newline="")
    return path


@settings(
    max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(SHELVED, max_size=3))
def test_nothing_is_lost_on_the_way_and_back(tmp_path: Path, shelved: list[Shelved]) -> None:
    assert list(read_file(written(tmp_path / "all.jsonl", *shelved))) == shelved


def test_a_file_of_one_conversation_is_read_as_well(tmp_path: Path) -> None:
    path = tmp_path / "one.json"
    path.write_text(to_json(WHOLE), "utf-8")
    assert list(read_file(path)) == [Shelved(WHOLE)]


LINE = line_of(Shelved(WHOLE))
CIRCLE = LINE.replace('"parent":null', '"parent":"u1"')
BAD = {
    "nothing": "",
    "words": "hello",
    "another program's": json.dumps([{"title": "x", "mapping": {}}]),
    "deep": "[" * 100_000,
    "deep below a head": first_line() + "[" * 100_000,
    "a head alone": first_line(),
    "no end": first_line() + LINE,
    "cut": first_line() + LINE[: len(LINE) // 2],
    "a number that is wrong": first_line() + LINE + last_line(2),
    "something behind the end": first_line() + last_line(0) + "x",
    "a list": first_line() + "[]\n" + last_line(1),
    "no number": first_line() + LINE.replace('"created_at":', '"created_at":NaN,"x":'),
    "newer": first_line().replace('"version":1', '"version":2') + last_line(0),
    "no version": first_line().replace('"version":1', '"version":true') + last_line(0),
    "no draft": first_line()
    + LINE.replace('"turns":', '"unsent":{"text":1},"turns":')
    + last_line(1),
    "a draft that is more": first_line()
    + LINE.replace('"turns":', '"unsent":{"tuning":{}},"turns":')
    + last_line(1),
    "a picture that is none": first_line()
    + LINE.replace(
        '"turns":',
        '"unsent":{"attached":[{"kind":"image","name":"x","data":"file:///x","size":1}]},"turns":',
    )
    + last_line(1),
    "a circle": first_line() + CIRCLE + last_line(1),
}


@pytest.mark.parametrize("name", BAD)
def test_anything_else_is_refused_in_words(tmp_path: Path, name: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(BAD[name], "utf-8")
    with pytest.raises(ExportUnreadable) as failure:
        list(read_file(path))
    assert failure.value.sentence.endswith(".")


def test_a_line_that_is_too_long_is_not_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (as_json, as_library):
        monkeypatch.setattr(module, "MOST_BYTES", 2_000)
    long = Exported(conversation=Conversation().add(UserTurn(TurnId("u"), None, "x" * 3_000)))
    many = written(tmp_path / "all.jsonl", *[Shelved(Exported("short"))] * 30)
    assert many.stat().st_size > 2_000
    assert len(list(read_file(many))) == 30
    one = tmp_path / "one.json"
    one.write_text(to_json(long), "utf-8")
    for path in (written(tmp_path / "long.jsonl", Shelved(long)), one):
        with pytest.raises(ExportUnreadable, match="too large"):
            list(read_file(path))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(ExportUnreadable):
        list(read_file(tmp_path / "pipe.json"))
