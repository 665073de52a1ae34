from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.ui import strings
from desktop_chat.ui.model_picker import ModelPicker
from desktop_chat.ui.theme import ThemeSource

KEY = Qt.Key
MODELS = [
    ModelInfo("gpt-5.2", "The big one"),
    ModelInfo("gpt-5.2-mini", "The small one"),
    ModelInfo("llama-4-8b", "", "meta"),
    ModelInfo("text-gpt"),
]


@pytest.fixture
def picker(qtbot, themes: ThemeSource) -> ModelPicker:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    made = ModelPicker(themes, host)
    made.host = host  # type: ignore[attr-defined]
    box = QVBoxLayout(host)
    box.addWidget(made)
    box.addStretch()
    made.set_models(MODELS)
    made.set_current("llama-4-8b")
    host.show()
    return made


def shown(picker: ModelPicker) -> list[str]:
    model = picker.popup.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def lit(picker: ModelPicker) -> str:
    return str(picker.popup.list.currentIndex().data())


def type_(qtbot, picker: ModelPicker, text: str) -> None:
    qtbot.keyClicks(picker.popup.field.line, text)


def press(qtbot, picker: ModelPicker, key: Qt.Key) -> None:
    qtbot.keyClick(picker.popup.field.line, key)


def test_the_button_shows_the_model_under_its_fixed_name(picker: ModelPicker) -> None:
    assert picker.accessibleName() == "Model"
    assert picker.words == "llama-4-8b"
    assert picker.accessibleDescription() == "llama-4-8b"
    picker.set_current("")
    assert picker.words == strings.NO_MODEL


def test_it_opens_with_the_model_in_use_lit_and_the_field_focused(picker: ModelPicker) -> None:
    picker.click()
    assert picker.popup.isVisible()
    assert picker.popup.field.line.hasFocus()
    assert lit(picker) == "llama-4-8b"
    assert shown(picker) == [model.id for model in MODELS]


def test_the_best_match_stands_first(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    type_(qtbot, picker, "GPT")
    assert shown(picker) == [
        "gpt-5.2",
        "gpt-5.2-mini",
        "text-gpt",
        strings.USE_MODEL.format(name="GPT"),
    ]
    assert lit(picker) == "gpt-5.2"


def test_descriptions_and_several_words_are_searched(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    type_(qtbot, picker, "small gpt")
    assert shown(picker)[0] == "gpt-5.2-mini"


def test_arrows_and_enter_choose(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    type_(qtbot, picker, "gpt")
    press(qtbot, picker, KEY.Key_Down)
    assert lit(picker) == "gpt-5.2-mini"
    press(qtbot, picker, KEY.Key_Up)
    press(qtbot, picker, KEY.Key_Down)
    with qtbot.waitSignal(picker.chosen) as told:
        press(qtbot, picker, KEY.Key_Return)
    assert told.args == ["gpt-5.2-mini"]
    assert not picker.popup.isVisible()
    assert picker.current == "llama-4-8b"


def test_arrows_stop_at_the_ends(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    for _ in range(10):
        press(qtbot, picker, KEY.Key_PageDown)
    assert lit(picker) == "text-gpt"
    for _ in range(10):
        press(qtbot, picker, KEY.Key_Up)
    assert lit(picker) == "gpt-5.2"


def test_a_name_that_is_not_listed_can_be_used(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    type_(qtbot, picker, " my/model ")
    assert shown(picker) == ["Use “my/model”"]
    with qtbot.waitSignal(picker.chosen) as told:
        press(qtbot, picker, KEY.Key_Return)
    assert told.args == ["my/model"]


def test_an_exact_name_is_not_offered_twice(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    type_(qtbot, picker, "gpt-5.2")
    assert shown(picker) == ["gpt-5.2", "gpt-5.2-mini"]


def test_escape_closes_without_choosing_and_gives_the_focus_back(
    qtbot, picker: ModelPicker
) -> None:
    picker.setFocus()
    picker.open_popup()
    with qtbot.assertNotEmitted(picker.chosen):
        press(qtbot, picker, KEY.Key_Escape)
    assert not picker.popup.isVisible()
    assert picker.hasFocus()


def test_a_press_beside_it_closes_it(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    layer = picker.popup
    qtbot.mouseClick(layer, Qt.MouseButton.LeftButton, pos=layer.rect().bottomRight())
    assert not layer.isVisible()


def test_a_click_on_a_line_chooses_it(qtbot, picker: ModelPicker) -> None:
    picker.open_popup()
    view = picker.popup.list
    place = view.visualRect(view.model().index(1, 0)).center()
    with qtbot.waitSignal(picker.chosen) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["gpt-5.2-mini"]


def test_models_that_come_while_it_is_open_are_shown(qtbot, picker: ModelPicker) -> None:
    picker.set_models([])
    picker.open_popup()
    assert shown(picker) == []
    picker.set_models(MODELS)
    assert len(shown(picker)) == 4


def test_names_of_a_server_stay_plain_and_are_listed_once(picker: ModelPicker) -> None:
    hostile = "<img src=file:///etc/passwd>&x\n\x00"
    picker.set_models([ModelInfo(hostile), ModelInfo(hostile), ModelInfo("")])
    picker.set_current(hostile)
    picker.open_popup()
    assert shown(picker) == ["<img src=file:///etc/passwd>&x \u2400"]
    assert picker.words == "<img src=file:///etc/passwd>&x \u2400"
    assert "<img" not in picker.toolTip()


def test_twenty_thousand_models_are_searched_without_a_widget_for_each(
    qtbot, picker: ModelPicker
) -> None:
    picker.set_models(
        [ModelInfo(f"vendor-{n % 97}/model-{n}", "some words") for n in range(20_000)]
    )
    picker.open_popup()
    picker.popup.grab()
    type_(qtbot, picker, "model-19999")
    assert shown(picker)[0].endswith("model-19999")
    # Only what is in sight is a widget.
    assert len(picker.popup.findChildren(QWidget)) < 100


def test_the_popup_stays_within_a_small_window(picker: ModelPicker) -> None:
    picker.host.resize(300, 260)  # type: ignore[attr-defined]
    picker.open_popup()
    assert picker.popup.rect().contains(picker.popup.card.geometry())
