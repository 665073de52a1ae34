"""Texts and conversations that are measured; everything depends on a number alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope

_WORDS = (
    *("the", "answer", "**depends**", "on", "what", "the", "`parser`", "does", "with", "a", "line"),
    *("that", "has", "not", "ended", "yet,", "and", "so", "it", "is", "*kept", "open*", "until"),
    *("the", "next", "one", "comes,", "as", "[the", "page](https://example.com/page)", "says"),
)


def _words(number: int, count: int) -> str:
    return " ".join(_WORDS[(number * 7 + each) % 24] for each in range(count))


def _prose(number: int) -> str:
    return _words(number, 60) + ".\n\n"


def _list(number: int) -> str:
    return f"- item {number} with {_words(number, 9)}\n"


def _code(number: int) -> str:
    return f'    value_{number} = compute("{number}", [{number}, None]) or {number}.5  # why\n'


def _table(number: int) -> str:
    return f"| {number} | `name_{number}` | {_words(number, 4)} | {number * 17 % 997} |\n"


Line = Callable[[int], str]
SHAPES: dict[str, tuple[str, Line]] = {
    "prose": ("", _prose),
    "one list": ("", _list),
    "one code block": ("```python\ndef work():\n", _code),
    "one table": ("| a | name | what it is | figure |\n|--:|---|---|--:|\n", _table),
}


def shape(name: str, size: int) -> str:
    """Return at least `size` characters of a shape, open at its end."""
    head, line = SHAPES[name]
    parts = [head]
    length = number = 0
    while length < size:
        parts.append(line(number))
        length += len(parts[-1])
        number += 1
    return "".join(parts)


def answer(number: int) -> str:
    """Return a reply as models write them: about 1,300 characters, all usual constructs."""
    code = "".join(_code(number + each) for each in range(8))
    table = "".join(_table(number + each) for each in range(4))
    items = "".join(_list(number + each) for each in range(4))
    head = SHAPES["one table"][0]
    return (
        f"## Answer number {number}\n\n{_prose(number)}{items}\n"
        f"```python\ndef work():\n{code}```\n\n{head}{table}\n{_prose(number + 3)}"
    )


def conversation(messages: int) -> list[Turn]:
    """Return that many messages, each with a text of its own, questions and answers in turn."""
    return list(_turns(messages // 2))


def _turns(rounds: int) -> Iterator[Turn]:
    for number in range(rounds):
        parent = TurnId(f"r{number - 1}") if number else None
        asked = TurnId(f"u{number}")
        yield UserTurn(asked, parent, f"Question {number}: {_words(number, 12)}?")
        draft = Draft(text=Rope(answer(number)), ending=Ending(EndState.COMPLETE))
        yield ReplyTurn(TurnId(f"r{number}"), asked, "model-1", draft)


HOSTILE = {
    "a line of 1,000,000 characters": "x" * 1_000_000,
    "a line of 1,000,000 characters in code": "```python\n" + "x=[" * 333_333 + "\n```\n",
    "a table of 10,000 rows": shape("one table", 600_000),
    "50,000 nested quotes": ">" * 50_000,
    "25,000 nested quotes and a word": "> " * 25_000 + "x",
    "50,000 brackets": "[" * 50_000,
    "50,000 asterisks": "*" * 50_000,
    "16,000 emphases": "*a " * 16_000,
    "code that a lexer chokes on": "```php\n" + "<?php " + '"$' * 20_000 + "\n```\n",
}
