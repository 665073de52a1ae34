"""Which connection is used: what was named, else what can be found, else the demo."""

from __future__ import annotations

import asyncio
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from desktop_chat.base.paths import app_paths
from desktop_chat.base.redact import REDACTOR
from desktop_chat.domain.address import AddressError, BaseUrl, KeyFormatError, parse_base_url
from desktop_chat.domain.connection import Api, Connection, ModelInfo, Source
from desktop_chat.domain.keys import KeyFailed
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile, Saved
from desktop_chat.engine import (
    DEMO,
    choose_connection,
    given_connection,
    key_from,
    open_connections,
)
from desktop_chat.options import ConnectionOptions
from desktop_chat.providers.discovery import LocalServer
from desktop_chat.storage.profiles import ProfileFile

KEY = "sk-canary-0123456789"
OTHER = "https://other.example/v1"
LOCAL = LocalServer(
    "Ollama",
    BaseUrl("http://127.0.0.1:11434/v1"),
    (ModelInfo("nomic-embed-text"), ModelInfo("qwen3")),
)


@dataclass
class Probe:
    """Finds what it is told to, and counts how often it looked."""

    found: Sequence[LocalServer] = ()
    looked: int = field(default=0)

    async def __call__(self) -> Sequence[LocalServer]:
        self.looked += 1
        return self.found


def choose(
    environ: Mapping[str, str],
    probe: Probe | None = None,
    *,
    base_url: str = "",
    demo: bool = False,
    model: str = "",
    api: Api | None = None,
    saved: Saved | None = None,
) -> Connection:
    address = parse_base_url(base_url) if base_url else None
    options = ConnectionOptions(base_url=address, demo=demo, model=model, api=api)

    async def main() -> Connection:
        with tempfile.TemporaryDirectory() as folder:
            paths = app_paths(Path(folder))
            if saved is not None:
                ProfileFile(paths.config).save(saved)
            connections = open_connections(options, environ, paths, probe or Probe())
            return await choose_connection(options, environ, connections)

    return asyncio.run(main())


EVERYTHING = {"OPENAI_API_KEY": KEY, "OPENAI_BASE_URL": OTHER}


def test_the_command_line_goes_before_everything() -> None:
    probe = Probe([LOCAL])
    chosen = choose(EVERYTHING, probe, base_url="http://localhost:8080/v1")
    assert str(chosen.address) == "http://localhost:8080/v1"
    assert chosen.source is Source.COMMAND_LINE
    assert probe.looked == 0


def test_the_demo_that_was_asked_for_goes_before_everything() -> None:
    probe = Probe([LOCAL])
    chosen = choose(EVERYTHING, probe, demo=True)
    assert chosen.is_demo
    assert chosen.model == DEMO.model
    assert not chosen.key
    assert probe.looked == 0


def test_the_environments_address_goes_before_what_can_be_found() -> None:
    probe = Probe([LOCAL])
    chosen = choose(EVERYTHING, probe)
    assert str(chosen.address) == OTHER
    assert chosen.source is Source.ENVIRONMENT
    assert chosen.key.reveal() == KEY
    assert chosen.name == "other.example"
    assert probe.looked == 0


def test_a_server_on_this_machine_goes_before_a_key() -> None:
    chosen = choose({"OPENAI_API_KEY": KEY}, Probe([LOCAL]))
    assert chosen.source is Source.LOCAL_SERVER
    assert (chosen.name, chosen.model, str(chosen.address)) == (
        "Ollama",
        "qwen3",
        "http://127.0.0.1:11434/v1",
    )


def test_a_key_alone_is_openais() -> None:
    chosen = choose({"OPENAI_API_KEY": KEY})
    assert chosen.address is not None
    assert chosen.address.is_openai
    assert (chosen.name, chosen.source, chosen.model) == ("OpenAI", Source.ENVIRONMENT, "")
    assert chosen.key.reveal() == KEY


def test_with_nothing_there_is_the_demo() -> None:
    chosen = choose({})
    assert chosen == DEMO
    assert chosen.source is Source.DEMO


@pytest.mark.parametrize("value", ["", "  ", "\n"])
def test_an_empty_variable_is_none(value: str) -> None:
    assert choose({"OPENAI_API_KEY": value, "OPENAI_BASE_URL": value}) == DEMO


def test_the_environments_key_goes_to_no_server_that_was_merely_found() -> None:
    # FAULTS.md S14
    assert not choose({"OPENAI_API_KEY": KEY}, Probe([LOCAL])).key
    assert not choose({"OPENAI_API_KEY": KEY}, demo=True).key
    assert choose({"OPENAI_API_KEY": KEY}, base_url=OTHER).key.reveal() == KEY


@pytest.mark.parametrize(
    ("environ", "found"),
    [({}, []), ({}, [LOCAL]), ({"OPENAI_API_KEY": KEY}, []), (EVERYTHING, [])],
)
def test_model_and_api_of_the_command_line_hold_everywhere(
    environ: Mapping[str, str], found: list[LocalServer]
) -> None:
    chosen = choose(environ, Probe(found), model="m", api=Api.COMPLETIONS)
    assert (chosen.model, chosen.api) == ("m", Api.COMPLETIONS)


