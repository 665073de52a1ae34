"""A key is nowhere but in the requests to its own server: FAULTS.md S11, S12, S19, S20."""

from __future__ import annotations

import base64
import json
import os
import secrets
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.faults.canary_worker import SEARCH
from tests.helpers.wire_server import Action, Request, WireServer
from tests.unit.providers.talk import WHOLE, refusal

pytestmark = pytest.mark.timeout(120)
ROOT = Path(__file__).parents[2]
WORKER = (sys.executable, "-m", "tests.faults.canary_worker")


def shapes(key: str) -> tuple[bytes, ...]:
    """A key as it is, and in the ways in which it may be written elsewhere."""
    plain = key.encode()
    return (
        plain,
        base64.b64encode(plain).rstrip(b"="),
        quote(key, safe="").encode(),
        key.encode("utf-16-le"),
        plain.hex().encode(),
    )


def files_with(folder: Path, *keys: str) -> list[str]:
    """Return the files that hold any of the keys, with what stands around it hidden."""
    found = []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            data = path.read_bytes()
            found += [path.name for key in keys for shape in shapes(key) if shape in data]
    return found


def answerer(key: str, elsewhere: str):
    """A server that answers; asked so, it fails with the key in its words, or redirects."""

    def answer(request: Request, _number: int) -> Sequence[Action]:
        if request.method == "GET":
            return refusal("200 OK", b'{"data":[{"id":"m"}]}')
        asked = request.json["messages"][-1]["content"] if request.body else ""
        if "echo" in asked:
            said = {"error": {"message": f"Incorrect API key provided: {key}.", "code": key}}
            return refusal("401 No", json.dumps(said).encode(), f"X-Echo: {key}")
        if "redirect" in asked:
            return refusal("307 Moved", b"", f"Location: {elsewhere}/v1/chat/completions")
        return WHOLE

    return answer


@pytest.fixture
def session() -> list[str]:
    """What starts a command in a D-Bus session of its own."""
    if not sys.platform.startswith("linux"):
        pytest.skip("the Secret Service is Linux's")
    missing = [n for n in ("dbus-run-session", "gnome-keyring-daemon") if shutil.which(n) is None]
    if missing:
        if os.environ.get("CI"):
            pytest.fail(f"{', '.join(missing)} is missing")
        pytest.skip(f"{', '.join(missing)} is missing")
    return ["dbus-run-session", "--"]


@pytest.mark.parametrize("shape", range(5))
def test_the_search_finds_what_is_there(shape: int, tmp_path: Path):
    key = f"sk-canary-{secrets.token_hex(16)}"
    (tmp_path / "folder").mkdir()
    (tmp_path / "folder" / "file").write_bytes(b"\0before" + shapes(key)[shape] + b"after")
    assert "file" in files_with(tmp_path, "another-key", key)


def test_a_key_is_nowhere_but_at_its_own_server(session: list[str], tmp_path: Path):
    # One as keys look, one that only the program can know to be one.
    first_key, second_key = f"sk-canary-{secrets.token_hex(16)}", f"Zq{secrets.token_hex(18)}w"
    data, home = tmp_path / "data", tmp_path / "home"
    for folder in (data, home):
        folder.mkdir(mode=0o700)
    with WireServer([refusal("200 OK", b"{}")]) as spy, WireServer([refusal("200 OK")]) as proxy:
        with (
            WireServer(answerer(first_key, root_of(spy))) as first,
            WireServer(answerer(second_key, root_of(spy))) as second,
        ):
            worker = subprocess.Popen(
                [*session, *WORKER, str(data), first.base_url, second.base_url],
                cwd=ROOT,
                env=environment(home, first_key, root_of(proxy)),
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.PIPE,
                text=True,
            )
            try:
                said = told(worker, second_key)
                assert files_with(data, first_key, second_key) == []  # with a database in use
                out, err = worker.communicate("\n", timeout=60)
            finally:
                worker.kill()
                worker.wait()
        assert worker.returncode == 0, hidden(err, first_key, second_key)
        for key in (first_key, second_key):
            assert key not in said + out + err
        assert files_with(data, first_key, second_key) == []
        assert (data / "copied.txt").stat().st_size > 1_000
        assert {"out.json", "out.md"} <= {each.name for each in data.iterdir()}
        assert len(list(data.rglob("*.log"))) > 0
        assert_heard(first, first_key, second_key)
        assert_heard(second, second_key, first_key)
        assert spy.requests == []
        assert proxy.requests == []


def root_of(server: WireServer) -> str:
    return f"http://127.0.0.1:{server.port}"


def environment(home: Path, key: str, proxy: str) -> dict[str, str]:
    own = {"DISPLAY", "DBUS_SESSION_BUS_ADDRESS", "GNOME_KEYRING_CONTROL", "NO_PROXY", "no_proxy"}
    kept = {name: value for name, value in os.environ.items() if name not in own}
    proxies = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "http_proxy"), proxy)
    return (
        kept
        | proxies
        | {
            "HOME": str(home),
            "XDG_DATA_HOME": str(home),
            "XDG_RUNTIME_DIR": str(home),
            "OPENAI_API_KEY": key,
            "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": str(ROOT),
        }
    )


def told(worker: subprocess.Popen[str], key: str) -> str:
    """Give the worker the second key, and return what it says until it can be searched."""
    assert worker.stdin is not None
    assert worker.stdout is not None
    worker.stdin.write(f"{key}\n")
    worker.stdin.flush()
    lines = []
    for line in worker.stdout:
        lines.append(line)
        if line.strip() == SEARCH:
            return "".join(lines)
    _, err = worker.communicate(timeout=60)
    raise AssertionError(hidden(err, key))


def hidden(text: str, *keys: str) -> str:
    """A text for a failed test, which is no place for a key either."""
    for key in keys:
        text = text.replace(key, "KEY")
    return text[-4_000:]


def assert_heard(server: WireServer, key: str, other: str) -> None:
    """Its own key came in the one header for it, and the other one not at all."""
    asked = [each for each in server.requests if each.method == "POST"]
    assert len(asked) >= 4
    for each in server.requests:
        rest = {name: value for name, value in each.headers.items() if name != "authorization"}
        assert each.headers["authorization"] == f"Bearer {key}"
        assert key not in str(rest) + each.path + each.body.decode()
        assert other not in str(each)
