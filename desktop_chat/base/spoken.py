"""Which languages the person at this computer reads, as the system has it, without Qt."""

from __future__ import annotations

import sys
from collections.abc import Mapping

_LONGEST = 1_000


def spoken_languages(environ: Mapping[str, str], platform: str = sys.platform) -> tuple[str, ...]:
    """Return tags such as `de-AT` or `pt_BR.UTF-8`, the one that is preferred first.

    The variable `LANGUAGE`, a list that gettext knows, is heard on every system.
    """
    if platform in {"win32", "darwin"} and environ.get("LANGUAGE"):
        return tuple(environ["LANGUAGE"].split(":"))
    try:
        if platform == "win32":
            return _of_windows()
        if platform == "darwin":
            return _of_macos()
    except (AttributeError, OSError, ValueError):
        pass  # a system without these functions is asked as any other
    return _of_environment(environ)


def _of_environment(environ: Mapping[str, str]) -> tuple[str, ...]:
    """Follow gettext: `LANGUAGE` is a list, and means nothing where the locale is `C`."""
    locale = next(
        (environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), ""
    )
    if locale.partition(".")[0] in {"", "C", "POSIX"}:
        return ("en",)
    return (*filter(None, environ.get("LANGUAGE", "").split(":")), locale)


def _of_windows() -> tuple[str, ...]:
    import ctypes

    by_name = 0x8
    kernel = getattr(ctypes, "windll").kernel32  # noqa: B009 - it is there on Windows alone
    count, size = ctypes.c_ulong(), ctypes.c_ulong(_LONGEST)
    names = ctypes.create_unicode_buffer(_LONGEST)
    if not kernel.GetUserPreferredUILanguages(
        by_name, ctypes.byref(count), names, ctypes.byref(size)
    ):
        raise OSError("the languages of the user are not known")
    return tuple(filter(None, "".join(names[: size.value]).split("\0")))


def _of_macos() -> tuple[str, ...]:
    import ctypes

    utf8 = 0x08000100
    core = ctypes.CDLL("/System/Library/Frameworks/CoreFoundation.framework/CoreFoundation")
    core.CFLocaleCopyPreferredLanguages.restype = ctypes.c_void_p
    core.CFArrayGetCount.argtypes = [ctypes.c_void_p]
    core.CFArrayGetCount.restype = ctypes.c_long
    core.CFArrayGetValueAtIndex.argtypes = [ctypes.c_void_p, ctypes.c_long]
    core.CFArrayGetValueAtIndex.restype = ctypes.c_void_p
    core.CFStringGetCString.argtypes = [
        ctypes.c_void_p,
        ctypes.c_char_p,
        ctypes.c_long,
        ctypes.c_uint32,
    ]
    core.CFStringGetCString.restype = ctypes.c_bool
    core.CFRelease.argtypes = [ctypes.c_void_p]
    names = core.CFLocaleCopyPreferredLanguages()
    if not names:
        raise OSError("the languages of the user are not known")
    found = []
    try:
        for index in range(core.CFArrayGetCount(names)):
            text = ctypes.create_string_buffer(_LONGEST)
            name = core.CFArrayGetValueAtIndex(names, index)
            if core.CFStringGetCString(name, text, _LONGEST, utf8):
                found.append(text.value.decode("utf-8"))
    finally:
        core.CFRelease(names)
    return tuple(found)
