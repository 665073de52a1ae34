"""The status line says of a server only what is known of it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.engine import DEMO
from desktop_chat.generation.session_rules import contact_after
from desktop_chat.generation.session_state import Contact, SessionState
from desktop_chat.ui.status_words import status_left

SERVER = Connection("Mine", Source.PERSON, parse_base_url("http://127.0.0.1:9/v1"))


@pytest.mark.parametrize(
    ("contact", "line"),
    [
        (Contact.UNKNOWN, "Mine"),
        (Contact.MADE, "Mine · ready"),
        (Contact.NO_ANSWER, "Mine · cannot be reached"),
        (Contact.KEY_REFUSED, "Mine · the key was refused"),
    ],
)
def test_a_server_is_ready_once_it_has_answered(contact: Contact, line: str) -> None:
    assert status_left(replace(SessionState(SERVER, "m"), contact=contact), 0.0) == line


def test_the_demo_is_always_ready() -> None:
    assert status_left(SessionState(DEMO, "demo-tour"), 0.0) == "Demo · ready"


@pytest.mark.parametrize("kind", FailureKind)
def test_what_a_failure_says_of_the_server(kind: FailureKind) -> None:
    silent = {FailureKind.NETWORK, FailureKind.SETUP, FailureKind.WRONG_ADDRESS}
    contact = contact_after(Failure(kind, "x"))
    if kind is FailureKind.KEY_REFUSED:
        assert contact is Contact.KEY_REFUSED
    else:
        assert contact is (Contact.NO_ANSWER if kind in silent else Contact.MADE)
    assert contact_after(None) is Contact.MADE
