"""Make a `Failure` of what a server says went wrong: by status and body, or inside a stream."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime

from desktop_chat.base.dates import moment_said, time_said
from desktop_chat.base.languages import enumerated
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr
from desktop_chat.domain.endings import NO_RETRY, Failure, FailureKind, RetryAdvice, RetryRule
from desktop_chat.domain.text import clean, one_line
from desktop_chat.providers import words
from desktop_chat.providers.fields import JsonObject, object_of, objects_of, text_of
from desktop_chat.providers.retry_after import limit_reached, seconds_to_wait, wait_in_words

_BODY_SHOWN = 2_000
_WORDS = 300
_MESSAGE = 8_000

_QUOTA_CODES = {
    "insufficient_quota",
    "billing_hard_limit_reached",
    "billing_not_active",
    "insufficient_credits",
    "credit_balance_too_low",
    "quota_exceeded",
}
_RATE_CODES = {"rate_limit_exceeded", "rate_limit_error", "too_many_requests", "rate_limit"}
_KEY_CODES = {"invalid_api_key", "authentication_error", "invalid_authentication", "unauthorized"}
_MODEL_CODES = {"model_not_found", "model_not_available", "unknown_model", "deploymentnotfound"}
_OVERFLOW_CODES = {
    "context_length_exceeded",
    "exceed_context_size_error",
    "context_window_exceeded",
    "model_context_window_exceeded",
}
_FILTER_CODES = {"content_filter", "responsibleaipolicyviolation", "content_policy_violation"}

_QUOTA_WORDS = re.compile(
    r"(?i)insufficient[_ ](?:quota|balance|credits?|funds)|exceeded your current quota"
    r"|credit balance is too low|out of credits?|billing (?:hard )?limit|payment required"
)
_RATE_WORDS = re.compile(r"(?i)rate[- _]?limit|too many requests|tokens per min|requests per min")
_KEY_WORDS = re.compile(
    r"(?i)(?:incorrect|invalid|missing|no|expired) api[- ]?key|api[- ]?key (?:not valid|is invalid"
    r"|has expired|expired)|invalid authentication|no auth credentials"
)
# FACTS.md 1.2, context overflow
_OVERFLOW_WORDS = re.compile(
    r"(?i)context[ _](?:length|size|window)|maximum context|too many tokens|n_ctx"
    r"|prompt is too long|input is too long"
)
_MODEL_WORDS = re.compile(
    r"(?i)\bmodels?\b.{0,120}?(?:not[ _]found|does not exist|doesn't exist|not exist|unknown"
    r"|not available|no longer available|is not supported|not loaded|not a valid)"
    r"|(?:no such|unknown|invalid|unrecogni[sz]ed|unsupported) model"
    r"|no models? (?:loaded|found|named)|not a valid model"
)
_ENDPOINT_WORDS = re.compile(
    r"(?i)unknown endpoint|unexpected endpoint|invalid url \(|no route|route not found"
    r"|cannot (?:post|get) /|method not allowed|unknown request url|page not found"
    r"|endpoint .{0,60}not (?:found|supported)"
)
_MARKUP = re.compile(r"(?i)^\s*(?:<!doctype|<html|<head|<\?xml|<body|<!--)")
_TOKENS = re.compile(r"(?i)tokens?[ _]per|\bTP[MD]\b|token limit|input tokens")
_REQUESTS = re.compile(r"(?i)requests?[ _]per|\bRP[MD]\b|request limit")


@dataclass(frozen=True, slots=True)
class ServerError:
    """An error as a server wrote it, in whatever shape, read into one."""

    message: str = ""
    code: str = ""
    type: str = ""
    param: str = ""
    status: int | None = None
    inner: JsonObject = field(default_factory=dict)

    @property
    def codes(self) -> frozenset[str]:
        """Everything that may be a code, in lower case."""
        inner = text_of(object_of(self.inner.get("innererror")).get("code"))
        return frozenset(text.lower() for text in (self.code, self.type, inner) if text)


@dataclass(frozen=True, slots=True)
class Answer:
    """What is known about the answer that an error came in."""

    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    place: str = ""
    model: str = ""
    has_key: bool = True
    proxy: str = ""
    now: float = 0.0


def is_markup(text: str, content_type: str = "") -> bool:
    """Return whether a body is a web page or other markup, which is never quoted."""
    return "html" in content_type.lower() or _MARKUP.match(text) is not None


def find_error(event: JsonObject) -> object:
    """Return the error that a wire object holds, at whatever level, or None."""
    error = event.get("error")
    if error and isinstance(error, dict | str | list):
        return error
    for choice in objects_of(event.get("choices")):
        inner = choice.get("error")
        if inner and isinstance(inner, dict | str):
            return inner
    if "choices" in event:
        return None
    if event.get("object") == "error" or event.get("type") == "error":
        return event
    if objects_of(event.get("errors")):
        return event
    if event.get("detail") and not event.get("type"):
        return event
    if isinstance(event.get("message"), str) and not (
        event.keys() & {"done", "type", "object", "content", "response"}
    ):
        return event
    return None


def read_error(value: object) -> ServerError:
    """Return an error object, text or list in the one form."""
    if isinstance(value, str):
        return ServerError(message=value[:_MESSAGE])
    if isinstance(value, list):
        first = next(iter(value), None)
        return read_error(first) if isinstance(first, dict | str) else ServerError()
    body = object_of(value)
    error = body.get("error")
    if isinstance(error, dict) and error:
        return _read_object({"message": body.get("message"), **error})
    if isinstance(error, str) and error:
        return _read_object({**body, "message": error})
    if errors := objects_of(body.get("errors")):
        return _read_object(errors[0])
    return _read_object(body)


def _read_object(error: JsonObject) -> ServerError:
    message = error.get("message")
    if isinstance(message, dict | list):
        message = json.dumps(message, ensure_ascii=False, default=str)
    code = text_of(error.get("code"))
    status = error.get("status_code", error.get("status", error.get("code")))
    number = int(text_of(status)) if text_of(status).isdecimal() else 0
    kind = text_of(error.get("type"))
    return ServerError(
        message=(text_of(message) or _detail_words(error.get("detail")))[:_MESSAGE],
        code=code,
        type="" if kind == "error" else kind,
        param=text_of(error.get("param")),
        status=number if 400 <= number < 600 else None,
        inner=error,
    )


def _detail_words(detail: object) -> str:
    """Return FastAPI's `detail`: a text, or a list of what is wrong with which field."""
    if isinstance(detail, list):
        parts = []
        for item in objects_of(detail):
            where = item.get("loc")
            path = ".".join(map(str, where)) if isinstance(where, list) else ""
            parts.append(f"{path}: {text_of(item.get('msg'))}".strip(": "))
        return "; ".join(parts)
    if isinstance(detail, dict):
        return read_error(detail).message
    return text_of(detail)


