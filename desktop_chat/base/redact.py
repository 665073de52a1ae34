"""Take secrets out of text that leaves the program: logs, errors, copied details.

Two nets. The known secrets of this run are replaced wherever they stand; and what looks like a
secret is replaced even when nobody registered it, because servers echo keys and addresses carry
them. FAULTS.md S20 lists the shapes; `tests/unit/base/test_redact.py` holds them all.
"""

from __future__ import annotations

import re
from urllib.parse import quote

from desktop_chat.base.secret import MASK, Secret

_SHAPES: tuple[tuple[re.Pattern[str], str], ...] = (
    # Authorization: Bearer x · api-key: x · x-goog-api-key: x · "api_key": "x" · password=x
    (
        re.compile(
            r"(?i)((?:proxy-)?authorization|cookie|set-cookie)"
            r"([\"']?\s*[:=]\s*[\"']?)(?:(basic|bearer)\s+)?[^\s\"',;}{]+"
        ),
        rf"\1\2{MASK}",
    ),
    (
        re.compile(
            r"(?i)([\w-]*(?:api[-_]?key|access[-_]?token|auth[-_]?token|secret|password|passwd|"
            r"client[-_]?secret)[\w-]*)([\"']?\s*[:=]\s*[\"']?)(?:bearer\s+)?[^\s\"',;&}{]+"
        ),
        rf"\1\2{MASK}",
    ),
    (re.compile(r"(?i)\b(bearer|basic)\s+[A-Za-z0-9._~+/=-]{8,}"), rf"\1 {MASK}"),
    # https://user:password@host
    (re.compile(r"(?i)\b([a-z][a-z0-9+.-]*://)[^/\s@:]*:[^/\s@]*@"), rf"\1{MASK}@"),
    # ?key=x&token=x&sig=x
    (
        re.compile(
            r"(?i)([?&](?:key|token|sig|signature|auth|code|apikey)=)[^&\s\"'#]+"
        ),
        rf"\1{MASK}",
    ),
    # sk-… · sk-proj-… · gsk_… · xai-… · r8_… · hf_… · AIza… · AKIA… · ghp_… · glpat-… · pk-lf-…
    (
        re.compile(
            r"\b(?:sk|pk|rk)-[A-Za-z0-9*_-]{6,}|\b(?:gsk|hf|r8|ghp|gho|ghs|xox[abp])[_-][A-Za-z0-9-]{8,}"
            r"|\bgithub_pat_\w{8,}|\bglpat-[\w-]{8,}|\bxai-[A-Za-z0-9]{8,}|\bAIza[\w-]{20,}"
            r"|\bAKIA[A-Z0-9]{12,}|\bnvapi-[\w-]{8,}|\bpplx-\w{8,}|\btgp_v1_[\w-]{8,}|\bfw_\w{12,}"
        ),
        MASK,
    ),
    # a JSON web token
    (re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?"), MASK),
)


class Redactor:
    """Knows this run's secrets; `redact` returns a text without them."""

    def __init__(self) -> None:
        self._known: tuple[str, ...] = ()

    def learn(self, secret: Secret) -> None:
        """Remember `secret`, so that it is replaced wherever it appears from now on."""
        value = secret.reveal()
        if len(value) < 4:
            # Shorter texts would blank out ordinary words; no service gives out such keys.
            return
        spellings = {
            value,
            quote(value, safe=""),
            value.encode("unicode_escape").decode("ascii"),
        }
        # Longest first: a key that contains another must not leave its tail behind.
        self._known = tuple(sorted({*self._known, *spellings}, key=len, reverse=True))

    def redact(self, text: str) -> str:
        """Return `text` with every known secret, and everything of a secret's shape, masked."""
        for value in self._known:
            if value in text:
                text = text.replace(value, MASK)
        for pattern, replacement in _SHAPES:
            text = pattern.sub(replacement, text)
        return text


REDACTOR = Redactor()
"""The one of this process: logs, failures and copied details pass through it."""


def redact(text: str) -> str:
    """Return `text` as the process-wide `REDACTOR` lets it out."""
    return REDACTOR.redact(text)
