"""What a model can take in and what it costs, wherever that is known from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    # Not when it runs: endings have sentences, and connections are known before the language is.
    from desktop_chat.domain.events import Usage

_MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Rate:
    """US dollars for 1,000,000 tokens; what is None costs as the rest of its side does."""

    input: float
    output: float
    cached: float | None = None
    thinking: float | None = None

    def cost(self, usage: Usage) -> float | None:
        """Return what that use costs in US dollars, None where a count is missing."""
        if usage.prompt is None or usage.completion is None:
            return None
        cached = min(usage.cached or 0, usage.prompt)
        thinking = usage.thinking or 0
        # Most servers count thinking into the completion; some (xAI, Google) beside it.
        beside = thinking > 0 and usage.total == usage.prompt + usage.completion + thinking
        spoken = usage.completion if beside else max(0, usage.completion - thinking)
        thinking = thinking if beside else usage.completion - spoken
        read = self.input if self.cached is None else self.cached
        thought = self.output if self.thinking is None else self.thinking
        dollars = (
            (usage.prompt - cached) * self.input
            + cached * read
            + spoken * self.output
            + thinking * thought
        )
        return dollars / _MILLION


@dataclass(frozen=True, slots=True)
class Price:
    """What requests cost: those with more than `above` tokens in them by the `long` rate."""

    rate: Rate
    long: Rate | None = None
    above: int = 0

    def cost(self, usage: Usage) -> float | None:
        """Return what one request costs in US dollars, None where a count is missing."""
        if self.long is not None and (usage.prompt or 0) > self.above:
            return self.long.cost(usage)
        return self.rate.cost(usage)


@dataclass(frozen=True, slots=True)
class ModelFacts:
    """One model: its context window in tokens, and its price; None where it is not known."""

    window: int | None = None
    price: Price | None = None

    def over(self, other: ModelFacts) -> ModelFacts:
        """Return both together; where both know something, this one is believed."""
        return ModelFacts(self.window or other.window, self.price or other.price)

    def __bool__(self) -> bool:
        return self.window is not None or self.price is not None


NOTHING_KNOWN = ModelFacts()
