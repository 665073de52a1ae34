"""The size of type in a part of the window, in steps from 50 to 300 %."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import QObject, Signal

from desktop_chat.ui.theme import Theme, ThemeChoice, ThemeSource

STEPS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""Per cent."""


def zoomed(theme: Theme, percent: int) -> Theme:
    """Return `theme` with its type, and a column for it, in another size."""
    if percent == 100:
        return theme
    sizes = {
        each.name: max(6, round(getattr(theme.scale, each.name) * percent / 100))
        for each in fields(theme.scale)
    }
    wide = max(theme.column.text_max, theme.column.text_max * percent // 100)
    return replace(
        theme,
        scale=replace(theme.scale, **sizes),
        column=replace(theme.column, text_max=wide),
    )


class ZoomedThemes(ThemeSource):
    """The themes of another source with type of another size.

    Signals:
        settled(): another theme holds, and whoever listens to `changed` has taken it.
    """

    settled = Signal()

    def __init__(self, source: ThemeSource, parent: QObject) -> None:
        # Not the base's own: it dresses the application, which the other source does.
        QObject.__init__(self, parent)
        self._source = source
        self._percent = 100
        self._zoomed = source.current
        source.changed.connect(self._follow_source)

    def _follow_source(self) -> None:
        self._zoomed = zoomed(self._source.current, self._percent)
        self.changed.emit(self._zoomed)
        self.settled.emit()

    @property
    def current(self) -> Theme:
        """The theme that holds now, in its size."""
        return self._zoomed

    @property
    def source(self) -> ThemeSource:
        """The themes in their own size: of icons and of the words on buttons."""
        return self._source

    @property
    def choice(self) -> ThemeChoice:
        """What the person chose."""
        return self._source.choice

    def choose(self, choice: ThemeChoice) -> None:
        """Use this theme from now on."""
        self._source.choose(choice)

    @property
    def percent(self) -> int:
        """The size of the type."""
        return self._percent

    def zoom(self, steps: int) -> None:
        """Make the type larger by so many steps, or smaller; 0 gives it its own size again."""
        at = STEPS.index(self._percent) + steps
        percent = STEPS[max(0, min(at, len(STEPS) - 1))] if steps else 100
        if percent != self._percent:
            self._percent = percent
            self._follow_source()


def unzoomed(themes: ThemeSource) -> ThemeSource:
    """Return the themes whose type has its own size."""
    return themes.source if isinstance(themes, ZoomedThemes) else themes
