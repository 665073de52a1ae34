"""What is said of bringing conversations in."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn

IMPORT_TITLE: Final = tr("Import conversations")
IMPORT_FILES: Final = tr("Exported conversations (*.json *.jsonl)")
OPENED_TITLE: Final = tr("Open conversations")
OPENED_QUESTION: Final = tr("Bring in the conversations of this file?")
OPENED_FILE: Final = tr("File")
OPENED_TAKE: Final = tr("Bring in")
OPENED_LEAVE: Final = tr("Cancel")
ALL_FILES: Final = tr("All files (*)")
NOTHING_IMPORTED: Final = tr("Nothing was imported.")
ALL_HERE: Final = tr("Nothing new: all of it is here already")
GIVEN_UP: Final = tr("It was given up.")
UNREADABLE: Final = tr("It cannot be read: {reason}.")
OF_FILE: Final = tr("{name}: {sentence}")


def importing(number: int) -> str:
    """Return how far an import is."""
    return trn(
        "Importing: {number} conversation", "Importing: {number} conversations", number
    ).format(number=whole(number))


def imported(number: int) -> str:
    """Return what an import has added."""
    return trn("{number} conversation imported", "{number} conversations imported", number).format(
        number=whole(number)
    )
