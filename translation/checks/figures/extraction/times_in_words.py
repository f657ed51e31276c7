"""Read times of day in words: "half past six", "halb drei", "neuf heures moins vingt", "noon"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.clock import HALF_DAYS, clock_time, makes_amount, with_half_day
from translation.checks.figures.extraction.durations import in_parts, is_lasting, lasting
from translation.checks.figures.extraction.parsed import Parsed
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Line, Token

    Tokens = Sequence[Token]


def _named(line: Line, place: int) -> Parsed | None:
    """ "noon", "minuit et demi"."""
    clock = line.tokens[place].entry.clock
    if clock is None:
        return None
    half = "and_half" in line.tokens[place + 1].entry.roles
    return Parsed(place + 1 + half, (clock_time(int(clock[:2]), 30 * half),))


def _ordinal_hour(line: Line, place: int) -> Parsed | None:
    """ "o drugiej w nocy", at the second (hour) at night."""
    hour = line.tokens[place].entry.ordinal
    if hour is None or not 1 <= hour <= 12 or not line.tokens[place + 1].entry.roles & HALF_DAYS:
        return None
    return Parsed(*with_half_day(line.tokens, place + 1, hour, 0))


def _half_hour(line: Line, place: int) -> Parsed | None:
    """ "half past six", "half past noon", "halb sieben", "в половине шестого"."""
    roles, after = line.tokens[place].entry.roles, line.tokens[place + 1]
    if not roles & {"half_past", "half_to"}:
        return None
    if after.entry.clock is not None:
        return Parsed(place + 2, (clock_time(int(after.entry.clock[:2]) - ("half_to" in roles), 30),))
    hour = _hour(after) or after.entry.ordinal  # Slavs count the hours to come by ordinals
    if hour is None or not 1 <= hour <= 12:
        return None
    return Parsed(*with_half_day(line.tokens, place + 2, hour if "half_past" in roles else hour - 1, 30))


def _spoken(line: Line, place: int) -> Parsed | None:
    """ "eight o'clock", "dix heures et demie", "six heures trente", "a las diez y media"."""
    tokens = line.tokens
    hour = _hour(tokens[place])
    if hour is None:
        return None
    at = "at" in tokens[place - 1].entry.roles
    clock = "oclock" in tokens[place + 1].entry.roles
    end = place + 1 + clock
    minute, end = _spoken_minutes(tokens, end, clock=clock)
    later = with_half_day(tokens, end, hour, minute or 0)
    if not clock and not (at and minute):
        return Parsed(*later) if later[0] > end and minute is None else None
    if at or later[0] > end or tokens[place + 1].text in ("o ' clock", "uhr"):
        return Parsed(*later)
    length = lasting(hour, "hour", minute) if minute else Reading("duration", Decimal(hour), "hour")
    return Parsed(end, (length,) if is_lasting(line, place, end) else (length, *later[1]))


def _spoken_minutes(tokens: Tokens, place: int, *, clock: bool) -> tuple[int | None, int]:
    """The minutes after an hour, a half or a number after its word (`clock`), and the token after them."""
    entry = tokens[place].entry
    if "and_half" in entry.roles:
        return 30, place + 1
    if clock and entry.cardinal is not None and 10 <= entry.cardinal < 60:
        return int(entry.cardinal), place + 1
    return None, place


def _hour_and_minutes(line: Line, place: int) -> Parsed | None:
    """ "neuf heures moins vingt", "a las diez y cuarto"."""
    tokens = line.tokens
    hour = _hour(tokens[place])
    clock = "oclock" in tokens[place + 1].entry.roles
    link = place + 1 + clock
    if hour is None or not (clock or "at" in tokens[place - 1].entry.roles):
        return None
    roles = tokens[link].entry.roles
    minutes, after = _minutes(tokens, link + 1)
    if not minutes or "and_half" in roles or not roles & {"minutes_off", "minutes_on"}:
        return None
    if "minutes_off" in roles:
        return Parsed(*with_half_day(tokens, after, hour - 1, 60 - minutes))
    end, times = with_half_day(tokens, after, hour, minutes)
    if end > after or not clock or "at" in tokens[place - 1].entry.roles:
        return Parsed(end, times)
    length = lasting(hour, "hour", minutes)  # "cela a duré une heure et quart"
    return Parsed(end, (length,) if is_lasting(line, place, after) else (*times, length))


def _six_thirty(line: Line, place: int) -> Parsed | None:
    """ "six thirty", "six-thirty", without a word for the hour."""
    tokens = line.tokens
    hour = _hour(tokens[place])
    if hour is None or hour > 12:
        return None
    after = place + 1 + (tokens[place + 1].text == "-")
    minutes = tokens[after].entry
    if minutes.cardinal not in (15, 30, 45) or minutes.ending is not None:
        return None
    return Parsed(*with_half_day(tokens, after + 1, hour, int(minutes.cardinal or 0)))


def _minutes_first(line: Line, place: int) -> Parsed | None:
    """ "twenty to nine", "at five past nine", "um zwanzig vor neun"."""
    tokens = line.tokens
    minute, middle = _minutes(tokens, place)
    middle += tokens[middle].entry.unit == "minute"
    link = tokens[middle].entry.roles & {"minutes_to", "minutes_past"}
    hour = _hour(tokens[middle + 1]) if minute and link else None
    if hour is None or hour > 12:
        return None
    # "five to nine people", "zehn nach sieben Jahren": without a word like "at", only what is not a range.
    at = "at" in tokens[place - 1].entry.roles | tokens[place - 2].entry.roles
    after = tokens[middle + 2]
    if (not at and minute <= hour) or (makes_amount(after) and "oclock" not in after.entry.roles):
        return None
    if "minutes_to" in link:
        return Parsed(*with_half_day(tokens, middle + 2, hour - 1, 60 - minute))
    return Parsed(*with_half_day(tokens, middle + 2, hour, minute))


def _minutes(tokens: Tokens, place: int) -> tuple[int, int]:
    """Minutes as a clock is read (five, ten, a quarter, twenty) and the token after; or 0."""
    place += "articles" in tokens[place].entry.roles and "quarters" in tokens[place + 1].entry.roles
    entry = tokens[place].entry
    value = 15 if "quarters" in entry.roles else entry.cardinal
    return (value if value in (5, 10, 15, 20, 25) else 0), place + 1


def _hour(token: Token) -> int | None:
    value = token.entry.cardinal
    return int(value) if value is not None and 1 <= value <= 24 and token.entry.ending is None else None


TIMES_IN_WORDS = (
    in_parts,
    _named,
    _minutes_first,
    _hour_and_minutes,
    _six_thirty,
    _spoken,
    _ordinal_hour,
    _half_hour,
)
