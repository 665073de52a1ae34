"""What the sidebar asks of the store: few questions, however many headings there are."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.storage.store import SqliteStore
from desktop_chat.ui.list_source import StoredList
from desktop_chat.ui.sidebar import Contents, Showing
from tests.unit.storage.builders import info, put, user, with_store


class Heard:
    """What a sidebar is answered."""

    def __init__(self) -> None:
        self.contents: asyncio.Future[Contents] = asyncio.get_running_loop().create_future()

    def contents_came(self, _ask: int, contents: Contents) -> None:
        self.contents.set_result(contents)


def test_many_headings_cost_no_more_questions_than_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(store: SqliteStore) -> None:
        now = datetime.now(UTC)
        for years in (0, 20):
            name = f"c{years}"
            at = (now - timedelta(days=365 * years)).timestamp()
            await put(store, info(name, updated_at=at), user(f"u{years}"))
        asked: list[object] = []
        ask = SqliteStore._ask

        def counted(self: SqliteStore, *question: object) -> object:
            asked.append(question)
            return ask(self, *question)  # type: ignore[arg-type]

        monkeypatch.setattr(SqliteStore, "_ask", counted)
        heard = Heard()
        source = StoredList(store, heard, lambda _name, _error: None)  # type: ignore[arg-type]
        new, old = ConversationId("not written yet"), ConversationId("c20")
        source.request_contents(1, Showing.CONVERSATIONS, [new, old])
        contents = await heard.contents
        await source.close()
        assert len(contents.sections) > 20
        assert list(contents.places) == [old]
        assert len(asked) <= 4

    with_store(tmp_path, work)
