"""What the program says of its own start."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from desktop_chat.base.languages import sentences
from desktop_chat.base.translation import tr
from desktop_chat.commands.words import FILE_TITLE
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity

FOLDER_TITLE: Final = tr("A folder for your conversations")


def log_notice(complaint: str) -> Notice:
    """Return the notice of a log that cannot be written."""
    return _own(tr("The log cannot be written."), complaint)


def variable_notice(variable: str, trouble: str) -> Notice:
    """Return the notice of a variable of the environment that cannot be used."""
    sentence = sentences(trouble, tr("The demo answers meanwhile."))
    return _own(
        tr("{variable} cannot be used.").format(variable=variable),
        sentence,
        NoticeAction.OPEN_CONNECTION,
    )


def settings_notice(said: Sequence[str]) -> Notice:
    """Return the notice of something about the settings that was found at the start."""
    return _own(tr("About your settings."), sentences(*said))


def keys_notice(said: Sequence[str]) -> Notice:
    """Return the notice of something about the file of shortcuts."""
    return _own(FILE_TITLE, sentences(*said))


def spelling_notice(sentence: str) -> Notice:
    """Return the notice of something about spelling that does not work."""
    return _own(tr("About spelling."), sentence)


def unsaved_notice(reason: str) -> Notice:
    """Return the notice of settings that cannot be saved."""
    sentence = tr(
        "{reason}. They hold until the program ends; the next change is tried again."
    ).format(reason=reason)
    return _own(tr("Your settings cannot be saved."), sentence)


def key_notice(name: str, trouble: str) -> Notice:
    """Return the notice of a connection whose key cannot be had."""
    actions = (NoticeAction.FETCH_KEY, NoticeAction.OPEN_CONNECTION)
    return _own(tr("{name} has no key.").format(name=name), trouble, *actions)


def connections_notice(complaint: str) -> Notice:
    """Return the notice of something about the saved connections that was found at the start."""
    return _own(tr("About your connections."), complaint)


def open_notice(place: str) -> Notice:
    """Return the notice of a key that would go to a server without encryption."""
    sentence = tr(
        "{place} is reached without encryption: everyone on the way can read the key and the "
        "messages. Nothing is sent before you send something. Use https:// if you can."
    )
    return _own(tr("The key is not protected."), sentence.format(place=place))


def models_notice(complaint: str) -> Notice:
    """Return the notice of something about a person's own facts about models."""
    return _own(tr("About your models."), complaint)


def start_notice(sentence: str) -> Notice:
    """Return the notice of something about the conversations that was found at the start."""
    return Notice(NoticeKind.DISK, Severity.WARNING, tr("About your conversations."), sentence)


def _own(title: str, sentence: str, *actions: NoticeAction) -> Notice:
    return Notice(NoticeKind.PROGRAM, Severity.WARNING, title, sentence, actions)
