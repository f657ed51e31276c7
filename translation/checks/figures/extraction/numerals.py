"""Read one quantity, exact or vague: "1.2 million", "half a dozen", "tens of thousands"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.fraction_parts import part_of_scale
from translation.checks.figures.extraction.number_words import Sum
from translation.checks.figures.extraction.quantity import HALF, ONE, Quantity, plain
from translation.checks.figures.lexicon.units import RATE_POINTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Line, Token

    Tokens = Sequence[Token]


def quantity(line: Line, start: int, *, joined: bool = True, money: bool = False) -> Quantity | None:
    """The quantity that begins at token `start`, or None.

    `joined`: "and" may hold it together. `money`: a currency stands before it, so "m" is a million.
    """
    tokens, roles = line.tokens, line.tokens[start].entry.roles
    indefinite = tokens[start].entry.indefinite_scale is not None or "several" in roles
    if indefinite and (vague := _vague(tokens, start)):
        return vague
    if "halves" in roles:
        return _half_of(tokens, start)
    if (part := part_of_scale(tokens, start)) is not None:
        values, power, end = part
        return Quantity(end, values, scale=power)
    if "articles" in roles:
        if "halves" in tokens[start + 1].entry.roles and (half := _half_of(tokens, start + 1)):
            return half
        if tokens[start + 1].entry.scales and not tokens[start + 1].entry.indefinite_scale:
            return Sum(line, start, money, ONE).read(joined=joined)
    return Sum(line, start, money).read(joined=joined)


def _half_of(tokens: Tokens, start: int) -> Quantity | None:
    """ "half a million", "medio millón", "half a dozen", "half a percent"."""
    place = start + 1
    place += tokens[place].text == "-" or "articles" in tokens[place].entry.roles
    entry = tokens[place].entry
    if entry.percent is not None or entry.unit in RATE_POINTS:
        return Quantity(place, (HALF,))
    if entry.scales and entry.scales[0] > 2:
        values = tuple(plain(HALF.scaleb(power)) for power in entry.scales)
        return Quantity(place + 1, values, scale=entry.scales[0])
    if entry.collective and entry.collective > 2:
        return Quantity(place + 1, (entry.collective * HALF,), collective=True)
    is_percent = entry.percent == "%" and tokens[place].text != "percentage"  # "half a percentage point"
    return Quantity(place, (HALF,)) if is_percent else None


def _vague(tokens: Tokens, start: int) -> Quantity | None:
    """ "thousands", "tens of thousands", "several hundred": at least twice the product."""
    place = start + ("several" in tokens[start].entry.roles)
    place += place > start and tokens[place].text == "-"  # "multi-billion"
    product = 1
    end = start
    tens = _counted_tens(tokens, place) if place > start else None
    if tens is not None and "approximate" in tokens[start].entry.roles:  # "some 10 million"
        return None
    if tens is not None:
        product = tens
        place += 1
    while product < 10**18:
        entry = tokens[place].entry
        size = entry.indefinite_scale or (10 ** entry.scales[0] if entry.scales else entry.collective)
        if not size or size == 2 or entry.cardinal is not None:
            break
        product *= 10 if size == 12 else size
        end = place = place + 1
        place += "of" in tokens[place].entry.roles
    may_be_one = (
        tens is not None
        or (end == start + 1 and "genitives" in tokens[start].entry.roles)
        or (end == start + 2 and "approximate" in tokens[start].entry.roles)
    )  # "some hundred people"
    one = Decimal(product) if may_be_one else None
    return Quantity(end, (Decimal(2 * product),), vague=True, exact=one) if end > start else None


def _counted_tens(tokens: Tokens, place: int) -> int | None:
    """The 10 or 100 of "mehrere 10 Millionen", tens of millions, or perhaps about ten."""
    tens = {"10": 10, "100": 100}.get(tokens[place].text) or tokens[place].entry.cardinal
    return int(tens) if tens in (10, 100) and tokens[place + 1].entry.scales else None
