"""Run the measures that are named, or all but the slowest: `python3 dev.py bench [NAME …]`."""

from __future__ import annotations

import os
import sys

from tests.benchmarks.measures import MEASURES
from tests.benchmarks.store import BY_NAME_ONLY


def main(names: list[str]) -> int:
    """Print each figure with its goal; return 1 when a goal is missed, 2 for an unknown name."""
    unknown = [name for name in names if name not in MEASURES]
    if unknown:
        print(f"unknown: {', '.join(unknown)}; there are {', '.join(MEASURES)}", file=sys.stderr)
        return 2
    missed = 0
    for name in names or [name for name in MEASURES if name not in BY_NAME_ONLY]:
        for figure in MEASURES[name]():
            mark = {True: "reached", False: "MISSED", None: ""}[figure.reached]
            goal = f"goal {figure.goal}" if figure.goal else ""
            print(f"{figure.name:<52} {figure.value:<28}  {goal:<14} {mark}", flush=True)
            missed += figure.reached is False
    return 1 if missed else 0


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main(sys.argv[1:]))
