"""TeX maths → outlines in units of the type's size, by ziamath; bounded in time and in size.

No Qt, and nothing of it belongs on the thread of a window: importing ziamath takes 0.2 s, a
formula 2 to 20 ms, and a few are exponential in how deep they nest.
"""

from __future__ import annotations

import importlib
import inspect
import re
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from types import FrameType
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

LONGEST: Final = 2_000
"""Characters of a formula that is typeset; a longer one is shown as its source."""

_DEEPEST: Final = 24
_SECONDS: Final = 1.0
_TURN: Final = 0.002
"""Seconds after which a thread that typesets lets the others have their turn."""

_PAUSE: Final = 0.001
_UNWATCHED: Final = 63
"""Of so many calls and one more, one looks at the clock."""

_EM: Final = 64.0
_MOST_EMS: Final = 400.0
_NUMBER: Final = r"-?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_STEP: Final = re.compile(rf"\s*([MLQCZ])((?:[\s,]*{_NUMBER})*)\s*")
_NUMBERS: Final = re.compile(_NUMBER)
_ARITY: Final = {"M": 2, "L": 2, "Q": 4, "C": 6, "Z": 0}
_TAG: Final = re.compile(r"\\tag\*?\s*\{([^{}]*)\}")
_ENVIRONMENT: Final = re.compile(r"\\(?:begin|end)\s*\{([^{}]*)\}")
_ENVIRONMENTS: Final = frozenset(
    {
        *("array", "cases", "matrix", "smallmatrix"),
        *("pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix"),
        *("align", "align*", "aligned", "split"),
        *("gather", "gather*", "gathered", "equation", "equation*"),
    }
)
"""Those that come out right; of others, no more than their content would be seen."""

_NUMBERED: Final = re.compile(r"\\(begin|end)\s*\{(align|gather|equation)\}")
_OPENING: Final = re.compile(r"\\(?:left|begin)(?![A-Za-z])|\{")
_CLOSING: Final = re.compile(r"\\(?:right|end)(?![A-Za-z])|\}")

_one_at_a_time = threading.Lock()
"""Fonts are read as formulas need their letters, by a reader with one place that threads share."""

Step: TypeAlias = tuple[str, tuple[float, ...]]
"""`M`, `L`, `Q`, `C` or `Z` of SVG's paths, and its coordinates; y grows downwards."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A part of a formula: filled where `pen` is 0, else drawn with a pen of that width."""

    steps: tuple[Step, ...]
    pen: float = 0.0


@dataclass(frozen=True, slots=True)
class Typeset:
    """A formula in ems; its base line is at y = 0, its left edge at x = 0."""

    width: float
    ascent: float
    descent: float
    figures: tuple[Figure, ...]


class _OutOfTimeError(BaseException):
    """A formula takes too long; not an Exception, so that no library keeps it to itself."""


def typeset(tex: str, *, display: bool, seconds: float = _SECONDS) -> Typeset | None:
    """Return how a formula looks; None for one that is unknown, wrong, too large or too slow.

    Raises:
        ImportError: what typesets is not there.
    """
    if len(tex) > LONGEST or _depth(tex) > _DEEPEST or not tex.strip():
        return None
    if not _ENVIRONMENTS.issuperset(_ENVIRONMENT.findall(tex)):
        return None
    # Here, because nothing is wrong with a formula if it cannot be imported.
    importlib.import_module("ziamath")
    with _one_at_a_time:
        return _watched(tex, display=display, seconds=seconds)


def _watched(tex: str, *, display: bool, seconds: float) -> Typeset | None:
    outer = sys.getprofile()
    sys.setprofile(_watch(seconds))
    try:
        return _typeset(tex, display=display)
    except _OutOfTimeError:
        return None
    # Its libraries answer wrong TeX with whatever comes: AssertionError, IndexError, KeyError …
    except Exception:
        return None
    finally:
        sys.setprofile(outer)


