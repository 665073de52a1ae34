"""What a start costs, beside that of an empty window of Qt's, and the bundle's beside the source's.

Up to the first paint it is the processor's time, which others on the machine do not lengthen; the
least of a few starts, each with everything compiled.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.benchmarks.bundle import beside_source
from tests.benchmarks.figure import Figure, at_most

_STARTS = 5
_ROOT = Path(__file__).resolve().parent.parent.parent


def start() -> list[Figure]:
    """Processor time to the first paint, memory, and the bundle beside the source."""
    with tempfile.TemporaryDirectory() as place:
        environ = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
        environ |= {"PYTHONPATH": str(_ROOT), "PYTHONPYCACHEPREFIX": f"{place}/compiled"}
        probes: dict[str, list[dict[str, float]]] = {"empty": [], "ours": []}
        for number in range(_STARTS + 1):
            for name, said in probes.items():
                argument = name if name == "empty" else f"{place}/{number}"
                said.append(_probe(argument, environ))
        # The first one compiles.
        best = {
            name: {key: min(each[key] for each in said[1:]) for key in said[0]}
            for name, said in probes.items()
        }
        ours, bare = best["ours"], best["empty"]
        more = f"{ours['seconds'] * 1000:.0f} ms, {bare['seconds'] * 1000:.0f} ms"
        figures = [
            at_most(
                "start: to the first paint ÷ empty window",
                ours["seconds"] / bare["seconds"],
                1.5,
                more=more,
            ),
            at_most(
                "start: memory at the first paint − empty window",
                ours["first"] - bare["first"],
                35,
                unit="MiB",
            ),
            at_most(
                "start: memory when all is loaded − empty window",
                ours["settled"] - bare["first"],
                35,
                unit="MiB",
            ),
            Figure(
                "start: memory with the SDK − empty window",
                f"{ours['talking'] - bare['first']:.1f} MiB",
            ),
            Figure("start: modules at the end", f"{ours['modules']:.0f}"),
        ]
        return figures + beside_source(Path(place), environ, bare["first"])


def _probe(argument: str, environ: dict[str, str]) -> dict[str, float]:
    command = [sys.executable, "-m", "tests.benchmarks.start_probe", argument]
    said = subprocess.run(command, env=environ, check=True, capture_output=True, text=True).stdout
    found: dict[str, float] = json.loads(said.splitlines()[-1])
    return found


START = {"start": start}
