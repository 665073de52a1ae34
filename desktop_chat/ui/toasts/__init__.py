"""Short words at the bottom that go by themselves, and take something back while they stand."""

from desktop_chat.ui.toasts.toast import Toast

__all__ = ["Toast"]
