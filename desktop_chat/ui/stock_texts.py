"""What Qt says by itself, such as in its dialogs of files, in the language of the program."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from desktop_chat.base.languages import Language
from desktop_chat.ui.locales import locale_of, use_locale


def speak_in_stock_texts(app: QApplication, language: Language) -> None:
    """Load Qt's own translation, where it has come with it, and turn the windows round.

    Dates, sizes and numbers that Qt writes are those of the language from now on.
    """
    use_locale(locale_of(language))
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if translator.load(f"qtbase_{language.code}", folder):
        app.installTranslator(translator)
    # Qt would take it from a sentence of its own, which is not there for every language.
    right = Qt.LayoutDirection.RightToLeft
    left = Qt.LayoutDirection.LeftToRight
    app.setLayoutDirection(right if language.is_right_to_left else left)
