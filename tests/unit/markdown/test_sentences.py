"""Where a reply that comes is cut to be said, and what its parts are then."""

from __future__ import annotations

import pytest

from desktop_chat.markdown.sentences import Context, end_of_sentences
from desktop_chat.markdown.spoken import spoken_text

MOST = 600


def parts_of(text: str, *, step: int = 1) -> list[str]:
    """Return what is said of a text that comes a few characters at a time."""
    context, said, begin = Context(), [], 0
    for at in range(0, len(text) + step, step):
        if end := end_of_sentences(text[begin:at], MOST):
            said.append(spoken_text(context.complete(text[begin : begin + end])))
            begin += end
    said.append(spoken_text(context.complete(text[begin:])))
    return [each for each in said if each]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("It rains. The cat sleeps! Why? So.", ["It rains.", "The cat sleeps!", "Why?", "So."]),
        ("Take e.g. version 3.5 of it. Then go.", ["Take e.g. version 3.5 of it.", "Then go."]),
        ("Nimm z. B. Brot. Geh.", ["Nimm z. B. Brot.", "Geh."]),
        ("1. Apples are red.\n2. Pears are not.", ["1. Apples are red.", "2. Pears are not."]),
        ("下雨了。猫在睡觉！好。", ["下雨了。", "猫在睡觉！", "好。"]),
        ("هل تمطر؟ نعم.", ["هل تمطر؟", "نعم."]),
        ("It is **so.** And *on.* End", ["It is so.", "And on.", "End"]),
    ],
)  # fmt: skip
def test_sentences_are_said_one_by_one(text: str, said: list[str]) -> None:
    assert parts_of(text) == said


@pytest.mark.parametrize("step", [1, 7])
def test_a_table_is_said_row_by_row_without_its_marks(step: int) -> None:
    table = "| Fruit | Price |\n|---|:-:|\n| Apple | 1 |\n| Pear | 2 |\n\nThat is all."

    assert parts_of(table, step=step) == ["Fruit, Price", "Apple, 1", "Pear, 2", "That is all."]


@pytest.mark.parametrize(("begin", "end"), [("$$", "$$"), ("\\[", "\\]")])
def test_a_formula_is_said_whole(begin: str, end: str) -> None:
    formula = f"Alone:\n\n{begin}\nx \\, dx\n= 1. So\n{end}\n\nDone. Yes."

    first, shown, *rest = parts_of(formula)

    assert first == "Alone:"
    assert shown == "x \\, dx\n= 1. So"
    assert rest == ["Done.", "Yes."]


def test_what_is_taken_for_a_formula_does_not_hold_the_words_for_ever() -> None:
    text = "The shell has $$ as its number.\n" + "Words and words.\n" * 60

    assert end_of_sentences(text, MOST) == len(text)


def test_code_is_said_as_it_is() -> None:
    code = "So:\n```py\na = b*c*d\n# e. F\n```\nDone *now*."

    assert parts_of(code) == ["So:", "a = b*c*d", "# e. F", "Done now."]
