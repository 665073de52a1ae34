"""The streams of A.2, A.4 and A.5, cut at every byte: a prefix of the text, and one honest ending.

Most of it needs no socket: the bytes go straight into `ReplyMapper`, which decodes, maps and
judges without I/O. What is huge (Q73 to Q76) is cut at a sample of its bytes.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterable
from dataclasses import replace
from functools import cache

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.events import ReplyEnded, StreamEvent
from desktop_chat.providers.errors import Answer as ErrorAnswer
from desktop_chat.providers.limits import Limits
from desktop_chat.providers.mapper import ReplyMapper
from tests.helpers.wire_server import pieces_of, random_pieces, whole
from tests.wire.reading import SEED, read_in_turn
from tests.wire.rows import STREAMS
from tests.wire.schema import Answer, End, Framing, Row
from tests.wire.verify import check_ending, check_row, outcome

BROKEN = Ending(EndState.INTERRUPTED, Failure(FailureKind.NETWORK, "The connection was lost."))

BODIES = [
    row for row in STREAMS if row.answer.code == 200 and row.answer.framing is not Framing.NONE
]
# 64 MB are fed in test_rows; a sample of their cuts would say nothing new.
CUT = [row for row in BODIES if row.id != "Q75"]


def fed(row: Row, pieces: Iterable[bytes], broken: Ending | None = None) -> list[StreamEvent]:
    """Return what comes of a body in these pieces, as the socket's reader would feed them."""
    mapper = ReplyMapper(row.api, ErrorAnswer(status=200, model="m"), Limits())
    events: list[StreamEvent] = []
    for piece in pieces:
        events += mapper.feed(piece)
        if mapper.over:
            break
    last, ending = mapper.end(None if mapper.over else broken)
    return [*events, *last, ReplyEnded(ending)]


@cache
def full(key: str) -> Draft:
    row = next(row for row in CUT if row.key == key)
    return check_row(row, fed(row, [row.answer.body]))


def cuts_of(row: Row) -> Iterable[int]:
    size = len(row.answer.body)
    if row.grain == 1:
        return range(size + 1)
    dice = random.Random(SEED)
    return sorted(dice.sample(range(size + 1), 25))


def check_cut(row: Row, cut: int, events: list[StreamEvent], *, clean: bool) -> None:
    """Check I5: a prefix of everything that the whole row shows, and an ending that is true."""
    draft, whole_draft = check_ending(events), full(row.key)
    for name in ("text", "thinking", "refusal"):
        shown, wanted = str(getattr(draft, name)), str(getattr(whole_draft, name))
        assert wanted.startswith(shown), f"cut at {cut}: {name} {shown[-200:]!r}"
    assert draft.ending is not None
    assert whole_draft.ending is not None
    allowed = {EndState.INTERRUPTED, whole_draft.ending.state}
    if clean and not draft.visible_text:
        # Rule 7: nothing at all came, and the server ended properly.
        allowed.add(EndState.EMPTY)
    assert draft.ending.state in allowed, f"cut at {cut}: {draft.ending}"


@pytest.mark.parametrize("row", CUT, ids=lambda row: row.key)
def test_a_body_comes_to_the_same_however_it_is_cut_into_pieces(row: Row):
    body, grain = row.answer.body, row.grain
    for recut in (whole, pieces_of(7 * grain), pieces_of(grain), random_pieces(SEED, 40 * grain)):
        draft = check_row(row, fed(row, recut(body)))
        assert outcome(draft) == outcome(full(row.key))


@pytest.mark.parametrize("row", CUT, ids=lambda row: row.key)
def test_a_connection_that_breaks_at_any_byte_leaves_a_prefix(row: Row):
    for cut in cuts_of(row):
        check_cut(row, cut, fed(row, [row.answer.body[:cut]], BROKEN), clean=False)


@pytest.mark.parametrize("row", CUT, ids=lambda row: row.key)
def test_a_body_that_ends_at_any_byte_leaves_a_prefix(row: Row):
    for cut in cuts_of(row):
        check_cut(row, cut, fed(row, [row.answer.body[:cut]]), clean=True)


