"""A time of day as a reading, and what may follow it: "p.m.", "de la mañana"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token

    Tokens = Sequence[Token]

# The roles of what says which half of the day an hour is in.
HALF_DAYS = frozenset({"am", "pm", "night"})


def clock_time(hour: int, minute: int, second: int | None = None) -> Reading:
    tail = "" if second is None else f":{second:02}"
    return Reading("time", f"{hour % 24:02}:{minute:02}{tail}")


def race_time(minute: int, second: int, part: str) -> Reading:
    """Minutes, seconds and the decimals of a second, as a clock shows them in sport: "3:29.4"."""
    return Reading("time", f"00:{minute:02}:{second:02}.{part}")


def with_half_day(tokens: Tokens, end: int, hour: int, minute: int) -> tuple[int, tuple[Reading, ...]]:
    """The token after a time and its "p.m." or "de la mañana", and its readings: without, either half."""
    roles = tokens[end].entry.roles
    if "am" in roles:
        return end + 1, (clock_time(0 if hour == 12 else hour, minute),)
    if "night" in roles:
        return end + 1, (clock_time(hour % 12 if hour < 6 or hour == 12 else hour % 12 + 12, minute),)
    if "pm" in roles:
        return end + 1, (clock_time(hour if hour >= 12 else hour + 12, minute),)
    if 1 <= hour <= 12:
        return end, (clock_time(hour, minute), clock_time(hour + 12, minute))
    return end, (clock_time(hour, minute),)


def makes_amount(token: Token) -> bool:
    """Whether a word after a number makes it an amount."""
    entry = token.entry
    return bool(entry.percent or entry.scales or entry.unit or entry.currency or entry.unit_sign)
