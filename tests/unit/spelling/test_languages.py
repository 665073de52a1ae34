from __future__ import annotations

import pytest

from desktop_chat.spelling.languages import automatic, script_of_language, script_of_word

THERE = ["de_AT", "de_DE", "en_GB", "en_US", "fr", "pt_BR"]


@pytest.mark.parametrize(
    ("spoken", "used"),
    [
        (["en"], ("en_US",)),
        (["en-GB"], ("en_GB",)),
        (["de", "de_AT.UTF-8", "en_US"], ("de_DE", "de_AT", "en_US")),
        (["de_CH"], ("de_DE",)),
        (["fr_CA"], ("fr",)),
        (["pt-PT"], ("pt_BR",)),
        (["ja", "ko"], ()),
        (["en", "en_US.UTF-8"], ("en_US",)),
    ],
)
def test_the_dictionaries_of_the_spoken_languages_are_used(
    spoken: list[str], used: tuple[str, ...]
) -> None:
    assert automatic(spoken, THERE) == used


def test_a_dictionary_is_asked_for_words_of_its_own_script_alone() -> None:
    assert script_of_language("en_US") == script_of_word("Wort") == "LATIN"
    assert script_of_language("ru_RU") == script_of_word("слово") == "CYRILLIC"
    assert script_of_language("ja_JP") == script_of_word("言葉") == ""
