from __future__ import annotations

import itertools

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.settings.declared import ContrastChoice, DensityChoice
from desktop_chat.ui.kit.buttons import Button
from desktop_chat.ui.kit.fields import TextArea, TextField
from desktop_chat.ui.kit.texts import Badge
from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.stylesheet import build_stylesheet
from desktop_chat.ui.theme import (
    THEME_NAMES,
    Colours,
    Theme,
    ThemeChoice,
    ThemeSource,
    load_theme,
)
from tests.ui.colour_use import contrast, uses

SEVERITIES = ("info", "warning", "error", "success")
ON_COLOUR = {
    "accent": {"on_accent"},
    "accent_hover": {"on_accent"},
    "text": {"window"},
    "text_secondary": {"window"},
}
"""What is written on a ground that is itself strong."""

LINES = {"border", "border_strong", "focus"}
"""What is drawn or filled as a line, and never written on or with."""

PLAIN = sorted(uses().grounds - set(ON_COLOUR) - LINES | {"selection"})
INKS = sorted(uses().inks - {"on_accent", "window", "text_disabled"} - LINES)
TEXT_PAIRS = sorted(
    {
        *itertools.product(INKS, PLAIN),
        *((ink, ground) for ground, inks in ON_COLOUR.items() for ink in inks),
        # A notice, an alert in a message, and a match that is looked at, by what they are.
        *((ink, f"{each}_soft") for each in SEVERITIES for ink in ("text", each)),
        *itertools.product(SEVERITIES, ("window", "surface")),
        ("window", "warning"),
        *(
            (name, "code_background")
            for name in ("text", "keyword", "string", "comment", "number", "function", "type_")
        ),
    }
)
SHAPE_PAIRS = [
    *itertools.product(("focus",), PLAIN),
    *itertools.product(
        ("border_strong", *sorted(uses().signs - {"on_accent"})), ("window", "surface", "raised")
    ),
]


def weak_pairs(theme: Theme, pairs: list[tuple[str, str]], least: float) -> list[str]:
    """Return the pairs that differ less, in words."""
    found = ((a, b, contrast(theme.colour(a), theme.colour(b))) for a, b in pairs)
    return [f"{a} on {b}: {ratio:.2f}" for a, b, ratio in found if ratio < least]


def test_the_code_is_read_for_its_colours() -> None:
    assert {"text", "text_secondary", "accent", "error"} <= set(INKS)
    assert {"window", "sidebar", "surface", "hover", "selected", "user_bubble"} <= set(PLAIN)


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_text_can_be_read_on_every_ground_that_is_used(name: str) -> None:
    theme = load_theme(name)
    assert weak_pairs(theme, TEXT_PAIRS, 7 if theme.is_high_contrast else 4.5) == []


@pytest.mark.parametrize("name", THEME_NAMES)
def test_focus_fields_and_signs_can_be_seen(name: str) -> None:
    assert weak_pairs(load_theme(name), SHAPE_PAIRS, 3) == []


@pytest.mark.parametrize("name", ["light_contrast", "dark_contrast"])
def test_in_high_contrast_every_line_and_what_is_disabled_can_be_seen(name: str) -> None:
    theme = load_theme(name)
    lines = itertools.product(("border", "border_strong", "text_disabled"), PLAIN)
    assert weak_pairs(theme, list(lines), 3) == []


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_token_is_a_colour(name: str) -> None:
    theme = load_theme(name)
    for field, colour in zip(Colours._fields, theme.colours, strict=True):
        assert QColor(colour).isValid()
        assert colour in {theme.colour(field).name().upper(), theme.colour(field).name()}


def test_fonts_are_in_pixels_of_the_scale(qapp: QApplication) -> None:
    theme = load_theme("light")
    assert theme.ui_font(theme.scale.h1, theme.weight.semibold).pixelSize() == theme.scale.h1
    assert theme.mono_font().pixelSize() == theme.scale.small


def test_a_choice_holds_at_once_and_is_told(qtbot, themes: ThemeSource, qapp: QApplication) -> None:
    with qtbot.waitSignal(themes.changed) as told:
        themes.choose(ThemeChoice.DARK)
    assert told.args == [load_theme("dark")]
    assert themes.current.is_dark
    window = qapp.palette().color(QPalette.ColorRole.Window)
    assert window == load_theme("dark").colour("window")
    assert qapp.styleSheet() == build_stylesheet(load_theme("dark"))


