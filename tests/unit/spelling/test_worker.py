from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_chat.spelling import words
from desktop_chat.spelling.engine import Engine, NoEngine
from desktop_chat.spelling.worker import (
    Checked,
    Found,
    Looked,
    SpellingWorker,
    Suggested,
    Troubled,
)
from tests.helpers.spelling import KnownLanguages, KnownWords, worker_of

MOST = 50.0


@pytest.fixture
def english() -> KnownWords:
    return KnownWords("house", "tree", "don't")


@pytest.fixture
def worker(tmp_path: Path, english: KnownWords) -> Iterator[SpellingWorker]:
    german = KnownWords("haus", "baum", "house")
    made = worker_of(tmp_path, KnownLanguages(en_US=english, de_DE=german), "en", "de-AT")
    yield made
    made.close()


def answers(worker: SpellingWorker) -> list[Found]:
    assert worker.settle(MOST)
    return worker.take()


def verdicts(worker: SpellingWorker, *asked: str) -> dict[str, bool]:
    worker.check(asked)
    known: dict[str, bool] = {}
    for each in answers(worker):
        if isinstance(each, Checked):
            known |= each.verdicts
    return known


def test_a_word_is_right_when_any_dictionary_knows_it(worker: SpellingWorker) -> None:
    worker.look(())
    assert answers(worker) == [Looked(("de_DE", "en_US"), ("en_US", "de_DE"))]
    asked = verdicts(worker, "house", "Baum", "huose", "don’t")
    assert asked == {"house": True, "Baum": True, "huose": False, "don’t": True}


def test_a_script_that_no_dictionary_writes_is_right(worker: SpellingWorker) -> None:
    worker.look(())
    assert verdicts(worker, "слово") == {"слово": True}


def test_chosen_dictionaries_alone_are_asked(worker: SpellingWorker) -> None:
    worker.look(("de_DE", "gone_XX"))
    assert answers(worker) == [Looked(("de_DE", "en_US"), ("de_DE",))]
    assert verdicts(worker, "tree", "Haus") == {"tree": False, "Haus": True}


def test_suggestions_come_from_all_dictionaries_and_are_few(worker: SpellingWorker) -> None:
    worker.look(())
    answers(worker)
    worker.suggest("hx")
    assert answers(worker) == [Suggested("hx", ("house", "haus"))]


def test_an_own_word_is_right_also_at_the_next_start(
    worker: SpellingWorker, tmp_path: Path, english: KnownWords
) -> None:
    worker.look(())
    worker.keep("qasync")
    assert verdicts(worker, "qasync", "Qasync") == {"qasync": True, "Qasync": True}
    later = worker_of(tmp_path, KnownLanguages(en_US=english))
    later.look(())
    assert verdicts(later, "qasync", "qsaync") == {"qasync": True, "qsaync": False}
    later.close()


def test_words_that_cannot_be_kept_are_right_and_said(tmp_path: Path, english: KnownWords) -> None:
    (tmp_path / "file").write_text("")
    worker = worker_of(tmp_path / "file", KnownLanguages(en_US=english))
    worker.look(())
    answers(worker)
    worker.keep("qasync")
    worker.check(["qasync"])
    found = answers(worker)
    assert [type(each) for each in found] == [Troubled, Checked]
    assert found[-1] == Checked({"qasync": True})
    worker.close()


def test_no_library_is_said_with_what_to_install(tmp_path: Path) -> None:
    def fail() -> Engine:
        raise NoEngine("not found")

    worker = SpellingWorker(tmp_path, fail)
    worker.look(())
    assert answers(worker) == [Looked(said=words.no_library())]
    assert verdicts(worker, "wrogn") == {"wrogn": True}
    assert "hunspell-en-us" in words.no_library("linux")
    assert "brew" in words.no_library("darwin")
    assert "pyenchant" in words.no_library("win32")
    worker.close()


