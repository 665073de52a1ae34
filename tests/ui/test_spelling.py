"""Misspelled words in the composer: marked, mended, kept and ignored, and nothing else touched."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.app.preferences import Preferences
from desktop_chat.app.windows import Windows
from desktop_chat.domain.prompts import SavedPrompt
from desktop_chat.settings.declared import SPELLING, SPELLING_LANGUAGES
from desktop_chat.settings.settings import Settings
from desktop_chat.spelling import words as spelling_words
from desktop_chat.spelling.enchant import open_enchant
from desktop_chat.spelling.engine import NoEngine
from desktop_chat.spelling.worker import SpellingWorker
from desktop_chat.ui.composer import Composer, words
from desktop_chat.ui.kit import edit_words
from desktop_chat.ui.kit.menu import MenuEntry, MenuPopup
from desktop_chat.ui.settings_window.controls import DictionariesControl
from desktop_chat.ui.settings_window.row import SettingRow
from desktop_chat.ui.spelling import Spelling, language_name, spelling
from desktop_chat.ui.theme import ThemeSource
from tests.helpers.spelling import KnownLanguages, KnownWords, worker_of
from tests.ui.test_composer import compose, paste

MOST_MS = 50_000
DATA = Path(__file__).parents[1] / "data" / "spelling"


@pytest.fixture
def english() -> KnownWords:
    return KnownWords("the", "house", "is", "green", "and", "tree", "now")


@pytest.fixture
def source(qapp: QApplication, tmp_path: Path, english: KnownWords) -> Iterator[Spelling]:
    source = Spelling(qapp)
    source.begin(worker_of(tmp_path, KnownLanguages(en_US=english)), start_ms=0)
    yield source
    source.end()
    source.setObjectName("")
    source.setParent(None)
    source.deleteLater()


@pytest.fixture
def composer(qtbot, themes: ThemeSource, source: Spelling) -> Composer:
    assert spelling() is source
    made = Composer(themes)
    qtbot.addWidget(made)
    made.resize(600, 200)
    made.show()
    made.focus_box()
    qtbot.waitUntil(made.box.hasFocus, timeout=MOST_MS)
    return made


def marked(composer: Composer) -> list[str]:
    """Return the words under which there is a wave."""
    found = []
    block = composer.box.document().begin()
    while block.isValid():
        text = block.text().encode("utf-16-le")
        for each in block.layout().formats():
            style = each.format.underlineStyle()
            assert style is QTextCharFormat.UnderlineStyle.SpellCheckUnderline
            part = text[2 * each.start : 2 * (each.start + each.length)]
            found.append(part.decode("utf-16-le"))
        block = block.next()
    return found


def settled(qtbot, composer: Composer, source: Spelling) -> list[str]:
    """Wait until everything is checked, and return what is marked."""
    qtbot.waitUntil(lambda: bool(source.now.said or source.now.used), timeout=MOST_MS)
    qtbot.waitUntil(lambda: composer.spelling.marks.is_idle, timeout=MOST_MS)
    return marked(composer)


def written(qtbot, composer: Composer, source: Spelling, text: str) -> list[str]:
    """Write a text with a space behind it, and return what is marked."""
    composer.set_text(f"{text} ")
    return settled(qtbot, composer, source)


def menu_at(qtbot, composer: Composer, position: int) -> list[str]:
    """Ask for the menu at a position by key, and return what its rows say."""
    box = composer.box
    cursor = box.textCursor()
    cursor.setPosition(position)
    box.setTextCursor(cursor)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(box, QContextMenuEvent(reason, QPoint(2, 2), box.mapToGlobal(QPoint())))
    return open_menu(qtbot, composer)


def open_menu(qtbot, composer: Composer) -> list[str]:
    qtbot.waitUntil(lambda: bool(menus(composer)), timeout=MOST_MS)
    return [each.text for each in menus(composer)[-1].items if isinstance(each, MenuEntry)]


def menus(composer: Composer) -> list[MenuPopup]:
    return [
        each
        for each in composer.window().findChildren(MenuPopup)
        if each.name == words.NAME_SPELLING and each.isVisible()
    ]


def choose(composer: Composer, text: str) -> None:
    menu = menus(composer)[-1]
    entry = next(each for each in menu.items if isinstance(each, MenuEntry) and each.text == text)
    menu.accept()
    entry.act()


def test_misspelled_words_are_marked(qtbot, composer: Composer, source: Spelling) -> None:
    assert written(qtbot, composer, source, "The huose is green and 😀 the tre 👍 now") == [
        "huose",
        "tre",
    ]


def test_code_addresses_and_commands_are_not_marked(
    qtbot, composer: Composer, source: Spelling
) -> None:
    text = "/smmary @nme `huose` https://a.exmple HUOSE\n```\nhuose\n```\nhuose"
    assert written(qtbot, composer, source, text) == ["huose"]


def test_a_fence_that_is_typed_takes_the_marks_of_what_follows_away(
    qtbot, composer: Composer, source: Spelling
) -> None:
    assert written(qtbot, composer, source, "\n" + "huose\n" * 6 + "huose") == ["huose"] * 7
    cursor = composer.box.textCursor()
    cursor.setPosition(0)
    cursor.insertText("```")
    assert settled(qtbot, composer, source) == []
    composer.box.undo()
    assert settled(qtbot, composer, source) == ["huose"] * 7


def test_the_word_that_is_typed_is_marked_when_it_is_left(
    qtbot, composer: Composer, source: Spelling
) -> None:
    qtbot.keyClicks(composer.box, "the huose")
    assert settled(qtbot, composer, source) == []
    qtbot.keyClick(composer.box, Qt.Key.Key_Left)
    assert settled(qtbot, composer, source) == []
    qtbot.keyClick(composer.box, Qt.Key.Key_Home)
    assert settled(qtbot, composer, source) == ["huose"]
    qtbot.keyClick(composer.box, Qt.Key.Key_End)
    assert settled(qtbot, composer, source) == ["huose"]
    qtbot.keyClicks(composer.box, "s")
    assert settled(qtbot, composer, source) == []
    qtbot.keyClicks(composer.box, " ")
    assert settled(qtbot, composer, source) == ["huoses"]


def test_marks_are_no_part_of_what_can_be_undone(
    qtbot, composer: Composer, source: Spelling
) -> None:
    composer.load_text("the huose is green ")
    assert settled(qtbot, composer, source) == ["huose"]
    assert not composer.box.document().isUndoAvailable()
    qtbot.keyClicks(composer.box, "now")
    settled(qtbot, composer, source)
    composer.box.undo()
    assert composer.text() == "the huose is green "
    assert not composer.box.document().isUndoAvailable()


def test_a_suggestion_is_put_in_place_in_one_step(
    qtbot, composer: Composer, source: Spelling
) -> None:
    written(qtbot, composer, source, "the huose is green")
    rows = menu_at(qtbot, composer, 6)
    assert rows[:3] == ["house", words.KEEP_WORD, words.IGNORE_WORD]
    assert edit_words.PASTE in rows
    choose(composer, "house")
    assert composer.text() == "the house is green "
    assert settled(qtbot, composer, source) == []
    composer.box.undo()
    assert composer.text() == "the huose is green "


def test_a_word_that_is_right_has_the_menu_of_the_box(
    qtbot, composer: Composer, source: Spelling
) -> None:
    written(qtbot, composer, source, "the huose is green")
    box = composer.box
    cursor = box.textCursor()
    cursor.setPosition(1)
    box.setTextCursor(cursor)
    reason = QContextMenuEvent.Reason.Keyboard
    QApplication.sendEvent(box, QContextMenuEvent(reason, QPoint(2, 2), box.mapToGlobal(QPoint())))
    shown = [each for each in composer.window().findChildren(MenuPopup) if each.isVisible()]
    assert [each.name for each in shown] == [edit_words.NAME_MENU]


def test_the_pointer_finds_the_word_under_it_and_none_beyond_the_line(
    qtbot, composer: Composer, source: Spelling
) -> None:
    composer.set_text("the huose")
    composer.attach_button.setFocus()
    assert settled(qtbot, composer, source) == ["huose"]
    box = composer.box
    cursor = box.textCursor()
    cursor.setPosition(6)
    reason = QContextMenuEvent.Reason.Mouse
    beyond = QPoint(box.viewport().width() - 3, box.cursorRect(cursor).center().y())
    for point, name in (
        (beyond, edit_words.NAME_MENU),
        (box.cursorRect(cursor).center(), words.NAME_SPELLING),
    ):
        place = box.viewport().mapToGlobal(point)
        QApplication.sendEvent(
            box.viewport(), QContextMenuEvent(reason, point, place, Qt.KeyboardModifier.NoModifier)
        )

        def shown() -> list[MenuPopup]:
            return [each for each in composer.window().findChildren(MenuPopup) if each.isVisible()]

        qtbot.waitUntil(lambda shown=shown: bool(shown()), timeout=MOST_MS)
        assert [each.name for each in shown()] == [name]
        shown()[0].reject()


def test_a_word_is_kept_in_a_file(
    qtbot, composer: Composer, source: Spelling, tmp_path: Path
) -> None:
    assert written(qtbot, composer, source, "huose Huose tre") == ["huose", "Huose", "tre"]
    menu_at(qtbot, composer, 2)
    choose(composer, words.KEEP_WORD)
    assert settled(qtbot, composer, source) == ["tre"]
    kept = tmp_path / "dictionary.txt"
    qtbot.waitUntil(kept.exists, timeout=MOST_MS)
    assert kept.read_text("utf-8").splitlines()[1:] == ["huose"]


def test_a_word_is_ignored_until_the_program_ends(
    qtbot, composer: Composer, source: Spelling, tmp_path: Path
) -> None:
    written(qtbot, composer, source, "huose tre")
    menu_at(qtbot, composer, 2)
    choose(composer, words.IGNORE_WORD)
    assert settled(qtbot, composer, source) == ["tre"]
    assert not (tmp_path / "dictionary.txt").exists()


def test_the_command_goes_from_word_to_word_and_begins_again(
    qtbot, composer: Composer, source: Spelling
) -> None:
    written(qtbot, composer, source, "huose is\ntre now")
    for expected in ("huose", "tre", "huose"):
        composer.spelling.next()
        open_menu(qtbot, composer)
        assert composer.box.textCursor().selectedText() == expected
        menus(composer)[-1].reject()


def test_the_command_says_why_it_finds_nothing(qtbot, composer: Composer, source: Spelling) -> None:
    written(qtbot, composer, source, "the house")
    composer.spelling.next()
    assert composer.hint.text() == words.NONE_MISSPELLED
    source.set_wanted(False)
    composer.spelling.next()
    assert composer.hint.text() == words.SPELLING_OFF


def test_switched_off_nothing_is_marked_and_on_again_all_is(
    qtbot, composer: Composer, source: Spelling
) -> None:
    assert written(qtbot, composer, source, "huose") == ["huose"]
    source.set_wanted(False)
    assert settled(qtbot, composer, source) == []
    source.set_wanted(True)
    assert settled(qtbot, composer, source) == ["huose"]


def test_another_dictionary_marks_other_words(
    qtbot, themes: ThemeSource, qapp: QApplication, tmp_path: Path
) -> None:
    source = Spelling(qapp)
    both = KnownLanguages(en_US=KnownWords("house"), de_DE=KnownWords("haus"))
    source.begin(worker_of(tmp_path, both, "en"), start_ms=0)
    composer = Composer(themes)
    qtbot.addWidget(composer)
    try:
        assert written(qtbot, composer, source, "house Haus") == ["Haus"]
        with qtbot.waitSignal(source.looked, timeout=MOST_MS):
            source.set_languages({"de_DE"})
        assert settled(qtbot, composer, source) == ["house"]
    finally:
        source.end()
        source.setObjectName("")
        source.deleteLater()


def test_without_a_library_nothing_is_marked_and_the_command_says_where_to_look(
    qtbot, themes: ThemeSource, qapp: QApplication, tmp_path: Path
) -> None:
    source = Spelling(qapp)
    source.begin(worker_of(tmp_path, KnownLanguages()), start_ms=0)
    composer = Composer(themes)
    qtbot.addWidget(composer)
    try:
        composer.set_text("huose ")
        qtbot.waitUntil(lambda: bool(source.now.said), timeout=MOST_MS)
        assert marked(composer) == []
        composer.spelling.next()
        assert composer.hint.text() == words.SPELLING_OFF
    finally:
        source.end()
        source.setObjectName("")
        source.deleteLater()


def test_nothing_is_loaded_before_something_is_written(
    qtbot, composer: Composer, source: Spelling, english: KnownWords
) -> None:
    QApplication.sendPostedEvents()
    assert english.asked == []
    written(qtbot, composer, source, "house")
    assert "house" in english.asked


def test_the_fields_of_a_prompt_keep_their_light(
    qtbot, composer: Composer, source: Spelling
) -> None:
    composer.insertion.insert(SavedPrompt("1", "p", "the huose of {{name}} is green"))
    settled(qtbot, composer, source)
    assert len(composer.box.extraSelections()) == 1
    assert "huose" in marked(composer)


def test_an_input_method_that_gives_up_leaves_the_marks(
    qtbot, composer: Composer, source: Spelling
) -> None:
    assert written(qtbot, composer, source, "huose") == ["huose"]
    compose(composer, "に")
    compose(composer, "")
    assert settled(qtbot, composer, source) == ["huose"]


def test_a_long_paste_is_marked_in_small_slices(
    qtbot, composer: Composer, source: Spelling
) -> None:
    beats: list[float] = []
    heart = QTimer()
    heart.timeout.connect(lambda: beats.append(time.monotonic()))
    heart.start(0)
    paste(composer, "the huose is green and the tree now\n" * 800)
    qtbot.waitUntil(lambda: composer.spelling.marks.is_idle, timeout=MOST_MS)
    # Other events had their turns all the while.
    assert len(beats) > 5
    heart.stop()
    assert marked(composer).count("huose") == 800


def test_the_menu_of_a_selection_is_that_of_the_box(
    qtbot, composer: Composer, source: Spelling
) -> None:
    written(qtbot, composer, source, "the huose is green")
    box = composer.box
    cursor = box.textCursor()
    cursor.setPosition(6)
    point = box.cursorRect(cursor).center()
    box.selectAll()
    event = QContextMenuEvent(
        QContextMenuEvent.Reason.Mouse, point, box.viewport().mapToGlobal(point)
    )
    QApplication.sendEvent(box.viewport(), event)
    shown = [each for each in composer.window().findChildren(MenuPopup) if each.isVisible()]
    assert [each.name for each in shown] == [edit_words.NAME_MENU]


def test_the_settings_say_what_is_used_and_let_it_be_chosen(
    qtbot, themes: ThemeSource, source: Spelling, english: KnownWords
) -> None:
    settings = Settings()
    host = QWidget()
    qtbot.addWidget(host)
    row = SettingRow(themes, settings, SPELLING_LANGUAGES, host)
    control = row.control
    assert isinstance(control, DictionariesControl)
    qtbot.waitUntil(lambda: bool(source.now.used), timeout=MOST_MS)
    assert row.note.text() == "Now: American English."
    assert control.button.words == "Automatic"
    control.changed.emit(frozenset({"en_US"}))
    row.show_value()
    assert settings.value(SPELLING_LANGUAGES) == {"en_US"}
    assert control.button.words == "American English"
    assert row.note.text() == ""
    control.button.click()
    rows = [each for each in control.menu.items if isinstance(each, MenuEntry)]
    assert [(each.text, each.checked) for each in rows] == [
        ("Automatic", False),
        ("American English", True),
    ]


def test_the_settings_say_what_to_install(
    qtbot, themes: ThemeSource, qapp: QApplication, tmp_path: Path
) -> None:
    source = Spelling(qapp)
    source.begin(worker_of(tmp_path, KnownLanguages()))
    try:
        host = QWidget()
        qtbot.addWidget(host)
        row = SettingRow(themes, Settings(), SPELLING_LANGUAGES, host)
        qtbot.waitUntil(lambda: bool(source.now.said), timeout=MOST_MS)
        assert row.note.text() == spelling_words.NO_DICTIONARY
        assert not row.note.isHidden()
    finally:
        source.end()
        source.setObjectName("")
        source.deleteLater()


def test_the_settings_rule_what_is_checked(themes: ThemeSource, source: Spelling) -> None:
    settings = Settings()
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    Preferences(settings, themes, app)
    assert source.is_wanted
    settings.change(SPELLING, False)
    assert not source.is_wanted
    assert not source.is_on


def test_the_library_of_the_system_marks_what_its_dictionary_does_not_know(
    qtbot,
    themes: ThemeSource,
    qapp: QApplication,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shutil.copytree(DATA, tmp_path / "hunspell")
    monkeypatch.setenv("ENCHANT_CONFIG_DIR", str(tmp_path))
    try:
        open_enchant()
    except NoEngine as error:
        pytest.skip(f"Enchant is not here: {error}")
    source = Spelling(qapp)
    source.set_languages({"xx_XX"})
    source.begin(SpellingWorker(tmp_path / "own", open_enchant), start_ms=0)
    composer = Composer(themes)
    qtbot.addWidget(composer)
    composer.resize(600, 200)
    composer.show()
    try:
        found = written(qtbot, composer, source, "a huose, trees")
        if "xx_XX" not in source.now.used:
            pytest.skip("Enchant has no Hunspell")
        assert found == ["huose"]
        composer.spelling.next()
        assert "house" in open_menu(qtbot, composer)
        choose(composer, "house")
        assert composer.text() == "a house, trees "
    finally:
        source.end()
        source.setObjectName("")
        source.deleteLater()


def test_what_goes_wrong_with_own_words_is_a_notice(
    qtbot, themes: ThemeSource, qapp: QApplication, tmp_path: Path
) -> None:
    windows = Windows(themes, Preferences(Settings(), themes, qapp))
    bridge = windows.open(shown=False)
    qtbot.addWidget(bridge.window, before_close_func=lambda window: window.close_for_good())
    no_folder = tmp_path / "a file"
    no_folder.write_text("", "utf-8")
    windows.keep_words(no_folder)
    try:
        spelling().keep("qasync")
        qtbot.waitUntil(lambda: bridge.window.notice_bar.notice is not None, timeout=MOST_MS)
        notice = bridge.window.notice_bar.notice
        assert notice is not None
        assert notice.title == "About spelling."
    finally:
        spelling().end()


def test_a_language_is_called_as_its_speakers_call_it() -> None:
    assert language_name("en_GB") == "British English"
    assert language_name("de_DE") == "Deutsch (DE)"
    assert language_name("fr") == "Français"
    assert language_name("xx_XX") == "xx_XX"
