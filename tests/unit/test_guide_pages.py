"""The guide says in every language what it says in English, with the program's own names."""

from __future__ import annotations

import re

import pytest

from scripts import guide
from scripts.guide import CODES, FOLDER, digest, faults, faults_of_source, pages

SOURCE = """# Files

Choose *Settings → General*, or press **Ctrl+E**. See [Privacy](privacy.md).

![A window](pictures/dark.png)

| what | where |
|---|---|
| *Delete* | `settings.json` |
"""
GERMAN = """# Dateien

Wählen Sie *Einstellungen → Allgemein* oder drücken Sie **Ctrl+E**. Siehe [Datenschutz](privacy.md).

![Ein Fenster](../pictures/dark.png)

| was | wo |
|---|---|
| *Löschen* | `settings.json` |
"""


def stamped(text: str) -> str:
    return f"<!-- of {digest(SOURCE)} -->\n\n{text}"


@pytest.mark.parametrize("name", pages())
def test_a_page_is_there_in_every_language_and_says_what_its_source_says(name: str) -> None:
    source = (FOLDER / f"{name}.md").read_text("utf-8")
    assert faults_of_source(source) == []
    for code in CODES:
        assert faults(code, source, (FOLDER / code / f"{name}.md").read_text("utf-8")) == []


def test_pictures_and_pages_that_are_linked_to_are_there() -> None:
    for page in FOLDER.rglob("*.md"):
        for target in re.findall(r"\]\(([^)\s]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).is_file(), f"{page}: {target}"


def test_a_faithful_page_has_no_faults() -> None:
    assert faults("de", SOURCE, stamped(GERMAN)) == []


def test_a_page_is_out_of_date_when_its_source_says_something_else() -> None:
    assert "has changed" in faults("de", SOURCE.replace("or press", "or else"), stamped(GERMAN))[0]
    assert "has changed" in faults("de", SOURCE, GERMAN)[0]


def test_lines_that_are_filled_anew_change_nothing() -> None:
    assert digest(SOURCE) == digest(SOURCE.replace(", or press", ",\nor press"))


@pytest.mark.parametrize(
    ("right", "wrong", "said"),
    [
        ("# Dateien", "## Dateien", "headings"),
        ("privacy.md", "files.md", "links"),
        ("dark.png", "light.png", "pictures"),
        ("`settings.json`", "`einstellungen.json`", "code"),
        ("**Ctrl+E**", "**Ctrl+F**", "keys"),
        ("| *Löschen* | `", "| *Löschen* `", "columns"),
        ("*Löschen*", "*Entfernen*", "“Delete” is called Löschen"),
        ("*Einstellungen →", "*Optionen →", "“Settings” is called Einstellungen"),
    ],
)
def test_what_cannot_be_right_is_named(right: str, wrong: str, said: str) -> None:
    assert said in "\n".join(faults("de", SOURCE, stamped(GERMAN.replace(right, wrong))))


def test_an_english_page_names_only_what_the_program_says() -> None:
    assert "Frobnicate" in faults_of_source("Choose *Frobnicate*.")[0]


def test_an_arrow_from_the_right_parts_a_way_through_menus_as_well() -> None:
    assert list(guide.names("«*الإعدادات ← عام*»")) == ["الإعدادات", "عام"]