def test_the_system_is_followed_live(qtbot, themes: ThemeSource, qapp: QApplication) -> None:
    themes.choose(ThemeChoice.SYSTEM)
    for scheme, name in ((Qt.ColorScheme.Dark, "dark"), (Qt.ColorScheme.Light, "light")):
        qapp.styleHints().colorSchemeChanged.emit(scheme)
        assert themes.current.name == name


def test_a_choice_does_not_follow_the_system(themes: ThemeSource, qapp: QApplication) -> None:
    themes.choose(ThemeChoice.DARK)
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert themes.current.name == "dark"


def test_high_contrast_is_chosen_for_light_and_dark(themes: ThemeSource) -> None:
    themes.set_contrast(ContrastChoice.HIGH)
    assert themes.current.name == "light_contrast"
    themes.choose(ThemeChoice.DARK)
    assert themes.current.name == "dark_contrast"
    assert themes.current.is_dark
    themes.set_contrast(ContrastChoice.NORMAL)
    assert themes.current.name == "dark"


def test_the_systems_contrast_is_followed_live_unless_one_is_chosen(
    themes: ThemeSource, qapp: QApplication
) -> None:
    told = qapp.styleHints().accessibility().contrastPreferenceChanged
    try:
        told.emit(Qt.ContrastPreference.HighContrast)
        assert themes.current.name == "light_contrast"
        themes.set_contrast(ContrastChoice.NORMAL)
        assert themes.current.name == "light"
        themes.set_contrast(ContrastChoice.SYSTEM)
        assert themes.current.name == "light_contrast"
    finally:
        told.emit(Qt.ContrastPreference.NoPreference)
    assert themes.current.name == "light"


def test_a_compact_window_has_lower_controls_and_smaller_spaces(
    qtbot: QtBot, themes: ThemeSource
) -> None:
    button = Button(themes, "Save")
    field = TextField(themes, "Name")
    qtbot.addWidget(button)
    qtbot.addWidget(field)
    before = button.sizeHint().height(), field.height()
    themes.set_density(DensityChoice.COMPACT)
    after = button.sizeHint().height(), field.height()
    assert all(small < large for small, large in zip(after, before, strict=True))
    assert sum(themes.current.space) < sum(load_theme("light").space)
    themes.set_density(DensityChoice.COMFORTABLE)
    assert (button.sizeHint().height(), field.height()) == before
    assert themes.current == load_theme("light")


@pytest.mark.parametrize("size", [50, 100, 130, 200, 300])
def test_compact_heights_are_even_and_hold_their_words(size: int) -> None:
    theme = load_theme("light").at_density(DensityChoice.COMPACT).at_size(size)
    for height in (28, 32, 36, 50, 52, 62):
        assert theme.tall(height) % 2 == 0
        assert theme.tall(height) >= theme.px(14) * 1.35


def test_the_same_theme_again_is_not_told(qtbot, themes: ThemeSource) -> None:
    with qtbot.assertNotEmitted(themes.changed):
        themes.choose(ThemeChoice.LIGHT)


def test_motion_is_decided_also_where_the_hints_are_lost(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Lost(QObject):
        def motionPreference(self) -> str:
            raise RuntimeError("the object is gone")

    lost = Lost()
    shiboken6.delete(lost)

    class Hints:
        def accessibility(self) -> QObject:
            return lost

    monkeypatch.setattr("desktop_chat.ui.motion.QGuiApplication.styleHints", Hints)
    assert reduced_motion() in {True, False}


@pytest.mark.parametrize("size", [100, 200])
def test_what_is_typed_begins_at_one_edge_in_every_field(
    qtbot: QtBot, themes: ThemeSource, size: int
) -> None:
    themes.set_text_size(size)
    one, more = TextField(themes, "Name"), TextArea(themes, "Prompt")
    for each in (one, more):
        qtbot.addWidget(each)
        each.resize(400, each.height())
        each.show()
        each.line.ensurePolished()
    single = one.line.mapTo(one, one.line.cursorRect().center()).x()
    several = more.line.viewport().mapTo(more, more.line.cursorRect().center()).x()
    assert abs(single - several) <= 2


def test_a_badge_grows_with_its_words(qtbot: QtBot, themes: ThemeSource) -> None:
    badge = Badge(themes, "Temporary", tip="Kept in memory only")
    qtbot.addWidget(badge)
    small = badge.sizeHint()
    themes.set_text_size(200)
    assert badge.sizeHint().width() >= 2 * small.width() - 4
    assert badge.contentsMargins().left() == 16
