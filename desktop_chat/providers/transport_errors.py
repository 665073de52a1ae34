"""Make an ending of what the network, TLS or a proxy did, in words for a person.

Both families are known: the HTTP client's own exceptions, which escape from a stream that is read
raw, and the SDK's wrappers around them (FACTS.md 0, finding 2).
"""

from __future__ import annotations

import re
import socket
import ssl
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.request import getproxies, proxy_bypass

import httpx2
import openai

from desktop_chat.base.languages import sentences
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import DIRECT, Connection
from desktop_chat.domain.endings import Ending, EndState, Failure, FailureKind
from desktop_chat.domain.text import one_line
from desktop_chat.providers import words

_UNKNOWN_ISSUER = tr("it was issued by an authority that this computer does not know")
_OTHER_HOST = tr("it belongs to another host")
_CERTIFICATE_REASONS = (
    ("self-signed certificate in certificate chain", _UNKNOWN_ISSUER),
    ("self-signed", tr("it is self-signed")),
    ("self signed", tr("it is self-signed")),
    ("expired", tr("it has expired")),
    ("not yet valid", tr("it is not valid yet")),
    ("hostname mismatch", _OTHER_HOST),
    ("ip address mismatch", _OTHER_HOST),
    ("not match", _OTHER_HOST),
    ("unable to get local issuer", _UNKNOWN_ISSUER),
    ("revoked", tr("it was revoked")),
    ("not trusted", tr("this computer does not trust it")),
)
_NO_TLS = tr("it does not speak TLS there; the address may need http://")
_OLD_TLS = tr("it offers only an old version of TLS")
_TLS_REASONS = (
    ("wrong version number", _NO_TLS),
    ("http request", _NO_TLS),
    ("record layer failure", _NO_TLS),
    ("unsupported protocol", _OLD_TLS),
    ("protocol version", _OLD_TLS),
    ("no protocols available", _OLD_TLS),
    ("handshake failure", tr("no encryption that both sides accept was found")),
)
_WAITING = (ssl.SSLWantReadError, ssl.SSLWantWriteError)
_NOT_HTTP = re.compile(r"(?i)illegal (?:status line|header)|status line|malformed|no status line")


TRANSPORT = (httpx2.HTTPError, httpx2.InvalidURL, openai.APIConnectionError, OSError)
"""What the world does to a request, both families; everything else is a fault of ours."""


@dataclass(frozen=True, slots=True)
class Route:
    """Where a request goes: the server's address (None in this process), and a proxy's place.

    `own_proxy`: the connection names the proxy, not the environment.
    """

    address: BaseUrl | None
    proxy: str = ""
    own_proxy: bool = False

    @property
    def setting(self) -> str:
        """Where the proxy is set, for a sentence."""
        if self.own_proxy:
            return words.IN_SETTINGS
        return words.IN_ENVIRONMENT

    @property
    def place(self) -> str:
        """Host and port for a sentence."""
        if self.address is None:
            return words.DEMO
        host = f"[{self.address.host}]" if ":" in self.address.host else self.address.host
        return f"{host}:{self.address.port}"


def route_of(connection: Connection) -> Route:
    """Return the way to a connection's server, with the proxy that is set for it, if any."""
    address = connection.address
    if address is None or address.is_loopback or connection.proxy == DIRECT:
        return Route(address)
    if connection.proxy:
        return Route(address, _proxy_place(connection.proxy), own_proxy=True)
    scheme = "https" if address.is_encrypted else "http"
    proxies = getproxies()
    proxy = proxies.get(scheme) or proxies.get("all") or ""
    if proxy and not proxy_bypass(address.host):
        return Route(address, _proxy_place(proxy))
    return Route(address)


def _proxy_place(proxy: str) -> str:
    """Return a proxy's scheme, host and port, without the user and password it may hold."""
    text = proxy if "://" in proxy else f"http://{proxy}"
    shown = re.sub(r"(?<=://)[^/@]*@", "", text)
    return one_line(redact(shown), 120)


