"""Pictures: from the message at once, from elsewhere on a click, from this machine never."""

from __future__ import annotations

import asyncio
import random
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QColor, QImage, QPainter, QTextCursor
from pytestqt.qtbot import QtBot

from desktop_chat.domain.draft import Draft
from desktop_chat.domain.events import MediaAdded, MediaKind
from desktop_chat.domain.rope import Rope
from desktop_chat.providers.pictures import PictureFetcher
from desktop_chat.ui.png import png_of
from desktop_chat.ui.transcript.text.insets import STRUT
from desktop_chat.ui.transcript.text.pane import TextPane
from desktop_chat.ui.transcript.text.picture_inset import PictureInset
from desktop_chat.ui.transcript.text.pictures import Stage, decode
from desktop_chat.ui.transcript.view import TranscriptView
from tests.helpers.wire_server import Send, WireServer
from tests.ui.transcript.conftest import Stream
from tests.ui.transcript.documents import click, copied_of
from tests.ui.transcript.sample import COMPLETE, reply, user
from tests.unit.domain.test_pictures import png, uri

RED = QColor(200, 0, 0)


def painted(width: int, height: int) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    return png_of(image)


def show(view: TranscriptView, text: str) -> TextPane:
    view.set_conversation([user("ask", "Go on"), reply("answer", "ask", text)], None)
    view.draw_frame()
    return view.panes()[-1]


def inset(pane: TextPane) -> PictureInset:
    found = pane.writer.insets.near(pane.toPlainText().index(STRUT))
    assert isinstance(found, PictureInset)
    return found


def red(pane: TextPane) -> int:
    image = pane.grab().toImage()
    return sum(
        image.pixelColor(x, y) == RED for x in range(image.width()) for y in range(image.height())
    )


def test_picture_in_the_message_is_shown_and_its_room_is_kept_for_it(view: TranscriptView) -> None:
    pane = show(view, f"![A red field]({uri(painted(120, 60))})")
    height = pane.height()
    assert height > 60
    view.rich.pictures.settle()
    assert view.panes()[-1].height() == height
    assert red(pane) == 120 * 60


def test_wide_picture_is_scaled_to_the_column(view: TranscriptView) -> None:
    pane = show(view, f"![wide]({uri(painted(1_500, 300))})")
    view.rich.pictures.settle()
    assert pane.height() < 200
    assert red(pane) > 600 * 120


def test_words_of_a_picture_are_its_text(view: TranscriptView) -> None:
    pane = show(view, f"So ![A red field]({uri(painted(9, 9))}) it is.")
    assert "A red field" in pane.toPlainText()
    assert copied_of(view, pane, 0, pane.end) == "So A red field it is."


@pytest.mark.parametrize(
    "data", [b"", b"nothing", png(30_000, 30_000), png(100, 100), painted(50, 50)[:60]]
)
def test_broken_and_huge_pictures_are_a_card(view: TranscriptView, data: bytes) -> None:
    pane = show(view, f"![x]({uri(data)})")
    view.rich.pictures.settle()
    assert inset(pane).picture.stage is Stage.REFUSED
    assert inset(pane).picture.image is None
    assert 40 < pane.height() < 120


