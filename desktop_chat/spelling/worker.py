"""The thread on which a spelling library is loaded and asked; it is never waited for."""

from __future__ import annotations

import contextlib
import logging
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from desktop_chat.base.files import Unusable
from desktop_chat.base.languages import current
from desktop_chat.base.logs import Log
from desktop_chat.base.memory import no_collection
from desktop_chat.base.paths import make_private_folder
from desktop_chat.base.spoken import spoken_languages
from desktop_chat.spelling import own_words, words
from desktop_chat.spelling.checker import Checker
from desktop_chat.spelling.engine import Engine, NoEngine, OpenEngine
from desktop_chat.spelling.languages import automatic
from desktop_chat.spelling.words import no_library

_BATCH = 50
"""Words that are checked before something more urgent has its turn."""

_MARK = "spelling-is-loading"
"""The name of a file that is there while the library is loaded, and stays if that ends us: it has
a letter for each time. Once may be chance."""

_MOST_ENDS = 2

_log = logging.getLogger(Log.SPELLING)


@dataclass(frozen=True, slots=True)
class Looked:
    """What there is: all dictionaries, those that are used, and what there is to say."""

    available: tuple[str, ...] = ()
    used: tuple[str, ...] = ()
    said: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """Whether words are right."""

    verdicts: dict[str, bool]


@dataclass(frozen=True, slots=True)
class Suggested:
    """What may be meant by a word."""

    word: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Troubled:
    """Something that a person should know."""

    said: str


Found = Looked | Checked | Suggested | Troubled


