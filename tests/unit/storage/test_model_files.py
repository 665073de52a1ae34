"""The files about models: what is written comes back, and what is damaged harms nothing."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_chat.domain.catalogue import Entry, OwnFacts
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import MOST_RECENT, Marks, ModelList, ModelRef
from desktop_chat.domain.prices import ModelFacts, Price, Rate
from desktop_chat.storage.model_files import ModelFiles

PLACE = "https://api.example.com/v1"


@pytest.fixture
def files(tmp_path: Path) -> ModelFiles:
    return ModelFiles(tmp_path / "config", tmp_path / "data")


def test_nothing_is_there_at_first(files: ModelFiles):
    assert files.marks() == Marks()
    assert files.list_of(PLACE) is None
    own, wrong = files.own()
    assert (own.entries, wrong) == ((), "")


def test_marks_come_back(files: ModelFiles, tmp_path: Path):
    marks = Marks().starred(ModelRef(PLACE, "a/b")).used(ModelRef("demo", "“c”"))
    files.save_marks(marks)
    assert files.marks() == marks
    if sys.platform != "win32":
        written = tmp_path / "config" / "models.json"
        assert stat.S_IMODE(written.stat().st_mode) == 0o600


def test_a_list_comes_back_with_what_it_says_of_its_models(files: ModelFiles):
    price = Price(Rate(1.0, 2.0, cached=0.5))
    models = (ModelInfo("a", "one", "x", ModelFacts(4_096, price)), ModelInfo("b"))
    files.save_list(PLACE, ModelList(models, 12.5))
    assert files.list_of(PLACE) == ModelList(models, 12.5)
    assert files.list_of(PLACE + "/other") is None


@pytest.mark.parametrize("damage", [b"", b"[", b"[]", b"{}", b"\xff", b"[" * 100_000, b'{"a":1}'])
def test_damaged_files_are_as_good_as_none(files: ModelFiles, tmp_path: Path, damage: bytes):
    files.save_marks(Marks().starred(ModelRef(PLACE, "a")))
    files.save_list(PLACE, ModelList((ModelInfo("a"),), 1.0))
    for path in tmp_path.rglob("*.json"):
        path.write_bytes(damage)
    assert files.marks() == Marks()
    assert files.list_of(PLACE) is None


_NAMES = (
    st.text(min_size=1, max_size=12)
    .map(str.lower)
    .filter(lambda name: "*" not in name and name == name.lower() and name.isprintable())
)
_RATES = st.builds(
    Rate,
    st.floats(0, 1e5),
    st.floats(0, 1e5),
    st.none() | st.floats(0, 1e5),
    st.none() | st.floats(0, 1e5),
)
_PRICES = st.builds(Price, _RATES) | st.builds(Price, _RATES, _RATES, st.integers(1, 1_000_000))
_FACTS = st.builds(ModelFacts, st.none() | st.integers(1, 10**9), st.none() | _PRICES)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.builds(Entry, _NAMES, _FACTS, server=st.sampled_from(["", PLACE]))))
def test_what_a_person_says_comes_back(tmp_path_factory, entries: list[Entry]):
    files = ModelFiles(tmp_path_factory.mktemp("own"), Path("/nowhere"))
    files.save_own(OwnFacts(entries))
    own, wrong = files.own()
    assert (own.entries, wrong) == (tuple(entries), "")


def test_what_a_person_wrote_wrongly_is_said_and_never_written_over(
    files: ModelFiles, tmp_path: Path
):
    path = tmp_path / "config" / "models.toml"
    path.parent.mkdir()
    path.write_text("[[model]]\nname = 'a'\nwindow = 'large'\n")
    own, wrong = files.own()
    assert own.entries == ()
    assert "the window is a number" in wrong
    with pytest.raises(OSError, match="not understood"):
        files.save_own(OwnFacts([Entry("b", ModelFacts(1))]))
    assert "large" in path.read_text()


def test_recent_ones_are_few_and_the_newest_stands_first():
    marks = Marks()
    for number in range(MOST_RECENT + 3):
        marks = marks.used(ModelRef(PLACE, str(number)))
    marks = marks.used(ModelRef(PLACE, "5"))
    assert len(marks.recent) == MOST_RECENT
    assert marks.recent[0].model == "5"
    assert marks.last_of(PLACE) == "5"
    assert marks.last_of("demo") == ""
