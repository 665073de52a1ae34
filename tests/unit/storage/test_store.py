"""What is put into the store comes back, also after a restart."""

from __future__ import annotations

import asyncio
import os
import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.conversation import ReplyFacts, ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.endings import (
    Ending,
    EndState,
    Failure,
    FailureKind,
    RetryAdvice,
    RetryRule,
    cut_by_end,
)
from desktop_chat.domain.events import CitationAdded, MediaAdded, MediaKind, Usage
from desktop_chat.domain.journal import Channel, JournalText
from desktop_chat.domain.library import Composition, Line, Place
from desktop_chat.domain.rope import Rope
from desktop_chat.domain.store import ConversationStore, Loaded, StoreFailed, Trouble
from desktop_chat.domain.text import clean
from desktop_chat.storage.database import connect
from desktop_chat.storage.opening import open_in_memory, open_store
from desktop_chat.storage.store import SqliteStore
from tests.unit.storage.builders import (
    coming,
    grown,
    info,
    put,
    reply,
    run,
    user,
    with_store,
)

C = ConversationId("c")


def the(loaded: Loaded | None) -> Loaded:
    assert loaded is not None
    return loaded


def test_the_store_fills_the_protocol() -> None:
    async def work() -> None:
        store: ConversationStore = await open_in_memory()
        assert await store.folders() == ()
        await store.close()

    run(work)


def test_a_conversation_is_the_same_after_a_restart(tmp_path: Path) -> None:
    turns = (user("a"), reply("b", "a"), user("c", "b", "more\nlines"), reply("d", "c", ""))
    with_store(tmp_path, lambda store: put(store, info(), *turns))
    loaded = the(with_store(tmp_path, lambda store: store.load(C, 60)))
    assert loaded.conversation == grown(*turns)
    assert loaded.is_whole
    assert loaded.info.title == "A title"


def test_everything_of_a_reply_comes_back(tmp_path: Path) -> None:
    failure = Failure(
        FailureKind.RATE_LIMITED,
        "Too fast.",
        "slow down",
        429,
        "rate_limit",
        RetryAdvice(RetryRule.AT, 2.5),
        ("request 1", "body"),
    )
    draft = Draft(
        text=Rope("text"),
        thinking=Rope("thinking"),
        refusal=Rope("no"),
        calls=(ToolCall(0, "id", "name", '{"a":1}'), ToolCall(10**30, "", "", "")),
        citations=(CitationAdded("https://a.example", "A"),),
        media=(MediaAdded(MediaKind.IMAGE, "data:,x"), MediaAdded(MediaKind.AUDIO, "data:,y")),
        usage=Usage(1, 2, 10**30, None, 0),
        model="m-2026",
        ending=Ending(EndState.FAILED, failure, "stop", ("one", "two")),
    )
    facts = ReplyFacts("Work", "https://x.example/v1", "responses", '{"top_p":1}', 0.5, 12.25)
    whole = ReplyTurn(TurnId("b"), TurnId("a"), "m", draft, 8.5, facts)
    with_store(tmp_path, lambda store: put(store, info(), user("a"), whole))
    loaded = the(with_store(tmp_path, lambda store: store.load(C, 60)))
    assert loaded.conversation.turns[TurnId("b")] == whole
    assert loaded.info.ending is EndState.FAILED


