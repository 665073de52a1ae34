"""The presets that come with the program, and what a file of them may hold."""

from __future__ import annotations

import pytest

from desktop_chat.domain.address import parse_base_url
from desktop_chat.providers.discovery import WELL_KNOWN
from desktop_chat.providers.presets import PresetsError, presets, read_presets

GOOD = """[[preset]]
id = "x"
name = "X"
address = "https://x.example/v1"
line = "a line"
"""


def test_every_service_that_is_promised_is_there() -> None:
    assert {each.name for each in presets()} == {
        "OpenAI",
        "Azure OpenAI",
        "OpenRouter",
        "Groq",
        "Mistral",
        "DeepSeek",
        "Together",
        "Google",
        "Anthropic",
        "Ollama",
        "LM Studio",
        "llama.cpp",
        "vLLM",
        "Jan",
        "LiteLLM",
    }
    assert presets()[0].id == "openai"


def test_what_runs_on_this_computer_is_reached_there_and_needs_no_key() -> None:
    for each in presets():
        if each.is_local:
            assert parse_base_url(each.address).is_loopback
            assert not each.needs_key
        else:
            assert each.address.startswith("https://")
            assert each.key_page
            assert each.variable


def test_what_is_looked_for_is_a_preset_at_the_same_port() -> None:
    known = {each.name: each.address for each in presets() if each.is_local}
    for place in WELL_KNOWN:
        assert parse_base_url(known[place.name]).port == place.port


@pytest.mark.parametrize(
    "bad",
    [
        "not toml",
        GOOD + GOOD,
        GOOD + 'colour = "red"\n',
        GOOD.replace("https", "http"),
        GOOD.replace("https://x.example/v1", "https://x.example/v1/"),
        GOOD.replace('name = "X"\n', ""),
        GOOD + 'api = "telepathy"\n',
        GOOD + 'limit = "max"\n',
        GOOD + 'without = ["messages"]\n',
        GOOD + 'key_page = "http://x.example"\n',
        GOOD + 'variable = "a b"\n',
    ],
)
def test_a_wrong_file_is_refused(bad: str) -> None:
    assert read_presets(GOOD)[0].id == "x"
    with pytest.raises(PresetsError):
        read_presets(bad)
