from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from desktop_chat.base.ids import ConversationId
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.library import ConversationInfo, TitleSource
from desktop_chat.providers.presets import presets
from desktop_chat.ui import strings
from desktop_chat.ui.about import AboutDialog
from desktop_chat.ui.banners import NoticeBar
from desktop_chat.ui.composer import Composer
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.page import ConnectionsPage
from desktop_chat.ui.empty_state import EmptyState
from desktop_chat.ui.header import Header
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.menu import MenuEntry
from desktop_chat.ui.model_picker.picker import ModelPicker
from desktop_chat.ui.status_line import StatusLine
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.typing_indicator import TypingIndicator

HOSTILE = "<b>x</b><img src='file:///etc/passwd'>\x00 & y"
HOSTILE_SHOWN = "<b>x</b><img src='file:///etc/passwd'>\u2400 & y"


@pytest.fixture
def host(qtbot) -> QWidget:
    made = QWidget()
    made.resize(900, 700)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def header(themes: ThemeSource, host: QWidget) -> Header:
    made = Header(themes, ModelPicker(themes), host)
    made.setGeometry(0, 0, 900, 52)
    host.show()
    return made


def rows(header: Header) -> dict[str, QPushButton]:
    found = header.menu.card.findChildren(QPushButton)
    return {row.accessibleName(): row for row in found if row.isVisible()}


# The header and its menu.


def test_the_header_names_its_buttons(header: Header) -> None:
    assert header.new_button.accessibleName() == "New conversation"
    assert "Ctrl+N" in header.new_button.toolTip()
    assert header.title == "New conversation"


def test_a_title_stays_plain(header: Header) -> None:
    header.set_title(HOSTILE + "\nsecond line " + "long " * 20)
    assert header.title.startswith(HOSTILE_SHOWN + " second line")
    label = next(x for x in header.findChildren(QLabel) if x.text() == header.title)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert "<img" not in label.toolTip()


def test_the_header_offers_the_sidebar_while_it_is_hidden(qtbot, header: Header) -> None:
    assert header.sidebar_button.isHidden()
    header.set_sidebar_shown(False)
    assert header.sidebar_button.accessibleName() == "Sidebar"
    assert header.sidebar_button.isVisible()
    with qtbot.waitSignal(header.sidebar_requested):
        header.sidebar_button.click()
    header.set_sidebar_shown(True)
    assert header.sidebar_button.isHidden()
    assert header.new_button.isHidden()


def test_a_double_click_on_the_title_has_it_written_anew(qtbot, header: Header) -> None:
    title = next(x for x in header.findChildren(QLabel) if x.text() == header.title)
    with qtbot.waitSignal(header.command_wanted) as told:
        qtbot.mouseDClick(title, Qt.MouseButton.LeftButton)
    assert told.args == [CommandId.RENAME]


def test_a_conversation_in_memory_has_a_badge(header: Header) -> None:
    badge = next(x for x in header.findChildren(QLabel) if x.text() == "Temporary")
    assert not badge.isVisible()
    header.set_temporary(True)
    assert badge.isVisible()
    assert "memory only" in badge.toolTip()
    header.set_temporary(False)
    assert not badge.isVisible()


@pytest.mark.parametrize(
    ("page", "id_"),
    [
        ("", CommandId.CONNECTIONS),
        ("Help", CommandId.CHECK_CONNECTION),
        ("Help", CommandId.COPY_DETAILS),
        ("Help", CommandId.ABOUT),
        ("", CommandId.QUIT),
    ],
)
def test_each_row_of_the_menu_does_its_command(
    qtbot, header: Header, page: str, id_: CommandId
) -> None:
    header.more_button.click()
    if page:
        rows(header)[page].click()
    with qtbot.waitSignal(header.command_wanted) as told:
        rows(header)[command(id_).title].click()
    assert told.args == [id_]
    assert not header.menu.isVisible()


