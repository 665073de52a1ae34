"""What the bundle leaves out is never imported."""

from __future__ import annotations

import json
import subprocess
import sys

from scripts.shipping import slim
from scripts.shipping.description import ROOT

_LOOK = """
import json, sys
sys.stdout.write(json.dumps(sorted(sys.modules)) if (
    __import__("desktop_chat.providers.loading", fromlist=["load"]).load() is None) else "")
"""


def test_the_sdk_is_loaded_without_the_parts_that_are_left_out() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK], cwd=ROOT, capture_output=True, text=True, check=True
    )
    loaded = json.loads(done.stdout)
    assert "openai" in loaded
    assert [name for name in loaded if not slim.used(name)] == []
    assert sorted(set(loaded) & set(slim.excluded())) == []
