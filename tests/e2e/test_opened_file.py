"""A double click on an export: the window asks, and the conversation is there."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Conversation, UserTurn
from desktop_chat.exporting import to_json
from desktop_chat.exporting.value import Exported
from tests.e2e.desktop import Bus, Desktop, start_program


def test_a_second_start_with_a_file_has_the_first_window_ask_and_bring_it_in(
    program: Callable[..., None], bus: Bus, desktop: Desktop, tmp_path: Path
) -> None:
    conversation = Conversation().add(UserTurn(TurnId("a"), None, "a question of last year"))
    file = tmp_path / "Größe & more.desktop-chat.json"
    file.write_text(to_json(Exported("An old talk", conversation=conversation)), "utf-8")
    program("--demo")
    second = start_program(desktop, ["--data-dir", str(tmp_path), str(file)])
    out, err = second.communicate(timeout=30)
    assert (second.returncode, out, err) == (0, "", "")
    bus.press("Bring in")
    bus.wait_text("Your message", "a question of last year")
