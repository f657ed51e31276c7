"""Read times of day: "14:30", "2.30 p.m.", "14 h 30", "half past six", "halb drei"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.years import small_number, year_of
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token
    from translation.languages.figure_table import FigureTable

    Tokens = Sequence[Token]

_HALF_DAYS = frozenset({"am", "pm", "night"})
_MINUTES = re.compile(r"[0-5]\d")
_MINUTES_SECONDS = re.compile(r"([0-5]\d)['’]([0-5]\d)", re.ASCII)
_SECONDS = ('"', "”", "″")
_YEARS = range(1900, 2041)  # these are rather years, "at 2022 prices"
_MILITARY = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")


def time_of_day(tokens: Tokens, place: int, table: FigureTable) -> Parsed | None:
    """The time that begins at a token, or None. "24 hours" may be a duration: then both are kept."""
    token = tokens[place]
    entry = token.entry
    if token.kind == "n":
        return (
            _colon(tokens, place)
            or _lasting(tokens, place)
            or _hours(tokens, place, table)
            or _military(tokens, place)
        )
    if entry.clock is not None:
        half = "and_half" in tokens[place + 1].entry.roles  # "minuit et demi"
        return Parsed(place + 1 + half, (_time(int(entry.clock[:2]), 30 * half),))
    if (found := _minutes_first(tokens, place)) is not None:
        return found
    if entry.cardinal is not None:
        return _spoken(tokens, place)
    if entry.ordinal in range(1, 13) and tokens[place + 1].entry.roles & _HALF_DAYS:  # "o drugiej w nocy"
        return Parsed(*_half_day(tokens, place + 1, int(entry.ordinal or 0), 0))
    if entry.roles & {"half_past", "half_to"}:
        clock = tokens[place + 1].entry.clock
        if clock is not None:  # "half past noon"
            return Parsed(place + 2, (_time(int(clock[:2]) - ("half_to" in entry.roles), 30),))
        # Slavs count the hours to come by ordinals: "в половине шестого".
        hour = _hour(tokens[place + 1]) or tokens[place + 1].entry.ordinal
        if hour is not None and 1 <= hour <= 12:
            start = hour if "half_past" in entry.roles else hour - 1
            return Parsed(*_half_day(tokens, place + 2, start, 30))
    return None


def _time(hour: int, minute: int, second: int | None = None) -> Reading:
    tail = "" if second is None else f":{second:02}"
    return Reading("time", f"{hour % 24:02}:{minute:02}{tail}")


def _colon(tokens: Tokens, place: int) -> Parsed | None:
    """ "14:30", "2:05:36", "2:05.36", as French sets it, "2 :05", and "2: 05 p.m."."""
    hour = small_number(tokens[place], 0, 24)
    colon, middle, colon2, last = tokens[place + 1 : place + 5]
    if hour is None or colon.text != ":" or not (middle.glued or tokens[place + 3].entry.roles & _HALF_DAYS):
        return None
    second = None
    end = place + 3
    minute = small_number(middle, 0, 59, (2,))
    if minute is None:
        minutes, _, seconds = ascii_digits(middle.text).replace(",", ".").partition(".")
        if not _MINUTES.fullmatch(minutes) or not _MINUTES.fullmatch(seconds):
            return None
        minute, second = int(minutes), int(seconds)
    elif colon2.text == ":" and last.glued and (found := small_number(last, 0, 59, (2,))) is not None:
        second, end = found, place + 5
    if second is not None:
        return Parsed(end, (_time(hour, minute, second),))
    if "oclock" in tokens[end].entry.roles:
        end += 1
    end, clocks = _half_day(tokens, end, hour, minute)
    score = Reading("score", f"{hour}-{minute}")  # "22:20" in sport
    return Parsed(end, (*clocks, score) if end == place + 3 else clocks)


def _lasting(tokens: Tokens, place: int) -> Parsed | None:
    """ "2 h 05 min 36 s", "2h05'36\"": a length of time as a clock shows it."""
    hour = small_number(tokens[place], 0, 24)
    if hour is None or not _names(tokens[place + 1], "hour", "h"):
        return None
    if match := _MINUTES_SECONDS.fullmatch(tokens[place + 2].text):
        end = place + 3 + (tokens[place + 3].text in _SECONDS)
        return Parsed(end, (_time(hour, int(match[1]), int(match[2])),))
    minute = small_number(tokens[place + 2], 0, 59)
    place += 3 + (_names(tokens[place + 3], "minute", "m") or tokens[place + 3].text == "'")
    place += "joiners" in tokens[place].entry.roles
    second = small_number(tokens[place], 0, 59)
    if minute is None or second is None or not _names(tokens[place + 1], "second", "s"):
        return None
    return Parsed(place + 2, (_time(hour, minute, second),))


def _names(token: Token, unit: str, sign: str) -> bool:
    return unit in (token.entry.unit, token.entry.unit_sign) or token.text in (sign, f"{sign} .")


def _hours(tokens: Tokens, place: int, table: FigureTable) -> Parsed | None:
    """ "14 Uhr", "14 h 30", "6 p.m.", "20.30 de la tarde", and "20.30" after a word like "at"."""
    token = tokens[place]
    whole, mark, part = ascii_digits(token.text).replace(",", ".").partition(".")
    if not whole.isdecimal() or len(whole) > 2 or int(whole) > 24 or (mark and not _MINUTES.fullmatch(part)):
        return None
    hour, minute = int(whole), int(part) if mark else None
    sign, after = tokens[place + 1], tokens[place + 2]
    end = place + 1
    at = "at" in tokens[place - 1].entry.roles
    if "oclock" in sign.entry.roles or (sign.text == "h" and (sign.glued or table.hour_mark)):
        end += 1
        sure = at or sign.text == "uhr"
        if minute is None and (sign.text != "h" or table.hour_mark or after.glued):
            counted = _measured(tokens[end + 1]) and not after.glued  # "2 hours 40 minutes"
            minute = None if counted else small_number(after, 0, 59, (2,))
            if minute is not None:
                sure = True
                end += 1
                end += tokens[end].glued and tokens[end].text in ("m", "min", "mn")
        elif mark:
            sure = sure or sign.text == "h"
        if minute is None and "and_half" in tokens[end].entry.roles:
            minute, end, part = 30, end + 1, "5"
        later = _half_day(tokens, end, hour, minute or 0)
        if (sure and hour != 24) or later[0] > end:  # "las 24 horas" is the whole day, or midnight
            return Parsed(*later)
        length = Reading("duration", Decimal(f"{whole}.{part}" if part else whole), "hour")
        return Parsed(end, (length, *later[1]))
    if "minutes_follow" in sign.entry.roles and (found := small_number(after, 0, 59)) is not None:
        return Parsed(*_half_day(tokens, end + 2 + (tokens[end + 2].entry.unit == "minute"), hour, found))
    if sign.entry.roles & _HALF_DAYS:
        return Parsed(*_half_day(tokens, end, hour, minute or 0))
    if "hour_before" in tokens[place - 1].entry.roles:
        return Parsed(end, (_time(hour, minute or 0), Reading("number", Decimal(whole))))
    if at and mark and not _measured(sign):
        return Parsed(end, (_time(hour, minute or 0), Reading("number", Decimal(f"{whole}.{part}"))))
    return None


def _spoken(tokens: Tokens, place: int) -> Parsed | None:
    """ "eight o'clock", "dix heures et demie", "six heures trente", "a las diez y media", "y cuarto"."""
    hour = _hour(tokens[place])
    if hour is None:
        return None
    at = "at" in tokens[place - 1].entry.roles
    end = place + 1
    clock = "oclock" in tokens[end].entry.roles
    end += clock
    minute = None
    if "and_half" in tokens[end].entry.roles:
        minute = 30
    elif (at or clock) and (link := tokens[end].entry.roles & {"minutes_off", "minutes_on"}):
        shift, after = _minutes(tokens, end + 1)
        if shift and "minutes_off" in link:
            return Parsed(*_half_day(tokens, after, hour - 1, 60 - shift))
        if shift:
            return Parsed(*_half_day(tokens, after, hour, shift))
    elif clock and (cardinal := tokens[end].entry.cardinal) is not None and 10 <= cardinal < 60:
        minute = int(cardinal)
    if minute is not None:
        end += 1
    if not clock and minute is None and hour <= 12:  # "six thirty"
        place = end + (tokens[end].text == "-")
        if tokens[place].entry.cardinal in (15, 30, 45) and tokens[place].entry.ending is None:
            return Parsed(*_half_day(tokens, place + 1, hour, int(tokens[place].entry.cardinal or 0)))
    if not clock and not (at and minute):
        return (
            Parsed(*later) if (later := _half_day(tokens, end, hour, 0))[0] > end and minute is None else None
        )
    later = _half_day(tokens, end, hour, minute or 0)
    if at or later[0] > end or tokens[place + 1].text in ("o ' clock", "uhr"):
        return Parsed(*later)
    length = Decimal(hour) + (Decimal("0.5") if minute == 30 else 0)
    return Parsed(end, (Reading("duration", length, "hour"), *later[1]))


def _minutes_first(tokens: Tokens, place: int) -> Parsed | None:
    """ "twenty to nine", "at five past nine", "um zwanzig vor neun"."""
    minute, middle = _minutes(tokens, place)
    middle += tokens[middle].entry.unit == "minute"
    link = tokens[middle].entry.roles & {"minutes_to", "minutes_past"}
    hour = _hour(tokens[middle + 1]) if minute and link else None
    if hour is None or hour > 12:
        return None
    # "five to nine people", "zehn nach sieben Jahren": without a word like "at", only what is no range.
    at = "at" in tokens[place - 1].entry.roles | tokens[place - 2].entry.roles
    after = tokens[middle + 2]
    if (not at and minute <= hour) or (_measured(after) and "oclock" not in after.entry.roles):
        return None
    if "minutes_to" in link:
        return Parsed(*_half_day(tokens, middle + 2, hour - 1, 60 - minute))
    return Parsed(*_half_day(tokens, middle + 2, hour, minute))


def _minutes(tokens: Tokens, place: int) -> tuple[int, int]:
    """Minutes as a clock is read (five, ten, a quarter, twenty) and the token after; or 0."""
    place += "articles" in tokens[place].entry.roles and "quarters" in tokens[place + 1].entry.roles
    entry = tokens[place].entry
    value = 15 if "quarters" in entry.roles else entry.cardinal
    return (value if value in (5, 10, 15, 20, 25) else 0), place + 1


def _hour(token: Token) -> int | None:
    value = token.entry.cardinal
    return int(value) if value is not None and 1 <= value <= 24 and token.entry.ending is None else None


def _half_day(tokens: Tokens, end: int, hour: int, minute: int) -> tuple[int, tuple[Reading, ...]]:
    """The time with what follows taken in: "p.m.", "de la mañana". Without it, it may be either half."""
    roles = tokens[end].entry.roles
    if "am" in roles:
        return end + 1, (_time(0 if hour == 12 else hour, minute),)
    if "night" in roles:
        return end + 1, (_time(hour % 12 if hour < 6 or hour == 12 else hour % 12 + 12, minute),)
    if "pm" in roles:
        return end + 1, (_time(hour if hour >= 12 else hour + 12, minute),)
    if 1 <= hour <= 12:
        return end, (_time(hour, minute), _time(hour + 12, minute))
    return end, (_time(hour, minute),)


def _measured(token: Token) -> bool:
    entry = token.entry
    return bool(entry.percent or entry.scales or entry.unit or entry.currency or entry.unit_sign)


def _military(tokens: Tokens, place: int) -> Parsed | None:
    """ "1530 hours", "1000 to 1530 hours", "at 0600": four digits of a time, or else a length, a number."""
    text = ascii_digits(tokens[place].text)
    if not _MILITARY.fullmatch(text):
        return None
    clock = _time(int(text[:2]), int(text[2:]))
    if "oclock" in tokens[place + 1].entry.roles:
        return Parsed(place + 2, (clock, Reading("duration", Decimal(text), "hour")))
    link, until, hours = tokens[place + 1 : place + 4]
    ranged = link.entry.roles & {"to", "ands"} or link.text in ("-", "–")
    if ranged and "oclock" in hours.entry.roles and _MILITARY.fullmatch(ascii_digits(until.text)):
        return Parsed(place + 1, (clock, Reading("number", Decimal(text))))
    if "at" in tokens[place - 1].entry.roles and year_of(tokens[place]) not in _YEARS and not _measured(link):
        number = Reading("number", Decimal(text))
        return Parsed(place + 1, (clock, number) if text[0] == "0" else (number, clock))
    return None
