"""Build the bodies of requests: the same request, as each of the three APIs wants it."""

from __future__ import annotations

from dataclasses import replace

from desktop_chat.domain.connection import CONTINUE_PROMPT, Api, PromptMessage, ReplyRequest, Role
from desktop_chat.domain.text import clean
from desktop_chat.providers.contents import bare_text, content_of
from desktop_chat.providers.fields import JsonObject
from desktop_chat.providers.parameters import add_parameters, leave_out, merge_extra
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
    add_parameters(built, api, request.parameters, body.limit_field)
    leave_out(built, body.without)
    merge_extra(built, request.parameters)
    return built


def _responses(request: ReplyRequest) -> JsonObject:
    messages = _messages(request, Api.RESPONSES)
    built: JsonObject = {"model": request.model, "input": messages, "store": False}
    if system := _system(request):
        built["instructions"] = system
    return built


def _chat(request: ReplyRequest, body: Body) -> JsonObject:
    messages = _messages(request, Api.CHAT)
    if system := _system(request):
        messages.insert(0, {"role": body.system_role, "content": system})
    return _with_usage({"model": request.model, "messages": messages}, request)


def _completions(request: ReplyRequest) -> JsonObject:
    return _with_usage({"model": request.model, "prompt": _prompt(request)}, request)


def _system(request: ReplyRequest) -> str:
    system = request.parameters.system
    return clean(system) if isinstance(system, str) else ""


def _with_usage(built: JsonObject, request: ReplyRequest) -> JsonObject:
    if request.stream:
        built["stream_options"] = {"include_usage": True}
    return built


def _messages(request: ReplyRequest, api: Api) -> list[JsonObject]:
    messages = list(request.messages)
    if request.continue_text:
        messages.append(PromptMessage(Role.ASSISTANT, request.continue_text))
        messages.append(PromptMessage(Role.USER, CONTINUE_PROMPT))
    return [{"role": each.role.value, "content": content_of(each, api)} for each in messages]


def _prompt(request: ReplyRequest) -> str:
    """Return the conversation as a transcript; a single message stands for itself."""
    system = _system(request)
    if len(request.messages) == 1:
        prompt = bare_text(request.messages[0])
        if system:
            prompt = f"{system}\n\n{prompt}"
        return clean(prompt + request.continue_text)
    turns = [f"{_SPEAKERS[message.role]}: {bare_text(message)}" for message in request.messages]
    if system:
        turns.insert(0, system)
    partial = f" {request.continue_text}" if request.continue_text else ""
    return clean("\n\n".join(turns) + "\n\nAssistant:" + partial)
