"""Each control shows in which state it is, in every theme."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPixmap
from PySide6.QtWidgets import QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.domain.diagnosis import StepState
from desktop_chat.settings.declared import ContrastChoice
from desktop_chat.ui.doctor.rows import SIGNS, Verdict
from desktop_chat.ui.presets.marks import ICONS, IconPicker
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.toasts import ProgressCard
from desktop_chat.ui.transcript.text.look import Look
from scripts.gallery import CONTROLS, grabbed
from tests.ui.colour_use import contrast as contrast_between

WORKED = sorted(set(CONTROLS) - {"badge"})
PRESSED = [each for each in WORKED if "field" not in each and each != "area"]


@pytest.mark.parametrize("contrast", [ContrastChoice.NORMAL, ContrastChoice.HIGH])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_every_state_of_every_control_looks_different(
    themes: ThemeSource, choice: ThemeChoice, contrast: ContrastChoice
) -> None:
    themes.choose(choice)
    themes.set_contrast(contrast)

    def look(control: str, state: str) -> QImage:
        return grabbed(themes, CONTROLS[control], state).toImage()

    for control in WORKED:
        rest, hover = look(control, "rest"), look(control, "hover")
        # A field in error stays as loud as it is.
        assert hover != rest or control == "field in error", f"{control}: hover"
        assert look(control, "focus") != rest, f"{control}: focus"
        assert look(control, "disabled") != rest, f"{control}: disabled"
        if control in PRESSED:
            assert look(control, "pressed") not in (rest, hover), f"{control}: pressed"


def _has_edge(shown: QPixmap, ground: str) -> bool:
    """Return whether the first that is seen of it, from the left, differs by 3 : 1 from ground."""
    picture = shown.toImage()
    row = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    seen = [each for each in row if each != QColor(ground)]
    return bool(seen) and contrast_between(seen[0], QColor(ground)) >= 3


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize(
    ("control", "state"),
    [("badge", "rest"), ("primary", "disabled"), ("strong", "disabled"), ("soft", "disabled")],
)
def test_in_high_contrast_what_has_a_ground_has_an_edge(
    themes: ThemeSource, choice: ThemeChoice, control: str, state: str
) -> None:
    themes.choose(choice)
    themes.set_contrast(ContrastChoice.HIGH)
    ground = themes.current.colours.window
    assert _has_edge(grabbed(themes, CONTROLS[control], state), ground)


@pytest.mark.parametrize("contrast", [ContrastChoice.NORMAL, ContrastChoice.HIGH])
@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_chosen_icon_of_a_preset_has_an_edge(
    qtbot: QtBot, themes: ThemeSource, choice: ThemeChoice, contrast: ContrastChoice
) -> None:
    themes.choose(choice)
    themes.set_contrast(contrast)
    picker = IconPicker(themes)
    qtbot.addWidget(picker)
    picker.show_value(ICONS[1])
    picker.show()
    ground = themes.current.colours.window
    choices = picker.findChildren(QRadioButton)
    beside = QRect(0, 0, 6, choices[0].height())
    looks = [_has_edge(each.grab(beside), ground) for each in choices]
    assert looks == [name == ICONS[1] for name in ICONS]


def _verdict(themes: ThemeSource) -> QWidget:
    made = Verdict(themes)
    made.say("Testing", "One step.", sign=SIGNS[StepState.RUNNING], ground="hover")
    return made


def _bar(themes: ThemeSource) -> QWidget:
    host = QWidget()
    bar = ProgressCard(themes, host, "Cancel").bar
    bar.setParent(None)
    bar.setRange(0, 10)
    return bar


@pytest.mark.parametrize("choice", [ThemeChoice.LIGHT, ThemeChoice.DARK])
@pytest.mark.parametrize("make", [_verdict, _bar])
def test_in_high_contrast_what_is_filled_is_seen_by_its_edge(
    themes: ThemeSource, choice: ThemeChoice, make: Callable[[ThemeSource], QWidget]
) -> None:
    themes.choose(choice)
    themes.set_contrast(ContrastChoice.HIGH)
    assert _has_edge(grabbed(themes, make, "rest"), themes.current.colours.window)


def test_in_high_contrast_what_was_found_is_underlined(themes: ThemeSource) -> None:
    for contrast in (ContrastChoice.NORMAL, ContrastChoice.HIGH):
        themes.set_contrast(contrast)
        is_high = contrast is ContrastChoice.HIGH
        assert Look(themes.current).found[0].fontUnderline() is is_high
