"""Desktop Chat: a native chat window for OpenAI and every server that speaks its API."""

__version__ = "0.1.0"
APP_ID = "desktop-chat"
APP_NAME = "Desktop Chat"
