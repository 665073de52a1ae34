r"""Money is money; maths is `$$…$$`, `\(…\)`, `\[…\]`, and `$…$` where it is unmistakable."""

from __future__ import annotations

import pytest

from tests.unit.markdown.helpers import shown


@pytest.mark.parametrize(
    "text",
    [
        "$5 and $10",
        "$5-$10",
        "costs $5, not 6$ today",
        "costs $5 or 10$ today",
        "US$5 or A$6",
        "$ x $",
        "$x $",
        "$x$5",
        "$HOME/bin:$PATH",
        "echo $HOME and $PATH or so",
        "pay $5+ tax or 6$ more",
        "only one $",
        "$a\nb$",
        "$$ $$",
        "$",
        "$5 and $10 and $15",
        "从$5涨到$6",
        "价格是$5，不是$6，也不是$7",
        "从$5到A$",
        "was $10 for snake_case, then 20$ more",
        "a$x$",
        "$x$b",
    ],
)
def test_money_and_shell_stay_text(text: str) -> None:
    assert shown(text) == [text.replace("\n", " ")]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("so $x^2$.", "so <math x^2>."),
        ("$5$ and $x$", "<math 5> and <math x>"),
        ("$5 + x$, $a, b$", "<math 5 + x>, <math a, b>"),
        (r"\(a_b*c*d\) ok", "<math a_b*c*d> ok"),
        ("a `$x$` b", "a `$x$` b"),
        (r"`\(` and \(x\)", r"`\(` and <math x>"),
        (r"\\(a\\)", r"\(a\)"),
        (r"\$x\$", "$x$"),
        (r"\(a", "(a"),
        ("**$x$**", "**<math x>**"),
        ("[$x$](u)", "<link <math x>|u>"),
        ("[a]($x$)", "<link a|$x$>"),
        ("a $$b$$ c", ["a", "$$b", "c"]),
        (r"a \[b\].", ["a", "$$b."]),
        ("# a $$b$$", "# a <display_math b>"),
        ("$x$ and $5 and $y$", "<math x> and $5 and <math y>"),
        ("公式$x^2$是", "公式<math x^2>是"),
        ("设$x$为“$y$”。", "设<math x>为“<math y>”。"),
        (r"设\(x\)为\(y\)", "设<math x>为<math y>"),
        (r"\[a\] and \(b\)", ["$$a", "and <math b>"]),
        (r"\\[a\\] and \\(b\\)", r"\[a\] and \(b\)"),
        ("`$$a$$` and ``\\[b\\]``", "`$$a$$` and `\\[b\\]`"),
        (r"\$5 and $x$", "$5 and <math x>"),
        (r"$\$5$ each", r"<math \$5> each"),
        (r"$\text{rate of it} = 5$", r"<math \text{rate of it} = 5>"),
        ("é $x$ 漢 \\(y\\)", "é <math x> 漢 <math y>"),
    ],
)
def test_maths_within_text(text: str, line: str | list[str]) -> None:
    assert shown(text) == (line if isinstance(line, list) else [line])


@pytest.mark.parametrize(
    ("text", "tex"),
    [
        ("$$\nx = 1\n- y\n$$", "x = 1\n- y"),
        ("\\[\na\n= b\n\\]", "a\n= b"),
        ("\\[\na \\\\\n&= b \\]", "a \\\\\n&= b"),
        ("> $$\n> a > b\n> + c\n> $$", "a > b\n+ c"),
        ("- $$\n  # x\n  $$", "# x"),
        ("$$ a_1 *b* c_2 $$", "a_1 *b* c_2"),
    ],
)
def test_display_maths_may_look_like_other_blocks(text: str, tex: str) -> None:
    assert [line.lstrip("> •") for line in shown(text)] == ["$$" + tex]


@pytest.mark.parametrize(
    "text",
    [
        "    $$\n    x\n    $$",
        "```\n$$\nx\n$$\n```",
        "<div>\n$$x$$\n\\(y\\)\n</div>",
    ],
)
def test_code_and_html_hold_no_maths(text: str) -> None:
    assert not any("math" in line or line.startswith("$$") for line in shown(text))
    assert any("$$" in line for line in shown(text))


def test_maths_does_not_reach_over_a_blank_line_or_a_fence() -> None:
    assert shown("$$\nx\n\ny $$") == ["$$ x", "y $$"]
    assert shown("$$\n```\n$$\n```") == ["$$", "```", "| $$", "```"]


def test_maths_in_a_table_does_not_move_the_cells() -> None:
    assert shown("| $a$ | $b|$ |\n|---|---|---|\n| $5 | $6 | \\(x\\) |") == [
        "H['<math a>', '$b', '$']",
        "R['$5', '$6', '<math x>']",
    ]
