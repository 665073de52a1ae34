"""On the desktop: notifications, the tray, and quick questions that become conversations."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.app.manners import Manners
from desktop_chat.app.preferences import Preferences
from desktop_chat.app.windows import Windows
from desktop_chat.base.clock import SystemClock
from desktop_chat.base.ids import ConversationId
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.address import OPENAI
from desktop_chat.domain.connection import Connection, Source
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.endings import EndState
from desktop_chat.generation.library import Library
from desktop_chat.generation.session_rules import no_model_notice
from desktop_chat.settings.declared import NOTIFY_REPLIES, NOTIFY_TEXT, TRAY
from desktop_chat.settings.settings import Settings
from desktop_chat.storage.opening import open_store
from desktop_chat.ui.desktop.tray import OFFERED
from desktop_chat.ui.loop import run_window
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.replies import DEMO, ScriptedSource, Step, Wait, end, text

PATIENCE = 20.0
ANSWER = (text("<b>Because</b> & so"), end())

linux = pytest.mark.skipif(sys.platform != "linux", reason="notifications over D-Bus")


@dataclass
class Place:
    """A program on a desktop, on a real store and Qt's own loop."""

    windows: Windows
    manners: Manners
    library: Library
    settings: Settings
    other: QWidget
    """A window of somebody else's, as far as the program is concerned."""

    async def until(self, what: Callable[[], bool]) -> None:
        async with asyncio.timeout(PATIENCE):
            while True:
                if what():
                    return
                await asyncio.sleep(0.005)

    def ask(self, question: str) -> None:
        self.windows.active.submit(question)

    async def look_away(self) -> None:
        """Put another window in front."""
        self.other.show()
        self.other.activateWindow()
        await self.until(lambda: QApplication.activeWindow() is self.other)

    async def look_at(self, window: QWidget) -> None:
        window.activateWindow()
        await self.until(lambda: QApplication.activeWindow() is window)

    async def answered(self) -> ConversationId:
        """Return when every reply has ended."""
        await self.until(lambda: not self.library.replying())
        session = self.windows.desks[0].session
        assert session is not None
        return session.state.id


Check = Callable[[Place], Awaitable[None]]
Run = Callable[..., None]


@pytest.fixture
def run(
    qapp: QApplication, themes: ThemeSource, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Run:
    """Live on a desktop until a check is done; without notifications, unless there is a bus."""
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", f"unix:path={tmp_path}/nobody")

    def begin(
        check: Check, *scripts: tuple[Step, ...], bus: str = "", connection: Connection = DEMO
    ) -> None:
        if bus:
            monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus)
        settings = Settings()
        windows = Windows(themes, Preferences(settings, themes, qapp))
        manners = Manners(windows, settings, themes, qapp)
        windows.open()
        other = QWidget()
        raised: list[BaseException] = []

        async def live() -> int:
            store = (await open_store(tmp_path)).store
            source = ScriptedSource(scripts or (ANSWER,) * 9)
            library = Library(source, store, lambda: connection, clock=SystemClock())
            windows.on_error = lambda _name, error: raised.append(error)
            windows.furnish(library)
            windows.desks[0].begin()
            try:
                await check(Place(windows, manners, library, settings, other))
            finally:
                await manners.end()
                await windows.strip()
                await library.close()
                await store.close()
            return 0

        run_window(qapp, live, on_signal=lambda: None, on_error=raised.append)
        windows.close_for_good()
        other.close()
        assert raised == []

    return begin


if sys.platform == "linux":
    from tests.helpers.notification_service import NotificationService, session_bus

    @pytest.fixture(scope="module")
    def bus() -> Iterator[str]:
        with session_bus() as address:
            yield address

    @pytest.fixture
    def service(bus: str) -> Iterator[NotificationService]:
        made = NotificationService(bus)
        yield made
        made.close()


@linux
def test_a_reply_that_ends_unseen_is_told_by_its_title_alone(
    run: Run, bus: str, service: NotificationService
) -> None:
    async def check(place: Place) -> None:
        await place.look_away()
        place.ask("Why is the sky <i>blue</i>?")
        await place.until(lambda: bool(service.shown))
        (note,) = service.shown
        assert note.title == "Why is the sky <i>blue</i>?"
        assert note.body == "The reply is here."
        assert note.hints["desktop-entry"] == ("s", "desktop-chat")
        assert service.signatures == {"susssasa{sv}i"}

    run(check, bus=bus)


