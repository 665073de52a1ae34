"""Each construct looks as it did when it was last looked at, in both themes."""

from __future__ import annotations

import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.theme import Theme, ThemeSource
from desktop_chat.ui.transcript.text import insets
from tests.ui.transcript.golden import PICTURES, SCENES, difference, draw, draw_scene, names

linux = pytest.mark.skipif(
    sys.platform != "linux", reason="the pictures are of one way to draw letters"
)
MOST = 0.25
"""The share of a square of 8 by 8 pixels that may be clearly different."""


@linux
@pytest.mark.parametrize("name", names())
def test_a_construct_looks_as_it_did(
    qapp: QApplication, themes: object, name: str, tmp_path: Path
) -> None:
    drawn = draw(qapp, name)
    drawn.save(str(tmp_path / f"{name}.png"))
    found = difference(drawn, QImage(str(PICTURES / f"{name}.png")))
    assert found <= MOST, f"look at {tmp_path}, then draw them anew: tests/ui/transcript/golden.py"


@linux
def test_formulas_stand_right_whatever_letters_the_program_had(
    qapp: QApplication, themes: object
) -> None:
    insets._descent_of.cache_clear()
    for pixels in (8, 14, 22, 34):
        serif = QFont("Liberation Serif")
        serif.setPixelSize(pixels)
        with patch.object(Theme, "ui_font", return_value=serif):
            draw_scene(qapp, SCENES["maths"], ThemeSource(qapp))
    drawn = draw(qapp, "maths.light")
    assert difference(drawn, QImage(str(PICTURES / "maths.light.png"))) <= MOST


def test_every_picture_is_of_a_construct() -> None:
    assert sorted(file.stem for file in PICTURES.glob("*.png")) == sorted(names())


def test_a_mark_that_is_gone_is_a_difference(qapp: QApplication) -> None:
    whole, other = draw(qapp, "lists.light"), draw(qapp, "lists.light")
    assert difference(whole, other) == 0
    bullet = QRect(22, 48, 16, 18)
    painter = QPainter(other)
    painter.fillRect(bullet, whole.pixelColor(0, 0))
    painter.end()
    assert whole.copy(bullet) != other.copy(bullet)
    assert difference(whole, other) > MOST