def test_the_menu_marks_the_theme_and_chooses_another(qtbot, header: Header) -> None:
    header.open_menu()
    rows(header)[strings.MENU_THEME].click()
    assert rows(header)[strings.MENU_LIGHT].isChecked()
    with qtbot.waitSignal(header.command_wanted) as told:
        rows(header)[strings.MENU_DARK].click()
    assert told.args == [CommandId.THEME_DARK]


def test_the_menu_offers_what_can_be_done_with_the_conversation(header: Header) -> None:
    def offered() -> list[str]:
        header.open_menu()
        names = [item.text for item in header.menu.items if isinstance(item, MenuEntry)]
        header.menu.reject()
        return names

    kept = ["Rename", "Pin", "Move to folder", "Archive", "Export", "Print…", "Delete"]
    assert offered()[:7] == kept
    archived = ConversationInfo(
        ConversationId("c"), "One", TitleSource.FIRST_WORDS, 1, 1, is_archived=True
    )
    header.offer.info = archived
    assert offered()[:3] == ["Rename", "Move to folder", "Unarchive"]
    assert "Export all conversations…" not in offered()
    header.offer.can = lambda _id: False
    assert offered()[0] == "Parameters…"
    assert "Export all conversations…" in offered()


def test_arrows_letters_and_escape_work_the_menu(qtbot, header: Header) -> None:
    header.more_button.setFocus()
    header.open_menu()

    def focused() -> QWidget:
        now = header.menu.focusWidget()
        assert now is not None
        return now

    assert focused().accessibleName() == "Rename"
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused().accessibleName() == "Pin"
    qtbot.keyClick(focused(), Qt.Key.Key_End)
    assert focused().accessibleName() == command(CommandId.QUIT).title
    qtbot.keyClick(focused(), Qt.Key.Key_Down)
    assert focused().accessibleName() == "Rename"
    qtbot.keyClick(focused(), Qt.Key.Key_P)
    assert focused().accessibleName() == "Pin"
    qtbot.keyClick(focused(), Qt.Key.Key_P)
    assert focused().accessibleName() == command(CommandId.PRINT).title
    qtbot.keyClick(focused(), Qt.Key.Key_Escape)
    assert not header.menu.isVisible()
    assert header.more_button.hasFocus()


