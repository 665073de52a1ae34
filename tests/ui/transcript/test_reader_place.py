"""A reader who comes back is where they were, to the line."""

from __future__ import annotations

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.library import Line, Place
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import conversation, reply, user
from tests.ui.transcript.test_view import PARAGRAPH, settled, top_line, wheel


def long_reply() -> list[Turn]:
    """Return turns that end with a reply of which no frame works out a tenth."""
    text = "\n\n".join(
        f"Paragraph {number} {'WIDE ' * 30}\n\n- item\n- item {'i ' * 40}" for number in range(300)
    )
    return [user("a", "Go on"), reply("b", "a", text)]


def test_a_reader_comes_back_into_the_middle_of_a_long_reply(view: TranscriptView) -> None:
    # How high a piece will be is only guessed as long as it was never in sight.
    turns = long_reply()
    view.set_conversation(turns, None)
    settled(view)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() * 2 // 3)
    settled(view)
    wheel(view, 2)
    settled(view)
    before, place = top_line(view), view.place()
    for _ in range(3):
        view.set_conversation([user("other", "Elsewhere")], None)
        settled(view)
        view.set_conversation(turns, None)
        view.restore(place)
        settled(view)
        assert top_line(view) == before
        place = view.place()


def test_who_scrolls_on_the_way_to_a_place_is_not_taken_there(view: TranscriptView) -> None:
    turns = long_reply()
    place = Place(turns[1].id, 0, Line(part=1, piece=20, block=1))
    view.set_conversation(turns, None)
    view.restore(place)
    assert view.has_work
    assert view.place() == place
    wheel(view, 1)
    seen = top_line(view)
    assert view.place() != place
    settled(view)
    assert top_line(view) == seen


def test_a_reader_comes_back_to_the_same_line(view: TranscriptView) -> None:
    turns = conversation(40, text=PARAGRAPH)
    view.set_conversation(turns, None)
    wheel(view, 20)
    wheel(view, -3)
    settled(view)
    before, place = top_line(view), view.place()
    view.set_conversation([user("other", "Elsewhere")], None)
    assert view.place() == Place()
    view.set_conversation(turns, None)
    view.restore(place)
    settled(view)
    assert top_line(view) == before
    view.restore(Place(TurnId("gone"), 5))
    assert top_line(view) == before
