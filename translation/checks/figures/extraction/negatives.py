"""Read what is below zero: "-3 %", "minus seven degrees"; and tell a minus sign from a dash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.amounts import amount
from translation.checks.figures.extraction.counted_units import DASHES
from translation.checks.figures.extraction.designations import power
from translation.checks.figures.extraction.parsed import negated
from translation.checks.figures.lexicon.units import DEGREES

if TYPE_CHECKING:
    from translation.checks.figures.extraction.parsed import Parsed
    from translation.checks.figures.extraction.tokens import Line, Token

_MINUS = ("-", "−", "–")
_LONGEST_INSERTION = 12  # tokens between two dashes


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
    if not token.glued and _is_opening_dash(line, place):
        return None
    positive = None if power(line, place + 1) else amount(line, place + 1)
    return negated(positive) if positive is not None else None


def _is_opening_dash(line: Line, place: int) -> bool:
    """Whether a dash that touches a number opens what another one closes: "le prix -500 euros- est".

    The closing one touches the word before it, and not the one after it.
    """
    for end in range(place + 2, place + 2 + _LONGEST_INSERTION):
        if end >= len(line.tokens) - 1:
            return False
        closing, after = line.tokens[end : end + 2]
        if closing.text in DASHES and closing.glued and (not after.glued or after.kind == "s"):
            return True
    return False


def _loosely_negative(line: Line, place: int) -> Parsed | None:
    """ "- 7 degrees": with a blank after the sign it may be a dash as well, so both are kept."""
    positive = _degrees(line, place + 1)
    return _or_subtracted(positive) if positive is not None else None


def below_zero(line: Line, place: int) -> Parsed | None:
    """ "minus seven degrees", "minus three"; "moins trois" is that, too, or three less.

    "au moins 90 %" and "plus ou moins 90 %" are terms of their own, and no comparison stands before a number
    without "of": "moins de 90 %".
    """
    before, token = line.tokens[place - 1], line.tokens[place]
    roles = token.entry.roles & {"minus", "minus_or_less"}
    if not roles or (_ends_amount(before) and "minus" not in roles):
        return None
    positive = amount(line, place + 1)
    if positive is None or positive.implicit:
        return None
    if positive.readings[0].unit in DEGREES:
        return negated(positive)
    if _ends_amount(before):  # "12 minus 3"
        return None
    surely = "minus" in roles and positive.readings[0].kind != "money"
    return negated(positive) if surely else _or_subtracted(positive)


def _ends_amount(token: Token) -> bool:
    """Whether something may be subtracted from an amount that ends there: "12 minus 3"."""
    entry = token.entry
    return token.kind == "n" or bool(
        entry.unit or entry.currency or entry.percent or entry.scales or entry.cardinal
    )


def _or_subtracted(positive: Parsed) -> Parsed | None:
    """An amount of money below zero, or one that is only subtracted: "the price minus $5"."""
    negative = negated(positive)
    return negative._replace(readings=negative.readings + positive.readings) if negative else None


def _degrees(line: Line, place: int) -> Parsed | None:
    parsed = amount(line, place)
    return parsed if parsed is not None and parsed.readings[0].unit in DEGREES else None
