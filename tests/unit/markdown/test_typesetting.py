"""Formulas become outlines, and what cannot be one ends in None: never in an error or a wait."""

from __future__ import annotations

import subprocess
import sys
import threading

import pytest

from desktop_chat.base.memory import no_collection
from desktop_chat.markdown.typesetting import LONGEST, Typeset, typeset
from tests.helpers.terminal import ROOT


@pytest.mark.parametrize(
    "tex",
    [
        "x^2",
        r"\frac{a}{b}",
        r"\int_0^\infty e^{-x^2}\,dx",
        r"\begin{pmatrix} a & b \\ c & d \end{pmatrix}",
        r"\begin{aligned} a &= b \\ &= c \end{aligned}",
        r"\begin{cases} x & x > 0 \\ -x & x \le 0 \end{cases}",
        r"\sqrt[3]{x} + \boxed{y} + \text{if } z",
        r"a = b \tag{1}",
        "α + β",
    ],
)
def test_known_maths_has_an_outline_around_its_base_line(tex: str) -> None:
    found = typeset(tex, display=True)
    assert found is not None
    assert found.width > 0.3
    assert found.ascent > 0.3
    assert found.figures
    assert all(figure.steps[0][0] == "M" for figure in found.figures)


@pytest.mark.parametrize(
    "tex",
    [
        "",
        " \n ",
        "{",
        r"\frac{1}",
        r"x^",
        r"\left(",
        r"\unknown{x}",
        r"\ce{H2O}",
        r"\input{/etc/passwd}",
        r"\begin{nothing}x\end{nothing}",
        "\x00",
        "x" * (LONGEST + 1),
        "{" * 900 + "x" + "}" * 900,
        r"\left(" * 200 + "x" + r"\right)" * 200,
    ],
)
def test_unknown_and_broken_maths_is_none(tex: str) -> None:
    assert typeset(tex, display=False) is None


def test_work_that_does_not_end_is_given_up() -> None:
    # Each root is measured twice: without a bound this one takes hours.
    endless = r"\sqrt{" * 24 + "x" + "}" * 24
    done: list[Typeset | None] = []
    thread = threading.Thread(
        target=lambda: done.append(typeset(endless, display=True, seconds=0.05)), daemon=True
    )
    thread.start()
    thread.join(30)
    assert done == [None]


def test_the_watch_is_taken_off_again() -> None:
    before = sys.getprofile()
    typeset("x", display=False)
    typeset(r"\frac{1}", display=False)
    assert sys.getprofile() is before


def test_display_is_larger_than_inline() -> None:
    inline, display = (typeset(r"\frac{a}{b}", display=each) for each in (False, True))
    assert inline is not None
    assert display is not None
    assert display.ascent + display.descent > 1.2 * (inline.ascent + inline.descent)


def test_giving_up_reaches_who_asked_and_nobody_else(monkeypatch: pytest.MonkeyPatch) -> None:
    astray: list[object] = []
    monkeypatch.setattr(sys, "unraisablehook", astray.append)
    with no_collection():  # as in the thread that typesets
        for thousandths in range(40):
            typeset(r"\frac{a}{" * 6 + "b" + "}" * 6, display=False, seconds=thousandths / 1000)
    assert astray == []


SEVERAL = [
    rf"\sum_{{{a}}}^{{{b}}} \frac{{{c}}}{{\sqrt{{{d}}}}}"
    for a, b, c, d in zip("abcdefgh", "ABCDEFGH", "stuvwxyz", "αβγδηθφψ", strict=True)
]
AT_ONCE = f"""
import sys
from concurrent.futures import ThreadPoolExecutor
from desktop_chat.markdown.typesetting import typeset
sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(4) as threads:
    print(list(threads.map(lambda tex: typeset(tex, display=True), {SEVERAL!r})))
"""


def test_formulas_of_several_windows_at_once_are_as_each_alone() -> None:
    # In a process of its own, in which no letter has been read yet.
    command = [sys.executable, "-c", AT_ONCE]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == repr([typeset(each, display=True) for each in SEVERAL])
