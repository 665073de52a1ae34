"""The start of the window: one instance, one Qt application, and what catches its errors."""

from __future__ import annotations

import importlib
import logging
import os
import sys
from collections.abc import Mapping, Sequence
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from desktop_chat import APP_ID, APP_NAME, __version__
from desktop_chat.app.display import display_trouble
from desktop_chat.app.restart import Restart
from desktop_chat.base.languages import ENGLISH, current
from desktop_chat.base.logs import Log, set_up_logs
from desktop_chat.base.paths import AppPaths, app_paths
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr, unisolated
from desktop_chat.options import WindowOptions

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from desktop_chat.app.windows import Windows
    from desktop_chat.settings.settings import Settings
    from desktop_chat.ui.instance import Claim, Handover
    from desktop_chat.ui.theme import ThemeSource

_log = logging.getLogger(Log.APP)

NO_DISPLAY = 1

NOT_STARTED = 11
"""The exit status of a second start that could neither open the data nor hand anything over."""


def main(options: WindowOptions, environ: Mapping[str, str] = os.environ) -> int:
    """Run the window; return the exit status."""
    trouble = display_trouble(environ)
    if trouble:
        sys.stderr.write(unisolated(f"{APP_ID}: {trouble}\n"))
        return NO_DISPLAY
    try:
        widgets = importlib.import_module("PySide6.QtWidgets")
    except ImportError as error:
        sys.stderr.write(
            f"{APP_ID}: {tr('Qt cannot be loaded: {reason}').format(reason=redact(str(error)))}\n"
        )
        return NO_DISPLAY
    _import_plainly()
    from desktop_chat.ui.instance import Claimed, claim

    paths = app_paths(options.connection.data_dir)
    token = environ.get("XDG_ACTIVATION_TOKEN") or environ.get("DESKTOP_STARTUP_ID", "")
    claimed = claim(paths.data, _wanted(options, token))
    if claimed.what is Claimed.HANDED_OVER:
        return 0
    if not claimed.may_run:
        return _refuse(claimed, widgets)
    _, complaint = set_up_logs(paths.logs, debug=options.connection.debug)
    _log.info("%s %s, Python %s, %s", APP_NAME, __version__, sys.version.split()[0], sys.platform)
    restart = Restart()
    try:
        return _run(
            _application(widgets),
            options,
            environ,
            paths=paths,
            complaint=complaint,
            claimed=claimed,
            restart=restart,
        )
    finally:
        claimed.lock.release()
        restart.begin_if_asked(options.connection)


def _wanted(options: WindowOptions, token: str) -> Handover:
    from desktop_chat.ui.instance import Handover

    file = "" if options.file is None else str(options.file)
    return Handover(options.new, options.prompt, token, options.quick, file)


def _import_plainly() -> None:
    """Have PySide read no source while modules are imported.

    WORKAROUND(PySide6 6.11): it looks into the source of each module that is imported after it, for
    a switch that nobody here uses: a tenth of the start, and all sources stay in memory.
    """
    feature = sys.modules.get("shibokensupport.feature")
    if feature is not None and hasattr(feature, "_mod_uses_pyside"):
        vars(feature)["_mod_uses_pyside"] = lambda _module: False


def _application(widgets: ModuleType) -> QApplication:
    from desktop_chat.ui.icons import app_icon

    application: QApplication = widgets.QApplication([APP_ID])
    application.setApplicationName(APP_ID)
    application.setApplicationDisplayName(APP_NAME)
    application.setApplicationVersion(__version__)
    application.setDesktopFileName(APP_ID)
    application.setWindowIcon(app_icon())
    language = current()
    if language is not ENGLISH:
        from desktop_chat.ui.stock_texts import speak_in_stock_texts

        speak_in_stock_texts(application, language)
    return application


def _refuse(claimed: Claim, widgets: ModuleType) -> int:
    """Say why there is no second window, on standard error and in a small window."""
    from desktop_chat.ui.refusal import refusal, tell_refusal

    sentence = refusal(claimed)
    sys.stderr.write(unisolated(f"{APP_ID}: {sentence}\n"))
    sys.stderr.flush()
    tell_refusal(_application(widgets), sentence)
    return NOT_STARTED


def _run(
    application: QApplication,
    options: WindowOptions,
    environ: Mapping[str, str],
    *,
    paths: AppPaths,
    complaint: str,
    claimed: Claim,
    restart: Restart,
) -> int:
    from desktop_chat.app.life import Life
    from desktop_chat.app.manners import Manners
    from desktop_chat.app.preferences import Preferences
    from desktop_chat.app.windows import Windows
    from desktop_chat.settings.early import NAME
    from desktop_chat.settings.file import load
    from desktop_chat.settings.keeper import Keeper
    from desktop_chat.settings.settings import Settings
    from desktop_chat.ui.errors import ErrorNet, QtMessages
    from desktop_chat.ui.instance import InstanceDoor
    from desktop_chat.ui.loop import run_window

    messages = QtMessages()
    messages.install()
    file = paths.config / NAME
    loaded = load(file)
    settings = Settings(loaded.contents)
    themes = _themes(application, settings)
    preferences = Preferences(settings, themes, application)
    windows = Windows(themes, preferences, (paths.data, paths.config))
    net = ErrorNet(windows.tell, windows)
    net.spread()
    manners = Manners(windows, settings, themes, application)
    try:
        manners.begin(options.prompt, is_quick=options.quick)
        windows.keep_keys(paths.config)
        windows.keep_words(paths.data)
        _tell_troubles(windows, complaint, loaded.said)
        door = InstanceDoor(claimed, windows)
        keeper = Keeper(settings, file, windows.settings_unsaved) if loaded.may_save else None
        life = Life(
            options,
            environ,
            paths=paths,
            windows=windows,
            net=net,
            door=door,
            manners=manners,
            settings=settings,
            keeper=keeper,
        )
        preferences.restart_wanted.connect(partial(restart.ask_for, life.end))
        return run_window(application, life.run, on_signal=life.end, on_error=net.told)
    finally:
        windows.close_for_good()
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
    )
