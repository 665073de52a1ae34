"""What was sent for a reply and what came back, for whoever wants to look."""

from desktop_chat.ui.inspector.sheet import InspectorSheet

__all__ = ["InspectorSheet"]
