"""What a server's headers say about when to try again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import NamedTuple

_GO_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_GO_PART = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)")
_GO_DURATION = re.compile(rf"(?:{_GO_PART.pattern})+")
_HEADER = re.compile(
    # OpenAI and most others, some with a period at the end; Anthropic; Mistral's sizes.
    r"(?:x-)?ratelimit(?P<size>bysize)?-(?P<field>limit|remaining|reset)(?:-(?P<what>[a-z-]+))?"
    r"|anthropic-ratelimit-(?P<what2>[a-z-]+)-(?P<field2>limit|remaining|reset)"
)
_COUNTED = re.compile(r"(?:^|-)(requests|tokens|images|size)(?:-|$)")
_PERIOD = re.compile(r"(?:^|-)(second|minute|hour|day|month)(?:-|$)")
_SAID = re.compile(
    r"(?i)\b(?P<what>requests|tokens)[ _-]per[ _-](?P<period>sec|min|hour|day|month)"
    r"|\b(?P<short>[RT]P[SMHD])\b|\bper[- ](?P<bare>second|minute|hour|day|month)\b"
)
_PERIODS = {"s": "second", "m": "minute", "h": "hour", "d": "day"}
_IN_WORDS = re.compile(rf"(?i)(?:try again|retry) (?:in|after) ((?:{_GO_PART.pattern})+)")
_EPOCH_SECONDS = 1_000_000_000
_EPOCH_MILLISECONDS = 1_000_000_000_000


def seconds_to_wait(headers: Mapping[str, str], now: float) -> float | None:
    """Return the seconds that the server asks to wait, None where it does not say.

    `headers` have lower-case names; `now` is in seconds since the epoch. What a server means
    exactly (`retry-after-ms`, `retry-after`) goes before its rate-limit windows.
    """
    milliseconds = _number(headers.get("retry-after-ms", ""))
    if milliseconds is not None and milliseconds >= 0:
        return milliseconds / 1000
    if (after := headers.get("retry-after", "").strip()) and (
        wait := _after(after, now)
    ) is not None:
        return wait
    return _window_end(headers, now)


class Window(NamedTuple):
    """One limit as headers tell it: what is counted ("" unknown), in what time, what is left.

    `opens` is in seconds from now; None where a value is not told, or told as unknown.
    """

    what: str
    period: str
    remaining: float | None
    opens: float | None


def windows(headers: Mapping[str, str], now: float) -> tuple[Window, ...]:
    """Return the limits that the headers tell of, in their order."""
    found: dict[str, dict[str, str]] = {}
    for name, value in headers.items():
        match = _HEADER.fullmatch(name)
        if match is None:
            continue
        label = match["what"] or match["what2"] or ""
        label = f"size-{label}" if match["size"] else label
        found.setdefault(label, {})[match["field"] or match["field2"]] = value
    return tuple(
        Window(
            what="tokens" if (what := _first(_COUNTED, label)) == "size" else what,
            period=_first(_PERIOD, label),
            remaining=_number(values.get("remaining", "")),
            opens=reset_seconds(values.get("reset", ""), now),
        )
        for label, values in found.items()
    )


class Limit(NamedTuple):
    """Which limit was reached: `requests` or `tokens`, in a `minute`, a `day`; "" where unknown."""

    what: str = ""
    period: str = ""


def limit_reached(headers: Mapping[str, str], message: str, now: float) -> Limit:
    """Return which limit was reached, by the headers and else by the server's words.

    Of several that are used up it is the one that opens last.
    """
    used_up = [window for window in windows(headers, now) if window.remaining == 0 and window.what]
    last = max(used_up, key=lambda window: window.opens or 0.0, default=None)
    said = _limit_in_words(message)
    if last is None:
        return said
    period = last.period or (said.period if said.what in {"", last.what} else "")
    return Limit(last.what, period)


def _limit_in_words(message: str) -> Limit:
    match = _SAID.search(message)
    if match is None:
        return Limit()
    if short := match["short"]:
        what = "requests" if short[0] in "rR" else "tokens"
        return Limit(what, _PERIODS[short[2].lower()])
    period = (match["period"] or match["bare"]).lower()
    period = {"sec": "second", "min": "minute"}.get(period, period)
    return Limit((match["what"] or "").lower(), period)


def _first(pattern: re.Pattern[str], label: str) -> str:
    match = pattern.search(label)
    return match.group(1) if match is not None else ""


def wait_in_words(message: str) -> float | None:
    """Return the wait that a message asks for (“Please try again in 1.2s”), None without one."""
    match = _IN_WORDS.search(message)
    return reset_seconds(match.group(1), 0.0) if match else None


def _after(text: str, now: float) -> float | None:
    if (seconds := _number(text)) is not None:
        return seconds if seconds >= 0 else None
    from email.utils import parsedate_to_datetime

    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, date.timestamp() - now)


def _window_end(headers: Mapping[str, str], now: float) -> float | None:
    """Return when the last of the exhausted windows opens again (FACTS.md 1.2, rate limits)."""
    waits = [
        window.opens
        for window in windows(headers, now)
        if window.opens is not None and (window.remaining is None or window.remaining == 0)
    ]
    return max(waits, default=None)


def reset_seconds(text: str, now: float) -> float | None:
    """Return the seconds until a reset that is written in any of the ways servers write it.

    Go durations (OpenAI), whole seconds (Azure, where -1 and 0 mean unknown), ISO 8601, and
    seconds or milliseconds since the epoch (OpenRouter).
    """
    text = text.strip()
    if (number := _number(text)) is not None:
        if number >= _EPOCH_MILLISECONDS:
            number = number / 1000 - now
        elif number >= _EPOCH_SECONDS:
            number -= now
        return number if number > 0 else None
    if _GO_DURATION.fullmatch(text):
        return sum(float(n) * _GO_UNITS[unit] for n, unit in _GO_PART.findall(text)) or None
    try:
        date = datetime.fromisoformat(text)
    except ValueError:
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, date.timestamp() - now) or None


def _number(text: str) -> float | None:
    try:
        number = float(text)
    except ValueError:
        return None
    return number if abs(number) < float("inf") else None
