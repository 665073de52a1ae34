"""Every setting, declared once: the window, the file and `docs/settings.md` are made from this."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final, Generic

from desktop_chat.base.languages import SYSTEM, offered
from desktop_chat.base.translation import mark, tr, tr_marked
from desktop_chat.settings.early import LANGUAGE_KEY
from desktop_chat.settings.kinds import (
    Frame,
    FrameOrNone,
    Kind,
    Names,
    OneOf,
    OnOff,
    Value,
    Whole,
)


class Section(StrEnum):
    """A group of settings; the value is its title in English."""

    GENERAL = mark("General")
    APPEARANCE = mark("Appearance")
    READING = mark("Reading")
    DESKTOP = mark("Desktop")

    @property
    def words(self) -> str:
        """Its title."""
        return tr_marked(self.value)


class Takes(StrEnum):
    """When a changed setting takes effect."""

    AT_ONCE = mark("at once")
    NEXT_WINDOW = mark("in the next window")
    NEXT_START = mark("at the next start")


@dataclass(frozen=True, slots=True)
class Setting(Generic[Value]):
    """One setting; `key` is its name in the file and never changes.

    One without a `section` is what the program remembers by itself, and not shown in the window.
    """

    key: str
    kind: Kind[Value]
    default: Value
    section: Section | None
    title: str
    help: str
    takes: Takes = Takes.AT_ONCE


class ThemeChoice(StrEnum):
    """Which theme a person wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class ContrastChoice(StrEnum):
    """How strongly colours stand out from each other."""

    SYSTEM = "system"
    NORMAL = "normal"
    HIGH = "high"


class DensityChoice(StrEnum):
    """How much room is left around things."""

    COMFORTABLE = "comfortable"
    COMPACT = "compact"


class SendKey(StrEnum):
    """Which key sends."""

    ENTER = "enter"
    CTRL_ENTER = "ctrl_enter"


class MotionChoice(StrEnum):
    """How much may move."""

    SYSTEM = "system"
    REDUCED = "reduced"


class LanguageChoice(StrEnum):
    """Which language the program speaks; the values are those of `base.languages`."""

    SYSTEM = SYSTEM
    ENGLISH = "en"
    GERMAN = "de"
    SPANISH = "es"
    FRENCH = "fr"
    BRAZILIAN = "pt_BR"
    RUSSIAN = "ru"
    CHINESE = "zh_CN"
    JAPANESE = "ja"
    KOREAN = "ko"
    ARABIC = "ar"


TEXT_SIZES: Final = Whole(50, 300, step=10, unit="%")
SIDEBAR_WIDTHS: Final = Whole(100, 2_000, unit="pixels")

