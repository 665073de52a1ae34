"""Where a text that comes can be cut, so that each part can be said by itself."""

from __future__ import annotations

import re
from typing import Final

_END: Final = re.compile(r"([.!?:;])['\")\]*_`]*\s|[。！？；：؟۔।]['\"」』）”’*_]*|\n")
_RULE: Final = re.compile(r"^[ \t]*\|?[ \t:|-]*-[ \t:|-]*\n")
_FENCE: Final = re.compile(r"^ {0,3}(?:```|~~~)", re.MULTILINE)
_ROW: Final = re.compile(r"[ \t]*\|")


def end_of_sentences(source: str, most: int) -> int:
    """Return where the last whole sentence or line ends that is no part of a formula; 0 for none.

    No more than the last `most` characters are looked at.
    """
    ends = [
        found.end()
        for found in _END.finditer(source, max(0, len(source) - most))
        if found[1] != "." or _is_end(source, found)
    ]
    if len(source) > most:
        return ends[-1] if ends else 0
    return next((end for end in reversed(ends) if not _in_formula(source[:end])), 0)


def _is_end(source: str, found: re.Match[str]) -> bool:
    """Return whether a full stop ends a sentence, not an abbreviation or the number of an item."""
    if "\n" in found[0]:
        return True
    begin = source[: found.start()]
    line = begin[begin.rfind("\n") + 1 :]
    word = re.split(r"[\s.(]", line)[-1]
    follows = source[found.end() : found.end() + 1]
    return not (
        line.strip().isdigit()
        or (len(word) == 1 and word.isalpha())
        or not follows
        or follows.islower()
    )


def _in_formula(begin: str) -> bool:
    return begin.count("$$") % 2 == 1 or begin.count("\\[") > begin.count("\\]")


class Context:
    """Where in a text the next part of it begins: in code, in a table, or at words."""

    def __init__(self) -> None:
        self._is_code = False
        self._is_table = False

    def complete(self, part: str) -> str:
        """Return a part as a text of its own; what follows is the next one."""
        was_code, was_table = self._is_code, self._is_table
        self._is_code ^= len(_FENCE.findall(part)) % 2 == 1
        last = part.rstrip("\n")
        rows = bool(_ROW.match(last[last.rfind("\n") + 1 :]))
        self._is_table = rows and not self._is_code and not part.endswith("\n\n")
        if was_code:
            return f"```\n{part}"
        if was_table and _ROW.match(part):
            part = _RULE.sub("", part)
            columns = max(line.count("|") for line in part.split("\n"))
            return f"|{' |' * columns}\n|{'-|' * columns}\n{part}" if columns else part
        return part
