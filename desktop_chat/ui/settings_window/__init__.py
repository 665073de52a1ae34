"""The settings: made from their declarations, searched, changed at once, reset."""

from desktop_chat.ui.settings_window.window import SettingsWindow

__all__ = ["SettingsWindow"]