def setup_failure(error: Exception, route: Route) -> Failure:
    """Return the failure of a client that could not even be built (FACTS.md 1.1, 4.3)."""
    chain = list(causes(error))
    if any(isinstance(e, FileNotFoundError | IsADirectoryError | ssl.SSLError) for e in chain):
        sentence = words.CERTIFICATES_UNREADABLE
    elif any(isinstance(e, httpx2.InvalidURL | ValueError) for e in chain):
        sentence = _proxy_unusable(route)
    else:
        sentence = tr("The connection could not be set up.")
    return Failure(FailureKind.SETUP, sentence, details=_details(error))


def _proxy_unusable(route: Route) -> str:
    if route.own_proxy:
        return words.PROXY_UNUSABLE.format(proxy=route.proxy, place=route.setting)
    if route.proxy:
        return words.PROXY_UNUSABLE.format(proxy=route.proxy, place=words.VARIABLES)
    return words.SYSTEM_PROXY_UNUSABLE.format(place=words.VARIABLES)


def ca_file_failure(path: str, error: Exception) -> Failure:
    """Return the failure of a connection whose own file of certificates cannot be used."""
    sentence = tr(
        "The file of certificates {path} cannot be used. Check it in this connection’s settings; "
        "it has to be in PEM format."
    ).format(path=one_line(path, 200))
    return Failure(FailureKind.SETUP, sentence, details=_details(error))


def transport_ending(
    error: Exception, route: Route, *, answered: bool, first: bytes = b""
) -> Ending:
    """Return how a request ends that `error` broke.

    `answered`: its headers had come. `first`: the first bytes that came back.
    """
    chain = list(causes(error))
    if any(isinstance(e, httpx2.DecodingError) for e in chain):
        return _ended(EndState.FAILED, FailureKind.SERVER, words.NOT_DECODED, error)
    if answered:
        return _ended(
            EndState.INTERRUPTED,
            FailureKind.NETWORK,
            tr("The connection to {place} was cut before the reply was whole.").format(
                place=route.place
            ),
            error,
        )
    if _is_not_http(chain, first):
        sentence = tr("The server does not speak HTTP at {place}. Check the address.").format(
            place=route.place
        )
        return _ended(EndState.FAILED, FailureKind.WRONG_ADDRESS, sentence, error)
    return _before_answer(error, chain, route)


def _before_answer(error: Exception, chain: list[BaseException], route: Route) -> Ending:
    place = route.place
    if (proxied := _proxy_ending(error, chain, route)) is not None:
        return proxied
    for cause in chain:
        # The “want” errors are how a handshake waits, and stay behind as the context of others.
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _WAITING):
            return _ended(EndState.FAILED, FailureKind.NETWORK, _tls_sentence(cause, place), error)
    if any(isinstance(e, socket.gaierror) for e in chain):
        host = route.address.host if route.address is not None else place
        sentence = tr("Cannot find the host {host}. Check the address and the network.").format(
            host=host
        )
    elif any(isinstance(e, ConnectionRefusedError) for e in chain):
        sentence = _refused_sentence(route)
    elif any(isinstance(e, httpx2.TimeoutException) for e in chain):
        sentence = tr("{place} did not take the connection in time.").format(place=place)
    elif any(isinstance(e, httpx2.ConnectError) for e in chain):
        sentence = _unreached_sentence(place, chain)
    elif any(isinstance(e, httpx2.UnsupportedProtocol | httpx2.InvalidURL) for e in chain):
        return _ended(
            EndState.FAILED,
            FailureKind.SETUP,
            tr("The address of {place} cannot be used.").format(place=place),
            error,
        )
    else:
        sentence = tr("{place} closed the connection without an answer.").format(place=place)
    return _ended(EndState.INTERRUPTED, FailureKind.NETWORK, sentence, error)


