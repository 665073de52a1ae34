"""Each way of speaking that the demo server knows connects, lists and streams."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from desktop_chat.demo.engine import DemoServer
from desktop_chat.demo.http_server import HttpServer
from desktop_chat.domain.connection import Api
from desktop_chat.domain.diagnosis import Step, StepState, Trouble
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.events import TextDelta
from desktop_chat.providers.source import Providers
from tests.unit.providers.talk import HELLO, KEY, ending_of, read, to


@pytest.mark.parametrize("api", [None, *Api])
@pytest.mark.parametrize("key", ["", KEY])
def test_the_demo_connects_lists_and_streams(api: Api | None, key: str):
    steps: list[Step] = []

    async def main() -> None:
        async with HttpServer(DemoServer(key=key or None, speed=1_000.0)) as server:
            source = Providers()
            connection = to(server.base_url, key=key, api=api)
            try:
                models = await source.models(connection)
                connection = replace(connection, model=models[0].id)
                diagnosis = await source.examine(connection, steps.append)
                request = replace(HELLO, model=connection.model)
                events = await read(source, connection, request)
            finally:
                await source.aclose()
        assert diagnosis.works
        assert diagnosis.trouble is Trouble.NONE
        assert diagnosis.api is (api or Api.CHAT)
        assert ending_of(events).state is EndState.COMPLETE
        assert any(isinstance(event, TextDelta) for event in events)

    asyncio.run(main())
    assert all(step.state in {StepState.WORKED, StepState.RUNNING} for step in steps)
