"""What a test of a connection finds: its steps, the trouble, and the fix as data."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

from desktop_chat.base.secret import Secret
from desktop_chat.base.translation import mark, tr_marked
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import Api, Connection


class StepState(StrEnum):
    """How one step of a test stands; the value is its word in English."""

    RUNNING = mark("running")
    WORKED = mark("works")
    NOTED = mark("noted")
    """Not what was hoped for, and no trouble by itself."""
    FAILED = mark("trouble")

    @property
    def words(self) -> str:
        """What a person is told."""
        return tr_marked(self.value)


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that is tried; told once when it begins and once, with its number, when it ends.

    `said` is what came of it in our words, `server_words` what the server said, redacted and cut.
    """

    number: int
    title: str
    state: StepState = StepState.RUNNING
    said: str = ""
    server_words: str = ""
    seconds: float = 0.0


class Trouble(StrEnum):
    """What is the matter with a connection."""

    NONE = "none"
    ADDRESS = "address"
    """Another address of the same server is the right one, or this one has no such API."""
    WEB_PAGE = "web_page"
    REDIRECT = "redirect"
    PORT = "port"
    """Nothing is listening there."""
    HOST = "host"
    """No such host."""
    NETWORK = "network"
    CERTIFICATE = "certificate"
    ENCRYPTION = "encryption"
    """One side speaks TLS, the other does not."""
    PROXY = "proxy"
    SETUP = "setup"
    SILENCE = "silence"
    KEY_NEEDED = "key_needed"
    KEY_REFUSED = "key_refused"
    QUOTA = "quota"
    RATE_LIMIT = "rate_limit"
    MODEL = "model"
    NO_MODELS_LIST = "no_models_list"
    API = "api"
    """The API that is set is not there, another one is."""
    LEGACY_ONLY = "legacy_only"
    NO_STREAMING = "no_streaming"
    NO_STREAM_OPTIONS = "no_stream_options"
    LIMIT_FIELD = "limit_field"
    REFUSED = "refused"
    """The server does not accept even the smallest request."""
    SERVER = "server"
    TIME = "time"
    """The test took too long as a whole."""


class FixKind(StrEnum):
    """What puts a trouble right."""

    ADDRESS = "address"
    API = "api"
    MODEL = "model"
    NO_STREAMING = "no_streaming"
    NO_STREAM_OPTIONS = "no_stream_options"
    LIMIT_FIELD = "limit_field"
    KEY = "key"
    PROXY = "proxy"
    CERTIFICATE = "certificate"
    EDIT = "edit"
    """Something of the connection that only its owner knows has to be changed."""
    AGAIN = "again"
    """Nothing of the connection is wrong; test it again later."""


_BY_CONNECTION = {FixKind.ADDRESS, FixKind.API, FixKind.MODEL}
_BY_FACT = {FixKind.NO_STREAMING, FixKind.NO_STREAM_OPTIONS, FixKind.LIMIT_FIELD}


@dataclass(frozen=True, slots=True)
class Fix:
    """What puts a trouble right; `words` are those of its button."""

    kind: FixKind
    words: str
    address: BaseUrl | None = None
    api: Api | None = None
    model: str = ""

    @property
    def is_immediate(self) -> bool:
        """Whether `apply` does all of it; else a person has to give something."""
        return self.kind in _BY_CONNECTION

    @property
    def is_learned(self) -> bool:
        """Whether it is in force already, as a fact about the server that the test learned."""
        return self.kind in _BY_FACT

    def apply(self, connection: Connection) -> Connection:
        """Return the connection put right; the same one where a person has to give something.

        Where the origin is another one, the key stays behind, because it belongs to its address,
        and so do the headers, which may hold one.
        """
        match self.kind:
            case FixKind.ADDRESS if self.address is not None:
                before = connection.address
                keeps = before is not None and before.origin == self.address.origin
                if not keeps:
                    connection = _without_secrets(connection)
                named = before is not None and connection.name == before.place
                name = self.address.place if named else connection.name
                return replace(connection, name=name, address=self.address)
            case FixKind.API:
                return replace(connection, api=self.api)
            case FixKind.MODEL:
                return replace(connection, model=self.model)
            case _:
                return connection


def _without_secrets(connection: Connection) -> Connection:
    return replace(connection, key=Secret(""), headers=(), organisation="", project="", profile="")


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """The end of a test.

    `works` also where a trouble was found that the program gets around by itself; `fix` then says
    how. `api` and `model` are those by which it worked.
    """

    works: bool
    trouble: Trouble
    title: str
    sentence: str
    fix: Fix | None = None
    api: Api | None = None
    model: str = ""
