"""The demo in the person's language: what its suggestions ask for is what comes."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from desktop_chat.base.catalogue import read_catalogue
from desktop_chat.base.languages import COMPLETE, catalogue_path
from desktop_chat.base.paths import resources_dir
from desktop_chat.demo.asks import Api, read_ask
from desktop_chat.demo.fields import ScriptError
from desktop_chat.demo.plans import cast
from desktop_chat.demo.scripts import load_library
from desktop_chat.demo.translated import spoken_library, translated
from desktop_chat.ui.strings import DEMO_SUGGESTIONS

OTHERS = [code for code in COMPLETE if code != "en"]
ENGLISH = load_library(resources_dir() / "demo")


def said(code: str, model: str, question: str) -> str:
    library = spoken_library(code)
    found = library.find(model)
    assert found is not None
    messages = [{"role": "user", "content": question}]
    ask = read_ask(Api.CHAT, json.dumps({"model": model, "messages": messages}).encode())
    return cast(library, *found, ask).text(ask)


def test_english_is_spoken_where_nothing_is_translated() -> None:
    assert spoken_library("en") is ENGLISH
    assert spoken_library("xx") is ENGLISH


@pytest.mark.parametrize("code", OTHERS)
def test_the_picker_and_the_replies_are_in_the_language(code: str) -> None:
    for script in spoken_library(code).listed:
        found = ENGLISH.find(script.id)
        assert found is not None
        assert script.description != found[0].description
        assert 0 < len(script.description) <= 80
        texts = {answer.text for answer in found[0].answers if answer.text}
        if script.id not in {"demo-quota", "demo-silent"}:  # which never say anything
            assert not texts & {answer.text for answer in script.answers}


@pytest.mark.parametrize("code", OTHERS)
def test_each_suggestion_gets_its_own_reply(code: str) -> None:
    catalogue = read_catalogue(catalogue_path(code))
    replies = set()
    for suggestion in DEMO_SUGGESTIONS:
        prompt = catalogue(suggestion.prompt, "", None)
        assert prompt
        replies.add(said(code, suggestion.model, prompt))
    assert len(replies) == len(DEMO_SUGGESTIONS)
    draws = catalogue(DEMO_SUGGESTIONS[0].prompt, "", None)
    assert draws
    assert "```python" in said(code, "demo-tour", draws)


@pytest.mark.parametrize("code", OTHERS)
def test_what_the_greeting_proposes_is_understood(code: str) -> None:
    """Its bullets, in their order: drawing, a rate limit, thinking, a long answer."""
    greeting = next(a.text for a in spoken_library(code).listed[0].answers if a.turn == 1)
    bullets = re.findall(r"^- \*(.+)\*$", greeting, re.MULTILINE)
    wanted = ("demo-tour", "demo-rate-limit", "demo-thinking", "demo-long")
    library = spoken_library(code)
    for bullet, model in zip(bullets, wanted, strict=True):
        found = library.find(model)
        assert found is not None
        reply = said(code, "demo-tour", bullet)
        assert reply in {answer.text for answer in found[0].answers}
        assert "{{prompt}}" not in reply


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("[demo-tour]\ndescription = 3", "must be text"),
        ("[demo-nobody]\ndescription = 'x'", "not a field"),
        ("[demo-cut]\nafter_text = 'nowhere'", "does not occur"),
        ("[demo-cut", "demo.toml"),
    ],
)
def test_a_file_that_does_not_fit_is_named(tmp_path: Path, text: str, problem: str) -> None:
    file = tmp_path / "demo.toml"
    file.write_text(text, "utf-8")
    with pytest.raises(ScriptError, match=problem):
        translated(ENGLISH, file)
