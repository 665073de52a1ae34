"""Cut text into the deltas of a stream, and count them."""

import re
from collections.abc import Iterator
from enum import StrEnum
from functools import lru_cache
from itertools import islice
from random import Random

# Tokenizers put the space before the word; text that ends in spaces has them as a delta of its own.
_WORD = re.compile(r"\s*\S+|\s+")


class Cutting(StrEnum):
    """How the text of a reply is cut."""

    WORD = "word"
    CHARACTERS = "characters"
    RANDOM = "random"


def cut(text: str, how: Cutting, *, size: int, seed: int) -> Iterator[str]:
    """Yield the deltas of `text`; `size` is in characters, and the most of a random one."""
    match how:
        case Cutting.WORD:
            return words(text)
        case Cutting.CHARACTERS:
            return (text[start : start + size] for start in range(0, len(text), size))
        case Cutting.RANDOM:
            return _at_random(text, size, Random(seed))


def words(text: str) -> Iterator[str]:
    """Yield each word with the space before it."""
    return (match.group() for match in _WORD.finditer(text))


def count_tokens(text: str) -> int:
    """Count tokens, of which this server has one per word."""
    # Splitting is ten times as fast as matching, and a flood is counted as a whole.
    return len(text.split()) + text[-1:].isspace()


def first_tokens(text: str, limit: int) -> str:
    """Return the first `limit` tokens of the text."""
    return "".join(islice(words(text), limit))


@lru_cache(maxsize=4)
def repeat_to(section: str, deltas: int) -> str:
    """Repeat a section, numbered at `{{part}}`, until it has exactly so many words."""
    whole, rest = divmod(deltas, count_tokens(section))
    parts = [section.replace("{{part}}", str(number)) for number in range(1, whole + 2)]
    parts[whole] = first_tokens(parts[whole], rest)
    return "\n\n".join(part for part in parts if part)


def _at_random(text: str, size: int, random: Random) -> Iterator[str]:
    start = 0
    while start < len(text):
        end = start + random.randint(1, size)
        yield text[start:end]
        start = end
