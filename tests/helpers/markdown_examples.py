"""The examples of the CommonMark and GFM specifications, and what of each a reader sees."""

from __future__ import annotations

import html
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Final

_DATA: Final = Path(__file__).parents[1] / "data" / "markdown_examples.json"
_MARKUP: Final = re.compile(
    r"<!---?>|<!--.*?-->|<\?.*?\?>|<!\[CDATA\[.*?\]\]>|<![A-Za-z][^>]*>"
    r"|</?[A-Za-z](?:[^>\"']|\"[^\"]*\"|'[^']*')*>",
    re.DOTALL,
)
_ALT: Final = re.compile(r"<img [^>]*?alt=\"([^\"]*)\"")
_MATHS: Final = re.compile(r"\\\[(.+?)\\\]")
_ESCAPE: Final = re.compile(r"\\(?=[!-/:-@\[-`{-~])")
_SPACE: Final = re.compile(r"\s+")


@dataclass(frozen=True)
class Example:
    """One example: what is written, and the HTML that the specification says it stands for."""

    name: str
    section: str
    markdown: str
    html: str

    @property
    def parts(self) -> list[str]:
        r"""What a reader sees, in order and `squeezed`, in parts that nothing stands between.

        Markup that is written in the source is raw HTML, which we show as the text it is; other
        markup stands for a construct, and of that only the text of an image shows. And where both
        `\[` and `\]` are written, we take what is between them for maths: it stays as written.
        """
        parts = [""]
        at = 0
        for found in _MARKUP.finditer(self.html):
            parts[-1] += html.unescape(self.html[at : found.start()])
            at = found.end()
            if found[0] in self.markdown:
                parts[-1] += found[0]
            else:
                alt = _ALT.match(found[0])
                parts += [html.unescape(alt[1]), ""] if alt else [""]
        parts[-1] += html.unescape(self.html[at:])
        parts = [word for part in parts if (word := squeezed(part))]
        for maths in _MATHS.finditer(self.markdown):
            literal = f"[{_ESCAPE.sub('', maths[1])}]"
            assert any(literal in part for part in parts), self.name
            parts = [part.replace(literal, maths[1]) for part in parts]
        return parts


def squeezed(text: str) -> str:
    """Take out white space, which HTML and we lay out each in its own way."""
    return _SPACE.sub("", text)


def _load() -> list[Example]:
    data = json.loads(_DATA.read_text(encoding="utf-8"))
    return [
        Example(f"{source}-{found['number']}", found["section"], found["markdown"], found["html"])
        for source in ("commonmark", "gfm")
        for found in data[source]
    ]


EXAMPLES: Final = _load()
