"""Files of a message, in the shape of each API."""

from __future__ import annotations

import pytest

from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.connection import Api, PromptMessage, ReplyRequest, Role
from desktop_chat.providers.bodies import build_body
from desktop_chat.providers.quirks import Body

ANY = Body(frozenset(), "max_tokens")
PNG = Attachment(AttachmentKind.IMAGE, "a.png", "data:image/png;base64,AAAA", 3)
PDF = Attachment(AttachmentKind.DOCUMENT, "b.pdf", "data:application/pdf;base64,AAAA", 3)
CODE = Attachment(AttachmentKind.TEXT, "c.py", "print(1)\n", 9)


def content(api: Api, *files: Attachment, text: str = "look"):
    request = ReplyRequest("m", (PromptMessage(Role.USER, text, files),))
    body = build_body(api, request, ANY)
    key = "input" if api is Api.RESPONSES else "messages"
    return body["prompt"] if api is Api.COMPLETIONS else body[key][-1]["content"]


def test_chat_has_parts():
    assert content(Api.CHAT, PNG, PDF) == [
        {"type": "image_url", "image_url": {"url": PNG.data}},
        {"type": "file", "file": {"filename": "b.pdf", "file_data": PDF.data}},
        {"type": "text", "text": "look"},
    ]


def test_responses_has_parts_of_other_names():
    assert content(Api.RESPONSES, PNG, PDF) == [
        {"type": "input_image", "image_url": PNG.data, "detail": "auto"},
        {"type": "input_file", "filename": "b.pdf", "file_data": PDF.data},
        {"type": "input_text", "text": "look"},
    ]


@pytest.mark.parametrize("api", Api)
def test_a_file_of_text_is_in_the_message_itself(api):
    assert content(api, CODE) == "c.py:\n```py\nprint(1)\n```\n\nlook"


def test_nothing_in_a_file_ends_its_fence():
    file = Attachment(AttachmentKind.TEXT, "d.md", "````\n```` x", 11)
    assert content(Api.CHAT, file, text="") == "d.md:\n`````md\n````\n```` x\n`````"


def test_a_file_without_words_has_no_empty_part():
    assert len(content(Api.CHAT, PNG, text="")) == 1


def test_completions_names_what_cannot_be_text():
    assert content(Api.COMPLETIONS, PNG, CODE) == (
        "[image: a.png]\n\nc.py:\n```py\nprint(1)\n```\n\nlook"
    )
