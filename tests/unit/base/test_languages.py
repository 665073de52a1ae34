"""Which language is spoken, and how it writes numbers, sentences and lists."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.base import languages
from desktop_chat.base.languages import (
    ENGLISH,
    LANGUAGES,
    around,
    best,
    decimal,
    dollars,
    listed,
    quoted,
    sentences,
    shortest,
    speak,
    use,
    whole,
)
from desktop_chat.base.spoken import spoken_languages
from desktop_chat.base.translation import install, isolate_fields, isolated, tr

BY_CODE = {language.code: language for language in LANGUAGES}


@pytest.fixture(autouse=True)
def _english_afterwards() -> Iterator[None]:
    yield
    install(None)
    isolate_fields(False)
    use(ENGLISH)


@pytest.mark.parametrize(
    ("wanted", "spoken", "code"),
    [
        ("de", ["fr"], "de"),
        ("system", ["de-AT", "en"], "de"),
        ("", ["de_CH.UTF-8"], "de"),
        ("system", ["pt-PT"], "pt_BR"),
        ("system", ["zh-Hans-SG"], "zh_CN"),
        ("system", ["zh_TW", "fr_FR@euro"], "fr"),
        ("system", ["zh-Hant-HK"], "en"),
        ("system", ["tlh", "ja_JP"], "ja"),
        ("system", ["C", "de"], "en"),
        ("xx", [], "en"),
    ],
)
def test_the_language_that_is_wanted_and_there(wanted: str, spoken: list[str], code: str) -> None:
    assert best(wanted, spoken, LANGUAGES).code == code


@pytest.mark.parametrize(
    ("environ", "spoken"),
    [
        ({}, ("en",)),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, ("en",)),
        ({"LANG": "de_DE.UTF-8"}, ("de_DE.UTF-8",)),
        ({"LANG": "de_DE.UTF-8", "LC_ALL": "fr_FR"}, ("fr_FR",)),
        ({"LANG": "de_DE", "LANGUAGE": "pt_BR:es"}, ("pt_BR", "es", "de_DE")),
    ],
)
def test_what_the_environment_says(environ: dict[str, str], spoken: tuple[str, ...]) -> None:
    assert spoken_languages(environ, "linux") == spoken


def test_speaking_translates_and_a_catalogue_that_is_missing_leaves_english(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    assert speak("de", {}).code == "de"
    assert tr("Settings") == "Einstellungen"
    monkeypatch.setattr(languages, "COMPLETE", ("en", "ko"))
    monkeypatch.setattr(languages, "resources_dir", lambda: Path("nowhere"))
    assert speak("ko", {}) is ENGLISH
    assert tr("Settings") == "Settings"
    assert "ko" in caplog.text


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("en", ("1,234", "1,234,567", "-0.5", "1,234.50", "2.5", "10")),
        ("de", ("1.234", "1.234.567", "-0,5", "1.234,50", "2,5", "10")),
        ("es", ("1234", "1.234.567", "-0,5", "1234,50", "2,5", "10")),
        ("fr", ("1\u202f234", "1\u202f234\u202f567", "-0,5", "1\u202f234,50", "2,5", "10")),
    ],
)
def test_numbers_are_written_by_the_language(code: str, said: tuple[str, ...]) -> None:
    use(BY_CODE[code])
    numbers = (whole(1_234), whole(1_234_567), decimal(-0.5), decimal(1_234.5, 2))
    assert (*numbers, shortest(2.5), shortest(10.0)) == said


def test_sentences_and_lists_are_joined_by_the_language() -> None:
    assert sentences("One.", "", "Two.") == "One. Two."
    assert (listed([]), listed(["a"]), listed(["a", "b", "c"])) == ("", "a", "a, b and c")
    use(BY_CODE["ja"])
    assert sentences("一。", "二。") == "一。二。"
    use(BY_CODE["ar"])
    assert listed(["a", "b", "c"]) == "a، b وc"


@pytest.mark.parametrize(
    ("code", "amounts", "quotation"),
    [
        ("en", ("$0.00", "$1,234.50", "$0.031", "$0.0042"), "“Werk”"),
        ("de", ("0,00\u00a0$", "1.234,50\u00a0$", "0,031\u00a0$", "0,0042\u00a0$"), "„Werk“"),
        ("es", ("0,00\u00a0$", "1234,50\u00a0$", "0,031\u00a0$", "0,0042\u00a0$"), "«Werk»"),
        (
            "fr",
            ("0,00\u00a0$", "1\u202f234,50\u00a0$", "0,031\u00a0$", "0,0042\u00a0$"),
            "«\u00a0Werk\u00a0»",
        ),
        (
            "pt_BR",
            ("US$\u00a00,00", "US$\u00a01.234,50", "US$\u00a00,031", "US$\u00a00,0042"),
            "“Werk”",
        ),
        (
            "ru",
            ("0,00\u00a0$", "1\u00a0234,50\u00a0$", "0,031\u00a0$", "0,0042\u00a0$"),
            "«Werk»",
        ),
        ("zh_CN", ("$0.00", "$1,234.50", "$0.031", "$0.0042"), "“Werk”"),
        ("ja", ("$0.00", "$1,234.50", "$0.031", "$0.0042"), "「Werk」"),
        ("ko", ("$0.00", "$1,234.50", "$0.031", "$0.0042"), "“Werk”"),
        ("ar", ("0.00\u00a0$", "1,234.50\u00a0$", "0.031\u00a0$", "0.0042\u00a0$"), "«Werk»"),
    ],
)
def test_money_and_quotations_are_written_by_the_language(
    code: str, amounts: tuple[str, ...], quotation: str
) -> None:
    use(BY_CODE[code])
    assert tuple(dollars(each) for each in (0, 1_234.5, 0.031, 0.0042)) == amounts
    assert quoted("Werk") == quotation


def test_names_are_isolated_in_a_language_from_the_right_alone() -> None:
    speak("ar", {})
    assert isolated("gpt-5") != "gpt-5"
    speak("de", {})
    assert isolated("gpt-5") == "gpt-5"


def test_a_unit_stands_where_the_language_has_it() -> None:
    assert (around("$"), around("%"), around("")) == (("$", ""), ("", "%"), ("", ""))
    assert around("pixels") == ("", " pixels")
    use(BY_CODE["de"])
    assert (around("$"), around("%")) == (("", "\u00a0$"), ("", "\u00a0%"))
    use(BY_CODE["pt_BR"])
    assert around("$") == ("US$\u00a0", "")
