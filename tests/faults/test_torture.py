"""A call of the database that fails loses nothing, and work goes on when the fault ends."""

from __future__ import annotations

import pytest

from desktop_chat.domain.store import Trouble
from tests.faults.torture import FAULTS, Plan, run
from tests.helpers.sampling import share

CALLS = 8
"""Calls of some 290 that fail in one run of the suite, with each fault."""

MEANT = {
    "BUSY": Trouble.BUSY,
    "FULL": Trouble.FULL,
    "IOERR": Trouble.IO,
    "CORRUPT": Trouble.DAMAGED,
    "READONLY": Trouble.READ_ONLY,
}


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.timeout(300)
def test_any_call_may_fail(fault: str) -> None:
    counted = Plan()
    wanted = run(counted)
    told = 0
    # All calls with all faults take minutes: `python -m tests.faults.torture`.
    for at in share(range(counted.calls), CALLS, fault):
        plan = Plan(fault, at, times=1 + at % 4)
        assert run(plan) == wanted, at
        assert {failure.trouble for failure in plan.failures} <= {MEANT[fault]}
        told += len(plan.failures)
    assert told
