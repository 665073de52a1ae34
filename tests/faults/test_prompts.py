"""What a person and a model say is in no log, however a reply ends: FAULTS.md S21."""

from __future__ import annotations

import json
import os
import secrets
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from tests.helpers.patience import PATIENCE, wait_until
from tests.helpers.terminal import ROOT, clean_environ
from tests.helpers.wire_server import Action, Reset, WireServer
from tests.unit.providers.talk import DONE, STOP, answer, refusal


def _text(said: str) -> bytes:
    choice = {"index": 0, "delta": {"content": said}, "finish_reason": None}
    return b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"


ANSWERS: dict[str, Callable[[str, str], Sequence[Action]]] = {
    "whole": lambda _asked, said: answer(_text(said), STOP, DONE),
    "cut": lambda _asked, said: [*answer(_text(said), end=b"")[:-1], Reset()],
    "refused with its words": lambda asked, said: refusal(
        "400 Bad Request", json.dumps({"error": {"message": f"{asked} {said}"}}).encode()
    ),
    "broken in the middle": lambda asked, said: answer(
        _text(said), f'data: {{"choices": "{asked}"\n\n'.encode(), f"data: {asked}\n\n".encode()
    ),
    "something else": lambda asked, said: refusal("200 OK", f"<p>{asked} {said}".encode()),
}


@pytest.mark.skipif(os.name != "posix", reason="signals of POSIX")
@pytest.mark.parametrize("way", ANSWERS)
def test_what_is_said_is_in_no_log(way: str, tmp_path: Path) -> None:
    asked, said = f"asked-{secrets.token_hex(8)}", f"said-{secrets.token_hex(8)}"
    data = tmp_path / "data"
    log = data / "logs" / "desktop-chat.log"
    with WireServer([ANSWERS[way](asked, said)]) as server:
        process = subprocess.Popen(
            [
                *(sys.executable, "-m", "desktop_chat", "--data-dir", str(data)),
                *("--base-url", server.base_url, "--api", "chat", "--model", "m"),
                *("--debug", "--prompt", asked),
            ],
            cwd=ROOT,
            env={**clean_environ(tmp_path), "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        try:
            wait_until(lambda: log.is_file() and "reply ended" in log.read_text("utf-8"))
            process.send_signal(signal.SIGTERM)
            out, _ = process.communicate(timeout=PATIENCE)
        finally:
            process.kill()
            process.communicate()
        asks = [request.body for request in server.requests if request.method == "POST"]
    assert asked.encode() in asks[0]
    logs = b"".join(path.read_bytes() for path in (data / "logs").iterdir()) + out
    assert asked.encode() not in logs
    assert said.encode() not in logs
