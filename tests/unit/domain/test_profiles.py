"""What a person may put into a connection, and what a key is bound to."""

from __future__ import annotations

import pytest

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Habits, Source
from desktop_chat.domain.profiles import (
    FieldError,
    KeyRef,
    KeySource,
    Profile,
    Saved,
    check_headers,
    check_id,
    check_proxy,
    check_seconds,
    check_variable,
    join_command,
    split_command,
)

HERE = parse_base_url("https://api.example.com/v1")
KEPT = KeyRef(KeySource.KEYCHAIN, HERE.origin)


def profile(id_: str = "p1", key: KeyRef = KEPT) -> Profile:
    return Profile(id_, "Mine", HERE, key=key)


@pytest.mark.parametrize(
    ("address", "kept"),
    [
        ("https://api.example.com/v2", True),
        ("https://api.example.com:443/v1", True),
        ("http://api.example.com/v1", False),
        ("https://api.example.com:8443/v1", False),
        ("https://evil.example.com/v1", False),
    ],
)
def test_a_key_belongs_to_scheme_host_and_port(address: str, kept: bool) -> None:
    moved = profile().at(parse_base_url(address))
    assert moved.may_have_key is kept
    assert (moved.key == KEPT) is kept
    assert (moved.account == profile().account) is kept


def test_a_key_of_another_origin_is_not_looked_up() -> None:
    odd = profile(key=KeyRef(KeySource.VARIABLE, "https://other.example:443", variable="X"))
    assert not odd.may_have_key
    assert not profile(key=KeyRef()).may_have_key


def test_a_profile_becomes_a_connection() -> None:
    made = profile().connection(Secret("sk-1"), Habits(limit_field="max_tokens"))
    assert (made.name, made.source, made.address) == ("Mine", Source.PERSON, HERE)
    assert made.key == Secret("sk-1")
    assert made.profile == "p1"
    assert "sk-1" not in repr(profile()) + repr(made)


def test_profiles_are_put_changed_and_removed_in_their_order() -> None:
    one, two = profile("1"), profile("2")
    both = Saved(default="2").put(one).put(two)
    assert both.profiles == (one, two)
    assert both.put(profile("1", KeyRef())).profiles == (profile("1", KeyRef()), two)
    assert both.without("2") == Saved((one,))
    assert both.without("1").default == "2"
    assert both.without("1").put(one, 0) == both


def test_headers_are_read_by_lines() -> None:
    assert check_headers("") == ()
    assert check_headers("X-Title: Desktop: Chat\n\n  http-referer:https://x \n") == (
        ("X-Title", "Desktop: Chat"),
        ("http-referer", "https://x"),
    )
    assert check_headers("X-A: 1\nx-a: 2") == (("x-a", "2"),)


@pytest.mark.parametrize(
    "line",
    [
        "Authorization: Bearer x",
        "api-key: x",
        "X-Api-Key: x",
        "x-goog-api-key: x",
        "Proxy-Authorization: x",
        "Cookie: a=b",
        "X-Auth-Token: x",
        "Host: evil",
        "Content-Length: 3",
        "OpenAI-Organization: o",
        "no colon",
        "X-Empty:",
        "bad name: x",
        "X-Odd: caf\u00e9",
        "X-Nul: a\x00b",
    ],
)
def test_a_header_that_holds_a_key_or_is_the_programs_is_refused(line: str) -> None:
    with pytest.raises(FieldError):
        check_headers(line)


def test_too_many_headers_are_refused() -> None:
    with pytest.raises(FieldError, match="21"):
        check_headers("\n".join(f"X-{n}: 1" for n in range(21)))


@pytest.mark.parametrize(
    ("given", "proxy"),
    [
        ("", ""),
        (" direct ", "direct"),
        ("http://Proxy.example:8080/", "http://proxy.example:8080"),
        ("socks5://127.0.0.1:1080", "socks5://127.0.0.1:1080"),
        ("http://[::1]:3128", "http://[::1]:3128"),
    ],
)
def test_a_proxy_is_an_address(given: str, proxy: str) -> None:
    assert check_proxy(given) == proxy


@pytest.mark.parametrize(
    "given",
    [
        "proxy:8080",
        "ftp://x:1",
        "http://user:secretword@x:1",
        "http://x:bad",
        "http://x:1/path",
        "http://[::1",
        "http://a b:1",
    ],
)
def test_a_proxy_that_cannot_be_used_is_refused(given: str) -> None:
    with pytest.raises(FieldError) as caught:
        check_proxy(given)
    assert "secretword" not in str(caught.value)


def test_a_variable_has_a_name() -> None:
    assert check_variable(" $MY_KEY ") == "MY_KEY"
    with pytest.raises(FieldError) as caught:
        check_variable("sk-proj-1234567890abcdef")
    assert "sk-proj" not in str(caught.value)


def test_organisations_are_words() -> None:
    assert check_id(" org-1 ") == "org-1"
    for bad in ("a b", "a\nX-Planted: yes", "\u00fc", "x" * 201):
        with pytest.raises(FieldError):
            check_id(bad)


def test_time_outs_are_seconds() -> None:
    assert check_seconds(" ") is None
    assert check_seconds("2,5") == 2.5
    for bad in ("0", "-1", "nan", "inf", "1e9", "soon"):
        with pytest.raises(FieldError):
            check_seconds(bad)


def test_a_command_is_split_without_a_shell() -> None:
    assert split_command("pass show 'my key' # x", platform="linux") == (
        "pass",
        "show",
        "my key",
        "#",
        "x",
    )
    windows = split_command(r'"C:\Program Files\op.exe" read op://a/b', platform="win32")
    assert windows == (r"C:\Program Files\op.exe", "read", "op://a/b")
    for bad in ("", "  ", "''", "'open"):
        with pytest.raises(FieldError):
            split_command(bad, platform="linux")


@pytest.mark.parametrize("platform", ["linux", "win32", "darwin"])
def test_a_command_is_shown_as_it_is_typed(platform: str) -> None:
    command = ("op", "read", "op://a b/c", "")
    assert split_command(join_command(command, platform=platform), platform=platform) == command