def http_failure(answer: Answer, body: bytes) -> Failure:
    """Return the failure that an answer with a status of 300 or more is."""
    text = body.decode("utf-8", "replace").strip()
    content_type = answer.headers.get("content-type", "")
    markup = is_markup(text, content_type)
    try:
        parsed: object = json.loads(text)
    except (ValueError, RecursionError):
        parsed = "" if markup else text
    error = read_error(parsed)
    kind = _http_kind(answer, error, markup=markup)
    return _failure(kind, answer, error, raw="" if markup else text)


def stream_failure(answer: Answer, error: ServerError) -> Failure:
    """Return the failure of an error that came inside an answer of status 200."""
    return _failure(_stream_kind(error), answer, error, raw=_raw(error))


def _raw(error: ServerError) -> str:
    return json.dumps(error.inner, ensure_ascii=False, default=str) if error.inner else ""


_BY_CODE = (
    (_FILTER_CODES, FailureKind.PROMPT_FILTERED),
    (_OVERFLOW_CODES, FailureKind.CONTEXT_OVERFLOW),
    (_QUOTA_CODES, FailureKind.QUOTA),
    (_RATE_CODES, FailureKind.RATE_LIMITED),
    (_KEY_CODES, FailureKind.KEY_REFUSED),
    (_MODEL_CODES, FailureKind.MODEL_UNKNOWN),
)
_BY_WORDS = (
    (_QUOTA_WORDS, FailureKind.QUOTA),
    (_RATE_WORDS, FailureKind.RATE_LIMITED),
    (_OVERFLOW_WORDS, FailureKind.CONTEXT_OVERFLOW),
    (_KEY_WORDS, FailureKind.KEY_REFUSED),
)


def _known_kind(error: ServerError) -> FailureKind | None:
    """Return the kind that an error's own code or words name, whatever its status."""
    codes = error.codes
    for known, kind in _BY_CODE:
        if codes & known:
            return kind
    for sign, kind in _BY_WORDS:
        if sign.search(error.message):
            # Gemini words a limit per minute as a quota, with the time after which it is over.
            waits = kind is FailureKind.QUOTA and wait_in_words(error.message) is not None
            return FailureKind.RATE_LIMITED if waits else kind
    return None


