"""The address of a server, checked before anything is sent to it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

_LOCAL_NAMES = {"localhost", "ip6-localhost"}
_HOST = re.compile(r"[A-Za-z0-9._~%:\[\]-]+")


class AddressError(ValueError):
    """An address that cannot be used; its text is a sentence for the person who typed it."""


@dataclass(frozen=True, slots=True)
class BaseUrl:
    """A server's address without a trailing slash, such as `https://api.openai.com/v1`."""

    text: str

    @property
    def _parts(self) -> SplitResult:
        return urlsplit(self.text)

    @property
    def host(self) -> str:
        """The host in lower case, in ASCII."""
        return self._parts.hostname or ""

    @property
    def port(self) -> int:
        """The port, given or implied by the scheme."""
        return self._parts.port or (443 if self._parts.scheme == "https" else 80)

    @property
    def origin(self) -> str:
        """Scheme, host and port: what a key is bound to."""
        return f"{self._parts.scheme}://{self.host}:{self.port}"

    @property
    def place(self) -> str:
        """Host and port as a person writes them."""
        port = self._parts.port
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if port is None else f"{host}:{port}"

    @property
    def is_loopback(self) -> bool:
        """Whether the server is this machine."""
        if self.host in _LOCAL_NAMES or self.host.endswith(".localhost"):
            return True
        try:
            return ipaddress.ip_address(self.host).is_loopback
        except ValueError:
            return False

    @property
    def is_private(self) -> bool:
        """Whether the server is this machine or one of its own network."""
        if self.is_loopback:
            return True
        try:
            return ipaddress.ip_address(self.host).is_private
        except ValueError:
            return (
                self.host.endswith((".local", ".lan", ".internal"))
                or "." not in self.host
            )

    @property
    def is_openai(self) -> bool:
        """Whether this is OpenAI's own service."""
        return self.host == "api.openai.com"

    @property
    def is_encrypted(self) -> bool:
        """Whether requests to it are encrypted."""
        return self._parts.scheme == "https"

    def __str__(self) -> str:
        return self.text


OPENAI = BaseUrl("https://api.openai.com/v1")


def parse_base_url(text: str) -> BaseUrl:
    """Return the address that `text` names.

    White space around it and trailing slashes are forgiven, and so is the path of one of the
    three APIs pasted with it (`…/v1/chat/completions`).

    Raises:
        AddressError: it cannot be used; the message says why and shows a right one.
    """
    given = text.strip()
    if not given:
        raise AddressError(
            "The address is empty. It looks like https://api.openai.com/v1."
        )
    if any(c.isspace() or ord(c) < 0x20 for c in given):
        raise AddressError("The address has a space or a line break inside. Remove it.")
    if "://" not in given:
        raise AddressError(
            f"The address “{_shown(given)}” has no scheme. "
            f"It begins with https:// (or http:// for a server on this computer)."
        )
    try:
        parts = urlsplit(given)
        port = parts.port
    except ValueError:
        raise AddressError(f"“{_shown(given)}” is not an address.") from None
    if parts.scheme.lower() not in {"http", "https"}:
        raise AddressError(
            f"The address begins with {_shown(parts.scheme)}://; only https:// and http:// work."
        )
    _refuse_extras(parts)
    host = _ascii_host(parts.hostname or "")
    netloc = f"[{host}]" if ":" in host else host
    if port is not None:
        netloc += f":{port}"
    path = parts.path.rstrip("/")
    for tail in ("/chat/completions", "/completions", "/responses", "/models"):
        path = path.removesuffix(tail)
    return BaseUrl(f"{parts.scheme.lower()}://{netloc}{path.rstrip('/')}")


def _refuse_extras(parts: SplitResult) -> None:
    if parts.query or parts.fragment:
        raise AddressError(
            "The address must end with its path: remove the “?” or “#” and what follows it."
        )
    if parts.username is not None or parts.password is not None:
        raise AddressError(
            "The address has a user name or password before “@”. Put a key into the key field."
        )


def _ascii_host(host: str) -> str:
    if not host:
        raise AddressError(
            "The address has no host: after https:// the server's name is missing."
        )
    try:
        ascii_host = host.encode("idna").decode("ascii") if not host.isascii() else host
    except UnicodeError:
        raise AddressError(f"“{_shown(host)}” is not the name of a server.") from None
    if not _HOST.fullmatch(ascii_host):
        raise AddressError(f"“{_shown(host)}” is not the name of a server.")
    return ascii_host.lower()


def _shown(text: str) -> str:
    safe = "".join(c if c.isprintable() else "\ufffd" for c in text)
    return safe if len(safe) <= 60 else safe[:59] + "…"


class KeyFormatError(ValueError):
    """A key that cannot be used; its text is a sentence for the person who typed it."""


def check_key(text: str) -> str:
    """Return the key in `text` without the white space around it; "" where there is none.

    Raises:
        KeyFormatError: it holds what no key holds and what would break a header.
    """
    key = text.strip()
    if any(c in "\r\n\v\f\u2028\u2029\x85" for c in key):
        raise KeyFormatError(
            "The key has a line break inside. Copy it again, as one line."
        )
    if any(c.isspace() for c in key):
        raise KeyFormatError(
            "The key has a space inside. Copy it again, without spaces."
        )
    if not key.isascii() or not key.isprintable():
        raise KeyFormatError(
            "The key has a letter that no key has. Copy it again, from the page that issued it."
        )
    return key
