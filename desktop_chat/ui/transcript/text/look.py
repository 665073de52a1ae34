"""The theme as formats of a text document: what each kind of block and run looks like."""

from __future__ import annotations

from typing import NamedTuple, assert_never

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextFormat,
)

from desktop_chat.markdown import (
    PENDING,
    AlertHead,
    AlertKind,
    CodeEnd,
    CodeHead,
    CodeLine,
    FlowBlock,
    Gap,
    HtmlLine,
    ImageRun,
    Inline,
    Inlines,
    InlineStyle,
    MathLines,
    Prose,
    RuleLine,
    Run,
    RunKind,
    TableRow,
    Title,
)
from desktop_chat.markdown.flow import BULLETS
from desktop_chat.ui.theme import Theme
from desktop_chat.ui.transcript import words
from desktop_chat.ui.transcript.text.file_card import FileRun
from desktop_chat.ui.transcript.text.gaps import Gaps
from desktop_chat.ui.transcript.text.grid import AT_LEAST, FIXED, Grid
from desktop_chat.ui.transcript.text.links import BACK, NOTE, as_tool_tip, destination, openable
from desktop_chat.ui.transcript.text.rich import InsetMaker, Rich, is_tall_block
from desktop_chat.ui.transcript.text.sides import AUTO, direction_of, letter_behind_mark

MARGIN = 8
"""Pixels on both sides of the text of a pane, for grounds that reach beyond it."""

CODE_PADDING = 16
CODE_END = 14
CHIP_PADDING = 4

_MOST_WIDTHS = 2_000
"""Widths of runs that are remembered: those of the rows that decide a table's columns."""

CHIP = QTextFormat.Property.UserProperty.value + 1
"""Character property: a soft ground is painted behind the run."""

_EN_SPACE = "\u2002"
_BOXES = "☐☑"
_BESIDE_BOX = 6
_ALERT_COLOURS = {
    AlertKind.NOTE: "info",
    AlertKind.TIP: "success",
    AlertKind.IMPORTANT: "accent",
    AlertKind.WARNING: "warning",
    AlertKind.CAUTION: "error",
}


def marker_text(block: FlowBlock) -> str:
    """Return what stands before the text of an item: a bullet, a number, a box; else nothing."""
    if block.task is not None:
        return _BOXES[block.task] + _EN_SPACE
    if block.marker in BULLETS:
        # The others are in few fonts, and as wide as the one that is used in their place.
        return BULLETS[0] + _EN_SPACE
    return block.marker + (_EN_SPACE if block.marker else "")


def lead_width(look: Look, block: FlowBlock, letter: str = "") -> float:
    """Return how wide the mark of an item is before a letter of some script."""
    key = (marker_text(block), letter)
    if (known := look.leads.get(key)) is None:
        width = look.body_metrics.horizontalAdvance(key[0] + letter)
        known = look.leads[key] = width - look.body_metrics.horizontalAdvance(letter)
    return known + (look.box_space.fontLetterSpacing() if block.task is not None else 0)


def alert_icon(look: Look) -> int:
    """Return the size of the icon before the label of an alert."""
    return look.theme.scale.body + look.theme.px(2)


def is_code(block: FlowBlock) -> bool:
    """Return whether the block belongs to the card of a code block."""
    return isinstance(block.content, CodeHead | CodeLine | CodeEnd)


def _bold(font: QFont) -> QFont:
    made = QFont(font)
    made.setWeight(QFont.Weight.Bold)
    return made


class _BlockKey(NamedTuple):
    kind: type[object]
    level: int
    top: int
    left: int
    lead: str
    letter: str
    tall: bool
    from_right: bool
    direction: Qt.LayoutDirection
    ground: bool
    files: bool


