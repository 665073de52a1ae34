"""What is tried again by itself, how often, and after which wait."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.domain.endings import Ending, EndState, FailureKind, RetryRule
from desktop_chat.generation.retry import LONGEST_WAIT, RetryPlan, plan_retry
from tests.helpers.replies import failure

RETRIED = {FailureKind.RATE_LIMITED: 1, FailureKind.SERVER: 2}


def plan(
    kind: FailureKind,
    rule: RetryRule = RetryRule.BACK_OFF,
    after: float = 0.0,
    *,
    made: int = 0,
    shown: bool = False,
    jitter: float = 0.0,
) -> RetryPlan | None:
    ending = Ending(EndState.FAILED, failure(kind, rule, after))
    return plan_retry(ending, retries_made=made, anything_shown=shown, jitter=lambda: jitter)


@pytest.mark.parametrize("kind", FailureKind)
@pytest.mark.parametrize("rule", [RetryRule.BACK_OFF, RetryRule.AT])
def test_how_often_each_failure_is_tried_again(kind: FailureKind, rule: RetryRule) -> None:
    most = RETRIED.get(kind, 0)
    assert [plan(kind, rule, 1.0, made=made) is not None for made in range(4)] == [
        made < most for made in range(4)
    ]


@pytest.mark.parametrize("kind", FailureKind)
def test_never_is_never(kind: FailureKind) -> None:
    assert plan(kind, RetryRule.NEVER) is None


@pytest.mark.parametrize("kind", RETRIED)
@pytest.mark.parametrize("rule", RetryRule)
def test_nothing_is_tried_again_once_something_was_shown(
    kind: FailureKind, rule: RetryRule
) -> None:
    assert plan(kind, rule, 1.0, shown=True) is None


@pytest.mark.parametrize("state", EndState)
def test_an_end_without_a_failure_stands(state: EndState) -> None:
    assert plan_retry(Ending(state), retries_made=0, anything_shown=False) is None


@pytest.mark.parametrize(
    ("after", "wait"),
    [(0.0, 0.0), (1.5, 1.5), (LONGEST_WAIT, LONGEST_WAIT), (-1.0, 0.0), (float("nan"), 0.0)],
)
def test_the_servers_own_time_is_kept(after: float, wait: float) -> None:
    found = plan(FailureKind.RATE_LIMITED, RetryRule.AT, after, jitter=1.0)
    assert found is not None
    assert (found.wait, found.number) == (wait, 1)


@pytest.mark.parametrize("after", [LONGEST_WAIT + 0.001, 3_600.0, float("inf")])
def test_a_longer_wait_is_not_waited_for(after: float) -> None:
    assert plan(FailureKind.RATE_LIMITED, RetryRule.AT, after) is None


@pytest.mark.parametrize(
    ("kind", "made", "wait"),
    [
        (FailureKind.RATE_LIMITED, 0, 2.0),
        (FailureKind.SERVER, 0, 0.5),
        (FailureKind.SERVER, 1, 1.0),
    ],
)
def test_without_a_time_the_wait_grows(kind: FailureKind, made: int, wait: float) -> None:
    shortest, longest = plan(kind, made=made), plan(kind, made=made, jitter=1.0)
    assert shortest is not None
    assert longest is not None
    assert (shortest.wait, longest.wait) == (wait, wait * 1.25)
    assert shortest.number == made + 1


@given(
    st.sampled_from(FailureKind),
    st.sampled_from(RetryRule),
    st.floats(),
    st.integers(0, 5),
    st.floats(0, 1),
)
def test_no_plan_waits_longer_than_a_person_would(
    kind: FailureKind, rule: RetryRule, after: float, made: int, jitter: float
) -> None:
    found = plan(kind, rule, after, made=made, jitter=jitter)
    assert found is None or 0 <= found.wait <= LONGEST_WAIT
