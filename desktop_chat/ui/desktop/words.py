"""What the tray and notifications say."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

COMPLETE: Final = tr("The reply is here.")
TEMPORARY: Final = tr("Temporary conversation")
UNTITLED: Final = tr("New conversation")
OPEN: Final = tr("Open", "the verb")
STILL_HERE: Final = tr("Still running here; its menu ends it.")
