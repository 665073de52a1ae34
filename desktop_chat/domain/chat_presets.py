"""Presets of conversations: a name and an icon for a system prompt, a model and parameters."""

from __future__ import annotations

from dataclasses import dataclass

from desktop_chat.domain.connection import Connection
from desktop_chat.domain.parameters import NO_PARAMETERS, InForce, Parameters, in_force


@dataclass(frozen=True, slots=True)
class ChatPreset:
    """A way to begin a conversation; equal by content.

    `icon` is the name of one of the program's icons, or an emoji. `model` is "" for whichever is
    chosen, `connection` the id of a saved connection, "" for the one that is used. `builtin` is
    the id of the preset of the program that it was made from, "" for a person's own.
    """

    id: str
    name: str
    icon: str = ""
    model: str = ""
    connection: str = ""
    parameters: Parameters = NO_PARAMETERS
    builtin: str = ""


@dataclass(frozen=True, slots=True)
class Tuning:
    """What a conversation says of its requests: its preset, as it was last seen, and its own."""

    preset: ChatPreset | None = None
    parameters: Parameters = NO_PARAMETERS

    def in_force(self, connection: Connection) -> InForce:
        """Return what counts for a request of this conversation to `connection`."""
        preset = self.preset.parameters if self.preset is not None else NO_PARAMETERS
        return in_force(connection.parameters, preset, self.parameters)


NO_TUNING = Tuning()
