"""The picker: favourites, recent ones, each connection's, and what fits what was typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.models import Finder, Marks, ModelRef
from desktop_chat.domain.prices import NOTHING_KNOWN, ModelFacts, Price, Rate
from desktop_chat.generation.model_lists import Shelf
from desktop_chat.ui.model_picker import words
from desktop_chat.ui.model_picker.facts_sheet import FactsSheet
from desktop_chat.ui.model_picker.picker import ModelPicker
from desktop_chat.ui.model_picker.rows import MOST_FOUND, MOST_LISTED, SLICE, RowKind
from desktop_chat.ui.theme import ThemeSource

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
OPENAI = "https://api.openai.com/v1"
HOME = "http://127.0.0.1:11434/v1"


def shelf(entry: str, name: str, place: str, *models: str | ModelInfo, trouble: str = "") -> Shelf:
    infos = tuple(each if isinstance(each, ModelInfo) else ModelInfo(each) for each in models)
    folded = tuple((m.id.casefold(), f"{m.owner} {m.description}".casefold()) for m in infos)
    return Shelf(entry, name, place, infos, folded, 1.0, trouble=trouble)


HOSTED = shelf(
    "a",
    "OpenAI",
    OPENAI,
    ModelInfo("gpt-5.2", "The big one"),
    ModelInfo("gpt-5.2-mini", "The small one"),
    ModelInfo("text-gpt"),
)
LOCAL = shelf("b", "Ollama", HOME, "llama-4-8b", "qwen3")


def facts(_place: str, model: str) -> ModelFacts:
    known = {"gpt-5.2": ModelFacts(400_000, Price(Rate(1.75, 14.0))), "qwen3": ModelFacts(4_096)}
    return known.get(model, NOTHING_KNOWN)


class Fed:
    """A picker, and what it is fed with."""

    def __init__(self, picker: ModelPicker) -> None:
        self.picker = picker
        self.shelves: Sequence[Shelf] = (HOSTED, LOCAL)
        self.marks = Marks()
        picker.feed(lambda: (self.shelves, self.marks), facts)
        picker.set_here("b")
        picker.set_current("llama-4-8b")
        picker.starred.connect(self.star)

    def star(self, model: ModelRef) -> None:
        self.marks = self.marks.starred(model)
        self.picker.shelves_changed()

    def shown(self) -> list[str]:
        rows = self.picker.popup.list.model()
        return [rows.index(at, 0).data() for at in range(rows.rowCount())]

    @property
    def lit(self) -> str:
        return str(self.picker.popup.list.currentIndex().data())

    def row(self, at: int):
        return self.picker.popup.rows.row(at)

    def spoken(self, at: int) -> str:
        rows = self.picker.popup.list.model()
        return str(rows.index(at, 0).data(Qt.ItemDataRole.AccessibleTextRole))


@pytest.fixture
def fed(qtbot, themes: ThemeSource) -> Fed:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    picker = ModelPicker(themes, host)
    box = QVBoxLayout(host)
    box.addWidget(picker)
    box.addStretch()
    host.show()
    made = Fed(picker)
    made.host = host  # type: ignore[attr-defined]  # keeps it alive
    return made


def type_(qtbot, fed: Fed, text: str) -> None:
    qtbot.keyClicks(fed.picker.popup.field.line, text)


def press(qtbot, fed: Fed, key: Qt.Key, modifier: Qt.KeyboardModifier | None = None) -> None:
    modifiers = Qt.KeyboardModifier.NoModifier if modifier is None else modifier
    qtbot.keyClick(fed.picker.popup.field.line, key, modifiers)


def test_the_button_shows_the_model_under_its_fixed_name(fed: Fed):
    assert fed.picker.accessibleName() == "Model"
    assert fed.picker.words == "llama-4-8b"
    assert fed.picker.accessibleDescription() == "llama-4-8b"
    fed.picker.set_current("")
    assert fed.picker.words == words.NO_MODEL


def test_it_opens_with_the_model_in_use_lit_and_its_connection_first(qtbot, fed: Fed):
    with qtbot.waitSignal(fed.picker.opened):
        fed.picker.click()
    assert fed.picker.popup.field.line.hasFocus()
    assert fed.lit == "llama-4-8b"
    assert fed.shown() == [
        "Ollama",
        "llama-4-8b",
        "qwen3",
        "OpenAI",
        "gpt-5.2",
        "gpt-5.2-mini",
        "text-gpt",
        words.REFRESH,
    ]


def test_favourites_and_recent_ones_stand_above_all(fed: Fed):
    fed.marks = Marks(
        (ModelRef(OPENAI, "gpt-5.2"), ModelRef("https://gone.example", "x")),
        (ModelRef(OPENAI, "gpt-5.2"), ModelRef(HOME, "typed-once")),
    )
    fed.picker.open_popup()
    assert fed.shown()[:5] == [
        words.FAVOURITES,
        "gpt-5.2",
        words.RECENT,
        "typed-once",
        "Ollama",
    ]
    assert fed.lit == "llama-4-8b"


def test_a_line_says_aloud_what_it_shows(fed: Fed):
    fed.marks = Marks((ModelRef(OPENAI, "gpt-5.2"),))
    fed.picker.open_popup()
    at = fed.shown().index("llama-4-8b")
    assert fed.spoken(1) == "gpt-5.2, OpenAI, favourite, 400k · $1.75 / $14"
    assert fed.spoken(at) == "llama-4-8b, current"
    assert fed.spoken(at + 1) == "qwen3, 4k"


def test_the_best_match_stands_first_and_letters_in_order_are_enough(qtbot, fed: Fed):
    fed.picker.open_popup()
    type_(qtbot, fed, "GPT")
    assert fed.shown() == ["gpt-5.2", "gpt-5.2-mini", "text-gpt", words.USE.format(name="GPT")]
    assert fed.lit == "gpt-5.2"
    press(qtbot, fed, KEY.Key_Backspace)
    press(qtbot, fed, KEY.Key_Backspace)
    type_(qtbot, fed, "52mn")
    assert fed.shown()[0] == "gpt-5.2-mini"


def test_descriptions_and_connections_are_searched_as_well(qtbot, fed: Fed):
    fed.picker.open_popup()
    type_(qtbot, fed, "small gpt")
    assert fed.shown()[0] == "gpt-5.2-mini"
    fed.picker.popup.field.line.clear()
    type_(qtbot, fed, "ollama q")
    assert fed.shown()[0] == "qwen3"


@pytest.mark.parametrize(
    ("typed", "name", "hits"),
    [
        ("5.2", "gpt-5.2", ((4, 7),)),
        ("gt", "gpt-5.2", ((0, 1), (2, 3))),
        ("mini gpt", "gpt-5.2-mini", ((0, 3), (8, 12))),
        ("x", "gpt", ()),
        ("", "gpt", ()),
        ("ss", "große", ()),
    ],
)
def test_what_was_typed_is_marked_in_the_name(typed: str, name: str, hits: object):
    assert Finder(typed).hits(name) == hits


def test_arrows_and_enter_choose_and_pass_over_headings(qtbot, fed: Fed):
    fed.picker.open_popup()
    press(qtbot, fed, KEY.Key_Down)
    assert fed.lit == "qwen3"
    press(qtbot, fed, KEY.Key_Up)
    with qtbot.waitSignal(fed.picker.chosen) as told:
        press(qtbot, fed, KEY.Key_Return)
    assert told.args == ["llama-4-8b"]
    assert not fed.picker.popup.isVisible()


def test_a_model_of_another_connection_names_it(qtbot, fed: Fed):
    fed.picker.open_popup()
    press(qtbot, fed, KEY.Key_Down)
    press(qtbot, fed, KEY.Key_Down)
    assert fed.lit == "gpt-5.2"
    with qtbot.waitSignal(fed.picker.chosen_elsewhere) as told:
        press(qtbot, fed, KEY.Key_Return)
    assert told.args == ["a", "gpt-5.2"]


def test_arrows_stop_at_the_ends(qtbot, fed: Fed):
    fed.picker.open_popup()
    for _ in range(4):
        press(qtbot, fed, KEY.Key_PageDown)
    assert fed.lit == words.REFRESH
    for _ in range(4):
        press(qtbot, fed, KEY.Key_PageUp)
    assert fed.lit == "llama-4-8b"


def test_a_name_that_is_not_listed_can_be_used(qtbot, fed: Fed):
    fed.picker.open_popup()
    type_(qtbot, fed, " my/model ")
    assert fed.shown() == ["Use “my/model”"]
    with qtbot.waitSignal(fed.picker.chosen) as told:
        press(qtbot, fed, KEY.Key_Return)
    assert told.args == ["my/model"]


def test_enter_waits_for_a_list_that_is_on_its_way(qtbot, fed: Fed):
    fed.shelves = (replace(LOCAL, models=(), folded=(), asked_at=None, is_asking=True),)
    fed.picker.open_popup()
    assert words.NO_LIST not in fed.shown()
    type_(qtbot, fed, "qw")
    with qtbot.assertNotEmitted(fed.picker.chosen):
        press(qtbot, fed, KEY.Key_Return)
    with qtbot.waitSignal(fed.picker.chosen) as told:
        fed.shelves = (LOCAL,)
        fed.picker.shelves_changed()
    assert told.args == ["qwen3"]


def test_a_second_enter_takes_what_was_typed_without_a_list(qtbot, fed: Fed):
    fed.shelves = (replace(LOCAL, models=(), folded=(), asked_at=None, is_asking=True),)
    fed.picker.open_popup()
    type_(qtbot, fed, "qw")
    press(qtbot, fed, KEY.Key_Return)
    with qtbot.waitSignal(fed.picker.chosen) as told:
        press(qtbot, fed, KEY.Key_Return)
    assert told.args == ["qw"]


def test_a_star_comes_and_goes_by_key_and_by_mouse(qtbot, fed: Fed):
    fed.picker.open_popup()
    press(qtbot, fed, KEY.Key_S, CTRL)
    assert fed.marks.favourites == (ModelRef(HOME, "llama-4-8b"),)
    assert fed.lit == "llama-4-8b"
    assert fed.shown()[0] == words.FAVOURITES
    press(qtbot, fed, KEY.Key_S, CTRL)
    assert not fed.marks.favourites
    view = fed.picker.popup.list
    place = view.star_of(view.model().index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert fed.marks.favourites == (ModelRef(HOME, "qwen3"),)
    assert fed.picker.popup.isVisible()


def test_a_press_beside_the_star_chooses(qtbot, fed: Fed):
    fed.picker.open_popup()
    view = fed.picker.popup.list
    place = view.visualRect(view.model().index(2, 0)).topLeft() + QPoint(30, 10)
    with qtbot.waitSignal(fed.picker.chosen) as told:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told.args == ["qwen3"]


def test_a_list_that_failed_says_why_and_is_asked_for_again(qtbot, fed: Fed):
    fed.shelves = (replace(LOCAL, models=(), folded=(), trouble="The key was refused."), HOSTED)
    fed.picker.open_popup()
    assert fed.shown()[:2] == ["Ollama", "No list: The key was refused."]
    assert "Ollama has no list: The key was refused." in fed.spoken(1)
    assert fed.lit == "gpt-5.2"
    press(qtbot, fed, KEY.Key_Up)
    with qtbot.waitSignal(fed.picker.refresh_requested) as told:
        press(qtbot, fed, KEY.Key_Return)
    assert told.args == ["b"]


def test_everything_is_asked_for_again_by_key_and_by_its_row(qtbot, fed: Fed):
    fed.picker.open_popup()
    with qtbot.waitSignal(fed.picker.refresh_requested) as told:
        press(qtbot, fed, KEY.Key_F5)
    assert told.args == [""]
    press(qtbot, fed, KEY.Key_PageDown)
    with qtbot.waitSignal(fed.picker.refresh_requested):
        press(qtbot, fed, KEY.Key_Return)
    assert fed.picker.popup.isVisible()


def test_a_list_that_comes_leaves_what_is_lit_where_the_reader_put_it(qtbot, fed: Fed):
    fed.shelves = (replace(HOSTED, models=(), folded=()), LOCAL)
    fed.picker.open_popup()
    press(qtbot, fed, KEY.Key_Down)
    fed.shelves = (HOSTED, replace(LOCAL, models=(ModelInfo("new"), *LOCAL.models)))
    fed.shelves = (HOSTED, shelf("b", "Ollama", HOME, "new", "llama-4-8b", "qwen3"))
    fed.picker.shelves_changed()
    assert fed.lit == "qwen3"


def test_a_list_that_comes_late_lights_the_model_in_use(fed: Fed):
    fed.shelves = (replace(LOCAL, models=(), folded=()),)
    fed.picker.open_popup()
    fed.shelves = (HOSTED, LOCAL)
    fed.picker.shelves_changed()
    assert fed.lit == "llama-4-8b"


def test_the_menu_of_a_line(qtbot, fed: Fed):
    fed.picker.open_popup()
    popup = fed.picker.popup
    popup._open_menu(fed.row(1), QPoint(20, 20))
    rows = list(popup.menu._rows)
    assert [row.accessibleName() for row in rows] == [words.STAR, words.EDIT_FACTS, words.COPY_NAME]
    rows[2].click()
    assert QGuiApplication.clipboard().text() == "llama-4-8b"


# 20,000 models.

MANY = shelf("a", "Router", OPENAI, *(f"vendor/model-{number}-mini" for number in range(20_000)))


@pytest.fixture
def ranked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names that are looked at."""
    looked: list[str] = []
    rank = Finder.rank

    def noting(self: Finder, name: str, beside: str = "") -> tuple[int, int] | None:
        looked.append(name)
        return rank(self, name, beside)

    monkeypatch.setattr(Finder, "rank", noting)
    return looked


