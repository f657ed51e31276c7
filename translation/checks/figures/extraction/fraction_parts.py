"""Read the part of one after whole digits: "18 ½", "1 1/2", and "15, 6 %" with a slip of the hand."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.tokens import Token

_NOTHING = Decimal(0)
_MIXED = {tuple(pair.split("/")) for pair in ("1/2", "1/3", "2/3", "1/4", "3/4", "1/8", "3/8", "5/8", "7/8")}


def fraction_after(tokens: Sequence[Token], place: int) -> tuple[Decimal, int]:
    """The value of "½" or "1/2" at a token and the token after it; zero if there is none."""
    above, slash, below = tokens[place : place + 3]
    if above.text in digits.VULGAR:
        return digits.VULGAR[above.text], place + 1
    if slash.text in ("/", "⁄") and slash.glued and below.glued and (above.text, below.text) in _MIXED:
        return Decimal(above.text) / Decimal(below.text), place + 3
    return _NOTHING, place


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
