"""What was deleted in the window comes back, or is gone for good."""

from __future__ import annotations

import asyncio
from collections.abc import Collection

import pytest

from desktop_chat.base.ids import ConversationId
from desktop_chat.domain.library import Change, InfoChange
from desktop_chat.storage.store import SqliteStore
from tests.ui.test_desk import House, Run, run

__all__ = ["run"]


def test_a_deleted_conversation_is_left_and_comes_back_with_undo(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("one")
        await house.until(lambda: house.listed() == ["one"])
        house.window.sidebar.delete_requested.emit((first,))
        await house.until(lambda: house.listed() == [])
        await house.until(lambda: house.id != first)
        assert house.window.toast.text == "Conversation deleted"
        assert house.window.toast.undo()
        await house.until(lambda: house.listed() == ["one"])
        await house.until(lambda: house.id == first)

    run(check)


@pytest.mark.parametrize("is_quick", [True, False], ids=["before it was left", "afterwards"])
def test_undo_shows_a_conversation_again_whatever_is_heard_of_it_meanwhile(
    run: Run, is_quick: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def check(house: House) -> None:
        first = await house.said("one")
        gate, heard = asyncio.Event(), asyncio.Event()
        change, told = SqliteStore.change, house.desk.library_changed

        async def held(
            store: SqliteStore, ids: Collection[ConversationId], what: InfoChange
        ) -> Change:
            if what.is_deleted is False:
                await gate.wait()
            return await change(store, ids, what)

        def tell(change: Change) -> None:
            told(change)
            heard.set()

        monkeypatch.setattr(SqliteStore, "change", held)
        house.window.sidebar.delete_requested.emit((first,))
        if not is_quick:
            await house.until(lambda: house.id != first)
        assert house.window.toast.undo()
        # What was kept of it before it was deleted may be told of now,
        house.desk.library_changed(Change(conversations=frozenset({first})))
        await house.until(lambda: house.id != first)
        # and what was kept before it was taken back as well.
        monkeypatch.setattr(house.desk, "library_changed", tell)
        house.library.changed(Change(conversations=frozenset({first})))
        await heard.wait()
        gate.set()
        await house.until(lambda: house.id == first)

    run(check)


def test_a_deleted_conversation_is_gone_when_the_words_about_it_are(run: Run) -> None:
    async def check(house: House) -> None:
        first = await house.said("one")
        house.window.sidebar.delete_requested.emit((first,))
        await house.until(lambda: house.id != first)
        house.window.toast.dismiss()
        await house.forgotten(first)

    run(check)
