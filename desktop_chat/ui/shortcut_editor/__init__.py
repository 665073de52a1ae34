"""The page of the settings on which commands are given other keys."""

from desktop_chat.ui.shortcut_editor.page import ShortcutsPage
from desktop_chat.ui.shortcut_editor.words import TITLE as SHORTCUTS_TITLE

__all__ = ["SHORTCUTS_TITLE", "ShortcutsPage"]
