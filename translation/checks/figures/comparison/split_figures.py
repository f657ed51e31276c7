"""Find partners for what is written in pieces: a number that borrows its scale, or has a blank inside."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.components import bare_name
from translation.checks.figures.comparison.figure_use import marry
from translation.model import Interval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.checks.figures.comparison.figure_use import Side
    from translation.model import Figure

_LEADING_DIGITS = re.compile(r"[0-9]+(?![0-9.,])")
# Code points between the pieces of one number.
_PIECES_GAP = 3
_NAMED_GAP = 14
_SCALES = frozenset({2, 3, 5, 6, 7, 9, 12})


def fill_in_scales(source: Side, target: Side, unread: Sequence[bool]) -> None:
    """Marry "25" of "from 25 to 55 billion" with "25 billion": a bare number borrows a scale nearby.

    So does the 10 of "another 5 thousand, when he had counted on 10", told as 10,000. Where the words of a
    language are `unread`, its numbers may have any scale of the other side.
    """
    for side, others, blind in ((source, target, unread[0]), (target, source, unread[1])):
        powers = {power for item in side if (power := item.scale or _heap(item.figure))}
        powers |= _SCALES if blind else set()
        if not powers:
            continue
        scaled = {
            atom.value: (other, at)
            for other in others
            for at, atom in enumerate(other.atoms)
            if other.partners[at] is None
        }
        for item in side if scaled else ():
            for index in item.open():
                value = item.atoms[index].value
                if value is None or item.scale or item.atoms[index].unit is not None:
                    continue
                found = next((scaled[key] for p in powers if (key := value.scaleb(p)) in scaled), None)
                if found is not None and found[0].partners[found[1]] is None:
                    marry(item, index, *found)


def _heap(figure: Figure) -> int:
    """The power of a scale that stands without its number: "die 750 mobilisierten Milliarden"; or 0."""
    value = figure.value
    if not isinstance(value, Interval) or value.low is None or value.high is not None:
        return 0
    power = value.low.adjusted()
    return power if value.low == 2 * Decimal(10) ** power and power > 2 else 0


def join_pieces(side: Side, others: Side) -> None:
    """Marry the pieces of one number, "68, 78", "2, 8 Mio" and "20 sec 53", with 68.78, 2.8m and 20.53.

    So too those of "article 49 alinéa 3" with 49.3, and of the name "L-159 T1" with L-159T1.
    """
    _join_names(side, others)
    whole = {other.atoms[0].value: other for other in others if len(other.atoms) == 1 and other.open()}
    for one, two in pairwise(side) if whole else ():
        gap = two.figure.span.start - one.figure.span.end
        if (
            gap > (_NAMED_GAP if two.named else _PIECES_GAP)
            or one.met()
            or two.met()
            or len(one.atoms) > 1
            or len(two.atoms) > 1
        ):
            continue
        value, part = one.atoms[0].value, two.atoms[0].value
        decimals = _LEADING_DIGITS.match(two.figure.text.lstrip("'’"))
        if value is None or part is None or value % 1 or decimals is None:
            continue
        key = (value + Decimal(decimals.group()).scaleb(-len(decimals.group()))).scaleb(two.scale)
        found = whole.get(key)
        if found is not None and found.open():
            marry(two, 0, found, 0)
            marry(one, 0, found, 0)


def _join_names(side: Side, others: Side) -> None:
    """Marry the two pieces of a name with a blank inside with the name in one."""
    whole = {
        key: other
        for other in others
        if other.figure.kind == "designation" and other.open()
        for key in other.atoms[0].exact
    }
    for one, two in pairwise(side) if whole else ():
        if one.figure.kind != "designation" or one.met() or two.met() or len(two.atoms) > 1:
            continue
        if two.figure.span.start - one.figure.span.end > 1:
            continue
        found = whole.get(("name", bare_name(str(one.figure.value) + str(two.figure.value))))
        if found is not None and found.open():
            marry(two, 0, found, 0)
            marry(one, 0, found, 0)