_BY_STATUS = {
    401: FailureKind.KEY_REFUSED,
    402: FailureKind.QUOTA,
    403: FailureKind.KEY_REFUSED,
    405: FailureKind.ENDPOINT_MISSING,
    407: FailureKind.SETUP,
    408: FailureKind.SERVER,
    409: FailureKind.SERVER,
    413: FailureKind.CONTEXT_OVERFLOW,
    425: FailureKind.SERVER,
    429: FailureKind.RATE_LIMITED,
}


def _http_kind(answer: Answer, error: ServerError, *, markup: bool) -> FailureKind:
    status = answer.status or 0
    if status < 400:
        return FailureKind.WRONG_ADDRESS
    known = _known_kind(error)
    if known is not None and not (status == 404 and known is FailureKind.KEY_REFUSED):
        return known
    if status >= 500:
        return FailureKind.SERVER
    if markup and status in {400, 404, 405, 406, 410, 421}:
        return FailureKind.WRONG_ADDRESS
    if status == 404:
        return _not_found(error, answer.model)
    if status in _BY_STATUS:
        return _BY_STATUS[status]
    if _ENDPOINT_WORDS.search(error.message):
        return FailureKind.ENDPOINT_MISSING
    if _MODEL_WORDS.search(error.message) and (error.param in {"", "model"}):
        return FailureKind.MODEL_UNKNOWN
    return FailureKind.BAD_REQUEST


def _not_found(error: ServerError, model: str) -> FailureKind:
    if _ENDPOINT_WORDS.search(error.message):
        return FailureKind.ENDPOINT_MISSING
    names_model = error.param == "model" or (len(model) > 2 and model in error.message)
    if names_model or _MODEL_WORDS.search(error.message):
        return FailureKind.MODEL_UNKNOWN
    return FailureKind.ENDPOINT_MISSING


def _stream_kind(error: ServerError) -> FailureKind:
    known = _known_kind(error)
    if known is not None:
        return known
    by_status = {
        401: FailureKind.KEY_REFUSED,
        402: FailureKind.QUOTA,
        429: FailureKind.RATE_LIMITED,
    }
    if error.status in by_status:
        return by_status[error.status]
    # LM Studio says this with status 200.
    if _ENDPOINT_WORDS.search(error.message):
        return FailureKind.ENDPOINT_MISSING
    return FailureKind.SERVER


def _failure(kind: FailureKind, answer: Answer, error: ServerError, *, raw: str) -> Failure:
    advice = _advice(kind, answer, error)
    return Failure(
        kind=kind,
        sentence=_sentence(kind, answer, error, advice),
        server_words=one_line(redact(error.message), _WORDS),
        status=answer.status if answer.status is not None else error.status,
        code=one_line(redact(error.code), 80),
        retry=advice,
        details=_details(answer, error, raw),
    )


def _advice(kind: FailureKind, answer: Answer, error: ServerError) -> RetryAdvice:
    if answer.headers.get("x-should-retry", "").strip().lower() == "false":
        return NO_RETRY
    if kind not in {FailureKind.RATE_LIMITED, FailureKind.SERVER}:
        return NO_RETRY
    wait = seconds_to_wait(answer.headers, answer.now)
    if wait is None:
        # OpenRouter repeats an upstream's headers inside the error.
        inner = object_of(object_of(error.inner.get("metadata")).get("headers"))
        wait = seconds_to_wait({str(k).lower(): text_of(v) for k, v in inner.items()}, answer.now)
    if wait is None and kind is FailureKind.RATE_LIMITED:
        wait = wait_in_words(error.message)
    return RetryAdvice(RetryRule.BACK_OFF) if wait is None else RetryAdvice(RetryRule.AT, wait)


def _details(answer: Answer, error: ServerError, raw: str) -> tuple[str, ...]:
    headers = answer.headers
    request_id = next(
        (headers[name] for name in ("x-request-id", "request-id", "cf-ray") if name in headers), ""
    )
    pairs = (
        ("status", str(answer.status or error.status or "")),
        ("code", error.code),
        ("type", error.type),
        ("param", error.param),
        ("request id", request_id),
        ("server", answer.place),
        ("model", answer.model),
        ("content type", headers.get("content-type", "") if answer.status else ""),
    )
    lines = [f"{name}: {one_line(redact(value), 200)}" for name, value in pairs if value]
    if raw:
        # Cut before as well: what a server sends may be long, and masking it is not free.
        lines.append(f"body: {clean(redact(raw[: 2 * _BODY_SHOWN]))[:_BODY_SHOWN]}")
    return tuple(lines)


