"""What is counted has the right form for each number, in every language."""

from __future__ import annotations

import pytest

from desktop_chat.base.catalogue import read_catalogue
from desktop_chat.base.languages import catalogue_path

FOLDER = "{count} conversations"
STOPS = "There are {count} stop sequences; {most} at most can be sent."
KNOWN = "{count} tokens are known"


@pytest.mark.parametrize(
    ("code", "source", "forms"),
    [
        ("de", FOLDER, {1: "{count} Unterhaltung", 0: "{count} Unterhaltungen"}),
        ("de", KNOWN, {1: "{count} Token ist bekannt", 21: "{count} Token sind bekannt"}),
        ("es", FOLDER, {1: "{count} conversación", 21: "{count} conversaciones"}),
        ("fr", FOLDER, {0: "{count} conversation", 2: "{count} conversations"}),
        ("pt_BR", FOLDER, {1: "{count} conversa", 2: "{count} conversas"}),
        ("ru", FOLDER, {1: "{count} чат", 22: "{count} чата", 11: "{count} чатов"}),
        (
            "ru",
            KNOWN,
            {
                131_072: "известно: {count} токена",
                8_192: "известно: {count} токена",
                1_000: "известно: {count} токенов",
            },
        ),
        ("zh_CN", FOLDER, {1: "{count} 个对话", 5: "{count} 个对话"}),
        ("ja", FOLDER, {1: "{count}件の会話", 5: "{count}件の会話"}),
        ("ko", FOLDER, {1: "대화 {count}개", 5: "대화 {count}개"}),
        (
            "ar",
            FOLDER,
            {
                0: "لا محادثات",
                1: "محادثة واحدة",
                2: "محادثتان",
                7: "{count} محادثات",
                25: "{count} محادثة",
                100: "{count} محادثة",
            },
        ),
    ],
)
def test_the_form_fits_the_number(code: str, source: str, forms: dict[int, str]) -> None:
    catalogue = read_catalogue(catalogue_path(code))
    assert {number: catalogue(source, "", number) for number in forms} == forms


@pytest.mark.parametrize("code", ["de", "es", "fr", "pt_BR", "ru", "zh_CN", "ja", "ko", "ar"])
def test_no_form_loses_what_is_beside_the_number(code: str) -> None:
    catalogue = read_catalogue(catalogue_path(code))
    for number in (0, 1, 2, 5, 11, 21, 100):
        said = catalogue(STOPS, "", number)
        assert said is not None
        assert "{most}" in said
