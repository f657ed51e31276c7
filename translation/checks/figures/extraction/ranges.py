"""Read a range of two quantities: "2-3 %", "between 5 and 7", "5 to 15 degrees below zero"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction.counted_units import DASHES, Unit, is_below_zero, unit_after
from translation.checks.figures.extraction.dates import calendar
from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.extraction.times import time_of_day
from translation.model import Interval, Reading

if TYPE_CHECKING:
    from decimal import Decimal

    from translation.checks.figures.extraction.quantity import Quantity
    from translation.checks.figures.extraction.tokens import Line


# Powers of ten of scale words.
_THOUSAND, _BILLION = 3, 9


def is_opened(line: Line, place: int, currency: str | None) -> bool:
    """Whether "between" stands before a number, or before its currency."""
    before = line.tokens[place - 2 if currency is not None else place - 1]
    return "between" in before.entry.roles


def range_from(line: Line, place: int, first: Quantity, unit: Unit, currency: str | None) -> Parsed | None:
    """The range that begins with a quantity and ends after a link: "2-3 %", "between 5 and 7", "5 to 15"."""
    if first.vague or first.article:
        return None
    opened = is_opened(line, place, currency)
    link = line.tokens[unit.end]
    start = unit.end + 1
    sign = line.tokens[start].entry.currency if line.tokens[start].kind == "s" else None
    start += sign is not None
    dash = _is_range_dash(line, unit.end, start)
    if not (dash or (opened and "ands" in link.entry.roles) or "to" in link.entry.roles):
        return None
    if unit.name == "point" and not (dash or opened):  # "rose 9 points to 412 points"
        return None
    second = _second_quantity(line, start, joined=not opened, money=bool(currency or sign))
    if second is None:
        return None
    last = unit_after(line, second, currency or sign)
    if unit.name != last.name and (unit.name is not None or first.scale):
        return None
    ends = _ends(first, second, has_unit=bool(unit.name))
    below_zero = is_below_zero(line, last)
    if below_zero:  # "five to ten degrees below zero"
        ends = [(-high, -low) for low, high in ends]
    readings = [Reading(last.kind, Interval(low, high), last.name) for low, high in ends]
    mass = line.tokens[last.end - 1].entry.unit if last.kind == "money" else None
    if mass is not None:  # pounds
        readings += [Reading("measure", Interval(low, high), mass) for low, high in ends]
    if dash and link.glued and not last.name and _may_be_score(first, second):
        readings.append(Reading("score", f"{first.values[0]}-{second.values[0]}"))
    return Parsed(last.end + below_zero, tuple(readings), scale=second.scale) if readings else None


def borrowed(line: Line, first: Quantity, unit: Unit) -> tuple[Reading, ...]:
    """What a bare number counts where the one after it has the unit of both: "from 30 to 20 miles".

    Such two are not a range, as they fall, or are those of a movement, "von 30 auf 40 Meilen".
    """
    if unit.name is not None or not line.tokens[unit.end].entry.roles & {"to", "towards"}:
        return ()
    second = _second_quantity(line, unit.end + 1, joined=True, money=False)
    if second is None:
        return ()
    last = unit_after(line, second, None)
    return tuple(Reading(last.kind, value, last.name) for value in first.values if last.name is not None)


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


def _ends(first: Quantity, second: Quantity, *, has_unit: bool) -> list[tuple[Decimal, Decimal]]:
    """The ranges that two quantities may be; the first one may borrow the scale of the second."""
    lows = first.values[:1]
    if second.scale and not first.scale:  # "2-3 million"; but "500 to 2 million"
        scaled = tuple(low.scaleb(second.scale) for low in lows)
        lows = scaled if scaled[0] < second.values[0] else lows
    elif first.scale == _THOUSAND and second.scale == _BILLION:  # "4 mil e 5 mil milhões"
        lows = (*(low.scaleb(_BILLION - _THOUSAND) for low in lows), *lows)
    elif first.plain and not second.plain and second.digits and not has_unit:  # "5-15.000"
        lows = (*lows, *(low * 1000 for low in lows))
    ends = [(low, second.values[0]) for low in lows]
    ends += zip(first.values[1:], second.values[1:], strict=False)
    return [(low, high) for low, high in ends if low < high]


def _may_be_score(first: Quantity, second: Quantity) -> bool:
    return first.plain and second.plain and second.values[0] < 200
