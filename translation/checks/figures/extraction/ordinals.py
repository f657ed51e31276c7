"""Read ordinals, fractions and multiples: "3rd", "twenty-third", "two thirds", "3/4", "threefold"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.durations import quarters_of_an_hour
from translation.checks.figures.extraction.fraction_parts import part_of_scale
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.quantity import room
from translation.languages.profile import profile
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line

_SCORE = 3  # digits of each number, at most
_HOURS, _MINUTES = 25, 60


# Ordinals of scales, which multiply what stands before: "two hundredth", "a hundred millionth".
_MULTIPLIED = (100, 1000, 10**6, 10**9)
_LEAST_AFTER_DIGITS = 10**6  # "100 millionth"


def ordinal(line: Line, place: int) -> Parsed | None:
    """ "3rd", "3e", "troisième", "twenty-third"."""
    token, after, later = line.tokens[place : place + 3]
    if token.kind == "n":
        if not after.glued or "ordinal_marks" not in after.entry.roles or len(token.text) > 4:
            return None
        if not token.text.isdecimal() or (after.text == "°" and later.glued and later.kind != "s"):
            return None
        if after.entry.unit and not _takes_st(int(token.text)):  # "12st 3lb" are stones, for it is "12th"
            return None
        if later.entry.percent and after.text in ("°", "º"):  # "50°%", a slip of the hand
            return None
        return Parsed(place + 2, (Reading("ordinal", Decimal(token.text)),))
    value = token.entry.ordinal
    if value is not None:
        entry = token.entry
        unit = after.entry.ordinal
        if value >= 10 and value % 10 == 0 and unit is not None and unit < 10:  # "vigésimo segundo"
            return Parsed(place + 2, (Reading("ordinal", Decimal(value + unit)),))
        shaky = value == 1 or bool(entry.unit or entry.weekday)  # "first", "second", "segunda"
        return Parsed(place + 1, (Reading("ordinal", Decimal(value)),), implicit=shaky)
    return None


def _takes_st(value: int) -> bool:
    """Whether "st" makes an ordinal of a number in English: 1st and 21st, not 11st."""
    return value % 10 == 1 and value % 100 != 11


def last_ordinal(line: Line, number: Quantity) -> Parsed | None:
    """ "one hundred fiftieth", "twenty-third": a number in words that ends in an ordinal."""
    end = number.end
    while end - number.end < 3 and (
        line.tokens[end].text == "-" or "joiners" in line.tokens[end].entry.roles
    ):
        end += 1
    unit = line.tokens[end].entry.ordinal
    if unit is None or number.vague or (number.digits and unit < _LEAST_AFTER_DIGITS):
        return None
    value = int(number.values[0])
    if unit < 10 and value % 100 and end == number.end:
        return None  # "the thirty first minutes"
    limit = 20 if line.table.vigesimal and value % 100 in (60, 80) else room(value)
    if unit in _MULTIPLIED and value < 1000:  # "two hundredth", "a hundred millionth"
        value *= unit
    elif value >= 20 and unit < limit:
        value += unit
    else:
        return None
    readings = [Reading("ordinal", Decimal(value))]
    if (unit_of := line.tokens[end].entry.unit) is not None:  # "a fifty-second song"
        readings.append(Reading("duration", number.values[0], unit_of))
    return Parsed(end + 1, tuple(readings))


def slash(line: Line, place: int) -> Parsed | None:
    """ "3/4" a fraction, "6/7" perhaps from six to seven, "9/11" perhaps a day."""
    top, slash, bottom, after = line.tokens[place : place + 4]
    if slash.text not in ("/", "⁄") or not slash.glued or not bottom.glued:
        return None
    if not (top.text.isdecimal() and bottom.text.isdecimal()) or len(top.text) > 4 or len(bottom.text) > 4:
        return None
    one, other = int(top.text), int(bottom.text)
    if other == 0 or (after.text == "/" and after.glued):
        return None
    if after.entry.months and max(one, other) <= 31:  # "16/17 March"
        return Parsed(place + 1, (Reading("number", Decimal(one)),))
    if (one, other) == (24, 7):
        return Parsed(place + 3, (Reading("score", "24-7"),), implicit=True)
    return Parsed(place + 3, (*_ratio(one, other), *_day_and_month(line, one, other)))


def colon_score(line: Line, place: int) -> Parsed | None:
    """ "2:0", "31:28": a score, or a ratio, that cannot be a time of day."""
    one, colon, other, after = line.tokens[place : place + 4]
    if colon.text != ":" or not colon.glued or not other.glued or (after.text == ":" and after.glued):
        return None
    if not (one.text.isdecimal() and other.text.isdecimal()) or max(len(one.text), len(other.text)) > _SCORE:
        return None
    if len(other.text) == 2 and int(one.text) < _HOURS and int(other.text) < _MINUTES:
        return None
    return Parsed(place + 3, (Reading("score", f"{int(one.text)}-{int(other.text)}"),))


def _ratio(one: int, other: int) -> tuple[Reading, Reading]:
    """Two numbers with a slash between, the likeliest meaning first."""
    fraction = Reading("fraction", f"{one}/{other}")
    if one >= other:
        return Reading("score", f"{one}-{other}"), fraction
    span = Reading("number", Interval(Decimal(one), Decimal(other)))
    return (span, fraction) if other > 10 and other != 100 else (fraction, span)


def _day_and_month(line: Line, one: int, other: int) -> tuple[Reading, ...]:
    month, day = (one, other) if line.table.month_first else (other, one)
    return (Reading("date", f"XXXX-{month:02}-{day:02}"),) if 1 <= month <= 12 and 1 <= day <= 31 else ()


def fraction(line: Line, place: int) -> Parsed | None:
    """ "two thirds", "un tiers de", "half of", "three quarters of an hour"."""
    if (minutes := quarters_of_an_hour(line, place)) is not None:
        return minutes
    if part_of_scale(line.tokens, place) is not None:
        return None
    token = line.tokens[place]
    entry = token.entry
    if entry.fraction == 2 and "of" in line.tokens[place + 1].entry.roles:
        return Parsed(place + 1, (Reading("fraction", "1/2"),))
    if token.kind == "n":
        top = int(token.text) if token.text.isdecimal() and len(token.text) < 4 else 0
    elif entry.cardinal is not None and entry.ending is None:
        top = int(entry.cardinal)
    else:
        top = int("articles" in entry.roles)
    below = place + 1 + (line.tokens[place + 1].text == "-")
    bottom = line.tokens[below].entry
    if not top or bottom.fraction is None or top >= bottom.fraction:
        return None
    after = line.tokens[below + 1].entry
    if after.scales or after.collective or (top == 1 and bottom.ordinal and _counts_one(line, below + 1)):
        return None
    return Parsed(below + 1, (Reading("fraction", f"{top}/{bottom.fraction}"),))


def _counts_one(line: Line, place: int) -> bool:
    """Whether what an ordinal counts stands there: "a third man", not "a third of", "by a third in May"."""
    token = line.tokens[place]
    if token.kind != "w" or "of" in token.entry.roles:
        return False
    return token.text not in profile(line.table.code).function_words


def multiple(line: Line, place: int) -> Parsed | None:
    """ "double", "threefold", "halved", "multiplied by four"."""
    entry = line.tokens[place].entry
    if "halvings" in entry.roles:
        return Parsed(place + 1, (Reading("multiple", Decimal(2)), Reading("percent", Decimal(50), "%")))
    if entry.multiple:
        return Parsed(place + 1, (Reading("multiple", Decimal(entry.multiple)),))
    times = quantity(line, place + 1) if "multiplied" in entry.roles else None
    if times is None or times.vague:
        return None
    return Parsed(times.end, tuple(Reading("multiple", value) for value in times.values))