def noisy(width: int, height: int) -> bytes:
    """Return a picture whose file is long: a red field, and lines that cannot be packed."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(RED)
    noise = random.Random(3).randbytes(4 * width * 60)
    QPainter(image).drawImage(0, 0, QImage(noise, width, 60, QImage.Format.Format_RGB32))
    return png_of(image)


def test_long_picture_in_the_text_is_shown_and_never_as_letters(view: TranscriptView) -> None:
    data = uri(noisy(300, 100))
    assert len(data) > 50_000
    live = Stream(view, [])
    said = ""
    text = f"Here it is:\n\n![A red field]({data})\n\nAnd so on."
    for at in range(0, len(text), 3_001):
        live.give(text[at : at + 3_001])
        live.draw()
        said = "".join(pane.toPlainText() for pane in view.panes())
        assert "base64" not in said
        assert len(said) < 200
    assert "A red field" in said
    live.end()
    live.draw()
    view.rich.pictures.settle()
    pane = view.panes()[-1]
    assert pane.toPlainText().endswith("And so on.")
    assert red(pane) >= 300 * 40
    assert copied_of(view, pane, 0, pane.end) == "Here it is:\n\nA red field\n\nAnd so on."


def test_bomb_is_refused_before_it_is_decoded() -> None:
    assert decode(png(30_000, 30_000)) == ((30_000, 30_000), None)


def test_media_of_a_reply_are_shown(view: TranscriptView) -> None:
    live = Stream(view, [])
    media = MediaAdded(MediaKind.IMAGE, uri(painted(40, 40)))
    live.replace(Draft(text=Rope("Here"), media=(media,), ending=COMPLETE))
    live.draw()
    view.rich.pictures.settle()
    assert red(view.panes()[-1]) == 40 * 40


# -- elsewhere ------------------------------------------------------------------------------------

REMOTE = "https://ex\u00e4mple.org/cat.png?d=SECRET"
ENCODED = "https://xn--exmple-cua.org/cat.png?d=SECRET"


@pytest.fixture
def asked(view: TranscriptView) -> list[str]:
    made: list[str] = []
    view.rich.pictures.wanted.connect(made.append)
    return made


def strut_place(pane: TextPane) -> QPoint:
    cursor = QTextCursor(pane.document())
    cursor.setPosition(pane.toPlainText().index(STRUT))
    return pane.cursorRect(cursor).topLeft() + QPoint(30, 30)


def test_remote_picture_is_asked_for_by_a_click_alone(
    view: TranscriptView, asked: list[str], qtbot: QtBot
) -> None:
    pane = show(view, f"![A cat]({REMOTE})")
    assert "xn--exmple-cua.org" in pane.toPlainText()
    pane.grab()
    assert asked == []
    click(view, pane, strut_place(pane), qtbot)
    assert asked == [ENCODED]
    click(view, pane, strut_place(pane), qtbot)
    assert asked == [ENCODED]
    view.rich.pictures.give(ENCODED, painted(100, 90))
    view.rich.pictures.settle()
    assert red(view.panes()[-1]) == 100 * 90


def test_server_hears_nothing_before_the_click_and_one_request_after(
    view: TranscriptView, asked: list[str], qtbot: QtBot
) -> None:
    body = painted(30, 30)
    head = f"HTTP/1.1 200 OK\r\ncontent-type: image/png\r\ncontent-length: {len(body)}\r\n\r\n"
    with WireServer([[Send(head.encode() + body)]]) as canary:
        place = f"http://127.0.0.1:{canary.port}"
        hostile = (
            f"![A cat]({place}/a.png?d=SECRET) ![two][1] <img src='{place}/b.png'>\n\n"
            f"[![three]({place}/c.png)]({place}/d)\n\n[1]: {place}/e.png '{place}/f.png'\n"
        )
        pane = show(view, hostile)
        view.rich.pictures.settle()
        view.grab()
        assert (canary.exchanges, asked) == ([], [])
        click(view, pane, strut_place(pane), qtbot)
        assert asked == [f"{place}/a.png?d=SECRET"]
        view.rich.pictures.give(asked[0], asyncio.run(PictureFetcher().fetch(asked[0])))
        view.rich.pictures.settle()
        assert [each.path for each in canary.requests] == ["/a.png?d=SECRET"]
    assert red(view.panes()[-1]) == 30 * 30


def test_remote_picture_is_asked_for_by_enter(
    view: TranscriptView, asked: list[str], qtbot: QtBot
) -> None:
    pane = show(view, f"Look: ![A cat]({REMOTE})")
    pane.setFocus(Qt.FocusReason.TabFocusReason)
    (link,) = pane.links()
    pane.set_link(link)
    qtbot.keyClick(pane, Qt.Key.Key_Return)
    assert asked == [ENCODED]


def test_refused_remote_picture_says_why_and_can_be_asked_for_again(
    view: TranscriptView, asked: list[str], qtbot: QtBot
) -> None:
    pane = show(view, f"![A cat]({REMOTE})")
    for _ in range(2):
        click(view, pane, strut_place(pane), qtbot)
        view.rich.pictures.refuse(ENCODED, "It has moved to evil.example.")
        view.draw_frame()
    assert asked == [ENCODED] * 2
    assert inset(pane).picture.why == "It has moved to evil.example."


def test_link_that_looks_like_ours_loads_nothing(view: TranscriptView, asked: list[str]) -> None:
    pane = show(view, f"![A cat]({REMOTE}) [x](picture:0) [y](javascript:1)")
    hrefs = set()
    block = pane.document().begin()
    place = block.begin()
    while not place.atEnd():
        made = place.fragment().charFormat()
        if "x" in place.fragment().text() and not made.anchorHref():
            hrefs.add("none")
        place += 1
    assert hrefs == {"none"}
    assert asked == []


def test_reader_stays_while_a_picture_above_arrives(view: TranscriptView) -> None:
    plain = "\n\n".join(f"Plain line {n}" for n in range(80))
    show(view, f"![A cat]({REMOTE})\n\n{plain}")
    view.verticalScrollBar().setValue(0)
    first = view.panes()[-1] if len(view.panes()) == 2 else view.panes()[1]
    view.rich.pictures.ask(inset(first).picture.number)
    view.verticalScrollBar().setValue(300)
    before = view.viewport().grab().toImage()
    height = first.height()
    view.rich.pictures.give(ENCODED, painted(300, 400))
    view.rich.pictures.settle()
    view.draw_frame()
    assert first.height() > height + 250
    room = view.viewport().rect().adjusted(0, 0, -40, -80)
    assert view.viewport().grab().toImage().copy(room) == before.copy(room)


# -- on this machine ------------------------------------------------------------------------------

_opened: list[str] = []
_watching = False


def _audit(event: str, args: tuple[object, ...]) -> None:
    if _watching and event in {"open", "os.open", "socket.connect", "socket.getaddrinfo"}:
        said = f"{event} {args[:2]!r}"
        if "canary" in said or "attacker" in said or "socket" in event:
            _opened.append(said)


sys.addaudithook(_audit)


@pytest.fixture
def watched() -> Iterator[list[str]]:
    global _watching  # noqa: PLW0603 - an audit hook cannot be taken off again
    _opened.clear()
    _watching = True
    yield _opened
    _watching = False


def test_local_pictures_are_never_opened(
    view: TranscriptView, watched: list[str], tmp_path: object
) -> None:
    path = f"{tmp_path}/canary.png"
    with open(path, "wb") as file:  # noqa: PTH123 - seen by the hook
        file.write(painted(10, 10))
    assert len(watched) == 1
    sources = [f"file://{path}", path, "//attacker/a.png", "\\\\attacker\\a.png", "../a.png"]
    pane = show(view, "\n\n".join(f"![n{n}]({source})" for n, source in enumerate(sources)))
    view.grab()
    assert pane.toPlainText().count("not loaded") >= 4
    assert STRUT not in pane.toPlainText()
    assert red(pane) == 0
    assert len(watched) == 1
    # What Qt itself asks for gets a picture that is not the file.
    assert pane.loadResource(2, QUrl.fromLocalFile(path)).size().width() == 1
