"""Brings pictures that a person asks for from their servers into the transcripts."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from shiboken6 import isValid

from desktop_chat.base.tasks import ErrorHandler, TaskScope
from desktop_chat.domain.ports import PictureRefused, PictureSource
from desktop_chat.providers.pictures import PictureFetcher

if TYPE_CHECKING:
    from desktop_chat.ui.transcript.text.pictures import Pictures
    from desktop_chat.ui.transcript.view import TranscriptView


class PictureBringer:
    """Serves the transcripts of all windows."""

    def __init__(self, on_error: ErrorHandler, source: PictureSource | None = None) -> None:
        self._source = source or PictureFetcher()
        self._tasks = TaskScope("pictures", on_error)

    def serve(self, transcript: TranscriptView) -> None:
        """Bring what is asked for in a transcript from now on."""
        pictures = transcript.rich.pictures
        pictures.wanted.connect(partial(self._begin, pictures))

    def _begin(self, pictures: Pictures, address: str) -> None:
        self._tasks.spawn("bring", self._bring(pictures, address))

    async def _bring(self, pictures: Pictures, address: str) -> None:
        """Fetch the picture at `address`; say why where there is none to be had."""
        try:
            data, why = await self._source.fetch(address), ""
        except PictureRefused as refused:
            data, why = b"", str(refused)
        if not isValid(pictures):
            # Its window was closed meanwhile.
            return
        if why:
            pictures.refuse(address, why)
        else:
            pictures.give(address, data)

    async def close(self) -> None:
        """Bring nothing more."""
        await self._tasks.close()
