"""The palette: it opens, finds, does, and works a bounded while for each key."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.ui.palette import finder as finding
from desktop_chat.ui.palette.entries import Entry, Heading, Kind, Line, Offered
from desktop_chat.ui.palette.palette import Palette
from desktop_chat.ui.theme import ThemeSource

KEY = Qt.Key


class Shown:
    """A palette over an empty window, and what was done by it."""

    def __init__(self, palette: Palette) -> None:
        self.palette = palette
        self.done: list[str] = []
        self.asked: list[str] = []
        palette.conversations_wanted.connect(self.asked.append)

    def entry(self, kind: Kind, title: str, **other: object) -> Entry:
        """Return an entry that notes that it was done."""
        act: Callable[[], object] = lambda: self.done.append(title)  # noqa: E731 - one expression
        return Entry(kind, f"{kind.value}:{title}", title, act, **other)  # type: ignore[arg-type]

    def start(self, *entries: Entry, recent: Sequence[str] = ()) -> None:
        """Open it with these."""
        self.palette.start(Offered(entries, tuple(recent)))

    def type(self, text: str) -> None:
        """Have that stand in the field."""
        self.palette.field.line.setText(text)

    def press(self, key: Qt.Key) -> None:
        """Press a key in the field."""
        QTest.keyClick(self.palette.field.line, key)

    def rows(self) -> list[str]:
        """Return the rows, headings in brackets."""
        found = []
        for row in self.palette.finder.rows:
            match row:
                case Heading(title):
                    found.append(f"[{title}]")
                case Line(entry):
                    found.append(entry.title)
        return found

    def lit(self) -> str:
        """Return the title of the row that Enter would do."""
        line = self.palette.rows.line(self.palette.list.currentIndex().row())
        return "" if line is None else line.entry.title


@pytest.fixture
def shown(qtbot: QtBot, themes: ThemeSource) -> Shown:
    host = QWidget()
    host.resize(900, 700)
    QVBoxLayout(host)
    qtbot.addWidget(host)
    host.show()
    return Shown(Palette(themes, host))


def offer_some(shown: Shown) -> None:
    """Offer a few of each kind."""
    shown.start(
        shown.entry(Kind.COMMAND, "Regenerate the reply", keys=("Ctrl", "R")),
        shown.entry(Kind.COMMAND, "New conversation", beside="Begin an empty one."),
        shown.entry(Kind.COMMAND, "Continue the reply", why_not="The last reply is complete"),
        shown.entry(Kind.MODEL, "gpt-5.2"),
        shown.entry(Kind.SETTING, "Theme"),
    )


def test_its_names_are_those_of_the_design(shown: Shown) -> None:
    offer_some(shown)
    assert shown.palette.accessibleName() == "Command palette"
    assert shown.palette.field.line.accessibleName() == "Command"
    assert shown.palette.focusWidget() is shown.palette.field.line


def test_it_finds_by_a_few_letters_and_does_it(shown: Shown) -> None:
    offer_some(shown)
    shown.type("nc")
    assert shown.rows() == ["[Commands]", "New conversation"]
    line = shown.palette.finder.rows[1]
    assert isinstance(line, Line)
    assert line.marks == ((0, 1), (4, 5))
    shown.press(KEY.Key_Return)
    assert shown.done == ["New conversation"]
    assert not shown.palette.isVisible()


def test_with_nothing_typed_there_is_what_was_used_last_and_what_can_be_done(
    shown: Shown,
) -> None:
    shown.start(
        shown.entry(Kind.COMMAND, "Print…"),
        shown.entry(Kind.COMMAND, "Quit"),
        shown.entry(Kind.COMMAND, "Stop the reply", why_not="No reply comes"),
        shown.entry(Kind.SETTING, "Theme"),
        recent=["setting:Theme", "command:Quit", "command:gone"],
    )
    assert shown.rows() == ["[Used last]", "Theme", "Quit", "[Commands]", "Print…"]
    assert shown.lit() == "Theme"


def test_what_was_used_last_comes_first_among_what_fits_as_well(shown: Shown) -> None:
    entries = [shown.entry(Kind.COMMAND, title) for title in ("Copy one", "Copy two")]
    shown.start(*entries, recent=["command:Copy two"])
    shown.type("copy")
    assert shown.rows() == ["[Commands]", "Copy two", "Copy one"]


def test_what_does_nothing_now_comes_last_says_why_and_does_nothing(shown: Shown) -> None:
    offer_some(shown)
    shown.type("reply")
    assert shown.rows() == ["[Commands]", "Regenerate the reply", "Continue the reply"]
    shown.press(KEY.Key_Down)
    assert shown.lit() == "Continue the reply"
    assert "The last reply is complete" in shown.palette.rows.spoken(2)
    shown.press(KEY.Key_Return)
    assert shown.done == []
    assert shown.palette.isVisible()


def test_what_works_now_is_lit_first(shown: Shown) -> None:
    offer_some(shown)
    shown.type("con")
    shown.palette.finder.conversations_came("con", ())
    assert shown.lit() == "New conversation"


def test_arrows_pass_headings_and_go_round(shown: Shown) -> None:
    offer_some(shown)
    shown.type("e")
    titles = [row for row in shown.rows() if not row.startswith("[")]
    walked = []
    for _ in titles:
        walked.append(shown.lit())
        shown.press(KEY.Key_Down)
    assert sorted(walked) == sorted(titles)
    assert shown.lit() == walked[0]
    shown.press(KEY.Key_Up)
    assert shown.lit() == walked[-1]


@pytest.mark.parametrize(
    ("typed", "found"),
    [(">the", ["Regenerate the reply", "Continue the reply"]), ("@5", ["gpt-5.2"]), ("#the", [])],
)
def test_a_first_letter_leaves_one_kind_alone(shown: Shown, typed: str, found: list[str]) -> None:
    offer_some(shown)
    shown.type(typed)
    assert [row for row in shown.rows() if not row.startswith("[")] == found


def test_a_switch_is_put_over_in_its_place(shown: Shown) -> None:
    is_on = [False]

    def offered() -> Offered:
        entry = Entry(
            Kind.SETTING,
            "setting:wrap",
            "Wrap long lines",
            lambda: is_on.__setitem__(0, not is_on[0]),
            is_on=is_on[0],
            stays=True,
        )
        return Offered((shown.entry(Kind.SETTING, "Wrap text"), entry))

    shown.palette.offer_wanted.connect(lambda: shown.palette.offer(offered()))
    shown.palette.start(offered())
    shown.type("wrap")
    shown.press(KEY.Key_Down)
    shown.press(KEY.Key_Return)
    assert is_on == [True]
    assert shown.palette.isVisible()
    assert shown.lit() == "Wrap long lines"
    assert "on" in shown.palette.rows.spoken(2)


def test_esc_closes_it_and_gives_the_focus_back(qtbot: QtBot, shown: Shown) -> None:
    offer_some(shown)
    shown.type("x")
    shown.press(KEY.Key_Escape)
    assert not shown.palette.isVisible()


def test_what_is_called_nothing_is_said(shown: Shown) -> None:
    offer_some(shown)
    shown.type("zzz")
    shown.palette.finder.conversations_came("zzz", ())
    assert shown.rows() == []
    label = shown.palette._nothing
    assert "zzz" in label.text()


# Conversations.


def test_conversations_are_asked_for_once_the_keys_pause(qtbot: QtBot, shown: Shown) -> None:
    offer_some(shown)
    assert shown.asked == [""]
    for text in ("l", "li", "lis"):
        shown.type(text)
    qtbot.waitUntil(lambda: shown.asked == ["", "lis"])


def test_an_answer_that_comes_too_late_is_dropped(shown: Shown) -> None:
    offer_some(shown)
    shown.type("lis")
    shown.palette.finder.conversations_came("li", [shown.entry(Kind.CONVERSATION, "Lights")])
    assert "Lights" not in shown.rows()
    shown.palette.finder.conversations_came("lis", [shown.entry(Kind.CONVERSATION, "Lisbon")])
    assert shown.rows() == ["[Conversations]", "Lisbon"]


def test_what_is_lit_stays_lit_when_conversations_come(shown: Shown) -> None:
    shown.start(
        shown.entry(Kind.COMMAND, "Reload"),
        shown.entry(Kind.COMMAND, "Regenerate"),
        shown.entry(Kind.SETTING, "Region"),
    )
    shown.type("re")
    shown.press(KEY.Key_Down)
    shown.press(KEY.Key_Down)
    assert shown.lit() == "Region"
    shown.palette.finder.conversations_came("re", [shown.entry(Kind.CONVERSATION, "Regex")])
    assert shown.lit() == "Region"


# Many.


class Many(Sequence[Entry]):
    """A hundred thousand models that count how many of them were looked at."""

    looked_at = 0

    def __init__(self, shown: Shown) -> None:
        self._shown = shown

    def __len__(self) -> int:
        return 100_000

    def __getitem__(self, at):
        self.looked_at += 1
        return self._shown.entry(Kind.MODEL, f"model {at}")


def test_a_key_press_looks_at_a_bounded_part_of_a_hundred_thousand(
    qtbot: QtBot, shown: Shown
) -> None:
    many = Many(shown)
    shown.palette.start(Offered(many))
    assert many.looked_at <= finding.SLICE
    for typed in ("m", "mo", "mod"):
        before = many.looked_at
        shown.type(typed)
        assert many.looked_at - before <= finding.SLICE
    assert shown.palette.finder.is_busy
    assert len(shown.rows()) <= 10


def test_what_takes_longer_comes_in_later_turns(qtbot: QtBot, shown: Shown) -> None:
    entries = [shown.entry(Kind.MODEL, f"model {at}") for at in range(4 * finding.SLICE)]
    shown.start(*entries)
    last = entries[-1].title
    shown.type(last)
    qtbot.waitUntil(lambda: last in shown.rows())


def test_a_closed_palette_looks_for_nothing(shown: Shown) -> None:
    shown.palette.start(Offered(Many(shown)))
    shown.type("mod")
    shown.press(KEY.Key_Escape)
    assert not shown.palette.finder.is_busy


def test_a_reason_takes_what_a_short_title_leaves(shown: Shown) -> None:
    why = "A reason that is longer than half of what there is in the row, and still fits"
    shown.start(shown.entry(Kind.COMMAND, "Act", why_not=why))
    shown.type("act")
    rows, painter = shown.palette.rows, shown.palette.list.itemDelegate()
    place = QStyleOptionViewItem()
    place.rect = QRect(0, 0, 720, 40)
    image = QImage(720, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    on_it = QPainter(image)
    index = next(each for row in range(9) if rows.line((each := rows.index(row)).row()))
    painter.paint(on_it, place, index)
    on_it.end()
    before_the_middle = image.copy(280, 0, 80, 40)
    ink = {before_the_middle.pixel(x, y) for x in range(80) for y in range(40)}
    assert len(ink) > 1
