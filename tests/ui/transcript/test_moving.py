"""Scrolling moves what is painted, and looks as if all of it were painted anew."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, Qt
from PySide6.QtGui import QImage, QPaintEvent
from PySide6.QtWidgets import QWidget

from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.text.budget import Budget
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.shown import Spot
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import MARKDOWN, conversation
from tests.ui.transcript.test_view import settled

STEPS = (-120, -120, 48, -300, 7, 590, -1, -480, 240)


@pytest.fixture
def read(view: TranscriptView) -> TranscriptView:
    """A view somewhere in the middle of a conversation, painted."""
    view.set_conversation(conversation(20, MARKDOWN), None)
    settled(view)
    bar = view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    settled(view)
    paint()
    return view


def paint() -> None:
    QCoreApplication.sendPostedEvents()


def on_screen(view: TranscriptView) -> QImage:
    """Return what the window has on the screen, which is what was painted at any time."""
    shown = view.screen().grabWindow(int(view.winId())).toImage()
    return shown.convertToFormat(QImage.Format.Format_RGB32)


def anew(view: TranscriptView) -> QImage:
    """Return what is on the screen after all of it was painted again."""
    for widget in (view, *view.findChildren(QWidget)):
        widget.update()
    paint()
    return on_screen(view)


def differs(one: QImage, other: QImage) -> bool:
    """Return whether two pictures differ by more than the rounding of an edge."""
    assert one.size() == other.size()
    mine, theirs = memoryview(one.constBits()), memoryview(other.constBits())
    if mine == theirs:
        return False
    return any(abs(a - b) > 3 for a, b in zip(mine, theirs, strict=True) if a != b)


def scroll(view: TranscriptView, pixels: int) -> None:
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + pixels)
    paint()


def test_what_was_moved_looks_as_if_painted_anew(read: TranscriptView) -> None:
    for pixels in STEPS:
        scroll(read, pixels)
        assert not differs(on_screen(read), anew(read)), pixels


def test_what_lies_over_the_rows_stays_where_it_is(read: TranscriptView) -> None:
    read.reading.find()
    paint()
    for pixels in STEPS[:4]:
        places = [(child, child.pos()) for child in overlays(read)]
        scroll(read, pixels)
        assert [(child, child.pos()) for child in overlays(read)] == places
        assert not differs(on_screen(read), anew(read)), pixels


def overlays(view: TranscriptView) -> list[QWidget]:
    rows = set(view._column.bound.values())
    return [
        child
        for child in view.viewport().children()
        if isinstance(child, QWidget) and child.isVisible() and child not in rows
    ]


def test_the_line_around_the_view_that_has_the_focus_is_not_moved(read: TranscriptView) -> None:
    read.activateWindow()
    read.setFocus(Qt.FocusReason.TabFocusReason)
    paint()
    for pixels in STEPS[:3]:
        scroll(read, pixels)
        assert not differs(on_screen(read), anew(read)), pixels


def test_a_selection_is_moved_along(read: TranscriptView) -> None:
    turn = read._column.states.turn(min(read._column.bound)).id
    read.reading.select(Mark(turn, Spot(0, 0, 0)), Mark(turn, Spot(9, 0, 0)))
    paint()
    for pixels in STEPS[:3]:
        scroll(read, pixels)
        assert not differs(on_screen(read), anew(read)), pixels


JUMPS = (0.9, 0.1, 700, 0.5, -1_000, -290, 0.3, 1_000, 60)


def test_what_comes_into_sight_is_painted_with_the_rest_of_its_frame(read: TranscriptView) -> None:
    read._column.budget = Budget(0.0)
    bar = read.verticalScrollBar()
    for jump in JUMPS:
        bar.setValue(round(bar.maximum() * jump) if 0 < jump < 1 else bar.value() + round(jump))
        paint()
        # What is left out comes with later frames, one thing in each.
        for _ in range(3):
            read.draw_frame()
            paint()
            assert not differs(on_screen(read), anew(read)), jump


class Watch(QObject):
    """Counts the lines of pixels of panes that are painted."""

    def __init__(self) -> None:
        super().__init__()
        self.painted = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and isinstance(event, QPaintEvent):
            parts = cast("Iterable[QRect]", event.region())
            self.painted += sum(part.height() for part in parts)
        return False


def test_a_step_of_the_wheel_paints_what_it_uncovers_alone(read: TranscriptView) -> None:
    scroll(read, -60)  # which may have built what it came near to
    watch = Watch()
    for pane in read.findChildren(TextPane):
        pane.viewport().installEventFilter(watch)
    scroll(read, -60)
    assert watch.painted <= read.viewport().height() // 2
