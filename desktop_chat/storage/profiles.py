"""The file of connections: `connections.json`, without any key."""

from __future__ import annotations

import contextlib
import json
import logging
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from desktop_chat.base.files import save
from desktop_chat.base.languages import sentences
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Api, TimeOuts
from desktop_chat.domain.parameter_fields import as_value, from_value
from desktop_chat.domain.profiles import (
    KeyRef,
    KeySource,
    Profile,
    ProfilesFailed,
    Saved,
    check_header,
    check_id,
    check_proxy,
    check_seconds,
    check_variable,
)
from desktop_chat.domain.text import clean, one_line

_VERSION = 1
_NAME = "connections.json"
_MOST_BYTES = 4 * 1024 * 1024
_LONGEST = 2_000

_log = logging.getLogger(Log.STORAGE)


class ProfileFile:
    """Reads and writes the connections of one folder, each time as a whole."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _NAME
        self._is_newer = False

    def load(self) -> tuple[Saved, str]:
        """Return what is kept, and a sentence about what is wrong with it, "" where nothing is.

        A file that cannot be understood is put aside as `connections.json.bad`; one that a newer
        version wrote is left alone, and nothing is written over it.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return Saved(), ""
        except OSError as error:
            self._is_newer = True
            reason = error.strerror or type(error).__name__
            return Saved(), tr("The file {path} cannot be read ({reason}).").format(
                path=self._path, reason=reason
            )
        try:
            return self._understood(data)
        except (ValueError, RecursionError) as error:
            _log.warning("%s is damaged: %s", _NAME, type(error).__name__)
            return Saved(), self._put_aside(data)

    def save(self, saved: Saved) -> None:
        """Write all of it, or nothing.

        Raises:
            ProfilesFailed: it cannot be written, or holds what this version does not know.
        """
        if self._is_newer:
            raise ProfilesFailed(
                tr("The file {path} is not this program’s to change.").format(path=self._path)
            )
        written = {
            "version": _VERSION,
            "default": saved.default,
            "connections": [_as_json(each) for each in saved.profiles],
        }
        text = json.dumps(written, ensure_ascii=False, indent=2) + "\n"
        try:
            make_private_folder(self._path.parent)
            save(self._path, text.encode())
        except OSError as error:
            reason = error.strerror or type(error).__name__
            said = tr("The file {path} cannot be written ({reason}).")
            raise ProfilesFailed(said.format(path=self._path, reason=reason)) from error

    def _understood(self, data: bytes) -> tuple[Saved, str]:
        if len(data) > _MOST_BYTES:
            raise ValueError("too large")
        whole = json.loads(data)
        if not isinstance(whole, dict) or not isinstance(whole.get("connections"), list):
            raise ValueError("not the file of connections")
        version = whole.get("version")
        if not isinstance(version, int):
            raise ValueError("no version")
        if version > _VERSION:
            self._is_newer = True
            return Saved(), tr(
                "The connections in {path} were written by a newer version of the program. They "
                "are left as they are, and are not used."
            ).format(path=self._path)
        profiles: list[Profile] = []
        lost = 0
        for each in whole["connections"]:
            try:
                profile = _from_json(each)
            except (ValueError, TypeError, KeyError):
                lost += 1
                continue
            if all(profile.id != other.id for other in profiles):
                profiles.append(profile)
        saved = Saved(tuple(profiles), _text(whole, "default"))
        return saved, self._put_aside(data, lost) if lost else ""

    def _put_aside(self, data: bytes, lost: int = 0) -> str:
        bad = self._path.with_name(f"{_NAME}.bad")
        if lost:
            what = trn(
                "{count} of the connections in {path} could not be understood.",
                "{count} of the connections in {path} could not be understood.",
                lost,
            ).format(count=lost, path=self._path)
        else:
            what = tr("The connections in {path} could not be understood.").format(path=self._path)
        try:
            save(bad, data[:_MOST_BYTES])
            if not lost:
                with contextlib.suppress(OSError):
                    self._path.unlink()
        except OSError:
            self._is_newer = True
            left = tr("The file is left as it is, and nothing is written to it.")
            return sentences(what, left)
        kept = tr("The file as it was is kept as {name}, beside it.").format(name=bad.name)
        return sentences(what, kept)


def _as_json(profile: Profile) -> dict[str, Any]:
    key: dict[str, Any] = {"source": profile.key.source, "origin": profile.key.origin}
    if profile.key.source is KeySource.VARIABLE:
        key["variable"] = profile.key.variable
    if profile.key.source is KeySource.COMMAND:
        key["command"] = list(profile.key.command)
    times = profile.time_outs
    return {
        "id": profile.id,
        "name": profile.name,
        "preset": profile.preset,
        "address": str(profile.address),
        "api": profile.api,
        "key": key,
        "model": profile.model,
        "organisation": profile.organisation,
        "project": profile.project,
        "headers": [list(pair) for pair in profile.headers],
        "time_outs": {
            "connect": times.connect,
            "answer": times.answer,
            "silence": times.silence,
        },
        "proxy": profile.proxy,
        "ca_file": profile.ca_file,
        "parameters": as_value(profile.parameters),
    }


def _from_json(found: object) -> Profile:
    """Return a profile, each field of which was checked as if it had been typed.

    Raises:
        ValueError: a field cannot be used (`AddressError` and `FieldError` are of it).
    """
    if not isinstance(found, dict):
        raise TypeError("not an object")
    id_ = _text(found, "id")
    if not id_ or not id_.isascii() or not id_.isalnum():
        raise ValueError("no id")
    address = parse_base_url(_text(found, "address"))
    headers = tuple((str(name), str(value)) for name, value in found.get("headers", ()))
    for name, value in headers:
        check_header(name, value)
    times = found.get("time_outs") or {}
    api = found.get("api")
    return Profile(
        id_,
        _text(found, "name") or address.place,
        address,
        preset=_text(found, "preset"),
        api=Api(api) if api else None,
        key=_key(found.get("key") or {}),
        model=_text(found, "model"),
        organisation=check_id(_text(found, "organisation")),
        project=check_id(_text(found, "project")),
        headers=headers,
        time_outs=TimeOuts(
            _seconds(times, "connect"), _seconds(times, "answer"), _seconds(times, "silence")
        ),
        proxy=check_proxy(_text(found, "proxy")),
        ca_file=clean(str(found.get("ca_file", ""))),
        parameters=from_value(found.get("parameters", {})),
    )


def _key(found: Mapping[str, Any]) -> KeyRef:
    source = KeySource(found.get("source", KeySource.NONE))
    origin = _text(found, "origin")
    if source is KeySource.VARIABLE:
        return KeyRef(source, origin, variable=check_variable(_text(found, "variable")))
    if source is KeySource.COMMAND:
        command = found.get("command")
        if not isinstance(command, list) or not command:
            raise ValueError("no command")
        return KeyRef(source, origin, command=tuple(str(each) for each in command))
    return KeyRef(source, origin)


def _seconds(found: Mapping[str, Any], name: str) -> float | None:
    value = found.get(name)
    return None if value is None else check_seconds(str(value))


def _text(found: Mapping[str, Any], name: str) -> str:
    value = found.get(name, "")
    if not isinstance(value, str):
        raise TypeError(f"{name} is no text")
    return one_line(clean(value), _LONGEST)
