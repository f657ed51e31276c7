"""Read times of day in digits: "14:30", "2.30 p.m.", "14 h 30", "at 0600"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.extraction.clock import (
    HALF_DAYS,
    clock_time,
    makes_amount,
    race_time,
    with_half_day,
)
from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.extraction.durations import in_parts, is_at_night, is_lasting, lasting
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.years import small_number, year_of
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Line, Token

    Tokens = Sequence[Token]

_MINUTES = re.compile(r"[0-5]\d")
_MINUTES_SECONDS = re.compile(r"([0-5]\d)['’]([0-5]\d)", re.ASCII)
_SECONDS = ('"', "”", "″")
_SPLIT_SECONDS = re.compile(r"([0-5][0-9])[.,]([0-9]{1,3})")
_NOON, _LAST_HOUR = 12, 24
_YEARS = range(1900, 2041)  # these are rather years, "at 2022 prices"
_MILITARY = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")


def _colon(line: Line, place: int) -> Parsed | None:
    """ "14:30", "2:05:36", "2:05.36", as French sets it, "2 :05", and "2: 05 p.m."."""
    tokens = line.tokens
    if tokens[place + 1].text != ":":
        return None
    hour = small_number(tokens[place], 0, 24)
    middle, after = tokens[place + 2 : place + 4]
    if not (middle.glued or after.entry.roles & HALF_DAYS):
        return None
    if (race := _race(tokens, place)) is not None or hour is None:
        return race
    if (minutes_seconds := _minutes_and_seconds(tokens, place + 2)) is not None:
        minute, second, end = minutes_seconds
        return Parsed(end, (clock_time(hour, minute, second),))
    minutes = small_number(middle, 0, 59, (2,))
    if minutes is None:
        return None
    length = lasting(hour, "hour", minutes)
    is_clock = "oclock" in after.entry.roles
    if after.entry.unit == "hour" and not is_clock:  # "2:30 Stunden"
        return Parsed(place + 4, (length,))
    after_clock = place + 3 + is_clock
    end, clocks = with_half_day(tokens, after_clock, hour, minutes)
    clocks = _as_written(tokens[place], clocks)
    if "before_time" in tokens[place - 1].entry.roles:
        return Parsed(end, clocks)
    score = Reading("score", f"{hour}-{minutes}")  # "22:20" in sport
    if after.entry.unit == "hour" and end == place + 4:  # "2:30 hours", "14:30 hours"
        return Parsed(end, (*clocks, length))
    return Parsed(end, (*clocks, score) if end == place + 3 else clocks)


def _as_written(hour: Token, times: tuple[Reading, ...]) -> tuple[Reading, ...]:
    """The times that an hour may be: with a zero before it, "06:00", only that in the morning."""
    return times[:1] if hour.text.startswith("0") else times


def _race(tokens: Tokens, place: int) -> Parsed | None:
    """ "3:29.4", minutes and seconds in sport; "2:05.36" may also be hours, minutes and seconds."""
    match = _SPLIT_SECONDS.fullmatch(ascii_digits(tokens[place + 2].text))
    first = small_number(tokens[place], 0, 59)
    if match is None or first is None:
        return None
    second, part = int(match[1]), match[2]
    race = race_time(first, second, part)
    end = place + 3 + (tokens[place + 3].entry.unit == "minute")  # "3:29,4 Minuten"
    is_clock = first <= _LAST_HOUR and _MINUTES.fullmatch(part)
    return Parsed(end, (clock_time(first, second, int(part)), race) if is_clock else (race,))


def _minutes_and_seconds(tokens: Tokens, place: int) -> tuple[int, int, int] | None:
    """The 05 and 36 of "2:05:36", and the token after them."""
    minutes, colon, seconds = tokens[place : place + 3]
    minute, second = small_number(minutes, 0, 59, (2,)), small_number(seconds, 0, 59, (2,))
    torn = not seconds.glued and not seconds.text.startswith("0")  # "at 10:30: 15 people", not "2:06: 05"
    if minute is None or second is None or colon.text != ":" or torn:
        return None
    return minute, second, place + 3


def _with_seconds(line: Line, place: int) -> Parsed | None:
    """ "2 h 05 min 36 s", "2h05'36\"": a length of time as a clock shows it."""
    tokens = line.tokens
    hour = small_number(tokens[place], 0, 24) if _names(tokens[place + 1], "hour", "h") else None
    if hour is None:
        return None
    if match := _MINUTES_SECONDS.fullmatch(tokens[place + 2].text):
        end = place + 3 + (tokens[place + 3].text in _SECONDS)
        return Parsed(end, (clock_time(hour, int(match[1]), int(match[2])),))
    minute = small_number(tokens[place + 2], 0, 59)
    place += 3 + (_names(tokens[place + 3], "minute", "m") or tokens[place + 3].text == "'")
    place += "joiners" in tokens[place].entry.roles
    second = small_number(tokens[place], 0, 59)
    if minute is None or second is None or not _names(tokens[place + 1], "second", "s"):
        return None
    return Parsed(place + 2, (clock_time(hour, minute, second),))


def _names(token: Token, unit: str, sign: str) -> bool:
    return unit in (token.entry.unit, token.entry.unit_sign) or token.text in (sign, f"{sign} .")


class _Clock(NamedTuple):
    """A whole hour and perhaps minutes, "20" or "20.30": the minutes as written, and their number."""

    hour: int
    part: str
    minute: int | None

    def decimal(self) -> Decimal:
        """The same, read as a number."""
        return Decimal(f"{self.hour}.{self.part}" if self.part else self.hour)


def _clock(token: Token) -> _Clock | None:
    whole, mark, part = ascii_digits(token.text).replace(",", ".").partition(".")
    if not whole.isdecimal() or len(whole) > 2 or int(whole) > 24 or (mark and not _MINUTES.fullmatch(part)):
        return None
    return _Clock(int(whole), part, int(part) if mark else None)


def _hours(line: Line, place: int) -> Parsed | None:
    """An hour in digits, perhaps with minutes, that something beside it makes a time."""
    clock = _clock(line.tokens[place])
    if clock is None:
        return None
    return (
        _before_word(line, place, clock)
        or _before_minutes(line, place, clock)
        or _before_half_day(line, place, clock)
        or _after_word(line, place, clock)
    )


def _before_word(line: Line, place: int, clock: _Clock) -> Parsed | None:
    """ "14 Uhr", "14 h 30", "2 hours and a half"."""
    tokens, sign = line.tokens, line.tokens[place + 1]
    bare_h = sign.text == "h"
    if "oclock" not in sign.entry.roles and not (bare_h and (sign.glued or line.table.hour_mark)):
        return None
    end = place + 2
    sure = _is_at(line, place) or sign.text == "uhr"
    minute = clock.minute
    if minute is None and (not bare_h or line.table.hour_mark or tokens[end].glued):
        minute, end = _minutes_after(tokens, end)
    if minute is not None and (clock.minute is None or bare_h):
        return _hour_and_minutes(line, place, end, clock.hour, minute, sure=sure)
    if minute is None and "and_half" in tokens[end].entry.roles:
        clock, minute, end = clock._replace(part="5"), 30, end + 1
    later = with_half_day(tokens, end, clock.hour, minute or 0)
    if (sure and clock.hour != 24) or later[0] > end:  # "las 24 horas" is the whole day, or midnight
        return Parsed(*later)
    lengths = [Reading("duration", clock.decimal(), "hour")]
    if clock.minute:  # "2.30 hours" is mostly meant so
        lengths.append(lasting(clock.hour, "hour", clock.minute))
    return Parsed(end, tuple(lengths) if is_lasting(line, place, end) else (*lengths, *later[1]))


def _hour_and_minutes(line: Line, place: int, end: int, hour: int, minute: int, *, sure: bool) -> Parsed:
    """ "1 h 30", which ends before token `end`: a time or a length, as the words beside it say, or both."""
    after, times = with_half_day(line.tokens, end, hour, minute)
    if after > end:
        return Parsed(after, times)
    times = _as_written(line.tokens[place], times)
    length, lasts = lasting(hour, "hour", minute), is_lasting(line, place, end)
    if sure:  # "à 9 h 30", but "à 1 h 30 de route", "passe à 1 h 30"
        rises = "lasting_with_at" in line.tokens[place - 2].entry.roles
        if rises and lasts:
            return Parsed(end, (length,))
        may_last = lasts or (rises and is_at_night(line.tokens[place]))
        return Parsed(end, (*times, length) if may_last else times)
    return Parsed(end, (length,) if lasts else (*times, length))


def _is_at(line: Line, place: int) -> bool:
    """Whether "at" stands before an hour; in "de 2 à 8 heures" the same word may mean "to"."""
    before, number = line.tokens[place - 1], line.tokens[place - 2]
    from_number = number.kind == "n" or number.entry.cardinal is not None
    return "at" in before.entry.roles and not ("to" in before.entry.roles and from_number)


def _minutes_after(tokens: Tokens, place: int) -> tuple[int | None, int]:
    """The 30 of "14 h 30" or "14h30min" and the token after it; None in "2 hours 40 minutes"."""
    in_zone = tokens[place + 1].entry.unit == "hour"  # "14 h 30 heure de Paris"
    if makes_amount(tokens[place + 1]) and not tokens[place].glued and not in_zone:
        return None, place
    minute = small_number(tokens[place], 0, 59, (2,))
    if minute is None:
        return None, place
    after = tokens[place + 1]
    return minute, place + 1 + (after.glued and after.text in ("m", "min", "mn"))


def _before_minutes(line: Line, place: int, clock: _Clock) -> Parsed | None:
    """ "6 बजकर 40 मिनट"."""
    link, minutes = line.tokens[place + 1 : place + 3]
    if "minutes_follow" not in link.entry.roles or (minute := small_number(minutes, 0, 59)) is None:
        return None
    end = place + 3 + (line.tokens[place + 3].entry.unit == "minute")
    return Parsed(*with_half_day(line.tokens, end, clock.hour, minute))


def _before_half_day(line: Line, place: int, clock: _Clock) -> Parsed | None:
    """ "6 p.m.", "20.30 de la tarde"."""
    if not line.tokens[place + 1].entry.roles & HALF_DAYS:
        return None
    return Parsed(*with_half_day(line.tokens, place + 1, clock.hour, clock.minute or 0))


def _after_word(line: Line, place: int, clock: _Clock) -> Parsed | None:
    """ "ore 18", and "20.30" after a word like "at"."""
    roles = line.tokens[place - 1].entry.roles
    if "hour_before" in roles:
        number = Decimal(clock.hour)
    elif "at" in roles and clock.minute is not None and not makes_amount(line.tokens[place + 1]):
        number = clock.decimal()
    else:
        return None
    return Parsed(place + 1, (clock_time(clock.hour, clock.minute or 0), Reading("number", number)))


def _military(line: Line, place: int) -> Parsed | None:
    """ "1530 hours", "1000 to 1530 hours", "at 0600": four digits of a time, or else a length, a number."""
    tokens = line.tokens
    text = ascii_digits(tokens[place].text)
    if not _MILITARY.fullmatch(text):
        return None
    clock = clock_time(int(text[:2]), int(text[2:]))
    if "oclock" in tokens[place + 1].entry.roles:
        return Parsed(place + 2, (clock, Reading("duration", Decimal(text), "hour")))
    link, until, hours = tokens[place + 1 : place + 4]
    ranged = link.entry.roles & {"to", "ands"} or link.text in ("-", "–")
    if ranged and "oclock" in hours.entry.roles and _MILITARY.fullmatch(ascii_digits(until.text)):
        return Parsed(place + 1, (clock, Reading("number", Decimal(text))))
    if (
        "at" in tokens[place - 1].entry.roles
        and year_of(tokens[place]) not in _YEARS
        and not makes_amount(link)
    ):
        number = Reading("number", Decimal(text))
        return Parsed(place + 1, (clock, number) if text[0] == "0" else (number, clock))
    return None


def _before_range(line: Line, place: int) -> Parsed | None:
    """The 2 of "2 to 4 p.m.", in the same half of the day, or in the other ("10 to 2 p.m."); or a number."""
    link, until, half_day = line.tokens[place + 1 : place + 4]
    linked = link.entry.roles & {"to", "ands"} or link.text in ("-", "–")
    hour = small_number(line.tokens[place], 1, _NOON) if linked else None
    if hour is None or not half_day.entry.roles & HALF_DAYS or _clock(until) is None:
        return None
    (same, *_) = with_half_day(line.tokens, place + 3, hour, 0)[1]
    other = clock_time(int(str(same.value)[:2]) + _NOON, 0)
    return Parsed(place + 1, (same, other, Reading("number", Decimal(hour))))


TIMES_IN_DIGITS = (_colon, _with_seconds, in_parts, _hours, _military, _before_range)
