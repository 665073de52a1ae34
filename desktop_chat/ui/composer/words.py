"""What the choice of saved prompts says."""

from __future__ import annotations

from desktop_chat.base.translation import tr

NAME_LIST = tr("Saved prompts")
SAID = tr("{name}, {at} of {count}")
FIELD_SAID = tr("Fill in {name}, field {at} of {count}. Tab goes on.")
HINT = tr("↑ ↓ choose · Enter insert · Esc leave")
