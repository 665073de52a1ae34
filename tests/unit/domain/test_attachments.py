"""What a file is to a server, by its bytes."""

from __future__ import annotations

import base64
import struct

import pytest

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.attachments import (
    MOST_FILES,
    MOST_TEXT,
    MOST_TOGETHER,
    Attachment,
    AttachmentKind,
    AttachmentRefused,
    Refusal,
    attachment_of,
    check_together,
    estimated_tokens,
    is_sound,
)
from desktop_chat.domain.connection import PromptMessage, Role
from desktop_chat.domain.conversation import Conversation, UserTurn


def png(width: int = 2, height: int = 3) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"rest"


def refused(name: str, data: bytes) -> Refusal:
    with pytest.raises(AttachmentRefused) as caught:
        attachment_of(name, data)
    return caught.value.why


def test_a_picture_is_known_by_its_bytes_not_by_its_name() -> None:
    made = attachment_of("/home/me/holiday.txt", png())
    assert (made.kind, made.name, made.size) == (AttachmentKind.IMAGE, "holiday.txt", len(png()))
    assert made.data.startswith("data:image/png;base64,")
    assert base64.b64decode(made.data.partition(",")[2]) == png()
    assert is_sound(made)


def test_a_pdf_is_a_document() -> None:
    made = attachment_of("a.pdf", b"%PDF-1.7\n\0\xff")
    assert made.kind is AttachmentKind.DOCUMENT
    assert made.data.startswith("data:application/pdf;base64,")
    assert is_sound(made)


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"plain\r\nlines\r", "plain\nlines\n"),
        ("Grüße".encode(), "Grüße"),
        ("\ufeffwith a mark".encode(), "with a mark"),
        ("utf-16 漢".encode("utf-16"), "utf-16 漢"),
        (b"esc \x1b[31m", "esc ␛[31m"),
    ],
)
def test_a_text_is_text_whatever_its_ending(data: bytes, text: str) -> None:
    made = attachment_of("notes.bin", data)
    assert (made.kind, made.data) == (AttachmentKind.TEXT, text)


def test_what_cannot_be_sent_is_refused_by_reason() -> None:
    assert refused("a", b"") is Refusal.EMPTY
    assert refused("a.zip", b"PK\x03\x04\0\0") is Refusal.UNKNOWN_KIND
    assert refused("a.txt", b"\xff\xfa\xfb") is Refusal.UNKNOWN_KIND
    assert refused("a.txt", "a\0b".encode("utf-16")) is Refusal.UNKNOWN_KIND
    assert refused("a.txt", b"x" * (MOST_TEXT + 1)) is Refusal.TOO_LARGE
    assert refused("a.png", png(30_000, 30_000)) is Refusal.TOO_MANY_PIXELS
    assert refused("a.png", png()[:12]) is Refusal.DAMAGED


def test_a_name_is_one_short_line() -> None:
    made = attachment_of("/tmp/a\nb\u202ec" + "x" * 300 + ".txt", b"text")
    assert "\n" not in made.name
    assert "\u202e" not in made.name
    assert len(made.name) <= 120


def test_too_many_or_too_large_together_is_refused() -> None:
    small = Attachment(AttachmentKind.TEXT, "a", "a", 1)
    check_together((small,) * MOST_FILES)
    with pytest.raises(AttachmentRefused):
        check_together((small,) * (MOST_FILES + 1))
    large = Attachment(AttachmentKind.TEXT, "b", "b", MOST_TOGETHER // 2 + 1)
    with pytest.raises(AttachmentRefused) as caught:
        check_together((large, large))
    assert caught.value.why is Refusal.TOO_LARGE_TOGETHER


def test_a_large_picture_takes_more_tokens_than_a_small_one() -> None:
    small, large = (attachment_of("a", png(side, side)) for side in (100, 2_000))
    assert 0 < estimated_tokens(small) < estimated_tokens(large)


def test_messages_that_are_joined_keep_their_files() -> None:
    one = Attachment(AttachmentKind.TEXT, "one", "1")
    two = Attachment(AttachmentKind.TEXT, "two", "2")
    conversation = (
        Conversation()
        .add(UserTurn(TurnId("a"), None, "", attachments=(one,)))
        .add(UserTurn(TurnId("b"), TurnId("a"), "words", attachments=(two,)))
    )
    assert conversation.prompt(TurnId("b")) == (PromptMessage(Role.USER, "words", (one, two)),)
