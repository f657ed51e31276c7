"""Read quantities with what they count: money, percentages, measures, durations; and ranges of two."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.dates import calendar
from translation.checks.figures.extraction.fraction_parts import fraction_after
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.ordinals import last_ordinal
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.quantity import HALF
from translation.checks.figures.extraction.times import time_of_day
from translation.checks.figures.extraction.years import year_of
from translation.checks.figures.lexicon.units import CODES, DURATIONS, FACTORS, SMALLER
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line, Token
    from translation.model import FigureKind

_DASHES = ("-", "–", "—")
_DEGREES = frozenset({"degree", "temperature-celsius", "temperature-fahrenheit"})


def negative(line: Line, place: int) -> Parsed | None:
    """A minus sign stands free before digits that follow at once."""
    before, token, after = line.tokens[place - 1], line.tokens[place], line.tokens[place + 1]
    if not after.glued and not token.glued and before.kind == "w" and after.kind == "n":
        return _loosely_negative(line, place)
    if (
        not after.glued
        or after.kind != "n"
        or (token.glued and before.text not in ("(", "[", "«", "“", '"', ""))
        or (before.kind == "n" and digits.is_plain(before.text))  # a blank within "3 -1"
    ):
        return None
    found = amount(line, place + 1)
    return _negated(found) if found is not None else None


def _loosely_negative(line: Line, place: int) -> Parsed | None:
    """ "- 7 degrees": with a blank after the sign it may be a dash as well, so both are kept."""
    found = amount(line, place + 1)
    if found is None or found.readings[0].unit not in _DEGREES:
        return None
    below = _negated(found)
    return below and below._replace(readings=below.readings + found.readings)


def below_zero(line: Line, place: int) -> Parsed | None:
    """ "minus seven degrees": only before degrees, for "au moins 90 %" is no minus."""
    if "minus" not in line.tokens[place].entry.roles:
        return None
    found = amount(line, place + 1)
    if found is None or found.readings[0].unit not in _DEGREES:
        return None
    return _negated(found)


def _negated(found: Parsed) -> Parsed | None:
    """The same with every value below zero; None for a range."""
    signed = tuple(
        Reading(one.kind, -one.value, one.unit) for one in found.readings if isinstance(one.value, Decimal)
    )
    return found._replace(readings=signed) if signed else None


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
    """A quantity with its unit, or a range of two."""
    opened = "between" in line.tokens[place - 1].entry.roles
    first = quantity(line.tokens, place, line.table, joined=not opened, money=currency is not None)
    if first is None:
        return None
    if (last := last_ordinal(line, first)) is not None:
        return last
    kind, unit, end, half = _unit_after(line, first, currency)
    if unit in _DEGREES and "below_zero" in line.tokens[end].entry.roles:
        return _negated(Parsed(end + 1, _meanings(line, first, kind, unit, end)))
    late = line.tokens[end].entry.scales
    small = first.values[0] < 1000
    if kind == "money" and currency is None and not first.scale and late and (late[0] > 3 or small):
        first.values = tuple(value.scaleb(power) for power in late for value in first.values)
        first.scale, end = late[0], end + 1  # "42,000 euros million", "440$ millions", "200 $ thousand"
    part, end = (HALF, end) if half else _late_part(line, unit, end)
    if part:
        first.values = tuple(value + part for value in first.values)
    found = _in_two_units(line, first, end) or _range_from(line, place, first, unit, end, currency)
    if found is not None:
        return found
    implicit = unit is None and (first.article or _is_slip(line, place, first))
    return Parsed(end, _meanings(line, first, kind, unit, end), implicit, first.scale)


def _in_two_units(line: Line, first: Quantity, end: int) -> Parsed | None:
    """ "6 feet 4 inches", "6-foot-4", "5 lb 4 oz": all in the smaller unit, so that the value is exact."""
    smaller, count = SMALLER.get(_named(line.tokens[end - 1]), ("", 0))
    if not smaller or first.vague:
        return None
    link = line.tokens[end]
    hyphen = link.text == "-" and link.glued
    start = end + (hyphen or link.text == "," or "joiners" in link.entry.roles)
    second = quantity(line.tokens, start, line.table)
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


def _late_part(line: Line, unit: str | None, end: int) -> tuple[Decimal, int]:
    """The ½ of "18 miles ½" and the token after it; zero where there is none, or it counts what follows."""
    part, after = fraction_after(line.tokens, end)
    counted = line.tokens[after].entry
    return (
        (part, after) if unit is not None and not (counted.unit or counted.unit_sign) else (Decimal(0), end)
    )


def _is_slip(line: Line, place: int, number: Quantity) -> bool:
    """Whether a bare "hundred" stands after a number that it cannot multiply: "700 hundred people"."""
    before, token = line.tokens[place - 1], line.tokens[place]
    bare = number.end == place + 1 and token.kind == "w" and token.entry.scales == (2,)
    return bare and before.kind == "n" and year_of(before) is None


def _meanings(
    line: Line, number: Quantity, kind: FigureKind, unit: str | None, end: int
) -> tuple[Reading, ...]:
    """What a quantity with its unit may mean."""
    if number.vague:
        vague = tuple(Reading(kind, Interval(value, None), unit) for value in number.values)
        return vague if number.exact is None else (*vague, Reading(kind, number.exact, unit))
    found = [Reading(kind, value, unit) for value in dict.fromkeys(number.values)]
    if number.unscaled and kind != "money":
        sign = line.tokens[number.end - 1].entry.unit_sign
        found += [Reading("measure", value, sign) for value in number.unscaled]
    if kind == "money" and (mass := line.tokens[end - 1].entry.unit) is not None:  # pounds
        found += [Reading("measure", value, mass) for value in number.values]
    return tuple(found)


def _unit_after(
    line: Line, number: Quantity, currency: str | None
) -> tuple[FigureKind, str | None, int, bool]:
    """What is counted: the kind, its unit, the token after it, and whether a half follows the unit."""
    if number.ending is not None:
        kind: FigureKind = (
            "percent" if number.ending == "%" else "duration" if number.ending in DURATIONS else "number"
        )
        return kind, number.ending or None, number.end, False
    place = number.end
    token, after = line.tokens[place : place + 2]
    dot = token.text == "." and number.scale and (after.glued or after.entry.currency)
    if token.glued and (dot or (after.glued and token.text in _DASHES)):
        place += 1
    if "of" in line.tokens[place].entry.roles and (number.scale or number.collective or number.vague):
        place += 1
    if "fillers" in line.tokens[place].entry.roles and line.tokens[place + 1].entry.unit in DURATIONS:
        place += 1  # "vingt dernières années"
    token, after = line.tokens[place : place + 2]
    entry = token.entry
    if currency is not None:
        return "money", currency, number.end, False
    if entry.percent is not None:
        return "percent", entry.percent, place + 1, False
    if entry.currency is not None and not (token.kind == "s" and after.kind == "n" and not token.glued):
        return _cents(line, entry.currency, place + 1)
    if "code" in entry.roles and line.word(token).isupper() and not (after.glued and after.kind == "n"):
        return "money", line.word(token), place + 1, False
    unit = entry.unit
    if token.capital and token.text in line.table.capital_units:
        unit = line.table.capital_units[token.text]
    if unit is None and number.digits and not number.scale and _is_free(token, after):
        unit = entry.unit_sign
    if unit is None:
        return "number", None, number.end, False
    half = "and_half" in after.entry.roles  # "three metres and a half"
    if unit in DURATIONS:
        return "duration", unit, place + 1 + half, half
    if unit == "volume-liter" and (end := _per_distance(line, place + 1)):
        return "measure", "consumption-liter-per-100-kilometer", end, False
    area = unit.replace("length-", "area-square-")
    if "squared" in after.entry.roles and area in FACTORS:
        return "measure", area, place + 2, False
    return "measure", unit, place + 1 + half, half


def _per_distance(line: Line, place: int) -> int:
    """The token after the "per 100 km" that follows litres, "/100 km" too, in any words; or 0."""
    for start in (place + 1, place + 2):  # "aux 100", "a los 100"
        number, unit = line.tokens[start : start + 2]
        if number.text == "100" and "length-kilometer" in (unit.entry.unit, unit.entry.unit_sign):
            return start + 2
    return 0


def _cents(line: Line, currency: str, end: int) -> tuple[FigureKind, str | None, int, bool]:
    """ "40 euro cents", "40 centimes d'euro": whatever the order, the cent is counted."""
    hyphen = line.tokens[end].text == "-"  # "40 Euro-Cent"
    if hyphen and line.tokens[end + 1].entry.currency == "cent":
        return "money", "cent", end + 2, False
    after = line.tokens[end].entry
    named = line.tokens[end + 1].entry.currency if "of" in after.roles else after.currency
    if currency == "cent" and named in CODES:
        return "money", "cent", end + 1 + ("of" in after.roles), False
    if after.currency == "cent":
        return "money", "cent", end + 1, False
    return "money", currency, end, False


def _is_free(token: Token, after: Token) -> bool:
    """Whether a unit sign stands by itself: not "t'", not "m." of a name."""
    if not after.glued or after.text == "/":  # "5 l/100 km"
        return True
    if len(token.text) == 1 and token.kind == "w" and not token.glued:
        return False
    return after.kind == "s" and after.text != "'"


def _range_from(
    line: Line, place: int, first: Quantity, unit: str | None, end: int, currency: str | None
) -> Parsed | None:
    """ "2-3 %", "between 5 and 7", "5 to 15 people"."""
    if first.vague or first.article:
        return None
    link = line.tokens[end]
    start = end + 1
    opened = "between" in line.tokens[place - 1].entry.roles
    sign = line.tokens[start].entry.currency if line.tokens[start].kind == "s" else None
    start += sign is not None
    after = line.tokens[start]
    dash = link.text in _DASHES and after.kind == "n" and link.glued == line.tokens[end + 1].glued
    if not (dash or (opened and "ands" in link.entry.roles) or "to" in link.entry.roles):
        return None
    second = quantity(line.tokens, start, line.table, joined=not opened, money=bool(currency or sign))
    if second is None or second.vague or second.article:
        return None
    if time_of_day(line.tokens, start, line.table) or calendar(line.tokens, start, line.text, line.table):
        return None
    kind, last_unit, last_end, _ = _unit_after(line, second, currency or sign)
    if unit != last_unit and (unit is not None or first.scale):
        return None
    lows = first.values[:1]
    if second.scale and not first.scale:
        lows = (*(low.scaleb(second.scale) for low in lows), *lows)
    elif first.plain and not second.plain and second.digits and not unit:  # "5-15.000"
        lows = (*lows, *(low * 1000 for low in lows))
    high = second.values[0]
    found = [Reading(kind, Interval(low, high), last_unit) for low in lows if low < high]
    others = zip(first.values[1:], second.values[1:], strict=False)
    found += [Reading(kind, Interval(low, other), last_unit) for low, other in others if low < other]
    score = dash and link.glued and not last_unit and first.plain and second.plain and high < 200
    if score:
        found.append(Reading("score", f"{first.values[0]}-{high}"))
    return Parsed(last_end, tuple(found), scale=second.scale) if found else None
