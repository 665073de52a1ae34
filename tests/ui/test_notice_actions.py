"""Every action of a notice, pressed in the real window, does what its button says."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat import APP_NAME
from desktop_chat.base.paths import app_paths
from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.catalogue import Entry, OwnFacts
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.endings import EndState
from desktop_chat.domain.keys import KeyTrouble
from desktop_chat.domain.notices import NoticeAction as A
from desktop_chat.domain.parameters import Parameters
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from desktop_chat.domain.store import StoreFailed, Trouble
from desktop_chat.settings.declared import COST_LIMIT
from desktop_chat.storage import files
from desktop_chat.storage.model_files import ModelFiles
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.store import SqliteStore
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.sheet import ConnectionsSheet
from desktop_chat.ui.doctor.sheet import DoctorSheet
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.parameters.sheet import ParameterSheet
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.window_strings import LINK_TITLE
from tests.helpers.connections import MemoryKeychain, connections_in
from tests.helpers.wire_server import Action, Request, WireServer
from tests.ui.program import Program, Run, kept, running
from tests.unit.providers.talk import DONE, MISSING, STOP, TEXT, WHOLE, answer, refusal
from tests.unit.storage.builders import info, put, user


def ended(reason: str) -> bytes:
    choice = {"index": 0, "delta": {}, "finish_reason": reason}
    return b"data: %b\n\n" % json.dumps({"choices": [choice]}).encode()


def error(status: str, message: str, code: str, *headers: str, param: str = "") -> list[Action]:
    said = {"error": {"message": message, "code": code, "param": param or None}}
    return refusal(status, json.dumps(said).encode(), *headers)


LIMITED = error("429 Too Many Requests", "Slow down", "rate_limit_exceeded", "Retry-After: 90")
QUOTA = error("429 Too Many Requests", "No credit", "insufficient_quota")
REFUSED = error("400 Bad Request", "Nonsense", "nonsense")
TOO_LONG = error("400 Bad Request", "Too long", "context_length_exceeded")
UNKNOWN = error("404 Not Found", "The model does not exist", "model_not_found")
NO_SEED = error(
    "400 Bad Request", "Unsupported parameter: 'seed'", "unsupported_parameter", param="seed"
)
FIRST: dict[str, list[Action]] = {
    "nothing": answer(STOP, DONE),
    "cut": answer(TEXT, ended("length"), DONE),
    "cut again": answer(TEXT, ended("length"), DONE),
    "filtered": answer(TEXT, ended("content_filter"), DONE),
    "limited": LIMITED,
    "limited again": LIMITED,
    "quota": QUOTA,
    "quota again": QUOTA,
    "refused": REFUSED,
    "too long": TOO_LONG,
    "unknown": UNKNOWN,
    "no seed": NO_SEED,
    "key": error("401 Unauthorized", "No", "invalid_api_key"),
    "missing": MISSING,
}
"""How the first request of a message is answered; every other one, and every further one, well."""


class Service:
    """A server of a model that answers as `FIRST` says."""

    def __init__(self) -> None:
        self._seen: set[str] = set()
        self.chats: list[dict[str, Any]] = []
        """The bodies of the requests for a reply by Chat Completions."""

    def __call__(self, request: Request, _number: int) -> list[Action]:
        if request.path.endswith("/models"):
            listed = {"data": [{"id": "m"}, {"id": "other"}]}
            return refusal("200 OK", json.dumps(listed).encode())
        if not request.path.endswith("/chat/completions"):
            return MISSING
        self.chats.append(request.json)
        asked = [each["content"] for each in request.json["messages"] if each["role"] == "user"]
        if asked[-1] in self._seen:
            return WHOLE
        self._seen.add(asked[-1])
        return FIRST.get(asked[-1], WHOLE)


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def server(service: Service) -> Iterator[WireServer]:
    with WireServer(service) as server:
        yield server


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in the program until a check is done."""
    del qtbot
    return running(qapp, themes, tmp_path)


def at(server: WireServer, api: str = "chat") -> tuple[str, ...]:
    return "--base-url", server.base_url, "--api", api, "--model", "m"


def texts(program: Program) -> list[str]:
    """The replies of the path that is shown."""
    path = program.session.state.conversation.path()
    return [str(turn.draft.text) for turn in path if isinstance(turn, ReplyTurn)]


async def whole(program: Program, text: str = "Hi") -> None:
    """Check that a reply comes, and that it is whole."""
    await program.until(lambda: program.session.state.running is None and program.actions == ())
    reply = program.session.state.conversation.last_reply()
    assert reply is not None
    assert reply.draft.ending is not None
    assert reply.draft.ending.state is EndState.COMPLETE
    assert texts(program)[-1] == text


# What a notice about a reply offers.


async def retry(program: Program, _service: Service) -> None:
    await program.say("nothing")
    await program.press(A.RETRY)
    await whole(program)


