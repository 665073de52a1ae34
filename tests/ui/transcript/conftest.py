"""A transcript on a window that is never on a screen."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.conversation import Turn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.endings import Ending
from desktop_chat.generation.life import Phase
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.text.budget import Budget
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import COMPLETE, reply, user


@pytest.fixture
def look(themes: ThemeSource) -> Look:
    return Look(themes.current)


@pytest.fixture
def view(qtbot: QtBot, themes: ThemeSource) -> Iterator[TranscriptView]:
    made = TranscriptView(themes)
    # As on a machine that is never in a hurry; test_budget.py is about one that is.
    made._column.budget = Budget(math.inf)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    yield made
    made.hide()


class Stream:
    """A reply that comes into a view as a test says."""

    def __init__(self, view: TranscriptView, before: list[Turn]) -> None:
        self._view = view
        self.turn = TurnId("live")
        self.draft = Draft()
        parent = before[-1].id if before else None
        turns = [*before, user("ask", "Go on", parent), reply("live", "ask", ending=None)]
        view.set_conversation(turns, self.turn)

    def give(self, text: str) -> None:
        """Hand more text over; nothing is drawn."""
        self.draft = Draft(
            text=self.draft.text.append(text),
            thinking=self.draft.thinking,
            revision=self.draft.revision,
        )
        self._view.show_draft(self.turn, self.draft, Phase.STREAMING)

    def replace(self, draft: Draft, phase: Phase = Phase.STREAMING) -> None:
        """Hand another draft over."""
        self.draft = draft
        self._view.show_draft(self.turn, draft, phase)

    def end(self, ending: Ending = COMPLETE) -> None:
        """Say that no more comes."""
        self.draft = Draft(text=self.draft.text, thinking=self.draft.thinking, ending=ending)
        self._view.show_draft(self.turn, self.draft, Phase.ENDED)

    def draw(self) -> None:
        """Draw frames until nothing is left."""
        self._view.draw_frame()
        for _ in range(10_000):
            if not self._view.has_work:
                return
            self._view.draw_frame()
        raise AssertionError("the backlog does not shrink")


@pytest.fixture
def stream(view: TranscriptView) -> Callable[..., Stream]:
    return lambda before=(): Stream(view, list(before))


@pytest.fixture
def clipboard(qapp: QApplication) -> Callable[[], str]:
    return lambda: qapp.clipboard().text()
