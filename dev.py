#!/usr/bin/env python3
"""The one door for people who work on Desktop Chat; it needs nothing but Python.

    python3 dev.py run [arguments]   start the program (see: run --help)
    python3 dev.py test [arguments]  run the tests; with arguments, pytest with these alone
    python3 dev.py check             format, lint, types, import contracts, house rules, pages
    python3 dev.py bench [names]     run the benchmarks
    python3 dev.py translations      bring the translations up to the source
    python3 dev.py docs              write the generated pages again
    python3 dev.py guide             check the guide and its translations
    python3 dev.py pictures          take the pictures of the guide again
    python3 dev.py bundle [--all]    build the program as one folder, try it, and pack it:
                                     --tar --deb --appimage · --installer · --dmg
    python3 dev.py wheel             build source archive and wheel, and try the wheel
    python3 dev.py audit             ask about known weaknesses of the pinned packages
    python3 dev.py lock [--upgrade]  pin the dependencies again
    python3 dev.py packages          name the system packages that the tests use on Debian

Each command sets up what it needs, once, in `.dev/`, from the pinned files in `requirements/`.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NoReturn

from scripts import system_packages as system
from scripts.system_packages import DevError

ROOT = Path(__file__).resolve().parent
HOME = ROOT / ".dev"
REQUIREMENTS = ROOT / "requirements"
OLDEST, TOO_NEW = (3, 11), (3, 15)
QT_DEPENDENCIES = ("pyside6-essentials", "qasync")


@dataclass(frozen=True)
class Environment:
    """A virtual environment of this checkout, and how to pin what is in it."""

    lock: str
    suffix: str = ""
    groups: tuple[str, ...] = ()
    runtime: bool = True
    qt: bool = True
    entry_points: bool = False
    for_all: bool = False

    @property
    def home(self) -> Path:
        """Return its folder, one for each version of Python unless one serves all."""
        version = "" if self.for_all else f"{sys.version_info.major}{sys.version_info.minor}"
        return HOME / f"py{version}{self.suffix}"

    @property
    def python(self) -> Path:
        """Return its Python, which need not be there yet."""
        return self.home / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


RUN = Environment("lock.txt")
DEV = Environment("dev.txt", groups=("dev",), entry_points=True)  # RUN, and the tools
CORE = Environment("core.txt", "-core", groups=("test",), qt=False)
BUNDLE = Environment("bundle.txt", "-bundle", groups=("bundle",))
LOCKER = Environment("locker.txt", "-locker", groups=("lock",), runtime=False, for_all=True)
AUDIT = Environment("audit.txt", "-audit", groups=("audit",), runtime=False)
EVERY = (RUN, DEV, CORE, BUNDLE, LOCKER, AUDIT)


# --- environments ---------------------------------------------------------------------------------


def ensure(environment: Environment, *as_good: Environment) -> Path:
    """Return the Python of an environment, made when it is missing, unfinished or out of date.

    One of `as_good` in its place, when that is what is there, serves as well.
    """
    with alone():
        return made(environment, *as_good)


def made(environment: Environment, *as_good: Environment) -> Path:
    """Do what `ensure` says, for who is alone."""
    stamp = environment.home / "ready"
    python = environment.python
    made_for = stamp.read_text("utf-8") if stamp.is_file() and python.exists() else ""
    if made_for in {fingerprint(each) for each in (environment, *as_good)}:
        return python
    for other in as_good:  # what was there stays what it was, in its new form
        environment = other if made_for.startswith(f"{other.lock} ") else environment
    installer = None if environment is LOCKER else made(LOCKER)
    say(f"Setting up {environment.home.relative_to(ROOT)}, once …")
    stamp.unlink(missing_ok=True)
    build(environment, installer)
    stamp.write_text(fingerprint(environment), "utf-8")
    return python


def fingerprint(environment: Environment) -> str:
    """Return the name of an environment's lock file, and all that it depends on as one word."""
    version = "" if environment.for_all else sys.version
    parts = [version, str(ROOT), read_lock(environment)]
    if environment.entry_points:
        project = project_table()["project"]
        parts.append(json.dumps([project["scripts"], project["gui-scripts"]], sort_keys=True))
    return f"{environment.lock} {hashlib.sha256(chr(0).join(parts).encode()).hexdigest()}"


