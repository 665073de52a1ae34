"""What is said about spelling."""

from __future__ import annotations

import sys
from typing import Final

from desktop_chat.base.translation import tr

FILE_HEAD: Final = tr("Words that are right, one on a line; read when the program starts.")
NO_LIBRARY_LINUX: Final = tr(
    "Not checked: there is no spelling library. Debian and Ubuntu have it in the packages "
    "libenchant-2-2 and, for English, hunspell-en-us."
)
NO_LIBRARY_MACOS: Final = tr(
    "Not checked: there is no spelling library. Homebrew has it: brew install enchant"
)
NO_LIBRARY_WINDOWS: Final = tr(
    "Not checked: there is no spelling library. It comes with the Python package pyenchant, which "
    "this installation does not have."
)
BROKEN_LIBRARY: Final = tr("Not checked: the spelling library cannot be used ({reason}).")
NO_DICTIONARY: Final = tr(
    "Not checked: no dictionary is installed. Packages of them have names such as hunspell-en-us."
)
NONE_OF_YOURS: Final = tr(
    "Not checked: there is no dictionary of your languages. Choose one of those there are."
)
BROKEN: Final = tr("The dictionary {language} cannot be used.")
ENDED: Final = tr(
    "Not checked: the program ended while it loaded the spelling library. Switch it off and on to "
    "try again."
)
UNSAVED: Final = tr("The word cannot be kept: {reason}")
WORDS_ASIDE: Final = tr("Your own words could not be read; the file is kept as {name}.")


def no_library(platform: str = sys.platform) -> str:
    """Return why nothing is checked where there is no library, and what to install."""
    return {"win32": NO_LIBRARY_WINDOWS, "darwin": NO_LIBRARY_MACOS}.get(platform, NO_LIBRARY_LINUX)
