"""`doctor` prints each step and the diagnosis, and its exit status says whether it works."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path

from desktop_chat import doctor
from desktop_chat.options import DoctorOptions, parse
from tests.helpers.terminal import clean_environ, logging_restored
from tests.helpers.wire_server import WireServer
from tests.unit.providers.doctor.servers import NOT_FOUND, said, server_with
from tests.unit.providers.talk import KEY


def run(folder: Path, address: str, environ: dict[str, str] | None = None) -> tuple[int, str]:
    options = parse(["doctor", "--base-url", address, "--data-dir", str(folder), "--model", "m"])
    assert isinstance(options, DoctorOptions)
    out = io.TextIOWrapper(io.BytesIO(), "utf-8", newline="\n")
    with contextlib.redirect_stdout(out), logging_restored():
        status = doctor.main(options, {**clean_environ(folder), **(environ or {})})
    out.flush()
    assert isinstance(out.buffer, io.BytesIO)
    return status, out.buffer.getvalue().decode()


def test_a_connection_that_works(tmp_path: Path):
    with WireServer(server_with()) as server:
        status, out = run(tmp_path, server.base_url)
    assert status == 0
    assert "1. List of models at" in out
    assert "Chat Completions, streamed: works" in out
    assert "The connection works." in out


def test_what_was_learned_is_kept(tmp_path: Path):
    def only_legacy(request: object) -> object:
        path = getattr(request, "path", "")
        return NOT_FOUND if path.endswith(("/responses", "/chat/completions")) else None

    with WireServer(server_with(only_legacy)) as server:  # type: ignore[arg-type]
        status, _ = run(tmp_path, server.base_url)
    assert status == 0
    assert '"completions"' in (tmp_path / "config" / "facts.json").read_text()


def test_a_connection_that_does_not_work_and_no_key_in_what_is_said(tmp_path: Path):
    error = {"error": {"message": f"Incorrect API key provided: {KEY}."}}
    with WireServer([said("401 Unauthorized", error)]) as server:
        status, out = run(tmp_path, server.base_url, {"OPENAI_API_KEY": KEY})
    assert status == 1
    assert "The key was refused." in out
    assert "What helps: Enter a key." in out
    assert KEY not in out
