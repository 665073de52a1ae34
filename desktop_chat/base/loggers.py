"""The names of the loggers, which nearly all modules need, and what is said before `logs`."""

from __future__ import annotations

import logging
from enum import StrEnum


class Log(StrEnum):
    """Each logger of this program, by its name."""

    APP = "desktop_chat.app"
    TASKS = "desktop_chat.tasks"
    PROVIDERS = "desktop_chat.providers"
    GENERATION = "desktop_chat.generation"
    STORAGE = "desktop_chat.storage"
    SETTINGS = "desktop_chat.settings"
    COMMANDS = "desktop_chat.commands"
    KEYCHAIN = "desktop_chat.keychain"
    SPELLING = "desktop_chat.spelling"
    DEMO = "desktop_chat.demo"
    UI = "desktop_chat.ui"
    QT = "desktop_chat.qt"
    CRASH = "desktop_chat.crash"


class EarlyRecords(logging.Handler):
    """Keeps what is logged before the log is set up, which waits for the first paint."""

    def __init__(self) -> None:
        super().__init__()
        self._records: list[logging.LogRecord] = []
        root = logging.getLogger()
        root.setLevel(logging.INFO)
        root.addHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        """Keep one record."""
        self._records.append(record)

    def hand_over(self) -> None:
        """Give everything to the log, which is set up by now."""
        root = logging.getLogger()
        root.removeHandler(self)
        records, self._records = self._records, []
        for record in records:
            root.handle(record)
