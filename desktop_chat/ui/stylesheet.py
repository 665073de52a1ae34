"""The style sheet of what Qt draws itself: scroll bars, menus, tool tips, text fields.

Buttons and cards are painted in `ui/kit`, because a style sheet has no focus ring and no icon
that takes the theme's colour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop_chat.ui.theme import Theme


def build_stylesheet(theme: Theme) -> str:
    """Return the application's style sheet in the theme's colours."""
    c = theme.colours
    handle = _between(c.border, c.border_strong)
    return f"""
QToolTip {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.border};
    padding: 4px 8px; font-size: {theme.scale.small}px;
}}
QScrollBar:vertical {{ background: transparent; width: 10px; margin: 2px; border: none; }}
QScrollBar:horizontal {{ background: transparent; height: 10px; margin: 2px; border: none; }}
QScrollBar::handle {{ background: {handle}; border-radius: 3px; }}
QScrollBar::handle:disabled {{ background: transparent; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover, QScrollBar::handle:pressed {{ background: {c.border_strong}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; border: none; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QAbstractScrollArea::corner {{ background: transparent; border: none; }}
QMenu {{
    background: {c.raised}; color: {c.text}; border: 1px solid {c.border};
    padding: 6px; font-size: {theme.px(14)}px;
}}
QMenu::item {{ padding: 7px 28px 7px 12px; border-radius: 6px; }}
QMenu::item:selected {{ background: {c.selected}; }}
QMenu::item:disabled {{ color: {c.text_disabled}; }}
QMenu::separator {{ height: 1px; background: {c.border}; margin: 6px 8px; }}
QMenu::indicator {{ width: 16px; height: 16px; left: 6px; }}
"""


def _between(one: str, other: str) -> str:
    """Return the colour half-way between two."""
    pairs = ((int(one[at : at + 2], 16), int(other[at : at + 2], 16)) for at in (1, 3, 5))
    return "#" + "".join(f"{(a + b) // 2:02X}" for a, b in pairs)
