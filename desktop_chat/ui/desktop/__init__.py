"""What the desktop shows of the program beside its windows, and what it says of its own wishes."""

from desktop_chat.ui.desktop.notifier import Notifier
from desktop_chat.ui.desktop.stillness import Stillness
from desktop_chat.ui.desktop.tray import Tray

__all__ = ["Notifier", "Stillness", "Tray"]