@linux
def test_a_click_on_it_leads_to_the_conversation(
    run: Run, bus: str, service: NotificationService
) -> None:
    async def check(place: Place) -> None:
        await place.look_away()
        place.ask("one")
        await place.until(lambda: bool(service.shown))
        asked = await place.answered()
        place.windows.desks[0].begin()
        service.click(service.shown[0])
        await place.until(lambda: place.windows.shows(asked) is not None)
        await place.until(lambda: QApplication.activeWindow() is place.windows.shows(asked))

    run(check, bus=bus)


@linux
def test_it_is_taken_away_when_the_conversation_is_looked_at(
    run: Run, bus: str, service: NotificationService
) -> None:
    async def check(place: Place) -> None:
        await place.look_away()
        place.ask("one")
        await place.until(lambda: bool(service.shown))
        await place.until(lambda: service.counts == [1])
        await place.look_at(place.windows.active.window)
        await place.until(lambda: service.withdrawn == [service.shown[0].id])
        await place.until(lambda: service.counts == [1, 0])

    run(check, bus=bus)


@linux
def test_the_replys_text_is_told_only_if_a_setting_says_so_and_never_as_markup(
    run: Run, bus: str, service: NotificationService
) -> None:
    async def check(place: Place) -> None:
        place.settings.change(NOTIFY_TEXT, True)
        await place.look_away()
        place.ask("one")
        await place.until(lambda: bool(service.shown))
        assert service.shown[0].body == "&lt;b&gt;Because&lt;/b&gt; &amp; so"

    run(check, bus=bus)


@linux
def test_a_bad_end_is_told_in_the_words_that_stay_on_the_message(
    run: Run, bus: str, service: NotificationService
) -> None:
    async def check(place: Place) -> None:
        await place.look_away()
        place.ask("one")
        await place.until(lambda: bool(service.shown))
        assert "length limit" in service.shown[0].body

    run(check, (text("Half"), end(EndState.LENGTH)), bus=bus)


@linux
def test_nothing_is_told_of_what_is_seen_stopped_or_not_wanted(
    run: Run, bus: str, service: NotificationService
) -> None:
    async def check(place: Place) -> None:
        await place.look_at(place.windows.active.window)
        place.ask("seen")
        await place.answered()
        await place.look_away()
        place.ask("stopped")
        session = place.windows.desks[0].session
        assert session is not None
        await place.until(
            lambda: session.state.live is not None and session.state.live.draft.text.length > 0
        )
        session.stop()
        await place.answered()
        place.settings.change(NOTIFY_REPLIES, False)
        place.ask("not wanted")
        await place.answered()
        place.settings.change(NOTIFY_REPLIES, True)
        place.ask("told")
        await place.until(lambda: bool(service.shown))
        assert len(service.shown) == 1

    run(check, ANSWER, (text("So"), Wait(None)), ANSWER, ANSWER, bus=bus)


def test_without_anybody_who_shows_notifications_replies_end_as_ever(run: Run) -> None:
    async def check(place: Place) -> None:
        await place.look_away()
        place.ask("one")
        asked = await place.answered()
        session = place.library.find(asked)
        assert session is not None
        assert isinstance(session.state.conversation.last_reply(), ReplyTurn)

    run(check)


@pytest.mark.qt_log_ignore("systemTrayWindowChanged", r"does not support raise\(\)")
def test_closing_the_last_window_ends_the_program_unless_the_tray_has_it(run: Run) -> None:
    async def check(place: Place) -> None:
        ends: list[bool] = []
        place.windows.end_requested.connect(lambda: ends.append(True))
        window = place.windows.active.window
        # Wanted, but this platform has no tray.
        place.settings.change(TRAY, True)
        assert not place.manners.tray.is_there
        window.close()
        assert ends == [True]
        place.windows.stays = lambda: True
        window.close()
        assert ends == [True]
        assert not window.isVisible()
        place.manners.tray.wanted.emit(CommandId.SHOW_WINDOW)
        assert window.isVisible()

    run(check)


