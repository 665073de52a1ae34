"""Paint every control of the window in every state and theme into one picture each, to look at.

Usage: python -m scripts.gallery FOLDER [--size PER CENT] [--compact]

Run it with QT_SCALE_FACTOR set to see what a screen of that density shows.
"""

from __future__ import annotations

import argparse
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QVBoxLayout, QWidget

from desktop_chat.settings.declared import ContrastChoice, DensityChoice
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.fields import Choice, TextArea, TextField
from desktop_chat.ui.kit.stepper import Stepper
from desktop_chat.ui.kit.switch import Switch
from desktop_chat.ui.kit.texts import Badge
from desktop_chat.ui.theme import ThemeChoice, ThemeSource

STATES = ("rest", "hover", "pressed", "focus", "disabled", "on")
_CELL = (190, 64)
Make = Callable[[ThemeSource], QWidget]


def _button(kind: ButtonKind, icon: str = "", text: str = "Continue") -> Make:
    def make(themes: ThemeSource) -> QWidget:
        return Button(themes, text, kind=kind, icon=icon, accessible_name=text or "Copy")

    return make


def _wrong(themes: ThemeSource) -> QWidget:
    field = TextField(themes, "Address")
    field.set_text("htp:/wrong")
    field.set_wrong(True)
    return field


def _area(themes: ThemeSource) -> QWidget:
    area = TextArea(themes, "Headers", lines=1)
    area.set_text("X-Team: one")
    return area


def _choice(themes: ThemeSource) -> QWidget:
    choice = Choice(themes, "Theme", ("System", "Light", "Dark"))
    choice.select(1)
    return choice


def _stepper(themes: ThemeSource) -> QWidget:
    stepper = Stepper(
        themes, "Text size", (50, 300), step=10, unit="%", less="Smaller", more="Larger"
    )
    stepper.set_value(100)
    return stepper


CONTROLS: dict[str, Make] = {
    "primary": _button(ButtonKind.PRIMARY),
    "secondary": _button(ButtonKind.SECONDARY, "retry"),
    "ghost": _button(ButtonKind.GHOST, "edit"),
    "strong": _button(ButtonKind.STRONG, "stop", "Stop"),
    "soft": _button(ButtonKind.SOFT, "send", "Send"),
    "icon": _button(ButtonKind.GHOST, "copy", ""),
    "field": lambda themes: TextField(themes, "Search", placeholder="Search", icon="search"),
    "quiet field": lambda themes: TextField(
        themes, "Search", placeholder="Search", icon="search", quiet=True
    ),
    "field in error": _wrong,
    "area": _area,
    "choice": _choice,
    "switch": lambda themes: Switch(themes, "Wrap"),
    "stepper": _stepper,
    "badge": lambda themes: Badge(themes, "Temporary", tip="Kept in memory only"),
}


def _in_state(control: QWidget, state: str) -> None:
    parts = [control, *control.findChildren(QWidget)]
    buttons = [each for each in parts if isinstance(each, QAbstractButton)]
    if state in {"hover", "pressed"}:
        for each in parts:
            each.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    if state == "pressed":
        for button in buttons[:1]:
            button.setDown(True)
    if state == "focus":
        target = next((each for each in buttons if each.isChecked()), control)
        target.setFocus(Qt.FocusReason.TabFocusReason)
    if state == "disabled":
        control.setEnabled(False)
    if state == "on":
        for button in buttons[:1]:
            if button.isCheckable():
                button.setChecked(True)


def grabbed(themes: ThemeSource, make: Make, state: str) -> QPixmap:
    """Return a control in a state, on the ground of a window."""
    ground = QWidget()
    ground.setFixedSize(*_sized(themes))
    column = QVBoxLayout(ground)
    control = make(themes)
    column.addWidget(control)
    ground.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    ground.show()
    # The platform without a screen gives no window the focus by itself, and this is no desktop's.
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        QApplication.setActiveWindow(ground)
    ground.setFocus()
    QApplication.sendPostedEvents()
    _in_state(control, state)
    QApplication.sendPostedEvents()
    picture = ground.grab()
    ground.close()
    ground.deleteLater()
    return picture


def _sized(themes: ThemeSource) -> tuple[int, int]:
    px = themes.current.px
    return px(_CELL[0]), px(_CELL[1])


def paint_theme(themes: ThemeSource) -> QPixmap:
    """Return all controls as rows, and their states as columns."""
    theme = themes.current
    width, height = _sized(themes)
    left = theme.px(110)
    ratio = QApplication.primaryScreen().devicePixelRatio()
    whole = QPixmap(
        round((left + width * len(STATES)) * ratio),
        round((height * len(CONTROLS) + theme.px(30)) * ratio),
    )
    whole.setDevicePixelRatio(ratio)
    whole.fill(theme.colour("window"))
    painter = QPainter(whole)
    painter.setPen(theme.colour("text_secondary"))
    painter.setFont(theme.ui_font(theme.scale.caption))
    for column, state in enumerate(STATES):
        painter.drawText(QPoint(left + width * column + 12, theme.px(20)), state)
    for row, (name, make) in enumerate(CONTROLS.items()):
        top = theme.px(30) + row * height
        place = QRect(8, top, left - 8, height)
        painter.drawText(place, int(Qt.AlignmentFlag.AlignVCenter), name)
        for column, state in enumerate(STATES):
            painter.drawPixmap(left + column * width, top, grabbed(themes, make, state))
    painter.end()
    return whole


def themes_of(source: ThemeSource) -> Iterator[str]:
    """Yield the name of each theme while it holds."""
    for contrast in (ContrastChoice.NORMAL, ContrastChoice.HIGH):
        for choice in (ThemeChoice.LIGHT, ThemeChoice.DARK):
            source.set_contrast(contrast)
            source.choose(choice)
            yield source.current.name


def main() -> None:
    """Write the pictures."""
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=Path)
    parser.add_argument("--size", type=int, default=100)
    parser.add_argument("--compact", action="store_true")
    given = parser.parse_args()
    application = QApplication([])
    density = DensityChoice.COMPACT if given.compact else DensityChoice.COMFORTABLE
    themes = ThemeSource(application, text_size=given.size, density=density)
    given.folder.mkdir(parents=True, exist_ok=True)
    for name in themes_of(themes):
        paint_theme(themes).save(str(given.folder / f"{name}.png"))


if __name__ == "__main__":
    main()
