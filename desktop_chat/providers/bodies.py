"""Build the bodies of requests: the same request, as each of the three APIs wants it."""

from __future__ import annotations

from dataclasses import replace

from desktop_chat.domain.connection import CONTINUE_PROMPT, Api, PromptMessage, ReplyRequest, Role
from desktop_chat.domain.text import clean
from desktop_chat.providers.fields import JsonObject
from desktop_chat.providers.quirks import STREAM, Body

_SPEAKERS = {Role.USER: "User", Role.ASSISTANT: "Assistant"}


def build_body(api: Api, request: ReplyRequest, body: Body) -> JsonObject:
    """Return the body of `request` for `api`."""
    if STREAM in body.without:
        request = replace(request, stream=False)
    if api is Api.RESPONSES:
        built = _responses(request)
    elif api is Api.CHAT:
        built = _chat(request, body)
    else:
        built = _completions(request)
    built["stream"] = request.stream
    for name in body.without:
        built.pop(name, None)
    return built


def _responses(request: ReplyRequest) -> JsonObject:
    built: JsonObject = {"model": request.model, "input": _messages(request), "store": False}
    if request.system:
        built["instructions"] = clean(request.system)
    if request.max_tokens is not None:
        built["max_output_tokens"] = request.max_tokens
    return built


def _chat(request: ReplyRequest, body: Body) -> JsonObject:
    messages = _messages(request)
    if request.system:
        messages.insert(0, {"role": "system", "content": clean(request.system)})
    built: JsonObject = {"model": request.model, "messages": messages}
    if request.max_tokens is not None:
        built[body.limit_field] = request.max_tokens
    return _with_usage(built, request)


def _completions(request: ReplyRequest) -> JsonObject:
    built: JsonObject = {"model": request.model, "prompt": _prompt(request)}
    if request.max_tokens is not None:
        built["max_tokens"] = request.max_tokens
    return _with_usage(built, request)


def _with_usage(built: JsonObject, request: ReplyRequest) -> JsonObject:
    if request.stream:
        built["stream_options"] = {"include_usage": True}
    return built


def _messages(request: ReplyRequest) -> list[JsonObject]:
    messages = [_message(message) for message in request.messages]
    if request.continue_text:
        messages.append(_message(PromptMessage(Role.ASSISTANT, request.continue_text)))
        messages.append(_message(PromptMessage(Role.USER, CONTINUE_PROMPT)))
    return messages


def _message(message: PromptMessage) -> JsonObject:
    return {"role": message.role.value, "content": clean(message.text)}


def _prompt(request: ReplyRequest) -> str:
    """Return the conversation as a transcript; a single message stands for itself."""
    if len(request.messages) == 1:
        prompt = request.messages[0].text
        if request.system:
            prompt = f"{request.system}\n\n{prompt}"
        return clean(prompt + request.continue_text)
    turns = [f"{_SPEAKERS[message.role]}: {message.text}" for message in request.messages]
    if request.system:
        turns.insert(0, request.system)
    partial = f" {request.continue_text}" if request.continue_text else ""
    return clean("\n\n".join(turns) + "\n\nAssistant:" + partial)
