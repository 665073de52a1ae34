"""A conversation as Markdown: what is shown of it, to be read by a person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta, tzinfo

from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.conversation import Conversation, ReplyTurn, Turn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.events import MediaKind
from desktop_chat.domain.notices import status_words
from desktop_chat.domain.text import clean, one_line
from desktop_chat.exporting import words
from desktop_chat.exporting.value import Exported
from desktop_chat.markdown import Heading, Run, parse

# Not `]`: with both escaped, many renderers take what is between for maths.
_SPECIAL = re.compile(r"([\\`*_\[<>#|~$&!])")
_FENCE = re.compile(r"(?m)^[ >]*(`{3,}|~{3,})")
_TICKS = re.compile("`+")
_MOST_FENCES = 8
"""Each fence that is tried costs a reading of the whole message."""

_PROBE = "end of message"
_CLOSERS = ("-->", "?>", "]]>", "</pre>", "</script>", "</style>", "</textarea>", "$$")


def to_markdown(exported: Exported, *, thinking: bool = True, zone: tzinfo | None = None) -> str:
    """Return the shown path of a conversation; times are those of `zone`, by default local.

    Each message begins with a heading that says whose it is. What a message leaves open, such as
    the fence of code where a reply was stopped, is closed after it. There are no control
    characters in it (FAULTS.md S27).
    """
    conversation = exported.conversation
    title = one_line(exported.title, 300) or words.UNTITLED
    parts = [f"# {_escaped(title)}"]
    for turn in conversation.path():
        parts.append(_heading(turn, conversation, zone))
        if isinstance(turn, ReplyTurn):
            parts += _reply(turn.draft, thinking=thinking)
        else:
            parts += [f"*({_file(each)})*" for each in turn.attachments]
            parts.append(closed(clean(turn.text).strip("\n")))
    return "\n\n".join(part for part in parts if part) + "\n"


def _heading(turn: Turn, conversation: Conversation, zone: tzinfo | None) -> str:
    who = words.YOU
    if isinstance(turn, ReplyTurn):
        who = _escaped(one_line(turn.draft.model or turn.model, 100)) or words.REPLY
    versions = conversation.versions(turn.id)
    number = versions.index(turn.id) + 1
    version = words.VERSION.format(number=number, count=len(versions)) if versions[1:] else ""
    said = (who, said_time(turn.created_at, zone), version)
    return "## " + " · ".join(part for part in said if part)


def said_time(seconds: float, zone: tzinfo | None = None) -> str:
    """Return a time as `2026-11-21 09:41`; "" where it is unknown or none of the calendar's."""
    if not seconds:
        return ""
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=seconds)
        return f"{moment.astimezone(zone):%Y-%m-%d %H:%M}"
    except (OverflowError, ValueError, OSError):
        return ""


def _reply(draft: Draft, *, thinking: bool) -> Iterator[str]:
    thought = clean(str(draft.thinking)).strip("\n")
    if thinking and thought.strip():
        yield _quoted(f"**{words.THINKING}**\n\n{thought}")
    yield closed(clean(str(draft.text)).strip("\n"))
    refusal = clean(str(draft.refusal)).strip("\n")
    if refusal:
        yield _quoted(f"**{words.REFUSAL}**\n\n{refusal}")
    for media in draft.media:
        yield f"*({words.IMAGE if media.kind is MediaKind.IMAGE else words.SOUND})*"
    for call in draft.calls:
        name = _escaped(one_line(call.name, 100)) or words.UNNAMED_TOOL
        yield f"*{words.TOOL_CALL.format(name=name)}*\n\n{fenced(clean(call.arguments), 'json')}"
    if draft.citations:
        yield "\n".join([f"**{words.SOURCES}**", "", *_sources(draft)])
    ending = status_words(draft.ending) if draft.ending is not None else words.UNFINISHED
    if ending:
        yield f"*({ending})*"


def _file(file: Attachment) -> str:
    said = words.IMAGE_NAMED if file.kind is AttachmentKind.IMAGE else words.FILE_NAMED
    return said.format(name=_escaped(one_line(file.name, 200)))


def _sources(draft: Draft) -> Iterator[str]:
    for number, source in enumerate(draft.citations, 1):
        url = one_line(source.url, 2_000)
        title = _escaped(one_line(source.title, 300))
        title = title.replace("\\[", "&#91;").replace("]", "&#93;")
        address = re.sub(r"[\s<>()\\]", lambda found: f"%{ord(found.group()):02X}", url)
        yield f"{number}. [{title}]({address})" if title else f"{number}. {_escaped(url)}"


def _quoted(text: str) -> str:
    return "\n".join(f"> {line}".rstrip() for line in text.split("\n"))


def fenced(text: str, language: str) -> str:
    """Return `text` as a block of code that nothing in it can end."""
    longest = max((len(run) for run in _TICKS.findall(text)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{language}\n{text}\n{fence}"


def closed(text: str) -> str:
    """Return a message's Markdown so that a heading after it is a heading.

    An open fence or comment is closed by what closes it; where nothing does, the message is shown
    as its source.
    """
    if not text or _ends_well(text):
        return text
    fences = list(dict.fromkeys(reversed(_FENCE.findall(text))))
    for closer in (*fences[:_MOST_FENCES], *_CLOSERS):
        if _ends_well(f"{text}\n{closer}"):
            return f"{text}\n{closer}"
    return fenced(text, "markdown")


def _ends_well(text: str) -> bool:
    blocks = parse(f"{text}\n\n## {_PROBE}\n")
    return bool(blocks) and blocks[-1] == Heading(2, (Run(_PROBE),))


def _escaped(text: str) -> str:
    return _SPECIAL.sub(r"\\\1", text)
