"""The document of a message: equal however it came, and nothing in it but what was said."""

from __future__ import annotations

import math
import random

import pytest
from PySide6.QtGui import QTextDocument

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.rope import Rope
from desktop_chat.markdown import TableRow
from desktop_chat.ui.transcript.messages.feed import ReplyFeed
from desktop_chat.ui.transcript.text.look import Look
from desktop_chat.ui.transcript.text.pieces import PIECE_COST, Pieces
from desktop_chat.ui.transcript.text.writer import PaneWriter
from tests.ui.transcript.documents import shown
from tests.ui.transcript.sample import COMPLETE, MARKDOWN


class Paper:
    """One document, and whoever writes into it."""

    def __init__(self, look: Look) -> None:
        self.document = QTextDocument()
        self.document.documentLayout()  # without one, a document tells of no changes
        self.pieces = Pieces()
        self.writer = PaneWriter(self.document, self._sample)
        self.writer.reset(look)
        self.writer.set_width(600)

    def _sample(self, table: int) -> list[TableRow]:
        return self.pieces.table_sample(table)

    def show(self, pieces: Pieces, number: int = 0) -> None:
        self.pieces = pieces
        self.writer.show(pieces.all[number].blocks, is_start=number == 0)

    def show_all(self, pieces: Pieces) -> list[object]:
        """Show one piece after the other; return all that was shown."""
        found: list[object] = []
        for number in range(len(pieces.all)):
            self.show(pieces, number)
            found += shown(self.document)
        return found

    def changes(self) -> list[tuple[int, int, int]]:
        """Return where, from now on, how much is removed and added."""
        noted: list[tuple[int, int, int]] = []

        def note(position: int, removed: int, added: int) -> None:
            noted.append((position, removed, added))

        self.document.contentsChange.connect(note)
        return noted


def whole(text: str) -> ReplyFeed:
    feed = ReplyFeed()
    feed.give(Draft(text=Rope(text), ending=COMPLETE), running=False)
    feed.work(math.inf)
    return feed


def show_on(papers: list[Paper], pieces: Pieces, look: Look) -> None:
    """Show each piece on a paper of its own."""
    papers += [Paper(look) for _ in pieces.all[len(papers) :]]
    del papers[len(pieces.all) :]
    for number, paper in enumerate(papers):
        paper.show(pieces, number)


@pytest.mark.parametrize("seed", range(12))
def test_streamed_document_equals_whole_one(look: Look, seed: int) -> None:
    chance = random.Random(seed)
    papers: list[Paper] = []
    feed = ReplyFeed()
    rope = Rope()
    at = 0
    while at < len(MARKDOWN):
        step = chance.choice((1, 2, 3, 7, 20, 80))
        rope = rope.append(MARKDOWN[at : at + step])
        at += step
        feed.give(Draft(text=rope), running=True)
        feed.work(math.inf)
        show_on(papers, feed.pieces, look)
    feed.give(Draft(text=rope, ending=COMPLETE), running=False)
    feed.work(math.inf)
    show_on(papers, feed.pieces, look)
    opened = Paper(look).show_all(whole(MARKDOWN).pieces)
    assert [each for paper in papers for each in shown(paper.document)] == opened


def test_every_prefix_can_be_followed_by_every_later_one(look: Look) -> None:
    chance = random.Random(7)
    paper = Paper(look)
    for _ in range(60):
        cut = chance.randrange(1, len(MARKDOWN))
        pieces = whole(MARKDOWN[:cut]).pieces
        if not pieces.all:
            continue
        number = chance.randrange(len(pieces.all))
        paper.show(pieces, number)
        fresh = Paper(look)
        fresh.show(pieces, number)
        assert shown(paper.document) == shown(fresh.document), cut


