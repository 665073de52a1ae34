"""The small list of saved prompts over the message box, while `/name` is typed in it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QGuiApplication, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.domain.prompts import CLIPBOARD, DATE, SavedPrompt, fill, found, slash_query
from desktop_chat.domain.text import clean, one_line
from desktop_chat.ui.composer import words
from desktop_chat.ui.composer.box import MessageBox
from desktop_chat.ui.composer.slots import SlotWalk
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.elements import PressElement, is_element, take_element
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import draw_line, mirrored, paint_box, painter_for
from desktop_chat.ui.theme import ThemeSource

_MOST_ROWS = 6
_EDGE = 10
_LONGEST_CLIP = 100_000


class PromptInsertion(QObject):
    """Offers saved prompts while one is typed, inserts the chosen one, and walks its fields.

    `anchor` is what the list hangs above.
    """

    def __init__(self, themes: ThemeSource, box: MessageBox, anchor: QWidget) -> None:
        super().__init__(box)
        self._box = box
        self.prompts: Callable[[], Sequence[SavedPrompt]] = tuple
        self.list = PromptList(themes, anchor)
        self.walk = SlotWalk(themes, box)
        self._left = ""
        self.list.chosen.connect(self.insert)
        box.textChanged.connect(self._look)
        box.cursorPositionChanged.connect(self._look)
        box.focus_changed.connect(self._look)
        box.key_taker = self._take_key
        box.tab_taker = self._take_tab

    def insert(self, prompt: SavedPrompt) -> None:
        """Put a prompt in place of what was typed, and go to its first field."""
        self._box.selectAll()
        self.insert_here(prompt)

    def insert_here(self, prompt: SavedPrompt) -> None:
        """Put a prompt where the cursor is, and go to its first field."""
        clip = clean(QGuiApplication.clipboard().text()[:_LONGEST_CLIP]).strip()
        today = QLocale().toString(QDate.currentDate(), QLocale.FormatType.LongFormat)
        filled = fill(prompt.text, {DATE: today, CLIPBOARD: clip})
        self.list.put_away()
        self._box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.walk.insert(filled)

    def _look(self) -> None:
        """Show what fits what is typed, or nothing."""
        text = self._box.text() if self._box.document().characterCount() < 100 else ""
        if text != self._left:
            self._left = ""
        query = slash_query(text, self._box.textCursor().position())
        fitting: Sequence[SavedPrompt] = ()
        is_left = bool(self._left) and text == self._left
        if query is not None and self._box.hasFocus() and not is_left:
            fitting = found(query, tuple(self.prompts()))
        self.list.show_prompts(fitting)

    def _take_key(self, event: QKeyEvent) -> bool:
        """Take a key that means the list or the fields; return whether it did."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if not plain:
            return False
        key = Qt.Key(event.key())
        if self.list.is_open:
            return self._take_list_key(key)
        if self.walk.is_active:
            if key == Qt.Key.Key_Escape:
                self.walk.end()
                return True
            if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                return self.walk.finish()
        return False

    def _take_list_key(self, key: Qt.Key) -> bool:
        match key:
            case Qt.Key.Key_Up | Qt.Key.Key_Down:
                self.list.step(-1 if key == Qt.Key.Key_Up else 1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.list.choose()
            case Qt.Key.Key_Escape:
                self._left = self._box.text()
                self.list.put_away()
            case _:
                return False
        return True

    def _take_tab(self, forward: bool) -> bool:
        if self.list.is_open:
            self.list.choose()
            return True
        return self.walk.step(forward)


@guarded
class PromptList(QWidget):
    """Hangs above the message box, which keeps the focus; the best prompt is at hand at first.

    Signals:
        chosen(SavedPrompt): one is to be inserted.
    """

    chosen = Signal(object)

    def __init__(self, themes: ThemeSource, anchor: QWidget) -> None:
        super().__init__(anchor)
        is_element(self, QAccessible.Role.List)
        self._themes = themes
        self._anchor = anchor
        self._prompts: tuple[SavedPrompt, ...] = ()
        self._at = 0
        self.rows: list[_Row] = []
        self.setAccessibleName(words.NAME_LIST)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE + 6, _EDGE + 6, _EDGE + 6, _EDGE + 6)
        self._column.setSpacing(0)
        self.hide()
        themes.changed.connect(self._place)

    @property
    def is_open(self) -> bool:
        """Whether there is something to choose."""
        return self.isVisible() and bool(self._prompts)

    @property
    def current(self) -> SavedPrompt | None:
        """The prompt at hand."""
        return self._prompts[self._at] if self.is_open else None

    def show_prompts(self, prompts: Sequence[SavedPrompt]) -> None:
        """Offer these; none hide the list."""
        if tuple(prompts) == self._prompts and self.isVisible() is bool(prompts):
            return
        self._prompts = tuple(prompts)
        if not prompts:
            self.put_away()
            return
        self._at = 0
        self._fill()
        host = self._anchor.window()
        if self.parentWidget() is not host:
            self.setParent(host)
            host.installEventFilter(self)
        self._place()
        self.show()
        self.raise_()
        self._tell()

    def put_away(self) -> None:
        """Offer nothing."""
        self._prompts = ()
        self.hide()

    def step(self, by: int) -> None:
        """Have the next or previous prompt at hand."""
        self._at = (self._at + by) % len(self._prompts)
        self._fill()
        self._tell()

    def choose(self) -> None:
        """Insert the one that is at hand."""
        prompt = self.current
        if prompt is not None:
            self.chosen.emit(prompt)

    def _fill(self) -> None:
        first = max(0, min(self._at - _MOST_ROWS + 1, len(self._prompts) - _MOST_ROWS))
        shown = self._prompts[first : first + _MOST_ROWS]
        while len(self.rows) < len(shown):
            row = _Row(self._themes, self)
            row.clicked.connect(partial(self._pressed, row))
            self._column.addWidget(row)
            self.rows.append(row)
        for at, row in enumerate(self.rows):
            row.setVisible(at < len(shown))
            if at < len(shown):
                row.show_prompt(shown[at], current=first + at == self._at)

    def _pressed(self, row: _Row) -> None:
        if row.prompt is not None:
            self.chosen.emit(row.prompt)

    def _tell(self) -> None:
        prompt = self.current
        if prompt is not None:
            said = words.SAID.format(name=prompt.name, at=self._at + 1, count=len(self._prompts))
            announce(self, said)

    def _place(self) -> None:
        host = self.parentWidget()
        if host is None or not self._prompts:
            return
        room = host.rect().adjusted(8, 8, -8, -8)
        corner = self._anchor.mapTo(host, QPoint(0, 0)) if host is not self._anchor else QPoint()
        theme = self._themes.current
        count = min(len(self._prompts), _MOST_ROWS)
        height = count * theme.px(_Row.HEIGHT) + 2 * (_EDGE + 6)
        width = min(self._anchor.width() + 2 * _EDGE, theme.px(520), room.width())
        left = max(room.left(), corner.x() - _EDGE + 3)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = corner.x() + self._anchor.width() - width + _EDGE - 3
        top = max(room.top(), corner.y() - height + _EDGE)
        self.setGeometry(left, top, width, height)

    # Qt's own names.

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow the window's size."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.LayoutRequest} and self.isVisible():
            self._place()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint shadow and card."""
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        painter.setPen(Qt.PenStyle.NoPen)
        for step in range(_EDGE, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 14 if theme.is_dark else 6))
            soft = box.adjusted(-step, -step + 2, step, step)
            painter.drawRoundedRect(soft, theme.radius.card + step, theme.radius.card + step)
        paint_box(
            painter,
            box,
            theme.radius.card,
            fill=theme.colour("raised"),
            border=theme.colour("border"),
        )
        painter.end()


@guarded
class _Row(QPushButton):
    """One prompt of the list: its name, and how it begins."""

    HEIGHT = 40

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        role = QAccessible.Role.ListItem
        take_element(self, partial(PressElement, self, role, mark=self._mark))
        self._themes = themes
        self._current = False
        self.prompt: SavedPrompt | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_prompt(self, prompt: SavedPrompt, *, current: bool) -> None:
        """Show a prompt, lit where it is at hand."""
        self.prompt = prompt
        self._current = current
        self.setText(prompt.name.replace("&", "&&"))
        self.setAccessibleName(prompt.name)
        self.setAccessibleDescription(one_line(prompt.text, 200))
        self.updateGeometry()
        self.update()

    def _mark(self, state: QAccessible.State) -> None:
        state.selectable = True
        state.selected = self._current

    # Qt's own names.

    def sizeHint(self) -> QSize:
        """Be one line high."""
        return QSize(200, self._themes.current.px(self.HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Let the words be elided."""
        return QSize(80, self._themes.current.px(self.HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint name and beginning."""
        if self.prompt is None:
            return
        theme = self._themes.current
        painter = painter_for(self)
        box = self.rect().adjusted(0, 1, 0, -1)
        if self._current or self.underMouse():
            ground = "accent_soft" if self._current else "hover"
            paint_box(painter, box, theme.px(6), fill=theme.colour(ground))
        inner = box.adjusted(10, 0, -10, 0)
        font = theme.ui_font(theme.px(14), theme.weight.medium)
        painter.setFont(font)
        painter.setPen(theme.colour("text"))
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        elide = Qt.TextElideMode.ElideRight
        name = QFontMetrics(font).elidedText(f"/{self.prompt.name}", elide, inner.width())
        draw_line(painter, mirrored(painter, inner, box), flags, name)
        taken = QFontMetrics(font).horizontalAdvance(name) + 12
        rest = QRect(inner.left() + taken, inner.top(), inner.width() - taken, inner.height())
        small = theme.ui_font(theme.scale.caption)
        painter.setFont(small)
        painter.setPen(theme.colour("text_secondary"))
        begins = QFontMetrics(small).elidedText(
            one_line(self.prompt.text, 200), elide, max(0, rest.width())
        )
        draw_line(painter, mirrored(painter, rest, box), flags, begins)
        painter.end()
