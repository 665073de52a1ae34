"""The collector: held back in threads that import, and quiet once the program has settled."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from desktop_chat.base.memory import no_collection, settle, tidy


@pytest.fixture(autouse=True)
def _fresh() -> Iterator[None]:
    # A test of the whole program in the same process may have settled it.
    gc.unfreeze()
    gc.enable()
    yield
    gc.unfreeze()
    gc.enable()


def test_collections_are_held_back_until_the_last_holder_leaves() -> None:
    with no_collection():
        with no_collection():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_a_collector_that_was_off_stays_off() -> None:
    gc.disable()
    with no_collection():
        pass
    assert not gc.isenabled()


def test_after_settling_garbage_waits_for_tidy() -> None:
    class Knot:
        alive = 0

        def __init__(self) -> None:
            self.self = self
            Knot.alive += 1

        def __del__(self) -> None:
            Knot.alive -= 1

    settle()
    assert gc.get_freeze_count() > 0
    for _ in range(50_000):
        Knot()
        if Knot.alive > 2_000:
            break
    assert Knot.alive > 2_000
    tidy()
    assert Knot.alive == 0
