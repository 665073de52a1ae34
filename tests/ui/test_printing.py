"""A conversation on paper: what stands in the PDF that comes out."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop_chat.base.ids import TurnId
from desktop_chat.domain.attachments import Attachment, AttachmentKind
from desktop_chat.domain.conversation import ReplyTurn, Turn, UserTurn
from desktop_chat.domain.draft import Draft, ToolCall
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.events import CitationAdded
from desktop_chat.domain.rope import Rope
from desktop_chat.ui import strings
from desktop_chat.ui.printing import MARGINS, Printing
from desktop_chat.ui.theme import ThemeChoice, ThemeSource
from desktop_chat.ui.toasts import ProgressCard
from desktop_chat.ui.transcript.paper import Printed, draw_pages

ASKED = UserTurn(TurnId("u"), None, "What is a *bread*?\n    indented", 1_763_718_000.0)


def reply(text: str, **fields: Any) -> ReplyTurn:
    draft = Draft(text=Rope(text), ending=Ending(EndState.COMPLETE))
    return ReplyTurn(TurnId("r"), ASKED.id, "gpt-5", replace(draft, **fields))


def pdf_of(*turns: Turn, title: str = "Bread", thinking: bool = False) -> list[str]:
    """Return the text of each page."""
    return [page.extract_text() for page in reader_of(*turns, title=title, thinking=thinking).pages]


def reader_of(*turns: Turn, title: str = "Bread", thinking: bool = False) -> PdfReader:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(MARGINS, QPageLayout.Unit.Millimeter)
    said = ("2025-11-21 09:40",) * len(turns)
    for _ in draw_pages(writer, Printed(title, turns, said, thinking)):
        pass
    buffer.close()
    return PdfReader(BytesIO(bytes(buffer.data().data())))


def squeezed(text: str) -> str:
    """Return a text without its white space, of which a PDF has none."""
    return "".join(text.split())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def progress(themes: ThemeSource, window: QWidget) -> ProgressCard:
    return ProgressCard(themes, window, strings.CANCEL)


@pytest.fixture
def printing(window: QWidget, progress: ProgressCard) -> Iterator[Printing]:
    made = Printing(window, progress)
    yield made
    made.cancel()


def test_everything_that_is_shown_is_on_the_page(qtbot: QtBot) -> None:
    text = (
        "# Answer\n\nIt is **baked**.\n\n- one\n- two\n\n| a | b |\n|---|---|\n| cell | other |\n\n"
    )
    (page,) = pdf_of(
        ASKED,
        reply(
            text + "```python\nprint('bread')\n```\n",
            thinking=Rope("secret thoughts"),
            refusal=Rope("Not that."),
            calls=(ToolCall(0, "c", "look_up", '{"a": 1}'),),
            citations=(CitationAdded("https://example.org", "A source"),),
            ending=Ending(EndState.STOPPED),
        ),
    )
    found = squeezed(page)
    for said in (
        "Bread", "You", "gpt-5", "2025-11-21 09:40", "What is a *bread*?", "indented", "Answer",
        "It is baked.", "one", "two", "cell", "other", "python", "print('bread')", "Not that.",
        "look_up", "A source", "(Stopped)", "1",
    ):  # fmt: skip
        assert squeezed(said) in found, said
    assert "secret" not in found


def test_the_files_of_a_message_are_named() -> None:
    file = Attachment(AttachmentKind.DOCUMENT, "Report.pdf", "", 1_200)
    asked = UserTurn(TurnId("q"), None, "Sum it up.", attachments=(file,))
    (page,) = pdf_of(asked)
    assert "Sumitup." in squeezed(page)
    assert squeezed("Report.pdf, PDF") in squeezed(page)


def test_thinking_is_printed_when_asked(qtbot: QtBot) -> None:
    (page,) = pdf_of(reply("Yes.", thinking=Rope("secret thoughts")), thinking=True)
    assert "secretthoughts" in squeezed(page)


@pytest.mark.parametrize("kind", ["prose", "code", "table", "plain", "one line"])
def test_a_long_text_goes_over_pages_and_loses_no_line(qtbot: QtBot, kind: str) -> None:
    count = 300
    names = [f"n{number:04d}n" for number in range(count)]
    texts = {
        "prose": "\n\n".join(f"{name} {'word ' * 30}" for name in names),
        "code": "```\n" + "\n".join(names) + "\n```",
        "table": "| a | b |\n|---|---|\n" + "\n".join(f"| {n} | {'word ' * 30} |" for n in names),
        "plain": "\n".join(names),
        "one line": " ".join(f"{name} {'word ' * 20}" for name in names),
    }
    turn: Turn = reply(texts[kind])
    if kind == "plain":
        turn = UserTurn(TurnId("u"), None, texts[kind])
    pages = pdf_of(turn)
    assert 5 < len(pages) < 60
    found = [squeezed(page) for page in pages]
    together = "".join(found)
    for name in names:
        assert together.count(name) == 1, name
    order = [together.index(name) for name in names]
    assert order == sorted(order)
    for number, page in enumerate(found, 1):
        assert page.endswith(str(number))
        assert "Bread" in page


def test_the_number_of_pages_goes_with_the_text(qtbot: QtBot) -> None:
    text = "\n\n".join("word " * 60 for _ in range(20))
    one = len(pdf_of(reply(text)))
    four = len(pdf_of(*[reply(text)] * 4))
    assert 4 * (one - 1) <= four <= 4 * one + 1


def test_text_stays_within_the_margins(qtbot: QtBot) -> None:
    wide = "x" * 3_000
    text = f"{wide}\n\n```\n{wide}\n```\n\n| a | b |\n|---|---|\n| {wide} | {wide} |\n"
    xs: list[float] = []
    ys: list[float] = []

    def visit(text: str, cm: list[float], tm: list[float], font: object, size: float) -> None:
        if text.strip():
            xs.append(tm[4] * cm[0] + cm[4])
            ys.append(tm[5] * cm[3] + cm[5])

    reader = reader_of(reply(text))
    for page in reader.pages:
        page.extract_text(visitor_text=visit)
    width, height = (float(side) for side in reader.pages[0].mediabox[2:])
    assert min(xs) >= 0
    assert max(xs) <= width
    assert min(ys) >= 0
    assert max(ys) <= height


def test_it_is_light_on_a_dark_desktop(qtbot: QtBot, themes: ThemeSource) -> None:
    light = reader_of(ASKED, reply("Text.")).pages[0].get_contents()
    themes.choose(ThemeChoice.DARK)
    dark = reader_of(ASKED, reply("Text.")).pages[0].get_contents()
    assert light is not None
    assert dark is not None
    assert light.get_data() == dark.get_data()


def test_nothing_that_a_text_names_is_read(qtbot: QtBot, tmp_path: Path) -> None:
    picture = tmp_path / "secret.png"
    picture.write_bytes(
        bytes.fromhex(
            "89504e470d0a1a0a0000000d4948445200000001000000010806000000"
            "1f15c4890000000d49444154789c63f8cfc0f01f00050001ff56c72f0d0000000049454e44ae426082"
        )
    )
    text = f"![local]({picture}) ![uri]({picture.as_uri()}) <img src='{picture}'> ![r](http://127.0.0.1:9/x.png)"
    page = reader_of(ASKED, reply(text)).pages[0]
    assert not list(page.images)
    assert "notloaded" in squeezed(page.extract_text())
    assert "/Annots" not in page or "/Launch" not in str(page["/Annots"])


def test_a_pdf_is_saved_where_it_was_chosen(
    printing: Printing, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    printing.save_as_pdf("../a: b", (ASKED, reply("Baked.")))
    dialog = window.findChild(QFileDialog)
    assert dialog is not None
    assert [Path(each).name for each in dialog.selectedFiles()] == ["a b.pdf"]
    path = tmp_path / "chosen.pdf"
    with qtbot.waitSignal(printing.finished) as done:
        dialog.fileSelected.emit(str(path))
    dialog.reject()
    assert done.args == [strings.PRINT_SAVED]
    assert "Baked." in PdfReader(path).pages[0].extract_text()
    assert [each.name for each in tmp_path.iterdir()] == ["chosen.pdf"]
    assert not printing.is_running


def test_a_place_that_cannot_be_written_is_said(
    printing: Printing, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(printing.failed) as done:
        printing.write_pdf(Printed("t", (ASKED,)), tmp_path / "missing" / "a.pdf")
    assert done.args is not None
    assert "could not be printed or saved" in done.args[0]
    assert not printing.is_running


def test_a_long_conversation_is_drawn_in_steps_and_can_be_cancelled(
    printing: Printing, progress: ProgressCard, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "a.pdf"
    path.write_text("the old one")
    turns = (ASKED, reply("\n\n".join(["word " * 80] * 40))) * 500
    printing.write_pdf(Printed("t", turns), path)
    assert not progress.isVisible()
    # The window lives: its own timers and events come in between.
    qtbot.waitUntil(lambda: progress.bar.value() > 2 and progress.isVisible())
    assert printing.is_running
    assert progress.text == progress.bar.accessibleName() == strings.PRINT_WRITING
    progress.cancel_button.click()
    assert not progress.isVisible()
    assert not printing.is_running
    assert path.read_text() == "the old one"
    assert [each.name for each in tmp_path.iterdir()] == ["a.pdf"]


def test_each_step_is_a_piece_at_most(qtbot: QtBot) -> None:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    text = "\n\n".join(["word " * 80] * 200)
    steps = sum(1 for _ in draw_pages(QPdfWriter(buffer), Printed("t", (reply(text),))))
    assert steps > len(text) / 8_000


def test_a_further_job_ends_the_one_before(
    printing: Printing, qtbot: QtBot, tmp_path: Path
) -> None:
    turns = (ASKED, reply("word " * 10_000)) * 50
    printing.write_pdf(Printed("t", turns), tmp_path / "first.pdf")
    with qtbot.waitSignal(printing.finished):
        printing.write_pdf(Printed("t", (ASKED,)), tmp_path / "second.pdf")
    assert [each.name for each in tmp_path.iterdir()] == ["second.pdf"]


def test_a_conversation_is_printed_by_the_printer_that_was_chosen(
    printing: Printing, window: QWidget, qtbot: QtBot, tmp_path: Path
) -> None:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    printing.print_out("Bread", (ASKED, reply("Baked.")))
    dialog = window.findChild(QPrintDialog)
    assert dialog is not None
    assert dialog.isVisible()
    path = tmp_path / "printed.pdf"
    dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    dialog.printer().setOutputFileName(str(path))
    with qtbot.waitSignal(printing.finished) as done:
        dialog.accepted.emit(dialog.printer())
    dialog.reject()
    assert done.args == [strings.PRINT_SENT]
    assert "Baked." in PdfReader(path).pages[0].extract_text()


def test_what_few_need_is_not_loaded_at_the_start() -> None:
    code = (
        "import sys; from desktop_chat import app; from desktop_chat.ui import instance, printing;"
        "print([each for each in sys.modules if each in"
        " ('PySide6.QtNetwork', 'PySide6.QtPrintSupport')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_code_has_its_colours(qtbot: QtBot) -> None:
    def inks(language: str) -> int:
        contents = reader_of(reply(f"```{language}\ndef f(): return 'x'\n```")).pages[0]
        drawn = contents.get_contents()
        assert drawn is not None
        return len(set(re.findall(rb"[\d. ]+ scn", drawn.get_data())))

    assert inks("python") > inks("text")
