from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Api, Connection, Source
from desktop_chat.ui.connection_dialog import ConnectionDialog
from desktop_chat.ui.theme import ThemeSource

KNOWN = Connection(
    "Mine",
    Source.PERSON,
    address=parse_base_url("https://models.example.com/v1"),
    api=Api.CHAT,
    key=Secret("sk-known-key-1234567890"),
    model="m-1",
)


@pytest.fixture
def dialog(qtbot, themes: ThemeSource) -> ConnectionDialog:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    made = ConnectionDialog(themes, host)
    made.host = host  # type: ignore[attr-defined]
    return made


def connect(dialog: ConnectionDialog) -> list[Connection]:
    given: list[Connection] = []
    dialog.accepted_connection.connect(given.append)
    dialog.connect_button.click()
    dialog.accepted_connection.disconnect(given.append)
    return given


def fill(dialog: ConnectionDialog, address: str, key: str = "", model: str = "") -> None:
    for field, text in ((dialog.address, address), (dialog.key, key), (dialog.model, model)):
        field.line.selectAll()
        field.line.insert(text)
        if not text:
            field.line.clear()


def test_what_is_typed_becomes_a_connection(dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    fill(dialog, " https://api.openai.com/v1/ ", " sk-abc ", " gpt-5.2 ")
    dialog.api.select(1)
    (made,) = connect(dialog)
    assert made == Connection(
        "OpenAI",
        Source.PERSON,
        address=parse_base_url("https://api.openai.com/v1"),
        api=Api.RESPONSES,
        key=Secret("sk-abc"),
        model="gpt-5.2",
    )
    assert not dialog.isVisible()


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("", "empty"),
        ("api.openai.com", "no scheme"),
        ("https://a b/v1", "space"),
        ("https://a/v1?x=1", "“?”"),
        ("ftp://a/", "only https://"),
    ],
)
def test_a_wrong_address_is_said_beside_its_field(
    dialog: ConnectionDialog, address: str, part: str
) -> None:
    dialog.open_with(None)
    fill(dialog, address)
    assert connect(dialog) == []
    assert dialog.isVisible()
    assert part in dialog.address_note.text()
    assert dialog.address.is_wrong
    assert dialog.address.line.hasFocus()
    assert part in dialog.address.line.accessibleDescription()


@pytest.mark.parametrize(("key", "part"), [("sk-a b", "space"), ("sk-é", "letter")])
def test_a_wrong_key_is_said_beside_its_field(
    dialog: ConnectionDialog, key: str, part: str
) -> None:
    dialog.open_with(None)
    fill(dialog, "https://api.openai.com/v1", key)
    assert connect(dialog) == []
    assert part in dialog.key_note.text()
    assert dialog.key.line.hasFocus()


def test_typing_takes_the_sentence_away(qtbot, dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    connect(dialog)
    qtbot.keyClicks(dialog.address.line, "h")
    assert dialog.address_note.text() == ""
    assert not dialog.address.is_wrong


def test_an_address_without_encryption_is_warned_of_once(dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    fill(dialog, "http://models.example.com/v1", "sk-abc")
    assert connect(dialog) == []
    assert "without encryption" in dialog.address_note.text()
    (made,) = connect(dialog)
    assert str(made.address) == "http://models.example.com/v1"


def test_another_address_is_warned_of_anew(qtbot, dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    fill(dialog, "http://models.example.com/v1")
    connect(dialog)
    fill(dialog, "http://other.example.com/v1")
    assert connect(dialog) == []
    assert "other.example.com" in dialog.address_note.text()


@pytest.mark.parametrize("address", ["http://localhost:11434/v1", "http://192.168.0.5:1234/v1"])
def test_a_server_of_ones_own_network_needs_no_encryption(
    dialog: ConnectionDialog, address: str
) -> None:
    dialog.open_with(None)
    fill(dialog, address)
    assert len(connect(dialog)) == 1


def test_a_key_is_hidden_and_never_filled_in(dialog: ConnectionDialog) -> None:
    dialog.open_with(KNOWN)
    assert dialog.key.line.echoMode() == QLineEdit.EchoMode.Password
    assert dialog.key.line.text() == ""
    assert dialog.address.line.text() == "https://models.example.com/v1"
    assert dialog.model.line.text() == "m-1"
    assert dialog.api.index == 2


def test_an_empty_key_keeps_the_known_one_for_the_same_origin_only(
    dialog: ConnectionDialog,
) -> None:
    dialog.open_with(KNOWN)
    (same,) = connect(dialog)
    assert same.key == KNOWN.key
    dialog.open_with(KNOWN)
    fill(dialog, "https://other.example.com/v1")
    (other,) = connect(dialog)
    assert other.key == Secret("")


def test_no_key_is_left_in_the_field_when_it_closes(qtbot, dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    fill(dialog, "https://api.openai.com/v1", "sk-abc")
    qtbot.keyClick(dialog.key.line, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert dialog.key.line.text() == ""


def test_enter_connects_from_any_field(qtbot, dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    fill(dialog, "https://api.openai.com/v1", "sk-abc")
    with qtbot.waitSignal(dialog.accepted_connection):
        qtbot.keyClick(dialog.model.line, Qt.Key.Key_Return)


def test_arrows_choose_the_api(qtbot, dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    first = dialog.api.buttons[0]
    first.setFocus()
    with qtbot.waitSignal(dialog.api.changed) as told:
        qtbot.keyClick(first, Qt.Key.Key_Right)
    assert told.args == [1]
    assert dialog.api.buttons[1].hasFocus()


def test_tab_stays_within_the_dialog(qtbot, dialog: ConnectionDialog) -> None:
    dialog.open_with(None)
    seen: list[QWidget] = []
    for _ in range(12):
        now = dialog.focusWidget()
        assert now is not None
        assert dialog.isAncestorOf(now)
        seen.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
    assert {dialog.address.line, dialog.key.line, dialog.model.line} <= set(seen)
    assert {dialog.cancel_button, dialog.connect_button} <= set(seen)


def test_it_scrolls_in_a_small_window(dialog: ConnectionDialog) -> None:
    dialog.host.resize(420, 300)  # type: ignore[attr-defined]
    dialog.open_with(None)
    assert dialog.rect().contains(dialog.card.geometry())
