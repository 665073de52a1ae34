"""Where keys are kept, as ports, and what can be wrong with such a place."""

from __future__ import annotations

from enum import StrEnum
from typing import Protocol

from desktop_chat.base.secret import Secret
from desktop_chat.base.translation import tr
from desktop_chat.domain.profiles import KeyRef


class KeyTrouble(StrEnum):
    """Why a key cannot be had or kept."""

    ABSENT = "absent"
    LOCKED = "locked"
    SILENT = "silent"
    REFUSED = "refused"
    MISSING = "missing"
    """The place is well, and holds no such key."""
    UNUSABLE = "unusable"
    """What is there is no key."""
    COMMAND = "command"


_SENTENCES = {
    KeyTrouble.ABSENT: tr("This system has no keychain that the program can use."),
    KeyTrouble.LOCKED: tr("The keychain is locked. Unlock it, and try again."),
    KeyTrouble.SILENT: tr(
        "The keychain did not answer within 3 seconds. It may be asking for its password in "
        "another window."
    ),
    KeyTrouble.REFUSED: tr("The keychain refused the request."),
    KeyTrouble.MISSING: tr("The key is not there. It has to be given again."),
    KeyTrouble.UNUSABLE: tr("What is kept as the key cannot be one."),
    KeyTrouble.COMMAND: tr("The command that prints the key failed."),
}


class KeyFailed(Exception):
    """A key cannot be had or kept; its text is a sentence for a person and holds no key."""

    def __init__(self, trouble: KeyTrouble, sentence: str = "") -> None:
        super().__init__(sentence or _SENTENCES[trouble])
        self.trouble = trouble


class Keychain(Protocol):
    """The system's place for secrets: the port that `keychain` fills."""

    async def get(self, account: str) -> Secret:
        """Return the key of an account; an empty one where none is kept.

        Raises:
            KeyFailed: the keychain is absent, locked or silent, or refuses.
        """
        ...

    async def put(self, account: str, key: Secret) -> None:
        """Keep the key of an account.

        Raises:
            KeyFailed: it cannot be kept.
        """
        ...

    async def remove(self, account: str) -> None:
        """Forget the key of an account, if there is one.

        Raises:
            KeyFailed: it cannot be removed.
        """
        ...


class KeyReader(Protocol):
    """Reads keys from where others keep them: the environment, and a command that prints one."""

    async def read(self, ref: KeyRef) -> Secret:
        """Return the key that `ref` names; its source is a variable or a command.

        Raises:
            KeyFailed: it cannot be had.
        """
        ...
