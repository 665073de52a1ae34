"""The system's keychain: macOS's, Windows's, the Secret Service or KWallet; never a file.

Which of them, is decided here and not by keyring's own choice: that would take a plain-text file
where a variable or a configuration file says so, or where another package brings one.
"""

from __future__ import annotations

import logging
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from desktop_chat import APP_NAME
from desktop_chat.base.logs import Log
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import KeyFormatError, check_key
from desktop_chat.domain.keys import Keychain, KeyFailed, KeyTrouble
from desktop_chat.keychain.threads import GivenUp, Hands

if TYPE_CHECKING:
    from keyring.backend import KeyringBackend

SERVICE = APP_NAME
SECONDS = 3.0
"""How long a keychain may take: one that asks for its password is answered, and tried again."""

_Result = TypeVar("_Result")
_log = logging.getLogger(Log.KEYCHAIN)

Backends = Callable[[], "Sequence[type[KeyringBackend]]"]


def system_backends() -> Sequence[type[KeyringBackend]]:
    """Return the kinds of keychain that this system may have, best first; imports keyring."""
    if sys.platform == "win32":
        from keyring.backends import Windows

        return (Windows.WinVaultKeyring,)
    if sys.platform == "darwin":
        from keyring.backends import macOS

        return (macOS.Keyring,)
    from keyring.backends import SecretService, kwallet

    return (SecretService.Keyring, kwallet.DBusKeyring)


class SystemKeychain(Keychain):
    """Keeps keys with the system, off this thread and within `SECONDS`."""

    def __init__(self, backends: Backends = system_backends, *, seconds: float = SECONDS) -> None:
        self._backends = backends
        self._seconds = seconds
        self._hands = Hands()
        self._backend: KeyringBackend | None = None

    async def get(self, account: str) -> Secret:
        """Return the key of an account; an empty one where none is kept."""
        found = await self._do(lambda backend: backend.get_password(SERVICE, account))
        try:
            secret = Secret(check_key(found or ""))
        except KeyFormatError:
            raise KeyFailed(KeyTrouble.UNUSABLE) from None
        REDACTOR.learn(secret)
        return secret

    async def put(self, account: str, key: Secret) -> None:
        """Keep the key of an account."""
        await self._do(lambda backend: backend.set_password(SERVICE, account, key.reveal()))

    async def remove(self, account: str) -> None:
        """Forget the key of an account, if there is one."""

        def remove(backend: KeyringBackend) -> None:
            if backend.get_password(SERVICE, account) is not None:
                backend.delete_password(SERVICE, account)

        await self._do(remove)

    async def _do(self, what: Callable[[KeyringBackend], _Result]) -> _Result:
        def work() -> _Result:
            try:
                return what(self._found())
            except KeyFailed:
                raise
            except Exception as error:  # a keychain's library raises anything
                # Its words may hold what it was given: only the kind is told.
                _log.warning("the keychain failed: %s", type(error).__name__)
                raise KeyFailed(_trouble(error)) from None

        try:
            return await self._hands.do(work, seconds=self._seconds)
        except GivenUp:
            raise KeyFailed(KeyTrouble.SILENT) from None

    def _found(self) -> KeyringBackend:
        """Return the keychain, on the thread that may hang.

        Raises:
            KeyFailed: there is none.
        """
        if self._backend is None:
            for kind in self._backends():
                if kind.viable:
                    self._backend = kind()
                    break
            else:
                raise KeyFailed(KeyTrouble.ABSENT)
        return self._backend


def _trouble(error: Exception) -> KeyTrouble:
    from keyring import errors

    names = {each.__name__ for each in type(error).__mro__}
    if isinstance(error, errors.KeyringLocked) or "LockedException" in names:
        return KeyTrouble.LOCKED
    if isinstance(error, errors.NoKeyringError | errors.InitError | ImportError):
        return KeyTrouble.ABSENT
    if "SecretServiceNotAvailableException" in names:
        return KeyTrouble.ABSENT
    return KeyTrouble.REFUSED
