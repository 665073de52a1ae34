"""Servers that are broken in one way each, over real sockets."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from typing import Any

from desktop_chat.base.clock import SystemClock
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis, Step
from desktop_chat.providers.clients import Clients
from desktop_chat.providers.discovery import WellKnown
from desktop_chat.providers.doctor import DoctorLimits, Examination
from desktop_chat.providers.facts import Memory
from tests.helpers.wire_server import Action, Answerer, Hold, Request, Send
from tests.unit.providers.talk import answer
from tests.wire.macros import DONE, KF, RC, RCOMP, TD, D, T

FAST = DoctorLimits(step=5.0, overall=30.0)

Rule = Callable[[Request], Sequence[Action] | None]
"""What a server answers to a request in its own way; None where it answers as others do."""


def reply(status: str, body: bytes, kind: str = "application/json", *headers: str) -> list[Action]:
    lines = [
        f"HTTP/1.1 {status}",
        f"Content-Type: {kind}",
        f"Content-Length: {len(body)}",
        *headers,
        "",
        "",
    ]
    return [Send("\r\n".join(lines).encode() + body)]


def said(status: str, value: Any, *headers: str) -> list[Action]:
    return reply(status, json.dumps(value).encode(), "application/json", *headers)


NOT_FOUND = said("404 Not Found", {"detail": "Not Found"})
PAGE = reply("200 OK", b"<!doctype html><html><body>Welcome</body></html>", "text/html")
SILENCE: list[Action] = [Hold()]
MODELS = {"object": "list", "data": [{"id": "small-1"}, {"id": "small-2"}]}
WHOLE_CHAT = {"choices": [{"index": 0, "message": {"content": "OK"}, "finish_reason": "stop"}]}
WHOLE_RESPONSE = {
    "id": "r",
    "object": "response",
    "status": "completed",
    "output": [{"type": "message", "content": [{"type": "output_text", "text": "OK"}]}],
}
WHOLE_TEXT = {"choices": [{"index": 0, "text": "OK", "finish_reason": "stop"}]}


def healthy(request: Request) -> list[Action]:
    """Answer as a server does that has all three APIs."""
    streams = request.method == "POST" and bool(request.json.get("stream"))
    match request.path:
        case "/v1/models":
            return said("200 OK", MODELS)
        case "/v1/chat/completions" if "messages" not in request.json:
            return said("400 Bad Request", {"error": {"message": "messages: field required"}})
        case "/v1/chat/completions":
            return answer(D(KF("OK", "stop")), DONE) if streams else said("200 OK", WHOLE_CHAT)
        case "/v1/responses":
            return answer(RC, TD("OK"), RCOMP) if streams else said("200 OK", WHOLE_RESPONSE)
        case "/v1/completions":
            return answer(D(T("OK", "stop")), DONE) if streams else said("200 OK", WHOLE_TEXT)
        case _:
            return NOT_FOUND


def server_with(*rules: Rule) -> Answerer:
    """Return a healthy server with some rules of its own."""

    def respond(request: Request, _number: int) -> Sequence[Action]:
        for rule in rules:
            if (own := rule(request)) is not None:
                return own
        return healthy(request)

    return respond


def examine(
    connection: Connection,
    limits: DoctorLimits = FAST,
    places: Sequence[WellKnown] = (),
) -> tuple[Diagnosis, list[Step], Memory]:
    """Return the diagnosis, every step that was told, and what was learned."""
    steps: list[Step] = []

    async def main() -> tuple[Diagnosis, Memory]:
        clients = Clients(None, limits.of_exchange())
        examination = Examination(
            connection,
            steps.append,
            clients=clients,
            clock=SystemClock(),
            limits=limits,
            places=places,
        )
        try:
            return await examination.run(), examination.memory
        finally:
            await clients.aclose()

    diagnosis, memory = asyncio.run(main())
    return diagnosis, steps, memory
