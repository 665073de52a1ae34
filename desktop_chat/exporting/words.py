"""All words of an export that a person reads."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

UNTITLED: Final = "Conversation"
YOU: Final = "You"
REPLY: Final = "Reply"
VERSION: Final = "version {number} of {count}"
THINKING: Final = "Thinking"
REFUSAL: Final = "Refusal"
TOOL_CALL: Final = "Tool call, not executed: {name}"
UNNAMED_TOOL: Final = "unnamed tool"
IMAGE: Final = "Image, not part of this file"
SOUND: Final = "Sound, not part of this file"
IMAGE_NAMED: Final = tr("Image, not part of this file: {name}")
FILE_NAMED: Final = tr("File, not part of this file: {name}")
SOURCES: Final = "Sources"
UNFINISHED: Final = "Not finished yet"

TOO_LARGE: Final = "The file is too large: {size} MB, and {limit} MB at most can be read."
NOT_JSON: Final = "The file is no export of a conversation, or it is cut off or damaged."
OTHER_FORMAT: Final = "The file is no export of a conversation of Desktop Chat."
NEWER: Final = (
    "The file was written by a newer version of Desktop Chat: its format is version {found}, and "
    "this one reads up to version {known}."
)
DAMAGED: Final = "The export cannot be read: {what}. Nothing was taken from it."
