"""Everything that the window and `ask` share: the providers, the demo, the connection to use."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_chat.base.logs import Log
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import OPENAI, BaseUrl, check_key, parse_base_url
from desktop_chat.domain.connection import Connection, Source, default_model
from desktop_chat.options import ConnectionOptions

if TYPE_CHECKING:
    from desktop_chat.providers.discovery import LocalServer

_log = logging.getLogger(Log.APP)

DEMO = Connection("Demo", Source.DEMO, model="demo-tour")

Probe = Callable[[], Awaitable["Sequence[LocalServer]"]]
"""Looks for model servers on this computer; the best one first."""


def key_from(environ: Mapping[str, str]) -> Secret:
    """Return the key of the environment; empty where there is none.

    Raises:
        KeyFormatError: the variable holds what no key holds.
    """
    secret = Secret(check_key(environ.get("OPENAI_API_KEY", "")))
    REDACTOR.learn(secret)
    return secret


def given_connection(options: ConnectionOptions, environ: Mapping[str, str]) -> Connection | None:
    """Return the connection that the command line or the environment's address names.

    The environment's key goes only there or to OpenAI itself (FAULTS.md S14).

    Raises:
        AddressError: OPENAI_BASE_URL cannot be used.
        KeyFormatError: OPENAI_API_KEY cannot be used.
    """
    if options.demo:
        return replace(DEMO, model=options.model or DEMO.model, api=options.api)
    address, source = options.base_url, Source.COMMAND_LINE
    if address is None and environ.get("OPENAI_BASE_URL", "").strip():
        address, source = parse_base_url(environ["OPENAI_BASE_URL"]), Source.ENVIRONMENT
    if address is None:
        return None
    return _connection(address, source, key_from(environ), options)


async def choose_connection(
    options: ConnectionOptions, environ: Mapping[str, str], probe: Probe
) -> Connection:
    """Return the connection to use: one that was named, else what can be found, else the demo.

    Found is a model server on this computer first, a key in the environment second.

    Raises:
        AddressError: OPENAI_BASE_URL cannot be used.
        KeyFormatError: OPENAI_API_KEY cannot be used.
    """
    given = given_connection(options, environ)
    if given is not None:
        return given
    servers = await probe()
    if servers:
        found = servers[0]
        _log.info("found %s at %s", found.name, found.address)
        model = options.model or default_model(found.models)
        return Connection(found.name, Source.LOCAL_SERVER, found.address, options.api, model=model)
    key = key_from(environ)
    if key:
        return _connection(OPENAI, Source.ENVIRONMENT, key, options)
    return replace(DEMO, api=options.api, model=options.model or DEMO.model)


def _connection(
    address: BaseUrl, source: Source, key: Secret, options: ConnectionOptions
) -> Connection:
    name = "OpenAI" if address.is_openai else address.place
    return Connection(name, source, address, options.api, key, options.model)
