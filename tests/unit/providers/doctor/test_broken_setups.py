"""Each broken set-up is named, and so is its fix; the fixed connection then works."""

from __future__ import annotations

import json
import socket
import ssl
from dataclasses import replace

import pytest

from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Api, Connection, Habits
from desktop_chat.domain.diagnosis import Diagnosis, Fix, FixKind, StepState, Trouble
from desktop_chat.providers.discovery import WellKnown
from desktop_chat.providers.doctor import DoctorLimits
from tests.helpers.wire_server import Action, Request, Send, WireServer
from tests.unit.providers.doctor.servers import (
    MODELS,
    NOT_FOUND,
    PAGE,
    SILENCE,
    examine,
    healthy,
    said,
    server_with,
)
from tests.unit.providers.talk import KEY, closed_port, to
from tests.unit.providers.test_network import CERTIFICATES, raw_server

QUICK = DoctorLimits(step=0.4, overall=10.0)


def at(server: WireServer, path: str = "/v1", *, api: Api | None = None) -> Connection:
    return to(f"http://127.0.0.1:{server.port}{path}", key=KEY, api=api)


def fixed(connection: Connection, diagnosis: Diagnosis) -> Connection:
    assert diagnosis.fix is not None
    assert diagnosis.fix.is_immediate
    return diagnosis.fix.apply(connection)


def kinds(diagnosis: Diagnosis) -> tuple[bool, Trouble, FixKind | None]:
    kind = diagnosis.fix.kind if diagnosis.fix is not None else None
    return diagnosis.works, diagnosis.trouble, kind


def test_a_healthy_server_works_by_each_api():
    with WireServer(server_with()) as server:
        diagnosis, steps, _ = examine(at(server))
        paths = [(r.method, r.path) for r in server.requests]
    assert kinds(diagnosis) == (True, Trouble.NONE, None)
    assert diagnosis.api is Api.CHAT
    assert paths == [
        ("GET", "/v1/models"),
        ("POST", "/v1/chat/completions"),
        ("POST", "/v1/chat/completions"),
        ("POST", "/v1/responses"),
        ("POST", "/v1/completions"),
    ]
    assert {step.state for step in steps[1::2]} == {StepState.WORKED}
    assert [step.number for step in steps] == [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]


@pytest.mark.parametrize("path", ["", "/v1/chat", "/v1/models/x", "/api"])
def test_the_address_lacks_v1_or_has_a_trailing_path(path: str):
    with WireServer(server_with()) as server:
        connection = at(server, path)
        diagnosis, _, _ = examine(connection)
        better = fixed(connection, diagnosis)
        assert str(better.address) == server.base_url
        assert better.key == connection.key
        again, _, _ = examine(better)
    assert kinds(diagnosis) == (False, Trouble.ADDRESS, FixKind.ADDRESS)
    assert again.works


def test_the_api_is_found_without_a_list_of_models():
    def no_list(request: Request) -> list[Action] | None:
        return NOT_FOUND if request.path.endswith("/models") else None

    with WireServer(server_with(no_list)) as server:
        connection = at(server, "")
        diagnosis, _, _ = examine(connection)
        assert str(fixed(connection, diagnosis).address) == server.base_url


def test_a_wrong_port():
    with WireServer(server_with()) as server:
        connection = to(f"http://127.0.0.1:{closed_port()}/v1", key=KEY, api=None)
        connection = replace(connection, headers=(("X-My-Pass", "open-sesame"),))
        places = (WellKnown("Nobody", closed_port()), WellKnown("Ollama", server.port))
        diagnosis, _, _ = examine(connection, places=places)
        better = fixed(connection, diagnosis)
        assert str(better.address) == server.base_url
        assert all("authorization" not in request.headers for request in server.requests)
    assert kinds(diagnosis) == (False, Trouble.PORT, FixKind.ADDRESS)
    assert "Ollama" in diagnosis.sentence
    assert not better.key
    assert not better.headers


def test_a_wrong_port_and_no_server_at_all():
    diagnosis, _, _ = examine(to(f"http://127.0.0.1:{closed_port()}/v1", api=None))
    assert kinds(diagnosis) == (False, Trouble.PORT, FixKind.EDIT)


def test_a_web_page_with_the_api_elsewhere():
    def page(request: Request) -> list[Action] | None:
        return None if request.path.startswith("/v1/") else PAGE

    with WireServer(server_with(page)) as server:
        connection = at(server, "/chat")
        diagnosis, _, _ = examine(connection)
        assert str(fixed(connection, diagnosis).address) == server.base_url
    assert kinds(diagnosis) == (False, Trouble.WEB_PAGE, FixKind.ADDRESS)


