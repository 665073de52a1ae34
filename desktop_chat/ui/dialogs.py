"""The dialogs of the window: each is opened, never waited for, and answers by a call."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from desktop_chat.domain.connection import Connection
from desktop_chat.ui.links import LinkOpener
from desktop_chat.ui.theme import ThemeSource

_BILLING = {
    "api.openai.com": "https://platform.openai.com/settings/organization/billing",
    "openrouter.ai": "https://openrouter.ai/settings/credits",
    "api.deepseek.com": "https://platform.deepseek.com/usage",
    "api.mistral.ai": "https://admin.mistral.ai/organization/billing",
    "api.groq.com": "https://console.groq.com/settings/billing",
    "api.together.xyz": "https://api.together.ai/settings/billing",
}
"""Where an account is topped up, by the host of the service."""


class Dialogs:
    """Opens dialogs over one window."""

    def __init__(self, window: QWidget, themes: ThemeSource) -> None:
        self._window = window
        self._themes = themes
        self.links = LinkOpener(themes, window)

    def open_about(self) -> None:
        """Say what the program is."""
        from desktop_chat.ui.about import AboutDialog

        dialog = AboutDialog(self._themes, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def open_billing(self, connection: Connection) -> None:
        """Open the page on which the account of `connection` is topped up, else its site."""
        address = connection.address
        if address is not None:
            self.links.open(_BILLING.get(address.host, f"https://{address.host}/"))
