"""Which server, and which of its models to begin with."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import OPENAI, parse_base_url
from desktop_chat.domain.connection import Connection, ModelInfo, Source, default_model


@pytest.mark.parametrize(
    ("listed", "chosen"),
    [
        ([], ""),
        (["llama3"], "llama3"),
        (["gpt-4o-mini", "gpt-5", "gpt-4o"], "gpt-5"),
        (["text-embedding-3-small", "tts-1", "gpt-4o-mini"], "gpt-4o-mini"),
        (["nomic-embed-text:latest", "whisper-1", "qwen3:8b"], "qwen3:8b"),
        (["bge-m3", "nomic-embed-text"], "bge-m3"),
    ],
)
def test_the_model_to_begin_with_chats_where_one_does(listed: list[str], chosen: str) -> None:
    assert default_model([ModelInfo(name) for name in listed]) == chosen


def test_a_connection_without_an_address_is_the_demo() -> None:
    demo = Connection("Demo", Source.DEMO)
    assert demo.is_demo
    assert demo.place == "demo"
    assert not demo.key
    named = Connection("OpenAI", Source.PERSON, OPENAI, key=Secret("sk-abcdefghijklmnop"))
    assert not named.is_demo
    assert named.place == "https://api.openai.com/v1"


def test_a_connection_does_not_show_its_key() -> None:
    connection = Connection("x", Source.PERSON, OPENAI, key=Secret("sk-abcdefghijklmnop"))
    assert "sk-" not in repr(connection)
    assert "mnop" not in repr(connection)


@pytest.mark.parametrize(
    ("address", "key", "shows"),
    [
        ("http://api.example.com/v1", "sk-1", True),
        ("http://8.8.8.8/v1", "sk-1", True),
        ("https://api.example.com/v1", "sk-1", False),
        ("http://api.example.com/v1", "", False),
        ("http://127.0.0.1:1234/v1", "sk-1", False),
        ("http://192.168.1.5:1234/v1", "sk-1", False),
        ("http://nas.local/v1", "sk-1", False),
    ],
)
def test_a_key_that_anybody_can_read_waits_for_a_person(address: str, key: str, shows: bool):
    # FAULTS.md S15
    made = Connection("x", Source.PERSON, parse_base_url(address), key=Secret(key))
    assert made.shows_key is shows
    assert made.lists_unasked is not shows
    assert not replace(made, model="m").lists_unasked
