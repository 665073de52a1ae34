"""What the choice of saved prompts says, and the spelling of a message."""

from __future__ import annotations

from desktop_chat.base.translation import tr

NAME_LIST = tr("Saved prompts")
SAID = tr("{name}, {at} of {count}")
FIELD_SAID = tr("Fill in {name}, field {at} of {count}. Tab goes on.")
HINT = tr("↑ ↓ choose · Enter insert · Esc leave")
NAME_SPELLING = tr("Spelling")
MISSPELLED = tr("Misspelled: {word}")
NO_SUGGESTION = tr("No suggestion")
KEEP_WORD = tr("Add to the dictionary")
IGNORE_WORD = tr("Ignore until the program ends")
NONE_MISSPELLED = tr("No misspelled word was found.")
SPELLING_OFF = tr("Spelling is not checked; the settings say why.")
