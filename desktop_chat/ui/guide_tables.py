"""What the guide takes from the program itself: keys, commands and settings, as they are now.

A page whose table is made ends with the head of that table; each part of the table begins so.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from desktop_chat.base.languages import around, whole
from desktop_chat.base.translation import isolated
from desktop_chat.commands import words as key_words
from desktop_chat.commands.chords import Chord, ChordError, Notation, chord
from desktop_chat.commands.command import Category
from desktop_chat.commands.declared import COMMANDS
from desktop_chat.commands.keymap import Keymap
from desktop_chat.settings.declared import DECLARED, Section
from desktop_chat.settings.kinds import Kind, OneOf, OnOff, Whole
from desktop_chat.ui.settings_window.words import OFF, ON
from desktop_chat.ui.shortcut_editor.words import FIXED

_STRONG: Final = re.compile(r"\*\*([^\s*]+)\*\*")
_HEAD: Final = re.compile(r"^\|.*\|\n\|[-|]+\|\s*\Z", re.MULTILINE)
_HELD: Final = {
    "Ctrl": (key_words.KEY_CTRL, "⌘"),
    "Shift": (key_words.KEY_SHIFT, "⇧"),
    "Alt": (key_words.KEY_ALT, "⌥"),
}


def with_keys(text: str, notation: Notation) -> str:
    """Write the keys of a page, which stand in bold, as the system and the language do."""

    def written(found: re.Match[str]) -> str:
        name = found[1]
        if name in _HELD:
            return f"**{_HELD[name][notation is Notation.MACOS]}**"
        try:
            # “Enter” is the large one; in the words of Qt that is another.
            made = chord(re.sub(r"\bEnter\Z", "Return", name))
        except ChordError:
            return found[0]
        return f"**{_text(made, notation)}**"

    return _STRONG.sub(written, text)


def _text(keys: Chord, notation: Notation) -> str:
    return str(isolated(keys.text(notation)))


def commands_table(page: str, keymap: Keymap) -> str:
    """Return the page of the commands with their keys, as they are at the moment."""

    def rows(category: Category) -> Iterator[str]:
        for each in COMMANDS:
            if each.category is category:
                keys = " · ".join(
                    f"`{_text(key, keymap.notation)}`" for key in keymap.keys(each.id)
                )
                fixed = f" ({FIXED})" if each.fixed and keys else ""
                yield f"| {each.title} | {keys}{fixed} | {each.help} |"

    return _filled(page, ((each.heading, list(rows(each))) for each in Category))


def settings_table(page: str, _: Keymap) -> str:
    """Return the page of the settings that the window shows."""

    def rows(section: Section) -> Iterator[str]:
        for each in DECLARED:
            if each.section is section:
                yield f"| {each.title} (`{each.key}`) | {each.help} | {_choices(each.kind)} |"

    return _filled(page, ((each.words, list(rows(each))) for each in Section))


def _choices(kind: Kind[object]) -> str:
    match kind:
        case OnOff():
            return f"{ON} · {OFF}"
        case OneOf():
            return " · ".join(map(str, kind.labels.values()))
        case Whole():
            before, behind = around(kind.unit)
            return f"{before}{whole(kind.low)}–{whole(kind.high)}{behind}"
        case _:
            return ""


def _filled(page: str, parts: Iterator[tuple[str, list[str]]]) -> str:
    head = _HEAD.search(page)
    if head is None:
        return page
    tables = (f"## {title}\n\n{head[0].rstrip()}\n" + "\n".join(rows) for title, rows in parts)
    return page[: head.start()] + "\n\n".join(tables) + "\n"


TABLES: Final[dict[str, Callable[[str, Keymap], str]]] = {
    "shortcuts": commands_table,
    "settings": settings_table,
}
"""What fills a page, by its name."""
