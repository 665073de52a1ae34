"""What is said about the file of settings."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

DAMAGED: Final = tr("Their file was damaged: the defaults hold, and it is kept as {name}.")
DAMAGED_STAYS: Final = tr(
    "Their file is damaged and cannot be moved: the defaults hold, and changes last until the "
    "program ends."
)
UNREADABLE: Final = tr(
    "Their file cannot be read ({reason}): the defaults hold, and changes last until the program "
    "ends."
)
NOT_USED: Final = tr("“{title}” is not used as it stands in the file: {reason}.")
