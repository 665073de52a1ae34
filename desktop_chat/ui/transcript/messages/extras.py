"""What a turn holds beside its text, as blocks: files, tool calls, sources. All inert."""

from __future__ import annotations

from collections.abc import Iterator

from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.events import MediaKind
from desktop_chat.domain.text import clean, one_line
from desktop_chat.markdown import (
    AlertKind,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    Gap,
    ImageRun,
    Inline,
    InlineStyle,
    Prose,
    Run,
)
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.text.file_card import run_of

_ARGUMENTS_LIMIT = 8_000
_REFUSAL_LIMIT = 100_000
_LINE = 1_000


def extra_blocks(draft: Draft) -> list[FlowBlock]:
    """Return the blocks that follow the text of a reply."""
    return [*_refusal(draft), *_media(draft), *_calls(draft), *_sources(draft)]


def attachment_blocks(files: tuple[Attachment, ...]) -> list[FlowBlock]:
    """Return the blocks of the files that went with a message: pictures, and cards of others."""
    images = [file for file in files if file.kind is AttachmentKind.IMAGE]
    runs: list[Inline] = []
    for image in images:
        runs += [*([Run(" ")] if runs else []), run_of(image, len(images))]
    others = [Prose((run_of(file),)) for file in files if file.kind is not AttachmentKind.IMAGE]
    shown = [*([Prose(tuple(runs))] if runs else []), *others]
    return [FlowBlock(each, gap=Gap.TIGHT if at else Gap.NONE) for at, each in enumerate(shown)]


def _refusal(draft: Draft) -> Iterator[FlowBlock]:
    text = clean(draft.refusal.since(0)[:_REFUSAL_LIMIT]).strip("\n")
    if not text:
        return
    for number, line in enumerate(text.split("\n")):
        yield FlowBlock(
            Prose((Run(line),)),
            gap=Gap.NONE if number else Gap.NORMAL,
            quotes=(AlertKind.WARNING,),
            quotes_opened=0 if number else 1,
        )


def _media(draft: Draft) -> Iterator[FlowBlock]:
    for media in draft.media:
        if media.kind is MediaKind.IMAGE:
            yield FlowBlock(Prose((ImageRun("", media.data),)))
        else:
            yield FlowBlock(Prose((Run(words.SOUND, InlineStyle.CODE),)))


def _calls(draft: Draft) -> Iterator[FlowBlock]:
    for number, call in enumerate(draft.calls):
        name = one_line(call.name, 40) or words.UNNAMED_TOOL
        yield FlowBlock(CodeHead(number, words.NOT_EXECUTED.format(name=name)))
        for line in _argument_lines(call):
            for at in range(0, max(1, len(line)), _LINE):
                content = CodeLine(number, line[at : at + _LINE])
                yield FlowBlock(content, gap=Gap.NONE, continued=at > 0)
        yield FlowBlock(CodeEnd(number, closed=True), gap=Gap.NONE)


def _argument_lines(call: ToolCall) -> list[str]:
    text = clean(call.arguments[:_ARGUMENTS_LIMIT])
    lines = text.split("\n")
    left = len(call.arguments) - _ARGUMENTS_LIMIT
    if left > 0:
        lines.append(words.cut_words(left))
    return lines


def _sources(draft: Draft) -> Iterator[FlowBlock]:
    if not draft.citations:
        return
    yield FlowBlock(Prose((Run(words.SOURCES_TITLE, InlineStyle.BOLD),)))
    for number, source in enumerate(draft.citations, 1):
        title = one_line(source.title or source.url, 120)
        yield FlowBlock(
            Prose((Run(title, link=source.url),)), gap=Gap.TIGHT, indent=1, marker=f"{number}."
        )
