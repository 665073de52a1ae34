"""Short words over the conversation: what can be taken back while they stand, what takes time."""

from desktop_chat.ui.toasts.progress import ProgressCard
from desktop_chat.ui.toasts.toast import Toast

__all__ = ["ProgressCard", "Toast"]
