"""What the window of a quick question says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

TITLE: Final = tr("Quick question")
FIELD: Final = tr("Question")
PLACEHOLDER: Final = tr("Ask anything …")
ASK: Final = tr("Ask")
STOP: Final = tr("Stop")
OPEN: Final = tr("Open in main window")
CLOSE: Final = tr("Close")
WAITS: Final = tr("It is asked as soon as the conversations are open.")
QUEUED: Final = tr("It is asked when this reply ends.")
NO_MODEL: Final = tr("Choose a model in the main window first.")
EMPTY: Final = tr("Write a question first.")
