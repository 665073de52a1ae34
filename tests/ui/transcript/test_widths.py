"""How wide code and tables are, also after the window or its text were larger than they are."""

from __future__ import annotations

from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.transcript.view import TranscriptView
from tests.ui.transcript.sample import reply, user


def test_short_code_has_no_bar_after_the_window_or_its_text_was_larger(
    view: TranscriptView, themes: ThemeSource
) -> None:
    view.resize(1_000, 600)
    view.set_conversation(
        [user("u", "q"), reply("r", "u", "Text.\n\n```py\nprint(1)\n```\n")], None
    )

    def most() -> int:
        view.draw_frame()
        while view.has_work:
            view.draw_frame()
        return max(pane._sideways.most for pane in view.panes())

    assert most() == 0
    view.resize(420, 600)
    assert most() == 0
    view.resize(900, 600)
    themes.set_text_size(200)
    assert most() == 0
    themes.set_text_size(100)
    assert most() == 0


def test_long_code_scrolls_as_far_as_its_text_is_wide(
    view: TranscriptView, themes: ThemeSource
) -> None:
    text = f"```sh\n{'word ' * 60}\n```\n"
    view.set_conversation([user("u", "q"), reply("r", "u", text)], None)

    def measured() -> tuple[int, int]:
        view.draw_frame()
        pane = view.panes()[-1]
        return pane._sideways.most, round(pane.document().size().width()) - pane.width()

    first = measured()
    assert abs(first[0] - first[1]) <= 1
    assert first[0] > 400
    themes.set_text_size(200)
    larger = measured()
    assert abs(larger[0] - larger[1]) <= 1
    assert larger[0] > 1.5 * first[0]
    themes.set_text_size(100)
    assert measured() == first


def test_later_rows_of_a_table_are_not_squeezed_to_a_letter(view: TranscriptView) -> None:
    rows = "".join(f"| {number} | cell {number} |\n" for number in range(1_000))
    view.set_conversation([reply("r", "u", f"| a | b |\n|---|---|\n{rows}")], None)
    view.draw_frame()
    while view.has_work:
        view.draw_frame()
    block = view.panes()[-1].document().lastBlock()
    while not block.text():
        block = block.previous()
    assert block.text() == "cell 999"
    assert block.layout().lineCount() == 1
    assert block.previous().text() == "999"
    assert block.previous().layout().lineCount() == 1
