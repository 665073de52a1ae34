"""A conversation as JSON, with nothing left out, and back (docs/export-format.md)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Any, NoReturn

from desktop_chat import __version__
from desktop_chat.base.ids import TurnId
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import unisolated
from desktop_chat.domain.attachments import is_sound
from desktop_chat.domain.conversation import Chosen, Conversation, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.library import TitleSource
from desktop_chat.domain.preset_values import recall_tuning, tuning_as_value
from desktop_chat.exporting import words
from desktop_chat.exporting.codec import Unfit, decode, encode
from desktop_chat.exporting.value import Exported

FORMAT = "desktop-chat-conversation"
VERSION = 2
"""2 has `preset` and `parameters`."""

MOST_BYTES = 256 * 1024 * 1024
"""A larger file is not read."""

_KINDS: Mapping[str, type[UserTurn] | type[ReplyTurn]] = {"user": UserTurn, "reply": ReplyTurn}


class ExportUnreadable(Exception):
    """A file cannot be imported; `sentence` says why, for a person. Nothing of it was taken."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def to_json(exported: Exported) -> str:
    """Return all of a conversation: every version, every part, counts and facts.

    What a server said about a failure goes through redaction once more; it is the only text in it
    that neither the person nor a model wrote.
    """
    whole = as_value(exported)
    return json.dumps(whole, ensure_ascii=False, indent=1, allow_nan=False) + "\n"


def as_value(exported: Exported) -> dict[str, Any]:
    """Return what `to_json` writes, as a value of JSON."""
    conversation = exported.conversation
    return {
        "format": FORMAT,
        "version": VERSION,
        "program": __version__,
        "title": encode(exported.title),
        "title_source": exported.title_source.value,
        "created_at": exported.created_at,
        "updated_at": exported.updated_at,
        **tuning_as_value(exported.tuning),
        "leaf": conversation.leaf,
        "chosen": [[parent, child] for parent, child in conversation.chosen.items()],
        "turns": [_turn(each) for each in conversation.turns.values()],
    }


def parse_export(data: bytes | str) -> Exported:
    """Return what `to_json` has written.

    Raises:
        ExportUnreadable: it is something else, from a newer version, cut off, or does not fit
            together. The whole file is read before anything is returned.
    """
    return parse_value(_loaded(data))


def parse_value(value: object) -> Exported:
    """Return what `as_value` gave.

    Raises:
        ExportUnreadable: it is something else.
    """
    try:
        return _read(_known(value))
    except Unfit as error:
        raise ExportUnreadable(words.DAMAGED.format(what=error)) from None


def _turn(turn: Turn) -> dict[str, Any]:
    if isinstance(turn, ReplyTurn):
        return {"kind": "reply", **encode(replace(turn, draft=_redacted(turn.draft)))}
    return {"kind": "user", **encode(turn)}


def _redacted(draft: Draft) -> Draft:
    ending = draft.ending
    if ending is None or ending.failure is None:
        return draft
    failure = replace(
        ending.failure,
        sentence=unisolated(ending.failure.sentence),
        server_words=redact(ending.failure.server_words),
        details=tuple(redact(each) for each in ending.failure.details),
    )
    return replace(draft, ending=replace(ending, failure=failure))


def _loaded(data: bytes | str) -> object:
    if len(data) > MOST_BYTES:
        sizes = {"size": len(data) >> 20, "limit": MOST_BYTES >> 20}
        raise ExportUnreadable(words.TOO_LARGE.format(**sizes))
    try:
        text = data if isinstance(data, str) else data.decode("utf-8-sig")
        return json.loads(text, parse_constant=_refuse)
    except (ValueError, RecursionError):
        raise ExportUnreadable(words.NOT_JSON) from None


def _known(whole: object) -> dict[str, Any]:
    """Return an export of a version that is known."""
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise ExportUnreadable(words.OTHER_FORMAT)
    version = whole.get("version")
    if isinstance(version, bool) or not isinstance(version, int) or version < 1:
        raise ExportUnreadable(words.OTHER_FORMAT)
    if version > VERSION:
        found = str(version) if version < 10**9 else "?"
        raise ExportUnreadable(words.NEWER.format(found=found, known=VERSION))
    return whole


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


def _read(whole: dict[str, Any]) -> Exported:
    listed = whole.get("turns")
    if not isinstance(listed, list):
        raise Unfit("turns is no list")
    turns: dict[TurnId, Turn] = {}
    for at, each in enumerate(listed):
        turn = _read_turn(each, f"turns[{at}]")
        if turn.id in turns:
            raise Unfit(f"turns[{at}] is there twice")
        turns[turn.id] = turn
    _check_tree(turns)
    leaf = decode(TurnId, whole["leaf"], "leaf") if whole.get("leaf") is not None else None
    if leaf is not None and leaf not in turns:
        raise Unfit("leaf is not among the turns")
    chosen = _read_chosen(whole.get("chosen", []), turns)
    return Exported(
        decode(str, whole.get("title", ""), "title"),
        decode(TitleSource, whole.get("title_source", "first_words"), "title_source"),
        decode(float, whole.get("created_at", 0), "created_at"),
        decode(float, whole.get("updated_at", 0), "updated_at"),
        Conversation(MappingProxyType(turns), leaf, chosen),
        recall_tuning(whole),
    )


def _read_turn(value: object, place: str) -> Turn:
    if not isinstance(value, dict):
        raise Unfit(f"{place} is no object")
    kind = value.get("kind")
    if not isinstance(kind, str) or kind not in _KINDS:
        raise Unfit(f"{place} is of an unknown kind")
    rest = {name: each for name, each in value.items() if name != "kind"}
    turn: Turn = decode(_KINDS[kind], rest, place)
    if isinstance(turn, UserTurn) and not all(map(is_sound, turn.attachments)):
        raise Unfit(f"{place} has a file that is not what it says")
    return turn


def _check_tree(turns: Mapping[TurnId, Turn]) -> None:
    """Refuse turns that hang on nothing, or on themselves."""
    safe: set[TurnId] = set()
    for start in turns:
        path: dict[TurnId, None] = {}
        at: TurnId | None = start
        while at is not None and at not in safe:
            if at not in turns:
                raise Unfit("a turn hangs on one that is missing")
            if at in path:
                raise Unfit("turns hang on each other in a circle")
            path[at] = None
            at = turns[at].parent
        safe.update(path)


def _read_chosen(value: object, turns: Mapping[TurnId, Turn]) -> Chosen:
    if not isinstance(value, list):
        raise Unfit("chosen is no list")
    chosen: dict[TurnId | None, TurnId] = {}
    for at, each in enumerate(value):
        if not isinstance(each, list) or len(each) != 2:
            raise Unfit(f"chosen[{at}] is no pair")
        parent, child = each
        if not isinstance(child, str) or child not in turns:
            raise Unfit(f"chosen[{at}] is no choice")
        if turns[TurnId(child)].parent != parent or parent in chosen:
            raise Unfit(f"chosen[{at}] is no choice")
        chosen[parent] = TurnId(child)
    return MappingProxyType(chosen)
