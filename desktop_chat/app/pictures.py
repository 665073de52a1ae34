"""Brings a picture that a person asked for from its server into the transcript."""

from __future__ import annotations

from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop_chat.domain.ports import PictureRefused, PictureSource

if TYPE_CHECKING:
    from desktop_chat.ui.transcript.text.pictures import Pictures


async def bring_picture(source: PictureSource, pictures: Pictures, address: str) -> None:
    """Fetch the picture at `address`; say why where there is none to be had."""
    try:
        data, why = await source.fetch(address), ""
    except PictureRefused as refused:
        data, why = b"", str(refused)
    if not isValid(pictures):
        # Its window was closed meanwhile.
        return
    if why:
        pictures.refuse(address, why)
    else:
        pictures.give(address, data)
