"""Sentences in the person's language, and in English where that is missing."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_chat.base.translation import install, mark, tr, tr_marked, trn


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    install(None)


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