def test_of_a_long_list_the_beginning_is_shown_until_all_is_asked_for(qtbot, fed: Fed):
    fed.shelves = (MANY,)
    fed.picker.set_here("a")
    fed.picker.open_popup()
    assert len(fed.shown()) == MOST_LISTED + 3
    assert fed.shown()[-2] == "Show all 20,000 models"
    view = fed.picker.popup.list
    view.setCurrentIndex(view.model().index(MOST_LISTED + 1, 0))
    press(qtbot, fed, KEY.Key_Return)
    assert len(fed.shown()) == 20_002
    assert fed.lit == f"vendor/model-{MOST_LISTED}-mini"


def test_a_key_looks_at_a_bounded_number_of_models(qtbot, fed: Fed, ranked: list[str]):
    fed.shelves = (MANY,)
    fed.picker.open_popup()
    rows = fed.picker.popup.rows
    for letter in "mini":
        ranked.clear()
        type_(qtbot, fed, letter)
        assert len(ranked) <= SLICE
    ranked.clear()
    qtbot.waitUntil(lambda: not rows.is_searching)
    assert rows.found == 20_000
    assert len(fed.shown()) == MOST_FOUND + 1
    assert len(ranked) == 20_000 - SLICE


def test_whoever_types_on_looks_at_what_was_found_alone(qtbot, fed: Fed, ranked: list[str]):
    fed.shelves = (MANY,)
    fed.picker.open_popup()
    rows = fed.picker.popup.rows
    type_(qtbot, fed, "1999")
    qtbot.waitUntil(lambda: not rows.is_searching)
    found = rows.found
    assert 0 < found < 1_000
    ranked.clear()
    type_(qtbot, fed, "5")
    assert len(ranked) == found
    assert fed.lit == "vendor/model-19995-mini"


