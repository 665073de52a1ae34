"""A row that is a text and nothing more: a page to read, not a reply of a model."""

from __future__ import annotations

from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.transcript.messages.reply_row import ReplyRow
from desktop_chat.ui.transcript.messages.rows import SIDE
from desktop_chat.ui.transcript.messages.turn_action import TurnAction
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.stack import Band

_ABOVE, _BELOW = 8, 32


@guarded
class PlainRow(ReplyRow):
    """Shows the text of a turn.

    Signals: those of `TranscriptEvents`, which it is given.
    """

    def arrange(self, width: int, band: Band, look: Look) -> int:
        """Put the text in its place; return the height."""
        self._model.hide()
        self._body.set_name(self.state.turn.model)
        self._body.show(self.state.pieces)
        return _ABOVE + self._body.arrange(SIDE, _ABOVE, width, band, look) + _BELOW

    def offered(self) -> tuple[TurnAction, ...]:
        """Offer nothing."""
        return ()

    def changes(self) -> tuple[TurnAction, ...]:
        """Nothing can be changed."""
        return ()

    def _wants_actions(self) -> bool:
        return False
