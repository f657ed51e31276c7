"""Read the part of one after whole digits: "18 ½", "1 1/2", and "15, 6 %" with a slip of the hand."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.quantity import HALF

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token

_NOTHING = Decimal(0)
_PARTS = (3, 4, 5, 8, 10)  # of a scale; halves have words of their own
_MILLION = 6  # its power of ten
_MIXED = {tuple(pair.split("/")) for pair in ("1/2", "1/3", "2/3", "1/4", "3/4", "1/8", "3/8", "5/8", "7/8")}


def fraction_after(tokens: Sequence[Token], place: int) -> tuple[Decimal, int]:
    """The value of "½" or "1/2" at a token and the token after it; zero if there is none."""
    above, slash, below = tokens[place : place + 3]
    if above.text in digits.VULGAR:
        return digits.VULGAR[above.text], place + 1
    if slash.text in ("/", "⁄") and slash.glued and below.glued and (above.text, below.text) in _MIXED:
        return Decimal(above.text) / Decimal(below.text), place + 3
    return _NOTHING, place


def joined_part(tokens: Sequence[Token], place: int) -> tuple[Decimal, int]:
    """The value of "and a half" at a token, or of "and a quarter" before a scale, and the token after it."""
    half = place + (tokens[place].text == "-")
    if "and_half" in tokens[half].entry.roles:
        return HALF, half + 1
    if "joiners" in tokens[place].entry.roles and (quarters := quarters_at(tokens, place + 1)) is not None:
        part, end = quarters
        if tokens[end].entry.scales:
            return part, end
    return _NOTHING, place


def quarters_at(tokens: Sequence[Token], place: int) -> tuple[Decimal, int] | None:
    """The value of "a quarter" or "three quarters" at a token, and the token after it; or None."""
    number, below = tokens[place].entry, place + 1 + (tokens[place + 1].text == "-")
    top = 1 if "articles" in number.roles else number.cardinal
    return (Decimal(top) / 4, below + 1) if top in (1, 3) and tokens[below].entry.fraction == 4 else None


def part_of_scale(tokens: Sequence[Token], place: int) -> tuple[tuple[Decimal, ...], int, int] | None:
    """A quarter, or three, of a million: its values, the power of its scale, and the token after it; or None.

    Of thirds the values as news rounds them. Not a part of "the million" that was spoken of.
    """
    number = tokens[place].entry
    top = 1 if "articles" in number.roles else number.cardinal
    if top is None or number.ending is not None:
        top, below = 1, place  # "quarter-million", Russian "четверть миллиона"
    else:
        below = place + 1 + (tokens[place + 1].text == "-")
    bottom, place = tokens[below].entry.fraction, below + 1
    if bottom not in _PARTS or not 0 < top < bottom:
        return None
    place += tokens[place].text == "-" or "of" in tokens[place].entry.roles
    place += "articles" in tokens[place].entry.roles
    scales = tokens[place].entry.scales
    if not scales or scales[0] < _MILLION:
        return None
    values = (value for power in scales for value in _rounded(Decimal(top).scaleb(power) / bottom))
    return tuple(values), scales[0], place + 1


def _rounded(value: Decimal) -> list[Decimal]:
    """The value if it is whole; else with three digits up or down, and with two."""
    if not value % 1:
        return [Decimal(f"{value:f}")]
    units = [Decimal(1).scaleb(value.adjusted() - digit) for digit in (2, 2, 1)]
    roundings = (ROUND_HALF_UP, ROUND_DOWN, ROUND_HALF_UP)
    rounded = (value.quantize(unit, rounding) for unit, rounding in zip(units, roundings, strict=True))
    return list(dict.fromkeys(Decimal(f"{one:f}") for one in rounded))


def slipped_decimals(tokens: Sequence[Token], place: int) -> tuple[Decimal, int]:
    """The decimals after a comma and a blank, and the token after them; zero if there are none.

    Only of a percentage or an amount, and where no list leads up to it.
    """
    mark, decimals, after = tokens[place : place + 3]
    before = tokens[place - 2]
    if mark.text != "," or not mark.glued or decimals.glued or before.text == ",":
        return _NOTHING, place
    if not digits.is_plain(decimals.text) or len(decimals.text) > 2:
        return _NOTHING, place
    if not after.entry.percent and not after.entry.currency:
        return _NOTHING, place
    return Decimal(digits.ascii_digits(decimals.text)).scaleb(-len(decimals.text)), place + 2
