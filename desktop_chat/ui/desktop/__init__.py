"""What the desktop shows of the program beside its windows: the tray and notifications."""

from desktop_chat.ui.desktop.notifier import Notifier
from desktop_chat.ui.desktop.tray import Tray

__all__ = ["Notifier", "Tray"]
