"""F1 opens the guide: offline, in our own window, with its pictures, and it finds words."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_chat.base.languages import LANGUAGES
from desktop_chat.commands.chords import Notation, chords
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.commands.ids import CommandId
from desktop_chat.commands.keymap import Keymap
from desktop_chat.settings.declared import DECLARED
from desktop_chat.ui.about import AboutDialog, LicencesSheet
from desktop_chat.ui.guide import GuideWindow
from desktop_chat.ui.guide_pages import ORDER, guide_pages, page_of, shown
from desktop_chat.ui.guide_right import from_the_right
from desktop_chat.ui.guide_tables import with_keys
from desktop_chat.ui.theme import ThemeSource


@pytest.fixture
def guide(qtbot: QtBot, themes: ThemeSource) -> GuideWindow:
    window = GuideWindow(themes)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


def test_every_page_that_is_named_is_there_with_a_title() -> None:
    pages = guide_pages()
    assert [page.name for page in pages] == [name for name, _ in ORDER]
    assert all(page.text.startswith("# ") and page.title for page in pages)


def test_pictures_are_inside_and_links_lead_to_pages() -> None:
    names = dict(ORDER)
    for page in guide_pages():
        text = shown(page)
        assert ".png)" not in text
        assert ".md)" not in text
        for link in re.findall(r"\]\((https://guide/[^)]*)\)", text):
            assert page_of(link) in names
    assert "data:image/png;base64," in shown(guide_pages()[0])


def test_a_link_to_a_page_shows_it_and_ends_the_search(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search.line, "backups")
    guide.view.link_activated.emit("https://guide/privacy")
    assert guide.list.currentItem().text() == "Privacy"
    assert guide.search.line.text() == ""


@pytest.mark.parametrize("code", [each.code for each in LANGUAGES])
def test_the_guide_is_in_the_language_of_the_program(code: str) -> None:
    index = guide_pages(code=code)[0]
    assert (index.title == "Getting started") is (code == "en")
    assert "data:image/png;base64," in shown(index)
    assert len(guide_pages(code=code)) == len(ORDER)


def test_a_page_that_a_language_lacks_is_in_english() -> None:
    assert guide_pages(code="xx")[0].title == "Getting started"


def test_an_arabic_page_begins_at_the_right_also_where_a_key_or_code_comes_first() -> None:
    page = "# عام\n\n- **Enter** للإرسال `y`.\n\n| أ | `x` |\n|---|---|\n| *ب* | |\n"
    assert from_the_right(page) == (
        "# \u200fعام\n\n- \u200f**Enter** للإرسال \u2066`y`\u2069\u2009.\n\n"
        "| \u200f\u2066`x`\u2069 | \u200fأ |\n|---|---|\n| | \u200f*ب* |\n"
    )


def test_keys_are_written_as_the_system_does() -> None:
    text = "**Ctrl+Shift+F**, **Enter**, **Ctrl++**, with **Shift** held. **Code** stays."
    assert with_keys(text, Notation.OTHERS) == text
    assert (
        with_keys(text, Notation.MACOS)
        == "**⇧⌘F**, **↩**, **⌘+**, with **⇧** held. **Code** stays."
    )


def test_the_page_of_shortcuts_has_every_command_with_the_keys_that_hold() -> None:
    keymap = Keymap({CommandId.REGENERATE: chords("Ctrl+J")}, notation=Notation.OTHERS)
    page = next(page for page in guide_pages(keymap) if page.name == "shortcuts")
    assert all(f"| {command.title} |" in page.text for command in COMMANDS)
    assert "| Regenerate the reply | `Ctrl+J` |" in page.text


def test_the_page_of_the_command_line_ends_with_what_the_parser_says() -> None:
    page = guide_pages(code="de")[-1]
    assert page.title == "Befehlszeile"
    assert "| `--data-dir DIR` | keep all data here |" in page.text
    assert page.text.count("\n# ") == 0


def test_the_page_of_settings_has_every_one_that_is_shown() -> None:
    page = next(page for page in guide_pages() if page.name == "settings")
    for setting in DECLARED:
        assert (f"`{setting.key}`" in page.text) is (setting.section is not None)


def test_it_begins_with_the_first_page_and_goes_to_another(guide: GuideWindow) -> None:
    assert guide.list.currentRow() == 0
    guide.show_page("privacy")
    assert guide.list.currentItem().text() == "Privacy"
    row = next(iter(guide.view.findChildren(_plain_row())))
    assert "telemetry" in str(row.state.draft.text)


def test_a_page_is_read_from_its_top(guide: GuideWindow, qtbot: QtBot) -> None:
    bar = guide.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    assert bar.value() == 0
    bar.setValue(bar.maximum())
    guide.show_page("troubleshooting")
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_a_search_leaves_the_pages_that_have_the_words(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(guide.search.line, "x-stainless")
    shown_ = [
        guide.list.item(at).text()
        for at in range(guide.list.count())
        if not guide.list.item(at).isHidden()
    ]
    assert shown_ == ["Privacy"]
    assert guide.list.currentItem().text() == "Privacy"
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert guide.search.line.text() == ""
    assert guide.isVisible()
    qtbot.keyClick(guide, Qt.Key.Key_Escape)
    assert not guide.isVisible()


def test_a_search_leads_to_the_words_and_its_end_back_to_the_top(
    guide: GuideWindow, qtbot: QtBot
) -> None:
    guide.show_page("troubleshooting")
    bar = guide.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    qtbot.keyClicks(guide.search.line, "hunspell")
    assert guide.list.currentItem().text() == "When something is wrong"
    qtbot.waitUntil(lambda: bar.value() > 0)
    assert guide.view.reading.finder.is_lit
    guide.search.line.clear()
    qtbot.waitUntil(lambda: bar.value() == 0)
    assert not guide.view.reading.finder.is_lit


def test_a_page_offers_no_way_to_its_end_over_its_words(guide: GuideWindow, qtbot: QtBot) -> None:
    bar = guide.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum() // 2)
    names = [
        each.accessibleName() for each in guide.view.findChildren(QPushButton) if each.isVisible()
    ]
    assert "Jump to end" not in names


def test_it_closes_as_any_window(guide: GuideWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(guide.search.line, Qt.Key.Key_W, Qt.KeyboardModifier.ControlModifier)
    assert not guide.isVisible()


def test_a_page_offers_no_actions_of_a_reply(guide: GuideWindow) -> None:
    row = next(iter(guide.view.findChildren(_plain_row())))
    assert row.offered() == ()
    assert row.menu_actions() == ()


def test_about_shows_the_licences_of_everything(qtbot: QtBot, themes: ThemeSource) -> None:
    from PySide6.QtWidgets import QWidget

    owner = QWidget()
    qtbot.addWidget(owner)
    owner.resize(900, 700)
    owner.show()
    about = AboutDialog(themes, owner)
    about.open()
    about.licences_button.click()
    sheet = owner.findChild(LicencesSheet)
    assert sheet is not None
    assert sheet.text.line.isReadOnly()
    assert sheet.text.line.accessibleName() == "Licences"


def _plain_row():
    from desktop_chat.ui.transcript.messages.plain_row import PlainRow

    return PlainRow
