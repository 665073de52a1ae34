"""Each control shows in which state it is, in every theme."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QImage

from desktop_chat.settings.declared import ContrastChoice
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from scripts.gallery import CONTROLS, grabbed

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
