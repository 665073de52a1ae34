"""What all replies of one source have in common."""

from __future__ import annotations

from dataclasses import dataclass, field

from desktop_chat.base.clock import Clock
from desktop_chat.providers.clients import Clients
from desktop_chat.providers.facts import Memory
from desktop_chat.providers.inspections import Inspections
from desktop_chat.providers.limits import Limits


@dataclass(slots=True)
class Shared:
    """The connections, what servers taught, and what was sent to them."""

    clients: Clients
    clock: Clock
    limits: Limits
    memory: Memory = field(default_factory=Memory)
    inspections: Inspections = field(default_factory=Inspections)
    learns: bool = True
    """Whether a refused request is put right and sent once more by itself."""
