from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from desktop_chat.base.paths import resources_dir
from desktop_chat.ui import icons

FAMILY = sorted(path.stem for path in (resources_dir() / "icons").glob("*.svg"))
TINTED = [name for name in FAMILY if not name.startswith("app")]


def inks(name: str, colour: str) -> set[tuple[int, int, int]]:
    image = icons.pixmap(name, colour, 24).toImage()
    pixels = (image.pixelColor(x, y) for x in range(24) for y in range(24))
    return {(p.red(), p.green(), p.blue()) for p in pixels if p.alpha() > 250}


@pytest.mark.parametrize("name", TINTED)
def test_an_icon_is_drawn_in_the_asked_colour_alone(qapp, name: str) -> None:
    for red, green, blue in inks(name, "#C02040"):
        # One step is lost where edges are smoothed.
        assert abs(red - 0xC0) <= 2
        assert abs(green - 0x20) <= 2
        assert abs(blue - 0x40) <= 2
    assert (
        icons.pixmap(name, "#C02040", 24).toImage() != icons.pixmap(name, "#204060", 24).toImage()
    )


@pytest.mark.parametrize("name", TINTED)
def test_an_icon_is_of_the_family(name: str) -> None:
    text = Path(resources_dir() / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    assert 'viewBox="0 0 24 24"' in text
    assert 'stroke-width="1.75"' in text
    assert 'stroke-linecap="round"' in text


@pytest.mark.parametrize("dpr", [1.0, 1.25, 1.5, 2.0, 3.0])
def test_an_icon_has_a_pixel_for_each_of_the_screen(qapp, dpr: float) -> None:
    picture = icons.pixmap("send", "#000000", 20, dpr)
    assert picture.size() == QSize(round(20 * dpr), round(20 * dpr))
    assert picture.devicePixelRatio() == dpr


def test_an_icon_for_qt_has_all_densities(qapp) -> None:
    made = icons.icon("copy", QColor("red"), 16, 2.0)
    assert {(size.width(), size.height()) for size in made.availableSizes()} >= {(16, 16), (32, 32)}


def test_the_programs_icon_has_the_sizes_that_desktops_ask_for(qapp) -> None:
    widths = {size.width() for size in icons.app_icon().availableSizes()}
    assert {16, 24, 32, 48, 64, 128, 256} <= widths


@pytest.mark.parametrize("side", [16, 24, 32, 48])
def test_the_lines_of_a_small_icon_of_the_program_fall_on_whole_pixels(qapp, side: int) -> None:
    image = icons.app_icon().pixmap(QSize(side, side)).toImage()
    # Across the first line of the bubble: from its white to the line's ink without a shade between.
    column = [image.pixelColor(side // 2, y).lightness() for y in range(side // 4, side * 7 // 16)]
    assert {min(column), max(column)} == set(column)
