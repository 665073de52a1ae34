"""No secret leaves the program, and ordinary text leaves it as it is."""

from __future__ import annotations

import base64
import json
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.base.redact import Redactor
from desktop_chat.base.secret import MASK, Secret

SHAPES = {
    # FAULTS.md S20: the text, and what must not be left of it
    "openai": ("Incorrect API key provided: sk-abcDEF0123456789.", "abcDEF0123456789"),
    "openai, echoed": ("Incorrect API key provided: sk-test****RET.", "RET"),
    "openai project": ("sk-proj-a_b-cDEF0123456789", "DEF0123456789"),
    "anthropic": ("x sk-ant-api03-abcdefgh-ijk", "abcdefgh"),
    "openrouter": ("sk-or-v1-0123456789abcdef", "0123456789abcdef"),
    "groq": ("gsk_abcdefgh12345678", "abcdefgh12345678"),
    "xai": ("xai-abcdefgh12345678", "abcdefgh12345678"),
    "google": ("AIzaSyA1234567890abcdefghijklmnopqrstu", "SyA1234567890"),
    "google oauth": ("ya29.a0ARrdaM_0123456789", "a0ARrdaM"),
    "hugging face": ("hf_abcdefghijklmnopqr", "abcdefghijklmnopqr"),
    "replicate": ("r8_abcdefghijklmnop", "abcdefghijklmnop"),
    "perplexity": ("pplx-abcdefghijklmnop", "abcdefghijklmnop"),
    "nvidia": ("nvapi-abcdefgh-ijklmnop", "ijklmnop"),
    "together": ("tgp_v1_abcdefgh-ijklmnop", "ijklmnop"),
    "fireworks": ("fw_abcdefghijklmnop", "abcdefghijklmnop"),
    "cerebras": ("csk-abcdefghijklmnop", "abcdefghijklmnop"),
    "github": ("ghp_abcdefghijklmnop1234", "abcdefghijklmnop"),
    "github, fine": ("github_pat_11ABCDEFG_abcdefgh", "11ABCDEFG"),
    "gitlab": ("glpat-abcd-efgh_ijkl", "efgh_ijkl"),
    "slack": ("xoxb-1234-5678-abcdefgh", "5678-abcdefgh"),
    "aws": ("AKIAIOSFODNN7EXAMPLE", "IOSFODNN7EXAMPLE"),
    "bedrock": ("ABSKQmVkcm9ja0FQSUtleS1hYmNk", "QmVkcm9ja0FQ"),
    "databricks": ("dapi0123456789abcdef0123456789abcdef", "0123456789abcdef"),
    "jwt": ("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmN", "dozjgNryP4J3"),
    "private key": (
        "-----BEGIN RSA PRIVATE KEY-----\nMIIabc\n-----END RSA PRIVATE KEY-----",
        "MII",
    ),
    "private key, cut": ("-----BEGIN PRIVATE KEY-----\nMIIabc", "MII"),
    "bearer header": ("Authorization: Bearer hunter2hunter2", "hunter2"),
    "bearer alone": ("sent Bearer abc123def456 twice", "abc123def456"),
    "basic header": ("authorization: Basic dXNlcjpodW50ZXIy", "dXNlcjpodW50ZXIy"),
    "basic alone": ("Basic dXNlcjpodW50ZXIy", "dXNlcjpodW50ZXIy"),
    "another scheme": ("Authorization: Token hunter2", "hunter2"),
    "proxy header": ("Proxy-Authorization: Basic aHVudGVy", "aHVudGVy"),
    "api-key header": ("api-key: 0123456789abcdef", "0123456789abcdef"),
    "x-api-key header": ("X-Api-Key: hunter2", "hunter2"),
    "x-goog-api-key": ("x-goog-api-key=hunter2", "hunter2"),
    "azure header": ("Ocp-Apim-Subscription-Key: hunter2", "hunter2"),
    "headers as a dict": ("{'api-key': 'hunter2', 'accept': '*/*'}", "hunter2"),
    "headers as a list": ("[(b'authorization', b'Bearer hunter2'), (b'a', b'b')]", "hunter2"),
    "headers as pairs": ("Headers([('x-api-key', 'hunter2')])", "hunter2"),
    "json": ('{"api_key": "hunter2"}', "hunter2"),
    "json in json": ('{\\"api_key\\": \\"hunter2\\"}', "hunter2"),
    "json without spaces": ('{"apiKey":"hunter2"}', "hunter2"),
    "environment": ("OPENAI_API_KEY=hunter2", "hunter2"),
    "exported": ("export HF_TOKEN='hunter2'", "hunter2"),
    "aws environment": ("AWS_SECRET_ACCESS_KEY=hunter2", "hunter2"),
    "client secret": ("client_secret=hunter2&x=1", "hunter2"),
    "password": ("password = hunter2", "hunter2"),
    "access token": ('"access_token": "hunter2"', "hunter2"),
    "token": ('{"token":"abcdefghijklmnop0123"}', "abcdefghijklmnop0123"),
    "cookie": ("Cookie: session=hunter2; theme=hunter3", "hunter"),
    "set-cookie": ("set-cookie: session=hunter2; Path=/", "hunter2"),
    "user info": ("http://bob:hunter2@proxy:8080/", "hunter2"),
    "user info with @": ("http://bob:hun@ter2@proxy:8080/", "ter2"),
    "token as user": ("https://hunter2@host/repo.git", "hunter2"),
    "?key=": ("GET https://host/v1/models?key=hunter2&alt=sse", "hunter2"),
    "&sig=": ("https://host/x?sv=1&sig=hun%2Bter2", "ter2"),
    "?access_token=": ("https://host/x?access_token=hunter2", "hunter2"),
    "aws signature": ("https://host/?X-Amz-Signature=hunter2", "hunter2"),
}


