"""What of the settings is needed before anything else: the language, out of their file as it is.

The declarations of the settings are sentences themselves, so they cannot be imported yet.
"""

from __future__ import annotations

import json
from pathlib import Path

from desktop_chat.base.languages import SYSTEM

NAME = "settings.json"
LANGUAGE_KEY = "language"
_LARGEST = 1_000_000


def wanted_language(file: Path) -> str:
    """Return the code of the language that is set; the system's where nothing can be read."""
    try:
        with file.open("rb") as opened:
            raw = opened.read(_LARGEST)
        if LANGUAGE_KEY.encode() not in raw:
            return SYSTEM
        wanted = json.loads(raw)["settings"][LANGUAGE_KEY]
    except (OSError, ValueError, LookupError, TypeError, RecursionError):
        return SYSTEM  # whoever reads the whole file says what is wrong with it
    return wanted if isinstance(wanted, str) else SYSTEM
