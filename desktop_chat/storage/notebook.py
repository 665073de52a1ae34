"""The file of presets and prompts: `presets.json`; an exported file is of the same form."""

from __future__ import annotations

import contextlib
import json
import logging
import tomllib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from desktop_chat.base.files import save
from desktop_chat.base.languages import current
from desktop_chat.base.logs import Log
from desktop_chat.base.paths import make_private_folder, resources_dir
from desktop_chat.base.translation import tr
from desktop_chat.domain.chat_presets import ChatPreset
from desktop_chat.domain.notebook import Notebook, NotebookFailed
from desktop_chat.domain.preset_values import preset_as_value, preset_from_value
from desktop_chat.domain.prompts import SavedPrompt, check_prompt
from desktop_chat.domain.text import clean

NAME = "presets.json"
FORMAT = "desktop-chat-presets"
_VERSION = 1
_MOST_BYTES = 16 * 1024 * 1024
_MOST_ITEMS = 2_000

_UNREADABLE = tr("The file {name} cannot be read ({reason}).")
_UNWRITABLE = tr("The file {name} cannot be written ({reason}).")
_NEWER = tr("The presets in {name} were written by a newer version of the program.")
_NOT_OURS = tr("{name} is no file of presets and prompts.")
_PARTLY = tr("Some of the presets and prompts in {name} could not be understood.")
_KEPT_ASIDE = tr("The presets in {name} could not be understood. The file is kept as {bad}.")
_LEFT = tr("The presets in {name} could not be understood. The file is left as it is.")

_log = logging.getLogger(Log.STORAGE)


class NotebookFile:
    """Reads and writes the presets and prompts of one folder, each time as a whole."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / NAME
        self._is_foreign = False

    def load(self) -> tuple[Notebook, str]:
        """Return what is kept, and a sentence about what is wrong with it, "" where nothing is.

        Where there is no file yet, it is what the program brings along. One that cannot be
        understood, or not wholly, is kept aside as `presets.json.bad`; one of a newer version is
        left alone, and nothing is written over it.
        """
        try:
            with self._path.open("rb") as file:
                data = file.read(_MOST_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return built_in(), ""
        except OSError as error:
            self._is_foreign = True
            return built_in(), _UNREADABLE.format(name=self._path, reason=_reason(error))
        try:
            notebook, lost = _understood(data)
        except _NewerError:
            self._is_foreign = True
            return built_in(), _NEWER.format(name=self._path)
        except (ValueError, RecursionError) as error:
            _log.warning("%s is damaged: %s", NAME, type(error).__name__)
            return built_in(), self._put_aside(data, wholly=True)
        return notebook, self._put_aside(data, wholly=False) if lost else ""

    def save(self, notebook: Notebook) -> None:
        """Write all of it, or nothing.

        Raises:
            NotebookFailed: it cannot be written, or holds what this version does not know.
        """
        if self._is_foreign:
            raise NotebookFailed(_NEWER.format(name=self._path))
        try:
            make_private_folder(self._path.parent)
            save(self._path, as_text(notebook).encode())
        except OSError as error:
            raise NotebookFailed(
                _UNWRITABLE.format(name=self._path, reason=_reason(error))
            ) from error

    def _put_aside(self, data: bytes, *, wholly: bool) -> str:
        bad = self._path.with_name(f"{NAME}.bad")
        try:
            save(bad, data[:_MOST_BYTES])
        except OSError:
            self._is_foreign = True
            return _LEFT.format(name=self._path)
        if wholly:
            with contextlib.suppress(OSError):
                self._path.unlink()
        return _KEPT_ASIDE.format(name=self._path, bad=bad.name)


class _NewerError(ValueError):
    """A newer version wrote it."""


def as_text(notebook: Notebook) -> str:
    """Return a notebook as the text of a file."""
    whole: dict[str, Any] = {
        "format": FORMAT,
        "version": _VERSION,
        "default": notebook.default,
        "presets": [preset_as_value(each) for each in notebook.presets],
        "prompts": [
            {"id": each.id, "name": each.name, "text": each.text} for each in notebook.prompts
        ],
    }
    return json.dumps(whole, ensure_ascii=False, indent=2) + "\n"


def read_file(path: Path) -> tuple[Notebook, str]:
    """Return what an exported file holds, and a sentence where some of it is not understood.

    Raises:
        NotebookFailed: nothing of it can be used.
    """
    try:
        with path.open("rb") as file:
            data = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise NotebookFailed(_UNREADABLE.format(name=path.name, reason=_reason(error))) from error
    try:
        notebook, lost = _understood(data)
    except _NewerError:
        raise NotebookFailed(_NEWER.format(name=path.name)) from None
    except (ValueError, RecursionError):
        raise NotebookFailed(_NOT_OURS.format(name=path.name)) from None
    if not notebook.presets and not notebook.prompts:
        raise NotebookFailed(_NOT_OURS.format(name=path.name))
    return notebook, _PARTLY.format(name=path.name) if lost else ""


def write_file(path: Path, notebook: Notebook) -> None:
    """Write a notebook to a file of a person's choice.

    Raises:
        NotebookFailed: it cannot be written.
    """
    try:
        save(path, as_text(notebook).encode())
    except OSError as error:
        raise NotebookFailed(_UNWRITABLE.format(name=path.name, reason=_reason(error))) from error


def built_in() -> Notebook:
    """Return the presets and prompts that the program brings along, in the person's language."""
    whole = tomllib.loads((resources_dir() / "chat_presets.toml").read_text("utf-8"))
    said = _said_in(current().code)
    presets = tuple(_built_in(each, said("preset", each["id"])) for each in whole["preset"])
    prompts = tuple(_brought({**each, **said("prompt", each["id"])}) for each in whole["prompt"])
    return Notebook(presets, prompts)


