"""Read quantities with their units: money, percentages, measures, durations; and ranges of two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.counted_units import DASHES, Unit, unit_after
from translation.checks.figures.extraction.dates import calendar
from translation.checks.figures.extraction.designations import power
from translation.checks.figures.extraction.fraction_parts import fraction_after
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.ordinals import last_ordinal
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.quantity import HALF
from translation.checks.figures.extraction.times import time_of_day
from translation.checks.figures.extraction.years import year_of
from translation.checks.figures.lexicon.units import SMALLER
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line, Token

_MINUS = ("-", "−", "–")
_DEGREES = frozenset({"degree", "temperature-celsius", "temperature-fahrenheit"})


def negative(line: Line, place: int) -> Parsed | None:
    """A minus sign stands free before digits that follow at once."""
    before, token, after = line.tokens[place - 1], line.tokens[place], line.tokens[place + 1]
    if token.text not in _MINUS or after.kind != "n":
        return None
    if not after.glued:
        return _loosely_negative(line, place) if not token.glued and before.kind == "w" else None
    if token.glued and before.text not in ("(", "[", "«", "“", '"', ""):
        return None
    if before.kind == "n" and digits.is_plain(before.text):  # a blank within "3 -1"
        return None
    positive = None if power(line, place + 1) else amount(line, place + 1)
    return _negated(positive) if positive is not None else None


def _loosely_negative(line: Line, place: int) -> Parsed | None:
    """ "- 7 degrees": with a blank after the sign it may be a dash as well, so both are kept."""
    positive = _degrees(line, place + 1)
    negative = _negated(positive) if positive is not None else None
    if positive is None or negative is None:
        return None
    return negative._replace(readings=negative.readings + positive.readings)


def below_zero(line: Line, place: int) -> Parsed | None:
    """ "minus seven degrees": only before degrees, for the "moins" of "au moins 90 %" is not a minus."""
    if "minus" not in line.tokens[place].entry.roles:
        return None
    positive = _degrees(line, place + 1)
    return _negated(positive) if positive is not None else None


def _degrees(line: Line, place: int) -> Parsed | None:
    parsed = amount(line, place)
    return parsed if parsed is not None and parsed.readings[0].unit in _DEGREES else None


def _negated(positive: Parsed) -> Parsed | None:
    """The same with every value below zero; None for a range."""
    readings = tuple(
        Reading(reading.kind, -reading.value, reading.unit)
        for reading in positive.readings
        if isinstance(reading.value, Decimal)
    )
    return positive._replace(readings=readings) if readings else None


def money_first(line: Line, place: int) -> Parsed | None:
    """ "$1.5bn", "EUR 20m"."""
    token, after = line.tokens[place : place + 2]
    if after.kind != "n":
        return None
    code = token.entry.currency
    if code is None and "code" in token.entry.roles and line.word(token).isupper():
        code = line.word(token)
    signed = token.kind == "s" or after.glued or token.text[-1] == "$" or token.text == "rs"
    if code is None or not (signed or "code" in token.entry.roles):
        return None
    return amount(line, place + 1, code)


def amount(line: Line, place: int, currency: str | None = None) -> Parsed | None:
    """A quantity with its unit, or a range of two. `currency`: the unit, where it stands before."""
    opened = "between" in line.tokens[place - 1].entry.roles
    first = quantity(line, place, joined=not opened, money=currency is not None)
    if first is None:
        return None
    if (ordinal := last_ordinal(line, first)) is not None:
        return ordinal
    unit = unit_after(line, first, currency)
    if unit.name in _DEGREES and "below_zero" in line.tokens[unit.end].entry.roles:
        return _negated(Parsed(unit.end + 1, _meanings(line, first, unit)))
    if unit.kind == "money" and currency is None:
        unit = unit._replace(end=_take_late_scale(line, first, unit.end))
    part, end = (HALF, unit.end) if unit.half else _late_part(line, unit)
    if part:
        first.values = tuple(value + part for value in first.values)
        unit = unit._replace(end=end)
    two = _in_two_units(line, first, unit.end) or _range_from(line, place, first, unit, currency)
    if two is not None:
        return two
    implicit = unit.name is None and (first.article or _is_slip(line, place, first))
    return Parsed(unit.end, _meanings(line, first, unit), implicit, first.scale)


def _take_late_scale(line: Line, number: Quantity, end: int) -> int:
    """Take in a scale after the money, and say where it ends: "42,000 euros million", "200 $ thousand"."""
    late = line.tokens[end].entry.scales
    if number.scale or not late or not (late[0] > 3 or number.values[0] < 1000):
        return end
    number.values = tuple(value.scaleb(power) for power in late for value in number.values)
    number.scale = late[0]
    return end + 1


def _in_two_units(line: Line, first: Quantity, end: int) -> Parsed | None:
    """ "6 feet 4 inches", "6-foot-4", "5 lb 4 oz": all in the smaller unit, so that the value is exact."""
    smaller, count = SMALLER.get(_named(line.tokens[end - 1]), ("", 0))
    if not smaller or first.vague:
        return None
    link = line.tokens[end]
    hyphen = link.text == "-" and link.glued
    start = end + (hyphen or link.text == "," or "joiners" in link.entry.roles)
    second = quantity(line, start)
    if second is None or second.vague or not second.values[0] < count:
        return None
    after = second.end + (line.tokens[second.end].text == "-")
    sign = line.tokens[after]
    if _named(sign) == smaller or (sign.text == "in" and line.tokens[end - 1].text == "ft"):
        after += 1
    elif hyphen and smaller == "length-inch":
        after = second.end
    else:
        return None
    return Parsed(after, (Reading("measure", first.values[0] * count + second.values[0], smaller),))


def _named(token: Token) -> str:
    """The unit of measure that a token names, or ""."""
    return token.entry.unit or token.entry.unit_sign or ""


def _late_part(line: Line, unit: Unit) -> tuple[Decimal, int]:
    """The ½ of "18 miles ½" and the token after it; zero where there is none, or it counts what follows."""
    part, after = fraction_after(line.tokens, unit.end)
    counted = line.tokens[after].entry
    belongs = unit.name is not None and not (counted.unit or counted.unit_sign)
    return (part, after) if belongs else (Decimal(0), unit.end)


def _is_slip(line: Line, place: int, number: Quantity) -> bool:
    """Whether a bare "hundred" stands after a number that it cannot multiply: "700 hundred people"."""
    before, token = line.tokens[place - 1], line.tokens[place]
    bare = number.end == place + 1 and token.kind == "w" and token.entry.scales == (2,)
    return bare and before.kind == "n" and year_of(before) is None


def _meanings(line: Line, number: Quantity, unit: Unit) -> tuple[Reading, ...]:
    """What a quantity with its unit may mean."""
    if number.vague:
        vague = tuple(Reading(unit.kind, Interval(value, None), unit.name) for value in number.values)
        return vague if number.exact is None else (*vague, Reading(unit.kind, number.exact, unit.name))
    readings = [Reading(unit.kind, value, unit.name) for value in dict.fromkeys(number.values)]
    if number.unscaled and unit.kind != "money":
        sign = line.tokens[number.end - 1].entry.unit_sign
        readings += [Reading("measure", value, sign) for value in number.unscaled]
    if unit.kind == "money" and (mass := line.tokens[unit.end - 1].entry.unit) is not None:  # pounds
        readings += [Reading("measure", value, mass) for value in number.values]
    return tuple(readings)


def _range_from(line: Line, place: int, first: Quantity, unit: Unit, currency: str | None) -> Parsed | None:
    """The range that begins with a quantity and ends after a link: "2-3 %", "between 5 and 7", "5 to 15"."""
    if first.vague or first.article:
        return None
    opened = "between" in line.tokens[place - 1].entry.roles
    link = line.tokens[unit.end]
    start = unit.end + 1
    sign = line.tokens[start].entry.currency if line.tokens[start].kind == "s" else None
    start += sign is not None
    dash = _is_range_dash(line, unit.end, start)
    if not (dash or (opened and "ands" in link.entry.roles) or "to" in link.entry.roles):
        return None
    second = _second_quantity(line, start, joined=not opened, money=bool(currency or sign))
    if second is None:
        return None
    last = unit_after(line, second, currency or sign)
    if unit.name != last.name and (unit.name is not None or first.scale):
        return None
    readings = _range_readings(first, second, last, has_unit=bool(unit.name))
    if dash and link.glued and not last.name and _may_be_score(first, second):
        readings.append(Reading("score", f"{first.values[0]}-{second.values[0]}"))
    return Parsed(last.end, tuple(readings), scale=second.scale) if readings else None


def _second_quantity(line: Line, start: int, *, joined: bool, money: bool) -> Quantity | None:
    """The quantity that may end a range; None also where a time or a date begins."""
    second = quantity(line, start, joined=joined, money=money)
    if second is None or second.vague or second.article or time_of_day(line, start) or calendar(line, start):
        return None
    return second


def _is_range_dash(line: Line, link: int, start: int) -> bool:
    """Whether a dash stands before a number, with a blank on both sides or on none."""
    dash, after = line.tokens[link : link + 2]
    return dash.text in DASHES and line.tokens[start].kind == "n" and dash.glued == after.glued


def _range_readings(first: Quantity, second: Quantity, last: Unit, *, has_unit: bool) -> list[Reading]:
    """The ranges that two quantities may be; the first one may borrow the scale of the second."""
    lows = first.values[:1]
    if second.scale and not first.scale:  # "2-3 million"
        lows = (*(low.scaleb(second.scale) for low in lows), *lows)
    elif first.plain and not second.plain and second.digits and not has_unit:  # "5-15.000"
        lows = (*lows, *(low * 1000 for low in lows))
    ends = [(low, second.values[0]) for low in lows]
    ends += zip(first.values[1:], second.values[1:], strict=False)
    return [Reading(last.kind, Interval(low, high), last.name) for low, high in ends if low < high]


def _may_be_score(first: Quantity, second: Quantity) -> bool:
    return first.plain and second.plain and second.values[0] < 200
