"""What the palette says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

NAME_PALETTE: Final = tr("Command palette")
NAME_FIELD: Final = tr("Command")
NAME_LIST: Final = tr("Results")
PLACEHOLDER: Final = tr("Find a command, conversation, model or setting")

RECENT: Final = tr("Used last")
COMMANDS: Final = tr("Commands")
CONVERSATIONS: Final = tr("Conversations")
MODELS: Final = tr("Models")
PRESETS: Final = tr("Presets")
PROMPTS: Final = tr("Saved prompts")
CONNECTIONS: Final = tr("Connections")
SETTINGS: Final = tr("Settings")

NOTHING: Final = tr("Nothing is called “{text}”.")
NOTHING_HERE: Final = tr("There is nothing here yet.")
HINT_COMMANDS: Final = tr("commands")
HINT_CONVERSATIONS: Final = tr("conversations")
HINT_MODELS: Final = tr("models")
ON: Final = tr("on")
OFF: Final = tr("off")
SPOKEN: Final = tr("{title}, {section}")
SPOKEN_WITH: Final = tr("{title}, {section}, {detail}")
