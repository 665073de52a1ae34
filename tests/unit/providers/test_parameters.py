"""Parameters on the wire: each of the three APIs has its own names, and servers refuse some."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from desktop_chat.domain.connection import Api, Connection, ReplyRequest
from desktop_chat.domain.draft import Draft, fold_all
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.parameters import Effort, Parameter, Parameters, Verbosity
from desktop_chat.providers.parameters import has_no_field
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Action, WireServer
from tests.unit.providers.talk import HELLO, WHOLE, read, refusal, to

EVERYTHING = Parameters(
    system="be brief",
    temperature=0.5,
    top_p=0.25,
    max_tokens=77,
    effort=Effort.LOW,
    verbosity=Verbosity.HIGH,
    stop=("END",),
    seed=3,
    extra='{"top_k": 40, "reasoning": {"summary": "auto"}}',
)
CHAT = {
    Parameter.SYSTEM: ("messages", [{"role": "system", "content": "be brief"}]),
    Parameter.TEMPERATURE: ("temperature", 0.5),
    Parameter.TOP_P: ("top_p", 0.25),
    Parameter.MAX_TOKENS: ("max_tokens", 77),
    Parameter.EFFORT: ("reasoning_effort", "low"),
    Parameter.VERBOSITY: ("verbosity", "high"),
    Parameter.STOP: ("stop", ["END"]),
    Parameter.SEED: ("seed", 3),
    Parameter.EXTRA: ("top_k", 40),
}
RESPONSES = {
    Parameter.SYSTEM: ("instructions", "be brief"),
    Parameter.TEMPERATURE: ("temperature", 0.5),
    Parameter.TOP_P: ("top_p", 0.25),
    Parameter.MAX_TOKENS: ("max_output_tokens", 77),
    Parameter.EFFORT: ("reasoning", {"effort": "low"}),
    Parameter.VERBOSITY: ("text", {"verbosity": "high"}),
    Parameter.EXTRA: ("top_k", 40),
}
COMPLETIONS = {
    Parameter.SYSTEM: ("prompt", "be brief\n\nhello"),
    Parameter.TEMPERATURE: ("temperature", 0.5),
    Parameter.TOP_P: ("top_p", 0.25),
    Parameter.MAX_TOKENS: ("max_tokens", 77),
    Parameter.STOP: ("stop", ["END"]),
    Parameter.SEED: ("seed", 3),
    Parameter.EXTRA: ("top_k", 40),
}
NAMES = {Api.CHAT: CHAT, Api.RESPONSES: RESPONSES, Api.COMPLETIONS: COMPLETIONS}


def asked(parameters: Parameters) -> ReplyRequest:
    return replace(HELLO, parameters=parameters)


def ask(address: str, api: Api, *requests: ReplyRequest, facts: Path | None = None) -> list[Draft]:
    """Return what became of some replies, one after the other on one source."""

    async def main() -> list[Draft]:
        source = Providers(facts=facts)
        try:
            connection = to(address, api=api)
            events = [await read(source, connection, each) for each in requests]
            return [fold_all(Draft(), each) for each in events]
        finally:
            await source.aclose()

    return asyncio.run(main())


def bodies(api: Api, *requests: ReplyRequest) -> list[dict[str, Any]]:
    with WireServer([WHOLE] * len(requests)) as server:
        ask(server.base_url, api, *requests)
        return [request.json for request in server.requests]


@pytest.mark.parametrize("api", Api)
def test_each_api_has_its_own_names_and_what_it_has_no_field_for_is_not_sent(api: Api) -> None:
    each = [asked(Parameters().put(p, EVERYTHING.get(p))) for p in Parameter]
    bare, *bodies_ = bodies(api, HELLO, *each)
    for parameter, body in zip(Parameter, bodies_, strict=True):
        names = NAMES[api]
        if parameter not in names:
            assert parameter in has_no_field(api)
            assert body == bare
            continue
        name, value = names[parameter]
        found = body[name][:1] if name == "messages" else body[name]
        assert found == value
        also = {"reasoning"} if parameter is Parameter.EXTRA else set()
        assert body.keys() - bare.keys() <= {name} | also


@pytest.mark.parametrize("api", Api)
def test_what_is_left_to_the_server_or_unset_is_not_sent(api: Api) -> None:
    nothing = Parameters(**dict.fromkeys(Parameter))
    bare, left, unset = bodies(api, HELLO, asked(nothing), asked(Parameters()))
    assert bare == left == unset


def test_the_extra_body_is_merged_into_what_is_there_and_wins() -> None:
    extra = '{"reasoning": {"summary": "auto"}, "temperature": 1}'
    given = Parameters(effort=Effort.LOW, temperature=0.5, extra=extra)
    [body] = bodies(Api.RESPONSES, asked(given))
    assert body["reasoning"] == {"effort": "low", "summary": "auto"}
    assert body["temperature"] == 1


def error(message: str, param: str | None, code: str, status: str = "400 Bad Request"):
    inner = {"message": message, "type": "invalid_request_error", "param": param, "code": code}
    return refusal(status, json.dumps({"error": inner}).encode())


def fastapi(name: str) -> list[Action]:
    detail = {"type": "extra_forbidden", "loc": ["body", name], "msg": "Extra inputs not permitted"}
    return refusal("422 Unprocessable Entity", json.dumps({"detail": [detail]}).encode())


REFUSALS = [
    (
        Api.CHAT,
        Parameter.TEMPERATURE,
        error(
            "Unsupported value: 'temperature' does not support 0.5 with this model. Only the "
            "default (1) value is supported.",
            "temperature",
            "unsupported_value",
        ),
    ),
    (
        Api.CHAT,
        Parameter.TOP_P,
        error("Unsupported parameter: 'top_p' is not supported.", "top_p", "unsupported_parameter"),
    ),
    (
        Api.CHAT,
        Parameter.EFFORT,
        error("Unrecognized request argument supplied: reasoning_effort", None, ""),
    ),
    (Api.CHAT, Parameter.STOP, error("Unsupported parameter: 'stop'", "stop", "")),
    (Api.CHAT, Parameter.SEED, fastapi("seed")),
    (Api.CHAT, Parameter.VERBOSITY, fastapi("verbosity")),
    (
        Api.RESPONSES,
        Parameter.EFFORT,
        error(
            "Unsupported parameter: 'reasoning.effort' is not supported with this model.",
            "reasoning.effort",
            "unsupported_parameter",
        ),
    ),
    (
        Api.RESPONSES,
        Parameter.VERBOSITY,
        error(
            "Unsupported value: 'high' is not supported with the 'gpt-4o' model. Supported values "
            "are: 'medium'.",
            "text.verbosity",
            "unsupported_value",
        ),
    ),
    (Api.RESPONSES, Parameter.MAX_TOKENS, fastapi("max_output_tokens")),
    (Api.COMPLETIONS, Parameter.SEED, fastapi("seed")),
    (Api.COMPLETIONS, Parameter.STOP, fastapi("stop")),
]


@pytest.mark.parametrize(("api", "parameter", "refused"), REFUSALS)
def test_a_refused_parameter_is_left_out_remembered_and_said(
    api: Api, parameter: Parameter, refused: list[Action], tmp_path: Path
) -> None:
    facts = tmp_path / "facts.json"
    request = asked(replace(EVERYTHING, extra=None))
    other = replace(request, model="other")
    with WireServer([refused, WHOLE, WHOLE, WHOLE]) as server:
        first, second = ask(server.base_url, api, request, request, facts=facts)
        [third] = ask(server.base_url, api, other, facts=facts)
        sent = [each.json for each in server.requests]
    assert first.refused == (parameter,)
    assert second.refused == third.refused == ()
    assert all(each.ending and each.ending.state is not EndState.FAILED for each in (first, second))
    name, _ = NAMES[api][parameter]
    assert [name in body for body in sent] == [True, False, False, True]
    # Nothing else is left out with it.
    assert sent[0].keys() - sent[1].keys() == {name}


def test_what_is_refused_is_remembered_after_a_restart(tmp_path: Path) -> None:
    facts = tmp_path / "facts.json"
    request = asked(Parameters(seed=3))
    with WireServer([fastapi("seed"), WHOLE, WHOLE]) as server:
        ask(server.base_url, Api.CHAT, request, facts=facts)
        ask(server.base_url, Api.CHAT, request, facts=facts)
        assert ["seed" in each.json for each in server.requests] == [True, False, False]


def test_several_refusals_in_a_row_are_learned_in_one_go() -> None:
    request = asked(Parameters(seed=3, temperature=1.0))
    with WireServer([fastapi("seed"), fastapi("temperature"), WHOLE]) as server:
        [draft] = ask(server.base_url, Api.CHAT, request)
    assert set(draft.refused) == {Parameter.SEED, Parameter.TEMPERATURE}


@pytest.mark.parametrize(
    "refused",
    [
        error("Invalid 'temperature': decimal above maximum value.", "temperature", ""),
        error("Unsupported parameter: 'logit_bias'.", "logit_bias", "unsupported_parameter"),
        error("Unsupported message. Please stop and read about seed values.", None, ""),
    ],
)
def test_another_refusal_is_told_as_it_is(refused: list[Action]) -> None:
    with WireServer([refused]) as server:
        [draft] = ask(server.base_url, Api.CHAT, asked(EVERYTHING))
        assert len(server.requests) == 1
    assert draft.ending is not None
    assert draft.ending.state is EndState.FAILED


def test_what_the_extra_body_asks_for_is_never_left_out() -> None:
    request = asked(Parameters(extra='{"seed": 3}'))
    with WireServer([fastapi("seed")]) as server:
        [draft] = ask(server.base_url, Api.CHAT, request)
        assert len(server.requests) == 1
    assert draft.refused == ()


def test_the_inspector_shows_what_was_sent() -> None:
    async def main(connection: Connection) -> tuple[str, ...]:
        source = Providers()
        try:
            await read(source, connection, replace(asked(EVERYTHING), tag="r"))
            return tuple(each.body for each in source.inspections("r"))
        finally:
            await source.aclose()

    with WireServer([fastapi("seed"), WHOLE]) as server:
        first, second = asyncio.run(main(to(server.base_url)))
    assert json.loads(first)["seed"] == 3
    assert "seed" not in json.loads(second)
    assert json.loads(second)["temperature"] == 0.5
