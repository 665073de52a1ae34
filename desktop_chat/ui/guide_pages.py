"""The pages of the user's guide, as the window shows them: offline, with their pictures inside."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.base.languages import LANGUAGES, current
from desktop_chat.base.paths import command_line_page, guide_dir
from desktop_chat.commands.keymap import Keymap
from desktop_chat.ui.guide_right import from_the_right
from desktop_chat.ui.guide_tables import TABLES, with_keys

ORDER = (
    ("index", "book"),
    ("conversations", "new-chat"),
    ("models", "sliders"),
    ("connections", "link"),
    ("reading", "search"),
    ("files", "export"),
    ("desktop", "desktop"),
    ("troubleshooting", "warning"),
    ("privacy", "key"),
    ("shortcuts", "keyboard"),
    ("settings", "settings"),
    ("command-line", "code"),
)
"""The names of the pages, and the icons beside their titles."""

_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s:]+\.png)\)")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:|mailto:)([^)]*)\)")
_TITLE = re.compile(r"\A# (.+)$", re.MULTILINE)
_NAME = re.compile(r"(?<![*\w])\*([^*\n]+)\*(?!\*)")
_UPRIGHT = frozenset({"zh_CN", "ja", "ko", "ar"})
"""Languages whose letters do not slant: the names on their pages stand in quotation marks."""

_FROM_RIGHT = frozenset(each.code for each in LANGUAGES if each.is_right_to_left)

_HOST = "https://guide/"
"""Stands before the name of a page: the view offers links to the web alone."""


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page, as Markdown; `folder` is where its pictures are looked for."""

    name: str
    icon: str
    title: str
    text: str
    folder: Path = Path()

    def has(self, words: str) -> bool:
        """Tell whether all of some words are in it."""
        text = self.text.casefold()
        return all(word in text for word in words.casefold().split())


def guide_pages(keymap: Keymap | None = None, code: str = "") -> list[GuidePage]:
    """Return the pages that there are, in the order in which they are read.

    They are in the language `code`, or that of the program; one that it lacks is in English.

    Raises:
        FileNotFoundError: the guide is missing from this installation.
    """
    return list(_pages(guide_dir(), keymap or Keymap(), code or current().code))


def _pages(folder: Path, keymap: Keymap, code: str) -> Iterator[GuidePage]:
    for name, icon in ORDER:
        for place in (folder / code, folder):
            file = place / f"{name}.md"
            if file.is_file():
                text = _COMMENT.sub("", file.read_text("utf-8"))
                title = _TITLE.match(text)
                text = _finished(name, text, keymap, place.name)
                yield GuidePage(name, icon, title[1] if title else name, text, place)
                break


def _finished(name: str, text: str, keymap: Keymap, code: str) -> str:
    """Return a page with what the program itself knows, as it is shown."""
    if code in _UPRIGHT:
        text = _NAME.sub(r"\1", text)
    if table := TABLES.get(name):
        text = table(text, keymap)
    text = with_keys(text, keymap.notation)
    if code in _FROM_RIGHT:
        text = from_the_right(text)
    if name == "command-line" and (made := command_line_page()).is_file():
        text += _TITLE.sub("", _COMMENT.sub("", made.read_text("utf-8")))
    return text


def shown(page: GuidePage) -> str:
    """Return a page's text with its pictures in it."""

    def picture(found: re.Match[str]) -> str:
        try:
            data = base64.b64encode((page.folder / found[2]).read_bytes()).decode("ascii")
        except OSError:
            return f"*{found[1]}*"
        return f"![{found[1]}](data:image/png;base64,{data})"

    def link(found: re.Match[str]) -> str:
        name = found[2].removesuffix(".md")
        return f"[{found[1]}]({_HOST}{name})" if name in dict(ORDER) else found[1]

    return _PICTURE.sub(picture, _LINK.sub(link, page.text))


def page_of(link: str) -> str:
    """Return the name of the page that a link of `shown` leads to; "" if it leads elsewhere."""
    return link.removeprefix(_HOST) if link.startswith(_HOST) else ""
