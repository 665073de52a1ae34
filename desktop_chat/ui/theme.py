"""Colours, type and measures of the window, and the source that switches them live.

All of them come from `resources/themes/tokens.json`. A widget is given the `ThemeSource`, reads
`current` when it paints, and repaints on `changed`.

NOTE(PySide6 6.11): the first use of `Qt`, or of an enum of it that is returned, makes all of its
enums, which is an eighth of the start; so does QStyle, and QFontDatabase a little. What is here is
needed for the first paint, and does without as far as it can.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from desktop_chat.base.paths import resources_dir
from desktop_chat.settings.declared import ContrastChoice, DensityChoice, ThemeChoice
from desktop_chat.ui.stylesheet import build_stylesheet

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

    from desktop_chat.ui.contrast import SystemContrast

__all__ = ["Colours", "Theme", "ThemeChoice", "ThemeSource", "load_theme"]

_MONO_FAMILIES = (
    "Cascadia Mono",
    "SF Mono",
    "JetBrains Mono",
    "Noto Sans Mono",
    "DejaVu Sans Mono",
    "Menlo",
    "Consolas",
)


class Colours(NamedTuple):
    """Each colour of a theme as `#RRGGBB`; a `…_soft` is a ground for text in its own colour."""

    window: str
    sidebar: str
    surface: str
    raised: str
    hover: str
    selected: str
    border: str
    border_strong: str
    text: str
    text_secondary: str
    text_disabled: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    user_bubble: str
    code_background: str
    selection: str
    focus: str
    info: str
    info_soft: str
    warning: str
    warning_soft: str
    error: str
    error_soft: str
    success: str
    success_soft: str
    keyword: str
    string: str
    comment: str
    number: str
    function: str
    type_: str


class Scale(NamedTuple):
    """Sizes of type in pixels."""

    caption: int
    small: int
    body: int
    lead: int
    h3: int
    h2: int
    h1: int


class LineHeights(NamedTuple):
    """Heights of a line as multiples of its type size."""

    ui: float
    body: float
    code: float


class Weights(NamedTuple):
    """Weights of type."""

    regular: int
    medium: int
    semibold: int


class Radii(NamedTuple):
    """Radii of corners in pixels."""

    control: int
    card: int
    composer: int
    pill: int


class Columns(NamedTuple):
    """Widths in pixels of what stands side by side."""

    text_max: int
    sidebar: int
    sidebar_min: int
    sidebar_max: int


@dataclass(frozen=True, slots=True)
class Theme:
    """One complete look; equal themes look the same."""

    name: str
    colours: Colours
    scale: Scale
    line_height: LineHeights
    weight: Weights
    space: tuple[int, ...]
    radius: Radii
    column: Columns
    text_size: int = 100
    """Per cent; the scale and the columns are of that size already."""
    density: DensityChoice = DensityChoice.COMFORTABLE
    """How much room is left; the spaces are of that density already."""
    height: float = 1.0
    """What remains of the height of a control or a row at this density."""

    def px(self, pixels: int) -> int:
        """Return what takes so many pixels at 100 % at this text size; 0 for nothing alone."""
        return max(1, round(pixels * self.text_size / 100)) if pixels else 0

    def tall(self, pixels: int) -> int:
        """Return how high a control or row is that takes so many pixels at 100 % and comfortable.

        At another density it is even, so that what stands in its middle is sharp.
        """
        if self.height == 1.0:
            return self.px(pixels)
        return max(1, 2 * round(pixels * self.height * self.text_size / 200))

    def at_density(self, density: DensityChoice) -> Theme:
        """Return this theme, which is a comfortable one, with that much room."""
        if density is DensityChoice.COMFORTABLE:
            return self
        compact = _tokens()["compact"]
        return replace(
            self,
            density=density,
            height=compact["height"],
            space=tuple(compact["space"]),
            line_height=LineHeights(**compact["line_height"]),
        )

    def at_size(self, text_size: int) -> Theme:
        """Return this theme, which is one of 100 %, at another text size."""
        sized = replace(self, text_size=text_size)
        if text_size == 100:
            return sized
        scale = {name: sized.px(size) for name, size in self.scale._asdict().items()}
        column = {name: sized.px(width) for name, width in self.column._asdict().items()}
        radius = {name: sized.px(pixels) for name, pixels in self.radius._asdict().items()}
        return replace(
            sized, scale=Scale(**scale), column=Columns(**column), radius=Radii(**radius)
        )

    @property
    def is_dark(self) -> bool:
        """Whether light text stands on a dark ground."""
        return self.name.startswith("dark")

    @property
    def is_high_contrast(self) -> bool:
        """Whether it is one for who needs strong differences."""
        return self.name.endswith("contrast")

    def colour(self, name: str) -> QColor:
        """Return the colour of that token, such as `"accent"`."""
        return QColor(getattr(self.colours, name))

    def ui_font(self, size: int | None = None, weight: int | None = None) -> QFont:
        """Return the interface's font; `size` in pixels, the body's and regular by default."""
        # The application's, which is the system's: only its size and weight are ever set.
        font = QFont(QApplication.font())
        font.setPixelSize(size or self.scale.body)
        font.setWeight(QFont.Weight(weight or self.weight.regular))
        return font

    def mono_font(self, size: int | None = None) -> QFont:
        """Return the font for code; `size` in pixels, the small one by default."""
        font = QFont(_mono_family())
        font.setStyleHint(QFont.StyleHint.Monospace)
        font.setFixedPitch(True)
        font.setPixelSize(size or self.scale.small)
        return font


@cache
def _mono_family() -> str:
    from PySide6.QtGui import QFontDatabase

    installed = set(QFontDatabase.families())
    for family in _MONO_FAMILIES:
        if family in installed:
            return family
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


THEME_NAMES = ("light", "dark", "light_contrast", "dark_contrast")


@cache
def _tokens() -> dict[str, Any]:
    file = resources_dir() / "themes" / "tokens.json"
    tokens: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return tokens


@cache
def load_theme(name: str) -> Theme:
    """Return one of the themes of `THEME_NAMES`.

    Raises:
        KeyError, TypeError: the tokens are not whole; a colour is missing or unknown.
    """
    tokens = _tokens()
    font = tokens["font"]
    # `type` is a word of Python's own.
    colours = {("type_" if key == "type" else key): value for key, value in tokens[name].items()}
    return Theme(
        name=name,
        colours=Colours(**colours),
        scale=Scale(**font["scale"]),
        line_height=LineHeights(**font["line_height"]),
        weight=Weights(**font["weight"]),
        space=tuple(tokens["space"]),
        radius=Radii(**tokens["radius"]),
        column=Columns(**tokens["column"]),
    )


class ThemeSource(QObject):
    """Holds the current theme, follows the system, and dresses the application.

    Signals:
        changed(Theme): another theme holds from now on; palette and style sheet are set already.
        settled(): another theme holds, and whoever listens to `changed` has taken it.
        chosen(ThemeChoice): a person chose another one.
    """

    changed = Signal(object)
    settled = Signal()
    chosen = Signal(object)

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        parent: QObject | None = None,
        *,
        text_size: int = 100,
        contrast: ContrastChoice = ContrastChoice.SYSTEM,
        density: DensityChoice = DensityChoice.COMFORTABLE,
        follows: bool = True,
    ) -> None:
        """Without `follows`, guess the system's wishes by its colours, until `follow_system`.

        The application has the style Fusion then; to set it makes all enums of QStyle.
        """
        super().__init__(parent)
        self._app = app
        self._choice = choice
        self._text_size = text_size
        self._contrast = contrast
        self._density = density
        self._system_contrast: SystemContrast | None = None
        self._desktop_is_dark: bool | None = None
        if follows:
            app.setStyle("Fusion")
        self._system_is_dark = app.palette().color(QPalette.ColorRole.Window).lightness() < 128
        if choice is not ThemeChoice.SYSTEM:
            self._tell_qt()  # before the title bar is seen
        if follows:
            self._join_system()
        self._theme = self._wanted()
        self._dress()

    def follow_system(self) -> None:
        """Ask the system for its scheme and contrast, if that was not done, and follow them."""
        if self._system_contrast is None:
            self._join_system()
            self._follow()

    def hear_desktop(self, is_dark: bool | None) -> None:
        """Take the desktop's own word for the scheme, None where it has none: Qt's holds then."""
        if is_dark is not self._desktop_is_dark:
            self._desktop_is_dark = is_dark
            self._look_at_system()
            self._follow()

    def _join_system(self) -> None:
        from desktop_chat.ui.contrast import SystemContrast

        self._system_contrast = SystemContrast(self._app, self)
        self._tell_qt()
        self._look_at_system()
        self._app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._system_contrast.changed.connect(self._follow)

    def _look_at_system(self) -> None:
        self._take(self._app.styleHints().colorScheme())

    def _take(self, scheme: Qt.ColorScheme) -> None:
        from PySide6.QtCore import Qt

        said = scheme == Qt.ColorScheme.Dark
        self._system_is_dark = said if self._desktop_is_dark is None else self._desktop_is_dark

    @property
    def current(self) -> Theme:
        """The theme that holds now."""
        return self._theme

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use this theme from now on; SYSTEM follows the system whenever it changes."""
        was, self._choice = self._choice, choice
        self._tell_qt()
        self._look_at_system()
        self._follow()
        if choice is not was:
            self.chosen.emit(choice)

    def set_text_size(self, percent: int) -> None:
        """Give all words that size from now on."""
        self._text_size = percent
        self._follow()

    def set_contrast(self, contrast: ContrastChoice) -> None:
        """Let colours differ that much from now on; SYSTEM follows the system."""
        self._contrast = contrast
        self._follow()

    def set_density(self, density: DensityChoice) -> None:
        """Leave that much room from now on."""
        self._density = density
        self._follow()

    def _tell_qt(self) -> None:
        """Tell Qt the scheme as well, so that title bars and native dialogs go with it."""
        from PySide6.QtCore import Qt

        hints = self._app.styleHints()
        match self._choice:
            case ThemeChoice.SYSTEM:
                hints.unsetColorScheme()
            case ThemeChoice.LIGHT:
                hints.setColorScheme(Qt.ColorScheme.Light)
            case ThemeChoice.DARK:
                hints.setColorScheme(Qt.ColorScheme.Dark)

    def _wanted(self) -> Theme:
        name = "dark" if self._system_is_dark else "light"
        if self._choice is not ThemeChoice.SYSTEM:
            name = self._choice.value
        if self._contrast is ContrastChoice.HIGH or (
            self._contrast is ContrastChoice.SYSTEM
            and self._system_contrast is not None
            and self._system_contrast.is_high
        ):
            name += "_contrast"
        return load_theme(name).at_density(self._density).at_size(self._text_size)

    def _system_changed(self, scheme: Qt.ColorScheme) -> None:
        self._take(scheme)
        self._follow()

    def _follow(self) -> None:
        theme = self._wanted()
        if theme == self._theme:
            return
        self._theme = theme
        self._dress()
        self.changed.emit(theme)
        self.settled.emit()

    def _dress(self) -> None:
        theme = self._theme
        self._app.setFont(theme.ui_font(theme.px(14)))
        self._app.setPalette(_palette(theme))
        self._app.setStyleSheet(build_stylesheet(theme))


