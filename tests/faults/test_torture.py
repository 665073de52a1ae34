"""A call of the database that fails loses nothing, and work goes on when the fault ends."""

from __future__ import annotations

import pytest

from desktop_chat.domain.store import Trouble
from tests.faults.torture import FAULTS, Plan, run

MEANT = {
    "BUSY": Trouble.BUSY,
    "FULL": Trouble.FULL,
    "IOERR": Trouble.IO,
    "CORRUPT": Trouble.DAMAGED,
    "READONLY": Trouble.READ_ONLY,
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.timeout(300)
def test_every_call_may_fail(fault: str) -> None:
    counted = Plan()
    wanted = run(counted)
    told = 0
    # Each fault takes its turn: together they come to every call.
    for at in range(list(FAULTS).index(fault), counted.calls, len(FAULTS)):
        plan = Plan(fault, at, times=1 + at % 4)
        assert run(plan) == wanted, at
        assert {failure.trouble for failure in plan.failures} <= {MEANT[fault]}
        told += len(plan.failures)
    assert told > 10
