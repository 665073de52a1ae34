"""Fetch a picture that a person asked for: its address is sent, to its host alone."""

from __future__ import annotations

import asyncio
import functools
import importlib
from typing import TYPE_CHECKING

from desktop_chat.base.translation import tr
from desktop_chat.domain.pictures import MOST_BYTES, TYPES
from desktop_chat.domain.ports import PictureRefused, PictureSource
from desktop_chat.providers.bounded import read_at_most

if TYPE_CHECKING:
    import httpx2

_SECONDS = 30.0
_CONNECT = 10.0


class PictureFetcher(PictureSource):
    """Fetches over HTTP: no cookie, no key, no referrer, and no redirect is followed."""

    def __init__(self, *, seconds: float = _SECONDS, most: int = MOST_BYTES) -> None:
        self._seconds = seconds
        self._most = most

    async def fetch(self, address: str) -> bytes:
        """Return the bytes of the picture at an http or https address.

        Raises:
            PictureRefused: there is none, it is too large, or it is somewhere else.
        """
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(None, importlib.import_module, "httpx2")
        try:
            async with asyncio.timeout(self._seconds):
                return await self._fetch(address)
        except TimeoutError:
            raise PictureRefused(tr("It took too long.")) from None

    async def _fetch(self, address: str) -> bytes:
        import ssl

        import httpx2

        loop = asyncio.get_running_loop()
        # Reading the system's certificates takes tens of milliseconds: not on the loop.
        trusted = await loop.run_in_executor(None, ssl.create_default_context)
        build = functools.partial(
            httpx2.AsyncClient,
            verify=trusted,
            follow_redirects=False,
            # No read time-out: FACTS.md 2.2 q1. The whole has one.
            timeout=httpx2.Timeout(None, connect=_CONNECT),
            headers={"accept": ", ".join(sorted(TYPES))},
        )
        try:
            async with build() as client, client.stream("GET", address) as response:
                _check(response)
                body = await read_at_most(response, self._most + 1)
        except (httpx2.HTTPError, httpx2.InvalidURL, OSError, ValueError) as error:
            raise PictureRefused(tr("It could not be fetched.")) from error
        if len(body) > self._most:
            raise PictureRefused(
                tr("It is larger than {limit} MB.").format(limit=self._most // 2**20)
            )
        return body


def _check(response: httpx2.Response) -> None:
    """Raise `PictureRefused` unless the answer is a picture."""
    if response.is_redirect:
        # As it would be sent, so that look-alike letters show as `xn--…`.
        place = response.url.join(response.headers.get("location", ""))
        host = place.raw_host.decode("ascii", "replace")[:100]
        to_host = tr("It has moved to {host}.").format(host=host)
        raise PictureRefused(to_host if host else tr("It has moved."))
    if response.status_code != 200:
        raise PictureRefused(
            tr("The server answered {status}.").format(status=response.status_code)
        )
    kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind not in TYPES:
        raise PictureRefused(tr("It is not a picture of a kind that is shown."))
