"""Answer requests of OpenAI's API from scripts."""

import json
import math
import secrets
import time
from collections import OrderedDict
from collections.abc import AsyncIterator, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import unquote

from desktop_chat.base.languages import current
from desktop_chat.demo.asks import Api, ApiError, Ask, read_ask
from desktop_chat.demo.plans import Plan, PromptMemory, cast, find_partial, make_plan
from desktop_chat.demo.playback import for_ever, render_whole, send_whole, stream, wait_for_whole
from desktop_chat.demo.scripts import (
    EndingKind,
    ErrorBody,
    Failure,
    Library,
    Pace,
    Script,
    load_library,
)
from desktop_chat.demo.translated import spoken_library
from desktop_chat.demo.wire import Head, Renderer, renderer_for

_JSON = ("content-type", "application/json")
_EVENTS = (("content-type", "text/event-stream; charset=utf-8"), ("cache-control", "no-cache"))
_MODELS = "/models"
_CONVERSATIONS_REMEMBERED = 1000
_CREATED = 1_735_689_600  # the models' birthday: the first of January 2025


@dataclass(frozen=True, slots=True)
class ServerReply:
    """An HTTP reply whose body is an async generator.

    The body raises `ConnectionCut` where the connection is to break. Cancel the task that reads
    it, or `aclose()` it between two blocks; nothing is left running.
    """

    status: int
    headers: tuple[tuple[str, str], ...]
    body: AsyncIterator[bytes]


class DemoServer:
    """Serve the scripts; what "the first request fails" counts belongs to the instance."""

    def __init__(
        self, *, scripts: Path | None = None, key: str | None = None, speed: float = 1.0
    ) -> None:
        """Take the folder of the scripts, the key to ask for, and a factor on every pace."""
        if not speed > 0:
            raise ValueError(f"speed must be above 0, not {speed}")
        self._directory = scripts
        self._key = key
        self._speed = speed
        self._failed: OrderedDict[str, int] = OrderedDict()
        self._prompts = PromptMemory()

    def load(self) -> Library:
        """Return the scripts in the person's language, read once; raises `ScriptError`."""
        if self._directory is not None:
            return load_library(self._directory)
        return spoken_library(current().code)

    async def respond(
        self, method: str, path: str, headers: Mapping[str, str], body: bytes
    ) -> ServerReply:
        """Answer one request; a script may take its time, or never come back."""
        common = (
            ("x-request-id", f"req_{secrets.token_hex(16)}"),
            ("openai-version", "2020-10-01"),
        )
        try:
            self._check_key({name.lower(): value for name, value in headers.items()})
            reply = await self._route(method.upper(), _without_version(path), body)
        except ApiError as error:
            content = {"error": error.error.as_json()}
            reply = _json_reply(error.status, content, error.headers)
        return replace(reply, headers=reply.headers + common)

    async def _route(self, method: str, path: str, body: bytes) -> ServerReply:
        if path == _MODELS or path.startswith(f"{_MODELS}/"):
            _allow(method, "GET", path)
            return _json_reply(200, self._models(unquote(path[len(_MODELS) + 1 :])))
        if path not in list(Api):
            error = ErrorBody(f"Invalid URL ({method} {path})", "invalid_request_error")
            raise ApiError(404, error)
        _allow(method, "POST", path)
        return await self._complete(read_ask(Api(path), body))

    async def _complete(self, ask: Ask) -> ServerReply:
        library = self.load()
        found = library.find(ask.model)
        if found is None:
            raise _no_such_model(ask.model)
        ask = find_partial(library, *found, ask, self._prompts)
        part = cast(library, *found, ask)
        self._fail_first(part.script, ask)
        plan = self._at_speed(make_plan(library, part, ask))
        head = Head(secrets.token_hex(12), int(time.time()), ask.model, ask.include_usage)
        return await _play(plan, ask, renderer_for(ask.api, head))

    def _models(self, name: str) -> object:
        if name:
            found = self.load().find(name)
            if found is None:
                raise _no_such_model(name)
            return _model(name, found[0])
        models = [_model(script.id, script) for script in self.load().listed]
        return {"object": "list", "data": models}

    def _check_key(self, headers: Mapping[str, str]) -> None:
        if self._key is None:
            return
        scheme, _, key = headers.get("authorization", "").partition(" ")
        key = key.strip()
        if scheme.lower() != "bearer" or not key:
            message = (
                "You didn't provide an API key. You need to provide your API key in an "
                "Authorization header using Bearer auth (i.e. Authorization: Bearer YOUR_KEY)."
            )
            raise ApiError(401, ErrorBody(message, "invalid_request_error"))
        if not secrets.compare_digest(key.encode(), self._key.encode()):
            message = (
                f"Incorrect API key provided: {_masked(key)}. You can find your API key at "
                "https://platform.openai.com/account/api-keys."
            )
            error = ErrorBody(message, "invalid_request_error", "invalid_api_key")
            raise ApiError(401, error)

    def _fail_first(self, script: Script, ask: Ask) -> None:
        """Raise the failure that is this conversation's turn; after them, one request succeeds."""
        key = f"{script.id}:{ask.conversation}"
        before = met = self._failed.pop(key, 0)
        for failure in script.failures:
            if failure.times is None:
                raise self._failure(failure)
            if ask.partial is not None:
                continue  # an answer that has begun is not refused again
            if met < failure.times:
                self._failed[key] = before + 1
                if len(self._failed) > _CONVERSATIONS_REMEMBERED:
                    self._failed.popitem(last=False)
                raise self._failure(failure)
            met -= failure.times

    def _failure(self, failure: Failure) -> ApiError:
        headers = failure.headers
        error = failure.error
        if failure.retry_after is not None:
            wait = failure.retry_after / self._speed
            headers += (
                ("retry-after-ms", str(math.ceil(wait * 1000))),
                ("retry-after", str(math.ceil(wait))),
            )
            headers += tuple(
                (f"x-ratelimit-reset-{what}", f"{wait:.3f}s") for what in ("requests", "tokens")
            )
            error = replace(error, message=error.message.replace("{{wait}}", f"{wait:.3g}s"))
        return ApiError(failure.status, error, headers)

    def _at_speed(self, plan: Plan) -> Plan:
        return replace(plan, pace=_faster(plan.pace, self._speed))


