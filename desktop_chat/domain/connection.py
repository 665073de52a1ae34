"""A server to talk to, and one request to it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.attachments import Attachment
from desktop_chat.domain.parameters import NO_PARAMETERS, Parameters
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts


class Api(StrEnum):
    """The three APIs by which a reply can be asked for."""

    RESPONSES = "responses"
    CHAT = "chat"
    COMPLETIONS = "completions"


class Source(StrEnum):
    """Where a connection comes from."""

    DEMO = "demo"
    LOCAL_SERVER = "local_server"
    ENVIRONMENT = "environment"
    COMMAND_LINE = "command_line"
    PERSON = "person"


DIRECT = "direct"
"""A connection's proxy: none, whatever the system says."""


@dataclass(frozen=True, slots=True)
class TimeOuts:
    """Seconds after which a server is given up; None for the program's own.

    `answer` is from the request to the first header, `silence` between two bytes of a reply.
    """

    connect: float | None = None
    answer: float | None = None
    silence: float | None = None


@dataclass(frozen=True, slots=True)
class Habits:
    """What is known of a kind of server before the first request, so that none has to be refused.

    `without` are optional fields that it refuses; `limit_field` is what it calls the token limit,
    "" where that follows from its address.
    """

    without: frozenset[str] = frozenset()
    limit_field: str = ""


@dataclass(frozen=True, slots=True)
class Connection:
    """A server, how to speak to it, and the key that only it is given.

    `address` is None for the built-in demo alone, which is reached inside this process. `api` is
    None for *automatic* (DESIGN.md, “The three APIs”). The key belongs to the address's origin:
    a connection is a value, so one with another address has to be given its key anew.

    `headers` go with each request, as pairs of name and value. `proxy` is "" for the system's,
    `DIRECT` for none, else an address; a server on this computer is always reached directly.
    `ca_file` names certificates that are trusted beside the system's. `profile` is the id of the
    saved profile that it was made from, "" where there is none. `parameters` are what it says of
    requests where neither a preset nor the conversation does.
    """

    name: str
    source: Source
    address: BaseUrl | None = None
    api: Api | None = None
    key: Secret = field(default_factory=lambda: Secret(""))
    model: str = ""
    organisation: str = ""
    project: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    time_outs: TimeOuts = field(default_factory=TimeOuts)
    proxy: str = ""
    ca_file: str = ""
    habits: Habits = field(default_factory=Habits)
    profile: str = ""
    parameters: Parameters = NO_PARAMETERS

    @property
    def is_demo(self) -> bool:
        """Whether replies are the scripted ones."""
        return self.address is None

    @property
    def shows_key(self) -> bool:
        """Whether its key would go over a network that is not one's own without encryption."""
        address = self.address
        return (
            bool(self.key)
            and address is not None
            and not (address.is_encrypted or address.is_private)
        )

    @property
    def lists_unasked(self) -> bool:
        """Whether its server may be asked for its models before a person sends something.

        With a model named, it need not be; and a key that anybody can read waits for a person.
        """
        return self.is_demo or not (self.model or self.shows_key)

    @property
    def place(self) -> str:
        """What identifies the server in learned facts and logs: its address, or `demo`."""
        return "demo" if self.address is None else str(self.address)


class Role(StrEnum):
    """Who wrote a message of a request."""

    USER = "user"
    ASSISTANT = "assistant"


@dataclass(frozen=True, slots=True)
class PromptMessage:
    """One message of a request, and the files that go with it."""

    role: Role
    text: str
    attachments: tuple[Attachment, ...] = ()


CONTINUE_PROMPT = (
    "Continue your previous reply exactly where it stopped. Begin with the very next character; "
    "do not repeat anything, do not comment, do not start a new paragraph unless one was due."
)
"""Asks a chat model to go on; the last assistant message before it holds the text so far."""


@dataclass(frozen=True, slots=True)
class ReplyRequest:
    """What one attempt at a reply asks of a server.

    `messages` ends with the user's message. With `continue_text`, the reply exists up to that
    text and the server is asked for what follows it (`CONTINUE_PROMPT` in the chat-like APIs, the
    bare text in legacy completions). What is unset in `parameters`, or left to the server, is not
    sent. `tag` names the reply for the inspector, and is not sent.
    """

    model: str
    messages: tuple[PromptMessage, ...]
    parameters: Parameters = NO_PARAMETERS
    stream: bool = True
    continue_text: str = ""
    tag: str = ""


@dataclass(frozen=True, slots=True)
class ModelInfo:
    """A model that a server lists; `facts` is what the list says of its window and price."""

    id: str
    description: str = ""
    owner: str = ""
    facts: ModelFacts = NOTHING_KNOWN


_NO_CHAT = re.compile(r"(?i)embed|rerank|whisper|\btts\b|moderation|dall-e|\bbge\b|\bsdxl?\b")
"""Names of models that do not chat; local servers list theirs beside those that do."""

_GOOD_DEFAULTS = ("gpt-5.2", "gpt-5.1", "gpt-5", "gpt-5-mini", "gpt-4.1", "gpt-4o", "gpt-4o-mini")
"""Chat models of OpenAI, best default first: its list holds embeddings and sounds as well."""


def default_model(models: Sequence[ModelInfo]) -> str:
    """Return the model to begin with where nobody chose one; "" where there is none."""
    listed = {model.id for model in models}
    for good in _GOOD_DEFAULTS:
        if good in listed:
            return good
    chat = (model.id for model in models if not _NO_CHAT.search(model.id))
    return next(chat, models[0].id if models else "")
