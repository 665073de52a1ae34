"""What a server's headers say about when to try again."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

_GO_UNITS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6, "ns": 1e-9}
_GO_PART = re.compile(r"(\d+(?:\.\d+)?)(h|ms|m|us|µs|ns|s)")
_GO_DURATION = re.compile(rf"(?:{_GO_PART.pattern})+")
_RESET = re.compile(r"(?:x-)?ratelimit-reset(?:-([a-z]+))?")
_REMAINING = re.compile(r"(?:x-)?ratelimit-remaining-([a-z]+)")
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


def exhausted(headers: Mapping[str, str]) -> str:
    """Return which limit is used up (`requests`, `tokens` …), "" where the headers do not say."""
    for name, value in headers.items():
        match = _REMAINING.fullmatch(name)
        if match is not None and _number(value) == 0:
            return match.group(1)
    return ""


def wait_in_words(message: str) -> float | None:
    """Return the wait that a message asks for (“Please try again in 1.2s”), None without one."""
    match = _IN_WORDS.search(message)
    return reset_seconds(match.group(1), 0.0) if match else None


def _after(text: str, now: float) -> float | None:
    if (seconds := _number(text)) is not None:
        return seconds if seconds >= 0 else None
    try:
        date = parsedate_to_datetime(text)
    except (ValueError, TypeError):
        return None
    if date.tzinfo is None:
        date = date.replace(tzinfo=UTC)
    return max(0.0, date.timestamp() - now)


def _window_end(headers: Mapping[str, str], now: float) -> float | None:
    """Return when the last of the exhausted windows opens again (FACTS.md 1.2, rate limits)."""
    waits: list[float] = []
    for name, value in headers.items():
        match = _RESET.fullmatch(name)
        if match is None:
            continue
        remaining = headers.get(name.replace("reset", "remaining"))
        if remaining is not None and _number(remaining) != 0:
            continue
        wait = reset_seconds(value, now)
        if wait is not None:
            waits.append(wait)
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
