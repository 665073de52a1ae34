"""What `window_pictures` shows: the window in its states, and all that opens over it."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QKeyEvent, QLinearGradient, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from desktop_chat.base.ids import ConversationId, FolderId, TurnId
from desktop_chat.base.languages import dollars, whole
from desktop_chat.commands.declared import command
from desktop_chat.commands.ids import CommandId
from desktop_chat.domain.attachments import Attachment, AttachmentKind, data_uri
from desktop_chat.domain.connection import ModelInfo
from desktop_chat.domain.conversation import Turn, UserTurn
from desktop_chat.domain.endings import Ending, EndState
from desktop_chat.domain.library import ConversationInfo, Folder, SearchHit
from desktop_chat.domain.notices import Notice
from desktop_chat.settings.settings import Settings
from desktop_chat.ui.actions import WindowActions
from desktop_chat.ui.bridge import Bridge
from desktop_chat.ui.desktop.tray import Tray
from desktop_chat.ui.kit.layers import Layer
from desktop_chat.ui.main_window import MainWindow
from desktop_chat.ui.palette_desk import PaletteDesk
from desktop_chat.ui.png import png_of
from desktop_chat.ui.quick_window import QuickWindow
from desktop_chat.ui.shortcut_editor.recorder import Recorder
from desktop_chat.ui.status_words import short_count
from desktop_chat.ui.theme import ThemeSource
from desktop_chat.ui.window_strings import STATUS_WINDOW
from scripts.window_pictures import ANSWER, QUESTION, SIZE, TITLES
from tests.ui.every_window import EVERY
from tests.ui.pseudo_walk import notices
from tests.ui.sidebar.shelves import Shelves, info
from tests.ui.transcript.sample import reply, user

Show = Callable[[], QWidget]
FOLDERS = (Folder(FolderId("f1"), "Work"), Folder(FolderId("f2"), "Home"))


def scenes(themes: ThemeSource) -> Iterator[tuple[str, Show]]:
    """Yield what can be seen, by name; each is made when it is called."""
    for name, state in WINDOW.items():
        yield f"window {name}", partial(_window_in, themes, state)
    for number, notice in enumerate(_kinds()):
        yield f"notice {number:02} {notice.kind.value}", partial(_notice, themes, notice)
    for name in EVERY:
        yield f"layer {name}", partial(_layer, themes, name)
    for name, record in RECORDERS.items():
        yield f"recorder {name}", partial(_window_in, themes, partial(_recording, themes, record))
    for name, ask in QUICK.items():
        yield f"quick {name}", partial(_quick, themes, ask)
    yield "tray", _tray


def settle() -> None:
    """Let everything be laid out that was asked to be."""
    for _ in range(4):
        QCoreApplication.sendPostedEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


# The window.


def shelves(count: int = 30) -> Shelves:
    """Return conversations of some weeks, in folders, pinned, unread and failed."""
    made: list[ConversationInfo] = []
    for number, title in zip(range(count), itertools.cycle(TITLES), strict=False):
        more: dict[str, object] = {"title": title}
        if number in {2, 5}:
            more["is_pinned"] = True
        if number in {3, 7, 8}:
            more["folder"] = FolderId("f1")
        if number == 1:
            more["is_unread"] = True
        if number == 4:
            more["ending"] = EndState.FAILED
        if number == 6:
            more["is_archived"] = True
        made.append(info(number, number * number * 0.12, **more))
    return Shelves(made, FOLDERS)


def picture(width: int, height: int) -> bytes:
    """Return a picture that is easy to know again."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    ground = QLinearGradient(0, 0, width, height)
    ground.setColorAt(0, QColor("#f4c095"))
    ground.setColorAt(1, QColor("#1d7874"))
    painter.fillRect(image.rect(), ground)
    painter.end()
    return png_of(image)


def files() -> tuple[Attachment, ...]:
    """Return one file of each kind."""
    text = "def room():\n    return 256 * 1024\n"
    return (
        Attachment(AttachmentKind.DOCUMENT, "Quarterly report, final (3).pdf", "", 1_234_567),
        Attachment(AttachmentKind.TEXT, "backpressure.py", text, len(text)),
    )


def images(count: int) -> tuple[Attachment, ...]:
    """Return pictures."""
    data = picture(640, 400)
    return tuple(
        Attachment(AttachmentKind.IMAGE, f"{at}.png", data_uri("image/png", data), len(data))
        for at in range(count)
    )


