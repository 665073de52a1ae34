"""What the library of presets and prompts says."""

from __future__ import annotations

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn

TITLE = tr("Presets and prompts")
PRESETS = tr("Presets")
PRESETS_LINE = tr(
    "A preset is a system prompt, a model and parameters under one name. Choose one at the top of "
    "a conversation."
)
PROMPTS = tr("Saved prompts")
PROMPTS_LINE = tr(
    "Type / and a name in the message box to insert one. {{name}} and {{name|default}} are fields "
    "that are filled in then; {{clipboard}} and {{date}} fill themselves in."
)
NO_PRESETS = tr("There are no presets.")
NO_PROMPTS = tr("There are no saved prompts.")
ADD_PRESET = tr("Add a preset")
ADD_PROMPT = tr("Add a prompt")
IMPORT = tr("Import…")
EXPORT = tr("Export…")
RESTORE = tr("Restore the built-in ones")
UNDO = tr("Undo")
EDIT = tr("Edit {name}")
MORE = tr("More about {name}")
MENU_EDIT = tr("Edit…")
MENU_DUPLICATE = tr("Duplicate")
MENU_UP = tr("Move up")
MENU_DOWN = tr("Move down")
MENU_DELETE = tr("Delete")
MENU_DEFAULT = tr("Begin new conversations with it")
MENU_NO_DEFAULT = tr("Begin new conversations without it")
DEFAULT = tr("Default", "a preset")
TIP_DEFAULT = tr("New conversations begin with this preset")
COPY_OF = str(tr("{name} (copy)"))  # what is kept holds no marks of direction
DELETED = tr("“{name}” is deleted.")
RESTORED = tr("The built-in presets and prompts are back.")
NOTHING_NEW = tr("Everything in it is here already.")
EXPORTED = tr("Written to {name}.")
FILES = tr("Presets and prompts (*.json)")
FILE_NAME = tr("presets")

TITLE_ADD_PRESET = tr("New preset")
TITLE_EDIT_PRESET = tr("Edit preset")
TITLE_ADD_PROMPT = tr("New prompt")
TITLE_EDIT_PROMPT = tr("Edit prompt")
NAME = tr("Name")
NAME_EXAMPLE = tr("Translator")
PROMPT_NAME_EXAMPLE = tr("translate")
ICON = tr("Icon")
EMOJI = tr("Emoji")
EMOJI_EXAMPLE = tr("or an emoji")
MODEL = tr("Model")
MODEL_EXAMPLE = tr("whichever is chosen")
CONNECTION = tr("Connection")
ANY_CONNECTION = tr("The one in use")
NOT_SET = tr("Not set")
TEXT = tr("Text")
TEXT_EXAMPLE = tr("Translate into {{language|English}}: {{text}}")
FIELDS = tr("Fields to fill in: {names}")
NO_NAME = tr("It needs a name.")
NO_TEXT = tr("It needs a text.")
TAKEN = tr("There is a prompt of that name already.")
SAVE = tr("Save")
CANCEL = tr("Cancel")

BUTTON = tr("Preset and parameters")
TIP_NONE = tr("Preset and parameters: nothing but the connection’s own")
TIP_PRESET = tr("Preset: {name}")
TIP_OWN = tr("This conversation has parameters of its own: {names}")
NO_PRESET = tr("No preset")
PARAMETERS = tr("Parameters…")
MANAGE = tr("Presets and prompts…")
PRESET_CHOSEN = tr("Preset: {name}")
NO_PRESET_CHOSEN = tr("No preset")
KEY_TROUBLE = tr("The preset’s connection cannot be used: {why}")
ICON_NAMES = {
    "spark": tr("Spark"),
    "globe": tr("Globe"),
    "edit": tr("Pencil"),
    "code": tr("Code"),
    "list": tr("List"),
    "book": tr("Book"),
    "bulb": tr("Bulb"),
    "search": tr("Magnifier"),
    "text": tr("Letters"),
    "clock": tr("Clock"),
    "folder": tr("Folder"),
    "sun": tr("Sun"),
}


def imported_words(count: int) -> str:
    """Return how much of a file was new."""
    if not count:
        return NOTHING_NEW
    said = trn(
        "{count} new preset or prompt was taken in.",
        "{count} new presets and prompts were taken in.",
        count,
    )
    return said.format(count=whole(count))
