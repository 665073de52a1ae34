"""Objects of the three APIs, and of some others, as events; WIRE.md's rows are in tests/wire."""

from __future__ import annotations

import json
from typing import Any

import pytest

from desktop_chat.domain.connection import Api
from desktop_chat.domain.draft import Draft, fold, fold_all
from desktop_chat.domain.endings import Ending, EndState, FailureKind
from desktop_chat.domain.events import (
    Activity,
    ActivityNoted,
    CitationAdded,
    MediaAdded,
    MediaKind,
    ReplyEnded,
    StreamEvent,
    TextDelta,
    TextReplaced,
    Usage,
)
from desktop_chat.providers.chat_completions import ChatMapper
from desktop_chat.providers.errors import Answer
from desktop_chat.providers.limits import Limits
from desktop_chat.providers.mapper import ReplyMapper

Json = dict[str, Any]


def stream(*objects: Json, done: bool = True) -> bytes:
    events = [f"data: {json.dumps(item)}\n\n" for item in objects]
    return ("".join(events) + ("data: [DONE]\n\n" if done else "")).encode()


def chunk(delta: Json, reason: str | None = None) -> Json:
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": reason}]}


def events_of(
    body: bytes, api: Api = Api.CHAT, *, before: str = "", limits: Limits | None = None
) -> list[StreamEvent]:
    mapper = ReplyMapper(api, Answer(), limits or Limits(), continue_text=before)
    events = mapper.feed(body)
    last, ending = mapper.end()
    return [*events, *last, ReplyEnded(ending)]


def reply(body: bytes, api: Api = Api.CHAT, *, before: str = "") -> tuple[Draft, Ending]:
    """Return what comes of a body, the same at one byte a time."""
    mapper = ReplyMapper(api, Answer(), Limits(), continue_text=before)
    draft = Draft()
    for at in range(len(body)):
        if mapper.over:
            break
        for event in mapper.feed(body[at : at + 1]):
            draft = fold(draft, event)
    last, ending = mapper.end()
    draft = fold_all(draft, last)
    whole = fold_all(Draft(), events_of(body, api, before=before))
    assert whole.ending == ending
    for name in ("text", "thinking", "refusal", "calls", "usage", "media", "citations"):
        assert getattr(whole, name) == getattr(draft, name), name
    return draft, ending


def test_texts_of_one_read_are_one_event():
    body = stream(chunk({"content": "a"}), chunk({"content": "b"}), chunk({}, "stop"))
    assert events_of(body)[:1] == [TextDelta("ab")]


def test_a_whole_completion_is_one_object():
    whole = {
        "object": "chat.completion",
        "model": "m",
        "choices": [{"message": {"role": "assistant", "content": "Hi"}, "finish_reason": "length"}],
        "usage": {"prompt_tokens": 1, "completion_tokens": 2, "total_tokens": 3},
    }
    draft, ending = reply(json.dumps(whole, indent=2).encode())
    assert (str(draft.text), draft.model, ending.state) == ("Hi", "m", EndState.LENGTH)
    assert draft.usage == Usage(1, 2, 3)


def test_a_message_after_its_deltas_is_not_shown_twice():
    last = {"choices": [{"message": {"content": "Hi"}, "finish_reason": "stop"}]}
    assert str(reply(stream(chunk({"content": "Hi"}), last))[0].text) == "Hi"


def test_mistral_thinks_in_a_list():
    thinking = {"type": "thinking", "thinking": [{"type": "text", "text": "hm"}]}
    body = stream(
        chunk({"content": [thinking]}),
        chunk({"content": [{"type": "text", "text": "Hi"}]}, "stop"),
    )
    draft, ending = reply(body)
    assert (str(draft.thinking), str(draft.text)) == ("hm", "Hi")
    assert ending.state is EndState.COMPLETE


