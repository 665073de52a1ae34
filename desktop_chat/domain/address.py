"""The address of a server, checked before anything is sent to it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from urllib.parse import SplitResult, urlsplit

from desktop_chat.base.translation import tr

_NAME = re.compile(r"(?!-)[A-Za-z0-9_-]{1,63}(?:\.[A-Za-z0-9_-]{1,63})*")
_BARE_HOST = re.compile(
    r"(?:localhost|(?:\d{1,3}\.){3}\d{1,3}|(?:[A-Za-z0-9-]+\.)+[a-z]{2,24}|[A-Za-z0-9-]+(?=:\d))"
    r"(?::\d{1,5})?(?:/[^\s@]*)?\Z"
)
"""No key of a known service is one, also where keys have dots."""
_PRIVATE_ENDINGS = (".localhost", ".local", ".lan", ".internal", ".home.arpa")
_PASTED_ENDPOINTS = ("/chat/completions", "/completions", "/responses", "/models")


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
        return f"{self._parts.scheme}://{_bracketed(self.host)}:{self.port}"

    @property
    def place(self) -> str:
        """Host and port as a person writes them."""
        port, host = self._parts.port, _bracketed(self.host)
        return host if port is None else f"{host}:{port}"

    @property
    def is_loopback(self) -> bool:
        """Whether the server is certainly this machine, so that nothing leaves it.

        Of the names only `localhost` itself: many resolvers ask the network for `x.localhost`,
        and for every other name, whatever it begins with.
        """
        number = _number(self.host)
        return self.host == "localhost" if number is None else number.is_loopback

    @property
    def is_private(self) -> bool:
        """Whether the server is this machine or, by its name or number, on its own network."""
        number = _number(self.host)
        if number is not None:
            return number.is_private
        return "." not in self.host or self.host.endswith(_PRIVATE_ENDINGS)

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


def _number(host: str) -> ipaddress.IPv4Address | ipaddress.IPv6Address | None:
    try:
        number = ipaddress.ip_address(host)
    except ValueError:
        return None
    if isinstance(number, ipaddress.IPv6Address) and number.ipv4_mapped is not None:
        return number.ipv4_mapped
    return number


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def parse_typed_url(text: str) -> BaseUrl:
    """Return the address that a person typed, who may have left the scheme out.

    It is http:// for this computer and its own network, and else https://. Only what is plainly a
    host is taken for one: a key that was put into the wrong field must not be looked up.

    Raises:
        AddressError: it cannot be used; the message says why and shows a right one.
    """
    given = text.strip()
    if _BARE_HOST.match(given) is None:
        return parse_base_url(given)
    plain = parse_base_url(f"http://{given}")
    return plain if plain.is_private else parse_base_url(f"https://{given}")


def parse_base_url(text: str) -> BaseUrl:
    """Return the address that `text` names.

    White space around it and trailing slashes are forgiven, and so is the path of one of the
    three APIs pasted with it (`…/v1/chat/completions`).

    Raises:
        AddressError: it cannot be used; the message says why and shows a right one.
    """
    given = text.strip()
    if not given:
        raise AddressError(tr("The address is empty. It looks like https://api.openai.com/v1."))
    if any(c.isspace() or not c.isprintable() for c in given):
        raise AddressError(
            tr("The address has a space, a line break or an invisible character inside. Remove it.")
        )
    if "://" not in given:
        # What stands before an “@” may be a password: it is not repeated.
        if "@" in given:
            raise AddressError(
                tr(
                    "The address has no scheme. It begins with https:// (or http:// for a server "
                    "on this computer)."
                )
            )
        raise AddressError(
            tr(
                "The address “{address}” has no scheme. It begins with https:// (or http:// for a "
                "server on this computer)."
            ).format(address=_shown(given))
        )
    try:
        parts = urlsplit(given)
    except ValueError:
        raise AddressError(
            tr("The address cannot be read. It looks like https://api.openai.com/v1.")
        ) from None
    if parts.scheme not in {"http", "https"}:
        scheme = _shown(given.partition("://")[0])
        raise AddressError(
            tr("The address begins with “{scheme}://”; only https:// and http:// work.").format(
                scheme=scheme
            )
        )
    _refuse_extras(parts)
    netloc = _bracketed(_ascii_host(parts.hostname or "")) + _port(parts)
    path = parts.path.rstrip("/")
    for endpoint in _PASTED_ENDPOINTS:
        if path.endswith(endpoint):
            path = path.removesuffix(endpoint).rstrip("/")
            break
    return BaseUrl(f"{parts.scheme}://{netloc}{path}")


def _port(parts: SplitResult) -> str:
    try:
        port = parts.port
    except ValueError:
        port = 0
    if port == 0:
        raise AddressError(tr("The port after “:” must be a number from 1 to 65535."))
    return "" if port is None else f":{port}"


def _refuse_extras(parts: SplitResult) -> None:
    if parts.query or parts.fragment:
        raise AddressError(
            tr("The address must end with its path: remove the “?” or “#” and what follows it.")
        )
    if parts.username is not None or parts.password is not None:
        raise AddressError(
            tr("The address has a user name or password before “@”. Put a key into the key field.")
        )


def _ascii_host(host: str) -> str:
    if not host:
        raise AddressError(
            tr("The address has no host: after https:// the server's name is missing.")
        )
    try:
        ascii_host = host if host.isascii() else host.encode("idna").decode("ascii")
    except UnicodeError:
        ascii_host = ""
    ascii_host = ascii_host.lower().removesuffix(".")
    if ":" in ascii_host:
        usable = _number(ascii_host) is not None
    else:
        usable = len(ascii_host) <= 253 and _NAME.fullmatch(ascii_host) is not None
    if not usable:
        raise AddressError(tr("“{host}” is not the name of a server.").format(host=_shown(host)))
    return ascii_host


def _shown(text: str) -> str:
    return text if len(text) <= 60 else text[:59] + "…"


class KeyFormatError(ValueError):
    """A key that cannot be used; its text is a sentence for the person who typed it."""


def check_key(text: str) -> str:
    """Return the key in `text` without the white space around it; "" where there is none.

    Raises:
        KeyFormatError: it holds what no key holds and what would break a header.
    """
    key = text.strip()
    if any(c in "\r\n\v\f\u2028\u2029\x85" for c in key):
        raise KeyFormatError(tr("The key has a line break inside. Copy it again, as one line."))
    if any(c.isspace() for c in key):
        raise KeyFormatError(tr("The key has a space inside. Copy it again, without spaces."))
    if not key.isascii() or not key.isprintable():
        raise KeyFormatError(
            tr("The key has a letter that no key has. Copy it again, from the page that issued it.")
        )
    return key
