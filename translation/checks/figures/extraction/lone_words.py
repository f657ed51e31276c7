"""Read words that are not figures on their own, only the partner of one: "a day" for "24 hours"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.quantity import HALF
from translation.checks.figures.lexicon.units import DURATIONS, FACTORS, RATE_POINTS
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line
    from translation.model import FigureKind

_DIGITS = re.compile("[0-9]+")


def idiom(line: Line, place: int) -> Parsed | None:
    """ "sur son 31", "quatre nages": the partner of its number where that is translated."""
    token = line.tokens[place]
    if "idioms" not in token.entry.roles:
        return None
    digits = _DIGITS.search(token.text)
    number = digits.group() if digits else line.table.cardinals.get(token.text.partition(" ")[0])
    if number is None:
        return None
    return Parsed(place + 1, (Reading("number", Decimal(number)),), implicit=True)


def age_word(line: Line, place: int) -> Parsed | None:
    """ "octogenarian": any of ten ages."""
    age = line.tokens[place].entry.age
    return Parsed(place + 1, ages(age), implicit=True) if age is not None else None


def ages(first: int) -> tuple[Reading, ...]:
    """Each of ten years of age."""
    return tuple(Reading("duration", Decimal(age), "year") for age in range(first, first + 10))


def compound_scale(line: Line, place: int) -> Parsed | None:
    """ "Milliardenverlust": a billion or several."""
    scale = line.tokens[place].entry.compound_scale
    if scale is None:
        return None
    size = Decimal(scale)
    readings = (Reading("number", size), Reading("number", Interval(2 * size, None)))
    return Parsed(place + 1, readings, implicit=True)


def half(line: Line, place: int) -> Parsed | None:
    """ "by half" for 50 %."""
    if line.tokens[place].entry.fraction != 2:
        return None
    return Parsed(place + 1, (Reading("percent", Decimal(50), "%"),), implicit=True)


def half_of_unit(line: Line, place: int) -> Parsed | None:
    """ "half an hour", "eine halbe Stunde", "half a mile": the partner of "30 minutes" and "800 m"."""
    if "halves" not in line.tokens[place].entry.roles:
        return None
    after = place + 1
    after += line.tokens[after].text == "-" or "articles" in line.tokens[after].entry.roles
    unit = line.tokens[after].entry.unit
    if unit not in FACTORS:
        return None
    kind: FigureKind = "duration" if unit in DURATIONS else "measure"
    return Parsed(after + 1, (Reading(kind, HALF, unit),), implicit=True)


def unit_word(line: Line, place: int) -> Parsed | None:
    """ "a day", "l'année", "right angle": the partner of "24 hours", "12 mois" and "90°"."""
    entry = line.tokens[place].entry
    number, unit = entry.embedded_amount or (1, entry.unit or entry.unit_adjective or entry.currency)
    if unit is None or unit in RATE_POINTS:  # "a point" is mostly no measure
        return None
    if unit in DURATIONS and "and_half" in line.tokens[place + 1].entry.roles:  # "dans un an et demi"
        return Parsed(place + 2, (Reading("duration", Decimal("1.5"), unit),))
    kind: FigureKind = "money" if entry.currency else "duration" if unit in DURATIONS else "measure"
    return Parsed(place + 1, (Reading(kind, Decimal(number), unit),), implicit=True)