def _watch(seconds: float) -> Callable[[FrameType, str, object], None]:
    """Return what, called for every call and return, ends work that lasts longer than `seconds`.

    It pauses the work now and then: a thread that computes without pause makes every other one
    wait 5 ms for each of its turns.
    """
    # Its own time and not the clock's: a busy machine changes nothing about what is shown.
    end = time.thread_time() + seconds
    turn = time.thread_time() + _TURN
    calls = 0

    def look(frame: FrameType, _event: str, _arg: object) -> None:
        nonlocal calls, turn
        calls += 1
        if calls & _UNWATCHED:
            return
        now = time.thread_time()
        # What is raised while a generator is thrown away reaches nobody but the interpreter.
        if now > end and not frame.f_code.co_flags & inspect.CO_GENERATOR:
            raise _OutOfTimeError
        if now > turn:
            # Sleeping lets go of the interpreter.
            time.sleep(_PAUSE)
            turn = now + _TURN

    return look


def _depth(tex: str) -> int:
    """Return about how deep a formula nests."""
    opened = [(found.start(), 1) for found in _OPENING.finditer(tex)]
    closed = [(found.start(), -1) for found in _CLOSING.finditer(tex)]
    depth = deepest = 0
    for _, step in sorted(opened + closed):
        depth = max(0, depth + step)
        deepest = max(deepest, depth)
    return deepest


def _typeset(tex: str, *, display: bool) -> Typeset | None:
    from ziamath.config import config
    from ziamath.tex import tex2mml
    from ziamath.zmath import Math

    # Plain outlines, without symbols that refer to each other.
    config.svg2 = False
    # Numbers of equations would be set at the edge of a page that is not ours.
    tex = _NUMBERED.sub(r"\\\1{\2*}", tex)
    tex = _TAG.sub(r"\\qquad (\\text{\1})", tex)
    markup = tex2mml(tex, inline=not display)
    if "\\" in markup:
        # A command that is not known stays in it as its name.
        return None
    made = Math(markup, size=_EM)
    width, height = made.getsize()
    descent = -made.getyofst()
    size = Typeset(
        width / _EM,
        (height - descent) / _EM,
        descent / _EM,
        tuple(_figures(made.svgxml())),
    )
    fits = 0 < size.width < _MOST_EMS and size.ascent + size.descent < _MOST_EMS
    return size if fits and size.figures else None


def _figures(root: Element) -> Iterator[Figure]:
    for element in root.iter():
        kind = element.tag.rpartition("}")[2]
        if "transform" in element.attrib:
            raise ValueError("an outline that is moved")
        if kind in {"svg", "g"}:
            continue
        stroke = element.get("stroke", "none")
        pen = float(element.get("stroke-width", "1")) / _EM if stroke != "none" else 0.0
        if kind == "path":
            steps = tuple(_steps(element.get("d", "")))
        elif kind == "rect":
            steps = tuple(_box(element))
        else:
            raise ValueError(f"an outline of an unknown kind: {kind}")
        if steps:
            yield Figure(steps, pen)


def _steps(text: str) -> Iterator[Step]:
    at = 0
    text = text.strip()
    while at < len(text):
        found = _STEP.match(text, at)
        if found is None:
            raise ValueError("an outline that is not understood")
        at = found.end()
        name = found[1]
        numbers = [float(number) / _EM for number in _NUMBERS.findall(found[2])]
        arity = _ARITY[name]
        if len(numbers) % arity if arity else numbers:
            raise ValueError("an outline with too few numbers")
        if not arity:
            yield name, ()
        for first in range(0, len(numbers), arity or 1):
            # Further pairs of a move are lines.
            yield ("L" if name == "M" and first else name), tuple(numbers[first : first + arity])


def _box(element: Element) -> Iterator[Step]:
    x, y, width, height = (
        float(element.get(name, "0")) / _EM for name in ("x", "y", "width", "height")
    )
    yield "M", (x, y)
    yield "L", (x + width, y)
    yield "L", (x + width, y + height)
    yield "L", (x, y + height)
    yield "Z", ()