def build(environment: Environment, installer: Path | None) -> None:
    """Make an environment from nothing; one that was cut off half-way is thrown away.

    `installer` is a Python that has uv, which takes seconds where pip takes a minute.
    """
    # Debian keeps these two in a package of their own.
    if not all(map(importlib.util.find_spec, ("ensurepip", "venv"))):
        package = f"python{sys.version_info.major}.{sys.version_info.minor}-venv"
        raise DevError(
            "this Python cannot make virtual environments; "
            f"on Debian and Ubuntu: sudo apt-get install {package}"
        )
    # From inside an environment, the Python below it: --clear may remove the one that runs now.
    base = getattr(sys, "_base_executable", "") or sys.executable
    home, python = environment.home, environment.python
    must([base, "-m", "venv", "--clear", "--without-pip", home], "making the environment failed")
    install = [installer, "-m", "uv", "--no-config", "pip", "install", "-q", "--python", python]
    pins = ["--require-hashes", "--only-binary", ":all:", "-r", REQUIREMENTS / environment.lock]
    offline = "installing failed (see above); a first set-up needs the network"
    if installer is None or call([*install, *pins]):
        # Pip's settings may name what uv does not know of, such as another index.
        must([python, "-m", "ensurepip"], "this Python has no pip", quietly=True)
        install = [python, "-m", "pip", "install", "-qq", "--disable-pip-version-check"]
        must([*install, *pins], offline)
    if environment.entry_points:
        must([*install, "--no-deps", "--no-build-isolation", "--editable", ROOT], offline)
    else:
        base_vars = {"base": str(home), "platbase": str(home)}
        packages = Path(sysconfig.get_path("purelib", "venv", vars=base_vars))
        (packages / "desktop_chat_checkout.pth").write_text(f"{ROOT}\n", "utf-8")


@contextlib.contextmanager
def alone() -> Iterator[None]:
    """Wait for another dev.py that is setting up the same checkout."""
    HOME.mkdir(exist_ok=True)
    with (HOME / "setting-up").open("a+b") as lock:
        if sys.platform == "win32":
            import msvcrt

            lock.seek(0)
            while True:
                with contextlib.suppress(OSError):  # it gives up after ten seconds
                    msvcrt.locking(lock.fileno(), msvcrt.LK_LOCK, 1)
                    break
        else:
            import fcntl

            fcntl.flock(lock, fcntl.LOCK_EX)
        yield


# --- commands -------------------------------------------------------------------------------------


def run(args: Sequence[str]) -> int:
    """Start the program in the caller's folder."""
    if not {"ask", "--help", "--version", "-h"}.intersection(args):
        if not system.has_display():
            raise DevError(
                "there is no display to open a window on; "
                "start a desktop session, or use: python3 dev.py run ask 'a question'"
            )
        system.require_qt(x11=system.draws_with_x11())
    python = ensure(RUN, DEV)
    command = [str(python), "-m", "desktop_chat", *args]
    if os.name == "posix":
        sys.stdout.flush()
        os.execv(command[0], command)  # so that signals reach the program itself
    return subprocess.run(command, check=False).returncode


def test(args: Sequence[str]) -> int:
    """Run the whole suite: the core's tests where Qt is not installed, then all others."""
    if not args or any("e2e" in arg for arg in args):
        system.require_desktop()
    system.require_qt(x11=False)
    python = ensure(DEV)
    if args:
        return pytest(python, *args)
    without_qt = ensure(CORE)
    ended = {
        # The core where it is at home; pytest-qt's options are unknown there.
        "core without Qt": pytest(
            without_qt, "-n", "2", "-W", "ignore::pytest.PytestConfigWarning", "tests/unit"
        ),
        "side by side": pytest(
            python, *("-n", "2", "--dist", "worksteal", "-m", "not serial"), "--ignore=tests/unit"
        ),
        "one by one": pytest(python, "-m", "serial", *with_serial_tests(), nothing_is_fine=True),
    }
    say("\n" + " · ".join(f"{name}: {'FAILED' if code else 'ok'}" for name, code in ended.items()))
    return max(ended.values())


def with_serial_tests() -> list[Path]:
    """Return the files in which tests are marked as serial, so that no other is read for them."""
    files = sorted((ROOT / "tests").rglob("test_*.py"))
    return [file for file in files if "mark.serial" in file.read_text("utf-8")]


def pytest(python: Path, *args: str | Path, nothing_is_fine: bool = False) -> int:
    """Run pytest, without a screen unless the caller chose one."""
    code = call([python, "-m", "pytest", *args], environ={"QT_QPA_PLATFORM": "offscreen"})
    return 0 if code == 5 and nothing_is_fine else code


