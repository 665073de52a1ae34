"""Take secrets out of text that leaves the program: logs, errors, copied details.

Two nets. The known secrets of this run are replaced wherever they stand; and what looks like a
secret is replaced even when nobody registered it, because servers echo keys and addresses carry
them. FAULTS.md S20 lists the shapes; `tests/unit/base/test_redact.py` holds them all.

Where it is not sure, it masks: a word too many in a log costs less than a key. Every pattern is
bounded, so that the cost stays proportional to the text, whatever a server sends.
"""

from __future__ import annotations

import base64
import json
import re
from typing import NamedTuple
from urllib.parse import quote, quote_plus

from desktop_chat.base.secret import MASK, Secret

SHORTEST_KNOWN = 8
"""A shorter secret is a word (`ollama`, `none`), which would be blanked out of every sentence."""

_QUOTE = r"\\*[\"']"

# Between a name and its value: `: ` · `=` · `": "` · `\": \"` · `', b'` (a list of header pairs)
_JOINT = (
    rf"(?:{_QUOTE}\s{{0,9}}[:=,]\s{{0,9}}b?{_QUOTE}"
    rf"|(?:{_QUOTE})?\s{{0,9}}[:=]\s{{0,9}}(?:b?{_QUOTE})?)"
)

_VALUE = r"[^\s\"'\\,;&}{)\]]+"

# Credentials may follow the name of their scheme.
_SCHEME = r"(?:(?:basic|bearer|token|apikey|api-key|digest|negotiate|key)\s{1,9})?"

_NAMES = (
    r"(?:api|access|subscription|private|signing|encryption|account|shared|master)[-_]?keys?"
    r"|(?:access|auth|refresh|id|bearer|session|security|csrf|github|hf|bot|deploy)[-_]?token"
    r"|(?:client[-_]?)?secrets?(?:[-_]?(?:access[-_]?)?key)?"
    r"|pass(?:word|wd|phrase)|credentials?"
)


class _Shape(NamedTuple):
    """A pattern, what takes its place, and words one of which must be there for it to match."""

    pattern: re.Pattern[str]
    replacement: str
    needles: tuple[str, ...]


