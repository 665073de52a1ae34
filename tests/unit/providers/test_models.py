"""Lists of models in every shape, and what is none."""

from __future__ import annotations

import json

import pytest

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.endings import FailureKind
from desktop_chat.domain.ports import RequestFailed
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.providers.errors import Answer
from desktop_chat.providers.models import read_models


@pytest.mark.parametrize(
    ("body", "models"),
    [
        ({"data": [{"id": "a", "owned_by": "me"}, {"id": "b"}]},
         (ModelInfo("a", "", "me"), ModelInfo("b"))),
        ({"models": [{"name": "a:latest", "model": "a:latest"}]}, (ModelInfo("a:latest"),)),
        ([{"id": "a"}, "b", {"id": "a"}, {}, 7], (ModelInfo("a"), ModelInfo("b"))),
        ({"data": []}, ()),
        ({"data": [{"id": "a\u0000\n<b>", "description": "two\nlines"}]},
         (ModelInfo("a␀ <b>", "two lines"),)),
    ],
)  # fmt: skip
def test_each_shape(body: object, models: tuple[ModelInfo, ...]):
    assert read_models(json.dumps(body).encode(), Answer()) == models


def test_twenty_thousand_models():
    body = json.dumps({"data": [{"id": f"m{n}"} for n in range(20_000)]}).encode()
    assert len(read_models(body, Answer())) == 20_000


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"<html>Login</html>", FailureKind.WRONG_ADDRESS),
        (b"Ollama is running", FailureKind.WRONG_ADDRESS),
        (b'{"status":"ok"}', FailureKind.WRONG_ADDRESS),
        (b"", FailureKind.WRONG_ADDRESS),
        (b'{"error":{"message":"no","code":"invalid_api_key"}}', FailureKind.KEY_REFUSED),
    ],
)
def test_what_is_no_list(body: bytes, kind: FailureKind):
    with pytest.raises(RequestFailed) as caught:
        read_models(body, Answer())
    assert caught.value.failure.kind is kind


@pytest.mark.parametrize(
    ("entry", "facts"),
    [
        # OpenRouter: dollars for one token, as texts.
        (
            {
                "context_length": 128_000,
                "pricing": {
                    "prompt": "0.0000025",
                    "completion": "0.00001",
                    "input_cache_read": "0.00000125",
                    "request": "0",
                },
            },
            ModelFacts(128_000, Price(Rate(2.5, 10.0, 1.25))),
        ),
        ({"pricing": {"prompt": "-1", "completion": "-1"}}, ModelFacts()),
        ({"pricing": {"prompt": "0", "completion": "0"}}, ModelFacts(None, Price(Rate(0.0, 0.0)))),
        (
            {"pricing": {"prompt": "0.000001", "completion": "0.000001", "request": "0.01"}},
            ModelFacts(),
        ),
        # Together: dollars for a million.
        ({"pricing": {"input": 0.88, "output": 0.9}}, ModelFacts(None, Price(Rate(0.88, 0.9)))),
        ({"pricing": {"input": 0, "output": 0}}, ModelFacts()),
        # Groq, vLLM, Mistral.
        ({"context_window": 131_072}, ModelFacts(131_072)),
        ({"max_model_len": 4_096}, ModelFacts(4_096)),
        ({"max_context_length": 32_768}, ModelFacts(32_768)),
        # Nonsense.
        ({"context_length": "many", "pricing": []}, ModelFacts()),
        ({"context_length": -1, "pricing": {"prompt": "nan", "completion": "1"}}, ModelFacts()),
        ({"context_length": True, "pricing": {"prompt": None}}, ModelFacts()),
    ],
)
def test_what_a_list_says_of_window_and_price(entry: dict[str, object], facts: ModelFacts):
    body = json.dumps({"data": [{"id": "m", **entry}]}).encode()
    [model] = read_models(body, Answer(place="x"))
    assert model.facts == facts
