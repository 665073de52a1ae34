"""Each preset with each of its APIs, against a server that speaks as that one does.

The ways of speaking are those of FACTS.md 1.2: comments, preludes, missing blank lines, lists in
other shapes, refused fields. A preset is set up as the editor does it, but for the host.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Api, Connection, ModelInfo, ReplyRequest
from desktop_chat.domain.draft import Draft, fold_all
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.domain.profiles import KeyRef, KeySource, Preset, Profile
from desktop_chat.providers.presets import presets
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Action, Request, Send, WireServer
from tests.unit.providers.talk import HELLO, KEY, read, refusal
from tests.wire.macros import DONE, KF, RC, RCOMP, TD, C, D, K, T, compact

USAGE = {"prompt_tokens": 9, "completion_tokens": 2, "total_tokens": 11}
FINAL = D(compact({"choices": [], "usage": USAGE}))
PLAIN = D(K("Hel")) + D(KF("lo", "stop")) + FINAL + DONE
THINKS = D(C('{"reasoning_content":"hm"}'))
OPENAI_LIST = {"object": "list", "data": [{"id": "m", "object": "model", "owned_by": "x"}]}
ALL = frozenset(Api)
CHAT, LEGACY = frozenset({Api.CHAT}), frozenset({Api.CHAT, Api.COMPLETIONS})
MODERN = frozenset({Api.CHAT, Api.RESPONSES})


@dataclass(frozen=True)
class Dialect:
    """How one server speaks; `apis` are those that it has, `refuses` fields that it answers 4xx."""

    stream: bytes = PLAIN
    listed: Any = field(default_factory=lambda: OPENAI_LIST)
    apis: frozenset[Api] = CHAT
    refuses: frozenset[str] = frozenset()
    thinking: str = ""
    facts: ModelFacts = field(default_factory=ModelFacts)
    model: str = "m"


PRICED = {
    "id": "m",
    "context_length": 8_192,
    "pricing": {"prompt": "0.000001", "completion": "2e-6"},
}
DIALECTS = {
    "openai": Dialect(apis=ALL, refuses=frozenset({"max_tokens"})),
    "openrouter": Dialect(
        b": OPENROUTER PROCESSING\n\n" * 3 + D(C('{"reasoning":"hm"}')) + PLAIN,
        {"data": [PRICED]},
        ALL,
        thinking="hm",
        facts=ModelFacts(8_192, Price(Rate(1.0, 2.0))),
    ),
    "anthropic": Dialect(
        listed={"data": [{"type": "model", "id": "m", "display_name": "M"}], "has_more": False}
    ),
    "google": Dialect(
        # Named with the folder, as its own list does, and the last event without a blank line.
        PLAIN.rstrip(b"\n"),
        {"object": "list", "data": [{"id": "models/m", "object": "model"}]},
        model="models/m",
    ),
    "mistral": Dialect(
        D(C('{"content":[{"type":"thinking","thinking":[{"type":"text","text":"hm"}]}]}')) + PLAIN,
        {"data": [{"id": "m", "max_context_length": 32_768}]},
        refuses=frozenset({"stream_options"}),
        thinking="hm",
        facts=ModelFacts(32_768),
    ),
    "deepseek": Dialect(b": keep-alive\n\n" + THINKS + PLAIN, thinking="hm"),
    "groq": Dialect(
        D(K("Hel"))
        + D(compact({**json.loads(KF("lo", "stop")), "x_groq": {"usage": USAGE}}))
        + DONE,
        {"data": [{"id": "m", "context_window": 131_072}]},
        MODERN,
        facts=ModelFacts(131_072),
    ),
    "together": Dialect(
        listed=[{"id": "m", "context_length": 4_096, "pricing": {"input": 1, "output": 2}}],
        apis=LEGACY,
        facts=ModelFacts(4_096, Price(Rate(1.0, 2.0))),
    ),
    "azure": Dialect(
        D(compact({"choices": [], "id": "", "model": "", "prompt_filter_results": []}))
        + D(K("Hel"))
        + D('{"id":"","choices":[{"index":0,"finish_reason":null,"content_filter_results":{}}]}')
        + D(KF("lo", "stop"))
        + FINAL
        + DONE,
        apis=MODERN,
        refuses=frozenset({"max_tokens"}),
    ),
    "ollama": Dialect(
        D(C('{"role":"assistant","content":"Hel"}', ""))
        + D(C('{"role":"assistant","content":"lo"}'))
        + D(C('{"role":"assistant","content":""}', "stop"))
        + FINAL
        + DONE,
        {"object": "list", "data": [{"id": "m", "owned_by": "library"}]},
        ALL,
    ),
    "lm-studio": Dialect(apis=ALL),
    "llama-cpp": Dialect(
        D(C('{"role":"assistant","content":null}'))
        + D(K("Hel"))
        + D(KF("lo", "stop"))
        + FINAL
        + b"data: [DONE]",
        {"models": [{"name": "m"}], "data": [{"id": "m", "meta": {"n_ctx_train": 1}}]},
        LEGACY,
    ),
    "vllm": Dialect(
        THINKS
        + D(compact({**json.loads(K("Hel")), "usage": None}))
        + D(KF("lo", "stop"))
        + FINAL
        + DONE,
        {"data": [{"id": "m", "max_model_len": 4_096}]},
        ALL,
        thinking="hm",
        facts=ModelFacts(4_096),
    ),
    "jan": Dialect(),
    "litellm": Dialect(PLAIN.replace(b"\n", b"\r\n"), apis=ALL),
}
PATHS = {"chat/completions": Api.CHAT, "responses": Api.RESPONSES, "completions": Api.COMPLETIONS}


def stream(body: bytes) -> list[Action]:
    head = "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n"
    return [Send(f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body)]


def server_of(dialect: Dialect, base: str):
    """Answer as that server does, below its own path alone."""

    def answer(request: Request, _number: int) -> Sequence[Action]:
        if not request.path.startswith(f"{base}/"):
            return refusal("404 Not Found", b'{"detail":"Not Found"}')
        path = request.path.removeprefix(f"{base}/")
        if path == "models":
            return refusal("200 OK", json.dumps(dialect.listed).encode())
        if PATHS.get(path) not in dialect.apis:
            return refusal("404 Not Found", b'{"detail":"Not Found"}')
        is_chat = PATHS[path] is Api.CHAT
        if is_chat and (said := dialect.refuses & request.json.keys()):
            return refusal("422 No", _refused(min(said)))
        if PATHS[path] is Api.RESPONSES:
            return stream(RC + TD("Hel") + TD("lo") + RCOMP)
        if PATHS[path] is Api.COMPLETIONS:
            return stream(D(T("Hel", None)) + D(T("lo", "stop")) + DONE)
        return stream(dialect.stream)

    return answer


def _refused(name: str) -> bytes:
    if name == "max_tokens":
        said = "Unsupported parameter: 'max_tokens' is not supported with this model."
        error = {"message": said, "param": name, "code": "unsupported_parameter"}
        return json.dumps({"error": error}).encode()
    entry = {
        "loc": ["body", name],
        "msg": "extra fields not permitted",
        "type": "value_error.extra",
    }
    return json.dumps({"detail": [entry]}).encode()


def cases() -> list[Any]:
    found = []
    for preset in presets():
        has = DIALECTS[preset.id].apis
        apis = [preset.api] if preset.api is not None else [None, *sorted(has)]
        found += [pytest.param(preset, api, id=f"{preset.id}-{api or 'auto'}") for api in apis]
    return found


def connection_of(preset: Preset, api: Api | None, server: WireServer) -> Connection:
    """Set the preset up as the editor does, at the host of a test."""
    path = urlsplit(preset.address.replace("{", "").replace("}", "")).path
    address = parse_base_url(f"http://127.0.0.1:{server.port}{path}")
    ref = KeyRef(KeySource.SESSION, address.origin) if preset.needs_key else KeyRef()
    profile = Profile("p1", preset.name, address, preset=preset.id, api=api, key=ref)
    return profile.connection(Secret(KEY if preset.needs_key else ""), preset.habits)


@pytest.mark.parametrize(("preset", "api"), cases())
def test_a_preset_connects_lists_and_streams(preset: Preset, api: Api | None):
    dialect = DIALECTS[preset.id]
    path = urlsplit(preset.address.replace("{", "").replace("}", "")).path

    async def main() -> tuple[tuple[ModelInfo, ...], Draft]:
        source = Providers()
        connection = connection_of(preset, api, server)
        try:
            models = await source.models(connection)
            request = ReplyRequest(
                models[0].id, HELLO.messages, parameters=Parameters(max_tokens=64)
            )
            return models, fold_all(Draft(), await read(source, connection, request))
        finally:
            await source.aclose()

    with WireServer(server_of(dialect, path)) as server:
        models, draft = asyncio.run(main())
        requests = server.requests
    assert [model.id for model in models] == [dialect.model]
    assert models[0].facts == dialect.facts
    assert str(draft.text) == "Hello"
    assert draft.ending is not None
    assert draft.ending.state is EndState.COMPLETE
    if (api or Api.CHAT) is Api.CHAT:
        assert str(draft.thinking) == dialect.thinking
        assert draft.usage is not None
        assert draft.usage.total == 11
    # What is known of it beforehand spares it a request that has to be refused.
    known = {"max_tokens"} if preset.habits.limit_field == "max_completion_tokens" else set()
    refused = dialect.refuses - known if (api or Api.CHAT) is Api.CHAT else frozenset()
    assert len(requests) == 2 + len(refused)
    for each in requests:
        assert ("authorization" in each.headers) is preset.needs_key