@pytest.mark.parametrize(
    ("error", "reason"),
    [(OSError("wrong ELF class\nmore"), "wrong ELF class"), (AssertionError(), "AssertionError")],
)
def test_a_library_that_is_there_and_fails_is_not_said_to_be_missing(
    tmp_path: Path, error: Exception, reason: str
) -> None:
    def fail() -> Engine:
        raise error

    worker = SpellingWorker(tmp_path, fail)
    worker.look(())
    assert answers(worker) == [Looked(said=words.BROKEN_LIBRARY.format(reason=reason))]
    worker.close()


@pytest.mark.parametrize(
    ("engine", "said"),
    [
        (KnownLanguages(), words.NO_DICTIONARY),
        (KnownLanguages(fr=KnownWords("maison")), words.NONE_OF_YOURS),
    ],
)
def test_no_dictionary_is_said(tmp_path: Path, engine: KnownLanguages, said: str) -> None:
    worker = worker_of(tmp_path, engine)
    worker.look(())
    assert answers(worker) == [Looked(tuple(engine.languages()), (), said)]
    worker.close()


def test_a_dictionary_that_cannot_be_opened_is_left_out_and_said(
    worker: SpellingWorker, english: KnownWords
) -> None:
    english.broken = True
    worker.look(())
    said = words.BROKEN.format(language="en_US")
    assert answers(worker) == [Looked(("de_DE", "en_US"), ("de_DE",), said)]
    assert verdicts(worker, "Baum") == {"Baum": True}


def test_a_dictionary_that_breaks_later_is_dropped_and_said(
    worker: SpellingWorker, english: KnownWords
) -> None:
    worker.look(())
    answers(worker)
    english.broken = True
    worker.check(["tree"])
    said = words.BROKEN.format(language="en_US")
    assert answers(worker) == [Troubled(said), Checked({"tree": True})]
    assert verdicts(worker, "huose") == {"huose": False}


def test_a_library_that_ends_the_program_twice_is_not_loaded_again_unasked(
    tmp_path: Path, english: KnownWords
) -> None:
    ended = threading.Event()
    crashed = [_begun(tmp_path, ended) for _ in range(2)]  # neither goes on while we look
    worker = worker_of(tmp_path, KnownLanguages(en_US=english))
    worker.look(())
    assert answers(worker) == [Looked(said=words.ENDED)]
    worker.look((), again=True)
    assert answers(worker) == [Looked(("en_US",), ("en_US",))]
    assert list(tmp_path.iterdir()) == []
    worker.close()
    ended.set()
    assert all(each.settle(MOST) for each in crashed)


def test_an_end_of_the_program_while_it_loads_is_no_fault_of_the_library(tmp_path: Path) -> None:
    ended = threading.Event()
    closed = _begun(tmp_path, ended)
    assert list(tmp_path.iterdir()) != []
    closed.close()
    assert list(tmp_path.iterdir()) == []
    ended.set()


def _begun(folder: Path, ended: threading.Event) -> SpellingWorker:
    """Return a worker that loads a library until the program has `ended`."""
    begun = threading.Event()

    def hang() -> Engine:
        begun.set()
        ended.wait(MOST)
        raise NoEngine("the program has ended")

    worker = SpellingWorker(folder, hang)
    worker.look(())
    assert begun.wait(MOST)
    return worker


def test_suggestions_do_not_wait_for_a_long_text(tmp_path: Path) -> None:
    gate = threading.Event()

    class Slow(KnownWords):
        def knows(self, word: str) -> bool:
            if word.startswith("x"):
                gate.wait(MOST)
            return super().knows(word)

    worker = worker_of(tmp_path, KnownLanguages(en_US=Slow("house")))
    worker.look(())
    worker.check([f"x{'y' * count}" for count in range(120)])
    worker.suggest("huose")
    gate.set()
    kinds = [type(each) for each in answers(worker)]
    assert kinds.index(Suggested) <= 2
    worker.close()
