"""The lines of a test: a sign, a title, what came of it; and the verdict above them."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from desktop_chat.base.languages import decimal, sentences
from desktop_chat.domain.diagnosis import Step, StepState
from desktop_chat.ui.doctor import words
from desktop_chat.ui.doctor.report import server_words
from desktop_chat.ui.icons import paint_icon
from desktop_chat.ui.kit.elements import is_group
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.paint import edge_of, paint_box, painter_for
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

SIGNS = {
    StepState.RUNNING: ("clock", "text_secondary"),
    StepState.WORKED: ("check", "success"),
    StepState.NOTED: ("info", "text_secondary"),
    StepState.FAILED: ("warning", "warning"),
}


@guarded
class Sign(QWidget):
    """A small icon in a colour of the theme."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._themes = themes
        self._icon, self._colour = "clock", "text_secondary"
        self._retheme()
        themes.changed.connect(self._retheme)

    def show_sign(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    def _retheme(self) -> None:
        side = self._themes.current.px(20)
        self.setFixedSize(side, side)
        self.update()

    # Qt's own names.

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the icon."""
        painter = painter_for(self)
        colour = self._themes.current.colour(self._colour)
        paint_icon(painter, self._icon, colour, self.rect().adjusted(1, 1, -1, -1))
        painter.end()


class StepRow(QWidget):
    """One step: what is tried, its state in a word, what came of it, what the server said."""

    def __init__(self, themes: ThemeSource, parent: QWidget) -> None:
        super().__init__(parent)
        is_group(self, "")
        self._sign = Sign(themes)
        self._title = Label(themes, size="small", weight="medium", wraps=True)
        self._state = Label(themes, size="caption", colour="text_secondary")
        self._said = Label(themes, size="small", colour="text_secondary", wraps=True)
        self._quoted = Label(themes, size="caption", colour="text_secondary", wraps=True)
        self._state.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self._title, 1)
        head.addWidget(self._state, 0, Qt.AlignmentFlag.AlignTop)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(2)
        right.addLayout(head)
        right.addWidget(self._said)
        right.addWidget(self._quoted)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 5, 0, 5)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(right, 1)

    def show_step(self, step: Step) -> None:
        """Show a step as it stands now."""
        self._sign.show_sign(*SIGNS[step.state])
        self._title.setText(step.title)
        state = step.state.words
        done = step.state is not StepState.RUNNING
        shown = words.SECONDS.format(state=state, seconds=decimal(step.seconds)) if done else state
        self._state.setText(shown)
        self._state.set_colour("warning" if step.state is StepState.FAILED else "text_secondary")
        for label, text in ((self._said, step.said), (self._quoted, server_words(step))):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(f"{step.title}: {shown}")
        self.setAccessibleDescription(sentences(step.said, server_words(step)))


@guarded
class Verdict(QWidget):
    """The diagnosis in a soft card: a sign, a bold title, a sentence."""

    def __init__(self, themes: ThemeSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        is_group(self, words.DIAGNOSIS)
        self._themes = themes
        self._ground = "hover"
        self._sign = Sign(themes)
        self._title = Label(themes, weight="semibold", wraps=True)
        self._sentence = Label(themes, size="small", colour="text", wraps=True)
        self._inner = QVBoxLayout()
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(4)
        self._inner.addWidget(self._title)
        self._inner.addWidget(self._sentence)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 12)
        row.setSpacing(10)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(self._inner, 1)
        themes.changed.connect(self.update)

    @property
    def said(self) -> str:
        """What it says."""
        return sentences(self._title.text(), self._sentence.text())

    def put_below(self, widget: QWidget) -> None:
        """Put a button below the sentence."""
        self._inner.addSpacing(4)
        self._inner.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def say(self, title: str, sentence: str, *, sign: tuple[str, str], ground: str) -> None:
        """Say it on a ground of the theme."""
        self._ground = ground
        self._sign.show_sign(*sign)
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self.setAccessibleDescription(self.said)
        self.update()

    # Qt's own names.

    def minimumSizeHint(self) -> QSize:
        """Let the sentences wrap."""
        return QSize(120, super().minimumSizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the card."""
        painter = painter_for(self)
        theme = self._themes.current
        ground, edge = theme.colour(self._ground), edge_of(theme)
        paint_box(painter, self.rect(), 10, fill=ground, border=edge)
        painter.end()