_ROLES: Sequence[tuple[QPalette.ColorRole, str]] = (
    (QPalette.ColorRole.Window, "window"),
    (QPalette.ColorRole.WindowText, "text"),
    (QPalette.ColorRole.Base, "surface"),
    (QPalette.ColorRole.AlternateBase, "sidebar"),
    (QPalette.ColorRole.Text, "text"),
    (QPalette.ColorRole.Button, "raised"),
    (QPalette.ColorRole.ButtonText, "text"),
    (QPalette.ColorRole.BrightText, "error"),
    (QPalette.ColorRole.ToolTipBase, "raised"),
    (QPalette.ColorRole.ToolTipText, "text"),
    (QPalette.ColorRole.PlaceholderText, "text_secondary"),
    (QPalette.ColorRole.Highlight, "selection"),
    (QPalette.ColorRole.HighlightedText, "text"),
    (QPalette.ColorRole.Link, "accent"),
    (QPalette.ColorRole.LinkVisited, "accent"),
    (QPalette.ColorRole.Accent, "accent"),
    (QPalette.ColorRole.Light, "raised"),
    (QPalette.ColorRole.Midlight, "hover"),
    (QPalette.ColorRole.Mid, "border"),
    (QPalette.ColorRole.Dark, "border_strong"),
    (QPalette.ColorRole.Shadow, "border_strong"),
)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, name in _ROLES:
        palette.setColor(role, theme.colour(name))
    disabled = theme.colour("text_disabled")
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, disabled)
    return palette
