"""Numbers whose one mark may set off thousands or decimals: "1.357", "19,000"."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.digits import ascii_digits
from translation.model import Interval

if TYPE_CHECKING:
    from translation.model import Figure

    Ends = tuple[Decimal, ...]  # one value, or both ends of a range

_THOUSAND = 1000
_NUMBER = re.compile(r"[\d.,]*\d")
_MARKED = re.compile(r"(?<![\d.,])\d{1,3}[.,]\d{3}(?![.,]?\d)")


def is_ambiguous(one: Figure, other: Figure) -> bool:
    """Whether the same digits and marks are likelier to be another number in the other language.

    "19,000" is 19 to a Frenchman, but may well be a copy.
    """
    if not (_is_marked(one) or _is_marked(other)) or _written(one) != _written(other):
        return False
    return _are_apart(one, other, _likeliest(one), _likeliest(other))


def is_regrouped(one: Figure, other: Figure) -> bool:
    """Whether one figure has a mark for decimals, and the other takes it for one for thousands.

    That some reading of "1.357" is 1357 is not enough: that is how a model errs, too. But hardly anybody
    writes three decimals that end in 00: "25.000" is a slip in English, and means thousands.
    """
    if not (_is_marked(one) or _is_marked(other)) or _written(one) == _written(other):
        return False
    return _are_apart(one, other, _rounded(one), _rounded(other))


def _are_apart(one: Figure, other: Figure, values: Ends, other_values: Ends) -> bool:
    """Whether the values are apart by a factor of 1,000 where other readings of the figures agree."""
    larger, smaller = max(values, other_values), min(values, other_values)
    if not any(smaller) or larger != tuple(value * _THOUSAND for value in smaller):
        return False
    readings, other_readings = (
        {_ends(reading.value) for reading in figure.readings} for figure in (one, other)
    )
    return values in other_readings or other_values in readings


def _is_marked(figure: Figure) -> bool:
    return len(figure.readings) > 1 and _MARKED.search(ascii_digits(figure.text)) is not None


def _written(figure: Figure) -> list[str]:
    return _NUMBER.findall(ascii_digits(figure.text))


def _likeliest(figure: Figure) -> Ends:
    return _ends(figure.value)


def _rounded(figure: Figure) -> Ends:
    """The likeliest value, or the other if the decimals of the likeliest end in 00."""
    number = _MARKED.search(ascii_digits(figure.text))
    values = [_ends(reading.value) for reading in figure.readings]
    return max(values[:2]) if number and number[0].endswith("00") else values[0]


def _ends(value: object) -> Ends:
    if isinstance(value, Interval):
        return (value.low, value.high) if value.low is not None and value.high is not None else ()
    return (value,) if isinstance(value, Decimal) else ()
