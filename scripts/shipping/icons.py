"""Icons of all sizes and systems, drawn from the one vector source by Qt."""

from __future__ import annotations

import os
import struct
from collections.abc import Mapping, Sequence
from pathlib import Path

# The kinds of picture that an icns file has, by side, once for each density.
_ICNS = {
    16: ("icp4",),
    32: ("icp5", "ic11"),
    64: ("icp6", "ic12"),
    128: ("ic07",),
    256: ("ic08", "ic13"),
    512: ("ic09", "ic14"),
    1024: ("ic10",),
}


_GRIDS = (16, 24)


def _drawing(source: Path, side: int) -> Path:
    """Return the drawing for a side: its own, on whose grid of pixels it falls once or twice."""
    for grid in _GRIDS:
        own = source.with_name(f"{source.stem}-{grid}{source.suffix}")
        if side in {grid, 2 * grid} and own.is_file():
            return own
    return source


def draw(source: Path, sides: Sequence[int]) -> dict[int, bytes]:
    """Return a PNG of each side, in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QByteArray, QRectF
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    from desktop_chat.ui.png import png_of

    drawn: dict[int, bytes] = {}
    for side in sides:
        drawing = _drawing(source, side)
        renderer = QSvgRenderer(QByteArray(drawing.read_bytes()))
        if not renderer.isValid():
            raise ValueError(f"{drawing.name} is no drawing")
        image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(0)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
        drawn[side] = png_of(image)
    return drawn


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon file of Windows: a table of contents, and the PNGs."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    table, body, offset = b"", b"", len(head) + 16 * len(pictures)
    for side, picture in sorted(pictures.items()):
        if side > 256:
            raise ValueError("Windows has no icons above 256 pixels")
        table += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), offset)
        body += picture
        offset += len(picture)
    return head + table + body


def icns(pictures: Mapping[int, bytes]) -> bytes:
    """Return an icon file of macOS, each picture under the names of its uses."""
    entries = b"".join(
        kind.encode() + struct.pack(">I", len(picture) + 8) + picture
        for side, picture in sorted(pictures.items())
        for kind in _ICNS[side]
    )
    return b"icns" + struct.pack(">I", len(entries) + 8) + entries
