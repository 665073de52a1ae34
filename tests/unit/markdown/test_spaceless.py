"""Emphasis beside Chinese, Japanese and Korean punctuation, and none where there was none."""

from __future__ import annotations

import pytest

from desktop_chat.markdown import flow_of
from tests.unit.markdown.helpers import said, shown, streamed

MEANT = [
    ("**中文。**后", "**中文。**后"),
    ("**「重点」**は大切です", "**「重点」**は大切です"),
    ("これは**「重点」**です", "これは**「重点」**です"),
    ("**注意：**内容", "**注意：**内容"),
    ("**この文（強調）**は", "**この文（強調）**は"),
    ("**이 용어(This term)**를 강조", "**이 용어(This term)**를 강조"),
    ("请看**“引用”**一词", "请看**“引用”**一词"),
    ("**わ〜い！**問題なし！", "**わ〜い！**問題なし！"),
    ("**中文。**后面**重点**好", "**中文。**后面**重点**好"),
    ("*斜体。*后", "*斜体。*后"),
    ("***两者。***后", "***两者。***后"),
    ("~~删除。~~后", "~~删除。~~后"),
    ("**「a」**、**「b」**と", "**「a」**、**「b」**と"),
    ("**abc。**def", "**abc。**def"),
    ("这是**`code`**吗", "这是`**code**`吗"),
    ("**这个`code`**吗", "**这个**`**code**`吗"),
    ("**[链接](u)**是", "<link **链接**|u>是"),
    ("[**「链接」**是](u)", "<link **「链接」**|u><link 是|u>"),
    ("**_「x」_**は", "***「x」***は"),
    ("**「_x_」**は", "**「*****x*****」**は"),
    ("𠀀**「𠀀」**𠀀", "𠀀**「𠀀」**𠀀"),
    ("葛\U000e0100**(x)**城", "葛\U000e0100**(x)**城"),
    ("**答：\\(x\\)。**故", "**答：****<math x>****。**故"),
]


@pytest.mark.parametrize(("text", "runs"), MEANT)
def test_emphasis_is_what_was_meant(text: str, runs: str) -> None:
    assert shown(text) == [runs]


@pytest.mark.parametrize(
    "text",
    ["中*文", "2 * 3。", "（*）", "**。", "a**。", "foo**(bar)**baz", "**hello!**world", "* 「a」"],
)
def test_other_marks_are_read_as_commonmark_says(text: str) -> None:
    assert "**" not in "".join(shown(text)).replace(text, "")


@pytest.mark.parametrize("place", ["`{}`", "```\n{}\n```", "<b title='{}'>", "<https://e.com/{}>"])
def test_code_html_and_addresses_keep_their_marks(place: str) -> None:
    text = "「**「a」**は」"
    assert any(text in line for line in shown(place.format(text)))


def test_a_reference_is_found_by_its_label_with_marks_in_it() -> None:
    assert shown("[a**「b」**は]\n\n[a**「b」**は]: /u")[0].endswith("|/u>")


@pytest.mark.parametrize(("text", "_runs"), MEANT)
def test_no_mark_flashes_up_while_it_is_written(text: str, _runs: str) -> None:
    text = f"{text}。\n\n- {text}\n\n| {text} |\n|---|\n| {text} |\n"
    assert streamed(text, range(len(text))) == flow_of(text)
    for screen in said(text):
        assert not set(screen) & set("*~_`[]")
