"""What the connections' list and editor say."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Api
from desktop_chat.domain.profiles import KeySource
from desktop_chat.generation.connections import EntryKind

# The list.
TITLE: Final = "Connections"
LINE: Final = "Where replies come from. New conversations begin with the one that is chosen."
NAME_LIST: Final = "Connections"
ADD: Final = "Add a connection…"
LOOK: Final = "Look for servers on this computer"
LOOKING: Final = "Looking…"
FOUND: Final = "Found: {names}."
FOUND_NOTHING: Final = "No model server answers on this computer."
EDIT: Final = "Edit {name}"
REMOVE: Final = "Remove {name}"
DEFAULT: Final = "Default"
TIP_DEFAULT: Final = "New conversations begin with this connection."
NO_KEY: Final = "{name} has no key: {trouble}"
REMOVED: Final = "“{name}” was removed."
UNDO: Final = "Undo"
CLOSE: Final = "Close"
ENTRY_LINES: Final = {
    EntryKind.SAVED: "{place}",
    EntryKind.GIVEN: "{place} · from the command line",
    EntryKind.ENVIRONMENT: "{place} · OPENAI_API_KEY and OPENAI_BASE_URL",
    EntryKind.LOCAL: "{place} · found just now",
    EntryKind.DEMO: "Replies that were written in advance; nothing leaves this computer",
}
FROM_ENVIRONMENT: Final = "From environment"
ON_THIS_COMPUTER: Final = "{name} on this computer"

# The editor.
TITLE_ADD: Final = "Add a connection"
TITLE_EDIT: Final = "Change a connection"
CHOOSE_LINE: Final = "Choose a service, or a program that runs on this computer."
OTHER: Final = "Another server"
OTHER_LINE: Final = "Any address that speaks the OpenAI API"
SERVICES: Final = "Services"
LOCAL_SERVERS: Final = "On this computer"
BACK: Final = "Choose another service"
FIELD_NAME: Final = "Name"
FIELD_ADDRESS: Final = "Address"
FIELD_KEY: Final = "Key"
FIELD_KEY_FROM: Final = "Key from"
FIELD_MODEL: Final = "Default model"
FIELD_API: Final = "API"
FIELD_ORGANISATION: Final = "Organisation"
FIELD_PROJECT: Final = "Project"
FIELD_HEADERS: Final = "Extra headers"
FIELD_PROXY: Final = "Proxy"
FIELD_CA_FILE: Final = "Certificates"
FIELD_CONNECT: Final = "Seconds to connect"
FIELD_ANSWER: Final = "Seconds to answer"
FIELD_SILENCE: Final = "Seconds of silence"
ADDRESS_EXAMPLE: Final = "https://api.openai.com/v1"
MODEL_EXAMPLE: Final = "optional; else from the server’s list"
OPTIONAL: Final = "optional"
HEADERS_EXAMPLE: Final = "X-Title: Desktop Chat"
PROXY_EXAMPLE: Final = "the system’s; or http://…, socks5://…, direct"
CA_EXAMPLE: Final = "a PEM file to trust as well"
SECONDS_EXAMPLE: Final = "{seconds:g} unless set"
PUT_IN: Final = "Put your own name in place of {{{name}}} in the address."
KEY_SOURCES: Final = (
    ("Keychain", KeySource.KEYCHAIN),
    ("This session", KeySource.SESSION),
    ("Variable", KeySource.VARIABLE),
    ("Command", KeySource.COMMAND),
)
KEY_NOTES: Final = {
    KeySource.KEYCHAIN: "Kept in the system’s keychain, for this address alone.",
    KeySource.SESSION: "Kept in memory until the program ends.",
    KeySource.VARIABLE: "Read from the environment when it is needed; the key is not kept.",
    KeySource.COMMAND: "Run without a shell, for 10 seconds at most; what it prints is the key.",
}
KEY_EXAMPLES: Final = {
    KeySource.KEYCHAIN: "paste it here",
    KeySource.SESSION: "paste it here",
    KeySource.VARIABLE: "OPENAI_API_KEY",
    KeySource.COMMAND: "pass show openai",
}
KEY_NOT_NEEDED: Final = "none needed for most local servers"
KEY_KEPT: Final = "Left empty, the key that is known stays."
KEY_AGAIN: Final = "A key belongs to its address. It is asked for again for {place}."
KEY_NEEDED: Final = "{name} answers only with a key. Paste it here."
KEY_PAGE: Final = "Get a key at {page}"
SESSION_INSTEAD: Final = "Use it for this session only"
SAVE_ANYWAY: Final = "Press Save again to keep the connection all the same."
NOT_ENCRYPTED: Final = (
    "{place} is reached without encryption: everyone on the way can read the key and the messages. "
    "Use https://, or press Save again if you are sure."
)
ADVANCED: Final = "Advanced"
SAVE: Final = "Save"
SAVING: Final = "Saving…"
CANCEL: Final = "Cancel"
API_LABELS: Final[tuple[tuple[str, Api | None], ...]] = (
    ("Automatic", None),
    ("Responses", Api.RESPONSES),
    ("Chat Completions", Api.CHAT),
    ("Completions", Api.COMPLETIONS),
)
PARAMETERS = tr("Parameters of this connection")
PARAMETERS_LINE = tr(
    "They count for every conversation with it, unless a preset or the conversation says otherwise."
)