async def _play(plan: Plan, ask: Ask, renderer: Renderer) -> ServerReply:
    if plan.ending is EndingKind.SILENT:
        await for_ever()
    if ask.stream:
        return ServerReply(200, _EVENTS, stream(plan, renderer, ask.prompt_tokens))
    await wait_for_whole(plan)
    if plan.ending in (EndingKind.ERROR, EndingKind.FAILED):
        raise ApiError(500, plan.error)
    body = render_whole(plan, renderer, ask.prompt_tokens)
    headers = (_JSON, ("content-length", str(len(body))))
    return ServerReply(200, headers, send_whole(plan, body))


def _faster(pace: Pace, speed: float) -> Pace:
    rate = pace.deltas_per_second
    scaled = None if rate is None or math.isinf(speed) else rate * speed
    return replace(
        pace,
        deltas_per_second=scaled,
        first_delay=pace.first_delay / speed,
        keepalive=max(pace.keepalive / speed, 0.01) if pace.keepalive else None,
    )


def _without_version(path: str) -> str:
    path = path.partition("?")[0].rstrip("/")
    return path.removeprefix("/v1") if path == "/v1" or path.startswith("/v1/") else path


def _allow(method: str, allowed: str, path: str) -> None:
    if method != allowed:
        message = f"Not allowed to {method} on {path}. (HINT: this path takes {allowed}.)"
        error = ErrorBody(message, "invalid_request_error", "method_not_supported")
        raise ApiError(405, error, [("allow", allowed)])


def _no_such_model(name: str) -> ApiError:
    message = f"The model `{name}` does not exist or you do not have access to it."
    return ApiError(404, ErrorBody(message, "invalid_request_error", "model_not_found"))


def _model(name: str, script: Script) -> dict[str, object]:
    return {
        "id": name,
        "object": "model",
        "created": _CREATED,
        "owned_by": "desktop-chat-demo",
        "description": script.description,
    }


def _masked(key: str) -> str:
    """Show of a key what its owner needs to know it by, and never a quarter at either end."""
    first, last = min(8, len(key) // 5), min(4, len(key) // 5)
    return key[:first] + "*" * (len(key) - first - last) + key[len(key) - last :]


def _json_reply(
    status: int, content: object, headers: Iterable[tuple[str, str]] = ()
) -> ServerReply:
    body = json.dumps(content, ensure_ascii=False).encode()
    lines = (_JSON, ("content-length", str(len(body))), *headers)
    return ServerReply(status, lines, _once(body))


async def _once(body: bytes) -> AsyncIterator[bytes]:
    yield body
