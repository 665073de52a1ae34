"""The window's composition root: builds everything, joins it, and ends it in order."""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import logging
import os
import socket
import sys
from collections.abc import Awaitable, Callable, Mapping
from types import ModuleType
from typing import TYPE_CHECKING

from desktop_chat import APP_ID, APP_NAME, __version__
from desktop_chat.base.clock import SystemClock
from desktop_chat.base.logs import Log, set_up_logs
from desktop_chat.base.memory import settle
from desktop_chat.base.paths import app_paths
from desktop_chat.base.redact import redact
from desktop_chat.base.tasks import TaskScope
from desktop_chat.demo.engine import DemoServer
from desktop_chat.domain.address import AddressError, KeyFormatError
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.engine import DEMO, choose_connection, given_connection, key_from
from desktop_chat.generation.session import ChatSession
from desktop_chat.generation.session_state import SessionState
from desktop_chat.options import WindowOptions
from desktop_chat.providers.discovery import find_local_servers
from desktop_chat.providers.loading import loaded
from desktop_chat.providers.source import Providers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_chat.ui.bridge import Bridge
    from desktop_chat.ui.errors import ErrorNet
    from desktop_chat.ui.instance import Claim, Handover, InstanceDoor

_log = logging.getLogger(Log.APP)

NO_DISPLAY = 1

NOT_STARTED = 11
"""The exit status of a second start that could neither open the data nor hand anything over."""

LONGEST_END = 1.2
"""Seconds that closing connections may take; a system that shuts down waits for little more."""

_PLATFORMS_WITHOUT_SCREEN = {"offscreen", "minimal", "vnc", "eglfs", "linuxfb"}


def display_trouble(environ: Mapping[str, str], platform: str = sys.platform) -> str:
    """Return why no window can be shown, as a sentence; "" where nothing is known against it.

    Qt ends the process with a core dump when it cannot reach the display it was told of.
    """
    asked = environ.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not platform.startswith("linux") or asked in _PLATFORMS_WITHOUT_SCREEN:
        return ""
    display = environ.get("DISPLAY", "")
    if environ.get("WAYLAND_DISPLAY"):
        return ""
    if not display:
        return (
            "There is no display to show a window on (neither DISPLAY nor WAYLAND_DISPLAY is set). "
            f"In a terminal, use: {APP_ID} ask"
        )
    host, _, rest = display.rpartition(":")
    number = rest.split(".")[0]
    if host in {"", "unix"} and number.isdigit() and not _answers(f"/tmp/.X11-unix/X{number}"):
        return f"The display {display} does not answer. In a terminal, use: {APP_ID} ask"
    return ""


def _answers(path: str) -> bool:
    # An abstract socket of the same name is what most X servers listen on as well.
    for name in (path, "\0" + path):
        with socket.socket(socket.AF_UNIX) as probe:
            probe.settimeout(2)
            with contextlib.suppress(OSError):
                probe.connect(name)
                return True
    return False


def main(options: WindowOptions, environ: Mapping[str, str] = os.environ) -> int:
    """Run the window; return the exit status."""
    trouble = display_trouble(environ)
    if trouble:
        sys.stderr.write(f"{APP_ID}: {trouble}\n")
        return NO_DISPLAY
    try:
        widgets = importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        sys.stderr.write(f"{APP_ID}: Qt cannot be loaded: {redact(str(error))}\n")
        return NO_DISPLAY
    from desktop_chat.ui.instance import Claimed, Handover, claim

    paths = app_paths(options.connection.data_dir)
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID", "")
    claimed = claim(paths.data, Handover(options.new, options.prompt, token))
    if claimed.what is Claimed.HANDED_OVER:
        return 0
    if not claimed.may_run:
        return _refuse(claimed, widgets)
    _, complaint = set_up_logs(paths.logs, debug=options.connection.debug)
    _log.info("%s %s, Python %s, %s", APP_NAME, __version__, sys.version.split()[0], sys.platform)
    try:
        return _run(_application(widgets), options, environ, complaint, claimed)
    finally:
        claimed.lock.release()


def _application(widgets: ModuleType) -> QApplication:
    application: QApplication = widgets.QApplication([APP_ID])
    application.setApplicationName(APP_ID)
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    return application


def _refuse(claimed: Claim, widgets: ModuleType) -> int:
    """Say why there is no second window, on standard error and in a small window."""
    from desktop_chat.ui.refusal import refusal, tell_refusal

    sentence = refusal(claimed)
    sys.stderr.write(f"{APP_ID}: {sentence}\n")
    sys.stderr.flush()
    tell_refusal(_application(widgets), sentence)
    return NOT_STARTED


