"""Whether what came is what a row of WIRE.md allows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop_chat.domain.draft import Draft, fold, fold_all
from desktop_chat.domain.endings import Ending, EndState, Failure
from desktop_chat.domain.events import ActivityNoted, ReplyEnded, StreamEvent
from desktop_chat.domain.text import clean
from tests.wire.rows_http_errors import KEY
from tests.wire.schema import Expect, Row

_PORT = re.compile(r"127\.0\.0\.1:\d+")
_MARKUP = re.compile(r"(?i)<(!doctype|html|head|body|title|h1|form)\b")


def matches(pattern: str | re.Pattern[str], text: str) -> bool:
    """Whether `text` is exactly this text, or all of it fits the expression."""
    if isinstance(pattern, str):
        return pattern == text
    return pattern.fullmatch(text) is not None


def check_row(row: Row, events: Sequence[StreamEvent]) -> Draft:
    """Return what the events come to.

    Raises:
        AssertionError: it is none of the outcomes that the row allows.
    """
    draft = check_ending(events)
    faults = [_faults(expect, events, draft) for expect in row.expects]
    assert not all(faults), f"{row.key} {row.name}: {faults}\nevents: {_brief(events)}"
    return draft


def check_ending(events: Sequence[StreamEvent]) -> Draft:
    """Return what the events come to, after what must be true of every reply (I1, I3)."""
    endings = [event for event in events if isinstance(event, ReplyEnded)]
    assert len(endings) == 1, f"{len(endings)} endings: {_brief(events)}"
    assert isinstance(events[-1], ReplyEnded), f"not last: {_brief(events)}"
    draft = fold_all(Draft(), events)
    for text in (str(draft.text), str(draft.thinking), str(draft.refusal)):
        assert clean(text) == text, f"cannot be stored as it is shown: {text[:200]!r}"
    ending = endings[0].ending
    assert (ending.state is EndState.FAILED) <= (ending.failure is not None), (
        "a failure without words"
    )
    if ending.failure is not None:
        _check_failure(ending.failure)
    return draft


def _check_failure(failure: Failure) -> None:
    said = f"{failure.sentence}\n{failure.server_words}"
    assert failure.sentence.strip(), "a failure without a sentence"
    assert _MARKUP.search(said) is None, f"a web page in a sentence: {said!r}"
    everything = "\n".join((said, failure.code, *failure.details))
    assert KEY not in everything, "the key came back"


def outcome(draft: Draft) -> dict[str, str]:
    """Return what of a draft must not depend on how the bytes were cut.

    The server's port is taken out of the details: each chunking has a server of its own.
    """
    parts = {
        "text": str(draft.text),
        "thinking": str(draft.thinking),
        "refusal": str(draft.refusal),
        "ending": repr(draft.ending),
    }
    for name in ("calls", "citations", "media", "usage", "model", "answered"):
        parts[name] = repr(getattr(draft, name))
    return {name: _PORT.sub("127.0.0.1", part) for name, part in parts.items()}


def _faults(expect: Expect, events: Sequence[StreamEvent], draft: Draft) -> list[str]:
    ending = draft.ending
    if ending is None:
        return ["no ending"]
    faults = [
        f"{name}: {_cut(found)} instead of {_cut(wanted)}"
        for name, wanted, found in _texts(expect, draft)
        if not matches(wanted, found)
    ]
    faults += [
        f"{name}: {found!r} instead of {wanted!r}"
        for name, wanted, found in _values(expect, draft, ending)
        if wanted is not None and wanted != found
    ]
    faults += _failure_faults(expect, ending)
    if expect.activity is not None and ActivityNoted(expect.activity) not in events:
        faults.append(f"{expect.activity} was never noted")
    if any(part not in draft.media for part in expect.media):
        faults.append(f"media: {draft.media} instead of {expect.media}")
    if expect.never and (shown := _ever_shown(expect.never, events)):
        faults.append(f"for a moment the text was {shown!r}")
    return faults


def _texts(expect: Expect, draft: Draft) -> list[tuple[str, str | re.Pattern[str], str]]:
    return [
        ("text", expect.text, str(draft.text)),
        ("thinking", expect.thinking, str(draft.thinking)),
        ("refusal", expect.refusal, str(draft.refusal)),
    ]


def _values(expect: Expect, draft: Draft, ending: Ending) -> list[tuple[str, object, object]]:
    usage = draft.usage
    if expect.usage is not None and usage is not None:
        usage = replace(usage, thinking=None, cached=None)
    return [
        ("state", expect.state, ending.state),
        ("reason", expect.reason, ending.reason),
        ("calls", expect.calls, tuple((c.name, c.arguments) for c in draft.calls)),
        ("usage", expect.usage, usage),
        ("model", expect.model, draft.model),
        ("citations", expect.citations, draft.citations),
    ]


def _failure_faults(expect: Expect, ending: Ending) -> list[str]:
    failure, faults = ending.failure, []
    if expect.kinds and (failure is None or failure.kind not in expect.kinds):
        kind = failure.kind if failure is not None else None
        faults.append(f"kind: {kind} instead of {sorted(expect.kinds)}")
    said = f"{failure.sentence} {failure.server_words}" if failure is not None else ""
    if re.search(expect.words, said) is None:
        faults.append(f"words: {said!r} lacks {expect.words!r}")
    details = [*ending.details]
    if failure is not None:
        details += [str(failure.status), failure.code, *failure.details]
    if re.search(expect.details, "\n".join(details)) is None:
        faults.append(f"details: {details} lack {expect.details!r}")
    return faults


def _ever_shown(pattern: str, events: Sequence[StreamEvent]) -> str:
    draft = Draft()
    for event in events:
        draft = fold(draft, event)
        if re.search(pattern, str(draft.text)):
            return str(draft.text)
    return ""


def _cut(text: str | re.Pattern[str]) -> str:
    shown = repr(text)
    return shown if len(shown) <= 120 else f"{shown[:100]}… ({len(shown)} characters)"


def _brief(events: Sequence[StreamEvent]) -> str:
    shown = [*events[:6], *events[-6:]] if len(events) > 12 else events
    return _cut_line(" · ".join(str(event) for event in shown))


def _cut_line(line: str) -> str:
    return line if len(line) <= 3_000 else line[:3_000] + "…"
