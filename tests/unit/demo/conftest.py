"""A demo server on a real socket, with the real SDK as its client."""

import asyncio
import contextlib
import math
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import Any

import openai
import pytest

from desktop_chat.demo.engine import DemoServer
from desktop_chat.demo.http_server import HttpServer

CHAT, RESPONSES, COMPLETIONS = "/chat/completions", "/responses", "/completions"


@dataclass
class Served:
    """What a test sees of a server: its address, a client, and what it reported."""

    url: str = ""
    client: openai.AsyncOpenAI = field(init=False)
    events: list[dict[str, Any]] = field(default_factory=list)
    changed: asyncio.Event = field(default_factory=asyncio.Event)

    def report(self, event: str, fields: dict[str, object]) -> None:
        self.events.append({"event": event, **fields})
        self.changed.set()

    async def event(self, name: str) -> dict[str, Any]:
        """Wait until an event was reported, and return it."""
        async with asyncio.timeout(10):
            while True:
                if found := [each for each in self.events if each["event"] == name]:
                    return found[0]
                self.changed.clear()
                await self.changed.wait()

    async def connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        """Open a bare connection."""
        host, port = self.url.removeprefix("http://").removesuffix("/v1").rsplit(":", 1)
        return await asyncio.open_connection(host.strip("[]"), int(port))


@contextlib.asynccontextmanager
async def serve(
    *, key: str | None = None, speed: float = math.inf, host: str = "127.0.0.1"
) -> AsyncIterator[Served]:
    served = Served()
    demo = DemoServer(key=key, speed=speed)
    async with HttpServer(demo, host=host, report=served.report) as server:
        served.url = server.base_url
        # The SDK's own HTTP client reads the system's certificates, which takes longer than a test.
        plain = openai.DefaultAsyncHttpxClient(verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
        served.client = openai.AsyncOpenAI(
            base_url=served.url,
            api_key=key or "none",
            max_retries=0,
            timeout=20,
            http_client=plain,
        )
        async with served.client:
            yield served


@pytest.fixture
def serving() -> Callable[..., AbstractAsyncContextManager[Served]]:
    return serve


def body_for(path: str, model: str, prompt: str, **more: object) -> dict[str, object]:
    """Ask the same thing of any of the three APIs."""
    match path:
        case "/chat/completions":
            asked: dict[str, object] = {"messages": [{"role": "user", "content": prompt}]}
        case "/responses":
            asked = {"input": prompt}
        case _:
            asked = {"prompt": prompt}
    return {"model": model, **asked, **more}


@pytest.fixture(params=[CHAT, RESPONSES, COMPLETIONS], ids=["chat", "responses", "completions"])
def path(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def ask() -> Callable[..., dict[str, object]]:
    return body_for
