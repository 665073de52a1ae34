"""Estimate tokens without a tokenizer: by how many characters of each script make one.

Nothing is downloaded (DESIGN.md 17), so a count from here is an estimate and shown as one. For
prose in the Latin script it is within a fifth of what current tokenizers count; for code and for
rare scripts within a third.
"""

from __future__ import annotations

import re

_IDEOGRAPHS = re.compile(r"[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff]+")
"""Chinese, Japanese, Korean: about three tokens for four characters."""
_SYMBOLS = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff]+")
"""Arrows, signs and emoji: about two tokens each."""
_LETTERS = re.compile(r"[\u00c0-\u1fff]+")
"""Every other script, and Latin letters with marks: about one token for two characters."""

_PER_CHARACTER = ((_IDEOGRAPHS, 0.75), (_SYMBOLS, 2.0), (_LETTERS, 0.45))
_PLAIN = 0.25
MESSAGE = 4
"""Tokens that a message costs beside its text: who says it, and where it ends."""

_SAMPLE = 4_096


def estimate(text: str) -> int:
    """Return about how many tokens `text` has; 0 for an empty one only."""
    if not text:
        return 0
    return max(1, round(len(text) * density(text)))


def density(text: str) -> float:
    """Return about how many tokens one character of `text` has."""
    if not text or text.isascii():
        return _PLAIN
    total, rest = 0.0, len(text)
    for script, per_character in _PER_CHARACTER:
        count = len(text) - len(script.sub("", text))
        total += count * per_character
        rest -= count
    return (total + rest * _PLAIN) / len(text)


def estimate_long(length: int, sample: str) -> int:
    """Return about how many tokens a text of `length` has, of which `sample` is a part.

    Costs the same at any length; at most 4,096 characters of the sample are looked at.
    """
    if not length:
        return 0
    return max(1, round(length * density(sample[-_SAMPLE:])))
