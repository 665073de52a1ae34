"""Sentences in the person's language, and in English where that is missing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_chat.base.translation import (
    install,
    isolate_fields,
    isolated,
    mark,
    tr,
    tr_marked,
    trn,
    unisolated,
)


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    install(None)
    isolate_fields(False)


def _german(source: str, meaning: str, count: int | None) -> str | None:
    if source == "{count} messages":
        return "{count} Nachricht" if count == 1 else "{count} Nachrichten"
    if meaning == "the verb":
        return {"Open": "Öffnen"}.get(source)
    return {"Settings": "Einstellungen", "Open": "Offen"}.get(source)


def test_without_a_translator_the_source_is_shown() -> None:
    assert tr("Settings") == "Settings"
    assert trn("{count} message", "{count} messages", 1) == "{count} message"
    assert trn("{count} message", "{count} messages", 0) == "{count} messages"


def test_a_translator_is_asked() -> None:
    install(_german)
    assert tr("Settings") == "Einstellungen"
    assert trn("{count} message", "{count} messages", 1) == "{count} Nachricht"
    assert trn("{count} message", "{count} messages", 2) == "{count} Nachrichten"


def test_what_has_no_translation_stays_english() -> None:
    install(_german)
    assert tr("Quit") == "Quit"
    assert trn("{count} word", "{count} words", 1) == "{count} word"


def test_one_english_word_may_be_two() -> None:
    install(_german)
    assert (tr("Open"), tr("Open", "the verb")) == ("Offen", "Öffnen")


def test_what_is_marked_is_translated_where_it_is_shown() -> None:
    install(_german)
    word = mark("Settings")
    assert (word, tr_marked(word)) == ("Settings", "Einstellungen")


def _arabic(source: str, meaning: str, count: int | None) -> str | None:
    return {
        "{place} did not answer.": "لم يُجب {place}.",
        "{count} models": "{count} نماذج",
    }.get(source)


def test_an_address_in_a_sentence_from_the_right_keeps_its_own_order() -> None:
    install(_arabic)
    isolate_fields(True)
    said = tr("{place} did not answer.").format(place="http://127.0.0.1:1234/v1")
    assert said == "لم يُجب \u2068http://127.0.0.1:1234/v1\u2069."
    assert tr("{place} did not answer.").format_map({"place": "a.example"}) == (
        "لم يُجب \u2068a.example\u2069."
    )
    assert unisolated(said) == "لم يُجب http://127.0.0.1:1234/v1."


@pytest.mark.parametrize("value", [3, "1,234", "خادمي", "≈ 12"])
def test_what_cannot_turn_a_sentence_is_left_as_it_is(value: object) -> None:
    install(_arabic)
    isolate_fields(True)
    assert trn("{count} model", "{count} models", 3).format(count=value) == f"{value} نماذج"


def test_what_is_isolated_is_not_isolated_again() -> None:
    isolate_fields(True)
    assert isolated(isolated("gpt-5")) == "\u2068gpt-5\u2069"
    assert isolated("\u2068a\u2069 b \u2068c\u2069") == "\u2068\u2068a\u2069 b \u2068c\u2069\u2069"


def test_other_languages_hold_no_marks() -> None:
    install(_german)
    assert tr("{name} is kept.").format(name="gpt-5") == "gpt-5 is kept."