async def retry_now(program: Program, _service: Service) -> None:
    program.windows.active.submit("limited")
    await program.press(A.RETRY_NOW)
    await whole(program)


async def stop(program: Program, _service: Service) -> None:
    program.windows.active.submit("limited again")
    await program.press(A.STOP)
    await program.answered()
    assert program.actions == ()


async def go_on(program: Program, _service: Service) -> None:
    await program.say("cut")
    await program.press(A.CONTINUE)
    await whole(program, "HiHi")


async def raise_limit(program: Program, service: Service) -> None:
    await program.say("cut again")
    await program.press(A.RAISE_LIMIT)
    await whole(program, "HiHi")
    assert service.chats[-1]["max_tokens"] == 4_096


async def edit(program: Program, _service: Service) -> None:
    await program.say("filtered")
    await program.press(A.EDIT_AND_RESEND)
    assert program.window.composer.text() == "filtered"
    assert program.session.state.edited is not None
    program.session.cancel_edit()


async def billing(program: Program, _service: Service) -> None:
    await program.say("quota")
    await program.press(A.OPEN_BILLING)
    sheet = await program.opened(Sheet)
    assert sheet.windowTitle() == LINK_TITLE
    sheet.reject()


async def switch_model(program: Program, _service: Service) -> None:
    await program.say("quota again")
    await program.press(A.SWITCH_MODEL)
    assert program.window.picker.is_open
    program.window.picker.popup.hide()


async def choose_model(program: Program, _service: Service) -> None:
    await program.say("unknown")
    await program.press(A.CHOOSE_MODEL)
    assert program.window.picker.is_open
    program.window.picker.popup.hide()


async def copy_details(program: Program, _service: Service) -> None:
    await program.say("refused")
    await program.press(A.COPY_DETAILS)
    assert "Nonsense" in QGuiApplication.clipboard().text()


async def drop_oldest(program: Program, service: Service) -> None:
    await program.say("one")
    await program.say("two")
    await program.say("too long")
    await program.press(A.DROP_OLDEST)
    await whole(program)
    sent = [each["content"] for each in service.chats[-1]["messages"] if each["role"] == "user"]
    assert sent == ["two", "too long"]


async def open_parameters(program: Program, _service: Service) -> None:
    program.session.tune(Parameters(seed=3))
    await program.say("no seed")
    await program.press(A.OPEN_PARAMETERS)
    (await program.opened(ParameterSheet)).reject()


async def dismiss(program: Program, _service: Service) -> None:
    # Its button is the cross.
    await program.until(lambda: A.DISMISS in program.actions)
    program.window.notice_bar.dismissed.emit()
    assert program.actions == ()


async def open_connection(program: Program, _service: Service) -> None:
    await program.say("key")
    await program.press(A.OPEN_CONNECTION)
    (await program.opened(ConnectionsSheet)).reject()


async def check_connection(program: Program, _service: Service) -> None:
    await program.say("missing")
    await program.press(A.CHECK_CONNECTION)
    sheet = await program.opened(DoctorSheet)
    assert program.session.state.connection.place in sheet.place.text()
    sheet.reject()


OF_A_REPLY: dict[A, Callable[[Program, Service], Awaitable[None]]] = {
    A.RETRY: retry,
    A.RETRY_NOW: retry_now,
    A.STOP: stop,
    A.CONTINUE: go_on,
    A.RAISE_LIMIT: raise_limit,
    A.EDIT_AND_RESEND: edit,
    A.OPEN_BILLING: billing,
    A.SWITCH_MODEL: switch_model,
    A.CHOOSE_MODEL: choose_model,
    A.COPY_DETAILS: copy_details,
    A.DROP_OLDEST: drop_oldest,
    A.OPEN_PARAMETERS: open_parameters,
    A.DISMISS: dismiss,
    A.OPEN_CONNECTION: open_connection,
    A.CHECK_CONNECTION: check_connection,
}


def test_each_button_of_a_notice_about_a_reply(
    run: Run, server: WireServer, service: Service
) -> None:
    async def check(program: Program) -> None:
        await program.begun()
        for action, pressed in OF_A_REPLY.items():
            if action is not A.DISMISS:  # which puts away what stands there
                program.windows.active.new_requested.emit()
            try:
                await pressed(program, service)
            except BaseException as failed:  # only to say which it was
                failed.add_note(f"{action}: {program.window.notice_bar.notice}")
                raise

    run(check, connection=at(server))


def test_chat_completions_is_asked_where_there_is_no_other_api(
    run: Run, server: WireServer, service: Service
) -> None:
    async def check(program: Program) -> None:
        await program.say("hello")
        assert service.chats == []
        await program.press(A.USE_CHAT)
        await whole(program)
        assert len(service.chats) == 1

    run(check, connection=at(server, "responses"))


