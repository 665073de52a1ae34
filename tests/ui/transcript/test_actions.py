"""What can be done with a reply is offered once the reply is there."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.rope import Rope
from desktop_chat.generation.life import Phase
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import COMPLETE, reply, user

STOPPED = Ending(EndState.STOPPED)


def offered(view: TranscriptView) -> set[str]:
    buttons = view.findChildren(QAbstractButton)
    return {each.accessibleName() for each in buttons if each.isVisible()}


def test_actions_go_when_a_reply_begins_and_come_when_it_has_ended(view: TranscriptView) -> None:
    # As a session tells it: the turn is there before anything says that it runs.
    asked, coming = user("ask", "Go on", None), reply("live", "ask", ending=None)
    view.set_conversation([asked, coming], None)
    view.show_draft(coming.id, Draft(), Phase.CONNECTING)
    view.draw_frame()
    assert "Regenerate" not in offered(view)
    view.show_draft(coming.id, Draft(text=Rope("Here."), ending=COMPLETE), Phase.ENDED)
    while view.has_work:
        view.draw_frame()
    assert "Regenerate" in offered(view)


@pytest.mark.parametrize(
    "draft", [Draft(ending=STOPPED), Draft(thinking=Rope("Hm."), ending=STOPPED)]
)
def test_copy_is_not_offered_where_there_is_no_text(view: TranscriptView, draft: Draft) -> None:
    asked, coming = user("ask", "Go on", None), reply("live", "ask", ending=None)
    view.set_conversation([asked, coming], None)
    view.show_draft(coming.id, draft, Phase.ENDED)
    while view.has_work:
        view.draw_frame()
    assert "Regenerate" in offered(view)
    assert "Copy" not in offered(view)
    # The same row shows another reply.
    view.set_conversation([asked, reply("other", "ask", "Here.")], None)
    assert {"Copy", "Regenerate"} <= offered(view)
