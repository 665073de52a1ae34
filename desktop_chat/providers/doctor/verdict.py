"""From what was found to what is told: pure."""

from __future__ import annotations

from collections.abc import Sequence

from desktop_chat.base.languages import sentences
from desktop_chat.domain.address import BaseUrl
from desktop_chat.domain.connection import Api, Connection, ModelInfo, default_model
from desktop_chat.domain.diagnosis import Diagnosis, Fix, FixKind, Trouble
from desktop_chat.domain.endings import Failure, FailureKind
from desktop_chat.domain.notices import wait_words
from desktop_chat.domain.text import one_line
from desktop_chat.providers.doctor import words
from desktop_chat.providers.doctor.probes import Reach
from desktop_chat.providers.words import is_about_page, is_about_proxy

EDIT = Fix(FixKind.EDIT, words.FIX_EDIT)
AGAIN = Fix(FixKind.AGAIN, words.FIX_AGAIN)
KEY = Fix(FixKind.KEY, words.FIX_KEY)
PROXY = Fix(FixKind.PROXY, words.FIX_PROXY)
CERTIFICATE = Fix(FixKind.CERTIFICATE, words.FIX_CERTIFICATE)


def trouble(what: Trouble, sentence: str, fix: Fix | None) -> Diagnosis:
    """Return the diagnosis of a connection that does not work."""
    return Diagnosis(False, what, words.TITLES[what], sentence, fix)


def to_address(address: BaseUrl) -> Fix:
    """Return the fix of another address."""
    return Fix(FixKind.ADDRESS, words.FIX_ADDRESS.format(address=address), address=address)


def of_reach(reach: Reach, failure: Failure, seconds: float) -> Diagnosis:
    """Return what a server is told by that was not reached."""
    sentence = failure.sentence
    match reach:
        case Reach.REFUSED:
            return trouble(Trouble.PORT, sentence, EDIT)
        case Reach.NO_HOST:
            return trouble(Trouble.HOST, sentence, EDIT)
        case Reach.CERTIFICATE:
            said = sentences(sentence, words.CERTIFICATE)
            return trouble(Trouble.CERTIFICATE, said, CERTIFICATE)
        case Reach.ENCRYPTION:
            return trouble(Trouble.ENCRYPTION, sentence, EDIT)
        case Reach.PROXY:
            return trouble(Trouble.PROXY, sentences(sentence, words.PROXY), PROXY)
        case Reach.SETUP:
            fix = PROXY if is_about_proxy(sentence) else EDIT
            return trouble(Trouble.SETUP, sentence, fix)
        case Reach.SILENT:
            said = words.SILENCE.format(seconds=wait_words(seconds))
            return trouble(Trouble.SILENCE, said, AGAIN)
        case _:
            return trouble(Trouble.NETWORK, sentence, AGAIN)


_BY_KIND = {
    FailureKind.QUOTA: (Trouble.QUOTA, EDIT),
    FailureKind.RATE_LIMITED: (Trouble.RATE_LIMIT, AGAIN),
    FailureKind.SERVER: (Trouble.SERVER, AGAIN),
    FailureKind.NETWORK: (Trouble.NETWORK, AGAIN),
    FailureKind.SETUP: (Trouble.PROXY, PROXY),
    FailureKind.WRONG_ADDRESS: (Trouble.ADDRESS, EDIT),
    FailureKind.ENDPOINT_MISSING: (Trouble.ADDRESS, EDIT),
}


def of_failure(
    failure: Failure, connection: Connection, model: str, models: Sequence[ModelInfo]
) -> Diagnosis:
    """Return what a server's refusal means for the connection."""
    if failure.kind is FailureKind.KEY_REFUSED:
        if connection.key:
            return trouble(Trouble.KEY_REFUSED, sentences(failure.sentence, words.KEY_REFUSED), KEY)
        return trouble(Trouble.KEY_NEEDED, words.KEY_NEEDED, KEY)
    if failure.kind is FailureKind.MODEL_UNKNOWN:
        return _of_model(connection, model, models)
    what, fix = _BY_KIND.get(failure.kind, (Trouble.REFUSED, EDIT))
    said = failure.server_words
    quoted = "" if said in failure.sentence else words.QUOTED.format(words=said)
    sentence = sentences(failure.sentence, quoted)
    return trouble(what, sentence, fix)


def _of_model(connection: Connection, model: str, models: Sequence[ModelInfo]) -> Diagnosis:
    shown = one_line(model, 60)
    other = default_model([each for each in models if each.id != model])
    if other:
        fix = Fix(FixKind.MODEL, words.FIX_MODEL.format(model=one_line(other, 40)), model=other)
        said = words.MODEL_OTHER.format(model=shown, other=one_line(other, 60))
        return trouble(Trouble.MODEL, said, fix)
    if not connection.model:
        return trouble(Trouble.MODEL, words.MODEL_NEEDED, EDIT)
    return trouble(Trouble.MODEL, words.MODEL_UNKNOWN.format(model=shown), EDIT)


def of_address(failure: Failure | None, found: BaseUrl | None, tried: int) -> Diagnosis:
    """Return what an address without a chat API is told by; `found` is one that has one."""
    what = Trouble.ADDRESS
    if failure is not None and failure.status is not None and 300 <= failure.status < 400:
        what = Trouble.REDIRECT
    elif failure is not None and is_about_page(failure.sentence):
        what = Trouble.WEB_PAGE
    if found is not None:
        return trouble(what, words.ADDRESS_FOUND.format(address=found), to_address(found))
    said = words.unknown_address_words(tried)
    if what is Trouble.REDIRECT and failure is not None:
        said = failure.sentence
    return trouble(what, said, EDIT)


def learned(what: Trouble, api: Api, limit_field: str) -> tuple[str, Fix]:
    """Return the sentence and the fix of a trouble that the program gets around by itself."""
    name = words.API_NAMES[api]
    match what:
        case Trouble.LEGACY_ONLY:
            fix = Fix(FixKind.API, words.FIX_API.format(api=name), api=api)
            return words.LEGACY_ONLY.format(api=name), fix
        case Trouble.NO_STREAMING:
            fix = Fix(FixKind.NO_STREAMING, words.FIX_NO_STREAMING)
            return words.NO_STREAMING.format(api=name), fix
        case Trouble.NO_STREAM_OPTIONS:
            fix = Fix(FixKind.NO_STREAM_OPTIONS, words.FIX_NO_STREAM_OPTIONS)
            return words.NO_STREAM_OPTIONS, fix
        case Trouble.LIMIT_FIELD:
            fix = Fix(FixKind.LIMIT_FIELD, words.FIX_LIMIT_FIELD.format(field=limit_field))
            return words.LIMIT_FIELD.format(field=limit_field), fix
        case _:
            return words.NO_MODELS_LIST.format(api=name), Fix(FixKind.EDIT, words.FIX_EDIT)