def _talk(
    window: MainWindow, turns: list[Turn] | None = None, running: TurnId | None = None
) -> None:
    plain: list[Turn] = [user("a", QUESTION), reply("b", "a", ANSWER)]
    path = plain if turns is None else turns
    window.show_conversation(empty=False)
    window.transcript.set_conversation(path, running)
    window.header.set_title(TITLES[0])
    window.transcript.draw_frame()
    window.transcript.rich.pictures.settle()
    window.transcript.draw_frame()


def _with_files(
    given: tuple[Attachment, ...], text: str = QUESTION
) -> Callable[[MainWindow], None]:
    def show(window: MainWindow) -> None:
        asked = UserTurn(TurnId("a"), None, text, attachments=given)
        _talk(window, [asked, reply("b", "a", "They agree.")])

    return show


def _attached(window: MainWindow) -> None:
    _talk(window)
    window.composer.show_attached((*images(1), *files()))
    window.composer.set_text("What do they have in common?")


def _running(window: MainWindow) -> None:
    _talk(window, [user("a", QUESTION), reply("b", "a", ending=None)], TurnId("b"))
    window.composer.set_running(True)
    window.composer.set_waiting(True)
    window.composer.show_queued("And how is that in Rust?")
    window.status_line.show_left("OpenAI · waiting")


def _ended(window: MainWindow) -> None:
    ends = (EndState.STOPPED, EndState.LENGTH, EndState.INTERRUPTED, EndState.FILTERED)
    turns: list[Turn] = []
    for at, end in enumerate(ends):
        parent = f"r{at - 1}" if at else None
        turns += [
            user(f"u{at}", "Go on", parent),
            reply(f"r{at}", f"u{at}", "Half of", Ending(end)),
        ]
    _talk(window, turns)


def _editing(window: MainWindow) -> None:
    _talk(window)
    from desktop_chat.ui import strings

    window.composer.set_text(QUESTION)
    window.composer.stand(strings.EDITING)


def _said(window: MainWindow) -> None:
    from desktop_chat.ui import strings

    window.composer.say(strings.EMPTY_REFUSED)


def _finding(window: MainWindow) -> None:
    _talk(window)
    window.transcript.reading.finder.open("the", None)
    window.transcript.draw_frame()


def _undoing(window: MainWindow) -> None:
    from desktop_chat.ui.toasts.words import deleted_words

    _talk(window)
    window.toast.show_undo(deleted_words(1), 10)


def _exporting(window: MainWindow) -> None:
    from desktop_chat.ui import strings

    _talk(window)
    window.progress.begin(strings.PRINT_WRITING, 10)
    window.progress.set_done(4)
    window.progress._appear()


def _searching(window: MainWindow) -> None:
    _talk(window)
    window.sidebar.search.field.set_text("slow view")
    window.sidebar.search._tell()
    hits = [
        SearchHit(ConversationId(f"c{at}"), title, None, f"a slow view of {title}", ((2, 11),), 1e9)
        for at, title in enumerate(TITLES[:5])
    ]
    window.sidebar.show_hits("slow view", hits)


def _nothing_found(window: MainWindow) -> None:
    window.sidebar.search.field.set_text("zebra")
    window.sidebar.search._tell()
    window.sidebar.show_hits("zebra", [])


def _archive(window: MainWindow) -> None:
    Shelves([info(0)], ()).join(window.sidebar)
    window.sidebar.list.archive_wanted.emit()


def _no_conversations(window: MainWindow) -> None:
    Shelves([], ()).join(window.sidebar)
    window.empty_state.set_demo(False)


def _demo(window: MainWindow) -> None:
    window.empty_state.set_demo(True)
    window.empty_state.set_offers([("a", "Ollama found at localhost:11434: use llama3.2")])


def _temporary(window: MainWindow) -> None:
    _talk(window)
    window.header.set_temporary(True)


def _no_sidebar(window: MainWindow) -> None:
    _talk(window)
    window.split.set_shown(False)


def _narrow(window: MainWindow) -> None:
    window.resize(430, 620)
    _talk(window)


def _palette(window: MainWindow, typed: str = "") -> QWidget:
    _talk(window)
    bridge = Bridge(window, window._themes)
    desk = PaletteDesk(bridge, WindowActions(bridge), Settings())
    desk.start()
    desk.palette.field.line.setText(typed)
    return window


def _dragging(window: MainWindow) -> None:
    _talk(window)
    window._parts.drop_sign.show_over()