class SpellingWorker:
    """Loads and asks a library; what it finds is picked up with `take`.

    `folder` is where a person's own words are kept.
    """

    def __init__(
        self,
        folder: Path,
        open_engine: OpenEngine,
        spoken: Callable[[], Sequence[str]] | None = None,
    ) -> None:
        self._folder = folder
        self._open_engine = open_engine
        self._spoken = spoken or _spoken
        self._engine: Engine | None = None
        self._checker = Checker()
        self._own: frozenset[str] | None = None
        self._jobs: deque[Callable[[], None]] = deque()
        self._found: deque[Found] = deque()
        self._waiting = 0
        self._turn = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        self._is_loading = False

    @property
    def is_busy(self) -> bool:
        """Whether something was asked that is not answered, or not picked up yet."""
        return self._waiting > 0 or bool(self._found)

    def look(self, wanted: Iterable[str], *, again: bool = False) -> None:
        """Use the `wanted` dictionaries from now on, none for those of the person's languages.

        `again`: also where the library ended the program the last time.
        """
        chosen = tuple(wanted)
        self._add(lambda: self._look(chosen, again=again))

    def check(self, asked: Sequence[str]) -> None:
        """Find out whether words are right."""
        for start in range(0, len(asked), _BATCH):
            self._add(partial(self._check, asked[start : start + _BATCH]))

    def suggest(self, word: str) -> None:
        """Find out what may be meant by a word, before all else."""
        self._add(lambda: self._suggest(word), first=True)

    def keep(self, word: str) -> None:
        """Add a word to the person's own."""
        self._add(lambda: self._keep(word), first=True)

    def take(self) -> list[Found]:
        """Return what was found since the last time."""
        found = []
        while self._found:
            found.append(self._found.popleft())
        return found

    def close(self) -> None:
        """Take no more; what is being done is left to end with the program."""
        with self._turn:
            self._is_closed = True
            if self._is_loading:
                self._drop_mark()  # it is the program's own end that comes
            self._jobs.clear()
            self._waiting = 0
            self._turn.notify()

    def settle(self, timeout: float) -> bool:
        """Wait for all answers, and return whether they came; for tests."""
        with self._turn:
            return self._turn.wait_for(lambda: self._waiting == 0, timeout)

    def _add(self, job: Callable[[], None], *, first: bool = False) -> None:
        with self._turn:
            if self._is_closed:
                return
            self._waiting += 1
            if first:
                self._jobs.appendleft(job)
            else:
                self._jobs.append(job)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="spelling", daemon=True)
                self._thread.start()
            self._turn.notify()

    # On the thread.

    def _run(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._jobs or self._is_closed)
                if self._is_closed:
                    return
                job = self._jobs.popleft()
            try:
                job()
            except Exception as error:  # a library of the system's, whose errors nobody knows
                _log.warning("spelling failed: %s", type(error).__name__, exc_info=error)
            with self._turn:
                self._waiting = max(0, self._waiting - 1)
                self._turn.notify_all()

    def _look(self, wanted: tuple[str, ...], *, again: bool) -> None:
        if self._own is None:
            self._own = self._read_own()
        if self._engine is None and not again and self._ends() >= _MOST_ENDS:
            self._found.append(Looked(said=words.ENDED))
            return
        self._is_loading = True
        self._set_mark()
        with no_collection():
            looked = self._opened(wanted)
        self._drop_mark()
        self._is_loading = False
        if self._engine is not None and not looked.used:
            # Another is made when there is something to be found, which this would not see.
            self._engine = None
        self._found.append(looked)

    def _opened(self, wanted: tuple[str, ...]) -> Looked:
        self._checker = Checker(own=self._own or frozenset())
        try:
            if self._engine is None:
                self._engine = self._open_engine()
            available = tuple(self._engine.languages())
        except NoEngine as error:
            _log.info("there is no spelling library: %s", error)
            return Looked(said=no_library())
        except Exception as error:  # see `_run`
            _log.warning("the spelling library failed", exc_info=error)
            reason = str(error).strip().partition("\n")[0] or type(error).__name__
            return Looked(said=words.BROKEN_LIBRARY.format(reason=reason))
        there = [each for each in wanted if each in available]
        used, said = [], []
        for language in there or automatic(self._spoken(), available):
            try:
                self._checker.use(language, self._engine.dictionary(language))
                used.append(language)
            except Exception as error:  # see `_run`
                _log.warning("the dictionary %s failed", language, exc_info=error)
                said.append(words.BROKEN.format(language=language))
        if not available:
            said.append(words.NO_DICTIONARY)
        elif not used and not said:
            said.append(words.NONE_OF_YOURS)
        return Looked(available, tuple(used), " ".join(said))

    def _check(self, asked: Sequence[str]) -> None:
        verdicts = {}
        for word in asked:
            try:
                verdicts[word] = self._checker.is_right(word)
            except Exception as error:  # see `_run`
                self._found.append(Troubled(self._checker.drop_failed(error)))
                verdicts[word] = True
        self._found.append(Checked(verdicts))

    def _suggest(self, word: str) -> None:
        try:
            suggestions = self._checker.suggestions(word)
        except Exception as error:  # see `_run`
            self._found.append(Troubled(self._checker.drop_failed(error)))
            suggestions = ()
        self._found.append(Suggested(word, suggestions))

    def _keep(self, word: str) -> None:
        self._own = (self._read_own() if self._own is None else self._own) | {word}
        self._checker.own = self._own
        try:
            own_words.add(self._folder / own_words.NAME, word)
        except OSError as error:
            said = words.UNSAVED.format(reason=error.strerror or error)
            self._found.append(Troubled(said))
        except Unusable as error:
            self._found.append(Troubled(words.WORDS_ASIDE.format(name=error)))

    def _read_own(self) -> frozenset[str]:
        try:
            return own_words.load(self._folder / own_words.NAME)
        except OSError as error:
            _log.warning("the own words cannot be read: %s", error.strerror)
        except Unusable as error:
            self._found.append(Troubled(words.WORDS_ASIDE.format(name=error)))
        return frozenset()

    def _ends(self) -> int:
        try:
            return (self._folder / _MARK).stat().st_size
        except OSError:
            return 0

    def _set_mark(self) -> None:
        try:
            make_private_folder(self._folder)
            with (self._folder / _MARK).open("ab") as file:
                file.write(b"x")
        except OSError as error:
            _log.warning("loading the spelling library leaves no mark: %s", error.strerror)

    def _drop_mark(self) -> None:
        with contextlib.suppress(OSError):
            (self._folder / _MARK).unlink(missing_ok=True)


def _spoken() -> Sequence[str]:
    return (current().code, *spoken_languages(os.environ))
