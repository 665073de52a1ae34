"""What talks to servers is imported before it is needed, and not on the thread of the window."""

from __future__ import annotations

import subprocess
import sys

_FIRST_CONNECTION = """
import asyncio, socket, sys
from desktop_chat.providers.loading import load

async def connect(port):
    import openai
    async with openai.AsyncOpenAI(
        base_url=f"http://127.0.0.1:{port}/v1", api_key="none", max_retries=0
    ) as client:
        try:
            await client.post("/chat/completions", cast_to=object, body={})
        except openai.APIConnectionError:
            return
    raise AssertionError("nobody listens there")

load()
before = set(sys.modules)
with socket.socket() as taken:
    taken.bind(("127.0.0.1", 0))
    asyncio.run(connect(taken.getsockname()[1]))
late = sorted(set(sys.modules) - before)
print(*(name for name in late if name.startswith(("anyio", "http", "openai"))))
"""


def test_the_first_connection_imports_nothing_of_the_library() -> None:
    said = subprocess.run(
        [sys.executable, "-c", _FIRST_CONNECTION],
        check=True,
        capture_output=True,
        text=True,
        timeout=50,
    )
    assert said.stdout.split() == []
