"""Source archive and wheel, built from what git knows and tried where the checkout is not.

`python -m scripts.shipping.wheel [FOLDER]`, by a Python that has hatchling and what the program
needs. Nothing is fetched: the wheel is installed into an environment of its own, beside the
libraries that are here.
"""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tarfile
import tempfile
import venv
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from scripts.shipping.description import ROOT, read_description, source_date

TRIALS: tuple[tuple[str, ...], ...] = (
    ("-m", "desktop_chat", "--version"),
    ("-m", "desktop_chat", "ask", "--demo", "hello"),
    (
        "-c",
        "from desktop_chat.base.paths import command_line_page, guide_dir; "
        "assert command_line_page().is_file() and list(guide_dir().glob('*/index.md'))",
    ),
    (
        "-c",
        "from desktop_chat.base.components import all_licences; assert 'openai' in all_licences()",
    ),
)


class NotRight(Exception):
    """What is wrong with what was built."""


def build(folder: Path) -> tuple[Path, Path]:
    """Build the source archive of a clean checkout and the wheel of that archive."""
    with tempfile.TemporaryDirectory() as place:
        clean = Path(place) / "clean"
        _check_out(clean)
        _hatch(clean, "sdist", folder)
        source = next(folder.glob(f"desktop_chat-{read_description().version}.tar.gz"))
        with tarfile.open(source) as archive:
            archive.extractall(place, filter="data")
        _hatch(Path(place) / source.name.removesuffix(".tar.gz"), "wheel", folder)
    return source, next(folder.glob("desktop_chat-*.whl"))


def _check_out(folder: Path) -> None:
    """Lay out what git knows of, as it is now: no leftovers, no caches."""
    known = subprocess.run(
        ["git", "-C", str(ROOT), "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        capture_output=True,
        check=True,
    ).stdout
    for name in filter(None, known.decode().split("\0")):
        path = ROOT / name
        if path.is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(path.read_bytes())


def _hatch(source: Path, target: str, folder: Path) -> None:
    command = [sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(folder)]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date())}
    environ.pop("PYTHONPATH", None)
    done = subprocess.run(
        command, cwd=source, env=environ, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise NotRight(f"building the {target} failed:\n{done.stderr}")


def differences(wheel: Path) -> set[str]:
    """Return what only one of the wheel and the checkout has, of all that the program is."""
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if not name.split("/")[0].endswith("-info")}
    wanted = set()
    places = {"desktop_chat": ROOT / "desktop_chat", "desktop_chat/resources": ROOT / "resources"}
    places["desktop_chat/resources/guide"] = ROOT / "docs" / "guide"
    for place, folder in places.items():
        for path in folder.rglob("*"):
            if path.is_file() and "__pycache__" not in path.parts and path.suffix != ".pyc":
                wanted.add(f"{place}/{path.relative_to(folder).as_posix()}")
    wanted.add("desktop_chat/resources/help/command-line.md")
    return inside.symmetric_difference(wanted)


def install(wheel: Path, home: Path) -> Path:
    """Install a wheel into a new environment beside the libraries of this one."""
    venv.create(home, with_pip=False)
    python = home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    pip = [sys.executable, "-m", "pip", "--python", str(python), "install", "-qq"]
    command = [*pip, "--disable-pip-version-check", "--no-deps", "--no-index", str(wheel)]
    _run(command, {})
    base = {"base": str(home), "platbase": str(home)}
    packages = Path(sysconfig.get_path("purelib", "venv", vars=base))
    # A folder that is named in such a file is on the path, but not what such files in it name:
    # an editable install of the checkout stays out of it.
    (packages / "libraries.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")
    return python


def attempt(python: Path, home: Path) -> None:
    """Try the program that is installed there.

    Raises:
        NotRight: it does not work.
    """
    away = home / "away"
    away.mkdir()
    environ = {"HOME": str(away), "LOCALAPPDATA": str(away), "APPDATA": str(away)}
    for trial in TRIALS:
        said = _run([str(python), *trial], environ, cwd=away)
        if trial[0] == "-m" and not said.strip():
            raise NotRight(f"{' '.join(trial)} said nothing")
    command = python.with_name("desktop-chat.exe" if os.name == "nt" else "desktop-chat")
    _run([str(command), "--version"], environ, cwd=away)


def _run(command: Sequence[str], environ: Mapping[str, str], cwd: Path | None = None) -> str:
    clean = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        command,
        cwd=cwd,
        env={**clean, **environ},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=120,
        check=False,
    )
    if done.returncode:
        raise NotRight(f"{' '.join(command)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def main(argv: Sequence[str]) -> int:
    """Build both, and try the wheel."""
    folder = Path(argv[0] if argv else ROOT / "dist").absolute()
    folder.mkdir(parents=True, exist_ok=True)
    try:
        source, wheel = build(folder)
        if wrong := differences(wheel):
            raise NotRight(f"wheel and checkout differ in: {', '.join(sorted(wrong)[:10])}")
        with tempfile.TemporaryDirectory() as place:
            attempt(install(wheel, Path(place) / "env"), Path(place))
    except NotRight as problem:
        print(f"FAILED  {problem}")
        return 1
    for made in (source, wheel):
        print(f"ok      {made.name}: {made.stat().st_size / 1e6:.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