def test_the_trays_menu_offers_commands_and_does_them(run: Run) -> None:
    async def check(place: Place) -> None:
        actions = [each for each in place.manners.tray.menu.actions() if not each.isSeparator()]
        assert len(actions) == len(OFFERED)
        place.ask("one")
        asked = await place.answered()
        actions[OFFERED.index(CommandId.NEW_CONVERSATION)].trigger()
        assert place.windows.shows(asked) is None
        actions[OFFERED.index(CommandId.QUICK_QUESTION)].trigger()
        assert place.manners.quick.window.isVisible()

    run(check)


def test_a_quick_question_is_a_conversation_that_the_main_window_can_take_over(run: Run) -> None:
    async def check(place: Place) -> None:
        quick = place.manners.quick
        place.manners.ask("Quickly?")
        await place.until(lambda: quick.conversation is not None)
        asked = quick.conversation
        assert asked is not None
        await place.until(lambda: not place.library.replying())
        assert quick.window.transcript.isVisible()
        assert quick.window.field.text == ""
        quick.window.main_button.click()
        await place.until(lambda: place.windows.shows(asked) is not None)
        assert not quick.window.isVisible()
        assert place.library.title(asked) == "Quickly?"

    run(check)


def test_a_quick_question_that_no_model_can_take_comes_back_with_a_notice(run: Run) -> None:
    async def check(place: Place) -> None:
        quick = place.manners.quick.window
        place.manners.ask("hello")
        assert (quick.field.text, quick.status.text()) == ("", "Queued: hello")
        await place.until(lambda: quick.field.text == "hello")
        assert quick.notice_bar.notice == no_model_notice()
        assert quick.notice_bar.isVisible()
        assert quick.status.text() == "Second · ready"

    run(check, connection=Connection("Second", Source.PERSON, OPENAI))


def test_a_quick_question_goes_on_while_its_window_is_closed(run: Run) -> None:
    release = asyncio.Event()

    async def check(place: Place) -> None:
        place.manners.ask("Quickly?")
        quick = place.manners.quick
        asked = quick.conversation
        assert asked is not None
        quick.window.close()
        assert quick.conversation is None
        assert place.library.is_replying(asked)
        release.set()
        await place.until(lambda: not place.library.is_replying(asked))
        place.manners.ask()
        assert not quick.window.transcript.isVisible()

    run(check, (Wait(release), *ANSWER))


def test_a_window_that_wants_the_quick_conversation_gets_it(run: Run) -> None:
    async def check(place: Place) -> None:
        place.manners.ask("Quickly?")
        quick = place.manners.quick
        asked = quick.conversation
        assert asked is not None
        place.windows.desks[0].open(asked)
        await place.until(lambda: place.windows.shows(asked) is not None)
        assert not quick.window.isVisible()

    run(check)


def test_a_question_that_comes_before_the_library_is_asked_when_it_is_there(
    qtbot: QtBot, themes: ThemeSource, qapp: QApplication, tmp_path: Path
) -> None:
    settings = Settings()
    windows = Windows(themes, Preferences(settings, themes, qapp))
    manners = Manners(windows, settings, themes, qapp)
    windows.open(shown=False)
    manners.ask("Early?")
    assert manners.quick.window.isVisible()
    assert not windows.is_shown

    async def live() -> int:
        store = (await open_store(tmp_path)).store
        library = Library(ScriptedSource((ANSWER,)), store, lambda: DEMO, clock=SystemClock())
        windows.on_error = lambda _name, _error: None
        windows.furnish(library)
        asked = manners.quick.conversation
        assert asked is not None
        ends: list[bool] = []
        windows.end_requested.connect(lambda: ends.append(True))
        # Nothing else can be seen: the program ends with it.
        manners.quick.window.close()
        assert ends == [True]
        await manners.end()
        await windows.strip()
        await library.close()
        await store.close()
        return 0

    run_window(qapp, live, on_signal=lambda: None, on_error=lambda _error: None)
    windows.close_for_good()