@pytest.mark.parametrize(
    "delta",
    [
        {"reasoning_content": "hm", "content": None},
        {"reasoning": "hm"},
        {"reasoning": "hm", "reasoning_details": [{"type": "reasoning.text", "text": "hm"}]},
        {"reasoning_details": [{"type": "reasoning.text", "text": "hm"}]},
        {"reasoning_details": [{"type": "reasoning.summary", "summary": "hm"}]},
        {"reasoning": {"content": "hm"}},
    ],
)
def test_the_names_of_thinking(delta: Json):
    assert str(reply(stream(chunk(delta), chunk({"content": "x"}, "stop")))[0].thinking) == "hm"


def test_usage_by_groq_and_the_details_of_openai():
    usage = {
        "prompt_tokens": 9,
        "completion_tokens": 5,
        "total_tokens": 14,
        "completion_tokens_details": {"reasoning_tokens": 2},
        "prompt_tokens_details": {"cached_tokens": 3},
    }
    wanted = Usage(9, 5, 14, thinking=2, cached=3)
    assert reply(stream({**chunk({"content": "x"}, "stop"), "usage": usage}))[0].usage == wanted
    groq = {**chunk({"content": "x"}, "stop"), "x_groq": {"usage": usage}}
    assert reply(stream(groq))[0].usage == wanted


def call(index: int | None, call_id: str, name: str, arguments: Any) -> Json:
    numbered = {} if index is None else {"index": index}
    return {**numbered, "id": call_id, "function": {"name": name, "arguments": arguments}}


def test_calls_without_an_index_are_told_apart_by_their_id():
    body = stream(
        chunk({"tool_calls": [call(None, "a", "f", '{"x":')]}),
        chunk({"tool_calls": [call(None, "", "", "1}")]}),
        chunk({"tool_calls": [call(None, "b", "g", {"y": 2})]}, "stop"),
    )
    draft, ending = reply(body)
    assert [(c.name, c.arguments) for c in draft.calls] == [("f", '{"x":1}'), ("g", '{"y": 2}')]
    assert ending.state is EndState.TOOL_CALLS


def test_a_name_that_every_chunk_repeats_counts_once():
    body = stream(
        chunk({"tool_calls": [call(0, "a", "f", "{")]}),
        chunk({"tool_calls": [call(0, "a", "f", "}")]}, "tool_calls"),
    )
    assert [(c.name, c.arguments) for c in reply(body)[0].calls] == [("f", "{}")]


def test_the_old_function_call():
    body = stream(chunk({"function_call": {"name": "f", "arguments": "{}"}}, "function_call"))
    draft, ending = reply(body)
    assert (draft.calls[0].name, ending.state) == ("f", EndState.TOOL_CALLS)


def test_sound_comes_in_pieces_and_is_one():
    body = stream(
        chunk({"audio": {"id": "a", "data": "AA", "transcript": "h"}}),
        chunk({"audio": {"data": "BB", "transcript": "i"}}, "stop"),
    )
    draft, _ = reply(body)
    assert draft.media == (MediaAdded(MediaKind.AUDIO, "data:audio/wav;base64,AABB"),)
    assert str(draft.text) == "hi"


def test_keep_alives_mean_queued_until_something_comes():
    events = events_of(b": a\n\n: b\n\n" + stream(chunk({"content": "x"})) + b": c\n\n")
    assert events.count(ActivityNoted(Activity.QUEUED)) == 1


def test_ollamas_own_lines():
    lines = [
        {"model": "m", "message": {"role": "assistant", "thinking": "hm", "content": ""},
         "done": False},
        {"model": "m", "message": {"content": "Hi"}, "done": False},
        {"model": "m", "done": True, "done_reason": "length", "prompt_eval_count": 4,
         "eval_count": 2},
    ]  # fmt: skip
    draft, ending = reply("".join(json.dumps(line) + "\n" for line in lines).encode())
    assert (str(draft.thinking), str(draft.text)) == ("hm", "Hi")
    assert (ending.state, draft.usage) == (EndState.LENGTH, Usage(4, 2))