def test_only_lines_in_sight_are_asked_what_is_known_of_them(qtbot, fed: Fed):
    asked: list[str] = []

    def noting(_place: str, model: str) -> ModelFacts:
        asked.append(model)
        return NOTHING_KNOWN

    fed.shelves = (MANY,)
    fed.picker.feed(lambda: (fed.shelves, Marks()), noting)
    fed.picker.open_popup()
    fed.picker.popup.list.viewport().grab()
    assert 0 < len(set(asked)) < 60


def test_a_fresh_search_begins_with_everything_again(qtbot, fed: Fed):
    fed.picker.open_popup()
    type_(qtbot, fed, "qwen")
    fed.picker.popup.field.line.clear()
    type_(qtbot, fed, "gpt")
    assert fed.shown()[0] == "gpt-5.2"
    press(qtbot, fed, KEY.Key_Escape)
    fed.picker.open_popup()
    assert fed.shown()[0] == "Ollama"


# Without all connections, as before there are any.


def test_models_of_one_server_alone_have_no_heading(qtbot, themes: ThemeSource):
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    picker = ModelPicker(themes, host)
    picker.set_models([ModelInfo("a"), ModelInfo("b"), ModelInfo("a")])
    picker.set_current("b")
    host.show()
    picker.open_popup()
    rows = picker.popup.rows
    assert rows.stringList() == ["a", "b"]
    assert picker.popup.list.currentIndex().data() == "b"


