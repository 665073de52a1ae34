"""What happened is kept, in a ring and in a file; secrets and prompts are in neither."""

from __future__ import annotations

import errno
import io
import logging
import os
import re
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.base import logs
from desktop_chat.base.logs import (
    LIBRARIES,
    RECORD_CHARACTERS,
    Log,
    PrivateRotatingFileHandler,
    RingHandler,
    set_up_logs,
)
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import MASK, Secret

posix = pytest.mark.skipif(os.name != "posix", reason="file modes are POSIX")
not_root = pytest.mark.skipif(
    os.name == "posix" and os.geteuid() == 0, reason="nothing is forbidden to root"
)
CANARY = "canary-9f8e7d6c5b4a"


@pytest.fixture(autouse=True)
def restored_logging(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(REDACTOR, "_known", ())
    root = logging.getLogger()
    handlers, level = list(root.handlers), root.level
    levels = {name: logging.getLogger(name).level for name in LIBRARIES}
    yield
    for handler in tuple(root.handlers):
        if handler not in handlers:
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)
    for name, old in levels.items():
        logging.getLogger(name).setLevel(old)


def file_text(folder: Path) -> str:
    return "".join(file.read_text("utf-8") for file in sorted(folder.iterdir()))


def file_handler() -> PrivateRotatingFileHandler:
    [file] = [h for h in logging.getLogger().handlers if isinstance(h, PrivateRotatingFileHandler)]
    return file


def handled(message: str, ring: RingHandler, *arguments: object) -> None:
    """Log what pytest's own handlers could not stand."""
    record = logging.LogRecord(Log.APP, logging.INFO, "", 1, message, arguments, None)
    for handler in (ring, file_handler()):
        handler.handle(record)


def test_a_record_is_in_the_ring_and_in_the_file(tmp_path: Path) -> None:
    ring, complaint = set_up_logs(tmp_path / "logs", debug=False)
    logging.getLogger(Log.APP).info("started %d", 3)
    assert complaint == ""
    [line] = ring.lines()
    assert line.endswith("INFO    desktop_chat.app: started 3")
    assert file_text(tmp_path / "logs") == line + "\n"


@pytest.mark.parametrize("debug", [False, True])
def test_debug_says_more_of_this_program_alone(tmp_path: Path, debug: bool) -> None:
    ring, _ = set_up_logs(tmp_path, debug=debug)
    logging.getLogger(Log.UI).debug("ours")
    for name in ("openai._base_client", "httpx2", "httpcore2.http11", "asyncio", "PIL.Image"):
        logging.getLogger(name).debug("theirs")
        logging.getLogger(name).info("theirs")
        logging.getLogger(name).warning("warned by %s", name)
    assert ("ours" in file_text(tmp_path)) == debug
    assert "theirs" not in file_text(tmp_path)
    assert sum("warned" in line for line in ring.lines()) == 5


def test_a_library_that_sets_its_own_level_is_not_heard_either(tmp_path: Path) -> None:
    # openai does, with OPENAI_LOG=debug in the environment, when it is imported.
    ring, _ = set_up_logs(tmp_path, debug=True)
    for name in ("openai", "httpx2"):
        logging.getLogger(name).setLevel(logging.DEBUG)
        logging.getLogger(name).debug("Request options: %s", {"messages": [CANARY]})
        logging.getLogger(name).info('HTTP Request: GET https://host/?key=x "200 OK"')
    assert ring.lines() == ()
    assert file_text(tmp_path) == ""


def test_a_known_key_and_one_by_its_shape_are_masked(tmp_path: Path) -> None:
    REDACTOR.learn(Secret(CANARY))
    ring, _ = set_up_logs(tmp_path, debug=True)
    logging.getLogger(Log.APP).info("key %s and %s", CANARY, "sk-0123456789abcdef")
    logging.getLogger("openai").warning("headers %s", {"Authorization": f"Bearer {CANARY}"})
    for text in (file_text(tmp_path), "\n".join(ring.lines())):
        assert CANARY not in text
        assert "0123456789abcdef" not in text
        assert MASK in text


