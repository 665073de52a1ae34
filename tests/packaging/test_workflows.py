"""What runs on others' machines is named by its commit."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scripts.shipping.description import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PINNED = re.compile(r"uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+")


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_every_action_is_pinned_to_a_commit_with_its_version(file: Path) -> None:
    text = file.read_text("utf-8")
    uses = [line.strip().removeprefix("- ") for line in text.splitlines() if "uses:" in line]
    assert uses
    assert [line for line in uses if not PINNED.fullmatch(line)] == []


@pytest.mark.parametrize("file", WORKFLOWS, ids=lambda file: file.name)
def test_a_workflow_may_only_read_unless_a_job_says_why(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "\npermissions:\n  contents: read\n" in text
    assert re.findall(r"(?m)^ +contents: write(?! #)", text) == []
    assert "pull_request_target" not in text


def test_the_same_action_has_one_version_everywhere() -> None:
    found = {use for file in WORKFLOWS for use in PINNED.findall(file.read_text("utf-8"))}
    names = [use.partition("@")[0] for use in found]
    assert len(names) == len(set(names))
