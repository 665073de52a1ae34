"""The demo as a program."""

import json
import subprocess
import sys
import urllib.request

import pytest

from desktop_chat.demo.__main__ import main


def test_it_serves_and_reports_what_it_sees():
    command = [sys.executable, "-m", "desktop_chat.demo", "--port", "0", "--events", "--speed", "9"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            words = process.stdout.readline().split()
            assert words[:2] == ["listening", "on"]
            with urllib.request.urlopen(f"{words[2]}/models", timeout=10) as answer:
                assert json.load(answer)["data"][0]["id"] == "demo-tour"
            event = json.loads(process.stdout.readline())
            assert event["event"] == "request"
            assert event["path"] == "/v1/models"
            assert event["model"] is None
            assert event["at"] > 0
        finally:
            process.terminate()


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["--host", "0.0.0.0"], "can be reached from outside"),
        (["--host", "somewhere"], "is not an IP address"),
        (["--speed", "0"], "speed must be above 0"),
        (["--port", "99999"], "port must be 0-65535"),
        (["--scripts", "/nowhere"], "there are no scripts here"),
    ],
)
def test_what_cannot_be_done_is_said_in_one_line(arguments, complaint, capsys):
    assert main(arguments) == 2
    said = capsys.readouterr().err
    assert complaint in said
    assert said.count("\n") == 1
