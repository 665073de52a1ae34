"""Files that are given to a window go with the message, or it is said why they do not."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.clock import SystemClock
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.ui import attachment_words as words
from desktop_chat.ui.attaching import Attaching
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.drops import dragged, dropped
from tests.helpers.replies import COMPLETE, DEMO, ScriptedSource

PATIENCE = 20.0


@dataclass
class Room:
    """A window with a session, in Qt's own loop."""

    window: MainWindow
    session: ChatSession
    source: ScriptedSource

    @property
    def attached(self) -> tuple[Attachment, ...]:
        return self.session.state.attached

    @property
    def chips(self) -> list[Button]:
        strip = self.window.composer.attached
        return [each for each in strip.findChildren(Button) if each.isVisible()]

    async def until(self, what: Callable[[], bool]) -> None:
        # pytest's own time-out is not heard while Qt waits.
        async with asyncio.timeout(PATIENCE):
            while True:
                if what():
                    return
                await asyncio.sleep(0.005)


Check = Callable[[Room], Awaitable[None]]
Run = Callable[[Check], None]


@pytest.fixture
def run(qapp: QApplication, qtbot: QtBot, themes: ThemeSource, tmp_path: Path) -> Run:
    def begin(check: Check) -> None:
        window = MainWindow(themes)
        qtbot.addWidget(window)
        window.show()
        bridge = Bridge(window, themes)
        raised: list[BaseException] = []
        home = tmp_path / "home"

        async def live() -> int:
            attaching = Attaching(
                bridge, themes, lambda _name, error: raised.append(error), home=lambda: home
            )
            source = ScriptedSource((COMPLETE,) * 5)
            session = ChatSession(source, SessionState(DEMO, "demo"), bridge, clock=SystemClock())
            bridge.attach(session)
            try:
                await check(Room(window, session, source))
            finally:
                await attaching.close()
                await session.close()
            return 0

        run_window(qapp, live, on_signal=lambda: None, on_error=raised.append)
        bridge.detach()
        window.close_for_good()
        assert raised == []

    return begin


def drop(room: Room, mime: QMimeData) -> bool:
    enter = dragged(mime, 300, 300)
    QApplication.sendEvent(room.window, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(room.window, dropped(mime, 300, 300))
    return True


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def picture() -> QImage:
    made = QImage(8, 6, QImage.Format.Format_RGB32)
    made.fill(QColor("teal"))
    return made


def test_dropped_files_are_shown_and_sent_with_the_message(run: Run, tmp_path: Path) -> None:
    notes, image = tmp_path / "notes.md", tmp_path / "image.png"
    notes.write_text("# Notes", "utf-8")
    assert picture().save(str(image))

    async def check(room: Room) -> None:
        assert drop(room, files(notes, image))
        await room.until(lambda: len(room.attached) == 2)
        assert [chip.accessibleName() for chip in room.chips] == [
            "Remove notes.md",
            "Remove image.png",
        ]
        room.window.composer.set_text("look")
        room.window.composer.button.click()
        await room.until(lambda: bool(room.source.requests))
        sent = room.source.requests[0].messages[-1]
        assert (sent.text, [each.name for each in sent.attachments]) == (
            "look",
            ["notes.md", "image.png"],
        )
        assert room.chips == []
        await room.until(lambda: room.session.state.running is None)

    run(check)


def test_a_file_alone_can_be_sent_and_taken_away(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a", "utf-8")

    async def check(room: Room) -> None:
        room.window.composer.files_given.emit([path, path])
        await room.until(lambda: len(room.chips) == 2)
        room.chips[0].click()
        assert len(room.attached) == 1
        QTest.keyClick(room.window.composer.box, Qt.Key.Key_Return)
        await room.until(lambda: bool(room.source.requests))
        await room.until(lambda: room.session.state.running is None)

    run(check)


def test_enter_waits_for_files_that_are_being_read(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("a", "utf-8")

    async def check(room: Room) -> None:
        room.window.composer.files_given.emit([path])
        assert room.attached == ()
        QTest.keyClick(room.window.composer.box, Qt.Key.Key_Return)
        await room.until(lambda: bool(room.source.requests))
        assert room.source.requests[0].messages[-1].attachments[0].name == "a.txt"
        await room.until(lambda: room.session.state.running is None)

    run(check)


def test_nothing_is_sent_without_the_file_that_was_refused(run: Run, tmp_path: Path) -> None:
    async def check(room: Room) -> None:
        room.window.composer.set_text("look")
        room.window.composer.files_given.emit([tmp_path / "gone.txt"])
        QTest.keyClick(room.window.composer.box, Qt.Key.Key_Return)
        await room.until(lambda: "gone.txt" in room.window.composer.hint.text())
        assert room.source.requests == []
        assert room.window.composer.text() == "look"

    run(check)


def test_a_pasted_picture_is_attached_and_pasted_text_is_text(run: Run) -> None:
    async def check(room: Room) -> None:
        box = room.window.composer.box
        QGuiApplication.clipboard().setImage(picture())
        box.paste()
        await room.until(lambda: len(room.attached) == 1)
        assert room.attached[0].kind is AttachmentKind.IMAGE
        QGuiApplication.clipboard().setText("words")
        box.paste()
        assert room.window.composer.text() == "words"
        assert len(room.attached) == 1

    run(check)


def test_what_cannot_be_sent_is_said(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(b"PK\x03\x04\0")

    async def check(room: Room) -> None:
        room.window.composer.files_given.emit([path])
        await room.until(lambda: "a.zip" in room.window.composer.hint.text())
        assert room.attached == ()

    run(check)


def test_where_keys_are_is_asked_about_first(run: Run, tmp_path: Path) -> None:
    keys = tmp_path / "home" / ".ssh"
    keys.mkdir(parents=True)
    key = keys / "id_ed25519"
    key.write_text("key", "utf-8")

    async def check(room: Room) -> None:
        def sheet() -> Sheet | None:
            found = room.window.findChildren(Sheet)
            return next((each for each in found if each.isVisible()), None)

        async def answered(words_: str) -> None:
            room.window.composer.files_given.emit([key])
            await room.until(lambda: sheet() is not None)
            shown = sheet()
            assert shown is not None
            next(b for b in shown.findChildren(Button) if b.words == words_).click()
            await room.until(lambda: sheet() is None)

        await answered(words.PRIVATE_CANCEL)
        assert room.attached == ()
        await answered(words.PRIVATE_AGREE)
        await room.until(lambda: len(room.attached) == 1)

    run(check)


def test_a_file_of_another_computer_is_not_even_looked_at(run: Run) -> None:
    async def check(room: Room) -> None:
        mime = QMimeData()
        mime.setUrls([QUrl("file://attacker.example/share/a.png")])
        assert not drop(room, mime)
        assert room.attached == ()

    run(check)


def test_a_picture_is_shown_small(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    assert picture().save(str(path))

    async def check(room: Room) -> None:
        room.window.composer.files_given.emit([path])
        strip = room.window.composer.attached
        await room.until(lambda: bool(strip.pictures))

    run(check)