def test_an_address_in_the_environment_that_cannot_be_used_is_said() -> None:
    with pytest.raises(AddressError, match="no scheme"):
        choose({"OPENAI_BASE_URL": "localhost:8080"})
    with pytest.raises(AddressError, match="invisible"):
        choose({"OPENAI_BASE_URL": "http://host/\udcff"})


def test_a_key_in_the_environment_that_cannot_be_used_is_said() -> None:
    for key in ("sk-a b", "sk-a\nb", "sk-é", "sk-\udcff"):
        with pytest.raises(KeyFormatError):
            choose({"OPENAI_API_KEY": key})
        with pytest.raises(KeyFormatError):
            choose({"OPENAI_API_KEY": key}, base_url=OTHER)


def test_a_key_that_is_not_used_is_no_reason_to_fail() -> None:
    broken = {"OPENAI_API_KEY": "sk-a b"}
    assert choose(broken, demo=True).is_demo
    assert choose(broken, Probe([LOCAL])).source is Source.LOCAL_SERVER


def test_nothing_named_is_no_connection_yet() -> None:
    assert given_connection(ConnectionOptions(), {"OPENAI_API_KEY": KEY}) is None


def test_a_key_that_was_read_is_known_to_the_redactor(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(REDACTOR, "_known", ())
    assert key_from({"OPENAI_API_KEY": " canary-without-shape \n"}).reveal() == (
        "canary-without-shape"
    )
    assert "canary" not in REDACTOR.redact("x canary-without-shape y")


# What was saved.

MINE = parse_base_url("https://mine.example/v1")
PROFILE = Profile(
    "p1",
    "Mine",
    MINE,
    api=Api.CHAT,
    key=KeyRef(KeySource.VARIABLE, MINE.origin, variable="MY_KEY"),
    model="m-1",
)
SAVED = Saved((PROFILE,), "p1")


def test_the_default_goes_before_what_can_be_found() -> None:
    probe = Probe([LOCAL])
    chosen = choose({"OPENAI_API_KEY": KEY, "MY_KEY": "sk-mine-0123456789"}, probe, saved=SAVED)
    assert (chosen.name, chosen.address, chosen.model) == ("Mine", MINE, "m-1")
    assert chosen.key.reveal() == "sk-mine-0123456789"
    assert chosen.profile == "p1"
    assert probe.looked == 0


def test_what_is_named_goes_before_the_default() -> None:
    assert choose(EVERYTHING, saved=SAVED).source is Source.ENVIRONMENT
    assert choose({}, base_url="http://localhost:1/v1", saved=SAVED).source is Source.COMMAND_LINE
    assert choose({}, demo=True, saved=SAVED).is_demo


def test_a_saved_connection_that_is_not_the_default_is_not_used() -> None:
    assert choose({}, Probe([LOCAL]), saved=Saved((PROFILE,))).source is Source.LOCAL_SERVER


def test_model_and_api_of_the_command_line_hold_for_the_default() -> None:
    environ = {"MY_KEY": "sk-mine-0123456789"}
    chosen = choose(environ, model="m", api=Api.COMPLETIONS, saved=SAVED)
    assert (chosen.model, chosen.api) == ("m", Api.COMPLETIONS)


def test_the_demo_or_the_environment_may_be_the_default() -> None:
    probe = Probe([LOCAL])
    assert choose({"OPENAI_API_KEY": KEY}, probe, saved=Saved(default="demo")).is_demo
    by_key = choose({"OPENAI_API_KEY": KEY}, probe, saved=Saved(default="environment"))
    assert by_key.key.reveal() == KEY
    assert probe.looked == 0
    gone = choose({}, probe, saved=Saved(default="environment"))
    assert gone.source is Source.LOCAL_SERVER


def test_a_found_server_may_be_the_default() -> None:
    other = LocalServer("Jan", BaseUrl("http://127.0.0.1:1337/v1"), (ModelInfo("j"),))
    saved = Saved(default=f"local:{other.address}")
    assert choose({}, Probe([LOCAL, other]), saved=saved).name == "Jan"
    assert choose({}, Probe([LOCAL]), saved=saved).name == "Ollama"


def test_a_default_without_its_key_is_said_and_no_other_is_used() -> None:
    with pytest.raises(KeyFailed, match="MY_KEY is not set"):
        choose({"OPENAI_API_KEY": KEY}, Probe([LOCAL]), saved=SAVED)


def test_a_key_that_was_given_for_another_origin_is_not_used() -> None:
    # FAULTS.md S12: somebody has changed the address in the file.
    moved = Profile("p1", "Mine", parse_base_url("https://evil.example/v1"), key=PROFILE.key)
    with pytest.raises(KeyFailed):
        choose({"MY_KEY": "sk-mine-0123456789"}, saved=Saved((moved,), "p1"))
