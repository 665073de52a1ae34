"""What is known of models: never a wrong price, rather none."""

from __future__ import annotations

import pytest

from desktop_chat.domain.catalogue import (
    Catalogue,
    CatalogueError,
    Entry,
    OwnFacts,
    catalogue,
    parse,
    parse_own,
)
from desktop_chat.domain.events import Usage
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate

HEAD = "date = 2026-11-28\n[vendors]\nv = ['api.v.example']\n"
OPENAI = "https://api.openai.com/v1"
GATEWAY = "https://llm.example.com/v1"


def read(entries: str) -> Catalogue:
    return parse(HEAD + entries)


def test_the_catalogue_that_comes_with_the_program():
    found = catalogue()
    assert len(found.entries) > 100
    assert found.priced.year >= 2026
    assert sum(each.facts.price is not None for each in found.entries) > 80


def test_every_entry_can_be_reached():
    found = catalogue()
    for each in found.entries:
        if not each.name.endswith("*"):
            assert found.find(GATEWAY, each.name).window == each.facts.window, each.name


@pytest.mark.parametrize(
    ("name", "price"),
    [
        ("gpt-5.2", (1.75, 14.0)),
        ("GPT-5.2", (1.75, 14.0)),
        ("gpt-5.2-2025-12-11", (1.75, 14.0)),
        ("models/gpt-5.2", (1.75, 14.0)),
        ("gpt-5.2-pro-2025-12-11", (21.0, 168.0)),
        ("gpt-5-mini-2025-08-07", (0.25, 2.0)),
        ("gpt-4o-mini-2024-07-18", (0.15, 0.6)),
        # What begins with a known name is another model.
        ("gpt-5.2-mini", None),
        ("gpt-5.2-2", None),
        ("gpt-5.25", None),
        ("gpt-5.2-turbo-2025-12-11", None),
        ("gpt-4o-audio-preview", None),
        ("ft:gpt-4o-mini-2024-07-18:org::id", None),
        ("gpt-5", (1.25, 10.0)),
        ("nobody-knows", None),
        ("", None),
    ],
)
def test_names(name: str, price: tuple[float, float] | None):
    found = catalogue().find(OPENAI, name).price
    assert (None if found is None else (found.rate.input, found.rate.output)) == price


def test_a_name_with_a_date_of_its_own_is_not_taken_for_the_one_without():
    found = read(
        "[[model]]\nname = 'a'\nvendor = 'v'\ninput = 1\noutput = 1\n"
        "[[model]]\nname = 'a-2024-05-13'\nvendor = 'v'\ninput = 5\noutput = 5\n"
    )

    def price(name: str) -> float:
        known = found.find("https://api.v.example/v1", name).price
        assert known is not None
        return known.rate.input

    assert (price("a-2024-05-13"), price("a-2024-08-06"), price("a")) == (5, 1, 1)


def test_of_families_the_longest_beginning_counts():
    found = read(
        "[[model]]\nname = 'a-*'\nwindow = 1\n[[model]]\nname = 'a-b-*'\nwindow = 2\n"
        "[[model]]\nname = 'a-b-c'\nwindow = 3\n"
    )
    windows = [found.find(GATEWAY, name).window for name in ("a-x", "a-b-x", "a-b-c", "a-b-cd")]
    assert windows == [1, 2, 3, 2]


def test_a_price_holds_at_its_vendors_own_service_alone():
    known = catalogue()
    assert known.find(OPENAI, "gpt-5.2").price is not None
    elsewhere = known.find(GATEWAY, "openai/gpt-5.2")
    assert elsewhere == ModelFacts(400_000)
    assert known.find("https://api.anthropic.com/v1", "gpt-5.2").price is None