def test_a_traceback_is_redacted_too(tmp_path: Path) -> None:
    REDACTOR.learn(Secret(CANARY))
    ring, _ = set_up_logs(tmp_path, debug=False)
    try:
        try:
            raise ValueError(f"bad key {CANARY}")
        except ValueError as cause:
            raise RuntimeError(f"https://u:{CANARY}@host/") from cause
    except RuntimeError:
        logging.getLogger(Log.CRASH).exception("it broke")
    for text in (file_text(tmp_path), ring.lines()[0]):
        assert "Traceback" in text
        assert "RuntimeError" in text
        assert CANARY not in text


def test_no_text_can_pass_for_a_record_of_its_own(tmp_path: Path) -> None:
    ring, _ = set_up_logs(tmp_path, debug=False)
    logging.getLogger(Log.QT).warning("a\n2026-01-01 00:00:00,000 ERROR   desktop_chat.app: forged")
    starts = [line for line in file_text(tmp_path).splitlines() if line.startswith("2")]
    assert len(starts) == len(ring.lines()) == 1


def test_no_control_character_reaches_the_log(tmp_path: Path) -> None:
    ring, _ = set_up_logs(tmp_path, debug=False)
    nasty = "".join(map(chr, [*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029]))
    logging.getLogger(Log.APP).info("a%sb", nasty)
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", ring.lines()[0])
    assert "\x1b" not in file_text(tmp_path)


def test_a_lone_surrogate_is_written(tmp_path: Path) -> None:
    ring, _ = set_up_logs(tmp_path, debug=False)
    handled("a\ud83db", ring)
    assert ring.lines()[0].endswith("a\ufffdb")
    assert "a\ufffdb" in file_text(tmp_path)


def test_a_long_record_is_cut_in_its_middle(tmp_path: Path) -> None:
    ring, _ = set_up_logs(tmp_path, debug=False)
    logging.getLogger(Log.APP).info("begin %s end", "x" * 100_000)
    [line] = ring.lines()
    assert len(line) <= RECORD_CHARACTERS + 3
    assert "begin" in line
    assert line.endswith("end")


def test_the_ring_keeps_the_newest() -> None:
    ring = RingHandler(records=3)
    for number in range(5):
        ring.handle(logging.LogRecord("x", logging.INFO, "", 1, "%d", (number,), None))
    assert ring.lines() == ("2", "3", "4")


def test_a_record_that_cannot_be_formatted_is_counted_and_not_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ring, _ = set_up_logs(tmp_path, debug=False)
    handled("%d", ring, CANARY)
    [line] = ring.lines()
    assert "was lost: TypeError" in line
    assert CANARY not in line + file_text(tmp_path)
    assert capsys.readouterr() == ("", "")


