"""The demo through the official SDK, over a real socket."""

import asyncio
import itertools
from collections.abc import Coroutine
from typing import Any

import openai
import pytest


class Heard:
    """A streamed reply, put together in the simplest way."""

    def __init__(self) -> None:
        self.text = self.thinking = self.refusal = ""
        self.finish: str | None = None
        self.usage: Any = None
        self.deltas = 0
        self.calls: list[str] = []
        self.error: Any = None
        self.final: Any = None

    def chat(self, chunk: Any) -> None:
        self.usage = chunk.usage or self.usage
        for choice in chunk.choices:
            self.deltas += bool(choice.delta.content)
            self.text += choice.delta.content or ""
            self.refusal += choice.delta.refusal or ""
            self.thinking += getattr(choice.delta, "reasoning_content", None) or ""
            self.finish = choice.finish_reason or self.finish
            for call in choice.delta.tool_calls or ():
                self.calls += [call.function.name] if call.function.name else []
                self.calls[-1] += call.function.arguments

    def completions(self, chunk: Any) -> None:
        self.usage = chunk.usage or self.usage
        for choice in chunk.choices:
            self.deltas += bool(choice.text)
            self.text += choice.text
            self.finish = choice.finish_reason or self.finish

    def responses(self, event: Any) -> None:
        match event.type:
            case "response.output_text.delta":
                self.deltas += 1
                self.text += event.delta
            case "response.refusal.delta":
                self.refusal += event.delta
            case "response.reasoning_summary_text.delta":
                self.thinking += event.delta
            case "response.output_item.done" if event.item.type == "function_call":
                self.calls.append(event.item.name + event.item.arguments)
            case "response.completed" | "response.incomplete":
                self.final = event.response
                self.usage = event.response.usage
                details = event.response.incomplete_details
                self.finish = details.reason if details else "stop"
            case "error":
                self.error = event
            case "response.failed":
                self.error = event.response.error


def opened(client: openai.AsyncOpenAI, path: str, body: dict[str, Any]) -> Coroutine[Any, Any, Any]:
    match path:
        case "/chat/completions":
            return client.chat.completions.create(**body)
        case "/responses":
            return client.responses.create(**body)
        case _:
            return client.completions.create(**body)


async def streamed(client: openai.AsyncOpenAI, path: str, body: dict[str, Any]) -> Heard:
    heard = Heard()
    fold = {
        "/chat/completions": heard.chat,
        "/responses": heard.responses,
        "/completions": heard.completions,
    }[path]
    if path != "/responses":
        body = {**body, "stream_options": {"include_usage": True}}
    numbers = itertools.count()
    try:
        async with await opened(client, path, {**body, "stream": True}) as stream:
            async for event in stream:
                fold(event)
                if path == "/responses":
                    assert event.sequence_number == next(numbers)
    except openai.APIError as error:
        heard.error = error
    return heard


@pytest.fixture
def stream(serving, ask, path):
    """Stream one reply of one model through one API."""

    def run(model: str, prompt: str = "Tell me, please", **more: object) -> Heard:
        async def body() -> Heard:
            async with serving() as served:
                return await streamed(served.client, path, ask(path, model, prompt, **more))

        return asyncio.run(body())

    return run


@pytest.fixture
def whole(serving, ask, path):
    """Fetch one reply of one model through one API, not streamed."""

    def run(model: str, prompt: str = "Tell me, please", **more: object) -> Any:
        async def body() -> Any:
            async with serving() as served:
                return await opened(served.client, path, ask(path, model, prompt, **more))

        return asyncio.run(body())

    return run


def content(reply: Any) -> tuple[str, str | None]:
    """Return the text and the finish reason of a reply that was not streamed."""
    if isinstance(reply, openai.types.responses.Response):
        details = reply.incomplete_details
        return reply.output_text, details.reason if details else "stop"
    choice = reply.choices[0]
    text = choice.text if hasattr(choice, "text") else choice.message.content
    return text or "", choice.finish_reason


