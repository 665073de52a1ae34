"""Try a built bundle: it starts, finds its resources and SDK, and answers.

Usage: python packaging/smoke.py FOLDER
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

TRIALS: tuple[tuple[str, ...], ...] = (("--version",), ("ask", "--demo", "hello"))


def main(argv: Sequence[str]) -> int:
    """Run each trial in an empty home, without the variables of this Python."""
    suffix = ".exe" if sys.platform == "win32" else ""
    program = Path(argv[0]).resolve() / f"desktop-chat{suffix}"
    environ = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    failed = False
    with tempfile.TemporaryDirectory() as home:
        environ |= {"HOME": home, "LOCALAPPDATA": home, "APPDATA": home}
        for trial in TRIALS:
            done = subprocess.run(
                [program, *trial],
                env=environ,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=120,
                check=False,
            )
            good = done.returncode == 0 and done.stdout.strip()
            failed |= not good
            print(f"{'ok' if good else 'FAILED':7}desktop-chat {' '.join(trial)}")
            if not good:
                print(f"exit code {done.returncode}\n{done.stdout}\n{done.stderr}")
    files = (file for file in program.parent.rglob("*") if not file.is_symlink() and file.is_file())
    size = sum(file.stat().st_size for file in files)
    print(f"{program.parent}: {size / 1e6:.0f} MB")
    return int(failed)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