@pytest.mark.parametrize("shape", SHAPES)
def test_what_looks_like_a_secret_is_masked(shape: str) -> None:
    text, secret = SHAPES[shape]
    redacted = Redactor().redact(text)
    assert secret not in redacted
    assert MASK in redacted


@pytest.mark.parametrize("shape", SHAPES)
def test_masking_twice_is_masking_once(shape: str) -> None:
    once = Redactor().redact(SHAPES[shape][0])
    assert Redactor().redact(once) == once


@pytest.mark.parametrize(
    "text",
    [
        "Basic understanding of bearer instruments is basic knowledge.",
        "The bearer authentication scheme. Basic arithmetic, basically.",
        "Missing Authorization header.",
        "Rate limit reached for gpt-4o: 10000 tokens per minute.",
        "Unexpected token: < in JSON at position 0",
        "max_tokens: 4096, prompt_tokens=12, total_tokens: 40",
        "The secretary: Bob. A cookie is tasty.",
        "task-force-alpha, sk-learn, risk-free, ask-me-anything",
        "https://api.openai.com/v1/chat/completions?stream=true&n=2",
        "https://medium.com/@writer/story?from=home#top",
        "mail bob@example.com or see http://localhost:11434/v1",
        "keyboard: qwerty, monkey: george, key: value",
        "def tokenize(text: str) -> list[str]: return text.split()",
        "session restored, 3 tokens, keyword=value, code 429",
        "HTTP/1.1 401 Unauthorized, request id req_0123456789abcdef",
        "2026-01-01 12:00:00,123 INFO desktop_chat.app: found Ollama at http://127.0.0.1:11434/v1",
        "",
        "漢字 😀 é",
    ],
)
def test_ordinary_text_is_left_alone(text: str) -> None:
    assert Redactor().redact(text) == text


def test_what_stands_around_a_secret_stays_readable() -> None:
    redact = Redactor().redact
    assert redact("POST https://h/v1?key=abc&x=1 401") == f"POST https://h/v1?key={MASK}&x=1 401"
    assert redact('{"api_key": "abc", "n": 1}') == f'{{"api_key": "{MASK}", "n": 1}}'
    assert redact("http://u:p@proxy:80/ refused") == f"http://{MASK}@proxy:80/ refused"


KNOWN = "pa$s w\\ö\"rd'/+%"


@pytest.mark.parametrize(
    "form",
    [
        KNOWN,
        quote(KNOWN, safe=""),
        quote(KNOWN),
        quote_plus(KNOWN),
        json.dumps(KNOWN),
        json.dumps(json.dumps(KNOWN)),
        json.dumps(KNOWN, ensure_ascii=False),
        repr(KNOWN),
        ascii(KNOWN),
        repr(KNOWN.encode()),
        base64.b64encode(KNOWN.encode()).decode(),
        f"{{'header': {KNOWN!r}}}",
    ],
)
def test_a_known_secret_is_masked_in_every_spelling(form: str) -> None:
    redactor = Redactor()
    redactor.learn(Secret(KNOWN))
    redacted = redactor.redact(f"before {form} after")
    assert form not in redacted
    assert MASK in redacted
    assert redacted.startswith("before ")
    assert redacted.endswith(" after")


def test_a_known_secret_without_any_shape_is_masked() -> None:
    redactor = Redactor()
    redactor.learn(Secret("correcthorse"))
    assert redactor.redact("a correcthorse, batterystaple") == f"a {MASK}, batterystaple"


def test_a_secret_that_contains_another_leaves_nothing_behind() -> None:
    redactor = Redactor()
    redactor.learn(Secret("abcdefgh"))
    redactor.learn(Secret("abcdefghijkl"))
    assert redactor.redact("x abcdefghijkl y abcdefgh") == f"x {MASK} y {MASK}"


@pytest.mark.parametrize("word", ["", "a", "none", "ollama", "EMPTY"])
def test_a_short_secret_does_not_blank_out_words(word: str) -> None:
    redactor = Redactor()
    redactor.learn(Secret(word))
    assert redactor.redact(f"found {word} at a port") == f"found {word} at a port"
    # By its name it is masked all the same.
    assert word == "" or word not in redactor.redact(f"x-api-key: {word}").removeprefix("x-api")


def test_a_secret_with_a_lone_surrogate_can_be_learned() -> None:
    redactor = Redactor()
    redactor.learn(Secret("abc\ud800defgh"))
    assert "defgh" not in redactor.redact("abc\ud800defgh")


@given(st.text(st.characters(codec="ascii", categories=("L", "N", "P")), min_size=8), st.text())
def test_no_known_secret_is_ever_left(secret: str, around: str) -> None:
    redactor = Redactor()
    redactor.learn(Secret(secret))
    assert secret not in redactor.redact(f"{around} {secret} {around}").replace(MASK, "")


@pytest.mark.timeout(60)
@pytest.mark.parametrize(
    "hostile",
    ["a", "a.", "secret", "secret_", "api-key-", "://", "a://x", "bearer ", "eyJ", "token=", "sk-",
     "-----BEGIN PRIVATE KEY-----", "cookie:", '\\"', "key ", "authorization: bearer "],
)  # fmt: skip
def test_hostile_text_costs_no_more_than_its_length(hostile: str) -> None:
    # Minutes, where a pattern is quadratic: the time-out tells.
    Redactor().redact(hostile * (200_000 // len(hostile)))
