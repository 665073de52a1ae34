"""Pictures are known by their first bytes, and refused by their size before they are decoded."""

from __future__ import annotations

import base64
import struct

import pytest

from desktop_chat.domain.pictures import (
    data_of,
    is_shown_data,
    is_too_large,
    picture_size,
    size_of_source,
)


def png(width: int, height: int) -> bytes:
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", width, height) + b"\x08\x02"


def uri(data: bytes, kind: str = "image/png") -> str:
    return f"data:{kind};base64,{base64.b64encode(data).decode()}"


JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF" + b"\0" * 10 + b"\xff\xc2\x00\x11\x08" + b"\x01\x02\x03\x04"


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (png(640, 480), (640, 480)),
        (png(0, 480), None),
        (b"GIF89a" + struct.pack("<HH", 7, 9), (7, 9)),
        (JPEG + b"\0" * 8, (0x304, 0x102)),
        (b"RIFF\0\0\0\0WEBPVP8X" + b"\0" * 8 + b"\x09\0\0\x13\0\0", (10, 20)),
        (b"<svg width='9' height='9'/>", None),
        (b"\xff\xd8\xff\xe0\xff\xff", None),
        (b"", None),
    ],
)
def test_size_is_read_from_the_head(data: bytes, size: tuple[int, int] | None) -> None:
    assert picture_size(data) == size


def test_bomb_is_known_before_it_is_decoded() -> None:
    size = size_of_source(uri(png(30_000, 30_000)))
    assert size == (30_000, 30_000)
    assert is_too_large(size)
    assert not is_too_large((8_000, 5_000))


@pytest.mark.parametrize(
    "source",
    [
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:text/html;base64,PGI+",
        "data:image/png,rawbytes",
        "data:",
        "file:///etc/passwd",
        "//attacker/share/a.png",
        "../a.png",
        "https://host/a.png",
    ],
)
def test_what_is_not_a_picture_in_the_message_is_not_one(source: str) -> None:
    assert not is_shown_data(source)
    assert data_of(source) is None


def test_data_is_bounded_and_checked() -> None:
    assert data_of(uri(b"abc", "image/PNG")) == b"abc"
    assert data_of(uri(b"x" * 100), most=50) is None
    assert data_of("data:image/png;base64,@@@@") is None