# Window and price.


@pytest.fixture
def sheet(qtbot, themes: ThemeSource) -> FactsSheet:
    host = QWidget()
    qtbot.addWidget(host)
    host.resize(800, 600)
    host.show()
    made = FactsSheet(themes, host)
    made.host = host  # type: ignore[attr-defined]  # keeps it alive
    known = ModelFacts(128_000, Price(Rate(1.0, 2.0)))
    made.open_with(ModelRef(OPENAI, "m"), "OpenAI", NOTHING_KNOWN, known)
    return made


@pytest.mark.parametrize(
    ("typed", "facts_given"),
    [
        (("32k", "", "", ""), ModelFacts(32_000)),
        (("1.5M", "", "", ""), ModelFacts(1_500_000)),
        (("128,000", "", "", ""), ModelFacts(128_000)),
        (("", "1,5", "$10", ""), ModelFacts(None, Price(Rate(1.5, 10.0)))),
        (("8192", "1", "2", "0.25"), ModelFacts(8_192, Price(Rate(1.0, 2.0, 0.25)))),
        (("", "", "", ""), NOTHING_KNOWN),
        (("", "0", "0", ""), ModelFacts(None, Price(Rate(0.0, 0.0)))),
    ],
)
def test_what_is_typed_is_believed(qtbot, sheet: FactsSheet, typed, facts_given: ModelFacts):
    for field, text in zip(sheet._fields(), typed, strict=True):
        field.line.setText(text)
    with qtbot.waitSignal(sheet.save_requested) as told:
        sheet.save_button.click()
    assert told.args == [ModelRef(OPENAI, "m"), facts_given]


@pytest.mark.parametrize(
    "typed",
    [
        ("many", "", "", ""),
        ("0", "", "", ""),
        ("-5", "", "", ""),
        ("", "cheap", "1", ""),
        ("", "1", "", ""),
        ("", "", "", "1"),
        ("", "-1", "1", ""),
        ("", "nan", "1", ""),
    ],
)
def test_what_cannot_be_is_said_and_nothing_is_saved(qtbot, sheet: FactsSheet, typed):
    for field, text in zip(sheet._fields(), typed, strict=True):
        field.line.setText(text)
    with qtbot.assertNotEmitted(sheet.save_requested):
        sheet.save_button.click()
    assert sheet._error.isVisible()
    assert sheet.isVisible()


def test_every_row_kind_has_words(fed: Fed):
    fed.picker.open_popup()
    kinds = {fed.row(at).kind for at in range(len(fed.shown()))}
    assert kinds == {RowKind.HEADING, RowKind.MODEL, RowKind.REFRESH}
    assert all(fed.shown())
