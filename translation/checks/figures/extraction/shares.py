"""Read shares in words, "four out of five", "every third", and scores to nil, "two-nil"."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction import digits
from translation.checks.figures.extraction.counted_units import DASHES
from translation.checks.figures.extraction.parsed import Parsed
from translation.checks.figures.lexicon.lexicon import NONE
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line, Token

_MOST_NOUNS = 2  # between a part and its whole: "un jeune Français sur trois"
_WHOLES = (*range(2, 11), 12, 20, 25, 50, 100, 1000)  # "12 von 15" are rather counted
_LONGEST_PART = 3  # digits
_LONGEST_SCORE = 2


def share(line: Line, place: int) -> Parsed | None:
    """ "four out of five", "un Français sur trois": a fraction, or its two numbers."""
    part = _small_number(line.tokens[place])
    if not part:
        return None
    link = place + 1
    while link <= place + _MOST_NOUNS and _is_noun(line.tokens[link]):
        link += 1
    whole = line.tokens[link + 1]
    total = _small_number(whole) if "shares" in line.tokens[link].entry.roles and not whole.glued else None
    if total is None or total not in _WHOLES or part >= total or _counts_other(line.tokens[link + 2]):
        return None
    if whole.kind == "n" and _goes_on(line, link + 2):
        return None
    fraction = Reading("fraction", f"{part}/{total}")
    readings = (fraction,) if part == 1 else (fraction, Reading("score", f"{part}-{total}"))
    return Parsed(link + 2, readings)


def every_nth(line: Line, place: int) -> Parsed | None:
    """ "every third", "jeder vierte": a fraction, or an ordinal."""
    each, ordinal, after = line.tokens[place : place + 3]
    value = ordinal.entry.ordinal
    if (
        "each" not in each.entry.roles
        or value is None
        or value not in _WHOLES
        or after.entry.unit is not None
    ):
        return None
    return Parsed(place + 2, (Reading("fraction", f"1/{value}"), Reading("ordinal", Decimal(value))))


def score_to_nil(line: Line, place: int) -> Parsed | None:
    """ "two-nil", "3 to nil", "nil-nil"."""
    scored, link, nil = line.tokens[place : place + 3]
    goals = 0 if "nil" in scored.entry.roles else _small_number(scored)
    linked = link.text in DASHES or "to" in link.entry.roles
    if goals is None or len(str(goals)) > _LONGEST_SCORE or not linked or "nil" not in nil.entry.roles:
        return None
    return Parsed(place + 3, (Reading("score", f"{goals}-0"),))


def _small_number(token: Token) -> int | None:
    """The value of a number in words, or in a few plain digits; None of anything else."""
    if token.kind == "n":
        short = digits.is_plain(token.text) and len(token.text) <= _LONGEST_PART + 1
        return int(digits.ascii_digits(token.text)) if short else None
    value = token.entry.cardinal
    if value is None and token.entry.scales in ((2,), (3,)):  # "one in thousand"
        return int(10 ** token.entry.scales[0])
    return value if token.entry.ending is None else None


def _goes_on(line: Line, place: int) -> bool:
    """Whether a sign and more digits follow a number: "3 in 2:04:05"."""
    mark, after = line.tokens[place : place + 2]
    return mark.kind == "s" and mark.glued and after.glued and after.kind == "n"


def _is_noun(token: Token) -> bool:
    """Whether a word stands between a part and its whole that means nothing else in a figure."""
    return token.kind == "w" and token.entry is NONE


def _counts_other(after: Token) -> bool:
    """Whether the whole is rather an amount of something else: "one in five years", "acht op 3 mei"."""
    entry = after.entry
    return bool(
        entry.scales or entry.unit or entry.currency or entry.percent or entry.months
        or (after.glued and after.kind == "n")
    )  # fmt: skip
