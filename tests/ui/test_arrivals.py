"""What comes to the program from outside: questions and files, at its start and by a second one."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Conversation, UserTurn
from desktop_chat.exporting import Exported, to_json
from desktop_chat.ui.handover import Handover
from desktop_chat.ui.opened_file import OpenedFileSheet
from desktop_chat.ui.quick_window import QuickWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.wire_server import Send, WireServer
from tests.ui.program import Program, Run, running


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    """Live in the program until a check is done."""
    del qtbot
    return running(qapp, themes, tmp_path)


def asked(program: Program) -> list[str]:
    """What was said in the conversation that is shown."""
    path = program.session.state.conversation.path()
    return [turn.text for turn in path if isinstance(turn, UserTurn)]


@pytest.mark.qt_log_ignore(r"does not support raise\(\)")
def test_a_second_start_begins_a_conversation_sends_and_brings_files(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "one.json"

    async def check(program: Program) -> None:
        await program.say("first")
        program.door.asked.emit(Handover())
        assert asked(program) == ["first"]
        program.door.asked.emit(Handover(prompt="second"))
        await program.answered()
        assert asked(program) == ["second"]
        program.door.asked.emit(Handover(new=True))
        assert asked(program) == []
        program.door.asked.emit(Handover(file=str(file)))
        (await program.opened(OpenedFileSheet)).take_button.click()
        await program.until(lambda: "Brought in" in program.listed())
        program.door.asked.emit(Handover(quick=True, prompt="quickly"))
        await program.until(lambda: "quickly" in program.listed())
        assert any(isinstance(each, QuickWindow) for each in QApplication.topLevelWidgets())

    told = Conversation().add(UserTurn(TurnId("u"), None, "hello"))
    file.write_text(to_json(Exported("Brought in", conversation=told)), "utf-8")
    run(check)


def test_what_is_given_at_the_start_waits_for_the_first_conversation(
    run: Run, tmp_path: Path
) -> None:
    file = tmp_path / "one.json"
    file.write_text("{}", "utf-8")

    async def first(program: Program) -> None:
        await program.say("before")

    async def check(program: Program) -> None:
        assert program.windows.active.session is None
        await program.opened(OpenedFileSheet)
        await program.answered()
        assert asked(program) == ["at the start"]

    run(first)
    run(check, connection=("--demo", "--prompt", "at the start", str(file)))


def test_a_picture_is_brought_to_the_window_in_which_it_is_asked_for(run: Run) -> None:
    with WireServer([[Send(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nno")]]) as server:
        place = f"http://127.0.0.1:{server.port}"

        async def check(program: Program) -> None:
            program.door.asked.emit(Handover(quick=True))
            for view in (program.window.transcript, program.manners.quick.window.transcript):
                view.rich.pictures.wanted.emit(f"{place}/{id(view)}")
                await program.until(lambda: f"/{id(view)}" in paths())  # noqa: B023

        def paths() -> list[str]:
            return [each.path for each in server.requests]

        run(check)
