"""No two turns and no two conversations share an id."""

from __future__ import annotations

from desktop_chat.base.ids import new_conversation_id, new_turn_id


def test_ids_differ() -> None:
    assert len({new_turn_id() for _ in range(1_000)}) == 1_000
    assert len({new_conversation_id() for _ in range(1_000)}) == 1_000
