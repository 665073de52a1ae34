"""The start of the window: one instance, one Qt application, and what catches its errors."""

from __future__ import annotations

import gc
import logging
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from desktop_chat import APP_ID, APP_NAME, __version__
from desktop_chat.app.display import display_trouble
from desktop_chat.app.qt_loading import load_widgets
from desktop_chat.app.restart import Restart
from desktop_chat.base.languages import ENGLISH, current
from desktop_chat.base.loggers import EarlyRecords, Log
from desktop_chat.base.paths import AppPaths, app_paths
from desktop_chat.base.translation import tr, unisolated
from desktop_chat.options import WindowOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_chat.app.first_window import FirstWindow
    from desktop_chat.app.windows import Windows
    from desktop_chat.settings.file import Loaded
    from desktop_chat.settings.settings import Settings
    from desktop_chat.ui.handover import Claim, Handover
    from desktop_chat.ui.theme import ThemeSource

_log = logging.getLogger(Log.APP)

NO_DISPLAY = 1

NOT_STARTED = 11
"""The exit status of a second start that could neither open the data nor hand anything over."""


def main(options: WindowOptions, environ: Mapping[str, str] = os.environ) -> int:
    """Run the window; return the exit status."""
    # Modules are hardly ever garbage, and to look for it takes a tenth of the start; `settle` does
    # it once, when all is loaded, and has the say from then on.
    gc.disable()
    trouble = display_trouble(environ)
    if trouble:
        _say(unisolated(trouble))
        return NO_DISPLAY
    try:
        widgets = load_widgets()
    except ImportError as error:
        from desktop_chat.base.redact import redact

        _say(tr("Qt cannot be loaded: {reason}").format(reason=redact(str(error))))
        return NO_DISPLAY
    from desktop_chat.ui.handover import Claimed, claim

    paths = app_paths(options.connection.data_dir)
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID", "")
    claimed = claim(paths.data, _wanted(options, token))
    if claimed.what is Claimed.HANDED_OVER:
        return 0
    if not claimed.may_run:
        return _refuse(claimed, widgets)
    early = EarlyRecords()
    _log.info("%s %s, Python %s, %s", APP_NAME, __version__, sys.version.split()[0], sys.platform)
    restart = Restart()
    try:
        return _run(_application(widgets), _Begun(options, environ, paths, early, claimed, restart))
    finally:
        early.hand_over()
        claimed.lock.release()
        restart.begin_if_asked(options.connection)


def _say(sentence: str) -> None:
    """Say something on standard error, which a program of Windows without a console has not."""
    if sys.stderr is not None:
        sys.stderr.write(f"{APP_ID}: {sentence}\n")
        sys.stderr.flush()


def _wanted(options: WindowOptions, token: str) -> Handover:
    from desktop_chat.ui.handover import Handover

    file = "" if options.file is None else str(options.file)
    return Handover(options.new, options.prompt, token, options.quick, file)


def _stand_apart_from_python() -> None:
    """Have Windows' task bar show our windows as a program of its own, with our icon.

    A bundle is one by its executable, and is pinned by it; anything else would be `python.exe`.
    """
    if sys.platform == "win32" and not getattr(sys, "frozen", False):
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)


def _application(widgets: ModuleType) -> QApplication:
    _stand_apart_from_python()
    application: QApplication = widgets.QApplication([APP_ID, "-style", "Fusion"])
    application.setApplicationName(APP_ID)
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    language = current()
    if language is not ENGLISH:
        from desktop_chat.ui.stock_texts import speak_in_stock_texts

        speak_in_stock_texts(application, language)
    return application


def _give_icon(application: QApplication) -> None:
    from desktop_chat.ui.icons import app_icon

    application.setWindowIcon(app_icon())


def _refuse(claimed: Claim, widgets: ModuleType) -> int:
    """Say why there is no second window, on standard error and in a small window."""
    from desktop_chat.ui.refusal import refusal, tell_refusal

    sentence = refusal(claimed)
    _say(unisolated(sentence))
    application = _application(widgets)
    _give_icon(application)
    tell_refusal(application, sentence)
    return NOT_STARTED


@dataclass(frozen=True, slots=True)
class _Begun:
    """What a start has before it has a window."""

    options: WindowOptions
    environ: Mapping[str, str]
    paths: AppPaths
    early: EarlyRecords
    claimed: Claim
    restart: Restart


