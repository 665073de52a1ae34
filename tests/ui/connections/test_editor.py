"""The editor: what is typed becomes a profile, errors stand beside their fields, no key stays."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.secret import Secret
from desktop_chat.domain.address import parse_base_url
from desktop_chat.domain.connection import Api, TimeOuts
from desktop_chat.domain.profiles import KeyRef, KeySource, Profile
from desktop_chat.providers.presets import presets
from desktop_chat.ui.connections import words
from desktop_chat.ui.connections.editor import ConnectionEditor
from desktop_chat.ui.connections.parts import Form, Row
from desktop_chat.ui.kit.fields import TextField
from desktop_chat.ui.theme import ThemeSource

HERE = parse_base_url("https://models.example.com/v1")
KNOWN = Profile(
    "p1",
    "Mine",
    HERE,
    api=Api.CHAT,
    key=KeyRef(KeySource.KEYCHAIN, HERE.origin),
    model="m-1",
    organisation="org-1",
    headers=(("X-A", "1"), ("X-B", "2")),
    time_outs=TimeOuts(silence=90.0),
    proxy="direct",
)
SOURCES = [source for _, source in words.KEY_SOURCES]


@pytest.fixture
def editor(qtbot, themes: ThemeSource) -> ConnectionEditor:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(900, 700)
    host.show()
    made = ConnectionEditor(themes, host, presets())
    made.host = host  # type: ignore[attr-defined]
    return made


def test_where_the_key_is_from_is_asked_before_the_key(editor: ConnectionEditor) -> None:
    editor.open_new()
    editor.begin_with(None)
    part = editor.key
    for narrow in (False, True):
        part.form.set_narrow(narrow)
        part.form.grid.activate()
        assert part.sources.geometry().bottom() < part.field.geometry().top()
    assert list(part.findChildren(QWidget)).index(part.sources) < list(
        part.findChildren(QWidget)
    ).index(part.field)


def saved(editor: ConnectionEditor) -> list[tuple[Profile, Secret]]:
    given: list[tuple[Profile, Secret]] = []

    def take(profile: Profile, key: Secret) -> None:
        given.append((profile, key))

    editor.save_requested.connect(take)
    editor.save_button.click()
    editor.save_requested.disconnect(take)
    return given


def type_in(row: Row, text: str) -> None:
    """Put text in as typing does."""
    line = row.field.line
    if isinstance(line, QLineEdit):
        line.selectAll()
        line.insert(text)
        line.textEdited.emit(line.text())
    else:
        line.setPlainText(text)


def other_server(editor: ConnectionEditor, address: str, key: str = "") -> None:
    editor.open_new()
    editor.begin_with(None)
    type_in(editor.address, address)
    type_in(editor.key.row, key)


def card(editor: ConnectionEditor, name: str) -> None:
    next(each for each in editor.picker.cards if each.accessibleName() == name).click()


def test_a_service_is_chosen_first_and_fills_the_form(editor: ConnectionEditor) -> None:
    editor.open_new()
    assert editor.form.isHidden()
    assert editor.save_button.isHidden()
    card(editor, "OpenAI")
    assert editor.picker.isHidden()
    assert editor.address.text == "https://api.openai.com/v1"
    assert editor.key.field.line.hasFocus()
    assert "platform.openai.com/api-keys" in editor.key.page_button.words
    type_in(editor.key.row, " sk-abc ")
    [(profile, key)] = saved(editor)
    assert key == Secret("sk-abc")
    assert profile.key == KeyRef(KeySource.KEYCHAIN, "https://api.openai.com:443")
    assert (profile.name, profile.preset, profile.api) == ("OpenAI", "openai", None)
    assert len(profile.id) == 16


def test_every_preset_can_be_begun_with(editor: ConnectionEditor) -> None:
    editor.open_new()
    for preset in presets():
        card(editor, preset.name)
        assert editor.address.text == preset.address
        assert words.API_LABELS[editor.advanced.api.index][1] is preset.api
        assert editor.key.page_button.isHidden() is not bool(preset.key_page)
        editor.back_button.click()
        assert editor.form.isHidden()


def test_a_pattern_has_to_be_filled_in(editor: ConnectionEditor) -> None:
    editor.open_new()
    card(editor, "Azure OpenAI")
    line = editor.address.field.line
    assert isinstance(line, QLineEdit)
    assert line.selectedText() == "{resource}"
    type_in(editor.key.row, "k-1")
    assert saved(editor) == []
    assert "resource" in editor.address.note.text()
    line.insert("contoso")
    [(profile, _)] = saved(editor)
    assert str(profile.address) == "https://contoso.openai.azure.com/openai/v1"


def test_a_local_program_needs_no_key(editor: ConnectionEditor) -> None:
    editor.open_new()
    card(editor, "Ollama")
    [(profile, key)] = saved(editor)
    assert profile.key == KeyRef()
    assert not key


def test_a_service_that_needs_a_key_asks_for_it(editor: ConnectionEditor) -> None:
    editor.open_new()
    card(editor, "Groq")
    assert saved(editor) == []
    assert "Groq answers only with a key" in editor.key.row.note.text()


@pytest.mark.parametrize(
    ("address", "part"),
    [
        ("", "empty"),
        ("sk-abcdef", "no scheme"),
        ("https://a b/v1", "space"),
        ("https://a/v1?x=1", "“?”"),
        ("ftp://a/", "only https://"),
    ],
)
def test_a_wrong_address_is_said_beside_its_field(
    editor: ConnectionEditor, address: str, part: str
) -> None:
    other_server(editor, address)
    assert saved(editor) == []
    assert editor.isVisible()
    assert part in editor.address.note.text()
    assert editor.address.field.line.hasFocus()
    assert part in editor.address.field.line.accessibleDescription()
    type_in(editor.address, "h")
    assert editor.address.note.text() == ""


def test_the_scheme_may_be_left_out(editor: ConnectionEditor) -> None:
    other_server(editor, "127.0.0.1:8080/v1")
    ((profile, _key),) = saved(editor)
    assert str(profile.address) == "http://127.0.0.1:8080/v1"
    assert profile.name == "127.0.0.1:8080"


@pytest.mark.parametrize(("key", "part"), [("sk-a b", "space"), ("sk-é", "letter")])
def test_a_wrong_key_is_said_beside_its_field(
    editor: ConnectionEditor, key: str, part: str
) -> None:
    other_server(editor, "https://a.example/v1", key)
    assert saved(editor) == []
    assert part in editor.key.row.note.text()
    assert editor.key.field.line.hasFocus()


def test_an_address_without_encryption_is_warned_of_once(editor: ConnectionEditor) -> None:
    other_server(editor, "http://models.example.com/v1", "sk-abc")
    assert saved(editor) == []
    assert "without encryption" in editor.address.note.text()
    type_in(editor.address, "http://other.example.com/v1")
    assert saved(editor) == []
    assert "other.example.com" in editor.address.note.text()
    [(profile, _)] = saved(editor)
    assert str(profile.address) == "http://other.example.com/v1"


@pytest.mark.parametrize("address", ["http://localhost:11434/v1", "http://192.168.0.5:1234/v1"])
def test_a_server_of_ones_own_network_needs_no_encryption(
    editor: ConnectionEditor, address: str
) -> None:
    other_server(editor, address)
    assert len(saved(editor)) == 1


def test_a_profile_is_shown_and_given_back_unchanged(editor: ConnectionEditor) -> None:
    editor.open_with(KNOWN)
    assert editor.key.field.line.echoMode() is QLineEdit.EchoMode.Password
    assert editor.key.field.text == ""
    assert not editor.advanced.isHidden()
    assert saved(editor) == [(KNOWN, Secret(""))]


def test_another_origin_asks_for_the_key_again(editor: ConnectionEditor) -> None:
    # FAULTS.md S12
    editor.open_with(KNOWN)
    assert words.KEY_KEPT in editor.key.row.note.text()
    type_in(editor.address, "https://models.example.com/v2")
    assert words.KEY_KEPT in editor.key.row.note.text()
    type_in(editor.address, "https://other.example.com/v1")
    assert "other.example.com" in editor.key.row.note.text()
    [(profile, key)] = saved(editor)
    assert profile.key == KeyRef()
    assert not key


@pytest.mark.parametrize(
    "ref",
    [
        KeyRef(KeySource.VARIABLE, HERE.origin, variable="MY_KEY"),
        KeyRef(KeySource.COMMAND, HERE.origin, command=("pass", "show", "a b")),
    ],
)
def test_what_names_a_key_belongs_to_its_origin_too(editor: ConnectionEditor, ref: KeyRef) -> None:
    known = Profile("p1", "Mine", HERE, key=ref)
    editor.open_with(known)
    assert editor.key.field.line.echoMode() is QLineEdit.EchoMode.Normal
    assert saved(editor) == [(known, Secret(""))]
    type_in(editor.address, "https://evil.example.com/v1")
    assert editor.key.field.text == ""
    assert saved(editor) == []


def test_a_typed_key_never_becomes_a_name_that_is_shown(editor: ConnectionEditor) -> None:
    other_server(editor, "https://a.example/v1", "sk-secret-0123456789")
    for index, source in enumerate(SOURCES):
        editor.key.sources.buttons[index].click()
        assert editor.key.source is source
        if source in {KeySource.VARIABLE, KeySource.COMMAND}:
            assert "secret" not in editor.key.field.text
        else:
            assert editor.key.field.line.echoMode() is QLineEdit.EchoMode.Password


def test_a_variable_and_a_command_are_read(editor: ConnectionEditor) -> None:
    editor.open_new()
    card(editor, "Mistral")
    editor.key.sources.select(SOURCES.index(KeySource.VARIABLE))
    assert editor.key.field.text == "MISTRAL_API_KEY"
    [(profile, key)] = saved(editor)
    assert profile.key == KeyRef(
        KeySource.VARIABLE, "https://api.mistral.ai:443", variable="MISTRAL_API_KEY"
    )
    editor.key.sources.select(SOURCES.index(KeySource.COMMAND))
    type_in(editor.key.row, "op read 'a b'")
    [(profile, key)] = saved(editor)
    assert profile.key.command == ("op", "read", "a b")
    assert not key


def test_a_wrong_field_of_the_advanced_part_unfolds_it(editor: ConnectionEditor) -> None:
    other_server(editor, "https://a.example/v1")
    assert editor.advanced.isHidden()
    type_in(editor.advanced.headers, "Authorization: Bearer x")
    assert saved(editor) == []
    assert not editor.advanced.isHidden()
    assert "would hold a key" in editor.advanced.headers.note.text()
    type_in(editor.advanced.headers, "X-A: 1")
    assert editor.advanced.headers.note.text() == ""
    type_in(editor.advanced.proxy, "http://user:pw@x:1")
    assert saved(editor) == []
    type_in(editor.advanced.proxy, "socks5://127.0.0.1:1080")
    type_in(editor.advanced.seconds[0], "2,5")
    editor.advanced.api.select(1)
    [(profile, _)] = saved(editor)
    assert profile.headers == (("X-A", "1"),)
    assert profile.proxy == "socks5://127.0.0.1:1080"
    assert profile.time_outs == TimeOuts(connect=2.5)
    assert profile.api is Api.RESPONSES


def test_no_key_is_left_in_the_field_when_it_closes(qtbot, editor: ConnectionEditor) -> None:
    other_server(editor, "https://a.example/v1", "sk-abc")
    qtbot.keyClick(editor.key.field.line, Qt.Key.Key_Escape)
    assert not editor.isVisible()
    assert editor.key.field.text == ""
    other_server(editor, "https://a.example/v1", "sk-abc")
    editor.back_button.click()
    assert editor.key.field.text == ""


def test_enter_saves_from_any_field_of_one_line(qtbot, editor: ConnectionEditor) -> None:
    other_server(editor, "https://a.example/v1", "sk-abc")
    with qtbot.waitSignal(editor.save_requested):
        qtbot.keyClick(editor.model.field.line, Qt.Key.Key_Return)
    editor.advanced_button.click()
    area = editor.advanced.headers.field.line
    area.setFocus()
    with qtbot.assertNotEmitted(editor.save_requested):
        qtbot.keyClick(area, Qt.Key.Key_Return)
    assert editor.advanced.headers.text == "\n"


def test_a_save_that_goes_on_is_not_begun_twice(editor: ConnectionEditor) -> None:
    other_server(editor, "https://a.example/v1", "sk-abc")
    assert len(saved(editor)) == 1
    editor.set_busy(True)
    assert saved(editor) == []
    editor.set_busy(False)
    assert len(saved(editor)) == 1


def test_the_fields_of_all_parts_stand_in_line_whatever_they_are_called(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    places = []
    for name in ("Key", "Additional headers of every request"):
        owner = QWidget()
        qtbot.addWidget(owner)
        form = Form(themes, owner)
        row = form.add(name, TextField(themes, name))
        owner.resize(700, 200)
        owner.show()
        places.append(row.field.x())
    assert places[0] == places[1]
