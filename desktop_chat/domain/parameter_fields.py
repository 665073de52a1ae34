"""Parameters as a person types them and as files hold them, each field checked.

In a file an absent field is unset, `null` leaves it to the server, and `extra` is an object.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any, NoReturn, TypeVar

from desktop_chat.base.languages import enumerated, shortest, whole
from desktop_chat.base.redact import redact
from desktop_chat.base.translation import tr, trn
from desktop_chat.domain.parameters import (
    NO_PARAMETERS,
    Effort,
    Parameter,
    Parameters,
    Value,
    Verbosity,
)
from desktop_chat.domain.text import clean, one_line

E = TypeVar("E", Effort, Verbosity)

LONGEST_SYSTEM = 200_000
_LONGEST_EXTRA = 64 * 1024
_DEEPEST = 100
_MOST_STOPS = 16
_LONGEST_STOP = 1_000
_MOST_TOKENS = 100_000_000
_LARGEST_SEED = 2**63 - 1

_NO_NUMBER = tr("“{text}” is not a number.")
_NOT_WITHIN = tr("It has to be from {least} to {most}.")
_NO_WHOLE = tr("“{text}” is not a whole number.")
_NO_CHOICE = tr("It has to be one of {choices}.")
_NO_JSON = tr("This is not JSON: {what} (line {line}, column {column}).")
_NO_OBJECT = tr("This is no JSON object: names and values between curly brackets.")
_OWN_FIELD = tr("“{name}” is set by the program and cannot be replaced here.")
_KEY = tr("“{name}” would hold a key. This is kept in a file; put it into the key field.")
_KEY_INSIDE = tr("Something in it looks like a key. This is kept in a file; use the key field.")

_OWN_FIELDS = frozenset(
    {"model", "messages", "input", "prompt", "instructions", "stream", "stream_options"}
)
_KEY_NAME = re.compile(
    r"(?i)auth|cookie|(?:^|[-_])key$|api-?key|(?:^|[-_])token$|secret|passw|credential|^headers$"
    r"|^extra_headers$"
)
_NO_KEYS = frozenset({"prompt_cache_key", "sort_key", "cache_key"})
"""What is called a key and opens nothing."""


class ParameterError(ValueError):
    """A value that cannot be used; its text is a sentence for who typed it."""


def read_text(parameter: Parameter, text: str) -> Value:
    """Return the value that was typed into a field; None for an empty one.

    Raises:
        ParameterError: it is none of that field's.
    """
    if not text.strip():
        return None
    return _READERS[parameter](text)


def show_text(value: Value) -> str:
    """Return a value as it is typed; "" for None."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "\n".join(_escaped(each) for each in value)
    if isinstance(value, float):
        return f"{value:g}"
    return str(value)


def as_value(parameters: Parameters) -> dict[str, Any]:
    """Return parameters as a value for JSON."""
    found: dict[str, Any] = {}
    for parameter, value in parameters.said():
        if parameter is Parameter.EXTRA and isinstance(value, str):
            found[parameter.value] = json.loads(value)
        else:
            found[parameter.value] = list(value) if isinstance(value, tuple) else value
    return found


def from_value(value: object) -> Parameters:
    """Return the parameters of a file, each of which was checked as if it had been typed.

    Raises:
        ParameterError: one of them cannot be used.
    """
    if not isinstance(value, Mapping):
        raise ParameterError("not an object")
    parameters = NO_PARAMETERS
    for parameter in Parameter:
        if parameter.value in value:
            parameters = parameters.put(parameter, _checked(parameter, value[parameter.value]))
    return parameters


def recall(value: object) -> Parameters:
    """Return as many of a file's parameters as can be used."""
    parameters = NO_PARAMETERS
    for name, each in value.items() if isinstance(value, Mapping) else ():
        try:
            read = from_value({name: each})
        except ParameterError:
            continue
        for parameter, found in read.said():
            parameters = parameters.put(parameter, found)
    return parameters


def _checked(parameter: Parameter, found: object) -> Value:
    if found is None:
        return None
    if parameter is Parameter.STOP:
        if not isinstance(found, list) or not all(isinstance(each, str) for each in found):
            raise ParameterError("stop is no list of texts")
        return _stops(tuple(clean(each) for each in found))
    if parameter is Parameter.EXTRA:
        return _extra_text(json.dumps(found, ensure_ascii=False))
    numbers = {Parameter.TEMPERATURE, Parameter.TOP_P, Parameter.MAX_TOKENS, Parameter.SEED}
    if isinstance(found, bool) or not isinstance(found, int | float | str):
        raise ParameterError(f"{parameter} is neither a text nor a number")
    if isinstance(found, str) is (parameter in numbers):
        raise ParameterError(f"{parameter} is of another kind")
    return read_text(parameter, str(found))


def _system(text: str) -> str:
    if len(text) > LONGEST_SYSTEM:
        raise ParameterError(_too_long(text, LONGEST_SYSTEM))
    return text