def test_growing_a_paragraph_touches_only_its_end(look: Look) -> None:
    paper = Paper(look)
    paper.show(whole("First.\n\nThe second **bold** one").pieces)
    changes = paper.changes()
    paper.show(whole("First.\n\nThe second **bold** one grows").pieces)
    assert changes == [(len("First.\nThe second bold one"), 0, len(" grows"))]


def test_growing_list_item_keeps_its_marker(look: Look) -> None:
    paper = Paper(look)
    paper.show(whole("- one\n- tw").pieces)
    changes = paper.changes()
    paper.show(whole("- one\n- two").pieces)
    assert [(removed, added) for _, removed, added in changes] == [(0, 1)]


def test_html_and_images_are_text(look: Look) -> None:
    paper = Paper(look)
    hostile = (
        "![x](file:///etc/passwd) ![y](//attacker/share/a.png)\n\n"
        '<img src="file:///etc/passwd"> <b>bold</b>\n\n'
        "<script>alert(1)</script>\n"
    )
    paper.show(whole(hostile).pieces)
    text = paper.document.toPlainText()
    assert '<img src="file:///etc/passwd"> <b>bold</b>' in text
    assert "<script>alert(1)</script>" in text
    assert "\ufffc" not in text
    assert "Image · x · not loaded" in text


def test_marks_of_qt_and_lone_surrogates_become_visible(look: Look) -> None:
    paper = Paper(look)
    paper.show(whole("a\ufdd0b\ufffcc \ud83d d\u2029e").pieces)
    text = paper.document.toPlainText()
    assert "\ufdd0" not in text
    assert "\ufffc" not in text
    assert text.startswith("a\ufffdb\ufffdc")


def test_invisible_characters_in_code_are_marked(look: Look) -> None:
    paper = Paper(look)
    paper.show(whole("```\nif a\u202e:\n```\n").pieces)
    assert "if aU+202E:" in paper.document.toPlainText()


def test_message_is_cut_into_pieces_of_bounded_cost() -> None:
    pieces = whole("A paragraph of some words. " * 20 + "\n\n" + "x" * 30_000 + "\n").pieces
    many = whole(("A paragraph of some words. " * 20 + "\n\n") * 200).pieces
    assert len(many.all) > 10
    for piece in (*many.all, *pieces.all):
        assert piece.cost <= PIECE_COST or len(piece.blocks) == 1


def test_cuts_do_not_depend_on_how_the_text_came() -> None:
    text = (MARKDOWN + "\n\n") * 30
    feed = ReplyFeed()
    rope = Rope()
    for at in range(0, len(text), 997):
        rope = rope.append(text[at : at + 997])
        feed.give(Draft(text=rope), running=True)
        feed.work(math.inf)
    feed.give(Draft(text=rope), running=False)
    feed.work(math.inf)
    cuts = [piece.start for piece in whole(text).pieces.all]
    assert [piece.start for piece in feed.pieces.all] == cuts
    assert len(cuts) > 3


def test_a_cell_that_grows_last_of_all_widens_its_column(look: Look) -> None:
    table = "| unit | bytes |\n|---|---|\n| kB | 1,000 |\n| TB | 1,000,000,000,000 |\n"
    rope = Rope()
    feed = ReplyFeed()
    streamed = Paper(look)
    for character in table:
        rope = rope.append(character)
        feed.give(Draft(text=rope), running=True)
        feed.work(math.inf)
        if feed.pieces.all:
            streamed.show(feed.pieces)
    opened = Paper(look)
    opened.show(whole(table).pieces)
    assert shown(streamed.document) == shown(opened.document)


def test_a_later_piece_begins_with_the_space_above_its_first_block(look: Look) -> None:
    pieces = whole("\n\n".join(["A paragraph of some words."] * 1_000)).pieces
    alike = pieces.all[1].blocks[:3]
    first, later = Paper(look), Paper(look)
    first.writer.show(alike, is_start=True)
    later.writer.show(alike, is_start=False)
    gap = look.top_of(alike[0])
    assert gap > 0
    assert later.document.size().height() == first.document.size().height() + gap
