"""Each construct of CommonMark and GFM becomes the block and the runs that it is."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import (
    PENDING,
    AlertKind,
    Alignment,
    Block,
    CodeBlock,
    FootnoteDefinition,
    Heading,
    HtmlBlock,
    ImageRun,
    InlineStyle,
    ListBlock,
    ListItem,
    Paragraph,
    Quote,
    Rule,
    Run,
    Table,
    parse,
)
from tests.unit.markdown.helpers import runs_text, shown


def paragraph(text: str) -> Paragraph:
    return Paragraph((Run(text),))


def inline(text: str) -> str:
    (block,) = parse(text)
    assert isinstance(block, Paragraph)
    return runs_text(block.runs)


@pytest.mark.parametrize(
    ("text", "blocks"),
    [
        ("", ()),
        ("a\nb", (paragraph("a b"),)),
        ("## h ##", (Heading(2, (Run("h"),)),)),
        ("h\n===", (Heading(1, (Run("h"),)),)),
        ("***", (Rule(),)),
        ("```py x\na\n\n b\n```", (CodeBlock("py", "a\n\n b\n"),)),
        ("```\na", (CodeBlock("", "a", closed=False),)),
        ("```\n```", (CodeBlock("", ""),)),
        ("````\n```\n````", (CodeBlock("", "```\n"),)),
        ("```\n    ```", (CodeBlock("", "    ```", closed=False),)),
        ("    a\n\n    b\n\n", (CodeBlock("", "a\n\nb\n"),)),
        ("<div>\n*a*\n</div>", (HtmlBlock("<div>\n*a*\n</div>"),)),
        ("> a\n> > b", (Quote((paragraph("a"), Quote((paragraph("b"),)))),)),
        ("> [!WARNING]\n> a", (Quote((paragraph("a"),), AlertKind.WARNING),)),
        ("[^n]: a\n\n    b", (FootnoteDefinition("n", (paragraph("a"), paragraph("b"))),)),
        ("[a]: /u", ()),
    ],
)
def test_a_block_is_what_it_says(text: str, blocks: tuple[Block, ...]) -> None:
    assert parse(text) == blocks


def test_a_list_keeps_its_start_its_tasks_and_where_blank_lines_are() -> None:
    assert parse("3. a\n1. [x] b\n\n5. [ ] c\n   - d") == (
        ListBlock(
            3,
            (
                ListItem((paragraph("a"),)),
                ListItem((paragraph("b"),), task=True),
                ListItem(
                    (paragraph("c"), ListBlock(None, (ListItem((paragraph("d"),)),))),
                    task=False,
                    spaced=True,
                ),
            ),
        ),
    )


def test_a_table_has_a_cell_for_each_column_in_each_row() -> None:
    assert parse("| a | *b* |\n|:--|:-:|\n| 1 |\n| 1 | 2 | 3 |") == (
        Table(
            (Alignment.LEFT, Alignment.CENTER),
            ((Run("a"),), (Run("b", InlineStyle.ITALIC),)),
            (((Run("1"),), ()), ((Run("1"),), (Run("2"),))),
        ),
    )


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("**b** *i* ~~s~~ `c*`", "**b** *i* ~~s~~ `c*`"),
        ("***a***", "***a***"),
        ("a  \nb\\\nc", "a<break \n>b<break \n>c"),
        ("a <b>x</b>", "a <html <b>>x<html </b>>"),
        ("[*a* b](/u)", "<link *a*|/u><link  b|/u>"),
        ("[a](<x y> 'title')", "<link a|x y>"),
        ("[a](javascript:x)", "<link a|javascript:x>"),
        ("![a *b*](u)", "<image a b|u>"),
        ("[![a](u)](v)", "<image a|u>"),
        ("<https://e.com> <a@b.c>", "<link https://e.com|https://e.com> <link a@b.c|a@b.c>"),
        ("a[^1] [^x]", "a<footnote 1> [^x]"),
        (r"\[^1] [\^1]", "[^1] [^1]"),
        ("[^x]\n\n[^x]: y", "<footnote x>"),
        ("&amp; &lt;b&gt; \\*", "& <b> *"),
    ],
)
def test_inline_marks_become_flat_runs(text: str, runs: str) -> None:
    block = parse(text)[0]
    assert isinstance(block, Paragraph)
    assert runs_text(block.runs) == runs


def test_an_image_in_a_link_keeps_both_addresses() -> None:
    assert parse("[![a](u)](v)") == (Paragraph((ImageRun("a", "u", "v"),)),)


def test_an_empty_address_counts_as_pending() -> None:
    assert parse("[a]()") == (Paragraph((Run("a", link=PENDING),)),)


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("see https://e.com/a_b_c.", "https://e.com/a_b_c"),
        ("(https://e.com/x_(y))", "https://e.com/x_(y)"),
        ("HTTP://E.com?q=1&b=2!", "HTTP://E.com?q=1&b=2"),
        ("**https://e.com**", "https://e.com"),
        ("“https://e.com”", "https://e.com"),
    ],
)
def test_a_bare_address_is_a_link_without_the_punctuation_around(text: str, address: str) -> None:
    assert f"<link {address}|{address}>" in inline(text).replace("**", "")


def test_a_bare_www_address_is_a_link_by_http() -> None:
    assert inline("www.e.com, ok") == "<link www.e.com|http://www.e.com>, ok"


@pytest.mark.parametrize(
    ("text", "address"),
    [
        ("to a.b+c@sub.e.com.", "a.b+c@sub.e.com"),
        ("(a_b@e.com)", "a_b@e.com"),
        ("a@www.e.com", "a@www.e.com"),
        ("https://e.com/x or a@e.com", "a@e.com"),
    ],
)
def test_a_bare_mail_address_is_a_link(text: str, address: str) -> None:
    assert f"<link {address}|mailto:{address}>" in inline(text)


@pytest.mark.parametrize(
    "text",
    [
        "`https://e.com`", "xhttps://e.com", "https://", "www.", "ftp://e.com", "`a@e.com`", "a@e",
        "npm i vue@3.4.21", "git@github.com:a/b.git", "@e.com", "a@e.c", "x@y@e.com",
    ],
)  # fmt: skip
def test_what_is_no_bare_address_is_no_link(text: str) -> None:
    assert "<link" not in inline(text)


def test_an_address_in_a_link_stays_the_text_of_that_link() -> None:
    assert inline("[https://a.com](https://b.com)") == "<link https://a.com|https://b.com>"


def test_a_loose_item_and_a_tight_one_hold_the_same_paragraph() -> None:
    tight, loose = parse("- a")[0], parse("- a\n\n  b")[0]
    assert isinstance(tight, ListBlock)
    assert isinstance(loose, ListBlock)
    assert tight.items[0].children[0] == loose.items[0].children[0]


def test_nesting_deeper_than_can_be_shown_is_shown_flat() -> None:
    assert shown("> " * 200 + "deep")[0].endswith("deep")
    assert shown("- " * 100 + "deep")[-1].endswith("deep")