@pytest.mark.parametrize("place", ["http://127.0.0.1:11434/v1", "http://192.168.1.2:1/v1", "demo"])
def test_of_models_at_home_nothing_is_known_beforehand(place: str):
    # Ollama takes 4,096 tokens of a model that could take 131,072 (FACTS.md 1.2).
    assert catalogue().find(place, "llama-3.1-8b") == NOTHING_KNOWN


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[",
        "[[model]]\nname = 'a'\n",
        HEAD + "[[model]]\nwindow = 1\n",
        HEAD + "[[model]]\nname = 'A'\n",
        HEAD + "[[model]]\nname = 'a'\nwindow = 0\n",
        HEAD + "[[model]]\nname = 'a'\nwindow = true\n",
        HEAD + "[[model]]\nname = 'a'\nvendor = 'v'\ninput = 1\n",
        HEAD + "[[model]]\nname = 'a'\nvendor = 'v'\ninput = -1\noutput = 1\n",
        HEAD + "[[model]]\nname = 'a'\nvendor = 'v'\ninput = nan\noutput = 1\n",
        HEAD + "[[model]]\nname = 'a'\nvendor = 'w'\nwindow = 1\n",
        HEAD + "[[model]]\nname = 'a'\ninput = 1\noutput = 1\n",
        HEAD + "[[model]]\nname = 'a-*'\nvendor = 'v'\ninput = 1\noutput = 1\n",
        HEAD + "[[model]]\nname = 'a'\nprice = 1\n",
        HEAD + "[[model]]\nname = 'a'\n[[model]]\nname = 'a'\n",
        HEAD + "[[model]]\nname = 'a'\nlong = { above = 1, input = 1, output = 1 }\n",
        HEAD + "model = 1\n",
    ],
)
def test_what_is_no_catalogue(text: str):
    with pytest.raises(CatalogueError):
        parse(text)


RATE = Rate(2.0, 10.0, cached=0.5)


@pytest.mark.parametrize(
    ("usage", "dollars"),
    [
        (Usage(500_000, 100_000), 2.0),
        (Usage(1_000_000, 0, cached=400_000), 1.4),
        # A server that says it read more than it was sent is not believed.
        (Usage(1_000_000, 0, cached=9_000_000), 0.5),
        # Thinking is part of the completion, as most count it, …
        (Usage(0, 100_000, 100_000, thinking=60_000), 1.0),
        # … or beside it.
        (Usage(0, 40_000, 100_000, thinking=60_000), 1.0),
        (Usage(5), None),
        (Usage(), None),
    ],
)
def test_costs(usage: Usage, dollars: float | None):
    assert Price(RATE).cost(usage) == (None if dollars is None else pytest.approx(dollars))


def test_thinking_can_have_a_price_of_its_own():
    price = Price(Rate(0.0, 1.0, thinking=3.0))
    assert price.cost(Usage(0, 100_000, thinking=60_000)) == pytest.approx(0.22)


def test_a_long_request_costs_by_its_own_rate():
    price = Price(Rate(1.0, 1.0), Rate(2.0, 3.0), above=200_000)
    assert price.cost(Usage(200_000, 0)) == pytest.approx(0.2)
    assert price.cost(Usage(200_001, 100_000)) == pytest.approx(0.700002)


def test_what_a_person_says_goes_before_and_of_one_server_before_all():
    own = parse_own(
        "[[model]]\nname = 'm'\nwindow = 10\ninput = 1\noutput = 2\n"
        f"[[model]]\nname = 'm'\nserver = '{GATEWAY}'\nwindow = 20\n"
    )
    assert own.find(OPENAI, "m").window == 10
    here = own.find(GATEWAY, "M")
    assert here.window == 20
    assert here.price is not None
    assert own.find(GATEWAY, "other") == NOTHING_KNOWN


def test_what_a_person_says_can_be_changed_and_taken_back():
    own = OwnFacts().put(Entry("m", ModelFacts(10), server=GATEWAY))
    own = own.put(Entry("m", ModelFacts(20), server=GATEWAY))
    assert own.find(GATEWAY, "m").window == 20
    assert own.put(Entry("m", NOTHING_KNOWN, server=GATEWAY)).entries == ()
