"""How a model is asked, beside what it is asked: system prompt, temperature, limits and the like.

Each field is unset, or left to the server (None), or has a value. Unset means: whatever the layer
below says. A connection, a preset and a conversation each have their own; the uppermost counts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from enum import Enum, StrEnum
from types import MappingProxyType
from typing import Any, Final


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "unset"

    def __repr__(self) -> str:
        return "UNSET"


UNSET: Final = Unset.UNSET
"""Nothing is said here: the layer below decides."""


class Effort(StrEnum):
    """How long a model may think."""

    NONE = "none"
    MINIMAL = "minimal"
    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    HIGHEST = "xhigh"


class Verbosity(StrEnum):
    """How much a model writes."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"


class Parameter(StrEnum):
    """The fields of `Parameters`, by their names."""

    SYSTEM = "system"
    TEMPERATURE = "temperature"
    TOP_P = "top_p"
    MAX_TOKENS = "max_tokens"
    EFFORT = "effort"
    VERBOSITY = "verbosity"
    STOP = "stop"
    SEED = "seed"
    EXTRA = "extra"


Value = str | float | int | tuple[str, ...] | None
"""A value that is set; None leaves it to the server."""


@dataclass(frozen=True, slots=True)
class Parameters:
    """What one layer says; equal by content.

    `extra` is a JSON object as text, merged into the body of each request. An empty text, no stop
    sequences and an empty object say the same as None: nothing of it is sent.
    """

    system: str | Unset | None = UNSET
    temperature: float | Unset | None = UNSET
    top_p: float | Unset | None = UNSET
    max_tokens: int | Unset | None = UNSET
    effort: Effort | Unset | None = UNSET
    verbosity: Verbosity | Unset | None = UNSET
    stop: tuple[str, ...] | Unset | None = UNSET
    seed: int | Unset | None = UNSET
    extra: str | Unset | None = UNSET

    def said(self) -> Iterator[tuple[Parameter, Value]]:
        """Yield the fields that are set, in their order, with their values."""
        for each in fields(self):
            value = getattr(self, each.name)
            if value is not UNSET:
                yield Parameter(each.name), value

    def get(self, parameter: Parameter) -> Value | Unset:
        """Return one field."""
        value: Value | Unset = getattr(self, parameter.value)
        return value

    def put(self, parameter: Parameter, value: Value | Unset) -> Parameters:
        """Return them with one field changed; the value is of that field's type."""
        return replace(self, **{parameter.value: value})  # type: ignore[arg-type]  # by field name

    @property
    def is_unset(self) -> bool:
        """Whether nothing is said at all."""
        return self == NO_PARAMETERS


NO_PARAMETERS = Parameters()


class Layer(StrEnum):
    """Who may say something about a request, the lowest first."""

    PROGRAM = "program"
    """Nobody has said anything: the server decides."""
    CONNECTION = "connection"
    PRESET = "preset"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True)
class InForce:
    """What counts, and for each field which layer said so; `values` has nothing unset."""

    values: Parameters
    layers: Mapping[Parameter, Layer]


def in_force(
    connection: Parameters = NO_PARAMETERS,
    preset: Parameters = NO_PARAMETERS,
    conversation: Parameters = NO_PARAMETERS,
) -> InForce:
    """Return what counts of three layers: of each field, what the uppermost one says."""
    values = Parameters(**dict.fromkeys(Parameter))
    layers = dict.fromkeys(Parameter, Layer.PROGRAM)
    for layer, said in (
        (Layer.CONNECTION, connection),
        (Layer.PRESET, preset),
        (Layer.CONVERSATION, conversation),
    ):
        for parameter, value in said.said():
            values = values.put(parameter, value)
            layers[parameter] = layer
    return InForce(values, MappingProxyType(layers))


def sent_values(parameters: Parameters) -> dict[str, Any]:
    """Return what a request is sent with besides its messages, as a value for JSON."""
    return {
        parameter.value: list(value) if isinstance(value, tuple) else value
        for parameter, value in parameters.said()
        if value is not None
    }
