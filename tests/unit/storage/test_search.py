"""A search finds titles and every version, as it is typed, whatever the writing."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_chat.base.ids import ConversationId, TurnId
from desktop_chat.domain.conversation import ReplyTurn
from desktop_chat.domain.draft import Draft
from desktop_chat.domain.library import InfoChange, SearchHit
from desktop_chat.domain.rope import Rope
from desktop_chat.storage.files import NAME
from desktop_chat.storage.opening import open_store
from desktop_chat.storage.search import passage_of
from desktop_chat.storage.store import SqliteStore
from desktop_chat.storage.words import Place, folded, query_of, words_of
from tests.unit.storage.builders import COMPLETE, info, put, reply, run, user, with_store

C = ConversationId("c")
TEXT = (
    "Die Größe des Café-Tisches in Łódź: naïve snake_case, 日本語のテスト and 한국어를, "
    "ภาษาไทย हिन्दी"
)


def found(folder: Path, text: str, typed: str, title: str = "t") -> list[SearchHit]:
    async def work(store: SqliteStore) -> list[SearchHit]:
        if await store.load(C, 1) is None:
            await put(store, info(title=title), user("a", text=text))
        return list(await store.search(typed))

    return with_store(folder, work)


@pytest.mark.parametrize(
    ("typed", "marked"),
    [
        ("tisch", ["Tisch"]),
        ("CAFE", ["Café"]),
        ("café tisches", ["Café", "Tisches"]),
        ("lodz", ["Łódź"]),
        ("naive ", ["naïve"]),
        ("case", ["case"]),
        ("snake case", ["snake", "case"]),
        ("本", ["本"]),
        ("本語のテ", ["本語のテ"]),
        ("テスト and", ["テスト", "and"]),
        ("국어", ["국어"]),
        ("ไทย", ["ไทย"]),
        ("हिन्दी", ["हिन्दी"]),
        ("größe", ["Größe"]),
    ],
)
def test_a_word_is_found_and_marked(tmp_path: Path, typed: str, marked: list[str]) -> None:
    (hit,) = found(tmp_path, TEXT, typed)
    assert hit.turn == "a"
    assert [hit.passage[start:stop] for start, stop in hit.marks] == marked


@pytest.mark.parametrize(
    "typed", ["isch", "tisch ", "語日", "xyz", "café xyz", "", "   ", "_", "t"]
)
def test_what_is_not_there_is_not_found(tmp_path: Path, typed: str) -> None:
    assert found(tmp_path, TEXT, typed, title="q") == []


@pytest.mark.parametrize(
    "typed",
    ['"', "a AND", "NEAR(a b)", "words:a", "a*", "^a", "-a", "(", "a OR b", "'", "\x00", "\\"],
)
def test_the_signs_of_the_index_mean_nothing(tmp_path: Path, typed: str) -> None:
    found(tmp_path, "plain", typed)
    assert len(found(tmp_path, "plain", f'"plain{typed}' if typed == '"' else "plain")) == 1


@given(st.text(max_size=60), st.data())
def test_any_piece_of_a_text_is_found_in_it(text: str, data: st.DataObject) -> None:
    words = sorted(words_of(text))
    if words:
        word = data.draw(st.sampled_from(words))
        query = query_of(word, shortest=1)
        assert query.match is not None
    assert len(folded(text)) == len(text)


_TEXTS = st.text("aabbc \u0301\u4e2dё_-é", max_size=24)


@given(text=_TEXTS, word=st.text("abc", min_size=1, max_size=3), is_prefix=st.booleans())
def test_a_word_is_marked_where_a_reader_sees_it(text: str, word: str, is_prefix: bool) -> None:
    plain, expected = folded(text), []
    for token in re.finditer("[^\\W\u4e2d](?:[^\\W\u4e2d]|[\u0300-\u036f])*", plain):
        letters = token.group().replace("\u0301", "")
        if letters.startswith(word) if is_prefix else letters == word:
            begins = re.match("(?:.\u0301*)" * len(word), token.group())
            assert begins is not None
            expected.append((token.start(), token.start() + begins.end()))
    assert list(Place(word, is_prefix=is_prefix).spans(plain)) == expected


def test_a_title_written_to_last_is_found_among_many_newer_ones(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        for number in range(30):
            row = info(f"c{number}", f"Apple {number}", 100.0 + number)
            await put(store, row, user(f"u{number}", text="x"))
        await put(store, info("c0", "Apple 0", 900.0), user("more", text="x"))
        first, second = await store.titles("app", 2)
        assert (first.title, second.title) == ("Apple 0", "Apple 29")

    with_store(tmp_path, work)


@given(st.text(max_size=200), st.text(max_size=20))
def test_marks_lie_inside_the_passage(text: str, typed: str) -> None:
    passage = passage_of(text, query_of(typed, shortest=1))
    if passage is not None:
        said, marks = passage
        assert "\n" not in said
        edges = [edge for mark in marks for edge in mark]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(said) for edge in edges)


def test_a_passage_is_short_and_holds_the_word(tmp_path: Path) -> None:
    text = "filler words " * 5_000 + "the needle is here " + "and more " * 5_000
    (hit,) = found(tmp_path, text, "needle")
    assert "needle" in hit.passage
    assert len(hit.passage) < 330
    assert hit.passage[0] == hit.passage[-1] == "…"


def test_all_versions_and_refusals_are_found_and_thoughts_are_not(tmp_path: Path) -> None:
    draft = Draft(
        text=Rope("visible"), thinking=Rope("secretly"), refusal=Rope("declined"), ending=COMPLETE
    )
    thinker = ReplyTurn(TurnId("d"), TurnId("a"), "m", draft)

    async def work(store: SqliteStore) -> None:
        await put(store, info(), user("a"), reply("b", "a", "older"), reply("e", "a", "newer"))
        await put(store, info(), thinker)
        assert [hit.turn for hit in await store.search("older")] == ["b"]
        assert [hit.turn for hit in await store.search("declin")] == ["d"]
        assert await store.search("secretly") == ()

    with_store(tmp_path, work)


def test_titles_come_first_and_then_the_newest(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        for number in range(3):
            row = info(f"c{number}", f"Apple {number}", 100.0 + number)
            await put(store, row, user(f"u{number}", text="an apple"))
        hits = await store.search("apple")
        assert [hit.title for hit in hits[:3]] == ["Apple 2", "Apple 1", "Apple 0"]
        assert [hit.turn for hit in hits] == [None, None, None, "u2", "u1", "u0"]
        assert len(await store.search("apple", 4)) == 4

    with_store(tmp_path, work)


def test_one_long_conversation_does_not_hide_the_others(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info("old"), user("u", text="a needle"))
        await put(store, info(), *(user(f"a{number}", text="needle") for number in range(50)))
        hits = await store.search("needle", 10)
        assert len(hits) == 10
        assert "u" in {hit.turn for hit in hits}

    with_store(tmp_path, work)


def test_what_is_deleted_is_not_found_and_comes_back_with_undo(tmp_path: Path) -> None:
    async def work(store: SqliteStore) -> None:
        await put(store, info(title="Pears"), user("a", text="apples"))
        await store.change([C], InfoChange(is_deleted=True))
        assert await store.search("apples") == ()
        assert await store.search("pears") == ()
        await store.change([C], InfoChange(is_deleted=False))
        assert len(await store.search("apples")) == len(await store.search("pears")) == 1

    with_store(tmp_path, work)


SECRET = "Xylophonquartz"


def raw(folder: Path) -> bytes:
    """Return every byte of the store's files, in lower case."""
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file()).lower()


