"""What the library of presets and prompts holds at first is in the person's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from desktop_chat.base.languages import COMPLETE, ENGLISH, LANGUAGES, use
from desktop_chat.domain.prompts import names_in
from desktop_chat.storage.notebook import built_in

IN_ENGLISH = built_in()


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    use(ENGLISH)


@pytest.mark.parametrize("code", [code for code in COMPLETE if code != "en"])
def test_all_of_it_is_said_anew_and_stays_the_same_thing(code: str) -> None:
    use(next(language for language in LANGUAGES if language.code == code))
    there = built_in()
    for mine, theirs in zip(there.presets, IN_ENGLISH.presets, strict=True):
        assert (mine.id, mine.icon) == (theirs.id, theirs.icon)
        assert mine.name != theirs.name
        assert mine.parameters.system != theirs.parameters.system
        assert mine.parameters.temperature == theirs.parameters.temperature
    fixed = {"clipboard", "date"}
    for prompt, english in zip(there.prompts, IN_ENGLISH.prompts, strict=True):
        assert prompt.id == english.id
        assert prompt.text != english.text
        fields, known = names_in(prompt.text), names_in(english.text)
        assert fixed & set(fields) == fixed & set(known)
        assert len(fields) == len(known)
