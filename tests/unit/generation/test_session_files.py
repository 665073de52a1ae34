"""Files that go with a message: sent once, queued, edited and put aside with it."""

from __future__ import annotations

import asyncio

import pytest

from desktop_chat.domain.attachments import (
    MOST_FILES,
    Attachment,
    AttachmentKind,
    AttachmentRefused,
)
from desktop_chat.generation.session_state import Sent
from tests.helpers.clock import settle
from tests.helpers.replies import COMPLETE, Wait, end, text
from tests.unit.generation.session_bench import Bench, check_with

FILE = Attachment(AttachmentKind.TEXT, "notes.md", "text", 4)
OTHER = Attachment(AttachmentKind.TEXT, "other.md", "more", 4)


def sent_files(b: Bench, number: int = -1) -> tuple[Attachment, ...]:
    return b.source.requests[number].messages[-1].attachments


def test_a_file_goes_with_the_next_message_alone() -> None:
    @check_with(Bench(COMPLETE, COMPLETE))
    async def _(b: Bench) -> None:
        b.session.attach(FILE)
        await b.send("look")
        assert sent_files(b) == (FILE,)
        assert b.state.attached == ()
        await b.send("again")
        assert sent_files(b) == ()


def test_a_file_needs_no_words() -> None:
    @check_with(Bench(COMPLETE))
    async def _(b: Bench) -> None:
        assert await b.send("") is Sent.EMPTY
        b.session.attach(FILE)
        assert await b.send("") is Sent.SENT
        assert sent_files(b) == (FILE,)


def test_files_that_are_too_many_together_change_nothing() -> None:
    @check_with(Bench(COMPLETE))
    async def _(b: Bench) -> None:
        b.session.attach(FILE)
        with pytest.raises(AttachmentRefused):
            b.session.attach(*[OTHER] * MOST_FILES)
        assert b.state.attached == (FILE,)
        b.session.attach(OTHER)
        b.session.detach(0)
        assert b.state.attached == (OTHER,)


def test_files_wait_with_a_queued_message_and_come_back_with_it() -> None:
    @check_with(Bench((text("a"), Wait())))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.attach(FILE)
        assert await b.send("") is Sent.QUEUED
        assert (b.state.attached, b.state.queued_files) == ((), (FILE,))
        assert b.state.has_queued
        b.session.attach(OTHER)
        b.session.stop()
        assert b.state.attached == (FILE, OTHER)
        assert not b.state.has_queued


def test_an_edited_message_keeps_its_files_and_those_put_aside_come_back() -> None:
    @check_with(Bench(COMPLETE, COMPLETE))
    async def _(b: Bench) -> None:
        b.session.attach(FILE)
        await b.send("one")
        b.session.attach(OTHER)
        b.session.edit()
        assert b.state.attached == (FILE,)
        await b.send("one, better")
        assert sent_files(b) == (FILE,)
        assert b.state.attached == (OTHER,)


def test_a_queued_file_is_sent_after_a_good_end() -> None:
    gate = asyncio.Event()

    @check_with(Bench((text("a"), Wait(gate), end()), COMPLETE))
    async def _(b: Bench) -> None:
        await b.send("one")
        b.session.attach(FILE)
        await b.send("two")
        gate.set()
        await settle()
        assert sent_files(b) == (FILE,)
        assert not b.state.has_queued
