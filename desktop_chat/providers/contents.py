"""What a message holds, in the shapes of the three APIs."""

from __future__ import annotations

import re
from collections.abc import Iterable
from pathlib import PurePath

from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.connection import Api, PromptMessage
from desktop_chat.domain.text import clean
from desktop_chat.providers.fields import JsonObject

_TICKS = re.compile("`{3,}")
_EXTENSION = re.compile(r"\w{1,12}")

Content = str | list[JsonObject]


def content_of(message: PromptMessage, api: Api) -> Content:
    """Return the content of a message for Responses or Chat Completions.

    It is a plain text where that says all: some servers take nothing else. Files of text are put
    into it; pictures and documents are parts of their own, before the words about them.
    """
    text = plain_text(message.text, _texts(message.attachments))
    apart = [each for each in message.attachments if each.kind is not AttachmentKind.TEXT]
    if not apart:
        return text
    part = _response_part if api is Api.RESPONSES else _chat_part
    parts = [part(each) for each in apart]
    if text:
        kind = "input_text" if api is Api.RESPONSES else "text"
        parts.append({"type": kind, "text": text})
    return parts


def bare_text(message: PromptMessage) -> str:
    """Return a message as text alone: what cannot be text is named."""
    named = [
        f"[{each.kind.value}: {each.name}]"
        for each in message.attachments
        if each.kind is not AttachmentKind.TEXT
    ]
    return plain_text(message.text, [*named, *_texts(message.attachments)])


def plain_text(text: str, enclosed: Iterable[str]) -> str:
    """Return files of text and the words about them as one text."""
    return "\n\n".join(each for each in (*enclosed, clean(text)) if each)


def _texts(attachments: Iterable[Attachment]) -> list[str]:
    return [_fenced(each) for each in attachments if each.kind is AttachmentKind.TEXT]


def _fenced(file: Attachment) -> str:
    longest = max((len(run) for run in _TICKS.findall(file.data)), default=2)
    fence = "`" * (longest + 1)
    language = PurePath(file.name).suffix[1:]
    language = language if _EXTENSION.fullmatch(language) else ""
    end = "" if file.data.endswith("\n") else "\n"
    return f"{clean(file.name)}:\n{fence}{language}\n{clean(file.data)}{end}{fence}"


def _chat_part(file: Attachment) -> JsonObject:
    if file.kind is AttachmentKind.IMAGE:
        return {"type": "image_url", "image_url": {"url": file.data}}
    return {"type": "file", "file": {"filename": clean(file.name), "file_data": file.data}}


def _response_part(file: Attachment) -> JsonObject:
    if file.kind is AttachmentKind.IMAGE:
        return {"type": "input_image", "image_url": file.data, "detail": "auto"}
    return {"type": "input_file", "filename": clean(file.name), "file_data": file.data}