def _sentence(kind: FailureKind, answer: Answer, error: ServerError, advice: RetryAdvice) -> str:
    status = answer.status
    match kind:
        case FailureKind.RATE_LIMITED:
            return _rate_sentence(answer, error, advice)
        case FailureKind.PROMPT_FILTERED:
            return _filter_sentence(error)
        case FailureKind.SERVER:
            return _server_sentence(status, error)
        case FailureKind.KEY_REFUSED:
            return _key_sentence(answer)
        case FailureKind.WRONG_ADDRESS:
            return _address_sentence(answer)
        case FailureKind.MODEL_UNKNOWN:
            return _model_sentence(answer.model)
        case FailureKind.BAD_REQUEST:
            said = tr("The server did not accept the request (status {status}).")
            return said.format(status=status)
        case FailureKind.SETUP:
            return _proxy_sentence(answer.proxy)
        case _:
            return _FIXED_SENTENCES[kind]


def _model_sentence(model: str) -> str:
    if not model:
        return tr("The server has no such model. Choose another one.")
    said = tr("The server has no model “{model}”. Choose another one.")
    return said.format(model=one_line(model, 80))


def _proxy_sentence(proxy: str) -> str:
    if not proxy:
        return tr("The proxy asks for a user name and a password (status 407).")
    said = tr("The proxy {proxy} asks for a user name and a password (status 407).")
    return said.format(proxy=proxy)


_FIXED_SENTENCES = {
    FailureKind.QUOTA: tr("The account has no credit left, or its spending limit is reached."),
    FailureKind.CONTEXT_OVERFLOW: tr("The conversation is longer than the model can take."),
    FailureKind.ENDPOINT_MISSING: tr(
        "The server answers, but it does not have the API that was asked for. Chat Completions is "
        "the one that most servers have."
    ),
    FailureKind.NETWORK: tr("The connection failed."),
}


def _rate_sentence(answer: Answer, error: ServerError, advice: RetryAdvice) -> str:
    limit = limit_reached(answer.headers, error.message, answer.now)
    what = limit.what
    for name, sign in (("tokens", _TOKENS), ("requests", _REQUESTS)):
        if not what and (error.type == name or sign.search(error.message)):
            what = name
    until = _until(advice, answer.now)
    said = words.LIMITS.get((what, limit.period)) or words.LIMITS.get((what, ""))
    if said is None:
        said = words.NO_MORE_REQUESTS
    without, with_time = said
    return with_time.format(time=until) if until else without


_SAID_AS_TIME = 90.0
_DAY = 86_400.0


def _until(advice: RetryAdvice, now: float) -> str:
    """Return the time of day, or the date, at which the server takes requests again."""
    if advice.rule is not RetryRule.AT or advice.after < _SAID_AS_TIME or now <= 0:
        return ""
    try:
        opens = datetime.fromtimestamp(now + advice.after, UTC).astimezone()
    except (OverflowError, OSError, ValueError):
        return ""
    return time_said(opens) if advice.after < _DAY else moment_said(opens)


def _filter_sentence(error: ServerError) -> str:
    inner = object_of(error.inner.get("innererror"))
    results = object_of(
        inner.get("content_filter_result", error.inner.get("content_filter_result"))
    )
    names = [
        name.replace("_", "-")
        for name, result in results.items()
        if object_of(result).get("filtered") or object_of(result).get("detected")
    ]
    if not names:
        return tr("The service's content filter stopped the message. Another wording may help.")
    return tr(
        "The service's content filter stopped the message ({reasons}). Another wording may help."
    ).format(reasons=one_line(enumerated(names), 120))


def _server_sentence(status: int | None, error: ServerError) -> str:
    if status == 529 or "overloaded" in f"{error.type} {error.code} {error.message}".lower():
        return tr("The server is overloaded.")
    if status is None or status < 400:
        return tr("The server ended the reply with an error.")
    return words.BY_STATUS.get(status, words.OTHER_STATUS).format(status=status)


def _key_sentence(answer: Answer) -> str:
    if not answer.has_key:
        return tr("The server asks for a key, and this connection has none.")
    if answer.status == 403:
        return tr("The server does not allow this with the key of this connection.")
    return tr("The server refused the key of this connection.")


def _address_sentence(answer: Answer) -> str:
    status = answer.status or 0
    if 300 <= status < 400:
        target = redirect_target(answer.headers.get("location", ""))
        if not target:
            return words.REDIRECTED.format(status=status)
        return words.REDIRECTED_TO.format(target=target, status=status)
    return words.PAGE_WITH_STATUS.format(status=status)


def redirect_target(location: str) -> str:
    """Return the host that a redirect names, "" for one that stays on its own host."""
    match = re.match(r"(?i)(?:[a-z][a-z0-9+.-]*:)?//(?:[^/?#@]*@)?([^/?#]+)", location.strip())
    return one_line(match.group(1), 120) if match else ""