class Look:
    """The formats of one theme; made once per theme, and asked for by every document."""

    def __init__(self, theme: Theme, *, ink: str = "text", rich: Rich | None = None) -> None:
        self.theme = theme
        self.ink = ink
        self._quiet: Look | None = None
        self.body_font = theme.ui_font(theme.scale.body if ink == "text" else theme.scale.small + 1)
        self.code_font = theme.mono_font(theme.scale.small)
        self.caption_font = theme.ui_font(theme.scale.caption)
        self.gaps = Gaps.of(theme)
        self._tight, self._normal, self._section = self.gaps[:3]
        self.line = round(theme.scale.body * theme.line_height.body)
        self.code_line = round(theme.scale.small * theme.line_height.code)
        self.body_metrics = QFontMetricsF(self.body_font)
        self.insets = InsetMaker.of_look(rich, theme, self.body_font, self.colour(ink))
        self.bold_metrics = QFontMetricsF(_bold(self.body_font))
        self.chip_metrics = QFontMetricsF(theme.mono_font(theme.scale.small + 1))
        self.grid = Grid(
            self.line, self.colour("border"), self.colour("border_strong"), spare=CHIP_PADDING
        )
        self._make_fixed()
        self._widths: dict[tuple[str, int], float] = {}
        self.leads: dict[tuple[str, str], float] = {}
        self._blocks: dict[_BlockKey, QTextBlockFormat] = {}
        self._chars: dict[tuple[int, str, str | None, int], QTextCharFormat] = {}

    def _make_fixed(self) -> None:
        """Make the formats that depend on nothing but the theme."""
        self.plain_format = QTextCharFormat()
        self.plain_format.setForeground(self.colour(self.ink))
        self.code_format = self._code_char("text")
        self.quiet_format = self._code_char("text_secondary")
        self.image_format = QTextCharFormat()
        """Of what stands for an image that is not loaded."""
        self.image_format.setForeground(self.colour("text_secondary"))
        self.image_format.setProperty(
            QTextFormat.Property.FontPixelSize.value, self.theme.scale.small
        )
        self.image_format.setProperty(CHIP, True)
        self.mark_format = self._code_char("warning")
        """Of what stands for an invisible character."""
        self.mark_format.setBackground(QBrush(self.colour("warning_soft")))
        self.found = (_on(self, "warning_soft", "text"), _on(self, "warning", "window"))
        """Of what was found, and of the match that is looked at."""
        self.found[0].setFontUnderline(self.theme.is_high_contrast)
        self._spaced: dict[int, tuple[QTextCharFormat, QTextCharFormat]] = {}
        # Each is made once: texts are compared by which format they have, not by what is in it.
        self._alerts: dict[str, QTextCharFormat] = {}
        self._marker = QTextCharFormat()
        self._marker.setForeground(self.colour("text_secondary"))
        self._painted_marker = QTextCharFormat()
        self._painted_marker.setForeground(QColor(Qt.GlobalColor.transparent))
        self.box_space = _after_box(self, self._painted_marker)
        """Of the last character of a task's marker, whose box is painted."""
        self.tiny_format = QTextCharFormat()
        """Of paragraphs that are a space or a line, and never have text."""
        self.tiny_format.setProperty(QTextFormat.Property.FontPixelSize.value, 4)
        self.inks: dict[str, QTextCharFormat] = {}
        """The formats of highlighted code, by the name of their colour."""
        self.label_font = self.theme.mono_font(self.theme.scale.caption)

    @property
    def quiet(self) -> Look:
        """The same look in a quieter ink, for what the model thinks."""
        if self._quiet is None:
            rich = None if self.insets is None else self.insets.rich
            self._quiet = Look(self.theme, ink="text_secondary", rich=rich)
        return self._quiet

    def colour(self, token: str) -> QColor:
        """Return a colour of the theme."""
        return self.theme.colour(token)

    def alert_colour(self, kind: AlertKind | None) -> QColor:
        """Return the colour of a quote's bar."""
        return self.colour("border" if kind is None else _ALERT_COLOURS[kind])

    # -- blocks ---------------------------------------------------------------------------------

    def top_of(self, block: FlowBlock) -> int:
        """Return the space above a block."""
        # Not by a table: hashing an Enum's member is slow in Python 3.11.
        gap = block.gap
        pixels = (
            0
            if gap is Gap.NONE
            else self._tight
            if gap is Gap.TIGHT
            else self._normal
            if gap is Gap.NORMAL
            else self._section
        )
        return pixels + 4 if isinstance(block.content, CodeHead | TableRow) and pixels else pixels

    def left_of(self, block: FlowBlock) -> int:
        """Return where the text of a block begins."""
        return self.gaps.indent * block.indent + self.gaps.quote_indent * len(block.quotes)

    def block_format(self, block: FlowBlock, *, first: bool) -> QTextBlockFormat:
        """Return the format of the paragraph that shows `block`; the `first` has no gap above."""
        lead = marker_text(block)
        level = block.content.level if isinstance(block.content, Title) else 0
        top = 0 if first else self.top_of(block)
        tall = self.insets is not None and is_tall_block(block)
        left, side, direction = self.left_of(block), block.from_right, direction_of(block)
        runs = block.content.runs if isinstance(block.content, Prose) and not lead else ()
        ground = self.begins_with_ground(runs)
        letter = letter_behind_mark(block) if lead and direction is not AUTO else ""
        files = bool(runs) and isinstance(runs[0], FileRun)
        key = _BlockKey(
            *(type(block.content), level, top, left, lead, letter, tall),
            *(side, direction, ground, files),
        )
        made = self._blocks.get(key)
        if made is None:
            made = self._blocks[key] = self._make_block(block, key)
        return made

    def _make_block(self, block: FlowBlock, key: _BlockKey) -> QTextBlockFormat:
        made, left = QTextBlockFormat(), key.left
        made.setTopMargin(key.top)
        if key.lead:
            advance = lead_width(self, block, key.letter)
            left = max(left, round(advance))
            made.setTextIndent(-advance)
        elif isinstance(block.content, AlertHead):
            made.setTextIndent(alert_icon(self) + self.theme.px(_BESIDE_BOX))
        elif key.ground:
            made.setTextIndent(CHIP_PADDING)
        if is_code(block):
            left += CODE_PADDING
            (made.setLeftMargin if key.from_right else made.setRightMargin)(CODE_PADDING)
        if key.files and QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            made.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        (made.setRightMargin if key.from_right else made.setLeftMargin)(left)
        made.setLineHeight(self._line_of(block), AT_LEAST if key.tall else FIXED)
        made.setLayoutDirection(key.direction)
        return made

    def _line_of(self, block: FlowBlock) -> int:
        match block.content:
            case Title(level):
                size = self.title_size(level)
                return round(size * (1.3 if size > self.theme.scale.body else 1.5))
            case CodeHead():
                return self.gaps.code_head + CODE_END
            case CodeEnd():
                return CODE_END
            case CodeLine() | HtmlLine() | MathLines():
                return self.code_line
            case RuleLine():
                return 1
            case Prose() | AlertHead() | TableRow():
                return self.line
            case _:
                assert_never(block.content)

    def title_size(self, level: int) -> int:
        """Return the size of a heading's type."""
        scale = self.theme.scale
        sizes = (scale.h1, scale.h2, scale.h3, scale.body, scale.small, scale.small)
        return sizes[min(level, len(sizes)) - 1]

    # -- runs -----------------------------------------------------------------------------------

    def char_format(self, run: Inline, *, level: int) -> QTextCharFormat:
        """Return the format of a run; `level` is that of the heading it stands in, or 0."""
        if isinstance(run, ImageRun):
            return self.image_format
        key = (run.style._value_, run.kind._value_, run.link or run.note, level)
        made = self._chars.get(key)
        if made is None:
            made = self._make_char(run, level)
            if len(self._chars) < 2_000:
                self._chars[key] = made
        return made

    def _make_char(self, run: Run, base: int) -> QTextCharFormat:
        style, kind = run.style, run.kind
        made = _base_char(self, base)
        if style & InlineStyle.BOLD:
            made.setFontWeight(QFont.Weight.Bold if base else QFont.Weight.DemiBold)
        made.setFontItalic(bool(style & InlineStyle.ITALIC))
        made.setFontStrikeOut(bool(style & InlineStyle.STRIKE))
        if style & InlineStyle.CODE or kind is RunKind.HTML:
            self._mono(made, self.title_size(base) - 1 if base else self.theme.scale.small + 1)
        if style & InlineStyle.CODE:
            made.setProperty(CHIP, True)
        if kind in {RunKind.MATH, RunKind.DISPLAY_MATH}:
            self._mono(made, self.theme.scale.small + 1)
            made.setFontItalic(True)
        elif kind in {RunKind.FOOTNOTE, RunKind.BACK}:
            made.setForeground(self.colour("accent"))
            _lead(made, run)
        if run.link is not None:
            _link(self, made, run.link)
        return made

    def _mono(self, made: QTextCharFormat, size: int) -> None:
        made.setFontFamilies(self.code_font.families())
        made.setFontFixedPitch(True)
        made.setProperty(QTextFormat.Property.FontPixelSize.value, size)

    def _code_char(self, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        self._mono(made, self.theme.scale.small)
        made.setForeground(self.colour(colour))
        return made

    def has_chip(self, made: QTextCharFormat) -> bool:
        """Return whether a soft ground is painted behind a run of this format."""
        return bool(made.hasProperty(CHIP))

    def begins_with_ground(self, runs: Inlines) -> bool:
        """Return whether a ground is painted behind the first run, so that it needs room there."""
        first = runs[0] if runs else None
        if isinstance(first, ImageRun):
            return self.insets is None or self.insets.of(first, 0) is None
        return first is not None and bool(first.style & InlineStyle.CODE)

    def spaced(self, made: QTextCharFormat) -> QTextCharFormat:
        """Return the same format with room after each character, for the edges of grounds."""
        known = self._spaced.get(id(made))
        if known is None:
            spaced = QTextCharFormat(made)
            spaced.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
            more = made is self.box_space and made.fontLetterSpacing()
            spaced.setFontLetterSpacing(CHIP_PADDING + 1 + more)
            # The format itself is kept too, so that its id stays its own.
            known = self._spaced[id(made)] = (made, spaced)
        return known[1]

    def run_width(self, run: Inline, metrics: QFontMetricsF, longest: int) -> float:
        """Return how wide a run is on one line, about."""
        if self.insets is not None and (painted := self.insets.width(run)) is not None:
            return painted
        text = run.alt if isinstance(run, ImageRun) else run.text
        spare = 0
        if isinstance(run, ImageRun) or run.style & InlineStyle.CODE:
            metrics, spare = self.chip_metrics, 2 * (CHIP_PADDING + 1)
        key = (text, id(metrics))
        width = self._widths.get(key)
        if width is None:
            width = max(metrics.horizontalAdvance(line[:longest]) for line in text.split("\n"))
            if len(self._widths) >= _MOST_WIDTHS:
                self._widths.clear()
            self._widths[key] = width
        return spare + width

    def marker_format(self, block: FlowBlock) -> QTextCharFormat:
        """Return the format of an item's marker; boxes and bullets are painted below it."""
        painted = block.task is not None or block.marker in BULLETS or is_code(block)
        return self._painted_marker if painted else self._marker

    def alert_format(self, kind: AlertKind) -> QTextCharFormat:
        """Return the format of an alert's label."""
        made = self._alerts.get(kind.value)
        if made is None:
            made = self._alerts[kind.value] = QTextCharFormat()
            made.setFontWeight(QFont.Weight(self.theme.weight.semibold))
            made.setForeground(self.alert_colour(kind))
        return made


def _base_char(look: Look, base: int) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(look.colour(look.ink))
    if base:
        made.setProperty(QTextFormat.Property.FontPixelSize.value, look.title_size(base))
        made.setFontWeight(QFont.Weight(look.theme.weight.semibold))
        if base > 5:
            made.setForeground(look.colour("text_secondary"))
    return made


def _after_box(look: Look, marker: QTextCharFormat) -> QTextCharFormat:
    """Return a marker's format with room for a box of this look: fonts have boxes of any width."""
    made = QTextCharFormat(marker)
    text = _BOXES[0] + _EN_SPACE
    room = look.theme.scale.body + 1 + look.theme.px(_BESIDE_BOX)
    made.setFontLetterSpacingType(QFont.SpacingType.AbsoluteSpacing)
    made.setFontLetterSpacing(room - look.body_metrics.horizontalAdvance(text))
    return made


def _link(look: Look, made: QTextCharFormat, link: str) -> None:
    address = openable(link)
    if address is not None:
        made.setAnchor(True)
        made.setAnchorHref(address)
        made.setForeground(look.colour("accent"))
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    elif link == PENDING:
        made.setForeground(look.colour("accent"))
    else:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        made.setUnderlineColor(look.colour("border_strong"))
    made.setToolTip(as_tool_tip(destination(link)))


def _lead(made: QTextCharFormat, run: Run) -> None:
    """Make a link of what leads to a footnote, or back from one."""
    is_back = run.kind is RunKind.BACK
    if not is_back:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if run.note:
        made.setAnchor(True)
        made.setAnchorHref(f"{BACK if is_back else NOTE}:{run.note}")
        made.setToolTip(as_tool_tip(words.BACK_TO_TEXT if is_back else words.FOOTNOTE))


def _on(look: Look, ground: str, ink: str) -> QTextCharFormat:
    """Return the format of a text that is lifted out by a ground."""
    made = QTextCharFormat()
    made.setBackground(look.colour(ground))
    made.setForeground(look.colour(ink))
    return made
