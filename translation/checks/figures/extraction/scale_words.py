"""Whether a word is a scale where it stands: "20m" euros or metres, "mille" a thousand or a mile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from translation.checks.figures.extraction.quantity import ONE
from translation.checks.figures.lexicon.lexicon import NONE
from translation.languages.profile import profile

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.extraction.quantity import Values
    from translation.checks.figures.extraction.tokens import Line, Token

    Tokens = Sequence[Token]

_THOUSAND = 1000
_THOUSANDS = 3  # their power of ten


def scale_sign(line: Line, place: int, start: int, *, money: bool) -> tuple[int, ...]:
    """The powers of "bn", "Mio", "m" right after digits; a single letter must touch them. () for a unit.

    `start` is the first token of the number; `money`: a currency stands before it.
    """
    before, token, after = line.tokens[place - 1], *line.tokens[place : place + 2]
    entry = token.entry
    if not entry.scale_signs or place == start or (before.kind != "n" and before.text != "-"):
        return ()
    if not money and (entry.money_only or (entry.capital_only and not token.capital)):
        return ()
    touches = token.glued or len(token.text) > 1 or (after.glued and after.entry.currency)  # "20 M€"
    return entry.scale_signs if touches and not (after.glued and after.kind == "n") else ()


def is_of_thousands(tokens: Tokens, place: int, power: int) -> bool:
    """Whether "of" stands between thousands and a larger scale: "26 miles de millones"."""
    of, scale = tokens[place : place + 2]
    return power == _THOUSANDS and "of" in of.entry.roles and scale.entry.scales[:1] > (power,)


def may_be_unit(line: Line, place: int) -> bool:
    """Whether a word is a scale only where it is misspelt: French "500 milles", miles or thousand.

    Thousands of things they are before a plural, "500 milles soldats".
    """
    token, noun = line.tokens[place : place + 2]
    if token.entry.unit is None or not token.text.endswith("s") or noun.entry.scales:
        return False
    is_plural = noun.kind == "w" and noun.entry is NONE and noun.text.endswith(("s", "x"))
    return not is_plural or noun.text in profile(line.table.code).function_words


def is_filler(tokens: Tokens, place: int, counted: Values, *, plain: bool) -> bool:
    """Whether a word stands between number and scale: "100 autres milliards", "4 neue Millionen"."""
    token, after = tokens[place : place + 2]
    if "fillers" in token.entry.roles:
        return True
    if token.kind != "w" or token.entry is not NONE or token.capital or not plain:
        return False
    return counted[0] < 1000 and bool(after.entry.scales) and after.entry.scales[0] > 3


def is_unit(tokens: Tokens, place: int, counted: Values | None, *, digits: bool) -> bool:
    """Whether a word that is a scale and a unit is the unit: French "mille", a thousand or a mile."""
    after, later = tokens[place + 1 : place + 3]
    if counted is None or after.entry.scales:
        return False
    return (
        counted[0] % 1 != 0
        or (digits and counted[0] >= _THOUSAND)
        or (counted == ONE and not digits)
        or "to" in after.entry.roles
        or ("of" in after.entry.roles and not later.entry.currency)
    )