@pytest.mark.parametrize("row", [row for row in CUT if row.grain == 1], ids=lambda row: row.key)
def test_a_cut_of_single_bytes_is_the_same_as_a_cut_of_one_piece(row: Row):
    body = row.answer.body
    dice = random.Random(row.key)
    for _ in range(min(5, len(body))):
        cut = dice.randint(0, len(body))
        one = check_ending(fed(row, [body[:cut]], BROKEN))
        bytewise = check_ending(fed(row, pieces_of(1)(body[:cut]), BROKEN))
        assert outcome(one) == outcome(bytewise), f"cut at {cut}"


# ---- the same over a socket


def _cut_answers(row: Row, count: int) -> list[tuple[int, Answer]]:
    body = row.answer.body
    dice = random.Random(f"{SEED} {row.key}")
    cuts = sorted(dice.sample(range(1, len(body)), min(count, len(body) - 1)))
    base = replace(row.answer, gap=0.0)
    return [
        (cut, replace(base, items=(body[:cut],), **how))
        for cut in cuts
        for how in ({"end": End.CUT}, {"framing": Framing.CLOSE, "end": End.END})
    ]


@pytest.mark.parametrize(
    "row",
    [row for row in CUT if row.grain == 1 and len(row.answer.body) > 1],
    ids=lambda row: row.key,
)
def test_a_socket_that_closes_at_some_byte_leaves_a_prefix(row: Row):
    cuts, answers = zip(*_cut_answers(row, 3), strict=True)
    rows = [replace(row, answers=(answer,), idle=None) for answer in answers]
    readings = asyncio.run(read_in_turn(rows, [whole] * len(rows)))
    for cut, answer, reading in zip(cuts, answers, readings, strict=True):
        check_cut(row, cut, reading.events, clean=answer.framing is Framing.CLOSE)


# ---- bytes that no row thought of


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("data", ['{"reason":"boom"}', '{"message":"boom"}', "boom"])
def test_a_line_end_of_another_kind_after_the_name_of_an_event_changes_nothing(
    line_end: str, data: str
):
    row = next(row for row in CUT if row.key == "Q01")
    body = f"event: error{line_end}data: {data}\n\n".encode()
    for recut in (whole, pieces_of(1)):
        ending = check_ending(fed(row, recut(body))).ending
        assert ending is not None
        assert ending.state is EndState.FAILED


TOKENS = [
    *(b"\n \r\n \r \n\n {\xff \xc3 \xc3\xa9 \xef\xbb\xbf".split(b" ")),
    *[item for row in BODIES if row.grain == 1 for item in row.answer.items if len(item) < 300][
        :80
    ],
    *(
        b"data: |data:|event: error|event: message|id: 1|retry: 1|: c|{|}|[|]|null|[DONE]".split(
            b"|"
        )
    ),
    *(b'data: "s"|data: [1]|data: {"a":1}|error: {"message":"m"}|{"a":1}|<html>|hello'.split(b"|")),
]


@pytest.mark.parametrize("line_break", [b"\n", b"\r\n", b"\r", b"\n\n"], ids=repr)
@pytest.mark.parametrize("key", ["Q01", "Q19", "Q36", "Q100", "Q119"])
def test_a_stray_line_break_comes_to_the_same_at_every_chunking(key: str, line_break: bytes):
    row = next(row for row in CUT if row.key == key)
    size = len(row.answer.body)
    for at in sorted(random.Random(SEED).sample(range(size), min(size, 300))):
        body = row.answer.body[:at] + line_break + row.answer.body[at:]
        one = check_ending(fed(row, [body]))
        bytewise = check_ending(fed(row, pieces_of(1)(body)))
        assert outcome(one) == outcome(bytewise), body[max(0, at - 30) : at + 30]


@given(
    st.lists(st.sampled_from(TOKENS) | st.binary(max_size=6), max_size=12),
    st.sampled_from([row for row in BODIES if row.key in {"Q01", "Q100", "Q119"}]),
    st.randoms(use_true_random=False),
)
@settings(
    max_examples=150,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
def test_any_bytes_end_once_and_the_same_however_they_are_cut(
    tokens: list[bytes], row: Row, dice: random.Random
):
    body = b"".join(tokens)
    one = check_ending(fed(row, [body]))
    bytewise = check_ending(fed(row, pieces_of(1)(body)))
    pieces = check_ending(fed(row, random_pieces(dice.randint(0, 99))(body)))
    assert outcome(one) == outcome(bytewise) == outcome(pieces)