def _said_in(code: str) -> Callable[[str, str], Mapping[str, Any]]:
    file = resources_dir() / "languages" / code / "chat_presets.toml"
    tables = tomllib.loads(file.read_text("utf-8")) if file.is_file() else {}
    return lambda kind, id_: tables.get(kind, {}).get(id_, {})


def _built_in(given: Mapping[str, Any], said: Mapping[str, Any]) -> ChatPreset:
    parameters = dict(given["parameters"])
    parameters["system"] = said.get("system", parameters["system"])
    name = said.get("name", given["name"])
    return preset_from_value(
        {**given, "name": name, "parameters": parameters, "builtin": given["id"]}
    )


def _brought(given: Mapping[str, Any]) -> SavedPrompt:
    return check_prompt(str(given["id"]), str(given["name"]), str(given["text"]).strip())


def _understood(data: bytes) -> tuple[Notebook, int]:
    """Return what a file holds, and how many items of it could not be used."""
    if len(data) > _MOST_BYTES:
        raise ValueError("too large")
    whole = json.loads(data.decode("utf-8-sig"))
    if not isinstance(whole, dict) or whole.get("format") != FORMAT:
        raise ValueError("another file")
    version = whole.get("version")
    if isinstance(version, bool) or not isinstance(version, int):
        raise ValueError("no version")
    if version > _VERSION:
        raise _NewerError
    presets, prompts = whole.get("presets", []), whole.get("prompts", [])
    if not isinstance(presets, list) or not isinstance(prompts, list):
        raise ValueError("no lists")
    notebook, lost = Notebook(), 0
    for listed, read in ((presets, preset_from_value), (prompts, _prompt)):
        for each in listed[:_MOST_ITEMS]:
            try:
                item = read(each)
            except (ValueError, TypeError):
                lost += 1
                continue
            assert isinstance(item, ChatPreset | SavedPrompt)
            notebook = notebook.put(item)
    default = whole.get("default", "")
    known = isinstance(default, str) and notebook.preset(default) is not None
    return Notebook(notebook.presets, notebook.prompts, clean(default) if known else ""), lost


def _prompt(value: object) -> SavedPrompt:
    if not isinstance(value, dict):
        raise TypeError("not an object")
    id_, name, text = value.get("id"), value.get("name"), value.get("text")
    if not isinstance(id_, str) or not isinstance(name, str) or not isinstance(text, str):
        raise TypeError("not texts")
    return check_prompt(id_, name, text)


def _reason(error: OSError) -> str:
    return error.strerror or type(error).__name__