def test_each_button_of_the_notice_about_cost(
    run: Run, server: WireServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What comes from this computer costs nothing, and never asks.
    monkeypatch.setattr("desktop_chat.generation.budget.is_free", lambda _place: False)
    dear = ModelFacts(price=Price(Rate(input=1e6, output=1e6)))
    paths = app_paths(tmp_path)
    ModelFiles(paths.config, paths.data).save_own(OwnFacts([Entry("m", dear)]))

    async def check(program: Program) -> None:
        program.settings.change(COST_LIMIT, 1)
        await program.begun()
        composer = program.window.composer
        composer.set_text("one")
        composer.submitted.emit("one")
        await program.press(A.CANCEL)
        assert program.actions == ()
        assert (composer.text(), texts(program)) == ("one", [])
        composer.submitted.emit("one")
        await program.press(A.SEND_ANYWAY)
        await whole(program)
        composer.set_text("two")
        composer.submitted.emit("two")
        await program.press(A.RAISE_COST_LIMIT)
        await whole(program)
        assert texts(program) == ["Hi", "Hi"]

    run(check, connection=at(server))


# What a notice of the program's own offers.


def test_a_key_can_be_added_where_the_demo_answers(run: Run) -> None:
    async def check(program: Program) -> None:
        await program.press(A.ADD_KEY)
        (await program.opened(ConnectionEditor)).reject()

    run(check)


def test_a_key_that_could_not_be_had_is_fetched_again(
    run: Run, server: WireServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keychain = MemoryKeychain()
    monkeypatch.setattr("desktop_chat.engine.SystemKeychain", lambda: keychain)
    address = parse_base_url(server.base_url)
    key = "sk-canary-0123456789abcdef"

    async def save() -> None:
        connections = connections_in(app_paths(tmp_path).config, keychain)
        ref = KeyRef(KeySource.KEYCHAIN, address.origin)
        await connections.put(Profile("p1", "Mine", address, key=ref, model="m"), Secret(key))
        await connections.choose("p1")

    async def check(program: Program) -> None:
        await program.begun()
        assert not program.session.state.connection.key
        keychain.trouble = None
        await program.press(A.FETCH_KEY)
        await program.until(lambda: bool(program.session.state.connection.key))
        await program.say("hello")
        assert server.requests[-1].headers["authorization"] == f"Bearer {key}"

    asyncio.run(save())
    keychain.trouble = KeyTrouble.LOCKED
    run(check, connection=())


def test_what_could_not_be_saved_is_saved_again(
    run: Run, server: WireServer, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put_as_ever = SqliteStore.put
    is_full = True

    async def put_if_there_is_room(self: SqliteStore, *args: Any) -> Any:
        if is_full:
            raise StoreFailed(Trouble.FULL, "The disk is full.")
        return await put_as_ever(self, *args)

    monkeypatch.setattr(SqliteStore, "put", put_if_there_is_room)

    async def check(program: Program) -> None:
        nonlocal is_full
        await program.say("kept")
        await program.until(lambda: A.SAVE_AGAIN in program.actions)
        is_full = False
        await program.press(A.SAVE_AGAIN)
        await program.until(lambda: program.actions == ())

    run(check, connection=at(server))
    assert len(kept(tmp_path)) == 1


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A folder with a backup, whose file of conversations is damaged."""

    async def fill() -> None:
        store = (await open_store(tmp_path)).store
        await put(store, info(title="From the backup"), user("a", text="hi"))
        assert await store.back_up() is not None
        await store.close()

    asyncio.run(fill())
    (tmp_path / files.NAME).write_bytes(b"not a database" * 1_000)
    return tmp_path


def test_the_backup_is_put_in_place(run: Run, damaged: Path) -> None:
    async def check(program: Program) -> None:
        await program.press(A.RESTORE_BACKUP)
        await program.until(lambda: program.listed() == ["From the backup"])

    run(check)
    assert kept(damaged) == ["From the backup"]


def test_another_folder_is_used_where_there_is_none(run: Run, tmp_path: Path) -> None:
    (tmp_path / files.NAME).mkdir()
    other = tmp_path / "other"
    other.mkdir()

    async def check(program: Program) -> None:
        await program.say("in memory")
        await program.press(A.OTHER_FOLDER)
        await program.choose(other)
        await program.until(lambda: program.actions == (A.ADD_KEY,))
        await program.until(lambda: program.listed() == ["in memory"])

    run(check)
    assert kept(other / APP_NAME) == ["in memory"]


ELSEWHERE = {A.NEW_FILE, A.SALVAGE, A.EXPORT_ALL, A.COPY_TO_TEMPORARY}
"""Pressed in `test_vault`, where there are files for them."""
HERE = {A.USE_CHAT, A.CANCEL, A.SEND_ANYWAY, A.RAISE_COST_LIMIT, A.ADD_KEY, A.FETCH_KEY}
HERE |= {A.SAVE_AGAIN, A.RESTORE_BACKUP, A.OTHER_FOLDER}


def test_no_action_is_left_out() -> None:
    assert OF_A_REPLY.keys() | HERE | ELSEWHERE == set(A)
