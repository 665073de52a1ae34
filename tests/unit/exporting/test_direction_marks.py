"""What an Arabic window draws with marks of direction goes into no file and no log."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from desktop_chat.base.ids import TurnId
from desktop_chat.base.languages import ENGLISH, speak, use
from desktop_chat.base.logs import SafeFormatter
from desktop_chat.base.translation import install, isolate_fields, tr
from desktop_chat.domain.conversation import Conversation, ReplyTurn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.rope import Rope
from desktop_chat.exporting.as_json import to_json
from desktop_chat.exporting.value import Exported

MARKS = set("\u2066\u2067\u2068\u2069")


@pytest.fixture
def sentence() -> Iterator[str]:
    """A sentence of the Arabic window, with a name in it."""
    speak("ar", {})
    yield tr("Nothing is listening at {place}.").format(place="127.0.0.1:11434 (ollama)")
    isolate_fields(False)
    install(None)
    use(ENGLISH)


def test_a_log_line_has_none(sentence: str) -> None:
    assert set(sentence) & MARKS
    record = logging.LogRecord("x", logging.INFO, "f", 1, "%s", (sentence,), None)
    line = SafeFormatter("%(message)s").format(record)
    assert "127.0.0.1:11434 (ollama)" in line
    assert not set(line) & MARKS


def test_an_export_has_none(sentence: str) -> None:
    failure = Failure(FailureKind.NETWORK, sentence)
    draft = Draft(text=Rope("x"), ending=Ending(EndState.FAILED, failure))
    asked = UserTurn(TurnId("a"), None, "?")
    reply = ReplyTurn(TurnId("b"), asked.id, "m", draft)
    written = to_json(Exported("t", conversation=Conversation().add(asked).add(reply)))
    assert "ollama" in written
    assert not set(written) & MARKS
    assert "\\u2068" not in written
