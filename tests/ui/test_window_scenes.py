"""What can be painted into pictures can still be made."""

from __future__ import annotations

import pytest

from desktop_chat.ui.theme import ThemeSource
from scripts.window_scenes import scenes


def test_every_scene_has_a_name_of_its_own(themes: ThemeSource) -> None:
    names = [name for name, _ in scenes(themes)]
    assert len(set(names)) == len(names)
    assert len(names) > 70


@pytest.mark.parametrize(
    "name", ["window three images, no text", "recorder conflict", "quick refused", "window undo"]
)
def test_a_scene_is_shown(themes: ThemeSource, name: str) -> None:
    shown = dict(scenes(themes))[name]()
    assert shown.isVisible()
    assert not shown.grab().isNull()
    shown.hide()
    shown.deleteLater()
