"""A connection as a person sets it up: everything but the key itself, and what may stand in it."""

from __future__ import annotations

import re
import shlex
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from urllib.parse import urlsplit

from desktop_chat.base.secret import Secret
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.address import AddressError, BaseUrl, parse_base_url
from desktop_chat.domain.connection import (
    DIRECT,
    Api,
    Connection,
    Habits,
    Source,
    TimeOuts,
)
from desktop_chat.domain.parameters import NO_PARAMETERS, Parameters

MOST_HEADERS = 20
_LONGEST_HEADER = 2_000
_HEADER_NAME = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
_VARIABLE = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,99}")
_OWN_HEADERS = frozenset(
    {
        "host",
        "accept",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "transfer-encoding",
        "user-agent",
        "openai-organization",
        "openai-project",
        "te",
        "trailer",
        "upgrade",
        "keep-alive",
        "expect",
    }
)
_KEY_HEADER = re.compile(r"(?i)auth|cookie|(?:^|[-_])key$|api-?key|token$|secret|passw|credential")
_PROXY_SCHEMES = frozenset({"http", "https", "socks5", "socks5h"})
_SHORTEST, _LONGEST = 1.0, 86_400.0


class FieldError(ValueError):
    """A field of a profile that cannot be used; its text is a sentence for who filled it in."""


class ProfilesFailed(Exception):
    """Profiles cannot be kept; its text is a sentence for a person."""


class KeySource(StrEnum):
    """Where a profile's key comes from."""

    NONE = "none"
    KEYCHAIN = "keychain"
    VARIABLE = "variable"
    COMMAND = "command"
    SESSION = "session"
    """Typed, and kept in memory until the program ends."""


@dataclass(frozen=True, slots=True)
class KeyRef:
    """How to come by a key, and the origin (scheme, host, port) that alone may be given it.

    `variable` and `command` (a program and its arguments) count for their sources alone.
    """

    source: KeySource = KeySource.NONE
    origin: str = ""
    variable: str = ""
    command: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Preset:
    """A service or a program that speaks the API, with what is known of it beforehand.

    `address` may hold one `{…}` for what a person has to put in. `key_page` is where keys are
    issued, "" where none are; `variable` is where they stand in an environment by custom.
    """

    id: str
    name: str
    address: str
    line: str = ""
    key_page: str = ""
    needs_key: bool = False
    variable: str = ""
    api: Api | None = None
    habits: Habits = field(default_factory=Habits)
    is_local: bool = False


@dataclass(frozen=True, slots=True)
class Profile:
    """A connection that is kept; equal by content. The fields are those of `Connection`."""

    id: str
    name: str
    address: BaseUrl
    preset: str = ""
    api: Api | None = None
    key: KeyRef = field(default_factory=KeyRef)
    model: str = ""
    organisation: str = ""
    project: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    time_outs: TimeOuts = field(default_factory=TimeOuts)
    proxy: str = ""
    ca_file: str = ""
    parameters: Parameters = NO_PARAMETERS

    @property
    def account(self) -> str:
        """Under which its key is in the keychain: another origin has another key."""
        return f"{self.address.origin} {self.id}"

    @property
    def may_have_key(self) -> bool:
        """Whether its key may be looked up: it was given for the origin that the address has."""
        return self.key.source is not KeySource.NONE and self.key.origin == self.address.origin

    def at(self, address: BaseUrl) -> Profile:
        """Return it with another address; of another origin, it has no key until one is given."""
        kept = address.origin == self.address.origin
        return replace(self, address=address, key=self.key if kept else KeyRef())

    def connection(self, key: Secret, habits: Habits) -> Connection:
        """Return what requests are sent with."""
        return Connection(
            self.name,
            Source.PERSON,
            self.address,
            self.api,
            key,
            self.model,
            organisation=self.organisation,
            project=self.project,
            headers=self.headers,
            time_outs=self.time_outs,
            proxy=self.proxy,
            ca_file=self.ca_file,
            habits=habits,
            profile=self.id,
            parameters=self.parameters,
        )


@dataclass(frozen=True, slots=True)
class Saved:
    """All that is kept: the profiles in their order, and the id of the entry to begin with."""

    profiles: tuple[Profile, ...] = ()
    default: str = ""

    def find(self, id_: str) -> Profile | None:
        """Return the profile of an id."""
        return next((each for each in self.profiles if each.id == id_), None)

    def put(self, profile: Profile, at: int | None = None) -> Saved:
        """Return them with `profile`: in the place of the one of its id, else at `at` or last."""
        if self.find(profile.id) is not None:
            found = tuple(profile if each.id == profile.id else each for each in self.profiles)
            return replace(self, profiles=found)
        profiles = list(self.profiles)
        profiles.insert(len(profiles) if at is None else at, profile)
        return replace(self, profiles=tuple(profiles))

    def without(self, id_: str) -> Saved:
        """Return them without a profile; a default that goes with it leaves none."""
        left = tuple(each for each in self.profiles if each.id != id_)
        return Saved(left, "" if self.default == id_ else self.default)


