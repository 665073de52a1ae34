"""WIRE.md A.3: what the connection does, in each of the three APIs."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from desktop_chat.domain.connection import Api
from desktop_chat.domain.endings import EndState, FailureKind
from tests.wire.macros import DONE, RC, RCOMP, TD, D, F, K, T
from tests.wire.schema import Answer, Ask, End, Expect, Framing, Row, complete, ended, failed


@dataclass(frozen=True, slots=True)
class _Speech:
    """How one API says `text`, and then that this was all."""

    api: Api
    before: tuple[bytes, ...]
    say: Callable[[str], bytes]
    after: tuple[bytes, ...]

    def partial(self, text: str) -> tuple[bytes, ...]:
        return (*self.before, self.say(text))

    def full(self, text: str) -> tuple[bytes, ...]:
        return (*self.partial(text), *self.after)


_SPEECHES = (
    _Speech(Api.CHAT, (), lambda text: D(K(text)), (D(F("stop")), DONE)),
    _Speech(Api.RESPONSES, (RC,), TD, (RCOMP,)),
    _Speech(Api.COMPLETIONS, (), lambda text: D(T(text, None)), (D(T("", "stop")), DONE)),
)


def _rows(
    id: str,
    name: str,
    make: Callable[[_Speech], Answer],
    expect: Expect,
    *,
    variant: str = "",
    idle: float | None = None,
    ask: Ask | None = None,
) -> tuple[Row, ...]:
    return tuple(
        Row(
            id=id,
            name=name,
            answers=(make(speech),),
            expects=(expect,),
            api=speech.api,
            variant="-".join(filter(None, (variant, speech.api.value))),
            idle=idle,
            ask=ask or Ask(),
        )
        for speech in _SPEECHES
    )


def _interrupted(text: str) -> Expect:
    return ended(EndState.INTERRUPTED, text)


CUTS: tuple[Row, ...] = (
    *_rows(
        "Q87",
        "CUT after a full event",
        lambda speech: Answer(items=speech.partial("partial"), end=End.CUT),
        _interrupted("partial"),
    ),
    *_rows(
        "Q88",
        "CUT inside an event",
        lambda speech: Answer(
            items=speech.partial("partial"),
            tail=b'200\r\ndata: {"cho',
            end=End.CUT,
        ),
        _interrupted("partial"),
    ),
    *_rows(
        "Q89",
        "RST mid-stream",
        lambda speech: Answer(items=speech.partial("partial"), end=End.RESET),
        _interrupted("partial"),
    ),
    *_rows(
        "Q92",
        "close-delimited, cut",
        lambda speech: Answer(items=speech.partial("x"), framing=Framing.CLOSE),
        _interrupted("x"),
    ),
)


def _pieces(data: bytes, size: int) -> tuple[bytes, ...]:
    return tuple(data[start : start + size] for start in range(0, len(data), size))


# Q90: the limit of silence is 300 s; here it is half a second.
# Q97: one event in 40-byte pieces every 0.3 s; here six times faster, under a limit of silence
# that is shorter than the whole.
SLOW: tuple[Row, ...] = (
    *_rows(
        "Q90",
        "silence mid-stream",
        lambda speech: Answer(items=speech.partial("partial"), end=End.HOLD),
        _interrupted("partial"),
        idle=0.5,
    ),
    *_rows(
        "Q97",
        "slow loris bytes",
        lambda speech: Answer(items=_pieces(b"".join(speech.full("slow " * 100)), 40), gap=0.05),
        complete("slow " * 100),
        idle=0.5,
    ),
)


def _zipped(items: Sequence[bytes]) -> tuple[bytes, ...]:
    return _pieces(gzip.compress(b"".join(items), mtime=0), 30)


_GZIP = (("Content-Encoding", "gzip"),)

WHOLE: tuple[Row, ...] = (
    *_rows(
        "Q91",
        "close-delimited, clean",
        lambda speech: Answer(items=speech.full("Hi"), framing=Framing.CLOSE),
        complete("Hi"),
    ),
    *_rows(
        "Q96",
        "gzip stream",
        lambda speech: Answer(items=_zipped(speech.full("Hi")), headers=_GZIP),
        complete("Hi"),
        variant="right",
    ),
    *_rows(
        "Q96",
        "broken gzip",
        lambda speech: Answer(items=(b"this is no gzip stream at all\n\n",), headers=_GZIP),
        failed(FailureKind.SERVER, FailureKind.BAD_REQUEST, words="could not be decoded"),
        variant="garbage",
    ),
    *_rows(
        "Q98",
        "early hints",
        lambda speech: Answer(
            items=speech.full("Hi"),
            prelude=b"HTTP/1.1 103 Early Hints\r\nLink: </s.css>; rel=preload\r\n\r\n",
        ),
        complete("Hi"),
    ),
    *_rows(
        "Q99",
        "not HTTP",
        lambda speech: Answer(items=(b"SSH-2.0-OpenSSH_9\r\n",), framing=Framing.NONE, end=End.CUT),
        failed(FailureKind.WRONG_ADDRESS, words="(?i)server does not speak HTTP"),
    ),
)

ROWS = CUTS + SLOW + WHOLE
