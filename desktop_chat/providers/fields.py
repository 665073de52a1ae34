"""Read fields of objects that nobody has validated: the wrong type is the same as nothing."""

from __future__ import annotations

import math
from typing import Any

JsonObject = dict[str, Any]


def text_of(value: object) -> str:
    """Return a text or a number as text, "" for anything else."""
    if isinstance(value, str):
        return value
    if isinstance(value, int | float) and not isinstance(value, bool):
        return str(value)
    return ""


def object_of(value: object) -> JsonObject:
    """Return an object, an empty one for anything else."""
    return value if isinstance(value, dict) else {}


def objects_of(value: object) -> list[JsonObject]:
    """Return the objects of a list, none for anything else."""
    return [item for item in value if isinstance(item, dict)] if isinstance(value, list) else []


def count_of(value: object) -> int | None:
    """Return a whole number that is not negative, None for anything else."""
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # json.loads takes NaN and Infinity.
    return int(value) if math.isfinite(value) and value >= 0 else None
