"""A secret shows itself to nobody but `reveal`."""

from __future__ import annotations

import copy
import json
import logging
import pickle
from dataclasses import asdict, dataclass

import pytest

from desktop_chat.base.secret import MASK, Secret

KEY = "sk-abcdefghijklmnop"


@pytest.mark.parametrize(
    "shown",
    [
        repr(Secret(KEY)),
        str(Secret(KEY)),
        f"{Secret(KEY)}",
        f"{Secret(KEY)!r:>40}",
        f"{Secret(KEY):>40}",
        "%s %r" % (Secret(KEY), Secret(KEY)),  # noqa: UP031 - as logging formats
        "{}".format(Secret(KEY)),  # noqa: UP032 - as other code formats
        str([Secret(KEY)]),
        str({"key": Secret(KEY)}),
    ],
)
def test_no_formatting_shows_it(shown: str) -> None:
    assert "abcdef" not in shown
    assert MASK in shown


def test_only_reveal_gives_it_out() -> None:
    assert Secret(KEY).reveal() == KEY


def test_a_hint_shows_at_most_the_last_four_of_a_long_key() -> None:
    assert Secret(KEY).hint == f"{MASK}mnop"
    assert Secret("short-key").hint == MASK
    assert Secret("").hint == MASK


def test_an_empty_secret_is_false() -> None:
    assert not Secret("")
    assert Secret("a")


def test_equal_secrets_are_equal() -> None:
    assert Secret(KEY) == Secret(KEY)
    assert len({Secret(KEY), Secret(KEY)}) == 1
    assert Secret(KEY) != Secret("other")
    assert Secret(KEY) != KEY


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_is_never_pickled(protocol: int) -> None:
    with pytest.raises(TypeError, match="never pickled"):
        pickle.dumps(Secret(KEY), protocol)


def test_it_is_no_json() -> None:
    with pytest.raises(TypeError) as refused:
        json.dumps({"key": Secret(KEY)})
    assert "abcdef" not in str(refused.value)


def test_a_copy_is_the_secret_itself() -> None:
    secret = Secret(KEY)
    assert copy.copy(secret) is secret
    assert copy.deepcopy([secret])[0] is secret

    @dataclass
    class Holder:
        key: Secret

    assert asdict(Holder(secret)) == {"key": secret}


def test_it_has_no_attributes_to_list() -> None:
    assert not hasattr(Secret(KEY), "__dict__")


def test_a_record_with_it_as_an_argument_does_not_show_it() -> None:
    record = logging.LogRecord("x", logging.INFO, "", 1, "key %s", (Secret(KEY),), None)
    assert record.getMessage() == f"key Secret({MASK})"
