"""Read lengths of time in parts, "1 hour 30 minutes", and tell "it took 1 h 30" from "at 1 h 30"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING, NamedTuple

from translation.checks.figures.extraction.clock import clock_time, makes_amount, race_time
from translation.checks.figures.extraction.counted_units import DASHES
from translation.checks.figures.extraction.digits import ascii_digits
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.years import small_number
from translation.checks.figures.lexicon.iso_durations import SMALLER, TwoParts
from translation.checks.figures.lexicon.units import DURATIONS
from translation.languages.profile import profile
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line, Token

# Signs that are units only beside another one: "1h 30m", "5m 30s".
_SIGNS = {"h": "hour", "m": "minute", "mn": "minute", "s": "second"}
# Words between what says that something lasts and how long: "dure un peu plus de 1 h 30".
_MOST_BETWEEN = 5
_BETWEEN = frozenset({"approximate", "of_what_lasts"})
_LAST_HOUR = 24
_QUARTER = 15  # minutes
_SECONDS = re.compile(r"([0-5]?[0-9])[.,]([0-9]{1,3})")
_NIGHT = ("1", "2", "3", "4")
_FARTHEST_UNIT = 5  # tokens from the beginning of a number: "twenty-five-hour"


def lasting(number: int, unit: str, rest: int) -> Reading:
    """A length of time in two parts, see `TwoParts`."""
    return Reading("duration", str(TwoParts(number, unit, rest)))


def in_parts(line: Line, place: int) -> Parsed | None:
    """ "1 hour and 30 minutes", "zwei Jahre und drei Monate", "5 min 30 s"; after "at", perhaps a time.

    And "two hours and a quarter", "two and a quarter hours".
    """
    before = line.tokens[place - 1].entry.roles
    first = _part(line, place) if _may_begin(line, place) and "between" not in before else None
    if first is None:
        return None
    if (with_quarters := _with_quarters(line, first)) is not None:
        return with_quarters
    if (race := _split_seconds(line, first)) is not None:
        return race
    second = _next_part(line, first)
    if second is None or first.unit is None:
        return None
    if (to_the_second := _to_the_second(line, first, second)) is not None:
        return to_the_second
    length = lasting(first.number, first.unit, second.number)
    if "at" in before and first.unit == "hour" and first.number <= _LAST_HOUR:  # "a las 2 horas 15 minutos"
        return Parsed(second.end, (clock_time(first.number, second.number), length))
    return Parsed(second.end, (length,))


def _next_part(line: Line, part: _Part) -> _Part | None:
    """The part in the next smaller unit: the 30 minutes behind "1 hour and"."""
    if part.unit not in SMALLER:
        return None
    comma = line.tokens[part.end].text == ","
    following = _part(line, part.end + _is_link(line.tokens[part.end]))
    smaller, size = SMALLER[part.unit]
    if following is None or following.unit != smaller or following.number >= size:
        return None
    if comma and part.unit not in ("hour", "minute"):  # "in two weeks, three days of rain"
        return None
    return following


def _is_link(token: Token) -> bool:
    """Whether a token may stand between two parts of a length."""
    return token.text in (",", ".", *DASHES) or bool(token.entry.roles & {"joiners", "ands"})


def _to_the_second(line: Line, first: _Part, second: _Part) -> Parsed | None:
    """ "2 hours, 4 minutes and 11 seconds", "3 minutes, 29 seconds and 4 tenths", as a clock shows them.

    And "3 min 57 s 20", hundredths of a second.
    """
    if first.unit == "hour" and first.number <= _LAST_HOUR:
        third = _next_part(line, second)
        return third and Parsed(third.end, (clock_time(first.number, second.number, third.number),))
    if first.unit != "minute":
        return None
    hundredths, after = line.tokens[second.end : second.end + 2]
    counts = after.kind == "w" and after.text not in profile(line.table.code).function_words
    if small_number(hundredths, 0, 99, (2,)) is not None and not (counts or makes_amount(after)):
        return Parsed(second.end + 1, (race_time(first.number, second.number, hundredths.text),))
    place = second.end + _is_link(hundredths)
    tenths, unit = line.tokens[place : place + 2]
    value = tenths.entry.cardinal if tenths.kind == "w" else small_number(tenths, 1, 9)
    if value is None or not 1 <= value <= 9 or unit.entry.fraction != 10:
        return None
    return Parsed(place + 2, (race_time(first.number, second.number, str(value)),))


def _split_seconds(line: Line, minutes: _Part) -> Parsed | None:
    """ "3 minutes 29.4 seconds"."""
    if minutes.unit != "minute":
        return None
    place = minutes.end + _is_link(line.tokens[minutes.end])
    seconds, unit = line.tokens[place : place + 2]
    match = _SECONDS.fullmatch(ascii_digits(seconds.text))
    if match is None or (unit.entry.unit or unit.entry.unit_sign or _SIGNS.get(unit.text)) != "second":
        return None
    return Parsed(place + 2, (race_time(minutes.number, int(match[1]), match[2]),))


def _with_quarters(line: Line, hours: _Part) -> Parsed | None:
    """ "two hours and a quarter", "deux heures et trois quarts", "two and three quarter hours"."""
    linked = "joiners" in line.tokens[hours.end].entry.roles
    quarters, end = _quarters(line, hours.end + linked)
    if not quarters or not (linked or quarters > 1):  # "une heure trois quarts"
        return None
    after = line.tokens[end]
    if hours.unit == "hour":
        if after.entry.roles & {"of", "out_of"}:  # "two hours and a quarter of the fuel"
            return None
    elif hours.unit is None and after.entry.unit == "hour":
        end += 1
    else:
        return None
    return Parsed(end, (lasting(hours.number, "hour", quarters * _QUARTER),))


def _quarters(line: Line, place: int) -> tuple[int, int]:
    """The 1 or 3 of "a quarter", "three-quarters", and the token after it; or no quarters.

    Not "quarter" alone, with which a time of day is told.
    """
    number, hyphen = line.tokens[place : place + 2]
    end = place + 2 + (hyphen.text == "-")
    if line.tokens[end - 1].entry.fraction != 4:
        return 0, end
    return 1 if "articles" in number.entry.roles else 3 if number.entry.cardinal == 3 else 0, end


def quarters_of_an_hour(line: Line, place: int) -> Parsed | None:
    """ "three quarters of an hour", "un quart d'heure", "a quarter-hour": minutes, that is, or a fraction."""
    quarters, hour = _quarters(line, place)
    if not quarters:
        return None
    if "of" in line.tokens[hour].entry.roles:
        hour += 1 + ("articles" in line.tokens[hour + 1].entry.roles)
    hour += line.tokens[hour].text == "-"
    if line.tokens[hour].entry.unit != "hour":
        return None
    minutes = Reading("duration", Decimal(quarters * _QUARTER), "minute")
    return Parsed(hour + 1, (minutes, Reading("fraction", f"{quarters}/4")))


def _may_begin(line: Line, place: int) -> bool:
    """Whether a number stands there before a unit of time, or "an": asked of every number."""
    token = line.tokens[place]
    if token.kind != "n" and token.entry.cardinal is None:
        return _is_one(line, place)
    for after in line.tokens[place + 1 : place + _FARTHEST_UNIT]:
        if after.entry.unit in SMALLER or after.entry.unit_sign in SMALLER or after.text in _SIGNS:
            return True
    return False


def _is_one(line: Line, place: int) -> bool:
    token, after = line.tokens[place : place + 2]
    return "articles" in token.entry.roles and after.entry.unit in SMALLER


class _Part(NamedTuple):
    """A whole number of a unit of time, or of another or none, which ends before a token."""

    number: int
    unit: str | None
    end: int


def _part(line: Line, place: int) -> _Part | None:
    if _is_one(line, place):
        return _Part(1, str(line.tokens[place + 1].entry.unit), place + 2)
    number = quantity(line, place, joined=False)
    if number is None or number.vague or number.ending:
        return None
    # In "1h 30m" the m is not a million.
    (value, *_), place = (number.unscaled, number.end - 1) if number.unscaled else (number.values, number.end)
    token, after = line.tokens[place : place + 2]
    if "joiners" in token.entry.roles:  # "two and a quarter hours"
        return _Part(int(value), None, place) if not value % 1 else None
    if token.glued and token.text in DASHES:
        token, place = after, place + 1
    unit = token.entry.unit or token.entry.unit_sign
    if unit not in DURATIONS:
        unit = _SIGNS.get(token.text.removesuffix(" ."))  # at the end of a sentence, "5 min 30 s."
    return _Part(int(value), unit, place + 1) if unit is not None and not value % 1 else None


def is_lasting(line: Line, place: int, end: int) -> bool:
    """Whether the words beside an hour, from `place` to `end`, say that it lasts.

    "dure près de 1 h 30", "1 h 30 de route"; not "dure de 9 h 30 à 11 h", "le vol de 9 h 30 de Paris".
    """
    before = place - 1
    while place - before < _MOST_BETWEEN and line.tokens[before].entry.roles & _BETWEEN:
        before -= 1
    is_after_of = "of_what_lasts" in line.tokens[place - 1].entry.roles
    if before < place - 1 and "to" in line.tokens[end].entry.roles:
        return _counts_something(line, end)
    cues = {"lasting", "lasting_with_of"} if is_after_of else {"lasting"}
    return (
        bool(line.tokens[before].entry.roles & cues)
        or (is_after_of and is_at_night(line.tokens[place]))
        or _counts_something(line, end)
    )


def is_at_night(hour: Token) -> bool:
    """Whether an hour would be in the dead of night: "un film de 1 h 40", "le train de 7 h 40"."""
    return hour.text in _NIGHT


def _counts_something(line: Line, place: int) -> bool:
    """Whether "of" and a noun stand there, "de retard", or "per day", or words such as "later"."""
    link, noun = line.tokens[place : place + 2]
    if "lasting_after" in link.entry.roles:
        return True
    if "per" in link.entry.roles and (noun.entry.unit in DURATIONS or noun.text in line.table.late):
        return True
    is_noun = noun.kind == "w" and not noun.capital and noun.entry.weekday is None and not noun.entry.months
    return (
        "of_what_lasts" in link.entry.roles
        and is_noun
        and noun.text not in profile(line.table.code).function_words
    )
