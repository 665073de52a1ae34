"""What the parameters are called, and what is said of one that a server does not take."""

from __future__ import annotations

from collections.abc import Collection

from desktop_chat.base.languages import enumerated
from desktop_chat.base.translation import tr
from desktop_chat.domain.notices import Notice, NoticeAction, NoticeKind, Severity
from desktop_chat.domain.parameters import Parameter

NAMES = {
    Parameter.SYSTEM: tr("System prompt"),
    Parameter.TEMPERATURE: tr("Temperature"),
    Parameter.TOP_P: tr("Top-p"),
    Parameter.MAX_TOKENS: tr("Token limit"),
    Parameter.EFFORT: tr("Reasoning effort"),
    Parameter.VERBOSITY: tr("Verbosity"),
    Parameter.STOP: tr("Stop sequences"),
    Parameter.SEED: tr("Seed"),
    Parameter.EXTRA: tr("Extra JSON body"),
}
_REFUSED = tr("The model does not take everything.")
_REFUSED_SENTENCE = tr(
    "The server refused this for the model, and was asked again without it: {names}. "
    "It is left out from now on."
)


def names_of(parameters: Collection[Parameter]) -> str:
    """Return the names of some parameters, as a list in a sentence."""
    return enumerated(NAMES[each] for each in Parameter if each in parameters)


def refused_notice(parameters: Collection[Parameter]) -> Notice | None:
    """Return what is said when a server turned out not to take some; None for none."""
    if not parameters:
        return None
    return Notice(
        NoticeKind.BAD_REQUEST,
        Severity.INFO,
        _REFUSED,
        _REFUSED_SENTENCE.format(names=names_of(parameters)),
        (NoticeAction.OPEN_PARAMETERS, NoticeAction.DISMISS),
    )
