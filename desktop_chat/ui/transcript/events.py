"""What happens inside the transcript, told by its parts to the view: one object for all of them."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class TranscriptEvents(QObject):
    """The signals of all panes and rows of one transcript.

    Signals:
        pressed(TextPane, QPoint, Qt.KeyboardModifier): the mouse was pressed at a global place.
        double_pressed(TextPane, QPoint): it was pressed a second time at once.
        menu_requested(TextPane, QPoint): a context menu is wanted at that global place.
        link_activated(str): a link that may be opened was chosen.
        action(TurnId, TurnAction): a button of a message was pressed.
        version_requested(TurnId, int): another version of a turn is to be shown: the one before
            (-1) or after (1) it.
        code_wanted(CopyButton): the code block of that button is to be copied.
        focus_moved(): a pane got or lost the focus.
        picture_wanted(int): the picture of that number is to be fetched.
        file_wanted(int): the file of that card is to be shown.
        way_wanted(Mark, str, bool): a link within the message was followed from that place, by a
            key or not.
        unfolding(TurnId): a part of a row is about to be opened or closed by a person.
        resized(TurnId): a row wants another height, because a person opened or closed a part.
        reshaped(Pieces): a person had the lines of a part of that flow wrapped, or no longer.
        moved_sideways(WideState): a wide block was scrolled sideways in one of its panes.
    """

    pressed = Signal(object, object, object)
    double_pressed = Signal(object, object)
    menu_requested = Signal(object, object)
    link_activated = Signal(str)
    action = Signal(object, object)
    version_requested = Signal(object, int)
    code_wanted = Signal(object)
    focus_moved = Signal()
    unfolding = Signal(object)
    resized = Signal(object)
    reshaped = Signal(object)
    moved_sideways = Signal(object)
    picture_wanted = Signal(int)
    file_wanted = Signal(int)
    way_wanted = Signal(object, str, bool)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.wraps_code = False
        """Whether the lines of code that comes into sight are wrapped: what was chosen last."""