def check(args: Sequence[str]) -> int:
    """Run every check, and show the output of those that fail."""
    no_arguments(args)
    system.require_qt(x11=False)
    python = ensure(DEV)
    steps: dict[str, Sequence[object]] = {
        "format": [python, "-m", "ruff", "format", "--check", "."],
        "lint": [python, "-m", "ruff", "check", "--output-format", "concise", "."],
        "types": [python, "-m", "mypy"],
        "imports": [python.parent / "lint-imports", "--no-cache", "--no-logo"],
        "house rules": [python, "scripts/house_rules.py"],
        "generated pages": [python, "scripts/generate_docs.py", "--check"],
        "translations": [python, "scripts/translations.py", "check"],
        "guide": [python, "scripts/guide.py", "check"],
    }
    failed = [] if locks_are_current() else ["requirements"]
    with ThreadPoolExecutor(2) as pool:
        # The types, which take the longest, begin at once.
        longest_first = sorted(steps, key=lambda name: name != "types")
        running = {name: pool.submit(checked, steps[name]) for name in longest_first}
        for name in steps:
            said, passed, took = running[name].result()
            if not passed:
                failed.append(name)
                say(said)
            say(f"{'ok' if passed else 'FAILED':7}{name} ({took:.1f} s)")
    say(f"\nFailed: {', '.join(failed)}" if failed else "\nEverything is in order.")
    return bool(failed)