def test_nothing_but_web_pages():
    with WireServer([PAGE]) as server:
        diagnosis, _, _ = examine(at(server))
    assert kinds(diagnosis) == (False, Trouble.WEB_PAGE, FixKind.EDIT)


@pytest.mark.parametrize(("key", "trouble"), [(KEY, Trouble.KEY_REFUSED), ("", Trouble.KEY_NEEDED)])
def test_a_wrong_key_ends_the_test_at_once(key: str, trouble: Trouble):
    error = {"error": {"message": f"Incorrect API key provided: {KEY}", "code": "invalid_api_key"}}
    with WireServer([said("401 Unauthorized", error)]) as server:
        diagnosis, steps, _ = examine(to(server.base_url, key=key, api=None))
        assert len(server.requests) == 1
    assert kinds(diagnosis) == (False, trouble, FixKind.KEY)
    assert KEY not in repr((diagnosis, steps))


def test_no_list_of_models():
    def no_list(request: Request) -> list[Action] | None:
        return NOT_FOUND if request.path.endswith("/models") else None

    with WireServer(server_with(no_list)) as server:
        diagnosis, _, _ = examine(at(server))
    assert kinds(diagnosis) == (True, Trouble.NO_MODELS_LIST, FixKind.EDIT)


def refuses_streams(request: Request) -> list[Action] | None:
    if request.method == "POST" and request.json.get("stream"):
        error = {"message": "Streaming is not supported by this model.", "param": "stream"}
        return said("400 Bad Request", {"error": error})
    return None


def says_nothing_to_streams(request: Request) -> list[Action] | None:
    return SILENCE if request.method == "POST" and request.json.get("stream") else None


def ignores_stream(request: Request) -> list[Action] | None:
    if request.method != "POST" or not request.json.get("stream"):
        return None
    whole = json_without_stream(request)
    return healthy(whole)


def json_without_stream(request: Request) -> Request:
    body = {**request.json, "stream": False}
    return replace(request, body=json.dumps(body).encode())


@pytest.mark.parametrize("rule", [refuses_streams, says_nothing_to_streams, ignores_stream])
def test_no_streaming(rule: object):
    def only_chat(request: Request) -> list[Action] | None:
        other = request.path in {"/v1/responses", "/v1/completions"}
        return NOT_FOUND if other else None

    with WireServer(server_with(only_chat, rule)) as server:  # type: ignore[arg-type]
        connection = at(server)
        diagnosis, _, memory = examine(connection, QUICK)
    assert kinds(diagnosis) == (True, Trouble.NO_STREAMING, FixKind.NO_STREAMING)
    assert "stream" in memory.quirks.body(connection, connection.model).without


@pytest.mark.parametrize(
    "words", ["stream_options: extra fields not permitted", "The request is malformed."]
)
def test_no_stream_options(words: str):
    def strict(request: Request) -> list[Action] | None:
        if request.method == "POST" and "stream_options" in request.json:
            return said("400 Bad Request", {"error": {"message": words}})
        return None

    with WireServer(server_with(strict)) as server:
        connection = at(server)
        diagnosis, _, memory = examine(connection)
    assert kinds(diagnosis) == (True, Trouble.NO_STREAM_OPTIONS, FixKind.NO_STREAM_OPTIONS)
    assert memory.quirks.body(connection, connection.model).without == {"stream_options"}


def test_another_limit_field():
    def strict(request: Request) -> list[Action] | None:
        if request.method == "POST" and "max_tokens" in request.json and "chat" in request.path:
            said_ = "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
            return said("400 Bad Request", {"error": {"message": said_, "param": "max_tokens"}})
        return None

    with WireServer(server_with(strict)) as server:
        connection = at(server)
        diagnosis, _, memory = examine(connection)
    assert kinds(diagnosis) == (True, Trouble.LIMIT_FIELD, FixKind.LIMIT_FIELD)
    known = memory.quirks.body(connection, connection.model)
    assert known.limit_field == "max_completion_tokens"


def only_legacy(request: Request) -> list[Action] | None:
    return NOT_FOUND if request.path in {"/v1/responses", "/v1/chat/completions"} else None


def test_only_legacy_completions():
    with WireServer(server_with(only_legacy)) as server:
        automatic, _, memory = examine(at(server))
        chosen = at(server, api=Api.CHAT)
        told, _, _ = examine(chosen)
        better = fixed(chosen, told)
        again, _, _ = examine(better)
        first, *_ = memory.endpoints.order(at(server), "m")
    assert kinds(automatic) == (True, Trouble.LEGACY_ONLY, FixKind.API)
    assert first is Api.COMPLETIONS
    assert kinds(told) == (False, Trouble.API, FixKind.API)
    assert better.api is Api.COMPLETIONS
    assert again.works


