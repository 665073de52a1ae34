"""The door for developers: its sentences, and the pinned requirements that it installs from."""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import dev
from scripts import generate_docs, system_packages
from scripts.system_packages import DevError

LOCKS = sorted(dev.REQUIREMENTS.glob("*.txt"))


def dev_py(*args: str, **environ: str) -> subprocess.CompletedProcess[str]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    kept = {key: value for key, value in os.environ.items() if key not in hidden}
    command = [sys.executable, str(dev.ROOT / "dev.py"), *args]
    return subprocess.run(
        command, env={**kept, **environ}, capture_output=True, text=True, check=False, timeout=30
    )


@pytest.mark.skipif(not system_packages.IS_LINUX, reason="other systems always have a display")
def test_a_window_without_a_display_is_one_sentence() -> None:
    done = dev_py("run")
    assert done.returncode == 1
    assert re.fullmatch(r"dev\.py: there is no display .+\n", done.stderr)


def test_an_unknown_command_shows_the_commands() -> None:
    done = dev_py("fly")
    assert done.returncode == 2
    assert "dev.py run" in done.stdout


def test_missing_system_packages_are_one_sentence_for_who_is_not_root(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    missing = {"libnothing-has-this-name.so.1": "libnothing1"}
    assert system_packages.missing_libraries(missing) == ["libnothing1"]
    monkeypatch.setattr(system_packages, "may_install", lambda: False)
    with pytest.raises(DevError, match=r"sudo apt-get install libnothing1$"):
        system_packages.install(["libnothing1"], "Qt needs")


@pytest.mark.parametrize("path", LOCKS, ids=lambda path: path.stem)
def test_a_lock_pins_every_package_by_hash_and_names_no_address(path: Path) -> None:
    text = path.read_text("utf-8")
    entries = re.split(r"\n(?=\S)", text.strip())[1:]
    assert entries
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+( ; .+)? \\\n", entry)
        assert re.search(r"--hash=sha256:[0-9a-f]{64}", entry)
    assert "://" not in text
    assert not re.search(r"^\s*-(?!-hash)", text, re.MULTILINE)


def test_locks_are_made_for_what_the_project_asks_for() -> None:
    assert dev.locks_are_current()


def test_qt_is_pinned_apart_for_the_oldest_python_and_absent_from_the_core() -> None:
    run, core = dev.read_lock(dev.RUN), dev.read_lock(dev.CORE)
    assert re.search(
        r"^pyside6-essentials==6\.11\.\d+ ; python_full_version < '3\.12'", run, re.MULTILINE
    )
    assert re.search(
        r"^pyside6-essentials==\S+ ; python_full_version >= '3\.12'", run, re.MULTILINE
    )
    assert "qasync" in run
    assert not re.search(r"^(pyside6|shiboken6|qasync)", core, re.MULTILINE)


def test_an_environment_is_made_again_when_its_lock_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = dev.fingerprint(dev.RUN)
    (tmp_path / dev.RUN.lock).write_text("# other\n", "utf-8")
    monkeypatch.setattr(dev, "REQUIREMENTS", tmp_path)
    assert dev.fingerprint(dev.RUN) != before


def test_a_page_of_arguments_escapes_what_a_table_cannot_hold() -> None:
    parser = argparse.ArgumentParser(prog="x", description="Does x.")
    parser.add_argument("--mode", "-m", choices=["a", "b"], help="a|b, or %(default)s", default="a")
    commands = parser.add_subparsers()
    commands.add_parser("do").add_argument("what", help="it")
    page = "\n".join(generate_docs.parser_page(parser, "x", level=2))
    assert "| `-m a\\|b`, `--mode a\\|b` | a\\|b, or a |" in page
    assert "### `x do`\n" in page
    assert "| `WHAT` | it |" in page
