"""One start, up to the first paint of its window: `python -m tests.benchmarks.start_probe WHAT`.

WHAT is `empty`, for a main window of Qt's with nothing in it, or a folder for the program's data.
Prints the processor's seconds up to the paint, and the resident MiB then and when all is loaded.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable


def empty() -> None:
    """Show a window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1_080, 760)
    when_painted(QMainWindow, lambda: report(application.quit, 0))
    window.show()
    application.exec()


def ours(data: str) -> None:
    """Start the program."""
    import importlib

    real = importlib.import_module

    def watched(name: str, package: str | None = None) -> object:
        module = real(name, package)
        if name == "PySide6.QtWidgets":
            when_painted(module.QMainWindow, lambda: report(lambda: os._exit(0), 6_000))
        return module

    importlib.import_module = watched  # type: ignore[assignment]
    from desktop_chat.__main__ import main

    main(["--demo", "--data-dir", data])


def when_painted(kind: type, what: Callable[[], None]) -> None:
    """Have something done after the first paint of a window of that kind."""
    from PySide6.QtCore import QTimer

    painted: list[bool] = []
    plain = kind.paintEvent  # type: ignore[attr-defined]

    def paint(window: object, event: object) -> None:
        plain(window, event)
        if not painted:
            painted.append(True)
            QTimer.singleShot(0, what)

    kind.paintEvent = paint  # type: ignore[attr-defined]


def report(end: Callable[[], object], settled_after: int) -> None:
    """Say what it has cost by now, and again when all is loaded."""
    from PySide6.QtCore import QTimer

    from tests.benchmarks.memory import resident

    seconds, first = time.process_time(), resident()

    def finish() -> None:
        said = {"seconds": seconds, "first": first, "settled": resident()}
        print(json.dumps(said | {"modules": len(sys.modules)}), flush=True)
        end()

    QTimer.singleShot(settled_after, finish)


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        ours(sys.argv[1])
