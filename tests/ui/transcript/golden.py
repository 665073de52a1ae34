"""One picture for each construct that the transcript shows, in both themes and in fonts of our own.

`python -m tests.ui.transcript.golden` draws them anew into tests/data/pictures: look at every one
that has changed before it is kept. `python -m tests.ui.transcript.golden FOLDER` draws them there.
"""

from __future__ import annotations

import math
import os
import sys
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from unittest.mock import patch

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFont, QFontDatabase, QImage
from PySide6.QtWidgets import QApplication

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.events import CitationAdded
from desktop_chat.domain.rope import Rope
from desktop_chat.ui.theme import Theme, ThemeChoice, ThemeSource
from desktop_chat.ui.transcript.text.budget import Budget
from desktop_chat.ui.transcript.view import TranscriptView

DATA: Final = Path(__file__).parents[2] / "data"
PICTURES: Final = DATA / "pictures"
SANS, MONO = "Golden Sans", "Golden Mono"
WIDTH: Final = 640
_TALLEST: Final = 1_600
THEMES: Final = {"light": ThemeChoice.LIGHT, "dark": ThemeChoice.DARK}
_SQUARE, _CLEARLY = 8, 60
_DONE: Final = Ending(EndState.COMPLETE)

WORDS: Final = "Some words that make a line which has to wrap before it comes to its end. "
DOT: Final = (
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAABgAAAAQCAIAAACDRijCAAACzElEQVR42g3MocquMA"
    "CA4f/C3mxYWDAYDAsGwzgMERkyRGQYDAaDwWAwGAwGg8FgMBi8rPM9F/D84T/8i3/wN/7Cn/gDv+M3/Ipf8DN+wo"
    "/4Ad/jO3yLb/AVvsQX+Az/74/6o36pH+qb+qI+qQ/qnXqjXqkX6pl6oh6pB+qeuqNuqRvqirqkLqgz6l/kPtyLe3"
    "A37sKduAO34zbciltwM27CjbgB1+M6XItrcBWuxBW4DPeL7Id9sQ/2xl7YE3tgd+yGXbELdsZO2BE7YHtsh22xDb"
    "bCltgCm2F/Uf6Rv+QP+U1+kZ/kB/lOvpGv5Av5TD6Rj+QDeU/ekbfkDXlFXpIX5Bn5LzIf5sU8mBtzYU7MgdkxG2"
    "bFLJgZM2FGzIDpMR2mxTSYClNiCkyG+UX6Q7/oB32jL/SJPtA7ekOv6AU9oyf0iB7QPbpDt+gGXaFLdIHO0L8o/U"
    "hf0of0Jr1IT9KDdCfdSFfShXQmnUhH0oG0J+1IW9KGtCItSQvSjPQXJR/JS/KQ3CQXyUlykOwkG8lKspDMJBPJSD"
    "KQ9CQdSUvSkFQkJUlBkpH8IvWhXtSDulEX6kQdqB21oVbUgppRE2pEDage1aFaVIOqUCWqQGWoXxR/xC/xQ3wTX8"
    "Qn8UG8E2/EK/FCPBNPxCPxQNwTd8QtcUNcEZfEBXFG/Iuij+gleohuoovoJDqIdqKNaCVaiGaiiWgkGoh6oo6oJW"
    "qIKqKSqCDKiH5R+BG+hA/hTXgRnoQH4U64Ea6EC+FMOBGOhANhT9gRtoQNYUVYEhaEGeEvkh/yRT7IG3khT+SB3J"
    "EbckUuyBk5IUfkgOyRHbJFNsgKWSILZIb8ReJDvIgHcSMuxIk4EDtiQ6yIBTEjJsSIGBA9okO0iAZRIUpEgcgQvy"
    "j4CF6Ch+AmuAhOgoNgJ9gIVoKFYCaYCEaCgaAn6AhagoagIigJCoKM4N9/6sfXEPvuws0AAAAASUVORK5CYII="
)

