"""What the settings window says beside the declared titles and sentences."""

from __future__ import annotations

from typing import Final

NAME_SETTINGS: Final = "Settings"
NAME_SECTIONS: Final = "Sections"
NAME_SEARCH: Final = "Search settings"
SEARCH: Final = "Search settings"
CLOSE: Final = "Close"
TIP_CLOSE: Final = "Close (Esc)"
RESET: Final = "Reset “{title}”"
TIP_RESET: Final = "Back to: {default}"
RESET_ALL: Final = "Reset all"
TIP_RESET_ALL: Final = "Give every setting its default again"
TAKE_BACK: Final = "Take the reset back"
NOTHING_FOUND: Final = "No setting is about “{text}”."
FOUND_ONE: Final = "1 setting"
FOUND: Final = "{count} settings"
ON: Final = "on"
OFF: Final = "off"
LESS: Final = "{title}: less"
MORE: Final = "{title}: more"