def _run(application: QApplication, begun: _Begun) -> int:
    """Show a window, then import and build what works in it."""
    from desktop_chat.app.first_window import FirstWindow
    from desktop_chat.settings.early import NAME
    from desktop_chat.settings.file import load
    from desktop_chat.settings.settings import Settings

    loaded = load(begun.paths.config / NAME)
    settings = Settings(loaded.contents)
    themes = _themes(application, settings)
    log = _Log(begun)
    # The small window of a quick question is shown instead, and has no such beginning.
    first = None if begun.options.quick else FirstWindow(themes, settings)
    if first is not None:
        first.show_while(_steps(application, themes, log))
    log.set_up()
    themes.follow_system()
    return _work(
        application,
        begun,
        complaint=log.complaint,
        loaded=loaded,
        settings=settings,
        themes=themes,
        first=first,
    )


class _Log:
    """The log, which is set up when a window can be seen."""

    def __init__(self, begun: _Begun) -> None:
        self._begun = begun
        self._is_set_up = False
        self.complaint = ""

    def set_up(self) -> None:
        """Write to it from now on, and what was said before."""
        if self._is_set_up:
            return
        from desktop_chat.base.logs import set_up_logs

        self._is_set_up = True
        debug = self._begun.options.connection.debug
        _, self.complaint = set_up_logs(self._begun.paths.logs, debug=debug)
        self._begun.early.hand_over()


def _steps(application: QApplication, themes: ThemeSource, log: _Log) -> Iterator[None]:
    """Yield between what is done while the first window is seen already."""
    from desktop_chat.app.first_window import imported

    log.set_up()
    yield
    themes.follow_system()
    yield
    _give_icon(application)
    yield
    yield from imported()


def _work(
    application: QApplication,
    begun: _Begun,
    *,
    complaint: str,
    loaded: Loaded,
    settings: Settings,
    themes: ThemeSource,
    first: FirstWindow | None,
) -> int:
    from desktop_chat.app.life import Life
    from desktop_chat.app.manners import Manners
    from desktop_chat.app.preferences import Preferences
    from desktop_chat.app.windows import Windows
    from desktop_chat.settings.early import NAME
    from desktop_chat.settings.keeper import Keeper
    from desktop_chat.ui.clipboard import let_go_of_the_clipboard
    from desktop_chat.ui.errors import ErrorNet, QtMessages
    from desktop_chat.ui.instance import InstanceDoor
    from desktop_chat.ui.loop import run_window

    options, paths = begun.options, begun.paths
    if first is None:
        _give_icon(application)
    messages = QtMessages()
    messages.install()
    preferences = Preferences(settings, themes, application)
    windows = Windows(themes, preferences, (paths.data, paths.config))
    net = ErrorNet(windows.tell, windows)
    net.spread()
    manners = Manners(windows, settings, themes, application)
    try:
        manners.begin(options.prompt, first=first)
        windows.keep_keys(paths.config)
        windows.keep_words(paths.data)
        _tell_troubles(windows, complaint, loaded.said)
        door = InstanceDoor(begun.claimed, windows)
        file = paths.config / NAME
        keeper = Keeper(settings, file, windows.settings_unsaved) if loaded.may_save else None
        life = Life(
            options,
            begun.environ,
            paths=paths,
            windows=windows,
            net=net,
            door=door,
            manners=manners,
            settings=settings,
            keeper=keeper,
        )
        preferences.restart_wanted.connect(partial(begun.restart.ask_for, life.end))
        if first is not None and first.is_to_end:
            life.end()
        return run_window(application, life.run, on_signal=life.end, on_error=net.told)
    finally:
        windows.close_for_good()
        let_go_of_the_clipboard()
        net.fold()
        messages.remove()


def _tell_troubles(windows: Windows, of_the_log: str, of_the_settings: Sequence[str]) -> None:
    from desktop_chat.app.said import log_notice, settings_notice

    if of_the_log:
        windows.tell(log_notice(of_the_log))
    if of_the_settings:
        windows.tell(settings_notice(of_the_settings))


def _themes(application: QApplication, settings: Settings) -> ThemeSource:
    from desktop_chat.settings.declared import CONTRAST, DENSITY, TEXT_SIZE, THEME
    from desktop_chat.ui.theme import ThemeSource

    return ThemeSource(
        application,
        settings.value(THEME),
        text_size=settings.value(TEXT_SIZE),
        contrast=settings.value(CONTRAST),
        density=settings.value(DENSITY),
        follows=False,
    )
