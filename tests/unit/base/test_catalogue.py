"""A catalogue that Qt's tool compiled is read without Qt, with the plural of its language."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop_chat.base.catalogue import (
    MAGIC,
    DamagedCatalogue,
    plural_form,
    read_catalogue,
)
from desktop_chat.base.languages import COMPLETE, ENGLISH, catalogue_path

# As `lrelease` writes them: operation and number, joined by 0xFD (and), 0xFE (or), 0xFF (else).
GERMAN = bytes((0x01, 1))
RUSSIAN = bytes((0x11, 1, 0xFD, 0x29, 11, 0xFF, 0x14, 2, 4, 0xFD, 0x2C, 10, 19))
ARABIC = bytes((1, 0, 0xFF, 1, 1, 0xFF, 1, 2, 0xFF, 0x24, 3, 10, 0xFF, 0x2A, 11))


@pytest.mark.parametrize(
    ("rules", "forms"),
    [
        (b"", {0: 0, 1: 0, 7: 0}),
        (GERMAN, {0: 1, 1: 0, 2: 1, 101: 1}),
        (RUSSIAN, {0: 2, 1: 0, 2: 1, 4: 1, 5: 2, 11: 2, 12: 2, 21: 0, 22: 1, 111: 2, 1_021: 0}),
        (ARABIC, {0: 0, 1: 1, 2: 2, 3: 3, 10: 3, 11: 4, 99: 4, 100: 5, 102: 5, 103: 3}),
    ],
)
def test_the_form_stands_with_the_number(rules: bytes, forms: dict[int, int]) -> None:
    assert {count: plural_form(rules, count) for count in forms} == forms


@pytest.mark.parametrize("code", [code for code in COMPLETE if code != ENGLISH.code])
def test_every_language_that_is_offered_has_its_sentences(code: str) -> None:
    catalogue = read_catalogue(catalogue_path(code))
    assert len(catalogue.forms) > 1_000
    assert all(all(forms) for forms in catalogue.forms.values())


def test_german_is_said_in_german() -> None:
    german = read_catalogue(catalogue_path("de"))
    assert german("Settings", "", None) == "Einstellungen"
    assert german("{count} settings", "", 1) == "{count} Einstellung"
    assert german("{count} settings", "", 0) == "{count} Einstellungen"
    assert german("Archive", "the place", None) == "Archiv"
    assert german("Archive", "the verb", None) == "Archivieren"
    assert german("what nobody says", "", None) is None


@pytest.mark.parametrize("data", [b"", b"not a catalogue", MAGIC + b"\x69\x00\x00\x00\x02\x03\x00"])
def test_what_is_no_catalogue_is_refused(tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "x.qm"
    file.write_bytes(data)
    with pytest.raises(DamagedCatalogue, match=r"x\.qm"):
        read_catalogue(file)