def test_a_wrong_certificate():
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(CERTIFICATES / "self_signed.pem")
    with raw_server(lambda client: context.wrap_socket(client, server_side=True).close()) as port:
        diagnosis, _, _ = examine(to(f"https://127.0.0.1:{port}/v1", key=KEY, api=None))
    assert kinds(diagnosis) == (False, Trouble.CERTIFICATE, FixKind.CERTIFICATE)
    assert "self-signed" in diagnosis.sentence


def test_a_server_without_encryption():
    heard: list[bytes] = []

    def talk(client: socket.socket) -> None:
        heard.append(client.recv(65_536))
        found = said("200 OK", MODELS) if heard[-1].startswith(b"GET") else NOT_FOUND
        for action in found:
            assert isinstance(action, Send)
            client.sendall(action.data)

    with raw_server(talk) as port:
        connection = to(f"https://127.0.0.1:{port}/v1", key=KEY, api=None)
        diagnosis, _, _ = examine(connection)
        assert str(fixed(connection, diagnosis).address) == f"http://127.0.0.1:{port}/v1"
    assert heard[-1].startswith(b"GET /v1/models")
    assert KEY.encode() not in heard[-1]
    assert kinds(diagnosis) == (False, Trouble.ENCRYPTION, FixKind.ADDRESS)


@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_proxy_that_asks_for_a_password(scheme: str, monkeypatch: pytest.MonkeyPatch):
    refusal = said("407 Proxy Authentication Required", {}, 'Proxy-Authenticate: Basic realm="x"')
    with WireServer([refusal]) as proxy:
        monkeypatch.setenv(f"{scheme.upper()}_PROXY", f"http://127.0.0.1:{proxy.port}")
        diagnosis, _, _ = examine(to(f"{scheme}://model.test/v1", key=KEY, api=None))
        assert len(proxy.requests) == 1
    assert kinds(diagnosis) == (False, Trouble.PROXY, FixKind.PROXY)
    assert "407" in diagnosis.sentence


def test_silence():
    with WireServer([SILENCE]) as server:
        diagnosis, _, _ = examine(at(server), QUICK)
        assert len(server.requests) == 2
    assert kinds(diagnosis) == (False, Trouble.SILENCE, FixKind.AGAIN)


def test_the_whole_is_bounded():
    with WireServer([SILENCE]) as server:
        diagnosis, _, _ = examine(at(server), DoctorLimits(step=0.3, overall=0.3))
        assert len(server.requests) == 1
    assert diagnosis.trouble is Trouble.TIME


def test_a_model_that_is_not_there():
    def strict(request: Request) -> list[Action] | None:
        if request.method == "POST" and request.json["model"] != "small-1":
            error = {"message": "The model `m` does not exist", "code": "model_not_found"}
            return said("404 Not Found", {"error": error})
        return None

    with WireServer(server_with(strict)) as server:
        connection = at(server)
        diagnosis, _, _ = examine(connection)
        better = fixed(connection, diagnosis)
        again, _, _ = examine(better)
    assert kinds(diagnosis) == (False, Trouble.MODEL, FixKind.MODEL)
    assert better.model == "small-1"
    assert again.works


def test_the_key_stays_where_it_belongs():
    headers = (("X-My-Pass", "open-sesame"),)
    connection = replace(to("https://a.test/v1", key=KEY), headers=headers)
    diagnosis_at = parse_base_url("https://b.test/v1")
    elsewhere = Fix(FixKind.ADDRESS, "", address=diagnosis_at).apply(connection)
    assert not elsewhere.key
    assert not elsewhere.headers
    beside = Fix(FixKind.ADDRESS, "", address=parse_base_url("https://a.test/x")).apply(connection)
    assert beside.key == connection.key
    assert beside.headers == headers


def test_what_is_known_of_a_server_beforehand_is_no_trouble():
    def strict(request: Request) -> list[Action] | None:
        if request.method == "POST" and "stream_options" in request.json:
            return said("400 Bad Request", {"error": {"message": "no stream_options"}})
        return None

    with WireServer(server_with(strict)) as server:
        known = replace(at(server), habits=Habits(frozenset({"stream_options"})))
        diagnosis, _, _ = examine(known)
    assert kinds(diagnosis) == (True, Trouble.NONE, None)