LANGUAGE: Final[Setting[LanguageChoice]] = Setting(
    LANGUAGE_KEY,
    OneOf(
        {LanguageChoice.SYSTEM: tr("System")}
        | {LanguageChoice(each.code): each.name for each in offered()}
    ),
    LanguageChoice.SYSTEM,
    Section.GENERAL,
    tr("Language"),
    tr("Of everything but what you and the models write. A change shows when the program starts."),
    Takes.NEXT_START,
)
SEND_KEY: Final[Setting[SendKey]] = Setting(
    "send_key",
    OneOf({SendKey.ENTER: tr("Enter"), SendKey.CTRL_ENTER: tr("Ctrl+Enter")}),
    SendKey.ENTER,
    Section.GENERAL,
    tr("Send messages with"),
    tr("The other one begins a new line; Shift+Enter always does."),
)
SPELLING: Final[Setting[bool]] = Setting(
    "spelling",
    OnOff(),
    True,
    Section.GENERAL,
    tr("Check spelling"),
    tr("Underline misspelled words while you write. No word leaves this computer for that."),
)
SPELLING_LANGUAGES: Final[Setting[frozenset[str]]] = Setting(
    "spelling_languages",
    Names(50),
    frozenset(),
    Section.GENERAL,
    tr("Dictionaries"),
    tr("A word is right when one of them knows it. Automatic takes those of your languages."),
)
MODEL_TITLES: Final[Setting[bool]] = Setting(
    "model_titles",
    OnOff(),
    True,
    Section.GENERAL,
    tr("Titles by the model"),
    tr(
        "After the first reply, ask its model for a short title; otherwise your first words are it."
    ),
)
COST_LIMIT: Final[Setting[int]] = Setting(
    "cost_limit",
    Whole(0, 10_000, step=1, unit="$", can_be_off=True),
    0,
    Section.GENERAL,
    tr("Ask above this cost"),
    tr(
        "US dollars that a conversation may cost before the program asks whether to send more; "
        "0 never asks. Only models whose prices are known count."
    ),
)
SIDEBAR_SHOWN: Final[Setting[bool]] = Setting(
    "sidebar_shown",
    OnOff(),
    True,
    Section.GENERAL,
    tr("Show the sidebar"),
    tr("List the conversations at the left, where the window is wide enough."),
)
THEME: Final[Setting[ThemeChoice]] = Setting(
    "theme",
    OneOf(
        {
            ThemeChoice.SYSTEM: tr("System"),
            ThemeChoice.LIGHT: tr("Light"),
            ThemeChoice.DARK: tr("Dark"),
        }
    ),
    ThemeChoice.SYSTEM,
    Section.APPEARANCE,
    tr("Theme"),
    tr("System follows the light or dark look of your desktop, and changes with it."),
)
CONTRAST: Final[Setting[ContrastChoice]] = Setting(
    "contrast",
    OneOf(
        {
            ContrastChoice.SYSTEM: tr("System"),
            ContrastChoice.NORMAL: tr("Normal"),
            ContrastChoice.HIGH: tr("High", "contrast"),
        }
    ),
    ContrastChoice.SYSTEM,
    Section.APPEARANCE,
    tr("Contrast"),
    tr("High draws words, borders and the focus much more strongly."),
)
DENSITY: Final[Setting[DensityChoice]] = Setting(
    "density",
    OneOf(
        {
            DensityChoice.COMFORTABLE: tr("Comfortable"),
            DensityChoice.COMPACT: tr("Compact"),
        }
    ),
    DensityChoice.COMFORTABLE,
    Section.APPEARANCE,
    tr("Density"),
    tr("Compact shows more at a time: less room around rows, messages and buttons."),
)
TEXT_SIZE: Final[Setting[int]] = Setting(
    "text_size",
    TEXT_SIZES,
    100,
    Section.APPEARANCE,
    tr("Text size"),
    tr("Makes all words of the window larger or smaller, and what stands around them."),
)
MOTION: Final[Setting[MotionChoice]] = Setting(
    "motion",
    OneOf({MotionChoice.SYSTEM: tr("System"), MotionChoice.REDUCED: tr("Reduced")}),
    MotionChoice.SYSTEM,
    Section.APPEARANCE,
    tr("Motion"),
    tr("Reduced keeps everything still, also where your desktop allows things to move."),
)
WRAP_CODE: Final[Setting[bool]] = Setting(
    "wrap_code",
    OnOff(),
    False,
    Section.READING,
    tr("Wrap long lines of code"),
    tr("Otherwise a code block scrolls sideways; the switch on a block changes that one."),
)
SHOW_THINKING: Final[Setting[bool]] = Setting(
    "show_thinking",
    OnOff(),
    False,
    Section.READING,
    tr("Show the thinking"),
    tr("Open what a model thinks before it answers; otherwise one line stands for it."),
)
NOTIFY_REPLIES: Final[Setting[bool]] = Setting(
    "notify_replies",
    OnOff(),
    True,
    Section.DESKTOP,
    tr("Tell when a reply ends"),
    tr("Your desktop says so when the window is not in front; a click leads to the conversation."),
)
NOTIFY_TEXT: Final[Setting[bool]] = Setting(
    "notify_text",
    OnOff(),
    False,
    Section.DESKTOP,
    tr("With the beginning of the reply"),
    tr("Otherwise the title and how the reply ended are all that others may see on your screen."),
)
TRAY: Final[Setting[bool]] = Setting(
    "tray",
    OnOff(),
    False,
    Section.DESKTOP,
    tr("Icon in the tray"),
    tr("Closing the last window then leaves the program there, where your desktop has a tray."),
)
SIDEBAR_WIDTH: Final[Setting[int]] = Setting(
    "sidebar_width",
    SIDEBAR_WIDTHS,
    264,
    None,
    tr("Width of the sidebar"),
    tr("As it was dragged last, at a text size of 100 %."),
)
WINDOW_FRAME: Final[Setting[Frame | None]] = Setting(
    "window_frame",
    FrameOrNone(),
    None,
    None,
    tr("Place of the window"),
    tr("Where it stood last, if a screen is still there."),
    Takes.NEXT_WINDOW,
)
WINDOW_MAXIMISED: Final[Setting[bool]] = Setting(
    "window_maximised",
    OnOff(),
    False,
    None,
    tr("Window maximised"),
    tr("Whether it filled the screen last."),
    Takes.NEXT_WINDOW,
)
CLOSED_FOLDERS: Final[Setting[frozenset[str]]] = Setting(
    "closed_folders",
    Names(1_000),
    frozenset(),
    None,
    tr("Closed folders"),
    tr("The folders of the sidebar of which the name alone is shown."),
    Takes.NEXT_WINDOW,
)

DECLARED: Final[tuple[Setting[Any], ...]] = (
    LANGUAGE,
    SEND_KEY,
    SPELLING,
    SPELLING_LANGUAGES,
    MODEL_TITLES,
    COST_LIMIT,
    SIDEBAR_SHOWN,
    THEME,
    CONTRAST,
    DENSITY,
    TEXT_SIZE,
    MOTION,
    WRAP_CODE,
    SHOW_THINKING,
    NOTIFY_REPLIES,
    NOTIFY_TEXT,
    TRAY,
    SIDEBAR_WIDTH,
    WINDOW_FRAME,
    WINDOW_MAXIMISED,
    CLOSED_FOLDERS,
)
