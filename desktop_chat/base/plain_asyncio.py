"""asyncio without OpenSSL, which takes 5 MiB and comes with what talks to servers."""

from __future__ import annotations

import importlib
import sys


def import_asyncio() -> None:
    """Import asyncio as it is in a Python that has no TLS, unless it is imported already.

    It wants `ssl` for streams of its own, which nobody here opens over TLS: the SDK's client does
    TLS by itself, above the stream, and imports `ssl` when it is needed.
    """
    if "asyncio" in sys.modules or "ssl" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment] # the documented way to say "there is none"
    try:
        importlib.import_module("asyncio")
    finally:
        del sys.modules["ssl"]
