"""The test as a text to be sent to whoever helps; secrets are taken out of it."""

from __future__ import annotations

from collections.abc import Iterable

from desktop_chat.base.languages import decimal
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import unisolated
from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis, Step
from desktop_chat.ui.doctor import words


def report(connection: Connection, steps: Iterable[Step], diagnosis: Diagnosis | None) -> str:
    """Return what was tested, what came of each step, and the diagnosis."""
    api = str(connection.api) if connection.api is not None else "auto"
    lines = [f"{connection.place}  ({api}, {connection.model or words.NO_MODEL})", ""]
    for step in steps:
        said = words.SECONDS.format(state=step.state.words, seconds=decimal(step.seconds))
        lines.append(f"{step.number}. {step.title}: {said}")
        lines += [f"   {line}" for line in (step.said, server_words(step)) if line]
    if diagnosis is not None:
        lines += ["", diagnosis.title, diagnosis.sentence]
        if diagnosis.fix is not None and not diagnosis.works:
            lines.append(words.HELPS.format(words=diagnosis.fix.words))
    return redact(unisolated("\n".join(lines)))


def server_words(step: Step) -> str:
    """Return what the server said in quotation marks, "" for nothing."""
    return words.SAID_BY_SERVER.format(words=step.server_words) if step.server_words else ""
