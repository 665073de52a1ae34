"""Texts and turns that the tests of the transcript show."""

from __future__ import annotations

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope

MARKDOWN = """\
# A title with `code`

A paragraph with **bold**, *italic*, ~~gone~~, `code` and a [link](https://example.com/a?b=c).
It goes on in a second line,\\
with a hard break and an emoji \U0001f600 and \u05e9\u05dc\u05d5\u05dd.

- one
- two with `code`
  - nested
  - [x] done
  - [ ] open

1. first
2. second

   ```python
   def f(x):
       return "a" + x  # comment
   ```

> a quote
>
> > nested

> [!NOTE]
> an alert

| left | middle | right |
|:-----|:------:|------:|
| a    | `b`    | c     |
| d    | **e**  | f     |

| x | y |
|---|---|
| 1 | 2 |

Text after a table, <b>literal</b>.

<div onclick="x()">html</div>

---

```
plain code

with an empty line
```

## Second title

![alt](https://example.com/x.png) and a footnote[^1] and a [late] link.

$$x^2$$

[^1]: The note.
[late]: https://example.com/late
"""

COMPLETE = Ending(EndState.COMPLETE)


def user(name: str, text: str, parent: str | None = None) -> UserTurn:
    return UserTurn(TurnId(name), TurnId(parent) if parent else None, text)


def reply(name: str, parent: str, text: str = "", ending: Ending | None = COMPLETE) -> ReplyTurn:
    return ReplyTurn(TurnId(name), TurnId(parent), "model-1", Draft(text=Rope(text), ending=ending))


def conversation(rounds: int, text: str = "An answer of one line.") -> list[Turn]:
    turns: list[Turn] = []
    for number in range(rounds):
        parent = f"r{number - 1}" if number else None
        turns.append(user(f"u{number}", f"Question {number}", parent))
        turns.append(reply(f"r{number}", f"u{number}", text))
    return turns
