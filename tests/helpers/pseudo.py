"""A language that nobody speaks: every sentence is marked, and longer than in English."""

from __future__ import annotations

import string

ACCENTS = str.maketrans("aceinosuyACEINOSUY", "áçéíñóšúýÁÇÉÍÑÓŠÚÝ")
BEGIN, END = "⟦", "⟧"


def pseudo(source: str, meaning: str, count: int | None) -> str:
    """Return a sentence in it; the fields in braces stay as they are."""
    parts = []
    for text, name, _, _ in string.Formatter().parse(source):
        parts.append(text.translate(ACCENTS).replace("{", "{{").replace("}", "}}"))
        parts.append("{" + name + "}" if name is not None else "")
    whole = "".join(parts)
    return f"{BEGIN}{whole}{'~' * (len(source) * 2 // 5)}{END}"
