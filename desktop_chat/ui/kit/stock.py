"""The look of Qt's own dialogs of files and printers, which stand in where a desktop has none.

Their colours are those of the application's palette, which are the theme's.
"""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPalette
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFileDialog, QToolButton

from desktop_chat.ui.icons import icon

_SIZE = QSize(760, 520)
_Role = QPalette.ColorRole
_ICONS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "arrow-up",
    "newFolderButton": "plus",
    "listModeButton": "list",
    "detailModeButton": "sidebar",
}
"""The buttons above the list of files, and what stands on them."""


def dress(dialog: QDialog) -> None:
    """Give a dialog of Qt's the look of ours; a desktop's own dialog stays as it is."""
    dialog.setStyleSheet(_sheet(dialog.palette()))
    ink = dialog.palette().color(_Role.WindowText)
    faint = dialog.palette().color(QPalette.ColorGroup.Disabled, _Role.WindowText)
    box = dialog.findChild(QDialogButtonBox)
    for each in box.buttons() if box is not None else ():
        each.setIcon(QIcon())
    if isinstance(dialog, QFileDialog):
        dialog.resize(_SIZE)
    for name, drawing in _ICONS.items():
        button = dialog.findChild(QToolButton, name)
        if button is not None:
            drawn = icon(drawing, ink, 18)
            for density in (1.0, 2.0):
                picture = icon(drawing, faint, 18, density).pixmap(18, 18)
                drawn.addPixmap(picture, QIcon.Mode.Disabled)
            button.setIcon(drawn)


def _sheet(palette: QPalette) -> str:
    def c(role: QPalette.ColorRole) -> str:
        return palette.color(role).name()

    focus, border, strong = c(_Role.Accent), c(_Role.Mid), c(_Role.Dark)
    faint = palette.color(QPalette.ColorGroup.Disabled, _Role.Text).name()
    return f"""
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QLineEdit, QComboBox, QPushButton, QAbstractItemView, QSpinBox {{
    background: {c(_Role.Base)}; color: {c(_Role.Text)};
    border: 1px solid {border}; border-radius: 6px;
    selection-background-color: {c(_Role.Highlight)};
    selection-color: {c(_Role.HighlightedText)};
}}
QLineEdit, QComboBox, QSpinBox {{ padding: 4px 8px; border-color: {strong}; }}
QPushButton {{ padding: 6px 8px; }}
QDialogButtonBox QPushButton {{ min-width: 72px; }}
QPushButton:hover, QToolButton:hover {{ background: {c(_Role.Midlight)}; }}
QPushButton:disabled {{ color: {faint}; }}
QToolButton {{ border: 2px solid transparent; border-radius: 6px; padding: 3px; }}
QToolButton:checked {{ background: {c(_Role.Midlight)}; }}
QAbstractItemView::item {{ padding: 2px; }}
QAbstractItemView::item:selected {{
    background: {c(_Role.Highlight)}; color: {c(_Role.HighlightedText)};
}}
QComboBox QAbstractItemView {{ border-radius: 0; }}
QHeaderView, QHeaderView::section {{
    background: {c(_Role.Window)}; color: {c(_Role.WindowText)};
    border: none; border-radius: 0; padding: 4px;
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QAbstractItemView:focus {{
    border: 2px solid {focus};
}}
QLineEdit:focus, QComboBox:focus, QSpinBox:focus {{ padding: 3px 7px; }}
QPushButton:focus {{ border: 2px solid {focus}; padding: 5px 7px; }}
QToolButton:focus {{ border-color: {focus}; }}
QCheckBox:focus, QRadioButton:focus, QGroupBox:focus {{ color: {focus}; }}
"""