MARKDOWN: Final[Mapping[str, str]] = {
    "paragraphs": f"{WORDS * 2}\n\nA second one, with **bold**, *italic*, ***both*** and "
    "~~gone~~.\\\nA line of its own after a hard break.",
    "headings": "# One `code`\n\nText.\n\n## Two\n\nText.\n\n### Three\n\nText.\n\n#### Four\n\n"
    "Text.\n\n##### Five\n\n###### Six\n\nText.",
    "lists": "- one\n- two with `code`\n  - nested\n    - deeper\n      - deepest\n"
    f"  - {WORDS}\n- three\n\n1. first\n2. {WORDS}\n\n   A second paragraph in it.\n10. last\n",
    "tasks": f"- [x] done\n- [ ] open: {WORDS}\n  - [x] nested and done\n  - [ ] nested and open\n",
    "table": "| Name | Kind | Size |\n|:-----|:----:|-----:|\n| `alpha` | **bold** | 1 |\n"
    "| beta | *italic* | 23,456 |\n| gamma | [link](https://example.com) | 7 |\n",
    "table wrapped": f"| Name | What it says |\n|---|---|\n| one | {WORDS * 2} |\n"
    "| two | short |\n",
    "table wide": "| "
    + " | ".join(f"Column {n}" for n in range(1, 12))
    + " |\n"
    + "|---" * 11
    + "|\n"
    + ("| " + " | ".join(f"value {n}" for n in range(1, 12)) + " |\n") * 3,
    "quotes": f"> {WORDS}\n>\n> > A quote within.\n>\n> - an item\n\nText below.",
    "alerts": "".join(
        f"> [!{kind}]\n> {WORDS}\n\n" for kind in ("NOTE", "TIP", "IMPORTANT", "WARNING", "CAUTION")
    ),
    "footnotes": "The second note[^b] is used before the first[^a].\n\n"
    f"[^a]: {WORDS}\n[^b]: Short.\n",
    "code": "Before it:\n\n```python\ndef greet(name: str) -> str:\n    # Say it.\n"
    '    return f"Hello, {name}" * 2\n```\n\nAfter it.\n\n```\nno language\n\nan empty line\n```\n',
    "code wide": "```sh\necho " + "one-long-line " * 12 + "\n```\n\n1. In an item:\n\n   ```json\n"
    '   {"a": [1, true, null]}\n   ```\n',
    "code hidden": "```js\nif (is_admin\u202e) { // \u2066check\u2069\n```\n",
    "inline code": f"Call `f(x)` and `a` with `some argument that goes on and on` here. {WORDS}",
    "maths": "Inline $x^2 + y_1$ in a line, and \\(\\frac{a}{b}\\) as well.\n\n"
    "$$\\int_0^1 \\frac{x^2}{\\sqrt{1 + x}}\\,dx = \\sum_{n=0}^{\\infty} a_n$$\n\nAfter it.",
    "links": "A [link](https://example.com), <https://example.com/auto>, "
    "https://example.com/bare and [one that is never opened](javascript:alert).",
    "pictures": f"One in the text: ![A dot]({DOT}) and one elsewhere:\n\n"
    f"![A cat](https://example.com/cat.png)\n\n![Broken](data:image/png;base64,AAAA)\n",
    "rule": "Above.\n\n---\n\nBelow.",
    "html": "Text with <b>marks</b> in it.\n\n<div>\n  a block\n</div>\n",
}


def _reply(text: str, ending: Ending = _DONE, **more: object) -> ReplyTurn:
    draft = Draft(text=Rope(text), ending=ending, **more)  # type: ignore[arg-type]
    return ReplyTurn(TurnId("r"), TurnId("u"), "model-1", draft)


def _asked(text: str) -> UserTurn:
    return UserTurn(TurnId("u"), None, text)


SCENES: Final[Mapping[str, Sequence[Turn]]] = {
    **{name: (_reply(text),) for name, text in MARKDOWN.items()},
    "bubble short": (_asked("A short question?"),),
    "bubble long": (_asked(f"{WORDS * 3}\n\n    kept  spaces\n*and marks*"),),
    "thinking": (_reply("The answer.", thinking=Rope(f"First *this*.\n\n- {WORDS}\n- `that`\n")),),
    "stopped": (_reply("It was going to", Ending(EndState.STOPPED)),),
    "cut": (_reply("It was going to", Ending(EndState.LENGTH)),),
    "empty": (_reply("", Ending(EndState.EMPTY)),),
    "refused": (_reply("", Ending(EndState.REFUSED), refusal=Rope("I cannot help with that.")),),
    "tool call": (
        _reply(
            "Let me see.",
            Ending(EndState.TOOL_CALLS),
            calls=(ToolCall(0, "c", "search", '{"words": "a b"}'),),
            citations=(CitationAdded("https://example.com/a", "A page"),),
        ),
    ),
}