def test_streamed_and_whole_say_the_same(stream, whole):
    heard = stream("demo-tour", "Show me what you can draw")
    reply = whole("demo-tour", "Show me what you can draw")
    assert heard.text.startswith("# What can be drawn")
    assert (heard.text, heard.finish) == content(reply)
    assert heard.finish == "stop"
    assert heard.usage.total_tokens == reply.usage.total_tokens > heard.deltas > 300


def test_length_is_a_reason_of_its_own(stream, whole, path):
    reason = "max_output_tokens" if path == "/responses" else "length"
    heard = stream("demo-length")
    assert heard.text.endswith("has just happened, and")
    assert (heard.text, reason) == content(whole("demo-length")) == (heard.text, heard.finish)


def test_a_limit_of_tokens_is_kept(stream, path):
    field = {"/chat/completions": "max_completion_tokens", "/responses": "max_output_tokens"}
    heard = stream("demo-long", **{field.get(path, "max_tokens"): 25})
    assert heard.deltas == 25
    assert heard.finish == ("max_output_tokens" if path == "/responses" else "length")


def test_a_filter_is_a_reason_of_its_own(stream, whole):
    assert stream("demo-filter").finish == "content_filter"
    assert content(whole("demo-filter"))[1] == "content_filter"


def test_a_refusal_is_told_apart_from_text(stream, path):
    heard = stream("demo-refusal")
    said = heard.text if path == "/completions" else heard.refusal
    if path == "/completions":
        assert heard.finish == "stop"
    assert said.startswith("I’m sorry")
    assert heard.finish == "stop"


def test_a_refusal_that_is_not_streamed(whole, path):
    reply = whole("demo-refusal")
    match path:
        case "/chat/completions":
            said = reply.choices[0].message.refusal
            assert reply.choices[0].message.content is None
        case "/responses":
            said = reply.output[0].content[0].refusal
        case _:
            said = reply.choices[0].text
    assert said.startswith("I’m sorry")


def test_thinking_comes_before_the_answer(stream, path):
    heard = stream("demo-thinking")
    if path == "/completions":
        thought, _, heard.text = heard.text.partition("\n</think>\n\n")
        heard.thinking = thought.removeprefix("<think>\n")
    assert heard.thinking.startswith("**Reading the question**")
    assert heard.text.startswith("I am the demo")
    assert "> Tell me, please\n" in heard.text


def test_thinking_that_is_not_streamed(whole, path):
    reply = whole("demo-thinking")
    match path:
        case "/chat/completions":
            thought = reply.choices[0].message.reasoning_content
        case "/responses":
            thought = reply.output[0].summary[0].text
            assert [item.type for item in reply.output] == ["reasoning", "message"]
        case _:
            thought = reply.choices[0].text.removeprefix("<think>\n")
    assert thought.startswith("**Reading the question**")


def test_a_tool_call_arrives_whole(stream, whole, path):
    heard, reply = stream("demo-tools"), whole("demo-tools")
    expected = 'look_up{"question":"What does the demo know?","limit":3}'
    match path:
        case "/chat/completions":
            call = reply.choices[0].message.tool_calls[0].function
            assert heard.finish == reply.choices[0].finish_reason == "tool_calls"
        case "/responses":
            call = reply.output[1]
        case _:
            assert heard.finish == "stop"
            return
    assert heard.calls == [expected] == [call.name + call.arguments]


def test_the_last_response_holds_all_that_was_streamed(serving, ask):
    async def body():
        async with serving() as served:
            asked = ask("/responses", "demo-thinking", "x")
            return await streamed(served.client, "/responses", asked)

    heard = asyncio.run(body())
    thought, said = heard.final.output
    assert thought.summary[0].text == heard.thinking
    assert said.content[0].text == heard.text == heard.final.output_text


@pytest.mark.parametrize("model", ["demo-cut", "demo-reset"])
def test_a_cut_connection_keeps_what_came(stream, model):
    heard = stream(model)
    assert isinstance(heard.error, openai.APIConnectionError)
    assert heard.text.endswith({"demo-cut": "rest did not come.", "demo-reset": "here"}[model])
    assert heard.finish is None


