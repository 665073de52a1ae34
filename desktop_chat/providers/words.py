"""What is said about servers, networks and proxies where a sentence is needed in more places."""

from __future__ import annotations

import re
from typing import Final

from desktop_chat.base.translation import tr

# Each without the time at which requests are taken again, and with it.
LIMITS: Final = {
    ("tokens", ""): (
        tr("The limit of tokens is reached."),
        tr("The limit of tokens is reached until {time}."),
    ),
    ("tokens", "second"): (
        tr("The limit of tokens per second is reached."),
        tr("The limit of tokens per second is reached until {time}."),
    ),
    ("tokens", "minute"): (
        tr("The limit of tokens per minute is reached."),
        tr("The limit of tokens per minute is reached until {time}."),
    ),
    ("tokens", "hour"): (
        tr("The limit of tokens per hour is reached."),
        tr("The limit of tokens per hour is reached until {time}."),
    ),
    ("tokens", "day"): (
        tr("The limit of tokens per day is reached."),
        tr("The limit of tokens per day is reached until {time}."),
    ),
    ("tokens", "month"): (
        tr("The limit of tokens per month is reached."),
        tr("The limit of tokens per month is reached until {time}."),
    ),
    ("requests", ""): (
        tr("The limit of requests is reached."),
        tr("The limit of requests is reached until {time}."),
    ),
    ("requests", "second"): (
        tr("The limit of requests per second is reached."),
        tr("The limit of requests per second is reached until {time}."),
    ),
    ("requests", "minute"): (
        tr("The limit of requests per minute is reached."),
        tr("The limit of requests per minute is reached until {time}."),
    ),
    ("requests", "hour"): (
        tr("The limit of requests per hour is reached."),
        tr("The limit of requests per hour is reached until {time}."),
    ),
    ("requests", "day"): (
        tr("The limit of requests per day is reached."),
        tr("The limit of requests per day is reached until {time}."),
    ),
    ("requests", "month"): (
        tr("The limit of requests per month is reached."),
        tr("The limit of requests per month is reached until {time}."),
    ),
}
NO_MORE_REQUESTS: Final = (
    tr("The server takes no more requests for now."),
    tr("The server takes no more requests for now until {time}."),
)

BY_STATUS: Final = {
    408: tr("The server waited too long for the request (status {status})."),
    409: tr("The request came into another one's way (status {status})."),
    500: tr("The server had an error of its own (status {status})."),
    502: tr("The server behind the address did not answer properly (status {status})."),
    503: tr("The server is not available at the moment (status {status})."),
    504: tr("The server behind the address did not answer in time (status {status})."),
}
OTHER_STATUS: Final = tr("The server could not answer (status {status}).")

REDIRECTED: Final = tr(
    "The address sends requests on elsewhere (status {status}). They are not followed, so that the "
    "key and the conversation stay here: enter the final address."
)
REDIRECTED_TO: Final = tr(
    "The address sends requests on to {target} (status {status}). They are not followed, so that "
    "the key and the conversation stay here: enter the final address."
)
PAGE_WITH_STATUS: Final = tr(
    "A web page came back instead of a reply (status {status}). Check the address; most end in /v1."
)
PAGE_FOR_REPLY: Final = tr(
    "The address returned a web page instead of a reply. Check the base URL, and whether this "
    "network asks for a login first."
)
PAGE_FOR_MODELS: Final = tr(
    "The address returned a web page instead of a list of models. Check it; most end in /v1."
)
_PAGES: Final = (PAGE_WITH_STATUS, PAGE_FOR_REPLY, PAGE_FOR_MODELS)

# Where a proxy is set, as the end of a sentence.
IN_SETTINGS: Final = tr("this connection’s settings")
IN_ENVIRONMENT: Final = tr("HTTP_PROXY, HTTPS_PROXY, ALL_PROXY or the system’s settings")
VARIABLES: Final = tr("HTTP_PROXY, HTTPS_PROXY or ALL_PROXY")
DEMO: Final = tr("the demo")
CERTIFICATES_UNREADABLE: Final = tr(
    "The file of trusted certificates cannot be read. Check the variables SSL_CERT_FILE and "
    "SSL_CERT_DIR."
)
NOT_DECODED: Final = tr("The server's answer could not be decoded.")
PROXY_UNUSABLE: Final = tr("The proxy address {proxy} cannot be used. Check {place}.")
SYSTEM_PROXY_UNUSABLE: Final = tr("The proxy address of the system cannot be used. Check {place}.")
PROXY_REFUSED: Final = tr("The proxy {proxy} did not pass the request on ({reason}).")
PROXY_UNREACHED: Final = tr("The proxy {proxy} cannot be reached. It is set in {place}.")
_PROXIES: Final = (PROXY_UNUSABLE, SYSTEM_PROXY_UNUSABLE, PROXY_REFUSED, PROXY_UNREACHED)

_FIELD = re.compile(r"\\\{\w+\\\}")


def is_about_page(sentence: str) -> bool:
    """Return whether a failure's sentence says that a web page came in place of an answer."""
    return any(_says(sentence, each) for each in _PAGES)


def is_about_proxy(sentence: str) -> bool:
    """Return whether a failure's sentence says that a proxy is at fault."""
    return any(_says(sentence, each) for each in _PROXIES)


def _says(sentence: str, pattern: str) -> bool:
    return re.fullmatch(_FIELD.sub(".*", re.escape(pattern)), sentence, re.DOTALL) is not None
