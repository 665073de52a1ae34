"""What the CommonMark and GFM specifications show is in the text document: in order, no loss."""

from __future__ import annotations

from desktop_chat.ui.transcript.text.look import Look
from tests.helpers.markdown_examples import EXAMPLES, squeezed
from tests.ui.transcript.test_writer import Paper, whole


def test_all_that_an_example_shows_is_in_its_document(look: Look) -> None:
    for example in EXAMPLES:
        pieces = whole(example.markdown).pieces
        if not pieces.all:
            assert not example.parts, example.name
            continue
        paper = Paper(look)
        texts: list[str] = []
        for number in range(len(pieces.all)):
            paper.show(pieces, number)
            texts.append(paper.document.toPlainText())
        # Maths stands within its delimiters.
        text = squeezed("\n".join(texts)).replace("$$", "")
        at = 0
        for part in example.parts:
            found = text.find(part, at)
            assert found >= 0, (example.name, part, text)
            at = found + len(part)