def _run(
    application: QApplication,
    options: WindowOptions,
    environ: Mapping[str, str],
    complaint: str,
    claimed: Claim,
) -> int:
    from desktop_chat.ui.actions import WindowActions
    from desktop_chat.ui.bridge import Bridge
    from desktop_chat.ui.errors import ErrorNet, QtMessages
    from desktop_chat.ui.icons import app_icon
    from desktop_chat.ui.instance import InstanceDoor
    from desktop_chat.ui.loop import run_window
    from desktop_chat.ui.main_window import MainWindow
    from desktop_chat.ui.theme import ThemeSource

    messages = QtMessages()
    messages.install()
    application.setWindowIcon(app_icon())
    themes = ThemeSource(application)
    window = MainWindow(themes)
    bridge = Bridge(window, themes)
    _actions = WindowActions(bridge)
    net = ErrorNet(bridge.tell, bridge)
    net.spread()
    try:
        if complaint:
            bridge.tell(_own_notice("The log cannot be written.", complaint))
        window.show()
        life = _Life(options, environ, bridge, net, InstanceDoor(claimed, window))
        window.close_requested.connect(life.end)
        bridge.quit_requested.connect(life.end)
        return run_window(application, life.run, on_signal=life.end, on_error=net.told)
    finally:
        window.close_for_good()
        net.fold()
        messages.remove()


class _Life:
    """From the first paint to the end: the connection, the session, and their close."""

    def __init__(
        self,
        options: WindowOptions,
        environ: Mapping[str, str],
        bridge: Bridge,
        net: ErrorNet,
        door: InstanceDoor,
    ) -> None:
        self._options = options
        self._environ = environ
        self._bridge = bridge
        self._door = door
        door.asked.connect(self.asked)
        self._ended = asyncio.Event()
        self._session: ChatSession | None = None
        self._tasks = TaskScope("app", on_error=lambda _name, error: net.told(error))

    def end(self) -> None:
        """Have `run` close everything and return."""
        self._ended.set()

    def asked(self, handover: Handover) -> None:
        """Do what a second start of the program was asked for."""
        from desktop_chat.ui.instance import raise_window

        raise_window(self._bridge.window, handover.token)
        if handover.new:
            self._bridge.new_conversation()
        if handover.prompt:
            self._bridge.submit(handover.prompt)

    async def run(self) -> int:
        """Live until `end`; return the exit status."""
        source = Providers(in_process=DemoServer())
        self._bridge.new_requested.connect(lambda: self._renew(source))
        self._tasks.spawn("begin", self._begin(source))
        self._tasks.spawn("load", _load())
        try:
            await self._ended.wait()
        finally:
            # Whoever starts from now on waits for the lock and opens a window of its own.
            self._door.close()
            self._bridge.detach()
            await _in_time(self._tasks.close, *self._closing(), source.aclose)
        return 0

    async def _begin(self, source: Providers) -> None:
        connection = self._given()
        if connection is None:
            self._bridge.show_looking()
            connection = await choose_connection(
                self._options.connection, self._environ, find_local_servers
            )
        session = self._enter(source, SessionState(connection, connection.model))
        if connection.is_demo or not connection.model:
            # With a model named, nothing is sent before the person sends something.
            session.refresh_models()
        if self._options.prompt:
            self._bridge.submit(self._options.prompt)

    def _enter(self, source: Providers, state: SessionState) -> ChatSession:
        view = self._bridge.window.transcript
        session = ChatSession(source, state, self._bridge, clock=SystemClock(), view=view)
        self._session = session
        self._bridge.attach(session)
        return session

    def _renew(self, source: Providers) -> None:
        if self._session is not None:
            old, state = self._session, self._session.state
            old.stop()
            self._enter(source, SessionState(state.connection, state.model, models=state.models))
            self._tasks.spawn("close", old.close())

    def _closing(self) -> list[Callable[[], Awaitable[None]]]:
        return [self._session.close] if self._session is not None else []

    def _given(self) -> Connection | None:
        try:
            given = given_connection(self._options.connection, self._environ)
            key_from(self._environ)
        except (AddressError, KeyFormatError) as error:
            variable = "OPENAI_API_KEY" if isinstance(error, KeyFormatError) else "OPENAI_BASE_URL"
            sentence = f"{error} The demo answers meanwhile."
            self._bridge.tell(
                _own_notice(f"{variable} cannot be used.", sentence, NoticeAction.OPEN_CONNECTION)
            )
            return DEMO
        return given


async def _in_time(*steps: Callable[[], Awaitable[None]]) -> None:
    """Take all steps one after another, whatever one of them raises, within `LONGEST_END`."""
    try:
        async with asyncio.timeout(LONGEST_END):
            for step in steps:
                try:
                    await step()
                except Exception:  # the program ends: there is nobody to tell but the log
                    _log.exception("the end was not in order")
    except TimeoutError:
        _log.warning("not everything ended within %s s", LONGEST_END)


async def _load() -> None:
    # The SDK takes a third of a second to import: after the first paint, off this thread.
    await loaded()
    settle()


def _own_notice(title: str, sentence: str, *actions: NoticeAction) -> Notice:
    return Notice(NoticeKind.PROGRAM, Severity.WARNING, title, sentence, actions)