def _number(text: str, least: float, most: float) -> float:
    try:
        number = float(text.strip().replace(",", "."))
    except ValueError:
        raise ParameterError(_NO_NUMBER.format(text=_shown(text))) from None
    if not math.isfinite(number) or not least <= number <= most:
        raise ParameterError(_NOT_WITHIN.format(least=shortest(least), most=shortest(most)))
    return number


def _whole(text: str, least: int, most: int) -> int:
    digits = "".join(text.split()).replace("\u2019", "").replace("_", "")
    if re.fullmatch(r"[-+]?[0-9]{1,25}", digits) is None:
        raise ParameterError(_NO_WHOLE.format(text=_shown(text)))
    number = int(digits)
    if not least <= number <= most:
        raise ParameterError(_NOT_WITHIN.format(least=whole(least), most=whole(most)))
    return number


def _choice(kind: type[E], text: str) -> E:
    try:
        return kind(text)
    except ValueError:
        raise ParameterError(_NO_CHOICE.format(choices=enumerated(kind))) from None


def _stops(stops: tuple[str, ...]) -> tuple[str, ...] | None:
    kept = tuple(dict.fromkeys(each for each in stops if each))
    if len(kept) > _MOST_STOPS:
        raise ParameterError(_too_many_stops(len(kept)))
    for each in kept:
        if len(each) > _LONGEST_STOP:
            raise ParameterError(_too_long(each, _LONGEST_STOP))
    return kept or None


def _too_long(text: str, most: int) -> str:
    said = trn(
        "It is too long: {count} character of {most} at most.",
        "It is too long: {count} characters of {most} at most.",
        len(text),
    )
    return said.format(count=whole(len(text)), most=whole(most))


def _too_many_stops(count: int) -> str:
    said = trn(
        "There is {count} stop sequence; {most} at most can be sent.",
        "There are {count} stop sequences; {most} at most can be sent.",
        count,
    )
    return said.format(count=whole(count), most=whole(_MOST_STOPS))


def _extra_text(text: str) -> str | None:
    """Return an extra body in the one form in which it is kept."""
    if len(text) > _LONGEST_EXTRA:
        raise ParameterError(_too_long(text, _LONGEST_EXTRA))
    try:
        found = json.loads(text, parse_constant=_refuse)
        written = json.dumps(found, ensure_ascii=False, indent=2)
    except json.JSONDecodeError as error:
        raise ParameterError(
            _NO_JSON.format(what=error.msg, line=error.lineno, column=error.colno)
        ) from None
    except (ValueError, RecursionError):
        raise ParameterError(_NO_OBJECT) from None
    if not isinstance(found, dict):
        raise ParameterError(_NO_OBJECT)
    for name in found:
        if name in _OWN_FIELDS:
            raise ParameterError(_OWN_FIELD.format(name=_shown(name)))
    _refuse_keys(found)
    return clean(written) if found else None


def _refuse(constant: str) -> NoReturn:
    raise ValueError(f"{constant} is no number of JSON")


def _refuse_keys(found: object, depth: int = 0) -> None:
    if depth > _DEEPEST:
        # Python 3.12 and later read what nothing can walk through.
        raise ParameterError(_NO_OBJECT)
    if isinstance(found, dict):
        for name, value in found.items():
            if _KEY_NAME.search(name) and name not in _NO_KEYS:
                raise ParameterError(_KEY.format(name=_shown(name)))
            _refuse_keys(value, depth + 1)
    elif isinstance(found, list):
        for each in found:
            _refuse_keys(each, depth + 1)
    elif isinstance(found, str) and redact(found) != found:
        raise ParameterError(_KEY_INSIDE)


def _escaped(stop: str) -> str:
    return stop.replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t")


_ESCAPES = {"\\n": "\n", "\\t": "\t", "\\\\": "\\"}


def _unescaped(line: str) -> str:
    return re.sub(r"\\[nt\\]", lambda found: _ESCAPES[found.group()], line)


def _shown(text: str) -> str:
    return one_line(redact(text), 40)


_READERS: Mapping[Parameter, Callable[[str], Value]] = {
    Parameter.SYSTEM: lambda text: _system(clean(text)),
    Parameter.TEMPERATURE: lambda text: _number(text, 0.0, 2.0),
    Parameter.TOP_P: lambda text: _number(text, 0.0, 1.0),
    Parameter.MAX_TOKENS: lambda text: _whole(text, 1, _MOST_TOKENS),
    Parameter.EFFORT: lambda text: _choice(Effort, text.strip()),
    Parameter.VERBOSITY: lambda text: _choice(Verbosity, text.strip()),
    Parameter.STOP: lambda text: _stops(tuple(map(_unescaped, text.splitlines()))),
    Parameter.SEED: lambda text: _whole(text, -_LARGEST_SEED, _LARGEST_SEED),
    Parameter.EXTRA: _extra_text,
}
