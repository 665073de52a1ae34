"""What the help says."""

from __future__ import annotations

from typing import Final

from desktop_chat.base.translation import tr

TITLE: Final = tr("Help")
LINE: Final = tr("The few things that are good to know. Everything else is found by its name.")
CLOSE: Final = tr("Close")

PARAGRAPHS: Final = (
    (
        tr("Find anything"),
        tr("{palette} finds every command, conversation, model and setting by a few letters."),
    ),
    (
        tr("Ask, stop, go on"),
        tr(
            "Write and send. {stop} stops a reply at once; what came stays, and {continue} lets it "
            "go on. {regenerate} asks again and keeps the reply before as a version."
        ),
    ),
    (
        tr("Nothing is lost"),
        tr(
            "Every message and version is kept on this computer. What you delete can be taken back "
            "for ten seconds with {undo}."
        ),
    ),
    (
        tr("When a server does not answer"),
        tr("A notice says what happened and what helps. The test of the connection finds out why."),
    ),
)