def test_shortcuts_of_the_window_rest_while_a_layer_is_open(qtbot, header: Header) -> None:
    pressed: list[str] = []
    shortcut = QShortcut(QKeySequence("Ctrl+N"), header.window())
    shortcut.activated.connect(lambda: pressed.append("new"))
    header.open_menu()
    row = header.menu.focusWidget()
    assert row is not None
    qtbot.keyClick(row, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    assert pressed == []


def test_opening_a_menu_again_survives_rows_that_are_gone(qtbot, header: Header) -> None:
    header.open_menu()
    header.open_menu()
    offered = sum(isinstance(item, MenuEntry) for item in header.menu.items)
    qtbot.waitUntil(lambda: len(header.menu.card.findChildren(QPushButton)) == offered)
    rows(header)[command(CommandId.SETTINGS).title].click()
    assert not header.menu.isVisible()


def test_a_menu_that_has_no_room_scrolls_to_the_row_that_has_the_focus(
    qtbot, header: Header, host: QWidget
) -> None:
    host.resize(900, 300)
    header.open_menu()
    assert header.menu.card.height() < 300
    first = header.menu.focusWidget()
    assert first is not None
    assert first.height() >= 32
    qtbot.keyClick(first, Qt.Key.Key_End)
    last = header.menu.focusWidget()
    assert last is not None
    assert last.accessibleName() == command(CommandId.QUIT).title
    assert not last.visibleRegion().isEmpty()


# Small parts.


def test_the_status_keeps_name_and_text(qtbot, themes: ThemeSource) -> None:
    line = StatusLine(themes)
    qtbot.addWidget(line)
    line.show_left("OpenAI · streaming, 84 tokens/s\n")
    line.show_right(HOSTILE)
    spoken = next(w for w in line.findChildren(QWidget) if w.accessibleName() == "Status")
    assert spoken.property("text") == "OpenAI · streaming, 84 tokens/s"
    assert line.left == "OpenAI · streaming, 84 tokens/s"
    assert line.right == HOSTILE_SHOWN


@pytest.mark.parametrize("demo", [True, False])
def test_an_empty_conversation_offers_prompts(qtbot, themes: ThemeSource, demo: bool) -> None:
    empty = EmptyState(themes)
    qtbot.addWidget(empty)
    empty.set_demo(demo)
    assert len(empty.cards) == 4
    with qtbot.waitSignal(empty.chosen) as told:
        empty.cards[2].click()
    offered = strings.DEMO_SUGGESTIONS if demo else strings.SUGGESTIONS
    assert told.args == [offered[2].prompt, offered[2].model]
    assert bool(told.args[1]) is demo


def test_the_dots_move_only_while_they_are_seen(qtbot, themes: ThemeSource) -> None:
    dots = TypingIndicator(themes, still=lambda: False)
    qtbot.addWidget(dots)
    assert not dots.is_moving
    dots.show()
    assert dots.is_moving
    dots.hide()
    assert not dots.is_moving


def test_the_dots_rest_where_motion_is_not_wanted(qtbot, themes: ThemeSource) -> None:
    dots = TypingIndicator(themes, still=lambda: True)
    qtbot.addWidget(dots)
    dots.show()
    assert not dots.is_moving
    assert dots.grab().toImage().pixelColor(4, 12) != dots.grab().toImage().pixelColor(0, 0)


def test_about_opens_without_blocking_and_closes_with_enter(
    qtbot, themes: ThemeSource, host: QWidget
) -> None:
    host.show()
    about = AboutDialog(themes, host)
    about.open()
    close = about.focusWidget()
    assert close is not None
    assert close.accessibleName() == strings.CLOSE
    qtbot.keyClick(close, Qt.Key.Key_Return)
    assert not about.isVisible()


def test_an_ampersand_on_a_button_is_a_letter(qtbot, themes: ThemeSource) -> None:
    button = Button(themes, "R&D")
    qtbot.addWidget(button)
    assert button.words == "R&D"
    assert button.shortcut().isEmpty()


# All of them.


@pytest.fixture
def whole(themes: ThemeSource, host: QWidget) -> QWidget:
    picker = ModelPicker(themes)
    picker.set_models([ModelInfo("m-1"), ModelInfo("m-2")])
    column = QVBoxLayout(host)
    for part in (
        Header(themes, picker),
        EmptyState(themes),
        NoticeBar(themes),
        Composer(themes),
        StatusLine(themes),
    ):
        column.addWidget(part)
    picker.open_popup()
    picker.popup.reject()
    ConnectionEditor(themes, host, presets())
    column.addWidget(ConnectionsPage(themes))
    AboutDialog(themes, host)
    host.show()
    return host


def test_nothing_runs_while_nothing_happens(whole: QWidget) -> None:
    assert not [timer for timer in whole.findChildren(QTimer) if timer.isActive()]


def test_every_button_has_a_name_and_can_be_reached_by_keyboard(whole: QWidget) -> None:
    for button in whole.findChildren(QPushButton):
        assert button.accessibleName()
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_focus_can_be_seen_on_every_button(qtbot, whole: QWidget) -> None:
    whole.activateWindow()
    for button in whole.findChildren(QPushButton):
        if not button.isVisible():
            continue
        button.clearFocus()
        without = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.grab().toImage() != without


def test_no_label_reads_html(whole: QWidget) -> None:
    for label in whole.findChildren(QLabel):
        assert label.textFormat() == Qt.TextFormat.PlainText


def test_the_theme_changes_live(whole: QWidget, themes: ThemeSource) -> None:
    light = whole.grab().toImage()
    themes.choose(ThemeChoice.DARK)
    dark = whole.grab().toImage()
    themes.choose(ThemeChoice.LIGHT)
    assert dark != light
    assert dark.pixelColor(5, 5).lightness() < 60
    assert whole.grab().toImage() == light
