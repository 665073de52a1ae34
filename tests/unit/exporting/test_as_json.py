"""JSON: everything of a conversation, and back."""

from __future__ import annotations

import json
import random
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.base.ids import TurnId
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import Secret
from desktop_chat.domain.chat_presets import NO_TUNING
from desktop_chat.domain.conversation import Conversation, UserTurn
from desktop_chat.exporting import Exported, ExportUnreadable, as_json, parse_export, to_json
from tests.unit.exporting.samples import WHOLE, exports

DATA = Path(__file__).resolve().parents[2] / "data"
GOLDEN = DATA / f"export-{as_json.VERSION}.json"


@settings(max_examples=80, deadline=None)
@given(exports)
def test_nothing_is_lost_on_the_way_and_back(exported: Exported) -> None:
    text = to_json(exported)
    again = parse_export(text.encode())
    assert again == exported
    assert list(again.conversation.turns) == list(exported.conversation.turns)
    assert to_json(again) == text


def test_an_export_of_the_first_version_is_read_for_ever() -> None:
    first = (DATA / "export-1.json").read_bytes()
    assert parse_export(first) == replace(WHOLE, tuning=NO_TUNING)


def test_an_export_of_this_version_is_read_for_ever() -> None:
    assert parse_export(GOLDEN.read_bytes()) == WHOLE


def test_the_format_has_not_changed_without_its_number() -> None:
    now = json.loads(to_json(WHOLE))
    before = json.loads(GOLDEN.read_bytes())
    assert {**now, "program": ""} == {**before, "program": ""}


@pytest.mark.parametrize("text", ["", "a\x00b", "\ud800", "\x1b]0;owned\x07", "\x9b31m", "a\r\nb"])
def test_no_control_character_is_in_the_file(text: str) -> None:
    exported = Exported(text, conversation=Conversation().add(UserTurn(TurnId("u"), None, text)))
    written = to_json(exported)
    assert not any(ord(each) < 32 and each != "\n" for each in written)
    assert not any(0x7F <= ord(each) < 0xA0 for each in written)
    written.encode()
    assert to_json(parse_export(written)) == written


def test_a_key_that_a_server_repeated_is_not_exported() -> None:
    REDACTOR.learn(Secret("a-very-secret-key-of-mine"))
    text = to_json(WHOLE).replace("bye", "a-very-secret-key-of-mine")
    assert "secret-key" in text
    assert "secret-key" not in to_json(parse_export(text))


def whole() -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads(to_json(WHOLE))
    return loaded


def broken(**fields: object) -> str:
    return json.dumps({**whole(), **fields})


def with_turn(number: int, **fields: object) -> str:
    loaded = whole()
    loaded["turns"][number] |= fields
    return json.dumps(loaded)


