"""What repeats is told once in a while."""

from __future__ import annotations

from desktop_chat.base.repeats import Repeats


class Now:
    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


def test_the_first_is_told_and_the_next_when_its_time_has_come() -> None:
    now = Now()
    repeats = Repeats(60, now=now)
    assert repeats.admit("a") == 0
    assert [repeats.admit("a") for _ in range(3)] == [None] * 3
    now.now = 59.9
    assert repeats.admit("a") is None
    now.now = 60
    assert repeats.admit("a") == 4
    now.now = 120
    assert repeats.admit("a") == 0


def test_kinds_do_not_hold_each_other_back() -> None:
    repeats = Repeats(60, now=Now())
    assert [repeats.admit(kind) for kind in ("a", "b", ("a", 1))] == [0, 0, 0]


def test_the_oldest_kind_is_forgotten() -> None:
    repeats = Repeats(60, most=2, now=Now())
    for kind in ("a", "b", "c"):
        repeats.admit(kind)
    assert repeats.admit("c") is None
    assert repeats.admit("b") is None
    assert repeats.admit("a") == 0


def test_a_kind_may_repeat_itself_while_it_is_looked_up() -> None:
    repeats = Repeats(60, now=Now())

    class Kind:
        def __hash__(self) -> int:
            repeats.admit("within")
            return 1

    assert repeats.admit(Kind()) == 0
