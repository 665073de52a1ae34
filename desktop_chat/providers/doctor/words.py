"""What a test says: titles of its steps, and what each trouble is, in words for a person."""

from __future__ import annotations

from desktop_chat.base.languages import whole
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.connection import Api
from desktop_chat.domain.diagnosis import Trouble

API_NAMES = {
    Api.RESPONSES: "Responses",
    Api.CHAT: "Chat Completions",
    Api.COMPLETIONS: tr("legacy Completions"),
}

STEP_LIST = tr("List of models at {address}")
STEP_API = tr("{api}, streamed")
STEP_API_WHOLE = tr("{api}, in one piece")
STEP_API_AT = tr("{api} at {address}")
STEP_WITHOUT = tr("{api}, without {field}")
STEP_LIMIT = tr("{api}, with {field}")
STEP_PORTS = tr("Other model servers on this computer")
STEP_SCHEME = tr("The same server by {scheme}")

SAID_NO_MODELS = tr("The list is empty.")
SAID_MISSING = tr("The server answers, and does not have that there.")
SAID_ANSWERED = tr("A reply came.")
SAID_WHOLE = tr("A reply came, all at once.")
SAID_EMPTY = tr("The reply was empty.")
SAID_NONE_FOUND = tr("None answers on its usual port.")

TITLES = {
    Trouble.NONE: tr("The connection works."),
    Trouble.ADDRESS: tr("The address is not quite right."),
    Trouble.WEB_PAGE: tr("There is a web page at this address."),
    Trouble.REDIRECT: tr("The address sends requests elsewhere."),
    Trouble.PORT: tr("Nothing is listening there."),
    Trouble.HOST: tr("There is no such host."),
    Trouble.NETWORK: tr("The server cannot be reached."),
    Trouble.CERTIFICATE: tr("The server's certificate is not accepted."),
    Trouble.ENCRYPTION: tr("The encryption does not fit."),
    Trouble.PROXY: tr("The proxy is in the way."),
    Trouble.SETUP: tr("The connection cannot be set up."),
    Trouble.SILENCE: tr("The server does not answer."),
    Trouble.KEY_NEEDED: tr("The server asks for a key."),
    Trouble.KEY_REFUSED: tr("The key was refused."),
    Trouble.QUOTA: tr("The account has no credit left."),
    Trouble.RATE_LIMIT: tr("The server takes no more requests for now."),
    Trouble.MODEL: tr("The model is not there."),
    Trouble.NO_MODELS_LIST: tr("It works; the server lists no models."),
    Trouble.API: tr("The server has another API."),
    Trouble.LEGACY_ONLY: tr("It works, by the legacy API."),
    Trouble.NO_STREAMING: tr("It works, but not word by word."),
    Trouble.NO_STREAM_OPTIONS: tr("It works, without counting tokens."),
    Trouble.LIMIT_FIELD: tr("It works, with another limit field."),
    Trouble.REFUSED: tr("The server refuses the smallest request."),
    Trouble.SERVER: tr("The server has a problem."),
    Trouble.TIME: tr("The test took too long."),
}

WORKS = tr("Replies come by {api} from {model}.")
ADDRESS_FOUND = tr("The API is at {address}.")
PORT_FOUND = tr("Nothing is listening at {place}, but {name} answers at {address}.")
SCHEME_FOUND = tr("The server answers by {scheme}: the address should be {address}.")
KEY_NEEDED = tr("Without a key it answers nothing. Enter the one that its service issued.")
KEY_REFUSED = tr("It may be mistyped, expired, or another service's. Enter it again.")
CERTIFICATE = tr(
    "If the server is your organisation's, give the file of its certificate authority."
)
PROXY = tr("Check the proxy of this connection, its user name and its password.")
SILENCE = tr(
    "The connection is taken, but no answer came within {seconds}. The server may be loading a "
    "model, or hang."
)
MODEL_OTHER = tr("The server does not know “{model}”. It has “{other}”.")
MODEL_UNKNOWN = tr("The server does not know “{model}”, and does not say what it has. Type a name.")
MODEL_NEEDED = tr("The server lists no models. Type the name of the one to use.")
NO_MODELS_LIST = tr("Replies come by {api}. Models have to be typed by name.")
API_OTHER = tr("It does not have {wanted}, which is set; replies come by {api}.")
LEGACY_ONLY = tr("The server has neither Chat Completions nor Responses; replies come by {api}.")
NO_STREAMING = tr("Replies come by {api}, in one piece: streaming does not work there.")
NO_STREAM_OPTIONS = tr(
    "The server does not take the field stream_options. It is left out from now on, so the number "
    "of tokens is an estimate."
)
LIMIT_FIELD = tr("The model takes the token limit as {field}. It is sent so from now on.")
TIME = tr("It was ended after {seconds}. What had been tried is above.")

QUOTED = tr("“{words}”")

FIX_ADDRESS = tr("Use {address}")
FIX_API = tr("Use {api}")
FIX_MODEL = tr("Use {model}")
FIX_KEY = tr("Enter a key…")
FIX_PROXY = tr("Change the proxy…")
FIX_CERTIFICATE = tr("Choose a certificate authority…")
FIX_EDIT = tr("Edit the connection…")
FIX_AGAIN = tr("Test again")
FIX_NO_STREAMING = tr("Ask for replies in one piece")
FIX_NO_STREAM_OPTIONS = tr("Leave out stream_options")
FIX_LIMIT_FIELD = tr("Use {field}")


def model_words(count: int) -> str:
    """Return how many models a server lists."""
    return trn("{count} model", "{count} models", count).format(count=whole(count))


def unknown_address_words(count: int) -> str:
    """Return that nothing was found at an address, nor at so many others that were tried."""
    return trn(
        "No chat API was found there, nor at {count} address like it.",
        "No chat API was found there, nor at {count} addresses like it.",
        count,
    ).format(count=count)
