"""Read quantities with their units: money, percentages, measures, durations; and ranges of two."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from itertools import takewhile
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.counted_units import (
    Unit,
    degrees_of_letter,
    is_below_zero,
    unit_after,
)
from translation.checks.figures.extraction.fraction_parts import fraction_after
from translation.checks.figures.extraction.measures_in_parts import in_two_units
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.ordinals import last_ordinal
from translation.checks.figures.extraction.parsed import Parsed, negated
from translation.checks.figures.extraction.quantity import HALF
from translation.checks.figures.extraction.ranges import borrowed, is_opened, range_from
from translation.checks.figures.extraction.years import year_of
from translation.checks.figures.lexicon.units import CURRENCY_LETTERS
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line

# Tokens to each side of a share in which a word may say that something shrinks by it: "fiel im Mai um 2 %".
_BEFORE_SHARE = 5
_AFTER_SHARE = 3


def money_first(line: Line, place: int) -> Parsed | None:
    """ "$1.5bn", "EUR 20m"."""
    token, after = line.tokens[place : place + 2]
    if after.kind != "n":
        return None
    code = token.entry.currency or _currency_letter(line, place)
    if code is None and "code" in token.entry.roles and line.word(token).isupper():
        code = line.word(token)
    signed = token.kind == "s" or after.glued or token.text[-1] == "$" or token.text == "rs"
    if code is None or not (signed or "code" in token.entry.roles):
        return None
    return amount(line, place + 1, code)


def _currency_letter(line: Line, place: int) -> str | None:
    """The currency of "Q120 million" and "Q3,000": a capital that touches an amount, not "Q7" and "K2"."""
    token, after, scale = line.tokens[place : place + 3]
    if not (token.capital and after.glued) or (token.glued and place):
        return None
    is_grouped = not digits.is_plain(after.text) and bool(
        digits.readings(after.text, line.table.decimal, line.table.group)
    )
    scaled = scale.entry.scale_signs if scale.glued and len(scale.text) > 1 else scale.entry.scales
    return CURRENCY_LETTERS.get(token.text) if is_grouped or scaled else None


def amount(line: Line, place: int, currency: str | None = None) -> Parsed | None:
    """A quantity with its unit, or a range of two. `currency`: the unit, where it stands before."""
    opened = is_opened(line, place, currency)
    first = quantity(line, place, joined=not opened, money=currency is not None)
    if first is None:
        return None
    if (ordinal := last_ordinal(line, first)) is not None:
        return ordinal
    unit = unit_after(line, first, currency)
    if is_below_zero(line, unit):
        return negated(Parsed(unit.end + 1, _meanings(line, first, unit)))
    if unit.kind == "money" and currency is None:
        unit = unit._replace(end=_take_late_scale(line, first, unit.end))
    part, end = (HALF, unit.end) if unit.half else _late_part(line, unit)
    if part:
        first.values = tuple(value + part for value in first.values)
        unit = unit._replace(end=end)
    two = in_two_units(line, first, unit.end) or range_from(line, place, first, unit, currency)
    if two is not None:
        return two
    implicit = unit.name is None and (first.article or _is_slip(line, place, first))
    readings = _meanings(line, first, unit) + borrowed(line, first, unit)
    if unit.kind == "percent" and _is_fall(line, place, unit.end):
        readings += tuple(
            replace(fall, value=-fall.value) for fall in readings if isinstance(fall.value, Decimal)
        )
    return Parsed(unit.end, readings, implicit, first.scale)


def _is_fall(line: Line, place: int, end: int) -> bool:
    """Whether a word beside a share, with no figure between, says that something shrinks by it."""
    before = reversed(line.tokens[max(place - _BEFORE_SHARE, 0) : place])
    after = line.tokens[end : end + _AFTER_SHARE]
    return any(
        "falling" in token.entry.roles
        for beside in (before, after)
        for token in takewhile(lambda token: token.kind != "n" and token.entry.percent is None, beside)
    )


def _take_late_scale(line: Line, number: Quantity, end: int) -> int:
    """Take in a scale after the money, and say where it ends: "42,000 euros million", "200 $ thousand"."""
    late = line.tokens[end].entry.scales
    if number.scale or not late or not (late[0] > 3 or number.values[0] < 1000):
        return end
    number.values = tuple(value.scaleb(power) for power in late for value in number.values)
    number.scale = late[0]
    return end + 1


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
        entry = line.tokens[number.end - 1].entry
        readings += [Reading("measure", value, entry.unit_sign or entry.unit) for value in number.unscaled]
    if degrees_of_letter(*line.tokens[unit.end - 1 : unit.end + 1]):  # the seat "12F"
        readings.append(Reading("designation", f"{number.values[0]}{line.tokens[unit.end - 1].text.upper()}"))
    if unit.kind == "money" and (mass := line.tokens[unit.end - 1].entry.unit) is not None:  # pounds
        readings += [Reading("measure", value, mass) for value in number.values]
    return tuple(readings)
