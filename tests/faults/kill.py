"""Kill a writer at random moments and look at what it left: `python -m tests.faults.kill [TIMES]`.

Prints how much of what was shown was lost, in milliseconds of the writer's own time.
"""

from __future__ import annotations

import asyncio
import random
import subprocess
import sys
import tempfile
import threading
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.storage.opening import open_store
from tests.faults.writer import C

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 1.5
"""Seconds after which a writer is killed at the latest."""


@dataclass(frozen=True)
class Left:
    """What was found: tokens that were shown, acknowledged, and there; and what is wrong."""

    shown: int
    kept: int
    there: int
    lost_ms: int
    problems: tuple[str, ...]


def kill_once(folder: Path, after: float) -> Left:
    """Let a writer write into a new folder, kill it, and open what it left."""
    command = [sys.executable, "-m", "tests.faults.writer", str(folder)]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout is not None
    lines = [writer.stdout.readline()]  # which says that the store is open
    killer = threading.Timer(after, writer.kill)
    killer.start()
    lines += writer.stdout.readlines()
    writer.stdout.close()
    writer.wait()
    killer.cancel()
    # The last line may be cut.
    shown = {int(n): int(ms) for word, n, ms in _fields(lines, 3) if word == "shown"}
    kept = [int(n) for word, n in _fields(lines, 2) if word == "kept"]
    there, problems = asyncio.run(_look(folder))
    numbers = sorted(there)
    if numbers != list(range(len(numbers))):
        problems += ("tokens are missing in between",)
    newest = max(shown.values(), default=0)
    lost = newest - there[numbers[-1]] if numbers else newest
    return Left(len(shown), max(kept, default=-1), len(there), max(0, lost), problems)


def _fields(lines: list[str], count: int) -> list[list[str]]:
    whole = [line.split() for line in lines if line.endswith("\n")]
    return [fields for fields in whole if len(fields) == count]


async def _look(folder: Path) -> tuple[dict[int, int], tuple[str, ...]]:
    """Return the tokens that are there, with their times, and what is wrong."""
    opened = await open_store(folder)
    turns, _ = await opened.store.rest(C)
    problems = await opened.store.verify()
    there: dict[int, int] = {}
    for turn in turns:
        if isinstance(turn, ReplyTurn):
            if turn.draft.ending is None:
                problems += ("a reply has no ending",)
            for token in str(turn.draft.text).split():
                number, shown = token.split(":")
                there[int(number)] = int(shown)
    await opened.store.close()
    return there, problems


def main(times: int) -> int:
    """Kill so many writers; return 1 where anything was damaged or acknowledged text is gone."""
    chance = random.Random()
    found: list[Left] = []
    for number in range(times):
        with tempfile.TemporaryDirectory() as folder:
            left = kill_once(Path(folder) / "data", chance.uniform(0.0, LONGEST))
        found.append(left)
        if left.problems or left.there <= left.kept:
            print(f"{number}: {left}", flush=True)
    lost = sorted(left.lost_ms for left in found)
    bad = sum(bool(left.problems) or left.there <= left.kept for left in found)
    print(
        f"{times} kills: {bad} damaged; text lost: median {lost[len(lost) // 2]} ms, "
        f"95 % {lost[len(lost) * 95 // 100]} ms, most {lost[-1]} ms"
    )
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 300))