def test_a_full_disk_prints_no_record(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    class Full(io.TextIOWrapper):
        def write(self, _text: str) -> int:
            raise OSError(errno.ENOSPC, "No space left on device")

    ring, _ = set_up_logs(tmp_path, debug=False)
    old = file_handler().setStream(Full(io.BytesIO()))
    assert old is not None
    old.close()
    logging.getLogger(Log.APP).info("said %s", CANARY)
    assert CANARY in ring.lines()[0]
    assert capsys.readouterr() == ("", "")


@posix
def test_file_and_folder_are_the_owners_alone(tmp_path: Path) -> None:
    old = os.umask(0)
    try:
        set_up_logs(tmp_path / "a" / "logs", debug=False)
    finally:
        os.umask(old)
    modes = {
        path.name: stat.S_IMODE(path.stat().st_mode)
        for path in (tmp_path / "a", tmp_path / "a" / "logs", *(tmp_path / "a" / "logs").iterdir())
    }
    assert modes == {"a": 0o700, "logs": 0o700, "desktop-chat.log": 0o600}


@posix
def test_an_older_file_and_folder_that_others_could_read_are_closed(tmp_path: Path) -> None:
    folder, file = tmp_path / "logs", tmp_path / "logs" / "desktop-chat.log"
    folder.mkdir()
    file.write_text("old\n")
    folder.chmod(0o755)
    file.chmod(0o644)
    set_up_logs(folder, debug=False)
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text() == "old\n"


def test_a_file_that_another_program_holds_is_written_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(*_names: object) -> None:
        raise PermissionError

    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    set_up_logs(tmp_path, debug=False)
    with monkeypatch.context() as windows:
        windows.setattr(os, "replace", held)
        for number in range(100):
            logging.getLogger(Log.APP).info("record %d", number)
    (file,) = tmp_path.iterdir()
    text = file.read_text()
    assert all(f"record {number}\n" in text for number in range(100))


def test_the_file_rotates_and_every_copy_stays_private(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    set_up_logs(tmp_path, debug=False)
    for number in range(400):
        logging.getLogger(Log.APP).info("record %d", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == [
        "desktop-chat.log",
        "desktop-chat.log.1",
        "desktop-chat.log.2",
        "desktop-chat.log.3",
    ]
    assert all(file.stat().st_size < 2_100 for file in files)
    assert "record 399" in files[0].read_text()
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


@posix
def test_a_file_that_another_process_has_put_aside_is_not_written_on_for_ever(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logs, "FILE_BYTES", 2_000)
    set_up_logs(tmp_path, debug=False)
    log, file = logging.getLogger(Log.APP), tmp_path / "desktop-chat.log"
    log.info("the first record")
    file.replace(tmp_path / "desktop-chat.log.1")
    file.write_text("what the other process wrote\n")
    for number in range(40):
        log.info("record %d", number)
    assert all(each.stat().st_size < 2_100 for each in tmp_path.iterdir())
    assert "what the other process wrote" in file.read_text()
    assert "record 39" in file.read_text()


def _unwritable(tmp_path: Path) -> Path:
    file = tmp_path / "file"
    file.write_text("")
    return file


def test_a_folder_that_cannot_be_made_costs_the_file_alone(tmp_path: Path) -> None:
    ring, complaint = set_up_logs(_unwritable(tmp_path) / "logs", debug=False)
    assert complaint.startswith("The log file cannot be written to ")
    assert complaint.endswith(").")
    assert "\n" not in complaint
    logging.getLogger(Log.APP).info("still heard")
    assert ring.lines()[0].endswith("still heard")


def test_a_file_in_the_folders_place_is_said_and_left_alone(tmp_path: Path) -> None:
    file = _unwritable(tmp_path)
    file.chmod(0o644)
    _, complaint = set_up_logs(file, debug=False)
    assert complaint
    assert os.name != "posix" or stat.S_IMODE(file.stat().st_mode) == 0o644


@posix
@not_root
def test_a_folder_without_rights_costs_the_file_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        _, complaint = set_up_logs(tmp_path / "logs", debug=False)
    finally:
        tmp_path.chmod(0o700)
    assert "Permission denied" in complaint


def test_without_a_folder_there_is_the_ring_alone() -> None:
    before = logging.getLogger().handlers[:]
    ring, complaint = set_up_logs(None, debug=False)
    assert complaint == ""
    assert [h for h in logging.getLogger().handlers if h not in before] == [ring]


def test_setting_up_again_replaces_what_was_there(tmp_path: Path) -> None:
    set_up_logs(tmp_path, debug=False)
    ring, _ = set_up_logs(tmp_path, debug=False)
    logging.getLogger(Log.APP).info("once")
    assert len(ring.lines()) == 1
    assert file_text(tmp_path).count("once") == 1


def test_each_logger_is_below_the_program() -> None:
    assert all(name.startswith("desktop_chat.") for name in Log)
    assert "desktop_chat" not in LIBRARIES
