"""When a server asks to be tried again, in all the ways it may say so."""

from __future__ import annotations

import pytest

from desktop_chat.providers.retry_after import (
    limit_reached,
    reset_seconds,
    seconds_to_wait,
    wait_in_words,
)

NOW = 1_770_000_000.0


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("17ms", 0.017),
        ("1.5s", 1.5),
        ("6m0s", 360),
        ("23h47m36.648s", 85_656.648),
        ("30", 30),
        ("-1", None),
        ("0", None),
        ("0s", None),
        ("", None),
        ("soon", None),
        ("nan", None),
        ("inf", None),
        (str(int(NOW) + 40), 40),
        (str((int(NOW) + 40) * 1000), 40),
        ("2026-02-02T02:40:40Z", 40),
        ("2026-02-02T02:40:40", 40),
        ("2020-01-01T00:00:00Z", None),
    ],
)
def test_a_reset(text: str, seconds: float | None):
    assert reset_seconds(text, NOW) == (None if seconds is None else pytest.approx(seconds))


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"retry-after-ms": "1500", "retry-after": "9"}, 1.5),
        ({"retry-after": "3600"}, 3600),
        ({"retry-after": "Mon, 02 Feb 2026 02:41:40 GMT"}, 100),
        ({"retry-after": "Mon, 02 Feb 2015 02:41:40 GMT"}, 0),
        ({"retry-after": "later"}, None),
        ({"retry-after": "-5"}, None),
        # The windows end independently: the later one of those that are used up.
        (
            {
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "12ms",
                "x-ratelimit-remaining-tokens": "0",
                "x-ratelimit-reset-tokens": "6m0s",
            },
            360,
        ),
        (
            {
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "8s",
                "x-ratelimit-remaining-tokens": "900",
                "x-ratelimit-reset-tokens": "6m0s",
            },
            8,
        ),
        ({"x-ratelimit-limit-tokens": "-1", "x-ratelimit-reset-tokens": "0"}, None),
        (
            {
                "anthropic-ratelimit-requests-remaining": "0",
                "anthropic-ratelimit-requests-reset": "2026-02-02T02:41:40Z",
                "anthropic-ratelimit-tokens-remaining": "5",
                "anthropic-ratelimit-tokens-reset": "2026-02-02T05:00:00Z",
            },
            100,
        ),
        (
            {
                "x-ratelimit-remaining-requests-day": "0",
                "x-ratelimit-reset-requests-day": "33011.382867",
                "x-ratelimit-remaining-tokens-minute": "0",
                "x-ratelimit-reset-tokens-minute": "11.38",
            },
            33_011.382867,
        ),
        ({"x-ratelimit-remaining": "0", "x-ratelimit-reset": str((int(NOW) + 5) * 1000)}, 5),
    ],
)
def test_the_headers(headers: dict[str, str], seconds: float | None):
    assert seconds_to_wait(headers, NOW) == (None if seconds is None else pytest.approx(seconds))


@pytest.mark.parametrize(
    ("headers", "message", "limit"),
    [
        ({}, "", ("", "")),
        ({"x-ratelimit-remaining-tokens": "0"}, "", ("tokens", "")),
        ({"x-ratelimit-remaining-tokens": "1"}, "", ("", "")),
        ({"x-ratelimit-remaining-requests-day": "0"}, "", ("requests", "day")),
        ({"x-ratelimit-remaining-tokens-minute": "0"}, "", ("tokens", "minute")),
        ({"anthropic-ratelimit-input-tokens-remaining": "0"}, "", ("tokens", "")),
        ({"x-ratelimitbysize-remaining-minute": "0"}, "", ("tokens", "minute")),
        ({}, "Limit 200000 tokens per min (TPM).", ("tokens", "minute")),
        ({}, "Rate limit reached on requests per day (RPD): Limit 200", ("requests", "day")),
        ({}, "on RPM: limit 3", ("requests", "minute")),
        ({}, "free-models-per-day", ("", "day")),
        ({"x-ratelimit-remaining-tokens": "0"}, "tokens per min (TPM)", ("tokens", "minute")),
        ({"x-ratelimit-remaining-tokens": "0"}, "requests per day", ("tokens", "")),
        (
            {
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "8s",
                "x-ratelimit-remaining-tokens": "0",
                "x-ratelimit-reset-tokens": "12ms",
            },
            "",
            ("requests", ""),
        ),
    ],
)
def test_which_limit_is_reached(headers: dict[str, str], message: str, limit: tuple[str, str]):
    assert limit_reached(headers, message, NOW) == limit


def test_a_wait_in_words():
    assert wait_in_words("Please try again in 1m1.5s. Visit …") == pytest.approx(61.5)
    assert wait_in_words("Please retry in 36s.") == 36
    assert wait_in_words("Please try again in a while.") is None