def test_deleted_text_leaves_every_file_while_the_program_runs(tmp_path: Path) -> None:
    async def work() -> None:
        store = (await open_store(tmp_path)).store
        await put(store, info("kept"), user("k", text="kept text"))
        await put(store, info(title=SECRET), user("a", text=f"{SECRET} {SECRET}plus " * 2_000))
        await put(store, info(), reply("b", "a", f"{SECRET} again"), reply("e", "a", SECRET + "s"))
        for number in range(40):
            await put(store, info("kept"), user(f"k{number}", text=f"later {number}"))
        assert SECRET.lower().encode() in raw(tmp_path)
        await store.remove_turns(C, [TurnId("e")])
        await store.change([C], InfoChange(is_deleted=True))
        await store.purge()
        while await store.memo("storage.scrub"):
            pass
        assert SECRET.lower()[:9].encode() not in raw(tmp_path)
        assert b"kept text" in (tmp_path / NAME).read_bytes()
        assert await store.verify() == ()
        await store.close()

    run(work)


def test_forgetting_goes_on_after_a_restart(tmp_path: Path) -> None:
    async def begin(store: SqliteStore) -> None:
        for number in range(30):
            await put(store, info(f"c{number}"), user(f"u{number}", text=f"{SECRET}{number}"))
        await store.change([ConversationId("c3")], InfoChange(is_deleted=True))
        await store.purge()
        await store.put_memo("storage.scrub", "1")

    async def rest(store: SqliteStore) -> None:
        while await store.memo("storage.scrub"):
            pass

    with_store(tmp_path, begin)
    with_store(tmp_path, rest)
    assert f"{SECRET}3".lower().encode() + b"\x00" not in raw(tmp_path)
