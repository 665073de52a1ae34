"""Every command, declared once: menus, tips, palette, lists of keys and documents read this."""

from __future__ import annotations

from typing import Final

from desktop_chat.commands.command import Command
from desktop_chat.commands.conversations import CONVERSATIONS
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.messages import MESSAGES
from desktop_chat.commands.program import PROGRAM

COMMANDS: Final[tuple[Command, ...]] = (*CONVERSATIONS, *MESSAGES, *PROGRAM)
"""By category, and within one in the order in which they belong together."""

_BY_ID: Final = {command.id: command for command in COMMANDS}


def command(id_: CommandId) -> Command:
    """Return what is declared of a command."""
    return _BY_ID[id_]
