"""The library of presets and prompts, and the choice of a preset for a conversation."""

from desktop_chat.ui.presets.button import PresetButton
from desktop_chat.ui.presets.desk import PresetsDesk
from desktop_chat.ui.presets.page import Library, LibraryPlace
from desktop_chat.ui.presets.words import TITLE as PRESETS_TITLE

__all__ = ["PRESETS_TITLE", "Library", "LibraryPlace", "PresetButton", "PresetsDesk"]
