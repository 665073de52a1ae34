"""Everything that the window and `ask` share: the connections, and which one is used."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace

from desktop_chat.base.logs import Log
from desktop_chat.base.paths import AppPaths
from desktop_chat.base.redact import REDACTOR
from desktop_chat.base.secret import Secret
from desktop_chat.base.translation import tr
from desktop_chat.domain.address import (
    OPENAI,
    AddressError,
    BaseUrl,
    KeyFormatError,
    check_key,
    parse_base_url,
)
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.generation.connections import (
    DEMO_ID,
    ENVIRONMENT_ID,
    Around,
    Connections,
    EntryKind,
    Probe,
)
from desktop_chat.keychain.reader import ForeignKeys
from desktop_chat.keychain.system import SystemKeychain
from desktop_chat.options import ConnectionOptions
from desktop_chat.providers.discovery import find_local_servers
from desktop_chat.providers.presets import presets
from desktop_chat.storage.profiles import ProfileFile

_log = logging.getLogger(Log.APP)

DEMO = Connection(tr("Demo"), Source.DEMO, model="demo-tour")


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


def environment_connection(environ: Mapping[str, str]) -> Connection | None:
    """Return the connection that the environment names by an address or a key, if it does.

    Raises:
        AddressError: OPENAI_BASE_URL cannot be used.
        KeyFormatError: OPENAI_API_KEY cannot be used.
    """
    given = given_connection(ConnectionOptions(), environ)
    if given is not None:
        return given
    key = key_from(environ)
    return _connection(OPENAI, Source.ENVIRONMENT, key, ConnectionOptions()) if key else None


def open_connections(
    options: ConnectionOptions,
    environ: Mapping[str, str],
    paths: AppPaths,
    probe: Probe = find_local_servers,
) -> Connections:
    """Return the connections that there are; variables that cannot be used count for none."""
    environment = _usable(lambda: environment_connection(environ))
    given = None
    if options.demo or options.base_url is not None:
        given = _usable(lambda: given_connection(options, environ))
    return Connections(
        ProfileFile(paths.config),
        SystemKeychain(),
        ForeignKeys(environ),
        around=Around(DEMO, environment, given),
        presets=presets(),
        probe=probe,
    )


def _usable(named: Callable[[], Connection | None]) -> Connection | None:
    try:
        return named()
    except (AddressError, KeyFormatError) as error:
        # Whoever chooses a connection is told; the list has one less.
        _log.warning("the environment names no connection: %s", type(error).__name__)
        return None


async def choose_connection(
    options: ConnectionOptions, environ: Mapping[str, str], connections: Connections
) -> Connection:
    """Return the connection to use: one that was named or chosen, else what can be found.

    Named is one by the command line or by the environment's address; chosen is the default of the
    list. Found is a model server on this computer first, a key in the environment second, and the
    demo is last.

    Raises:
        AddressError: OPENAI_BASE_URL cannot be used.
        KeyFormatError: OPENAI_API_KEY cannot be used.
        KeyFailed: the key of the default connection cannot be had.
    """
    given = given_connection(options, environ)
    if given is not None:
        return given
    chosen = connections.find(connections.default)
    if chosen is not None and chosen.kind is not EntryKind.GIVEN:
        return with_options(await connections.connection(chosen.id), options)
    found = await connections.look()
    # The default may be one of those that were found now.
    chosen = connections.find(connections.default)
    if chosen is not None and chosen.kind is EntryKind.LOCAL:
        return with_options(chosen.connection, options)
    if found:
        _log.info("found %s at %s", found[0].name, found[0].address)
        return with_options(found[0], options)
    by_key = connections.find(ENVIRONMENT_ID) if key_from(environ) else None
    entry = by_key or connections.find(DEMO_ID)
    assert entry is not None  # the demo is always there
    return with_options(entry.connection, options)


def with_options(connection: Connection, options: ConnectionOptions) -> Connection:
    """Return a connection with the API and the model that the command line names."""
    return replace(
        connection,
        api=options.api or connection.api,
        model=options.model or connection.model,
    )


def _connection(
    address: BaseUrl, source: Source, key: Secret, options: ConnectionOptions
) -> Connection:
    name = "OpenAI" if address.is_openai else address.place
    return Connection(name, source, address, options.api, key, options.model)