def _proxy_ending(error: Exception, chain: list[BaseException], route: Route) -> Ending | None:
    refused = next((e for e in chain if isinstance(e, httpx2.ProxyError)), None)
    if refused is not None:
        reason = one_line(redact(str(refused)), 120)
        sentence = words.PROXY_REFUSED.format(proxy=route.proxy, reason=reason)
        return _ended(EndState.FAILED, FailureKind.NETWORK, sentence, error)
    if not route.proxy or not any(
        isinstance(e, httpx2.ConnectError | httpx2.ConnectTimeout) for e in chain
    ):
        return None
    if any(isinstance(e, ssl.SSLCertVerificationError) for e in chain):
        # The proxy let it through: the certificate is the server's.
        return None
    sentence = words.PROXY_UNREACHED.format(proxy=route.proxy, place=route.setting)
    return _ended(EndState.INTERRUPTED, FailureKind.NETWORK, sentence, error)


def _refused_sentence(route: Route) -> str:
    sentence = tr("Nothing is listening at {place}.").format(place=route.place)
    if route.address is None or not route.address.is_loopback:
        return sentence
    return sentences(sentence, tr("Is Ollama, LM Studio or another model server running?"))


def _tls_sentence(error: ssl.SSLError, place: str) -> str:
    raw = str(error).replace("_", " ").lower()
    if isinstance(error, ssl.SSLCertVerificationError):
        raw = f"{error.verify_message} {raw}".lower()
        reason = next((said for sign, said in _CERTIFICATE_REASONS if sign in raw), "")
        if not reason:
            return tr("The certificate of {place} is not accepted.").format(place=place)
        said = tr("The certificate of {place} is not accepted: {reason}.")
        return said.format(place=place, reason=reason)
    reason = next((said for sign, said in _TLS_REASONS if sign in raw), "")
    if not reason:
        return tr("No encrypted connection to {place} could be made.").format(place=place)
    said = tr("No encrypted connection to {place} could be made: {reason}.")
    return said.format(place=place, reason=reason)


def _is_not_http(chain: list[BaseException], first: bytes) -> bool:
    broken = [e for e in chain if isinstance(e, httpx2.RemoteProtocolError)]
    said_otherwise = bool(first) and not first.startswith(b"HTTP/"[: len(first)])
    return bool(broken) and (said_otherwise or any(_NOT_HTTP.search(str(e)) for e in broken))


def _unreached_sentence(place: str, chain: list[BaseException]) -> str:
    for cause in chain:
        if isinstance(cause, OSError) and cause.strerror and cause.errno:
            return tr("The network does not reach {place} ({reason}).").format(
                place=place, reason=one_line(cause.strerror, 80)
            )
    return tr("The network does not reach {place}.").format(place=place)


def is_lost_connection(error: Exception) -> bool:
    """Return whether a server that had closed a kept connection looks like this (F11)."""
    kinds = (httpx2.RemoteProtocolError, httpx2.ReadError, httpx2.WriteError)
    return any(isinstance(e, kinds) for e in causes(error))


def causes(error: BaseException) -> Iterator[BaseException]:
    """Yield an exception and all that led to it; the pool cuts `__cause__`, never `__context__`."""
    seen: set[int] = set()
    waiting = [error]
    while waiting:
        current = waiting.pop(0)
        if id(current) in seen:
            continue
        seen.add(id(current))
        yield current
        waiting += [e for e in (current.__cause__, current.__context__) if e is not None]
        if isinstance(current, BaseExceptionGroup):
            waiting += current.exceptions


def _ended(state: EndState, kind: FailureKind, sentence: str, error: Exception) -> Ending:
    return Ending(state, Failure(kind, sentence, details=_details(error)))


def _details(error: Exception) -> tuple[str, ...]:
    lines = []
    for cause in causes(error):
        raw = one_line(redact(str(cause)), 200)
        line = f"{type(cause).__name__}: {raw}" if raw else type(cause).__name__
        if line not in lines:
            lines.append(line)
    return tuple(lines[:6])