def checked(command: Sequence[object]) -> tuple[str, bool, float]:
    """Run a check, and return what it says, whether it passed, and its seconds."""
    begun = time.monotonic()
    done = subprocess.run(
        list(map(str, command)),
        cwd=ROOT,
        env={**os.environ, "PYTHONIOENCODING": "utf-8", "PYTHONUTF8": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return done.stdout.rstrip(), not done.returncode, time.monotonic() - begun


def bench(args: Sequence[str]) -> int:
    """Run the benchmarks, in a window when there is a display."""
    system.require_qt(x11=False)
    environ = {} if system.has_display() else {"QT_QPA_PLATFORM": "offscreen"}
    return call([ensure(DEV), "-m", "tests.benchmarks", *args], environ=environ)


def docs(args: Sequence[str]) -> int:
    """Write the generated pages."""
    return call([ensure(DEV), "scripts/generate_docs.py", *args])


def guide(args: Sequence[str]) -> int:
    """Check the guide and its translations, or note that pages say what their source does."""
    return call([ensure(DEV), "scripts/guide.py", *args])


def pictures(args: Sequence[str]) -> int:
    """Take the pictures of the guide again, from the real window."""
    no_arguments(args)
    system.require_desktop()
    return call([ensure(DEV), "-m", "scripts.pictures"])


def translations(args: Sequence[str]) -> int:
    """Bring the translations up to the source, or pass them to translators and back."""
    return call([ensure(DEV), "scripts/translations.py", *args])


def bundle(args: Sequence[str]) -> int:
    """Build the program as one folder in dist/, try what was built, and pack it."""
    if not all(arg.startswith("--") for arg in args):
        no_arguments(args)
    system.require_qt(x11=True)
    if system.IS_LINUX and not shutil.which("objdump"):
        system.install(["binutils"], "building needs")
    folders = ["--distpath", "dist", "--workpath", "build"]
    spec = ROOT / "packaging" / "desktop-chat.spec"
    command = [ensure(BUNDLE), "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    must([*command, *folders, spec], "building the bundle failed")
    tried = call([sys.executable, "packaging/smoke.py", "dist/desktop-chat"])
    kinds = [arg.removeprefix("--") for arg in args]
    return tried or call([command[0], "-m", "scripts.shipping", "dist/desktop-chat", *kinds])


def wheel(args: Sequence[str]) -> int:
    """Build source archive and wheel in dist/, and try the wheel without this checkout."""
    no_arguments(args)
    return call([ensure(DEV), "-m", "scripts.shipping.wheel"])


def audit(args: Sequence[str]) -> int:
    """Ask the database of advisories about everything that is shipped; it needs the network."""
    no_arguments(args)
    pins = ["--requirement", REQUIREMENTS / RUN.lock, "--require-hashes", "--disable-pip"]
    return call([ensure(AUDIT), "-m", "pip_audit", *pins])


def lock(args: Sequence[str]) -> int:
    """Pin every environment's packages, with hashes, for all Pythons and systems at once."""
    upgrade = list(args) == ["--upgrade"]
    no_arguments([] if upgrade else args)
    compiler = [ensure(LOCKER), "-m", "uv", "--no-config", "pip", "compile", "--quiet"]
    compiler += ["--universal", "--generate-hashes"]
    compiler += ["--python-version", f"{OLDEST[0]}.{OLDEST[1]}", "--no-header", "--no-annotate"]
    compiler += ["--no-emit-index-url", "--no-emit-find-links", *(["--upgrade"] if upgrade else [])]
    for environment in EVERY:
        path = REQUIREMENTS / environment.lock
        same = ["--constraint", REQUIREMENTS / RUN.lock] if environment is not RUN else []
        wanted = "\n".join(wanted_by(environment))
        # The file that is there is read for its pins, which stay unless they must move.
        must([*compiler, *same, "--output-file", path, "-"], "pinning failed", wanted)
        pins = path.read_text("utf-8")
        if "://" in pins or "--find-links" in pins:
            raise DevError(f"{path.name} holds an address; look at your uv settings")
        path.write_text(lock_header(environment) + pins, "utf-8", newline="\n")
        say(f"requirements/{path.name}: {pins.count('==')} packages")
    return 0


def packages(args: Sequence[str]) -> int:
    """Name every system package, for machines on which this is not run as root."""
    no_arguments(args)
    print(*system.all_packages())
    return 0


# --- pinned requirements --------------------------------------------------------------------------


def project_table() -> dict[str, Any]:
    """Return pyproject.toml."""
    import tomllib

    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def wanted_by(environment: Environment) -> list[str]:
    """Return the requirements of an environment, as pyproject.toml states them."""
    table = project_table()
    wanted = [
        requirement
        for requirement in (table["project"]["dependencies"] if environment.runtime else ())
        if environment.qt or not requirement.lower().startswith(QT_DEPENDENCIES)
    ]
    pending: list[Any] = [{"include-group": group} for group in environment.groups]
    while pending:
        entry = pending.pop()
        if isinstance(entry, str):
            wanted.append(entry)
        else:
            pending.extend(table["dependency-groups"][entry["include-group"]])
    return sorted(wanted)


def lock_header(environment: Environment) -> str:
    """Return the line by which a lock file shows what it was made for."""
    wanted = hashlib.sha256("\n".join(wanted_by(environment)).encode()).hexdigest()
    return f"# Made by `python3 dev.py lock`; do not edit. Made for: {wanted[:16]}\n"


def read_lock(environment: Environment) -> str:
    """Return a lock file."""
    try:
        return (REQUIREMENTS / environment.lock).read_text("utf-8")
    except FileNotFoundError:
        raise DevError(f"requirements/{environment.lock} is missing from this checkout") from None


def locks_are_current() -> bool:
    """Tell whether every lock file was made for what pyproject.toml asks for now."""
    stale = [
        environment.lock
        for environment in EVERY
        if not read_lock(environment).startswith(lock_header(environment))
    ]
    if stale:
        say(f"out of date: {', '.join(stale)}; run: python3 dev.py lock")
    say(f"{'FAILED' if stale else 'ok':7}requirements")
    return not stale


# --- small things ---------------------------------------------------------------------------------


def say(text: str) -> None:
    """Print for the person, at once."""
    print(text, flush=True)


def call(command: Sequence[object], *, environ: Mapping[str, str] | None = None) -> int:
    """Run a command at the top of the checkout; `environ` fills in what is not set."""
    everything = {**(environ or {}), **os.environ}
    return subprocess.run(list(map(str, command)), cwd=ROOT, env=everything, check=False).returncode


def must(
    command: Sequence[object], problem: str, given: str = "", *, quietly: bool = False
) -> None:
    """Run a command that has to succeed."""
    out = subprocess.DEVNULL if quietly else None
    line = list(map(str, command))
    done = subprocess.run(line, cwd=ROOT, input=given, stdout=out, text=True, check=False)
    if done.returncode:
        raise DevError(problem)


def no_arguments(args: Sequence[str]) -> None:
    """Refuse arguments."""
    if args:
        raise DevError(f"unexpected: {' '.join(args)}")


def main(argv: Sequence[str]) -> int:
    """Run one command and return its exit code."""
    commands: dict[str, Callable[[Sequence[str]], int]] = {
        command.__name__: command
        for command in (
            *(run, test, check, bench, docs, guide, pictures, translations),
            *(bundle, wheel, audit, lock, packages),
        )
    }
    if not argv or argv[0] not in commands:
        print(__doc__)
        return 0 if argv and argv[0] in {"-h", "--help", "help"} else 2
    if not OLDEST <= sys.version_info[:2] < TOO_NEW:
        raise DevError(
            f"Desktop Chat needs Python {OLDEST[0]}.{OLDEST[1]} to {TOO_NEW[0]}.{TOO_NEW[1] - 1}; "
            f"this is {sys.version.split()[0]}"
        )
    return commands[argv[0]](argv[1:])


def enter() -> NoReturn:
    """Turn an ending into an exit code."""
    # Hundreds of processes would compile all modules anew, each for itself.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # A console in an old code page must not end the program over a typographic character.
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        sys.exit(main(sys.argv[1:]))
    except DevError as problem:
        sys.exit(f"dev.py: {problem}")
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    enter()
