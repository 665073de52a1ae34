"""What a person is told when conversations cannot be kept or read."""

from __future__ import annotations

from desktop_chat.base.languages import sentences
from desktop_chat.base.translation import tr
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.domain.store import StoreFailed, Trouble

_A = NoticeAction

_IN_MEMORY = tr("What you write now stays in memory until the program ends.")
_NOTHING_LOST = tr("Nothing is lost while the program runs; it is tried again by itself.")

_WHY_READING = {
    Trouble.READ_ONLY: tr("Their folder or file cannot be written to."),
    Trouble.UNREACHABLE: tr("Their folder cannot be written to."),
    Trouble.FULL: tr("The disk is full."),
}

_NOT_SAVED = tr("Conversations cannot be saved.")
_NOT_OPENED = tr("Your conversations cannot be opened.")

_IN_USE = tr("The conversations are in use.")
_FOR_READING = tr("Your conversations are open for reading only.")
_READING = tr("You can read, search and export; what you write now is not kept.")


def reading_notice(failed: StoreFailed) -> Notice:
    """Return the notice of conversations that are open for reading only, and why they are."""
    actions = (_A.OTHER_FOLDER, _A.EXPORT_ALL)
    return Notice(
        NoticeKind.DISK,
        Severity.WARNING,
        _FOR_READING,
        sentences(_WHY_READING.get(failed.trouble, failed.sentence), _READING),
        actions if failed.trouble is Trouble.NEWER else (_A.RETRY, *actions),
        details=(f"storage: {failed.trouble}",),
    )


def refusing_notice() -> Notice:
    """Return the notice of something that is not done to conversations that can only be read."""
    return Notice(
        NoticeKind.DISK,
        Severity.WARNING,
        _FOR_READING,
        tr("Nothing in them can be changed. A temporary copy can go on from here; it is not kept."),
        (_A.COPY_TO_TEMPORARY,),
    )


def folder_notice(failed: StoreFailed) -> Notice:
    """Return the notice of a folder that was chosen and cannot be used."""
    return Notice(
        NoticeKind.DISK,
        Severity.ERROR,
        tr("That folder cannot be used."),
        sentences(failed.sentence, tr("Your conversations stay where they were.")),
        (_A.OTHER_FOLDER,),
        details=(f"storage: {failed.trouble}",),
    )


def saving_notice(failed: StoreFailed) -> Notice:
    """Return the notice of something that could not be saved; it is kept and tried again."""
    if failed.trouble is Trouble.READING:
        return refusing_notice()
    return Notice(
        NoticeKind.DISK,
        Severity.ERROR,
        _title(failed, _NOT_SAVED),
        sentences(failed.sentence, _NOTHING_LOST),
        (_A.SAVE_AGAIN, _A.COPY_DETAILS),
        details=(f"storage: {failed.trouble}",),
    )


def opening_notice(failed: StoreFailed, *, has_backup: bool) -> Notice:
    """Return the notice of a file that could not be opened; it was not touched."""
    actions: list[NoticeAction] = []
    if failed.trouble in {Trouble.DAMAGED, Trouble.LOST}:
        if has_backup:
            actions.append(_A.RESTORE_BACKUP)
        if failed.trouble is Trouble.DAMAGED:
            actions.append(_A.SALVAGE)
        actions.append(_A.NEW_FILE)
    elif failed.trouble in {Trouble.BUSY, Trouble.FULL, Trouble.UNREACHABLE, Trouble.READ_ONLY}:
        actions += [_A.RETRY, _A.OTHER_FOLDER]
    return Notice(
        NoticeKind.DISK,
        Severity.ERROR,
        _title(failed, _NOT_OPENED),
        sentences(failed.sentence, _IN_MEMORY),
        tuple(actions),
        details=(f"storage: {failed.trouble}",),
    )


def _title(failed: StoreFailed, otherwise: str) -> str:
    # The sentence says what is amiss, and the title what cannot be done.
    return _IN_USE if failed.trouble is Trouble.BUSY else otherwise
