"""Which server, and which of its models to begin with."""

from __future__ import annotations

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import OPENAI
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