def test_a_reply_that_ended_replaces_its_journal(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> Loaded:
        await put(store, info(), user("a"), coming("b", "a"))
        await store.append(TurnId("b"), [JournalText(Channel.TEXT, "half")])
        change = await store.end(C, reply("b", "a", "half and whole"), unread=True)
        assert change.listing
        assert change.conversations == {C}
        return the(await store.load(C, 60))

    loaded = with_store(tmp_path, work)
    assert loaded.conversation.turns[TurnId("b")] == reply("b", "a", "half and whole")
    assert loaded.info.is_unread
    assert loaded.info.ending is EndState.COMPLETE


def test_a_reply_without_an_ending_is_interrupted_at_the_next_start(tmp_path: Path) -> None:
    async def cut() -> None:
        store = (await open_store(tmp_path)).store
        await put(store, info(), user("a"), coming("b", "a"))
        for word in ("one ", "two ", "three"):
            await store.append(TurnId("b"), [JournalText(Channel.TEXT, word)])
        await store.append(TurnId("b"), [JournalText(Channel.THINKING, "hm")])
        await store.close()

    async def again() -> tuple[int, Loaded]:
        opened = await open_store(tmp_path)
        loaded = the(await opened.store.load(C, 60))
        assert await opened.store.verify() == ()
        await opened.store.close()
        return opened.opening.interrupted, loaded

    run(cut)
    interrupted, loaded = run(again)
    assert interrupted == 1
    found = loaded.conversation.turns[TurnId("b")]
    assert isinstance(found, ReplyTurn)
    assert str(found.draft.text) == "one two three"
    assert str(found.draft.thinking) == "hm"
    assert found.draft.ending == cut_by_end()
    assert loaded.info.ending is EndState.INTERRUPTED
    assert run(again)[0] == 0


def test_a_continued_reply_keeps_its_first_part_when_it_is_cut_again(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"), reply("b", "a", "first "))
        begun = ReplyTurn(TurnId("b"), TurnId("a"), "m", Draft(text=Rope("first ")))
        await store.put(info(), [begun], TurnId("b"), {})
        await store.append(TurnId("b"), [JournalText(Channel.TEXT, "second")])

    with_store(tmp_path, work)
    loaded = the(with_store(tmp_path, lambda store: store.load(C, 60)))
    found = loaded.conversation.turns[TurnId("b")]
    assert isinstance(found, ReplyTurn)
    assert str(found.draft.text) == "first second"


def test_of_a_long_conversation_the_newest_turns_of_the_path_come_first(tmp_path: Path) -> None:
    turns: list[Turn] = [user("u0"), reply("r0", "u0")]
    for number in range(1, 50):
        turns += [user(f"u{number}", f"r{number - 1}"), reply(f"r{number}", f"u{number}")]
    other = reply("other", "u0", "another version")

    async def work(store: SqliteStore) -> None:
        await put(store, info(), *turns)
        await store.put(info(), [other], TurnId("r49"), {})
        loaded = the(await store.load(C, 6))
        assert [turn.id for turn in loaded.conversation.path()] == [t.id for t in turns[-6:]]
        assert not loaded.is_whole
        everything, chosen = await store.rest(C)
        assert everything == (*turns, other)
        whole = loaded.conversation.with_earlier(everything, chosen)
        assert [turn.id for turn in whole.path()] == [turn.id for turn in turns]
        assert whole.versions(TurnId("r0")) == ("r0", "other")

    with_store(tmp_path, work)


def test_versions_and_the_path_are_remembered(tmp_path: Path) -> None:
    conversation = grown(user("a"), reply("b", "a"), user("c", "b"), reply("d", "c"))
    conversation = conversation.at(TurnId("a")).add(reply("e", "a")).choose(TurnId("b"))

    async def work(store: SqliteStore) -> None:
        turns = tuple(conversation.turns.values())
        await store.put(info(), turns, conversation.leaf, conversation.chosen)

    with_store(tmp_path, work)
    loaded = the(with_store(tmp_path, lambda store: store.load(C, 60)))
    assert loaded.conversation == conversation


def test_removing_a_version_takes_what_is_below_it(tmp_path: Path) -> None:
    conversation = grown(user("a"), reply("b", "a"), user("c", "b"), reply("d", "c"))
    conversation = conversation.at(TurnId("a")).add(reply("e", "a")).choose(TurnId("b"))
    without = conversation.without(TurnId("b"))

    async def work(store: SqliteStore) -> Loaded:
        turns = tuple(conversation.turns.values())
        await store.put(info(), turns, conversation.leaf, conversation.chosen)
        await store.remove_turns(C, conversation.subtree(TurnId("b")))
        assert await store.verify() == ()
        cut = the(await store.load(C, 60))
        assert cut.conversation.leaf == "a"
        await store.choose(C, without.leaf, without.chosen)
        return the(await store.load(C, 60))

    assert with_store(tmp_path, work).conversation == without


def test_what_is_written_is_remembered_also_before_there_is_a_conversation(tmp_path: Path) -> None:
    written = Composition("half a sent", TurnId("a"), "and this is queued", "what stood there")
    with_store(tmp_path, lambda store: store.compose(C, written))
    assert with_store(tmp_path, lambda store: store.composition(C)) == written
    with_store(tmp_path, lambda store: store.compose(C, Composition()))
    assert with_store(tmp_path, lambda store: store.composition(C)) == Composition()


def test_places_and_memos_are_remembered(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"))
        await store.remember_place(C, Place(TurnId("a"), -12, Line(1, 20, 300, 4)))
        await store.remember_place(ConversationId("none"), Place(TurnId("a"), 1))
        await store.put_memo("open", "c")

    with_store(tmp_path, work)
    assert the(with_store(tmp_path, lambda store: store.load(C, 1))).place == Place(
        TurnId("a"), -12, Line(1, 20, 300, 4)
    )
    assert with_store(tmp_path, lambda store: store.memo("open")) == "c"
    assert with_store(tmp_path, lambda store: store.memo("nothing")) == ""


def test_calls_that_nobody_waits_for_are_carried_out_in_order(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        tasks = [asyncio.ensure_future(put(store, info(), user("a"), coming("b", "a")))]
        words = [f"{number} " for number in range(200)]
        for number, word in enumerate(words):
            entry = JournalText(Channel.TEXT, word)
            tasks.append(asyncio.ensure_future(store.append(TurnId("b"), [entry])))
            if number % 50 == 0:
                tasks.append(asyncio.ensure_future(store.put_memo("at", word)))
        await asyncio.sleep(0)
        for task in tasks[1:-1]:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        found = the(await store.load(C, 9)).conversation.turns[TurnId("b")]
        assert isinstance(found, ReplyTurn)
        assert str(found.draft.text) == "".join(words)

    with_store(tmp_path, work)


def test_nothing_is_done_for_what_is_gone(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await store.append(TurnId("b"), [JournalText(Channel.TEXT, "x")])
        assert not (await store.end(C, reply("b", "a"), unread=True)).listing
        await put(store, info(), user("a"), reply("b", "a"))
        await store.append(TurnId("b"), [JournalText(Channel.TEXT, "too late")])
        assert not (await store.end(C, reply("y", "x"), unread=True)).listing
        assert await store.load(ConversationId("none"), 5) is None
        assert await store.rest(ConversationId("none")) == ((), {})

    with_store(tmp_path, work)


def test_a_reply_that_could_not_be_put_is_added_when_it_ends(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> Loaded:
        await put(store, info(), user("a"))
        await store.end(C, reply("b", "a"), unread=False)
        return the(await store.load(C, 5))

    assert with_store(tmp_path, work).conversation.turns[TurnId("b")] == reply("b", "a")


def test_after_the_end_a_call_says_so(tmp_path: Path) -> None:
    async def work() -> None:
        store = (await open_store(tmp_path)).store
        await store.close()
        await store.close()
        with pytest.raises(StoreFailed, match="ending"):
            await store.folders()
        with pytest.raises(StoreFailed, match="ending"):
            await store.append(TurnId("b"), [])

    run(work)


def test_it_can_be_closed_when_no_loop_runs_any_more(tmp_path: Path) -> None:
    async def work() -> SqliteStore:
        store = (await open_store(tmp_path)).store
        await put(store, info(), user("a"))
        return store

    store = run(work)
    assert store.close_now()
    assert the(with_store(tmp_path, lambda store: store.load(C, 5))).is_whole


TEXTS = ["a\x00b", "\ud83d", "\udc00x", "\r\nline\rline", "\x1b[31m", "é\u0301", "\U0001f600", ""]


@pytest.mark.parametrize("text", TEXTS)
def test_every_text_is_kept_with_what_is_unsafe_made_visible(tmp_path: Path, text: str) -> None:
    async def work(store: SqliteStore) -> Loaded:
        await put(store, info(title=text), user("a", text=text), reply("b", "a", text))
        await store.put(info(), [coming("e", "a")], TurnId("e"), {})
        await store.append(TurnId("e"), [JournalText(Channel.TEXT, text)])
        await store.compose(C, Composition(text, None, text))
        return the(await store.load(C, 5))

    loaded = with_store(tmp_path, work)
    texts = [
        turn.text if isinstance(turn, UserTurn) else str(turn.draft.text)
        for turn in loaded.conversation.turns.values()
    ]
    assert texts == [clean(text)] * 3
    assert loaded.info.title == clean(text)
    assert loaded.composition == Composition(clean(text), None, clean(text))


def test_a_full_disk_is_told_and_saving_goes_on_when_there_is_room(tmp_path: Path) -> None:
    connections: list[sqlite3.Connection] = []

    def remembered(name: str) -> sqlite3.Connection:
        connections.append(connect(name))
        return connections[0]

    async def work() -> None:
        store = (await open_store(tmp_path, connector=remembered)).store
        await put(store, info(), user("a"), coming("b", "a"))
        pages = connections[0].execute("PRAGMA page_count").fetchone()[0]
        connections[0].execute(f"PRAGMA max_page_count = {pages + 4}")
        entry = JournalText(Channel.TEXT, "x" * 100_000)
        for _ in range(3):
            with pytest.raises(StoreFailed) as failure:
                await store.append(TurnId("b"), [entry])
            assert failure.value.trouble is Trouble.FULL
        assert the(await store.load(C, 5)).is_whole
        connections[0].execute("PRAGMA max_page_count = 100000")
        await store.append(TurnId("b"), [entry])
        found = the(await store.load(C, 5)).conversation.turns[TurnId("b")]
        assert isinstance(found, ReplyTurn)
        assert found.draft.text.length == 100_000
        assert await store.verify() == ()
        await store.close()

    run(work)


@pytest.mark.timeout(180)  # a busy disk
def test_a_reply_of_32_mib_is_kept(tmp_path: Path) -> None:
    piece = f"{'x' * 639} " * (1 << 11)

    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"), coming("b", "a"))
        for _ in range(26):
            await store.append(TurnId("b"), [JournalText(Channel.TEXT, piece)])

    with_store(tmp_path, work, check=False)
    loaded = the(with_store(tmp_path, lambda store: store.load(C, 5), check=False))
    found = loaded.conversation.turns[TurnId("b")]
    assert isinstance(found, ReplyTurn)
    assert found.draft.text.length == 26 * len(piece) > 32 << 20
    assert found.draft.ending == cut_by_end()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps an open file in its place")
def test_a_file_that_is_removed_while_it_is_open_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "data"

    async def work() -> None:
        store = (await open_store(folder)).store
        await put(store, info(), user("a"))
        shutil.rmtree(folder)
        with pytest.raises(StoreFailed) as failure:
            await put(store, info(), reply("b", "a"))
        assert failure.value.trouble is Trouble.LOST
        assert await store.load(C, 5) is not None
        await store.close()

    run(work)


def test_a_choice_of_a_turn_that_comes_later_is_kept_then(tmp_path: Path) -> None:
    turns: list[Turn] = [user("u0")]
    for number in range(20):
        turns += [reply(f"r{number}", f"u{number}"), user(f"u{number + 1}", f"r{number}")]
    conversation = grown(*turns)
    later = conversation.at(TurnId("u3")).add(reply("x", "u3"))

    async def work(store: SqliteStore) -> Loaded:
        await store.put(info(), turns, conversation.leaf, conversation.chosen)
        await store.choose(C, conversation.leaf, later.chosen)
        await store.put(info(), [reply("x", "u3")], later.leaf, later.chosen)
        await store.choose(C, later.leaf, later.chosen)
        return the(await store.load(C, 60))

    assert with_store(tmp_path, work).conversation == later


def test_files_of_a_message_are_kept(tmp_path: Path) -> None:
    files = (
        Attachment(AttachmentKind.IMAGE, "a.png", "data:image/png;base64,AAAA", 3),
        Attachment(AttachmentKind.DOCUMENT, "b.pdf", "data:application/pdf;base64,AAAA", 3),
        Attachment(AttachmentKind.TEXT, "c.py", "print(1)", 8),
    )
    asked = replace(user("u", text=""), attachments=files)

    async def work(store: SqliteStore) -> None:
        await put(store, info(), asked, reply("r", "u"))
        assert the(await store.load(C, 9)).conversation.turns[TurnId("u")] == asked

    with_store(tmp_path, work)


def test_files_that_go_with_what_is_written_are_kept_and_forgotten(tmp_path: Path) -> None:
    file = Attachment(AttachmentKind.TEXT, "a.txt", "a text", 6)
    written = Composition("half", attached=(file,), queued_files=(file, file))

    async def work(store: SqliteStore) -> None:
        await store.compose(C, written)
        await store.compose(C, replace(written, text="half a sentence"))
        assert await store.composition(C) == replace(written, text="half a sentence")
        await store.compose(C, replace(written, attached=()))
        assert await store.composition(C) == replace(written, attached=())
        await store.compose(C, Composition())
        assert await store.composition(C) == Composition()

    with_store(tmp_path, work)
    assert b"a text" not in (tmp_path / "conversations.db").read_bytes()
