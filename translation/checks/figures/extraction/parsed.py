"""What a rule of the grammar reads at one place, and how rules are tried."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.model import Interval, Reading

if TYPE_CHECKING:
    from collections.abc import Callable

    from translation.checks.figures.extraction.tokens import Line
    from translation.model import FigureValue

    # Reads the figure that begins at a token, if it is one that the rule knows.
    ParseRule = Callable[[Line, int], "Parsed | None"]


class Parsed(NamedTuple):
    """The token after it and its readings, the likeliest first.

    `implicit`: not a figure on its own ("one", "first", "year"), only a partner for a clear figure.
    `scale`: the power of ten of its scale word ("billion": 9), 0 without one.
    """

    end: int
    readings: tuple[Reading, ...]
    implicit: bool = False
    scale: int = 0


def first_of(rules: tuple[ParseRule, ...], line: Line, place: int) -> Parsed | None:
    """What the first rule reads that knows what begins at a token; None if none does."""
    for rule in rules:
        parsed = rule(line, place)
        if parsed is not None:
            return parsed
    return None


def negated(positive: Parsed) -> Parsed | None:
    """The same with every value below zero; of a range, "-5 to 10", the first one. None if it is open."""
    readings = tuple(
        Reading(reading.kind, value, reading.unit)
        for reading in positive.readings
        if (value := _below_zero(reading.value)) is not None
    )
    return positive._replace(readings=readings) if readings else None


def _below_zero(value: FigureValue) -> FigureValue | None:
    if isinstance(value, Decimal):
        return -value
    if isinstance(value, Interval) and value.low is not None and value.high is not None:
        return Interval(-value.low, value.high)
    return None
