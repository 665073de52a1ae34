"""What the desktop shows of the program beside its windows, and what it says of its own wishes."""

from desktop_chat.ui.desktop.notifier import Notifier
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.desktop.wishes import DesktopWishes

__all__ = ["DesktopWishes", "Notifier", "Tray"]
