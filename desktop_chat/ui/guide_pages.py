"""The pages of the user's guide, as the window shows them: offline, with their pictures inside."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desktop_chat.base.paths import guide_dir

ORDER = (
    ("index", "book"),
    ("conversations", "new-chat"),
    ("reading", "search"),
    ("connections", "link"),
    ("files", "export"),
    ("troubleshooting", "warning"),
    ("privacy", "key"),
    ("shortcuts", "edit"),
    ("settings", "settings"),
    ("command-line", "arrow-down"),
)
"""The names of the pages, and the icons beside their titles."""

_COMMENT = re.compile(r"<!--.*?-->\s*", re.DOTALL)
_PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)\s:]+\.png)\)")
_LINK = re.compile(r"(?<!!)\[([^\]]+)\]\((?!https?:|mailto:)[^)]*\)")
_TITLE = re.compile(r"\A# (.+)$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class GuidePage:
    """One page, as Markdown."""

    name: str
    icon: str
    title: str
    text: str

    def has(self, words: str) -> bool:
        """Tell whether all of some words are in it."""
        text = self.text.lower()
        return all(word in text for word in words.lower().split())


def guide_pages() -> list[GuidePage]:
    """Return the pages that there are, in the order in which they are read.

    Raises:
        FileNotFoundError: the guide is missing from this installation.
    """
    return list(_pages(guide_dir()))


def _pages(folder: Path) -> Iterator[GuidePage]:
    for name, icon in ORDER:
        # The pages that are made from the registries stand beside the guide in a checkout.
        for file in (folder / f"{name}.md", folder.parent / f"{name}.md"):
            if file.is_file():
                text = _COMMENT.sub("", file.read_text("utf-8"))
                title = _TITLE.match(text)
                yield GuidePage(name, icon, title[1] if title else name, text)
                break


def shown(page: GuidePage) -> str:
    """Return a page's text with its pictures in it.

    What links to another page is words alone: pages are chosen in the list beside.
    """
    folder = guide_dir()

    def picture(found: re.Match[str]) -> str:
        file = folder / found[2]
        try:
            data = base64.b64encode(file.read_bytes()).decode("ascii")
        except OSError:
            return f"*{found[1]}*"
        return f"![{found[1]}](data:image/png;base64,{data})"

    return _PICTURE.sub(picture, _LINK.sub(r"\1", page.text))
