"""The real library, with a dictionary of our own."""

from __future__ import annotations

import importlib.util
import shutil
import sys
from pathlib import Path

import pytest

from desktop_chat.spelling.enchant import open_enchant
from desktop_chat.spelling.engine import Engine, NoEngine

DATA = Path(__file__).parents[2] / "data" / "spelling"


@pytest.fixture
def engine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Engine:
    shutil.copytree(DATA, tmp_path / "hunspell")
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    try:
        made = open_enchant()
    except NoEngine as error:
        pytest.skip(f"Enchant is not here: {error}")
    if "xx_XX" not in made.languages():
        pytest.skip("Enchant has no Hunspell")
    return made


def test_a_dictionary_that_is_put_there_is_found_and_asked(engine: Engine) -> None:
    words = engine.dictionary("xx_XX")
    right = ("house", "houses", "House", "straße", "l'orange")
    assert [each for each in right if not words.knows(each)] == []
    assert not words.knows("huose")
    assert "house" in words.suggestions("huose")


def test_a_language_that_is_not_there_is_an_error(engine: Engine) -> None:
    with pytest.raises(Exception, match="yy"):
        engine.dictionary("yy_YY")


def test_a_damaged_dictionary_ends_nothing(engine: Engine, tmp_path: Path) -> None:
    for name, content in (("aff", b"\x00SFX \xff 99\nREP 9\n"), ("dic", b"\xff\xfe\x00-1\n")):
        (tmp_path / "hunspell" / f"zz_ZZ.{name}").write_bytes(content)
    assert not engine.dictionary("zz_ZZ").knows("house")


def test_a_library_that_cannot_be_loaded_is_none_that_is_missing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if importlib.util.find_spec("enchant") is None:
        pytest.skip("pyenchant is not here")
    wrong = tmp_path / "libenchant-2.so"
    wrong.write_bytes(b"no library")
    monkeypatch.setenv("PYENCHANT_LIBRARY_PATH", str(wrong))
    for name in [each for each in sys.modules if each.partition(".")[0] == "enchant"]:
        monkeypatch.delitem(sys.modules, name)
    with pytest.raises(OSError, match="libenchant"):
        open_enchant()
    monkeypatch.setitem(sys.modules, "enchant", None)
    with pytest.raises(NoEngine):
        open_enchant()
