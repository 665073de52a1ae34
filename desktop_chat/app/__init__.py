"""The window's composition root: builds everything, joins it, and ends it in order."""

from desktop_chat.app.display import display_trouble
from desktop_chat.app.start import NO_DISPLAY, NOT_STARTED, main

__all__ = ["NOT_STARTED", "NO_DISPLAY", "display_trouble", "main"]
