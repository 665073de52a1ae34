"""Lists of models in every shape, and what is none."""

from __future__ import annotations

import json

import pytest

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.endings import FailureKind
from desktop_chat.domain.ports import RequestFailed
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