_SHAPES = (
    _Shape(
        re.compile(
            r"-----BEGIN [A-Z ]{0,30}PRIVATE KEY-----(?:[^-]|-(?!----)){0,8000}"
            r"(?:-----END [A-Z ]{0,30}PRIVATE KEY-----)?"
        ),
        MASK,
        ("private key-----",),
    ),
    # Cookie: a=b; c=d
    _Shape(
        re.compile(rf"(?i)\b((?:set-)?cookie)({_JOINT})[^\r\n\"'\\]+"),
        rf"\1\2{MASK}",
        ("cookie",),
    ),
    # Authorization: Bearer x · "authorization": "x"
    _Shape(
        re.compile(rf"(?i)((?:proxy-)?authorization)({_JOINT}){_SCHEME}{_VALUE}"),
        rf"\1\2{MASK}",
        ("authorization",),
    ),
    # api-key: x · x-goog-api-key: x · "api_key": "x" · OPENAI_API_KEY=x · password=x
    _Shape(
        re.compile(
            rf"(?i)((?:{_NAMES})(?:[-_][\w-]{{0,40}})?(?![a-z]))({_JOINT}){_SCHEME}{_VALUE}"
        ),
        rf"\1\2{MASK}",
        ("key", "token", "secret", "passw", "passphrase", "credential"),
    ),
    # Bearer x, where x is no word: it has a digit, an inner capital, or a mark that words lack
    _Shape(
        re.compile(
            r"\b((?i:bearer|basic))\s{1,9}(?=[a-z]{0,200}[A-Z]?[a-z]{0,200}[0-9A-Z_+/=~-])"
            r"[A-Za-z0-9._~+/=-]{8,}"
        ),
        rf"\1 {MASK}",
        ("bearer", "basic"),
    ),
    # https://user:password@host · https://token@host
    _Shape(
        re.compile(r"(?i)([a-z][a-z0-9+.-]{0,30}://)[^/\s?#\"'<>]{1,2000}@"),
        rf"\1{MASK}@",
        ("@",),
    ),
    # ?key=x&token=x&sig=x
    _Shape(
        re.compile(
            r"(?i)([?&](?:key|token|sig|signature|auth|code|apikey|x-amz-signature|"
            r"x-amz-credential|x-goog-signature)=)[^&\s\"'#]+"
        ),
        rf"\1{MASK}",
        ("?", "&"),
    ),
    # "token": "x" · token=x, where x is as long as a token is
    _Shape(
        re.compile(rf"(?i)\b(token)({_JOINT})(?=[^\s\"'\\,;&}}{{]{{16}}){_VALUE}"),
        rf"\1\2{MASK}",
        ("token",),
    ),
    # sk-… · sk-proj-… · gsk_… · xai-… · r8_… · hf_… · AIza… · AKIA… · ghp_… · glpat-… · pk-lf-…
    _Shape(
        re.compile(
            r"\b(?:(?:sk|pk|rk|csk)-[A-Za-z0-9*_-]{6,}|(?:sk|pk|rk)_(?:live|test)_\w{8,}"
            r"|(?:gsk|hf|r8|gh[pousr]|api_org)_[A-Za-z0-9]{8,}|xox[a-z]-[A-Za-z0-9-]{8,}"
            r"|github_pat_\w{8,}|glpat-[\w-]{8,}|xai-[A-Za-z0-9]{8,}|AIza[\w-]{20,}"
            r"|(?:AKIA|ASIA)[A-Z0-9]{12,}|ABSK[A-Za-z0-9+/=]{16,}|nvapi-[\w-]{8,}"
            r"|pplx-\w{8,}|tgp_v1_[\w-]{8,}|fw_\w{12,}|sess-[A-Za-z0-9]{16,}"
            r"|ya29\.[\w-]{16,}|GOCSPX-[\w-]{16,}|dapi[0-9a-f]{24,}|jina_\w{16,})"
        ),
        MASK,
        (),
    ),
    # a JSON web token
    _Shape(re.compile(r"\beyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*){0,3}"), MASK, ("eyj",)),
)


class Redactor:
    """Knows this run's secrets; `redact` returns a text without them."""

    def __init__(self) -> None:
        self._known: tuple[str, ...] = ()

    def learn(self, secret: Secret) -> None:
        """Remember `secret`, so that it is replaced wherever it appears from now on."""
        value = secret.reveal()
        if len(value) < SHORTEST_KNOWN:
            return
        # Longest first: a key that contains another must not leave its tail behind.
        known = {*self._known, *_spellings(value)}
        self._known = tuple(sorted(known, key=len, reverse=True))

    def redact(self, text: str) -> str:
        """Return `text` with every known secret, and everything of a secret's shape, masked."""
        for value in self._known:
            if value in text:
                text = text.replace(value, MASK)
        lower = text.lower()
        for shape in _SHAPES:
            if not shape.needles or any(needle in lower for needle in shape.needles):
                text = shape.pattern.sub(shape.replacement, text)
        return text


def _spellings(value: str) -> set[str]:
    """Return the forms in which a secret stands in addresses, JSON, Python's repr and headers."""
    raw = value.encode("utf-8", "surrogatepass")
    as_json = json.dumps(value)[1:-1]
    return {
        value,
        quote(raw, safe=""),
        quote(raw),
        quote_plus(raw),
        as_json,
        json.dumps(as_json)[1:-1],
        json.dumps(value, ensure_ascii=False)[1:-1],
        repr(value)[1:-1],
        ascii(value)[1:-1],
        repr(raw)[2:-1],
        base64.b64encode(raw).decode("ascii"),
    }


REDACTOR = Redactor()
"""The one of this process: logs, failures and copied details pass through it."""


def redact(text: str) -> str:
    """Return `text` as the process-wide `REDACTOR` lets it out."""
    return REDACTOR.redact(text)
