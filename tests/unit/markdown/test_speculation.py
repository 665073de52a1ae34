"""What is not finished is shown as it will most likely be; raw marks do not flash by."""

from __future__ import annotations

import re

import pytest

from tests.unit.markdown.helpers import screens, shown, tail_of


@pytest.mark.parametrize(
    ("text", "tail"),
    [
        ("**bo", ["**bo**"]),
        ("a *i", ["a *i*"]),
        ("~~s", ["~~s~~"]),
        ("***b", ["***b***"]),
        ("**a *b", ["**a *****b***"]),
        ("**bold**", ["**bold**"]),
        ("**bold*", ["**bold**"]),
        ("重点**这", ["重点**这**"]),
        ("`co", ["`co`"]),
        ("``co`", ["`co`"]),
        ("`a **b", ["`a **b`"]),
        ("[te", ["<link te|>"]),
        ("[text]", ["<link text|>"]),
        ("[text](http://exa", ["<link text|>"]),
        ("[text](http://e.com 'ti", ["<link text|>"]),
        ("[text][re", ["<link text|>"]),
        ("[**te", ["<link **te**|>"]),
        ("![al", ["<image al|>"]),
        ("![alt](http://e", ["<image alt|>"]),
        ("[![b](u)](http://e", ["<image b|u>"]),
        ("<https://e.com/x", ["<link https://e.com/x|https://e.com/x>"]),
        ("a\\", ["a"]),
        ("[[1", ["<link [1]|>"]),
        ("[[1]](ht", ["<link [1]|>"]),
        ("[a [b", ["[a <link b|>"]),
        ("[a [b](u) c", ["[a <link b|u> c"]),
        ("[x](<a b> 'ti", ["<link x|>"]),
        ("[![b](u", ["<image b|>"]),
        ("`` a`b", ["`a`b`"]),
        ("Use `<div", ["Use"]),
        ("**<https://e.com/x", ["<link **https://e.com/x**|https://e.com/x>"]),
        ("<a@b.o", ["<link a@b.o|a@b.o>"]),
        ("a &am", ["a"]),
        ("costs $5", ["costs"]),
        ("$ax", ["<math ax>"]),
        ("in $HOME", ["in $HOME"]),
        ("**a\u3000", ["**a**"]),
        ("one\\\n", ["one"]),
        (r"\(a_b", ["<math a_b>"]),
        (r"so **\(x", ["so **<math x>**"]),
        ("$$\nx\n- y", ["$$x\n- y"]),
        ("\\[\nx\n\\", ["$$x"]),
        ("so $\\frac12", ["so <math \\frac12>"]),
        ("```py", ["```py", "..."]),
        ("```\na\n``", ["```", "| a", "..."]),
        ("| a | **b", ["H['a', '**b**']"]),
        ("| a | b |\n", ["H['a', 'b']"]),
        ("| a | b |\n|-", ["H['a', 'b']"]),
        ("| a | b |\n|---|---", ["H['a', 'b']"]),
        ("| a |\n|---|\n| `x", ["H['a']", "R['`x`']"]),
        ("> | a |\n> |", [">H['a']"]),
        ("- **x", ["  • **x**"]),
        ("> [!NOTE]\n> **x", [">!Note", ">**x**"]),
    ],
)
def test_what_is_open_is_shown_as_if_it_ended_here(text: str, tail: list[str]) -> None:
    assert tail_of(text) == tail


@pytest.mark.parametrize(
    "end",
    [
        "*",
        "**",
        "`",
        "``",
        "[",
        "![",
        "- ",
        "- [",
        "- [x",
        "- [ ]",
        "1",
        "1.",
        "1. ",
        "#",
        "## ",
        ">",
        "> ",
        "|",
        "---",
        "===",
        "~~",
        "<",
        "<ht",
        "$$",
        "[^1",
        "> [!NO",
        "[a]: http://e",
        "- **",
    ],
)
def test_marks_that_decide_nothing_yet_are_not_shown(end: str) -> None:
    assert tail_of("text\n\n" + end) == ["text"]


@pytest.mark.parametrize(
    "text", ["text\n-", "text\n--", "text\n=", "text\n1", "text\n*", "text\n#"]
)
def test_text_does_not_flash_up_as_a_heading_before_a_list(text: str) -> None:
    assert tail_of(text) == ["text"]


@pytest.mark.parametrize(
    "text",
    ["2 * 3", "2*3", "snake_case", "arr[0]", "a ~5", "$5 and", "Hello!", "x < y", r"\*a"],
)
def test_what_is_literal_is_shown_as_it_is(text: str) -> None:
    assert tail_of(text + " ok") == shown(text + " ok")


@pytest.mark.parametrize(
    "text",
    [
        "Some **bold** and *italic* and `code` and ~~gone~~ text",
        "See [the text](http://e.com/a 'title') and ![alt](http://e.com/b) here",
        "| a | **b** |\n|---|:-:|\n| 1 | `2` |\n| 3 | 4 |\n\nend",
        "```py\nx = 1\n```\n\nend",
        "# Head\n\n- **one**: a\n- `two`: b\n  1. three\n  2. four\n\n> quote\n> **more**\n",
        "\\[\nx_1 *y* z_2\n\\]\n\nwith \\(a_1\\) in it",
        "- [x] done\n- [ ] to do\n\n---\n\n[^1]: note",
        "> [!NOTE]\n> careful",
        "1. one\n\n   ```sh\n   ls\n   ```\n\n2. two",
        "A note[^1] and another[^2] here.\n\n[^1]: one\n[^2]: two",
        "See <https://e.com/x> and https://e.com/y and <a@b.org> here",
        "All of ***both*** and **a *b* c** and [**bold** link](http://e.com)",
        "so \\(x^2\\) and $y_1$ are it\n\n$$\nx + y\n$$\n\nend",
        "~~~py\nx = 1\n~~~\n\nend",
        f"A plot: ![plot](data:image/png;base64,{'iVBORw0KGgo' * 60}) here",
        "- [x] **done** `it`\n- [ ] ~~not~~ *yet*\n\n| a |\n|---|\n| [x](http://e.com) |\n",
    ],
)
def test_no_raw_mark_is_ever_shown_of_a_text_that_has_none_at_the_end(text: str) -> None:
    final = letters(shown(text))
    assert not final & set("*`[]|~$\\#")
    for screen in screens(text):
        assert not letters(screen) & set("*`[]|~$\\#"), screen


def letters(flow: list[str]) -> set[str]:
    """Collect the characters of the texts themselves, without the marks that the helpers write."""
    bare: set[str] = set()
    for line in flow:
        text = re.sub(r"^ *• \[.\](?: |$)|<(?:link|image) |\|[^>]*>|^[HR]\[|\]$|^ *\| ", "", line)
        for mark in ("```", "**", "~~", "$$", "# ", "*", "`"):
            text = text.replace(mark, "")
        bare |= set(text)
    return bare
