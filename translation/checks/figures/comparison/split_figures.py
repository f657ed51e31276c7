"""Pair what is written in two places: a number that borrows its scale, or has a blank inside."""

from __future__ import annotations

import re
from decimal import Decimal
from itertools import pairwise
from typing import TYPE_CHECKING

from translation.checks.figures.comparison.components import bare_name
from translation.checks.figures.comparison.figure_use import pair
from translation.model import Interval

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from translation.checks.figures.comparison.figure_use import FigureUse
    from translation.model import Figure

_LEADING_DIGITS = re.compile(r"[0-9]+(?![0-9.,])")
# Code points between the two halves of one number, and of one with a word between: "article 49 alinéa 3".
_GAP = 3
_NAMED_GAP = 14
_THOUSAND = 1000
_SCALES = frozenset({2, 3, 5, 6, 7, 9, 12})


def fill_in_scales(uses: Sequence[FigureUse], others: Sequence[FigureUse], *, any_scale: bool) -> None:
    """Pair "25" of "from 25 to 55 billion" with "25 billion": a bare number borrows a scale nearby.

    So does the 10 of "another 5 thousand, when he had counted on 10", translated as 10,000. `any_scale`: the
    scale words of its language are not read, so a number may have any scale of the other side.
    """
    powers = {power for use in uses if (power := use.scale or _lone_scale(use.figure))}
    powers |= _SCALES if any_scale else set()
    if not powers:
        return
    scaled = {
        component.value: (other, other_index)
        for other in others
        for other_index, component in enumerate(other.components)
        if other.partner_of[other_index] is None
    }
    for use in uses if scaled else ():
        for index in use.unmatched():
            value = use.components[index].value
            if value is None or use.scale or use.components[index].unit is not None:
                continue
            place = next((scaled[key] for p in powers if (key := value.scaleb(p)) in scaled), None)
            if place is not None and place[0].partner_of[place[1]] is None:
                pair(use, index, *place)


def _lone_scale(figure: Figure) -> int:
    """The power of a scale that stands without its number: "die 750 mobilisierten Milliarden"; or 0."""
    value = figure.value
    if not isinstance(value, Interval) or value.low is None or value.high is not None:
        return 0
    power = value.low.adjusted()
    return power if value.low == 2 * Decimal(10) ** power and power > 2 else 0


def join_split_figures(uses: Sequence[FigureUse], others: Sequence[FigureUse]) -> None:
    """Pair the two halves of one number, "68, 78", "2, 8 Mio" and "20 sec 53", with 68.78, 2.8m and 20.53.

    So too those of "article 49 alinéa 3" with 49.3, and of the name "L-159 T1" with L-159T1.
    """
    _join_names(uses, others)
    whole = {
        value: other
        for other in others
        if len(other.components) == 1
        and other.unmatched()
        and (value := other.components[0].value) is not None
    }
    for one, two in pairwise(uses) if whole else ():
        gap = two.figure.span.start - one.figure.span.end
        if gap <= (_NAMED_GAP if two.in_name else _GAP) and _is_free(one) and _is_free(two):
            joined = (_joined_value(one, two), *_sums(one, two))
            _pair_both(one, two, next((whole[value] for value in joined if value in whole), None))


def _is_free(use: FigureUse) -> bool:
    """Whether a figure has one component, and that no partner."""
    return len(use.components) == 1 and not use.partners()


def _joined_value(one: FigureUse, two: FigureUse) -> Decimal | None:
    """The value of two numbers that are one, whole and decimals; None where they cannot be."""
    value = one.components[0].value
    decimals = _LEADING_DIGITS.match(two.figure.text.lstrip("'’"))
    if value is None or two.components[0].value is None or value % 1 or decimals is None:
        return None
    return (value + Decimal(decimals.group()).scaleb(-len(decimals.group()))).scaleb(two.scale)


def _sums(one: FigureUse, two: FigureUse) -> Iterator[Decimal]:
    """The values of a number of thousands and of a smaller one behind it together: "200.000 144,56 pesos"."""
    rest = two.components[0].value
    if one.figure.kind != "number" or one.figure.unit is not None or rest is None:
        return
    for reading in one.figure.readings:
        value = reading.value
        if isinstance(value, Decimal) and 0 < rest < _THOUSAND <= value and not value % _THOUSAND:
            yield value + rest


def _join_names(uses: Sequence[FigureUse], others: Sequence[FigureUse]) -> None:
    """Pair the two halves of a name with a blank inside with the name in one."""
    whole = {
        key: other
        for other in others
        if other.figure.kind == "designation" and other.unmatched()
        for key in other.components[0].exact_keys
    }
    for one, two in pairwise(uses) if whole else ():
        if one.figure.kind != "designation" or one.partners() or not _is_free(two):
            continue
        if two.figure.span.start - one.figure.span.end <= 1:
            name = bare_name(str(one.figure.value) + str(two.figure.value))
            _pair_both(one, two, whole.get(("name", name)))


def _pair_both(one: FigureUse, two: FigureUse, whole: FigureUse | None) -> None:
    if whole is not None and whole.unmatched():
        pair(two, 0, whole, 0)
        pair(one, 0, whole, 0)
