"""An address is checked before anything is sent to it; what is wrong is said in one sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.address import (
    OPENAI,
    AddressError,
    BaseUrl,
    KeyFormatError,
    check_key,
    parse_base_url,
    parse_typed_url,
)


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        ("https://api.openai.com/v1", "https://api.openai.com/v1"),
        ("  https://api.openai.com/v1/ \n", "https://api.openai.com/v1"),
        ("https://api.openai.com/v1///", "https://api.openai.com/v1"),
        ("HTTPS://API.OpenAI.com/v1", "https://api.openai.com/v1"),
        ("http://localhost:11434/v1", "http://localhost:11434/v1"),
        ("http://localhost", "http://localhost"),
        ("http://localhost:/v1", "http://localhost/v1"),
        ("http://localhost.:80/v1", "http://localhost:80/v1"),
        ("http://my_server-1:8000", "http://my_server-1:8000"),
        ("http://[::1]:8080/v1", "http://[::1]:8080/v1"),
        ("http://[FE80::1%25eth0]/v1", "http://[fe80::1%25eth0]/v1"),
        ("https://bücher.example/v1", "https://xn--bcher-kva.example/v1"),
        ("http://１２７.0.0.1/v1", "http://127.0.0.1/v1"),
        ("https://host/Deploy/Case/v1", "https://host/Deploy/Case/v1"),
        ("https://host/v1?", "https://host/v1"),
        # the path of an endpoint, pasted with it
        ("https://host/v1/chat/completions", "https://host/v1"),
        ("https://host/v1/chat/completions/", "https://host/v1"),
        ("https://host/v1/completions", "https://host/v1"),
        ("https://host/v1/responses", "https://host/v1"),
        ("https://host/v1/models", "https://host/v1"),
        ("https://host/chat/completions", "https://host"),
        # and only that one
        ("https://host/models/chat/completions", "https://host/models"),
        ("https://host/mymodels", "https://host/mymodels"),
    ],
)
def test_an_address_is_understood(typed: str, used: str) -> None:
    assert str(parse_base_url(typed)) == used


@pytest.mark.parametrize(
    ("typed", "used"),
    [
        (" api.openai.com/v1 ", "https://api.openai.com/v1"),
        ("localhost:11434", "http://localhost:11434"),
        ("192.168.1.5:1234/v1", "http://192.168.1.5:1234/v1"),
        ("93.184.216.34/v1", "https://93.184.216.34/v1"),
        ("models.lan/v1", "http://models.lan/v1"),
        ("gpu-box:8000/v1/chat/completions", "http://gpu-box:8000/v1"),
        ("http://models.example.com/v1", "http://models.example.com/v1"),
    ],
)
def test_a_person_may_leave_the_scheme_out(typed: str, used: str) -> None:
    assert str(parse_typed_url(typed)) == used


@pytest.mark.parametrize(
    "typed",
    [
        "sk-proj-abc",
        "0a1b2c3d.Ef4Gh5",
        "eyJhbGciOi.eyJzdWIiOi.Sfl_KxwRJ",
        "user:secret@host.example",
        "//host.example/v1",
        "host.example/v1@x",
    ],
)
def test_what_may_be_a_key_is_taken_for_no_host(typed: str) -> None:
    with pytest.raises(AddressError, match="has no scheme"):
        parse_typed_url(typed)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "is empty"),
        (" \t", "is empty"),
        ("api.openai.com/v1", "has no scheme"),
        ("localhost:11434", "has no scheme"),
        ("//host/v1", "has no scheme"),
        ("https:/host", "has no scheme"),
        ("ftp://host/v1", "begins with “ftp://”"),
        ("file:///etc/passwd", "begins with “file://”"),
        ("://host", "begins with “://”"),
        ("1x://host", "begins with “1x://”"),
        ("https://host/v1 beta", "a space"),
        ("https://ho st/v1", "a space"),
        ("https://host/\nv1", "a line break"),
        ("https://host\u200b/v1", "an invisible character"),
        ("https://host/\udcff", "an invisible character"),
        ("https://host/\x7f", "an invisible character"),
        ("https://host/v1?x=1", "“?” or “#”"),
        ("https://host/v1#x", "“?” or “#”"),
        ("https://user:pw@host/v1", "before “@”"),
        ("https://key@host/v1", "before “@”"),
        ("https://@host/v1", "before “@”"),
        ("https://", "has no host"),
        ("https:///v1", "has no host"),
        ("https://:8080/v1", "has no host"),
        ("http://host:0/v1", "from 1 to 65535"),
        ("http://host:65536/v1", "from 1 to 65535"),
        ("http://host:-1/v1", "from 1 to 65535"),
        ("http://host:http/v1", "from 1 to 65535"),
        ("http://[::1/v1", "cannot be read"),
        ("http://[::zz]/v1", ""),
        ("http://::1/v1", ""),
        ("https://a..b/v1", "not the name of a server"),
        ("https://-a/v1", "not the name of a server"),
        ("https://.", "not the name of a server"),
        ("https://host\\evil.com/v1", "not the name of a server"),
        ("https://127.0.0.1%2eevil.com/v1", "not the name of a server"),
        ("https://ho*st/v1", "not the name of a server"),
        ("https://" + "a" * 64 + ".com", "not the name of a server"),
        ("https://" + "é" * 80 + ".com", "not the name of a server"),
        ("https://" + "a." * 130 + "com", "not the name of a server"),
    ],
)
def test_an_address_that_cannot_be_used_is_refused_in_one_sentence(typed: str, said: str) -> None:
    with pytest.raises(AddressError) as refused:
        parse_base_url(typed)
    assert said in str(refused.value)
    assert "\n" not in str(refused.value)
    assert len(str(refused.value)) < 200


def test_a_password_in_an_address_is_not_repeated() -> None:
    for typed in ("https://bob:hunter2@host", "bob:hunter2@host"):
        with pytest.raises(AddressError) as refused:
            parse_base_url(typed)
        assert "hunter2" not in str(refused.value)


@given(st.text(max_size=60) | st.text(max_size=30).map("https://".__add__))
def test_nothing_that_is_typed_raises_anything_else(typed: str) -> None:
    try:
        address = parse_base_url(typed)
    except AddressError:
        return
    assert parse_base_url(str(address)) == address
    assert address.host
    assert 0 < address.port < 65_536
    assert str(address).isprintable()


@pytest.mark.parametrize(
    ("text", "port", "origin", "place"),
    [
        ("https://host/v1", 443, "https://host:443", "host"),
        ("http://host", 80, "http://host:80", "host"),
        ("http://host:8080/v1", 8080, "http://host:8080", "host:8080"),
        ("http://[::1]:8080/v1", 8080, "http://[::1]:8080", "[::1]:8080"),
    ],
)
def test_parts(text: str, port: int, origin: str, place: str) -> None:
    address = parse_base_url(text)
    assert (address.port, address.origin, address.place) == (port, origin, place)
    assert address.is_encrypted == text.startswith("https")


@pytest.mark.parametrize(
    "host", ["localhost", "LOCALHOST", "localhost.", "127.0.0.1", "127.9.9.9", "[::1]",
             "[::ffff:127.0.0.1]"],
)  # fmt: skip
def test_these_are_this_machine(host: str) -> None:
    address = parse_base_url(f"http://{host}:8080/v1")
    assert address.is_loopback
    assert address.is_private


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1.evil.com",
        "localhost.evil.com",
        "evil.com",
        "notlocalhost",
        "localhost-evil.com",
        # Reserved for this machine (RFC 6761), but many resolvers ask the network for it.
        "evil.localhost",
        "0.0.0.0",
        "192.168.1.2",
        "[::ffff:8.8.8.8]",
        "[fe80::1]",
    ],
)
def test_these_are_not_certainly_this_machine(host: str) -> None:
    assert not parse_base_url(f"http://{host}/v1").is_loopback


@pytest.mark.parametrize(
    "host", ["192.168.1.2", "10.0.0.1", "[fd00::1]", "nas", "nas.local", "gpu.lan",
             "host.docker.internal", "box.home.arpa", "app.localhost"],
)  # fmt: skip
def test_these_are_of_ones_own_network(host: str) -> None:
    assert parse_base_url(f"http://{host}/v1").is_private


@pytest.mark.parametrize(
    "host", ["8.8.8.8", "evil.com", "192.168.1.2.evil.com", "nas.local.evil.com", "xlocal.com",
             "[2606:4700::1111]", "[::ffff:8.8.8.8]"],
)  # fmt: skip
def test_these_are_not(host: str) -> None:
    assert not parse_base_url(f"http://{host}/v1").is_private


def test_only_openais_own_host_is_openai() -> None:
    assert OPENAI.is_openai
    assert parse_base_url("https://API.openai.com./v1").is_openai
    assert not BaseUrl("https://api.openai.com.evil.com/v1").is_openai
    assert not BaseUrl("https://eu.api.openai.com/v1").is_openai


@pytest.mark.parametrize(
    ("typed", "key"), [("", ""), (" \n", ""), (" sk-abc\n", "sk-abc"), ("a" * 500, "a" * 500)]
)
def test_a_key_is_trimmed(typed: str, key: str) -> None:
    assert check_key(typed) == key


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("sk-a\nsk-b", "line break"),
        ("sk-a\r\nx-evil: 1", "line break"),
        ("sk-a\u2028b", "line break"),
        ("sk-a b", "space"),
        ("sk-a\tb", "space"),
        ("sk-a\u00a0b", "space"),
        ("sk-é", "letter"),
        ("sk-а", "letter"),  # a Cyrillic letter
        ("\ufeffsk-a", "letter"),
        ("sk-\udcff", "letter"),
        ("sk-\x00a", "letter"),
        ("sk-…abc", "letter"),
    ],
)
def test_a_key_that_would_break_a_header_is_refused_without_being_shown(
    typed: str, said: str
) -> None:
    with pytest.raises(KeyFormatError) as refused:
        check_key(typed)
    assert said in str(refused.value)
    assert "sk-" not in str(refused.value)


@given(st.text())
def test_a_key_that_is_accepted_fits_into_a_header(typed: str) -> None:
    try:
        key = check_key(typed)
    except KeyFormatError:
        return
    key.encode("ascii")
    assert key.isprintable()
    assert " " not in key
