from __future__ import annotations

import dataclasses
import itertools

import pytest
import shiboken6
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from desktop_chat.ui.motion import reduced_motion
from desktop_chat.ui.stylesheet import build_stylesheet
from desktop_chat.ui.theme import Colours, ThemeChoice, ThemeSource, load_theme

GROUNDS = ("window", "sidebar", "surface", "raised", "hover", "user_bubble", "code_background")
TEXT_PAIRS = [
    *itertools.product(("text", "text_secondary"), GROUNDS),
    *(("text", f"{severity}_soft") for severity in ("info", "warning", "error", "success")),
    *((severity, f"{severity}_soft") for severity in ("info", "warning", "error", "success")),
    *((severity, "surface") for severity in ("info", "warning", "error", "success")),
    *((severity, "window") for severity in ("info", "warning", "error", "success")),
    ("text", "selected"),
    ("text_secondary", "selected"),
    ("text", "accent_soft"),
    ("text_secondary", "accent_soft"),
    ("text", "selection"),
    ("accent", "accent_soft"),
    ("accent", "window"),
    ("accent", "surface"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    ("window", "text"),
    ("window", "text_secondary"),
    *(
        (name, "code_background")
        for name in ("text", "keyword", "string", "comment", "number", "function", "type_")
    ),
]
SHAPE_PAIRS = [("focus", ground) for ground in ("window", "surface", "raised")] + [
    ("border_strong", ground) for ground in ("window", "surface")
]


def luminance(colour: QColor) -> float:
    parts = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("ink", "ground"), TEXT_PAIRS)
def test_text_can_be_read(name: str, ink: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour(ink), theme.colour(ground)) >= 4.5


@pytest.mark.parametrize("name", ["light", "dark"])
@pytest.mark.parametrize(("shape", "ground"), SHAPE_PAIRS)
def test_focus_and_fields_can_be_seen(name: str, shape: str, ground: str) -> None:
    theme = load_theme(name)
    assert contrast(theme.colour(shape), theme.colour(ground)) >= 3


@pytest.mark.parametrize("name", ["light", "dark"])
def test_every_token_is_a_colour(name: str) -> None:
    theme = load_theme(name)
    for field in dataclasses.fields(Colours):
        assert QColor(getattr(theme.colours, field.name)).isValid()
        assert getattr(theme.colours, field.name) in {
            theme.colour(field.name).name().upper(),
            theme.colour(field.name).name(),
        }


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
