"""Everything that is shown goes through the translation: in a language that nobody speaks."""

from __future__ import annotations

import os
import subprocess
import sys

_WALK = """
from desktop_chat.base.translation import install
from tests.helpers.pseudo import pseudo

install(pseudo)
from tests.ui.pseudo_walk import main

main()
"""


def test_no_sentence_of_the_window_stays_english() -> None:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", _WALK],
        env=environ,
        capture_output=True,
        encoding="utf-8",
        timeout=50,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


def test_the_walk_finds_what_is_english() -> None:
    from tests.ui.pseudo_walk import untranslated

    assert untranslated("⟦Šéttíñgš~~~⟧ (Ctrl+,)") == ""
    assert untranslated("⟦Réšét “⟦Thémé~⟧”~~⟧") == ""
    assert untranslated("Settings") == "Settings"
    assert untranslated("⟦Šéttíñgš~~~⟧ and more") == "⟦Šéttíñgš~~~⟧ and more"
