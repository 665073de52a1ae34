"""The ways within a message: from the use of a footnote to its text, and back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt

from desktop_chat.base.ids import TurnId
from desktop_chat.markdown import FlowBlock, Run
from desktop_chat.ui.transcript.column.column import Column
from desktop_chat.ui.transcript.column.marks import Mark
from desktop_chat.ui.transcript.column.places import Places
from desktop_chat.ui.transcript.messages.backlog import WhenDone
from desktop_chat.ui.transcript.text.links import BACK, NOTE
from desktop_chat.ui.transcript.text.shown import Spot, stretches, units


class Ways:
    """Leads a reader to a note and back; `reveal` scrolls a place into sight, with room around it.

    `when_done` says when a message is all worked out: its notes stand at its end.
    """

    def __init__(
        self,
        column: Column,
        places: Places,
        reveal: Callable[[Mark, bool], None],
        when_done: WhenDone,
    ) -> None:
        self._column = column
        self._places = places
        self._reveal = reveal
        self._when_done = when_done
        self._came_from: dict[tuple[TurnId, str], Mark] = {}

    def follow(self, start: Mark, address: str, by_key: bool) -> None:
        """Go from a place to where an address leads; `by_key`, the focus goes along."""
        row = self._column.row_of(start.turn)
        if row is None:
            return

        def go() -> None:
            target = self._target(start, address)
            if target is not None:
                self._reveal(target, True)
                if by_key:
                    self._focus(target, address)

        if self._target(start, address) is not None:
            go()
        else:
            self._when_done(self._column.states[row], go)

    def _target(self, start: Mark, address: str) -> Mark | None:
        """Return the note that is meant; or where it was come from, or else is used first."""
        row = self._column.row_of(start.turn)
        kind, _, label = address.partition(":")
        key = (start.turn, label)
        if row is None:
            return None
        if kind == BACK and key in self._came_from:
            return self._came_from[key]
        part = start.spot.part
        parts = self._column.states[row].parts
        if part >= len(parts):
            return None
        pieces = parts[part]
        place = pieces.note_at(label) if kind == NOTE else pieces.use_of(label)
        if place is None:
            return None
        if kind == NOTE:
            self._came_from[key] = start
            return Mark(start.turn, Spot(part, place, 0))
        return Mark(start.turn, Spot(part, place, _unit_of_use(pieces[place], label)))

    def _focus(self, target: Mark, address: str) -> None:
        """Give the focus to what leads the other way."""
        found = self._places.find(target)
        if found is None:
            return
        kind, _, label = address.partition(":")
        opposite = f"{BACK if kind == NOTE else NOTE}:{label}"
        pane, position = found[0].pane, found[1]
        pane.setFocus(Qt.FocusReason.ShortcutFocusReason)
        beyond = (link for link in pane.links() if link.address == opposite)
        pane.set_link(next((link for link in beyond if link.end > position), None))


def _unit_of_use(block: FlowBlock, label: str) -> int:
    unit = 0
    for stretch in stretches(block):
        if isinstance(stretch.run, Run) and stretch.run.note == label:
            return unit
        unit += units(stretch.text)
    return 0