def names() -> list[str]:
    """Return the name of each picture, without its ending."""
    return [f"{scene.replace(' ', '-')}.{theme}" for scene in SCENES for theme in THEMES]


def load_fonts() -> None:
    """Have the fonts there that the pictures are drawn in."""
    if SANS not in QFontDatabase.families():
        for file in sorted((DATA / "fonts").glob("*.ttf")):
            assert QFontDatabase.addApplicationFont(str(file)) >= 0, file


def _font(families: list[str], size: int) -> QFont:
    font = QFont(families)
    font.setPixelSize(size)
    # Neither hints nor the colours of a screen's stripes: they are another machine's.
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoSubpixelAntialias)
    return font


def _ui_font(theme: Theme, size: int | None = None, weight: int | None = None) -> QFont:
    font = _font([SANS, MONO], size or theme.scale.body)
    font.setWeight(QFont.Weight(weight or theme.weight.regular))
    return font


def _mono_font(theme: Theme, size: int | None = None) -> QFont:
    return _font([MONO, SANS], size or theme.scale.small)


def draw(app: QApplication, name: str) -> QImage:
    """Draw one of the pictures."""
    scene, _, theme = name.rpartition(".")
    load_fonts()
    with (
        patch.object(Theme, "ui_font", _ui_font),
        patch.object(Theme, "mono_font", _mono_font),
    ):
        return draw_scene(app, SCENES[scene.replace("-", " ")], ThemeSource(app, THEMES[theme]))


def draw_scene(app: QApplication, turns: Sequence[Turn], themes: ThemeSource) -> QImage:
    """Draw turns in the letters and colours of a theme."""
    view = TranscriptView(themes)
    view._column.budget = Budget(math.inf)
    view.verticalScrollBar().setStyleSheet("width: 0px")
    view.resize(WIDTH, _TALLEST)
    view.show()
    view.open_thinking(True)
    view.set_conversation(turns, None)
    column = view._column
    while view.has_work:
        view.draw_frame()
    highlighter = view._care._highlighter
    highlighter._lexers.settle()
    while not highlighter.is_idle:
        highlighter.work()
    # A picture that is not in sight is not wanted yet, and what is ready moves others into it.
    for _ in range(3):
        view.grab()
        view.rich.formulas.settle()
        view.rich.pictures.settle()
        view.draw_frame()
    last = len(turns) - 1
    view.resize(WIDTH, (column.top_of(last) or 0) + column.bound[last].height())
    view.draw_frame()
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    view.hide()
    view.deleteLater()
    app.sendPostedEvents(view, QEvent.Type.DeferredDelete.value)
    return image


def difference(image: QImage, other: QImage) -> float:
    """Return the largest share of a small square that is clearly not the same; 1 for two sizes.

    Another version of the library draws curves a little differently everywhere; a mark that is
    gone, or elsewhere, is most of a square.
    """
    if image.size() != other.size():
        return 1.0
    other = other.convertToFormat(image.format())
    squares: Counter[tuple[int, int, int]] = Counter()
    for y in range(image.height()):
        if image.constScanLine(y) == other.constScanLine(y):
            continue
        for x in range(image.width()):
            a, b = image.pixelColor(x, y), other.pixelColor(x, y)
            far = abs(a.red() - b.red()) + abs(a.green() - b.green()) + abs(a.blue() - b.blue())
            if far > _CLEARLY:
                # Twice, so that what lies on the corner of four squares is within another one.
                for half in (0, _SQUARE // 2):
                    squares[half, (x + half) // _SQUARE, (y + half) // _SQUARE] += 1
    return max(squares.values(), default=0) / _SQUARE**2


def main(args: Sequence[str]) -> None:
    """Draw all pictures into a folder."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([])
    folder = Path(args[0]) if args else PICTURES
    folder.mkdir(parents=True, exist_ok=True)
    for name in names():
        draw(app, name).save(str(folder / f"{name}.png"))


if __name__ == "__main__":
    main(sys.argv[1:])