def check_headers(text: str) -> tuple[tuple[str, str], ...]:
    """Return the headers in `text`, one `Name: value` a line.

    Raises:
        FieldError: a line is none, or names what is not for a person to set.
    """
    found: dict[str, tuple[str, str]] = {}
    for line in text.splitlines():
        if not line.strip():
            continue
        name, colon, value = (part.strip() for part in line.partition(":"))
        if not colon or not value:
            raise FieldError(
                tr("“{line}” is no header. A header looks like Name: value.").format(
                    line=_shown(line)
                )
            )
        check_header(name, value)
        found[name.lower()] = (name, value)
    if len(found) > MOST_HEADERS:
        raise FieldError(
            trn(
                "There is {count} header; {most} at most can be sent.",
                "There are {count} headers; {most} at most can be sent.",
                len(found),
            ).format(count=len(found), most=MOST_HEADERS)
        )
    return tuple(found.values())


def check_header(name: str, value: str) -> None:
    """Refuse a header that cannot be sent, or that has a field of its own.

    Raises:
        FieldError: it cannot be used.
    """
    if _HEADER_NAME.fullmatch(name) is None:
        raise FieldError(tr("“{name}” cannot be a header’s name.").format(name=_shown(name)))
    if _KEY_HEADER.search(name):
        raise FieldError(
            tr(
                "{name} would hold a key. Headers are kept in a file; put it into the key field."
            ).format(name=_shown(name))
        )
    if name.lower() in _OWN_HEADERS:
        raise FieldError(tr("The header {name} is set by the program.").format(name=_shown(name)))
    if len(value) > _LONGEST_HEADER or not value.isascii() or not value.isprintable():
        raise FieldError(
            tr("The value of {name} has letters that no header may have.").format(name=_shown(name))
        )


def check_proxy(text: str) -> str:
    """Return the proxy that `text` names: "" for the system's, `DIRECT`, or an address.

    Raises:
        FieldError: it cannot be used.
    """
    given = text.strip()
    if given in {"", DIRECT}:
        return given
    try:
        parts = urlsplit(given)
        port = parts.port
    except ValueError:
        raise FieldError(tr("The proxy cannot be read. It looks like http://host:8080.")) from None
    if parts.scheme not in _PROXY_SCHEMES or not parts.hostname:
        raise FieldError(
            tr("A proxy looks like http://host:8080 or socks5://host:1080; “direct” goes past any.")
        )
    if parts.username is not None or parts.password is not None:
        raise FieldError(
            tr(
                "A proxy’s password would be kept in a file. Leave it out, and put the whole "
                "address into the variable HTTPS_PROXY instead."
            )
        )
    if parts.path.strip("/") or parts.query or parts.fragment:
        raise FieldError(tr("A proxy’s address ends with its port: remove what follows it."))
    try:
        host = parse_base_url(f"http://{_bracketed(parts.hostname)}").host
    except AddressError as error:
        raise FieldError(str(error)) from None
    return f"{parts.scheme}://{_bracketed(host)}" + (f":{port}" if port else "")


def check_variable(text: str) -> str:
    """Return the name of an environment variable.

    Raises:
        FieldError: it is none.
    """
    name = text.strip().removeprefix("$")
    if _VARIABLE.fullmatch(name) is None:
        # What was typed may be the key itself: it is not repeated.
        raise FieldError(tr("That is no variable’s name. It looks like OPENAI_API_KEY."))
    return name


def check_id(text: str) -> str:
    """Return the name of an organisation or a project, which is sent as a header.

    Raises:
        FieldError: it cannot be one.
    """
    given = text.strip()
    if len(given) > 200 or not given.isascii() or any(c <= " " or c == "\x7f" for c in given):
        raise FieldError(tr("An organisation or a project is one word, such as org-abc123."))
    return given


def check_seconds(text: str) -> float | None:
    """Return a number of seconds, None for an empty field.

    Raises:
        FieldError: it is no number, or too small or large a one.
    """
    if not text.strip():
        return None
    try:
        seconds = float(text.strip().replace(",", "."))
    except ValueError:
        raise FieldError(
            tr("“{text}” is not a number of seconds.").format(text=_shown(text))
        ) from None
    if not _SHORTEST <= seconds <= _LONGEST:
        raise FieldError(tr("A time-out is from 1 to 86400 seconds."))
    return seconds


def split_command(text: str, *, platform: str = sys.platform) -> tuple[str, ...]:
    """Return a program and its arguments; quotes hold words together, and no shell is asked.

    Raises:
        FieldError: it names no program, or a quotation mark is missing.
    """
    words = shlex.shlex(text, posix=True, punctuation_chars=False)
    words.whitespace_split = True
    words.commenters = ""
    if platform == "win32":
        words.escape = ""  # a backslash there parts folders
    try:
        command = tuple(words)
    except ValueError:
        raise FieldError(tr("A quotation mark of the command has no partner.")) from None
    if not command or not command[0]:
        raise FieldError(tr("The command is empty. It names a program, such as: pass show openai"))
    return command


def join_command(command: Sequence[str], *, platform: str = sys.platform) -> str:
    """Return a command as it is typed."""
    if platform == "win32":
        return " ".join(f'"{each}"' if not each or " " in each else each for each in command)
    return shlex.join(command)


def _bracketed(host: str) -> str:
    return f"[{host}]" if ":" in host else host


def _shown(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= 40 else line[:39] + "…"
