"""What the window is compared with: a typed loop of the SDK, without a window.

Run as a process of its own, so that it shares nothing with what it is compared with:
`python -m tests.benchmarks.bare_loop BASE_URL MODEL` prints deltas and seconds.
"""

from __future__ import annotations

import asyncio
import sys
import time

import openai


async def read(base_url: str, model: str) -> tuple[int, float]:
    """Return how many deltas came, and in how many seconds."""
    client = openai.AsyncOpenAI(base_url=base_url, api_key="none", max_retries=0)
    pieces: list[str] = []
    started = time.perf_counter()
    async with await client.chat.completions.create(
        model=model, messages=[{"role": "user", "content": "flood"}], stream=True
    ) as stream:
        async for chunk in stream:
            if chunk.choices and (text := chunk.choices[0].delta.content):
                pieces.append(text)
    seconds = time.perf_counter() - started
    await client.close()
    return len(pieces), seconds


if __name__ == "__main__":
    deltas, took = asyncio.run(read(sys.argv[1], sys.argv[2]))
    print(deltas, took)