@pytest.mark.parametrize("model", ["demo-cut", "demo-reset"])
def test_a_whole_reply_can_be_cut_too(whole, model):
    with pytest.raises(openai.APIConnectionError):
        whole(model)


@pytest.mark.parametrize("model", ["demo-error", "demo-failed"])
def test_an_error_comes_in_the_middle(stream, whole, model, path):
    heard = stream(model)
    assert heard.text
    assert heard.finish is None
    assert heard.error.code == "server_error"
    assert isinstance(heard.error, openai.APIError) == (path != "/responses")
    with pytest.raises(openai.InternalServerError):
        whole(model)


def test_a_stream_can_end_without_a_reason(stream):
    heard = stream("demo-no-finish")
    assert (heard.deltas, heard.finish, heard.error) == (5, None, None)


def test_a_reply_can_be_empty(stream, whole):
    heard = stream("demo-empty")
    assert (heard.deltas, heard.finish) == (0, "stop")
    assert content(whole("demo-empty")) == ("", "stop")


def test_a_flood_has_exactly_its_deltas(stream):
    heard = stream("demo-flood-3000")
    assert heard.deltas == heard.usage.total_tokens - 3 == 3000


def test_a_rate_limit_is_met_once_for_each_message(serving, ask, path):
    async def body():
        async with serving(speed=100) as served:
            for prompt in ("one", "two", "two"):
                asked = ask(path, "demo-rate-limit", prompt)
                with pytest.raises(openai.RateLimitError) as error:
                    await opened(served.client, path, asked)
                assert error.value.code == "rate_limit_exceeded"
                assert error.value.response.headers["retry-after-ms"] == "60"
                assert error.value.response.headers["x-ratelimit-reset-requests"] == "0.060s"
                assert str(error.value.request_id).startswith("req_")
                text, _ = content(await opened(served.client, path, asked))
                assert text.startswith("There you are")

    asyncio.run(body())


def test_an_overload_is_met_twice(serving, ask, path):
    async def body():
        async with serving() as served:
            asked = ask(path, "demo-overload", "x")
            for _ in range(2):
                with pytest.raises(openai.InternalServerError) as error:
                    await opened(served.client, path, asked)
                assert error.value.status_code == 503
            text, _ = content(await opened(served.client, path, asked))
            assert text.startswith("That was the third attempt")

    asyncio.run(body())


@pytest.mark.parametrize(
    ("model", "expected"),
    [
        ("demo-quota", (openai.RateLimitError, "insufficient_quota")),
        ("demo-context", (openai.BadRequestError, "context_length_exceeded")),
        ("gpt-nothing", (openai.NotFoundError, "model_not_found")),
    ],
)
def test_some_requests_always_fail(serving, ask, path, model, expected):
    kind, code = expected

    async def body():
        async with serving() as served:
            for stream in (True, False, True):
                with pytest.raises(kind) as error:
                    await opened(served.client, path, ask(path, model, "x", stream=stream))
                assert error.value.code == code

    asyncio.run(body())


def test_models_are_listed_with_what_they_show(serving):
    async def body():
        async with serving() as served:
            models = (await served.client.models.list()).data
            assert models[0].id == "demo-tour"
            assert all(getattr(model, "description", "") for model in models)
            assert (await served.client.models.retrieve("demo-flood-5")).id == "demo-flood-5"
            with pytest.raises(openai.NotFoundError):
                await served.client.models.retrieve("nothing")

    asyncio.run(body())


def test_a_wrong_key_is_refused_and_masked(serving):
    async def body():
        async with serving(key="sk-the-right-key") as served:
            assert (await served.client.models.list()).data
            for key in ("sk-this-key-is-wrong", "short"):
                wrong = served.client.with_options(api_key=key)
                with pytest.raises(openai.AuthenticationError) as error:
                    await wrong.models.list()
                assert error.value.code == "invalid_api_key"
                assert "Incorrect API key provided: s" in error.value.message
                assert key not in error.value.message
            no_key = {"Authorization": openai.Omit()}
            with pytest.raises(openai.AuthenticationError, match="You didn't provide an API key"):
                await served.client.models.list(extra_headers=no_key)

    asyncio.run(body())
