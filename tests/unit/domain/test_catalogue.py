"""What is known of models: by pattern, the first one that fits."""

from __future__ import annotations

import pytest

from desktop_chat.domain.catalogue import Catalogue, CatalogueError, catalogue, parse
from desktop_chat.domain.events import Usage

HEAD = "date = 2026-02-01\n"


def test_the_catalogue_that_comes_with_the_program():
    found = catalogue()
    assert len(found.models) > 30
    assert found.priced.year >= 2026
    patterns = [each.pattern for each in found.models]
    assert len(set(patterns)) == len(patterns)


def test_every_entry_can_be_reached():
    found = catalogue()
    for each in found.models:
        example = each.pattern.replace("[56]", "5").replace("[57]", "5").replace("[123]", "1")
        hit = found.find(example.replace("*", ""))
        assert hit is each, f"{each.pattern} stands behind {hit}"


@pytest.mark.parametrize(
    ("name", "pattern"),
    [
        ("gpt-4o", "gpt-4o*"),
        ("gpt-4o-mini-2024-07-18", "gpt-4o-mini*"),
        ("openai/gpt-4o-mini:free", "gpt-4o-mini*"),
        ("models/gemini-2.5-flash-lite", "gemini-2.5-flash-lite*"),
        ("GPT-5", "gpt-5*"),
        ("Claude-Sonnet-4-5", "claude-sonnet-4*"),
        ("nobody-knows", None),
        ("", None),
    ],
)
def test_names(name: str, pattern: str | None):
    found = catalogue().find(name)
    assert (found.pattern if found is not None else None) == pattern


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        HEAD,
        "[[model]]\nname = 'a'\n",
        HEAD + "[[model]]\nwindow = 1\n",
        HEAD + "[[model]]\nname = 'A'\n",
        HEAD + "[[model]]\nname = 'a'\nwindow = 0\n",
        HEAD + "[[model]]\nname = 'a'\ninput = 1\n",
        HEAD + "[[model]]\nname = 'a'\ninput = -1\noutput = 1\n",
        HEAD + "[[model]]\nname = 'a'\nprice = 1\n",
    ],
)
def test_what_is_no_catalogue(text: str):
    with pytest.raises(CatalogueError):
        parse(text)


def test_costs():
    priced: Catalogue = parse(HEAD + "[[model]]\nname = 'a*'\ninput = 2\noutput = 10\n")
    model = priced.find("a-1")
    assert model is not None
    assert model.cost(Usage(prompt=500_000, completion=100_000)) == pytest.approx(2.0)
    assert model.cost(Usage(prompt=5)) is None
    free = parse(HEAD + "[[model]]\nname = 'a*'\nwindow = 9\n").find("a")
    assert free is not None
    assert free.cost(Usage(1, 1)) is None