WINDOW: dict[str, Callable[[MainWindow], object]] = {
    "empty": lambda _window: None,
    "empty, demo": _demo,
    "no conversations": _no_conversations,
    "answer": _talk,
    "files": _with_files(files()),
    "one image": _with_files(images(1), "What is this?"),
    "three images, no text": _with_files((*images(3), *files()[:1]), ""),
    "attached": _attached,
    "waiting, queued": _running,
    "endings": _ended,
    "editing": _editing,
    "refusal in the box": _said,
    "find bar": _finding,
    "undo": _undoing,
    "progress": _exporting,
    "search": _searching,
    "nothing found": _nothing_found,
    "empty archive": _archive,
    "temporary": _temporary,
    "no sidebar": _no_sidebar,
    "narrow": _narrow,
    "files over it": _dragging,
    "palette": _palette,
    "palette, typed": partial(_palette, typed="exp"),
}


def _window(themes: ThemeSource) -> MainWindow:
    window = MainWindow(themes)
    window.resize(*SIZE)
    source = shelves()
    source.answers(window.sidebar)
    window.offer_conversations(source)
    window.sidebar.set_opened(ConversationId("c0"))
    window.empty_state.set_demo(False)
    window.picker.set_models([ModelInfo("gpt-5.2"), ModelInfo("gpt-5.2-mini")])
    window.picker.set_current("gpt-5.2")
    window.status_line.show_left("OpenAI")
    filled = STATUS_WINDOW.format(count=f"≈ {whole(3_204)}", window=short_count(128_000))
    window.status_line.show_right(f"{filled} · {dollars(0.012)}")
    window.show()
    settle()
    return window


def _window_in(themes: ThemeSource, state: Callable[[MainWindow], object]) -> QWidget:
    window = _window(themes)
    state(window)
    settle()
    if window.transcript.isVisible():
        window.transcript.draw_frame()
    settle()
    return window


def _kinds() -> list[Notice]:
    """Return one notice of each kind."""
    return list({each.kind: each for each in notices()}.values())


def _notice(themes: ThemeSource, notice: Notice) -> QWidget:
    window = _window(themes)
    _talk(window)
    window.notice_bar.show_notice(notice)
    settle()
    return window


def _layer(themes: ThemeSource, name: str) -> QWidget:
    window = _window(themes)
    _talk(window)
    layer = EVERY[name](themes, window)
    settle()
    assert isinstance(layer, Layer)
    return layer.window()


# The recorder of keys.


def _recording(themes: ThemeSource, record: Callable[[Recorder], None], window: MainWindow) -> None:
    row = window.composer.button
    recorder = Recorder(themes, row, command(CommandId.FIND), None)
    recorder.open()
    record(recorder)


_HELD = {
    "free": (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_U),
    "conflict": (Qt.KeyboardModifier.ControlModifier, Qt.Key.Key_K),
}


def _press(recorder: Recorder, keys: str) -> None:
    held, key = _HELD[keys]
    event = QKeyEvent(QEvent.Type.KeyPress, key, held)
    QApplication.sendEvent(recorder.first_focus(), event)


RECORDERS: dict[str, Callable[[Recorder], None]] = {
    "waiting": lambda _recorder: None,
    "free": partial(_press, keys="free"),
    "conflict": partial(_press, keys="conflict"),
}


# The quick question and the tray.


def _asked(window: QuickWindow) -> None:
    window.show_answer(shown=True)
    window.set_running(True)
    window.field.set_text(QUESTION)
    window.transcript.set_conversation(
        [user("a", QUESTION), reply("b", "a", ending=None)], TurnId("b")
    )


def _answered(window: QuickWindow) -> None:
    window.show_answer(shown=True)
    window.transcript.set_conversation([user("a", QUESTION), reply("b", "a", ANSWER)], None)
    window.status.setText("OpenAI")


def _refused(window: QuickWindow) -> None:
    _answered(window)
    window.notice_bar.show_notice(_kinds()[0])


QUICK: dict[str, Callable[[QuickWindow], None]] = {
    "empty": lambda _window: None,
    "waiting": _asked,
    "answered": _answered,
    "refused": _refused,
}


def _quick(themes: ThemeSource, state: Callable[[QuickWindow], None]) -> QWidget:
    window = QuickWindow(themes)
    window.come_forward()
    state(window)
    settle()
    if window.transcript.isVisible():
        window.transcript.draw_frame()
    return window


def _tray() -> QWidget:
    tray = Tray(QIcon(), QApplication.instance())
    tray.menu.popup(tray.menu.pos())
    return tray.menu
