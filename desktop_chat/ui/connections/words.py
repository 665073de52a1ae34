"""What the connections' list and editor say."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr
from desktop_chat.domain.connection import Api
from desktop_chat.domain.profiles import KeySource
from desktop_chat.generation.connections import EntryKind

# The list.
TITLE: Final = tr("Connections")
LINE: Final = tr("Where replies come from. New conversations begin with the one that is chosen.")
NAME_LIST: Final = tr("Connections")
ADD: Final = tr("Add a connection…")
LOOK: Final = tr("Look for servers on this computer")
LOOKING: Final = tr("Looking…")
FOUND: Final = tr("Found: {names}.")
FOUND_NOTHING: Final = tr("No model server answers on this computer.")
TEST: Final = tr("Test {name}")
TESTING: Final = tr("Testing…")
EDIT: Final = tr("Edit {name}")
REMOVE: Final = tr("Remove {name}")
DEFAULT: Final = tr("Default", "a connection")
TIP_DEFAULT: Final = tr("New conversations begin with this connection.")
NO_KEY: Final = tr("{name} has no key: {trouble}")
REMOVED: Final = tr("“{name}” was removed.")
UNDO: Final = tr("Undo")
CLOSE: Final = tr("Close")
ENTRY_LINES: Final = {
    EntryKind.SAVED: "{place}",
    EntryKind.GIVEN: tr("{place} · from the command line"),
    EntryKind.ENVIRONMENT: tr("{place} · OPENAI_API_KEY and OPENAI_BASE_URL"),
    EntryKind.LOCAL: tr("{place} · found just now"),
    EntryKind.DEMO: tr("Replies that were written in advance; nothing leaves this computer"),
}
FROM_ENVIRONMENT: Final = tr("From environment")
ON_THIS_COMPUTER: Final = tr("{name} on this computer")

# The editor.
TITLE_ADD: Final = tr("Add a connection")
TITLE_EDIT: Final = tr("Change a connection")
CHOOSE_LINE: Final = tr("Choose a service, or a program that runs on this computer.")
OTHER: Final = tr("Another server")
OTHER_LINE: Final = tr("Any address that speaks the OpenAI API")
SERVICES: Final = tr("Services")
LOCAL_SERVERS: Final = tr("On this computer")
BACK: Final = tr("Choose another service")
FIELD_NAME: Final = tr("Name")
FIELD_ADDRESS: Final = tr("Address")
FIELD_KEY: Final = tr("Key")
FIELD_KEY_FROM: Final = tr("Key from")
FIELD_MODEL: Final = tr("Default model")
FIELD_API: Final = tr("API")
FIELD_ORGANISATION: Final = tr("Organisation")
FIELD_PROJECT: Final = tr("Project")
FIELD_HEADERS: Final = tr("Extra headers")
FIELD_PROXY: Final = tr("Proxy")
FIELD_CA_FILE: Final = tr("Certificates")
FIELD_CONNECT: Final = tr("Seconds to connect")
FIELD_ANSWER: Final = tr("Seconds to answer")
FIELD_SILENCE: Final = tr("Seconds of silence")
ADDRESS_EXAMPLE: Final = "https://api.openai.com/v1"
MODEL_EXAMPLE: Final = tr("optional; else from the server’s list")
OPTIONAL: Final = tr("optional")
HEADERS_EXAMPLE: Final = "X-Title: Desktop Chat"
PROXY_EXAMPLE: Final = tr("the system’s; or http://…, socks5://…, direct")
CA_EXAMPLE: Final = tr("a PEM file to trust as well")
SECONDS_EXAMPLE: Final = tr("{seconds} unless set")
PUT_IN: Final = tr("Put your own name in place of {{{name}}} in the address.")
KEY_SOURCES: Final = (
    (tr("Keychain"), KeySource.KEYCHAIN),
    (tr("This session"), KeySource.SESSION),
    (tr("Variable"), KeySource.VARIABLE),
    (tr("Command"), KeySource.COMMAND),
)
KEY_NOTES: Final = {
    KeySource.KEYCHAIN: tr("Kept in the system’s keychain, for this address alone."),
    KeySource.SESSION: tr("Kept in memory until the program ends."),
    KeySource.VARIABLE: tr("Read from the environment when it is needed; the key is not kept."),
    KeySource.COMMAND: tr(
        "Run without a shell, for 10 seconds at most; what it prints is the key."
    ),
}
KEY_EXAMPLES: Final = {
    KeySource.KEYCHAIN: tr("paste it here"),
    KeySource.SESSION: tr("paste it here"),
    KeySource.VARIABLE: "OPENAI_API_KEY",
    KeySource.COMMAND: "pass show openai",
}
KEY_NOT_NEEDED: Final = tr("none needed for most local servers")
KEY_KEPT: Final = tr("Left empty, the key that is known stays.")
KEY_AGAIN: Final = tr("A key belongs to its address. It is asked for again for {place}.")
KEY_NEEDED: Final = tr("{name} answers only with a key. Paste it here.")
KEY_PAGE: Final = tr("Get a key at {page}")
SESSION_INSTEAD: Final = tr("Use it for this session only")
SAVE_ANYWAY: Final = tr("Press Save again to keep the connection all the same.")
NOT_ENCRYPTED: Final = tr(
    "{place} is reached without encryption: everyone on the way can read the key and the messages. "
    "Use https://, or press Save again if you are sure."
)
ADVANCED: Final = tr("Advanced")
SAVE: Final = tr("Save")
SAVING: Final = tr("Saving…")
CANCEL: Final = tr("Cancel")
API_LABELS: Final[tuple[tuple[str, Api | None], ...]] = (
    (tr("Automatic"), None),
    ("Responses", Api.RESPONSES),
    ("Chat Completions", Api.CHAT),
    ("Completions", Api.COMPLETIONS),
)
PARAMETERS = tr("Parameters of this connection")
PARAMETERS_LINE = tr(
    "They count for every conversation with it, unless a preset or the conversation says otherwise."
)
