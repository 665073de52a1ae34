"""What leaves, whatever the environment says; and what is said where it is broken."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from desktop_chat import __version__
from desktop_chat.domain.endings import EndState, FailureKind
from tests.helpers.wire_server import WireServer
from tests.unit.providers.talk import (
    KEY,
    WHOLE,
    ask,
    refusal,
    to,
)

# ---- what leaves


@pytest.mark.parametrize("key", ["", KEY])
def test_nothing_from_the_environment_reaches_the_wire(
    key: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
):
    for name, value in {
        "OPENAI_API_KEY": "sk-from-the-environment",
        "OPENAI_ADMIN_KEY": "sk-admin",
        "OPENAI_ORG_ID": "org-x",
        "OPENAI_PROJECT_ID": "proj-x",
        "OPENAI_WEBHOOK_SECRET": "hook",
        "OPENAI_BASE_URL": "http://127.0.0.1:1/v1",
        "OPENAI_CUSTOM_HEADERS": "X-Planted: yes\nAuthorization: Bearer planted\nX-Odd: \u00fc",
        "OPENAI_LOG": "debug",
    }.items():
        monkeypatch.setenv(name, value)
    netrc = tmp_path / "netrc"
    netrc.write_text("machine 127.0.0.1 login a password b\n", "utf-8")
    monkeypatch.setenv("NETRC", str(netrc))
    with WireServer([WHOLE]) as server:
        assert ask(to(server.base_url, key=key)).state is EndState.COMPLETE
        [request] = server.requests
    wanted = {
        "host": f"127.0.0.1:{server.port}",
        "accept": "application/json",
        "accept-encoding": request.headers["accept-encoding"],
        "connection": "keep-alive",
        "content-type": "application/json",
        "content-length": str(len(request.body)),
        "user-agent": f"desktop-chat/{__version__}",
    }
    if key:
        wanted["authorization"] = f"Bearer {KEY}"
    assert request.headers == wanted
    assert (request.method, request.path) == ("POST", "/v1/chat/completions")


def test_cookies_are_not_kept():
    with WireServer([refusal("500 Oops", b"", "Set-Cookie: a=b"), WHOLE]) as server:
        assert ask(to(server.base_url), times=2).state is EndState.COMPLETE
        assert "cookie" not in server.requests[1].headers


def said_by(program: str) -> str:
    """Return what a program of its own prints."""
    command = [sys.executable, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


def test_importing_the_source_does_not_import_the_sdk():
    program = (
        "import sys, desktop_chat.providers.source, desktop_chat.providers.discovery;"
        "print({'openai', 'httpx2', 'httpcore2'} & set(sys.modules))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.strip() == "set()"


def test_the_sdks_log_switch_changes_nothing():
    program = (
        "import os, logging; os.environ['OPENAI_LOG'] = 'debug';"
        "from desktop_chat.providers import loading; loading.load();"
        "print(logging.getLogger('openai').level, len(logging.getLogger().handlers))"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert said.stdout.split() == [str(logging.WARNING), "0"]


@pytest.mark.parametrize("status", ["301", "302", "303", "307", "308"])
def test_a_redirect_is_not_followed(status: str):
    with WireServer([WHOLE]) as other:
        location = f"Location: {other.base_url}/chat/completions"
        with WireServer([refusal(f"{status} Moved", b"", location)]) as server:
            ending = ask(to(server.base_url, key=KEY))
        assert other.requests == []
    assert ending.state is EndState.FAILED
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.WRONG_ADDRESS
    assert f"127.0.0.1:{other.port}" in ending.failure.sentence


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_loopback_never_goes_through_a_proxy(host: str, monkeypatch: pytest.MonkeyPatch):
    with WireServer([WHOLE]) as proxy, WireServer([WHOLE]) as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, f"http://127.0.0.1:{proxy.port}")
        ending = ask(to(f"http://{host}:{server.port}/v1", key=KEY))
        assert ending.state is EndState.COMPLETE
        assert proxy.requests == []


def test_other_hosts_go_through_the_proxy(monkeypatch: pytest.MonkeyPatch):
    with WireServer([WHOLE]) as proxy:
        monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{proxy.port}")
        assert ask(to("http://no.invalid/v1")).state is EndState.COMPLETE
        assert proxy.requests[0].path == "http://no.invalid/v1/chat/completions"


# ---- the environment, where it is broken


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("HTTP_PROXY", "foo://127.0.0.1:9", "foo://127.0.0.1:9"),
        ("HTTP_PROXY", "http://user:secretword@127.0.0.1:bad", "127.0.0.1:bad"),
        ("HTTP_PROXY", "http://[::1", "proxy"),
    ],
)
def test_a_proxy_that_cannot_be_used_is_named(
    name: str, value: str, words: str, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv(name, value)
    ending = ask(to("http://no.invalid/v1"))
    assert ending.state is EndState.FAILED
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.SETUP
    assert words in ending.failure.sentence
    assert "secretword" not in str(ending)


@pytest.mark.parametrize("proxy", ["http://127.0.0.1:9", "socks5://127.0.0.1:9"])
def test_a_proxy_that_is_not_there_is_named(proxy: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("HTTP_PROXY", proxy)
    ending = ask(to("http://no.invalid/v1"))
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.NETWORK
    assert proxy in ending.failure.sentence
    assert "HTTP_PROXY" in ending.failure.sentence


def test_a_certificate_file_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/nowhere/ca.pem")
    ending = ask(to("https://127.0.0.1:9/v1"))
    assert ending.failure is not None
    assert ending.failure.kind is FailureKind.SETUP
    assert "SSL_CERT_FILE" in ending.failure.sentence
    with WireServer([WHOLE]) as server:
        # Without encryption no certificates are needed.
        assert ask(to(server.base_url)).state is EndState.COMPLETE
