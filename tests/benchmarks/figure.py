"""What a measure says."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and its goal; `reached` is None where the figure has no goal."""

    name: str
    value: str
    goal: str = ""
    reached: bool | None = None


def at_most(name: str, value: float, goal: float, *, unit: str = "", more: str = "") -> Figure:
    """Return a figure that should not be larger than its goal; `more` is said beside it."""
    said = f"{value:.2f}" if not unit else f"{value:.1f} {unit}"
    return Figure(name, said + (f" ({more})" if more else ""), f"≤ {goal:g}", value <= goal)
