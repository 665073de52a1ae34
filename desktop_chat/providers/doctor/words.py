"""What a test says: titles of its steps, and what each trouble is, in words for a person."""

from __future__ import annotations

from desktop_chat.domain.connection import Api
from desktop_chat.domain.diagnosis import Trouble

API_NAMES = {
    Api.RESPONSES: "Responses",
    Api.CHAT: "Chat Completions",
    Api.COMPLETIONS: "legacy Completions",
}

STEP_LIST = "List of models at {address}"
STEP_API = "{api}, streamed"
STEP_API_WHOLE = "{api}, in one piece"
STEP_API_AT = "{api} at {address}"
STEP_WITHOUT = "{api}, without {field}"
STEP_LIMIT = "{api}, with {field}"
STEP_PORTS = "Other model servers on this computer"
STEP_SCHEME = "The same server by {scheme}"

SAID_MODELS = "{count} models"
SAID_ONE_MODEL = "1 model"
SAID_NO_MODELS = "The list is empty."
SAID_MISSING = "The server answers, and does not have that there."
SAID_ANSWERED = "A reply came."
SAID_WHOLE = "A reply came, all at once."
SAID_EMPTY = "The reply was empty."
SAID_NONE_FOUND = "None answers on its usual port."

TITLES = {
    Trouble.NONE: "The connection works.",
    Trouble.ADDRESS: "The address is not quite right.",
    Trouble.WEB_PAGE: "There is a web page at this address.",
    Trouble.REDIRECT: "The address sends requests elsewhere.",
    Trouble.PORT: "Nothing is listening there.",
    Trouble.HOST: "There is no such host.",
    Trouble.NETWORK: "The server cannot be reached.",
    Trouble.CERTIFICATE: "The server's certificate is not accepted.",
    Trouble.ENCRYPTION: "The encryption does not fit.",
    Trouble.PROXY: "The proxy is in the way.",
    Trouble.SETUP: "The connection cannot be set up.",
    Trouble.SILENCE: "The server does not answer.",
    Trouble.KEY_NEEDED: "The server asks for a key.",
    Trouble.KEY_REFUSED: "The key was refused.",
    Trouble.QUOTA: "The account has no credit left.",
    Trouble.RATE_LIMIT: "The server takes no more requests for now.",
    Trouble.MODEL: "The model is not there.",
    Trouble.NO_MODELS_LIST: "It works; the server lists no models.",
    Trouble.API: "The server has another API.",
    Trouble.LEGACY_ONLY: "It works, by the legacy API.",
    Trouble.NO_STREAMING: "It works, but not word by word.",
    Trouble.NO_STREAM_OPTIONS: "It works, without counting tokens.",
    Trouble.LIMIT_FIELD: "It works, with another limit field.",
    Trouble.REFUSED: "The server refuses the smallest request.",
    Trouble.SERVER: "The server has a problem.",
    Trouble.TIME: "The test took too long.",
}

WORKS = "Replies come by {api} from {model}."
ADDRESS_FOUND = "The API is at {address}."
ADDRESS_UNKNOWN = "No chat API was found there, nor at {count} addresses like it."
PORT_FOUND = "Nothing is listening at {place}, but {name} answers at {address}."
SCHEME_FOUND = "The server answers by {scheme}: the address should be {address}."
KEY_NEEDED = "Without a key it answers nothing. Enter the one that its service issued."
KEY_REFUSED = "It may be mistyped, expired, or another service's. Enter it again."
CERTIFICATE = (
    "{sentence} If the server is your organisation's, give the file of its certificate authority."
)
PROXY = "{sentence} Check the proxy of this connection, its user name and its password."
SILENCE = (
    "The connection is taken, but no answer came within {seconds}. The server may be loading a "
    "model, or hang."
)
MODEL_OTHER = "The server does not know “{model}”. It has “{other}”."
MODEL_UNKNOWN = "The server does not know “{model}”, and does not say what it has. Type a name."
MODEL_NEEDED = "The server lists no models. Type the name of the one to use."
NO_MODELS_LIST = "Replies come by {api}. Models have to be typed by name."
API_OTHER = "It does not have {wanted}, which is set; replies come by {api}."
LEGACY_ONLY = "The server has neither Chat Completions nor Responses; replies come by {api}."
NO_STREAMING = "Replies come by {api}, in one piece: streaming does not work there."
NO_STREAM_OPTIONS = (
    "The server does not take the field stream_options. It is left out from now on, so the number "
    "of tokens is an estimate."
)
LIMIT_FIELD = "The model takes the token limit as {field}. It is sent so from now on."
TIME = "It was ended after {seconds}. What had been tried is above."

FIX_ADDRESS = "Use {address}"
FIX_API = "Use {api}"
FIX_MODEL = "Use {model}"
FIX_KEY = "Enter a key…"
FIX_PROXY = "Change the proxy…"
FIX_CERTIFICATE = "Choose a certificate authority…"
FIX_EDIT = "Edit the connection…"
FIX_AGAIN = "Test again"
FIX_NO_STREAMING = "Ask for replies in one piece"
FIX_NO_STREAM_OPTIONS = "Leave out stream_options"
FIX_LIMIT_FIELD = "Use {field}"
