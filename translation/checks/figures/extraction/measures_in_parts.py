"""Read a measure in two parts, added up: "6 feet 4 inches", "12st 3lb", "1 mètre 85"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.lexicon.lexicon import NONE
from translation.checks.figures.lexicon.units import METRIC, SMALLER
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line, Token

_FEET_AND_INCHES = re.compile(r"""([4-7])['’′] ?(1[01]|[0-9])(?:["”″]|['’′]{2})""")
# How many feet, or metres, whose rest may go without its unit: "5 foot 10", "1 mètre 85".
_FEET_OF_A_PERSON = range(4, 8)
_METERS, _CENTIMETERS = range(1, 30), range(10, 100)  # not "le 100 m 12 coureurs"


def feet_and_inches(line: Line, place: int) -> Parsed | None:
    """ "6'2\"" of a person in English; elsewhere such marks are minutes and seconds."""
    match = _FEET_AND_INCHES.match(line.text, line.tokens[place].start) if line.table.feet_marks else None
    if match is None:
        return None
    inches = Decimal(int(match[1]) * 12 + int(match[2]))
    end = place
    while line.tokens[end].end and line.tokens[end].start < match.end():
        end += 1
    return Parsed(end, (Reading("measure", inches, "length-inch"),))


def in_two_units(line: Line, first: Quantity, end: int) -> Parsed | None:
    """A measure and the rest in its smaller unit; `end`: the token after the first part.

    The value is in the smaller unit, so that it is exact; of a metric measure in the larger one, too.
    """
    unit = line.tokens[end - 1]
    smaller, count = SMALLER.get(unit_named(unit), ("", 0))
    if not smaller or first.vague or first.values[0] % 1:
        return None
    link = line.tokens[end]
    hyphen = link.text == "-" and link.glued
    linked = hyphen or link.text == "," or "joiners" in link.entry.roles
    is_metric = unit_named(unit) in METRIC
    if linked and is_metric and ("joiners" not in link.entry.roles or unit.entry.unit is None):
        return None  # "5 km and 800 m" are two races, "8 metres, 3 centimetres more" two lengths
    second = quantity(line, end + linked)
    if second is None or second.vague or not second.values[0] < count:
        return None
    after = _end_of_rest(line, second, unit, smaller)
    if after is None and link.text != "," and _goes_without_unit(line, first, second, end):
        after = second.end
    if after is None:
        return None
    value = first.values[0] * count + second.values[0]
    readings = [Reading("measure", value, smaller)]
    if is_metric:
        readings.insert(0, Reading("measure", value / count, unit_named(unit)))
    return Parsed(after, tuple(readings))


def _end_of_rest(line: Line, second: Quantity, unit: Token, smaller: str) -> int | None:
    """The token after the unit of the rest; None where there is none."""
    place = second.end + (line.tokens[second.end].text == "-")
    sign = line.tokens[place]
    if unit_named(sign) == smaller or (sign.text == "in" and unit.text == "ft"):
        return place + 1
    return None


def _goes_without_unit(line: Line, first: Quantity, second: Quantity, end: int) -> bool:
    """Whether the rest needs no unit: "6-foot-4", "5 foot 10", "1 mètre 85", "un metro e ottanta"."""
    smaller, _ = SMALLER[unit_named(line.tokens[end - 1])]
    before, after = line.tokens[second.end - 2 : second.end]
    if smaller == "length-inch":
        hyphen = before.text == "-" and before.glued and after.glued
        fits = hyphen or first.values[0] in _FEET_OF_A_PERSON
    else:
        is_length = smaller == "length-centimeter" and first.values[0] in _METERS
        fits = is_length and second.values[0] in _CENTIMETERS
    counted = line.tokens[second.end]
    joined = "joiners" in line.tokens[end].entry.roles
    return fits and not second.scale and not (joined and counted.kind == "w" and counted.entry is NONE)


def unit_named(token: Token) -> str:
    """The unit of measure that a token names, or ""."""
    return token.entry.unit or token.entry.unit_sign or ""
