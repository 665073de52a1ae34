"""One start, up to the first paint of its window: `python -m tests.benchmarks.start_probe WHAT`.

WHAT is `empty`, for a main window of Qt's with nothing in it, or a folder for the program's data.
Prints the processor's seconds up to the paint, and the resident MiB then, when all is loaded that
comes by itself, and with the SDK, which comes with the first letter that is written.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable

_LOOK_MS = 3_000
_IDLE = 0.05


def empty() -> None:
    """Show a window with nothing in it."""
    from PySide6.QtWidgets import QApplication, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.resize(1_080, 760)
    when_painted(QMainWindow, lambda: report(application.quit, is_ours=False))
    window.show()
    application.exec()


def ours(data: str) -> None:
    """Start the program."""
    import importlib

    real = importlib.import_module

    def watched(name: str, package: str | None = None) -> object:
        module = real(name, package)
        if name == "PySide6.QtWidgets":
            when_painted(module.QMainWindow, lambda: report(lambda: os._exit(0)))
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


def report(end: Callable[[], object], *, is_ours: bool = True) -> None:
    """Say what it has cost by now, and again when it has nothing more to do."""
    from PySide6.QtCore import QTimer

    from tests.benchmarks.memory import resident

    seconds, first = time.process_time(), resident()

    def finish() -> None:
        said = {"seconds": seconds, "first": first, "settled": resident()}
        said["modules"] = len(sys.modules)
        if is_ours:
            from desktop_chat.providers.loading import load

            load()
        print(json.dumps(said | {"talking": resident()}), flush=True)
        end()

    worked = [seconds]

    def look() -> None:
        # However busy the machine is: it is done when its clock hardly goes any more.
        worked.append(time.process_time())
        if worked[-1] - worked[-2] < _IDLE:
            finish()
        else:
            QTimer.singleShot(_LOOK_MS, look)

    QTimer.singleShot(_LOOK_MS if is_ours else 0, look if is_ours else finish)


if __name__ == "__main__":
    if sys.argv[1] == "empty":
        empty()
    else:
        ours(sys.argv[1])
