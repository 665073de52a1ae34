"""The sheet of a test: the verdict, the steps as they run, and what puts the trouble right."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_chat.domain.connection import Connection
from desktop_chat.domain.diagnosis import Diagnosis, FixKind, Step, StepState
from desktop_chat.ui.doctor import words
from desktop_chat.ui.doctor.report import report
from desktop_chat.ui.doctor.rows import SIGNS, StepRow, Verdict
from desktop_chat.ui.kit.announce import announce
from desktop_chat.ui.kit.buttons import Button, ButtonKind
from desktop_chat.ui.kit.guard import guarded
from desktop_chat.ui.kit.layers import Sheet
from desktop_chat.ui.kit.texts import Label
from desktop_chat.ui.theme import ThemeSource

_WIDTH = 620
_ERROR = ("error", "error")


@guarded
class DoctorSheet(Sheet):
    """Shows one test at a time; whoever opened it runs the test and tells it what comes.

    Signals:
        run_requested(Connection): it is to be tested, from the beginning.
        stop_requested(): the test that runs is to end.
        fixed(Connection): the person had the connection put right; it is tested again.
        edit_requested(Connection): they want to change the connection by hand.
    """

    run_requested = Signal(object)
    stop_requested = Signal()
    fixed = Signal(object)
    edit_requested = Signal(object)

    def __init__(self, themes: ThemeSource, owner: QWidget) -> None:
        super().__init__(themes, owner, title=words.TITLE, width=_WIDTH)
        self._connection: Connection | None = None
        self._diagnosis: Diagnosis | None = None
        self._steps: dict[int, Step] = {}
        self._rows: dict[int, StepRow] = {}
        self._runs = False
        self.place = Label(themes, size="small", colour="text_secondary")
        self.verdict = Verdict(themes)
        self.fix_button = Button(themes, kind=ButtonKind.PRIMARY)
        self.copy_button = Button(themes, words.COPY, kind=ButtonKind.GHOST, icon="copy")
        self.again_button = Button(themes, words.AGAIN)
        self.stop_button = Button(themes, words.STOP)
        self.close_button = Button(themes, words.CLOSE)
        self._list = QVBoxLayout()
        self._lay_out()
        self.fix_button.clicked.connect(self._fix)
        self.copy_button.clicked.connect(self._copy)
        self.again_button.clicked.connect(self._again)
        self.stop_button.clicked.connect(self._stop)
        self.close_button.clicked.connect(self.reject)

    def open_with(self, connection: Connection) -> None:
        """Open, and have that connection tested."""
        self._begin(connection)
        self.open()
        self.run_requested.emit(connection)

    def first_focus(self) -> QWidget:
        """Begin at what ends the test."""
        return self.stop_button if self._runs else self.close_button

    @property
    def connection(self) -> Connection | None:
        """What is tested."""
        return self._connection

    # What whoever runs the test tells.

    def show_step(self, step: Step) -> None:
        """Show a step that has begun or ended."""
        self._steps[step.number] = step
        row = self._rows.get(step.number)
        if row is None:
            row = StepRow(self.themes, self.body)
            self._rows[step.number] = row
            self._list.addWidget(row)
        row.show_step(step)
        if step.state is not StepState.RUNNING:
            announce(self, f"{row.accessibleName()}. {row.accessibleDescription()}")
        self.refit()

    def show_diagnosis(self, diagnosis: Diagnosis) -> None:
        """Show what the test found, and the button that helps."""
        self._diagnosis = diagnosis
        sign = SIGNS[StepState.WORKED if diagnosis.works else StepState.FAILED]
        ground = "success_soft" if diagnosis.works else "warning_soft"
        self.verdict.say(diagnosis.title, diagnosis.sentence, sign=sign, ground=ground)
        fix = diagnosis.fix
        helps = fix is not None and not diagnosis.works and fix.kind is not FixKind.AGAIN
        if fix is not None:
            self.fix_button.set_words(fix.words)
            self.fix_button.setAccessibleName(fix.words)
        self._show_buttons(runs=False, fix=helps)
        (self.fix_button if helps else self.close_button).setFocus()
        announce(self, self.verdict.said, urgent=True)
        self.refit()

    def show_failure(self) -> None:
        """Say that the test itself went wrong."""
        self.verdict.say(words.FAILED, words.FAILED_SENTENCE, sign=_ERROR, ground="error_soft")
        self._show_buttons(runs=False)
        self.refit()

    # Parts.

    def _lay_out(self) -> None:
        title = Label(self.themes, words.TITLE, size="h2", weight="semibold")
        self.verdict.put_below(self.fix_button)
        self._list.setContentsMargins(4, 0, 4, 0)
        self._list.setSpacing(0)
        buttons = QHBoxLayout()
        buttons.setSpacing(4)
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        for button in (self.again_button, self.stop_button, self.close_button):
            buttons.addWidget(button)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(32, 28, 32, 20)
        column.setSpacing(0)
        column.addWidget(title)
        column.addSpacing(4)
        column.addWidget(self.place)
        column.addSpacing(16)
        column.addWidget(self.verdict)
        column.addSpacing(12)
        column.addLayout(self._list)
        column.addSpacing(16)
        column.addLayout(buttons)
        column.addStretch()

    def _begin(self, connection: Connection) -> None:
        self._connection, self._diagnosis = connection, None
        for row in self._rows.values():
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._steps, self._rows = {}, {}
        same = connection.name in connection.place
        form = words.PLACE_ALONE if same else words.PLACE
        self.place.setText(form.format(name=connection.name, place=connection.place))
        sign = SIGNS[StepState.RUNNING]
        self.verdict.say(words.TESTING, words.TESTING_STEP, sign=sign, ground="hover")
        self._show_buttons(runs=True)
        self.refit()

    def _show_buttons(self, *, runs: bool, fix: bool = False) -> None:
        self._runs = runs
        self.fix_button.setVisible(fix)
        self.stop_button.setVisible(runs)
        self.again_button.setVisible(not runs)
        self.close_button.setVisible(not runs)
        self.copy_button.set_words(words.COPY)
        if runs and self.isVisible():
            self.stop_button.setFocus()

    # What a person does.

    def _fix(self) -> None:
        connection, diagnosis = self._connection, self._diagnosis
        if connection is None or diagnosis is None or diagnosis.fix is None:
            return
        if not diagnosis.fix.is_immediate:
            self.reject()
            self.edit_requested.emit(connection)
            return
        fixed = diagnosis.fix.apply(connection)
        self._begin(fixed)
        self.fixed.emit(fixed)
        self.run_requested.emit(fixed)

    def _again(self) -> None:
        if self._connection is not None:
            self._begin(self._connection)
            self.run_requested.emit(self._connection)

    def _stop(self) -> None:
        self.stop_requested.emit()
        sign = SIGNS[StepState.NOTED]
        self.verdict.say(words.STOPPED, words.STOPPED_SENTENCE, sign=sign, ground="hover")
        for number, step in self._steps.items():
            if step.state is StepState.RUNNING:
                self._rows[number].hide()
        self._steps = {n: s for n, s in self._steps.items() if s.state is not StepState.RUNNING}
        self._show_buttons(runs=False)
        self.close_button.setFocus()
        self.refit()

    def _copy(self) -> None:
        if self._connection is not None:
            text = report(self._connection, self._steps.values(), self._diagnosis)
            QGuiApplication.clipboard().setText(text)
            self.copy_button.set_words(words.COPIED)
            announce(self.copy_button, words.COPIED)

    # Qt's own names.

    def done(self, result: int) -> None:
        """End the test that runs."""
        if self._runs:
            self._runs = False
            self.stop_requested.emit()
        super().done(result)