def test_llama_cpps_own_objects():
    body = stream(
        {"content": "Hi", "stop": False},
        {"content": "", "stop": True, "stop_type": "limit"},
        done=False,
    )
    draft, ending = reply(body, Api.COMPLETIONS)
    assert (str(draft.text), ending.state) == ("Hi", EndState.LENGTH)


@pytest.mark.parametrize("api", list(Api))
def test_any_apis_objects_are_understood_anywhere(api: Api):
    chat = stream(chunk({"content": "x"}, "stop"))
    old = stream({"choices": [{"index": 0, "text": "x", "finish_reason": "stop"}]})
    new = stream(
        {"type": "response.output_text.delta", "delta": "x"},
        {"type": "response.completed", "response": {"status": "completed"}},
    )
    for body in (chat, old, new):
        draft, ending = reply(body, api)
        assert (str(draft.text), ending.state) == ("x", EndState.COMPLETE)


def response(**more: Any) -> Json:
    return {"object": "response", "model": "m", "status": "completed", "output": [], **more}


def message(*texts: str, annotations: list[Json] | None = None) -> Json:
    parts = [
        {"type": "output_text", "text": text, "annotations": annotations or []} for text in texts
    ]
    return {"type": "message", "id": "msg", "content": parts}


def test_a_whole_response_is_one_object():
    whole = response(
        output=[
            {"type": "reasoning", "id": "rs", "summary": [{"text": "a"}, {"text": "b"}]},
            message("Hi"),
            {"type": "function_call", "id": "fc", "name": "f", "arguments": "{}", "call_id": "c"},
        ],
        usage={"input_tokens": 1, "output_tokens": 2, "total_tokens": 3},
    )
    draft, ending = reply(json.dumps(whole).encode(), Api.RESPONSES)
    assert (str(draft.thinking), str(draft.text)) == ("a\n\nb", "Hi")
    assert [(c.name, c.arguments, c.call_id) for c in draft.calls] == [("f", "{}", "c")]
    assert (draft.usage, ending.state) == (Usage(1, 2, 3), EndState.TOOL_CALLS)


def test_the_final_object_wins_only_where_it_differs():
    note = {"type": "url_citation", "url": "https://a", "title": "t"}
    same = stream(
        {"type": "response.output_text.delta", "delta": "Hi"},
        {"type": "response.completed", "response": response(output=[message("Hi",
         annotations=[note])])},
    )  # fmt: skip
    events = events_of(same, Api.RESPONSES)
    assert not any(isinstance(event, TextReplaced) for event in events)
    assert CitationAdded("https://a", "t") in events
    other = stream(
        {"type": "response.output_text.delta", "delta": "Ho"},
        {"type": "response.completed", "response": response(output=[message("Hi")])},
    )
    assert str(reply(other, Api.RESPONSES)[0].text) == "Hi"


def test_two_messages_are_two_paragraphs():
    body = stream(
        {"type": "response.output_text.delta", "item_id": "a", "delta": "1"},
        {"type": "response.output_text.delta", "item_id": "b", "delta": "2"},
        {"type": "response.completed", "response": response(output=[message("1"), message("2")])},
    )
    assert str(reply(body, Api.RESPONSES)[0].text) == "1\n\n2"


def test_text_without_deltas_is_taken_from_its_end():
    body = stream(
        {"type": "response.output_text.done", "item_id": "a", "text": "Hi"},
        {"type": "response.completed", "response": response()},
    )
    assert str(reply(body, Api.RESPONSES)[0].text) == "Hi"


@pytest.mark.parametrize("delta", [{"delta": "Hi"}, {"delta": {"text": "Hi"}}])
def test_the_forms_of_a_delta(delta: Json):
    body = stream({"type": "response.output_text.delta", **delta}, {"type": "response.completed"})
    assert str(reply(body, Api.RESPONSES)[0].text) == "Hi"


