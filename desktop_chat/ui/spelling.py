"""Spelling in the running program: one library for all its windows, asked without waiting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtCore import QCoreApplication, QLocale, QObject, QTimer, Signal

from desktop_chat.spelling.worker import Checked, Looked, SpellingWorker, Suggested, Troubled

_NAME = "spelling"
_LOOK_MS = 25
_START_MS = 700
"""So long after the first word was asked for the library is loaded: not while a window opens."""

_LATEST_MS = 800
"""Milliseconds after which suggestions are not waited for any longer."""

_MOST_KNOWN = 100_000

Taker = Callable[[tuple[str, ...]], object]


class Spelling(QObject):
    """Knows which words are right, as far as they were asked for.

    Before `begin`, and while it is not wanted, every word is right.

    Signals:
        answered(): everything that was asked for is known by now.
        changed(): another answer may hold for any word.
        looked(): what `now` says is different.
        troubled(str): a sentence that a person should see.
    """

    answered = Signal()
    changed = Signal()
    looked = Signal()
    troubled = Signal(str)

    def __init__(self, parent: QObject | None) -> None:
        super().__init__(parent)
        self.setObjectName(_NAME)
        self.now = Looked()
        """The dictionaries, and what there is to say about them."""
        self._worker: SpellingWorker | None = None
        self._is_wanted = True
        self._languages: frozenset[str] = frozenset()
        self._has_looked = False
        self._known: dict[str, bool] = {}
        self._asked: set[str] = set()
        self._ignored: set[str] = set()
        self._takers: dict[str, list[Taker]] = {}
        self._start = QTimer(self)
        self._start.setSingleShot(True)
        self._start.setInterval(_START_MS)
        self._start.timeout.connect(self.look)
        self._looking = QTimer(self)
        self._looking.setInterval(_LOOK_MS)
        self._looking.timeout.connect(self._look_for_answers)

    def begin(self, worker: SpellingWorker, *, start_ms: int = _START_MS) -> None:
        """Check words from now on, by a worker that is loaded when the first word is asked for."""
        self._worker = worker
        self.now = Looked()
        self._has_looked = False
        self._forget()
        self._start.setInterval(start_ms)
        self.changed.emit()

    def end(self) -> None:
        """Check nothing any more."""
        if self._worker is not None:
            self._worker.close()
        self._worker = None
        self._start.stop()
        self._looking.stop()

    @property
    def is_on(self) -> bool:
        """Whether words are checked, as far as is known."""
        if self._worker is None or not self._is_wanted:
            return False
        return not self._has_looked or bool(self.now.used)

    @property
    def is_wanted(self) -> bool:
        """Whether a person wants words to be checked."""
        return self._is_wanted

    def set_wanted(self, wanted: bool) -> None:
        """Check words, or do not; to switch it on tries again what has failed."""
        if wanted == self._is_wanted:
            return
        self._is_wanted = wanted
        if wanted and self._has_looked and not self.now.used:
            self._look(again=True)
        self.changed.emit()

    def set_languages(self, languages: Iterable[str]) -> None:
        """Use these dictionaries; with none of them, those of the person's languages."""
        chosen = frozenset(languages)
        if chosen != self._languages:
            self._languages = chosen
            if self._has_looked:
                self._look()

    def look(self) -> None:
        """Find out what there is, unless that is known."""
        if not self._has_looked or not self.now.used:
            self._look()

    # Words.

    def verdict(self, word: str) -> bool | None:
        """Return whether a word is right; None where that was not asked."""
        if word in self._ignored or not self.is_on:
            return True
        return self._known.get(word)

    def ask(self, words: Iterable[str]) -> None:
        """Find out about words; `answered` tells when that is done."""
        if self._worker is None or not self.is_on:
            return
        if len(self._known) > _MOST_KNOWN and self._asked <= self._known.keys():
            self._forget()
        new = [each for each in dict.fromkeys(words) if each not in self._asked]
        self._asked.update(new)
        if self._has_looked:
            self._worker.check(new)
            self._looking.start()
        elif not self._start.isActive() and not self._looking.isActive():
            self._start.start()

    def suggest(self, word: str, take: Taker) -> None:
        """Call `take` with what may be meant by a word: soon, and always."""
        if self._worker is None:
            take(())
            return
        self._takers.setdefault(word, []).append(take)
        self._worker.suggest(word)
        self._looking.start()
        QTimer.singleShot(_LATEST_MS, self, partial(self._hand_over, word, ()))

    def keep(self, word: str) -> None:
        """Add a word to the person's own."""
        if self._worker is not None:
            self._worker.keep(word)
            self._looking.start()
        # Also its forms with a capital, of which each was asked for by itself.
        for each in [known for known in self._known if known.casefold() == word.casefold()]:
            del self._known[each]
            self._asked.discard(each)
        self._known[word] = True
        self.changed.emit()

    def ignore(self, word: str) -> None:
        """Let a word be right until the program ends."""
        self._ignored.add(word)
        self.changed.emit()

    def _look(self, *, again: bool = False) -> None:
        if self._worker is not None:
            self._start.stop()
            self._worker.look(sorted(self._languages), again=again)
            self._looking.start()

    def _look_for_answers(self) -> None:
        worker = self._worker
        if worker is None or not worker.is_busy:
            self._looking.stop()
        has_verdicts = False
        for found in worker.take() if worker is not None else ():
            match found:
                case Looked():
                    self._take_look(found)
                case Checked(verdicts):
                    has_verdicts = True
                    self._known.update(verdicts)
                case Suggested(word, suggestions):
                    self._hand_over(word, suggestions)
                case Troubled(said):
                    self.troubled.emit(said)
        if has_verdicts and self._asked <= self._known.keys():
            self.answered.emit()

    def _take_look(self, found: Looked) -> None:
        self.now = found
        self._has_looked = True
        self._forget()
        self.looked.emit()
        self.changed.emit()

    def _forget(self) -> None:
        self._known.clear()
        self._asked.clear()

    def _hand_over(self, word: str, suggestions: tuple[str, ...]) -> None:
        for take in self._takers.pop(word, ()):
            take(suggestions)


def spelling() -> Spelling:
    """Return the one of the program, as there is one application."""
    app = QCoreApplication.instance()
    found = [] if app is None else app.findChildren(Spelling, _NAME)
    return found[-1] if found else Spelling(app)


def language_name(tag: str) -> str:
    """Return what the speakers of a dictionary's language call it, with the country."""
    language, _, rest = tag.replace("-", "_").partition("_")
    locale = QLocale(tag)
    name = locale.nativeLanguageName()
    if locale.language() is QLocale.Language.C or not name:
        return tag
    # NOTE(Qt 6.11): English of no country is called American.
    plain = "English" if language == "en" else QLocale(language).nativeLanguageName()
    shown = f"{name} ({rest})" if rest and name == plain else name
    return shown[:1].upper() + shown[1:]
