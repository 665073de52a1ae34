"""Values of the domain as plain JSON values, and back; the shape is that of their classes.

A field that is missing has its default; one that is unknown, or of another type, is refused.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

from desktop_chat.domain.rope import Rope
from desktop_chat.domain.text import clean

_Value = TypeVar("_Value")
_LARGEST = 2**53


class Unfit(ValueError):
    """A value is not what its place asks for; the message says where and why."""


def encode(value: Any) -> Any:
    """Return a value as dictionaries, lists, texts and numbers; texts are made safe to show."""
    if isinstance(value, StrEnum):
        return value.value
    if isinstance(value, str | Rope):
        return clean(str(value))
    if isinstance(value, tuple):
        return [encode(each) for each in value]
    if is_dataclass(value):
        return {each.name: encode(getattr(value, each.name)) for each in _lasting(value)}
    return value


def _lasting(value: Any) -> list[Field[Any]]:
    """Return the fields of an object that outlive the run of the program."""
    return [each for each in fields(value) if not each.metadata.get("transient")]


def decode(kind: type[_Value], value: object, place: str) -> _Value:
    """Return what `encode` made of a value of `kind`.

    Raises:
        Unfit: it is something else.
    """
    made: _Value = _decode(kind, value, place)
    return made


def _decode(kind: Any, value: object, place: str) -> Any:
    if isinstance(kind, NewType):
        return _id(value, place)
    if get_origin(kind) in {Union, UnionType}:
        return _optional(kind, value, place)
    if get_origin(kind) is tuple:
        if not isinstance(value, list):
            raise Unfit(f"{place} is no list")
        inner = get_args(kind)[0]
        return tuple(_decode(inner, each, f"{place}[{at}]") for at, each in enumerate(value))
    if is_dataclass(kind):
        return _object(kind, value, place)
    return _plain(kind, value, place)


def _plain(kind: Any, value: object, place: str) -> Any:
    if kind is float and isinstance(value, int | float) and not isinstance(value, bool):
        if abs(value) > _LARGEST or not math.isfinite(value):
            raise Unfit(f"{place} is out of range")
        return float(value)
    if kind is int and isinstance(value, int) and not isinstance(value, bool):
        if not 0 <= value <= _LARGEST:
            raise Unfit(f"{place} is out of range")
        return value
    if kind is bool and isinstance(value, bool):
        return value
    if kind in {str, Rope} and isinstance(value, str):
        return kind(clean(value))
    if isinstance(kind, type) and issubclass(kind, StrEnum) and isinstance(value, str):
        if value not in set(kind):
            raise Unfit(f"{place} has an unknown value")
        return kind(value)
    raise Unfit(f"{place} has another type than expected")


def _id(value: object, place: str) -> str:
    if not isinstance(value, str) or not 0 < len(value) <= 200 or not value.isprintable():
        raise Unfit(f"{place} is no identifier")
    return value


def _optional(kind: Any, value: object, place: str) -> Any:
    if value is None:
        return None
    (inner,) = (each for each in get_args(kind) if each is not NoneType)
    return _decode(inner, value, place)


def _object(kind: Any, value: object, place: str) -> Any:
    if not isinstance(value, dict):
        raise Unfit(f"{place} is no object")
    known = {each.name: each for each in fields(kind)}
    unknown = next((name for name in value if name not in known), None)
    if unknown is not None:
        raise Unfit(f"{place} has an unknown field")
    missing = next((each.name for each in known.values() if _lacks(each, value)), None)
    if missing is not None:
        raise Unfit(f"{place}.{missing} is missing")
    types = _types(kind)
    return kind(
        **{name: _decode(types[name], each, f"{place}.{name}") for name, each in value.items()}
    )


@cache
def _types(kind: Any) -> Mapping[str, Any]:
    return get_type_hints(kind)


def _lacks(each: Field[Any], value: Mapping[str, object]) -> bool:
    needed = each.default is MISSING and each.default_factory is MISSING
    return needed and each.name not in value
