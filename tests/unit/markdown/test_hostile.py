"""Hostile text is shown, in bounded work, and never raises."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import MarkdownStream, flow_of
from desktop_chat.markdown.streaming import SHARE, WINDOW

CORPUS = {
    "long line": "x" * 1_000_000,
    "long line of words": "word " * 200_000,
    "long line of characters of three bytes": "漢" * 300_000,
    "rows": "| a | b |\n|---|---|\n" + "| 1 | 2 |\n" * 10_000,
    "one long row": "| a |\n|---|\n" + "| b " * 20_000,
    "wide head": "| a " * 3_000 + "\n" + "|---" * 3_000 + "\n" + "| 1 " * 3_000 + "\n",
    "quotes": ">" * 50_000,
    "quotes apart": "> " * 25_000 + "x",
    "quoted lines": ("> " * 40 + "x\n") * 1_000,
    "brackets": "[" * 50_000,
    "closed brackets": "[" * 25_000 + "]" * 25_000,
    "links": "[a](" * 12_000,
    "images": "![" * 25_000,
    "footnotes": "[^" * 25_000,
    "asterisks": "*" * 50_000,
    "emphasis": "*a " * 16_000,
    "strong": "**a*" * 12_000,
    "underscores": "_a " * 16_000,
    "backticks": "".join("`" * (n % 90) + " " for n in range(1_000)),
    "backslashes": "\\" * 50_000,
    "lists": "- " * 25_000,
    "deep lists": "\n".join("  " * n + "- a" for n in range(400)),
    "numbers": "999999999. a\n" * 4_000,
    "fences": "```\n" * 8_000,
    "long fence": "`" * 50_000 + "\na\n",
    "rules": "---\n" * 8_000,
    "tags": "<" * 50_000,
    "divs": "<div>" * 10_000,
    "comments": "<!--" * 12_000,
    "entities": "&amp;" * 10_000,
    "dollars": "$" * 50_000,
    "open dollars": "$a " * 16_000,
    "display maths": "$$\n" * 16_000,
    "open maths": "$$ \\[ \\( " * 6_000,
    "addresses": "https://a.b/(" * 4_000,
    "definitions": "[a]: /u\n" * 6_000,
    "references": "[a]: /u\n\n[a] [b]\n\n" * 2_500,
    "footnote texts": "[^1]: x\n\n    y\n\n" * 3_000,
    "blank lines": "\n" * 100_000,
    "blanks": " " * 100_000,
    "tabs": "\t" * 50_000,
    "noughts": "\x00" * 50_000,
    "surrogates": "\ud800" * 50_000,
    "carriage returns": "\r" * 50_000,
    "emphasis without spaces": "**中。**文" * 6_000,
    "marks without spaces": "中*」*" * 10_000,
    "right-to-left overrides": "\u202ea" * 20_000,
}


@pytest.mark.parametrize("name", CORPUS)
def test_hostile_text_is_parsed_in_bounded_steps(name: str) -> None:
    text = CORPUS[name]
    stream = MarkdownStream()
    stream.append(text)
    more, frames = True, 0
    while more:
        update = stream.update()
        assert update.parsed <= 12 * WINDOW
        more = update.more
        frames += 1
    assert frames == -(-len(text) // SHARE)
    assert stream.finish().parsed <= 4 * WINDOW


@pytest.mark.parametrize("name", ["long line", "long line of words", "brackets", "rows"])
def test_hostile_text_is_shown_without_loss(name: str) -> None:
    text = CORPUS[name]
    assert sum(len(str(block.content)) for block in flow_of(text)) >= len(text.replace("|", ""))


@pytest.mark.parametrize("text", ["\ud800", "a\ud83d\ude00b", "\x00", "\udfff" * 3, "`\ud800`"])
def test_broken_characters_are_shown_as_replacements(text: str) -> None:
    assert flow_of(text)
    str(flow_of(text)).encode()
