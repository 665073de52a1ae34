"""The settings of the running program: asked for and changed by anyone, told to who listens."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from desktop_chat.settings.declared import DECLARED, Setting, Takes
from desktop_chat.settings.file import Contents
from desktop_chat.settings.kinds import Value

Listener = Callable[[Setting[Any]], object]


class Settings:
    """What holds for each declared setting.

    Listeners are called in the order in which they came, after the change, and may change
    settings themselves.
    """

    def __init__(self, contents: Contents | None = None) -> None:
        self._contents = contents or Contents()
        self._values: dict[str, Any] = {}
        self._refused: dict[str, Any] = {}
        """Values in the file that no setting can have; they stay there until it is changed."""
        self._listeners: list[Listener] = []
        for setting in DECLARED:
            if setting.key in self._contents.settings:
                raw = self._contents.settings[setting.key]
                try:
                    self._values[setting.key] = setting.kind.read(raw)
                except ValueError:
                    self._refused[setting.key] = raw
        self._begun = dict(self._values)

    def value(self, setting: Setting[Value]) -> Value:
        """Return what holds."""
        value: Value = self._values.get(setting.key, setting.default)
        return value

    def is_changed(self, setting: Setting[Any]) -> bool:
        """Return whether something else than the default holds."""
        return bool(self.value(setting) != setting.default)

    def waits_for_start(self, setting: Setting[Any]) -> bool:
        """Return whether something else holds than when the program began, and is not used yet."""
        begun = self._begun.get(setting.key, setting.default)
        return setting.takes is Takes.NEXT_START and bool(self.value(setting) != begun)

    def change(self, setting: Setting[Value], value: Value) -> None:
        """Let `value` hold from now on.

        Raises:
            ValueError: the setting cannot have it.
        """
        setting.kind.write(value)
        refused = self._refused.pop(setting.key, None) is not None
        if value == self.value(setting) and not refused:
            return
        self._values[setting.key] = value
        for listener in tuple(self._listeners):
            listener(setting)

    def reset(self, setting: Setting[Any]) -> None:
        """Let the default hold again."""
        self.change(setting, setting.default)

    def reset_all(self) -> None:
        """Let the defaults hold again of everything that a person sets in the window."""
        for setting in DECLARED:
            if setting.section is not None:
                self.reset(setting)

    def listen(self, listener: Listener) -> None:
        """Call `listener` with each setting that has changed."""
        self._listeners.append(listener)

    def stop_listening(self, listener: Listener) -> None:
        """Call it no more."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def contents(self) -> Contents:
        """Return what the file is to hold: what differs from the defaults, and what is not ours."""
        known = {setting.key for setting in DECLARED}
        settings = {k: raw for k, raw in self._contents.settings.items() if k not in known}
        settings |= self._refused
        for setting in DECLARED:
            if self.is_changed(setting):
                settings[setting.key] = setting.kind.write(self.value(setting))
        return Contents(settings, self._contents.others, self._contents.version)
