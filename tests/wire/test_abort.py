"""Stop, in every phase of a reply: the server sees the connection closed."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence

import pytest

from desktop_chat.base.clock import SystemClock
from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.events import HeadersReceived, StreamEvent, TextDelta
from desktop_chat.generation.controller import ReplyController, Snapshot
from desktop_chat.generation.life import Phase
from desktop_chat.providers.source import Providers
from tests.helpers.wire_server import Action, Hold, Pause, Send, WireServer
from tests.wire.macros import DONE, RC, RCOMP, TD, D, F, K, T
from tests.wire.reading import connection_to, hello, providers
from tests.wire.rows_http_errors import LIMITS
from tests.wire.schema import Answer, End

PATIENCE = 50.0

_PARTIAL = {
    Api.CHAT: (D(K("partial")),),
    Api.RESPONSES: (RC, TD("partial")),
    Api.COMPLETIONS: (D(T("partial", None)),),
}
_REST = {
    Api.CHAT: (D(F("stop")), DONE),
    Api.RESPONSES: (RCOMP,),
    Api.COMPLETIONS: (D(T("", "stop")), DONE),
}


def _head(api: Api) -> Sequence[Action]:
    return Answer(end=End.HOLD).actions()


def _silent(api: Api) -> Sequence[Action]:
    return Answer(items=_PARTIAL[api], end=End.HOLD).actions()


def _flowing(api: Api) -> Sequence[Action]:
    begun: Sequence[Action] = Answer(items=_PARTIAL[api], end=End.HOLD).actions()[:-1]
    more = _PARTIAL[api][-1]
    chunk = Send(b"%x\r\n%b\r\n" % (len(more), more))
    more_of_it: list[Action] = [chunk, Pause(0.002)] * 5_000
    return (*begun, *more_of_it, Hold())


def _done(api: Api) -> Sequence[Action]:
    return Answer(items=(*_PARTIAL[api], *_REST[api]), end=End.HOLD).actions()


class Reply:
    """A reply under the real controller, and the snapshots that it gave."""

    def __init__(self, controller: ReplyController) -> None:
        self.controller = controller
        self.snapshots: list[Snapshot] = []
        self._news = asyncio.Event()

    def changed(self, snapshot: Snapshot) -> None:
        self.snapshots.append(snapshot)
        self._news.set()

    async def reaches(self, phase: Phase) -> None:
        async with asyncio.timeout(PATIENCE):
            while self.snapshots[-1].phase is not phase:
                self._news.clear()
                await self._news.wait()

    def check_stopped(self) -> None:
        ended = [shot for shot in self.snapshots if shot.phase is Phase.ENDED]
        assert ended == self.snapshots[-1:], "one end, and nothing after it"
        ending = ended[0].draft.ending
        assert ending is not None
        assert ending.state is EndState.STOPPED


Script = Callable[[Api], Sequence[Action]]
Live = Callable[[Reply, WireServer], Awaitable[None]]


def run_reply(api: Api, actions: Sequence[Action], live: Live) -> None:
    """Run `live` beside a reply; afterwards no task and no thread may be left."""

    async def run() -> None:
        with WireServer([actions]) as server:
            async with providers() as source:
                controller = ReplyController(source, clock=SystemClock())
                reply = Reply(controller)
                controller.start(connection_to(server, api), hello(), reply.changed)
                try:
                    await live(reply, server)
                finally:
                    await controller.close()
        left = asyncio.all_tasks() - {asyncio.current_task()}
        assert not left, f"tasks go on: {left}"

    asyncio.run(run())


async def server_sees_the_close(server: WireServer, number: int = 0) -> None:
    exchange = await asyncio.to_thread(server.wait_for_exchange, number)
    assert await asyncio.to_thread(exchange.closed.wait, PATIENCE), "still connected"


@pytest.mark.parametrize("api", Api)
def test_stop_before_headers_closes_the_connection(api: Api):
    async def live(reply: Reply, server: WireServer) -> None:
        await asyncio.to_thread(server.wait_for_exchange)
        reply.controller.stop()
        await server_sees_the_close(server)
        reply.check_stopped()

    run_reply(api, [Hold()], live)


@pytest.mark.parametrize("api", Api)
@pytest.mark.parametrize(
    ("script", "phase", "text"),
    [
        pytest.param(_head, Phase.WAITING, "", id="headers only"),
        pytest.param(_silent, Phase.STREAMING, "partial", id="silent mid-stream"),
        pytest.param(_flowing, Phase.STREAMING, "partial", id="flowing"),
    ],
)
def test_stop_closes_the_connection_and_keeps_the_text(
    api: Api, script: Script, phase: Phase, text: str
):
    async def live(reply: Reply, server: WireServer) -> None:
        await reply.reaches(phase)
        reply.controller.stop()
        shown = str(reply.snapshots[-1].draft.text)
        await server_sees_the_close(server)
        await reply.controller.ended()
        reply.check_stopped()
        assert shown.startswith(text)
        assert str(reply.snapshots[-1].draft.text) == shown, "text after the stop"

    run_reply(api, script(api), live)


@pytest.mark.parametrize("api", Api)
def test_a_stop_after_the_end_changes_nothing_and_the_connection_is_closed(api: Api):
    async def live(reply: Reply, server: WireServer) -> None:
        await reply.reaches(Phase.ENDED)
        reply.controller.stop()
        await server_sees_the_close(server)
        ending = reply.snapshots[-1].draft.ending
        assert ending is not None
        assert ending.state is EndState.COMPLETE

    run_reply(api, _done(api), live)


def test_stop_while_a_retry_is_waited_for_sends_nothing_more():
    refused = next(row for row in LIMITS if row.key == "Q125").answer

    async def live(reply: Reply, server: WireServer) -> None:
        await reply.reaches(Phase.RETRYING)
        reply.controller.stop()
        await reply.controller.ended()
        reply.check_stopped()
        assert len(server.requests) == 1

    run_reply(Api.CHAT, refused.actions(), live)


def test_a_second_stop_is_no_second_end():
    async def live(reply: Reply, server: WireServer) -> None:
        await reply.reaches(Phase.STREAMING)
        reply.controller.stop()
        reply.controller.stop()
        await server_sees_the_close(server)
        reply.controller.stop()
        reply.check_stopped()

    run_reply(Api.CHAT, _silent(Api.CHAT), live)


def test_a_new_reply_begins_after_the_old_connection_is_closed():
    async def live(reply: Reply, server: WireServer) -> None:
        await reply.reaches(Phase.STREAMING)
        other = Reply(reply.controller)
        reply.controller.start(connection_to(server), hello(), other.changed)
        await other.reaches(Phase.STREAMING)
        reply.check_stopped()
        assert str(other.snapshots[-1].draft.text) == "partial"
        await server_sees_the_close(server, 0)
        assert not server.exchanges[1].closed.is_set()

    run_reply(Api.CHAT, _silent(Api.CHAT), live)


# ---- the stream alone


@pytest.mark.parametrize("api", Api)
@pytest.mark.parametrize(
    ("script", "until"),
    [
        pytest.param(_head, HeadersReceived, id="headers only"),
        pytest.param(_silent, TextDelta, id="silent mid-stream"),
        pytest.param(_flowing, TextDelta, id="flowing"),
    ],
)
@pytest.mark.parametrize("way", ["cancel", "leave"])
def test_leaving_a_stream_in_either_way_closes_its_connection(
    api: Api, script: Script, until: type[StreamEvent], way: str
):
    async def read(source: Providers, server: WireServer, came: asyncio.Event) -> None:
        async with source.open(connection_to(server, api), hello()) as stream:
            async for batch in stream:
                if any(isinstance(event, until) for event in batch):
                    came.set()
                    if way == "leave":
                        break

    async def run() -> None:
        with WireServer([script(api)]) as server:
            async with providers() as source:
                came = asyncio.Event()
                task = asyncio.create_task(read(source, server, came))
                async with asyncio.timeout(PATIENCE):
                    await came.wait()
                if way == "cancel":
                    task.cancel()
                await asyncio.wait({task})
                assert task.cancelled() is (way == "cancel")
                await server_sees_the_close(server)

    asyncio.run(run())