def test_a_streamed_call():
    body = stream(
        {"type": "response.output_item.added", "output_index": 1,
         "item": {"type": "function_call", "id": "fc", "name": "f", "call_id": "c"}},
        {"type": "response.function_call_arguments.delta", "item_id": "fc", "delta": "{}"},
        {"type": "response.output_item.done", "output_index": 1,
         "item": {"type": "function_call", "id": "fc", "name": "f", "arguments": "{}"}},
        {"type": "response.completed", "response": response()},
    )  # fmt: skip
    draft, ending = reply(body, Api.RESPONSES)
    assert [(c.name, c.arguments, c.call_id) for c in draft.calls] == [("f", "{}", "c")]
    assert ending.state is EndState.TOOL_CALLS


def test_an_image_replaces_its_drafts():
    partial = {
        "type": "response.image_generation_call.partial_image",
        "item_id": "ig",
        "partial_image_b64": "AA",
    }
    done = {
        "type": "response.output_item.done",
        "item": {"type": "image_generation_call", "id": "ig", "result": "BB"},
    }
    end = {"type": "response.completed", "response": response()}
    whole, _ = reply(stream(partial, done, end), Api.RESPONSES)
    assert [image.data for image in whole.media] == ["data:image/png;base64,BB"]
    draft, _ = reply(stream(partial, end), Api.RESPONSES)
    assert [image.data for image in draft.media] == ["data:image/png;base64,AA"]


def test_a_continuation_loses_what_it_repeats():
    before = "The quick brown fox jumps"
    chat = stream(chunk({"content": "brown fox jumps over"}, "stop"))
    assert str(reply(chat, before=before)[0].text) == " over"
    final = stream(
        {"type": "response.output_text.delta", "delta": "brown fox jumps over"},
        {"type": "response.completed", "response": response(output=[message(
            "brown fox jumps over")])},
    )  # fmt: skip
    assert str(reply(final, Api.RESPONSES, before=before)[0].text) == " over"


def test_a_held_repetition_is_no_second_text():
    before = "The quick brown fox jumps"
    body = stream(
        {"type": "response.output_text.delta", "delta": "brown fox"},
        {"type": "response.completed", "response": response(output=[message("brown fox")])},
    )
    assert str(reply(body, Api.RESPONSES, before=before)[0].text) == "brown fox"


def test_a_reply_over_its_limit_is_stopped():
    body = stream(*[chunk({"content": "x" * 100}) for _ in range(20)])
    events = events_of(body, limits=Limits(text=1_000))
    ending = events[-1]
    assert isinstance(ending, ReplyEnded)
    assert ending.ending.state is EndState.FAILED
    assert ending.ending.failure is not None
    assert "stopped: too large" in ending.ending.failure.sentence


def test_a_bug_in_mapping_costs_one_event(monkeypatch: pytest.MonkeyPatch, caplog: Any):
    mapped = ChatMapper.map

    def fail_once(self: ChatMapper, event: Json) -> None:
        if event.get("id") == "bad":
            raise ValueError("secret words of a reply")
        mapped(self, event)

    monkeypatch.setattr(ChatMapper, "map", fail_once)
    body = stream({"id": "bad", **chunk({"content": "a"})}, chunk({"content": "b"}, "stop"))
    draft = fold_all(Draft(), events_of(body))
    assert (str(draft.text), draft.ending) == (
        "b",
        Ending(EndState.COMPLETE, None, "stop", ("1 damaged event skipped",)),
    )
    assert "ValueError" in caplog.text
    assert "secret" not in caplog.text


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b'{"object":"list","data":[]}', FailureKind.SERVER),
        (b"Ollama is running", FailureKind.SERVER),
        (b"<html>Login</html>", FailureKind.WRONG_ADDRESS),
        (b'[{"error":{"message":"x","code":429}}]', FailureKind.RATE_LIMITED),
        (b'data: {"choices":[]}\n\n{"error":{"message":"SAFETY"}}', FailureKind.SERVER),
    ],
)
def test_bodies_that_are_no_reply(body: bytes, kind: FailureKind):
    _, ending = reply(body)
    assert ending.state is EndState.FAILED
    assert ending.failure is not None
    assert ending.failure.kind is kind
