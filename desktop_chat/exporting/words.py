"""All words of an export that a person reads."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

UNTITLED: Final = tr("Conversation")
YOU: Final = tr("You")
REPLY: Final = tr("Reply")
# With `str`, what fills a field is left as it is: these are for a file, not for the window.
VERSION: Final = str(tr("version {number} of {count}"))
THINKING: Final = tr("Thinking")
REFUSAL: Final = tr("Refusal")
TOOL_CALL: Final = str(tr("Tool call, not executed: {name}"))
UNNAMED_TOOL: Final = tr("unnamed tool")
IMAGE: Final = tr("Image, not part of this file")
SOUND: Final = tr("Sound, not part of this file")
IMAGE_NAMED: Final = str(tr("Image, not part of this file: {name}"))
FILE_NAMED: Final = str(tr("File, not part of this file: {name}"))
SOURCES: Final = tr("Sources")
UNFINISHED: Final = tr("Not finished yet")

TOO_LARGE: Final = tr("The file is too large: {size} MB, and {limit} MB at most can be read.")
NOT_JSON: Final = tr("The file is no export of a conversation, or it is cut off or damaged.")
OTHER_FORMAT: Final = tr("The file is no export of a conversation of Desktop Chat.")
NEWER: Final = tr(
    "The file was written by a newer version of Desktop Chat: its format is version {found}, and "
    "this one reads up to version {known}."
)
DAMAGED: Final = tr("The export cannot be read: {what}. Nothing was taken from it.")

NO_FILE: Final = tr("This is no file that can be read.")
CUT_OFF: Final = tr("The file is cut off or damaged.")