UNREADABLE = {
    "nothing": "",
    "garbage": "\x00\x01",
    "not utf-8": b"\xff\xfe{}",
    "a list": "[]",
    "another format": '{"format": "chatgpt", "version": 1}',
    "a format that is no text": '{"format": ["desktop-chat-conversation"], "version": 1}',
    "no version": '{"format": "desktop-chat-conversation"}',
    "version 0": broken(version=0),
    "version true": broken(version=True),
    "a newer version": broken(version=as_json.VERSION + 1),
    "a version of 4000 digits": to_json(WHOLE).replace('"version": 2', '"version": 2' + "0" * 4000),
    "a version of 5000 digits": to_json(WHOLE).replace('"version": 2', '"version": 2' + "0" * 5000),
    "no turns": broken(turns=None),
    "turns that are text": broken(turns=["u1"]),
    "100,000 lists deep": "[" * 100_000,
    "100,000 objects deep": '{"turns":' * 100_000,
    "deep in its place": broken(turns=[]).replace("[]", "[" * 100_000 + "]" * 100_000, 1),
    "a missing leaf": broken(leaf="nobody"),
    "a leaf that is a number": broken(leaf=7),
    "a choice of another": broken(chosen=[["u1", "u1"]]),
    "a choice twice": broken(chosen=[["u1", "r1"], ["u1", "r2"]]),
    "a choice of lists": broken(chosen=[[[], "r1"]]),
    "NaN": to_json(WHOLE).replace("1763718060.5", "NaN"),
    "infinity": to_json(WHOLE).replace("1763718060.5", "1e999"),
    "a kind": with_turn(0, kind="system"),
    "a kind that is a list": with_turn(0, kind=[]),
    "no id": with_turn(0, id=""),
    "an id of many lines": with_turn(0, id="a\nb"),
    "the same id twice": with_turn(2, id="r1"),
    "text that is a list": with_turn(0, text=["hi"]),
    "an unknown field": with_turn(0, colour="red"),
    "a reply on nothing": with_turn(1, parent=None),
    "a parent that is missing": with_turn(1, parent="nobody"),
    "its own parent": with_turn(0, parent="u1"),
    "parents in a circle": with_turn(0, parent="r1"),
    "a negative count": with_turn(1, draft={"usage": {"prompt": -1}}),
    "a huge count": with_turn(1, draft={"usage": {"prompt": 10**30}}),
    "a true count": with_turn(1, draft={"usage": {"prompt": True}}),
    "an unknown ending": with_turn(1, draft={"ending": {"state": "exploded"}}),
    "an ending without a state": with_turn(1, draft={"ending": {}}),
    "a reply without a model": json.dumps(
        {**whole(), "turns": [{"kind": "user", "id": "u", "parent": None, "text": ""},
                              {"kind": "reply", "id": "r", "parent": "u"}]}
    ),
}  # fmt: skip


@pytest.mark.parametrize("data", UNREADABLE.values(), ids=UNREADABLE)
def test_what_cannot_be_read_is_one_sentence(data: str | bytes) -> None:
    with pytest.raises(ExportUnreadable) as caught:
        parse_export(data)
    sentence = caught.value.sentence
    assert sentence == str(caught.value)
    assert sentence.endswith(".")
    assert len(sentence) < 300
    assert sentence.isprintable()


def test_both_versions_are_named() -> None:
    with pytest.raises(ExportUnreadable, match=r"version 7.*version 2"):
        parse_export(broken(version=7))


def test_a_file_that_is_too_large_is_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(as_json, "MOST_BYTES", 100)
    with pytest.raises(ExportUnreadable, match="too large"):
        parse_export(to_json(WHOLE))


def test_a_file_that_is_cut_anywhere_is_refused() -> None:
    data = to_json(WHOLE).rstrip().encode()
    for length in range(0, len(data), 97):
        with pytest.raises(ExportUnreadable):
            parse_export(data[:length])


@settings(max_examples=100, deadline=None)
@given(st.integers(0, 2**32))
def test_a_file_that_is_damaged_is_read_whole_or_refused(seed: int) -> None:
    rng = random.Random(seed)
    data = bytearray(to_json(WHOLE).encode())
    for _ in range(rng.randint(1, 4)):
        data[rng.randrange(len(data))] = rng.choice(b'"{}[]:,0123456789aenlrtu \\\x00\xff')
    try:
        read = parse_export(bytes(data))
    except ExportUnreadable:
        return
    # What was read fits together.
    assert read.conversation.path() is not None
    assert parse_export(to_json(read)) == read


def test_a_long_conversation_is_no_matter() -> None:
    conversation = Conversation()
    turns = {}
    parent = None
    for number in range(20_000):
        turn = UserTurn(TurnId(str(number)), parent, "x")
        turns[turn.id] = turn
        parent = turn.id
    conversation = Conversation(turns, parent)
    assert (
        len(parse_export(to_json(Exported("long", conversation=conversation))).conversation.turns)
        == 20_000
    )


def test_a_time_in_the_future_is_taken_as_it_is() -> None:
    assert parse_export(broken(updated_at=9e9)).updated_at == 9e9
