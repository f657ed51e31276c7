"""Read times of day: "14:30", "2.30 p.m.", "14 h 30", "half past six", "halb drei"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.extraction.parsed import Parsed, first_of
from translation.checks.figures.extraction.years import small_number, year_of
from translation.model import Reading

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Line, Token

    Tokens = Sequence[Token]

_HALF_DAYS = frozenset({"am", "pm", "night"})
_MINUTES = re.compile(r"[0-5]\d")
_MINUTES_SECONDS = re.compile(r"([0-5]\d)['’]([0-5]\d)", re.ASCII)
_SECONDS = ('"', "”", "″")
_YEARS = range(1900, 2041)  # these are rather years, "at 2022 prices"
_MILITARY = re.compile(r"(?:[01]\d|2[0-3])[0-5]\d")


def time_of_day(line: Line, place: int) -> Parsed | None:
    """The time that begins at a token, or None. "24 hours" may be a duration: then both are kept."""
    return first_of(_IN_DIGITS if line.tokens[place].kind == "n" else _IN_WORDS, line, place)


def _named(line: Line, place: int) -> Parsed | None:
    """ "noon", "minuit et demi"."""
    clock = line.tokens[place].entry.clock
    if clock is None:
        return None
    half = "and_half" in line.tokens[place + 1].entry.roles
    return Parsed(place + 1 + half, (_time(int(clock[:2]), 30 * half),))


def _ordinal_hour(line: Line, place: int) -> Parsed | None:
    """ "o drugiej w nocy", at the second (hour) at night."""
    hour = line.tokens[place].entry.ordinal
    if hour is None or not 1 <= hour <= 12 or not line.tokens[place + 1].entry.roles & _HALF_DAYS:
        return None
    return Parsed(*_half_day(line.tokens, place + 1, hour, 0))


def _half_hour(line: Line, place: int) -> Parsed | None:
    """ "half past six", "half past noon", "halb sieben", "в половине шестого"."""
    roles, after = line.tokens[place].entry.roles, line.tokens[place + 1]
    if not roles & {"half_past", "half_to"}:
        return None
    if after.entry.clock is not None:
        return Parsed(place + 2, (_time(int(after.entry.clock[:2]) - ("half_to" in roles), 30),))
    hour = _hour(after) or after.entry.ordinal  # Slavs count the hours to come by ordinals
    if hour is None or not 1 <= hour <= 12:
        return None
    return Parsed(*_half_day(line.tokens, place + 2, hour if "half_past" in roles else hour - 1, 30))


def _time(hour: int, minute: int, second: int | None = None) -> Reading:
    tail = "" if second is None else f":{second:02}"
    return Reading("time", f"{hour % 24:02}:{minute:02}{tail}")


def _colon(line: Line, place: int) -> Parsed | None:
    """ "14:30", "2:05:36", "2:05.36", as French sets it, "2 :05", and "2: 05 p.m."."""
    tokens = line.tokens
    hour = small_number(tokens[place], 0, 24)
    colon, middle, after = tokens[place + 1 : place + 4]
    if hour is None or colon.text != ":" or not (middle.glued or after.entry.roles & _HALF_DAYS):
        return None
    if (minutes_seconds := _minutes_and_seconds(tokens, place + 2)) is not None:
        minute, second, end = minutes_seconds
        return Parsed(end, (_time(hour, minute, second),))
    minutes = small_number(middle, 0, 59, (2,))
    if minutes is None:
        return None
    after_clock = place + 3 + ("oclock" in after.entry.roles)
    end, clocks = _half_day(tokens, after_clock, hour, minutes)
    score = Reading("score", f"{hour}-{minutes}")  # "22:20" in sport
    return Parsed(end, (*clocks, score) if end == place + 3 else clocks)


def _minutes_and_seconds(tokens: Tokens, place: int) -> tuple[int, int, int] | None:
    """The 05 and 36 of "2:05:36" or "2:05.36", and the token after them."""
    minutes, colon, seconds = tokens[place : place + 3]
    minute, second = small_number(minutes, 0, 59, (2,)), small_number(seconds, 0, 59, (2,))
    if minute is not None:
        follows = colon.text == ":" and seconds.glued and second is not None
        return (minute, second or 0, place + 3) if follows else None
    whole, _, part = ascii_digits(minutes.text).replace(",", ".").partition(".")
    if not _MINUTES.fullmatch(whole) or not _MINUTES.fullmatch(part):
        return None
    return int(whole), int(part), place + 1


def _lasting(line: Line, place: int) -> Parsed | None:
    """ "2 h 05 min 36 s", "2h05'36\"": a length of time as a clock shows it."""
    tokens = line.tokens
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
    sure = "at" in tokens[place - 1].entry.roles or sign.text == "uhr"
    if clock.minute is not None:
        sure = sure or bare_h
    elif not bare_h or line.table.hour_mark or tokens[end].glued:
        minute, end = _minutes_after(tokens, end)
        sure = sure or minute is not None
        clock = clock._replace(minute=minute)
    if clock.minute is None and "and_half" in tokens[end].entry.roles:
        clock, end = clock._replace(minute=30, part="5"), end + 1
    later = _half_day(tokens, end, clock.hour, clock.minute or 0)
    if (sure and clock.hour != 24) or later[0] > end:  # "las 24 horas" is the whole day, or midnight
        return Parsed(*later)
    return Parsed(end, (Reading("duration", clock.decimal(), "hour"), *later[1]))


def _minutes_after(tokens: Tokens, place: int) -> tuple[int | None, int]:
    """The 30 of "14 h 30" or "14h30min" and the token after it; None in "2 hours 40 minutes"."""
    if _measured(tokens[place + 1]) and not tokens[place].glued:
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
    return Parsed(*_half_day(line.tokens, end, clock.hour, minute))


def _before_half_day(line: Line, place: int, clock: _Clock) -> Parsed | None:
    """ "6 p.m.", "20.30 de la tarde"."""
    if not line.tokens[place + 1].entry.roles & _HALF_DAYS:
        return None
    return Parsed(*_half_day(line.tokens, place + 1, clock.hour, clock.minute or 0))


def _after_word(line: Line, place: int, clock: _Clock) -> Parsed | None:
    """ "ore 18", and "20.30" after a word like "at"."""
    roles = line.tokens[place - 1].entry.roles
    if "hour_before" in roles:
        number = Decimal(clock.hour)
    elif "at" in roles and clock.minute is not None and not _measured(line.tokens[place + 1]):
        number = clock.decimal()
    else:
        return None
    return Parsed(place + 1, (_time(clock.hour, clock.minute or 0), Reading("number", number)))


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
    later = _half_day(tokens, end, hour, minute or 0)
    if not clock and not (at and minute):
        return Parsed(*later) if later[0] > end and minute is None else None
    if at or later[0] > end or tokens[place + 1].text in ("o ' clock", "uhr"):
        return Parsed(*later)
    length = Decimal(hour) + (Decimal("0.5") if minute == 30 else 0)
    return Parsed(end, (Reading("duration", length, "hour"), *later[1]))


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
        return Parsed(*_half_day(tokens, after, hour - 1, 60 - minutes))
    return Parsed(*_half_day(tokens, after, hour, minutes))


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
    return Parsed(*_half_day(tokens, after + 1, hour, int(minutes.cardinal or 0)))


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
    """The token after a time and its "p.m." or "de la mañana", and its readings: without, either half."""
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


def _military(line: Line, place: int) -> Parsed | None:
    """ "1530 hours", "1000 to 1530 hours", "at 0600": four digits of a time, or else a length, a number."""
    tokens = line.tokens
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


_IN_DIGITS = (_colon, _lasting, _hours, _military)
_IN_WORDS = (_named, _minutes_first, _hour_and_minutes, _six_thirty, _spoken, _ordinal_hour, _half_hour)
