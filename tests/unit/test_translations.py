"""The sentences of the source are found, and what is wrong with a translation is named."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import translations
from scripts.sentences import Sentence, all_sentences
from scripts.ts_files import FORMS, Entry, faults, read_ts, written_ts

HEAD = "from desktop_chat.base.translation import mark, tr, trn\n"


def found(tmp_path: Path, source: str, name: str = "words.py"):
    (tmp_path / name).write_text(HEAD + source, "utf-8")
    sentences, problems = all_sentences(tmp_path)
    return sentences, [problem.text for problem in problems]


def test_sentences_of_all_kinds_are_found(tmp_path: Path) -> None:
    source = """
A = tr("Settings")
B = tr("Open", "the verb")  # translators: on a button
C = mark("Retry")
D = tr(
    "A long one, "
    "in parts."
)
def words(n):
    return trn("{count} reply", "{count} replies", n)
"""
    sentences, problems = found(tmp_path, source)
    assert problems == []
    assert set(sentences) == {
        ("Settings", ""),
        ("Open", "the verb"),
        ("Retry", ""),
        ("A long one, in parts.", ""),
        ("{count} replies", ""),
    }
    assert sentences["Open", "the verb"].note == "on a button"
    assert sentences["{count} replies", ""].one == "{count} reply"


@pytest.mark.parametrize(
    ("source", "problem"),
    [
        ('A = "Settings"', "not translated"),
        ('A = {1: tr("One"), 2: "Two"}', "not translated"),
        ('def f(w): w.setText("Shown")', "not translated"),
        ('def f(n): return f"It has {n} words."', "not translated"),
        ('def f(w): w.setAccessibleName("Send it")', "not translated"),
        ("A = tr(B)", "a plain literal"),
        ('A = tr(f"{B} words")', "a plain literal"),
        ('A = tr("{count:,} words")', "base.languages"),
        ('A = tr("{} words")', "a field has a name"),
        ('A = tr("words ")', "a space at an end"),
        ('A = tr("Half a {field")', "expected"),
    ],
)
def test_what_cannot_be_translated_is_named(tmp_path: Path, source: str, problem: str) -> None:
    _, problems = found(tmp_path, source)
    assert len([text for text in problems if problem in text]) == 1


@pytest.mark.parametrize(
    "source",
    [
        'def f(log): log.warning("The file was lost.")',
        'def f(): raise ValueError("The value is wrong.")',
        'A = "Ctrl+Shift+Enter"',
        'def f(q): q.execute("SELECT name FROM folder WHERE id = ?")',
        '"""A docstring. With two sentences."""',
    ],
)
def test_what_nobody_is_shown_needs_no_translation(tmp_path: Path, source: str) -> None:
    assert found(tmp_path, source)[1] == []


def test_every_sentence_of_the_program_is_translatable_and_translated(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert translations.check(()) == 0, capsys.readouterr().out


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Saved as {name}", "Gespeichert als {nam}", "fields"),
        ("Saved as {name}", "Gespeichert", "fields"),
        ("Settings", " Einstellungen", "a space"),
        ("Print…", "Drucken", "…"),
        ("Quit", "Beenden…", "…"),
        ("Quit", "&Beenden", "&"),
        ("Read OPENAI_API_KEY", "Lesen", "OPENAI_API_KEY"),
        ("About Desktop Chat", "Über das Programm", "Desktop Chat"),
        ("It ends in /v1.", "Es endet auf /v2.", "/v1"),
    ],
)
def test_what_is_wrong_with_a_translation_is_named(source: str, form: str, fault: str) -> None:
    assert fault in " ".join(faults("de", Sentence(source), (form,)))


def test_a_plural_needs_every_form_and_may_say_one_in_words() -> None:
    sentence = Sentence("{count} replies", one="{count} reply")
    assert faults("de", sentence, ("Eine Antwort", "{count} Antworten")) == []
    assert faults("de", sentence, ("{count} Antworten",)) != []
    assert faults("ru", sentence, ("{count} a", "{count} b")) != []
    assert len(FORMS["ar"]) == 6


def test_a_file_of_translations_is_read_as_it_was_written(tmp_path: Path) -> None:
    sentences = {
        each.key: each
        for each in (
            Sentence("A & B <c>", "a “meaning”"),
            Sentence("{count} replies", one="{count} reply", note="few words"),
            Sentence("open"),
        )
    }
    entries = {
        ("A & B <c>", "a “meaning”"): Entry(("Ä & ß <c>",)),
        ("{count} replies", ""): Entry(("{count} Antwort", "{count} Antworten")),
    }
    file = tmp_path / "x.ts"
    file.write_text(written_ts("de", sentences, entries), "utf-8")
    assert read_ts(file) == {**entries, ("open", ""): Entry()}


def test_a_merge_that_met_a_conflict_loses_no_translation(tmp_path: Path) -> None:
    sentences = {each.key: each for each in map(Sentence, ("a", "b", "c"))}
    ours = {("a", ""): Entry(("A",)), ("b", ""): Entry(("B",))}
    theirs = {("b", ""): Entry(("B2",)), ("c", ""): Entry(("C",))}
    texts = [written_ts("de", sentences, each) for each in (ours, theirs)]
    head, foot = "<context>\n", "</context>\n"
    middle = [text.partition(head)[2].partition(foot)[0] for text in texts]
    begin, end = texts[0].partition(head)[0] + head, foot + texts[0].partition(foot)[2]
    conflict = f"<<<<<<< HEAD\n{middle[0]}=======\n{middle[1]}>>>>>>> main\n"
    file = tmp_path / "x.ts"
    file.write_text(begin + conflict + end, "utf-8")
    assert read_ts(file) == {**theirs, **ours}


def test_what_translators_hand_back_is_taken_where_it_is_right(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    few = (
        Sentence("Settings"),
        Sentence("Print…"),
        Sentence("{count} settings", one="{count} setting"),
    )
    monkeypatch.setattr(translations, "all_sentences", lambda: ({s.key: s for s in few}, []))
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "compile_ts", lambda file: None)
    file = tmp_path / "ru.json"
    assert translations.main(["export", "ru", str(file)]) == 0
    given = json.loads(file.read_text("utf-8"))
    by_source = {(each["source"], each.get("meaning", "")): each for each in given}
    assert by_source["{count} settings", ""]["translation"] == ["", "", ""]
    by_source["Settings", ""]["translation"] = "Настройки"
    by_source["Print…", ""]["translation"] = "Печать"
    file.write_text(json.dumps(list(by_source.values())), "utf-8")
    assert translations.main(["import", "ru", str(file)]) == 1
    assert "“Print…”" in capsys.readouterr().out
    entries = read_ts(tmp_path / "desktop_chat_ru.ts")
    assert entries["Settings", ""] == Entry(("Настройки",))
    assert not entries["Print…", ""].is_done


_EARLY = """
from desktop_chat.base import translation

asked = []
translation.install(lambda source, meaning, count: asked.append(source))
import desktop_chat.__main__
print(asked)
"""


def test_no_sentence_is_made_before_the_language_is_known() -> None:
    done = subprocess.run(
        [sys.executable, "-c", _EARLY], capture_output=True, encoding="utf-8", check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_terminal_speaks_the_language_of_the_system(tmp_path: Path) -> None:
    environ = {**os.environ, "LANG": "de_DE.UTF-8", "LANGUAGE": "de", "PYTHONUTF8": "1"}
    environ.pop("LC_ALL", None)
    command = [sys.executable, "-m", "desktop_chat", "ask", "--demo", f"--data-dir={tmp_path}", "-"]
    done = subprocess.run(
        command, input="", env=environ, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 2
    assert "Die Nachricht in der Standardeingabe ist leer." in done.stderr
    (tmp_path / "config").mkdir(exist_ok=True)
    settings = {"version": 1, "settings": {"language": "en"}}
    (tmp_path / "config" / "settings.json").write_text(json.dumps(settings), "utf-8")
    done = subprocess.run(
        command, input="", env=environ, capture_output=True, encoding="utf-8", check=False
    )
    assert "The message on standard input is empty." in done.stderr
