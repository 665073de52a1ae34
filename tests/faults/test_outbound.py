"""The program turns to whom it was told to, and to nobody else: no telemetry, no look for updates.

FAULTS.md S45: whatever leaves is what Python's own sockets are asked for; Qt's are never used.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from tests.helpers.terminal import ROOT, clean_environ
from tests.helpers.wire_server import WireServer
from tests.wire.macros import KF, D
from tests.wire.schema import Answer

LOOPBACK = {"127.0.0.1", "::1", "localhost"}
FINDERS = {"ldconfig", "gcc", "cc", "objdump", "ld"}
"""What ctypes asks where a library of the system is."""

TEMPTING = (
    "![a picture](https://pictures.example/a.png) [a link](https://links.example/) "
    "<img src='http://tracker.example/pixel'> https://plain.example/ "
    "![](//host.example/share.png) ![](file://host.example/share/a.png)"
)


def run(tmp_path: Path, *arguments: str) -> set[tuple[str, str]]:
    """Return whom a run of the program turned to, and how."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.faults.outbound_worker", str(tmp_path / "data"), *arguments],
        cwd=ROOT,
        env={**clean_environ(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert said["by_qt"] == []
    seen = {(how, where) for how, where in said["seen"]}
    return {each for each in seen if each[0] != "began" or Path(each[1]).name not in FINDERS}


def test_with_a_server_given_only_that_server_is_reached(tmp_path: Path) -> None:
    answers = [
        Answer(items=(D(KF(text, "stop")), D("[DONE]"))).actions() for text in ("one", TEMPTING)
    ]
    with WireServer(answers) as server:
        host, _, port = server.base_url.removeprefix("http://").removesuffix("/v1").partition(":")
        arguments = ["--base-url", server.base_url, "--api", "chat", "--model", "m"]
        seen = run(tmp_path, *arguments)
    assert seen - {("looked up", host)} == {("reached", f"{host}:{port}")}


def test_a_first_start_asks_this_computer_alone(tmp_path: Path) -> None:
    for how, where in run(tmp_path):
        assert how in {"reached", "looked up"}
        assert where.rpartition(":")[0] in LOOPBACK or where in LOOPBACK
