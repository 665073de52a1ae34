"""What the menu of a field says."""

from __future__ import annotations

from desktop_chat.base.translation import tr

NAME_MENU = tr("Edit text")
UNDO = tr("Undo")
REDO = tr("Redo")
CUT = tr("Cut")
COPY = tr("Copy")
PASTE = tr("Paste")
SELECT_ALL = tr("Select all")
