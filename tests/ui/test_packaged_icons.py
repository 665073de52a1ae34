"""Icons of all systems are drawn from the one source."""

from __future__ import annotations

import struct

from pytestqt.qtbot import QtBot

from desktop_chat.domain.pictures import picture_size
from scripts.shipping import icons
from scripts.shipping.description import read_description

ABOUT = read_description()


def test_each_size_is_drawn_in_that_size(qtbot: QtBot) -> None:
    drawn = icons.draw(ABOUT.icon, [16, 48])
    assert {side: picture_size(data) for side, data in drawn.items()} == {
        16: (16, 16),
        48: (48, 48),
    }


def test_the_icon_of_windows_points_at_its_pictures(qtbot: QtBot) -> None:
    drawn = icons.draw(ABOUT.icon, [16, 256])
    made = icons.ico(drawn)
    assert struct.unpack_from("<HHH", made) == (0, 1, 2)
    for at, side in enumerate((16, 256)):
        width, _, _, _, _, _, size, offset = struct.unpack_from("<BBBBHHII", made, 6 + 16 * at)
        assert width == side % 256
        assert made[offset : offset + size] == drawn[side]


def test_the_icon_of_macos_has_a_picture_for_each_use(qtbot: QtBot) -> None:
    made = icons.icns(icons.draw(ABOUT.icon, [32, 1024]))
    assert (made[:4], struct.unpack_from(">I", made, 4)[0]) == (b"icns", len(made))
    kinds, at = [], 8
    while at < len(made):
        kinds.append(made[at : at + 4])
        at += struct.unpack_from(">I", made, at + 4)[0]
    assert kinds == [b"icp5", b"ic11", b"ic10"]
