"""The list of all shortcuts, over the window."""

from desktop_chat.ui.shortcut_sheet.sheet import ShortcutSheet

__all__ = ["ShortcutSheet"]
