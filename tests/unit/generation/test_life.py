"""The table of a reply's life says everything that may happen, and nothing else may."""

from __future__ import annotations

import itertools

import pytest

from desktop_chat.generation.life import (
    TRANSITIONS,
    IllegalTransition,
    Phase,
    Trigger,
    next_phase,
)


@pytest.mark.parametrize(("phase", "trigger"), list(itertools.product(Phase, Trigger)))
def test_each_step_is_in_the_table_or_refused(phase: Phase, trigger: Trigger) -> None:
    expected = TRANSITIONS.get((phase, trigger))
    if expected is None:
        with pytest.raises(IllegalTransition, match=f"{trigger} while {phase}"):
            next_phase(phase, trigger)
    else:
        assert next_phase(phase, trigger) is expected


def test_nothing_leaves_the_end() -> None:
    assert not [phase for phase, _ in TRANSITIONS if phase is Phase.ENDED]


def test_everything_that_runs_can_be_stopped_and_can_end() -> None:
    for phase in Phase:
        if phase.is_running:
            assert TRANSITIONS[phase, Trigger.STOP] is Phase.ENDED
            assert TRANSITIONS[phase, Trigger.END] is Phase.ENDED


def test_only_idle_and_ended_do_not_run() -> None:
    assert {phase for phase in Phase if not phase.is_running} == {Phase.IDLE, Phase.ENDED}


def test_no_retry_leads_out_of_streaming() -> None:
    assert (Phase.STREAMING, Trigger.FAILED_EARLY) not in TRANSITIONS


def test_every_phase_is_reached() -> None:
    assert set(TRANSITIONS.values()) | {Phase.IDLE} == set(Phase)
