"""What the window of the guide says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

TITLE: Final = tr("Guide")
NAME_PAGES: Final = tr("Pages of the guide")
NAME_SEARCH: Final = tr("Search the guide")
SEARCH: Final = tr("Search")
NOTHING: Final = tr("No page has these words.")
MISSING: Final = tr("The guide is missing from this installation.")
