"""The memory that a long conversation takes while it is open: a process for itself.

`python -m tests.benchmarks.memory MESSAGES` prints how many MiB more are resident with so many
messages open, their texts included, than in the empty window.
"""

from __future__ import annotations

import os
import sys


def resident() -> float:
    """Return this process's resident memory in MiB (its peak, where only that is known)."""
    try:
        with open("/proc/self/statm", encoding="ascii") as statm:  # noqa: PTH123 - not a file
            return int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
    except OSError:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 2**10


def main(messages: int) -> None:
    """Open that many messages, look at three places of them, and say what it took."""
    from tests.benchmarks.stage import Stage, on_stage
    from tests.benchmarks.texts import conversation

    async def work(stage: Stage) -> None:
        stage.view.set_conversation(conversation(10), None)
        stage.frame()
        await stage.calm(1.0)
        stage.view.set_conversation([], None)
        await stage.calm()
        before = resident()
        stage.view.set_conversation(conversation(messages), None)
        stage.frame()
        bar = stage.view.verticalScrollBar()
        for part in (2, 1, 0):
            bar.setValue(bar.maximum() * part // 2)
            await stage.calm()
        print(f"{resident() - before:.1f}")

    on_stage(work)


if __name__ == "__main__":
    main(int(sys.argv[1]))
